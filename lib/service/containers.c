/*
 * containers.c - rows and functions of azbackup/service/containers.h.
 * Generated from lib/schema/operations/containers.txt by lib/schema/generate.py.
 */
#include <azbackup/service/containers.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"vault_id", "ARM id of the vault", 0},
};

static const azbi_input containers_list_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "which containers to list; the service wants it",
     .where = &azbi_type_backup_protection_containers_filter,
     .offset = offsetof(azb_containers_list_options, filter),
     .beside = offsetof(azb_containers_list_options, where),
     .kind = AZBI_INPUT_FILTER},
};
_Static_assert(sizeof(azb_containers_list_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_containers_list = {
    .id = "BackupProtectionContainers_List",
    .name = "containers_list",
    .doc = "Lists the containers that are registered with a vault.",
    .method = "GET",
    .path = "/backupProtectionContainers",
    .api_version = "2025-08-01",
    .item = &azbi_type_protection_container_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {containers_list_inputs, 1, AZBI_SIZE_UP_TO(azb_containers_list_options, filter),
               sizeof(azb_containers_list_options)},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
};

azb_status azb_containers_list(azb_client *client, const char *vault_id,
                               const azb_containers_list_options *options,
                               const azb_call_options *call, azb_pager **out, azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_containers_list,
                                       .scope_id = vault_id,
                                       .options = options,
                                       .call = call},
                     out, err);
}

static const azbi_parameter parameters_1[] = {
    {"container_id", "ARM id of the protection container", 0},
};

const azbi_operation azbi_operation_containers_get = {
    .id = "ProtectionContainers_Get",
    .name = "containers_get",
    .doc = "Reads one container.",
    .method = "GET",
    .path = "",
    .api_version = "2025-08-01",
    .result = &azbi_type_protection_container_resource,
    .parameters = parameters_1,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_CONTAINER,
};

azb_status azb_containers_get(azb_client *client, const char *container_id,
                              const azb_call_options *call, azb_protection_container_resource **out,
                              azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_containers_get,
                                                 .scope_id = container_id,
                                                 .call = call},
                               out, err);
}

azb_status azb_containers_get_begin(azb_client *client, const char *container_id,
                                    const azb_call_options *call, azb_call_fn done, void *user,
                                    azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_containers_get,
                                             .scope_id = container_id,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_containers_get_end(azb_call *call, azb_protection_container_resource **out,
                                  azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_containers_get, out, err);
}

const azbi_operation azbi_operation_containers_register = {
    .id = "ProtectionContainers_Register",
    .name = "containers_register",
    .doc = "Registers a container with its vault, or changes it. The poller's result is the "
           "container.",
    .method = "PUT",
    .path = "",
    .api_version = "2025-08-01",
    .request = &azbi_type_protection_container_resource,
    .result = &azbi_type_protection_container_resource,
    .parameters = parameters_1,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_CONTAINER,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION,
    .empty_statuses = {202},
    .body_required = 1,
};

azb_status azb_containers_register(azb_client *client, const char *container_id,
                                   const azb_model *body, const azb_call_options *call,
                                   azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(client,
                                &(azbi_arguments){.operation = &azbi_operation_containers_register,
                                                  .scope_id = container_id,
                                                  .body = body,
                                                  .call = call},
                                out, err);
}

azb_status azb_containers_register_begin(azb_client *client, const char *container_id,
                                         const azb_model *body, const azb_call_options *call,
                                         azb_call_fn done, void *user, azb_call **out,
                                         azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_containers_register,
                                             .scope_id = container_id,
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_containers_register_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_containers_register, out, err);
}

const azbi_operation azbi_operation_containers_unregister = {
    .id = "ProtectionContainers_Unregister",
    .name = "containers_unregister",
    .doc = "Unregisters a container from its vault. The service refuses it while items in it are "
           "protected.",
    .method = "DELETE",
    .path = "",
    .api_version = "2025-08-01",
    .parameters = parameters_1,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_CONTAINER,
    .flags = AZBI_OPERATION_LONG,
};

azb_status azb_containers_unregister(azb_client *client, const char *container_id,
                                     const azb_call_options *call, azb_poller **out,
                                     azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_containers_unregister,
                          .scope_id = container_id,
                          .call = call},
        out, err);
}

azb_status azb_containers_unregister_begin(azb_client *client, const char *container_id,
                                           const azb_call_options *call, azb_call_fn done,
                                           void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_containers_unregister,
                                             .scope_id = container_id,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_containers_unregister_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_containers_unregister, out, err);
}

static const azbi_input containers_inquire_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "what to look for",
     .where = &azbi_type_protection_containers_inquire_filter,
     .offset = offsetof(azb_containers_inquire_options, filter),
     .beside = offsetof(azb_containers_inquire_options, where),
     .kind = AZBI_INPUT_FILTER},
};
_Static_assert(sizeof(azb_containers_inquire_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_containers_inquire = {
    .id = "ProtectionContainers_Inquire",
    .name = "containers_inquire",
    .doc = "Starts to discover databases in a container. Protectable items are listed once the "
           "poller is done.",
    .method = "POST",
    .path = "/inquire",
    .api_version = "2025-08-01",
    .parameters = parameters_1,
    .parameter_count = 1,
    .inputs = {containers_inquire_inputs, 1,
               AZBI_SIZE_UP_TO(azb_containers_inquire_options, filter),
               sizeof(azb_containers_inquire_options)},
    .scope = AZBI_SCOPE_CONTAINER,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE,
};

azb_status azb_containers_inquire(azb_client *client, const char *container_id,
                                  const azb_containers_inquire_options *options,
                                  const azb_call_options *call, azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(client,
                                &(azbi_arguments){.operation = &azbi_operation_containers_inquire,
                                                  .scope_id = container_id,
                                                  .options = options,
                                                  .call = call},
                                out, err);
}

azb_status azb_containers_inquire_begin(azb_client *client, const char *container_id,
                                        const azb_containers_inquire_options *options,
                                        const azb_call_options *call, azb_call_fn done, void *user,
                                        azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_containers_inquire,
                                             .scope_id = container_id,
                                             .options = options,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_containers_inquire_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_containers_inquire, out, err);
}

static const azbi_input containers_refresh_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "which containers to look for",
     .where = &azbi_type_protection_containers_refresh_filter,
     .offset = offsetof(azb_containers_refresh_options, filter),
     .beside = offsetof(azb_containers_refresh_options, where),
     .kind = AZBI_INPUT_FILTER},
};
_Static_assert(sizeof(azb_containers_refresh_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_containers_refresh = {
    .id = "ProtectionContainers_Refresh",
    .name = "containers_refresh",
    .doc = "Begins to look for containers that can be registered. Protectable containers and items "
           "are listed once the poller is done.",
    .method = "POST",
    .path = "/backupFabrics/Azure/refreshContainers",
    .api_version = "2025-08-01",
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {containers_refresh_inputs, 1,
               AZBI_SIZE_UP_TO(azb_containers_refresh_options, filter),
               sizeof(azb_containers_refresh_options)},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE,
};

azb_status azb_containers_refresh(azb_client *client, const char *vault_id,
                                  const azb_containers_refresh_options *options,
                                  const azb_call_options *call, azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(client,
                                &(azbi_arguments){.operation = &azbi_operation_containers_refresh,
                                                  .scope_id = vault_id,
                                                  .options = options,
                                                  .call = call},
                                out, err);
}

azb_status azb_containers_refresh_begin(azb_client *client, const char *vault_id,
                                        const azb_containers_refresh_options *options,
                                        const azb_call_options *call, azb_call_fn done, void *user,
                                        azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_containers_refresh,
                                             .scope_id = vault_id,
                                             .options = options,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_containers_refresh_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_containers_refresh, out, err);
}

static const azbi_input containers_list_deleted_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "which containers to list; the service wants it",
     .where = &azbi_type_backup_protection_containers_filter,
     .offset = offsetof(azb_containers_list_deleted_options, filter),
     .beside = offsetof(azb_containers_list_deleted_options, where),
     .kind = AZBI_INPUT_FILTER},
};
_Static_assert(sizeof(azb_containers_list_deleted_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_containers_list_deleted = {
    .id = "DeletedProtectionContainers_List",
    .name = "containers_list_deleted",
    .doc = "Lists the soft-deleted containers of a vault.",
    .method = "GET",
    .path = "/backupDeletedProtectionContainers",
    .api_version = "2025-08-01",
    .item = &azbi_type_protection_container_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {containers_list_deleted_inputs, 1,
               AZBI_SIZE_UP_TO(azb_containers_list_deleted_options, filter),
               sizeof(azb_containers_list_deleted_options)},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
};

azb_status azb_containers_list_deleted(azb_client *client, const char *vault_id,
                                       const azb_containers_list_deleted_options *options,
                                       const azb_call_options *call, azb_pager **out,
                                       azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_containers_list_deleted,
                                       .scope_id = vault_id,
                                       .options = options,
                                       .call = call},
                     out, err);
}

static const azbi_input containers_list_workload_items_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "which items to list",
     .where = &azbi_type_backup_workload_items_filter,
     .offset = offsetof(azb_containers_list_workload_items_options, filter),
     .beside = offsetof(azb_containers_list_workload_items_options, where),
     .kind = AZBI_INPUT_FILTER},
    {.wire = "$skipToken",
     .option = "options.skip_token",
     .doc = "where to go on, from a link of the service",
     .offset = offsetof(azb_containers_list_workload_items_options, skip_token),
     .kind = AZBI_INPUT_TEXT},
};
_Static_assert(sizeof(azb_containers_list_workload_items_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_containers_list_workload_items = {
    .id = "BackupWorkloadItems_List",
    .name = "containers_list_workload_items",
    .doc = "Lists the databases of a container, and the instances that hold them.",
    .method = "GET",
    .path = "/items",
    .api_version = "2025-08-01",
    .item = &azbi_type_workload_item_resource,
    .parameters = parameters_1,
    .parameter_count = 1,
    .inputs = {containers_list_workload_items_inputs, 2,
               AZBI_SIZE_UP_TO(azb_containers_list_workload_items_options, skip_token),
               sizeof(azb_containers_list_workload_items_options)},
    .scope = AZBI_SCOPE_CONTAINER,
    .flags = AZBI_OPERATION_LIST,
};

azb_status
azb_containers_list_workload_items(azb_client *client, const char *container_id,
                                   const azb_containers_list_workload_items_options *options,
                                   const azb_call_options *call, azb_pager **out, azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_containers_list_workload_items,
                                       .scope_id = container_id,
                                       .options = options,
                                       .call = call},
                     out, err);
}
