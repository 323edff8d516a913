// restores.c - triggers restores.
#include "backup/guard.h"
#include "backup/jobs.h"
#include "backup/recovery_points.h"
#include "backup/routes.h"
#include "server/operations.h"

#include <string.h>

enum {
    TRIGGER_SECONDS = 30,
    RESTORE_MINUTES = 15
};

// What a request of a type requires; the first row whose beginning matches wins.
// A recoveryType of NULL matches all.
static const struct {
    const char *type;
    const char *recovery_type;
    const char *members[6];
} needs[] = {
    {"IaasVMRestore",
     "RestoreDisks",
     {"recoveryPointId", "sourceResourceId", "storageAccountId", "region"}},
    {"IaasVMRestore",
     "AlternateLocation",
     {"recoveryPointId", "sourceResourceId", "storageAccountId", "region", "targetVirtualMachineId",
      "targetResourceGroupId"}},
    {"IaasVMRestore",
     "OriginalLocation",
     {"recoveryPointId", "sourceResourceId", "storageAccountId"}},
    {"AzureFileShareRestore",
     "AlternateLocation",
     {"sourceResourceId", "copyOptions", "restoreRequestType", "targetDetails"}},
    {"AzureFileShareRestore",
     "OriginalLocation",
     {"sourceResourceId", "copyOptions", "restoreRequestType"}},
    {"AzureWorkload", "AlternateLocation", {"targetInfo"}},
    {"AzureWorkload", "OriginalLocation", {NULL}},
    {"AzureWorkload", "Offline", {NULL}},
};

// Every concrete restore request of the service.
static const char *const types[] = {
    "IaasVMRestoreRequest",
    "IaasVMRestoreWithRehydrationRequest",
    "AzureFileShareRestoreRequest",
    "AzureWorkloadRestoreRequest",
    "AzureWorkloadPointInTimeRestoreRequest",
    "AzureWorkloadSQLRestoreRequest",
    "AzureWorkloadSQLRestoreWithRehydrateRequest",
    "AzureWorkloadSQLPointInTimeRestoreRequest",
    "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest",
    "AzureWorkloadSAPHanaRestoreRequest",
    "AzureWorkloadSAPHanaRestoreWithRehydrateRequest",
    "AzureWorkloadSAPHanaPointInTimeRestoreRequest",
    "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest",
    "AzureWorkloadSAPAseRestoreRequest",
    "AzureWorkloadSAPAsePointInTimeRestoreRequest",
};

static bool begins(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

static bool check_type(struct sim_call *call, const char *type)
{
    const char *prefix = call->item->workload->restore_prefix;
    bool generic = prefix != NULL && begins(prefix, "AzureWorkload") &&
                   (strcmp(type, "AzureWorkloadRestoreRequest") == 0 ||
                    strcmp(type, "AzureWorkloadPointInTimeRestoreRequest") == 0);
    if (prefix == NULL || (!generic && !begins(type, prefix))) {
        return sim_answer_invalid(call, "objectType does not fit the item:", type);
    }
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        if (strcmp(type, types[i]) == 0) {
            return true;
        }
    }
    return sim_answer_invalid(call, "unknown objectType", type);
}

static bool check_members(struct sim_call *call, json_t *properties)
{
    const char *type = sim_json_text(properties, "objectType");
    const char *recovery = sim_json_text(properties, "recoveryType");
    for (size_t i = 0; i < sizeof needs / sizeof needs[0]; i++) {
        if (!begins(type, needs[i].type) || strcmp(recovery, needs[i].recovery_type) != 0) {
            continue;
        }
        for (size_t k = 0; k < 6 && needs[i].members[k] != NULL; k++) {
            json_t *member = json_object_get(properties, needs[i].members[k]);
            if (member == NULL || json_is_null(member)) {
                return sim_answer_invalid(call, "missing member", needs[i].members[k]);
            }
        }
        return true;
    }
    return sim_answer_invalid(call, "recoveryType", recovery);
}

// In a request, the id of a point is its name.
static bool check_point(struct sim_call *call, json_t *properties)
{
    const char *named = sim_json_text(properties, "recoveryPointId");
    const char *name = sim_recovery_point_name(&call->arena, call->item, call->point);
    return *named == '\0' || strcmp(named, name) == 0 ||
           sim_answer_invalid(call, "recoveryPointId is not the point of the URL:", named);
}

// A range of logs requires a time within it, to which the data is restored.
static bool read_instant(struct sim_call *call, json_t *properties, sim_time *instant)
{
    const char *type = sim_json_text(properties, "objectType");
    bool asks = strstr(type, "PointInTime") != NULL;
    if (!asks) {
        *instant = sim_recovery_point(call, call->point).time;
        return call->point != SIM_RANGE_POINT ||
               sim_answer_invalid(call, "a log range needs a point in time request, not", type);
    }
    const char *text = sim_json_text(properties, "pointInTime");
    return sim_time_from_iso(text, instant) || sim_answer_invalid(call, "pointInTime", text);
}

static bool check_rehydration(struct sim_call *call, json_t *properties)
{
    bool asks = strstr(sim_json_text(properties, "objectType"), "Rehydrat") != NULL;
    return !asks || json_is_object(json_object_get(properties, "recoveryPointRehydrationInfo")) ||
           sim_answer_invalid(call, "missing member", "recoveryPointRehydrationInfo");
}

static void trigger(struct sim_call *call)
{
    sim_time instant = 0;
    json_t *properties = sim_call_properties(call);
    if (properties == NULL || !check_type(call, sim_json_text(properties, "objectType")) ||
        !check_members(call, properties) || !check_point(call, properties) ||
        !check_rehydration(call, properties) || !read_instant(call, properties, &instant) ||
        !sim_guard_allows(call, "triggerRestoreRequests", properties)) {
        return;
    }
    struct sim_job *job = sim_job_start(call, "Restore", RESTORE_MINUTES * SIM_MINUTE);
    job->request = json_incref(properties);
    job->point_time = instant;
    job->detail = call->item->workload->range_type == NULL ? NULL
                  : call->point == SIM_RANGE_POINT         ? "Log"
                                                   : sim_recovery_point(call, call->point).type;
    sim_operation_start(call, call->item->id, TRIGGER_SECONDS * SIM_SECOND,
                        sim_job_extended_info(job));
}

const struct sim_route sim_restore_routes[] = {
    {"POST", SIM_POINT_PATH "/restore", SIM_POINT, trigger}, {NULL, NULL, SIM_OPEN, NULL}};
