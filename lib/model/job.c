/*
 * job.c - tables of azbackup/model/job.h.
 * Generated from lib/schema/models/job.txt by lib/schema/generate.py.
 */
#include <azbackup/model/job.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value job_supported_action_values[] = {
    AZBI_VALUE("Invalid", 0x00350001),
    AZBI_VALUE("Cancellable", 0x00350002),
    AZBI_VALUE("Retriable", 0x00350003),
};
const azbi_enum_set azbi_enum_job_supported_action = {
    .name = "JobSupportedAction",
    .values = job_supported_action_values,
    .count = AZBI_COUNT(job_supported_action_values),
    .numbered = 1,
};

static const azbi_enum_value mab_server_type_values[] = {
    AZBI_VALUE("Invalid", 0x00360001),
    AZBI_VALUE("Unknown", 0x00360002),
    AZBI_VALUE("IaasVMContainer", 0x00360003),
    AZBI_VALUE("IaasVMServiceContainer", 0x00360004),
    AZBI_VALUE("DPMContainer", 0x00360005),
    AZBI_VALUE("AzureBackupServerContainer", 0x00360006),
    AZBI_VALUE("MABContainer", 0x00360007),
    AZBI_VALUE("Cluster", 0x00360008),
    AZBI_VALUE("AzureSqlContainer", 0x00360009),
    AZBI_VALUE("Windows", 0x0036000a),
    AZBI_VALUE("VCenter", 0x0036000b),
    AZBI_VALUE("VMAppContainer", 0x0036000c),
    AZBI_VALUE("SQLAGWorkLoadContainer", 0x0036000d),
    AZBI_VALUE("StorageContainer", 0x0036000e),
    AZBI_VALUE("GenericContainer", 0x0036000f),
};
const azbi_enum_set azbi_enum_mab_server_type = {
    .name = "MabServerType",
    .values = mab_server_type_values,
    .count = AZBI_COUNT(mab_server_type_values),
    .numbered = 1,
};

static const azbi_enum_value job_kinds_values[] = {
    AZBI_VALUE("AzureIaaSVMJob", 0x00960001),  AZBI_VALUE("AzureIaaSVMJobV2", 0x00960002),
    AZBI_VALUE("AzureStorageJob", 0x00960003), AZBI_VALUE("AzureWorkloadJob", 0x00960004),
    AZBI_VALUE("DpmJob", 0x00960005),          AZBI_VALUE("MabJob", 0x00960006),
    AZBI_VALUE("VaultJob", 0x00960007),
};
const azbi_enum_set azbi_enum_job_kinds = {
    .name = "Job.jobType",
    .values = job_kinds_values,
    .count = AZBI_COUNT(job_kinds_values),
};
/* clang-format on */

static const azbi_row job_rows[] = {
    AZBI_ROW_ENUM(azb_job, job_type, "jobType", ENUM, job_kinds,
                  AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
    AZBI_ROW(azb_job, entity_friendly_name, "entityFriendlyName", STR, 0),
    AZBI_ROW_ENUM(azb_job, backup_management_type, "backupManagementType", ENUM,
                  backup_management_type, 0),
    AZBI_ROW(azb_job, operation, "operation", STR, 0),
    AZBI_ROW(azb_job, status, "status", STR, 0),
    AZBI_ROW(azb_job, start_time, "startTime", TIME, 0),
    AZBI_ROW(azb_job, end_time, "endTime", TIME, 0),
    AZBI_ROW(azb_job, activity_id, "activityId", STR, 0),
};
static const azbi_slot job_slots[] = {
    {0, 7}, /* activityId */
    {0, 2}, /* backupManagementType */
    {0, 6}, /* endTime */
    {0, 1}, /* entityFriendlyName */
    {0, 0}, /* jobType */
    {0, 3}, /* operation */
    {0, 5}, /* startTime */
    {0, 4}, /* status */
};
static const azbi_variant job_variants[] = {
    {"AzureIaaSVMJob", &azbi_type_azure_iaas_vm_job},
    {"AzureIaaSVMJobV2", &azbi_type_azure_iaas_vm_job_v2},
    {"AzureStorageJob", &azbi_type_azure_storage_job},
    {"AzureWorkloadJob", &azbi_type_azure_workload_job},
    {"DpmJob", &azbi_type_dpm_job},
    {"MabJob", &azbi_type_mab_job},
    {"VaultJob", &azbi_type_vault_job},
};
const azb_type azbi_type_job = {
    .name = "Job",
    .rows = job_rows,
    .row_count = AZBI_COUNT(job_rows),
    .slots = job_slots,
    .slot_count = AZBI_COUNT(job_slots),
    .variants = job_variants,
    .variant_count = AZBI_COUNT(job_variants),
    .size = sizeof(azb_job),
    .as_offset = offsetof(azb_job, as),
    .number = 124,
};

static const azbi_row azure_iaas_vm_error_info_rows[] = {
    AZBI_ROW(azb_azure_iaas_vm_error_info, error_code, "errorCode", I32, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_azure_iaas_vm_error_info, error_title, "errorTitle", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_azure_iaas_vm_error_info, error_string, "errorString", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_azure_iaas_vm_error_info, recommendations, "recommendations", STR_LIST,
             AZB_FIELD_READ_ONLY),
};
static const azbi_slot azure_iaas_vm_error_info_slots[] = {
    {0, 0}, /* errorCode */
    {0, 2}, /* errorString */
    {0, 1}, /* errorTitle */
    {0, 3}, /* recommendations */
};
const azb_type azbi_type_azure_iaas_vm_error_info = {
    .name = "AzureIaaSVMErrorInfo",
    .rows = azure_iaas_vm_error_info_rows,
    .row_count = AZBI_COUNT(azure_iaas_vm_error_info_rows),
    .slots = azure_iaas_vm_error_info_slots,
    .slot_count = AZBI_COUNT(azure_iaas_vm_error_info_slots),
    .size = sizeof(azb_azure_iaas_vm_error_info),
    .number = 125,
};

static const azbi_row azure_iaas_vm_job_task_details_rows[] = {
    AZBI_ROW(azb_azure_iaas_vm_job_task_details, task_id, "taskId", STR, 0),
    AZBI_ROW(azb_azure_iaas_vm_job_task_details, start_time, "startTime", TIME, 0),
    AZBI_ROW(azb_azure_iaas_vm_job_task_details, end_time, "endTime", TIME, 0),
    AZBI_ROW(azb_azure_iaas_vm_job_task_details, instance_id, "instanceId", STR, 0),
    AZBI_ROW(azb_azure_iaas_vm_job_task_details, duration, "duration", STR, AZB_FIELD_DURATION),
    AZBI_ROW(azb_azure_iaas_vm_job_task_details, status, "status", STR, 0),
    AZBI_ROW(azb_azure_iaas_vm_job_task_details, progress_percentage, "progressPercentage", F64, 0),
    AZBI_ROW(azb_azure_iaas_vm_job_task_details, task_execution_details, "taskExecutionDetails",
             STR, 0),
};
static const azbi_slot azure_iaas_vm_job_task_details_slots[] = {
    {0, 4}, /* duration */
    {0, 2}, /* endTime */
    {0, 3}, /* instanceId */
    {0, 6}, /* progressPercentage */
    {0, 1}, /* startTime */
    {0, 5}, /* status */
    {0, 7}, /* taskExecutionDetails */
    {0, 0}, /* taskId */
};
const azb_type azbi_type_azure_iaas_vm_job_task_details = {
    .name = "AzureIaaSVMJobTaskDetails",
    .rows = azure_iaas_vm_job_task_details_rows,
    .row_count = AZBI_COUNT(azure_iaas_vm_job_task_details_rows),
    .slots = azure_iaas_vm_job_task_details_slots,
    .slot_count = AZBI_COUNT(azure_iaas_vm_job_task_details_slots),
    .size = sizeof(azb_azure_iaas_vm_job_task_details),
    .number = 126,
};

static const azbi_row azure_iaas_vm_job_extended_info_rows[] = {
    AZBI_ROW_MODEL(azb_azure_iaas_vm_job_extended_info, tasks_list, "tasksList", MODEL_LIST,
                   azure_iaas_vm_job_task_details, 0),
    AZBI_ROW(azb_azure_iaas_vm_job_extended_info, property_bag, "propertyBag", STR_MAP, 0),
    AZBI_ROW(azb_azure_iaas_vm_job_extended_info, internal_property_bag, "internalPropertyBag",
             STR_MAP, 0),
    AZBI_ROW(azb_azure_iaas_vm_job_extended_info, progress_percentage, "progressPercentage", F64,
             0),
    AZBI_ROW(azb_azure_iaas_vm_job_extended_info, estimated_remaining_duration,
             "estimatedRemainingDuration", STR, 0),
    AZBI_ROW(azb_azure_iaas_vm_job_extended_info, dynamic_error_message, "dynamicErrorMessage", STR,
             0),
};
static const azbi_slot azure_iaas_vm_job_extended_info_slots[] = {
    {0, 5}, /* dynamicErrorMessage */
    {0, 4}, /* estimatedRemainingDuration */
    {0, 2}, /* internalPropertyBag */
    {0, 3}, /* progressPercentage */
    {0, 1}, /* propertyBag */
    {0, 0}, /* tasksList */
};
const azb_type azbi_type_azure_iaas_vm_job_extended_info = {
    .name = "AzureIaaSVMJobExtendedInfo",
    .rows = azure_iaas_vm_job_extended_info_rows,
    .row_count = AZBI_COUNT(azure_iaas_vm_job_extended_info_rows),
    .slots = azure_iaas_vm_job_extended_info_slots,
    .slot_count = AZBI_COUNT(azure_iaas_vm_job_extended_info_slots),
    .size = sizeof(azb_azure_iaas_vm_job_extended_info),
    .number = 127,
};

static const azbi_row azure_iaas_vm_job_rows[] = {
    AZBI_ROW(azb_azure_iaas_vm_job, duration, "duration", STR, AZB_FIELD_DURATION),
    AZBI_ROW_ENUM(azb_azure_iaas_vm_job, actions_info, "actionsInfo", ENUM_LIST,
                  job_supported_action, 0),
    AZBI_ROW_MODEL(azb_azure_iaas_vm_job, error_details, "errorDetails", MODEL_LIST,
                   azure_iaas_vm_error_info, 0),
    AZBI_ROW(azb_azure_iaas_vm_job, virtual_machine_version, "virtualMachineVersion", STR, 0),
    AZBI_ROW_MODEL(azb_azure_iaas_vm_job, extended_info, "extendedInfo", MODEL,
                   azure_iaas_vm_job_extended_info, 0),
    AZBI_ROW(azb_azure_iaas_vm_job, container_name, "containerName", STR, 0),
    AZBI_ROW(azb_azure_iaas_vm_job, is_user_triggered, "isUserTriggered", BOOL, 0),
};
static const azbi_slot azure_iaas_vm_job_slots[] = {
    {1, 1}, /* actionsInfo */
    {0, 7}, /* activityId */
    {0, 2}, /* backupManagementType */
    {1, 5}, /* containerName */
    {1, 0}, /* duration */
    {0, 6}, /* endTime */
    {0, 1}, /* entityFriendlyName */
    {1, 2}, /* errorDetails */
    {1, 4}, /* extendedInfo */
    {1, 6}, /* isUserTriggered */
    {0, 0}, /* jobType */
    {0, 3}, /* operation */
    {0, 5}, /* startTime */
    {0, 4}, /* status */
    {1, 3}, /* virtualMachineVersion */
};
const azb_type azbi_type_azure_iaas_vm_job = {
    .name = "AzureIaaSVMJob",
    .discriminator = "AzureIaaSVMJob",
    .base = &azbi_type_job,
    .rows = azure_iaas_vm_job_rows,
    .row_count = AZBI_COUNT(azure_iaas_vm_job_rows),
    .slots = azure_iaas_vm_job_slots,
    .slot_count = AZBI_COUNT(azure_iaas_vm_job_slots),
    .size = sizeof(azb_azure_iaas_vm_job),
    .depth = 1,
    .number = 128,
};

static const azbi_row azure_iaas_vm_job_v2_rows[] = {
    AZBI_ROW_ENUM(azb_azure_iaas_vm_job_v2, actions_info, "actionsInfo", ENUM_LIST,
                  job_supported_action, 0),
    AZBI_ROW(azb_azure_iaas_vm_job_v2, container_name, "containerName", STR, 0),
    AZBI_ROW(azb_azure_iaas_vm_job_v2, duration, "duration", STR, AZB_FIELD_DURATION),
    AZBI_ROW_MODEL(azb_azure_iaas_vm_job_v2, error_details, "errorDetails", MODEL_LIST,
                   azure_iaas_vm_error_info, 0),
    AZBI_ROW(azb_azure_iaas_vm_job_v2, virtual_machine_version, "virtualMachineVersion", STR, 0),
    AZBI_ROW_MODEL(azb_azure_iaas_vm_job_v2, extended_info, "extendedInfo", MODEL,
                   azure_iaas_vm_job_extended_info, 0),
};
static const azbi_slot azure_iaas_vm_job_v2_slots[] = {
    {1, 0}, /* actionsInfo */
    {0, 7}, /* activityId */
    {0, 2}, /* backupManagementType */
    {1, 1}, /* containerName */
    {1, 2}, /* duration */
    {0, 6}, /* endTime */
    {0, 1}, /* entityFriendlyName */
    {1, 3}, /* errorDetails */
    {1, 5}, /* extendedInfo */
    {0, 0}, /* jobType */
    {0, 3}, /* operation */
    {0, 5}, /* startTime */
    {0, 4}, /* status */
    {1, 4}, /* virtualMachineVersion */
};
const azb_type azbi_type_azure_iaas_vm_job_v2 = {
    .name = "AzureIaaSVMJobV2",
    .discriminator = "AzureIaaSVMJobV2",
    .base = &azbi_type_job,
    .rows = azure_iaas_vm_job_v2_rows,
    .row_count = AZBI_COUNT(azure_iaas_vm_job_v2_rows),
    .slots = azure_iaas_vm_job_v2_slots,
    .slot_count = AZBI_COUNT(azure_iaas_vm_job_v2_slots),
    .size = sizeof(azb_azure_iaas_vm_job_v2),
    .depth = 1,
    .number = 129,
};

static const azbi_row azure_storage_error_info_rows[] = {
    AZBI_ROW(azb_azure_storage_error_info, error_code, "errorCode", I32, 0),
    AZBI_ROW(azb_azure_storage_error_info, error_string, "errorString", STR, 0),
    AZBI_ROW(azb_azure_storage_error_info, recommendations, "recommendations", STR_LIST, 0),
};
static const azbi_slot azure_storage_error_info_slots[] = {
    {0, 0}, /* errorCode */
    {0, 1}, /* errorString */
    {0, 2}, /* recommendations */
};
const azb_type azbi_type_azure_storage_error_info = {
    .name = "AzureStorageErrorInfo",
    .rows = azure_storage_error_info_rows,
    .row_count = AZBI_COUNT(azure_storage_error_info_rows),
    .slots = azure_storage_error_info_slots,
    .slot_count = AZBI_COUNT(azure_storage_error_info_slots),
    .size = sizeof(azb_azure_storage_error_info),
    .number = 130,
};

static const azbi_row azure_storage_job_task_details_rows[] = {
    AZBI_ROW(azb_azure_storage_job_task_details, task_id, "taskId", STR, 0),
    AZBI_ROW(azb_azure_storage_job_task_details, status, "status", STR, 0),
};
static const azbi_slot azure_storage_job_task_details_slots[] = {
    {0, 1}, /* status */
    {0, 0}, /* taskId */
};
const azb_type azbi_type_azure_storage_job_task_details = {
    .name = "AzureStorageJobTaskDetails",
    .rows = azure_storage_job_task_details_rows,
    .row_count = AZBI_COUNT(azure_storage_job_task_details_rows),
    .slots = azure_storage_job_task_details_slots,
    .slot_count = AZBI_COUNT(azure_storage_job_task_details_slots),
    .size = sizeof(azb_azure_storage_job_task_details),
    .number = 131,
};

static const azbi_row azure_storage_job_extended_info_rows[] = {
    AZBI_ROW_MODEL(azb_azure_storage_job_extended_info, tasks_list, "tasksList", MODEL_LIST,
                   azure_storage_job_task_details, 0),
    AZBI_ROW(azb_azure_storage_job_extended_info, property_bag, "propertyBag", STR_MAP, 0),
    AZBI_ROW(azb_azure_storage_job_extended_info, dynamic_error_message, "dynamicErrorMessage", STR,
             0),
};
static const azbi_slot azure_storage_job_extended_info_slots[] = {
    {0, 2}, /* dynamicErrorMessage */
    {0, 1}, /* propertyBag */
    {0, 0}, /* tasksList */
};
const azb_type azbi_type_azure_storage_job_extended_info = {
    .name = "AzureStorageJobExtendedInfo",
    .rows = azure_storage_job_extended_info_rows,
    .row_count = AZBI_COUNT(azure_storage_job_extended_info_rows),
    .slots = azure_storage_job_extended_info_slots,
    .slot_count = AZBI_COUNT(azure_storage_job_extended_info_slots),
    .size = sizeof(azb_azure_storage_job_extended_info),
    .number = 132,
};

static const azbi_row azure_storage_job_rows[] = {
    AZBI_ROW(azb_azure_storage_job, duration, "duration", STR, AZB_FIELD_DURATION),
    AZBI_ROW_ENUM(azb_azure_storage_job, actions_info, "actionsInfo", ENUM_LIST,
                  job_supported_action, 0),
    AZBI_ROW_MODEL(azb_azure_storage_job, error_details, "errorDetails", MODEL_LIST,
                   azure_storage_error_info, 0),
    AZBI_ROW(azb_azure_storage_job, storage_account_name, "storageAccountName", STR, 0),
    AZBI_ROW(azb_azure_storage_job, storage_account_version, "storageAccountVersion", STR, 0),
    AZBI_ROW_MODEL(azb_azure_storage_job, extended_info, "extendedInfo", MODEL,
                   azure_storage_job_extended_info, 0),
    AZBI_ROW(azb_azure_storage_job, is_user_triggered, "isUserTriggered", BOOL, 0),
};
static const azbi_slot azure_storage_job_slots[] = {
    {1, 1}, /* actionsInfo */
    {0, 7}, /* activityId */
    {0, 2}, /* backupManagementType */
    {1, 0}, /* duration */
    {0, 6}, /* endTime */
    {0, 1}, /* entityFriendlyName */
    {1, 2}, /* errorDetails */
    {1, 5}, /* extendedInfo */
    {1, 6}, /* isUserTriggered */
    {0, 0}, /* jobType */
    {0, 3}, /* operation */
    {0, 5}, /* startTime */
    {0, 4}, /* status */
    {1, 3}, /* storageAccountName */
    {1, 4}, /* storageAccountVersion */
};
const azb_type azbi_type_azure_storage_job = {
    .name = "AzureStorageJob",
    .discriminator = "AzureStorageJob",
    .base = &azbi_type_job,
    .rows = azure_storage_job_rows,
    .row_count = AZBI_COUNT(azure_storage_job_rows),
    .slots = azure_storage_job_slots,
    .slot_count = AZBI_COUNT(azure_storage_job_slots),
    .size = sizeof(azb_azure_storage_job),
    .depth = 1,
    .number = 133,
};

static const azbi_row azure_workload_error_info_rows[] = {
    AZBI_ROW(azb_azure_workload_error_info, error_code, "errorCode", I32, 0),
    AZBI_ROW(azb_azure_workload_error_info, error_string, "errorString", STR, 0),
    AZBI_ROW(azb_azure_workload_error_info, error_title, "errorTitle", STR, 0),
    AZBI_ROW(azb_azure_workload_error_info, recommendations, "recommendations", STR_LIST, 0),
    AZBI_ROW(azb_azure_workload_error_info, additional_details, "additionalDetails", STR, 0),
};
static const azbi_slot azure_workload_error_info_slots[] = {
    {0, 4}, /* additionalDetails */
    {0, 0}, /* errorCode */
    {0, 1}, /* errorString */
    {0, 2}, /* errorTitle */
    {0, 3}, /* recommendations */
};
const azb_type azbi_type_azure_workload_error_info = {
    .name = "AzureWorkloadErrorInfo",
    .rows = azure_workload_error_info_rows,
    .row_count = AZBI_COUNT(azure_workload_error_info_rows),
    .slots = azure_workload_error_info_slots,
    .slot_count = AZBI_COUNT(azure_workload_error_info_slots),
    .size = sizeof(azb_azure_workload_error_info),
    .number = 134,
};

static const azbi_row azure_workload_job_task_details_rows[] = {
    AZBI_ROW(azb_azure_workload_job_task_details, task_id, "taskId", STR, 0),
    AZBI_ROW(azb_azure_workload_job_task_details, status, "status", STR, 0),
};
static const azbi_slot azure_workload_job_task_details_slots[] = {
    {0, 1}, /* status */
    {0, 0}, /* taskId */
};
const azb_type azbi_type_azure_workload_job_task_details = {
    .name = "AzureWorkloadJobTaskDetails",
    .rows = azure_workload_job_task_details_rows,
    .row_count = AZBI_COUNT(azure_workload_job_task_details_rows),
    .slots = azure_workload_job_task_details_slots,
    .slot_count = AZBI_COUNT(azure_workload_job_task_details_slots),
    .size = sizeof(azb_azure_workload_job_task_details),
    .number = 135,
};

static const azbi_row azure_workload_job_extended_info_rows[] = {
    AZBI_ROW_MODEL(azb_azure_workload_job_extended_info, tasks_list, "tasksList", MODEL_LIST,
                   azure_workload_job_task_details, 0),
    AZBI_ROW(azb_azure_workload_job_extended_info, property_bag, "propertyBag", STR_MAP, 0),
    AZBI_ROW(azb_azure_workload_job_extended_info, dynamic_error_message, "dynamicErrorMessage",
             STR, 0),
};
static const azbi_slot azure_workload_job_extended_info_slots[] = {
    {0, 2}, /* dynamicErrorMessage */
    {0, 1}, /* propertyBag */
    {0, 0}, /* tasksList */
};
const azb_type azbi_type_azure_workload_job_extended_info = {
    .name = "AzureWorkloadJobExtendedInfo",
    .rows = azure_workload_job_extended_info_rows,
    .row_count = AZBI_COUNT(azure_workload_job_extended_info_rows),
    .slots = azure_workload_job_extended_info_slots,
    .slot_count = AZBI_COUNT(azure_workload_job_extended_info_slots),
    .size = sizeof(azb_azure_workload_job_extended_info),
    .number = 136,
};

static const azbi_row azure_workload_job_rows[] = {
    AZBI_ROW(azb_azure_workload_job, workload_type, "workloadType", STR, 0),
    AZBI_ROW(azb_azure_workload_job, duration, "duration", STR, AZB_FIELD_DURATION),
    AZBI_ROW_ENUM(azb_azure_workload_job, actions_info, "actionsInfo", ENUM_LIST,
                  job_supported_action, 0),
    AZBI_ROW_MODEL(azb_azure_workload_job, error_details, "errorDetails", MODEL_LIST,
                   azure_workload_error_info, 0),
    AZBI_ROW_MODEL(azb_azure_workload_job, extended_info, "extendedInfo", MODEL,
                   azure_workload_job_extended_info, 0),
};
static const azbi_slot azure_workload_job_slots[] = {
    {1, 2}, /* actionsInfo */
    {0, 7}, /* activityId */
    {0, 2}, /* backupManagementType */
    {1, 1}, /* duration */
    {0, 6}, /* endTime */
    {0, 1}, /* entityFriendlyName */
    {1, 3}, /* errorDetails */
    {1, 4}, /* extendedInfo */
    {0, 0}, /* jobType */
    {0, 3}, /* operation */
    {0, 5}, /* startTime */
    {0, 4}, /* status */
    {1, 0}, /* workloadType */
};
const azb_type azbi_type_azure_workload_job = {
    .name = "AzureWorkloadJob",
    .discriminator = "AzureWorkloadJob",
    .base = &azbi_type_job,
    .rows = azure_workload_job_rows,
    .row_count = AZBI_COUNT(azure_workload_job_rows),
    .slots = azure_workload_job_slots,
    .slot_count = AZBI_COUNT(azure_workload_job_slots),
    .size = sizeof(azb_azure_workload_job),
    .depth = 1,
    .number = 137,
};

static const azbi_row dpm_error_info_rows[] = {
    AZBI_ROW(azb_dpm_error_info, error_string, "errorString", STR, 0),
    AZBI_ROW(azb_dpm_error_info, recommendations, "recommendations", STR_LIST, 0),
};
static const azbi_slot dpm_error_info_slots[] = {
    {0, 0}, /* errorString */
    {0, 1}, /* recommendations */
};
const azb_type azbi_type_dpm_error_info = {
    .name = "DpmErrorInfo",
    .rows = dpm_error_info_rows,
    .row_count = AZBI_COUNT(dpm_error_info_rows),
    .slots = dpm_error_info_slots,
    .slot_count = AZBI_COUNT(dpm_error_info_slots),
    .size = sizeof(azb_dpm_error_info),
    .number = 138,
};

static const azbi_row dpm_job_task_details_rows[] = {
    AZBI_ROW(azb_dpm_job_task_details, task_id, "taskId", STR, 0),
    AZBI_ROW(azb_dpm_job_task_details, start_time, "startTime", TIME, 0),
    AZBI_ROW(azb_dpm_job_task_details, end_time, "endTime", TIME, 0),
    AZBI_ROW(azb_dpm_job_task_details, duration, "duration", STR, AZB_FIELD_DURATION),
    AZBI_ROW(azb_dpm_job_task_details, status, "status", STR, 0),
};
static const azbi_slot dpm_job_task_details_slots[] = {
    {0, 3}, /* duration */
    {0, 2}, /* endTime */
    {0, 1}, /* startTime */
    {0, 4}, /* status */
    {0, 0}, /* taskId */
};
const azb_type azbi_type_dpm_job_task_details = {
    .name = "DpmJobTaskDetails",
    .rows = dpm_job_task_details_rows,
    .row_count = AZBI_COUNT(dpm_job_task_details_rows),
    .slots = dpm_job_task_details_slots,
    .slot_count = AZBI_COUNT(dpm_job_task_details_slots),
    .size = sizeof(azb_dpm_job_task_details),
    .number = 139,
};

static const azbi_row dpm_job_extended_info_rows[] = {
    AZBI_ROW_MODEL(azb_dpm_job_extended_info, tasks_list, "tasksList", MODEL_LIST,
                   dpm_job_task_details, 0),
    AZBI_ROW(azb_dpm_job_extended_info, property_bag, "propertyBag", STR_MAP, 0),
    AZBI_ROW(azb_dpm_job_extended_info, dynamic_error_message, "dynamicErrorMessage", STR, 0),
};
static const azbi_slot dpm_job_extended_info_slots[] = {
    {0, 2}, /* dynamicErrorMessage */
    {0, 1}, /* propertyBag */
    {0, 0}, /* tasksList */
};
const azb_type azbi_type_dpm_job_extended_info = {
    .name = "DpmJobExtendedInfo",
    .rows = dpm_job_extended_info_rows,
    .row_count = AZBI_COUNT(dpm_job_extended_info_rows),
    .slots = dpm_job_extended_info_slots,
    .slot_count = AZBI_COUNT(dpm_job_extended_info_slots),
    .size = sizeof(azb_dpm_job_extended_info),
    .number = 140,
};

static const azbi_row dpm_job_rows[] = {
    AZBI_ROW(azb_dpm_job, duration, "duration", STR, AZB_FIELD_DURATION),
    AZBI_ROW(azb_dpm_job, dpm_server_name, "dpmServerName", STR, 0),
    AZBI_ROW(azb_dpm_job, container_name, "containerName", STR, 0),
    AZBI_ROW(azb_dpm_job, container_type, "containerType", STR, 0),
    AZBI_ROW(azb_dpm_job, workload_type, "workloadType", STR, 0),
    AZBI_ROW_ENUM(azb_dpm_job, actions_info, "actionsInfo", ENUM_LIST, job_supported_action, 0),
    AZBI_ROW_MODEL(azb_dpm_job, error_details, "errorDetails", MODEL_LIST, dpm_error_info, 0),
    AZBI_ROW_MODEL(azb_dpm_job, extended_info, "extendedInfo", MODEL, dpm_job_extended_info, 0),
};
static const azbi_slot dpm_job_slots[] = {
    {1, 5}, /* actionsInfo */
    {0, 7}, /* activityId */
    {0, 2}, /* backupManagementType */
    {1, 2}, /* containerName */
    {1, 3}, /* containerType */
    {1, 1}, /* dpmServerName */
    {1, 0}, /* duration */
    {0, 6}, /* endTime */
    {0, 1}, /* entityFriendlyName */
    {1, 6}, /* errorDetails */
    {1, 7}, /* extendedInfo */
    {0, 0}, /* jobType */
    {0, 3}, /* operation */
    {0, 5}, /* startTime */
    {0, 4}, /* status */
    {1, 4}, /* workloadType */
};
const azb_type azbi_type_dpm_job = {
    .name = "DpmJob",
    .discriminator = "DpmJob",
    .base = &azbi_type_job,
    .rows = dpm_job_rows,
    .row_count = AZBI_COUNT(dpm_job_rows),
    .slots = dpm_job_slots,
    .slot_count = AZBI_COUNT(dpm_job_slots),
    .size = sizeof(azb_dpm_job),
    .depth = 1,
    .number = 141,
};

static const azbi_row mab_error_info_rows[] = {
    AZBI_ROW(azb_mab_error_info, error_string, "errorString", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_mab_error_info, recommendations, "recommendations", STR_LIST, AZB_FIELD_READ_ONLY),
};
static const azbi_slot mab_error_info_slots[] = {
    {0, 0}, /* errorString */
    {0, 1}, /* recommendations */
};
const azb_type azbi_type_mab_error_info = {
    .name = "MabErrorInfo",
    .rows = mab_error_info_rows,
    .row_count = AZBI_COUNT(mab_error_info_rows),
    .slots = mab_error_info_slots,
    .slot_count = AZBI_COUNT(mab_error_info_slots),
    .size = sizeof(azb_mab_error_info),
    .number = 142,
};

static const azbi_row mab_job_task_details_rows[] = {
    AZBI_ROW(azb_mab_job_task_details, task_id, "taskId", STR, 0),
    AZBI_ROW(azb_mab_job_task_details, start_time, "startTime", TIME, 0),
    AZBI_ROW(azb_mab_job_task_details, end_time, "endTime", TIME, 0),
    AZBI_ROW(azb_mab_job_task_details, duration, "duration", STR, AZB_FIELD_DURATION),
    AZBI_ROW(azb_mab_job_task_details, status, "status", STR, 0),
};
static const azbi_slot mab_job_task_details_slots[] = {
    {0, 3}, /* duration */
    {0, 2}, /* endTime */
    {0, 1}, /* startTime */
    {0, 4}, /* status */
    {0, 0}, /* taskId */
};
const azb_type azbi_type_mab_job_task_details = {
    .name = "MabJobTaskDetails",
    .rows = mab_job_task_details_rows,
    .row_count = AZBI_COUNT(mab_job_task_details_rows),
    .slots = mab_job_task_details_slots,
    .slot_count = AZBI_COUNT(mab_job_task_details_slots),
    .size = sizeof(azb_mab_job_task_details),
    .number = 143,
};

static const azbi_row mab_job_extended_info_rows[] = {
    AZBI_ROW_MODEL(azb_mab_job_extended_info, tasks_list, "tasksList", MODEL_LIST,
                   mab_job_task_details, 0),
    AZBI_ROW(azb_mab_job_extended_info, property_bag, "propertyBag", STR_MAP, 0),
    AZBI_ROW(azb_mab_job_extended_info, dynamic_error_message, "dynamicErrorMessage", STR, 0),
};
static const azbi_slot mab_job_extended_info_slots[] = {
    {0, 2}, /* dynamicErrorMessage */
    {0, 1}, /* propertyBag */
    {0, 0}, /* tasksList */
};
const azb_type azbi_type_mab_job_extended_info = {
    .name = "MabJobExtendedInfo",
    .rows = mab_job_extended_info_rows,
    .row_count = AZBI_COUNT(mab_job_extended_info_rows),
    .slots = mab_job_extended_info_slots,
    .slot_count = AZBI_COUNT(mab_job_extended_info_slots),
    .size = sizeof(azb_mab_job_extended_info),
    .number = 144,
};

static const azbi_row mab_job_rows[] = {
    AZBI_ROW(azb_mab_job, duration, "duration", STR, AZB_FIELD_DURATION),
    AZBI_ROW_ENUM(azb_mab_job, actions_info, "actionsInfo", ENUM_LIST, job_supported_action, 0),
    AZBI_ROW(azb_mab_job, mab_server_name, "mabServerName", STR, 0),
    AZBI_ROW_ENUM(azb_mab_job, mab_server_type, "mabServerType", ENUM, mab_server_type, 0),
    AZBI_ROW_ENUM(azb_mab_job, workload_type, "workloadType", ENUM, workload_type, 0),
    AZBI_ROW_MODEL(azb_mab_job, error_details, "errorDetails", MODEL_LIST, mab_error_info, 0),
    AZBI_ROW_MODEL(azb_mab_job, extended_info, "extendedInfo", MODEL, mab_job_extended_info, 0),
};
static const azbi_slot mab_job_slots[] = {
    {1, 1}, /* actionsInfo */
    {0, 7}, /* activityId */
    {0, 2}, /* backupManagementType */
    {1, 0}, /* duration */
    {0, 6}, /* endTime */
    {0, 1}, /* entityFriendlyName */
    {1, 5}, /* errorDetails */
    {1, 6}, /* extendedInfo */
    {0, 0}, /* jobType */
    {1, 2}, /* mabServerName */
    {1, 3}, /* mabServerType */
    {0, 3}, /* operation */
    {0, 5}, /* startTime */
    {0, 4}, /* status */
    {1, 4}, /* workloadType */
};
const azb_type azbi_type_mab_job = {
    .name = "MabJob",
    .discriminator = "MabJob",
    .base = &azbi_type_job,
    .rows = mab_job_rows,
    .row_count = AZBI_COUNT(mab_job_rows),
    .slots = mab_job_slots,
    .slot_count = AZBI_COUNT(mab_job_slots),
    .size = sizeof(azb_mab_job),
    .depth = 1,
    .number = 145,
};

static const azbi_row vault_job_error_info_rows[] = {
    AZBI_ROW(azb_vault_job_error_info, error_code, "errorCode", I32, 0),
    AZBI_ROW(azb_vault_job_error_info, error_string, "errorString", STR, 0),
    AZBI_ROW(azb_vault_job_error_info, recommendations, "recommendations", STR_LIST, 0),
};
static const azbi_slot vault_job_error_info_slots[] = {
    {0, 0}, /* errorCode */
    {0, 1}, /* errorString */
    {0, 2}, /* recommendations */
};
const azb_type azbi_type_vault_job_error_info = {
    .name = "VaultJobErrorInfo",
    .rows = vault_job_error_info_rows,
    .row_count = AZBI_COUNT(vault_job_error_info_rows),
    .slots = vault_job_error_info_slots,
    .slot_count = AZBI_COUNT(vault_job_error_info_slots),
    .size = sizeof(azb_vault_job_error_info),
    .number = 146,
};

static const azbi_row vault_job_extended_info_rows[] = {
    AZBI_ROW(azb_vault_job_extended_info, property_bag, "propertyBag", STR_MAP, 0),
};
static const azbi_slot vault_job_extended_info_slots[] = {
    {0, 0}, /* propertyBag */
};
const azb_type azbi_type_vault_job_extended_info = {
    .name = "VaultJobExtendedInfo",
    .rows = vault_job_extended_info_rows,
    .row_count = AZBI_COUNT(vault_job_extended_info_rows),
    .slots = vault_job_extended_info_slots,
    .slot_count = AZBI_COUNT(vault_job_extended_info_slots),
    .size = sizeof(azb_vault_job_extended_info),
    .number = 147,
};

static const azbi_row vault_job_rows[] = {
    AZBI_ROW(azb_vault_job, duration, "duration", STR, AZB_FIELD_DURATION),
    AZBI_ROW_ENUM(azb_vault_job, actions_info, "actionsInfo", ENUM_LIST, job_supported_action, 0),
    AZBI_ROW_MODEL(azb_vault_job, error_details, "errorDetails", MODEL_LIST, vault_job_error_info,
                   0),
    AZBI_ROW_MODEL(azb_vault_job, extended_info, "extendedInfo", MODEL, vault_job_extended_info, 0),
};
static const azbi_slot vault_job_slots[] = {
    {1, 1}, /* actionsInfo */
    {0, 7}, /* activityId */
    {0, 2}, /* backupManagementType */
    {1, 0}, /* duration */
    {0, 6}, /* endTime */
    {0, 1}, /* entityFriendlyName */
    {1, 2}, /* errorDetails */
    {1, 3}, /* extendedInfo */
    {0, 0}, /* jobType */
    {0, 3}, /* operation */
    {0, 5}, /* startTime */
    {0, 4}, /* status */
};
const azb_type azbi_type_vault_job = {
    .name = "VaultJob",
    .discriminator = "VaultJob",
    .base = &azbi_type_job,
    .rows = vault_job_rows,
    .row_count = AZBI_COUNT(vault_job_rows),
    .slots = vault_job_slots,
    .slot_count = AZBI_COUNT(vault_job_slots),
    .size = sizeof(azb_vault_job),
    .depth = 1,
    .number = 148,
};

static const azbi_row job_resource_rows[] = {
    AZBI_ROW(azb_job_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_job_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_job_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_job_resource, location, "location", STR, 0),
    AZBI_ROW(azb_job_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_job_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_job_resource, system_data, "systemData", MODEL, system_data,
                   AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_job_resource, properties, "properties", MODEL, job, 0),
};
static const azbi_slot job_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_job_resource = {
    .name = "JobResource",
    .rows = job_resource_rows,
    .row_count = AZBI_COUNT(job_resource_rows),
    .slots = job_resource_slots,
    .slot_count = AZBI_COUNT(job_resource_slots),
    .size = sizeof(azb_job_resource),
    .number = 149,
};
