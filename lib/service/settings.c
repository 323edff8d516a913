/*
 * settings.c - rows and functions of azbackup/service/settings.h.
 * Generated from lib/schema/operations/settings.txt by lib/schema/generate.py.
 */
#include <azbackup/service/settings.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_settings_get_vault_config = {
    .id = "BackupResourceVaultConfigs_Get",
    .method = "GET",
    .path = "/backupconfig/vaultconfig",
    .api_version = "2025-08-01",
    .result = &azbi_type_backup_resource_vault_config_resource,
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azbi_arguments get_vault_config_arguments(const char *vault_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_settings_get_vault_config,
        .scope_id = vault_id,
        .call = call,
    };
}

azb_status azb_settings_get_vault_config(azb_client *client, const char *vault_id,
                                         const azb_call_options *call,
                                         azb_backup_resource_vault_config_resource **out,
                                         azb_error **err)
{
    const azbi_arguments arguments = get_vault_config_arguments(vault_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_settings_get_vault_config_begin(azb_client *client, const char *vault_id,
                                               const azb_call_options *call, azb_call_fn done,
                                               void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_vault_config_arguments(vault_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_settings_get_vault_config_end(azb_call *call,
                                             azb_backup_resource_vault_config_resource **out,
                                             azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_settings_get_vault_config,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_settings_put_vault_config = {
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

static azb_status put_vault_config_arguments(azb_client *client, const char *vault_id,
                                             const azb_model *body,
                                             const azb_settings_put_vault_config_options *options,
                                             const azb_call_options *call, azbi_arguments *out,
                                             azb_error **err)
{
    azb_settings_put_vault_config_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_settings_put_vault_config,
        .scope_id = vault_id,
        .headers = {AZBI_HEADER_TEXT("x-ms-authorization-auxiliary", auxiliary_authorization)},
        .body = body,
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_settings_put_vault_config(azb_client *client, const char *vault_id,
                                         const azb_model *body,
                                         const azb_settings_put_vault_config_options *options,
                                         const azb_call_options *call,
                                         azb_backup_resource_vault_config_resource **out,
                                         azb_error **err)
{
    azb_model *model = NULL;
    azbi_arguments arguments = {0};
    azb_status status =
        put_vault_config_arguments(client, vault_id, body, options, call, &arguments, err);

    if (status == AZB_OK) {
        status = azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);
    }
    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_settings_put_vault_config_begin(azb_client *client, const char *vault_id,
                                               const azb_model *body,
                                               const azb_settings_put_vault_config_options *options,
                                               const azb_call_options *call, azb_call_fn done,
                                               void *user, azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status =
        put_vault_config_arguments(client, vault_id, body, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_settings_put_vault_config_end(azb_call *call,
                                             azb_backup_resource_vault_config_resource **out,
                                             azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_settings_put_vault_config,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_settings_update_vault_config = {
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

static azb_status
update_vault_config_arguments(azb_client *client, const char *vault_id, const azb_model *body,
                              const azb_settings_update_vault_config_options *options,
                              const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_settings_update_vault_config_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_settings_update_vault_config,
        .scope_id = vault_id,
        .headers = {AZBI_HEADER_TEXT("x-ms-authorization-auxiliary", auxiliary_authorization)},
        .body = body,
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_settings_update_vault_config(azb_client *client, const char *vault_id,
                                            const azb_model *body,
                                            const azb_settings_update_vault_config_options *options,
                                            const azb_call_options *call,
                                            azb_backup_resource_vault_config_resource **out,
                                            azb_error **err)
{
    azb_model *model = NULL;
    azbi_arguments arguments = {0};
    azb_status status =
        update_vault_config_arguments(client, vault_id, body, options, call, &arguments, err);

    if (status == AZB_OK) {
        status = azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);
    }
    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_settings_update_vault_config_begin(
    azb_client *client, const char *vault_id, const azb_model *body,
    const azb_settings_update_vault_config_options *options, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status =
        update_vault_config_arguments(client, vault_id, body, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_settings_update_vault_config_end(azb_call *call,
                                                azb_backup_resource_vault_config_resource **out,
                                                azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(
        call, &azbi_operation_settings_update_vault_config, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_settings_get_storage_config = {
    .id = "BackupResourceStorageConfigsNonCRR_Get",
    .method = "GET",
    .path = "/backupstorageconfig/vaultstorageconfig",
    .api_version = "2025-08-01",
    .result = &azbi_type_backup_resource_config_resource,
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azbi_arguments get_storage_config_arguments(const char *vault_id,
                                                   const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_settings_get_storage_config,
        .scope_id = vault_id,
        .call = call,
    };
}

azb_status azb_settings_get_storage_config(azb_client *client, const char *vault_id,
                                           const azb_call_options *call,
                                           azb_backup_resource_config_resource **out,
                                           azb_error **err)
{
    const azbi_arguments arguments = get_storage_config_arguments(vault_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_settings_get_storage_config_begin(azb_client *client, const char *vault_id,
                                                 const azb_call_options *call, azb_call_fn done,
                                                 void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_storage_config_arguments(vault_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_settings_get_storage_config_end(azb_call *call,
                                               azb_backup_resource_config_resource **out,
                                               azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_settings_get_storage_config,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_settings_put_storage_config = {
    .id = "BackupResourceStorageConfigsNonCRR_Update",
    .method = "PUT",
    .path = "/backupstorageconfig/vaultstorageconfig",
    .api_version = "2025-08-01",
    .request = &azbi_type_backup_resource_config_resource,
    .result = &azbi_type_backup_resource_config_resource,
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azbi_arguments put_storage_config_arguments(const char *vault_id, const azb_model *body,
                                                   const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_settings_put_storage_config,
        .scope_id = vault_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_settings_put_storage_config(azb_client *client, const char *vault_id,
                                           const azb_model *body, const azb_call_options *call,
                                           azb_backup_resource_config_resource **out,
                                           azb_error **err)
{
    const azbi_arguments arguments = put_storage_config_arguments(vault_id, body, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_settings_put_storage_config_begin(azb_client *client, const char *vault_id,
                                                 const azb_model *body,
                                                 const azb_call_options *call, azb_call_fn done,
                                                 void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = put_storage_config_arguments(vault_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_settings_put_storage_config_end(azb_call *call,
                                               azb_backup_resource_config_resource **out,
                                               azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_settings_put_storage_config,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_settings_update_storage_config = {
    .id = "BackupResourceStorageConfigsNonCRR_Patch",
    .method = "PATCH",
    .path = "/backupstorageconfig/vaultstorageconfig",
    .api_version = "2025-08-01",
    .request = &azbi_type_backup_resource_config_resource,
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azbi_arguments update_storage_config_arguments(const char *vault_id, const azb_model *body,
                                                      const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_settings_update_storage_config,
        .scope_id = vault_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_settings_update_storage_config(azb_client *client, const char *vault_id,
                                              const azb_model *body, const azb_call_options *call,
                                              azb_error **err)
{
    const azbi_arguments arguments = update_storage_config_arguments(vault_id, body, call);

    return azbi_call_run_model(client, &arguments, NULL, err);
}

azb_status azb_settings_update_storage_config_begin(azb_client *client, const char *vault_id,
                                                    const azb_model *body,
                                                    const azb_call_options *call, azb_call_fn done,
                                                    void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = update_storage_config_arguments(vault_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_settings_update_storage_config_end(azb_call *call, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_settings_update_storage_config, NULL, err);
}

const azbi_operation azbi_operation_settings_prepare_data_move = {
    .id = "BMSPrepareDataMove",
    .method = "POST",
    .path = "/backupstorageconfig/vaultstorageconfig/prepareDataMove",
    .api_version = "2025-08-01",
    .request = &azbi_type_prepare_data_move_request,
    .result = &azbi_type_vault_storage_config_operation_result_response,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_LOCATION,
    .empty_statuses = {200, 202},
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azbi_arguments prepare_data_move_arguments(const char *vault_id, const azb_model *body,
                                                  const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_settings_prepare_data_move,
        .scope_id = vault_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_settings_prepare_data_move(azb_client *client, const char *vault_id,
                                          const azb_model *body, const azb_call_options *call,
                                          azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = prepare_data_move_arguments(vault_id, body, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_settings_prepare_data_move_begin(azb_client *client, const char *vault_id,
                                                const azb_model *body, const azb_call_options *call,
                                                azb_call_fn done, void *user, azb_call **out,
                                                azb_error **err)
{
    const azbi_arguments arguments = prepare_data_move_arguments(vault_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_settings_prepare_data_move_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_settings_prepare_data_move, out, err);
}

const azbi_operation azbi_operation_settings_trigger_data_move = {
    .id = "BMSTriggerDataMove",
    .method = "POST",
    .path = "/backupstorageconfig/vaultstorageconfig/triggerDataMove",
    .api_version = "2025-08-01",
    .request = &azbi_type_trigger_data_move_request,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_LOCATION,
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azbi_arguments trigger_data_move_arguments(const char *vault_id, const azb_model *body,
                                                  const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_settings_trigger_data_move,
        .scope_id = vault_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_settings_trigger_data_move(azb_client *client, const char *vault_id,
                                          const azb_model *body, const azb_call_options *call,
                                          azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = trigger_data_move_arguments(vault_id, body, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_settings_trigger_data_move_begin(azb_client *client, const char *vault_id,
                                                const azb_model *body, const azb_call_options *call,
                                                azb_call_fn done, void *user, azb_call **out,
                                                azb_error **err)
{
    const azbi_arguments arguments = trigger_data_move_arguments(vault_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_settings_trigger_data_move_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_settings_trigger_data_move, out, err);
}

const azbi_operation azbi_operation_settings_get_encryption_config = {
    .id = "BackupResourceEncryptionConfigs_Get",
    .method = "GET",
    .path = "/backupEncryptionConfigs/backupResourceEncryptionConfig",
    .api_version = "2025-08-01",
    .result = &azbi_type_backup_resource_encryption_config_extended_resource,
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azbi_arguments get_encryption_config_arguments(const char *vault_id,
                                                      const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_settings_get_encryption_config,
        .scope_id = vault_id,
        .call = call,
    };
}

azb_status azb_settings_get_encryption_config(
    azb_client *client, const char *vault_id, const azb_call_options *call,
    azb_backup_resource_encryption_config_extended_resource **out, azb_error **err)
{
    const azbi_arguments arguments = get_encryption_config_arguments(vault_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_settings_get_encryption_config_begin(azb_client *client, const char *vault_id,
                                                    const azb_call_options *call, azb_call_fn done,
                                                    void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_encryption_config_arguments(vault_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_settings_get_encryption_config_end(
    azb_call *call, azb_backup_resource_encryption_config_extended_resource **out, azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(
        call, &azbi_operation_settings_get_encryption_config, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_settings_put_encryption_config = {
    .id = "BackupResourceEncryptionConfigs_Update",
    .method = "PUT",
    .path = "/backupEncryptionConfigs/backupResourceEncryptionConfig",
    .api_version = "2025-08-01",
    .request = &azbi_type_backup_resource_encryption_config_resource,
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azbi_arguments put_encryption_config_arguments(const char *vault_id, const azb_model *body,
                                                      const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_settings_put_encryption_config,
        .scope_id = vault_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_settings_put_encryption_config(azb_client *client, const char *vault_id,
                                              const azb_model *body, const azb_call_options *call,
                                              azb_error **err)
{
    const azbi_arguments arguments = put_encryption_config_arguments(vault_id, body, call);

    return azbi_call_run_model(client, &arguments, NULL, err);
}

azb_status azb_settings_put_encryption_config_begin(azb_client *client, const char *vault_id,
                                                    const azb_model *body,
                                                    const azb_call_options *call, azb_call_fn done,
                                                    void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = put_encryption_config_arguments(vault_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_settings_put_encryption_config_end(azb_call *call, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_settings_put_encryption_config, NULL, err);
}
