/*
 * service/restore_points.h - saved states of a virtual machine.
 * Generated from lib/schema/operations/restore_points.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_RESTORE_POINTS_H
#define AZBACKUP_SERVICE_RESTORE_POINTS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/restore_point.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Creates a restore point: of the collection's virtual machine, or as a copy of another point. The
 * poller's result is the restore point. Where the point lies in another region than its source, the
 * poller ends when the copying begins: until every disk restore point is complete, which
 * azb_replication_poller_new waits for, nothing can be restored from it. A point cannot be changed
 * by a second call, so this one is not sent again by itself: when its answer is lost, ask for the
 * point.
 * restore_point_id: ARM id of the restore point. body: an azb_restore_point, or its properties (an
 * azb_restore_point_properties). call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_poller_free.
 * Service document: Restore Points - Create (RestorePoints_Create), api-version 2025-04-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_points_create(azb_client *client,
                                                           const char *restore_point_id,
                                                           const azb_model *body,
                                                           const azb_call_options *call,
                                                           azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_points_create_begin(
    azb_client *client, const char *restore_point_id, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_restore_points_create_begin has started. out and statuses as
 * azb_restore_points_create; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_points_create_end(azb_call *call, azb_poller **out,
                                                               azb_error **err);

/*
 * Deletes a restore point.
 * restore_point_id: ARM id of the restore point. call: NULL for the defaults. All arguments are
 * copied. out: owned, free with azb_poller_free.
 * Service document: Restore Points - Delete (RestorePoints_Delete), api-version 2025-04-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_points_delete(azb_client *client,
                                                           const char *restore_point_id,
                                                           const azb_call_options *call,
                                                           azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_points_delete_begin(azb_client *client,
                                                                 const char *restore_point_id,
                                                                 const azb_call_options *call,
                                                                 azb_call_fn done, void *user,
                                                                 azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_restore_points_delete_begin has started. out and statuses as
 * azb_restore_points_delete; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_points_delete_end(azb_call *call, azb_poller **out,
                                                               azb_error **err);

/* Options of azb_restore_points_get: see azb_options_init in context.h. */
typedef struct azb_restore_points_get_options {
    size_t size;    /* set by azb_options_init */
    int32_t expand; /* what to read along with it (AZB_RESTORE_POINT_EXPAND_OPTIONS_...; 0: none) */
    /* 0 */
    int32_t reserved_expand;
} azb_restore_points_get_options;

/*
 * Reads one restore point.
 * restore_point_id: ARM id of the restore point. options, call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_restore_point_free.
 * Service document: Restore Points - Get (RestorePoints_Get), api-version 2025-04-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_points_get(
    azb_client *client, const char *restore_point_id, const azb_restore_points_get_options *options,
    const azb_call_options *call, azb_restore_point **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_points_get_begin(
    azb_client *client, const char *restore_point_id, const azb_restore_points_get_options *options,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_restore_points_get_begin has started. out and statuses as
 * azb_restore_points_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_points_get_end(azb_call *call, azb_restore_point **out,
                                                            azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
