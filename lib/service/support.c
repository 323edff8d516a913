/*
 * support.c - rows and functions of azbackup/service/support.h.
 * Generated from lib/schema/operations/support.txt by lib/schema/generate.py.
 */
#include <azbackup/service/support.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"subscription_id", "ARM id of the subscription", 0},
    {"location", "Azure region, such as westeurope", 260},
};

const azbi_operation azbi_operation_support_get_backup_status = {
    .id = "BackupStatus_Get",
    .name = "support_get_backup_status",
    .doc = "Asks whether a resource is protected, and by which vault.",
    .method = "POST",
    .path = "/providers/Microsoft.RecoveryServices/locations/{}/backupStatus",
    .api_version = "2025-08-01",
    .request = &azbi_type_backup_status_request,
    .result = &azbi_type_backup_status_response,
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_SUBSCRIPTION,
    .body_required = 1,
};

azb_status azb_support_get_backup_status(azb_client *client, const char *subscription_id,
                                         const char *location, const azb_model *body,
                                         const azb_call_options *call,
                                         azb_backup_status_response **out, azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_support_get_backup_status,
                          .scope_id = subscription_id,
                          .names = {location},
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_support_get_backup_status_begin(azb_client *client, const char *subscription_id,
                                               const char *location, const azb_model *body,
                                               const azb_call_options *call, azb_call_fn done,
                                               void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_support_get_backup_status,
                                             .scope_id = subscription_id,
                                             .names = {location},
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_support_get_backup_status_end(azb_call *call, azb_backup_status_response **out,
                                             azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_support_get_backup_status, out, err);
}

const azbi_operation azbi_operation_support_validate_feature = {
    .id = "FeatureSupport_Validate",
    .name = "support_validate_feature",
    .doc = "Asks whether a region has a feature.",
    .method = "POST",
    .path = "/providers/Microsoft.RecoveryServices/locations/{}/backupValidateFeatures",
    .api_version = "2025-08-01",
    .request = &azbi_type_feature_support_request,
    .result = &azbi_type_azure_vm_resource_feature_support_response,
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_SUBSCRIPTION,
    .body_required = 1,
};

azb_status azb_support_validate_feature(azb_client *client, const char *subscription_id,
                                        const char *location, const azb_model *body,
                                        const azb_call_options *call,
                                        azb_azure_vm_resource_feature_support_response **out,
                                        azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_support_validate_feature,
                          .scope_id = subscription_id,
                          .names = {location},
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_support_validate_feature_begin(azb_client *client, const char *subscription_id,
                                              const char *location, const azb_model *body,
                                              const azb_call_options *call, azb_call_fn done,
                                              void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_support_validate_feature,
                                             .scope_id = subscription_id,
                                             .names = {location},
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_support_validate_feature_end(azb_call *call,
                                            azb_azure_vm_resource_feature_support_response **out,
                                            azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_support_validate_feature, out, err);
}

static const azbi_parameter parameters_1[] = {
    {"vault_id", "ARM id of the vault", 0},
};

const azbi_operation azbi_operation_support_validate_operation = {
    .id = "Operation_Validate",
    .name = "support_validate_operation",
    .doc = "Validates an operation.",
    .method = "POST",
    .path = "/backupValidateOperation",
    .api_version = "2025-08-01",
    .request = &azbi_type_validate_operation_request_resource,
    .result = &azbi_type_validate_operations_response,
    .parameters = parameters_1,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
};

azb_status azb_support_validate_operation(azb_client *client, const char *vault_id,
                                          const azb_model *body, const azb_call_options *call,
                                          azb_validate_operations_response **out, azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_support_validate_operation,
                          .scope_id = vault_id,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_support_validate_operation_begin(azb_client *client, const char *vault_id,
                                                const azb_model *body, const azb_call_options *call,
                                                azb_call_fn done, void *user, azb_call **out,
                                                azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_support_validate_operation,
                          .scope_id = vault_id,
                          .body = body,
                          .call = call},
        done, user, out, err);
}

azb_status azb_support_validate_operation_end(azb_call *call,
                                              azb_validate_operations_response **out,
                                              azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_support_validate_operation, out, err);
}

const azbi_operation azbi_operation_support_trigger_validation = {
    .id = "ValidateOperation_Trigger",
    .name = "support_trigger_validation",
    .doc = "Starts to validate an operation. The poller's result is an OperationStatus whose "
           "extended info holds the findings.",
    .method = "POST",
    .path = "/backupTriggerValidateOperation",
    .api_version = "2025-08-01",
    .request = &azbi_type_validate_operation_request_resource,
    .parameters = parameters_1,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_LOCATION,
    .body_required = 1,
};

azb_status azb_support_trigger_validation(azb_client *client, const char *vault_id,
                                          const azb_model *body, const azb_call_options *call,
                                          azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_support_trigger_validation,
                          .scope_id = vault_id,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_support_trigger_validation_begin(azb_client *client, const char *vault_id,
                                                const azb_model *body, const azb_call_options *call,
                                                azb_call_fn done, void *user, azb_call **out,
                                                azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_support_trigger_validation,
                          .scope_id = vault_id,
                          .body = body,
                          .call = call},
        done, user, out, err);
}

azb_status azb_support_trigger_validation_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_support_trigger_validation, out, err);
}

const azbi_operation azbi_operation_support_list_operations = {
    .id = "Operations_List",
    .name = "support_list_operations",
    .doc = "Lists the operations of the provider, as access control names them.",
    .method = "GET",
    .path = "/providers/Microsoft.RecoveryServices/operations",
    .api_version = "2025-08-01",
    .item = &azbi_type_client_discovery_value_for_single_api,
    .scope = AZBI_SCOPE_TENANT,
    .flags = AZBI_OPERATION_LIST,
};

azb_status azb_support_list_operations(azb_client *client, const azb_call_options *call,
                                       azb_pager **out, azb_error **err)
{
    return azbi_list(
        client,
        &(azbi_arguments){.operation = &azbi_operation_support_list_operations, .call = call}, out,
        err);
}
