/*
 * service/virtual_machines.h - virtual machines.
 * Generated from lib/schema/operations/virtual_machines.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_VIRTUAL_MACHINES_H
#define AZBACKUP_SERVICE_VIRTUAL_MACHINES_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/virtual_machine.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of azb_virtual_machines_create_or_update: see azb_options_init in context.h. */
typedef struct azb_virtual_machines_create_or_update_options {
    size_t size; /* set by azb_options_init */
    /* change it only while it has this etag; "*": only one that exists (NULL: none) */
    const char *if_match;
    const char *if_none_match; /* "*": create it only when none of that name exists (NULL: none) */
} azb_virtual_machines_create_or_update_options;

/*
 * Creates or changes a virtual machine. The poller's result is the virtual machine.
 * vm_id: ARM id of the virtual machine. body: an azb_virtual_machine, or its properties (an
 * azb_virtual_machine_properties). options, call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_poller_free.
 * Service document: Virtual Machines - Create Or Update (VirtualMachines_CreateOrUpdate),
 * api-version 2025-04-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_virtual_machines_create_or_update(
    azb_client *client, const char *vm_id, const azb_model *body,
    const azb_virtual_machines_create_or_update_options *options, const azb_call_options *call,
    azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_virtual_machines_create_or_update_begin(
    azb_client *client, const char *vm_id, const azb_model *body,
    const azb_virtual_machines_create_or_update_options *options, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_virtual_machines_create_or_update_begin has started. out and
 * statuses as azb_virtual_machines_create_or_update; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_virtual_machines_create_or_update_end(azb_call *call,
                                                                           azb_poller **out,
                                                                           azb_error **err);

/* Options of azb_virtual_machines_get: see azb_options_init in context.h. */
typedef struct azb_virtual_machines_get_options {
    size_t size; /* set by azb_options_init */
    /* what to read along with it (AZB_VIRTUAL_MACHINE_EXPAND_OPTIONS_...; 0: none) */
    int32_t expand;
    int32_t reserved_expand; /* 0 */
} azb_virtual_machines_get_options;

/*
 * Reads one virtual machine.
 * vm_id: ARM id of the virtual machine. options, call: NULL for the defaults. All arguments are
 * copied. out: owned, free with azb_virtual_machine_free.
 * Service document: Virtual Machines - Get (VirtualMachines_Get), api-version 2025-04-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_virtual_machines_get(
    azb_client *client, const char *vm_id, const azb_virtual_machines_get_options *options,
    const azb_call_options *call, azb_virtual_machine **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_virtual_machines_get_begin(
    azb_client *client, const char *vm_id, const azb_virtual_machines_get_options *options,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_virtual_machines_get_begin has started. out and statuses as
 * azb_virtual_machines_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_virtual_machines_get_end(azb_call *call,
                                                              azb_virtual_machine **out,
                                                              azb_error **err);

/* Options of azb_virtual_machines_delete: see azb_options_init in context.h. */
typedef struct azb_virtual_machines_delete_options {
    size_t size; /* set by azb_options_init */
    /* whether to take it away without shutting it down first (absent: not sent) */
    azb_opt_bool force_deletion;
} azb_virtual_machines_delete_options;

/*
 * Deletes a virtual machine. Its disks and network interfaces stay, unless it was made with another
 * delete option for them.
 * vm_id: ARM id of the virtual machine. options, call: NULL for the defaults. All arguments are
 * copied. out: owned, free with azb_poller_free.
 * Service document: Virtual Machines - Delete (VirtualMachines_Delete), api-version 2025-04-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_virtual_machines_delete(
    azb_client *client, const char *vm_id, const azb_virtual_machines_delete_options *options,
    const azb_call_options *call, azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_virtual_machines_delete_begin(
    azb_client *client, const char *vm_id, const azb_virtual_machines_delete_options *options,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_virtual_machines_delete_begin has started. out and statuses
 * as azb_virtual_machines_delete; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_virtual_machines_delete_end(azb_call *call, azb_poller **out,
                                                                 azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
