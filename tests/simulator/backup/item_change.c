// item_change.c - protects, stops, deletes and undeletes items.
#include "backup/item_change.h"
#include "backup/config.h"
#include "backup/container.h"
#include "backup/guard.h"
#include "backup/items.h"
#include "backup/jobs.h"
#include "backup/policy.h"
#include "backup/routes.h"
#include "server/operations.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    CHANGE_SECONDS = 30,
    JOB_SECONDS = 50
};

static struct sim_item *item_of(struct sim *sim, const json_t *about)
{
    return &sim->items[json_integer_value(json_object_get(about, "item"))];
}

// The last part of the id of a policy; NULL: no policy.
static char *policy_name(const json_t *sent)
{
    const char *id = sim_json_text(sent, "policyId");
    const char *last = strrchr(id, '/');
    return last == NULL ? NULL : sim_copy(last + 1);
}

static void keep_sent(struct sim_item *item, const json_t *sent)
{
    static const char *const orders[] = {"isRehydrate",
                                         "resourceGuardOperationRequests",
                                         "createMode",
                                         "isScheduledForDeferredDelete",
                                         "deferredDeleteTimeInUTC",
                                         "deferredDeleteTimeRemaining",
                                         "isDeferredDeleteScheduleUpcoming",
                                         "policyName"};
    json_decref(item->sent);
    item->sent = json_deep_copy(sent);
    for (size_t i = 0; i < sizeof orders / sizeof orders[0]; i++) {
        json_object_del(item->sent, orders[i]);
    }
}

static void finish_protection(struct sim *sim, sim_time when, const json_t *about)
{
    (void)when;
    struct sim_item *item = item_of(sim, about);
    const json_t *sent = json_object_get(about, "sent");
    item->protection = SIM_PROTECTED;
    item->discovered = true;
    free(item->policy);
    item->policy = policy_name(sent);
    keep_sent(item, sent);
}

static void finish_stop(struct sim *sim, sim_time when, const json_t *about)
{
    (void)when;
    item_of(sim, about)->protection = SIM_STOPPED;
}

static void forget(struct sim_item *item)
{
    item->protection = SIM_UNPROTECTED;
    item->base_points = 0;
    item->made_count = 0;
    item->mount_count = 0;
    json_object_clear(item->moved);
    json_decref(item->sent);
    item->sent = NULL;
}

static void finish_deletion(struct sim *sim, sim_time when, const json_t *about)
{
    struct sim_item *item = item_of(sim, about);
    if (item->protection == SIM_SOFT_DELETED) {
        return;
    }
    if (!sim_config_soft_delete(sim, sim->vault_id)) {
        forget(item);
        return;
    }
    item->protection = SIM_SOFT_DELETED;
    item->deleted = when;
    sim->soft_deleted++;
}

static void finish_undeletion(struct sim *sim, sim_time when, const json_t *about)
{
    (void)when;
    struct sim_item *item = item_of(sim, about);
    if (item->protection == SIM_SOFT_DELETED) {
        item->protection = SIM_STOPPED;
        sim->soft_deleted--;
    }
}

void sim_item_purge(struct sim *sim, sim_time now)
{
    sim_time kept = sim->soft_deleted == 0 ? 0 : sim_config_kept(sim, sim->vault_id);
    for (size_t i = 0; sim->soft_deleted > 0 && i < sim->item_count; i++) {
        struct sim_item *item = &sim->items[i];
        if (item->protection == SIM_SOFT_DELETED && item->deleted + kept <= now) {
            forget(item);
            sim->soft_deleted--;
        }
    }
}

static json_t *item_result(struct sim_call *call, const json_t *about)
{
    return sim_item_json(call, item_of(call->sim, about));
}

static bool refuse_state(struct sim_call *call, const char *code, const char *what)
{
    sim_answer_backup_error(call, 400, code, "%s: '%.256s'.", what, call->item->name);
    return false;
}

static bool check_protect(struct sim_call *call, const json_t *properties)
{
    const struct sim_item *item = call->item;
    const struct sim_container *container = sim_container_of(call->sim, item);
    bool workloads = sim_container_holds_workloads(container);
    bool ready =
        !workloads || (sim_container_registered(call->sim, container) && container->inquired);
    if (item->protection == SIM_SOFT_DELETED) {
        return refuse_state(call, "BMSUserErrorItemInSoftDeletedState",
                            "The item is deleted softly; undelete it first");
    }
    if (item->protection == SIM_UNPROTECTED && !ready) {
        return refuse_state(call, "BMSUserErrorContainerNotRegistered",
                            "The container of the item is not registered or not inquired");
    }
    return sim_policy_check(call, sim_json_text(properties, "policyId"),
                            item->workload->management);
}

static bool check_stop(struct sim_call *call, const json_t *properties)
{
    const char *policy = sim_json_text(properties, "policyId");
    if (call->item->protection == SIM_SOFT_DELETED) {
        return refuse_state(call, "BMSUserErrorItemInSoftDeletedState",
                            "The item is deleted softly; undelete it first");
    }
    if (call->item->protection == SIM_UNPROTECTED) {
        return sim_item_refuse(call);
    }
    return *policy == '\0' || sim_answer_invalid(call, "policyId of a stopped item", policy);
}

static bool check_undelete(struct sim_call *call, const json_t *properties)
{
    (void)properties;
    return call->item->protection == SIM_SOFT_DELETED ||
           refuse_state(call, "BMSUserErrorItemNotInSoftDeletedState",
                        "The item is not deleted softly");
}

// What a PUT of an item can request.
struct change {
    const char *job;
    bool (*check)(struct sim_call *call, const json_t *properties);
    struct sim_operation_kind kind;
};

#define CHANGE(function)                                                                    \
    {                                                                                       \
        .status = "/operationsStatus/", .result = "/operationResults/", .finish = function, \
        .answer = item_result                                                               \
    }
static const struct change protect = {"ConfigureBackup", check_protect, CHANGE(finish_protection)};
static const struct change stop = {"DisableBackup", check_stop, CHANGE(finish_stop)};
static const struct change undelete = {"Undelete", check_undelete, CHANGE(finish_undeletion)};

static const struct change *change_of(const json_t *properties)
{
    if (json_is_true(json_object_get(properties, "isRehydrate"))) {
        return &undelete;
    }
    bool stopped = sim_text_is_word(" ProtectionStopped BackupsSuspended ProtectionPaused ",
                                    sim_json_text(properties, "protectionState"));
    // A stopped item with a policy is protected again.
    return stopped && *sim_json_text(properties, "policyId") == '\0' ? &stop : &protect;
}

static bool check_put(struct sim_call *call, const json_t *properties)
{
    const struct sim_workload *workload = call->item->workload;
    const char *type = sim_json_text(properties, "protectedItemType");
    const char *source = sim_json_text(properties, "sourceResourceId");
    return (strcmp(type, workload->protected_type) == 0 ||
            sim_answer_invalid(call, "protectedItemType", type)) &&
           (*source == '\0' || call->item->source_id == NULL ||
            strcasecmp(source, call->item->source_id) == 0 ||
            sim_answer_invalid(call, "sourceResourceId", source)) &&
           sim_answer_check_word(call, properties, "protectionState",
                                 " IRPending Protected ProtectionError ProtectionStopped "
                                 "ProtectionPaused BackupsSuspended ");
}

// The data and the points of an earlier protection are gone.
static void put_item(struct sim_call *call)
{
    call->item = sim_item_asked(call);
    if (call->item == NULL ||
        (!call->item->discovered && call->item->protection == SIM_UNPROTECTED)) {
        sim_item_refuse(call);
        return;
    }
    json_t *properties = sim_call_properties(call);
    const struct change *change = change_of(properties);
    if (properties == NULL || !check_put(call, properties) || !change->check(call, properties)) {
        return;
    }
    struct sim_job *job = sim_job_start(call, change->job, JOB_SECONDS * SIM_SECOND);
    json_t *about = json_pack("{s:I, s:o}", "item", (json_int_t)call->item->number, "sent",
                              json_deep_copy(properties));
    sim_operation_begin(call, &change->kind, call->item->id, CHANGE_SECONDS * SIM_SECOND,
                        sim_job_extended_info(job), about);
}

// The URLs of a deletion are below the vault: those of the item may end with it.
static void delete_item(struct sim_call *call)
{
    static const struct sim_operation_kind deletion = {.status = "/backupOperations/",
                                                       .result = "/backupOperationResults/",
                                                       .finish = finish_deletion};
    call->item = sim_item_asked(call);
    if (call->item == NULL || call->item->protection == SIM_UNPROTECTED) {
        sim_answer_empty(call, 204);
        return;
    }
    if (call->item->protection == SIM_SOFT_DELETED) {
        refuse_state(call, "BMSUserErrorItemInSoftDeletedState", "The item is deleted already");
        return;
    }
    if (!sim_guard_allows_delete(call, call->item->id)) {
        return;
    }
    struct sim_job *job = sim_job_start(call, "DeleteBackupData", JOB_SECONDS * SIM_SECOND);
    sim_operation_begin(call, &deletion, call->sim->vault_id, CHANGE_SECONDS * SIM_SECOND,
                        sim_job_extended_info(job),
                        json_pack("{s:I}", "item", (json_int_t)call->item->number));
}

const struct sim_route sim_item_change_routes[] = {
    {"PUT", SIM_ITEM_PATH, SIM_VAULT, put_item},
    {"DELETE", SIM_ITEM_PATH, SIM_VAULT, delete_item},
    {NULL, NULL, SIM_OPEN, NULL}};
