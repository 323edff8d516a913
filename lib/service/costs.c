/*
 * costs.c - rows and functions of azbackup/service/costs.h.
 * Generated from lib/schema/operations/costs.txt by lib/schema/generate.py.
 */
#include <azbackup/service/costs.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"vault_id", "ARM id of the vault", 0},
};

const azbi_operation azbi_operation_costs_fetch = {
    .id = "FetchTieringCost_Post",
    .name = "costs_fetch",
    .doc = "Estimates what the archive costs or saves. The poller's result is the TieringCostInfo.",
    .method = "POST",
    .path = "/backupTieringCost/default/fetchTieringCost",
    .api_version = "2025-08-01",
    .request = &azbi_type_fetch_tiering_cost_info_request,
    .result = &azbi_type_tiering_cost_info,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_LOCATION,
    .empty_statuses = {202},
    .body_required = 1,
};

azb_status azb_costs_fetch(azb_client *client, const char *vault_id, const azb_model *body,
                           const azb_call_options *call, azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(client,
                                &(azbi_arguments){.operation = &azbi_operation_costs_fetch,
                                                  .scope_id = vault_id,
                                                  .body = body,
                                                  .call = call},
                                out, err);
}

azb_status azb_costs_fetch_begin(azb_client *client, const char *vault_id, const azb_model *body,
                                 const azb_call_options *call, azb_call_fn done, void *user,
                                 azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_costs_fetch,
                                             .scope_id = vault_id,
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_costs_fetch_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_costs_fetch, out, err);
}
