// network.c - virtual networks, interfaces and public addresses.
#include "subscription/network.h"
#include "server/resource.h"
#include "server/store.h"
#include "subscription/routes.h"

#include <string.h>

#define NETWORK_TYPE   "Microsoft.Network/virtualNetworks"
#define SUBNET_TYPE    NETWORK_TYPE "/subnets"
#define INTERFACE_TYPE "Microsoft.Network/networkInterfaces"
#define ADDRESS_TYPE   "Microsoft.Network/publicIPAddresses"
#define NETWORK        "vnet-sim"
#define SUBNET         "default"
#define FREE_INTERFACE "restore-nic"
#define CONFIGURATION  "ipConfigurations/ipconfig1"

enum {
    FIRST_HOST = 4 /* the service reserves the first addresses of a subnet */
};

static json_t *put(struct sim *sim, const char *id, const char *type, json_t *properties)
{
    json_object_set_new(properties, "provisioningState", json_string("Succeeded"));
    json_object_set_new(
        properties, "resourceGuid",
        sim_guid_json(sim_mix(sim->options.seed ^ json_object_size(sim->resources))));
    json_t *sent = json_pack("{s:s, s:o}", "location", sim->region, "properties", properties);
    json_t *kept = sim_store_put(sim, id, type, sent);
    json_decref(sent);
    return kept;
}

static const char *subnet_id(struct sim_arena *arena, const struct sim *sim)
{
    return sim_resource_id(arena, sim, NETWORK_TYPE, NETWORK "/subnets/" SUBNET);
}

const char *sim_network_free_interface(struct sim_arena *arena, const struct sim *sim)
{
    return sim_resource_id(arena, sim, INTERFACE_TYPE, FREE_INTERFACE);
}

// The number of resources of a type.
static size_t count_of(const struct sim *sim, struct sim_arena *arena, const char *type)
{
    const char *path = sim_resource_id(arena, sim, type, "");
    json_t *list = sim_store_list(sim, sim_arena_copy(arena, path, strlen(path) - 1));
    size_t count = json_array_size(list);
    json_decref(list);
    return count;
}

static json_t *add_address(struct sim *sim, struct sim_arena *arena, const char *interface)
{
    const char *id = sim_resource_id(arena, sim, ADDRESS_TYPE,
                                     sim_arena_format(arena, "%s-ip", strrchr(interface, '/') + 1));
    size_t host = FIRST_HOST + count_of(sim, arena, ADDRESS_TYPE);
    json_t *address =
        put(sim, id, ADDRESS_TYPE,
            json_pack("{s:o, s:s, s:s, s:i, s:o}", "ipAddress",
                      json_sprintf("203.0.113.%zu", host % 256), "publicIPAllocationMethod",
                      "Static", "publicIPAddressVersion", "IPv4", "idleTimeoutInMinutes", 4,
                      "ipConfiguration", sim_resource_reference(interface, CONFIGURATION)));
    json_object_set_new(address, "sku", json_pack("{s:s}", "name", "Standard"));
    return json_pack("{s:s}", "id", id);
}

const char *sim_network_add_interface(struct sim *sim, struct sim_arena *arena, const char *name,
                                      bool is_public)
{
    const char *id = sim_resource_id(arena, sim, INTERFACE_TYPE, name);
    size_t host = FIRST_HOST + count_of(sim, arena, INTERFACE_TYPE);
    json_t *address =
        json_pack("{s:o, s:s, s:s, s:b, s:s, s:{s:s}}", "privateIPAddress",
                  json_sprintf("10.0.%zu.%zu", host / 256, host % 256), "privateIPAllocationMethod",
                  "Dynamic", "privateIPAddressVersion", "IPv4", "primary", 1, "provisioningState",
                  "Succeeded", "subnet", "id", subnet_id(arena, sim));
    if (is_public) {
        json_object_set_new(address, "publicIPAddress", add_address(sim, arena, id));
    }
    json_t *configuration = sim_resource_reference(id, CONFIGURATION);
    json_object_set_new(configuration, "name", json_string("ipconfig1"));
    json_object_set_new(configuration, "properties", address);
    put(sim, id, INTERFACE_TYPE,
        json_pack("{s:[o], s:o, s:b, s:b, s:{s:[]}}", "ipConfigurations", configuration,
                  "macAddress", json_sprintf("00-0D-3A-00-%02zX-%02zX", host / 256, host % 256),
                  "enableAcceleratedNetworking", 0, "enableIPForwarding", 0, "dnsSettings",
                  "dnsServers"));
    return id;
}

void sim_network_make(struct sim *sim)
{
    struct sim_arena arena = {NULL};
    put(sim, sim_resource_id(&arena, sim, NETWORK_TYPE, NETWORK), NETWORK_TYPE,
        json_pack("{s:{s:[s]}, s:b}", "addressSpace", "addressPrefixes", "10.0.0.0/16",
                  "enableDdosProtection", 0));
    put(sim, subnet_id(&arena, sim), SUBNET_TYPE,
        json_pack("{s:s, s:s}", "addressPrefix", "10.0.0.0/16", "privateEndpointNetworkPolicies",
                  "Disabled"));
    sim_network_add_interface(sim, &arena, FREE_INTERFACE, false);
    sim_arena_free(&arena);
}

// The machine that uses an interface; NULL: no machine.
static const json_t *user_of(const struct sim *sim, const char *interface)
{
    const char *id;
    json_t *resource;
    json_object_foreach(sim->resources, id, resource)
    {
        const json_t *profile =
            json_object_get(json_object_get(resource, "properties"), "networkProfile");
        size_t i;
        json_t *used;
        json_array_foreach(json_object_get(profile, "networkInterfaces"), i, used)
        {
            if (sim_text_same(sim_json_text(used, "id"), interface)) {
                return resource;
            }
        }
    }
    return NULL;
}

static void show_interface(struct sim_call *call, json_t *interface)
{
    const json_t *machine = user_of(call->sim, sim_json_text(interface, "id"));
    if (machine != NULL) {
        json_object_set_new(json_object_get(interface, "properties"), "virtualMachine",
                            json_pack("{s:O}", "id", json_object_get(machine, "id")));
    }
}

static void show_subnet(struct sim_call *call, json_t *subnet)
{
    (void)call;
    json_object_del(subnet, "location"); // that of its network
}

static void show_network(struct sim_call *call, json_t *network)
{
    json_t *subnets = sim_store_list(
        call->sim, sim_arena_format(&call->arena, "%s/subnets", sim_json_text(network, "id")));
    size_t i;
    json_t *subnet;
    json_array_foreach(subnets, i, subnet)
    {
        show_subnet(call, subnet);
    }
    json_object_set_new(json_object_get(network, "properties"), "subnets", subnets);
}

static void get_network(struct sim_call *call)
{
    sim_resource_get(call, show_network);
}

static void list_networks(struct sim_call *call)
{
    sim_resource_list(call, show_network);
}

static void get_subnet(struct sim_call *call)
{
    sim_resource_get(call, show_subnet);
}

static void list_subnets(struct sim_call *call)
{
    sim_resource_list(call, show_subnet);
}

static void get_interface(struct sim_call *call)
{
    sim_resource_get(call, show_interface);
}

static void list_interfaces(struct sim_call *call)
{
    sim_resource_list(call, show_interface);
}

static void get_address(struct sim_call *call)
{
    sim_resource_get(call, NULL);
}

static void list_addresses(struct sim_call *call)
{
    sim_resource_list(call, NULL);
}

const struct sim_route sim_network_routes[] = {
    {"GET", SIM_IN_SUBSCRIPTION NETWORK_TYPE, SIM_SUBSCRIPTION, list_networks},
    {"GET", SIM_IN_GROUP NETWORK_TYPE, SIM_GROUP, list_networks},
    {"GET", SIM_IN_GROUP NETWORK_TYPE "/{networkName}", SIM_GROUP, get_network},
    {"GET", SIM_IN_GROUP NETWORK_TYPE "/{networkName}/subnets", SIM_GROUP, list_subnets},
    {"GET", SIM_IN_GROUP NETWORK_TYPE "/{networkName}/subnets/{subnetName}", SIM_GROUP, get_subnet},
    {"GET", SIM_IN_SUBSCRIPTION INTERFACE_TYPE, SIM_SUBSCRIPTION, list_interfaces},
    {"GET", SIM_IN_GROUP INTERFACE_TYPE, SIM_GROUP, list_interfaces},
    {"GET", SIM_IN_GROUP INTERFACE_TYPE "/{interfaceName}", SIM_GROUP, get_interface},
    {"GET", SIM_IN_SUBSCRIPTION ADDRESS_TYPE, SIM_SUBSCRIPTION, list_addresses},
    {"GET", SIM_IN_GROUP ADDRESS_TYPE, SIM_GROUP, list_addresses},
    {"GET", SIM_IN_GROUP ADDRESS_TYPE "/{addressName}", SIM_GROUP, get_address},
    {NULL, NULL, SIM_OPEN, NULL}};
