/*
 * tracking.c - rows and functions of azbackup/service/tracking.h.
 * Generated from lib/schema/operations/tracking.txt by lib/schema/generate.py.
 */
#include <azbackup/service/tracking.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_tracking_get_vault_status = {
    .id = "BackupOperationStatuses_Get",
    .method = "GET",
    .path = "/backupOperations/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .names = {{"operation_id", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "vault_id",
};

static azbi_arguments get_vault_status_arguments(const char *vault_id, const char *operation_id,
                                                 const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_vault_status,
        .scope_id = vault_id,
        .names = {operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_vault_status(azb_client *client, const char *vault_id,
                                         const char *operation_id, const azb_call_options *call,
                                         azb_operation_status **out, azb_error **err)
{
    const azbi_arguments arguments = get_vault_status_arguments(vault_id, operation_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_tracking_get_vault_status_begin(azb_client *client, const char *vault_id,
                                               const char *operation_id,
                                               const azb_call_options *call, azb_call_fn done,
                                               void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_vault_status_arguments(vault_id, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_vault_status_end(azb_call *call, azb_operation_status **out,
                                             azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_tracking_get_vault_status,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_tracking_get_vault_result = {
    .id = "BackupOperationResults_Get",
    .method = "GET",
    .path = "/backupOperationResults/{}",
    .api_version = "2025-08-01",
    .names = {{"operation_id", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG,
    .scope_argument = "vault_id",
};

static azbi_arguments get_vault_result_arguments(const char *vault_id, const char *operation_id,
                                                 const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_vault_result,
        .scope_id = vault_id,
        .names = {operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_vault_result(azb_client *client, const char *vault_id,
                                         const char *operation_id, const azb_call_options *call,
                                         azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = get_vault_result_arguments(vault_id, operation_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_tracking_get_vault_result_begin(azb_client *client, const char *vault_id,
                                               const char *operation_id,
                                               const azb_call_options *call, azb_call_fn done,
                                               void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_vault_result_arguments(vault_id, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_vault_result_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_tracking_get_vault_result, out, err);
}

const azbi_operation azbi_operation_tracking_get_item_status = {
    .id = "ProtectedItemOperationStatuses_Get",
    .method = "GET",
    .path = "/operationsStatus/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .names = {{"operation_id", 260}},
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "item_id",
};

static azbi_arguments get_item_status_arguments(const char *item_id, const char *operation_id,
                                                const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_item_status,
        .scope_id = item_id,
        .names = {operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_item_status(azb_client *client, const char *item_id,
                                        const char *operation_id, const azb_call_options *call,
                                        azb_operation_status **out, azb_error **err)
{
    const azbi_arguments arguments = get_item_status_arguments(item_id, operation_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_tracking_get_item_status_begin(azb_client *client, const char *item_id,
                                              const char *operation_id,
                                              const azb_call_options *call, azb_call_fn done,
                                              void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_item_status_arguments(item_id, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_item_status_end(azb_call *call, azb_operation_status **out,
                                            azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_tracking_get_item_status,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_tracking_get_item_result = {
    .id = "ProtectedItemOperationResults_Get",
    .method = "GET",
    .path = "/operationResults/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_protected_item_resource,
    .names = {{"operation_id", 260}},
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LONG,
    .empty_statuses = {202, 204},
    .scope_argument = "item_id",
};

static azbi_arguments get_item_result_arguments(const char *item_id, const char *operation_id,
                                                const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_item_result,
        .scope_id = item_id,
        .names = {operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_item_result(azb_client *client, const char *item_id,
                                        const char *operation_id, const azb_call_options *call,
                                        azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = get_item_result_arguments(item_id, operation_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_tracking_get_item_result_begin(azb_client *client, const char *item_id,
                                              const char *operation_id,
                                              const azb_call_options *call, azb_call_fn done,
                                              void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_item_result_arguments(item_id, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_item_result_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_tracking_get_item_result, out, err);
}

const azbi_operation azbi_operation_tracking_get_container_result = {
    .id = "ProtectionContainerOperationResults_Get",
    .method = "GET",
    .path = "/operationResults/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_protection_container_resource,
    .names = {{"operation_id", 260}},
    .scope = AZBI_SCOPE_CONTAINER,
    .flags = AZBI_OPERATION_LONG,
    .empty_statuses = {202, 204},
    .scope_argument = "container_id",
};

static azbi_arguments get_container_result_arguments(const char *container_id,
                                                     const char *operation_id,
                                                     const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_container_result,
        .scope_id = container_id,
        .names = {operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_container_result(azb_client *client, const char *container_id,
                                             const char *operation_id, const azb_call_options *call,
                                             azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments =
        get_container_result_arguments(container_id, operation_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_tracking_get_container_result_begin(azb_client *client, const char *container_id,
                                                   const char *operation_id,
                                                   const azb_call_options *call, azb_call_fn done,
                                                   void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments =
        get_container_result_arguments(container_id, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_container_result_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_tracking_get_container_result, out, err);
}

const azbi_operation azbi_operation_tracking_get_refresh_result = {
    .id = "ProtectionContainerRefreshOperationResults_Get",
    .method = "GET",
    .path = "/backupFabrics/Azure/operationResults/{}",
    .api_version = "2025-08-01",
    .names = {{"operation_id", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG,
    .scope_argument = "vault_id",
};

static azbi_arguments get_refresh_result_arguments(const char *vault_id, const char *operation_id,
                                                   const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_refresh_result,
        .scope_id = vault_id,
        .names = {operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_refresh_result(azb_client *client, const char *vault_id,
                                           const char *operation_id, const azb_call_options *call,
                                           azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = get_refresh_result_arguments(vault_id, operation_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_tracking_get_refresh_result_begin(azb_client *client, const char *vault_id,
                                                 const char *operation_id,
                                                 const azb_call_options *call, azb_call_fn done,
                                                 void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_refresh_result_arguments(vault_id, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_refresh_result_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_tracking_get_refresh_result, out, err);
}

const azbi_operation azbi_operation_tracking_get_policy_status = {
    .id = "ProtectionPolicyOperationStatuses_Get",
    .method = "GET",
    .path = "/backupPolicies/{}/operations/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .names = {{"policy", 260}, {"operation_id", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "vault_id",
};

static azbi_arguments get_policy_status_arguments(const char *vault_id, const char *policy,
                                                  const char *operation_id,
                                                  const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_policy_status,
        .scope_id = vault_id,
        .names = {policy, operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_policy_status(azb_client *client, const char *vault_id,
                                          const char *policy, const char *operation_id,
                                          const azb_call_options *call, azb_operation_status **out,
                                          azb_error **err)
{
    const azbi_arguments arguments =
        get_policy_status_arguments(vault_id, policy, operation_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_tracking_get_policy_status_begin(azb_client *client, const char *vault_id,
                                                const char *policy, const char *operation_id,
                                                const azb_call_options *call, azb_call_fn done,
                                                void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments =
        get_policy_status_arguments(vault_id, policy, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_policy_status_end(azb_call *call, azb_operation_status **out,
                                              azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_tracking_get_policy_status,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_tracking_get_policy_result = {
    .id = "ProtectionPolicyOperationResults_Get",
    .method = "GET",
    .path = "/backupPolicies/{}/operationResults/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_protection_policy_resource,
    .names = {{"policy", 260}, {"operation_id", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azbi_arguments get_policy_result_arguments(const char *vault_id, const char *policy,
                                                  const char *operation_id,
                                                  const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_policy_result,
        .scope_id = vault_id,
        .names = {policy, operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_policy_result(azb_client *client, const char *vault_id,
                                          const char *policy, const char *operation_id,
                                          const azb_call_options *call,
                                          azb_protection_policy_resource **out, azb_error **err)
{
    const azbi_arguments arguments =
        get_policy_result_arguments(vault_id, policy, operation_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_tracking_get_policy_result_begin(azb_client *client, const char *vault_id,
                                                const char *policy, const char *operation_id,
                                                const azb_call_options *call, azb_call_fn done,
                                                void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments =
        get_policy_result_arguments(vault_id, policy, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_policy_result_end(azb_call *call, azb_protection_policy_resource **out,
                                              azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_tracking_get_policy_result,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_tracking_get_job_result = {
    .id = "JobOperationResults_Get",
    .method = "GET",
    .path = "/backupJobs/{}/operationResults/{}",
    .api_version = "2025-08-01",
    .names = {{"job", 260}, {"operation_id", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG,
    .scope_argument = "vault_id",
};

static azbi_arguments get_job_result_arguments(const char *vault_id, const char *job,
                                               const char *operation_id,
                                               const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_job_result,
        .scope_id = vault_id,
        .names = {job, operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_job_result(azb_client *client, const char *vault_id, const char *job,
                                       const char *operation_id, const azb_call_options *call,
                                       azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = get_job_result_arguments(vault_id, job, operation_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_tracking_get_job_result_begin(azb_client *client, const char *vault_id,
                                             const char *job, const char *operation_id,
                                             const azb_call_options *call, azb_call_fn done,
                                             void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_job_result_arguments(vault_id, job, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_job_result_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_tracking_get_job_result, out, err);
}

const azbi_operation azbi_operation_tracking_get_export_result = {
    .id = "ExportJobsOperationResults_Get",
    .method = "GET",
    .path = "/backupJobs/operationResults/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_result_info_base_resource,
    .names = {{"operation_id", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_SECRET,
    .scope_argument = "vault_id",
};

static azbi_arguments get_export_result_arguments(const char *vault_id, const char *operation_id,
                                                  const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_export_result,
        .scope_id = vault_id,
        .names = {operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_export_result(azb_client *client, const char *vault_id,
                                          const char *operation_id, const azb_call_options *call,
                                          azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = get_export_result_arguments(vault_id, operation_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_tracking_get_export_result_begin(azb_client *client, const char *vault_id,
                                                const char *operation_id,
                                                const azb_call_options *call, azb_call_fn done,
                                                void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_export_result_arguments(vault_id, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_export_result_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_tracking_get_export_result, out, err);
}

const azbi_operation azbi_operation_tracking_get_validation_status = {
    .id = "ValidateOperationStatuses_Get",
    .method = "GET",
    .path = "/backupValidateOperationsStatuses/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .names = {{"operation_id", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "vault_id",
};

static azbi_arguments get_validation_status_arguments(const char *vault_id,
                                                      const char *operation_id,
                                                      const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_validation_status,
        .scope_id = vault_id,
        .names = {operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_validation_status(azb_client *client, const char *vault_id,
                                              const char *operation_id,
                                              const azb_call_options *call,
                                              azb_operation_status **out, azb_error **err)
{
    const azbi_arguments arguments = get_validation_status_arguments(vault_id, operation_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_tracking_get_validation_status_begin(azb_client *client, const char *vault_id,
                                                    const char *operation_id,
                                                    const azb_call_options *call, azb_call_fn done,
                                                    void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_validation_status_arguments(vault_id, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_validation_status_end(azb_call *call, azb_operation_status **out,
                                                  azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(
        call, &azbi_operation_tracking_get_validation_status, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_tracking_get_validation_result = {
    .id = "ValidateOperationResults_Get",
    .method = "GET",
    .path = "/backupValidateOperationResults/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_validate_operations_response,
    .names = {{"operation_id", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG,
    .empty_statuses = {202},
    .scope_argument = "vault_id",
};

static azbi_arguments get_validation_result_arguments(const char *vault_id,
                                                      const char *operation_id,
                                                      const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_validation_result,
        .scope_id = vault_id,
        .names = {operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_validation_result(azb_client *client, const char *vault_id,
                                              const char *operation_id,
                                              const azb_call_options *call, azb_poller **out,
                                              azb_error **err)
{
    const azbi_arguments arguments = get_validation_result_arguments(vault_id, operation_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_tracking_get_validation_result_begin(azb_client *client, const char *vault_id,
                                                    const char *operation_id,
                                                    const azb_call_options *call, azb_call_fn done,
                                                    void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_validation_result_arguments(vault_id, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_validation_result_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_tracking_get_validation_result, out, err);
}

const azbi_operation azbi_operation_tracking_get_cost_status = {
    .id = "TieringCostOperationStatus_Get",
    .method = "GET",
    .path = "/backupTieringCost/default/operationsStatus/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .names = {{"operation_id", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "vault_id",
};

static azbi_arguments get_cost_status_arguments(const char *vault_id, const char *operation_id,
                                                const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_cost_status,
        .scope_id = vault_id,
        .names = {operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_cost_status(azb_client *client, const char *vault_id,
                                        const char *operation_id, const azb_call_options *call,
                                        azb_operation_status **out, azb_error **err)
{
    const azbi_arguments arguments = get_cost_status_arguments(vault_id, operation_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_tracking_get_cost_status_begin(azb_client *client, const char *vault_id,
                                              const char *operation_id,
                                              const azb_call_options *call, azb_call_fn done,
                                              void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_cost_status_arguments(vault_id, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_cost_status_end(azb_call *call, azb_operation_status **out,
                                            azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_tracking_get_cost_status,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_tracking_get_cost_result = {
    .id = "GetTieringCostOperationResult_Get",
    .method = "GET",
    .path = "/backupTieringCost/default/operationResults/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_tiering_cost_info,
    .names = {{"operation_id", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azbi_arguments get_cost_result_arguments(const char *vault_id, const char *operation_id,
                                                const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_cost_result,
        .scope_id = vault_id,
        .names = {operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_cost_result(azb_client *client, const char *vault_id,
                                        const char *operation_id, const azb_call_options *call,
                                        azb_tiering_cost_info **out, azb_error **err)
{
    const azbi_arguments arguments = get_cost_result_arguments(vault_id, operation_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_tracking_get_cost_result_begin(azb_client *client, const char *vault_id,
                                              const char *operation_id,
                                              const azb_call_options *call, azb_call_fn done,
                                              void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_cost_result_arguments(vault_id, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_cost_result_end(azb_call *call, azb_tiering_cost_info **out,
                                            azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_tracking_get_cost_result,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_tracking_get_storage_config_status = {
    .id = "GetOperationStatus",
    .method = "GET",
    .path = "/backupstorageconfig/vaultstorageconfig/operationStatus/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .names = {{"operation_id", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "vault_id",
};

static azbi_arguments get_storage_config_status_arguments(const char *vault_id,
                                                          const char *operation_id,
                                                          const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_storage_config_status,
        .scope_id = vault_id,
        .names = {operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_storage_config_status(azb_client *client, const char *vault_id,
                                                  const char *operation_id,
                                                  const azb_call_options *call,
                                                  azb_operation_status **out, azb_error **err)
{
    const azbi_arguments arguments =
        get_storage_config_status_arguments(vault_id, operation_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_tracking_get_storage_config_status_begin(azb_client *client, const char *vault_id,
                                                        const char *operation_id,
                                                        const azb_call_options *call,
                                                        azb_call_fn done, void *user,
                                                        azb_call **out, azb_error **err)
{
    const azbi_arguments arguments =
        get_storage_config_status_arguments(vault_id, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_storage_config_status_end(azb_call *call, azb_operation_status **out,
                                                      azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(
        call, &azbi_operation_tracking_get_storage_config_status, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_tracking_get_prepare_data_move_result = {
    .id = "BMSPrepareDataMoveOperationResult_Get",
    .method = "GET",
    .path = "/backupstorageconfig/vaultstorageconfig/operationResults/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_vault_storage_config_operation_result_response,
    .names = {{"operation_id", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG,
    .empty_statuses = {202},
    .scope_argument = "vault_id",
};

static azbi_arguments get_prepare_data_move_result_arguments(const char *vault_id,
                                                             const char *operation_id,
                                                             const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_prepare_data_move_result,
        .scope_id = vault_id,
        .names = {operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_prepare_data_move_result(azb_client *client, const char *vault_id,
                                                     const char *operation_id,
                                                     const azb_call_options *call, azb_poller **out,
                                                     azb_error **err)
{
    const azbi_arguments arguments =
        get_prepare_data_move_result_arguments(vault_id, operation_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_tracking_get_prepare_data_move_result_begin(azb_client *client, const char *vault_id,
                                                           const char *operation_id,
                                                           const azb_call_options *call,
                                                           azb_call_fn done, void *user,
                                                           azb_call **out, azb_error **err)
{
    const azbi_arguments arguments =
        get_prepare_data_move_result_arguments(vault_id, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_prepare_data_move_result_end(azb_call *call, azb_poller **out,
                                                         azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_tracking_get_prepare_data_move_result, out,
                                err);
}

const azbi_operation azbi_operation_tracking_get_private_endpoint_status = {
    .id = "PrivateEndpoint_GetOperationStatus",
    .method = "GET",
    .path = "/privateEndpointConnections/{}/operationsStatus/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .names = {{"connection", 260}, {"operation_id", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "vault_id",
};

static azbi_arguments get_private_endpoint_status_arguments(const char *vault_id,
                                                            const char *connection,
                                                            const char *operation_id,
                                                            const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_tracking_get_private_endpoint_status,
        .scope_id = vault_id,
        .names = {connection, operation_id},
        .call = call,
    };
}

azb_status azb_tracking_get_private_endpoint_status(azb_client *client, const char *vault_id,
                                                    const char *connection,
                                                    const char *operation_id,
                                                    const azb_call_options *call,
                                                    azb_operation_status **out, azb_error **err)
{
    const azbi_arguments arguments =
        get_private_endpoint_status_arguments(vault_id, connection, operation_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_tracking_get_private_endpoint_status_begin(
    azb_client *client, const char *vault_id, const char *connection, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments =
        get_private_endpoint_status_arguments(vault_id, connection, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_tracking_get_private_endpoint_status_end(azb_call *call, azb_operation_status **out,
                                                        azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_tracking_get_private_endpoint_status,
                            out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
