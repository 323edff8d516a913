/*
 * vaults.c - rows and functions of azbackup/service/vaults.h.
 * Generated from lib/schema/operations/vaults.txt by lib/schema/generate.py.
 */
#include <azbackup/service/vaults.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_vaults_list = {
    .id = "Vaults_ListBySubscriptionId",
    .method = "GET",
    .path = "/providers/Microsoft.RecoveryServices/vaults",
    .api_version = "2025-08-01",
    .item = &azbi_type_vault,
    .scope = AZBI_SCOPE_SUBSCRIPTION,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "subscription_id",
};

static azbi_arguments list_arguments(const char *subscription_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_vaults_list,
        .scope_id = subscription_id,
        .call = call,
    };
}

azb_status azb_vaults_list(azb_client *client, const char *subscription_id,
                           const azb_call_options *call, azb_pager **out, azb_error **err)
{
    const azbi_arguments arguments = list_arguments(subscription_id, call);

    return azbi_list(client, &arguments, out, err);
}

const azbi_operation azbi_operation_vaults_list_in_group = {
    .id = "Vaults_ListByResourceGroup",
    .method = "GET",
    .path = "/providers/Microsoft.RecoveryServices/vaults",
    .api_version = "2025-08-01",
    .item = &azbi_type_vault,
    .scope = AZBI_SCOPE_RESOURCE_GROUP,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "resource_group_id",
};

static azbi_arguments list_in_group_arguments(const char *resource_group_id,
                                              const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_vaults_list_in_group,
        .scope_id = resource_group_id,
        .call = call,
    };
}

azb_status azb_vaults_list_in_group(azb_client *client, const char *resource_group_id,
                                    const azb_call_options *call, azb_pager **out, azb_error **err)
{
    const azbi_arguments arguments = list_in_group_arguments(resource_group_id, call);

    return azbi_list(client, &arguments, out, err);
}

const azbi_operation azbi_operation_vaults_get = {
    .id = "Vaults_Get",
    .method = "GET",
    .path = "",
    .api_version = "2025-08-01",
    .result = &azbi_type_vault,
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azbi_arguments get_arguments(const char *vault_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_vaults_get,
        .scope_id = vault_id,
        .call = call,
    };
}

azb_status azb_vaults_get(azb_client *client, const char *vault_id, const azb_call_options *call,
                          azb_vault **out, azb_error **err)
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

azb_status azb_vaults_get_begin(azb_client *client, const char *vault_id,
                                const azb_call_options *call, azb_call_fn done, void *user,
                                azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_vaults_get_end(azb_call *call, azb_vault **out, azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_vaults_get, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_vaults_create_or_update = {
    .id = "Vaults_CreateOrUpdate",
    .method = "PUT",
    .path = "",
    .api_version = "2025-08-01",
    .request = &azbi_type_vault,
    .result = &azbi_type_vault,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG,
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azb_status create_or_update_arguments(azb_client *client, const char *vault_id,
                                             const azb_model *body,
                                             const azb_vaults_create_or_update_options *options,
                                             const azb_call_options *call, azbi_arguments *out,
                                             azb_error **err)
{
    azb_vaults_create_or_update_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_vaults_create_or_update,
        .scope_id = vault_id,
        .headers = {AZBI_HEADER_TEXT("x-ms-authorization-auxiliary", auxiliary_authorization)},
        .body = body,
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_vaults_create_or_update(azb_client *client, const char *vault_id,
                                       const azb_model *body,
                                       const azb_vaults_create_or_update_options *options,
                                       const azb_call_options *call, azb_poller **out,
                                       azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status =
        create_or_update_arguments(client, vault_id, body, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_run_poller(client, &arguments, out, err);
    }
    return status;
}

azb_status azb_vaults_create_or_update_begin(azb_client *client, const char *vault_id,
                                             const azb_model *body,
                                             const azb_vaults_create_or_update_options *options,
                                             const azb_call_options *call, azb_call_fn done,
                                             void *user, azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status =
        create_or_update_arguments(client, vault_id, body, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_vaults_create_or_update_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_vaults_create_or_update, out, err);
}

const azbi_operation azbi_operation_vaults_delete = {
    .id = "Vaults_Delete",
    .method = "DELETE",
    .path = "",
    .api_version = "2025-08-01",
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG,
    .scope_argument = "vault_id",
};

static azbi_arguments delete_arguments(const char *vault_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_vaults_delete,
        .scope_id = vault_id,
        .call = call,
    };
}

azb_status azb_vaults_delete(azb_client *client, const char *vault_id, const azb_call_options *call,
                             azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(vault_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_vaults_delete_begin(azb_client *client, const char *vault_id,
                                   const azb_call_options *call, azb_call_fn done, void *user,
                                   azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(vault_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_vaults_delete_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_vaults_delete, out, err);
}

const azbi_operation azbi_operation_vaults_list_usages = {
    .id = "BackupUsageSummaries_List",
    .method = "GET",
    .path = "/backupUsageSummaries",
    .api_version = "2025-08-01",
    .item = &azbi_type_backup_management_usage,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "vault_id",
};

static azb_status list_usages_arguments(azb_client *client, const char *vault_id,
                                        const azb_vaults_list_usages_options *options,
                                        const azb_call_options *call, azbi_arguments *out,
                                        azb_error **err)
{
    azb_vaults_list_usages_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_vaults_list_usages,
        .scope_id = vault_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter), AZBI_QUERY_TEXT("$skipToken", skip_token)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_vaults_list_usages(azb_client *client, const char *vault_id,
                                  const azb_vaults_list_usages_options *options,
                                  const azb_call_options *call, azb_pager **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = list_usages_arguments(client, vault_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_list(client, &arguments, out, err);
    }
    return status;
}
