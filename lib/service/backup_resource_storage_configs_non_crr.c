/*
 * backup_resource_storage_configs_non_crr.c - rows and functions of
 * azbackup/service/backup_resource_storage_configs_non_crr.h.
 * Generated from lib/schema/operations/backup_resource_storage_configs_non_crr.txt by
 * lib/schema/generate.py.
 */
#include <azbackup/service/backup_resource_storage_configs_non_crr.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_backup_resource_storage_configs_non_crr_get = {
    .id = "BackupResourceStorageConfigsNonCRR_Get",
    .method = "GET",
    .path = "/backupstorageconfig/vaultstorageconfig",
    .api_version = "2025-08-01",
    .result = &azbi_type_backup_resource_config_resource,
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azbi_arguments get_arguments(const char *vault_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_backup_resource_storage_configs_non_crr_get,
        .scope_id = vault_id,
        .call = call,
    };
}

azb_status azb_backup_resource_storage_configs_non_crr_get(
    azb_client *client, const char *vault_id, const azb_call_options *call,
    azb_backup_resource_config_resource **out, azb_error **err)
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

azb_status azb_backup_resource_storage_configs_non_crr_get_begin(azb_client *client,
                                                                 const char *vault_id,
                                                                 const azb_call_options *call,
                                                                 azb_call_fn done, void *user,
                                                                 azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_backup_resource_storage_configs_non_crr_get_end(
    azb_call *call, azb_backup_resource_config_resource **out, azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_backup_resource_storage_configs_non_crr_get,
                            out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_backup_resource_storage_configs_non_crr_update = {
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

static azbi_arguments update_arguments(const char *vault_id, const azb_model *body,
                                       const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_backup_resource_storage_configs_non_crr_update,
        .scope_id = vault_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_backup_resource_storage_configs_non_crr_update(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_backup_resource_config_resource **out, azb_error **err)
{
    const azbi_arguments arguments = update_arguments(vault_id, body, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_backup_resource_storage_configs_non_crr_update_begin(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = update_arguments(vault_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_backup_resource_storage_configs_non_crr_update_end(
    azb_call *call, azb_backup_resource_config_resource **out, azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_backup_resource_storage_configs_non_crr_update,
                            out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_backup_resource_storage_configs_non_crr_patch = {
    .id = "BackupResourceStorageConfigsNonCRR_Patch",
    .method = "PATCH",
    .path = "/backupstorageconfig/vaultstorageconfig",
    .api_version = "2025-08-01",
    .request = &azbi_type_backup_resource_config_resource,
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azbi_arguments patch_arguments(const char *vault_id, const azb_model *body,
                                      const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_backup_resource_storage_configs_non_crr_patch,
        .scope_id = vault_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_backup_resource_storage_configs_non_crr_patch(azb_client *client,
                                                             const char *vault_id,
                                                             const azb_model *body,
                                                             const azb_call_options *call,
                                                             azb_error **err)
{
    const azbi_arguments arguments = patch_arguments(vault_id, body, call);

    return azbi_call_run_model(client, &arguments, NULL, err);
}

azb_status azb_backup_resource_storage_configs_non_crr_patch_begin(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = patch_arguments(vault_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_backup_resource_storage_configs_non_crr_patch_end(azb_call *call, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_backup_resource_storage_configs_non_crr_patch,
                               NULL, err);
}

const azbi_operation azbi_operation_backup_resource_storage_configs_non_crr_bms_prepare_data_move =
    {
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

static azbi_arguments bms_prepare_data_move_arguments(const char *vault_id, const azb_model *body,
                                                      const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_backup_resource_storage_configs_non_crr_bms_prepare_data_move,
        .scope_id = vault_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_backup_resource_storage_configs_non_crr_bms_prepare_data_move(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = bms_prepare_data_move_arguments(vault_id, body, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_backup_resource_storage_configs_non_crr_bms_prepare_data_move_begin(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = bms_prepare_data_move_arguments(vault_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_backup_resource_storage_configs_non_crr_bms_prepare_data_move_end(azb_call *call,
                                                                                 azb_poller **out,
                                                                                 azb_error **err)
{
    return azbi_call_end_poller(
        call, &azbi_operation_backup_resource_storage_configs_non_crr_bms_prepare_data_move, out,
        err);
}

const azbi_operation azbi_operation_backup_resource_storage_configs_non_crr_bms_trigger_data_move =
    {
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

static azbi_arguments bms_trigger_data_move_arguments(const char *vault_id, const azb_model *body,
                                                      const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_backup_resource_storage_configs_non_crr_bms_trigger_data_move,
        .scope_id = vault_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_backup_resource_storage_configs_non_crr_bms_trigger_data_move(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = bms_trigger_data_move_arguments(vault_id, body, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_backup_resource_storage_configs_non_crr_bms_trigger_data_move_begin(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = bms_trigger_data_move_arguments(vault_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_backup_resource_storage_configs_non_crr_bms_trigger_data_move_end(azb_call *call,
                                                                                 azb_poller **out,
                                                                                 azb_error **err)
{
    return azbi_call_end_poller(
        call, &azbi_operation_backup_resource_storage_configs_non_crr_bms_trigger_data_move, out,
        err);
}
