// protectable.c - what can be protected, and the containers that can be registered.
#include "backup/container.h"
#include "backup/items.h"
#include "backup/routes.h"
#include "server/filter.h"
#include "server/page.h"

#include <string.h>
#include <strings.h>

// The parent of databases, by workload.
struct system {
    const char *key;
    const char *type;
    const char *name; /* of the resource */
    const char *friendly;
    const char *workload; /* as protectable items call it */
};
static const struct system systems[] = {
    {"sql", "SQLInstance", "sqlinstance;mssqlserver", "MSSQLSERVER", "SQL"},
    {"hana", "SAPHanaSystem", "saphanasystem;hdb", "HDB", "SAPHana"},
    {"hanaInstance", "SAPHanaSystem", "saphanasystem;hdb", "HDB", "SAPHana"},
    {"ase", "SAPAseSystem", "sapasesystem;ase", "ASE", "SAPAse"}};

// NULL: its items have no parent.
static const struct system *system_of(const struct sim_workload *workload)
{
    for (size_t i = 0; i < sizeof systems / sizeof systems[0]; i++) {
        if (strcmp(systems[i].key, workload->key) == 0) {
            return &systems[i];
        }
    }
    return NULL;
}

static size_t count_within(const struct sim *sim, const struct sim_container *container)
{
    size_t count = 0;
    for (size_t i = 0; i < sim->item_count; i++) {
        count += sim_container_holds(container, &sim->items[i]) ? 1 : 0;
    }
    return count;
}

static const char *state_of(const struct sim_item *item)
{
    return item == NULL || item->protection == SIM_UNPROTECTED ? "NotProtected" : "Protected";
}

static json_t *resource_json(struct sim_call *call, const struct sim_container *container,
                             const char *kind, const char *id_name, const char *name,
                             json_t *properties)
{
    const char *parent = sim_lower(&call->arena, container->name);
    if (strcmp(container->workload->management, "AzureIaasVM") == 0) {
        parent = container->name;
    }
    return json_pack(
        "{s:o, s:s, s:o, s:o}", "id",
        json_sprintf("%s/backupFabrics/Azure/protectionContainers/%s/%s/%s", call->sim->vault_id,
                     parent, kind, id_name),
        "name", name, "type",
        json_sprintf("Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/%s",
                     kind),
        "properties", properties);
}

static json_t *machine_json(struct sim_call *call, const struct sim_container *container,
                            const struct sim_item *item)
{
    const char *name = sim_lower(&call->arena, item->name);
    json_t *properties =
        json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s}", "virtualMachineId", item->source_id,
                  "virtualMachineVersion", "Compute", "resourceGroup", call->sim->group,
                  "backupManagementType", "AzureIaasVM", "workloadType", "VM",
                  "protectableItemType", item->workload->protected_type, "friendlyName",
                  item->friendly, "protectionState", state_of(item));
    // The name lacks the first part that the id has.
    return resource_json(call, container, "protectableItems", name, strchr(name, ';') + 1,
                         properties);
}

static json_t *share_json(struct sim_call *call, const struct sim_container *container,
                          const struct sim_item *item)
{
    const char *name = sim_lower(&call->arena, item->name);
    json_t *properties =
        json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s}", "parentContainerFabricId",
                  item->source_id, "parentContainerFriendlyName", item->machine,
                  "azureFileShareType", "XSMB", "backupManagementType", "AzureStorage",
                  "workloadType", "AzureFileShare", "protectableItemType", "AzureFileShare",
                  "friendlyName", item->friendly, "protectionState", state_of(item));
    return resource_json(call, container, "protectableItems", name, name, properties);
}

// A database; without an item, its parent system.
static json_t *database_json(struct sim_call *call, const struct sim_container *container,
                             const struct sim_item *item)
{
    const struct system *system = system_of(container->workload);
    int within = item == NULL ? (int)count_within(call->sim, container) : 0;
    bool sql = strcmp(system->key, "sql") == 0;
    const char *name = item == NULL ? system->name : sim_lower(&call->arena, item->name);
    json_t *properties =
        json_pack("{s:s, s:s, s:b, s:b, s:i, s:i, s:b}", "parentName", system->friendly,
                  "serverName", container->friendly, "isAutoProtectable", item == NULL && sql,
                  "isAutoProtected", 0, "subinquireditemcount", within, "subprotectableitemcount",
                  within, "IsProtectable", item != NULL);
    json_object_update_new(
        properties, json_pack("{s:s, s:s, s:s, s:s, s:s}", "backupManagementType", "AzureWorkload",
                              "workloadType", system->workload, "protectableItemType",
                              item == NULL ? system->type : container->workload->item_type,
                              "friendlyName", item == NULL ? system->friendly : item->friendly,
                              "protectionState", state_of(item)));
    return resource_json(call, container, "protectableItems", name, name, properties);
}

static json_t *workload_item_json(struct sim_call *call, const struct sim_container *container,
                                  const struct sim_item *item)
{
    const struct system *system = system_of(container->workload);
    int within = item == NULL ? (int)count_within(call->sim, container) : 0;
    const char *name = item == NULL ? system->name : sim_lower(&call->arena, item->name);
    json_t *properties = json_pack(
        "{s:s, s:s, s:b, s:i, s:i, s:s, s:s, s:s, s:s, s:s}", "parentName", system->friendly,
        "serverName", container->friendly, "isAutoProtectable",
        item == NULL && strcmp(system->key, "sql") == 0, "subinquireditemcount", within,
        "subWorkloadItemCount", within, "backupManagementType", "AzureWorkload", "workloadType",
        system->workload, "workloadItemType",
        item == NULL ? system->type : container->workload->item_type, "friendlyName",
        item == NULL ? system->friendly : item->friendly, "protectionState", state_of(item));
    if (item == NULL && strcmp(system->key, "sql") == 0) {
        json_object_set_new(properties, "dataDirectoryPaths",
                            json_pack("[{s:s, s:s, s:s}]", "type", "Data", "path", "F:\\\\data\\\\",
                                      "logicalName", "data"));
    }
    return resource_json(call, container, "items", name, name, properties);
}

enum {
    BY_MANAGEMENT,
    BY_WORKLOAD,
    BY_CONTAINER,
    BY_STATUS,
    BY_FRIENDLY
};

static const struct sim_filter_key keys[] = {
    [BY_MANAGEMENT] = {"backupManagementType", SIM_FILTER_WORD, SIM_MANAGEMENT_TYPES},
    [BY_WORKLOAD] = {"workloadType", SIM_FILTER_TEXT, NULL},
    [BY_CONTAINER] = {"containerName", SIM_FILTER_TEXT, NULL},
    [BY_STATUS] = {"status", SIM_FILTER_TEXT, NULL},
    [BY_FRIENDLY] = {"friendlyName", SIM_FILTER_TEXT, NULL}};

static bool is_wanted(const struct sim_filter *filter, const struct sim_container *container,
                      const json_t *resource)
{
    const json_t *properties = json_object_get(resource, "properties");
    const struct sim_workload *workload = container->workload;
    return sim_filter_allows(filter, BY_MANAGEMENT, workload->management) &&
           (sim_filter_allows(filter, BY_WORKLOAD, workload->item_type) ||
            sim_filter_allows(filter, BY_WORKLOAD, sim_json_text(properties, "workloadType"))) &&
           sim_filter_allows(filter, BY_CONTAINER, container->name) &&
           sim_filter_allows(filter, BY_STATUS, sim_json_text(properties, "protectionState")) &&
           sim_filter_allows(filter, BY_FRIENDLY, sim_json_text(properties, "friendlyName"));
}

static void append(json_t *list, const struct sim_filter *filter,
                   const struct sim_container *container, json_t *resource)
{
    if (is_wanted(filter, container, resource)) {
        json_array_append(list, resource);
    }
    json_decref(resource);
}

typedef json_t *(*shape)(struct sim_call *, const struct sim_container *, const struct sim_item *);

// NULL: such items are protected by their own agents.
static shape shape_of(const struct sim_workload *workload)
{
    static const struct {
        const char *management;
        shape make;
    } shapes[] = {{"AzureIaasVM", machine_json},
                  {"AzureStorage", share_json},
                  {"AzureWorkload", database_json}};
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++) {
        if (strcmp(shapes[i].management, workload->management) == 0) {
            return shapes[i].make;
        }
    }
    return NULL;
}

static bool is_listed(const struct sim_container *container, const struct sim_item *item)
{
    return sim_container_holds_workloads(container)
               ? container->registration == SIM_REGISTERED && container->inquired
               : item->discovered && item->protection == SIM_UNPROTECTED;
}

// A system precedes its databases; protected machines are left out, protected databases are not.
static void list_items(struct sim_call *call)
{
    struct sim *sim = call->sim;
    struct sim_filter filter;
    if (!sim_filter_read(call, &filter, keys, sizeof keys / sizeof keys[0])) {
        return;
    }
    json_t *list = json_array();
    const struct sim_container *before = NULL;
    for (size_t i = 0; call->home && i < sim->item_count; i++) {
        const struct sim_item *item = &sim->items[i];
        const struct sim_container *container = sim_container_of(sim, item);
        shape make = shape_of(item->workload);
        if (make == NULL || !is_listed(container, item)) {
            continue;
        }
        if (system_of(item->workload) != NULL && container != before) {
            append(list, &filter, container, database_json(call, container, NULL));
        }
        append(list, &filter, container, make(call, container, item));
        before = container;
    }
    sim_page_answer(call, list);
}

static void list_containers(struct sim_call *call)
{
    struct sim *sim = call->sim;
    struct sim_filter filter;
    if (!sim_filter_read(call, &filter, keys, 1)) {
        return;
    }
    json_t *list = json_array();
    for (size_t i = 0; call->home && i < sim->container_count; i++) {
        const struct sim_container *container = &sim->containers[i];
        if (container->registration == SIM_REGISTERED ||
            !sim_container_holds_workloads(container) ||
            !sim_filter_allows(&filter, BY_MANAGEMENT, container->workload->management)) {
            continue;
        }
        json_t *properties =
            json_pack("{s:s, s:s, s:s, s:s, s:s}", "friendlyName", container->friendly,
                      "backupManagementType", container->workload->management,
                      "protectableContainerType", sim_container_type(container), "healthStatus",
                      "Healthy", "containerId", container->source_id);
        json_array_append_new(
            list, json_pack("{s:o, s:s, s:s, s:o}", "id",
                            json_sprintf("%s/backupFabrics/Azure/protectableContainers/%s",
                                         sim->vault_id, container->name),
                            "name", container->name, "type",
                            "Microsoft.RecoveryServices/vaults/backupFabrics/protectableContainers",
                            "properties", properties));
    }
    sim_page_answer(call, list);
}

enum {
    BY_ITEM_TYPE = 1,
    BY_ITEM_WORKLOAD,
    BY_PROTECTION
};

static bool item_is_wanted(const struct sim_filter *filter, const json_t *resource)
{
    const json_t *properties = json_object_get(resource, "properties");
    return sim_filter_allows(filter, BY_MANAGEMENT, "AzureWorkload") &&
           sim_filter_allows(filter, BY_ITEM_TYPE, sim_json_text(properties, "workloadItemType")) &&
           sim_filter_allows(filter, BY_PROTECTION, sim_json_text(properties, "protectionState"));
}

static void list_workload_items(struct sim_call *call)
{
    static const struct sim_filter_key item_keys[] = {
        {"backupManagementType", SIM_FILTER_WORD, SIM_MANAGEMENT_TYPES},
        [BY_ITEM_TYPE] = {"workloadItemType", SIM_FILTER_TEXT, NULL},
        [BY_ITEM_WORKLOAD] = {"workloadType", SIM_FILTER_TEXT, NULL},
        [BY_PROTECTION] = {"protectionStatus", SIM_FILTER_TEXT, NULL}};
    struct sim *sim = call->sim;
    struct sim_filter filter;
    const char *name = sim_call_parameter(call, "containerName");
    const struct sim_container *container = call->home ? sim_container_named(sim, name) : NULL;
    if (container == NULL || !sim_container_registered(sim, container)) {
        sim_answer_backup_error(call, 404, "BMSUserErrorContainerObjectNotFound",
                                "Container not found: '%.256s'.", name);
        return;
    }
    if (!sim_filter_read(call, &filter, item_keys, sizeof item_keys / sizeof item_keys[0])) {
        return;
    }
    json_t *list = json_array();
    bool listed = system_of(container->workload) != NULL && container->inquired;
    for (size_t i = 0; listed && i <= sim->item_count; i++) {
        const struct sim_item *item = i == 0 ? NULL : &sim->items[i - 1];
        if (item == NULL || sim_container_holds(container, item)) {
            json_t *shown = workload_item_json(call, container, item);
            if (item_is_wanted(&filter, shown)) {
                json_array_append(list, shown);
            }
            json_decref(shown);
        }
    }
    sim_page_answer(call, list);
}

const struct sim_route sim_protectable_routes[] = {
    {"GET", SIM_VAULT_PATH "/backupProtectableItems", SIM_VAULT, list_items},
    {"GET", SIM_FABRIC_PATH "/protectableContainers", SIM_VAULT, list_containers},
    {"GET", SIM_CONTAINER_PATH "/items", SIM_VAULT, list_workload_items},
    {NULL, NULL, SIM_OPEN, NULL}};
