// data_move.c - moves the data of a vault to another vault.
#include "backup/routes.h"
#include "server/operations.h"

#include <strings.h>

enum {
    PREPARE_SECONDS = 60,
    TRIGGER_SECONDS = 90
};

#define STORAGE_CONFIG "/backupstorageconfig/vaultstorageconfig"

static bool check_level(struct sim_call *call, const json_t *body)
{
    const char *level = sim_json_text(body, "dataMoveLevel");
    if (!sim_answer_check_text(call, body, "dataMoveLevel") ||
        !sim_answer_check_word(call, body, "dataMoveLevel", " Vault Container ")) {
        return false;
    }
    return strcasecmp(level, "Container") != 0 ||
           json_array_size(json_object_get(body, "sourceContainerArmIds")) > 0 ||
           sim_answer_invalid(call, "missing member", "sourceContainerArmIds");
}

static void begin(struct sim_call *call, const struct sim_operation_kind *kind, int seconds,
                  json_t *about)
{
    const char *scope = sim_arena_format(&call->arena, "%s" STORAGE_CONFIG, call->vault_id);
    sim_operation_begin(call, kind, scope, seconds * SIM_SECOND, NULL, about);
}

static json_t *prepared(struct sim_call *call, const json_t *about)
{
    (void)call;
    return json_pack("{s:s, s:O, s:{s:O}}", "objectType", "PrepareDataMoveResponse",
                     "correlationId", json_object_get(about, "correlationId"),
                     "sourceVaultProperties", "dataMoveLevel",
                     json_object_get(about, "dataMoveLevel"));
}

static void prepare(struct sim_call *call)
{
    static const struct sim_operation_kind kind = {
        .status = "/operationStatus/", .result = "/operationResults/", .answer = prepared};
    json_t *body = sim_call_body(call);
    if (body == NULL || !sim_answer_check_text(call, body, "targetResourceId") ||
        !sim_answer_check_text(call, body, "targetRegion") || !check_level(call, body)) {
        return;
    }
    char id[37];
    sim_random_guid(&call->sim->random, id);
    json_object_set_new(call->sim->moves, id, json_true());
    begin(call, &kind, PREPARE_SECONDS,
          json_pack("{s:s, s:O}", "correlationId", id, "dataMoveLevel",
                    json_object_get(body, "dataMoveLevel")));
}

// A move belongs to its preparation, usually in another vault.
static void trigger(struct sim_call *call)
{
    static const struct sim_operation_kind kind = {
        .status = "/operationStatus/", .result = "/operationResults/", .done = 200};
    json_t *body = sim_call_body(call);
    if (body == NULL || !sim_answer_check_text(call, body, "sourceResourceId") ||
        !sim_answer_check_text(call, body, "sourceRegion") ||
        !sim_answer_check_text(call, body, "correlationId") || !check_level(call, body)) {
        return;
    }
    const char *id = sim_json_text(body, "correlationId");
    if (json_object_get(call->sim->moves, sim_lower(&call->arena, id)) == NULL) {
        sim_answer_invalid(call, "correlationId", id);
        return;
    }
    begin(call, &kind, TRIGGER_SECONDS, NULL);
}

const struct sim_route sim_data_move_routes[] = {
    {"POST", SIM_VAULT_PATH STORAGE_CONFIG "/prepareDataMove", SIM_VAULT, prepare},
    {"POST", SIM_VAULT_PATH STORAGE_CONFIG "/triggerDataMove", SIM_VAULT, trigger},
    {NULL, NULL, SIM_OPEN, NULL}};
