// check.c - checks the arguments of azb_restore_vm before the first request.
#include <string.h>

#include "base/error.h"
#include "base/str.h"
#include "workflow/check.h"
#include "workflow/compute.h"
#include "workflow/restore_vm/restore_vm.h"

enum {
    PREFIX_MAX = 64,
    ZONE_DIGITS_MAX = 2
};

static azb_status check_interfaces(const azbi_restore *r, azb_error **err)
{
    static const char list[] = "options.network_interface_ids";
    const azb_restore_vm_options *o = &r->options;
    char path[AZBI_PATH_SIZE];
    if (o->network_interface_count == 0) {
        return azbi_fail_arg(err, r->context, list, "is required: at least one network interface");
    }
    azb_status status = azbi_check_list(r->context, list, o->network_interface_ids,
                                        o->network_interface_count, err);
    for (size_t i = 0; i < o->network_interface_count && status == AZB_OK; i++) {
        status =
            azbi_check_id(r->context, azbi_element_path(path, list, i), o->network_interface_ids[i],
                          "Microsoft.Network", NULL, "networkInterfaces", err);
    }
    return status;
}

static bool is_prefix(const char *text, size_t len)
{
    bool good = len > 0 && len <= PREFIX_MAX && (azbi_is_letter(text[0]) || azbi_is_digit(text[0]));
    for (size_t i = 0; i < len && good; i++) {
        good = azbi_is_letter(text[i]) || azbi_is_digit(text[i]) || strchr("_.-", text[i]) != NULL;
    }
    return good;
}

// A disk's name has 80 characters at most, of which up to 15 follow the prefix.
static azb_status check_prefix(const azbi_restore *r, azb_error **err)
{
    const char *prefix = r->options.disk_name_prefix;
    azb_id_parts vm = {.size = sizeof vm};
    if (prefix != NULL) {
        return is_prefix(prefix, strlen(prefix))
                   ? AZB_OK
                   : azbi_fail_arg(err, r->context, "options.disk_name_prefix",
                                   "must be 1 to %d letters, digits, _ . -, and begin with a "
                                   "letter or digit",
                                   (int)PREFIX_MAX);
    }
    const azb_status status = azb_id_parse(r->options.vm_id, &vm);
    if (status != AZB_OK || is_prefix(vm.name.ptr, vm.name.len)) {
        return status;
    }
    return azbi_fail_arg(err, r->context, "options.vm_id",
                         "its name begins the names of the disks, so it must be 1 to %d letters, "
                         "digits, _ . -, and begin with a letter or digit; or set "
                         "options.disk_name_prefix",
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

static const azbi_option option_rows[] = {
    {.path = "options.max_parallel",
     .zero = "64",
     .min = 1,
     .max = AZBI_PARALLEL_MAX,
     AZBI_OPTION_AT(azb_restore_vm_options, max_parallel),
     .kind = AZBI_OPTION_NUMBER},
    {.path = "options.keep_on_failure",
     .zero = "it cleans up",
     .min = 1,
     .max = 1,
     AZBI_OPTION_AT(azb_restore_vm_options, keep_on_failure),
     .kind = AZBI_OPTION_FLAG},
};
const azbi_option_set azbi_restore_vm_option_set = {"azb_restore_vm_options", option_rows,
                                                    sizeof option_rows / sizeof *option_rows};

static azb_status check_values(const azbi_restore *r, azb_error **err)
{
    const azb_restore_vm_options *o = &r->options;
    azb_status status = azbi_check_text(r->context, "options.vm_size", o->vm_size, err);
    if (status == AZB_OK) {
        status = azbi_check_text(r->context, "options.storage_account_type",
                                 o->storage_account_type, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    if (o->zone != NULL && !is_zone(o->zone)) {
        char text[AZBI_PRINTABLE_SIZE];
        return azbi_fail_arg(err, r->context, "options.zone",
                             "is \"%s\", must be a number from \"1\" to \"99\"",
                             azbi_printable(text, o->zone));
    }
    return azbi_options_check(r->context, &azbi_restore_vm_option_set, o, err);
}

// The caller's model must leave out what the options or the restore point determine, and an OS
// profile, which a machine with attached disks cannot have.
static azb_status check_model(const azbi_restore *r, azb_error **err)
{
    if (r->options.vm == NULL) {
        return AZB_OK;
    }
    if (azb_model_type(r->options.vm) != azb_type_find("VirtualMachine")) {
        return azbi_fail_arg(err, r->context, "options.vm",
                             "is a model of type %s, must be of type VirtualMachine",
                             azb_type_name(azb_model_type(r->options.vm)));
    }
    const azb_virtual_machine *vm = (const azb_virtual_machine *)(const void *)r->options.vm;
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
                                 "must be left out: the restore sets it");
        }
    }
    return AZB_OK;
}

azb_status azbi_restore_read_options(azbi_restore *r, const azb_restore_vm_options *given,
                                     azb_error **err)
{
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options", azb_restore_vm_options);
    const azb_restore_vm_options *o = &r->options;
    azb_status status =
        azbi_check_id(r->context, "restore_point_id", r->point_id, "Microsoft.Compute", NULL,
                      "restorePointCollections/restorePoints", err);
    if (status == AZB_OK) {
        status = azbi_required_options_read(r->context, &about, given, &r->options, err);
    }
    if (status == AZB_OK) {
        status = azbi_check_id(r->context, "options.vm_id", o->vm_id, "Microsoft.Compute", NULL,
                               "virtualMachines", err);
    }
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
