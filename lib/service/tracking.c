/*
 * tracking.c - rows and functions of azbackup/service/tracking.h.
 * Generated from lib/schema/operations/tracking.txt by lib/schema/generate.py.
 */
#include <azbackup/service/tracking.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"vault_id", "ARM id of the vault", 0},
    {"operation_id", "id of the operation", 260},
};

const azbi_operation azbi_operation_tracking_get_vault_status = {
    .id = "BackupOperationStatuses_Get",
    .name = "tracking_get_vault_status",
    .doc = "Reads the state of an operation on a vault.",
    .method = "GET",
    .path = "/backupOperations/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
};

azb_status azb_tracking_get_vault_status(azb_client *client, const char *vault_id,
                                         const char *operation_id, const azb_call_options *call,
                                         azb_operation_status **out, azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_vault_status,
                          .scope_id = vault_id,
                          .names = {operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_vault_status_begin(azb_client *client, const char *vault_id,
                                               const char *operation_id,
                                               const azb_call_options *call, azb_call_fn done,
                                               void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_tracking_get_vault_status,
                                             .scope_id = vault_id,
                                             .names = {operation_id},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_tracking_get_vault_status_end(azb_call *call, azb_operation_status **out,
                                             azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_tracking_get_vault_status, out, err);
}

const azbi_operation azbi_operation_tracking_get_vault_result = {
    .id = "BackupOperationResults_Get",
    .name = "tracking_get_vault_result",
    .doc = "Reads the outcome of an operation on a vault. The poller runs while the service "
           "answers 202.",
    .method = "GET",
    .path = "/backupOperationResults/{}",
    .api_version = "2025-08-01",
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG,
};

azb_status azb_tracking_get_vault_result(azb_client *client, const char *vault_id,
                                         const char *operation_id, const azb_call_options *call,
                                         azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_vault_result,
                          .scope_id = vault_id,
                          .names = {operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_vault_result_begin(azb_client *client, const char *vault_id,
                                               const char *operation_id,
                                               const azb_call_options *call, azb_call_fn done,
                                               void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_tracking_get_vault_result,
                                             .scope_id = vault_id,
                                             .names = {operation_id},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_tracking_get_vault_result_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_tracking_get_vault_result, out, err);
}

static const azbi_parameter parameters_1[] = {
    {"item_id", "ARM id of the protected item", 0},
    {"operation_id", "id of the operation", 260},
};

const azbi_operation azbi_operation_tracking_get_item_status = {
    .id = "ProtectedItemOperationStatuses_Get",
    .name = "tracking_get_item_status",
    .doc = "Reads the state of an operation on a protected item.",
    .method = "GET",
    .path = "/operationsStatus/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .parameters = parameters_1,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_SECRET,
};

azb_status azb_tracking_get_item_status(azb_client *client, const char *item_id,
                                        const char *operation_id, const azb_call_options *call,
                                        azb_operation_status **out, azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_item_status,
                          .scope_id = item_id,
                          .names = {operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_item_status_begin(azb_client *client, const char *item_id,
                                              const char *operation_id,
                                              const azb_call_options *call, azb_call_fn done,
                                              void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_tracking_get_item_status,
                                             .scope_id = item_id,
                                             .names = {operation_id},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_tracking_get_item_status_end(azb_call *call, azb_operation_status **out,
                                            azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_tracking_get_item_status, out, err);
}

const azbi_operation azbi_operation_tracking_get_item_result = {
    .id = "ProtectedItemOperationResults_Get",
    .name = "tracking_get_item_result",
    .doc = "Reads the outcome of an operation on a protected item. The poller runs while the "
           "service answers 202; its result is the ProtectedItemResource, if any.",
    .method = "GET",
    .path = "/operationResults/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_protected_item_resource,
    .parameters = parameters_1,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LONG,
    .empty_statuses = {202, 204},
};

azb_status azb_tracking_get_item_result(azb_client *client, const char *item_id,
                                        const char *operation_id, const azb_call_options *call,
                                        azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_item_result,
                          .scope_id = item_id,
                          .names = {operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_item_result_begin(azb_client *client, const char *item_id,
                                              const char *operation_id,
                                              const azb_call_options *call, azb_call_fn done,
                                              void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_tracking_get_item_result,
                                             .scope_id = item_id,
                                             .names = {operation_id},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_tracking_get_item_result_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_tracking_get_item_result, out, err);
}

static const azbi_parameter parameters_2[] = {
    {"container_id", "ARM id of the protection container", 0},
    {"operation_id", "id of the operation", 260},
};

const azbi_operation azbi_operation_tracking_get_container_result = {
    .id = "ProtectionContainerOperationResults_Get",
    .name = "tracking_get_container_result",
    .doc = "Reads the outcome of an operation on a container. The poller runs while the service "
           "answers 202; its result is the ProtectionContainerResource, if any.",
    .method = "GET",
    .path = "/operationResults/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_protection_container_resource,
    .parameters = parameters_2,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_CONTAINER,
    .flags = AZBI_OPERATION_LONG,
    .empty_statuses = {202, 204},
};

azb_status azb_tracking_get_container_result(azb_client *client, const char *container_id,
                                             const char *operation_id, const azb_call_options *call,
                                             azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_container_result,
                          .scope_id = container_id,
                          .names = {operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_container_result_begin(azb_client *client, const char *container_id,
                                                   const char *operation_id,
                                                   const azb_call_options *call, azb_call_fn done,
                                                   void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_container_result,
                          .scope_id = container_id,
                          .names = {operation_id},
                          .call = call},
        done, user, out, err);
}

azb_status azb_tracking_get_container_result_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_tracking_get_container_result, out, err);
}

const azbi_operation azbi_operation_tracking_get_refresh_result = {
    .id = "ProtectionContainerRefreshOperationResults_Get",
    .name = "tracking_get_refresh_result",
    .doc = "Reads the outcome of the discovery of containers. The poller runs while the service "
           "answers 202.",
    .method = "GET",
    .path = "/backupFabrics/Azure/operationResults/{}",
    .api_version = "2025-08-01",
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG,
};

azb_status azb_tracking_get_refresh_result(azb_client *client, const char *vault_id,
                                           const char *operation_id, const azb_call_options *call,
                                           azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_refresh_result,
                          .scope_id = vault_id,
                          .names = {operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_refresh_result_begin(azb_client *client, const char *vault_id,
                                                 const char *operation_id,
                                                 const azb_call_options *call, azb_call_fn done,
                                                 void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_refresh_result,
                          .scope_id = vault_id,
                          .names = {operation_id},
                          .call = call},
        done, user, out, err);
}

azb_status azb_tracking_get_refresh_result_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_tracking_get_refresh_result, out, err);
}

static const azbi_parameter parameters_3[] = {
    {"vault_id", "ARM id of the vault", 0},
    {"policy", "name of the policy", 260},
    {"operation_id", "id of the operation", 260},
};

const azbi_operation azbi_operation_tracking_get_policy_status = {
    .id = "ProtectionPolicyOperationStatuses_Get",
    .name = "tracking_get_policy_status",
    .doc = "Reads the state of an operation on a protection policy.",
    .method = "GET",
    .path = "/backupPolicies/{}/operations/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .parameters = parameters_3,
    .parameter_count = 3,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
};

azb_status azb_tracking_get_policy_status(azb_client *client, const char *vault_id,
                                          const char *policy, const char *operation_id,
                                          const azb_call_options *call, azb_operation_status **out,
                                          azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_policy_status,
                          .scope_id = vault_id,
                          .names = {policy, operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_policy_status_begin(azb_client *client, const char *vault_id,
                                                const char *policy, const char *operation_id,
                                                const azb_call_options *call, azb_call_fn done,
                                                void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_policy_status,
                          .scope_id = vault_id,
                          .names = {policy, operation_id},
                          .call = call},
        done, user, out, err);
}

azb_status azb_tracking_get_policy_status_end(azb_call *call, azb_operation_status **out,
                                              azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_tracking_get_policy_status, out, err);
}

const azbi_operation azbi_operation_tracking_get_policy_result = {
    .id = "ProtectionPolicyOperationResults_Get",
    .name = "tracking_get_policy_result",
    .doc = "Reads the outcome of an operation on a protection policy.",
    .method = "GET",
    .path = "/backupPolicies/{}/operationResults/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_protection_policy_resource,
    .parameters = parameters_3,
    .parameter_count = 3,
    .scope = AZBI_SCOPE_VAULT,
};

azb_status azb_tracking_get_policy_result(azb_client *client, const char *vault_id,
                                          const char *policy, const char *operation_id,
                                          const azb_call_options *call,
                                          azb_protection_policy_resource **out, azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_policy_result,
                          .scope_id = vault_id,
                          .names = {policy, operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_policy_result_begin(azb_client *client, const char *vault_id,
                                                const char *policy, const char *operation_id,
                                                const azb_call_options *call, azb_call_fn done,
                                                void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_policy_result,
                          .scope_id = vault_id,
                          .names = {policy, operation_id},
                          .call = call},
        done, user, out, err);
}

azb_status azb_tracking_get_policy_result_end(azb_call *call, azb_protection_policy_resource **out,
                                              azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_tracking_get_policy_result, out, err);
}

static const azbi_parameter parameters_4[] = {
    {"vault_id", "ARM id of the vault", 0},
    {"job", "name of the job, as JobResource has it", 260},
    {"operation_id", "id of the operation", 260},
};

const azbi_operation azbi_operation_tracking_get_job_result = {
    .id = "JobOperationResults_Get",
    .name = "tracking_get_job_result",
    .doc = "Reads the outcome of an operation on a job. The poller runs while the service answers "
           "202.",
    .method = "GET",
    .path = "/backupJobs/{}/operationResults/{}",
    .api_version = "2025-08-01",
    .parameters = parameters_4,
    .parameter_count = 3,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG,
};

azb_status azb_tracking_get_job_result(azb_client *client, const char *vault_id, const char *job,
                                       const char *operation_id, const azb_call_options *call,
                                       azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_job_result,
                          .scope_id = vault_id,
                          .names = {job, operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_job_result_begin(azb_client *client, const char *vault_id,
                                             const char *job, const char *operation_id,
                                             const azb_call_options *call, azb_call_fn done,
                                             void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_tracking_get_job_result,
                                             .scope_id = vault_id,
                                             .names = {job, operation_id},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_tracking_get_job_result_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_tracking_get_job_result, out, err);
}

const azbi_operation azbi_operation_tracking_get_export_result = {
    .id = "ExportJobsOperationResults_Get",
    .name = "tracking_get_export_result",
    .doc = "Reads the outcome of an export of jobs. The poller runs while the service answers 202; "
           "its result is the OperationResultInfoBaseResource.",
    .method = "GET",
    .path = "/backupJobs/operationResults/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_result_info_base_resource,
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_SECRET,
};

azb_status azb_tracking_get_export_result(azb_client *client, const char *vault_id,
                                          const char *operation_id, const azb_call_options *call,
                                          azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_export_result,
                          .scope_id = vault_id,
                          .names = {operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_export_result_begin(azb_client *client, const char *vault_id,
                                                const char *operation_id,
                                                const azb_call_options *call, azb_call_fn done,
                                                void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_export_result,
                          .scope_id = vault_id,
                          .names = {operation_id},
                          .call = call},
        done, user, out, err);
}

azb_status azb_tracking_get_export_result_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_tracking_get_export_result, out, err);
}

const azbi_operation azbi_operation_tracking_get_validation_status = {
    .id = "ValidateOperationStatuses_Get",
    .name = "tracking_get_validation_status",
    .doc = "Reads the state of a validation.",
    .method = "GET",
    .path = "/backupValidateOperationsStatuses/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
};

azb_status azb_tracking_get_validation_status(azb_client *client, const char *vault_id,
                                              const char *operation_id,
                                              const azb_call_options *call,
                                              azb_operation_status **out, azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_validation_status,
                          .scope_id = vault_id,
                          .names = {operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_validation_status_begin(azb_client *client, const char *vault_id,
                                                    const char *operation_id,
                                                    const azb_call_options *call, azb_call_fn done,
                                                    void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_validation_status,
                          .scope_id = vault_id,
                          .names = {operation_id},
                          .call = call},
        done, user, out, err);
}

azb_status azb_tracking_get_validation_status_end(azb_call *call, azb_operation_status **out,
                                                  azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_tracking_get_validation_status, out, err);
}

const azbi_operation azbi_operation_tracking_get_validation_result = {
    .id = "ValidateOperationResults_Get",
    .name = "tracking_get_validation_result",
    .doc = "Reads the outcome of a validation. The poller runs while the service answers 202; its "
           "result is the ValidateOperationsResponse.",
    .method = "GET",
    .path = "/backupValidateOperationResults/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_validate_operations_response,
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG,
    .empty_statuses = {202},
};

azb_status azb_tracking_get_validation_result(azb_client *client, const char *vault_id,
                                              const char *operation_id,
                                              const azb_call_options *call, azb_poller **out,
                                              azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_validation_result,
                          .scope_id = vault_id,
                          .names = {operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_validation_result_begin(azb_client *client, const char *vault_id,
                                                    const char *operation_id,
                                                    const azb_call_options *call, azb_call_fn done,
                                                    void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_validation_result,
                          .scope_id = vault_id,
                          .names = {operation_id},
                          .call = call},
        done, user, out, err);
}

azb_status azb_tracking_get_validation_result_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_tracking_get_validation_result, out, err);
}

const azbi_operation azbi_operation_tracking_get_cost_status = {
    .id = "TieringCostOperationStatus_Get",
    .name = "tracking_get_cost_status",
    .doc = "Reads the state of a cost estimate for the archive.",
    .method = "GET",
    .path = "/backupTieringCost/default/operationsStatus/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
};

azb_status azb_tracking_get_cost_status(azb_client *client, const char *vault_id,
                                        const char *operation_id, const azb_call_options *call,
                                        azb_operation_status **out, azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_cost_status,
                          .scope_id = vault_id,
                          .names = {operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_cost_status_begin(azb_client *client, const char *vault_id,
                                              const char *operation_id,
                                              const azb_call_options *call, azb_call_fn done,
                                              void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_tracking_get_cost_status,
                                             .scope_id = vault_id,
                                             .names = {operation_id},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_tracking_get_cost_status_end(azb_call *call, azb_operation_status **out,
                                            azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_tracking_get_cost_status, out, err);
}

const azbi_operation azbi_operation_tracking_get_cost_result = {
    .id = "GetTieringCostOperationResult_Get",
    .name = "tracking_get_cost_result",
    .doc = "Reads the outcome of a cost estimate for the archive.",
    .method = "GET",
    .path = "/backupTieringCost/default/operationResults/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_tiering_cost_info,
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
};

azb_status azb_tracking_get_cost_result(azb_client *client, const char *vault_id,
                                        const char *operation_id, const azb_call_options *call,
                                        azb_tiering_cost_info **out, azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_cost_result,
                          .scope_id = vault_id,
                          .names = {operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_cost_result_begin(azb_client *client, const char *vault_id,
                                              const char *operation_id,
                                              const azb_call_options *call, azb_call_fn done,
                                              void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_tracking_get_cost_result,
                                             .scope_id = vault_id,
                                             .names = {operation_id},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_tracking_get_cost_result_end(azb_call *call, azb_tiering_cost_info **out,
                                            azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_tracking_get_cost_result, out, err);
}

const azbi_operation azbi_operation_tracking_get_storage_config_status = {
    .id = "GetOperationStatus",
    .name = "tracking_get_storage_config_status",
    .doc = "Reads the state of a move of a vault's data.",
    .method = "GET",
    .path = "/backupstorageconfig/vaultstorageconfig/operationStatus/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
};

azb_status azb_tracking_get_storage_config_status(azb_client *client, const char *vault_id,
                                                  const char *operation_id,
                                                  const azb_call_options *call,
                                                  azb_operation_status **out, azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_storage_config_status,
                          .scope_id = vault_id,
                          .names = {operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_storage_config_status_begin(azb_client *client, const char *vault_id,
                                                        const char *operation_id,
                                                        const azb_call_options *call,
                                                        azb_call_fn done, void *user,
                                                        azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_storage_config_status,
                          .scope_id = vault_id,
                          .names = {operation_id},
                          .call = call},
        done, user, out, err);
}

azb_status azb_tracking_get_storage_config_status_end(azb_call *call, azb_operation_status **out,
                                                      azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_tracking_get_storage_config_status, out, err);
}

const azbi_operation azbi_operation_tracking_get_prepare_data_move_result = {
    .id = "BMSPrepareDataMoveOperationResult_Get",
    .name = "tracking_get_prepare_data_move_result",
    .doc = "Reads the outcome of preparing a vault to move. The poller runs while the service "
           "answers 202; its result is the VaultStorageConfigOperationResultResponse.",
    .method = "GET",
    .path = "/backupstorageconfig/vaultstorageconfig/operationResults/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_vault_storage_config_operation_result_response,
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG,
    .empty_statuses = {202},
};

azb_status azb_tracking_get_prepare_data_move_result(azb_client *client, const char *vault_id,
                                                     const char *operation_id,
                                                     const azb_call_options *call, azb_poller **out,
                                                     azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_prepare_data_move_result,
                          .scope_id = vault_id,
                          .names = {operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_prepare_data_move_result_begin(azb_client *client, const char *vault_id,
                                                           const char *operation_id,
                                                           const azb_call_options *call,
                                                           azb_call_fn done, void *user,
                                                           azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_prepare_data_move_result,
                          .scope_id = vault_id,
                          .names = {operation_id},
                          .call = call},
        done, user, out, err);
}

azb_status azb_tracking_get_prepare_data_move_result_end(azb_call *call, azb_poller **out,
                                                         azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_tracking_get_prepare_data_move_result, out,
                                err);
}

static const azbi_parameter parameters_5[] = {
    {"vault_id", "ARM id of the vault", 0},
    {"connection", "name of the connection", 260},
    {"operation_id", "id of the operation", 260},
};

const azbi_operation azbi_operation_tracking_get_private_endpoint_status = {
    .id = "PrivateEndpoint_GetOperationStatus",
    .name = "tracking_get_private_endpoint_status",
    .doc = "Reads the state of an operation on a private endpoint's connection.",
    .method = "GET",
    .path = "/privateEndpointConnections/{}/operationsStatus/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .parameters = parameters_5,
    .parameter_count = 3,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
};

azb_status azb_tracking_get_private_endpoint_status(azb_client *client, const char *vault_id,
                                                    const char *connection,
                                                    const char *operation_id,
                                                    const azb_call_options *call,
                                                    azb_operation_status **out, azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_private_endpoint_status,
                          .scope_id = vault_id,
                          .names = {connection, operation_id},
                          .call = call},
        out, err);
}

azb_status azb_tracking_get_private_endpoint_status_begin(
    azb_client *client, const char *vault_id, const char *connection, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_tracking_get_private_endpoint_status,
                          .scope_id = vault_id,
                          .names = {connection, operation_id},
                          .call = call},
        done, user, out, err);
}

azb_status azb_tracking_get_private_endpoint_status_end(azb_call *call, azb_operation_status **out,
                                                        azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_tracking_get_private_endpoint_status, out,
                               err);
}
