// from_call.c - pollers from calls that the service has answered.
#include "poller/from_call.h"

#include "arm/operation_call.h"
#include "arm/raw.h"
#include "poller/start.h"

azb_status azbi_call_end_poller(azb_call *call, const azbi_operation *operation, azb_poller **out,
                                azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    azb_status status = azbi_call_end_answer(call, operation, err);
    if (status != AZB_OK) {
        return status;
    }
    status = azbi_poller_start(call->client, operation, call->exchange, call->vault_id, out, err);
    if (status != AZB_OK) {
        call->taken = false;
        azbi_call_name_operation(operation, err);
    }
    return status;
}

azb_status azbi_call_run_poller(azb_client *client, const azbi_arguments *arguments,
                                azb_poller **out, azb_error **err)
{
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    azb_call *call = NULL;
    azb_status status = azbi_call_run(client, arguments, &call, err);
    if (status == AZB_OK) {
        status = azbi_call_end_poller(call, arguments->operation, out, err);
        azb_call_free(call);
    }
    return status;
}

azb_status azb_raw_result_poller(azb_raw_result *result, azb_poller **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    if (result == NULL) {
        return azbi_fail_arg(err, NULL, "result", "must not be NULL");
    }
    azb_call *call = result->call;
    const azb_status usable = azbi_call_require(call, err);
    if (usable != AZB_OK) {
        return usable;
    }
    if (result->followed) {
        return azbi_fail(err, call->client->context, AZB_E_STATE,
                         "result: its poller was handed out before");
    }
    const azb_status status =
        azbi_poller_start(call->client, call->operation, call->exchange, call->vault_id, out, err);
    result->followed = status == AZB_OK;
    return status;
}
