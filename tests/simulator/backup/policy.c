// policy.c - protection policies.
#include "backup/policy.h"
#include "backup/guard.h"
#include "backup/routes.h"
#include "server/filter.h"
#include "server/operations.h"
#include "server/page.h"
#include "server/store.h"

#include <string.h>
#include <strings.h>

#define POLICY_TYPE "Microsoft.RecoveryServices/vaults/backupPolicies"
#define INVALID     "BMSUserErrorInvalidPolicyInput"

enum {
    UPDATE_SECONDS = 20
};

#define DAILY                                                                             \
    "\"schedulePolicy\":{\"schedulePolicyType\":\"SimpleSchedulePolicy\","                \
    "\"scheduleRunFrequency\":\"Daily\",\"scheduleRunTimes\":[\"2025-01-01T17:00:00Z\"]," \
    "\"scheduleWeeklyFrequency\":0}"
#define KEEP                                                                    \
    "\"retentionPolicy\":{\"retentionPolicyType\":\"LongTermRetentionPolicy\"," \
    "\"dailySchedule\":{\"retentionTimes\":[\"2025-01-01T17:00:00Z\"],"         \
    "\"retentionDuration\":{\"count\":30,\"durationType\":\"Days\"}}}"
#define LOGS                                                                      \
    "{\"policyType\":\"Log\",\"schedulePolicy\":{\"schedulePolicyType\":"         \
    "\"LogSchedulePolicy\",\"scheduleFrequencyInMins\":60},\"retentionPolicy\":{" \
    "\"retentionPolicyType\":\"SimpleRetentionPolicy\",\"retentionDuration\":{"   \
    "\"count\":30,\"durationType\":\"Days\"}}}"

// Items start with the first policy of their management type.
static const struct {
    const char *name;
    const char *management;
    const char *properties;
} defaults[] = {
    {"HourlyLogBackup", "AzureWorkload",
     "{\"backupManagementType\":\"AzureWorkload\",\"workLoadType\":\"SQLDataBase\","
     "\"settings\":{\"timeZone\":\"UTC\",\"issqlcompression\":false,\"isCompression\":false},"
     "\"subProtectionPolicy\":[{\"policyType\":\"Full\"," DAILY "," KEEP "}," LOGS "]}"},
    {"DefaultPolicy", "AzureIaasVM",
     "{\"backupManagementType\":\"AzureIaasVM\",\"policyType\":\"V1\",\"instantRPDetails\":{}"
     "," DAILY "," KEEP ",\"instantRpRetentionRangeInDays\":2,\"timeZone\":\"UTC\"}"},
    {"EnhancedPolicy", "AzureIaasVM",
     "{\"backupManagementType\":\"AzureIaasVM\",\"policyType\":\"V2\",\"instantRPDetails\":{},"
     "\"schedulePolicy\":{\"schedulePolicyType\":\"SimpleSchedulePolicyV2\","
     "\"scheduleRunFrequency\":\"Hourly\",\"hourlySchedule\":{\"interval\":4,"
     "\"scheduleWindowStartTime\":\"2025-01-01T08:00:00Z\",\"scheduleWindowDuration\":12}}," KEEP
     ",\"tieringPolicy\":{\"ArchivedRP\":{\"tieringMode\":\"DoNotTier\",\"duration\":0,"
     "\"durationType\":\"Invalid\"}},\"instantRpRetentionRangeInDays\":2,\"timeZone\":\"UTC\"}"},
    {"DailyShares", "AzureStorage",
     "{\"backupManagementType\":\"AzureStorage\",\"workLoadType\":\"AzureFileShare\"," DAILY
     "," KEEP ",\"timeZone\":\"UTC\"}"},
    {"ServerFiles", "MAB", "{\"backupManagementType\":\"MAB\"," DAILY "," KEEP "}"},
    {"SqlLongTerm", "AzureSql", "{\"backupManagementType\":\"AzureSql\"," KEEP "}"},
    {"GenericDaily", "DefaultBackup",
     "{\"backupManagementType\":\"GenericProtectionPolicy\",\"timeZone\":\"UTC\","
     "\"fabricName\":\"Azure\",\"subProtectionPolicy\":[{\"policyType\":\"Full\"," DAILY "," KEEP
     "}]}"}};

void sim_policy_make(struct sim *sim, const char *vault_id)
{
    struct sim_arena arena = {NULL};
    for (size_t i = 0; i < sizeof defaults / sizeof defaults[0]; i++) {
        json_error_t error;
        json_t *body =
            json_pack("{s:o}", "properties", json_loads(defaults[i].properties, 0, &error));
        sim_store_put(sim,
                      sim_arena_format(&arena, "%s/backupPolicies/%s", vault_id, defaults[i].name),
                      POLICY_TYPE, body);
        json_decref(body);
    }
    sim_arena_free(&arena);
}

const char *sim_policy_first(const char *management)
{
    for (size_t i = 0; i < sizeof defaults / sizeof defaults[0]; i++) {
        if (strcmp(defaults[i].management, management) == 0) {
            return defaults[i].name;
        }
    }
    return NULL;
}

static size_t count_users(const struct sim_call *call, const char *policy)
{
    size_t count = 0;
    for (size_t i = 0; call->home && i < call->sim->item_count; i++) {
        const struct sim_item *item = &call->sim->items[i];
        count += item->protection == SIM_PROTECTED && item->policy != NULL &&
                         strcasecmp(item->policy, policy) == 0
                     ? 1
                     : 0;
    }
    return count;
}

static json_t *policy_json(const struct sim_call *call, const json_t *policy)
{
    json_t *shown = json_deep_copy(policy);
    json_t *properties = json_object_get(shown, "properties");
    // Older versions leave out the workload of the policy of a share.
    if (sim_call_before(call, "2021") &&
        strcmp(sim_json_text(properties, "backupManagementType"), "AzureStorage") == 0) {
        json_object_del(properties, "workLoadType");
    }
    json_object_set_new(properties, "protectedItemsCount",
                        json_integer((json_int_t)count_users(call, sim_json_text(policy, "name"))));
    return shown;
}

static const char *policy_id(struct sim_call *call)
{
    return sim_arena_format(&call->arena, "%s/backupPolicies/%s", call->vault_id,
                            sim_call_parameter(call, "policyName"));
}

static void get_policy(struct sim_call *call)
{
    const json_t *policy = sim_store_get(call->sim, policy_id(call));
    if (policy == NULL) {
        sim_answer_backup_error(call, 404, "BMSUserErrorPolicyNotFound",
                                "The policy '%.128s' was not found.",
                                sim_call_parameter(call, "policyName"));
        return;
    }
    sim_answer_json(call, 200, policy_json(call, policy));
}

enum {
    BY_MANAGEMENT,
    BY_FABRIC,
    BY_WORKLOAD
};

static const struct sim_filter_key keys[] = {
    [BY_MANAGEMENT] = {"backupManagementType", SIM_FILTER_WORD, SIM_MANAGEMENT_TYPES},
    [BY_FABRIC] = {"fabricName", SIM_FILTER_TEXT, NULL},
    [BY_WORKLOAD] = {"workloadType", SIM_FILTER_TEXT, NULL}};

static void list_policies(struct sim_call *call)
{
    struct sim_filter filter;
    if (!sim_filter_read(call, &filter, keys, sizeof keys / sizeof keys[0])) {
        return;
    }
    json_t *stored = sim_store_list(
        call->sim, sim_arena_format(&call->arena, "%s/backupPolicies", call->vault_id));
    json_t *shown = json_array();
    size_t i;
    json_t *policy;
    json_array_foreach(stored, i, policy)
    {
        const json_t *properties = json_object_get(policy, "properties");
        const char *management = sim_json_text(properties, "backupManagementType");
        const char *workload = sim_json_text(properties, "workLoadType");
        if (sim_filter_allows(&filter, BY_MANAGEMENT, management) &&
            sim_filter_allows(&filter, BY_FABRIC, "Azure") &&
            sim_filter_allows(&filter, BY_WORKLOAD,
                              strcmp(management, "AzureIaasVM") == 0 ? "VM" : workload)) {
            json_array_append_new(shown, policy_json(call, policy));
        }
    }
    json_decref(stored);
    sim_page_answer(call, shown);
}

static bool refuse(struct sim_call *call, const char *what, const char *value)
{
    sim_answer_backup_error(call, 400, INVALID, "Input for policy is not valid: %s '%.128s'.", what,
                            value);
    return false;
}

// The count of every retention in the policy, at any depth.
static bool check_durations(struct sim_call *call, json_t *value)
{
    const char *name;
    json_t *member;
    size_t i;
    json_array_foreach(value, i, member)
    {
        if (!check_durations(call, member)) {
            return false;
        }
    }
    json_object_foreach(value, name, member)
    {
        if (strcmp(name, "retentionDuration") == 0 &&
            (json_integer_value(json_object_get(member, "count")) < 1 ||
             !sim_text_is_word(" Days Weeks Months Years ",
                               sim_json_text(member, "durationType")))) {
            return refuse(call, "retentionDuration", sim_json_text(member, "durationType"));
        }
        if (!check_durations(call, member)) {
            return false;
        }
    }
    return true;
}

static bool check_typed(struct sim_call *call, json_t *properties, const char *member,
                        const char *type, const char *words)
{
    json_t *object = json_object_get(properties, member);
    return sim_text_is_word(words, sim_json_text(object, type)) ||
           refuse(call, member, sim_json_text(object, type));
}

static bool check_schedule(struct sim_call *call, json_t *properties)
{
    return check_typed(call, properties, "schedulePolicy", "schedulePolicyType",
                       " SimpleSchedulePolicy SimpleSchedulePolicyV2 LogSchedulePolicy "
                       "LongTermSchedulePolicy ");
}

// A share can keep its retention in vaultRetentionPolicy instead.
static bool check_retention(struct sim_call *call, json_t *properties)
{
    return json_is_object(json_object_get(properties, "vaultRetentionPolicy")) ||
           check_typed(call, properties, "retentionPolicy", "retentionPolicyType",
                       " SimpleRetentionPolicy LongTermRetentionPolicy ");
}

static bool check_parts(struct sim_call *call, json_t *properties)
{
    json_t *parts = json_object_get(properties, "subProtectionPolicy");
    size_t i;
    json_t *part;
    if (json_array_size(parts) == 0) {
        return refuse(call, "subProtectionPolicy", "");
    }
    json_array_foreach(parts, i, part)
    {
        const char *type = sim_json_text(part, "policyType");
        if (!sim_text_is_word(" Full Differential Log CopyOnlyFull Incremental SnapshotFull "
                              "SnapshotCopyOnlyFull ",
                              type)) {
            return refuse(call, "policyType", type);
        }
        bool snapshot = strncmp(type, "Snapshot", 8) == 0;
        if (!check_schedule(call, part) || (!snapshot && !check_retention(call, part))) {
            return false;
        }
    }
    return true;
}

static const struct {
    const char *management;
    bool (*checks[2])(struct sim_call *call, json_t *properties);
} rules[] = {{"AzureIaasVM", {check_schedule, check_retention}},
             {"AzureStorage", {check_schedule, check_retention}},
             {"MAB", {check_schedule, check_retention}},
             {"AzureSql", {check_retention, NULL}},
             {"AzureWorkload", {check_parts, NULL}},
             {"GenericProtectionPolicy", {check_parts, NULL}}};

static bool check_policy(struct sim_call *call, json_t *properties, const json_t *old)
{
    const char *management = sim_json_text(properties, "backupManagementType");
    const json_t *before = json_object_get(old, "properties");
    size_t i = 0;
    while (i < sizeof rules / sizeof rules[0] && strcmp(rules[i].management, management) != 0) {
        i++;
    }
    if (i == sizeof rules / sizeof rules[0] ||
        (old != NULL && strcmp(sim_json_text(before, "backupManagementType"), management) != 0)) {
        return refuse(call, "backupManagementType", management);
    }
    for (size_t k = 0; k < 2 && rules[i].checks[k] != NULL; k++) {
        if (!rules[i].checks[k](call, properties)) {
            return false;
        }
    }
    const json_t *days = json_object_get(properties, "instantRpRetentionRangeInDays");
    bool newer = strcmp(sim_json_text(properties, "policyType"), "V2") == 0;
    if (days != NULL && !json_is_null(days) &&
        (json_integer_value(days) < 1 || json_integer_value(days) > (newer ? 30 : 5))) {
        return refuse(call, "instantRpRetentionRangeInDays", newer ? "1 to 30" : "1 to 5");
    }
    return check_durations(call, properties);
}

static bool check_name(struct sim_call *call, const char *name)
{
    size_t length = strlen(name);
    size_t good = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");
    return (length >= 3 && length <= 150 && good == length) || refuse(call, "policyName", name);
}

// `18:00:00.000Z` comes back as `18:00:00Z`: equal as a time, not as text.
static void shorten_times(json_t *value)
{
    const char *name;
    json_t *member;
    size_t i;
    json_array_foreach(value, i, member)
    {
        shorten_times(member);
    }
    json_object_foreach(value, name, member)
    {
        shorten_times(member);
    }
    const char *text = json_string_value(value);
    size_t length = json_string_length(value);
    sim_time time = 0;
    if (text != NULL && length > 5 && strcmp(text + length - 5, ".000Z") == 0 &&
        sim_time_from_iso(text, &time)) {
        struct sim_arena arena = {NULL};
        json_string_set(value, sim_time_text(&arena, time));
        sim_arena_free(&arena);
    }
}

static json_t *updated_policy(struct sim_call *call, const json_t *about)
{
    const json_t *policy = sim_store_get(call->sim, json_string_value(about));
    return policy == NULL ? json_object() : policy_json(call, policy);
}

// A change of a policy is applied to each of its items, which takes a while.
static void put_policy(struct sim_call *call)
{
    static const struct sim_operation_kind update = {
        .status = "/operations/", .result = "/operationResults/", .answer = updated_policy};
    const char *id = policy_id(call);
    const json_t *old = sim_store_get(call->sim, id);
    json_t *properties = sim_call_properties(call);
    if (properties == NULL || !check_name(call, sim_call_parameter(call, "policyName")) ||
        !check_policy(call, properties, old) ||
        (old != NULL && !sim_guard_allows(call, "updateProtectionPolicyRequests", properties))) {
        return;
    }
    if (old != NULL) {
        id = sim_arena_format(&call->arena, "%s", sim_json_text(old, "id"));
    }
    json_t *policy = sim_store_put(call->sim, id, POLICY_TYPE, call->body);
    properties = json_object_get(policy, "properties");
    json_object_del(properties, "resourceGuardOperationRequests");
    shorten_times(properties);
    if (count_users(call, sim_json_text(policy, "name")) > 0) {
        sim_operation_begin(call, &update, id, UPDATE_SECONDS * SIM_SECOND, NULL, json_string(id));
        return;
    }
    sim_answer_json(call, 200, policy_json(call, policy));
}

static void delete_policy(struct sim_call *call)
{
    const char *name = sim_call_parameter(call, "policyName");
    if (count_users(call, name) > 0) {
        sim_answer_backup_error(call, 400, "BMSUserErrorPolicyInUse",
                                "The policy '%.128s' cannot be deleted: items are protected with "
                                "it.",
                                name);
        return;
    }
    sim_answer_empty(call, sim_store_remove(call->sim, policy_id(call)) ? 200 : 204);
}

bool sim_policy_check(struct sim_call *call, const char *id, const char *management)
{
    const json_t *policy = sim_store_get(call->sim, id);
    const char *prefix = sim_arena_format(&call->arena, "%s/backupPolicies/", call->vault_id);
    if (policy == NULL || strncasecmp(id, prefix, strlen(prefix)) != 0) {
        return refuse(call, "there is no policy", id);
    }
    const char *fits = sim_json_text(json_object_get(policy, "properties"), "backupManagementType");
    return strcmp(fits, management) == 0 || refuse(call, "the policy is for items of", fits);
}

const struct sim_route sim_policy_routes[] = {
    {"GET", SIM_VAULT_PATH "/backupPolicies", SIM_VAULT, list_policies},
    {"GET", SIM_VAULT_PATH "/backupPolicies/{policyName}", SIM_VAULT, get_policy},
    {"PUT", SIM_VAULT_PATH "/backupPolicies/{policyName}", SIM_VAULT, put_policy},
    {"DELETE", SIM_VAULT_PATH "/backupPolicies/{policyName}", SIM_VAULT, delete_policy},
    {NULL, NULL, SIM_OPEN, NULL}};
