// validation.c - validates restores before they run.
#include "backup/items.h"
#include "backup/routes.h"
#include "server/operations.h"

#include <string.h>
#include <strings.h>

enum {
    VALIDATE_SECONDS = 30
};

// An item whose id is a prefix of this id.
static const struct sim_item *item_within(const struct sim *sim, const char *id)
{
    for (size_t i = 0; i < sim->item_count; i++) {
        const struct sim_item *item = &sim->items[i];
        size_t length = strlen(item->id);
        if (item->protection != SIM_UNPROTECTED && strncasecmp(item->id, id, length) == 0 &&
            (id[length] == '/' || id[length] == '\0')) {
            return item;
        }
    }
    return NULL;
}

static json_t *finding(const char *code, const char *message)
{
    return json_pack("{s:s, s:s, s:[s]}", "code", code, "message", message, "recommendations",
                     "Correct the request and validate it again.");
}

// What would fail if the request were carried out.
static json_t *findings_of(struct sim_call *call, const json_t *body)
{
    const json_t *request = json_object_get(json_object_get(body, "properties"), "restoreRequest");
    const struct sim_item *item = item_within(call->sim, sim_json_text(body, "id"));
    json_t *list = json_array();
    if (item == NULL) {
        json_array_append_new(
            list, finding("UserErrorItemNotFound", "The item to restore was not found."));
        return list;
    }
    const char *prefix = item->workload->restore_prefix;
    const char *type = sim_json_text(request, "objectType");
    if (prefix == NULL || strncmp(type, prefix, strlen(prefix)) != 0) {
        json_array_append_new(list, finding("UserErrorRequestTypeNotFit",
                                            "The request is for items of another kind."));
    } else if (strncmp(type, "IaasVM", 6) == 0 &&
               *sim_json_text(request, "storageAccountId") == '\0') {
        json_array_append_new(list, finding("UserErrorStorageAccountMissing",
                                            "The restore needs a staging storage account."));
    }
    return list;
}

static bool check_body(struct sim_call *call, json_t *body)
{
    const json_t *properties = json_object_get(body, "properties");
    const json_t *request = json_object_get(properties, "restoreRequest");
    const char *type = sim_json_text(properties, "objectType");
    if (!sim_text_is_word(" ValidateRestoreOperationRequest "
                          "ValidateIaasVMRestoreOperationRequest ",
                          type)) {
        return sim_answer_invalid(call, "objectType", type);
    }
    if (!json_is_object(request)) {
        return sim_answer_invalid(call, "missing member", "restoreRequest");
    }
    return sim_answer_check_text(call, body, "id") &&
           sim_answer_check_text(call, request, "objectType");
}

static json_t *response(json_t *findings)
{
    return json_pack("{s:{s:o}}", "validateOperationResponse", "validationResults", findings);
}

static void validate(struct sim_call *call)
{
    json_t *body = sim_call_body(call);
    if (body != NULL && check_body(call, body)) {
        sim_answer_json(call, 200, response(findings_of(call, body)));
    }
}

static json_t *validated(struct sim_call *call, const json_t *about)
{
    (void)call;
    return json_deep_copy(about);
}

static void trigger(struct sim_call *call)
{
    static const struct sim_operation_kind kind = {.status = "/backupValidateOperationsStatuses/",
                                                   .result = "/backupValidateOperationResults/",
                                                   .answer = validated};
    json_t *body = sim_call_body(call);
    if (body == NULL || !check_body(call, body)) {
        return;
    }
    json_t *about = response(findings_of(call, body));
    json_t *properties = json_copy(about);
    json_object_set_new(properties, "objectType",
                        json_string("OperationStatusValidateOperationExtendedInfo"));
    sim_operation_begin(call, &kind, call->vault_id, VALIDATE_SECONDS * SIM_SECOND, properties,
                        about);
}

const struct sim_route sim_validation_routes[] = {
    {"POST", SIM_VAULT_PATH "/backupValidateOperation", SIM_VAULT, validate},
    {"POST", SIM_VAULT_PATH "/backupTriggerValidateOperation", SIM_VAULT, trigger},
    {NULL, NULL, SIM_OPEN, NULL}};
