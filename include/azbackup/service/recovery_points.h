/*
 * service/recovery_points.h - the states of a protected item that can be restored.
 * Generated from lib/schema/operations/recovery_points.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_RECOVERY_POINTS_H
#define AZBACKUP_SERVICE_RECOVERY_POINTS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/filter.h>
#include <azbackup/model/move.h>
#include <azbackup/model/recovery_point.h>
#include <azbackup/pager.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of azb_recovery_points_list: see azb_options_init in context.h. */
typedef struct azb_recovery_points_list_options {
    size_t size;                             /* set by azb_options_init */
    const azb_recovery_points_filter *where; /* which points to list; NULL: all; excludes filter */
    const char *filter;                      /* the same as OData text; NULL: all */
} azb_recovery_points_list_options;

/*
 * Lists the recovery points of a protected item.
 * item_id: ARM id of the protected item. options, call: NULL for the defaults. All arguments are
 * copied. out: owned, free with azb_pager_free. No request is sent before its first use;
 * azb_recovery_points_list_next of typed/service/recovery_points.h reads its items.
 * Service document: Recovery Points - List (RecoveryPoints_List), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_recovery_points_list(
    azb_client *client, const char *item_id, const azb_recovery_points_list_options *options,
    const azb_call_options *call, azb_pager **out, azb_error **err);

/*
 * Reads one recovery point.
 * item_id: ARM id of the protected item. recovery_point: name of the point, as
 * RecoveryPointResource has it. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_recovery_point_resource_free.
 * Service document: Recovery Points - Get (RecoveryPoints_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_recovery_points_get(azb_client *client, const char *item_id,
                                                         const char *recovery_point,
                                                         const azb_call_options *call,
                                                         azb_recovery_point_resource **out,
                                                         azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_recovery_points_get_begin(
    azb_client *client, const char *item_id, const char *recovery_point,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_recovery_points_get_begin has started. out and statuses as
 * azb_recovery_points_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_recovery_points_get_end(azb_call *call,
                                                             azb_recovery_point_resource **out,
                                                             azb_error **err);

/*
 * Starts to move a recovery point to another tier.
 * item_id: ARM id of the protected item. recovery_point: name of the point, as
 * RecoveryPointResource has it. body: an azb_move_rp_across_tiers_request. call: NULL for the
 * defaults. All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Recovery Points - Move Recovery Point (MoveRecoveryPoint), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_recovery_points_move(azb_client *client, const char *item_id,
                                                          const char *recovery_point,
                                                          const azb_model *body,
                                                          const azb_call_options *call,
                                                          azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_recovery_points_move_begin(
    azb_client *client, const char *item_id, const char *recovery_point, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_recovery_points_move_begin has started. out and statuses as
 * azb_recovery_points_move; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_recovery_points_move_end(azb_call *call, azb_poller **out,
                                                              azb_error **err);

/*
 * Lists the recovery points of an item that should be moved to the archive.
 * item_id: ARM id of the protected item. body: an
 * azb_list_recovery_points_recommended_for_move_request. call: NULL for the defaults. All arguments
 * are copied. out: owned, free with azb_pager_free. No request is sent before its first use;
 * azb_recovery_points_list_recommended_for_move_next of typed/service/recovery_points.h reads its
 * items.
 * Service document: Recovery Points Recommended For Move - List
 * (RecoveryPointsRecommendedForMove_List), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_recovery_points_list_recommended_for_move(
    azb_client *client, const char *item_id, const azb_model *body, const azb_call_options *call,
    azb_pager **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
