// store.c - resources kept as JSON by id.
#include "server/store.h"

#include <string.h>

json_t *sim_store_get(const struct sim *sim, const char *id)
{
    struct sim_arena arena = {NULL};
    json_t *resource = json_object_get(sim->resources, sim_lower(&arena, id));
    sim_arena_free(&arena);
    return resource;
}

json_t *sim_store_put(struct sim *sim, const char *id, const char *type, const json_t *sent)
{
    struct sim_arena arena = {NULL};
    json_t *resource =
        json_pack("{s:s, s:s, s:s}", "id", id, "name", strrchr(id, '/') + 1, "type", type);
    json_t *copy = json_deep_copy(sent);
    json_object_update_missing(resource, copy);
    json_decref(copy);
    json_object_set_new(sim->resources, sim_lower(&arena, id), resource);
    sim_arena_free(&arena);
    return resource;
}

bool sim_store_remove(struct sim *sim, const char *id)
{
    struct sim_arena arena = {NULL};
    bool removed = json_object_del(sim->resources, sim_lower(&arena, id)) == 0;
    sim_arena_free(&arena);
    return removed;
}

json_t *sim_store_list(const struct sim *sim, const char *collection)
{
    struct sim_arena arena = {NULL};
    const char *prefix = sim_lower(&arena, collection);
    size_t length = strlen(prefix);
    json_t *list = json_array();
    const char *id;
    json_t *resource;
    json_object_foreach(sim->resources, id, resource)
    {
        if (strncmp(id, prefix, length) == 0 && id[length] == '/' &&
            strchr(id + length + 1, '/') == NULL) {
            json_array_append_new(list, json_deep_copy(resource));
        }
    }
    sim_arena_free(&arena);
    return list;
}

void sim_store_merge(json_t *target, json_t *changes)
{
    const char *name;
    json_t *value;
    json_object_foreach(changes, name, value)
    {
        json_t *old = json_object_get(target, name);
        if (json_is_null(value)) {
            json_object_del(target, name);
        } else if (json_is_object(value) && json_is_object(old)) {
            sim_store_merge(old, value);
        } else {
            json_object_set_new(target, name, json_deep_copy(value));
        }
    }
}
