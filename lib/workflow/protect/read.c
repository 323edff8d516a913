// read.c - checks the options and reads the resources before anything is created.
#include <string.h>

#include <azbackup/id.h>
#include <azbackup/service/restore_point_collections.h>
#include <azbackup/service/virtual_machines.h>
#include <azbackup/typed/model/restore_point.h>

#include "base/error.h"
#include "base/str.h"
#include "workflow/check.h"
#include "workflow/protect/protect.h"
#include "workflow/restore_point_name.h"

enum {
    SOURCE = 0, // indices of point_ids
    TARGET = 1
};

// ---- the options ----

static azb_status check_ids(const azbi_protect *p, azb_error **err)
{
    const azb_protect_options *o = &p->options;
    const struct {
        const char *id, *type, *path;
    } rows[] = {
        {o->vm_id, "virtualMachines", "options.vm_id"},
        {o->source_collection_id, "restorePointCollections", "options.source_collection_id"},
        {o->target_collection_id, "restorePointCollections", "options.target_collection_id"},
    };
    azb_status status = AZB_OK;
    for (size_t i = 0; i < sizeof rows / sizeof *rows && status == AZB_OK; i++) {
        status = azbi_check_id(p->context, rows[i].path, rows[i].id, "Microsoft.Compute", NULL,
                               rows[i].type, err);
    }
    if (status == AZB_OK && azb_id_compare(o->source_collection_id, o->target_collection_id) == 0) {
        return azbi_fail_arg(err, p->context, "options.target_collection_id",
                             "must differ from options.source_collection_id");
    }
    return status;
}

static azb_status check_point_name(const azbi_protect *p, azb_error **err)
{
    const char *name = p->options.restore_point_name;
    if (name == NULL) {
        return AZB_OK;
    }
    char *id = NULL;
    const azb_status status =
        azb_restore_point_id(p->context, p->options.source_collection_id, name, &id, NULL);
    azb_text_free(id);
    if (status == AZB_E_ARG) {
        return azbi_fail_arg(err, p->context, "options.restore_point_name",
                             "must be 1 to 80 characters without / ? # %% \\");
    }
    return status == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
}

static azb_status check_disk_ids(const azbi_protect *p, azb_error **err)
{
    static const char list[] = "options.exclude_disk_ids";
    const azb_protect_options *o = &p->options;
    char path[AZBI_PATH_SIZE];
    azb_status status =
        azbi_check_list(p->context, list, o->exclude_disk_ids, o->exclude_disk_count, err);
    for (size_t i = 0; i < o->exclude_disk_count && status == AZB_OK; i++) {
        status = azbi_check_id(p->context, azbi_element_path(path, list, i), o->exclude_disk_ids[i],
                               "Microsoft.Compute", NULL, "disks", err);
    }
    return status;
}

static const azbi_option rows[] = {
    {.path = "options.consistency_mode",
     .zero = "the service's default",
     .words = "AZB_CONSISTENCY_MODE_TYPES_...",
     .min = AZB_CONSISTENCY_MODE_TYPES_CRASH_CONSISTENT,
     .max = AZB_CONSISTENCY_MODE_TYPES_APPLICATION_CONSISTENT,
     AZBI_OPTION_AT(azb_protect_options, consistency_mode),
     .kind = AZBI_OPTION_WORD},
    {.path = "options.keep_on_failure",
     .zero = "it cleans up",
     .min = 1,
     .max = 1,
     AZBI_OPTION_AT(azb_protect_options, keep_on_failure),
     .kind = AZBI_OPTION_FLAG},
};
const azbi_option_set azbi_protect_option_set = {"azb_protect_options", rows,
                                                 sizeof rows / sizeof *rows};

static azb_status check_values(const azbi_protect *p, azb_error **err)
{
    const azb_protect_options *o = &p->options;
    azb_status status = azbi_check_region(p->context, "options.target_region", o->target_region,
                                          "the region of the copy", err);
    if (status == AZB_OK) {
        status = check_disk_ids(p, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    return azbi_options_check(p->context, &azbi_protect_option_set, o, err);
}

azb_status azbi_protect_read_options(azbi_protect *p, const azb_protect_options *given,
                                     azb_error **err)
{
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options", azb_protect_options);
    azb_status status = azbi_required_options_read(p->context, &about, given, &p->options, err);
    if (status == AZB_OK) {
        status = check_ids(p, err);
    }
    if (status == AZB_OK) {
        status = check_values(p, err);
    }
    if (status == AZB_OK) {
        status = azbi_owner_check(p->context, p->options.owner, "options.owner", err);
    }
    return status == AZB_OK ? check_point_name(p, err) : status;
}

// ---- the machine ----

static bool is_managed(const azb_managed_disk_parameters *disk)
{
    return disk != NULL && disk->id.ptr != NULL;
}

static bool has_data_disk(const azb_storage_profile *storage, const char *id)
{
    for (size_t i = 0; i < storage->data_disks.count; i++) {
        const azb_data_disk *disk = storage->data_disks.items[i];
        if (disk != NULL && is_managed(disk->managed_disk) &&
            azb_id_compare(disk->managed_disk->id.ptr, id) == 0) {
            return true;
        }
    }
    return false;
}

static azb_status check_excluded(const azbi_protect *p, const azb_storage_profile *storage,
                                 azb_error **err)
{
    for (size_t i = 0; i < p->options.exclude_disk_count; i++) {
        const char *id = p->options.exclude_disk_ids[i];
        char path[AZBI_PATH_SIZE];
        if (!has_data_disk(storage, id)) {
            const bool is_os = azb_id_compare(storage->os_disk->managed_disk->id.ptr, id) == 0;
            return azbi_fail_arg(err, p->context,
                                 azbi_element_path(path, "options.exclude_disk_ids", i),
                                 is_os ? "is the machine's OS disk, which cannot be left out"
                                       : "must be a data disk of the machine");
        }
    }
    return AZB_OK;
}

static azb_status check_disks(const azbi_protect *p, const azb_storage_profile *storage,
                              azb_error **err)
{
    const azb_os_disk *os = storage->os_disk;
    if (!is_managed(os->managed_disk)) {
        return azbi_fail_arg(err, p->context, "options.vm_id",
                             "the machine's OS disk is not a managed disk");
    }
    if (os->diff_disk_settings != NULL && os->diff_disk_settings->option.text.ptr != NULL) {
        return azbi_fail_arg(err, p->context, "options.vm_id",
                             "the machine's OS disk is ephemeral");
    }
    for (size_t i = 0; i < storage->data_disks.count; i++) {
        const azb_data_disk *disk = storage->data_disks.items[i];
        if (disk != NULL && !is_managed(disk->managed_disk)) {
            return azbi_fail_arg(err, p->context, "options.vm_id",
                                 "the machine's data disk at LUN %d is not a managed disk",
                                 (int)disk->lun.value);
        }
    }
    return check_excluded(p, storage, err);
}

static azb_status read_machine(azbi_protect *p, azb_error **err)
{
    azb_status status = azb_virtual_machines_get(p->client, p->options.vm_id, NULL,
                                                 azbi_budget_call(&p->budget), &p->vm, err);
    if (status != AZB_OK) {
        return status;
    }
    const azb_storage_profile *storage =
        p->vm->properties != NULL ? p->vm->properties->storage_profile : NULL;
    if (p->vm->location.len == 0 || storage == NULL || storage->os_disk == NULL) {
        return azbi_fail(err, p->context, AZB_E_JSON,
                         "the service did not return the machine's region and disks");
    }
    if (azbi_is_same_region(p->vm->location.ptr, p->options.target_region)) {
        return azbi_fail_arg(err, p->context, "options.target_region",
                             "is \"%s\", the region of the machine: a copy must be in another one",
                             p->options.target_region);
    }
    return check_disks(p, storage, err);
}

// ---- the collections ----

// True when the collection does not exist and can be created: its resource group exists.
static bool is_creatable(azb_status status, const azb_error *error)
{
    static const char *const parents[] = {"ResourceGroupNotFound", "SubscriptionNotFound"};
    const char *code = azb_error_service_code(error);
    for (size_t i = 0; i < sizeof parents / sizeof *parents; i++) {
        if (azbi_equal_nocase(code, strlen(code), parents[i], strlen(parents[i]))) {
            return false;
        }
    }
    return azbi_is_absent(status, error);
}

static azb_status check_collection(const azbi_protect *p, const azb_restore_point_collection *found,
                                   size_t index, const char *path, const char *source_id,
                                   const char *region, azb_error **err)
{
    const azb_restore_point_collection_source_properties *source =
        found->properties != NULL ? found->properties->source : NULL;
    if (source == NULL || source->id.len == 0 || found->location.len == 0) {
        return azbi_fail(
            err, p->context, AZB_E_JSON,
            "the service did not return the source and the region of the collection %s",
            p->items[index].id);
    }
    if (azb_id_compare(source->id.ptr, source_id) != 0) {
        return azbi_fail_arg(err, p->context, path, "belongs to another source, %s",
                             source->id.ptr);
    }
    if (!azbi_is_same_region(found->location.ptr, region)) {
        return azbi_fail_arg(err, p->context, path, "is a collection in %s, must be in %s",
                             found->location.ptr, region);
    }
    return AZB_OK;
}

static azb_status read_collection(azbi_protect *p, size_t index, const char *path,
                                  const char *source_id, const char *region, azb_error **err)
{
    azb_restore_point_collection *found = NULL;
    azb_error *error = NULL;
    azb_status status = azb_restore_point_collections_get(
        p->client, p->items[index].id, NULL, azbi_budget_call(&p->budget), &found, &error);
    if (is_creatable(status, error)) {
        azb_error_free(error);
        return AZB_OK;
    }
    if (status == AZB_OK) {
        p->items[index].existed = true;
        status = check_collection(p, found, index, path, source_id, region, &error);
        azb_restore_point_collection_free(found);
    }
    azbi_error_give(error, err);
    return status;
}

// ---- the points ----

// A generated name is new. The caller's name may be in use, which the PUT would not report.
static azb_status check_name_is_free(azbi_protect *p, size_t collection, size_t point,
                                     azb_error **err)
{
    azbi_point_state state = AZBI_POINT_ABSENT;
    if (p->options.restore_point_name == NULL || !p->items[collection].existed) {
        return AZB_OK;
    }
    const azb_status status =
        azbi_point_probe(p->client, p->items[point].id, azbi_budget_call(&p->budget), &state, err);
    if (status == AZB_OK && state != AZBI_POINT_ABSENT) {
        return azbi_fail_arg(err, p->context, "options.restore_point_name",
                             "is in use: %s exists already", p->items[point].id);
    }
    return status;
}

static azb_status name_points(azbi_protect *p, azb_error **err)
{
    const azb_protect_options *o = &p->options;
    const char *name = o->restore_point_name;
    azb_status status = AZB_OK;
    if (name == NULL) {
        status = azb_restore_point_name(p->context, o->owner, &p->name, err);
        name = p->name;
    }
    if (status == AZB_OK) {
        status = azb_restore_point_id(p->context, o->source_collection_id, name,
                                      &p->point_ids[SOURCE], err);
    }
    if (status == AZB_OK) {
        status = azb_restore_point_id(p->context, o->target_collection_id, name,
                                      &p->point_ids[TARGET], err);
    }
    p->items[AZBI_PROTECT_SOURCE_COLLECTION].id = o->source_collection_id;
    p->items[AZBI_PROTECT_SOURCE_POINT].id = p->point_ids[SOURCE];
    p->items[AZBI_PROTECT_TARGET_COLLECTION].id = o->target_collection_id;
    p->items[AZBI_PROTECT_TARGET_POINT].id = p->point_ids[TARGET];
    return status;
}

azb_status azbi_protect_read(azbi_protect *p, azb_error **err)
{
    const azb_protect_options *o = &p->options;
    azb_status status = name_points(p, err);
    if (status == AZB_OK) {
        status = read_machine(p, err);
    }
    if (status == AZB_OK) {
        status = read_collection(p, AZBI_PROTECT_SOURCE_COLLECTION, "options.source_collection_id",
                                 o->vm_id, p->vm->location.ptr, err);
    }
    if (status == AZB_OK) {
        status = read_collection(p, AZBI_PROTECT_TARGET_COLLECTION, "options.target_collection_id",
                                 o->source_collection_id, o->target_region, err);
    }
    if (status == AZB_OK) {
        status =
            check_name_is_free(p, AZBI_PROTECT_SOURCE_COLLECTION, AZBI_PROTECT_SOURCE_POINT, err);
    }
    if (status == AZB_OK) {
        status =
            check_name_is_free(p, AZBI_PROTECT_TARGET_COLLECTION, AZBI_PROTECT_TARGET_POINT, err);
    }
    return status;
}
