// read.c - reads the restore point and its collection: whether it can be restored, and its disks.
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
    return azb_restore_points_get(r->client, r->point_id, &options, azbi_budget_call(&r->budget),
                                  &r->point, err);
}

// The length of the id without its last two parts, /restorePoints/{name}. The call that read the
// point has refused any other id.
static size_t collection_id_len(const char *id)
{
    size_t len = strlen(id);
    for (int slashes = 0; slashes < 2 && len > 0;) {
        len--;
        slashes += id[len] == '/';
    }
    return len;
}

// A point has no region of its own: the disks and the machine are created in its collection's.
static azb_status get_region(azbi_restore *r, azb_error **err)
{
    char *id = azbi_text_new(r->context, r->point_id, collection_id_len(r->point_id));
    if (id == NULL) {
        return azbi_fail_nomem(err);
    }
    const azb_status status = azb_restore_point_collections_get(
        r->client, id, NULL, azbi_budget_call(&r->budget), &r->collection, err);
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
        const azb_api_entity_reference *excluded = list->items[i];
        if (excluded != NULL && excluded->id.ptr != NULL && disk->id.ptr != NULL &&
            azb_id_compare(excluded->id.ptr, disk->id.ptr) == 0) {
            return true;
        }
    }
    return false;
}

static bool has_id(const azb_disk_restore_point_attributes *point)
{
    return point != NULL && point->id.ptr != NULL && point->id.len > 0;
}

// The LUN of a data disk; -1 when it is absent or out of range.
static int32_t lun_of(const azb_restore_point_source_vm_data_disk *disk)
{
    const bool has_lun = disk->lun.state != AZB_ABSENT && disk->lun.state != AZB_NULL;
    return has_lun && disk->lun.value >= 0 && disk->lun.value <= LUN_MAX ? disk->lun.value : -1;
}

// index: in the point's list. used: a bit for each LUN that an earlier disk has.
static azb_status add_data_disk(azbi_restore *r, size_t index,
                                const azb_restore_point_source_vm_data_disk *disk, uint64_t *used,
                                azb_error **err)
{
    const int32_t lun = lun_of(disk);
    if (lun < 0 || (*used >> lun & 1U) != 0) {
        return azbi_fail(err, r->context, AZB_E_STATE,
                         "the restore point has no valid LUN for data disk %zu, or has it twice",
                         index);
    }
    if (!has_id(disk->disk_restore_point)) {
        return azbi_fail(err, r->context, AZB_E_STATE,
                         "the restore point has no disk restore point for LUN %d", (int)lun);
    }
    *used |= UINT64_C(1) << lun;
    r->sources[r->disk_count++] = (azbi_restore_source){
        .restore_point = disk->disk_restore_point,
        .managed_disk = disk->managed_disk,
        .caching = disk->caching,
        .write_accelerator = disk->write_accelerator_enabled,
        .lun = lun,
    };
    return AZB_OK;
}

static azb_status add_data_disks(azbi_restore *r,
                                 const azb_restore_point_source_vm_storage_profile *profile,
                                 azb_error **err)
{
    azb_status status = AZB_OK;
    uint64_t used = 0;
    for (size_t i = 0; i < profile->data_disks.count && status == AZB_OK; i++) {
        const azb_restore_point_source_vm_data_disk *disk = profile->data_disks.items[i];
        if (disk == NULL) { // it stands for a disk whose data would be missing
            char path[PATH_SIZE];
            (void)snprintf(path, sizeof path, DISKS_PATH "[%zu]", i);
            return azbi_fail_at(err, r->context, AZB_E_JSON, path, "is null in the restore point");
        }
        if (has_id(disk->disk_restore_point) || !is_excluded(r, disk->managed_disk)) {
            status = add_data_disk(r, i, disk, &used, err);
        }
    }
    return status;
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

// An absent list of data disks counts as an empty one, unless the instance view lists more disks.
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
                         "the restore point has no disk restore point for the OS disk");
    }
    r->source_room = profile->data_disks.count + 1;
    r->sources = azbi_alloc_array(r->context, r->source_room, sizeof *r->sources);
    if (r->sources == NULL) {
        return azbi_fail_nomem(err);
    }
    r->sources[r->disk_count++] = (azbi_restore_source){
        .restore_point = os->disk_restore_point,
        .managed_disk = os->managed_disk,
        .caching = os->caching,
        .write_accelerator = os->write_accelerator_enabled,
        .lun = -1,
    };
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

// The last part of the code is the state: ReplicationState/succeeded.
static bool is_succeeded(const azb_str *code)
{
    const char *slash = strrchr(code->ptr, '/');
    const char *last = slash == NULL ? code->ptr : slash + 1;
    return azbi_equal_nocase(last, strlen(last), "Succeeded", strlen("Succeeded"));
}

static bool has_value(const azb_opt_i32 *percent)
{
    return percent->state != AZB_ABSENT && percent->state != AZB_NULL;
}

// The text that names the replication's state: the code if there is one. NULL: there is none.
static const azb_str *state_word(const azb_instance_view_status *status)
{
    if (status == NULL) {
        return NULL;
    }
    const azb_str *word = status->code.len > 0 ? &status->code : &status->display_status;
    return word->len > 0 ? word : NULL;
}

// Disks of a point in the region of its machine are not replicated and have no status; those of a
// copy have one. A point created in another region has none at first: see check_remote.
static bool is_complete(const azbi_restore *r, const azbi_restore_source *source)
{
    const azb_disk_restore_point_instance_view *view = view_of(r, source->restore_point->id.ptr);
    if (view == NULL || view->replication_status == NULL) {
        return r->point->properties->source_restore_point == NULL &&
               source->restore_point->source_disk_restore_point == NULL;
    }
    const azb_disk_restore_point_replication_status *copy = view->replication_status;
    const azb_instance_view_status *status = copy->status;
    if (status != NULL && azbi_is_word(&status->level.text, "Error")) {
        return false;
    }
    const azb_str *word = state_word(status);
    if (word != NULL) {
        return is_succeeded(word); // 100 percent may be reached before the state is
    }
    return has_value(&copy->completion_percent) && copy->completion_percent.value >= PERCENT_ALL;
}

static azb_status check_replication(const azbi_restore *r, azb_error **err)
{
    for (size_t i = 0; i < r->disk_count; i++) {
        const azbi_restore_source *source = &r->sources[i];
        if (!is_complete(r, source)) {
            return azbi_fail(err, r->context, AZB_E_STATE,
                             "the replication of %s is not complete, so it cannot be restored yet",
                             source->restore_point->id.ptr);
        }
    }
    return AZB_OK;
}

static bool lacks_status(const azbi_restore *r)
{
    for (size_t i = 0; i < r->disk_count; i++) {
        const azb_disk_restore_point_instance_view *view =
            view_of(r, r->sources[i].restore_point->id.ptr);
        if (view == NULL || view->replication_status == NULL) {
            return true;
        }
    }
    return false;
}

// The region of the source machine by the point or its collection; NULL when neither has it.
static const char *source_region(const azbi_restore *r)
{
    const azb_restore_point_collection_properties *properties = r->collection->properties;
    const azb_restore_point_collection_source_properties *source =
        properties != NULL ? properties->source : NULL;
    if (r->metadata->location.len > 0) {
        return r->metadata->location.ptr;
    }
    return source != NULL ? source->location.ptr : NULL;
}

// The instance view of a point in another region than its machine may lack the status of a disk.
// The disk restore points have it.
static azb_status check_remote(azbi_restore *r, azb_error **err)
{
    azbi_point_state state = AZBI_POINT_READY;
    if (azbi_is_same_region(source_region(r), r->region) || !lacks_status(r)) {
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
    r->vm_size = r->options.vm_size;
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
