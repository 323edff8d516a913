// items.c - protected items and their workloads.
#include "backup/items.h"
#include "backup/config.h"
#include "backup/policy.h"
#include "backup/recovery_points.h"
#include "backup/routes.h"
#include "server/filter.h"
#include "server/page.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define VM_SOURCE          "Microsoft.Compute/virtualMachines"
#define WORKLOAD_CONTAINER "VMAppContainer;compute;%s;%s"

// The order of the columns is that of struct sim_workload.
const struct sim_workload sim_workloads[] = {
    {"vm", "AzureIaasVM", "VM", VM_SOURCE, "IaasVMContainer;iaasvmcontainerv2;%s;%s",
     "VM;iaasvmcontainerv2;%s;%s", VM_SOURCE, "IaasVMBackupRequest", "IaasVMRestore",
     "AzureIaaSVMJob", "IaasVMRecoveryPoint", NULL, NULL},
    {"fileShare", "AzureStorage", "AzureFileShare", "AzureFileShareProtectedItem",
     "StorageContainer;storage;%s;%s", "AzureFileShare;%3$s", "Microsoft.Storage/storageAccounts",
     "AzureFileShareBackupRequest", "AzureFileShareRestore", "AzureStorageJob",
     "AzureFileShareRecoveryPoint", NULL, NULL},
    {"sql", "AzureWorkload", "SQLDataBase", "AzureVmWorkloadSQLDatabase", WORKLOAD_CONTAINER,
     "SQLDataBase;mssqlserver;%3$s", VM_SOURCE, "AzureWorkloadBackupRequest", "AzureWorkloadSQL",
     "AzureWorkloadJob", "AzureWorkloadSQLRecoveryPoint",
     "AzureWorkloadSQLPointInTimeRecoveryPoint", "AzureVmWorkloadSQLInstance"},
    {"hana", "AzureWorkload", "SAPHanaDatabase", "AzureVmWorkloadSAPHanaDatabase",
     WORKLOAD_CONTAINER, "SAPHanaDatabase;hdb;%3$s", VM_SOURCE, "AzureWorkloadBackupRequest",
     "AzureWorkloadSAPHana", "AzureWorkloadJob", "AzureWorkloadSAPHanaRecoveryPoint",
     "AzureWorkloadSAPHanaPointInTimeRecoveryPoint", "AzureVmWorkloadSAPHanaSystem"},
    {"ase", "AzureWorkload", "SAPAseDatabase", "AzureVmWorkloadSAPAseDatabase", WORKLOAD_CONTAINER,
     "SAPAseDatabase;ase;%3$s", VM_SOURCE, "AzureWorkloadBackupRequest", "AzureWorkloadSAPAse",
     "AzureWorkloadJob", "AzureWorkloadSAPAseRecoveryPoint",
     "AzureWorkloadSAPAsePointInTimeRecoveryPoint", "AzureVmWorkloadSAPAseSystem"},
    {"hanaInstance", "AzureWorkload", "SAPHanaDBInstance", "AzureVmWorkloadSAPHanaDBInstance",
     WORKLOAD_CONTAINER, "SAPHanaDBInstance;%3$s", VM_SOURCE, "AzureWorkloadBackupRequest",
     "AzureWorkload", "AzureWorkloadJob", "AzureWorkloadRecoveryPoint",
     "AzureWorkloadPointInTimeRecoveryPoint", "AzureVmWorkloadSAPHanaSystem"},
    {"sqlServer", "AzureSql", "AzureSqlDb", "Microsoft.Sql/servers/databases",
     "AzureSqlContainer;Sql;%s;%s", "AzureSqlDb;%3$s", "Microsoft.Sql/servers", NULL, NULL,
     "VaultJob", "GenericRecoveryPoint", NULL, NULL},
    {"mab", "MAB", "FileFolder", "MabFileFolderProtectedItem", "Windows;%2$s", "MABItem;%3$s", NULL,
     NULL, NULL, "MabJob", "GenericRecoveryPoint", NULL, NULL},
    {"dpm", "DPM", "VMwareVM", "DPMProtectedItem", "DPMContainer;%2$s", "DPMItem;%3$s", NULL, NULL,
     NULL, "DpmJob", "GenericRecoveryPoint", NULL, NULL},
    {"generic", "DefaultBackup", "GenericDataSource", "GenericProtectedItem",
     "GenericContainer;%2$s", "GenericProtectedItem;%3$s", NULL, NULL, NULL, "VaultJob",
     "GenericRecoveryPoint", NULL, NULL},
};
const size_t sim_workload_count = sizeof sim_workloads / sizeof sim_workloads[0];

enum {
    BY_HEALTH,
    BY_MANAGEMENT,
    BY_TYPE,
    BY_POLICY,
    BY_CONTAINER,
    BY_ENGINE,
    BY_FRIENDLY,
    BY_FABRIC,
    BY_SET
};

static const struct sim_filter_key keys[] = {
    [BY_HEALTH] = {"healthState", SIM_FILTER_WORD,
                   " Passed ActionRequired ActionSuggested Invalid "},
    [BY_MANAGEMENT] = {"backupManagementType", SIM_FILTER_WORD, SIM_MANAGEMENT_TYPES},
    [BY_TYPE] = {"itemType", SIM_FILTER_TEXT, NULL},
    [BY_POLICY] = {"policyName", SIM_FILTER_TEXT, NULL},
    [BY_CONTAINER] = {"containerName", SIM_FILTER_TEXT, NULL},
    [BY_ENGINE] = {"backupEngineName", SIM_FILTER_TEXT, NULL},
    [BY_FRIENDLY] = {"friendlyName", SIM_FILTER_TEXT, NULL},
    [BY_FABRIC] = {"fabricName", SIM_FILTER_TEXT, NULL},
    [BY_SET] = {"backupSetName", SIM_FILTER_TEXT, NULL},
};

// Replaces `%s` and `%1$s` .. `%3$s` of a name's pattern: a group, a machine and a name.
static char *fill_name(struct sim_arena *arena, const char *pattern, const char *const parts[3])
{
    char *name = sim_arena_format(arena, "%s", "");
    size_t next = 0;
    while (*pattern != '\0') {
        size_t plain = strcspn(pattern, "%");
        name = sim_arena_format(arena, "%s%.*s", name, (int)plain, pattern);
        pattern += plain;
        if (*pattern == '%') {
            bool chosen = pattern[1] >= '1' && pattern[1] <= '3';
            size_t part = chosen ? (size_t)(pattern[1] - '1') : next++;
            name = sim_arena_format(arena, "%s%s", name, parts[part]);
            pattern += chosen ? 4 : 2;
        }
    }
    return name;
}

static char *lower_key(struct sim_arena *arena, const char *container, const char *name)
{
    return sim_lower(arena, sim_arena_format(arena, "%s/%s", container, name));
}

// The numbers of machines and names both start at one.
static void make_item(struct sim *sim, struct sim_item *item, const struct sim_workload *workload,
                      size_t machine_number, size_t name_number)
{
    struct sim_arena arena = {NULL};
    item->workload = workload;
    item->machine = sim_format(
        "%s%02zu", strcmp(workload->management, "AzureStorage") == 0 ? "store" : workload->key,
        machine_number);
    item->friendly = workload == sim_workloads
                         ? sim_copy(item->machine)
                         : sim_format("%s-data%zu", workload->key, name_number);
    char *machine = sim_lower(&arena, item->machine);
    const char *const parts[3] = {sim->group, machine, item->friendly};
    item->container = sim_copy(fill_name(&arena, workload->container_format, parts));
    item->name = sim_copy(fill_name(&arena, workload->item_format, parts));
    item->id = sim_format("%s/backupFabrics/Azure/protectionContainers/%s/protectedItems/%s",
                          sim->vault_id, item->container, item->name);
    if (workload->source_type != NULL) {
        item->source_id = sim_format("/subscriptions/%s/resourceGroups/%s/providers/%s/%s",
                                     sim->subscription, sim->group, workload->source_type, machine);
    }
    json_object_set_new(sim->item_index, lower_key(&arena, item->container, item->name),
                        json_integer((json_int_t)item->number));
    sim_arena_free(&arena);
}

// What can be protected: machines and data that no vault protects yet.
static const struct {
    const char *workload;
    size_t machine; /* of VMs: after the last protected one */
    size_t name;
    bool discovered; /* before the first refresh */
} spares[] = {{"vm", 1, 1, true},   {"vm", 2, 2, false},       {"fileShare", 1, 2, true},
              {"sql", 1, 2, true},  {"fileShare", 2, 3, true}, {"sql", 2, 3, true},
              {"hana", 2, 2, true}, {"ase", 2, 2, true}};
enum {
    SPARES = sizeof spares / sizeof spares[0]
};

static const struct sim_workload *workload_named(const char *key)
{
    size_t i = 0;
    while (strcmp(sim_workloads[i].key, key) != 0) {
        i++;
    }
    return &sim_workloads[i];
}

static void make_protected(struct sim *sim, struct sim_item *item)
{
    size_t machines = sim->options.items;
    bool machine = item->number < machines;
    const struct sim_workload *workload = &sim_workloads[machine ? 0 : item->number - machines + 1];
    size_t number = machine ? item->number + 1 : 1;
    const char *policy = sim_policy_first(workload->management);
    item->seed = sim_random_next(&sim->random);
    item->base_points = sim->options.recovery_points;
    item->protection = SIM_PROTECTED;
    item->discovered = true;
    item->policy = policy == NULL ? NULL : sim_copy(policy);
    make_item(sim, item, workload, number, number);
}

void sim_items_make(struct sim *sim)
{
    size_t first = sim->options.items + sim_workload_count - 1;
    sim->item_count = first + SPARES;
    sim->items = sim_alloc(sim->item_count * sizeof *sim->items);
    sim->item_index = json_object();
    for (size_t i = 0; i < sim->item_count; i++) {
        struct sim_item *item = &sim->items[i];
        item->number = i;
        item->moved = json_object();
        if (i < first) {
            make_protected(sim, item);
            continue;
        }
        const struct sim_workload *workload = workload_named(spares[i - first].workload);
        size_t before = workload == sim_workloads ? sim->options.items : 0;
        item->seed = sim_mix(sim->options.seed + i);
        item->discovered = spares[i - first].discovered;
        make_item(sim, item, workload, before + spares[i - first].machine, spares[i - first].name);
    }
}

void sim_items_free(struct sim *sim)
{
    for (size_t i = 0; i < sim->item_count; i++) {
        struct sim_item *item = &sim->items[i];
        free(item->machine);
        free(item->friendly);
        free(item->container);
        free(item->name);
        free(item->id);
        free(item->source_id);
        free(item->policy);
        free(item->made);
        free(item->mounts);
        json_decref(item->sent);
        json_decref(item->moved);
    }
    free(sim->items);
    json_decref(sim->item_index);
}

struct sim_item *sim_item_first(struct sim *sim, const struct sim_workload *workload)
{
    size_t i = 0;
    while (sim->items[i].workload != workload) {
        i++;
    }
    return &sim->items[i];
}

struct sim_item *sim_item_named(struct sim_call *call, const char *container, const char *name)
{
    json_t *number =
        json_object_get(call->sim->item_index, lower_key(&call->arena, container, name));
    return number == NULL ? NULL : &call->sim->items[json_integer_value(number)];
}

struct sim_item *sim_item_asked(struct sim_call *call)
{
    bool fabric = strcasecmp(sim_call_parameter(call, "fabricName"), "Azure") == 0;
    return call->home && fabric ? sim_item_named(call, sim_call_parameter(call, "containerName"),
                                                 sim_call_parameter(call, "protectedItemName"))
                                : NULL;
}

bool sim_item_refuse(struct sim_call *call)
{
    sim_answer_backup_error(call, 404, "BMSUserErrorContainerObjectNotFound",
                            "Item not found: '%.256s' in container '%.256s'.",
                            sim_call_parameter(call, "protectedItemName"),
                            sim_call_parameter(call, "containerName"));
    return false;
}

bool sim_item_find(struct sim_call *call)
{
    call->item = sim_item_asked(call);
    return (call->item != NULL && call->item->protection != SIM_UNPROTECTED) ||
           sim_item_refuse(call);
}

// Members that only virtual machines have.
static void add_machine(json_t *properties, const struct sim_call *call,
                        const struct sim_item *item)
{
    json_t *details = json_pack(
        "[{s:i, s:s, s:s, s:[]}]", "code", 400239, "title", "IaasVmHealthGreenDefault", "message",
        "Backup pre-check status of this virtual machine is OK.", "recommendations");
    json_object_update_new(
        properties,
        json_pack("{s:{s:{s:s, s:[{s:i, s:s, s:s, s:[]}]}}, s:s, s:s, s:o, s:o}", "kpisHealths",
                  "BackupOperationStatusKPI", "resourceHealthStatus", "Healthy",
                  "resourceHealthDetails", "code", 0, "title", "Success", "message", "",
                  "recommendations", "virtualMachineId", item->source_id, "healthStatus", "Passed",
                  "healthDetails", details, "protectedItemDataId",
                  json_sprintf("%llu", (unsigned long long)(item->seed >> 18))));
    if (!sim_call_before(call, "2021")) {
        json_object_set_new(properties, "policyType", json_string("V1"));
    }
}

static void add_workload(json_t *properties, const struct sim_item *item)
{
    json_object_update_new(properties,
                           json_pack("{s:s, s:s, s:s, s:{s:s, s:s}, s:o, s:s}", "serverName",
                                     item->machine, "parentName", "INSTANCE", "parentType",
                                     item->workload->parent_type, "lastBackupErrorDetail", "code",
                                     "Success", "message", "", "protectedItemDataSourceId",
                                     json_sprintf("%llu", (unsigned long long)(item->seed >> 20)),
                                     "protectedItemHealthStatus", "Healthy"));
}

static void add_generic(json_t *properties, const struct sim_item *item)
{
    json_object_update_new(properties, json_pack("{s:s, s:s, s:I, s:{s:s}}", "fabricName", "Azure",
                                                 "policyState", "Consistent", "protectedItemId",
                                                 (json_int_t)(item->seed >> 20),
                                                 "sourceAssociations", "source", item->friendly));
}

static void add_kind(json_t *properties, const struct sim_call *call, const struct sim_item *item)
{
    const char *key = item->workload->key;
    if (strcmp(key, "vm") == 0) {
        add_machine(properties, call, item);
    } else if (item->workload->parent_type != NULL) {
        add_workload(properties, item);
    } else if (strcmp(key, "generic") == 0) {
        add_generic(properties, item);
    } else if (strcmp(key, "mab") == 0) {
        json_object_set_new(properties, "computerName", json_string(item->machine));
    } else if (strcmp(key, "dpm") == 0) {
        json_object_set_new(properties, "backupEngineName", json_string(item->machine));
    }
}

// A container's name inside an item: virtual machines lack the first part.
static const char *short_container(const struct sim_item *item)
{
    const char *prefix = "IaasVMContainer;";
    size_t length = strlen(prefix);
    return strncmp(item->container, prefix, length) == 0 ? item->container + length
                                                         : item->container;
}

// What is known of the last backup of an item, by the members of its model.
enum {
    PROTECTION_STATUS = 1,
    LAST_BACKUP = 2,
    POLICY_STATE = 4,
    EXTENDED = 8,
    HEALTH_WORDS = 16
};

static unsigned members_of(const struct sim_item *item)
{
    static const struct {
        const char *management;
        unsigned members;
    } kinds[] = {
        {"AzureIaasVM", PROTECTION_STATUS | LAST_BACKUP | EXTENDED},
        {"AzureStorage", PROTECTION_STATUS | LAST_BACKUP | POLICY_STATE | EXTENDED},
        {"AzureWorkload", PROTECTION_STATUS | LAST_BACKUP | POLICY_STATE | EXTENDED | HEALTH_WORDS},
        {"AzureSql", POLICY_STATE | EXTENDED},
        {"MAB", LAST_BACKUP | EXTENDED},
        {"DPM", EXTENDED},
        {"DefaultBackup", 0}};
    size_t i = 0;
    while (strcmp(kinds[i].management, item->workload->management) != 0) {
        i++;
    }
    return kinds[i].members;
}

static json_t *extended_info(const struct sim_item *item, size_t count, sim_time started)
{
    json_t *info = json_pack("{s:I}", "recoveryPointCount", (json_int_t)count);
    if (count > 0) {
        json_object_set_new(info, "oldestRecoveryPoint",
                            sim_time_json(sim_recovery_point_time(item, 0, started)));
    }
    if ((members_of(item) & POLICY_STATE) != 0) {
        json_object_set_new(info, "policyState", json_string("Consistent"));
    }
    return info;
}

static void add_last_backup(json_t *properties, const struct sim_item *item, sim_time started)
{
    unsigned members = members_of(item);
    size_t count = sim_recovery_point_count(item);
    bool none = count == 0;
    sim_time last = none ? 0 : sim_recovery_point_time(item, count - 1, started);
    if ((members & PROTECTION_STATUS) != 0) {
        json_object_set_new(properties, "protectionStatus", json_string("Healthy"));
    }
    if ((members & LAST_BACKUP) != 0) {
        bool words = (members & HEALTH_WORDS) != 0;
        const char *status = words ? (none ? "IRPending" : "Healthy") : (none ? "" : "Completed");
        json_object_set_new(properties, "lastBackupStatus", json_string(status));
        json_object_set_new(properties, "lastBackupTime",
                            none ? json_string("2001-01-01T00:00:00Z") : sim_time_json(last));
    }
    const char *state = item->protection != SIM_PROTECTED ? "ProtectionStopped"
                        : none                            ? "IRPending"
                                                          : "Protected";
    json_object_set_new(properties, "protectionState", json_string(state));
    if (!none) {
        json_object_set_new(properties, "lastRecoveryPoint", sim_time_json(last));
    }
    if ((members & EXTENDED) != 0) {
        json_object_set_new(properties, "extendedInfo", extended_info(item, count, started));
    }
}

// `13.19:36:39.7625534`: days first.
static json_t *remaining_json(sim_time left)
{
    long long seconds = (long long)(left / SIM_SECOND);
    return json_sprintf("%lld.%02lld:%02lld:%02lld.%07lld", seconds / 86400, seconds / 3600 % 24,
                        seconds / 60 % 60, seconds % 60, (long long)(left % SIM_SECOND / 100));
}

// A stopped item has a policy with an empty name.
static void add_protection(json_t *properties, const struct sim_call *call,
                           const struct sim_item *item)
{
    bool followed = item->protection == SIM_PROTECTED && item->policy != NULL;
    json_object_set_new(
        properties, "policyId",
        followed ? json_sprintf("%s/backupPolicies/%s", call->sim->vault_id, item->policy)
                 : json_string(""));
    if (followed) {
        json_object_set_new(properties, "policyName", json_string(item->policy));
    }
    if (item->protection == SIM_SOFT_DELETED) {
        sim_time end = item->deleted + sim_config_kept(call->sim, call->sim->vault_id);
        json_object_update_new(
            properties,
            json_pack("{s:b, s:o, s:o, s:b}", "isScheduledForDeferredDelete", 1,
                      "deferredDeleteTimeInUTC", sim_time_json(item->deleted),
                      "deferredDeleteTimeRemaining", remaining_json(end - call->now),
                      "isDeferredDeleteScheduleUpcoming", end - call->now < 3 * SIM_DAY));
    }
}

// The discriminator comes late, as in the answers of the service.
json_t *sim_item_json(const struct sim_call *call, const struct sim_item *item)
{
    const struct sim *sim = call->sim;
    const struct sim_workload *workload = item->workload;
    json_t *properties = json_object();
    if (strcmp(workload->management, "AzureSql") != 0) {
        json_object_set_new(properties, "friendlyName", json_string(item->friendly));
    }
    add_kind(properties, call, item);
    add_last_backup(properties, item, sim->started);
    json_object_update_new(
        properties,
        json_pack("{s:s, s:s, s:s, s:s, s:s*}", "protectedItemType", workload->protected_type,
                  "backupManagementType", workload->management, "workloadType", workload->item_type,
                  "containerName", short_container(item), "sourceResourceId", item->source_id));
    add_protection(properties, call, item);
    if (!sim_call_before(call, "2021")) {
        json_object_update_new(properties,
                               json_pack("{s:b, s:s, s:i}", "isArchiveEnabled", 0, "vaultId",
                                         sim->vault_id, "softDeleteRetentionPeriodInDays",
                                         (int)(sim_config_kept(sim, sim->vault_id) / SIM_DAY)));
    }
    json_object_update_missing(properties, item->sent);
    return json_pack(
        "{s:s, s:s, s:s, s:o}", "id", item->id, "name", item->name, "type",
        "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
        "properties", properties);
}

static bool is_wanted(const struct sim_filter *filter, const struct sim_item *item)
{
    const struct sim_workload *workload = item->workload;
    return item->protection != SIM_UNPROTECTED && sim_filter_allows(filter, BY_HEALTH, "Passed") &&
           sim_filter_allows(filter, BY_MANAGEMENT, workload->management) &&
           sim_filter_allows(filter, BY_TYPE, workload->item_type) &&
           sim_filter_allows(filter, BY_POLICY,
                             item->protection == SIM_PROTECTED ? item->policy : NULL) &&
           (sim_filter_allows(filter, BY_CONTAINER, item->container) ||
            sim_filter_allows(filter, BY_CONTAINER, short_container(item))) &&
           sim_filter_allows(filter, BY_ENGINE,
                             strcmp(workload->key, "dpm") == 0 ? item->machine : NULL) &&
           sim_filter_allows(filter, BY_FRIENDLY, item->friendly) &&
           sim_filter_allows(filter, BY_FABRIC, "Azure") && sim_filter_allows(filter, BY_SET, NULL);
}

static size_t next_wanted(const struct sim *sim, const struct sim_filter *filter, size_t i)
{
    while (i < sim->item_count && !is_wanted(filter, &sim->items[i])) {
        i++;
    }
    return i;
}

static void list_items(struct sim_call *call)
{
    const struct sim *sim = call->sim;
    struct sim_filter filter;
    struct sim_page page;
    if (!sim_filter_read(call, &filter, keys, sizeof keys / sizeof keys[0]) ||
        !sim_page_begin(call, &page)) {
        return;
    }
    size_t first = !call->home ? sim->item_count : page.start == SIM_NONE ? 0 : page.start;
    size_t i = next_wanted(sim, &filter, first);
    while (i < sim->item_count && page.room > 0) {
        sim_page_add(&page, sim_item_json(call, &sim->items[i]));
        i = next_wanted(sim, &filter, i + 1);
    }
    sim_page_end(call, &page, i < sim->item_count ? i : SIM_NONE);
}

static void get_item(struct sim_call *call)
{
    sim_answer_json(call, 200, sim_item_json(call, call->item));
}

const struct sim_route sim_item_routes[] = {
    {"GET", SIM_VAULT_PATH "/backupProtectedItems", SIM_VAULT, list_items},
    {"GET", SIM_ITEM_PATH, SIM_ITEM, get_item},
    {NULL, NULL, SIM_OPEN, NULL}};
