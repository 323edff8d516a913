/*
 * service/disk_restore_points.h - the disks inside of restore points.
 * Generated from lib/schema/operations/disk_restore_points.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_DISK_RESTORE_POINTS_H
#define AZBACKUP_SERVICE_DISK_RESTORE_POINTS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/disk.h>
#include <azbackup/model/disk_restore_point.h>
#include <azbackup/pager.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Reads one disk restore point. It shows how far its replication is.
 * disk_restore_point_id: ARM id of the disk restore point. call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_disk_restore_point_free.
 * Service document: Disk Restore Point - Get (DiskRestorePoint_Get), api-version 2023-04-02.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_restore_points_get(azb_client *client,
                                                             const char *disk_restore_point_id,
                                                             const azb_call_options *call,
                                                             azb_disk_restore_point **out,
                                                             azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_restore_points_get_begin(
    azb_client *client, const char *disk_restore_point_id, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_disk_restore_points_get_begin has started. out and statuses
 * as azb_disk_restore_points_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_restore_points_get_end(azb_call *call,
                                                                 azb_disk_restore_point **out,
                                                                 azb_error **err);

/*
 * Lists the disk restore points of a restore point.
 * restore_point_id: ARM id of the restore point. call: NULL for the defaults. All arguments are
 * copied. out: owned, free with azb_pager_free. No request is sent before its first use;
 * azb_disk_restore_points_list_next of typed/service/disk_restore_points.h reads its items.
 * Service document: Disk Restore Point - List By Restore Point
 * (DiskRestorePoint_ListByRestorePoint), api-version 2023-04-02.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_restore_points_list(azb_client *client,
                                                              const char *restore_point_id,
                                                              const azb_call_options *call,
                                                              azb_pager **out, azb_error **err);

/*
 * Starts to grant access to the data of a disk restore point. The poller's result is an
 * azb_access_uri, whose URLs are secrets: whoever has one can read the data until it runs out or is
 * revoked. Granted again, the access is prolonged and its URL stays.
 * disk_restore_point_id: ARM id of the disk restore point. body: an azb_grant_access_data. call:
 * NULL for the defaults. All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Disk Restore Point - Grant Access (DiskRestorePoint_GrantAccess), api-version
 * 2023-04-02.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_restore_points_grant_access(
    azb_client *client, const char *disk_restore_point_id, const azb_model *body,
    const azb_call_options *call, azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_restore_points_grant_access_begin(
    azb_client *client, const char *disk_restore_point_id, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_disk_restore_points_grant_access_begin has started. out and
 * statuses as azb_disk_restore_points_grant_access; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_restore_points_grant_access_end(azb_call *call,
                                                                          azb_poller **out,
                                                                          azb_error **err);

/*
 * Ends all access to the data of a disk restore point.
 * disk_restore_point_id: ARM id of the disk restore point. call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Disk Restore Point - Revoke Access (DiskRestorePoint_RevokeAccess), api-version
 * 2023-04-02.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_restore_points_revoke_access(
    azb_client *client, const char *disk_restore_point_id, const azb_call_options *call,
    azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_restore_points_revoke_access_begin(
    azb_client *client, const char *disk_restore_point_id, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_disk_restore_points_revoke_access_begin has started. out and
 * statuses as azb_disk_restore_points_revoke_access; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_restore_points_revoke_access_end(azb_call *call,
                                                                           azb_poller **out,
                                                                           azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
