// Summaries of recovery points of every kind.
#include <stdio.h>
#include <string.h>

#include <azbackup/summary.h>
#include <azbackup/typed/model/recovery_point.h>

#include "model/summary.h"
#include "model/types.h"
#include "summary_fixture.h"
#include "support/test.h"
#include "support/test_context.h"

#define POINT(kind, more) \
    "{\"id\":\"/p/1\",\"name\":\"1\",\"properties\":{\"objectType\":\"" kind "\"" more "}}"
#define TAKEN              ",\"recoveryPointTime\":\"2026-11-30T10:00:00Z\""
#define TAKEN_UTC          ",\"recoveryPointTimeInUTC\":\"2026-11-30T10:00:00Z\""
#define TIER(type, status) "{\"type\":\"" type "\",\"status\":\"" status "\"}"
#define MOVE(ready, why)                                                                       \
    ",\"recoveryPointMoveReadinessInfo\":{\"Other\":{\"isReadyForMove\":true},\"ArchivedRP\":" \
    "{\"isReadyForMove\":" ready ",\"additionalInfo\":\"" why "\"}}"

#define TIERS                                                             \
    "\"recoveryPointTierDetails\":[" TIER("InstantRP", "Valid") "," TIER( \
        "HardenedRP", "Valid") "," TIER("ArchivedRP", "Disabled") "]"
#define KEPT                                                                   \
    ",\"recoveryPointProperties\":{\"expiryTime\":\"2026-12-30T10:00:00.5Z\"," \
    "\"ruleName\":\"Daily\",\"isSoftDeleted\":false}"

static char *shown(const azb_recovery_point_summary *s)
{
    static char text[1024];
    char time[4][AZB_TIME_TEXT_MAX];
    snprintf(text, sizeof text, "%s %s %s|%s|%s-%s|%s %s %s|%lld|%s %s %s|%s %s|%zu",
             azb_str_or(&s->name, "-"), azb_str_or(&s->kind, "-"), azb_str_or(&s->type, "-"),
             summary_time(&s->time, time[0]), summary_time(&s->restorable_from, time[1]),
             summary_time(&s->restorable_to, time[2]), summary_time(&s->expires, time[3]),
             azb_str_or(&s->retention_rule, "-"), summary_bool(&s->is_soft_deleted),
             (long long)s->size_bytes.value, azb_str_or(&s->instant_tier.text, "-"),
             azb_str_or(&s->vault_tier.text, "-"), azb_str_or(&s->archive_tier.text, "-"),
             summary_bool(&s->can_move_to_archive), azb_str_or(&s->why_not_to_archive, "-"),
             s->zones.count);
    return text;
}

static const struct {
    const char *json, *text;
} rows[] = {
    {POINT("IaasVMRecoveryPoint",
           TAKEN ",\"recoveryPointType\":\"AppConsistent\",\"zones\":[\"1\",\"2\"]," TIERS MOVE(
               "false", "too young") KEPT),
     "1 IaasVMRecoveryPoint AppConsistent|2026-11-30T10:00:00Z|---|2026-12-30T10:00:00.5Z Daily "
     "0|0|Valid Valid Disabled|0 too young|2"},
    {POINT("AzureFileShareRecoveryPoint",
           TAKEN ",\"recoveryPointType\":\"FileSystemConsistent\",\"recoveryPointSizeInGB\":3,"
                 "\"recoveryPointTierDetails\":[" TIER("HardenedRP", "Deleted") "]"),
     "1 AzureFileShareRecoveryPoint FileSystemConsistent|2026-11-30T10:00:00Z|---|- - "
     "-|3221225472|- Deleted -|- -|0"},
    {POINT("AzureWorkloadSQLRecoveryPoint", TAKEN_UTC ",\"type\":\"Full\"" MOVE("true", "ready")),
     "1 AzureWorkloadSQLRecoveryPoint Full|2026-11-30T10:00:00Z|---|- - -|0|- - -|1 -|0"},
    {POINT("AzureWorkloadSAPHanaPointInTimeRecoveryPoint", TAKEN_UTC
           ",\"type\":\"Log\",\"timeRanges\":[{\"startTime\":\"2026-11-20T00:00:00Z\","
           "\"endTime\":\"2026-11-21T00:00:00Z\"},{\"startTime\":\"2026-11-10T00:00:00Z\","
           "\"endTime\":\"2026-11-30T00:00:00Z\"},null,{}]"),
     "1 AzureWorkloadSAPHanaPointInTimeRecoveryPoint Log|2026-11-30T10:00:00Z|"
     "2026-11-10T00:00:00Z-2026-11-30T00:00:00Z|- - -|0|- - -|- -|0"},
    {POINT("GenericRecoveryPoint", TAKEN ",\"recoveryPointProperties\":{\"expiryTime\":\"soon\"}"),
     "1 GenericRecoveryPoint -|2026-11-30T10:00:00Z|---|- - -|0|- - -|- -|0"},
    // What this version does not know, or what is null or missing.
    {POINT("PointOfTomorrow", TAKEN), "1 PointOfTomorrow -|-|---|- - -|0|- - -|- -|0"},
    {POINT("IaasVMRecoveryPoint",
           ",\"recoveryPointTime\":null,\"recoveryPointTierDetails\":[null," TIER(
               "InstantRP", "Melting") "],\"recoveryPointMoveReadinessInfo\":{\"ArchivedRP\":null},"
                                       "\"recoveryPointProperties\":null,\"zones\":null"),
     "1 IaasVMRecoveryPoint -|-|---|- - -|0|Melting - -|- -|0"},
    {"{\"name\":\"1\"}", "1 - -|-|---|- - -|0|- - -|- -|0"},
    {"{\"properties\":null}", "- - -|-|---|- - -|0|- - -|- -|0"},
};

static void every_kind_has_the_same_form(void **state)
{
    test_context test;
    (void)state;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_recovery_point_summary summary = {.size = sizeof summary};
        azb_model *model = summary_model(test.context, "RecoveryPointResource", rows[i].json);
        assert_int_equal(
            azb_recovery_point_summarize((azb_recovery_point_resource *)(void *)model, &summary),
            AZB_OK);
        assert_string_equal(shown(&summary), rows[i].text);
        azb_model_free(model);
    }
    test_context_dispose(&test);
}

static void refuses_what_it_cannot_fill(void **state)
{
    test_context test;
    azb_recovery_point_summary summary = {.size = sizeof summary};
    (void)state;
    test_context_init(&test, 0, NULL);
    azb_model *model = summary_model(test.context, "RecoveryPointResource", rows[0].json);
    const azb_recovery_point_resource *point = (azb_recovery_point_resource *)(void *)model;
    assert_int_equal(azb_recovery_point_summarize(NULL, &summary), AZB_E_ARG);
    assert_int_equal(azb_recovery_point_summarize(point, NULL), AZB_E_ARG);
    summary.size = 8;
    summary.name.ptr = "untouched";
    assert_int_equal(azb_recovery_point_summarize(point, &summary), AZB_E_ABI);
    assert_string_equal(summary.name.ptr, "untouched");
    azb_model_free(model);
    test_context_dispose(&test);
}

// What only the model has: a new member of any kind goes into the table or into this list.
static const char *const left_out[] = {
    "extendedInfo",
    "extendedLocation",
    "fileShareSnapshotUri",
    "friendlyName",
    "isInstantIlrSessionActive",
    "isManagedVirtualMachine",
    "isPrivateAccessEnabledOnAnyDisk",
    "isSourceVMEncrypted",
    "keyAndSecret",
    "originalStorageAccountOption",
    "osType",
    "recoveryPointAdditionalInfo",
    "recoveryPointDiskConfiguration",
    "recoveryPointProperties",
    "securityType",
    "sourceVMStorageType",
    "virtualMachineSize",
};

static void no_member_is_forgotten(void **state)
{
    (void)state;
    summary_check_members(&azbi_type_recovery_point, azbi_recovery_point_rows,
                          azbi_recovery_point_row_count, left_out,
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
