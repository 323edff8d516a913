// protected_item_summary.c - what a listing shows of a protected item of any workload.
#include <azbackup/summary.h>

#include "base/abi.h"
#include "model/summary.h"

#define AT(member) offsetof(azb_protected_item_summary, member)

// The state of the last backup of a DPM server's items comes from the server. Words that people
// read stand behind those of an enum, which do not change with the language.
const azbi_summary_row azbi_protected_item_rows[] = {
    {"protectedItemType", azbi_summary_text, AT(kind)},
    {"friendlyName", azbi_summary_text, AT(friendly_name)},
    {"workloadType", azbi_summary_enum, AT(workload)},
    {"serverName", azbi_summary_text, AT(server)},
    {"computerName", azbi_summary_text, AT(server)},
    {"backupEngineName", azbi_summary_text, AT(server)},
    {"sourceResourceId", azbi_summary_text, AT(source_id)},
    {"virtualMachineId", azbi_summary_text, AT(source_id)},
    {"policyId", azbi_summary_text, AT(policy_id)},
    {"policyName", azbi_summary_text, AT(policy_name)},
    {"protectionState", azbi_summary_text, AT(state)},
    {"protectionStatus", azbi_summary_text, AT(state)},
    {"healthStatus", azbi_summary_text, AT(health)},
    {"protectedItemHealthStatus", azbi_summary_text, AT(health)},
    {"lastBackupStatus", azbi_summary_text, AT(last_backup_status)},
    {"extendedInfo.lastBackupStatus", azbi_summary_text, AT(last_backup_status)},
    {"lastBackupTime", azbi_summary_time, AT(last_backup_time)},
    {"lastBackupErrorDetail.message", azbi_summary_text, AT(last_backup_error)},
    {"lastBackupErrorDetail.code", azbi_summary_text, AT(last_backup_error)},
    {"lastRecoveryPoint", azbi_summary_time, AT(last_recovery_point)},
    {"extendedInfo.oldestRecoveryPoint", azbi_summary_time, AT(oldest_recovery_point)},
    {"extendedInfo.recoveryPointCount", azbi_summary_i32, AT(recovery_point_count)},
    {"isScheduledForDeferredDelete", azbi_summary_bool, AT(is_soft_deleted)},
    {"deferredDeleteTimeInUTC", azbi_summary_time, AT(soft_deleted_at)},
    {"isArchiveEnabled", azbi_summary_bool, AT(is_archive_enabled)},
};
const size_t azbi_protected_item_row_count =
    sizeof azbi_protected_item_rows / sizeof *azbi_protected_item_rows;

// When a soft-deleted item is gone for good: the service has the start and the days.
static void add_end(const azb_protected_item *item, azb_protected_item_summary *out)
{
    static const int64_t seconds_per_day = 24 * 60 * 60;
    const azb_opt_i32 *days = &item->soft_delete_retention_period_in_days;
    char text[AZB_TIME_TEXT_MAX];
    if (azb_time_is_never(&out->soft_deleted_at) != 0 || days->state < AZB_SET || days->value < 0) {
        return;
    }
    azb_time end = out->soft_deleted_at;
    end.seconds += days->value * seconds_per_day;
    if (azb_time_format(&end, text, sizeof text) ==
        AZB_OK) { // within the years that a time can have
        out->soft_deleted_until = end;
    }
}

azb_status azb_protected_item_summarize(const azb_protected_item_resource *item,
                                        azb_protected_item_summary *out)
{
    if (item == NULL || out == NULL) {
        return AZB_E_ARG;
    }
    azb_protected_item_summary summary = {.item = item, .id = item->id, .name = item->name};
    if (item->properties != NULL) {
        azbi_summarize(&item->properties->model, azbi_protected_item_rows,
                       azbi_protected_item_row_count, &summary);
        add_end(item->properties, &summary);
    }
    return azbi_abi_give(out, &summary, sizeof summary,
                         AZBI_FIRST_SIZE(azb_protected_item_summary));
}
