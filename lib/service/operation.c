/*
 * operation.c - rows and functions of azbackup/service/operation.h.
 * Generated from lib/schema/operations/operation.txt by lib/schema/generate.py.
 */
#include <azbackup/service/operation.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_operation_validate = {
    .id = "Operation_Validate",
    .method = "POST",
    .path = "/backupValidateOperation",
    .api_version = "2025-08-01",
    .request = &azbi_type_validate_operation_request_resource,
    .result = &azbi_type_validate_operations_response,
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azbi_arguments validate_arguments(const char *vault_id, const azb_model *body,
                                         const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_operation_validate,
        .scope_id = vault_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_operation_validate(azb_client *client, const char *vault_id, const azb_model *body,
                                  const azb_call_options *call,
                                  azb_validate_operations_response **out, azb_error **err)
{
    const azbi_arguments arguments = validate_arguments(vault_id, body, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_operation_validate_begin(azb_client *client, const char *vault_id,
                                        const azb_model *body, const azb_call_options *call,
                                        azb_call_fn done, void *user, azb_call **out,
                                        azb_error **err)
{
    const azbi_arguments arguments = validate_arguments(vault_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_operation_validate_end(azb_call *call, azb_validate_operations_response **out,
                                      azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_operation_validate,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
