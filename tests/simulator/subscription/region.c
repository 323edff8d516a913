// region.c - the regions of the subscription.
#include "subscription/region.h"
#include "server/page.h"
#include "subscription/routes.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

// The pair of a region need not be served here.
static const struct {
    const char *name;
    const char *shown;
    const char *geography;
    const char *pair;
} regions[] = {
    {"westeurope", "West Europe", "Europe", "northeurope"},
    {"northeurope", "North Europe", "Europe", "westeurope"},
    {"eastus", "East US", "US", "westus"},
    {"eastus2", "East US 2", "US", "centralus"},
    {"westus", "West US", "US", "eastus"},
    {"westus2", "West US 2", "US", "westcentralus"},
    {"westus3", "West US 3", "US", "eastus"},
    {"centralus", "Central US", "US", "eastus2"},
    {"northcentralus", "North Central US", "US", "southcentralus"},
    {"southcentralus", "South Central US", "US", "northcentralus"},
    {"uksouth", "UK South", "UK", "ukwest"},
    {"ukwest", "UK West", "UK", "uksouth"},
    {"francecentral", "France Central", "Europe", "francesouth"},
    {"germanywestcentral", "Germany West Central", "Europe", "germanynorth"},
    {"swedencentral", "Sweden Central", "Europe", "swedensouth"},
    {"norwayeast", "Norway East", "Europe", "norwaywest"},
    {"switzerlandnorth", "Switzerland North", "Europe", "switzerlandwest"},
    {"southeastasia", "Southeast Asia", "Asia Pacific", "eastasia"},
    {"eastasia", "East Asia", "Asia Pacific", "southeastasia"},
    {"australiaeast", "Australia East", "Asia Pacific", "australiasoutheast"},
    {"japaneast", "Japan East", "Asia Pacific", "japanwest"},
    {"koreacentral", "Korea Central", "Asia Pacific", "koreasouth"},
    {"canadacentral", "Canada Central", "Canada", "canadaeast"},
    {"brazilsouth", "Brazil South", "South America", "southcentralus"},
    {"centralindia", "Central India", "Asia Pacific", "southindia"},
    {"uaenorth", "UAE North", "Middle East", "uaecentral"},
};

enum {
    REGIONS = sizeof regions / sizeof regions[0]
};

bool sim_region_is(const char *place)
{
    for (size_t i = 0; i < REGIONS; i++) {
        if (strcmp(regions[i].name, place) == 0) {
            return true;
        }
    }
    return false;
}

json_t *sim_region_names(void)
{
    json_t *names = json_array();
    for (size_t i = 0; i < REGIONS; i++) {
        json_array_append_new(names, json_string(regions[i].shown));
    }
    return names;
}

static json_t *id_of(const struct sim *sim, const char *name)
{
    return json_sprintf("/subscriptions/%s/locations/%s", sim->subscription, name);
}

static void list_locations(struct sim_call *call)
{
    json_t *list = json_array();
    for (size_t i = 0; i < REGIONS; i++) {
        const char *pair = regions[i].pair;
        json_array_append_new(
            list, json_pack("{s:o, s:s, s:s, s:s, s:s, s:{s:s, s:s, s:s, s:[{s:s, s:o}]}}", "id",
                            id_of(call->sim, regions[i].name), "name", regions[i].name, "type",
                            "Region", "displayName", regions[i].shown, "regionalDisplayName",
                            sim_arena_format(&call->arena, "(%s) %s", regions[i].geography,
                                             regions[i].shown),
                            "metadata", "regionType", "Physical", "regionCategory", "Recommended",
                            "geographyGroup", regions[i].geography, "pairedRegion", "name", pair,
                            "id", id_of(call->sim, pair)));
    }
    sim_answer_json(call, 200, json_pack("{s:o}", "value", list));
}

const struct sim_route sim_region_routes[] = {
    {"GET", "/subscriptions/{subscriptionId}/locations", SIM_SUBSCRIPTION, list_locations},
    {NULL, NULL, SIM_OPEN, NULL}};
