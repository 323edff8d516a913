/*
 * settings.c - rows and functions of azbackup/service/settings.h.
 * Generated from lib/schema/operations/settings.txt by lib/schema/generate.py.
 */
#include <azbackup/service/settings.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"vault_id", "ARM id of the vault", 0},
};

const azbi_operation azbi_operation_settings_get_vault_config = {
    .id = "BackupResourceVaultConfigs_Get",
    .name = "settings_get_vault_config",
    .doc = "Reads how a vault guards its data.",
    .method = "GET",
    .path = "/backupconfig/vaultconfig",
    .api_version = "2025-08-01",
    .result = &azbi_type_backup_resource_vault_config_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_VAULT,
};

azb_status azb_settings_get_vault_config(azb_client *client, const char *vault_id,
                                         const azb_call_options *call,
                                         azb_backup_resource_vault_config_resource **out,
                                         azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_get_vault_config,
                          .scope_id = vault_id,
                          .call = call},
        out, err);
}

azb_status azb_settings_get_vault_config_begin(azb_client *client, const char *vault_id,
                                               const azb_call_options *call, azb_call_fn done,
                                               void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_settings_get_vault_config,
                                             .scope_id = vault_id,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_settings_get_vault_config_end(azb_call *call,
                                             azb_backup_resource_vault_config_resource **out,
                                             azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_settings_get_vault_config, out, err);
}

static const azbi_input settings_put_vault_config_inputs[] = {
    {.wire = "x-ms-authorization-auxiliary",
     .option = "options.auxiliary_authorization",
     .doc = "\"Bearer \" and a token of the resource guard's tenant",
     .offset = offsetof(azb_settings_put_vault_config_options, auxiliary_authorization),
     .kind = AZBI_INPUT_TEXT,
     .flags = AZBI_INPUT_HEADER | AZBI_INPUT_SECRET},
};
_Static_assert(sizeof(azb_settings_put_vault_config_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_settings_put_vault_config = {
    .id = "BackupResourceVaultConfigs_Put",
    .name = "settings_put_vault_config",
    .doc = "Writes how a vault guards its data.",
    .method = "PUT",
    .path = "/backupconfig/vaultconfig",
    .api_version = "2025-08-01",
    .request = &azbi_type_backup_resource_vault_config_resource,
    .result = &azbi_type_backup_resource_vault_config_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {settings_put_vault_config_inputs, 1,
               AZBI_SIZE_UP_TO(azb_settings_put_vault_config_options, auxiliary_authorization),
               sizeof(azb_settings_put_vault_config_options)},
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
};

azb_status azb_settings_put_vault_config(azb_client *client, const char *vault_id,
                                         const azb_model *body,
                                         const azb_settings_put_vault_config_options *options,
                                         const azb_call_options *call,
                                         azb_backup_resource_vault_config_resource **out,
                                         azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_put_vault_config,
                          .scope_id = vault_id,
                          .options = options,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_settings_put_vault_config_begin(azb_client *client, const char *vault_id,
                                               const azb_model *body,
                                               const azb_settings_put_vault_config_options *options,
                                               const azb_call_options *call, azb_call_fn done,
                                               void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_settings_put_vault_config,
                                             .scope_id = vault_id,
                                             .options = options,
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_settings_put_vault_config_end(azb_call *call,
                                             azb_backup_resource_vault_config_resource **out,
                                             azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_settings_put_vault_config, out, err);
}

static const azbi_input settings_update_vault_config_inputs[] = {
    {.wire = "x-ms-authorization-auxiliary",
     .option = "options.auxiliary_authorization",
     .doc = "\"Bearer \" and a token of the resource guard's tenant",
     .offset = offsetof(azb_settings_update_vault_config_options, auxiliary_authorization),
     .kind = AZBI_INPUT_TEXT,
     .flags = AZBI_INPUT_HEADER | AZBI_INPUT_SECRET},
};
_Static_assert(sizeof(azb_settings_update_vault_config_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_settings_update_vault_config = {
    .id = "BackupResourceVaultConfigs_Update",
    .name = "settings_update_vault_config",
    .doc = "Changes some settings of how a vault guards its data.",
    .method = "PATCH",
    .path = "/backupconfig/vaultconfig",
    .api_version = "2025-08-01",
    .request = &azbi_type_backup_resource_vault_config_resource,
    .result = &azbi_type_backup_resource_vault_config_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {settings_update_vault_config_inputs, 1,
               AZBI_SIZE_UP_TO(azb_settings_update_vault_config_options, auxiliary_authorization),
               sizeof(azb_settings_update_vault_config_options)},
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
};

azb_status azb_settings_update_vault_config(azb_client *client, const char *vault_id,
                                            const azb_model *body,
                                            const azb_settings_update_vault_config_options *options,
                                            const azb_call_options *call,
                                            azb_backup_resource_vault_config_resource **out,
                                            azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_update_vault_config,
                          .scope_id = vault_id,
                          .options = options,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_settings_update_vault_config_begin(
    azb_client *client, const char *vault_id, const azb_model *body,
    const azb_settings_update_vault_config_options *options, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_update_vault_config,
                          .scope_id = vault_id,
                          .options = options,
                          .body = body,
                          .call = call},
        done, user, out, err);
}

azb_status azb_settings_update_vault_config_end(azb_call *call,
                                                azb_backup_resource_vault_config_resource **out,
                                                azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_settings_update_vault_config, out, err);
}

const azbi_operation azbi_operation_settings_get_storage_config = {
    .id = "BackupResourceStorageConfigsNonCRR_Get",
    .name = "settings_get_storage_config",
    .doc = "Reads how a vault stores its data.",
    .method = "GET",
    .path = "/backupstorageconfig/vaultstorageconfig",
    .api_version = "2025-08-01",
    .result = &azbi_type_backup_resource_config_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_VAULT,
};

azb_status azb_settings_get_storage_config(azb_client *client, const char *vault_id,
                                           const azb_call_options *call,
                                           azb_backup_resource_config_resource **out,
                                           azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_get_storage_config,
                          .scope_id = vault_id,
                          .call = call},
        out, err);
}

azb_status azb_settings_get_storage_config_begin(azb_client *client, const char *vault_id,
                                                 const azb_call_options *call, azb_call_fn done,
                                                 void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_get_storage_config,
                          .scope_id = vault_id,
                          .call = call},
        done, user, out, err);
}

azb_status azb_settings_get_storage_config_end(azb_call *call,
                                               azb_backup_resource_config_resource **out,
                                               azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_settings_get_storage_config, out, err);
}

const azbi_operation azbi_operation_settings_put_storage_config = {
    .id = "BackupResourceStorageConfigsNonCRR_Update",
    .name = "settings_put_storage_config",
    .doc = "Writes how a vault stores its data.",
    .method = "PUT",
    .path = "/backupstorageconfig/vaultstorageconfig",
    .api_version = "2025-08-01",
    .request = &azbi_type_backup_resource_config_resource,
    .result = &azbi_type_backup_resource_config_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
};

azb_status azb_settings_put_storage_config(azb_client *client, const char *vault_id,
                                           const azb_model *body, const azb_call_options *call,
                                           azb_backup_resource_config_resource **out,
                                           azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_put_storage_config,
                          .scope_id = vault_id,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_settings_put_storage_config_begin(azb_client *client, const char *vault_id,
                                                 const azb_model *body,
                                                 const azb_call_options *call, azb_call_fn done,
                                                 void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_put_storage_config,
                          .scope_id = vault_id,
                          .body = body,
                          .call = call},
        done, user, out, err);
}

azb_status azb_settings_put_storage_config_end(azb_call *call,
                                               azb_backup_resource_config_resource **out,
                                               azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_settings_put_storage_config, out, err);
}

const azbi_operation azbi_operation_settings_update_storage_config = {
    .id = "BackupResourceStorageConfigsNonCRR_Patch",
    .name = "settings_update_storage_config",
    .doc = "Changes some settings of how a vault stores its data.",
    .method = "PATCH",
    .path = "/backupstorageconfig/vaultstorageconfig",
    .api_version = "2025-08-01",
    .request = &azbi_type_backup_resource_config_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
};

azb_status azb_settings_update_storage_config(azb_client *client, const char *vault_id,
                                              const azb_model *body, const azb_call_options *call,
                                              azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_update_storage_config,
                          .scope_id = vault_id,
                          .body = body,
                          .call = call},
        NULL, err);
}

azb_status azb_settings_update_storage_config_begin(azb_client *client, const char *vault_id,
                                                    const azb_model *body,
                                                    const azb_call_options *call, azb_call_fn done,
                                                    void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_update_storage_config,
                          .scope_id = vault_id,
                          .body = body,
                          .call = call},
        done, user, out, err);
}

azb_status azb_settings_update_storage_config_end(azb_call *call, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_settings_update_storage_config, NULL, err);
}

const azbi_operation azbi_operation_settings_prepare_data_move = {
    .id = "BMSPrepareDataMove",
    .name = "settings_prepare_data_move",
    .doc = "Starts to prepare a vault for a move of its data. Sent to the source vault. The "
           "poller's result is a VaultStorageConfigOperationResultResponse with the id that the "
           "target vault wants.",
    .method = "POST",
    .path = "/backupstorageconfig/vaultstorageconfig/prepareDataMove",
    .api_version = "2025-08-01",
    .request = &azbi_type_prepare_data_move_request,
    .result = &azbi_type_vault_storage_config_operation_result_response,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_LOCATION,
    .empty_statuses = {200, 202},
    .body_required = 1,
};

azb_status azb_settings_prepare_data_move(azb_client *client, const char *vault_id,
                                          const azb_model *body, const azb_call_options *call,
                                          azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_prepare_data_move,
                          .scope_id = vault_id,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_settings_prepare_data_move_begin(azb_client *client, const char *vault_id,
                                                const azb_model *body, const azb_call_options *call,
                                                azb_call_fn done, void *user, azb_call **out,
                                                azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_prepare_data_move,
                          .scope_id = vault_id,
                          .body = body,
                          .call = call},
        done, user, out, err);
}

azb_status azb_settings_prepare_data_move_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_settings_prepare_data_move, out, err);
}

const azbi_operation azbi_operation_settings_trigger_data_move = {
    .id = "BMSTriggerDataMove",
    .name = "settings_trigger_data_move",
    .doc = "Starts to move data of another vault to this one. Sent to the target vault.",
    .method = "POST",
    .path = "/backupstorageconfig/vaultstorageconfig/triggerDataMove",
    .api_version = "2025-08-01",
    .request = &azbi_type_trigger_data_move_request,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_LOCATION,
    .body_required = 1,
};

azb_status azb_settings_trigger_data_move(azb_client *client, const char *vault_id,
                                          const azb_model *body, const azb_call_options *call,
                                          azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_trigger_data_move,
                          .scope_id = vault_id,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_settings_trigger_data_move_begin(azb_client *client, const char *vault_id,
                                                const azb_model *body, const azb_call_options *call,
                                                azb_call_fn done, void *user, azb_call **out,
                                                azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_trigger_data_move,
                          .scope_id = vault_id,
                          .body = body,
                          .call = call},
        done, user, out, err);
}

azb_status azb_settings_trigger_data_move_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_settings_trigger_data_move, out, err);
}

const azbi_operation azbi_operation_settings_get_encryption_config = {
    .id = "BackupResourceEncryptionConfigs_Get",
    .name = "settings_get_encryption_config",
    .doc = "Reads how a vault encrypts its data.",
    .method = "GET",
    .path = "/backupEncryptionConfigs/backupResourceEncryptionConfig",
    .api_version = "2025-08-01",
    .result = &azbi_type_backup_resource_encryption_config_extended_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_VAULT,
};

azb_status azb_settings_get_encryption_config(
    azb_client *client, const char *vault_id, const azb_call_options *call,
    azb_backup_resource_encryption_config_extended_resource **out, azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_get_encryption_config,
                          .scope_id = vault_id,
                          .call = call},
        out, err);
}

azb_status azb_settings_get_encryption_config_begin(azb_client *client, const char *vault_id,
                                                    const azb_call_options *call, azb_call_fn done,
                                                    void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_get_encryption_config,
                          .scope_id = vault_id,
                          .call = call},
        done, user, out, err);
}

azb_status azb_settings_get_encryption_config_end(
    azb_call *call, azb_backup_resource_encryption_config_extended_resource **out, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_settings_get_encryption_config, out, err);
}

const azbi_operation azbi_operation_settings_put_encryption_config = {
    .id = "BackupResourceEncryptionConfigs_Update",
    .name = "settings_put_encryption_config",
    .doc = "Writes how a vault encrypts its data.",
    .method = "PUT",
    .path = "/backupEncryptionConfigs/backupResourceEncryptionConfig",
    .api_version = "2025-08-01",
    .request = &azbi_type_backup_resource_encryption_config_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
};

azb_status azb_settings_put_encryption_config(azb_client *client, const char *vault_id,
                                              const azb_model *body, const azb_call_options *call,
                                              azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_put_encryption_config,
                          .scope_id = vault_id,
                          .body = body,
                          .call = call},
        NULL, err);
}

azb_status azb_settings_put_encryption_config_begin(azb_client *client, const char *vault_id,
                                                    const azb_model *body,
                                                    const azb_call_options *call, azb_call_fn done,
                                                    void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_settings_put_encryption_config,
                          .scope_id = vault_id,
                          .body = body,
                          .call = call},
        done, user, out, err);
}

azb_status azb_settings_put_encryption_config_end(azb_call *call, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_settings_put_encryption_config, NULL, err);
}
