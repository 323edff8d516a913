/*
 * intents.c - rows and functions of azbackup/service/intents.h.
 * Generated from lib/schema/operations/intents.txt by lib/schema/generate.py.
 */
#include <azbackup/service/intents.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_intents_list = {
    .id = "BackupProtectionIntent_List",
    .method = "GET",
    .path = "/backupProtectionIntents",
    .api_version = "2025-08-01",
    .item = &azbi_type_protection_intent_resource,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "vault_id",
};

static azb_status list_arguments(azb_client *client, const char *vault_id,
                                 const azb_intents_list_options *options,
                                 const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_intents_list_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_intents_list,
        .scope_id = vault_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter), AZBI_QUERY_TEXT("$skipToken", skip_token)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_intents_list(azb_client *client, const char *vault_id,
                            const azb_intents_list_options *options, const azb_call_options *call,
                            azb_pager **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = list_arguments(client, vault_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_list(client, &arguments, out, err);
    }
    return status;
}

const azbi_operation azbi_operation_intents_validate = {
    .id = "ProtectionIntent_Validate",
    .method = "POST",
    .path = "/providers/Microsoft.RecoveryServices/locations/{}/backupPreValidateProtection",
    .api_version = "2025-08-01",
    .request = &azbi_type_pre_validate_enable_backup_request,
    .result = &azbi_type_pre_validate_enable_backup_response,
    .names = {{"location", 260}},
    .scope = AZBI_SCOPE_SUBSCRIPTION,
    .body_required = 1,
    .scope_argument = "subscription_id",
};

static azbi_arguments validate_arguments(const char *subscription_id, const char *location,
                                         const azb_model *body, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_intents_validate,
        .scope_id = subscription_id,
        .names = {location},
        .body = body,
        .call = call,
    };
}

azb_status azb_intents_validate(azb_client *client, const char *subscription_id,
                                const char *location, const azb_model *body,
                                const azb_call_options *call,
                                azb_pre_validate_enable_backup_response **out, azb_error **err)
{
    const azbi_arguments arguments = validate_arguments(subscription_id, location, body, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_intents_validate_begin(azb_client *client, const char *subscription_id,
                                      const char *location, const azb_model *body,
                                      const azb_call_options *call, azb_call_fn done, void *user,
                                      azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = validate_arguments(subscription_id, location, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_intents_validate_end(azb_call *call, azb_pre_validate_enable_backup_response **out,
                                    azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_intents_validate,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_intents_get = {
    .id = "ProtectionIntent_Get",
    .method = "GET",
    .path = "/backupFabrics/Azure/backupProtectionIntent/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_protection_intent_resource,
    .names = {{"intent", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azbi_arguments get_arguments(const char *vault_id, const char *intent,
                                    const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_intents_get,
        .scope_id = vault_id,
        .names = {intent},
        .call = call,
    };
}

azb_status azb_intents_get(azb_client *client, const char *vault_id, const char *intent,
                           const azb_call_options *call, azb_protection_intent_resource **out,
                           azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, intent, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_intents_get_begin(azb_client *client, const char *vault_id, const char *intent,
                                 const azb_call_options *call, azb_call_fn done, void *user,
                                 azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, intent, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_intents_get_end(azb_call *call, azb_protection_intent_resource **out,
                               azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_intents_get, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_intents_create_or_update = {
    .id = "ProtectionIntent_CreateOrUpdate",
    .method = "PUT",
    .path = "/backupFabrics/Azure/backupProtectionIntent/{}",
    .api_version = "2025-08-01",
    .request = &azbi_type_protection_intent_resource,
    .result = &azbi_type_protection_intent_resource,
    .names = {{"intent", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azbi_arguments create_or_update_arguments(const char *vault_id, const char *intent,
                                                 const azb_model *body,
                                                 const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_intents_create_or_update,
        .scope_id = vault_id,
        .names = {intent},
        .body = body,
        .call = call,
    };
}

azb_status azb_intents_create_or_update(azb_client *client, const char *vault_id,
                                        const char *intent, const azb_model *body,
                                        const azb_call_options *call,
                                        azb_protection_intent_resource **out, azb_error **err)
{
    const azbi_arguments arguments = create_or_update_arguments(vault_id, intent, body, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_intents_create_or_update_begin(azb_client *client, const char *vault_id,
                                              const char *intent, const azb_model *body,
                                              const azb_call_options *call, azb_call_fn done,
                                              void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = create_or_update_arguments(vault_id, intent, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_intents_create_or_update_end(azb_call *call, azb_protection_intent_resource **out,
                                            azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_intents_create_or_update,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_intents_delete = {
    .id = "ProtectionIntent_Delete",
    .method = "DELETE",
    .path = "/backupFabrics/Azure/backupProtectionIntent/{}",
    .api_version = "2025-08-01",
    .names = {{"intent", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azbi_arguments delete_arguments(const char *vault_id, const char *intent,
                                       const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_intents_delete,
        .scope_id = vault_id,
        .names = {intent},
        .call = call,
    };
}

azb_status azb_intents_delete(azb_client *client, const char *vault_id, const char *intent,
                              const azb_call_options *call, azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(vault_id, intent, call);

    return azbi_call_run_model(client, &arguments, NULL, err);
}

azb_status azb_intents_delete_begin(azb_client *client, const char *vault_id, const char *intent,
                                    const azb_call_options *call, azb_call_fn done, void *user,
                                    azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(vault_id, intent, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_intents_delete_end(azb_call *call, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_intents_delete, NULL, err);
}
