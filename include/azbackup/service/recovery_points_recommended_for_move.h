/*
 * service/recovery_points_recommended_for_move.h - recovery points that should be moved to the
 * archive.
 * Generated from lib/schema/operations/recovery_points_recommended_for_move.txt by
 * lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_RECOVERY_POINTS_RECOMMENDED_FOR_MOVE_H
#define AZBACKUP_SERVICE_RECOVERY_POINTS_RECOMMENDED_FOR_MOVE_H

#include <azbackup/model/move.h>
#include <azbackup/model/recovery_point.h>
#include <azbackup/pager.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Lists the recovery points of an item that should be moved to the archive.
 * item_id: ARM id of the protected item. body: an
 * azb_list_recovery_points_recommended_for_move_request. call: NULL for the defaults. All arguments
 * are copied. out: owned, free with azb_pager_free. No request is sent before its first use.
 * Service document: Recovery Points Recommended For Move - List, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_recovery_points_recommended_for_move_list(
    azb_client *client, const char *item_id, const azb_model *body, const azb_call_options *call,
    azb_pager **out, azb_error **err);

/*
 * The typed form of azb_pager_next. item: borrowed until the next call on the pager, unless
 * azb_model_keep holds it; NULL, with AZB_OK, at the end of the list. Statuses as azb_pager_next,
 * and AZB_E_ARG for a pager of other items.
 */
AZB_API AZB_NODISCARD azb_status azb_recovery_points_recommended_for_move_list_next(
    azb_pager *pager, azb_recovery_point_resource **item, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
