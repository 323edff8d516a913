/*
 * operation_result.c - tables of azbackup/model/operation_result.h.
 * Generated from lib/schema/models/operation_result.txt by lib/schema/generate.py.
 */
#include <azbackup/model/operation_result.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value http_status_code_values[] = {
    AZBI_VALUE("Continue", 1),
    AZBI_VALUE("SwitchingProtocols", 2),
    AZBI_VALUE("OK", 3),
    AZBI_VALUE("Created", 4),
    AZBI_VALUE("Accepted", 5),
    AZBI_VALUE("NonAuthoritativeInformation", 6),
    AZBI_VALUE("NoContent", 7),
    AZBI_VALUE("ResetContent", 8),
    AZBI_VALUE("PartialContent", 9),
    AZBI_VALUE("MultipleChoices", 10),
    AZBI_VALUE("Ambiguous", 11),
    AZBI_VALUE("MovedPermanently", 12),
    AZBI_VALUE("Moved", 13),
    AZBI_VALUE("Found", 14),
    AZBI_VALUE("Redirect", 15),
    AZBI_VALUE("SeeOther", 16),
    AZBI_VALUE("RedirectMethod", 17),
    AZBI_VALUE("NotModified", 18),
    AZBI_VALUE("UseProxy", 19),
    AZBI_VALUE("Unused", 20),
    AZBI_VALUE("TemporaryRedirect", 21),
    AZBI_VALUE("RedirectKeepVerb", 22),
    AZBI_VALUE("BadRequest", 23),
    AZBI_VALUE("Unauthorized", 24),
    AZBI_VALUE("PaymentRequired", 25),
    AZBI_VALUE("Forbidden", 26),
    AZBI_VALUE("NotFound", 27),
    AZBI_VALUE("MethodNotAllowed", 28),
    AZBI_VALUE("NotAcceptable", 29),
    AZBI_VALUE("ProxyAuthenticationRequired", 30),
    AZBI_VALUE("RequestTimeout", 31),
    AZBI_VALUE("Conflict", 32),
    AZBI_VALUE("Gone", 33),
    AZBI_VALUE("LengthRequired", 34),
    AZBI_VALUE("PreconditionFailed", 35),
    AZBI_VALUE("RequestEntityTooLarge", 36),
    AZBI_VALUE("RequestUriTooLong", 37),
    AZBI_VALUE("UnsupportedMediaType", 38),
    AZBI_VALUE("RequestedRangeNotSatisfiable", 39),
    AZBI_VALUE("ExpectationFailed", 40),
    AZBI_VALUE("UpgradeRequired", 41),
    AZBI_VALUE("InternalServerError", 42),
    AZBI_VALUE("NotImplemented", 43),
    AZBI_VALUE("BadGateway", 44),
    AZBI_VALUE("ServiceUnavailable", 45),
    AZBI_VALUE("GatewayTimeout", 46),
    AZBI_VALUE("HttpVersionNotSupported", 47),
};
const azbi_enum_set azbi_enum_http_status_code = {
    .name = "HttpStatusCode",
    .values = http_status_code_values,
    .count = AZBI_COUNT(http_status_code_values),
};

static const azbi_enum_value operation_result_info_base_kinds_values[] = {
    AZBI_VALUE("OperationResultInfo", 1),
    AZBI_VALUE("ExportJobsOperationResultInfo", 2),
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
};

azb_operation_result_info_base *azb_operation_result_info_base_of(const azb_model *part)
{
    return azbi_model_part(part, &azbi_type_operation_result_info_base);
}

azb_operation_result_info *
azb_operation_result_info_base_as_jobs(const azb_operation_result_info_base *base)
{
    return azbi_model_part(base, &azbi_type_operation_result_info);
}

azb_export_jobs_operation_result_info *
azb_operation_result_info_base_as_export_jobs(const azb_operation_result_info_base *base)
{
    return azbi_model_part(base, &azbi_type_export_jobs_operation_result_info);
}
