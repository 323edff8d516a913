/*
 * typed/model/compute.h - typed forms of what virtual machines, disks and restore points share.
 * Generated from lib/schema/models/compute.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_COMPUTE_H
#define AZBACKUP_TYPED_MODEL_COMPUTE_H

#include <azbackup/inline.h>
#include <azbackup/model/compute.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_sub_resource_new(azb_context *context,
                                                         azb_sub_resource **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SUB_RESOURCE),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_sub_resource, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_api_entity_reference_new(azb_context *context,
                                                                 azb_api_entity_reference **out,
                                                                 azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_API_ENTITY_REFERENCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_api_entity_reference, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_compute_extended_location_new(
    azb_context *context, azb_compute_extended_location **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_COMPUTE_EXTENDED_LOCATION),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_compute_extended_location, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_source_key_vault_new(azb_context *context,
                                                             azb_source_key_vault **out,
                                                             azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SOURCE_KEY_VAULT),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_source_key_vault, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_key_vault_secret_reference_new(
    azb_context *context, azb_key_vault_secret_reference **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_KEY_VAULT_SECRET_REFERENCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_key_vault_secret_reference, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_key_vault_key_reference_new(
    azb_context *context, azb_key_vault_key_reference **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_KEY_VAULT_KEY_REFERENCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_key_vault_key_reference, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_disk_encryption_settings_new(
    azb_context *context, azb_disk_encryption_settings **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DISK_ENCRYPTION_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_disk_encryption_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_disk_encryption_set_parameters_new(
    azb_context *context, azb_disk_encryption_set_parameters **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DISK_ENCRYPTION_SET_PARAMETERS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_disk_encryption_set_parameters, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_vm_disk_security_profile_new(
    azb_context *context, azb_vm_disk_security_profile **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VM_DISK_SECURITY_PROFILE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_vm_disk_security_profile, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_managed_disk_parameters_new(
    azb_context *context, azb_managed_disk_parameters **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_MANAGED_DISK_PARAMETERS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_managed_disk_parameters, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_sub_resource_free(azb_sub_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_api_entity_reference_free(azb_api_entity_reference *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_compute_extended_location_free(azb_compute_extended_location *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_instance_view_status_free(azb_instance_view_status *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_source_key_vault_free(azb_source_key_vault *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_key_vault_secret_reference_free(azb_key_vault_secret_reference *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_key_vault_key_reference_free(azb_key_vault_key_reference *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_disk_encryption_settings_free(azb_disk_encryption_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_disk_encryption_set_parameters_free(azb_disk_encryption_set_parameters *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_vm_disk_security_profile_free(azb_vm_disk_security_profile *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_managed_disk_parameters_free(azb_managed_disk_parameters *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_compute_inner_error_free(azb_compute_inner_error *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_compute_api_error_base_free(azb_compute_api_error_base *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_compute_api_error_free(azb_compute_api_error *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_compute_cloud_error_free(azb_compute_cloud_error *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void
azb_key_vault_secret_reference_set_source_vault(azb_key_vault_secret_reference *model,
                                                azb_sub_resource *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->source_vault : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_key_vault_key_reference_set_source_vault(azb_key_vault_key_reference *model,
                                                             azb_sub_resource *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->source_vault : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_disk_encryption_settings_set_disk_encryption_key(azb_disk_encryption_settings *model,
                                                     azb_key_vault_secret_reference *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->disk_encryption_key : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_disk_encryption_settings_set_key_encryption_key(azb_disk_encryption_settings *model,
                                                    azb_key_vault_key_reference *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->key_encryption_key : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_vm_disk_security_profile_set_disk_encryption_set(azb_vm_disk_security_profile *model,
                                                     azb_disk_encryption_set_parameters *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->disk_encryption_set : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_managed_disk_parameters_set_disk_encryption_set(azb_managed_disk_parameters *model,
                                                    azb_disk_encryption_set_parameters *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->disk_encryption_set : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_managed_disk_parameters_set_security_profile(azb_managed_disk_parameters *model,
                                                 azb_vm_disk_security_profile *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->security_profile : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
