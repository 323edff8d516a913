/*
 * tiering_cost.c - tables of azbackup/model/tiering_cost.h.
 * Generated from lib/schema/models/tiering_cost.txt by lib/schema/generate.py.
 */
#include <azbackup/model/tiering_cost.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value fetch_tiering_cost_info_request_kinds_values[] = {
    AZBI_VALUE("FetchTieringCostInfoForRehydrationRequest", 0x00a00001),
    AZBI_VALUE("FetchTieringCostSavingsInfoForPolicyRequest", 0x00a00002),
    AZBI_VALUE("FetchTieringCostSavingsInfoForProtectedItemRequest", 0x00a00003),
    AZBI_VALUE("FetchTieringCostSavingsInfoForVaultRequest", 0x00a00004),
};
const azbi_enum_set azbi_enum_fetch_tiering_cost_info_request_kinds = {
    .name = "FetchTieringCostInfoRequest.objectType",
    .values = fetch_tiering_cost_info_request_kinds_values,
    .count = AZBI_COUNT(fetch_tiering_cost_info_request_kinds_values),
};

static const azbi_enum_value tiering_cost_info_kinds_values[] = {
    AZBI_VALUE("TieringCostRehydrationInfo", 0x00a10001),
    AZBI_VALUE("TieringCostSavingInfo", 0x00a10002),
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
    .number = 337,
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
    .number = 338,
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
    .number = 339,
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
    .number = 340,
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
    .number = 341,
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
    .number = 342,
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
    .number = 343,
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
    .number = 344,
};
