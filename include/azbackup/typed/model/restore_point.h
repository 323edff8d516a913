/*
 * typed/model/restore_point.h - typed forms of restore points of VMs: the states of a VM that disks
 * and VMs can be made of.
 * Generated from lib/schema/models/restore_point.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_RESTORE_POINT_H
#define AZBACKUP_TYPED_MODEL_RESTORE_POINT_H

#include <azbackup/inline.h>
#include <azbackup/model/restore_point.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_restore_point_encryption_new(
    azb_context *context, azb_restore_point_encryption **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESTORE_POINT_ENCRYPTION),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_restore_point_encryption, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_disk_restore_point_attributes_new(
    azb_context *context, azb_disk_restore_point_attributes **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DISK_RESTORE_POINT_ATTRIBUTES),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_disk_restore_point_attributes, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_restore_point_source_vm_os_disk_new(
    azb_context *context, azb_restore_point_source_vm_os_disk **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESTORE_POINT_SOURCE_VM_OS_DISK),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_restore_point_source_vm_os_disk, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_restore_point_source_vm_data_disk_new(
    azb_context *context, azb_restore_point_source_vm_data_disk **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESTORE_POINT_SOURCE_VM_DATA_DISK),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_restore_point_source_vm_data_disk, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_restore_point_source_vm_storage_profile_new(
    azb_context *context, azb_restore_point_source_vm_storage_profile **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_RESTORE_POINT_SOURCE_VM_STORAGE_PROFILE),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_restore_point_source_vm_storage_profile, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_restore_point_source_metadata_new(
    azb_context *context, azb_restore_point_source_metadata **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESTORE_POINT_SOURCE_METADATA),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_restore_point_source_metadata, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_restore_point_properties_new(
    azb_context *context, azb_restore_point_properties **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESTORE_POINT_PROPERTIES),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_restore_point_properties, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_restore_point_new(azb_context *context,
                                                          azb_restore_point **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESTORE_POINT),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_restore_point, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_restore_point_collection_source_properties_new(
    azb_context *context, azb_restore_point_collection_source_properties **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_RESTORE_POINT_COLLECTION_SOURCE_PROPERTIES),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_restore_point_collection_source_properties, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_restore_point_collection_properties_new(
    azb_context *context, azb_restore_point_collection_properties **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESTORE_POINT_COLLECTION_PROPERTIES),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_restore_point_collection_properties, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_restore_point_collection_new(
    azb_context *context, azb_restore_point_collection **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESTORE_POINT_COLLECTION),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_restore_point_collection, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_restore_point_collection_update_new(
    azb_context *context, azb_restore_point_collection_update **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESTORE_POINT_COLLECTION_UPDATE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_restore_point_collection_update, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_restore_point_encryption_free(azb_restore_point_encryption *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_disk_restore_point_attributes_free(azb_disk_restore_point_attributes *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_disk_restore_point_replication_status_free(azb_disk_restore_point_replication_status *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_disk_restore_point_instance_view_free(azb_disk_restore_point_instance_view *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_restore_point_instance_view_free(azb_restore_point_instance_view *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_restore_point_source_vm_os_disk_free(azb_restore_point_source_vm_os_disk *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_restore_point_source_vm_data_disk_free(azb_restore_point_source_vm_data_disk *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_restore_point_source_vm_storage_profile_free(azb_restore_point_source_vm_storage_profile *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_restore_point_source_metadata_free(azb_restore_point_source_metadata *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_restore_point_properties_free(azb_restore_point_properties *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_restore_point_free(azb_restore_point *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_restore_point_collection_source_properties_free(
    azb_restore_point_collection_source_properties *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_restore_point_collection_properties_free(azb_restore_point_collection_properties *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_restore_point_collection_free(azb_restore_point_collection *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_restore_point_collection_update_free(azb_restore_point_collection_update *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void
azb_restore_point_encryption_set_disk_encryption_set(azb_restore_point_encryption *model,
                                                     azb_disk_encryption_set_parameters *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->disk_encryption_set : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_disk_restore_point_attributes_set_encryption(azb_disk_restore_point_attributes *model,
                                                 azb_restore_point_encryption *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->encryption : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_disk_restore_point_attributes_set_source_disk_restore_point(
    azb_disk_restore_point_attributes *model, azb_api_entity_reference *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->source_disk_restore_point : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_restore_point_source_vm_os_disk_set_managed_disk(azb_restore_point_source_vm_os_disk *model,
                                                     azb_managed_disk_parameters *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->managed_disk : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_restore_point_source_vm_os_disk_set_disk_restore_point(
    azb_restore_point_source_vm_os_disk *model, azb_disk_restore_point_attributes *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->disk_restore_point : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_restore_point_source_vm_data_disk_set_managed_disk(azb_restore_point_source_vm_data_disk *model,
                                                       azb_managed_disk_parameters *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->managed_disk : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_restore_point_source_vm_data_disk_set_disk_restore_point(
    azb_restore_point_source_vm_data_disk *model, azb_disk_restore_point_attributes *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->disk_restore_point : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_restore_point_source_vm_storage_profile_set_os_disk(
    azb_restore_point_source_vm_storage_profile *model, azb_restore_point_source_vm_os_disk *child)
{
    azb_model_set_model(AZB_MODEL_OF(model), model != AZB_NULLPTR ? &model->os_disk : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_restore_point_source_vm_storage_profile_append_data_disks(
    azb_restore_point_source_vm_storage_profile *model,
    azb_restore_point_source_vm_data_disk *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->data_disks : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void azb_restore_point_source_metadata_set_storage_profile(
    azb_restore_point_source_metadata *model, azb_restore_point_source_vm_storage_profile *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->storage_profile : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_restore_point_properties_append_exclude_disks(azb_restore_point_properties *model,
                                                  azb_api_entity_reference *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->exclude_disks : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_restore_point_properties_set_source_metadata(azb_restore_point_properties *model,
                                                 azb_restore_point_source_metadata *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->source_metadata : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_restore_point_properties_set_source_restore_point(azb_restore_point_properties *model,
                                                      azb_api_entity_reference *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->source_restore_point : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_restore_point_set_properties(azb_restore_point *model,
                                                 azb_restore_point_properties *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_restore_point_collection_properties_set_source(
    azb_restore_point_collection_properties *model,
    azb_restore_point_collection_source_properties *child)
{
    azb_model_set_model(AZB_MODEL_OF(model), model != AZB_NULLPTR ? &model->source : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_restore_point_collection_set_properties(azb_restore_point_collection *model,
                                            azb_restore_point_collection_properties *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_restore_point_collection_update_set_properties(azb_restore_point_collection_update *model,
                                                   azb_restore_point_collection_properties *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
