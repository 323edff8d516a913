/*
 * policies.c - rows and functions of azbackup/service/policies.h.
 * Generated from lib/schema/operations/policies.txt by lib/schema/generate.py.
 */
#include <azbackup/service/policies.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"vault_id", "ARM id of the vault", 0},
};

static const azbi_input policies_list_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "which policies to list",
     .where = &azbi_type_backup_policies_filter,
     .offset = offsetof(azb_policies_list_options, filter),
     .beside = offsetof(azb_policies_list_options, where),
     .kind = AZBI_INPUT_FILTER},
};
_Static_assert(sizeof(azb_policies_list_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_policies_list = {
    .id = "BackupPolicies_List",
    .name = "policies_list",
    .doc = "Lists the protection policies of a vault.",
    .method = "GET",
    .path = "/backupPolicies",
    .api_version = "2025-08-01",
    .item = &azbi_type_protection_policy_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {policies_list_inputs, 1, AZBI_SIZE_UP_TO(azb_policies_list_options, filter),
               sizeof(azb_policies_list_options)},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
};

azb_status azb_policies_list(azb_client *client, const char *vault_id,
                             const azb_policies_list_options *options, const azb_call_options *call,
                             azb_pager **out, azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_policies_list,
                                       .scope_id = vault_id,
                                       .options = options,
                                       .call = call},
                     out, err);
}

static const azbi_parameter parameters_1[] = {
    {"vault_id", "ARM id of the vault", 0},
    {"policy", "name of the policy", 260},
};

const azbi_operation azbi_operation_policies_get = {
    .id = "ProtectionPolicies_Get",
    .name = "policies_get",
    .doc = "Reads one protection policy.",
    .method = "GET",
    .path = "/backupPolicies/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_protection_policy_resource,
    .parameters = parameters_1,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
};

azb_status azb_policies_get(azb_client *client, const char *vault_id, const char *policy,
                            const azb_call_options *call, azb_protection_policy_resource **out,
                            azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_policies_get,
                                                 .scope_id = vault_id,
                                                 .names = {policy},
                                                 .call = call},
                               out, err);
}

azb_status azb_policies_get_begin(azb_client *client, const char *vault_id, const char *policy,
                                  const azb_call_options *call, azb_call_fn done, void *user,
                                  azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_policies_get,
                                             .scope_id = vault_id,
                                             .names = {policy},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_policies_get_end(azb_call *call, azb_protection_policy_resource **out,
                                azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_policies_get, out, err);
}

static const azbi_input policies_create_or_update_inputs[] = {
    {.wire = "x-ms-authorization-auxiliary",
     .option = "options.auxiliary_authorization",
     .doc = "\"Bearer \" and a token of the resource guard's tenant",
     .offset = offsetof(azb_policies_create_or_update_options, auxiliary_authorization),
     .kind = AZBI_INPUT_TEXT,
     .flags = AZBI_INPUT_HEADER | AZBI_INPUT_SECRET},
};
_Static_assert(sizeof(azb_policies_create_or_update_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_policies_create_or_update = {
    .id = "ProtectionPolicies_CreateOrUpdate",
    .name = "policies_create_or_update",
    .doc = "Creates or replaces a protection policy. A change of one that is in use runs on for "
           "its items: the poller ends when all of them follow it. Its result is the policy.",
    .method = "PUT",
    .path = "/backupPolicies/{}",
    .api_version = "2025-08-01",
    .request = &azbi_type_protection_policy_resource,
    .result = &azbi_type_protection_policy_resource,
    .parameters = parameters_1,
    .parameter_count = 2,
    .inputs = {policies_create_or_update_inputs, 1,
               AZBI_SIZE_UP_TO(azb_policies_create_or_update_options, auxiliary_authorization),
               sizeof(azb_policies_create_or_update_options)},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG,
    .empty_statuses = {202},
    .body_required = 1,
};

azb_status azb_policies_create_or_update(azb_client *client, const char *vault_id,
                                         const char *policy, const azb_model *body,
                                         const azb_policies_create_or_update_options *options,
                                         const azb_call_options *call, azb_poller **out,
                                         azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_policies_create_or_update,
                          .scope_id = vault_id,
                          .names = {policy},
                          .options = options,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_policies_create_or_update_begin(azb_client *client, const char *vault_id,
                                               const char *policy, const azb_model *body,
                                               const azb_policies_create_or_update_options *options,
                                               const azb_call_options *call, azb_call_fn done,
                                               void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_policies_create_or_update,
                                             .scope_id = vault_id,
                                             .names = {policy},
                                             .options = options,
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_policies_create_or_update_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_policies_create_or_update, out, err);
}

const azbi_operation azbi_operation_policies_delete = {
    .id = "ProtectionPolicies_Delete",
    .name = "policies_delete",
    .doc = "Deletes a protection policy that no item uses.",
    .method = "DELETE",
    .path = "/backupPolicies/{}",
    .api_version = "2025-08-01",
    .parameters = parameters_1,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION,
};

azb_status azb_policies_delete(azb_client *client, const char *vault_id, const char *policy,
                               const azb_call_options *call, azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(client,
                                &(azbi_arguments){.operation = &azbi_operation_policies_delete,
                                                  .scope_id = vault_id,
                                                  .names = {policy},
                                                  .call = call},
                                out, err);
}

azb_status azb_policies_delete_begin(azb_client *client, const char *vault_id, const char *policy,
                                     const azb_call_options *call, azb_call_fn done, void *user,
                                     azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_policies_delete,
                                             .scope_id = vault_id,
                                             .names = {policy},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_policies_delete_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_policies_delete, out, err);
}
