#include "resource.h"
#include "page.h"
#include "route.h"
#include "store.h"

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

// The type that a filter asks for; NULL: any. False: it asks for something else.
static bool read_filter(struct sim_call *call, const char **type)
{
    static const char before[] = "resourceType eq '";
    const char *filter = sim_call_query(call, "$filter");
    *type = NULL;
    if (filter == NULL || *filter == '\0') {
        return true;
    }
    size_t length = strlen(filter);
    if (strncasecmp(filter, before, strlen(before)) != 0 || filter[length - 1] != '\'' ||
        strchr(filter + strlen(before), '\'') != filter + length - 1) {
        sim_answer_arm_error(call, 400, "InvalidFilterInQueryString",
                             "Invalid $filter '%.256s' specified in the query string.", filter);
        return false;
    }
    *type = sim_arena_copy(&call->arena, filter + strlen(before), length - strlen(before) - 1);
    return true;
}

// What generic lists tell of a resource.
static json_t *outline(const json_t *resource)
{
    static const char *const told[] = {"id", "name", "type", "location", "kind", "sku", "tags"};
    json_t *shown = json_object();
    for (size_t i = 0; i < sizeof told / sizeof told[0]; i++) {
        json_object_set(shown, told[i], json_object_get(resource, told[i]));
    }
    return shown;
}

void sim_resource_list_all(struct sim_call *call)
{
    const char *type = NULL;
    if (!read_filter(call, &type)) {
        return;
    }
    json_t *list = json_array();
    const char *id;
    json_t *resource;
    json_object_foreach(call->sim->resources, id, resource)
    {
        // Those below others have a type of more than two parts and are not listed.
        const char *own = sim_json_text(resource, "type");
        const char *slash = strchr(own, '/');
        if (slash != NULL && strchr(slash + 1, '/') == NULL &&
            (type == NULL || strcasecmp(own, type) == 0)) {
            json_array_append_new(list, outline(resource));
        }
    }
    sim_page_answer(call, list);
}

json_t *sim_resource_reference(const char *path, const char *name)
{
    return json_pack("{s:o}", "id", json_sprintf("%s/%s", path, name));
}
