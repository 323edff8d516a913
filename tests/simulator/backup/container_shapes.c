// container_shapes.c - a container as JSON, by its kind.
#include "backup/container.h"
#include "backup/items.h"

#include <string.h>

// The words for a container, by management type.
static const struct {
    const char *management;
    const char *type;
    const char *filter; /* the word in filters, where it differs */
} types[] = {{"AzureIaasVM", "Microsoft.Compute/virtualMachines", "IaasVMContainer"},
             {"AzureStorage", "StorageContainer", "StorageContainer"},
             {"AzureWorkload", "VMAppContainer", "VMAppContainer"},
             {"AzureSql", "AzureSqlContainer", "AzureSqlContainer"},
             {"MAB", "Windows", "MABContainer"},
             {"DPM", "DPMContainer", "DPMContainer"},
             {"DefaultBackup", "GenericContainer", "GenericContainer"}};

static size_t type_of(const struct sim_container *container)
{
    size_t i = 0;
    while (strcmp(types[i].management, container->workload->management) != 0) {
        i++;
    }
    return i;
}

const char *sim_container_type(const struct sim_container *container)
{
    return types[type_of(container)].type;
}

const char *sim_container_filter_type(const struct sim_container *container)
{
    return types[type_of(container)].filter;
}

static json_int_t count_items(const struct sim *sim, const struct sim_container *container,
                              bool protected)
{
    json_int_t count = 0;
    for (size_t i = 0; i < sim->item_count; i++) {
        const struct sim_item *item = &sim->items[i];
        bool counts = !protected || item->protection != SIM_UNPROTECTED;
        count += counts && sim_container_holds(container, item) ? 1 : 0;
    }
    return count;
}

static json_t *good_news(void)
{
    return json_pack("{s:s, s:s, s:[s]}", "code", "Success", "message", "", "recommendations", "");
}

// Inquiries use other words than items.
static const char *inquiry_type(const struct sim_container *container)
{
    static const char *const words[][2] = {
        {"sql", "SQL"}, {"hana", "SAPHana"}, {"hanaInstance", "SAPHana"}, {"ase", "SAPAse"}};
    size_t i = 0;
    while (strcmp(words[i][0], container->workload->key) != 0) {
        i++;
    }
    return words[i][1];
}

static json_t *inquiry_json(const struct sim *sim, const struct sim_container *container)
{
    if (!container->inquired) {
        return json_pack("{s:s}", "status", "NotStarted");
    }
    json_t *validation = json_pack("{s:s, s:o, s:s}", "status", "Success", "errorDetail",
                                   good_news(), "additionalDetail", "");
    return json_pack("{s:s, s:o, s:[{s:s, s:I, s:o}]}", "status", "Success", "errorDetail",
                     good_news(), "inquiryDetails", "type", inquiry_type(container), "itemCount",
                     count_items(sim, container, false), "inquiryValidation", validation);
}

// Members that only containers of one kind have.
static void add_kind(json_t *properties, const struct sim *sim,
                     const struct sim_container *container)
{
    const char *management = container->workload->management;
    if (strcmp(management, "AzureIaasVM") == 0) {
        json_object_update_new(properties, json_pack("{s:s, s:s, s:s}", "virtualMachineId",
                                                     container->source_id, "virtualMachineVersion",
                                                     "Compute", "resourceGroup", sim->group));
    } else if (strcmp(management, "AzureStorage") == 0) {
        json_object_update_new(properties,
                               json_pack("{s:s, s:I}", "sourceResourceId", container->source_id,
                                         "protectedItemCount", count_items(sim, container, true)));
    } else if (strcmp(management, "AzureWorkload") == 0) {
        json_object_update_new(properties,
                               json_pack("{s:s, s:o, s:{s:s, s:o}}", "sourceResourceId",
                                         container->source_id, "lastUpdatedTime",
                                         sim_time_json(container->updated), "extendedInfo",
                                         "hostServerName", container->friendly, "inquiryInfo",
                                         inquiry_json(sim, container)));
    } else if (strcmp(management, "MAB") == 0) {
        json_object_update_new(properties,
                               json_pack("{s:s, s:b, s:i, s:I, s:s}", "agentVersion", "2.0.9254.0",
                                         "canReRegister", 1, "containerId", 4711,
                                         "protectedItemCount", count_items(sim, container, true),
                                         "containerHealthState", "Healthy"));
    } else if (strcmp(management, "DPM") == 0) {
        json_object_update_new(properties,
                               json_pack("{s:s, s:b, s:I, s:s, s:b, s:[s]}", "dpmAgentVersion",
                                         "10.22.123.0", "canReRegister", 1, "protectedItemCount",
                                         count_items(sim, container, true), "protectionStatus",
                                         "Protected", "upgradeAvailable", 0, "dpmServers",
                                         container->friendly));
    } else if (strcmp(management, "DefaultBackup") == 0) {
        json_object_set_new(properties, "fabricName", json_string("Azure"));
    }
}

json_t *sim_container_json(struct sim_call *call, const struct sim_container *container)
{
    bool deleted = container->registration == SIM_UNREGISTERED_SOFTLY;
    json_t *properties = json_object();
    add_kind(properties, call->sim, container);
    json_object_update_new(properties,
                           json_pack("{s:s, s:s, s:s, s:s, s:s, s:s}", "friendlyName",
                                     container->friendly, "backupManagementType",
                                     container->workload->management, "registrationStatus",
                                     deleted ? "SoftDeleted" : "Registered", "healthStatus",
                                     "Healthy", "containerType", sim_container_type(container),
                                     "protectableObjectType", sim_container_type(container)));
    json_object_update_missing(properties, container->sent);
    json_object_del(properties, "operationType");
    return json_pack("{s:s, s:s, s:s, s:o}", "id", container->id, "name", container->name, "type",
                     "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers",
                     "properties", properties);
}
