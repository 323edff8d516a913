// resource.c - reads and lists plain resources.
#include "server/resource.h"
#include "server/filter.h"
#include "server/page.h"
#include "server/route.h"
#include "server/store.h"

#include <string.h>
#include <strings.h>

#define PROVIDERS "/providers/"

const char *sim_resource_asked(struct sim_call *call)
{
    const char *at = strstr(call->route->template, PROVIDERS);
    char *path = sim_arena_format(&call->arena, "/subscriptions/%s/resourceGroups/%s",
                                  call->sim->subscription, call->sim->group);
    while (*at == '/') {
        size_t length = strcspn(at + 1, "/");
        const char *segment = sim_arena_copy(&call->arena, at + 1, length);
        if (*segment == '{') {
            segment = sim_call_parameter(call, sim_arena_copy(&call->arena, at + 2, length - 2));
        }
        path = sim_arena_format(&call->arena, "%s/%s", path, segment);
        at += 1 + length;
    }
    return path;
}

void sim_resource_get(struct sim_call *call, sim_resource_show *show)
{
    const char *path = sim_resource_asked(call);
    json_t *resource = json_deep_copy(sim_store_get(call->sim, path));
    if (resource == NULL) {
        sim_answer_arm_error(call, 404, "ResourceNotFound",
                             "The Resource '%.384s' under resource group '%s' was not found.",
                             strstr(path, PROVIDERS) + strlen(PROVIDERS), call->sim->group);
        return;
    }
    if (show != NULL) {
        show(call, resource);
    }
    sim_answer_json(call, 200, resource);
}

void sim_resource_list(struct sim_call *call, sim_resource_show *show)
{
    json_t *list = sim_store_list(call->sim, sim_resource_asked(call));
    size_t i;
    json_t *resource;
    json_array_foreach(list, i, resource)
    {
        if (show != NULL) {
            show(call, resource);
        }
    }
    sim_page_answer(call, list);
}

// The members of a resource in generic lists.
static json_t *outline(const json_t *resource)
{
    static const char *const members[] = {"id", "name", "type", "location", "kind", "sku", "tags"};
    json_t *shown = json_object();
    for (size_t i = 0; i < sizeof members / sizeof members[0]; i++) {
        json_object_set(shown, members[i], json_object_get(resource, members[i]));
    }
    return shown;
}

// Child resources have a type of more than two parts and are not listed.
static bool is_of_group(const json_t *resource)
{
    const char *slash = strchr(sim_json_text(resource, "type"), '/');
    return slash != NULL && strchr(slash + 1, '/') == NULL;
}

void sim_resource_list_all(struct sim_call *call)
{
    enum {
        BY_TYPE,
        BY_NAME,
        BY_PLACE,
        BY_GROUP
    };
    static const struct sim_filter_key keys[] = {{"resourceType", SIM_FILTER_TEXT, NULL},
                                                 {"name", SIM_FILTER_TEXT, NULL},
                                                 {"location", SIM_FILTER_TEXT, NULL},
                                                 {"resourceGroup", SIM_FILTER_TEXT, NULL}};
    struct sim_filter filter;
    if (!sim_filter_read(call, &filter, keys, sizeof keys / sizeof keys[0])) {
        return;
    }
    json_t *list = json_array();
    const char *id;
    json_t *resource;
    json_object_foreach(call->sim->resources, id, resource)
    {
        if (is_of_group(resource) &&
            sim_filter_allows(&filter, BY_TYPE, sim_json_text(resource, "type")) &&
            sim_filter_allows(&filter, BY_NAME, sim_json_text(resource, "name")) &&
            sim_filter_allows(&filter, BY_PLACE, sim_json_text(resource, "location")) &&
            sim_filter_allows(&filter, BY_GROUP, call->sim->group)) {
            json_array_append_new(list, outline(resource));
        }
    }
    sim_page_answer(call, list);
}

json_t *sim_resource_reference(const char *path, const char *name)
{
    return json_pack("{s:o}", "id", json_sprintf("%s/%s", path, name));
}

const char *sim_resource_id(struct sim_arena *arena, const struct sim *sim, const char *type,
                            const char *name)
{
    return sim_arena_format(arena, "/subscriptions/%s/resourceGroups/%s/providers/%s/%s",
                            sim->subscription, sim->group, type, name);
}

bool sim_resource_is(const char *id, const char *type)
{
    const char *found = id;
    size_t length = strlen(type);
    while (*found != '\0' && strncasecmp(found, type, length) != 0) {
        found++;
    }
    return *found != '\0' && found[length] == '/' && found[length + 1] != '\0';
}
