// restore_vm_check.c - refuses what can be refused before anything is asked.
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/str.h"
#include "workflow/check.h"
#include "workflow/compute.h"
#include "workflow/restore_vm.h"

enum {
    PREFIX_MAX = 64,
    ZONE_DIGITS_MAX = 2,
    PATH_MAX_LEN = 64
};

static bool is_empty(const char *text)
{
    return text == NULL || text[0] == '\0';
}

static azb_status check_interfaces(const azbi_restore *r, azb_error **err)
{
    const azb_restore_vm_options *o = r->options;
    if (o->network_interface_ids == NULL || o->network_interface_count == 0) {
        return azbi_fail_arg(err, r->context, "options.network_interface_ids",
                             "is required: at least one network interface");
    }
    azb_status status = AZB_OK;
    for (size_t i = 0; i < o->network_interface_count && status == AZB_OK; i++) {
        char path[PATH_MAX_LEN];
        snprintf(path, sizeof path, "options.network_interface_ids[%zu]", i);
        status = azbi_id_check(r->context, path, o->network_interface_ids[i], "Microsoft.Network",
                               "networkInterfaces", err);
    }
    return status;
}

static bool is_name(const char *text, size_t len)
{
    bool good = len > 0 && len <= PREFIX_MAX && (azbi_is_letter(text[0]) || azbi_is_digit(text[0]));
    for (size_t i = 0; i < len && good; i++) {
        good = azbi_is_letter(text[i]) || azbi_is_digit(text[i]) || strchr("_.-", text[i]) != NULL;
    }
    return good;
}

// Names of disks have 80 characters at most; the rest of the name needs up to 15.
static azb_status check_prefix(const azbi_restore *r, azb_error **err)
{
    const char *prefix = r->options->disk_name_prefix;
    azb_id_parts vm = {.size = sizeof vm};
    const bool is_own = prefix != NULL;
    const azb_status status = azb_id_parse(r->options->vm_id, &vm);
    if (status != AZB_OK ||
        is_name(is_own ? prefix : vm.name.ptr, is_own ? strlen(prefix) : vm.name.len)) {
        return status;
    }
    return azbi_fail_arg(err, r->context, is_own ? "options.disk_name_prefix" : "options.vm_id",
                         "a name has 1 to %d letters, digits, _ . - and begins with a letter or "
                         "digit",
                         (int)PREFIX_MAX);
}

static bool is_zone(const char *zone)
{
    const size_t len = strlen(zone);
    bool good = len >= 1 && len <= ZONE_DIGITS_MAX && zone[0] != '0';
    for (size_t i = 0; i < len && good; i++) {
        good = azbi_is_digit(zone[i]);
    }
    return good;
}

static azb_status check_values(const azbi_restore *r, azb_error **err)
{
    const azb_restore_vm_options *o = r->options;
    if (o->vm_size != NULL && o->vm_size[0] == '\0') {
        return azbi_fail_arg(err, r->context, "options.vm_size", "must not be empty");
    }
    if (o->storage_account_type != NULL && o->storage_account_type[0] == '\0') {
        return azbi_fail_arg(err, r->context, "options.storage_account_type", "must not be empty");
    }
    if (o->zone != NULL && !is_zone(o->zone)) {
        return azbi_fail_arg(err, r->context, "options.zone", "must be a number, \"1\" to \"99\"");
    }
    const azb_status status = azbi_check_parallel(r->context, o->max_parallel, err);
    return status != AZB_OK
               ? status
               : azbi_check_flag(r->context, "options.keep_on_failure", o->keep_on_failure, err);
}

// Members of the caller's model that are for the options to tell, and what cannot be at all.
static azb_status check_model(const azbi_restore *r, azb_error **err)
{
    if (r->options->vm == NULL) {
        return AZB_OK;
    }
    if (azb_model_type(r->options->vm) != azb_type_find("VirtualMachine")) {
        return azbi_fail_arg(err, r->context, "options.vm", "must be a VirtualMachine");
    }
    const azb_virtual_machine *vm = (const azb_virtual_machine *)(const void *)r->options->vm;
    const azb_virtual_machine_properties *p = vm->properties;
    const struct {
        const char *path;
        bool is_set;
    } rows[] = {
        {"options.vm.location", vm->location.ptr != NULL},
        {"options.vm.zones", vm->zones.items != NULL},
        {"options.vm.tags", azbi_run_tag(&vm->tags) != NULL},
        {"options.vm.properties.hardwareProfile.vmSize",
         p != NULL && p->hardware_profile != NULL &&
             p->hardware_profile->vm_size.state != AZB_ABSENT},
        {"options.vm.properties.storageProfile", p != NULL && p->storage_profile != NULL},
        {"options.vm.properties.networkProfile", p != NULL && p->network_profile != NULL},
        {"options.vm.properties.osProfile", p != NULL && p->os_profile != NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (rows[i].is_set) {
            return azbi_fail_arg(err, r->context, rows[i].path,
                                 "is set by the restore itself: leave it out");
        }
    }
    return AZB_OK;
}

azb_status azbi_restore_check(const azbi_restore *r, azb_error **err)
{
    const azb_restore_vm_options *o = r->options;
    if (is_empty(r->point_id)) {
        return azbi_fail_arg(err, r->context, "restore_point_id", "is required");
    }
    azb_status status = azbi_check_options(r->context, o, sizeof *o, err);
    if (status != AZB_OK) {
        return status;
    }
    status = azbi_id_check(r->context, "options.vm_id", o->vm_id, "Microsoft.Compute",
                           "virtualMachines", err);
    if (status == AZB_OK) {
        status = check_interfaces(r, err);
    }
    if (status == AZB_OK) {
        status = check_prefix(r, err);
    }
    if (status == AZB_OK) {
        status = check_values(r, err);
    }
    return status == AZB_OK ? check_model(r, err) : status;
}
