// operation_call.c - calls of any operation, with arguments as JSON text.
#include <azbackup/operation.h>

#include "arm/pager.h"
#include "service/arguments.h"
#include "service/rows.h"

// What all functions check first. list: the operation must be one, else it must not.
static azb_status check(azb_client *client, const azb_operation *operation, bool list,
                        azb_error **err)
{
    const azb_status status = azbi_client_check(client, err);
    if (status != AZB_OK) {
        return status;
    }
    if (operation == NULL) {
        return azbi_fail_arg(err, client->context, "operation", "must not be NULL");
    }
    if ((azb_operation_kind(operation) == AZB_OPERATION_LIST) != list) {
        return azbi_fail_arg(err, client->context, "operation",
                             list ? "%s is not a list: see azb_operation_call"
                                  : "%s is a list: see azb_operation_list",
                             operation->name);
    }
    return AZB_OK;
}

azb_status azb_operation_list(azb_client *client, const azb_operation *operation,
                              const char *arguments, const azb_model *body,
                              const azb_call_options *call, azb_pager **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    azb_status status = check(client, operation, true, err);
    if (status != AZB_OK) {
        return status;
    }
    azbi_json_arguments read;
    status = azbi_json_arguments_read(client->context, operation, arguments, body, &read, err);
    read.arguments.call = call;
    if (status == AZB_OK) {
        status = azbi_list(client, &read.arguments, out, err);
    }
    azbi_json_arguments_dispose(&read);
    return status;
}

azb_status azb_operation_call_begin(azb_client *client, const azb_operation *operation,
                                    const char *arguments, const azb_model *body,
                                    const azb_call_options *call, azb_call_fn done, void *user,
                                    azb_call **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    azb_status status = check(client, operation, false, err);
    if (status != AZB_OK) {
        return status;
    }
    azbi_json_arguments read;
    status = azbi_json_arguments_read(client->context, operation, arguments, body, &read, err);
    read.arguments.call = call;
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &read.arguments, done, user, out, err);
    }
    azbi_json_arguments_dispose(&read);
    return status;
}

// ---- results ----

// The results that the caller has a place for start as NULL; what the kind brings needs one.
static azb_status open_results(int32_t kind, azb_model **model, azb_poller **poller,
                               azb_error **err)
{
    azbi_error_start(err);
    if (model != NULL) {
        *model = NULL;
    }
    if (poller != NULL) {
        *poller = NULL;
    }
    const bool lacks_model = kind == AZB_OPERATION_MODEL && model == NULL;
    const bool lacks_poller = kind == AZB_OPERATION_POLLER && poller == NULL;
    return lacks_model || lacks_poller
               ? azbi_fail_arg(err, NULL, lacks_model ? "model" : "poller", "must not be NULL")
               : AZB_OK;
}

// The operation that a call was begun for; NULL for raw calls and those of workflows.
static const azb_operation *operation_of(const azb_call *call)
{
    const azb_operation *operation = call != NULL ? call->operation : NULL;
    return operation != NULL && operation->name != NULL ? operation : NULL;
}

azb_status azb_operation_call_end(azb_call *call, azb_model **model, azb_poller **poller,
                                  azb_error **err)
{
    const azb_operation *operation = operation_of(call);
    azb_status status = open_results(azb_operation_kind(operation), model, poller, err);
    if (status == AZB_OK) {
        status = azbi_call_require(call, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    if (operation == NULL) {
        return azbi_fail_arg(err, call->client->context, "call", "was begun by another function");
    }
    return azb_operation_kind(operation) == AZB_OPERATION_POLLER
               ? azbi_call_end_poller(call, operation, poller, err)
               : azbi_call_end_model(call, operation, model, err);
}

azb_status azb_operation_call(azb_client *client, const azb_operation *operation,
                              const char *arguments, const azb_model *body,
                              const azb_call_options *call, azb_model **model, azb_poller **poller,
                              azb_error **err)
{
    azb_call *under_way = NULL;
    azb_status status = open_results(azb_operation_kind(operation), model, poller, err);
    if (status == AZB_OK) {
        status = azb_operation_call_begin(client, operation, arguments, body, call, NULL, NULL,
                                          &under_way, err);
    }
    if (status == AZB_OK) {
        status = azbi_call_join(under_way, err);
    }
    if (status == AZB_OK) {
        status = azb_operation_call_end(under_way, model, poller, err);
    }
    azb_call_free(under_way);
    return status;
}
