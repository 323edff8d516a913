// container_requests.c - containers: list, register, inquire, refresh.
#include "backup/config.h"
#include "backup/container.h"
#include "backup/items.h"
#include "backup/routes.h"
#include "server/filter.h"
#include "server/operations.h"
#include "server/page.h"

#include <string.h>
#include <strings.h>

enum {
    REFRESH_SECONDS = 30,
    REGISTER_SECONDS = 40,
    INQUIRE_SECONDS = 30,
    UNREGISTER_SECONDS = 30
};

static bool has_items(const struct sim *sim, const struct sim_container *container)
{
    for (size_t i = 0; i < sim->item_count; i++) {
        if (sim->items[i].protection != SIM_UNPROTECTED &&
            sim_container_holds(container, &sim->items[i])) {
            return true;
        }
    }
    return false;
}

enum {
    BY_MANAGEMENT,
    BY_TYPE,
    BY_ENGINE,
    BY_FABRIC,
    BY_STATUS,
    BY_FRIENDLY
};

static const struct sim_filter_key keys[] = {
    [BY_MANAGEMENT] = {"backupManagementType", SIM_FILTER_WORD, SIM_MANAGEMENT_TYPES},
    [BY_TYPE] = {"containerType", SIM_FILTER_TEXT, NULL},
    [BY_ENGINE] = {"backupEngineName", SIM_FILTER_TEXT, NULL},
    [BY_FABRIC] = {"fabricName", SIM_FILTER_TEXT, NULL},
    [BY_STATUS] = {"status", SIM_FILTER_TEXT, NULL},
    [BY_FRIENDLY] = {"friendlyName", SIM_FILTER_TEXT, NULL},
};

static bool read_filter(struct sim_call *call, struct sim_filter *filter)
{
    return sim_filter_read(call, filter, keys, sizeof keys / sizeof keys[0]) &&
           (filter->texts[BY_MANAGEMENT] != NULL ||
            sim_answer_invalid(call, "$filter has no", "backupManagementType"));
}

static void list_some(struct sim_call *call, bool deleted)
{
    struct sim *sim = call->sim;
    struct sim_filter filter;
    if (!read_filter(call, &filter)) {
        return;
    }
    json_t *list = json_array();
    for (size_t i = 0; call->home && i < sim->container_count; i++) {
        const struct sim_container *container = &sim->containers[i];
        bool there = deleted ? container->registration == SIM_UNREGISTERED_SOFTLY
                             : sim_container_registered(sim, container);
        if (there && sim_filter_allows(&filter, BY_MANAGEMENT, container->workload->management) &&
            (sim_filter_allows(&filter, BY_TYPE, sim_container_type(container)) ||
             sim_filter_allows(&filter, BY_TYPE, sim_container_filter_type(container))) &&
            sim_filter_allows(&filter, BY_ENGINE, NULL) &&
            sim_filter_allows(&filter, BY_FABRIC, "Azure") &&
            sim_filter_allows(&filter, BY_STATUS, deleted ? "SoftDeleted" : "Registered") &&
            sim_filter_allows(&filter, BY_FRIENDLY, container->friendly)) {
            json_array_append_new(list, sim_container_json(call, container));
        }
    }
    sim_page_answer(call, list);
}

static void list_containers(struct sim_call *call)
{
    list_some(call, false);
}

static void list_deleted(struct sim_call *call)
{
    list_some(call, true);
}

static struct sim_container *asked(struct sim_call *call)
{
    bool fabric = strcasecmp(sim_call_parameter(call, "fabricName"), "Azure") == 0;
    return call->home && fabric
               ? sim_container_named(call->sim, sim_call_parameter(call, "containerName"))
               : NULL;
}

static void refuse_unknown(struct sim_call *call)
{
    sim_answer_backup_error(call, 404, "BMSUserErrorContainerObjectNotFound",
                            "Container not found: '%.256s'.",
                            sim_call_parameter(call, "containerName"));
}

// A registered container; NULL: the answer is a 404.
static struct sim_container *registered(struct sim_call *call)
{
    struct sim_container *container = asked(call);
    if (container == NULL || !sim_container_registered(call->sim, container)) {
        refuse_unknown(call);
        return NULL;
    }
    return container;
}

static void get_container(struct sim_call *call)
{
    const struct sim_container *container = registered(call);
    if (container != NULL) {
        sim_answer_json(call, 200, sim_container_json(call, container));
    }
}

static json_t *container_result(struct sim_call *call, const json_t *about)
{
    return sim_container_json(call,
                              sim_container_named(call->sim, sim_json_text(about, "container")));
}

static void finish_registration(struct sim *sim, sim_time when, const json_t *about)
{
    struct sim_container *container = sim_container_named(sim, sim_json_text(about, "container"));
    container->registration = SIM_REGISTERED;
    container->updated = when;
    // A registration that names the workload discovers its items at once.
    container->inquired = container->inquired ||
                          *sim_json_text(json_object_get(about, "sent"), "workloadType") != '\0';
    json_decref(container->sent);
    container->sent = json_incref(json_object_get(about, "sent"));
}

static bool check_registration(struct sim_call *call, const struct sim_container *container,
                               const json_t *properties)
{
    const char *source = sim_json_text(properties, "sourceResourceId");
    const char *type = sim_json_text(properties, "containerType");
    const char *management = sim_json_text(properties, "backupManagementType");
    if (!sim_container_holds_workloads(container)) {
        return sim_answer_invalid(call, "containers cannot be registered of type",
                                  sim_container_type(container));
    }
    return (strcmp(type, sim_container_type(container)) == 0 ||
            sim_answer_invalid(call, "containerType", type)) &&
           (strcmp(management, container->workload->management) == 0 ||
            sim_answer_invalid(call, "backupManagementType", management)) &&
           (strcasecmp(source, container->source_id) == 0 ||
            sim_answer_invalid(call, "sourceResourceId", source)) &&
           sim_answer_check_word(call, properties, "operationType",
                                 " Register Reregister Rehydrate ");
}

// The registration of a machine has no status URL, that of a storage account has one.
static void register_container(struct sim_call *call)
{
    static const struct sim_operation_kind kinds[] = {{.status = "/operationsStatus/",
                                                       .result = "/operationResults/",
                                                       .object = true,
                                                       .finish = finish_registration,
                                                       .answer = container_result},
                                                      {.result = "/operationResults/",
                                                       .object = true,
                                                       .finish = finish_registration,
                                                       .answer = container_result}};
    struct sim_container *container = asked(call);
    json_t *properties = container == NULL ? NULL : sim_call_properties(call);
    if (container == NULL) {
        refuse_unknown(call);
        return;
    }
    if (properties == NULL || !check_registration(call, container, properties)) {
        return;
    }
    bool machine = strcmp(container->workload->management, "AzureWorkload") == 0;
    json_t *about =
        json_pack("{s:s, s:o}", "container", container->name, "sent", json_deep_copy(properties));
    sim_operation_begin(call, &kinds[machine ? 1 : 0], container->id, REGISTER_SECONDS * SIM_SECOND,
                        NULL, about);
}

static void finish_inquiry(struct sim *sim, sim_time when, const json_t *about)
{
    struct sim_container *container = sim_container_named(sim, sim_json_text(about, "container"));
    container->inquired = true;
    container->updated = when;
}

static void inquire(struct sim_call *call)
{
    static const struct sim_filter_key inquiry_keys[] = {
        {"backupManagementType", SIM_FILTER_WORD, SIM_MANAGEMENT_TYPES},
        {"workloadType", SIM_FILTER_TEXT, NULL}};
    static const struct sim_operation_kind kinds[] = {
        {.status = "/operationsStatus/",
         .result = "/operationResults/",
         .object = true,
         .finish = finish_inquiry},
        {.result = "/operationResults/", .finish = finish_inquiry}};
    struct sim_filter filter;
    const struct sim_container *container = registered(call);
    if (container == NULL || !sim_filter_read(call, &filter, inquiry_keys, 2)) {
        return;
    }
    if (!sim_container_holds_workloads(container)) {
        sim_answer_invalid(call, "nothing to inquire in a container of type",
                           sim_container_type(container));
        return;
    }
    bool machine = strcmp(container->workload->management, "AzureWorkload") == 0;
    sim_operation_begin(call, &kinds[machine ? 1 : 0], container->id, INQUIRE_SECONDS * SIM_SECOND,
                        NULL, json_pack("{s:s}", "container", container->name));
}

static void finish_refresh(struct sim *sim, sim_time when, const json_t *about)
{
    (void)when;
    (void)about;
    for (size_t i = 0; i < sim->item_count; i++) {
        sim->items[i].discovered = true;
    }
}

static void refresh(struct sim_call *call)
{
    static const struct sim_filter_key refresh_keys[] = {
        {"backupManagementType", SIM_FILTER_WORD, SIM_MANAGEMENT_TYPES}};
    static const struct sim_operation_kind kind = {
        .status = "/operationsStatus/", .result = "/operationResults/", .finish = finish_refresh};
    struct sim_filter filter;
    const char *fabric = sim_call_parameter(call, "fabricName");
    if (!sim_filter_read(call, &filter, refresh_keys, 1) ||
        (strcasecmp(fabric, "Azure") != 0 && !sim_answer_invalid(call, "fabricName", fabric))) {
        return;
    }
    sim_operation_begin(call, &kind,
                        sim_arena_format(&call->arena, "%s/backupFabrics/Azure", call->vault_id),
                        REFRESH_SECONDS * SIM_SECOND, NULL, NULL);
}

static void finish_unregistration(struct sim *sim, sim_time when, const json_t *about)
{
    struct sim_container *container = sim_container_named(sim, sim_json_text(about, "container"));
    bool kept =
        sim_container_holds_workloads(container) && sim_config_soft_delete(sim, sim->vault_id);
    container->registration = kept ? SIM_UNREGISTERED_SOFTLY : SIM_UNREGISTERED;
    container->inquired = false;
    container->updated = when;
}

// Of a storage account, the status URL is below the fabric and the Location has two question marks;
// of a machine, there is no status URL.
static void unregister(struct sim_call *call)
{
    static const struct sim_operation_kind kinds[] = {
        {.status = "/backupFabrics/Azure/operationsStatus/",
         .result = "/backupOperationResults/",
         .odd_query = "?fabricName=Azure",
         .finish = finish_unregistration},
        {.result = "/backupOperationResults/", .finish = finish_unregistration}};
    const struct sim_container *container = asked(call);
    if (container == NULL || !sim_container_registered(call->sim, container)) {
        sim_answer_empty(call, 204);
        return;
    }
    if (has_items(call->sim, container)) {
        sim_answer_backup_error(call, 400, "BMSUserErrorContainerHasDatasources",
                                "The container '%.256s' has protected items.", container->name);
        return;
    }
    json_t *about = json_pack("{s:s}", "container", container->name);
    if (!sim_container_holds_workloads(container)) {
        finish_unregistration(call->sim, call->now, about);
        json_decref(about);
        sim_answer_empty(call, 200);
        return;
    }
    bool machine = strcmp(container->workload->management, "AzureWorkload") == 0;
    sim_operation_begin(call, &kinds[machine ? 1 : 0], call->sim->vault_id,
                        UNREGISTER_SECONDS * SIM_SECOND, NULL, about);
}

const struct sim_route sim_container_routes[] = {
    {"GET", SIM_VAULT_PATH "/backupProtectionContainers", SIM_VAULT, list_containers},
    {"GET", SIM_VAULT_PATH "/backupDeletedProtectionContainers", SIM_VAULT, list_deleted},
    {"GET", SIM_CONTAINER_PATH, SIM_VAULT, get_container},
    {"PUT", SIM_CONTAINER_PATH, SIM_VAULT, register_container},
    {"DELETE", SIM_CONTAINER_PATH, SIM_VAULT, unregister},
    {"POST", SIM_CONTAINER_PATH "/inquire", SIM_VAULT, inquire},
    {"POST", SIM_FABRIC_PATH "/refreshContainers", SIM_VAULT, refresh},
    {NULL, NULL, SIM_OPEN, NULL}};
