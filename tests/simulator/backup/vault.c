// vault.c - vaults.
#include "backup/vault.h"
#include "backup/container.h"
#include "backup/policy.h"
#include "backup/routes.h"
#include "server/operations.h"
#include "server/resource.h"
#include "server/store.h"

#include <string.h>
#include <strings.h>

#define VAULT_TYPE "Microsoft.RecoveryServices/vaults"
#define ETAG       "W/\"datetime'2025-01-01T00%3A00%3A00.0000000Z'\""

enum {
    DELETE_SECONDS = 20,
    REQUEST_IDS = 4
};

// In a vault, unlike in other resources, the id follows the properties.
static json_t *vault_put(struct sim *sim, const char *id, const char *name, json_t *sent)
{
    json_t *properties = json_deep_copy(json_object_get(sent, "properties"));
    properties = json_is_object(properties) ? properties : json_object();
    json_object_update_new(properties, json_pack("{s:s, s:s}", "provisioningState", "Succeeded",
                                                 "privateEndpointStateForBackup", "None"));
    json_object_set_new(properties, "publicNetworkAccess",
                        json_string(json_object_get(properties, "publicNetworkAccess") == NULL
                                        ? "Enabled"
                                        : sim_json_text(properties, "publicNetworkAccess")));
    json_t *vault = sim_store_put(sim, id, VAULT_TYPE, sent);
    json_t *first = json_pack("{s:O, s:s, s:s, s:o, s:s, s:s}", "location",
                              json_object_get(sent, "location"), "name", name, "etag", ETAG,
                              "properties", properties, "id", id, "type", VAULT_TYPE);
    json_object_update_missing(first, vault);
    json_object_clear(vault);
    json_object_update(vault, first);
    json_decref(first);
    return vault;
}

void sim_vault_make(struct sim *sim)
{
    json_t *sent = json_pack("{s:s, s:{s:s}, s:{}}", "location", sim->region, "sku", "name",
                             "Standard", "properties");
    vault_put(sim, sim->vault_id, sim->vault, sent);
    sim_policy_make(sim, sim->vault_id);
    json_decref(sent);
}

static void get_vault(struct sim_call *call)
{
    sim_answer_json(call, 200, json_incref(call->vault));
}

static void list_group(struct sim_call *call)
{
    sim_resource_list(call, NULL);
}

// The list of a subscription is assembled from several regions, which its headers show.
static void list_subscription(struct sim_call *call)
{
    list_group(call);
    for (int i = 0; i < REQUEST_IDS; i++) {
        char *id = sim_arena_alloc(&call->arena, 37);
        sim_random_guid(&call->sim->noise, id);
        sim_answer_add_header(call, "x-ms-original-request-ids", id);
    }
}

static bool check_name(struct sim_call *call, const char *name)
{
    size_t length = strlen(name);
    size_t good = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");
    if (length < 2 || length > 50 || good != length || strchr("-0123456789", name[0]) != NULL) {
        sim_answer_arm_error(call, 400, "InvalidResourceName", "Resource name %.128s is invalid.",
                             name);
        return false;
    }
    return true;
}

static bool check_put(struct sim_call *call, json_t *body, const json_t *old)
{
    const char *location = sim_json_text(body, "location");
    if (*location == '\0') {
        sim_answer_arm_error(call, 400, "LocationRequired",
                             "The location property is required for this definition.");
        return false;
    }
    if (old != NULL && strcasecmp(location, sim_json_text(old, "location")) != 0) {
        sim_answer_arm_error(call, 409, "InvalidResourceLocation",
                             "The resource already exists in location '%.64s'.",
                             sim_json_text(old, "location"));
        return false;
    }
    json_t *sku = json_object_get(body, "sku");
    return sim_answer_check_text(call, sku, "name") &&
           sim_answer_check_word(call, sku, "name", " Standard RS0 ");
}

static void put_vault(struct sim_call *call)
{
    const char *name = sim_call_parameter(call, "vaultName");
    const char *id = sim_arena_format(
        &call->arena, "/subscriptions/%s/resourceGroups/%s/providers/" VAULT_TYPE "/%s",
        call->sim->subscription, call->sim->group, name);
    const json_t *old = sim_store_get(call->sim, id);
    json_t *body = check_name(call, name) ? sim_call_body(call) : NULL;
    if (body == NULL || !check_put(call, body, old)) {
        return;
    }
    if (old != NULL) {
        id = sim_arena_format(&call->arena, "%s", sim_json_text(old, "id"));
        name = sim_arena_format(&call->arena, "%s", sim_json_text(old, "name"));
    } else {
        sim_policy_make(call->sim, id);
    }
    unsigned status = old == NULL ? 201 : 200;
    sim_answer_json(call, status, json_incref(vault_put(call->sim, id, name, body)));
}

static void patch_vault(struct sim_call *call)
{
    json_t *body = sim_call_body(call);
    json_t *sku = json_object_get(body, "sku");
    json_t *properties = json_object_get(body, "properties");
    if (body == NULL || !sim_answer_check_word(call, sku, "name", " Standard RS0 ")) {
        return;
    }
    if (properties != NULL && !json_is_object(properties)) {
        sim_answer_invalid(call, "properties", "");
        return;
    }
    static const char *const ours[] = {"id", "name", "type", "location", "etag"};
    json_t *changes = json_copy(body);
    for (size_t i = 0; i < sizeof ours / sizeof ours[0]; i++) {
        json_object_del(changes, ours[i]);
    }
    sim_store_merge(call->vault, changes);
    json_decref(changes);
    get_vault(call);
}

static void forget_vault(struct sim *sim, sim_time when, const json_t *about)
{
    (void)when;
    struct sim_arena arena = {NULL};
    const char *own = sim_lower(&arena, json_string_value(about));
    size_t length = strlen(own);
    const char *id;
    json_t *resource;
    void *next;
    json_object_foreach_safe(sim->resources, next, id, resource)
    {
        if (strncmp(id, own, length) == 0 && (id[length] == '/' || id[length] == '\0')) {
            json_object_del(sim->resources, id);
        }
    }
    sim_arena_free(&arena);
}

// Versions before 2024 delete at once, and their clients expect no 202; newer ones answer 202.
static void delete_vault(struct sim_call *call)
{
    static const struct sim_operation_kind deletion = {
        .status = "/operationStatus/", .result = "/operationResults/", .finish = forget_vault};
    const char *name = sim_call_parameter(call, "vaultName");
    const char *id = sim_arena_format(
        &call->arena, "/subscriptions/%s/resourceGroups/%s/providers/" VAULT_TYPE "/%s",
        call->sim->subscription, call->sim->group, name);
    if (sim_store_get(call->sim, id) == NULL) {
        sim_answer_empty(call, 204);
        return;
    }
    if (strcasecmp(name, call->sim->vault) == 0 && sim_containers_hold(call->sim)) {
        sim_answer_arm_error(call, 400, "ServiceResourceNotEmptyWithContainerDetails",
                             "Vault cannot be deleted as there are existing resources within the "
                             "vault. Unregister all containers and delete all backup items.");
        return;
    }
    json_t *about = json_string(id);
    if (sim_call_before(call, "2024")) {
        forget_vault(call->sim, call->now, about);
        json_decref(about);
        sim_answer_empty(call, 200);
        return;
    }
    sim_operation_begin(call, &deletion, id, DELETE_SECONDS * SIM_SECOND, NULL, about);
}

const struct sim_route sim_vault_routes[] = {
    {"GET", "/subscriptions/{subscriptionId}/providers/" VAULT_TYPE, SIM_SUBSCRIPTION,
     list_subscription},
    {"GET", SIM_GROUP_PATH "/providers/" VAULT_TYPE, SIM_GROUP, list_group},
    {"GET", SIM_VAULT_PATH, SIM_VAULT, get_vault},
    {"PUT", SIM_VAULT_PATH, SIM_GROUP, put_vault},
    {"PATCH", SIM_VAULT_PATH, SIM_VAULT, patch_vault},
    {"DELETE", SIM_VAULT_PATH, SIM_GROUP, delete_vault},
    {NULL, NULL, SIM_OPEN, NULL}};
