// body.c - builds the bodies of the requests for the disks and the machine.
#include <string.h>

#include "base/error.h"

#include "base/str.h"
#include "workflow/restore_vm/restore_vm.h"
#include <azbackup/typed/model/compute.h>
#include <azbackup/typed/model/disk.h>
#include <azbackup/typed/model/virtual_machine.h>

// ---- helpers; the model itself records the failure of a setter ----

static void set_flag(azb_model *model, azb_opt_bool *slot, const azb_opt_bool *value)
{
    if (value->state == AZB_SET || value->state == AZB_VERBATIM) {
        azb_model_set_bool(model, slot, value->value);
    }
}

// Copies a value between enums whose values have the same names.
static void set_word(azb_model *model, azb_enum *slot, const azb_enum *value)
{
    if (value->text.ptr != NULL && value->state != AZB_NULL) {
        azb_model_set_enum_text(model, slot, value->text.ptr);
    }
}

static void set_text(azb_model *model, azb_str *slot, const azb_str *value)
{
    if (value->ptr != NULL) {
        azb_model_set_strn(model, slot, value->ptr, value->len);
    }
}

// Sets a member of a body to a copy of a part of the point.
static azb_status set_copy(azb_model *model, void *slot, const azb_model *part, azb_error **err)
{
    azb_model *copy = NULL;
    const azb_status status = azb_model_copy(part, &copy, err);
    if (status == AZB_OK) {
        azb_model_set_model(model, slot, copy);
    }
    return status;
}

// Sets a member to a new, empty model. The setter reports no failure, but the caller uses the
// member next.
static azb_status add_part(const azbi_restore *r, azb_model *model, void *slot, const char *type,
                           azb_error **err)
{
    azb_model *part = NULL;
    const azb_status status = azb_model_new(r->context, type, &part, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_model_set_model(model, slot, part);
    memcpy(&part, slot, sizeof part);
    return part != NULL ? AZB_OK : azbi_fail_nomem(err);
}

// ---- a disk ----

static const azb_enum *source_storage(const azbi_restore_source *source)
{
    static const azb_enum none = {{NULL, 0}, 0, AZB_ABSENT};
    return source->managed_disk == NULL ? &none : &source->managed_disk->storage_account_type;
}

static const char *storage_of(const azbi_restore *r, const azbi_restore_source *source)
{
    return r->options.storage_account_type != NULL ? r->options.storage_account_type
                                                   : source_storage(source)->text.ptr;
}

// Zone-redundant storage is not in a single zone.
static bool is_zonal(const char *storage)
{
    const size_t len = storage == NULL ? 0 : strlen(storage);
    return len < 4 || !azbi_equal_nocase(storage + len - 4, 4, "_ZRS", 4);
}

static azb_status put_storage(const azbi_restore *r, const azbi_restore_source *source,
                              azb_disk *disk, azb_error **err)
{
    const char *storage = storage_of(r, source);
    if (r->options.zone != NULL && is_zonal(storage)) {
        azb_model_set_str_list(&disk->model, &disk->zones, &r->options.zone, 1);
    }
    if (storage == NULL) {
        return AZB_OK;
    }
    const azb_status status = add_part(r, &disk->model, &disk->sku, "DiskSku", err);
    if (status == AZB_OK) {
        azb_model_set_enum_text(&disk->sku->model, &disk->sku->name, storage);
    }
    return status;
}

// Without this, a disk created from an encrypted disk restore point would be encrypted with the
// service's key.
static azb_status put_encryption(const azbi_restore *r, const azbi_restore_source *source,
                                 azb_disk_properties *p, azb_error **err)
{
    const azb_restore_point_encryption *encryption = source->restore_point->encryption;
    if (encryption == NULL || encryption->disk_encryption_set == NULL) {
        return AZB_OK;
    }
    const azb_status status = add_part(r, &p->model, &p->encryption, "Encryption", err);
    if (status == AZB_OK) {
        set_word(&p->encryption->model, &p->encryption->type, &encryption->type);
        set_text(&p->encryption->model, &p->encryption->disk_encryption_set_id,
                 &encryption->disk_encryption_set->id);
    }
    return status;
}

static bool is_trusted_launch(const azbi_restore *r)
{
    const azb_virtual_machine_security_profile *security = r->metadata->security_profile;
    return security != NULL && security->security_type.text.ptr != NULL &&
           strcmp(security->security_type.text.ptr, "TrustedLaunch") == 0;
}

static azb_status put_os(const azbi_restore *r, azb_disk_properties *p, azb_error **err)
{
    set_word(&p->model, &p->os_type, &r->metadata->storage_profile->os_disk->os_type);
    set_word(&p->model, &p->hyper_v_generation, &r->metadata->hyper_v_generation);
    if (!is_trusted_launch(r)) {
        return AZB_OK;
    }
    const azb_status status =
        add_part(r, &p->model, &p->security_profile, "DiskSecurityProfile", err);
    if (status == AZB_OK) {
        azb_model_set_enum_text(&p->security_profile->model, &p->security_profile->security_type,
                                "TrustedLaunch");
    }
    return status;
}

static azb_status fill_disk(const azbi_restore *r, size_t index, azb_disk *disk, azb_error **err)
{
    const azbi_restore_source *source = &r->sources[index];
    azb_model_set_str(&disk->model, &disk->location, r->region);
    azb_model_set_pair(&disk->model, &disk->tags, AZBI_RUN_TAG, r->run);
    azb_status status = put_storage(r, source, disk, err);
    if (status == AZB_OK) {
        status = add_part(r, &disk->model, &disk->properties, "DiskProperties", err);
    }
    if (status == AZB_OK) {
        status = add_part(r, &disk->properties->model, &disk->properties->creation_data,
                          "CreationData", err);
    }
    if (status != AZB_OK) {
        return status;
    }
    azb_creation_data *from = disk->properties->creation_data;
    azb_model_set_enum(&from->model, &from->create_option, AZB_DISK_CREATE_OPTION_RESTORE);
    set_text(&from->model, &from->source_resource_id, &source->restore_point->id);
    status = put_encryption(r, source, disk->properties, err);
    return status == AZB_OK && source->lun < 0 ? put_os(r, disk->properties, err) : status;
}

azb_status azbi_restore_disk_body(const azbi_restore *r, size_t index, azb_disk **out,
                                  azb_error **err)
{
    azb_status status = azb_disk_new(r->context, out, err);
    if (status == AZB_OK) {
        status = fill_disk(r, index, *out, err);
    }
    if (status != AZB_OK && *out != NULL) {
        azb_disk_free(*out);
        *out = NULL;
    }
    return status;
}

// ---- the machine ----

static azb_status put_managed(const azbi_restore *r, size_t index, azb_model *disk, void *slot,
                              azb_error **err)
{
    azb_managed_disk_parameters *managed = NULL;
    const azb_status status = azb_managed_disk_parameters_new(r->context, &managed, err);
    if (status == AZB_OK) {
        azb_model_set_str(&managed->model, &managed->id, r->created.items[index].id);
        azb_model_set_model(disk, slot, &managed->model);
    }
    return status;
}

static azb_status put_os_disk(const azbi_restore *r, azb_storage_profile *storage, azb_error **err)
{
    const azb_restore_point_source_vm_os_disk *source = r->metadata->storage_profile->os_disk;
    azb_status status = add_part(r, &storage->model, &storage->os_disk, "OSDisk", err);
    if (status != AZB_OK) {
        return status;
    }
    azb_os_disk *disk = storage->os_disk;
    azb_model_set_enum(&disk->model, &disk->create_option, AZB_DISK_CREATE_OPTION_TYPES_ATTACH);
    set_word(&disk->model, &disk->os_type, &source->os_type);
    set_word(&disk->model, &disk->caching, &r->sources[0].caching);
    set_flag(&disk->model, &disk->write_accelerator_enabled, &r->sources[0].write_accelerator);
    if (source->encryption_settings != NULL) {
        status = set_copy(&disk->model, &disk->encryption_settings,
                          &source->encryption_settings->model, err);
    }
    return status == AZB_OK ? put_managed(r, 0, &disk->model, &disk->managed_disk, err) : status;
}

static azb_status add_data_disk(const azbi_restore *r, size_t index, azb_storage_profile *storage,
                                azb_error **err)
{
    const azbi_restore_source *source = &r->sources[index];
    azb_data_disk *disk = NULL;
    azb_status status = azb_data_disk_new(r->context, &disk, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_model_set_i32(&disk->model, &disk->lun, source->lun);
    azb_model_set_enum(&disk->model, &disk->create_option, AZB_DISK_CREATE_OPTION_TYPES_ATTACH);
    set_word(&disk->model, &disk->caching, &source->caching);
    set_flag(&disk->model, &disk->write_accelerator_enabled, &source->write_accelerator);
    status = put_managed(r, index, &disk->model, &disk->managed_disk, err);
    azb_model_append_model(&storage->model, &storage->data_disks, &disk->model);
    return status;
}

static azb_status put_disks(const azbi_restore *r, azb_virtual_machine_properties *p,
                            azb_error **err)
{
    azb_status status = add_part(r, &p->model, &p->storage_profile, "StorageProfile", err);
    if (status != AZB_OK) {
        return status;
    }
    set_word(&p->storage_profile->model, &p->storage_profile->disk_controller_type,
             &r->metadata->storage_profile->disk_controller_type);
    status = put_os_disk(r, p->storage_profile, err);
    for (size_t i = 1; i < r->disk_count && status == AZB_OK; i++) {
        status = add_data_disk(r, i, p->storage_profile, err);
    }
    return status;
}

static azb_status add_interface(const azbi_restore *r, size_t index, azb_network_profile *network,
                                azb_error **err)
{
    azb_network_interface_reference *nic = NULL;
    azb_status status = azb_network_interface_reference_new(r->context, &nic, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_model_set_str(&nic->model, &nic->id, r->options.network_interface_ids[index]);
    status = add_part(r, &nic->model, &nic->properties, "NetworkInterfaceReferenceProperties", err);
    if (status == AZB_OK) {
        azb_model_set_bool(&nic->properties->model, &nic->properties->primary, index == 0);
    }
    azb_model_append_model(&network->model, &network->network_interfaces, &nic->model);
    return status;
}

static azb_status put_network(const azbi_restore *r, azb_virtual_machine_properties *p,
                              azb_error **err)
{
    azb_status status = add_part(r, &p->model, &p->network_profile, "NetworkProfile", err);
    for (size_t i = 0; i < r->options.network_interface_count && status == AZB_OK; i++) {
        status = add_interface(r, i, p->network_profile, err);
    }
    return status;
}

static azb_status put_size(const azbi_restore *r, azb_virtual_machine_properties *p,
                           azb_error **err)
{
    azb_status status = AZB_OK;
    if (p->hardware_profile == NULL) {
        status = add_part(r, &p->model, &p->hardware_profile, "HardwareProfile", err);
    }
    if (status == AZB_OK) {
        azb_model_set_enum_text(&p->hardware_profile->model, &p->hardware_profile->vm_size,
                                r->vm_size);
    }
    return status;
}

// The properties of the source machine, unless the caller's model sets them.
static azb_status put_source(const azbi_restore *r, azb_virtual_machine_properties *p,
                             azb_error **err)
{
    const azb_restore_point_source_metadata *source = r->metadata;
    if (p->license_type.ptr == NULL) {
        set_text(&p->model, &p->license_type, &source->license_type);
    }
    if (p->user_data.ptr == NULL) {
        set_text(&p->model, &p->user_data, &source->user_data);
    }
    if (p->security_profile == NULL && source->security_profile != NULL) {
        return set_copy(&p->model, &p->security_profile, &source->security_profile->model, err);
    }
    return AZB_OK;
}

static azb_status fill_machine(const azbi_restore *r, azb_virtual_machine *vm, azb_error **err)
{
    azb_status status = AZB_OK;
    azb_model_set_str(&vm->model, &vm->location, r->region);
    azb_model_set_pair(&vm->model, &vm->tags, AZBI_RUN_TAG, r->run);
    if (r->options.zone != NULL) {
        azb_model_set_str_list(&vm->model, &vm->zones, &r->options.zone, 1);
    }
    if (vm->properties == NULL) {
        status = add_part(r, &vm->model, &vm->properties, "VirtualMachineProperties", err);
    }
    if (status == AZB_OK) {
        status = put_size(r, vm->properties, err);
    }
    if (status == AZB_OK) {
        status = put_disks(r, vm->properties, err);
    }
    if (status == AZB_OK) {
        status = put_network(r, vm->properties, err);
    }
    return status == AZB_OK ? put_source(r, vm->properties, err) : status;
}

// A copy of the caller's model, or an empty machine.
static azb_status start_machine(const azbi_restore *r, azb_virtual_machine **out, azb_error **err)
{
    azb_model *copy = NULL;
    if (r->options.vm == NULL) {
        return azb_virtual_machine_new(r->context, out, err);
    }
    const azb_status status = azb_model_copy(r->options.vm, &copy, err);
    *out = (azb_virtual_machine *)(void *)copy;
    if (status == AZB_E_ARG && err != NULL) {
        azbi_error_prefix_path(*err, "options.vm");
    }
    return status;
}

azb_status azbi_restore_vm_body(const azbi_restore *r, azb_virtual_machine **out, azb_error **err)
{
    azb_status status = start_machine(r, out, err);
    if (status == AZB_OK) {
        status = fill_machine(r, *out, err);
    }
    if (status != AZB_OK && *out != NULL) {
        azb_virtual_machine_free(*out);
        *out = NULL;
    }
    return status;
}
