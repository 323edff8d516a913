/*
 * operation_result.c - tables of azbackup/model/operation_result.h.
 * Generated from lib/schema/models/operation_result.txt by lib/schema/generate.py.
 */
#include <azbackup/model/operation_result.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value http_status_code_values[] = {
    AZBI_VALUE("Continue", 0x00380001),
    AZBI_VALUE("SwitchingProtocols", 0x00380002),
    AZBI_VALUE("OK", 0x00380003),
    AZBI_VALUE("Created", 0x00380004),
    AZBI_VALUE("Accepted", 0x00380005),
    AZBI_VALUE("NonAuthoritativeInformation", 0x00380006),
    AZBI_VALUE("NoContent", 0x00380007),
    AZBI_VALUE("ResetContent", 0x00380008),
    AZBI_VALUE("PartialContent", 0x00380009),
    AZBI_VALUE("MultipleChoices", 0x0038000a),
    AZBI_VALUE("Ambiguous", 0x0038000b),
    AZBI_VALUE("MovedPermanently", 0x0038000c),
    AZBI_VALUE("Moved", 0x0038000d),
    AZBI_VALUE("Found", 0x0038000e),
    AZBI_VALUE("Redirect", 0x0038000f),
    AZBI_VALUE("SeeOther", 0x00380010),
    AZBI_VALUE("RedirectMethod", 0x00380011),
    AZBI_VALUE("NotModified", 0x00380012),
    AZBI_VALUE("UseProxy", 0x00380013),
    AZBI_VALUE("Unused", 0x00380014),
    AZBI_VALUE("TemporaryRedirect", 0x00380015),
    AZBI_VALUE("RedirectKeepVerb", 0x00380016),
    AZBI_VALUE("BadRequest", 0x00380017),
    AZBI_VALUE("Unauthorized", 0x00380018),
    AZBI_VALUE("PaymentRequired", 0x00380019),
    AZBI_VALUE("Forbidden", 0x0038001a),
    AZBI_VALUE("NotFound", 0x0038001b),
    AZBI_VALUE("MethodNotAllowed", 0x0038001c),
    AZBI_VALUE("NotAcceptable", 0x0038001d),
    AZBI_VALUE("ProxyAuthenticationRequired", 0x0038001e),
    AZBI_VALUE("RequestTimeout", 0x0038001f),
    AZBI_VALUE("Conflict", 0x00380020),
    AZBI_VALUE("Gone", 0x00380021),
    AZBI_VALUE("LengthRequired", 0x00380022),
    AZBI_VALUE("PreconditionFailed", 0x00380023),
    AZBI_VALUE("RequestEntityTooLarge", 0x00380024),
    AZBI_VALUE("RequestUriTooLong", 0x00380025),
    AZBI_VALUE("UnsupportedMediaType", 0x00380026),
    AZBI_VALUE("RequestedRangeNotSatisfiable", 0x00380027),
    AZBI_VALUE("ExpectationFailed", 0x00380028),
    AZBI_VALUE("UpgradeRequired", 0x00380029),
    AZBI_VALUE("InternalServerError", 0x0038002a),
    AZBI_VALUE("NotImplemented", 0x0038002b),
    AZBI_VALUE("BadGateway", 0x0038002c),
    AZBI_VALUE("ServiceUnavailable", 0x0038002d),
    AZBI_VALUE("GatewayTimeout", 0x0038002e),
    AZBI_VALUE("HttpVersionNotSupported", 0x0038002f),
};
const azbi_enum_set azbi_enum_http_status_code = {
    .name = "HttpStatusCode",
    .values = http_status_code_values,
    .count = AZBI_COUNT(http_status_code_values),
};

static const azbi_enum_value operation_result_info_base_kinds_values[] = {
    AZBI_VALUE("OperationResultInfo", 0x00980001),
    AZBI_VALUE("ExportJobsOperationResultInfo", 0x00980002),
};
const azbi_enum_set azbi_enum_operation_result_info_base_kinds = {
    .name = "OperationResultInfoBase.objectType",
    .values = operation_result_info_base_kinds_values,
    .count = AZBI_COUNT(operation_result_info_base_kinds_values),
};
/* clang-format on */

static const azbi_row operation_worker_response_rows[] = {
    AZBI_ROW_ENUM(azb_operation_worker_response, status_code, "statusCode", ENUM, http_status_code,
                  0),
    AZBI_ROW(azb_operation_worker_response, headers, "headers", JSON_MAP, 0),
};
static const azbi_slot operation_worker_response_slots[] = {
    {0, 1}, /* headers */
    {0, 0}, /* statusCode */
};
const azb_type azbi_type_operation_worker_response = {
    .name = "OperationWorkerResponse",
    .rows = operation_worker_response_rows,
    .row_count = AZBI_COUNT(operation_worker_response_rows),
    .slots = operation_worker_response_slots,
    .slot_count = AZBI_COUNT(operation_worker_response_slots),
    .size = sizeof(azb_operation_worker_response),
    .number = 160,
};

static const azbi_row operation_result_info_base_rows[] = {
    AZBI_ROW_ENUM(azb_operation_result_info_base, object_type, "objectType", ENUM,
                  operation_result_info_base_kinds, AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
};
static const azbi_slot operation_result_info_base_slots[] = {
    {0, 0}, /* objectType */
};
static const azbi_variant operation_result_info_base_variants[] = {
    {"ExportJobsOperationResultInfo", &azbi_type_export_jobs_operation_result_info},
    {"OperationResultInfo", &azbi_type_operation_result_info},
};
const azb_type azbi_type_operation_result_info_base = {
    .name = "OperationResultInfoBase",
    .rows = operation_result_info_base_rows,
    .row_count = AZBI_COUNT(operation_result_info_base_rows),
    .slots = operation_result_info_base_slots,
    .slot_count = AZBI_COUNT(operation_result_info_base_slots),
    .variants = operation_result_info_base_variants,
    .variant_count = AZBI_COUNT(operation_result_info_base_variants),
    .size = sizeof(azb_operation_result_info_base),
    .as_offset = offsetof(azb_operation_result_info_base, as),
    .number = 161,
};

static const azbi_row operation_result_info_rows[] = {
    AZBI_ROW(azb_operation_result_info, job_list, "jobList", STR_LIST, 0),
};
static const azbi_slot operation_result_info_slots[] = {
    {1, 0}, /* jobList */
    {0, 0}, /* objectType */
};
const azb_type azbi_type_operation_result_info = {
    .name = "OperationResultInfo",
    .discriminator = "OperationResultInfo",
    .base = &azbi_type_operation_result_info_base,
    .rows = operation_result_info_rows,
    .row_count = AZBI_COUNT(operation_result_info_rows),
    .slots = operation_result_info_slots,
    .slot_count = AZBI_COUNT(operation_result_info_slots),
    .size = sizeof(azb_operation_result_info),
    .depth = 1,
    .number = 162,
};

static const azbi_row export_jobs_operation_result_info_rows[] = {
    AZBI_ROW(azb_export_jobs_operation_result_info, blob_url, "blobUrl", STR, 0),
    AZBI_ROW(azb_export_jobs_operation_result_info, blob_sas_key, "blobSasKey", STR,
             AZB_FIELD_SECRET),
    AZBI_ROW(azb_export_jobs_operation_result_info, excel_file_blob_url, "excelFileBlobUrl", STR,
             0),
    AZBI_ROW(azb_export_jobs_operation_result_info, excel_file_blob_sas_key, "excelFileBlobSasKey",
             STR, AZB_FIELD_SECRET),
};
static const azbi_slot export_jobs_operation_result_info_slots[] = {
    {1, 1}, /* blobSasKey */
    {1, 0}, /* blobUrl */
    {1, 3}, /* excelFileBlobSasKey */
    {1, 2}, /* excelFileBlobUrl */
    {0, 0}, /* objectType */
};
const azb_type azbi_type_export_jobs_operation_result_info = {
    .name = "ExportJobsOperationResultInfo",
    .discriminator = "ExportJobsOperationResultInfo",
    .base = &azbi_type_operation_result_info_base,
    .rows = export_jobs_operation_result_info_rows,
    .row_count = AZBI_COUNT(export_jobs_operation_result_info_rows),
    .slots = export_jobs_operation_result_info_slots,
    .slot_count = AZBI_COUNT(export_jobs_operation_result_info_slots),
    .size = sizeof(azb_export_jobs_operation_result_info),
    .depth = 1,
    .number = 163,
    .secrets = 1,
};

static const azbi_row operation_result_info_base_resource_rows[] = {
    AZBI_ROW_ENUM(azb_operation_result_info_base_resource, status_code, "statusCode", ENUM,
                  http_status_code, 0),
    AZBI_ROW(azb_operation_result_info_base_resource, headers, "headers", JSON_MAP, 0),
    AZBI_ROW_MODEL(azb_operation_result_info_base_resource, operation, "operation", MODEL,
                   operation_result_info_base, 0),
};
static const azbi_slot operation_result_info_base_resource_slots[] = {
    {0, 1}, /* headers */
    {0, 2}, /* operation */
    {0, 0}, /* statusCode */
};
const azb_type azbi_type_operation_result_info_base_resource = {
    .name = "OperationResultInfoBaseResource",
    .rows = operation_result_info_base_resource_rows,
    .row_count = AZBI_COUNT(operation_result_info_base_resource_rows),
    .slots = operation_result_info_base_resource_slots,
    .slot_count = AZBI_COUNT(operation_result_info_base_resource_slots),
    .size = sizeof(azb_operation_result_info_base_resource),
    .number = 164,
};
