// guard.c - resource guards and their proxies.
#include "backup/guard.h"
#include "backup/routes.h"
#include "server/page.h"
#include "server/store.h"

#include <string.h>

#define PROXY_TYPE "Microsoft.RecoveryServices/vaults/backupResourceGuardProxies"

enum {
    UNLOCK_HOURS = 1
};

// The requests of a guard, and the operation that each allows.
static const struct {
    const char *requests;
    const char *operation;
} details[] = {
    {"deleteProtectedItemRequests", "backupFabrics/protectionContainers/protectedItems/delete"},
    {"disableSoftDeleteRequests", "backupconfig/write"},
    {"getSecurityPINRequests", "backupSecurityPIN/action"},
    {"updateProtectionPolicyRequests", "backupPolicies/write"},
    {"triggerRestoreRequests",
     "backupFabrics/protectionContainers/protectedItems/recoveryPoints/restore/action"},
    {"deleteResourceGuardProxyRequests", "backupResourceGuardProxies/delete"}};

static const char *collection_of(struct sim_call *call)
{
    return sim_arena_format(&call->arena, "%s/backupResourceGuardProxies", call->vault_id);
}

static const char *proxy_id(struct sim_call *call)
{
    return sim_arena_format(&call->arena, "%s/%s", collection_of(call),
                            sim_call_parameter(call, "resourceGuardProxyName"));
}

static bool is_guarded(struct sim_call *call)
{
    json_t *proxies = sim_store_list(call->sim, collection_of(call));
    bool guarded = json_array_size(proxies) > 0;
    json_decref(proxies);
    return guarded;
}

static bool refuse(struct sim_call *call, const char *requests)
{
    sim_answer_backup_error(call, 403, "UserErrorResourceGuardAccessRequired",
                            "A resource guard protects this operation: a request of %s is needed.",
                            requests);
    return false;
}

static bool names_request(const json_t *properties, const char *requests)
{
    const json_t *named = json_object_get(properties, "resourceGuardOperationRequests");
    size_t i;
    json_t *id;
    json_array_foreach(named, i, id)
    {
        const char *text = json_string_value(id);
        if (text != NULL && strstr(text, requests) != NULL) {
            return true;
        }
    }
    return false;
}

bool sim_guard_allows(struct sim_call *call, const char *requests, const json_t *properties)
{
    return !is_guarded(call) || names_request(properties, requests) || refuse(call, requests);
}

bool sim_guard_allows_delete(struct sim_call *call, const char *id)
{
    const json_t *until = json_object_get(call->sim->unlocked, sim_lower(&call->arena, id));
    bool unlocked = until != NULL && json_integer_value(until) > call->now;
    return !is_guarded(call) || unlocked || refuse(call, details[0].requests);
}

static void list_proxies(struct sim_call *call)
{
    sim_page_answer(call, sim_store_list(call->sim, collection_of(call)));
}

static json_t *find_proxy(struct sim_call *call)
{
    json_t *proxy = sim_store_get(call->sim, proxy_id(call));
    if (proxy == NULL) {
        sim_answer_backup_error(call, 404, "BMSUserErrorResourceGuardProxyNotFound",
                                "The resource guard proxy '%.128s' was not found.",
                                sim_call_parameter(call, "resourceGuardProxyName"));
    }
    return proxy;
}

static void get_proxy(struct sim_call *call)
{
    json_t *proxy = find_proxy(call);
    if (proxy != NULL) {
        sim_answer_json(call, 200, json_incref(proxy));
    }
}

static void put_proxy(struct sim_call *call)
{
    json_t *properties = sim_call_properties(call);
    if (properties == NULL || !sim_answer_check_text(call, properties, "resourceGuardResourceId")) {
        return;
    }
    const char *guard = sim_json_text(properties, "resourceGuardResourceId");
    json_t *list = json_array();
    for (size_t i = 0; i < sizeof details / sizeof details[0]; i++) {
        json_array_append_new(
            list,
            json_pack("{s:o, s:o}", "vaultCriticalOperation",
                      json_sprintf("Microsoft.RecoveryServices/vaults/%s", details[i].operation),
                      "defaultResourceRequest",
                      json_sprintf("%s/%s/default", guard, details[i].requests)));
    }
    json_t *proxy = sim_store_put(call->sim, proxy_id(call), PROXY_TYPE, call->body);
    properties = json_object_get(proxy, "properties");
    json_object_set_new(properties, "resourceGuardOperationDetails", list);
    json_object_set_new(properties, "lastUpdatedTime", sim_time_json(call->now));
    sim_answer_json(call, 200, json_incref(proxy));
}

static void delete_proxy(struct sim_call *call)
{
    const char *id = proxy_id(call);
    if (sim_store_get(call->sim, id) == NULL) {
        sim_answer_empty(call, 204);
    } else if (sim_guard_allows_delete(call, id)) {
        sim_store_remove(call->sim, id);
        sim_answer_empty(call, 200);
    }
}

static void unlock_delete(struct sim_call *call)
{
    json_t *proxy = find_proxy(call);
    json_t *body = proxy == NULL ? NULL : sim_call_body(call);
    if (body == NULL || !sim_answer_check_text(call, body, "resourceToBeDeleted")) {
        return;
    }
    if (!names_request(body, "delete")) {
        sim_answer_invalid(call, "missing member", "resourceGuardOperationRequests");
        return;
    }
    sim_time until = call->now + UNLOCK_HOURS * SIM_HOUR;
    const char *id = sim_json_text(body, "resourceToBeDeleted");
    json_object_set_new(call->sim->unlocked, sim_lower(&call->arena, id),
                        json_integer((json_int_t)until));
    sim_answer_json(call, 200, json_pack("{s:o}", "unlockDeleteExpiryTime", sim_time_json(until)));
}

#define PROXIES SIM_VAULT_PATH "/backupResourceGuardProxies"
#define PROXY   PROXIES "/{resourceGuardProxyName}"

const struct sim_route sim_guard_routes[] = {
    {"GET", PROXIES, SIM_VAULT, list_proxies},
    {"GET", PROXY, SIM_VAULT, get_proxy},
    {"PUT", PROXY, SIM_VAULT, put_proxy},
    {"DELETE", PROXY, SIM_VAULT, delete_proxy},
    {"POST", PROXY "/unlockDelete", SIM_VAULT, unlock_delete},
    {NULL, NULL, SIM_OPEN, NULL}};
