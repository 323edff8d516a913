/*
 * support.c - rows and functions of azbackup/service/support.h.
 * Generated from lib/schema/operations/support.txt by lib/schema/generate.py.
 */
#include <azbackup/service/support.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_support_get_backup_status = {
    .id = "BackupStatus_Get",
    .method = "POST",
    .path = "/providers/Microsoft.RecoveryServices/locations/{}/backupStatus",
    .api_version = "2025-08-01",
    .request = &azbi_type_backup_status_request,
    .result = &azbi_type_backup_status_response,
    .names = {{"location", 260}},
    .scope = AZBI_SCOPE_SUBSCRIPTION,
    .body_required = 1,
    .scope_argument = "subscription_id",
};

static azbi_arguments get_backup_status_arguments(const char *subscription_id, const char *location,
                                                  const azb_model *body,
                                                  const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_support_get_backup_status,
        .scope_id = subscription_id,
        .names = {location},
        .body = body,
        .call = call,
    };
}

azb_status azb_support_get_backup_status(azb_client *client, const char *subscription_id,
                                         const char *location, const azb_model *body,
                                         const azb_call_options *call,
                                         azb_backup_status_response **out, azb_error **err)
{
    const azbi_arguments arguments =
        get_backup_status_arguments(subscription_id, location, body, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_support_get_backup_status_begin(azb_client *client, const char *subscription_id,
                                               const char *location, const azb_model *body,
                                               const azb_call_options *call, azb_call_fn done,
                                               void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments =
        get_backup_status_arguments(subscription_id, location, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_support_get_backup_status_end(azb_call *call, azb_backup_status_response **out,
                                             azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_support_get_backup_status,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_support_validate_feature = {
    .id = "FeatureSupport_Validate",
    .method = "POST",
    .path = "/providers/Microsoft.RecoveryServices/locations/{}/backupValidateFeatures",
    .api_version = "2025-08-01",
    .request = &azbi_type_feature_support_request,
    .result = &azbi_type_azure_vm_resource_feature_support_response,
    .names = {{"location", 260}},
    .scope = AZBI_SCOPE_SUBSCRIPTION,
    .body_required = 1,
    .scope_argument = "subscription_id",
};

static azbi_arguments validate_feature_arguments(const char *subscription_id, const char *location,
                                                 const azb_model *body,
                                                 const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_support_validate_feature,
        .scope_id = subscription_id,
        .names = {location},
        .body = body,
        .call = call,
    };
}

azb_status azb_support_validate_feature(azb_client *client, const char *subscription_id,
                                        const char *location, const azb_model *body,
                                        const azb_call_options *call,
                                        azb_azure_vm_resource_feature_support_response **out,
                                        azb_error **err)
{
    const azbi_arguments arguments =
        validate_feature_arguments(subscription_id, location, body, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_support_validate_feature_begin(azb_client *client, const char *subscription_id,
                                              const char *location, const azb_model *body,
                                              const azb_call_options *call, azb_call_fn done,
                                              void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments =
        validate_feature_arguments(subscription_id, location, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_support_validate_feature_end(azb_call *call,
                                            azb_azure_vm_resource_feature_support_response **out,
                                            azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_support_validate_feature,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_support_validate_operation = {
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

static azbi_arguments validate_operation_arguments(const char *vault_id, const azb_model *body,
                                                   const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_support_validate_operation,
        .scope_id = vault_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_support_validate_operation(azb_client *client, const char *vault_id,
                                          const azb_model *body, const azb_call_options *call,
                                          azb_validate_operations_response **out, azb_error **err)
{
    const azbi_arguments arguments = validate_operation_arguments(vault_id, body, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_support_validate_operation_begin(azb_client *client, const char *vault_id,
                                                const azb_model *body, const azb_call_options *call,
                                                azb_call_fn done, void *user, azb_call **out,
                                                azb_error **err)
{
    const azbi_arguments arguments = validate_operation_arguments(vault_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_support_validate_operation_end(azb_call *call,
                                              azb_validate_operations_response **out,
                                              azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_support_validate_operation,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_support_trigger_validation = {
    .id = "ValidateOperation_Trigger",
    .method = "POST",
    .path = "/backupTriggerValidateOperation",
    .api_version = "2025-08-01",
    .request = &azbi_type_validate_operation_request_resource,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_LOCATION,
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azbi_arguments trigger_validation_arguments(const char *vault_id, const azb_model *body,
                                                   const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_support_trigger_validation,
        .scope_id = vault_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_support_trigger_validation(azb_client *client, const char *vault_id,
                                          const azb_model *body, const azb_call_options *call,
                                          azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = trigger_validation_arguments(vault_id, body, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_support_trigger_validation_begin(azb_client *client, const char *vault_id,
                                                const azb_model *body, const azb_call_options *call,
                                                azb_call_fn done, void *user, azb_call **out,
                                                azb_error **err)
{
    const azbi_arguments arguments = trigger_validation_arguments(vault_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_support_trigger_validation_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_support_trigger_validation, out, err);
}

const azbi_operation azbi_operation_support_list_operations = {
    .id = "Operations_List",
    .method = "GET",
    .path = "/providers/Microsoft.RecoveryServices/operations",
    .api_version = "2025-08-01",
    .item = &azbi_type_client_discovery_value_for_single_api,
    .scope = AZBI_SCOPE_TENANT,
    .flags = AZBI_OPERATION_LIST,
};

static azbi_arguments list_operations_arguments(const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_support_list_operations,
        .call = call,
    };
}

azb_status azb_support_list_operations(azb_client *client, const azb_call_options *call,
                                       azb_pager **out, azb_error **err)
{
    const azbi_arguments arguments = list_operations_arguments(call);

    return azbi_list(client, &arguments, out, err);
}
