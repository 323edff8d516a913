/*
 * virtual_machines.c - rows and functions of azbackup/service/virtual_machines.h.
 * Generated from lib/schema/operations/virtual_machines.txt by lib/schema/generate.py.
 */
#include <azbackup/service/virtual_machines.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_virtual_machines_create_or_update = {
    .id = "VirtualMachines_CreateOrUpdate",
    .method = "PUT",
    .path = "",
    .api_version = "2025-04-01",
    .request = &azbi_type_virtual_machine,
    .result = &azbi_type_virtual_machine,
    .scope = AZBI_SCOPE_VIRTUAL_MACHINE,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_SECRET,
    .body_required = 1,
    .scope_argument = "vm_id",
};

static azb_status
create_or_update_arguments(azb_client *client, const char *vm_id, const azb_model *body,
                           const azb_virtual_machines_create_or_update_options *options,
                           const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_virtual_machines_create_or_update_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_virtual_machines_create_or_update,
        .scope_id = vm_id,
        .headers = {AZBI_HEADER_TEXT("If-Match", if_match),
                    AZBI_HEADER_TEXT("If-None-Match", if_none_match)},
        .body = body,
        .call = call,
    };
    return AZB_OK;
}

azb_status
azb_virtual_machines_create_or_update(azb_client *client, const char *vm_id, const azb_model *body,
                                      const azb_virtual_machines_create_or_update_options *options,
                                      const azb_call_options *call, azb_poller **out,
                                      azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status =
        create_or_update_arguments(client, vm_id, body, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_run_poller(client, &arguments, out, err);
    }
    return status;
}

azb_status azb_virtual_machines_create_or_update_begin(
    azb_client *client, const char *vm_id, const azb_model *body,
    const azb_virtual_machines_create_or_update_options *options, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status =
        create_or_update_arguments(client, vm_id, body, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_virtual_machines_create_or_update_end(azb_call *call, azb_poller **out,
                                                     azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_virtual_machines_create_or_update, out, err);
}

const azbi_operation azbi_operation_virtual_machines_get = {
    .id = "VirtualMachines_Get",
    .method = "GET",
    .path = "",
    .api_version = "2025-04-01",
    .result = &azbi_type_virtual_machine,
    .scope = AZBI_SCOPE_VIRTUAL_MACHINE,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "vm_id",
};

static azb_status get_arguments(azb_client *client, const char *vm_id,
                                const azb_virtual_machines_get_options *options,
                                const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_virtual_machines_get_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_virtual_machines_get,
        .scope_id = vm_id,
        .query = {AZBI_QUERY_WORD("$expand", virtual_machine_expand_options, expand)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_virtual_machines_get(azb_client *client, const char *vm_id,
                                    const azb_virtual_machines_get_options *options,
                                    const azb_call_options *call, azb_virtual_machine **out,
                                    azb_error **err)
{
    azb_model *model = NULL;
    azbi_arguments arguments = {0};
    azb_status status = get_arguments(client, vm_id, options, call, &arguments, err);

    if (status == AZB_OK) {
        status = azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);
    }
    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_virtual_machines_get_begin(azb_client *client, const char *vm_id,
                                          const azb_virtual_machines_get_options *options,
                                          const azb_call_options *call, azb_call_fn done,
                                          void *user, azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = get_arguments(client, vm_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_virtual_machines_get_end(azb_call *call, azb_virtual_machine **out, azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_virtual_machines_get,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_virtual_machines_delete = {
    .id = "VirtualMachines_Delete",
    .method = "DELETE",
    .path = "",
    .api_version = "2025-04-01",
    .scope = AZBI_SCOPE_VIRTUAL_MACHINE,
    .flags = AZBI_OPERATION_LONG,
    .scope_argument = "vm_id",
};

static azb_status delete_arguments(azb_client *client, const char *vm_id,
                                   const azb_virtual_machines_delete_options *options,
                                   const azb_call_options *call, azbi_arguments *out,
                                   azb_error **err)
{
    azb_virtual_machines_delete_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_virtual_machines_delete,
        .scope_id = vm_id,
        .query = {AZBI_QUERY_FLAG("forceDeletion", force_deletion)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_virtual_machines_delete(azb_client *client, const char *vm_id,
                                       const azb_virtual_machines_delete_options *options,
                                       const azb_call_options *call, azb_poller **out,
                                       azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = delete_arguments(client, vm_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_run_poller(client, &arguments, out, err);
    }
    return status;
}

azb_status azb_virtual_machines_delete_begin(azb_client *client, const char *vm_id,
                                             const azb_virtual_machines_delete_options *options,
                                             const azb_call_options *call, azb_call_fn done,
                                             void *user, azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = delete_arguments(client, vm_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_virtual_machines_delete_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_virtual_machines_delete, out, err);
}
