#include "route.h"

static json_t *subscription_json(const struct sim *sim)
{
    return json_pack("{s:o, s:s, s:s, s:s, s:s}", "id",
                     json_sprintf("/subscriptions/%s", sim->subscription), "subscriptionId",
                     sim->subscription, "tenantId", sim->tenant, "displayName", "Simulation",
                     "state", "Enabled");
}

static void get_subscription(struct sim_call *call)
{
    sim_answer_json(call, 200, subscription_json(call->sim));
}

static void list_subscriptions(struct sim_call *call)
{
    sim_answer_json(call, 200, json_pack("{s:[o]}", "value", subscription_json(call->sim)));
}

static void get_group(struct sim_call *call)
{
    const struct sim *sim = call->sim;
    sim_answer_json(call, 200,
                    json_pack("{s:o, s:s, s:s, s:s, s:{s:s}}", "id",
                              json_sprintf("/subscriptions/%s/resourceGroups/%s", sim->subscription,
                                           sim->group),
                              "name", sim->group, "type", "Microsoft.Resources/resourceGroups",
                              "location", sim->region, "properties", "provisioningState",
                              "Succeeded"));
}

// Every provider is registered already; clients that register one find it so.
static void get_provider(struct sim_call *call)
{
    const char *name = sim_call_parameter(call, "namespace");
    sim_answer_json(
        call, 200,
        json_pack("{s:o, s:s, s:s, s:[]}", "id",
                  json_sprintf("/subscriptions/%s/providers/%s", call->sim->subscription, name),
                  "namespace", name, "registrationState", "Registered", "resourceTypes"));
}

// Where a command line client finds the authority of the cloud that it is pointed at.
static void list_clouds(struct sim_call *call)
{
    const char *base = call->request.base;
    sim_answer_json(call, 200,
                    json_pack("[{s:s, s:s, s:{s:s, s:[s, s], s:s, s:s}, s:{}}]", "name",
                              "Simulation", "resourceManager", base, "authentication",
                              "loginEndpoint", base, "audiences", "https://management.azure.com/",
                              base, "tenant", "common", "identityProvider", "AAD", "suffixes"));
}

#define PROVIDER "/subscriptions/{subscriptionId}/providers"

const struct sim_route sim_subscription_routes[] = {
    {"GET", "/metadata/endpoints", SIM_OPEN, list_clouds},
    {"GET", "/subscriptions", SIM_TENANT, list_subscriptions},
    {"GET", "/subscriptions/{subscriptionId}", SIM_SUBSCRIPTION, get_subscription},
    {"GET", PROVIDER "/{namespace}", SIM_SUBSCRIPTION, get_provider},
    {"POST", PROVIDER "/{namespace}/register", SIM_SUBSCRIPTION, get_provider},
    {"GET", SIM_GROUP_PATH, SIM_GROUP, get_group},
    {NULL, NULL, SIM_OPEN, NULL}};
