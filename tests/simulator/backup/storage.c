// storage.c - storage accounts.
#include "backup/storage.h"
#include "backup/routes.h"
#include "backup/state.h"
#include "server/resource.h"
#include "server/store.h"

#include <string.h>

#define ACCOUNT_TYPE "Microsoft.Storage/storageAccounts"

static void put_account(struct sim *sim, const char *id)
{
    const char *name = strrchr(id, '/') + 1;
    json_t *sent = json_pack(
        "{s:s, s:s, s:{s:s, s:s}, s:{s:s, s:s, s:s, s:b, s:s, s:o, s:{s:o, s:o}}}", "location",
        sim->region, "kind", "StorageV2", "sku", "name", "Standard_LRS", "tier", "Standard",
        "properties", "provisioningState", "Succeeded", "primaryLocation", sim->region,
        "statusOfPrimary", "available", "supportsHttpsTrafficOnly", 1, "accessTier", "Hot",
        "creationTime", sim_time_json(sim->started), "primaryEndpoints", "blob",
        json_sprintf("https://%s.blob.core.windows.net/", name), "file",
        json_sprintf("https://%s.file.core.windows.net/", name));
    sim_store_put(sim, id, ACCOUNT_TYPE, sent);
    json_decref(sent);
}

void sim_storage_make(struct sim *sim)
{
    put_account(sim, sim->storage_id);
    for (size_t i = 0; i < sim->container_count; i++) {
        const char *source = sim->containers[i].source_id;
        if (source != NULL && sim_resource_is(source, ACCOUNT_TYPE) &&
            sim_store_get(sim, source) == NULL) {
            put_account(sim, source);
        }
    }
}

static void get_account(struct sim_call *call)
{
    sim_resource_get(call, NULL);
}

static void list_accounts(struct sim_call *call)
{
    sim_resource_list(call, NULL);
}

const struct sim_route sim_storage_routes[] = {
    {"GET", SIM_IN_SUBSCRIPTION ACCOUNT_TYPE, SIM_SUBSCRIPTION, list_accounts},
    {"GET", SIM_IN_GROUP ACCOUNT_TYPE, SIM_GROUP, list_accounts},
    {"GET", SIM_IN_GROUP ACCOUNT_TYPE "/{accountName}", SIM_GROUP, get_account},
    {NULL, NULL, SIM_OPEN, NULL}};
