// container.c - containers, and what they hold.
#include "backup/container.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static void make_container(struct sim *sim, const struct sim_item *item)
{
    struct sim_container *container = &sim->containers[sim->container_count++];
    bool held = item->protection != SIM_UNPROTECTED;
    *container = (struct sim_container){
        .workload = item->workload,
        .first = item->number,
        .name = sim_copy(item->container),
        .id = sim_format("%s/backupFabrics/Azure/protectionContainers/%s", sim->vault_id,
                         item->container),
        .friendly = sim_copy(item->machine),
        .source_id = item->source_id == NULL ? NULL : sim_copy(item->source_id),
        .registration = held ? SIM_REGISTERED : SIM_UNREGISTERED,
        .inquired = held,
        .updated = sim->started - 40 * SIM_DAY};
}

// The items of a container are in any order; the first one states whether it is registered.
void sim_containers_make(struct sim *sim)
{
    struct sim_arena arena = {NULL};
    sim->container_index = json_object();
    sim->containers = sim_alloc(sim->item_count * sizeof *sim->containers);
    sim->container_count = 0;
    for (size_t i = 0; i < sim->item_count; i++) {
        const char *key = sim_lower(&arena, sim->items[i].container);
        if (json_object_get(sim->container_index, key) == NULL) {
            json_object_set_new(sim->container_index, key,
                                json_integer((json_int_t)sim->container_count));
            make_container(sim, &sim->items[i]);
        }
    }
    sim_arena_free(&arena);
}

void sim_containers_free(struct sim *sim)
{
    for (size_t i = 0; i < sim->container_count; i++) {
        struct sim_container *container = &sim->containers[i];
        free(container->name);
        free(container->id);
        free(container->friendly);
        free(container->source_id);
        json_decref(container->sent);
    }
    free(sim->containers);
    json_decref(sim->container_index);
}

struct sim_container *sim_container_named(struct sim *sim, const char *name)
{
    struct sim_arena arena = {NULL};
    json_t *number = json_object_get(sim->container_index, sim_lower(&arena, name));
    sim_arena_free(&arena);
    return number == NULL ? NULL : &sim->containers[json_integer_value(number)];
}

struct sim_container *sim_container_of(struct sim *sim, const struct sim_item *item)
{
    return sim_container_named(sim, item->container);
}

bool sim_container_holds(const struct sim_container *container, const struct sim_item *item)
{
    return strcmp(container->name, item->container) == 0;
}

bool sim_container_holds_workloads(const struct sim_container *container)
{
    return sim_text_is_word(" AzureStorage AzureWorkload ", container->workload->management);
}

bool sim_container_registered(const struct sim *sim, const struct sim_container *container)
{
    return strcmp(container->workload->management, "AzureIaasVM") == 0
               ? sim->items[container->first].protection != SIM_UNPROTECTED
               : container->registration == SIM_REGISTERED;
}

bool sim_containers_hold(const struct sim *sim)
{
    for (size_t i = 0; i < sim->container_count; i++) {
        if (sim_container_registered(sim, &sim->containers[i])) {
            return true;
        }
    }
    return false;
}
