/*
 * intents.c - rows and functions of azbackup/service/intents.h.
 * Generated from lib/schema/operations/intents.txt by lib/schema/generate.py.
 */
#include <azbackup/service/intents.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"vault_id", "ARM id of the vault", 0},
};

static const azbi_input intents_list_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "which intents to list",
     .where = &azbi_type_backup_protection_intent_filter,
     .offset = offsetof(azb_intents_list_options, filter),
     .beside = offsetof(azb_intents_list_options, where),
     .kind = AZBI_INPUT_FILTER},
    {.wire = "$skipToken",
     .option = "options.skip_token",
     .doc = "where to go on, from a link of the service",
     .offset = offsetof(azb_intents_list_options, skip_token),
     .kind = AZBI_INPUT_TEXT},
};
_Static_assert(sizeof(azb_intents_list_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_intents_list = {
    .id = "BackupProtectionIntent_List",
    .name = "intents_list",
    .doc = "Lists the protection intents of a vault.",
    .method = "GET",
    .path = "/backupProtectionIntents",
    .api_version = "2025-08-01",
    .item = &azbi_type_protection_intent_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {intents_list_inputs, 2, AZBI_SIZE_UP_TO(azb_intents_list_options, skip_token),
               sizeof(azb_intents_list_options)},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
};

azb_status azb_intents_list(azb_client *client, const char *vault_id,
                            const azb_intents_list_options *options, const azb_call_options *call,
                            azb_pager **out, azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_intents_list,
                                       .scope_id = vault_id,
                                       .options = options,
                                       .call = call},
                     out, err);
}

static const azbi_parameter parameters_1[] = {
    {"subscription_id", "ARM id of the subscription", 0},
    {"location", "Azure region, such as westeurope", 260},
};

const azbi_operation azbi_operation_intents_validate = {
    .id = "ProtectionIntent_Validate",
    .name = "intents_validate",
    .doc = "Asks whether a resource can be protected.",
    .method = "POST",
    .path = "/providers/Microsoft.RecoveryServices/locations/{}/backupPreValidateProtection",
    .api_version = "2025-08-01",
    .request = &azbi_type_pre_validate_enable_backup_request,
    .result = &azbi_type_pre_validate_enable_backup_response,
    .parameters = parameters_1,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_SUBSCRIPTION,
    .body_required = 1,
};

azb_status azb_intents_validate(azb_client *client, const char *subscription_id,
                                const char *location, const azb_model *body,
                                const azb_call_options *call,
                                azb_pre_validate_enable_backup_response **out, azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_intents_validate,
                                                 .scope_id = subscription_id,
                                                 .names = {location},
                                                 .body = body,
                                                 .call = call},
                               out, err);
}

azb_status azb_intents_validate_begin(azb_client *client, const char *subscription_id,
                                      const char *location, const azb_model *body,
                                      const azb_call_options *call, azb_call_fn done, void *user,
                                      azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_intents_validate,
                                             .scope_id = subscription_id,
                                             .names = {location},
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_intents_validate_end(azb_call *call, azb_pre_validate_enable_backup_response **out,
                                    azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_intents_validate, out, err);
}

static const azbi_parameter parameters_2[] = {
    {"vault_id", "ARM id of the vault", 0},
    {"intent", "name of the intent", 260},
};

const azbi_operation azbi_operation_intents_get = {
    .id = "ProtectionIntent_Get",
    .name = "intents_get",
    .doc = "Reads one protection intent.",
    .method = "GET",
    .path = "/backupFabrics/Azure/backupProtectionIntent/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_protection_intent_resource,
    .parameters = parameters_2,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
};

azb_status azb_intents_get(azb_client *client, const char *vault_id, const char *intent,
                           const azb_call_options *call, azb_protection_intent_resource **out,
                           azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_intents_get,
                                                 .scope_id = vault_id,
                                                 .names = {intent},
                                                 .call = call},
                               out, err);
}

azb_status azb_intents_get_begin(azb_client *client, const char *vault_id, const char *intent,
                                 const azb_call_options *call, azb_call_fn done, void *user,
                                 azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_intents_get,
                                             .scope_id = vault_id,
                                             .names = {intent},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_intents_get_end(azb_call *call, azb_protection_intent_resource **out,
                               azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_intents_get, out, err);
}

const azbi_operation azbi_operation_intents_create_or_update = {
    .id = "ProtectionIntent_CreateOrUpdate",
    .name = "intents_create_or_update",
    .doc = "Creates or replaces a protection intent.",
    .method = "PUT",
    .path = "/backupFabrics/Azure/backupProtectionIntent/{}",
    .api_version = "2025-08-01",
    .request = &azbi_type_protection_intent_resource,
    .result = &azbi_type_protection_intent_resource,
    .parameters = parameters_2,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
};

azb_status azb_intents_create_or_update(azb_client *client, const char *vault_id,
                                        const char *intent, const azb_model *body,
                                        const azb_call_options *call,
                                        azb_protection_intent_resource **out, azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_intents_create_or_update,
                          .scope_id = vault_id,
                          .names = {intent},
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_intents_create_or_update_begin(azb_client *client, const char *vault_id,
                                              const char *intent, const azb_model *body,
                                              const azb_call_options *call, azb_call_fn done,
                                              void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_intents_create_or_update,
                                             .scope_id = vault_id,
                                             .names = {intent},
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_intents_create_or_update_end(azb_call *call, azb_protection_intent_resource **out,
                                            azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_intents_create_or_update, out, err);
}

const azbi_operation azbi_operation_intents_delete = {
    .id = "ProtectionIntent_Delete",
    .name = "intents_delete",
    .doc = "Deletes a protection intent.",
    .method = "DELETE",
    .path = "/backupFabrics/Azure/backupProtectionIntent/{}",
    .api_version = "2025-08-01",
    .parameters = parameters_2,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
};

azb_status azb_intents_delete(azb_client *client, const char *vault_id, const char *intent,
                              const azb_call_options *call, azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_intents_delete,
                                                 .scope_id = vault_id,
                                                 .names = {intent},
                                                 .call = call},
                               NULL, err);
}

azb_status azb_intents_delete_begin(azb_client *client, const char *vault_id, const char *intent,
                                    const azb_call_options *call, azb_call_fn done, void *user,
                                    azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_intents_delete,
                                             .scope_id = vault_id,
                                             .names = {intent},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_intents_delete_end(azb_call *call, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_intents_delete, NULL, err);
}
