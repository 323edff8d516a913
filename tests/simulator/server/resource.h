/* resource.h - resources of the group as plain JSON: one of them, or all of a type. */
#ifndef SIM_RESOURCE_H
#define SIM_RESOURCE_H

#include "server/sim.h"

/* Changes a copy of a resource into what clients see. */
typedef void sim_resource_show(struct sim_call *call, json_t *resource);

/* The path of the resource or of the type that the route names, also for routes by
 * subscription. */
const char *sim_resource_asked(struct sim_call *call);
/* Answers with the resource, or 404; `show` may be NULL. */
void sim_resource_get(struct sim_call *call, sim_resource_show *show);
/* Answers with a page of all resources directly below the path; `show` may be NULL. */
void sim_resource_list(struct sim_call *call, sim_resource_show *show);

/* Answers with a page of all resources of the group, of all types, that `$filter` accepts by
 * `resourceType`, `name`, `location` and `resourceGroup`. */
void sim_resource_list_all(struct sim_call *call);

/* Adds a name below a path, as JSON: `{"id": PATH/NAME}`. */
json_t *sim_resource_reference(const char *path, const char *name);

/* The id of a resource of the only group; lives as long as the arena. */
const char *sim_resource_id(struct sim_arena *arena, const struct sim *sim, const char *type,
                            const char *name);
/* True when `id` names a resource of this type, or one below it. */
bool sim_resource_is(const char *id, const char *type);

#endif
