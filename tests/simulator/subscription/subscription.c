// subscription.c - the subscription, its resource group and the endpoints of its cloud.
#include "server/resource.h"
#include "subscription/routes.h"

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

static json_t *group_json(const struct sim *sim)
{
    return json_pack(
        "{s:o, s:s, s:s, s:s, s:{s:s}}", "id",
        json_sprintf("/subscriptions/%s/resourceGroups/%s", sim->subscription, sim->group), "name",
        sim->group, "type", "Microsoft.Resources/resourceGroups", "location", sim->region,
        "properties", "provisioningState", "Succeeded");
}

static void get_group(struct sim_call *call)
{
    sim_answer_json(call, 200, group_json(call->sim));
}

static void list_groups(struct sim_call *call)
{
    sim_answer_json(call, 200, json_pack("{s:[o]}", "value", group_json(call->sim)));
}

// HEAD of a group: the scope of the route answers for one that does not exist.
static void head_group(struct sim_call *call)
{
    sim_answer_empty(call, 204);
}

// Where a command line client finds the authority of its cloud.
static void list_clouds(struct sim_call *call)
{
    const char *base = call->request.base;
    sim_answer_json(call, 200,
                    json_pack("[{s:s, s:s, s:{s:s, s:[s, s], s:s, s:s}, s:{}}]", "name",
                              "Simulation", "resourceManager", base, "authentication",
                              "loginEndpoint", base, "audiences", "https://management.azure.com/",
                              base, "tenant", "common", "identityProvider", "AAD", "suffixes"));
}

const struct sim_route sim_subscription_routes[] = {
    {"GET", "/metadata/endpoints", SIM_OPEN, list_clouds},
    {"GET", "/subscriptions", SIM_TENANT, list_subscriptions},
    {"GET", "/subscriptions/{subscriptionId}", SIM_SUBSCRIPTION, get_subscription},
    {"GET", "/subscriptions/{subscriptionId}/resourceGroups", SIM_SUBSCRIPTION, list_groups},
    {"GET", SIM_GROUP_PATH, SIM_GROUP, get_group},
    {"GET", SIM_GROUP_PATH "/resources", SIM_GROUP, sim_resource_list_all},
    {"GET", "/subscriptions/{subscriptionId}/resources", SIM_SUBSCRIPTION, sim_resource_list_all},
    {"HEAD", SIM_GROUP_PATH, SIM_GROUP, head_group},
    {NULL, NULL, SIM_OPEN, NULL}};
