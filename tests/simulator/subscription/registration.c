// registration.c - the resource providers of the subscription, and their registration.
#include "server/page.h"
#include "subscription/region.h"
#include "subscription/routes.h"
#include "subscription/versions.h"

#include <string.h>
#include <strings.h>

// The providers that have resources here, and their types. NULL: the versions are in versions.c.
static const struct {
    const char *name;
    const char *type;
    const char *versions;
} types[] = {
    {"Microsoft.RecoveryServices", "vaults",
     "2016-06-01 2021-12-01 2023-04-01 2025-02-01 2025-08-01"},
    {"Microsoft.Compute", "virtualMachines", NULL},
    {"Microsoft.Compute", "disks", NULL},
    {"Microsoft.Compute", "restorePointCollections", NULL},
    {"Microsoft.Compute", "restorePointCollections/restorePoints", NULL},
    {"Microsoft.Network", "virtualNetworks", "2015-06-15 2022-01-01 2024-05-01"},
    {"Microsoft.Network", "virtualNetworks/subnets", "2015-06-15 2022-01-01 2024-05-01"},
    {"Microsoft.Network", "networkInterfaces", "2015-06-15 2022-01-01 2024-05-01"},
    {"Microsoft.Network", "publicIPAddresses", "2015-06-15 2022-01-01 2024-05-01"},
    {"Microsoft.Storage", "storageAccounts", "2016-01-01 2022-09-01 2024-01-01"},
};

enum {
    TYPES = sizeof types / sizeof types[0]
};

// Newest first, as the service lists them.
static json_t *versions_of(struct sim_call *call, size_t type)
{
    const char *words =
        types[type].versions == NULL ? sim_versions_of(types[type].type) : types[type].versions;
    char *text = sim_arena_copy(&call->arena, words, strlen(words));
    json_t *list = json_array();
    char *rest = NULL;
    for (char *word = strtok_r(text, " ", &rest); word != NULL; word = strtok_r(NULL, " ", &rest)) {
        json_array_insert_new(list, 0, json_string(word));
    }
    return list;
}

static json_t *types_of(struct sim_call *call, const char *provider)
{
    json_t *list = json_array();
    for (size_t i = 0; i < TYPES; i++) {
        if (strcasecmp(types[i].name, provider) == 0) {
            json_array_append_new(
                list, json_pack("{s:s, s:o, s:o, s:s}", "resourceType", types[i].type, "locations",
                                sim_region_names(), "apiVersions", versions_of(call, i),
                                "capabilities", "SupportsTags, SupportsLocation"));
        }
    }
    return list;
}

// Every provider is already registered, also for clients that register one.
static json_t *provider_json(struct sim_call *call, const char *name)
{
    return json_pack("{s:o, s:s, s:s, s:s, s:o}", "id",
                     json_sprintf("/subscriptions/%s/providers/%s", call->sim->subscription, name),
                     "namespace", name, "registrationPolicy", "RegistrationRequired",
                     "registrationState", "Registered", "resourceTypes", types_of(call, name));
}

static void get_provider(struct sim_call *call)
{
    const char *name = sim_call_parameter(call, "namespace");
    for (size_t i = 0; i < TYPES; i++) {
        name = strcasecmp(types[i].name, name) == 0 ? types[i].name : name;
    }
    sim_answer_json(call, 200, provider_json(call, name));
}

static void list_providers(struct sim_call *call)
{
    json_t *list = json_array();
    for (size_t i = 0; i < TYPES; i++) {
        if (i == 0 || strcmp(types[i].name, types[i - 1].name) != 0) {
            json_array_append_new(list, provider_json(call, types[i].name));
        }
    }
    sim_page_answer(call, list);
}

#define PROVIDER_PATH "/subscriptions/{subscriptionId}/providers"

const struct sim_route sim_registration_routes[] = {
    {"GET", PROVIDER_PATH, SIM_SUBSCRIPTION, list_providers},
    {"GET", PROVIDER_PATH "/{namespace}", SIM_SUBSCRIPTION, get_provider},
    {"POST", PROVIDER_PATH "/{namespace}/register", SIM_SUBSCRIPTION, get_provider},
    {NULL, NULL, SIM_OPEN, NULL}};
