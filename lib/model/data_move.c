/*
 * data_move.c - tables of azbackup/model/data_move.h.
 * Generated from lib/schema/models/data_move.txt by lib/schema/generate.py.
 */
#include <azbackup/model/data_move.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value data_move_level_values[] = {
    AZBI_VALUE("Invalid", 0x00210001),
    AZBI_VALUE("Vault", 0x00210002),
    AZBI_VALUE("Container", 0x00210003),
};
const azbi_enum_set azbi_enum_data_move_level = {
    .name = "DataMoveLevel",
    .values = data_move_level_values,
    .count = AZBI_COUNT(data_move_level_values),
    .numbered = 1,
};

static const azbi_enum_value vault_storage_config_operation_result_response_kinds_values[] = {
    AZBI_VALUE("PrepareDataMoveResponse", 0x00920001),
};
const azbi_enum_set azbi_enum_vault_storage_config_operation_result_response_kinds = {
    .name = "VaultStorageConfigOperationResultResponse.objectType",
    .values = vault_storage_config_operation_result_response_kinds_values,
    .count = AZBI_COUNT(vault_storage_config_operation_result_response_kinds_values),
};
/* clang-format on */

static const azbi_row prepare_data_move_request_rows[] = {
    AZBI_ROW(azb_prepare_data_move_request, target_resource_id, "targetResourceId", STR,
             AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_prepare_data_move_request, target_region, "targetRegion", STR, AZB_FIELD_REQUIRED),
    AZBI_ROW_ENUM(azb_prepare_data_move_request, data_move_level, "dataMoveLevel", ENUM,
                  data_move_level, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_prepare_data_move_request, source_container_arm_ids, "sourceContainerArmIds",
             STR_LIST, 0),
    AZBI_ROW(azb_prepare_data_move_request, ignore_moved, "ignoreMoved", BOOL, 0),
};
static const azbi_slot prepare_data_move_request_slots[] = {
    {0, 2}, /* dataMoveLevel */
    {0, 4}, /* ignoreMoved */
    {0, 3}, /* sourceContainerArmIds */
    {0, 1}, /* targetRegion */
    {0, 0}, /* targetResourceId */
};
const azb_type azbi_type_prepare_data_move_request = {
    .name = "PrepareDataMoveRequest",
    .rows = prepare_data_move_request_rows,
    .row_count = AZBI_COUNT(prepare_data_move_request_rows),
    .slots = prepare_data_move_request_slots,
    .slot_count = AZBI_COUNT(prepare_data_move_request_slots),
    .size = sizeof(azb_prepare_data_move_request),
    .number = 59,
};

static const azbi_row trigger_data_move_request_rows[] = {
    AZBI_ROW(azb_trigger_data_move_request, source_resource_id, "sourceResourceId", STR,
             AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_trigger_data_move_request, source_region, "sourceRegion", STR, AZB_FIELD_REQUIRED),
    AZBI_ROW_ENUM(azb_trigger_data_move_request, data_move_level, "dataMoveLevel", ENUM,
                  data_move_level, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_trigger_data_move_request, correlation_id, "correlationId", STR,
             AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_trigger_data_move_request, source_container_arm_ids, "sourceContainerArmIds",
             STR_LIST, 0),
    AZBI_ROW(azb_trigger_data_move_request, pause_gc, "pauseGC", BOOL, 0),
};
static const azbi_slot trigger_data_move_request_slots[] = {
    {0, 3}, /* correlationId */
    {0, 2}, /* dataMoveLevel */
    {0, 5}, /* pauseGC */
    {0, 4}, /* sourceContainerArmIds */
    {0, 1}, /* sourceRegion */
    {0, 0}, /* sourceResourceId */
};
const azb_type azbi_type_trigger_data_move_request = {
    .name = "TriggerDataMoveRequest",
    .rows = trigger_data_move_request_rows,
    .row_count = AZBI_COUNT(trigger_data_move_request_rows),
    .slots = trigger_data_move_request_slots,
    .slot_count = AZBI_COUNT(trigger_data_move_request_slots),
    .size = sizeof(azb_trigger_data_move_request),
    .number = 60,
};

static const azbi_row vault_storage_config_operation_result_response_rows[] = {
    AZBI_ROW_ENUM(azb_vault_storage_config_operation_result_response, object_type, "objectType",
                  ENUM, vault_storage_config_operation_result_response_kinds,
                  AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
};
static const azbi_slot vault_storage_config_operation_result_response_slots[] = {
    {0, 0}, /* objectType */
};
static const azbi_variant vault_storage_config_operation_result_response_variants[] = {
    {"PrepareDataMoveResponse", &azbi_type_prepare_data_move_response},
};
const azb_type azbi_type_vault_storage_config_operation_result_response = {
    .name = "VaultStorageConfigOperationResultResponse",
    .rows = vault_storage_config_operation_result_response_rows,
    .row_count = AZBI_COUNT(vault_storage_config_operation_result_response_rows),
    .slots = vault_storage_config_operation_result_response_slots,
    .slot_count = AZBI_COUNT(vault_storage_config_operation_result_response_slots),
    .variants = vault_storage_config_operation_result_response_variants,
    .variant_count = AZBI_COUNT(vault_storage_config_operation_result_response_variants),
    .size = sizeof(azb_vault_storage_config_operation_result_response),
    .as_offset = offsetof(azb_vault_storage_config_operation_result_response, as),
    .number = 61,
};

static const azbi_row prepare_data_move_response_rows[] = {
    AZBI_ROW(azb_prepare_data_move_response, correlation_id, "correlationId", STR, 0),
    AZBI_ROW(azb_prepare_data_move_response, source_vault_properties, "sourceVaultProperties",
             STR_MAP, 0),
};
static const azbi_slot prepare_data_move_response_slots[] = {
    {1, 0}, /* correlationId */
    {0, 0}, /* objectType */
    {1, 1}, /* sourceVaultProperties */
};
const azb_type azbi_type_prepare_data_move_response = {
    .name = "PrepareDataMoveResponse",
    .discriminator = "PrepareDataMoveResponse",
    .base = &azbi_type_vault_storage_config_operation_result_response,
    .rows = prepare_data_move_response_rows,
    .row_count = AZBI_COUNT(prepare_data_move_response_rows),
    .slots = prepare_data_move_response_slots,
    .slot_count = AZBI_COUNT(prepare_data_move_response_slots),
    .size = sizeof(azb_prepare_data_move_response),
    .depth = 1,
    .number = 62,
};
