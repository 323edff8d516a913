// intent.c - protection intents.
#include "backup/policy.h"
#include "backup/routes.h"
#include "server/filter.h"
#include "server/page.h"
#include "server/store.h"

#include <string.h>

#define INTENT_TYPE "Microsoft.RecoveryServices/vaults/backupProtectionIntent"

// What an intent requires, and the management type of its policy.
static const struct {
    const char *type;
    const char *member;
    const char *management;
} types[] = {{"AzureResourceItem", "sourceResourceId", "AzureIaasVM"},
             {"RecoveryServiceVaultItem", "sourceResourceId", "AzureWorkload"},
             {"AzureWorkloadAutoProtectionIntent", "itemId", "AzureWorkload"},
             {"AzureWorkloadSQLAutoProtectionIntent", "itemId", "AzureWorkload"},
             {"AzureWorkloadContainerAutoProtectionIntent", "itemId", "AzureWorkload"}};

static const char *intent_id(struct sim_call *call)
{
    return sim_arena_format(&call->arena, "%s/backupFabrics/Azure/backupProtectionIntent/%s",
                            call->vault_id, sim_call_parameter(call, "intentObjectName"));
}

static void get_intent(struct sim_call *call)
{
    json_t *intent = sim_store_get(call->sim, intent_id(call));
    if (intent == NULL) {
        sim_answer_backup_error(call, 404, "BMSUserErrorProtectionIntentNotFound",
                                "The protection intent '%.128s' was not found.",
                                sim_call_parameter(call, "intentObjectName"));
        return;
    }
    sim_answer_json(call, 200, json_incref(intent));
}

static bool check_intent(struct sim_call *call, const json_t *properties)
{
    const char *type = sim_json_text(properties, "protectionIntentItemType");
    const char *policy = sim_json_text(properties, "policyId");
    size_t i = 0;
    while (i < sizeof types / sizeof types[0] && strcmp(types[i].type, type) != 0) {
        i++;
    }
    if (i == sizeof types / sizeof types[0]) {
        return sim_answer_invalid(call, "protectionIntentItemType", type);
    }
    return sim_answer_check_text(call, properties, types[i].member) &&
           sim_answer_check_word(call, properties, "backupManagementType", SIM_MANAGEMENT_TYPES) &&
           sim_policy_check(call, policy, types[i].management);
}

static void put_intent(struct sim_call *call)
{
    const json_t *properties = sim_call_properties(call);
    if (properties == NULL || !check_intent(call, properties)) {
        return;
    }
    json_t *intent = sim_store_put(call->sim, intent_id(call), INTENT_TYPE, call->body);
    json_object_set_new(json_object_get(intent, "properties"), "protectionState",
                        json_string("NotProtected"));
    sim_answer_json(call, 200, json_incref(intent));
}

static void delete_intent(struct sim_call *call)
{
    sim_store_remove(call->sim, intent_id(call));
    sim_answer_empty(call, 204);
}

enum {
    BY_MANAGEMENT,
    BY_TYPE,
    BY_PARENT,
    BY_NAME
};

static const struct sim_filter_key keys[] = {
    [BY_MANAGEMENT] = {"backupManagementType", SIM_FILTER_WORD, SIM_MANAGEMENT_TYPES},
    [BY_TYPE] = {"itemType", SIM_FILTER_TEXT, NULL},
    [BY_PARENT] = {"parentName", SIM_FILTER_TEXT, NULL},
    [BY_NAME] = {"itemName", SIM_FILTER_TEXT, NULL}};

// The last part of the id stands for the name of the item.
static bool is_wanted(const struct sim_filter *filter, const json_t *properties)
{
    const char *item = sim_json_text(properties, "itemId");
    item = *item == '\0' ? sim_json_text(properties, "sourceResourceId") : item;
    const char *name = strrchr(item, '/');
    return sim_filter_allows(filter, BY_MANAGEMENT,
                             sim_json_text(properties, "backupManagementType")) &&
           sim_filter_allows(filter, BY_TYPE, sim_json_text(properties, "workloadItemType")) &&
           (filter->texts[BY_PARENT] == NULL || strstr(item, filter->texts[BY_PARENT]) != NULL) &&
           sim_filter_allows(filter, BY_NAME, name == NULL ? item : name + 1);
}

static void list_intents(struct sim_call *call)
{
    struct sim_filter filter;
    if (!sim_filter_read(call, &filter, keys, sizeof keys / sizeof keys[0])) {
        return;
    }
    json_t *stored = sim_store_list(
        call->sim, sim_arena_format(&call->arena, "%s/backupFabrics/Azure/backupProtectionIntent",
                                    call->vault_id));
    json_t *list = json_array();
    size_t i;
    json_t *intent;
    json_array_foreach(stored, i, intent)
    {
        if (is_wanted(&filter, json_object_get(intent, "properties"))) {
            json_array_append(list, intent);
        }
    }
    json_decref(stored);
    sim_page_answer(call, list);
}

#define INTENT SIM_FABRIC_PATH "/backupProtectionIntent/{intentObjectName}"

const struct sim_route sim_intent_routes[] = {
    {"GET", SIM_VAULT_PATH "/backupProtectionIntents", SIM_VAULT, list_intents},
    {"GET", INTENT, SIM_VAULT, get_intent},
    {"PUT", INTENT, SIM_VAULT, put_intent},
    {"DELETE", INTENT, SIM_VAULT, delete_intent},
    {NULL, NULL, SIM_OPEN, NULL}};
