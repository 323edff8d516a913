/*
 * typed/model/config.h - typed forms of settings of a vault: storage, security, encryption.
 * Generated from lib/schema/models/config.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_CONFIG_H
#define AZBACKUP_TYPED_MODEL_CONFIG_H

#include <azbackup/inline.h>
#include <azbackup/model/config.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_backup_resource_config_new(azb_context *context,
                                                                   azb_backup_resource_config **out,
                                                                   azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_RESOURCE_CONFIG),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_resource_config, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_resource_config_resource_new(
    azb_context *context, azb_backup_resource_config_resource **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_RESOURCE_CONFIG_RESOURCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_resource_config_resource, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_resource_vault_config_new(
    azb_context *context, azb_backup_resource_vault_config **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_RESOURCE_VAULT_CONFIG),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_resource_vault_config, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_resource_vault_config_resource_new(
    azb_context *context, azb_backup_resource_vault_config_resource **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_BACKUP_RESOURCE_VAULT_CONFIG_RESOURCE),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_resource_vault_config_resource, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_resource_encryption_config_new(
    azb_context *context, azb_backup_resource_encryption_config **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_RESOURCE_ENCRYPTION_CONFIG),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_resource_encryption_config, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_resource_encryption_config_resource_new(
    azb_context *context, azb_backup_resource_encryption_config_resource **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_BACKUP_RESOURCE_ENCRYPTION_CONFIG_RESOURCE),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_resource_encryption_config_resource, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_backup_resource_config_free(azb_backup_resource_config *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_resource_config_resource_free(azb_backup_resource_config_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_resource_vault_config_free(azb_backup_resource_vault_config *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_backup_resource_vault_config_resource_free(azb_backup_resource_vault_config_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_backup_resource_encryption_config_free(azb_backup_resource_encryption_config *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_resource_encryption_config_extended_free(
    azb_backup_resource_encryption_config_extended *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_resource_encryption_config_resource_free(
    azb_backup_resource_encryption_config_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_resource_encryption_config_extended_resource_free(
    azb_backup_resource_encryption_config_extended_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void
azb_backup_resource_config_resource_set_properties(azb_backup_resource_config_resource *model,
                                                   azb_backup_resource_config *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_backup_resource_vault_config_resource_set_properties(
    azb_backup_resource_vault_config_resource *model, azb_backup_resource_vault_config *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_backup_resource_encryption_config_resource_set_properties(
    azb_backup_resource_encryption_config_resource *model,
    azb_backup_resource_encryption_config *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
