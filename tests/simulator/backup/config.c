// config.c - configurations of a vault: soft delete and storage.
#include "backup/config.h"
#include "backup/container.h"
#include "backup/guard.h"
#include "backup/routes.h"
#include "server/store.h"

#include <string.h>

enum {
    KEPT_DAYS = 14
};

// A configuration that every vault has, under its own name.
struct config {
    const char *path;
    const char *type;
    const char *defaults;
};

static const struct config vault_config = {
    "/backupconfig/vaultconfig", "Microsoft.RecoveryServices/vaults/backupconfig",
    "{\"enhancedSecurityState\":\"Enabled\",\"softDeleteFeatureState\":\"Enabled\","
    "\"softDeleteRetentionPeriodInDays\":14,\"isSoftDeleteFeatureStateEditable\":true}"};
static const struct config storage_config = {
    "/backupstorageconfig/vaultstorageconfig",
    "Microsoft.RecoveryServices/vaults/backupstorageconfig",
    "{\"storageModelType\":\"GeoRedundant\",\"storageType\":\"GeoRedundant\","
    "\"dedupState\":\"Disabled\",\"xcoolState\":\"Disabled\",\"storageTypeState\":\"Unlocked\","
    "\"crossRegionRestoreFlag\":false}"};
static const struct config encryption_config = {
    "/backupEncryptionConfigs/backupResourceEncryptionConfig",
    "Microsoft.RecoveryServices/vaults/backupEncryptionConfigs",
    "{\"encryptionAtRestType\":\"MicrosoftManaged\",\"lastUpdateStatus\":\"NotEnabled\","
    "\"infrastructureEncryptionState\":\"Disabled\"}"};

static json_t *defaults_of(const struct config *config)
{
    json_error_t error;
    return json_loads(config->defaults, 0, &error);
}

// Created on first use.
static json_t *find(struct sim_call *call, const struct config *config)
{
    const char *id = sim_arena_format(&call->arena, "%s%s", call->vault_id, config->path);
    json_t *found = sim_store_get(call->sim, id);
    if (found == NULL) {
        json_t *body = json_pack("{s:o}", "properties", defaults_of(config));
        found = sim_store_put(call->sim, id, config->type, body);
        json_decref(body);
    }
    return found;
}

// What was put, completed with the members that are always there.
static json_t *replace(struct sim_call *call, const struct config *config)
{
    const char *id = sim_arena_format(&call->arena, "%s", sim_json_text(find(call, config), "id"));
    json_t *stored = sim_store_put(call->sim, id, config->type, call->body);
    json_t *missing = defaults_of(config);
    json_t *properties = json_object_get(stored, "properties");
    json_object_update_missing(properties, missing);
    json_object_del(properties, "resourceGuardOperationRequests");
    json_decref(missing);
    return stored;
}

static json_t *merge(struct sim_call *call, const struct config *config)
{
    json_t *stored = find(call, config);
    json_t *properties = json_object_get(stored, "properties");
    sim_store_merge(properties, json_object_get(call->body, "properties"));
    json_object_del(properties, "resourceGuardOperationRequests");
    return stored;
}

bool sim_config_soft_delete(const struct sim *sim, const char *vault_id)
{
    struct sim_arena arena = {NULL};
    const json_t *config =
        sim_store_get(sim, sim_arena_format(&arena, "%s%s", vault_id, vault_config.path));
    sim_arena_free(&arena);
    const char *state =
        sim_json_text(json_object_get(config, "properties"), "softDeleteFeatureState");
    return strcmp(state, "Disabled") != 0;
}

sim_time sim_config_kept(const struct sim *sim, const char *vault_id)
{
    struct sim_arena arena = {NULL};
    const json_t *config =
        sim_store_get(sim, sim_arena_format(&arena, "%s%s", vault_id, vault_config.path));
    sim_arena_free(&arena);
    const json_t *days =
        json_object_get(json_object_get(config, "properties"), "softDeleteRetentionPeriodInDays");
    return (days == NULL ? KEPT_DAYS : json_integer_value(days)) * SIM_DAY;
}

static void get_vault_config(struct sim_call *call)
{
    sim_answer_json(call, 200, json_incref(find(call, &vault_config)));
}

static bool check_vault_config(struct sim_call *call, const json_t *properties)
{
    const json_t *days = json_object_get(properties, "softDeleteRetentionPeriodInDays");
    const json_t *now = json_object_get(find(call, &vault_config), "properties");
    const char *state = sim_json_text(properties, "softDeleteFeatureState");
    if (!sim_answer_check_word(call, properties, "enhancedSecurityState",
                               " Enabled Disabled AlwaysON ") ||
        !sim_answer_check_word(call, properties, "softDeleteFeatureState",
                               " Enabled Disabled AlwaysON ")) {
        return false;
    }
    if (days != NULL && (json_integer_value(days) < 14 || json_integer_value(days) > 180)) {
        return sim_answer_invalid(call, "softDeleteRetentionPeriodInDays", "14 to 180");
    }
    if (strcmp(sim_json_text(now, "softDeleteFeatureState"), "AlwaysON") == 0 && *state != '\0' &&
        strcmp(state, "AlwaysON") != 0) {
        return sim_answer_invalid(call, "softDeleteFeatureState is AlwaysON for good, not", state);
    }
    return strcmp(state, "Disabled") != 0 ||
           sim_guard_allows(call, "disableSoftDeleteRequests", properties);
}

static void put_vault_config(struct sim_call *call)
{
    json_t *properties = sim_call_properties(call);
    if (properties != NULL && check_vault_config(call, properties)) {
        sim_answer_json(call, 200, json_incref(replace(call, &vault_config)));
    }
}

static void patch_vault_config(struct sim_call *call)
{
    json_t *properties = sim_call_properties(call);
    if (properties != NULL && check_vault_config(call, properties)) {
        sim_answer_json(call, 200, json_incref(merge(call, &vault_config)));
    }
}

// The kind of storage cannot change after the first container.
static void lock_storage(struct sim_call *call)
{
    bool locked = call->home && sim_containers_hold(call->sim);
    json_object_set_new(json_object_get(find(call, &storage_config), "properties"),
                        "storageTypeState", json_string(locked ? "Locked" : "Unlocked"));
}

static void get_storage_config(struct sim_call *call)
{
    lock_storage(call);
    sim_answer_json(call, 200, json_incref(find(call, &storage_config)));
}

static bool check_storage_config(struct sim_call *call, const json_t *properties)
{
    static const char kinds[] = " GeoRedundant LocallyRedundant ZoneRedundant "
                                "ReadAccessGeoZoneRedundant ";
    lock_storage(call);
    const json_t *now = json_object_get(find(call, &storage_config), "properties");
    const char *model = sim_json_text(properties, "storageModelType");
    bool locked = strcmp(sim_json_text(now, "storageTypeState"), "Locked") == 0;
    if (!sim_answer_check_word(call, properties, "storageModelType", kinds) ||
        !sim_answer_check_word(call, properties, "storageType", kinds)) {
        return false;
    }
    return !locked || *model == '\0' ||
           strcmp(model, sim_json_text(now, "storageModelType")) == 0 ||
           sim_answer_invalid(call, "storageModelType of a vault that has items", model);
}

// Model and type have the same value, whichever was sent.
static void level_storage(json_t *stored, const json_t *sent)
{
    json_t *properties = json_object_get(stored, "properties");
    bool model = json_object_get(sent, "storageModelType") != NULL;
    if (model || json_object_get(sent, "storageType") != NULL) {
        const char *from = model ? "storageModelType" : "storageType";
        json_object_set(properties, model ? "storageType" : "storageModelType",
                        json_object_get(properties, from));
    }
}

static void put_storage_config(struct sim_call *call)
{
    json_t *properties = sim_call_properties(call);
    if (properties != NULL && check_storage_config(call, properties)) {
        level_storage(replace(call, &storage_config), properties);
        get_storage_config(call);
    }
}

static void patch_storage_config(struct sim_call *call)
{
    json_t *properties = sim_call_properties(call);
    if (properties != NULL && check_storage_config(call, properties)) {
        level_storage(merge(call, &storage_config), properties);
        sim_answer_empty(call, 204);
    }
}

static void get_encryption_config(struct sim_call *call)
{
    sim_answer_json(call, 200, json_incref(find(call, &encryption_config)));
}

static void put_encryption_config(struct sim_call *call)
{
    json_t *properties = sim_call_properties(call);
    const char *kind = sim_json_text(properties, "encryptionAtRestType");
    if (properties == NULL ||
        !sim_answer_check_word(call, properties, "encryptionAtRestType",
                               " MicrosoftManaged CustomerManaged ") ||
        !sim_answer_check_word(call, properties, "infrastructureEncryptionState",
                               " Enabled Disabled ") ||
        (strcmp(kind, "CustomerManaged") == 0 &&
         !sim_answer_check_text(call, properties, "keyUri"))) {
        return;
    }
    json_t *stored = replace(call, &encryption_config);
    json_object_set_new(json_object_get(stored, "properties"), "lastUpdateStatus",
                        json_string("Succeeded"));
    sim_answer_empty(call, 200);
}

// Ticks of 100 ns since the year 1.
static json_int_t ticks_of(sim_time time)
{
    return (json_int_t)(INT64_C(621355968000000000) + time / 100);
}

static void get_security_pin(struct sim_call *call)
{
    json_t *body = call->request.body_length == 0 ? NULL : sim_call_body(call);
    if ((call->request.body_length > 0 && body == NULL) ||
        !sim_guard_allows(call, "getSecurityPINRequests", body)) {
        return;
    }
    uint64_t pin = sim_random_next(&call->sim->random) % 1000000;
    char token[37];
    sim_random_guid(&call->sim->random, token);
    sim_answer_json(call, 200,
                    json_pack("{s:s, s:I, s:o}", "token", token, "expiryTimeInUtcTicks",
                              ticks_of(call->now + 5 * SIM_MINUTE), "securityPIN",
                              json_sprintf("%06llu", (unsigned long long)pin)));
}

#define VAULT_CONFIG   SIM_VAULT_PATH "/backupconfig/vaultconfig"
#define STORAGE_CONFIG SIM_VAULT_PATH "/backupstorageconfig/vaultstorageconfig"
#define ENCRYPTION     SIM_VAULT_PATH "/backupEncryptionConfigs/backupResourceEncryptionConfig"

const struct sim_route sim_config_routes[] = {
    {"GET", VAULT_CONFIG, SIM_VAULT, get_vault_config},
    {"PUT", VAULT_CONFIG, SIM_VAULT, put_vault_config},
    {"PATCH", VAULT_CONFIG, SIM_VAULT, patch_vault_config},
    {"GET", STORAGE_CONFIG, SIM_VAULT, get_storage_config},
    {"PUT", STORAGE_CONFIG, SIM_VAULT, put_storage_config},
    {"PATCH", STORAGE_CONFIG, SIM_VAULT, patch_storage_config},
    {"GET", ENCRYPTION, SIM_VAULT, get_encryption_config},
    {"PUT", ENCRYPTION, SIM_VAULT, put_encryption_config},
    {"POST", SIM_VAULT_PATH "/backupSecurityPIN", SIM_VAULT, get_security_pin},
    {NULL, NULL, SIM_OPEN, NULL}};
