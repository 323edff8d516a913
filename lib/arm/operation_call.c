// operation_call.c - operations as calls: begun, waited for, and their results taken.
#include "arm/operation_call.h"

#include <string.h>

#include "arm/answer.h"
#include "arm/exchange_call.h"
#include "arm/request.h"
#include "arm/service_error.h"
#include "base/memory.h"

azb_status azbi_call_begin(azb_client *client, const azbi_arguments *arguments, azb_call_fn done,
                           void *user, azb_call **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    azbi_exchange *exchange = NULL;
    azb_status status = azbi_client_check(client, err);
    if (status == AZB_OK) {
        status = azbi_operation_request(arguments, client, &exchange, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    azb_call *call = azbi_exchange_call_new(client, exchange, done, user);
    if (call == NULL) {
        return azbi_fail_nomem(err);
    }
    call->operation = arguments->operation;
    if (azbi_operation_vault(arguments, client, &call->vault_id) != AZB_OK) {
        azbi_call_abandon(call);
        return azbi_fail_nomem(err);
    }
    azbi_exchange_call_start(call, out);
    return AZB_OK;
}

// What both ends of a call check; the error of a call that failed.
static azb_status open_result(azb_call *call, const azbi_operation *operation, azb_error **err)
{
    const azb_status status = azbi_call_require(call, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_context *context = call->client->context;
    if (call->operation != operation) {
        return azbi_fail_arg(err, context, "call", "was begun by another function");
    }
    if (azb_call_is_done(call) == 0) {
        return azbi_fail(err, context, AZB_E_STATE, "call: is still under way");
    }
    if (call->taken) {
        return azbi_fail(err, context, AZB_E_STATE, "call: its result was fetched already");
    }
    if (azbi_exchange_status(call->exchange) != AZB_OK) {
        const bool secret = (operation->flags & AZBI_OPERATION_SECRET) != 0;
        return azbi_service_error_of_exchange(err, call->exchange, secret);
    }
    return AZB_OK;
}

void azbi_call_name_operation(const azbi_operation *operation, azb_error **err)
{
    if (err != NULL && azb_error_status(*err) != AZB_E_STATE) {
        azbi_error_prefix(*err, "%s", operation->id);
    }
}

// Writes through the address of a pointer to any model: all pointers to structs are alike.
static void give_model(void *out, azb_model *model)
{
    if (out != NULL) {
        memcpy(out, &model, sizeof model);
    } else {
        azb_model_free(model);
    }
}

// A result needs a place to go; an operation without one needs none.
static azb_status open_model(const azbi_operation *operation, void *out, azb_error **err)
{
    azbi_error_start(err);
    give_model(out, NULL);
    return out != NULL || operation->result == NULL
               ? AZB_OK
               : azbi_fail_arg(err, NULL, "out", "must not be NULL");
}

azb_status azbi_call_end_model(azb_call *call, const azbi_operation *operation, void *out,
                               azb_error **err)
{
    azb_status status = open_model(operation, out, err);
    if (status == AZB_OK) {
        status = open_result(call, operation, err);
    }
    if (status == AZB_OK) {
        azb_model *model = NULL;
        status = azbi_answer_model(call->exchange, operation, &model, err);
        call->taken = true;
        give_model(out, model);
    }
    if (status != AZB_OK) {
        azbi_call_name_operation(operation, err);
    }
    return status;
}

azb_status azbi_call_end_answer(azb_call *call, const azbi_operation *operation, azb_error **err)
{
    const azb_status status = open_result(call, operation, err);
    if (status == AZB_OK) {
        call->taken = true;
    } else {
        azbi_call_name_operation(operation, err);
    }
    return status;
}

azb_status azbi_call_run(azb_client *client, const azbi_arguments *arguments, azb_call **call,
                         azb_error **err)
{
    azb_status status = azbi_call_begin(client, arguments, NULL, NULL, call, err);
    if (status == AZB_OK) {
        status = azbi_call_join(*call, err);
    }
    if (status != AZB_OK) {
        azb_call_free(*call);
        *call = NULL;
    }
    return status;
}

azb_status azbi_call_run_model(azb_client *client, const azbi_arguments *arguments, void *out,
                               azb_error **err)
{
    azb_call *call = NULL;
    azb_status status = open_model(arguments->operation, out, err);
    if (status == AZB_OK) {
        status = azbi_call_run(client, arguments, &call, err);
    }
    if (status == AZB_OK) {
        status = azbi_call_end_model(call, arguments->operation, out, err);
        azb_call_free(call);
    }
    return status;
}
