/*
 * backup_resource_vault_configs.c - rows and functions of
 * azbackup/service/backup_resource_vault_configs.h.
 * Generated from lib/schema/operations/backup_resource_vault_configs.txt by lib/schema/generate.py.
 */
#include <azbackup/service/backup_resource_vault_configs.h>

#include <string.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_backup_resource_vault_configs_get = {
    .id = "BackupResourceVaultConfigs_Get",
    .method = "GET",
    .path = "/backupconfig/vaultconfig",
    .api_version = "2025-08-01",
    .result = &azbi_type_backup_resource_vault_config_resource,
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azbi_arguments get_arguments(const char *vault_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_backup_resource_vault_configs_get,
        .scope_id = vault_id,
        .call = call,
    };
}

azb_status azb_backup_resource_vault_configs_get(azb_client *client, const char *vault_id,
                                                 const azb_call_options *call,
                                                 azb_backup_resource_vault_config_resource **out,
                                                 azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_backup_resource_vault_configs_get_begin(azb_client *client, const char *vault_id,
                                                       const azb_call_options *call,
                                                       azb_call_fn done, void *user, azb_call **out,
                                                       azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_backup_resource_vault_configs_get_end(
    azb_call *call, azb_backup_resource_vault_config_resource **out, azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(
        call, &azbi_operation_backup_resource_vault_configs_get, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_backup_resource_vault_configs_put = {
    .id = "BackupResourceVaultConfigs_Put",
    .method = "PUT",
    .path = "/backupconfig/vaultconfig",
    .api_version = "2025-08-01",
    .request = &azbi_type_backup_resource_vault_config_resource,
    .result = &azbi_type_backup_resource_vault_config_resource,
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azb_status put_arguments(azb_client *client, const char *vault_id, const azb_model *body,
                                const azb_backup_resource_vault_configs_put_options *options,
                                const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_backup_resource_vault_configs_put_options given = {.size = sizeof given};
    const azb_status status = azbi_options_check(client, options, sizeof given, sizeof given, err);

    if (status != AZB_OK) {
        return status;
    }
    if (options != NULL) {
        memcpy(&given, options, options->size < sizeof given ? options->size : sizeof given);
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_backup_resource_vault_configs_put,
        .scope_id = vault_id,
        .headers = {AZBI_HEADER_TEXT("x-ms-authorization-auxiliary", auxiliary_authorization)},
        .body = body,
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_backup_resource_vault_configs_put(
    azb_client *client, const char *vault_id, const azb_model *body,
    const azb_backup_resource_vault_configs_put_options *options, const azb_call_options *call,
    azb_backup_resource_vault_config_resource **out, azb_error **err)
{
    azb_model *model = NULL;
    azbi_arguments arguments = {0};
    azb_status status = put_arguments(client, vault_id, body, options, call, &arguments, err);

    if (status == AZB_OK) {
        status = azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);
    }
    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_backup_resource_vault_configs_put_begin(
    azb_client *client, const char *vault_id, const azb_model *body,
    const azb_backup_resource_vault_configs_put_options *options, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = put_arguments(client, vault_id, body, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_backup_resource_vault_configs_put_end(
    azb_call *call, azb_backup_resource_vault_config_resource **out, azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(
        call, &azbi_operation_backup_resource_vault_configs_put, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_backup_resource_vault_configs_update = {
    .id = "BackupResourceVaultConfigs_Update",
    .method = "PATCH",
    .path = "/backupconfig/vaultconfig",
    .api_version = "2025-08-01",
    .request = &azbi_type_backup_resource_vault_config_resource,
    .result = &azbi_type_backup_resource_vault_config_resource,
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azb_status update_arguments(azb_client *client, const char *vault_id, const azb_model *body,
                                   const azb_backup_resource_vault_configs_update_options *options,
                                   const azb_call_options *call, azbi_arguments *out,
                                   azb_error **err)
{
    azb_backup_resource_vault_configs_update_options given = {.size = sizeof given};
    const azb_status status = azbi_options_check(client, options, sizeof given, sizeof given, err);

    if (status != AZB_OK) {
        return status;
    }
    if (options != NULL) {
        memcpy(&given, options, options->size < sizeof given ? options->size : sizeof given);
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_backup_resource_vault_configs_update,
        .scope_id = vault_id,
        .headers = {AZBI_HEADER_TEXT("x-ms-authorization-auxiliary", auxiliary_authorization)},
        .body = body,
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_backup_resource_vault_configs_update(
    azb_client *client, const char *vault_id, const azb_model *body,
    const azb_backup_resource_vault_configs_update_options *options, const azb_call_options *call,
    azb_backup_resource_vault_config_resource **out, azb_error **err)
{
    azb_model *model = NULL;
    azbi_arguments arguments = {0};
    azb_status status = update_arguments(client, vault_id, body, options, call, &arguments, err);

    if (status == AZB_OK) {
        status = azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);
    }
    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_backup_resource_vault_configs_update_begin(
    azb_client *client, const char *vault_id, const azb_model *body,
    const azb_backup_resource_vault_configs_update_options *options, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = update_arguments(client, vault_id, body, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_backup_resource_vault_configs_update_end(
    azb_call *call, azb_backup_resource_vault_config_resource **out, azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_backup_resource_vault_configs_update,
                            out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
