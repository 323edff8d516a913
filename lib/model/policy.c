/*
 * policy.c - tables of azbackup/model/policy.h.
 * Generated from lib/schema/models/policy.txt by lib/schema/generate.py.
 */
#include <azbackup/model/policy.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value day_of_week_values[] = {
    AZBI_VALUE("Sunday", 0x00430001),   AZBI_VALUE("Monday", 0x00430002),
    AZBI_VALUE("Tuesday", 0x00430003),  AZBI_VALUE("Wednesday", 0x00430004),
    AZBI_VALUE("Thursday", 0x00430005), AZBI_VALUE("Friday", 0x00430006),
    AZBI_VALUE("Saturday", 0x00430007),
};
const azbi_enum_set azbi_enum_day_of_week = {
    .name = "DayOfWeek",
    .values = day_of_week_values,
    .count = AZBI_COUNT(day_of_week_values),
};

static const azbi_enum_value week_of_month_values[] = {
    AZBI_VALUE("First", 0x00440001), AZBI_VALUE("Second", 0x00440002),
    AZBI_VALUE("Third", 0x00440003), AZBI_VALUE("Fourth", 0x00440004),
    AZBI_VALUE("Last", 0x00440005),  AZBI_VALUE("Invalid", 0x00440006),
};
const azbi_enum_set azbi_enum_week_of_month = {
    .name = "WeekOfMonth",
    .values = week_of_month_values,
    .count = AZBI_COUNT(week_of_month_values),
};

static const azbi_enum_value month_of_year_values[] = {
    AZBI_VALUE("Invalid", 0x00450001),  AZBI_VALUE("January", 0x00450002),
    AZBI_VALUE("February", 0x00450003), AZBI_VALUE("March", 0x00450004),
    AZBI_VALUE("April", 0x00450005),    AZBI_VALUE("May", 0x00450006),
    AZBI_VALUE("June", 0x00450007),     AZBI_VALUE("July", 0x00450008),
    AZBI_VALUE("August", 0x00450009),   AZBI_VALUE("September", 0x0045000a),
    AZBI_VALUE("October", 0x0045000b),  AZBI_VALUE("November", 0x0045000c),
    AZBI_VALUE("December", 0x0045000d),
};
const azbi_enum_set azbi_enum_month_of_year = {
    .name = "MonthOfYear",
    .values = month_of_year_values,
    .count = AZBI_COUNT(month_of_year_values),
    .numbered = 1,
};

static const azbi_enum_value retention_duration_type_values[] = {
    AZBI_VALUE("Invalid", 0x00460001), AZBI_VALUE("Days", 0x00460002),
    AZBI_VALUE("Weeks", 0x00460003),   AZBI_VALUE("Months", 0x00460004),
    AZBI_VALUE("Years", 0x00460005),
};
const azbi_enum_set azbi_enum_retention_duration_type = {
    .name = "RetentionDurationType",
    .values = retention_duration_type_values,
    .count = AZBI_COUNT(retention_duration_type_values),
    .numbered = 1,
};

static const azbi_enum_value retention_schedule_format_values[] = {
    AZBI_VALUE("Invalid", 0x00470001),
    AZBI_VALUE("Daily", 0x00470002),
    AZBI_VALUE("Weekly", 0x00470003),
};
const azbi_enum_set azbi_enum_retention_schedule_format = {
    .name = "RetentionScheduleFormat",
    .values = retention_schedule_format_values,
    .count = AZBI_COUNT(retention_schedule_format_values),
    .numbered = 1,
};

static const azbi_enum_value schedule_run_type_values[] = {
    AZBI_VALUE("Invalid", 0x00480001),
    AZBI_VALUE("Daily", 0x00480002),
    AZBI_VALUE("Weekly", 0x00480003),
    AZBI_VALUE("Hourly", 0x00480004),
};
const azbi_enum_set azbi_enum_schedule_run_type = {
    .name = "ScheduleRunType",
    .values = schedule_run_type_values,
    .count = AZBI_COUNT(schedule_run_type_values),
    .numbered = 1,
};

static const azbi_enum_value iaasvm_policy_type_values[] = {
    AZBI_VALUE("Invalid", 0x00490001),
    AZBI_VALUE("V1", 0x00490002),
    AZBI_VALUE("V2", 0x00490003),
};
const azbi_enum_set azbi_enum_iaasvm_policy_type = {
    .name = "IAASVMPolicyType",
    .values = iaasvm_policy_type_values,
    .count = AZBI_COUNT(iaasvm_policy_type_values),
    .numbered = 1,
};

static const azbi_enum_value iaas_vm_snapshot_consistency_type_values[] = {
    AZBI_VALUE("OnlyCrashConsistent", 0x004a0001),
};
const azbi_enum_set azbi_enum_iaas_vm_snapshot_consistency_type = {
    .name = "IaasVMSnapshotConsistencyType",
    .values = iaas_vm_snapshot_consistency_type_values,
    .count = AZBI_COUNT(iaas_vm_snapshot_consistency_type_values),
};

static const azbi_enum_value policy_type_values[] = {
    AZBI_VALUE("Invalid", 0x004b0001),      AZBI_VALUE("Full", 0x004b0002),
    AZBI_VALUE("Differential", 0x004b0003), AZBI_VALUE("Log", 0x004b0004),
    AZBI_VALUE("CopyOnlyFull", 0x004b0005), AZBI_VALUE("Incremental", 0x004b0006),
    AZBI_VALUE("SnapshotFull", 0x004b0007), AZBI_VALUE("SnapshotCopyOnlyFull", 0x004b0008),
};
const azbi_enum_set azbi_enum_policy_type = {
    .name = "PolicyType",
    .values = policy_type_values,
    .count = AZBI_COUNT(policy_type_values),
    .numbered = 1,
};

static const azbi_enum_value tiering_mode_values[] = {
    AZBI_VALUE("Invalid", 0x004c0001),
    AZBI_VALUE("TierRecommended", 0x004c0002),
    AZBI_VALUE("TierAfter", 0x004c0003),
    AZBI_VALUE("DoNotTier", 0x004c0004),
};
const azbi_enum_set azbi_enum_tiering_mode = {
    .name = "TieringMode",
    .values = tiering_mode_values,
    .count = AZBI_COUNT(tiering_mode_values),
    .numbered = 1,
};

static const azbi_enum_value retention_policy_kinds_values[] = {
    AZBI_VALUE("SimpleRetentionPolicy", 0x00990001),
    AZBI_VALUE("LongTermRetentionPolicy", 0x00990002),
};
const azbi_enum_set azbi_enum_retention_policy_kinds = {
    .name = "RetentionPolicy.retentionPolicyType",
    .values = retention_policy_kinds_values,
    .count = AZBI_COUNT(retention_policy_kinds_values),
};

static const azbi_enum_value schedule_policy_kinds_values[] = {
    AZBI_VALUE("SimpleSchedulePolicy", 0x009a0001),
    AZBI_VALUE("SimpleSchedulePolicyV2", 0x009a0002),
    AZBI_VALUE("LogSchedulePolicy", 0x009a0003),
    AZBI_VALUE("LongTermSchedulePolicy", 0x009a0004),
};
const azbi_enum_set azbi_enum_schedule_policy_kinds = {
    .name = "SchedulePolicy.schedulePolicyType",
    .values = schedule_policy_kinds_values,
    .count = AZBI_COUNT(schedule_policy_kinds_values),
};

static const azbi_enum_value protection_policy_kinds_values[] = {
    AZBI_VALUE("AzureIaasVM", 0x009b0001),
    AZBI_VALUE("AzureStorage", 0x009b0002),
    AZBI_VALUE("AzureSql", 0x009b0003),
    AZBI_VALUE("AzureWorkload", 0x009b0004),
    AZBI_VALUE("GenericProtectionPolicy", 0x009b0005),
    AZBI_VALUE("MAB", 0x009b0006),
};
const azbi_enum_set azbi_enum_protection_policy_kinds = {
    .name = "ProtectionPolicy.backupManagementType",
    .values = protection_policy_kinds_values,
    .count = AZBI_COUNT(protection_policy_kinds_values),
};
/* clang-format on */

static const azbi_row day_rows[] = {
    AZBI_ROW(azb_day, date, "date", I32, 0),
    AZBI_ROW(azb_day, is_last, "isLast", BOOL, 0),
};
static const azbi_slot day_slots[] = {
    {0, 0}, /* date */
    {0, 1}, /* isLast */
};
const azb_type azbi_type_day = {
    .name = "Day",
    .rows = day_rows,
    .row_count = AZBI_COUNT(day_rows),
    .slots = day_slots,
    .slot_count = AZBI_COUNT(day_slots),
    .size = sizeof(azb_day),
    .number = 179,
};

static const azbi_row daily_retention_format_rows[] = {
    AZBI_ROW_MODEL(azb_daily_retention_format, days_of_the_month, "daysOfTheMonth", MODEL_LIST, day,
                   0),
};
static const azbi_slot daily_retention_format_slots[] = {
    {0, 0}, /* daysOfTheMonth */
};
const azb_type azbi_type_daily_retention_format = {
    .name = "DailyRetentionFormat",
    .rows = daily_retention_format_rows,
    .row_count = AZBI_COUNT(daily_retention_format_rows),
    .slots = daily_retention_format_slots,
    .slot_count = AZBI_COUNT(daily_retention_format_slots),
    .size = sizeof(azb_daily_retention_format),
    .number = 180,
};

static const azbi_row weekly_retention_format_rows[] = {
    AZBI_ROW_ENUM(azb_weekly_retention_format, days_of_the_week, "daysOfTheWeek", ENUM_LIST,
                  day_of_week, 0),
    AZBI_ROW_ENUM(azb_weekly_retention_format, weeks_of_the_month, "weeksOfTheMonth", ENUM_LIST,
                  week_of_month, 0),
};
static const azbi_slot weekly_retention_format_slots[] = {
    {0, 0}, /* daysOfTheWeek */
    {0, 1}, /* weeksOfTheMonth */
};
const azb_type azbi_type_weekly_retention_format = {
    .name = "WeeklyRetentionFormat",
    .rows = weekly_retention_format_rows,
    .row_count = AZBI_COUNT(weekly_retention_format_rows),
    .slots = weekly_retention_format_slots,
    .slot_count = AZBI_COUNT(weekly_retention_format_slots),
    .size = sizeof(azb_weekly_retention_format),
    .number = 181,
};

static const azbi_row retention_duration_rows[] = {
    AZBI_ROW(azb_retention_duration, count, "count", I32, 0),
    AZBI_ROW_ENUM(azb_retention_duration, duration_type, "durationType", ENUM,
                  retention_duration_type, 0),
};
static const azbi_slot retention_duration_slots[] = {
    {0, 0}, /* count */
    {0, 1}, /* durationType */
};
const azb_type azbi_type_retention_duration = {
    .name = "RetentionDuration",
    .rows = retention_duration_rows,
    .row_count = AZBI_COUNT(retention_duration_rows),
    .slots = retention_duration_slots,
    .slot_count = AZBI_COUNT(retention_duration_slots),
    .size = sizeof(azb_retention_duration),
    .number = 182,
};

static const azbi_row daily_retention_schedule_rows[] = {
    AZBI_ROW(azb_daily_retention_schedule, retention_times, "retentionTimes", TIME_LIST, 0),
    AZBI_ROW_MODEL(azb_daily_retention_schedule, retention_duration, "retentionDuration", MODEL,
                   retention_duration, 0),
};
static const azbi_slot daily_retention_schedule_slots[] = {
    {0, 1}, /* retentionDuration */
    {0, 0}, /* retentionTimes */
};
const azb_type azbi_type_daily_retention_schedule = {
    .name = "DailyRetentionSchedule",
    .rows = daily_retention_schedule_rows,
    .row_count = AZBI_COUNT(daily_retention_schedule_rows),
    .slots = daily_retention_schedule_slots,
    .slot_count = AZBI_COUNT(daily_retention_schedule_slots),
    .size = sizeof(azb_daily_retention_schedule),
    .number = 183,
};

static const azbi_row weekly_retention_schedule_rows[] = {
    AZBI_ROW_ENUM(azb_weekly_retention_schedule, days_of_the_week, "daysOfTheWeek", ENUM_LIST,
                  day_of_week, 0),
    AZBI_ROW(azb_weekly_retention_schedule, retention_times, "retentionTimes", TIME_LIST, 0),
    AZBI_ROW_MODEL(azb_weekly_retention_schedule, retention_duration, "retentionDuration", MODEL,
                   retention_duration, 0),
};
static const azbi_slot weekly_retention_schedule_slots[] = {
    {0, 0}, /* daysOfTheWeek */
    {0, 2}, /* retentionDuration */
    {0, 1}, /* retentionTimes */
};
const azb_type azbi_type_weekly_retention_schedule = {
    .name = "WeeklyRetentionSchedule",
    .rows = weekly_retention_schedule_rows,
    .row_count = AZBI_COUNT(weekly_retention_schedule_rows),
    .slots = weekly_retention_schedule_slots,
    .slot_count = AZBI_COUNT(weekly_retention_schedule_slots),
    .size = sizeof(azb_weekly_retention_schedule),
    .number = 184,
};

static const azbi_row monthly_retention_schedule_rows[] = {
    AZBI_ROW_ENUM(azb_monthly_retention_schedule, retention_schedule_format_type,
                  "retentionScheduleFormatType", ENUM, retention_schedule_format, 0),
    AZBI_ROW_MODEL(azb_monthly_retention_schedule, retention_schedule_daily,
                   "retentionScheduleDaily", MODEL, daily_retention_format, 0),
    AZBI_ROW_MODEL(azb_monthly_retention_schedule, retention_schedule_weekly,
                   "retentionScheduleWeekly", MODEL, weekly_retention_format, 0),
    AZBI_ROW(azb_monthly_retention_schedule, retention_times, "retentionTimes", TIME_LIST, 0),
    AZBI_ROW_MODEL(azb_monthly_retention_schedule, retention_duration, "retentionDuration", MODEL,
                   retention_duration, 0),
};
static const azbi_slot monthly_retention_schedule_slots[] = {
    {0, 4}, /* retentionDuration */
    {0, 1}, /* retentionScheduleDaily */
    {0, 0}, /* retentionScheduleFormatType */
    {0, 2}, /* retentionScheduleWeekly */
    {0, 3}, /* retentionTimes */
};
const azb_type azbi_type_monthly_retention_schedule = {
    .name = "MonthlyRetentionSchedule",
    .rows = monthly_retention_schedule_rows,
    .row_count = AZBI_COUNT(monthly_retention_schedule_rows),
    .slots = monthly_retention_schedule_slots,
    .slot_count = AZBI_COUNT(monthly_retention_schedule_slots),
    .size = sizeof(azb_monthly_retention_schedule),
    .number = 185,
};

static const azbi_row yearly_retention_schedule_rows[] = {
    AZBI_ROW_ENUM(azb_yearly_retention_schedule, retention_schedule_format_type,
                  "retentionScheduleFormatType", ENUM, retention_schedule_format, 0),
    AZBI_ROW_ENUM(azb_yearly_retention_schedule, months_of_year, "monthsOfYear", ENUM_LIST,
                  month_of_year, 0),
    AZBI_ROW_MODEL(azb_yearly_retention_schedule, retention_schedule_daily,
                   "retentionScheduleDaily", MODEL, daily_retention_format, 0),
    AZBI_ROW_MODEL(azb_yearly_retention_schedule, retention_schedule_weekly,
                   "retentionScheduleWeekly", MODEL, weekly_retention_format, 0),
    AZBI_ROW(azb_yearly_retention_schedule, retention_times, "retentionTimes", TIME_LIST, 0),
    AZBI_ROW_MODEL(azb_yearly_retention_schedule, retention_duration, "retentionDuration", MODEL,
                   retention_duration, 0),
};
static const azbi_slot yearly_retention_schedule_slots[] = {
    {0, 1}, /* monthsOfYear */
    {0, 5}, /* retentionDuration */
    {0, 2}, /* retentionScheduleDaily */
    {0, 0}, /* retentionScheduleFormatType */
    {0, 3}, /* retentionScheduleWeekly */
    {0, 4}, /* retentionTimes */
};
const azb_type azbi_type_yearly_retention_schedule = {
    .name = "YearlyRetentionSchedule",
    .rows = yearly_retention_schedule_rows,
    .row_count = AZBI_COUNT(yearly_retention_schedule_rows),
    .slots = yearly_retention_schedule_slots,
    .slot_count = AZBI_COUNT(yearly_retention_schedule_slots),
    .size = sizeof(azb_yearly_retention_schedule),
    .number = 186,
};

static const azbi_row retention_policy_rows[] = {
    AZBI_ROW_ENUM(azb_retention_policy, retention_policy_type, "retentionPolicyType", ENUM,
                  retention_policy_kinds, AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
};
static const azbi_slot retention_policy_slots[] = {
    {0, 0}, /* retentionPolicyType */
};
static const azbi_variant retention_policy_variants[] = {
    {"LongTermRetentionPolicy", &azbi_type_long_term_retention_policy},
    {"SimpleRetentionPolicy", &azbi_type_simple_retention_policy},
};
const azb_type azbi_type_retention_policy = {
    .name = "RetentionPolicy",
    .rows = retention_policy_rows,
    .row_count = AZBI_COUNT(retention_policy_rows),
    .slots = retention_policy_slots,
    .slot_count = AZBI_COUNT(retention_policy_slots),
    .variants = retention_policy_variants,
    .variant_count = AZBI_COUNT(retention_policy_variants),
    .size = sizeof(azb_retention_policy),
    .as_offset = offsetof(azb_retention_policy, as),
    .number = 187,
};

static const azbi_row simple_retention_policy_rows[] = {
    AZBI_ROW_MODEL(azb_simple_retention_policy, retention_duration, "retentionDuration", MODEL,
                   retention_duration, 0),
};
static const azbi_slot simple_retention_policy_slots[] = {
    {1, 0}, /* retentionDuration */
    {0, 0}, /* retentionPolicyType */
};
const azb_type azbi_type_simple_retention_policy = {
    .name = "SimpleRetentionPolicy",
    .discriminator = "SimpleRetentionPolicy",
    .base = &azbi_type_retention_policy,
    .rows = simple_retention_policy_rows,
    .row_count = AZBI_COUNT(simple_retention_policy_rows),
    .slots = simple_retention_policy_slots,
    .slot_count = AZBI_COUNT(simple_retention_policy_slots),
    .size = sizeof(azb_simple_retention_policy),
    .depth = 1,
    .number = 188,
};

static const azbi_row long_term_retention_policy_rows[] = {
    AZBI_ROW_MODEL(azb_long_term_retention_policy, daily_schedule, "dailySchedule", MODEL,
                   daily_retention_schedule, 0),
    AZBI_ROW_MODEL(azb_long_term_retention_policy, weekly_schedule, "weeklySchedule", MODEL,
                   weekly_retention_schedule, 0),
    AZBI_ROW_MODEL(azb_long_term_retention_policy, monthly_schedule, "monthlySchedule", MODEL,
                   monthly_retention_schedule, 0),
    AZBI_ROW_MODEL(azb_long_term_retention_policy, yearly_schedule, "yearlySchedule", MODEL,
                   yearly_retention_schedule, 0),
};
static const azbi_slot long_term_retention_policy_slots[] = {
    {1, 0}, /* dailySchedule */
    {1, 2}, /* monthlySchedule */
    {0, 0}, /* retentionPolicyType */
    {1, 1}, /* weeklySchedule */
    {1, 3}, /* yearlySchedule */
};
const azb_type azbi_type_long_term_retention_policy = {
    .name = "LongTermRetentionPolicy",
    .discriminator = "LongTermRetentionPolicy",
    .base = &azbi_type_retention_policy,
    .rows = long_term_retention_policy_rows,
    .row_count = AZBI_COUNT(long_term_retention_policy_rows),
    .slots = long_term_retention_policy_slots,
    .slot_count = AZBI_COUNT(long_term_retention_policy_slots),
    .size = sizeof(azb_long_term_retention_policy),
    .depth = 1,
    .number = 189,
};

static const azbi_row vault_retention_policy_rows[] = {
    AZBI_ROW(azb_vault_retention_policy, snapshot_retention_in_days, "snapshotRetentionInDays", I32,
             AZB_FIELD_REQUIRED),
    AZBI_ROW_MODEL(azb_vault_retention_policy, vault_retention, "vaultRetention", MODEL,
                   retention_policy, AZB_FIELD_REQUIRED),
};
static const azbi_slot vault_retention_policy_slots[] = {
    {0, 0}, /* snapshotRetentionInDays */
    {0, 1}, /* vaultRetention */
};
const azb_type azbi_type_vault_retention_policy = {
    .name = "VaultRetentionPolicy",
    .rows = vault_retention_policy_rows,
    .row_count = AZBI_COUNT(vault_retention_policy_rows),
    .slots = vault_retention_policy_slots,
    .slot_count = AZBI_COUNT(vault_retention_policy_slots),
    .size = sizeof(azb_vault_retention_policy),
    .number = 190,
};

static const azbi_row hourly_schedule_rows[] = {
    AZBI_ROW(azb_hourly_schedule, interval, "interval", I32, 0),
    AZBI_ROW(azb_hourly_schedule, schedule_window_start_time, "scheduleWindowStartTime", TIME, 0),
    AZBI_ROW(azb_hourly_schedule, schedule_window_duration, "scheduleWindowDuration", I32, 0),
};
static const azbi_slot hourly_schedule_slots[] = {
    {0, 0}, /* interval */
    {0, 2}, /* scheduleWindowDuration */
    {0, 1}, /* scheduleWindowStartTime */
};
const azb_type azbi_type_hourly_schedule = {
    .name = "HourlySchedule",
    .rows = hourly_schedule_rows,
    .row_count = AZBI_COUNT(hourly_schedule_rows),
    .slots = hourly_schedule_slots,
    .slot_count = AZBI_COUNT(hourly_schedule_slots),
    .size = sizeof(azb_hourly_schedule),
    .number = 191,
};

static const azbi_row daily_schedule_rows[] = {
    AZBI_ROW(azb_daily_schedule, schedule_run_times, "scheduleRunTimes", TIME_LIST, 0),
};
static const azbi_slot daily_schedule_slots[] = {
    {0, 0}, /* scheduleRunTimes */
};
const azb_type azbi_type_daily_schedule = {
    .name = "DailySchedule",
    .rows = daily_schedule_rows,
    .row_count = AZBI_COUNT(daily_schedule_rows),
    .slots = daily_schedule_slots,
    .slot_count = AZBI_COUNT(daily_schedule_slots),
    .size = sizeof(azb_daily_schedule),
    .number = 192,
};

static const azbi_row weekly_schedule_rows[] = {
    AZBI_ROW_ENUM(azb_weekly_schedule, schedule_run_days, "scheduleRunDays", ENUM_LIST, day_of_week,
                  0),
    AZBI_ROW(azb_weekly_schedule, schedule_run_times, "scheduleRunTimes", TIME_LIST, 0),
};
static const azbi_slot weekly_schedule_slots[] = {
    {0, 0}, /* scheduleRunDays */
    {0, 1}, /* scheduleRunTimes */
};
const azb_type azbi_type_weekly_schedule = {
    .name = "WeeklySchedule",
    .rows = weekly_schedule_rows,
    .row_count = AZBI_COUNT(weekly_schedule_rows),
    .slots = weekly_schedule_slots,
    .slot_count = AZBI_COUNT(weekly_schedule_slots),
    .size = sizeof(azb_weekly_schedule),
    .number = 193,
};

static const azbi_row schedule_policy_rows[] = {
    AZBI_ROW_ENUM(azb_schedule_policy, schedule_policy_type, "schedulePolicyType", ENUM,
                  schedule_policy_kinds, AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
};
static const azbi_slot schedule_policy_slots[] = {
    {0, 0}, /* schedulePolicyType */
};
static const azbi_variant schedule_policy_variants[] = {
    {"LogSchedulePolicy", &azbi_type_log_schedule_policy},
    {"LongTermSchedulePolicy", &azbi_type_long_term_schedule_policy},
    {"SimpleSchedulePolicy", &azbi_type_simple_schedule_policy},
    {"SimpleSchedulePolicyV2", &azbi_type_simple_schedule_policy_v2},
};
const azb_type azbi_type_schedule_policy = {
    .name = "SchedulePolicy",
    .rows = schedule_policy_rows,
    .row_count = AZBI_COUNT(schedule_policy_rows),
    .slots = schedule_policy_slots,
    .slot_count = AZBI_COUNT(schedule_policy_slots),
    .variants = schedule_policy_variants,
    .variant_count = AZBI_COUNT(schedule_policy_variants),
    .size = sizeof(azb_schedule_policy),
    .as_offset = offsetof(azb_schedule_policy, as),
    .number = 194,
};

static const azbi_row simple_schedule_policy_rows[] = {
    AZBI_ROW_ENUM(azb_simple_schedule_policy, schedule_run_frequency, "scheduleRunFrequency", ENUM,
                  schedule_run_type, 0),
    AZBI_ROW_ENUM(azb_simple_schedule_policy, schedule_run_days, "scheduleRunDays", ENUM_LIST,
                  day_of_week, 0),
    AZBI_ROW(azb_simple_schedule_policy, schedule_run_times, "scheduleRunTimes", TIME_LIST, 0),
    AZBI_ROW_MODEL(azb_simple_schedule_policy, hourly_schedule, "hourlySchedule", MODEL,
                   hourly_schedule, 0),
    AZBI_ROW(azb_simple_schedule_policy, schedule_weekly_frequency, "scheduleWeeklyFrequency", I32,
             0),
};
static const azbi_slot simple_schedule_policy_slots[] = {
    {1, 3}, /* hourlySchedule */
    {0, 0}, /* schedulePolicyType */
    {1, 1}, /* scheduleRunDays */
    {1, 0}, /* scheduleRunFrequency */
    {1, 2}, /* scheduleRunTimes */
    {1, 4}, /* scheduleWeeklyFrequency */
};
const azb_type azbi_type_simple_schedule_policy = {
    .name = "SimpleSchedulePolicy",
    .discriminator = "SimpleSchedulePolicy",
    .base = &azbi_type_schedule_policy,
    .rows = simple_schedule_policy_rows,
    .row_count = AZBI_COUNT(simple_schedule_policy_rows),
    .slots = simple_schedule_policy_slots,
    .slot_count = AZBI_COUNT(simple_schedule_policy_slots),
    .size = sizeof(azb_simple_schedule_policy),
    .depth = 1,
    .number = 195,
};

static const azbi_row simple_schedule_policy_v2_rows[] = {
    AZBI_ROW_ENUM(azb_simple_schedule_policy_v2, schedule_run_frequency, "scheduleRunFrequency",
                  ENUM, schedule_run_type, 0),
    AZBI_ROW_MODEL(azb_simple_schedule_policy_v2, hourly_schedule, "hourlySchedule", MODEL,
                   hourly_schedule, 0),
    AZBI_ROW_MODEL(azb_simple_schedule_policy_v2, daily_schedule, "dailySchedule", MODEL,
                   daily_schedule, 0),
    AZBI_ROW_MODEL(azb_simple_schedule_policy_v2, weekly_schedule, "weeklySchedule", MODEL,
                   weekly_schedule, 0),
};
static const azbi_slot simple_schedule_policy_v2_slots[] = {
    {1, 2}, /* dailySchedule */
    {1, 1}, /* hourlySchedule */
    {0, 0}, /* schedulePolicyType */
    {1, 0}, /* scheduleRunFrequency */
    {1, 3}, /* weeklySchedule */
};
const azb_type azbi_type_simple_schedule_policy_v2 = {
    .name = "SimpleSchedulePolicyV2",
    .discriminator = "SimpleSchedulePolicyV2",
    .base = &azbi_type_schedule_policy,
    .rows = simple_schedule_policy_v2_rows,
    .row_count = AZBI_COUNT(simple_schedule_policy_v2_rows),
    .slots = simple_schedule_policy_v2_slots,
    .slot_count = AZBI_COUNT(simple_schedule_policy_v2_slots),
    .size = sizeof(azb_simple_schedule_policy_v2),
    .depth = 1,
    .number = 196,
};

static const azbi_row log_schedule_policy_rows[] = {
    AZBI_ROW(azb_log_schedule_policy, schedule_frequency_in_mins, "scheduleFrequencyInMins", I32,
             0),
};
static const azbi_slot log_schedule_policy_slots[] = {
    {1, 0}, /* scheduleFrequencyInMins */
    {0, 0}, /* schedulePolicyType */
};
const azb_type azbi_type_log_schedule_policy = {
    .name = "LogSchedulePolicy",
    .discriminator = "LogSchedulePolicy",
    .base = &azbi_type_schedule_policy,
    .rows = log_schedule_policy_rows,
    .row_count = AZBI_COUNT(log_schedule_policy_rows),
    .slots = log_schedule_policy_slots,
    .slot_count = AZBI_COUNT(log_schedule_policy_slots),
    .size = sizeof(azb_log_schedule_policy),
    .depth = 1,
    .number = 197,
};

static const azbi_slot long_term_schedule_policy_slots[] = {
    {0, 0}, /* schedulePolicyType */
};
const azb_type azbi_type_long_term_schedule_policy = {
    .name = "LongTermSchedulePolicy",
    .discriminator = "LongTermSchedulePolicy",
    .base = &azbi_type_schedule_policy,
    .slots = long_term_schedule_policy_slots,
    .slot_count = AZBI_COUNT(long_term_schedule_policy_slots),
    .size = sizeof(azb_long_term_schedule_policy),
    .depth = 1,
    .number = 198,
};

static const azbi_row tiering_policy_rows[] = {
    AZBI_ROW_ENUM(azb_tiering_policy, tiering_mode, "tieringMode", ENUM, tiering_mode, 0),
    AZBI_ROW(azb_tiering_policy, duration, "duration", I32, 0),
    AZBI_ROW_ENUM(azb_tiering_policy, duration_type, "durationType", ENUM, retention_duration_type,
                  0),
};
static const azbi_slot tiering_policy_slots[] = {
    {0, 1}, /* duration */
    {0, 2}, /* durationType */
    {0, 0}, /* tieringMode */
};
const azb_type azbi_type_tiering_policy = {
    .name = "TieringPolicy",
    .rows = tiering_policy_rows,
    .row_count = AZBI_COUNT(tiering_policy_rows),
    .slots = tiering_policy_slots,
    .slot_count = AZBI_COUNT(tiering_policy_slots),
    .size = sizeof(azb_tiering_policy),
    .number = 199,
};

static const azbi_row instant_rp_additional_details_rows[] = {
    AZBI_ROW(azb_instant_rp_additional_details, azure_backup_rg_name_prefix,
             "azureBackupRGNamePrefix", STR, 0),
    AZBI_ROW(azb_instant_rp_additional_details, azure_backup_rg_name_suffix,
             "azureBackupRGNameSuffix", STR, 0),
};
static const azbi_slot instant_rp_additional_details_slots[] = {
    {0, 0}, /* azureBackupRGNamePrefix */
    {0, 1}, /* azureBackupRGNameSuffix */
};
const azb_type azbi_type_instant_rp_additional_details = {
    .name = "InstantRPAdditionalDetails",
    .rows = instant_rp_additional_details_rows,
    .row_count = AZBI_COUNT(instant_rp_additional_details_rows),
    .slots = instant_rp_additional_details_slots,
    .slot_count = AZBI_COUNT(instant_rp_additional_details_slots),
    .size = sizeof(azb_instant_rp_additional_details),
    .number = 200,
};

static const azbi_row snapshot_backup_additional_details_rows[] = {
    AZBI_ROW(azb_snapshot_backup_additional_details, instant_rp_retention_range_in_days,
             "instantRpRetentionRangeInDays", I32, 0),
    AZBI_ROW(azb_snapshot_backup_additional_details, instant_rp_details, "instantRPDetails", STR,
             0),
    AZBI_ROW_MODEL(azb_snapshot_backup_additional_details, user_assigned_managed_identity_details,
                   "userAssignedManagedIdentityDetails", MODEL,
                   user_assigned_managed_identity_details, 0),
};
static const azbi_slot snapshot_backup_additional_details_slots[] = {
    {0, 1}, /* instantRPDetails */
    {0, 0}, /* instantRpRetentionRangeInDays */
    {0, 2}, /* userAssignedManagedIdentityDetails */
};
const azb_type azbi_type_snapshot_backup_additional_details = {
    .name = "SnapshotBackupAdditionalDetails",
    .rows = snapshot_backup_additional_details_rows,
    .row_count = AZBI_COUNT(snapshot_backup_additional_details_rows),
    .slots = snapshot_backup_additional_details_slots,
    .slot_count = AZBI_COUNT(snapshot_backup_additional_details_slots),
    .size = sizeof(azb_snapshot_backup_additional_details),
    .number = 201,
};

static const azbi_row workload_policy_settings_rows[] = {
    AZBI_ROW(azb_workload_policy_settings, time_zone, "timeZone", STR, 0),
    AZBI_ROW(azb_workload_policy_settings, issqlcompression, "issqlcompression", BOOL, 0),
    AZBI_ROW(azb_workload_policy_settings, is_compression, "isCompression", BOOL, 0),
};
static const azbi_slot workload_policy_settings_slots[] = {
    {0, 2}, /* isCompression */
    {0, 1}, /* issqlcompression */
    {0, 0}, /* timeZone */
};
const azb_type azbi_type_workload_policy_settings = {
    .name = "Settings",
    .rows = workload_policy_settings_rows,
    .row_count = AZBI_COUNT(workload_policy_settings_rows),
    .slots = workload_policy_settings_slots,
    .slot_count = AZBI_COUNT(workload_policy_settings_slots),
    .size = sizeof(azb_workload_policy_settings),
    .number = 202,
};

static const azbi_row sub_protection_policy_rows[] = {
    AZBI_ROW_ENUM(azb_sub_protection_policy, policy_type, "policyType", ENUM, policy_type, 0),
    AZBI_ROW_MODEL(azb_sub_protection_policy, schedule_policy, "schedulePolicy", MODEL,
                   schedule_policy, 0),
    AZBI_ROW_MODEL(azb_sub_protection_policy, retention_policy, "retentionPolicy", MODEL,
                   retention_policy, 0),
    AZBI_ROW_MODEL(azb_sub_protection_policy, tiering_policy, "tieringPolicy", MODEL_MAP,
                   tiering_policy, 0),
    AZBI_ROW_MODEL(azb_sub_protection_policy, snapshot_backup_additional_details,
                   "snapshotBackupAdditionalDetails", MODEL, snapshot_backup_additional_details, 0),
};
static const azbi_slot sub_protection_policy_slots[] = {
    {0, 0}, /* policyType */
    {0, 2}, /* retentionPolicy */
    {0, 1}, /* schedulePolicy */
    {0, 4}, /* snapshotBackupAdditionalDetails */
    {0, 3}, /* tieringPolicy */
};
const azb_type azbi_type_sub_protection_policy = {
    .name = "SubProtectionPolicy",
    .rows = sub_protection_policy_rows,
    .row_count = AZBI_COUNT(sub_protection_policy_rows),
    .slots = sub_protection_policy_slots,
    .slot_count = AZBI_COUNT(sub_protection_policy_slots),
    .size = sizeof(azb_sub_protection_policy),
    .number = 203,
};

static const azbi_row protection_policy_rows[] = {
    AZBI_ROW_ENUM(azb_protection_policy, backup_management_type, "backupManagementType", ENUM,
                  protection_policy_kinds, AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
    AZBI_ROW(azb_protection_policy, protected_items_count, "protectedItemsCount", I32, 0),
    AZBI_ROW(azb_protection_policy, resource_guard_operation_requests,
             "resourceGuardOperationRequests", STR_LIST, 0),
};
static const azbi_slot protection_policy_slots[] = {
    {0, 0}, /* backupManagementType */
    {0, 1}, /* protectedItemsCount */
    {0, 2}, /* resourceGuardOperationRequests */
};
static const azbi_variant protection_policy_variants[] = {
    {"AzureIaasVM", &azbi_type_azure_iaas_vm_protection_policy},
    {"AzureSql", &azbi_type_azure_sql_protection_policy},
    {"AzureStorage", &azbi_type_azure_file_share_protection_policy},
    {"AzureWorkload", &azbi_type_azure_vm_workload_protection_policy},
    {"GenericProtectionPolicy", &azbi_type_generic_protection_policy},
    {"MAB", &azbi_type_mab_protection_policy},
};
const azb_type azbi_type_protection_policy = {
    .name = "ProtectionPolicy",
    .rows = protection_policy_rows,
    .row_count = AZBI_COUNT(protection_policy_rows),
    .slots = protection_policy_slots,
    .slot_count = AZBI_COUNT(protection_policy_slots),
    .variants = protection_policy_variants,
    .variant_count = AZBI_COUNT(protection_policy_variants),
    .size = sizeof(azb_protection_policy),
    .as_offset = offsetof(azb_protection_policy, as),
    .number = 204,
};

static const azbi_row azure_iaas_vm_protection_policy_rows[] = {
    AZBI_ROW_MODEL(azb_azure_iaas_vm_protection_policy, instant_rp_details, "instantRPDetails",
                   MODEL, instant_rp_additional_details, 0),
    AZBI_ROW_MODEL(azb_azure_iaas_vm_protection_policy, schedule_policy, "schedulePolicy", MODEL,
                   schedule_policy, 0),
    AZBI_ROW_MODEL(azb_azure_iaas_vm_protection_policy, retention_policy, "retentionPolicy", MODEL,
                   retention_policy, 0),
    AZBI_ROW_MODEL(azb_azure_iaas_vm_protection_policy, tiering_policy, "tieringPolicy", MODEL_MAP,
                   tiering_policy, 0),
    AZBI_ROW(azb_azure_iaas_vm_protection_policy, instant_rp_retention_range_in_days,
             "instantRpRetentionRangeInDays", I32, 0),
    AZBI_ROW(azb_azure_iaas_vm_protection_policy, time_zone, "timeZone", STR, 0),
    AZBI_ROW_ENUM(azb_azure_iaas_vm_protection_policy, policy_type, "policyType", ENUM,
                  iaasvm_policy_type, 0),
    AZBI_ROW_ENUM(azb_azure_iaas_vm_protection_policy, snapshot_consistency_type,
                  "snapshotConsistencyType", ENUM, iaas_vm_snapshot_consistency_type, 0),
};
static const azbi_slot azure_iaas_vm_protection_policy_slots[] = {
    {0, 0}, /* backupManagementType */
    {1, 0}, /* instantRPDetails */
    {1, 4}, /* instantRpRetentionRangeInDays */
    {1, 6}, /* policyType */
    {0, 1}, /* protectedItemsCount */
    {0, 2}, /* resourceGuardOperationRequests */
    {1, 2}, /* retentionPolicy */
    {1, 1}, /* schedulePolicy */
    {1, 7}, /* snapshotConsistencyType */
    {1, 3}, /* tieringPolicy */
    {1, 5}, /* timeZone */
};
const azb_type azbi_type_azure_iaas_vm_protection_policy = {
    .name = "AzureIaaSVMProtectionPolicy",
    .discriminator = "AzureIaasVM",
    .base = &azbi_type_protection_policy,
    .rows = azure_iaas_vm_protection_policy_rows,
    .row_count = AZBI_COUNT(azure_iaas_vm_protection_policy_rows),
    .slots = azure_iaas_vm_protection_policy_slots,
    .slot_count = AZBI_COUNT(azure_iaas_vm_protection_policy_slots),
    .size = sizeof(azb_azure_iaas_vm_protection_policy),
    .depth = 1,
    .number = 205,
};

static const azbi_row azure_file_share_protection_policy_rows[] = {
    AZBI_ROW_ENUM(azb_azure_file_share_protection_policy, work_load_type, "workLoadType", ENUM,
                  workload_type, 0),
    AZBI_ROW_MODEL(azb_azure_file_share_protection_policy, schedule_policy, "schedulePolicy", MODEL,
                   schedule_policy, 0),
    AZBI_ROW_MODEL(azb_azure_file_share_protection_policy, retention_policy, "retentionPolicy",
                   MODEL, retention_policy, 0),
    AZBI_ROW_MODEL(azb_azure_file_share_protection_policy, vault_retention_policy,
                   "vaultRetentionPolicy", MODEL, vault_retention_policy, 0),
    AZBI_ROW(azb_azure_file_share_protection_policy, time_zone, "timeZone", STR, 0),
};
static const azbi_slot azure_file_share_protection_policy_slots[] = {
    {0, 0}, /* backupManagementType */
    {0, 1}, /* protectedItemsCount */
    {0, 2}, /* resourceGuardOperationRequests */
    {1, 2}, /* retentionPolicy */
    {1, 1}, /* schedulePolicy */
    {1, 4}, /* timeZone */
    {1, 3}, /* vaultRetentionPolicy */
    {1, 0}, /* workLoadType */
};
const azb_type azbi_type_azure_file_share_protection_policy = {
    .name = "AzureFileShareProtectionPolicy",
    .discriminator = "AzureStorage",
    .base = &azbi_type_protection_policy,
    .rows = azure_file_share_protection_policy_rows,
    .row_count = AZBI_COUNT(azure_file_share_protection_policy_rows),
    .slots = azure_file_share_protection_policy_slots,
    .slot_count = AZBI_COUNT(azure_file_share_protection_policy_slots),
    .size = sizeof(azb_azure_file_share_protection_policy),
    .depth = 1,
    .number = 206,
};

static const azbi_row azure_sql_protection_policy_rows[] = {
    AZBI_ROW_MODEL(azb_azure_sql_protection_policy, retention_policy, "retentionPolicy", MODEL,
                   retention_policy, 0),
};
static const azbi_slot azure_sql_protection_policy_slots[] = {
    {0, 0}, /* backupManagementType */
    {0, 1}, /* protectedItemsCount */
    {0, 2}, /* resourceGuardOperationRequests */
    {1, 0}, /* retentionPolicy */
};
const azb_type azbi_type_azure_sql_protection_policy = {
    .name = "AzureSqlProtectionPolicy",
    .discriminator = "AzureSql",
    .base = &azbi_type_protection_policy,
    .rows = azure_sql_protection_policy_rows,
    .row_count = AZBI_COUNT(azure_sql_protection_policy_rows),
    .slots = azure_sql_protection_policy_slots,
    .slot_count = AZBI_COUNT(azure_sql_protection_policy_slots),
    .size = sizeof(azb_azure_sql_protection_policy),
    .depth = 1,
    .number = 207,
};

static const azbi_row azure_vm_workload_protection_policy_rows[] = {
    AZBI_ROW_ENUM(azb_azure_vm_workload_protection_policy, work_load_type, "workLoadType", ENUM,
                  workload_type, 0),
    AZBI_ROW_MODEL(azb_azure_vm_workload_protection_policy, settings, "settings", MODEL,
                   workload_policy_settings, 0),
    AZBI_ROW_MODEL(azb_azure_vm_workload_protection_policy, sub_protection_policy,
                   "subProtectionPolicy", MODEL_LIST, sub_protection_policy, 0),
    AZBI_ROW(azb_azure_vm_workload_protection_policy, make_policy_consistent,
             "makePolicyConsistent", BOOL, 0),
};
static const azbi_slot azure_vm_workload_protection_policy_slots[] = {
    {0, 0}, /* backupManagementType */
    {1, 3}, /* makePolicyConsistent */
    {0, 1}, /* protectedItemsCount */
    {0, 2}, /* resourceGuardOperationRequests */
    {1, 1}, /* settings */
    {1, 2}, /* subProtectionPolicy */
    {1, 0}, /* workLoadType */
};
const azb_type azbi_type_azure_vm_workload_protection_policy = {
    .name = "AzureVmWorkloadProtectionPolicy",
    .discriminator = "AzureWorkload",
    .base = &azbi_type_protection_policy,
    .rows = azure_vm_workload_protection_policy_rows,
    .row_count = AZBI_COUNT(azure_vm_workload_protection_policy_rows),
    .slots = azure_vm_workload_protection_policy_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_protection_policy_slots),
    .size = sizeof(azb_azure_vm_workload_protection_policy),
    .depth = 1,
    .number = 208,
};

static const azbi_row generic_protection_policy_rows[] = {
    AZBI_ROW_MODEL(azb_generic_protection_policy, sub_protection_policy, "subProtectionPolicy",
                   MODEL_LIST, sub_protection_policy, 0),
    AZBI_ROW(azb_generic_protection_policy, time_zone, "timeZone", STR, 0),
    AZBI_ROW(azb_generic_protection_policy, fabric_name, "fabricName", STR, 0),
};
static const azbi_slot generic_protection_policy_slots[] = {
    {0, 0}, /* backupManagementType */
    {1, 2}, /* fabricName */
    {0, 1}, /* protectedItemsCount */
    {0, 2}, /* resourceGuardOperationRequests */
    {1, 0}, /* subProtectionPolicy */
    {1, 1}, /* timeZone */
};
const azb_type azbi_type_generic_protection_policy = {
    .name = "GenericProtectionPolicy",
    .discriminator = "GenericProtectionPolicy",
    .base = &azbi_type_protection_policy,
    .rows = generic_protection_policy_rows,
    .row_count = AZBI_COUNT(generic_protection_policy_rows),
    .slots = generic_protection_policy_slots,
    .slot_count = AZBI_COUNT(generic_protection_policy_slots),
    .size = sizeof(azb_generic_protection_policy),
    .depth = 1,
    .number = 209,
};

static const azbi_row mab_protection_policy_rows[] = {
    AZBI_ROW_MODEL(azb_mab_protection_policy, schedule_policy, "schedulePolicy", MODEL,
                   schedule_policy, 0),
    AZBI_ROW_MODEL(azb_mab_protection_policy, retention_policy, "retentionPolicy", MODEL,
                   retention_policy, 0),
};
static const azbi_slot mab_protection_policy_slots[] = {
    {0, 0}, /* backupManagementType */
    {0, 1}, /* protectedItemsCount */
    {0, 2}, /* resourceGuardOperationRequests */
    {1, 1}, /* retentionPolicy */
    {1, 0}, /* schedulePolicy */
};
const azb_type azbi_type_mab_protection_policy = {
    .name = "MabProtectionPolicy",
    .discriminator = "MAB",
    .base = &azbi_type_protection_policy,
    .rows = mab_protection_policy_rows,
    .row_count = AZBI_COUNT(mab_protection_policy_rows),
    .slots = mab_protection_policy_slots,
    .slot_count = AZBI_COUNT(mab_protection_policy_slots),
    .size = sizeof(azb_mab_protection_policy),
    .depth = 1,
    .number = 210,
};

static const azbi_row protection_policy_resource_rows[] = {
    AZBI_ROW(azb_protection_policy_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_protection_policy_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_protection_policy_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_protection_policy_resource, location, "location", STR, 0),
    AZBI_ROW(azb_protection_policy_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_protection_policy_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_protection_policy_resource, system_data, "systemData", MODEL, system_data,
                   AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_protection_policy_resource, properties, "properties", MODEL,
                   protection_policy, 0),
};
static const azbi_slot protection_policy_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_protection_policy_resource = {
    .name = "ProtectionPolicyResource",
    .rows = protection_policy_resource_rows,
    .row_count = AZBI_COUNT(protection_policy_resource_rows),
    .slots = protection_policy_resource_slots,
    .slot_count = AZBI_COUNT(protection_policy_resource_slots),
    .size = sizeof(azb_protection_policy_resource),
    .number = 211,
};
