// backups.c - backups on demand.
#include "backup/jobs.h"
#include "backup/recovery_points.h"
#include "backup/routes.h"
#include "server/operations.h"

#include <string.h>

enum {
    TRIGGER_SECONDS = 30,
    BACKUP_MINUTES = 20,
    DEFAULT_DAYS = 30
};

static bool check_type(struct sim_call *call, const char *type)
{
    const char *fitting = call->item->workload->backup_request;
    if (fitting == NULL) {
        return sim_answer_invalid(call, "no backup on demand for items of type",
                                  call->item->workload->item_type);
    }
    return (type != NULL && strcmp(type, fitting) == 0) ||
           sim_answer_invalid(call, "objectType of this item's backup request",
                              type == NULL ? "" : type);
}

// The expiry may be absent; the service then keeps the point for its default time.
static bool read_expiry(struct sim_call *call, json_t *properties, sim_time *expiry)
{
    json_t *member = json_object_get(properties, "recoveryPointExpiryTimeInUTC");
    *expiry = call->now + DEFAULT_DAYS * SIM_DAY;
    if (member == NULL || json_is_null(member)) {
        return true;
    }
    const char *text = json_string_value(member);
    if (text == NULL || !sim_time_from_iso(text, expiry)) {
        return sim_answer_invalid(call, "recoveryPointExpiryTimeInUTC", text == NULL ? "" : text);
    }
    return *expiry > call->now ||
           sim_answer_invalid(call, "recoveryPointExpiryTimeInUTC is past", text);
}

static bool read_backup_type(struct sim_call *call, json_t *properties, const char **detail)
{
    static const char *const types[] = {
        "Full",         "Differential",        "Log", "Incremental", "CopyOnlyFull",
        "SnapshotFull", "SnapshotCopyOnlyFull"};
    *detail = NULL;
    if (strcmp(call->item->workload->backup_request, "AzureWorkloadBackupRequest") != 0) {
        return true;
    }
    const char *asked = json_string_value(json_object_get(properties, "backupType"));
    for (size_t i = 0; asked != NULL && i < sizeof types / sizeof types[0]; i++) {
        if (strcmp(asked, types[i]) == 0) {
            *detail = types[i];
            return true;
        }
    }
    return sim_answer_invalid(call, "backupType", asked == NULL ? "" : asked);
}

// A stopped item keeps its points and gets no new ones.
static bool check_protected(struct sim_call *call)
{
    return call->item->protection == SIM_PROTECTED ||
           sim_answer_invalid(
               call, "no backup of an item whose protection has stopped:", call->item->name);
}

static void trigger(struct sim_call *call)
{
    sim_time expiry = 0;
    const char *detail = NULL;
    json_t *properties = sim_call_properties(call);
    if (properties == NULL || !check_protected(call) ||
        !check_type(call, json_string_value(json_object_get(properties, "objectType"))) ||
        !read_expiry(call, properties, &expiry) || !read_backup_type(call, properties, &detail)) {
        return;
    }
    struct sim_job *job = sim_job_start(call, "Backup", BACKUP_MINUTES * SIM_MINUTE);
    job->detail = detail;
    // A log backup extends the range and adds no point.
    bool point = detail == NULL || strcmp(detail, "Log") != 0;
    job->point_time = point ? call->now + 4 * SIM_SECOND + 2399900 : 0;
    job->point_expiry = expiry;
    sim_operation_start(call, call->item->id, TRIGGER_SECONDS * SIM_SECOND,
                        sim_job_extended_info(job));
}

const struct sim_route sim_backup_routes[] = {{"POST", SIM_ITEM_PATH "/backup", SIM_ITEM, trigger},
                                              {NULL, NULL, SIM_OPEN, NULL}};
