/*
 * backup_resource_encryption_configs.c - rows and functions of
 * azbackup/service/backup_resource_encryption_configs.h.
 * Generated from lib/schema/operations/backup_resource_encryption_configs.txt by
 * lib/schema/generate.py.
 */
#include <azbackup/service/backup_resource_encryption_configs.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_backup_resource_encryption_configs_get = {
    .id = "BackupResourceEncryptionConfigs_Get",
    .method = "GET",
    .path = "/backupEncryptionConfigs/backupResourceEncryptionConfig",
    .api_version = "2025-08-01",
    .result = &azbi_type_backup_resource_encryption_config_extended_resource,
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azbi_arguments get_arguments(const char *vault_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_backup_resource_encryption_configs_get,
        .scope_id = vault_id,
        .call = call,
    };
}

azb_status azb_backup_resource_encryption_configs_get(
    azb_client *client, const char *vault_id, const azb_call_options *call,
    azb_backup_resource_encryption_config_extended_resource **out, azb_error **err)
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

azb_status azb_backup_resource_encryption_configs_get_begin(azb_client *client,
                                                            const char *vault_id,
                                                            const azb_call_options *call,
                                                            azb_call_fn done, void *user,
                                                            azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_backup_resource_encryption_configs_get_end(
    azb_call *call, azb_backup_resource_encryption_config_extended_resource **out, azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_backup_resource_encryption_configs_get,
                            out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_backup_resource_encryption_configs_update = {
    .id = "BackupResourceEncryptionConfigs_Update",
    .method = "PUT",
    .path = "/backupEncryptionConfigs/backupResourceEncryptionConfig",
    .api_version = "2025-08-01",
    .request = &azbi_type_backup_resource_encryption_config_resource,
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azbi_arguments update_arguments(const char *vault_id, const azb_model *body,
                                       const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_backup_resource_encryption_configs_update,
        .scope_id = vault_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_backup_resource_encryption_configs_update(azb_client *client, const char *vault_id,
                                                         const azb_model *body,
                                                         const azb_call_options *call,
                                                         azb_error **err)
{
    const azbi_arguments arguments = update_arguments(vault_id, body, call);

    return azbi_call_run_model(client, &arguments, NULL, err);
}

azb_status azb_backup_resource_encryption_configs_update_begin(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = update_arguments(vault_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_backup_resource_encryption_configs_update_end(azb_call *call, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_backup_resource_encryption_configs_update,
                               NULL, err);
}
