/* container.h - containers: machines, storage accounts and servers that hold items. */
#ifndef SIM_CONTAINER_H
#define SIM_CONTAINER_H

#include "backup/state.h"

/* One for every container that an item names. */
void sim_containers_make(struct sim *sim);
void sim_containers_free(struct sim *sim);
/* True when the vault holds anything: an item or a registered container. */
bool sim_containers_hold(const struct sim *sim);
/* NULL: not found. Names compare without case. */
struct sim_container *sim_container_named(struct sim *sim, const char *name);
struct sim_container *sim_container_of(struct sim *sim, const struct sim_item *item);
/* A machine is registered as long as it is protected. */
bool sim_container_registered(const struct sim *sim, const struct sim_container *container);
/* True for containers that must be registered and inquired before their items can be protected. */
bool sim_container_holds_workloads(const struct sim_container *container);
bool sim_container_holds(const struct sim_container *container, const struct sim_item *item);
/* The containerType of its kind. */
const char *sim_container_type(const struct sim_container *container);
/* Its word in filters. */
const char *sim_container_filter_type(const struct sim_container *container);
json_t *sim_container_json(struct sim_call *call, const struct sim_container *container);

#endif
