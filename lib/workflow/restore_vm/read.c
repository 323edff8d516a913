// read.c - the point as the service tells it: whether it can be restored, and its disks.
#include <stdio.h>
#include <string.h>

#include <azbackup/service/restore_point_collections.h>
#include <azbackup/service/restore_points.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/str.h"
#include "workflow/check.h"
#include "workflow/compute.h"
#include "workflow/restore_vm/restore_vm.h"

enum {
    LUN_MAX = 63,
    PERCENT_ALL = 100,
    PATH_SIZE = 128
};

#define DISKS_PATH "properties.sourceMetadata.storageProfile.dataDisks"

static azb_status get_point(azbi_restore *r, azb_error **err)
{
    azb_restore_points_get_options options;
    azb_options_init(&options, sizeof options);
    options.expand = AZB_RESTORE_POINT_EXPAND_OPTIONS_INSTANCE_VIEW;
    return azb_restore_points_get(r->client, r->point_id, &options, azbi_budget_next(&r->budget),
                                  &r->point, err);
}

// Length of the id without its last two parts, /restorePoints/{name}; the service has read it.
static size_t collection_id_len(const char *id)
{
    size_t len = strlen(id);
    if (len > 0 && id[len - 1] == '/') {
        len--;
    }
    for (int parts = 0; parts < 2 && len > 0; parts++) {
        do {
            len--;
        } while (len > 0 && id[len] != '/');
    }
    return len;
}

// A point has no region of its own: disks and the machine go where its collection is.
static azb_status get_region(azbi_restore *r, azb_error **err)
{
    char *id = azbi_text_new(r->context, r->point_id, collection_id_len(r->point_id));
    if (id == NULL) {
        return azbi_fail_nomem(err);
    }
    const azb_status status = azb_restore_point_collections_get(
        r->client, id, NULL, azbi_budget_next(&r->budget), &r->collection, err);
    azb_text_free(id);
    if (status != AZB_OK) {
        return status;
    }
    r->region = r->collection->location.ptr;
    if (r->region == NULL || r->region[0] == '\0') {
        return azbi_fail(err, r->context, AZB_E_STATE,
                         "the collection of the restore point has no location");
    }
    return AZB_OK;
}

static bool is_excluded(const azbi_restore *r, const azb_managed_disk_parameters *disk)
{
    const azb_api_entity_reference_list *list = &r->point->properties->exclude_disks;
    for (size_t i = 0; i < list->count && disk != NULL; i++) {
        const azb_api_entity_reference *left_out = list->items[i];
        if (left_out != NULL && left_out->id.ptr != NULL && disk->id.ptr != NULL &&
            azb_id_compare(left_out->id.ptr, disk->id.ptr) == 0) {
            return true;
        }
    }
    return false;
}

static bool has_id(const azb_disk_restore_point_attributes *from)
{
    return from != NULL && from->id.ptr != NULL && from->id.len > 0;
}

static azb_status add_data_disks(azbi_restore *r,
                                 const azb_restore_point_source_vm_storage_profile *profile,
                                 azb_error **err)
{
    char path[PATH_SIZE];
    uint64_t taken = 0;
    for (size_t i = 0; i < profile->data_disks.count; i++) {
        const azb_restore_point_source_vm_data_disk *disk = profile->data_disks.items[i];
        if (disk == NULL) { // it stands for a disk, whose data would be left out
            (void)snprintf(path, sizeof path, DISKS_PATH "[%zu]", i);
            return azbi_fail_at(err, r->context, AZB_E_JSON, path, "is null in the restore point");
        }
        if (!has_id(disk->disk_restore_point) && is_excluded(r, disk->managed_disk)) {
            continue;
        }
        const int32_t lun =
            disk->lun.state == AZB_ABSENT || disk->lun.state == AZB_NULL ? -1 : disk->lun.value;
        if (lun < 0 || lun > LUN_MAX || (taken >> lun & 1U) != 0) {
            return azbi_fail(
                err, r->context, AZB_E_STATE,
                "the restore point has no valid LUN for data disk %zu, or has it twice", i);
        }
        if (!has_id(disk->disk_restore_point)) {
            return azbi_fail(err, r->context, AZB_E_STATE,
                             "the restore point has no disk restore point for LUN %d", (int)lun);
        }
        taken |= UINT64_C(1) << lun;
        r->sources[r->disk_count++] =
            (azbi_restore_source){disk->disk_restore_point, disk->managed_disk, disk->caching,
                                  disk->write_accelerator_enabled, lun};
    }
    return AZB_OK;
}

static size_t view_count(const azbi_restore *r)
{
    const azb_restore_point_instance_view *all = r->point->properties->instance_view;
    size_t count = 0;
    for (size_t i = 0; all != NULL && i < all->disk_restore_points.count; i++) {
        count += all->disk_restore_points.items[i] != NULL;
    }
    return count;
}

// A list of data disks that is absent is the same as an empty one, unless the point has more disks.
static azb_status check_count(const azbi_restore *r, azb_error **err)
{
    const size_t count = view_count(r);
    return count <= r->disk_count
               ? AZB_OK
               : azbi_fail(err, r->context, AZB_E_STATE,
                           "the restore point holds %zu disks, but its source metadata describes "
                           "%zu of them",
                           count, r->disk_count);
}

static azb_status find_disks(azbi_restore *r, azb_error **err)
{
    const azb_restore_point_source_vm_storage_profile *profile = r->metadata->storage_profile;
    const azb_restore_point_source_vm_os_disk *os = profile == NULL ? NULL : profile->os_disk;
    if (os == NULL || !has_id(os->disk_restore_point)) {
        return azbi_fail(err, r->context, AZB_E_STATE,
                         "the restore point has no disk restore point for the system disk");
    }
    r->source_room = profile->data_disks.count + 1;
    r->sources = azbi_alloc_array(r->context, r->source_room, sizeof *r->sources);
    if (r->sources == NULL) {
        return azbi_fail_nomem(err);
    }
    r->sources[r->disk_count++] = (azbi_restore_source){
        os->disk_restore_point, os->managed_disk, os->caching, os->write_accelerator_enabled, -1};
    const azb_status status = add_data_disks(r, profile, err);
    return status == AZB_OK ? check_count(r, err) : status;
}

static const azb_disk_restore_point_instance_view *view_of(const azbi_restore *r, const char *id)
{
    const azb_restore_point_instance_view *all = r->point->properties->instance_view;
    for (size_t i = 0; all != NULL && i < all->disk_restore_points.count; i++) {
        const azb_disk_restore_point_instance_view *view = all->disk_restore_points.items[i];
        if (view != NULL && view->id.ptr != NULL && azb_id_compare(view->id.ptr, id) == 0) {
            return view;
        }
    }
    return NULL;
}

// The code ends in the state: ReplicationState/succeeded.
static bool is_succeeded(const azb_str *code)
{
    const char *slash = strrchr(code->ptr, '/');
    const char *last = slash == NULL ? code->ptr : slash + 1;
    return azbi_equal_nocase(last, strlen(last), "Succeeded", strlen("Succeeded"));
}

static bool is_told(const azb_opt_i32 *percent)
{
    return percent->state != AZB_ABSENT && percent->state != AZB_NULL;
}

// Disks of a point in the region of its VM are not replicated and tell nothing; those of a copy do.
// One that was made in another region tells nothing in the beginning: see check_remote.
static bool is_complete(const azbi_restore *r, const azbi_restore_source *source)
{
    const azb_disk_restore_point_instance_view *view = view_of(r, source->from->id.ptr);
    if (view == NULL || view->replication_status == NULL) {
        return r->point->properties->source_restore_point == NULL &&
               source->from->source_disk_restore_point == NULL;
    }
    const azb_disk_restore_point_replication_status *copy = view->replication_status;
    const azb_instance_view_status *status = copy->status;
    if (status != NULL && azbi_is_word(&status->level.text, "Error")) {
        return false;
    }
    const azb_str *word = status == NULL         ? NULL
                          : status->code.len > 0 ? &status->code
                                                 : &status->display_status;
    if (word != NULL && word->len > 0) {
        return is_succeeded(word); // one that runs may be at 100 percent
    }
    return is_told(&copy->completion_percent) && copy->completion_percent.value >= PERCENT_ALL;
}

static azb_status check_replication(const azbi_restore *r, azb_error **err)
{
    for (size_t i = 0; i < r->disk_count; i++) {
        const azbi_restore_source *source = &r->sources[i];
        if (!is_complete(r, source)) {
            return azbi_fail(err, r->context, AZB_E_STATE,
                             "the replication of %s is not complete, so it cannot be restored yet",
                             source->from->id.ptr);
        }
    }
    return AZB_OK;
}

static bool is_untold(const azbi_restore *r)
{
    for (size_t i = 0; i < r->disk_count; i++) {
        const azb_disk_restore_point_instance_view *view = view_of(r, r->sources[i].from->id.ptr);
        if (view == NULL || view->replication_status == NULL) {
            return true;
        }
    }
    return false;
}

// The region of the machine, as the point or its collection says; NULL: neither does.
static const char *source_region(const azbi_restore *r)
{
    const azb_restore_point_collection_properties *properties = r->collection->properties;
    const azb_restore_point_collection_source_properties *source =
        properties != NULL ? properties->source : NULL;
    const bool is_in_point = r->metadata->location.len > 0;
    return is_in_point ? r->metadata->location.ptr : source != NULL ? source->location.ptr : NULL;
}

// A point that was not made in the region of its machine, as far as is known, and does not tell of
// every disk: the disk restore points do.
static azb_status check_remote(azbi_restore *r, azb_error **err)
{
    azbi_point_state state = AZBI_POINT_READY;
    if (azbi_is_same_region(source_region(r), r->region) || !is_untold(r)) {
        return AZB_OK;
    }
    const azb_status status =
        azbi_point_replication(r->client, r->point_id, &r->budget, &state, err);
    if (status == AZB_OK && state != AZBI_POINT_READY) {
        return azbi_fail(err, r->context, AZB_E_STATE,
                         "the replication of %s is not complete, so it cannot be restored yet",
                         r->point_id);
    }
    return status;
}

static azb_status find_size(azbi_restore *r, azb_error **err)
{
    const azb_hardware_profile *hardware = r->metadata->hardware_profile;
    r->vm_size = r->options->vm_size;
    if (r->vm_size == NULL && hardware != NULL) {
        r->vm_size = hardware->vm_size.text.ptr;
    }
    return r->vm_size != NULL && r->vm_size[0] != '\0'
               ? AZB_OK
               : azbi_fail_arg(
                     err, r->context, "options.vm_size",
                     "is required: the restore point does not say the size of its source");
}

static azb_status read_point(azbi_restore *r, azb_error **err)
{
    const azb_restore_point_properties *p = r->point->properties;
    if (p == NULL || !azbi_is_word(&p->provisioning_state, "Succeeded")) {
        return azbi_fail(
            err, r->context, AZB_E_STATE, "the restore point is in state %s, not Succeeded",
            p != NULL && p->provisioning_state.ptr != NULL ? p->provisioning_state.ptr : "unknown");
    }
    r->metadata = p->source_metadata;
    if (r->metadata == NULL) {
        return azbi_fail(err, r->context, AZB_E_STATE,
                         "the restore point does not describe its source");
    }
    azb_status status = find_disks(r, err);
    if (status == AZB_OK) {
        status = check_replication(r, err);
    }
    return status == AZB_OK ? find_size(r, err) : status;
}

azb_status azbi_restore_read(azbi_restore *r, azb_error **err)
{
    azb_status status = get_point(r, err);
    if (status == AZB_OK) {
        status = read_point(r, err);
    }
    if (status == AZB_OK) {
        status = get_region(r, err);
    }
    return status == AZB_OK ? check_remote(r, err) : status;
}
