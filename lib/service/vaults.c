/*
 * vaults.c - rows and functions of azbackup/service/vaults.h.
 * Generated from lib/schema/operations/vaults.txt by lib/schema/generate.py.
 */
#include <azbackup/service/vaults.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"subscription_id", "ARM id of the subscription", 0},
};

const azbi_operation azbi_operation_vaults_list = {
    .id = "Vaults_ListBySubscriptionId",
    .name = "vaults_list",
    .doc = "Lists the vaults of a subscription.",
    .method = "GET",
    .path = "/providers/Microsoft.RecoveryServices/vaults",
    .api_version = "2025-08-01",
    .item = &azbi_type_vault,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_SUBSCRIPTION,
    .flags = AZBI_OPERATION_LIST,
};

azb_status azb_vaults_list(azb_client *client, const char *subscription_id,
                           const azb_call_options *call, azb_pager **out, azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_vaults_list,
                                       .scope_id = subscription_id,
                                       .call = call},
                     out, err);
}

static const azbi_parameter parameters_1[] = {
    {"resource_group_id", "ARM id of the resource group", 0},
};

const azbi_operation azbi_operation_vaults_list_in_group = {
    .id = "Vaults_ListByResourceGroup",
    .name = "vaults_list_in_group",
    .doc = "Lists the vaults of a resource group.",
    .method = "GET",
    .path = "/providers/Microsoft.RecoveryServices/vaults",
    .api_version = "2025-08-01",
    .item = &azbi_type_vault,
    .parameters = parameters_1,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_RESOURCE_GROUP,
    .flags = AZBI_OPERATION_LIST,
};

azb_status azb_vaults_list_in_group(azb_client *client, const char *resource_group_id,
                                    const azb_call_options *call, azb_pager **out, azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_vaults_list_in_group,
                                       .scope_id = resource_group_id,
                                       .call = call},
                     out, err);
}

static const azbi_parameter parameters_2[] = {
    {"vault_id", "ARM id of the vault", 0},
};

const azbi_operation azbi_operation_vaults_get = {
    .id = "Vaults_Get",
    .name = "vaults_get",
    .doc = "Reads one vault.",
    .method = "GET",
    .path = "",
    .api_version = "2025-08-01",
    .result = &azbi_type_vault,
    .parameters = parameters_2,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_VAULT,
};

azb_status azb_vaults_get(azb_client *client, const char *vault_id, const azb_call_options *call,
                          azb_vault **out, azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_vaults_get,
                                                 .scope_id = vault_id,
                                                 .call = call},
                               out, err);
}

azb_status azb_vaults_get_begin(azb_client *client, const char *vault_id,
                                const azb_call_options *call, azb_call_fn done, void *user,
                                azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_vaults_get,
                                             .scope_id = vault_id,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_vaults_get_end(azb_call *call, azb_vault **out, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_vaults_get, out, err);
}

static const azbi_input vaults_create_or_update_inputs[] = {
    {.wire = "x-ms-authorization-auxiliary",
     .option = "options.auxiliary_authorization",
     .doc = "\"Bearer \" and a token of the resource guard's tenant",
     .offset = offsetof(azb_vaults_create_or_update_options, auxiliary_authorization),
     .kind = AZBI_INPUT_TEXT,
     .flags = AZBI_INPUT_HEADER | AZBI_INPUT_SECRET},
};
_Static_assert(sizeof(azb_vaults_create_or_update_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_vaults_create_or_update = {
    .id = "Vaults_CreateOrUpdate",
    .name = "vaults_create_or_update",
    .doc = "Creates a vault, or replaces all of its settings. The poller's result is the vault.",
    .method = "PUT",
    .path = "",
    .api_version = "2025-08-01",
    .request = &azbi_type_vault,
    .result = &azbi_type_vault,
    .parameters = parameters_2,
    .parameter_count = 1,
    .inputs = {vaults_create_or_update_inputs, 1,
               AZBI_SIZE_UP_TO(azb_vaults_create_or_update_options, auxiliary_authorization),
               sizeof(azb_vaults_create_or_update_options)},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG,
    .body_required = 1,
};

azb_status azb_vaults_create_or_update(azb_client *client, const char *vault_id,
                                       const azb_model *body,
                                       const azb_vaults_create_or_update_options *options,
                                       const azb_call_options *call, azb_poller **out,
                                       azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_vaults_create_or_update,
                          .scope_id = vault_id,
                          .options = options,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_vaults_create_or_update_begin(azb_client *client, const char *vault_id,
                                             const azb_model *body,
                                             const azb_vaults_create_or_update_options *options,
                                             const azb_call_options *call, azb_call_fn done,
                                             void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_vaults_create_or_update,
                                             .scope_id = vault_id,
                                             .options = options,
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_vaults_create_or_update_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_vaults_create_or_update, out, err);
}

const azbi_operation azbi_operation_vaults_delete = {
    .id = "Vaults_Delete",
    .name = "vaults_delete",
    .doc = "Deletes an empty vault.",
    .method = "DELETE",
    .path = "",
    .api_version = "2025-08-01",
    .parameters = parameters_2,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG,
};

azb_status azb_vaults_delete(azb_client *client, const char *vault_id, const azb_call_options *call,
                             azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(client,
                                &(azbi_arguments){.operation = &azbi_operation_vaults_delete,
                                                  .scope_id = vault_id,
                                                  .call = call},
                                out, err);
}

azb_status azb_vaults_delete_begin(azb_client *client, const char *vault_id,
                                   const azb_call_options *call, azb_call_fn done, void *user,
                                   azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_vaults_delete,
                                             .scope_id = vault_id,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_vaults_delete_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_vaults_delete, out, err);
}

static const azbi_input vaults_list_usages_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "which usages to list",
     .where = &azbi_type_backup_usage_summaries_filter,
     .offset = offsetof(azb_vaults_list_usages_options, filter),
     .beside = offsetof(azb_vaults_list_usages_options, where),
     .kind = AZBI_INPUT_FILTER},
    {.wire = "$skipToken",
     .option = "options.skip_token",
     .doc = "where to go on, from a link of the service",
     .offset = offsetof(azb_vaults_list_usages_options, skip_token),
     .kind = AZBI_INPUT_TEXT},
};
_Static_assert(sizeof(azb_vaults_list_usages_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_vaults_list_usages = {
    .id = "BackupUsageSummaries_List",
    .name = "vaults_list_usages",
    .doc = "Lists how much of a vault is in use.",
    .method = "GET",
    .path = "/backupUsageSummaries",
    .api_version = "2025-08-01",
    .item = &azbi_type_backup_management_usage,
    .parameters = parameters_2,
    .parameter_count = 1,
    .inputs = {vaults_list_usages_inputs, 2,
               AZBI_SIZE_UP_TO(azb_vaults_list_usages_options, skip_token),
               sizeof(azb_vaults_list_usages_options)},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
};

azb_status azb_vaults_list_usages(azb_client *client, const char *vault_id,
                                  const azb_vaults_list_usages_options *options,
                                  const azb_call_options *call, azb_pager **out, azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_vaults_list_usages,
                                       .scope_id = vault_id,
                                       .options = options,
                                       .call = call},
                     out, err);
}
