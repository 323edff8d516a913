/*
 * tiering_cost.c - tables of azbackup/model/tiering_cost.h.
 * Generated from lib/schema/models/tiering_cost.txt by lib/schema/generate.py.
 */
#include <azbackup/model/tiering_cost.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value fetch_tiering_cost_info_request_kinds_values[] = {
    AZBI_VALUE("FetchTieringCostInfoForRehydrationRequest", 1),
    AZBI_VALUE("FetchTieringCostSavingsInfoForPolicyRequest", 2),
    AZBI_VALUE("FetchTieringCostSavingsInfoForProtectedItemRequest", 3),
    AZBI_VALUE("FetchTieringCostSavingsInfoForVaultRequest", 4),
};
const azbi_enum_set azbi_enum_fetch_tiering_cost_info_request_kinds = {
    .name = "FetchTieringCostInfoRequest.objectType",
    .values = fetch_tiering_cost_info_request_kinds_values,
    .count = AZBI_COUNT(fetch_tiering_cost_info_request_kinds_values),
};

static const azbi_enum_value tiering_cost_info_kinds_values[] = {
    AZBI_VALUE("TieringCostRehydrationInfo", 1),
    AZBI_VALUE("TieringCostSavingInfo", 2),
};
const azbi_enum_set azbi_enum_tiering_cost_info_kinds = {
    .name = "TieringCostInfo.objectType",
    .values = tiering_cost_info_kinds_values,
    .count = AZBI_COUNT(tiering_cost_info_kinds_values),
};
/* clang-format on */

static const azbi_row fetch_tiering_cost_info_request_rows[] = {
    AZBI_ROW_ENUM(azb_fetch_tiering_cost_info_request, object_type, "objectType", ENUM,
                  fetch_tiering_cost_info_request_kinds,
                  AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
    AZBI_ROW_ENUM(azb_fetch_tiering_cost_info_request, source_tier_type, "sourceTierType", ENUM,
                  recovery_point_tier_type, AZB_FIELD_REQUIRED),
    AZBI_ROW_ENUM(azb_fetch_tiering_cost_info_request, target_tier_type, "targetTierType", ENUM,
                  recovery_point_tier_type, AZB_FIELD_REQUIRED),
};
static const azbi_slot fetch_tiering_cost_info_request_slots[] = {
    {0, 0}, /* objectType */
    {0, 1}, /* sourceTierType */
    {0, 2}, /* targetTierType */
};
static const azbi_variant fetch_tiering_cost_info_request_variants[] = {
    {"FetchTieringCostInfoForRehydrationRequest",
     &azbi_type_fetch_tiering_cost_info_for_rehydration_request},
    {"FetchTieringCostSavingsInfoForPolicyRequest",
     &azbi_type_fetch_tiering_cost_savings_info_for_policy_request},
    {"FetchTieringCostSavingsInfoForProtectedItemRequest",
     &azbi_type_fetch_tiering_cost_savings_info_for_protected_item_request},
    {"FetchTieringCostSavingsInfoForVaultRequest",
     &azbi_type_fetch_tiering_cost_savings_info_for_vault_request},
};
const azb_type azbi_type_fetch_tiering_cost_info_request = {
    .name = "FetchTieringCostInfoRequest",
    .rows = fetch_tiering_cost_info_request_rows,
    .row_count = AZBI_COUNT(fetch_tiering_cost_info_request_rows),
    .slots = fetch_tiering_cost_info_request_slots,
    .slot_count = AZBI_COUNT(fetch_tiering_cost_info_request_slots),
    .variants = fetch_tiering_cost_info_request_variants,
    .variant_count = AZBI_COUNT(fetch_tiering_cost_info_request_variants),
    .size = sizeof(azb_fetch_tiering_cost_info_request),
    .as_offset = offsetof(azb_fetch_tiering_cost_info_request, as),
};

static const azbi_row fetch_tiering_cost_info_for_rehydration_request_rows[] = {
    AZBI_ROW(azb_fetch_tiering_cost_info_for_rehydration_request, container_name, "containerName",
             STR, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_fetch_tiering_cost_info_for_rehydration_request, protected_item_name,
             "protectedItemName", STR, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_fetch_tiering_cost_info_for_rehydration_request, recovery_point_id,
             "recoveryPointId", STR, AZB_FIELD_REQUIRED),
    AZBI_ROW_ENUM(azb_fetch_tiering_cost_info_for_rehydration_request, rehydration_priority,
                  "rehydrationPriority", ENUM, rehydration_priority, AZB_FIELD_REQUIRED),
};
static const azbi_slot fetch_tiering_cost_info_for_rehydration_request_slots[] = {
    {1, 0}, /* containerName */
    {0, 0}, /* objectType */
    {1, 1}, /* protectedItemName */
    {1, 2}, /* recoveryPointId */
    {1, 3}, /* rehydrationPriority */
    {0, 1}, /* sourceTierType */
    {0, 2}, /* targetTierType */
};
const azb_type azbi_type_fetch_tiering_cost_info_for_rehydration_request = {
    .name = "FetchTieringCostInfoForRehydrationRequest",
    .discriminator = "FetchTieringCostInfoForRehydrationRequest",
    .base = &azbi_type_fetch_tiering_cost_info_request,
    .rows = fetch_tiering_cost_info_for_rehydration_request_rows,
    .row_count = AZBI_COUNT(fetch_tiering_cost_info_for_rehydration_request_rows),
    .slots = fetch_tiering_cost_info_for_rehydration_request_slots,
    .slot_count = AZBI_COUNT(fetch_tiering_cost_info_for_rehydration_request_slots),
    .size = sizeof(azb_fetch_tiering_cost_info_for_rehydration_request),
    .depth = 1,
};

static const azbi_row fetch_tiering_cost_savings_info_for_policy_request_rows[] = {
    AZBI_ROW(azb_fetch_tiering_cost_savings_info_for_policy_request, policy_name, "policyName", STR,
             AZB_FIELD_REQUIRED),
};
static const azbi_slot fetch_tiering_cost_savings_info_for_policy_request_slots[] = {
    {0, 0}, /* objectType */
    {1, 0}, /* policyName */
    {0, 1}, /* sourceTierType */
    {0, 2}, /* targetTierType */
};
const azb_type azbi_type_fetch_tiering_cost_savings_info_for_policy_request = {
    .name = "FetchTieringCostSavingsInfoForPolicyRequest",
    .discriminator = "FetchTieringCostSavingsInfoForPolicyRequest",
    .base = &azbi_type_fetch_tiering_cost_info_request,
    .rows = fetch_tiering_cost_savings_info_for_policy_request_rows,
    .row_count = AZBI_COUNT(fetch_tiering_cost_savings_info_for_policy_request_rows),
    .slots = fetch_tiering_cost_savings_info_for_policy_request_slots,
    .slot_count = AZBI_COUNT(fetch_tiering_cost_savings_info_for_policy_request_slots),
    .size = sizeof(azb_fetch_tiering_cost_savings_info_for_policy_request),
    .depth = 1,
};

static const azbi_row fetch_tiering_cost_savings_info_for_protected_item_request_rows[] = {
    AZBI_ROW(azb_fetch_tiering_cost_savings_info_for_protected_item_request, container_name,
             "containerName", STR, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_fetch_tiering_cost_savings_info_for_protected_item_request, protected_item_name,
             "protectedItemName", STR, AZB_FIELD_REQUIRED),
};
static const azbi_slot fetch_tiering_cost_savings_info_for_protected_item_request_slots[] = {
    {1, 0}, /* containerName */
    {0, 0}, /* objectType */
    {1, 1}, /* protectedItemName */
    {0, 1}, /* sourceTierType */
    {0, 2}, /* targetTierType */
};
const azb_type azbi_type_fetch_tiering_cost_savings_info_for_protected_item_request = {
    .name = "FetchTieringCostSavingsInfoForProtectedItemRequest",
    .discriminator = "FetchTieringCostSavingsInfoForProtectedItemRequest",
    .base = &azbi_type_fetch_tiering_cost_info_request,
    .rows = fetch_tiering_cost_savings_info_for_protected_item_request_rows,
    .row_count = AZBI_COUNT(fetch_tiering_cost_savings_info_for_protected_item_request_rows),
    .slots = fetch_tiering_cost_savings_info_for_protected_item_request_slots,
    .slot_count = AZBI_COUNT(fetch_tiering_cost_savings_info_for_protected_item_request_slots),
    .size = sizeof(azb_fetch_tiering_cost_savings_info_for_protected_item_request),
    .depth = 1,
};

static const azbi_slot fetch_tiering_cost_savings_info_for_vault_request_slots[] = {
    {0, 0}, /* objectType */
    {0, 1}, /* sourceTierType */
    {0, 2}, /* targetTierType */
};
const azb_type azbi_type_fetch_tiering_cost_savings_info_for_vault_request = {
    .name = "FetchTieringCostSavingsInfoForVaultRequest",
    .discriminator = "FetchTieringCostSavingsInfoForVaultRequest",
    .base = &azbi_type_fetch_tiering_cost_info_request,
    .slots = fetch_tiering_cost_savings_info_for_vault_request_slots,
    .slot_count = AZBI_COUNT(fetch_tiering_cost_savings_info_for_vault_request_slots),
    .size = sizeof(azb_fetch_tiering_cost_savings_info_for_vault_request),
    .depth = 1,
};

static const azbi_row tiering_cost_info_rows[] = {
    AZBI_ROW_ENUM(azb_tiering_cost_info, object_type, "objectType", ENUM, tiering_cost_info_kinds,
                  AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
};
static const azbi_slot tiering_cost_info_slots[] = {
    {0, 0}, /* objectType */
};
static const azbi_variant tiering_cost_info_variants[] = {
    {"TieringCostRehydrationInfo", &azbi_type_tiering_cost_rehydration_info},
    {"TieringCostSavingInfo", &azbi_type_tiering_cost_saving_info},
};
const azb_type azbi_type_tiering_cost_info = {
    .name = "TieringCostInfo",
    .rows = tiering_cost_info_rows,
    .row_count = AZBI_COUNT(tiering_cost_info_rows),
    .slots = tiering_cost_info_slots,
    .slot_count = AZBI_COUNT(tiering_cost_info_slots),
    .variants = tiering_cost_info_variants,
    .variant_count = AZBI_COUNT(tiering_cost_info_variants),
    .size = sizeof(azb_tiering_cost_info),
    .as_offset = offsetof(azb_tiering_cost_info, as),
};

static const azbi_row tiering_cost_rehydration_info_rows[] = {
    AZBI_ROW(azb_tiering_cost_rehydration_info, rehydration_size_in_bytes, "rehydrationSizeInBytes",
             I64, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_tiering_cost_rehydration_info, retail_rehydration_cost_per_gb_per_month,
             "retailRehydrationCostPerGBPerMonth", F64, AZB_FIELD_REQUIRED),
};
static const azbi_slot tiering_cost_rehydration_info_slots[] = {
    {0, 0}, /* objectType */
    {1, 0}, /* rehydrationSizeInBytes */
    {1, 1}, /* retailRehydrationCostPerGBPerMonth */
};
const azb_type azbi_type_tiering_cost_rehydration_info = {
    .name = "TieringCostRehydrationInfo",
    .discriminator = "TieringCostRehydrationInfo",
    .base = &azbi_type_tiering_cost_info,
    .rows = tiering_cost_rehydration_info_rows,
    .row_count = AZBI_COUNT(tiering_cost_rehydration_info_rows),
    .slots = tiering_cost_rehydration_info_slots,
    .slot_count = AZBI_COUNT(tiering_cost_rehydration_info_slots),
    .size = sizeof(azb_tiering_cost_rehydration_info),
    .depth = 1,
};

static const azbi_row tiering_cost_saving_info_rows[] = {
    AZBI_ROW(azb_tiering_cost_saving_info, source_tier_size_reduction_in_bytes,
             "sourceTierSizeReductionInBytes", I64, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_tiering_cost_saving_info, target_tier_size_increase_in_bytes,
             "targetTierSizeIncreaseInBytes", I64, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_tiering_cost_saving_info, retail_source_tier_cost_per_gb_per_month,
             "retailSourceTierCostPerGBPerMonth", F64, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_tiering_cost_saving_info, retail_target_tier_cost_per_gb_per_month,
             "retailTargetTierCostPerGBPerMonth", F64, AZB_FIELD_REQUIRED),
};
static const azbi_slot tiering_cost_saving_info_slots[] = {
    {0, 0}, /* objectType */
    {1, 2}, /* retailSourceTierCostPerGBPerMonth */
    {1, 3}, /* retailTargetTierCostPerGBPerMonth */
    {1, 0}, /* sourceTierSizeReductionInBytes */
    {1, 1}, /* targetTierSizeIncreaseInBytes */
};
const azb_type azbi_type_tiering_cost_saving_info = {
    .name = "TieringCostSavingInfo",
    .discriminator = "TieringCostSavingInfo",
    .base = &azbi_type_tiering_cost_info,
    .rows = tiering_cost_saving_info_rows,
    .row_count = AZBI_COUNT(tiering_cost_saving_info_rows),
    .slots = tiering_cost_saving_info_slots,
    .slot_count = AZBI_COUNT(tiering_cost_saving_info_slots),
    .size = sizeof(azb_tiering_cost_saving_info),
    .depth = 1,
};

azb_fetch_tiering_cost_info_request *azb_fetch_tiering_cost_info_request_of(const azb_model *part)
{
    return azbi_model_part(part, &azbi_type_fetch_tiering_cost_info_request);
}

azb_fetch_tiering_cost_info_for_rehydration_request *
azb_fetch_tiering_cost_info_request_as_for_rehydration(
    const azb_fetch_tiering_cost_info_request *base)
{
    return azbi_model_part(base, &azbi_type_fetch_tiering_cost_info_for_rehydration_request);
}

azb_fetch_tiering_cost_savings_info_for_policy_request *
azb_fetch_tiering_cost_info_request_as_savings_for_policy(
    const azb_fetch_tiering_cost_info_request *base)
{
    return azbi_model_part(base, &azbi_type_fetch_tiering_cost_savings_info_for_policy_request);
}

azb_fetch_tiering_cost_savings_info_for_protected_item_request *
azb_fetch_tiering_cost_info_request_as_savings_for_protected_item(
    const azb_fetch_tiering_cost_info_request *base)
{
    return azbi_model_part(base,
                           &azbi_type_fetch_tiering_cost_savings_info_for_protected_item_request);
}

azb_fetch_tiering_cost_savings_info_for_vault_request *
azb_fetch_tiering_cost_info_request_as_savings_for_vault(
    const azb_fetch_tiering_cost_info_request *base)
{
    return azbi_model_part(base, &azbi_type_fetch_tiering_cost_savings_info_for_vault_request);
}

azb_tiering_cost_info *azb_tiering_cost_info_of(const azb_model *part)
{
    return azbi_model_part(part, &azbi_type_tiering_cost_info);
}

azb_tiering_cost_rehydration_info *
azb_tiering_cost_info_as_rehydration(const azb_tiering_cost_info *base)
{
    return azbi_model_part(base, &azbi_type_tiering_cost_rehydration_info);
}

azb_tiering_cost_saving_info *azb_tiering_cost_info_as_saving(const azb_tiering_cost_info *base)
{
    return azbi_model_part(base, &azbi_type_tiering_cost_saving_info);
}

azb_status azb_fetch_tiering_cost_info_request_new(azb_context *context,
                                                   azb_fetch_tiering_cost_info_request **out,
                                                   azb_error **err)
{
    azb_model *model = NULL;
    const azb_type *type = &azbi_type_fetch_tiering_cost_info_request;
    const azb_status status = azbi_model_new(context, type, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_fetch_tiering_cost_info_for_rehydration_request_new(
    azb_context *context, azb_fetch_tiering_cost_info_for_rehydration_request **out,
    azb_error **err)
{
    azb_model *model = NULL;
    const azb_type *type = &azbi_type_fetch_tiering_cost_info_for_rehydration_request;
    const azb_status status = azbi_model_new(context, type, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_fetch_tiering_cost_savings_info_for_policy_request_new(
    azb_context *context, azb_fetch_tiering_cost_savings_info_for_policy_request **out,
    azb_error **err)
{
    azb_model *model = NULL;
    const azb_type *type = &azbi_type_fetch_tiering_cost_savings_info_for_policy_request;
    const azb_status status = azbi_model_new(context, type, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_fetch_tiering_cost_savings_info_for_protected_item_request_new(
    azb_context *context, azb_fetch_tiering_cost_savings_info_for_protected_item_request **out,
    azb_error **err)
{
    azb_model *model = NULL;
    const azb_type *type = &azbi_type_fetch_tiering_cost_savings_info_for_protected_item_request;
    const azb_status status = azbi_model_new(context, type, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_fetch_tiering_cost_savings_info_for_vault_request_new(
    azb_context *context, azb_fetch_tiering_cost_savings_info_for_vault_request **out,
    azb_error **err)
{
    azb_model *model = NULL;
    const azb_type *type = &azbi_type_fetch_tiering_cost_savings_info_for_vault_request;
    const azb_status status = azbi_model_new(context, type, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
