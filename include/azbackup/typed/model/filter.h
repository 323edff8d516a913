/*
 * typed/model/filter.h - typed forms of typed forms of the filters that lists take. Set the members
 * to filter by; all of them must hold. The text form of the same list option serves for what these
 * cannot say.
 * Generated from lib/schema/models/filter.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_FILTER_H
#define AZBACKUP_TYPED_MODEL_FILTER_H

#include <azbackup/inline.h>
#include <azbackup/model/filter.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_recovery_points_filter_new(azb_context *context,
                                                                   azb_recovery_points_filter **out,
                                                                   azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RECOVERY_POINTS_FILTER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_recovery_points_filter, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_jobs_filter_new(azb_context *context,
                                                               azb_backup_jobs_filter **out,
                                                               azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_JOBS_FILTER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_jobs_filter, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_protected_items_filter_new(
    azb_context *context, azb_backup_protected_items_filter **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_PROTECTED_ITEMS_FILTER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_protected_items_filter, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_protected_items_filter_new(azb_context *context,
                                                                   azb_protected_items_filter **out,
                                                                   azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PROTECTED_ITEMS_FILTER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_protected_items_filter, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_policies_filter_new(azb_context *context,
                                                                   azb_backup_policies_filter **out,
                                                                   azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_POLICIES_FILTER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_policies_filter, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_protectable_items_filter_new(
    azb_context *context, azb_backup_protectable_items_filter **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_PROTECTABLE_ITEMS_FILTER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_protectable_items_filter, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_protection_containers_filter_new(
    azb_context *context, azb_backup_protection_containers_filter **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_PROTECTION_CONTAINERS_FILTER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_protection_containers_filter, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_protection_containers_refresh_filter_new(
    azb_context *context, azb_protection_containers_refresh_filter **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINERS_REFRESH_FILTER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_protection_containers_refresh_filter, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_protection_containers_inquire_filter_new(
    azb_context *context, azb_protection_containers_inquire_filter **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINERS_INQUIRE_FILTER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_protection_containers_inquire_filter, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_workload_items_filter_new(
    azb_context *context, azb_backup_workload_items_filter **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_WORKLOAD_ITEMS_FILTER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_workload_items_filter, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_protection_intent_filter_new(
    azb_context *context, azb_backup_protection_intent_filter **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_PROTECTION_INTENT_FILTER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_protection_intent_filter, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_engines_filter_new(azb_context *context,
                                                                  azb_backup_engines_filter **out,
                                                                  azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_ENGINES_FILTER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_engines_filter, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_engine_filter_new(azb_context *context,
                                                                 azb_backup_engine_filter **out,
                                                                 azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_ENGINE_FILTER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_engine_filter, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_usage_summaries_filter_new(
    azb_context *context, azb_backup_usage_summaries_filter **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_USAGE_SUMMARIES_FILTER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_usage_summaries_filter, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_recovery_points_filter_free(azb_recovery_points_filter *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_jobs_filter_free(azb_backup_jobs_filter *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_protected_items_filter_free(azb_backup_protected_items_filter *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_protected_items_filter_free(azb_protected_items_filter *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_policies_filter_free(azb_backup_policies_filter *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_protectable_items_filter_free(azb_backup_protectable_items_filter *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_backup_protection_containers_filter_free(azb_backup_protection_containers_filter *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_protection_containers_refresh_filter_free(azb_protection_containers_refresh_filter *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_protection_containers_inquire_filter_free(azb_protection_containers_inquire_filter *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_workload_items_filter_free(azb_backup_workload_items_filter *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_protection_intent_filter_free(azb_backup_protection_intent_filter *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_engines_filter_free(azb_backup_engines_filter *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_engine_filter_free(azb_backup_engine_filter *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_usage_summaries_filter_free(azb_backup_usage_summaries_filter *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

#ifdef __cplusplus
}
#endif

#endif
