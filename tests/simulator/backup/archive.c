// archive.c - moves recovery points to the archive, and what that would cost.
#include "backup/items.h"
#include "backup/jobs.h"
#include "backup/recovery_points.h"
#include "backup/routes.h"
#include "server/operations.h"
#include "server/page.h"
#include "server/store.h"

#include <string.h>

#define TIERS " InstantRP HardenedRP ArchivedRP "

enum {
    MOVE_SECONDS = 60,
    MOVE_MINUTES = 30,
    COST_SECONDS = 20
};

static bool check_tiers(struct sim_call *call, const json_t *body)
{
    return sim_answer_check_text(call, body, "sourceTierType") &&
           sim_answer_check_text(call, body, "targetTierType") &&
           sim_answer_check_word(call, body, "sourceTierType", TIERS) &&
           sim_answer_check_word(call, body, "targetTierType", TIERS);
}

static bool check_type(struct sim_call *call, const json_t *body, const char *type)
{
    const char *given = sim_json_text(body, "objectType");
    return *given == '\0' || strcmp(given, type) == 0 ||
           sim_answer_invalid(call, "objectType", given);
}

static void finish_move(struct sim *sim, sim_time when, const json_t *about)
{
    (void)when;
    struct sim_item *item = &sim->items[json_integer_value(json_object_get(about, "item"))];
    json_object_set_new(item->moved, sim_json_text(about, "position"), json_true());
}

static void move(struct sim_call *call)
{
    static const struct sim_operation_kind kind = {
        .status = "/operationsStatus/", .result = "/operationResults/", .finish = finish_move};
    json_t *body = sim_call_body(call);
    if (body == NULL || !check_type(call, body, "MoveRPAcrossTiersRequest") ||
        !check_tiers(call, body)) {
        return;
    }
    const char *target = sim_json_text(body, "targetTierType");
    struct sim_point point = sim_recovery_point(call, call->point);
    if (strcmp(target, "ArchivedRP") != 0 || !sim_recovery_point_movable(&point, call->now)) {
        sim_answer_invalid(call, "this recovery point cannot be moved to", target);
        return;
    }
    const struct sim_job *job = sim_job_start(call, "MoveRecoveryPoint", MOVE_MINUTES * SIM_MINUTE);
    json_t *about = json_pack("{s:I, s:o}", "item", (json_int_t)call->item->number, "position",
                              json_sprintf("%zu", call->point));
    sim_operation_begin(call, &kind, call->item->id, MOVE_SECONDS * SIM_SECOND,
                        sim_job_extended_info(job), about);
}

static bool is_excluded(const json_t *excluded, const char *name)
{
    size_t i;
    json_t *one;
    json_array_foreach(excluded, i, one)
    {
        if (json_is_string(one) && strcmp(json_string_value(one), name) == 0) {
            return true;
        }
    }
    return false;
}

// Newest first, as in every list of points.
static void list_recommended(struct sim_call *call)
{
    json_t *body = sim_call_body(call);
    if (body == NULL || !check_type(call, body, "ListRecoveryPointsRecommendedForMoveRequest")) {
        return;
    }
    json_t *list = json_array();
    const json_t *excluded = json_object_get(body, "excludedRPList");
    for (size_t i = sim_recovery_point_count(call->item); i > 0; i--) {
        struct sim_point point = sim_recovery_point(call, i - 1);
        const char *name = sim_recovery_point_name(&call->arena, call->item, i - 1);
        if (sim_recovery_point_movable(&point, call->now) && !is_excluded(excluded, name)) {
            json_array_append_new(list, sim_recovery_point_json(call, i - 1, true));
        }
    }
    sim_page_answer(call, list);
}

static json_t *cost_of(struct sim_call *call, const json_t *about)
{
    (void)call;
    return json_deep_copy(about);
}

static json_t *saving(void)
{
    return json_pack("{s:s, s:I, s:I, s:f, s:f}", "objectType", "TieringCostSavingInfo",
                     "sourceTierSizeReductionInBytes", (json_int_t)48318382080,
                     "targetTierSizeIncreaseInBytes", (json_int_t)50465865728,
                     "retailSourceTierCostPerGBPerMonth", 0.0224,
                     "retailTargetTierCostPerGBPerMonth", 0.0026);
}

// The members that a request requires besides its tiers.
static const struct {
    const char *type;
    const char *members[4];
} costs[] = {
    {"FetchTieringCostInfoForRehydrationRequest",
     {"containerName", "protectedItemName", "recoveryPointId", "rehydrationPriority"}},
    {"FetchTieringCostSavingsInfoForProtectedItemRequest", {"containerName", "protectedItemName"}},
    {"FetchTieringCostSavingsInfoForPolicyRequest", {"policyName"}},
    {"FetchTieringCostSavingsInfoForVaultRequest", {NULL}}};

static bool check_subject(struct sim_call *call, const json_t *body)
{
    const char *policy = sim_json_text(body, "policyName");
    const char *container = sim_json_text(body, "containerName");
    const char *item = sim_json_text(body, "protectedItemName");
    if (*policy != '\0' &&
        sim_store_get(call->sim, sim_arena_format(&call->arena, "%s/backupPolicies/%s",
                                                  call->vault_id, policy)) == NULL) {
        return sim_answer_invalid(call, "policyName", policy);
    }
    return *container == '\0' || sim_item_named(call, container, item) != NULL ||
           sim_answer_invalid(call, "protectedItemName", item);
}

static bool check_cost(struct sim_call *call, const json_t *body)
{
    const char *type = sim_json_text(body, "objectType");
    size_t i = 0;
    while (i < sizeof costs / sizeof costs[0] && strcmp(costs[i].type, type) != 0) {
        i++;
    }
    if (i == sizeof costs / sizeof costs[0]) {
        return sim_answer_invalid(call, "objectType", type);
    }
    for (size_t k = 0; k < 4 && costs[i].members[k] != NULL; k++) {
        if (!sim_answer_check_text(call, body, costs[i].members[k])) {
            return false;
        }
    }
    return sim_answer_check_word(call, body, "rehydrationPriority", " Standard High ") &&
           check_tiers(call, body) && check_subject(call, body);
}

static void fetch_cost(struct sim_call *call)
{
    static const struct sim_operation_kind kind = {
        .status = "/operationsStatus/", .result = "/operationResults/", .answer = cost_of};
    json_t *body = sim_call_body(call);
    if (body == NULL || !check_cost(call, body)) {
        return;
    }
    bool rehydration = strstr(sim_json_text(body, "objectType"), "Rehydration") != NULL;
    json_t *cost = rehydration
                       ? json_pack("{s:s, s:I, s:f}", "objectType", "TieringCostRehydrationInfo",
                                   "rehydrationSizeInBytes", (json_int_t)48318382080,
                                   "retailRehydrationCostPerGBPerMonth", 0.02)
                       : saving();
    const char *scope =
        sim_arena_format(&call->arena, "%s/backupTieringCost/default", call->vault_id);
    sim_operation_begin(call, &kind, scope, COST_SECONDS * SIM_SECOND, NULL, cost);
}

const struct sim_route sim_archive_routes[] = {
    {"POST", SIM_POINT_PATH "/move", SIM_POINT, move},
    {"POST", SIM_ITEM_PATH "/recoveryPointsRecommendedForMove", SIM_ITEM, list_recommended},
    {"POST", SIM_VAULT_PATH "/backupTieringCost/default/fetchTieringCost", SIM_VAULT, fetch_cost},
    {NULL, NULL, SIM_OPEN, NULL}};
