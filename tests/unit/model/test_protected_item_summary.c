// Summaries of protected items of every kind.
#include <stdio.h>
#include <string.h>

#include <azbackup/summary.h>
#include <azbackup/typed/model/protected_item.h>

#include "model/summary.h"
#include "model/types.h"
#include "summary_fixture.h"
#include "support/test.h"
#include "support/test_context.h"

#define ITEM(kind, more) \
    "{\"id\":\"/i\",\"name\":\"i\",\"properties\":{\"protectedItemType\":\"" kind "\"" more "}}"
#define STATE      ",\"protectionState\":\"Protected\""
#define LAST       ",\"lastBackupStatus\":\"Completed\",\"lastBackupTime\":\"2026-11-30T10:00:00Z\""
#define POLICY     ",\"policyId\":\"/policies/p\",\"policyName\":\"p\""
#define DELETED    ",\"isScheduledForDeferredDelete\":true,\"deferredDeleteTimeInUTC\":"
#define DELETED_AT DELETED "\"2026-11-30T10:00:00.25Z\""

static char *shown(const azb_protected_item_summary *s)
{
    static char text[1024];
    char time[5][AZB_TIME_TEXT_MAX];
    snprintf(text, sizeof text, "%s %s|%s %s %s|%s %s|%s %s|%s %s %s|%s %s %d|%s %s %s|%s",
             azb_str_or(&s->kind, "-"), azb_str_or(&s->friendly_name, "-"),
             azb_str_or(&s->workload.text, "-"), azb_str_or(&s->server, "-"),
             azb_str_or(&s->source_id, "-"), azb_str_or(&s->policy_id, "-"),
             azb_str_or(&s->policy_name, "-"), azb_str_or(&s->state, "-"),
             azb_str_or(&s->health, "-"), azb_str_or(&s->last_backup_status, "-"),
             summary_time(&s->last_backup_time, time[0]), azb_str_or(&s->last_backup_error, "-"),
             summary_time(&s->last_recovery_point, time[1]),
             summary_time(&s->oldest_recovery_point, time[2]), (int)s->recovery_point_count.value,
             summary_bool(&s->is_soft_deleted), summary_time(&s->soft_deleted_at, time[3]),
             summary_time(&s->soft_deleted_until, time[4]), summary_bool(&s->is_archive_enabled));
    return text;
}

static const struct {
    const char *json, *text;
} rows[] = {
    {ITEM("Microsoft.Compute/virtualMachines",
          ",\"friendlyName\":\"web\",\"workloadType\":\"VM\",\"sourceResourceId\":\"/"
          "vm\",\"virtualMachineId\":\"/"
          "other\",\"protectionStatus\":\"Healthy\",\"healthStatus\":\"Passed\"" POLICY STATE LAST
          ",\"isArchiveEnabled\":true,\"lastRecoveryPoint\":\"2026-11-30T10:05:00Z\","
          "\"extendedInfo\":{\"oldestRecoveryPoint\":\"2026-01-01T00:00:00Z\","
          "\"recoveryPointCount\":7}"),
     "Microsoft.Compute/virtualMachines web|VM - /vm|/policies/p p|Protected Passed|Completed "
     "2026-11-30T10:00:00Z -|2026-11-30T10:05:00Z 2026-01-01T00:00:00Z 7|- - -|1"},
    {ITEM("AzureFileShareProtectedItem", ",\"friendlyName\":\"share\"" STATE LAST),
     "AzureFileShareProtectedItem share|- - -|- -|Protected -|Completed 2026-11-30T10:00:00Z -|- - "
     "0|- - -|-"},
    {ITEM("AzureVmWorkloadSQLDatabase",
          ",\"friendlyName\":\"db\",\"serverName\":\"sql1\",\"protectedItemHealthStatus\":"
          "\"Unhealthy\",\"lastBackupStatus\":\"Unhealthy\",\"lastBackupErrorDetail\":{\"code\":"
          "\"E1\","
          "\"message\":\"disk full\"}" STATE),
     "AzureVmWorkloadSQLDatabase db|- sql1 -|- -|Protected Unhealthy|Unhealthy - disk full|- - 0|- "
     "- "
     "-|-"},
    {ITEM("AzureVmWorkloadSAPHanaDatabase", ",\"lastBackupErrorDetail\":{\"code\":\"E1\"}"),
     "AzureVmWorkloadSAPHanaDatabase -|- - -|- -|- -|- - E1|- - 0|- - -|-"},
    {ITEM("Microsoft.Sql/servers/databases", STATE),
     "Microsoft.Sql/servers/databases -|- - -|- -|Protected -|- - -|- - 0|- - -|-"},
    {ITEM("DPMProtectedItem",
          ",\"backupEngineName\":\"dpm1\",\"extendedInfo\":{\"lastBackupStatus\":"
          "\"Failed\",\"recoveryPointCount\":2}"),
     "DPMProtectedItem -|- dpm1 -|- -|- -|Failed - -|- - 2|- - -|-"},
    {ITEM("MabFileFolderProtectedItem",
          ",\"computerName\":\"pc\",\"protectionState\":\"Protected\""),
     "MabFileFolderProtectedItem -|- pc -|- -|Protected -|- - -|- - 0|- - -|-"},
    {ITEM("GenericProtectedItem", STATE),
     "GenericProtectedItem -|- - -|- -|Protected -|- - -|- - 0|- - -|-"},
    // Soft delete, with and without the days that it lasts, and where the moment is nonsense.
    {ITEM("GenericProtectedItem", DELETED_AT ",\"softDeleteRetentionPeriodInDays\":14"),
     "GenericProtectedItem -|- - -|- -|- -|- - -|- - 0|1 2026-11-30T10:00:00.25Z "
     "2026-12-14T10:00:00.25Z|-"},
    {ITEM("GenericProtectedItem", DELETED_AT),
     "GenericProtectedItem -|- - -|- -|- -|- - -|- - 0|1 2026-11-30T10:00:00.25Z -|-"},
    {ITEM("GenericProtectedItem",
          DELETED "\"0001-01-01T00:00:00\",\"softDeleteRetentionPeriodInDays\":14"),
     "GenericProtectedItem -|- - -|- -|- -|- - -|- - 0|1 0001-01-01T00:00:00 -|-"},
    {ITEM("GenericProtectedItem", DELETED_AT ",\"softDeleteRetentionPeriodInDays\":2147483647"),
     "GenericProtectedItem -|- - -|- -|- -|- - -|- - 0|1 2026-11-30T10:00:00.25Z -|-"},
    {ITEM("GenericProtectedItem", DELETED_AT ",\"softDeleteRetentionPeriodInDays\":-1"),
     "GenericProtectedItem -|- - -|- -|- -|- - -|- - 0|1 2026-11-30T10:00:00.25Z -|-"},
    // A kind of tomorrow: its base is known.
    {ITEM("ItemOfTomorrow", POLICY ",\"lastRecoveryPoint\":\"2026-11-30T10:05:00Z\""),
     "ItemOfTomorrow -|- - -|/policies/p p|- -|- - -|2026-11-30T10:05:00Z - 0|- - -|-"},
    {"{\"name\":\"i\"}", "- -|- - -|- -|- -|- - -|- - 0|- - -|-"},
};

static void every_kind_has_the_same_form(void **state)
{
    test_context test;
    (void)state;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_protected_item_summary summary = {.size = sizeof summary};
        azb_model *model = summary_model(test.context, "ProtectedItemResource", rows[i].json);
        assert_int_equal(
            azb_protected_item_summarize((azb_protected_item_resource *)(void *)model, &summary),
            AZB_OK);
        assert_string_equal(shown(&summary), rows[i].text);
        azb_model_free(model);
    }
    test_context_dispose(&test);
}

static void refuses_what_it_cannot_fill(void **state)
{
    test_context test;
    azb_protected_item_summary summary = {.size = sizeof summary};
    (void)state;
    test_context_init(&test, 0, NULL);
    azb_model *model = summary_model(test.context, "ProtectedItemResource", rows[1].json);
    const azb_protected_item_resource *item = (azb_protected_item_resource *)(void *)model;
    assert_int_equal(azb_protected_item_summarize(NULL, &summary), AZB_E_ARG);
    assert_int_equal(azb_protected_item_summarize(item, NULL), AZB_E_ARG);
    summary.size = 8;
    assert_int_equal(azb_protected_item_summarize(item, &summary), AZB_E_ABI);
    azb_model_free(model);
    test_context_dispose(&test);
}

// What only the model has: a new member of any kind goes into the table or into this list.
static const char *const left_out[] = {
    "backupManagementType",
    "backupSetName",
    "containerName",
    "createMode",
    "deferredDeleteSyncTimeInUTC",
    "deferredDeleteTimeRemaining",
    "extendedProperties",
    "fabricName",
    "healthDetails",
    "isDeferredDeleteScheduleUpcoming",
    "isRehydrate",
    "kpisHealths",
    "nodesList",
    "parentName",
    "parentType",
    "policyState",
    "policyType",
    "protectedItemDataId",
    "protectedItemDataSourceId",
    "protectedItemId",
    "resourceGuardOperationRequests",
    "softDeleteRetentionPeriodInDays",
    "sourceAssociations",
    "vaultId",
};

static void no_member_is_forgotten(void **state)
{
    (void)state;
    summary_check_members(&azbi_type_protected_item, azbi_protected_item_rows,
                          azbi_protected_item_row_count, left_out,
                          sizeof left_out / sizeof *left_out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_has_the_same_form),
        cmocka_unit_test(refuses_what_it_cannot_fill),
        cmocka_unit_test(no_member_is_forgotten),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
