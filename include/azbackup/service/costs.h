/*
 * service/costs.h - what the archive costs and saves.
 * Generated from lib/schema/operations/costs.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_COSTS_H
#define AZBACKUP_SERVICE_COSTS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/tiering_cost.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Estimates what the archive costs or saves. The poller's result is the TieringCostInfo.
 * vault_id: ARM id of the vault. body: an azb_fetch_tiering_cost_info_request. call: NULL for the
 * defaults. All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Fetch Tiering Cost - Post (FetchTieringCost_Post), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_costs_fetch(azb_client *client, const char *vault_id,
                                                 const azb_model *body,
                                                 const azb_call_options *call, azb_poller **out,
                                                 azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_costs_fetch_begin(azb_client *client, const char *vault_id,
                                                       const azb_model *body,
                                                       const azb_call_options *call,
                                                       azb_call_fn done, void *user, azb_call **out,
                                                       azb_error **err);

/*
 * Takes the result of a call that azb_costs_fetch_begin has started. out and statuses as
 * azb_costs_fetch; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_costs_fetch_end(azb_call *call, azb_poller **out,
                                                     azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
