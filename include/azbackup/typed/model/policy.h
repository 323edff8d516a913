/*
 * typed/model/policy.h - typed forms of protection policies: when to back up and how long to keep
 * it.
 * Generated from lib/schema/models/policy.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_POLICY_H
#define AZBACKUP_TYPED_MODEL_POLICY_H

#include <azbackup/inline.h>
#include <azbackup/model/policy.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_day_new(azb_context *context, azb_day **out,
                                                azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DAY),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_day, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_daily_retention_format_new(azb_context *context,
                                                                   azb_daily_retention_format **out,
                                                                   azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DAILY_RETENTION_FORMAT),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_daily_retention_format, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_weekly_retention_format_new(
    azb_context *context, azb_weekly_retention_format **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_WEEKLY_RETENTION_FORMAT),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_weekly_retention_format, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_retention_duration_new(azb_context *context,
                                                               azb_retention_duration **out,
                                                               azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RETENTION_DURATION),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_retention_duration, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_daily_retention_schedule_new(
    azb_context *context, azb_daily_retention_schedule **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DAILY_RETENTION_SCHEDULE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_daily_retention_schedule, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_weekly_retention_schedule_new(
    azb_context *context, azb_weekly_retention_schedule **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_WEEKLY_RETENTION_SCHEDULE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_weekly_retention_schedule, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_monthly_retention_schedule_new(
    azb_context *context, azb_monthly_retention_schedule **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_MONTHLY_RETENTION_SCHEDULE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_monthly_retention_schedule, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_yearly_retention_schedule_new(
    azb_context *context, azb_yearly_retention_schedule **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_YEARLY_RETENTION_SCHEDULE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_yearly_retention_schedule, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_retention_policy_new(azb_context *context,
                                                             azb_retention_policy **out,
                                                             azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RETENTION_POLICY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_retention_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_simple_retention_policy_new(
    azb_context *context, azb_simple_retention_policy **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SIMPLE_RETENTION_POLICY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_simple_retention_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_long_term_retention_policy_new(
    azb_context *context, azb_long_term_retention_policy **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_LONG_TERM_RETENTION_POLICY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_long_term_retention_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_vault_retention_policy_new(azb_context *context,
                                                                   azb_vault_retention_policy **out,
                                                                   azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VAULT_RETENTION_POLICY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_vault_retention_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_hourly_schedule_new(azb_context *context,
                                                            azb_hourly_schedule **out,
                                                            azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_HOURLY_SCHEDULE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_hourly_schedule, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_daily_schedule_new(azb_context *context,
                                                           azb_daily_schedule **out,
                                                           azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DAILY_SCHEDULE),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_daily_schedule, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_weekly_schedule_new(azb_context *context,
                                                            azb_weekly_schedule **out,
                                                            azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_WEEKLY_SCHEDULE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_weekly_schedule, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_schedule_policy_new(azb_context *context,
                                                            azb_schedule_policy **out,
                                                            azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SCHEDULE_POLICY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_schedule_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_simple_schedule_policy_new(azb_context *context,
                                                                   azb_simple_schedule_policy **out,
                                                                   azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SIMPLE_SCHEDULE_POLICY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_simple_schedule_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_simple_schedule_policy_v2_new(
    azb_context *context, azb_simple_schedule_policy_v2 **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SIMPLE_SCHEDULE_POLICY_V2),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_simple_schedule_policy_v2, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_log_schedule_policy_new(azb_context *context,
                                                                azb_log_schedule_policy **out,
                                                                azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_LOG_SCHEDULE_POLICY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_log_schedule_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_long_term_schedule_policy_new(
    azb_context *context, azb_long_term_schedule_policy **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_LONG_TERM_SCHEDULE_POLICY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_long_term_schedule_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_tiering_policy_new(azb_context *context,
                                                           azb_tiering_policy **out,
                                                           azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_TIERING_POLICY),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_tiering_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_instant_rp_additional_details_new(
    azb_context *context, azb_instant_rp_additional_details **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_INSTANT_RP_ADDITIONAL_DETAILS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_instant_rp_additional_details, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_snapshot_backup_additional_details_new(
    azb_context *context, azb_snapshot_backup_additional_details **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SNAPSHOT_BACKUP_ADDITIONAL_DETAILS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_snapshot_backup_additional_details, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_workload_policy_settings_new(
    azb_context *context, azb_workload_policy_settings **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_WORKLOAD_POLICY_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_workload_policy_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_sub_protection_policy_new(azb_context *context,
                                                                  azb_sub_protection_policy **out,
                                                                  azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SUB_PROTECTION_POLICY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_sub_protection_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_protection_policy_new(azb_context *context,
                                                              azb_protection_policy **out,
                                                              azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PROTECTION_POLICY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_protection_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_iaas_vm_protection_policy_new(
    azb_context *context, azb_azure_iaas_vm_protection_policy **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_IAAS_VM_PROTECTION_POLICY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_iaas_vm_protection_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_file_share_protection_policy_new(
    azb_context *context, azb_azure_file_share_protection_policy **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_FILE_SHARE_PROTECTION_POLICY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_file_share_protection_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_sql_protection_policy_new(
    azb_context *context, azb_azure_sql_protection_policy **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_SQL_PROTECTION_POLICY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_sql_protection_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_vm_workload_protection_policy_new(
    azb_context *context, azb_azure_vm_workload_protection_policy **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_PROTECTION_POLICY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_vm_workload_protection_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_generic_protection_policy_new(
    azb_context *context, azb_generic_protection_policy **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_GENERIC_PROTECTION_POLICY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_generic_protection_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_mab_protection_policy_new(azb_context *context,
                                                                  azb_mab_protection_policy **out,
                                                                  azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_MAB_PROTECTION_POLICY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_mab_protection_policy, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_protection_policy_resource_new(
    azb_context *context, azb_protection_policy_resource **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PROTECTION_POLICY_RESOURCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_protection_policy_resource, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_day_free(azb_day *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_daily_retention_format_free(azb_daily_retention_format *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_weekly_retention_format_free(azb_weekly_retention_format *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_retention_duration_free(azb_retention_duration *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_daily_retention_schedule_free(azb_daily_retention_schedule *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_weekly_retention_schedule_free(azb_weekly_retention_schedule *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_monthly_retention_schedule_free(azb_monthly_retention_schedule *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_yearly_retention_schedule_free(azb_yearly_retention_schedule *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_retention_policy_free(azb_retention_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_simple_retention_policy_free(azb_simple_retention_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_long_term_retention_policy_free(azb_long_term_retention_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_vault_retention_policy_free(azb_vault_retention_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_hourly_schedule_free(azb_hourly_schedule *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_daily_schedule_free(azb_daily_schedule *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_weekly_schedule_free(azb_weekly_schedule *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_schedule_policy_free(azb_schedule_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_simple_schedule_policy_free(azb_simple_schedule_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_simple_schedule_policy_v2_free(azb_simple_schedule_policy_v2 *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_log_schedule_policy_free(azb_log_schedule_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_long_term_schedule_policy_free(azb_long_term_schedule_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_tiering_policy_free(azb_tiering_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_instant_rp_additional_details_free(azb_instant_rp_additional_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_snapshot_backup_additional_details_free(azb_snapshot_backup_additional_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_workload_policy_settings_free(azb_workload_policy_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_sub_protection_policy_free(azb_sub_protection_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_protection_policy_free(azb_protection_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_iaas_vm_protection_policy_free(azb_azure_iaas_vm_protection_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_azure_file_share_protection_policy_free(azb_azure_file_share_protection_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_sql_protection_policy_free(azb_azure_sql_protection_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_azure_vm_workload_protection_policy_free(azb_azure_vm_workload_protection_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_generic_protection_policy_free(azb_generic_protection_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_mab_protection_policy_free(azb_mab_protection_policy *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_protection_policy_resource_free(azb_protection_policy_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_INLINE azb_retention_policy *azb_retention_policy_of(const azb_model *part)
{
    return AZB_PART_CAST(azb_retention_policy,
                         azb_model_part_of(part, azb_type_by_number(AZB_TYPE_RETENTION_POLICY)));
}

AZB_INLINE azb_simple_retention_policy *
azb_retention_policy_as_simple(const azb_retention_policy *base)
{
    return AZB_PART_CAST(azb_simple_retention_policy,
                         azb_model_part_of(AZB_MODEL_OF(base),
                                           azb_type_by_number(AZB_TYPE_SIMPLE_RETENTION_POLICY)));
}

AZB_INLINE azb_long_term_retention_policy *
azb_retention_policy_as_long_term(const azb_retention_policy *base)
{
    return AZB_PART_CAST(
        azb_long_term_retention_policy,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_LONG_TERM_RETENTION_POLICY)));
}

AZB_INLINE azb_schedule_policy *azb_schedule_policy_of(const azb_model *part)
{
    return AZB_PART_CAST(azb_schedule_policy,
                         azb_model_part_of(part, azb_type_by_number(AZB_TYPE_SCHEDULE_POLICY)));
}

AZB_INLINE azb_simple_schedule_policy *
azb_schedule_policy_as_simple(const azb_schedule_policy *base)
{
    return AZB_PART_CAST(
        azb_simple_schedule_policy,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_SIMPLE_SCHEDULE_POLICY)));
}

AZB_INLINE azb_simple_schedule_policy_v2 *
azb_schedule_policy_as_simple_v2(const azb_schedule_policy *base)
{
    return AZB_PART_CAST(azb_simple_schedule_policy_v2,
                         azb_model_part_of(AZB_MODEL_OF(base),
                                           azb_type_by_number(AZB_TYPE_SIMPLE_SCHEDULE_POLICY_V2)));
}

AZB_INLINE azb_log_schedule_policy *azb_schedule_policy_as_log(const azb_schedule_policy *base)
{
    return AZB_PART_CAST(
        azb_log_schedule_policy,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_LOG_SCHEDULE_POLICY)));
}

AZB_INLINE azb_long_term_schedule_policy *
azb_schedule_policy_as_long_term(const azb_schedule_policy *base)
{
    return AZB_PART_CAST(azb_long_term_schedule_policy,
                         azb_model_part_of(AZB_MODEL_OF(base),
                                           azb_type_by_number(AZB_TYPE_LONG_TERM_SCHEDULE_POLICY)));
}

AZB_INLINE azb_protection_policy *azb_protection_policy_of(const azb_model *part)
{
    return AZB_PART_CAST(azb_protection_policy,
                         azb_model_part_of(part, azb_type_by_number(AZB_TYPE_PROTECTION_POLICY)));
}

AZB_INLINE azb_azure_iaas_vm_protection_policy *
azb_protection_policy_as_azure_iaas_vm(const azb_protection_policy *base)
{
    return AZB_PART_CAST(
        azb_azure_iaas_vm_protection_policy,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_IAAS_VM_PROTECTION_POLICY)));
}

AZB_INLINE azb_azure_file_share_protection_policy *
azb_protection_policy_as_azure_file_share(const azb_protection_policy *base)
{
    return AZB_PART_CAST(
        azb_azure_file_share_protection_policy,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_FILE_SHARE_PROTECTION_POLICY)));
}

AZB_INLINE azb_azure_sql_protection_policy *
azb_protection_policy_as_azure_sql(const azb_protection_policy *base)
{
    return AZB_PART_CAST(
        azb_azure_sql_protection_policy,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_SQL_PROTECTION_POLICY)));
}

AZB_INLINE azb_azure_vm_workload_protection_policy *
azb_protection_policy_as_azure_vm_workload(const azb_protection_policy *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_protection_policy,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_PROTECTION_POLICY)));
}

AZB_INLINE azb_generic_protection_policy *
azb_protection_policy_as_generic(const azb_protection_policy *base)
{
    return AZB_PART_CAST(azb_generic_protection_policy,
                         azb_model_part_of(AZB_MODEL_OF(base),
                                           azb_type_by_number(AZB_TYPE_GENERIC_PROTECTION_POLICY)));
}

AZB_INLINE azb_mab_protection_policy *
azb_protection_policy_as_mab(const azb_protection_policy *base)
{
    return AZB_PART_CAST(
        azb_mab_protection_policy,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_MAB_PROTECTION_POLICY)));
}

/*
 * The base of a concrete part: what a member of the base's type takes. NULL for NULL. Borrowed
 * until the model is freed.
 */
AZB_INLINE azb_retention_policy *
azb_simple_retention_policy_base(const azb_simple_retention_policy *part)
{
    return AZB_PART_CAST(
        azb_retention_policy,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RETENTION_POLICY)));
}

AZB_INLINE azb_retention_policy *
azb_long_term_retention_policy_base(const azb_long_term_retention_policy *part)
{
    return AZB_PART_CAST(
        azb_retention_policy,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RETENTION_POLICY)));
}

AZB_INLINE azb_schedule_policy *
azb_simple_schedule_policy_base(const azb_simple_schedule_policy *part)
{
    return AZB_PART_CAST(
        azb_schedule_policy,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_SCHEDULE_POLICY)));
}

AZB_INLINE azb_schedule_policy *
azb_simple_schedule_policy_v2_base(const azb_simple_schedule_policy_v2 *part)
{
    return AZB_PART_CAST(
        azb_schedule_policy,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_SCHEDULE_POLICY)));
}

AZB_INLINE azb_schedule_policy *azb_log_schedule_policy_base(const azb_log_schedule_policy *part)
{
    return AZB_PART_CAST(
        azb_schedule_policy,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_SCHEDULE_POLICY)));
}

AZB_INLINE azb_schedule_policy *
azb_long_term_schedule_policy_base(const azb_long_term_schedule_policy *part)
{
    return AZB_PART_CAST(
        azb_schedule_policy,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_SCHEDULE_POLICY)));
}

AZB_INLINE azb_protection_policy *
azb_azure_iaas_vm_protection_policy_base(const azb_azure_iaas_vm_protection_policy *part)
{
    return AZB_PART_CAST(
        azb_protection_policy,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_POLICY)));
}

AZB_INLINE azb_protection_policy *
azb_azure_file_share_protection_policy_base(const azb_azure_file_share_protection_policy *part)
{
    return AZB_PART_CAST(
        azb_protection_policy,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_POLICY)));
}

AZB_INLINE azb_protection_policy *
azb_azure_sql_protection_policy_base(const azb_azure_sql_protection_policy *part)
{
    return AZB_PART_CAST(
        azb_protection_policy,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_POLICY)));
}

AZB_INLINE azb_protection_policy *
azb_azure_vm_workload_protection_policy_base(const azb_azure_vm_workload_protection_policy *part)
{
    return AZB_PART_CAST(
        azb_protection_policy,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_POLICY)));
}

AZB_INLINE azb_protection_policy *
azb_generic_protection_policy_base(const azb_generic_protection_policy *part)
{
    return AZB_PART_CAST(
        azb_protection_policy,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_POLICY)));
}

AZB_INLINE azb_protection_policy *
azb_mab_protection_policy_base(const azb_mab_protection_policy *part)
{
    return AZB_PART_CAST(
        azb_protection_policy,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_POLICY)));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void
azb_daily_retention_format_append_days_of_the_month(azb_daily_retention_format *model,
                                                    azb_day *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->days_of_the_month : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_daily_retention_schedule_set_retention_duration(azb_daily_retention_schedule *model,
                                                    azb_retention_duration *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->retention_duration : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_weekly_retention_schedule_set_retention_duration(azb_weekly_retention_schedule *model,
                                                     azb_retention_duration *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->retention_duration : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_monthly_retention_schedule_set_retention_schedule_daily(azb_monthly_retention_schedule *model,
                                                            azb_daily_retention_format *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->retention_schedule_daily : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_monthly_retention_schedule_set_retention_schedule_weekly(azb_monthly_retention_schedule *model,
                                                             azb_weekly_retention_format *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->retention_schedule_weekly : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_monthly_retention_schedule_set_retention_duration(azb_monthly_retention_schedule *model,
                                                      azb_retention_duration *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->retention_duration : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_yearly_retention_schedule_set_retention_schedule_daily(azb_yearly_retention_schedule *model,
                                                           azb_daily_retention_format *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->retention_schedule_daily : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_yearly_retention_schedule_set_retention_schedule_weekly(azb_yearly_retention_schedule *model,
                                                            azb_weekly_retention_format *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->retention_schedule_weekly : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_yearly_retention_schedule_set_retention_duration(azb_yearly_retention_schedule *model,
                                                     azb_retention_duration *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->retention_duration : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_simple_retention_policy_set_retention_duration(azb_simple_retention_policy *model,
                                                   azb_retention_duration *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->retention_duration : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_long_term_retention_policy_set_daily_schedule(azb_long_term_retention_policy *model,
                                                  azb_daily_retention_schedule *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->daily_schedule : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_long_term_retention_policy_set_weekly_schedule(azb_long_term_retention_policy *model,
                                                   azb_weekly_retention_schedule *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->weekly_schedule : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_long_term_retention_policy_set_monthly_schedule(azb_long_term_retention_policy *model,
                                                    azb_monthly_retention_schedule *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->monthly_schedule : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_long_term_retention_policy_set_yearly_schedule(azb_long_term_retention_policy *model,
                                                   azb_yearly_retention_schedule *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->yearly_schedule : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_vault_retention_policy_set_vault_retention(azb_vault_retention_policy *model,
                                                               azb_retention_policy *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->vault_retention : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_simple_schedule_policy_set_hourly_schedule(azb_simple_schedule_policy *model,
                                                               azb_hourly_schedule *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->hourly_schedule : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_simple_schedule_policy_v2_set_hourly_schedule(azb_simple_schedule_policy_v2 *model,
                                                  azb_hourly_schedule *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->hourly_schedule : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_simple_schedule_policy_v2_set_daily_schedule(azb_simple_schedule_policy_v2 *model,
                                                 azb_daily_schedule *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->daily_schedule : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_simple_schedule_policy_v2_set_weekly_schedule(azb_simple_schedule_policy_v2 *model,
                                                  azb_weekly_schedule *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->weekly_schedule : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_snapshot_backup_additional_details_set_user_assigned_managed_identity_details(
    azb_snapshot_backup_additional_details *model,
    azb_user_assigned_managed_identity_details *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->user_assigned_managed_identity_details
                                             : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_sub_protection_policy_set_schedule_policy(azb_sub_protection_policy *model,
                                                              azb_schedule_policy *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->schedule_policy : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_sub_protection_policy_set_retention_policy(azb_sub_protection_policy *model,
                                                               azb_retention_policy *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->retention_policy : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_sub_protection_policy_put_tiering_policy(azb_sub_protection_policy *model,
                                                             const char *key,
                                                             azb_tiering_policy *child)
{
    azb_model_put_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->tiering_policy : AZB_NULLPTR, key,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_sub_protection_policy_set_snapshot_backup_additional_details(
    azb_sub_protection_policy *model, azb_snapshot_backup_additional_details *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->snapshot_backup_additional_details
                                             : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_azure_iaas_vm_protection_policy_set_instant_rp_details(
    azb_azure_iaas_vm_protection_policy *model, azb_instant_rp_additional_details *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->instant_rp_details : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_iaas_vm_protection_policy_set_schedule_policy(azb_azure_iaas_vm_protection_policy *model,
                                                        azb_schedule_policy *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->schedule_policy : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_iaas_vm_protection_policy_set_retention_policy(azb_azure_iaas_vm_protection_policy *model,
                                                         azb_retention_policy *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->retention_policy : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_iaas_vm_protection_policy_put_tiering_policy(azb_azure_iaas_vm_protection_policy *model,
                                                       const char *key, azb_tiering_policy *child)
{
    azb_model_put_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->tiering_policy : AZB_NULLPTR, key,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_azure_file_share_protection_policy_set_schedule_policy(
    azb_azure_file_share_protection_policy *model, azb_schedule_policy *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->schedule_policy : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_azure_file_share_protection_policy_set_retention_policy(
    azb_azure_file_share_protection_policy *model, azb_retention_policy *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->retention_policy : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_azure_file_share_protection_policy_set_vault_retention_policy(
    azb_azure_file_share_protection_policy *model, azb_vault_retention_policy *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->vault_retention_policy : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_sql_protection_policy_set_retention_policy(azb_azure_sql_protection_policy *model,
                                                     azb_retention_policy *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->retention_policy : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_vm_workload_protection_policy_set_settings(azb_azure_vm_workload_protection_policy *model,
                                                     azb_workload_policy_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model), model != AZB_NULLPTR ? &model->settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_azure_vm_workload_protection_policy_append_sub_protection_policy(
    azb_azure_vm_workload_protection_policy *model, azb_sub_protection_policy *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->sub_protection_policy : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_generic_protection_policy_append_sub_protection_policy(azb_generic_protection_policy *model,
                                                           azb_sub_protection_policy *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->sub_protection_policy : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void azb_mab_protection_policy_set_schedule_policy(azb_mab_protection_policy *model,
                                                              azb_schedule_policy *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->schedule_policy : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_mab_protection_policy_set_retention_policy(azb_mab_protection_policy *model,
                                                               azb_retention_policy *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->retention_policy : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_protection_policy_resource_set_properties(azb_protection_policy_resource *model,
                                                              azb_protection_policy *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
