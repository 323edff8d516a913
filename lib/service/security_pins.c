/*
 * security_pins.c - rows and functions of azbackup/service/security_pins.h.
 * Generated from lib/schema/operations/security_pins.txt by lib/schema/generate.py.
 */
#include <azbackup/service/security_pins.h>

#include <string.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_security_pins_get = {
    .id = "SecurityPINs_Get",
    .method = "POST",
    .path = "/backupSecurityPIN",
    .api_version = "2025-08-01",
    .request = &azbi_type_security_pin_base,
    .result = &azbi_type_token_information,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "vault_id",
};

static azb_status get_arguments(azb_client *client, const char *vault_id, const azb_model *body,
                                const azb_security_pins_get_options *options,
                                const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_security_pins_get_options given = {.size = sizeof given};
    const azb_status status = azbi_options_check(client, options, sizeof given, sizeof given, err);

    if (status != AZB_OK) {
        return status;
    }
    if (options != NULL) {
        memcpy(&given, options, options->size < sizeof given ? options->size : sizeof given);
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_security_pins_get,
        .scope_id = vault_id,
        .headers = {AZBI_HEADER_TEXT("x-ms-authorization-auxiliary", auxiliary_authorization)},
        .body = body,
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_security_pins_get(azb_client *client, const char *vault_id, const azb_model *body,
                                 const azb_security_pins_get_options *options,
                                 const azb_call_options *call, azb_token_information **out,
                                 azb_error **err)
{
    azb_model *model = NULL;
    azbi_arguments arguments = {0};
    azb_status status = get_arguments(client, vault_id, body, options, call, &arguments, err);

    if (status == AZB_OK) {
        status = azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);
    }
    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_security_pins_get_begin(azb_client *client, const char *vault_id,
                                       const azb_model *body,
                                       const azb_security_pins_get_options *options,
                                       const azb_call_options *call, azb_call_fn done, void *user,
                                       azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = get_arguments(client, vault_id, body, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_security_pins_get_end(azb_call *call, azb_token_information **out, azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_security_pins_get,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
