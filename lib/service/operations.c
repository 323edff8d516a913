/*
 * operations.c - all operations, sorted by the service's id.
 * Generated from lib/schema/operations/ by lib/schema/generate.py.
 */
#include "service/operations.h"

/* clang-format off */
static const azbi_operation *const all[] = {
    &azbi_operation_backup_jobs_list,
    &azbi_operation_backup_operation_results_get,
    &azbi_operation_backup_operation_statuses_get,
    &azbi_operation_backup_protected_items_list,
    &azbi_operation_backups_trigger,
    &azbi_operation_item_level_recovery_connections_provision,
    &azbi_operation_item_level_recovery_connections_revoke,
    &azbi_operation_job_cancellations_trigger,
    &azbi_operation_job_details_get,
    &azbi_operation_job_operation_results_get,
    &azbi_operation_protected_item_operation_results_get,
    &azbi_operation_protected_item_operation_statuses_get,
    &azbi_operation_protected_items_get,
    &azbi_operation_recovery_points_get,
    &azbi_operation_recovery_points_list,
    &azbi_operation_restores_trigger,
};
/* clang-format on */

const azbi_operation_registry azbi_operations = {all, sizeof(all) / sizeof(all[0])};
