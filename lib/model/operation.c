/*
 * operation.c - tables of azbackup/model/operation.h.
 * Generated from lib/schema/models/operation.txt by lib/schema/generate.py.
 */
#include <azbackup/model/operation.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value operation_status_values_values[] = {
    AZBI_VALUE("Invalid", 0x00370001),   AZBI_VALUE("InProgress", 0x00370002),
    AZBI_VALUE("Succeeded", 0x00370003), AZBI_VALUE("Failed", 0x00370004),
    AZBI_VALUE("Canceled", 0x00370005),
};
const azbi_enum_set azbi_enum_operation_status_values = {
    .name = "OperationStatusValues",
    .values = operation_status_values_values,
    .count = AZBI_COUNT(operation_status_values_values),
    .numbered = 1,
};

static const azbi_enum_value operation_status_extended_info_kinds_values[] = {
    AZBI_VALUE("OperationStatusJobExtendedInfo", 0x00970001),
    AZBI_VALUE("OperationStatusJobsExtendedInfo", 0x00970002),
    AZBI_VALUE("OperationStatusProvisionILRExtendedInfo", 0x00970003),
    AZBI_VALUE("OperationStatusValidateOperationExtendedInfo", 0x00970004),
};
const azbi_enum_set azbi_enum_operation_status_extended_info_kinds = {
    .name = "OperationStatusExtendedInfo.objectType",
    .values = operation_status_extended_info_kinds_values,
    .count = AZBI_COUNT(operation_status_extended_info_kinds_values),
};
/* clang-format on */

static const azbi_row validate_operation_response_rows[] = {
    AZBI_ROW_MODEL(azb_validate_operation_response, validation_results, "validationResults",
                   MODEL_LIST, service_error, 0),
};
static const azbi_slot validate_operation_response_slots[] = {
    {0, 0}, /* validationResults */
};
const azb_type azbi_type_validate_operation_response = {
    .name = "ValidateOperationResponse",
    .rows = validate_operation_response_rows,
    .row_count = AZBI_COUNT(validate_operation_response_rows),
    .slots = validate_operation_response_slots,
    .slot_count = AZBI_COUNT(validate_operation_response_slots),
    .size = sizeof(azb_validate_operation_response),
    .number = 152,
};

static const azbi_row operation_status_error_rows[] = {
    AZBI_ROW(azb_operation_status_error, code, "code", STR, 0),
    AZBI_ROW(azb_operation_status_error, message, "message", STR, 0),
};
static const azbi_slot operation_status_error_slots[] = {
    {0, 0}, /* code */
    {0, 1}, /* message */
};
const azb_type azbi_type_operation_status_error = {
    .name = "OperationStatusError",
    .rows = operation_status_error_rows,
    .row_count = AZBI_COUNT(operation_status_error_rows),
    .slots = operation_status_error_slots,
    .slot_count = AZBI_COUNT(operation_status_error_slots),
    .size = sizeof(azb_operation_status_error),
    .number = 153,
};

static const azbi_row operation_status_extended_info_rows[] = {
    AZBI_ROW_ENUM(azb_operation_status_extended_info, object_type, "objectType", ENUM,
                  operation_status_extended_info_kinds,
                  AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
};
static const azbi_slot operation_status_extended_info_slots[] = {
    {0, 0}, /* objectType */
};
static const azbi_variant operation_status_extended_info_variants[] = {
    {"OperationStatusJobExtendedInfo", &azbi_type_operation_status_job_extended_info},
    {"OperationStatusJobsExtendedInfo", &azbi_type_operation_status_jobs_extended_info},
    {"OperationStatusProvisionILRExtendedInfo",
     &azbi_type_operation_status_provision_ilr_extended_info},
    {"OperationStatusValidateOperationExtendedInfo",
     &azbi_type_operation_status_validate_operation_extended_info},
};
const azb_type azbi_type_operation_status_extended_info = {
    .name = "OperationStatusExtendedInfo",
    .rows = operation_status_extended_info_rows,
    .row_count = AZBI_COUNT(operation_status_extended_info_rows),
    .slots = operation_status_extended_info_slots,
    .slot_count = AZBI_COUNT(operation_status_extended_info_slots),
    .variants = operation_status_extended_info_variants,
    .variant_count = AZBI_COUNT(operation_status_extended_info_variants),
    .size = sizeof(azb_operation_status_extended_info),
    .as_offset = offsetof(azb_operation_status_extended_info, as),
    .number = 154,
};

static const azbi_row operation_status_job_extended_info_rows[] = {
    AZBI_ROW(azb_operation_status_job_extended_info, job_id, "jobId", STR, 0),
};
static const azbi_slot operation_status_job_extended_info_slots[] = {
    {1, 0}, /* jobId */
    {0, 0}, /* objectType */
};
const azb_type azbi_type_operation_status_job_extended_info = {
    .name = "OperationStatusJobExtendedInfo",
    .discriminator = "OperationStatusJobExtendedInfo",
    .base = &azbi_type_operation_status_extended_info,
    .rows = operation_status_job_extended_info_rows,
    .row_count = AZBI_COUNT(operation_status_job_extended_info_rows),
    .slots = operation_status_job_extended_info_slots,
    .slot_count = AZBI_COUNT(operation_status_job_extended_info_slots),
    .size = sizeof(azb_operation_status_job_extended_info),
    .depth = 1,
    .number = 155,
};

static const azbi_row operation_status_jobs_extended_info_rows[] = {
    AZBI_ROW(azb_operation_status_jobs_extended_info, job_ids, "jobIds", STR_LIST, 0),
    AZBI_ROW(azb_operation_status_jobs_extended_info, failed_jobs_error, "failedJobsError", STR_MAP,
             0),
};
static const azbi_slot operation_status_jobs_extended_info_slots[] = {
    {1, 1}, /* failedJobsError */
    {1, 0}, /* jobIds */
    {0, 0}, /* objectType */
};
const azb_type azbi_type_operation_status_jobs_extended_info = {
    .name = "OperationStatusJobsExtendedInfo",
    .discriminator = "OperationStatusJobsExtendedInfo",
    .base = &azbi_type_operation_status_extended_info,
    .rows = operation_status_jobs_extended_info_rows,
    .row_count = AZBI_COUNT(operation_status_jobs_extended_info_rows),
    .slots = operation_status_jobs_extended_info_slots,
    .slot_count = AZBI_COUNT(operation_status_jobs_extended_info_slots),
    .size = sizeof(azb_operation_status_jobs_extended_info),
    .depth = 1,
    .number = 156,
};

static const azbi_row operation_status_provision_ilr_extended_info_rows[] = {
    AZBI_ROW_MODEL(azb_operation_status_provision_ilr_extended_info, recovery_target,
                   "recoveryTarget", MODEL, instant_item_recovery_target, 0),
};
static const azbi_slot operation_status_provision_ilr_extended_info_slots[] = {
    {0, 0}, /* objectType */
    {1, 0}, /* recoveryTarget */
};
const azb_type azbi_type_operation_status_provision_ilr_extended_info = {
    .name = "OperationStatusProvisionILRExtendedInfo",
    .discriminator = "OperationStatusProvisionILRExtendedInfo",
    .base = &azbi_type_operation_status_extended_info,
    .rows = operation_status_provision_ilr_extended_info_rows,
    .row_count = AZBI_COUNT(operation_status_provision_ilr_extended_info_rows),
    .slots = operation_status_provision_ilr_extended_info_slots,
    .slot_count = AZBI_COUNT(operation_status_provision_ilr_extended_info_slots),
    .size = sizeof(azb_operation_status_provision_ilr_extended_info),
    .depth = 1,
    .number = 157,
};

static const azbi_row operation_status_validate_operation_extended_info_rows[] = {
    AZBI_ROW_MODEL(azb_operation_status_validate_operation_extended_info,
                   validate_operation_response, "validateOperationResponse", MODEL,
                   validate_operation_response, 0),
};
static const azbi_slot operation_status_validate_operation_extended_info_slots[] = {
    {0, 0}, /* objectType */
    {1, 0}, /* validateOperationResponse */
};
const azb_type azbi_type_operation_status_validate_operation_extended_info = {
    .name = "OperationStatusValidateOperationExtendedInfo",
    .discriminator = "OperationStatusValidateOperationExtendedInfo",
    .base = &azbi_type_operation_status_extended_info,
    .rows = operation_status_validate_operation_extended_info_rows,
    .row_count = AZBI_COUNT(operation_status_validate_operation_extended_info_rows),
    .slots = operation_status_validate_operation_extended_info_slots,
    .slot_count = AZBI_COUNT(operation_status_validate_operation_extended_info_slots),
    .size = sizeof(azb_operation_status_validate_operation_extended_info),
    .depth = 1,
    .number = 158,
};

static const azbi_row operation_status_rows[] = {
    AZBI_ROW(azb_operation_status, id, "id", STR, 0),
    AZBI_ROW(azb_operation_status, name, "name", STR, 0),
    AZBI_ROW_ENUM(azb_operation_status, status, "status", ENUM, operation_status_values, 0),
    AZBI_ROW(azb_operation_status, start_time, "startTime", TIME, 0),
    AZBI_ROW(azb_operation_status, end_time, "endTime", TIME, 0),
    AZBI_ROW_MODEL(azb_operation_status, error, "error", MODEL, operation_status_error, 0),
    AZBI_ROW_MODEL(azb_operation_status, properties, "properties", MODEL,
                   operation_status_extended_info, 0),
};
static const azbi_slot operation_status_slots[] = {
    {0, 4}, /* endTime */
    {0, 5}, /* error */
    {0, 0}, /* id */
    {0, 1}, /* name */
    {0, 6}, /* properties */
    {0, 3}, /* startTime */
    {0, 2}, /* status */
};
const azb_type azbi_type_operation_status = {
    .name = "OperationStatus",
    .rows = operation_status_rows,
    .row_count = AZBI_COUNT(operation_status_rows),
    .slots = operation_status_slots,
    .slot_count = AZBI_COUNT(operation_status_slots),
    .size = sizeof(azb_operation_status),
    .number = 159,
};
