/*
 * policies.c - rows and functions of azbackup/service/policies.h.
 * Generated from lib/schema/operations/policies.txt by lib/schema/generate.py.
 */
#include <azbackup/service/policies.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_policies_list = {
    .id = "BackupPolicies_List",
    .method = "GET",
    .path = "/backupPolicies",
    .api_version = "2025-08-01",
    .item = &azbi_type_protection_policy_resource,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "vault_id",
};

static azb_status list_arguments(azb_client *client, const char *vault_id,
                                 const azb_policies_list_options *options,
                                 const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_policies_list_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_policies_list,
        .scope_id = vault_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_policies_list(azb_client *client, const char *vault_id,
                             const azb_policies_list_options *options, const azb_call_options *call,
                             azb_pager **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = list_arguments(client, vault_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_list(client, &arguments, out, err);
    }
    return status;
}

const azbi_operation azbi_operation_policies_get = {
    .id = "ProtectionPolicies_Get",
    .method = "GET",
    .path = "/backupPolicies/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_protection_policy_resource,
    .names = {{"policy", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azbi_arguments get_arguments(const char *vault_id, const char *policy,
                                    const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_policies_get,
        .scope_id = vault_id,
        .names = {policy},
        .call = call,
    };
}

azb_status azb_policies_get(azb_client *client, const char *vault_id, const char *policy,
                            const azb_call_options *call, azb_protection_policy_resource **out,
                            azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, policy, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_policies_get_begin(azb_client *client, const char *vault_id, const char *policy,
                                  const azb_call_options *call, azb_call_fn done, void *user,
                                  azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, policy, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_policies_get_end(azb_call *call, azb_protection_policy_resource **out,
                                azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_policies_get, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_policies_create_or_update = {
    .id = "ProtectionPolicies_CreateOrUpdate",
    .method = "PUT",
    .path = "/backupPolicies/{}",
    .api_version = "2025-08-01",
    .request = &azbi_type_protection_policy_resource,
    .result = &azbi_type_protection_policy_resource,
    .names = {{"policy", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG,
    .empty_statuses = {202},
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azb_status create_or_update_arguments(azb_client *client, const char *vault_id,
                                             const char *policy, const azb_model *body,
                                             const azb_policies_create_or_update_options *options,
                                             const azb_call_options *call, azbi_arguments *out,
                                             azb_error **err)
{
    azb_policies_create_or_update_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_policies_create_or_update,
        .scope_id = vault_id,
        .names = {policy},
        .headers = {AZBI_HEADER_TEXT("x-ms-authorization-auxiliary", auxiliary_authorization)},
        .body = body,
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_policies_create_or_update(azb_client *client, const char *vault_id,
                                         const char *policy, const azb_model *body,
                                         const azb_policies_create_or_update_options *options,
                                         const azb_call_options *call, azb_poller **out,
                                         azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status =
        create_or_update_arguments(client, vault_id, policy, body, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_run_poller(client, &arguments, out, err);
    }
    return status;
}

azb_status azb_policies_create_or_update_begin(azb_client *client, const char *vault_id,
                                               const char *policy, const azb_model *body,
                                               const azb_policies_create_or_update_options *options,
                                               const azb_call_options *call, azb_call_fn done,
                                               void *user, azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status =
        create_or_update_arguments(client, vault_id, policy, body, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_policies_create_or_update_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_policies_create_or_update, out, err);
}

const azbi_operation azbi_operation_policies_delete = {
    .id = "ProtectionPolicies_Delete",
    .method = "DELETE",
    .path = "/backupPolicies/{}",
    .api_version = "2025-08-01",
    .names = {{"policy", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION,
    .scope_argument = "vault_id",
};

static azbi_arguments delete_arguments(const char *vault_id, const char *policy,
                                       const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_policies_delete,
        .scope_id = vault_id,
        .names = {policy},
        .call = call,
    };
}

azb_status azb_policies_delete(azb_client *client, const char *vault_id, const char *policy,
                               const azb_call_options *call, azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(vault_id, policy, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_policies_delete_begin(azb_client *client, const char *vault_id, const char *policy,
                                     const azb_call_options *call, azb_call_fn done, void *user,
                                     azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(vault_id, policy, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_policies_delete_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_policies_delete, out, err);
}
