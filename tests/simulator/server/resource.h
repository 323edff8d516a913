/* resource.h - resources of the group as plain JSON: one of them, or all of a type. */
#ifndef SIM_RESOURCE_H
#define SIM_RESOURCE_H

#include "server/sim.h"

/* Changes a copy into what clients see of it. */
typedef void sim_resource_show(struct sim_call *call, json_t *resource);

/* The path under which the resource, or its type, that the route asks for is kept, also when it was
 * asked for by subscription. */
const char *sim_resource_asked(struct sim_call *call);
/* Answers with the resource, or 404; `show` may be NULL. */
void sim_resource_get(struct sim_call *call, sim_resource_show *show);
/* Answers with a page of all that stand directly below the path; `show` may be NULL. */
void sim_resource_list(struct sim_call *call, sim_resource_show *show);

/* Answers with a page of all that lie in the group, of all types, that `$filter` lets through by
 * `resourceType`, `name`, `location` and `resourceGroup`. */
void sim_resource_list_all(struct sim_call *call);

/* Adds a name below a path, as JSON: `{"id": PATH/NAME}`. */
json_t *sim_resource_reference(const char *path, const char *name);

/* The id of a resource of the one group there is; lives as long as the arena. */
const char *sim_resource_id(struct sim_arena *arena, const struct sim *sim, const char *type,
                            const char *name);
/* True when `id` names a resource of this type, or one below it. */
bool sim_resource_is(const char *id, const char *type);

#endif
