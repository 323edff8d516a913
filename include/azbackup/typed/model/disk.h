/*
 * typed/model/disk.h - typed forms of managed disks, and access to the data of disks and disk
 * restore points.
 * Generated from lib/schema/models/disk.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_DISK_H
#define AZBACKUP_TYPED_MODEL_DISK_H

#include <azbackup/inline.h>
#include <azbackup/model/disk.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_disk_encryption_new(azb_context *context,
                                                            azb_disk_encryption **out,
                                                            azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DISK_ENCRYPTION),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_disk_encryption, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_key_vault_and_secret_reference_new(
    azb_context *context, azb_key_vault_and_secret_reference **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_KEY_VAULT_AND_SECRET_REFERENCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_key_vault_and_secret_reference, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_key_vault_and_key_reference_new(
    azb_context *context, azb_key_vault_and_key_reference **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_KEY_VAULT_AND_KEY_REFERENCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_key_vault_and_key_reference, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_encryption_settings_element_new(
    azb_context *context, azb_encryption_settings_element **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_ENCRYPTION_SETTINGS_ELEMENT),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_encryption_settings_element, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_encryption_settings_collection_new(
    azb_context *context, azb_encryption_settings_collection **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_ENCRYPTION_SETTINGS_COLLECTION),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_encryption_settings_collection, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_image_disk_reference_new(azb_context *context,
                                                                 azb_image_disk_reference **out,
                                                                 azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_IMAGE_DISK_REFERENCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_image_disk_reference, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_creation_data_new(azb_context *context,
                                                          azb_creation_data **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_CREATION_DATA),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_creation_data, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_purchase_plan_new(azb_context *context,
                                                          azb_purchase_plan **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PURCHASE_PLAN),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_purchase_plan, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_supported_capabilities_new(azb_context *context,
                                                                   azb_supported_capabilities **out,
                                                                   azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SUPPORTED_CAPABILITIES),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_supported_capabilities, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_disk_security_profile_new(azb_context *context,
                                                                  azb_disk_security_profile **out,
                                                                  azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DISK_SECURITY_PROFILE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_disk_security_profile, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_disk_sku_new(azb_context *context, azb_disk_sku **out,
                                                     azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DISK_SKU),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_disk_sku, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_disk_properties_new(azb_context *context,
                                                            azb_disk_properties **out,
                                                            azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DISK_PROPERTIES),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_disk_properties, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_disk_new(azb_context *context, azb_disk **out,
                                                 azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DISK),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_disk, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_grant_access_data_new(azb_context *context,
                                                              azb_grant_access_data **out,
                                                              azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_GRANT_ACCESS_DATA),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_grant_access_data, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_disk_encryption_free(azb_disk_encryption *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_key_vault_and_secret_reference_free(azb_key_vault_and_secret_reference *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_key_vault_and_key_reference_free(azb_key_vault_and_key_reference *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_encryption_settings_element_free(azb_encryption_settings_element *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_encryption_settings_collection_free(azb_encryption_settings_collection *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_image_disk_reference_free(azb_image_disk_reference *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_creation_data_free(azb_creation_data *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_purchase_plan_free(azb_purchase_plan *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_supported_capabilities_free(azb_supported_capabilities *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_disk_security_profile_free(azb_disk_security_profile *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_property_updates_in_progress_free(azb_property_updates_in_progress *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_share_info_element_free(azb_share_info_element *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_disk_sku_free(azb_disk_sku *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_disk_properties_free(azb_disk_properties *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_disk_free(azb_disk *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_grant_access_data_free(azb_grant_access_data *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_access_uri_free(azb_access_uri *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void
azb_key_vault_and_secret_reference_set_source_vault(azb_key_vault_and_secret_reference *model,
                                                    azb_source_key_vault *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->source_vault : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_key_vault_and_key_reference_set_source_vault(azb_key_vault_and_key_reference *model,
                                                 azb_source_key_vault *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->source_vault : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_encryption_settings_element_set_disk_encryption_key(azb_encryption_settings_element *model,
                                                        azb_key_vault_and_secret_reference *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->disk_encryption_key : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_encryption_settings_element_set_key_encryption_key(azb_encryption_settings_element *model,
                                                       azb_key_vault_and_key_reference *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->key_encryption_key : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_encryption_settings_collection_append_encryption_settings(
    azb_encryption_settings_collection *model, azb_encryption_settings_element *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->encryption_settings : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void azb_creation_data_set_image_reference(azb_creation_data *model,
                                                      azb_image_disk_reference *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->image_reference : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_creation_data_set_gallery_image_reference(azb_creation_data *model,
                                                              azb_image_disk_reference *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->gallery_image_reference : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_disk_properties_set_purchase_plan(azb_disk_properties *model,
                                                      azb_purchase_plan *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->purchase_plan : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_disk_properties_set_supported_capabilities(azb_disk_properties *model,
                                                               azb_supported_capabilities *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->supported_capabilities : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_disk_properties_set_creation_data(azb_disk_properties *model,
                                                      azb_creation_data *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->creation_data : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_disk_properties_set_encryption_settings_collection(azb_disk_properties *model,
                                                       azb_encryption_settings_collection *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->encryption_settings_collection : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_disk_properties_set_encryption(azb_disk_properties *model,
                                                   azb_disk_encryption *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->encryption : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_disk_properties_set_security_profile(azb_disk_properties *model,
                                                         azb_disk_security_profile *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->security_profile : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_disk_set_sku(azb_disk *model, azb_disk_sku *child)
{
    azb_model_set_model(AZB_MODEL_OF(model), model != AZB_NULLPTR ? &model->sku : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_disk_set_extended_location(azb_disk *model,
                                               azb_compute_extended_location *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->extended_location : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_disk_set_properties(azb_disk *model, azb_disk_properties *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
