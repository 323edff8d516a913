/*
 * service/disks.h - managed disks.
 * Generated from lib/schema/operations/disks.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_DISKS_H
#define AZBACKUP_SERVICE_DISKS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/disk.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Creates or changes a disk. The poller's result is the disk.
 * disk_id: ARM id of the disk. body: an azb_disk, or its properties (an azb_disk_properties). call:
 * NULL for the defaults. All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Disks - Create Or Update (Disks_CreateOrUpdate), api-version 2023-04-02.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disks_create_or_update(azb_client *client, const char *disk_id,
                                                            const azb_model *body,
                                                            const azb_call_options *call,
                                                            azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disks_create_or_update_begin(
    azb_client *client, const char *disk_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_disks_create_or_update_begin has started. out and statuses as
 * azb_disks_create_or_update; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_disks_create_or_update_end(azb_call *call, azb_poller **out,
                                                                azb_error **err);

/*
 * Reads one disk.
 * disk_id: ARM id of the disk. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_disk_free.
 * Service document: Disks - Get (Disks_Get), api-version 2023-04-02.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disks_get(azb_client *client, const char *disk_id,
                                               const azb_call_options *call, azb_disk **out,
                                               azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disks_get_begin(azb_client *client, const char *disk_id,
                                                     const azb_call_options *call, azb_call_fn done,
                                                     void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_disks_get_begin has started. out and statuses as
 * azb_disks_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_disks_get_end(azb_call *call, azb_disk **out, azb_error **err);

/*
 * Deletes a disk that no virtual machine has attached.
 * disk_id: ARM id of the disk. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_poller_free.
 * Service document: Disks - Delete (Disks_Delete), api-version 2023-04-02.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disks_delete(azb_client *client, const char *disk_id,
                                                  const azb_call_options *call, azb_poller **out,
                                                  azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disks_delete_begin(azb_client *client, const char *disk_id,
                                                        const azb_call_options *call,
                                                        azb_call_fn done, void *user,
                                                        azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_disks_delete_begin has started. out and statuses as
 * azb_disks_delete; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_disks_delete_end(azb_call *call, azb_poller **out,
                                                      azb_error **err);

/*
 * Starts to grant access to the data of a disk. The poller's result is an azb_access_uri, whose
 * URLs are secrets: whoever has one can use the data until it runs out or is revoked. Granted
 * again, the access is prolonged and its URL stays.
 * disk_id: ARM id of the disk. body: an azb_grant_access_data. call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Disks - Grant Access (Disks_GrantAccess), api-version 2023-04-02.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disks_grant_access(azb_client *client, const char *disk_id,
                                                        const azb_model *body,
                                                        const azb_call_options *call,
                                                        azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disks_grant_access_begin(
    azb_client *client, const char *disk_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_disks_grant_access_begin has started. out and statuses as
 * azb_disks_grant_access; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_disks_grant_access_end(azb_call *call, azb_poller **out,
                                                            azb_error **err);

/*
 * Ends all access to the data of a disk.
 * disk_id: ARM id of the disk. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_poller_free.
 * Service document: Disks - Revoke Access (Disks_RevokeAccess), api-version 2023-04-02.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disks_revoke_access(azb_client *client, const char *disk_id,
                                                         const azb_call_options *call,
                                                         azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_disks_revoke_access_begin(azb_client *client,
                                                               const char *disk_id,
                                                               const azb_call_options *call,
                                                               azb_call_fn done, void *user,
                                                               azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_disks_revoke_access_begin has started. out and statuses as
 * azb_disks_revoke_access; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_disks_revoke_access_end(azb_call *call, azb_poller **out,
                                                             azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
