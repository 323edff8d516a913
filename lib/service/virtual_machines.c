/*
 * virtual_machines.c - rows and functions of azbackup/service/virtual_machines.h.
 * Generated from lib/schema/operations/virtual_machines.txt by lib/schema/generate.py.
 */
#include <azbackup/service/virtual_machines.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"vm_id", "ARM id of the virtual machine", 0},
};

static const azbi_input virtual_machines_create_or_update_inputs[] = {
    {.wire = "If-Match",
     .option = "options.if_match",
     .doc = "change it only while it has this etag; \"*\": only one that exists",
     .offset = offsetof(azb_virtual_machines_create_or_update_options, if_match),
     .kind = AZBI_INPUT_TEXT,
     .flags = AZBI_INPUT_HEADER},
    {.wire = "If-None-Match",
     .option = "options.if_none_match",
     .doc = "\"*\": create it only when none of that name exists",
     .offset = offsetof(azb_virtual_machines_create_or_update_options, if_none_match),
     .kind = AZBI_INPUT_TEXT,
     .flags = AZBI_INPUT_HEADER},
};
_Static_assert(sizeof(azb_virtual_machines_create_or_update_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_virtual_machines_create_or_update = {
    .id = "VirtualMachines_CreateOrUpdate",
    .name = "virtual_machines_create_or_update",
    .doc = "Creates or changes a virtual machine. The poller's result is the virtual machine.",
    .method = "PUT",
    .path = "",
    .api_version = "2025-04-01",
    .request = &azbi_type_virtual_machine,
    .result = &azbi_type_virtual_machine,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {virtual_machines_create_or_update_inputs, 2,
               AZBI_SIZE_UP_TO(azb_virtual_machines_create_or_update_options, if_none_match),
               sizeof(azb_virtual_machines_create_or_update_options)},
    .scope = AZBI_SCOPE_VIRTUAL_MACHINE,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_SECRET,
    .body_required = 1,
};

azb_status
azb_virtual_machines_create_or_update(azb_client *client, const char *vm_id, const azb_model *body,
                                      const azb_virtual_machines_create_or_update_options *options,
                                      const azb_call_options *call, azb_poller **out,
                                      azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_virtual_machines_create_or_update,
                          .scope_id = vm_id,
                          .options = options,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_virtual_machines_create_or_update_begin(
    azb_client *client, const char *vm_id, const azb_model *body,
    const azb_virtual_machines_create_or_update_options *options, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_virtual_machines_create_or_update,
                          .scope_id = vm_id,
                          .options = options,
                          .body = body,
                          .call = call},
        done, user, out, err);
}

azb_status azb_virtual_machines_create_or_update_end(azb_call *call, azb_poller **out,
                                                     azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_virtual_machines_create_or_update, out, err);
}

static const azbi_input virtual_machines_get_inputs[] = {
    {.wire = "$expand",
     .option = "options.expand",
     .doc = "what to read along with it",
     .spelling = &azbi_enum_virtual_machine_expand_options,
     .offset = offsetof(azb_virtual_machines_get_options, expand),
     .beside = offsetof(azb_virtual_machines_get_options, reserved_expand),
     .kind = AZBI_INPUT_WORD},
};
_Static_assert(sizeof(azb_virtual_machines_get_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_virtual_machines_get = {
    .id = "VirtualMachines_Get",
    .name = "virtual_machines_get",
    .doc = "Reads one virtual machine.",
    .method = "GET",
    .path = "",
    .api_version = "2025-04-01",
    .result = &azbi_type_virtual_machine,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {virtual_machines_get_inputs, 1,
               AZBI_SIZE_UP_TO(azb_virtual_machines_get_options, reserved_expand),
               sizeof(azb_virtual_machines_get_options)},
    .scope = AZBI_SCOPE_VIRTUAL_MACHINE,
    .flags = AZBI_OPERATION_SECRET,
};

azb_status azb_virtual_machines_get(azb_client *client, const char *vm_id,
                                    const azb_virtual_machines_get_options *options,
                                    const azb_call_options *call, azb_virtual_machine **out,
                                    azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_virtual_machines_get,
                                                 .scope_id = vm_id,
                                                 .options = options,
                                                 .call = call},
                               out, err);
}

azb_status azb_virtual_machines_get_begin(azb_client *client, const char *vm_id,
                                          const azb_virtual_machines_get_options *options,
                                          const azb_call_options *call, azb_call_fn done,
                                          void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_virtual_machines_get,
                                             .scope_id = vm_id,
                                             .options = options,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_virtual_machines_get_end(azb_call *call, azb_virtual_machine **out, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_virtual_machines_get, out, err);
}

static const azbi_input virtual_machines_delete_inputs[] = {
    {.wire = "forceDeletion",
     .option = "options.force_deletion",
     .doc = "whether to take it away without shutting it down first",
     .offset = offsetof(azb_virtual_machines_delete_options, force_deletion),
     .kind = AZBI_INPUT_FLAG},
};
_Static_assert(sizeof(azb_virtual_machines_delete_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_virtual_machines_delete = {
    .id = "VirtualMachines_Delete",
    .name = "virtual_machines_delete",
    .doc = "Deletes a virtual machine. Its disks and network interfaces stay, unless it was made "
           "with another delete option for them.",
    .method = "DELETE",
    .path = "",
    .api_version = "2025-04-01",
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {virtual_machines_delete_inputs, 1,
               AZBI_SIZE_UP_TO(azb_virtual_machines_delete_options, force_deletion),
               sizeof(azb_virtual_machines_delete_options)},
    .scope = AZBI_SCOPE_VIRTUAL_MACHINE,
    .flags = AZBI_OPERATION_LONG,
};

azb_status azb_virtual_machines_delete(azb_client *client, const char *vm_id,
                                       const azb_virtual_machines_delete_options *options,
                                       const azb_call_options *call, azb_poller **out,
                                       azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_virtual_machines_delete,
                          .scope_id = vm_id,
                          .options = options,
                          .call = call},
        out, err);
}

azb_status azb_virtual_machines_delete_begin(azb_client *client, const char *vm_id,
                                             const azb_virtual_machines_delete_options *options,
                                             const azb_call_options *call, azb_call_fn done,
                                             void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_virtual_machines_delete,
                                             .scope_id = vm_id,
                                             .options = options,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_virtual_machines_delete_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_virtual_machines_delete, out, err);
}
