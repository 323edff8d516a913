/*
 * typed/model/intent.h - typed forms of protection intents: the wish that something be protected.
 * Generated from lib/schema/models/intent.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_INTENT_H
#define AZBACKUP_TYPED_MODEL_INTENT_H

#include <azbackup/inline.h>
#include <azbackup/model/intent.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_protection_intent_new(azb_context *context,
                                                              azb_protection_intent **out,
                                                              azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PROTECTION_INTENT),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_protection_intent, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_recovery_service_vault_protection_intent_new(
    azb_context *context, azb_azure_recovery_service_vault_protection_intent **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_RECOVERY_SERVICE_VAULT_PROTECTION_INTENT),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_recovery_service_vault_protection_intent, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_resource_protection_intent_new(
    azb_context *context, azb_azure_resource_protection_intent **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_RESOURCE_PROTECTION_INTENT),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_resource_protection_intent, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_workload_auto_protection_intent_new(
    azb_context *context, azb_azure_workload_auto_protection_intent **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_AUTO_PROTECTION_INTENT),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_auto_protection_intent, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_workload_sql_auto_protection_intent_new(
    azb_context *context, azb_azure_workload_sql_auto_protection_intent **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SQL_AUTO_PROTECTION_INTENT),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_sql_auto_protection_intent, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_workload_container_auto_protection_intent_new(
    azb_context *context, azb_azure_workload_container_auto_protection_intent **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_CONTAINER_AUTO_PROTECTION_INTENT),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_container_auto_protection_intent, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_protection_intent_resource_new(
    azb_context *context, azb_protection_intent_resource **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PROTECTION_INTENT_RESOURCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_protection_intent_resource, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_pre_validate_enable_backup_request_new(
    azb_context *context, azb_pre_validate_enable_backup_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PRE_VALIDATE_ENABLE_BACKUP_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_pre_validate_enable_backup_request, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_protection_intent_free(azb_protection_intent *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_recovery_service_vault_protection_intent_free(
    azb_azure_recovery_service_vault_protection_intent *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_azure_resource_protection_intent_free(azb_azure_resource_protection_intent *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_azure_workload_auto_protection_intent_free(azb_azure_workload_auto_protection_intent *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_workload_sql_auto_protection_intent_free(
    azb_azure_workload_sql_auto_protection_intent *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_workload_container_auto_protection_intent_free(
    azb_azure_workload_container_auto_protection_intent *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_protection_intent_resource_free(azb_protection_intent_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_pre_validate_enable_backup_request_free(azb_pre_validate_enable_backup_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_pre_validate_enable_backup_response_free(azb_pre_validate_enable_backup_response *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_INLINE azb_protection_intent *azb_protection_intent_of(const azb_model *part)
{
    return AZB_PART_CAST(azb_protection_intent,
                         azb_model_part_of(part, azb_type_by_number(AZB_TYPE_PROTECTION_INTENT)));
}

AZB_INLINE azb_azure_recovery_service_vault_protection_intent *
azb_protection_intent_as_azure_recovery_service_vault(const azb_protection_intent *base)
{
    return AZB_PART_CAST(
        azb_azure_recovery_service_vault_protection_intent,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_RECOVERY_SERVICE_VAULT_PROTECTION_INTENT)));
}

AZB_INLINE azb_azure_workload_auto_protection_intent *
azb_protection_intent_as_azure_workload_auto(const azb_protection_intent *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_auto_protection_intent,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_AUTO_PROTECTION_INTENT)));
}

AZB_INLINE azb_azure_workload_sql_auto_protection_intent *
azb_protection_intent_as_azure_workload_sql_auto(const azb_protection_intent *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sql_auto_protection_intent,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SQL_AUTO_PROTECTION_INTENT)));
}

AZB_INLINE azb_azure_resource_protection_intent *
azb_protection_intent_as_azure_resource(const azb_protection_intent *base)
{
    return AZB_PART_CAST(
        azb_azure_resource_protection_intent,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_RESOURCE_PROTECTION_INTENT)));
}

AZB_INLINE azb_azure_workload_container_auto_protection_intent *
azb_protection_intent_as_azure_workload_container_auto(const azb_protection_intent *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_container_auto_protection_intent,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_CONTAINER_AUTO_PROTECTION_INTENT)));
}

/*
 * The base of a concrete part: what a member of the base's type takes. NULL for NULL. Borrowed
 * until the model is freed.
 */
AZB_INLINE azb_protection_intent *azb_azure_recovery_service_vault_protection_intent_base(
    const azb_azure_recovery_service_vault_protection_intent *part)
{
    return AZB_PART_CAST(
        azb_protection_intent,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_INTENT)));
}

AZB_INLINE azb_protection_intent *
azb_azure_resource_protection_intent_base(const azb_azure_resource_protection_intent *part)
{
    return AZB_PART_CAST(
        azb_protection_intent,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_INTENT)));
}

AZB_INLINE azb_protection_intent *azb_azure_workload_auto_protection_intent_base(
    const azb_azure_workload_auto_protection_intent *part)
{
    return AZB_PART_CAST(
        azb_protection_intent,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_INTENT)));
}

AZB_INLINE azb_protection_intent *azb_azure_workload_sql_auto_protection_intent_base(
    const azb_azure_workload_sql_auto_protection_intent *part)
{
    return AZB_PART_CAST(
        azb_protection_intent,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_INTENT)));
}

AZB_INLINE azb_protection_intent *azb_azure_workload_container_auto_protection_intent_base(
    const azb_azure_workload_container_auto_protection_intent *part)
{
    return AZB_PART_CAST(
        azb_protection_intent,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_INTENT)));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void azb_protection_intent_resource_set_properties(azb_protection_intent_resource *model,
                                                              azb_protection_intent *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
