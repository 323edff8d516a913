// collection.c - restore point collections.
#include "compute/compute.h"
#include "compute/pace.h"
#include "compute/restore_point.h"
#include "compute/routes.h"
#include "server/resource.h"
#include "server/store.h"

#include <string.h>

static void list_collections(struct sim_call *call)
{
    sim_resource_list(call, NULL);
}

static json_t *points_of(struct sim_call *call, const json_t *collection)
{
    json_t *points = json_array();
    for (size_t i = 0; i < call->sim->point_count; i++) {
        const struct sim_restore_point *point = call->sim->points[i];
        if (sim_text_same(point->collection, sim_json_text(collection, "id"))) {
            json_array_append_new(points, sim_restore_point_json(call, point, false));
        }
    }
    return points;
}

static void get_collection(struct sim_call *call)
{
    const char *expand = sim_call_query(call, "$expand");
    const json_t *collection =
        sim_compute_find(call, SIM_COLLECTION_TYPE, "restorePointCollectionName");
    if (collection == NULL) {
        return;
    }
    if (expand != NULL && !sim_text_is_word(" restorePoints ", expand)) {
        sim_compute_invalid(call, "$expand", expand);
        return;
    }
    json_t *shown = json_deep_copy(collection);
    if (expand != NULL) {
        json_object_set_new(json_object_get(shown, "properties"), "restorePoints",
                            points_of(call, collection));
    }
    sim_answer_json(call, 200, shown);
}

// A machine, or for copies a collection of another region.
static const json_t *find_source(struct sim_call *call, const char *id, const char *place)
{
    if (!sim_resource_is(id, SIM_MACHINE_TYPE) && !sim_resource_is(id, SIM_COLLECTION_TYPE)) {
        sim_compute_invalid(call, "source.id", id);
        return NULL;
    }
    const json_t *source = sim_store_get(call->sim, id);
    if (source == NULL) {
        sim_compute_missing(call, id);
        return NULL;
    }
    if (sim_resource_is(id, SIM_COLLECTION_TYPE) &&
        strcmp(sim_json_text(source, "location"), place) == 0) {
        sim_answer_compute_error(
            call, 400, "InvalidParameter", "source.id",
            "The source restore point collection '%.256s' is in region '%s', too: "
            "a copy is made in another region.",
            id, place);
        return NULL;
    }
    return source;
}

static void create_collection(struct sim_call *call, const char *id, const json_t *body)
{
    const char *place = sim_compute_location(call, body, NULL);
    const json_t *properties = json_object_get(body, "properties");
    const char *source_id = sim_json_text(json_object_get(properties, "source"), "id");
    const json_t *source = place == NULL ? NULL : find_source(call, source_id, place);
    if (source == NULL) {
        return;
    }
    json_t *collection = sim_store_put(call->sim, id, SIM_COLLECTION_TYPE, body);
    json_object_set_new(collection, "location", json_string(place));
    json_t *own = json_object_get(collection, "properties");
    json_object_set_new(own, "source",
                        json_pack("{s:s, s:O}", "id", sim_json_text(source, "id"), "location",
                                  json_object_get(source, "location")));
    json_object_set_new(own, "restorePointCollectionId",
                        sim_guid_json(sim_random_next(&call->sim->random)));
    sim_compute_set_state(collection, "Succeeded");
    sim_answer_json(call, 201, json_deep_copy(collection));
}

// Only tags can change. An absent source means the old one.
static bool check_source(struct sim_call *call, const json_t *collection, const json_t *body)
{
    const json_t *sent = json_object_get(json_object_get(body, "properties"), "source");
    const json_t *own = json_object_get(json_object_get(collection, "properties"), "source");
    const char *id = sim_json_text(sent, "id");
    if (*id == '\0' || sim_text_same(id, sim_json_text(own, "id"))) {
        return true;
    }
    sim_answer_compute_error(call, 409, "PropertyChangeNotAllowed", "source.id",
                             "Changing property 'source.id' of a restore point collection is not "
                             "allowed.");
    return false;
}

static bool check_tags(struct sim_call *call, const json_t *body)
{
    json_t *tags = json_object_get(body, "tags");
    const char *name;
    json_t *value;
    if (tags != NULL && !json_is_null(tags) && !json_is_object(tags)) {
        return sim_compute_invalid(call, "tags", "no object");
    }
    json_object_foreach(tags, name, value)
    {
        if (!json_is_string(value)) {
            return sim_compute_invalid(call, "tags", name);
        }
    }
    return true;
}

static void set_tags(json_t *collection, const json_t *body)
{
    json_object_del(collection, "tags");
    json_object_set_new(collection, "tags", json_deep_copy(json_object_get(body, "tags")));
}

static void put_collection(struct sim_call *call)
{
    const char *id = sim_compute_asked(call, SIM_COLLECTION_TYPE, "restorePointCollectionName");
    json_t *collection = sim_store_get(call->sim, id);
    json_t *properties = sim_compute_properties(call);
    if (properties == NULL ||
        !sim_compute_check_name(call, sim_call_parameter(call, "restorePointCollectionName")) ||
        !check_tags(call, call->body)) {
        return;
    }
    if (collection == NULL) {
        create_collection(call, id, call->body);
    } else if (sim_compute_location(call, call->body, collection) != NULL &&
               check_source(call, collection, call->body)) {
        set_tags(collection, call->body);
        sim_answer_json(call, 200, json_deep_copy(collection));
    }
}

// The tags that are sent replace all; without tags, the old ones stay.
static void patch_collection(struct sim_call *call)
{
    json_t *body = sim_call_body(call);
    json_t *collection =
        body == NULL ? NULL
                     : sim_compute_find(call, SIM_COLLECTION_TYPE, "restorePointCollectionName");
    if (collection == NULL || !check_source(call, collection, body) || !check_tags(call, body)) {
        return;
    }
    if (json_object_get(body, "tags") != NULL) {
        set_tags(collection, body);
    }
    sim_answer_json(call, 200, json_deep_copy(collection));
}

static void finish_delete(struct sim *sim, sim_time when, const json_t *about)
{
    (void)when;
    const char *id = sim_json_text(about, "id");
    size_t i = 0;
    while (i < sim->point_count) {
        if (sim_text_same(sim->points[i]->collection, id)) {
            sim_restore_point_forget(sim, sim->points[i]->id);
        } else {
            i++;
        }
    }
    sim_store_remove(sim, id);
}

// Its points are deleted with it, so each must be free.
static bool check_free(struct sim_call *call, const char *id)
{
    for (size_t i = 0; i < call->sim->point_count; i++) {
        const struct sim_restore_point *point = call->sim->points[i];
        if (!sim_text_same(point->collection, id)) {
            continue;
        }
        if (strcmp(sim_compute_state(sim_store_get(call->sim, point->id)), "Creating") == 0) {
            return sim_compute_conflict(call, "Restore point '%.256s' is being created.",
                                        point->id);
        }
        if (!sim_restore_point_check_free(call, point)) {
            return false;
        }
    }
    return true;
}

static void delete_collection(struct sim_call *call)
{
    static const struct sim_operation_kind kind = {.status = "/operations/",
                                                   .result = "/operations/",
                                                   .compute = true,
                                                   .done = 200,
                                                   .finish = finish_delete,
                                                   .fail = sim_compute_finish_put};
    const char *id = sim_compute_asked(call, SIM_COLLECTION_TYPE, "restorePointCollectionName");
    json_t *collection = sim_store_get(call->sim, id);
    if (collection == NULL) {
        sim_answer_empty(call, 204);
    } else if (check_free(call, id)) {
        sim_operation_preempt(call->sim, call->now, id);
        sim_compute_set_state(collection, "Deleting");
        sim_compute_begin(call, &kind, collection, call->sim->pace->collection_delete, NULL);
    }
}

const struct sim_route sim_collection_routes[] = {
    {"GET", "/subscriptions/{subscriptionId}/providers/" SIM_COLLECTION_TYPE, SIM_SUBSCRIPTION,
     list_collections},
    {"GET", SIM_GROUP_PATH "/providers/" SIM_COLLECTION_TYPE, SIM_GROUP, list_collections},
    {"GET", SIM_COLLECTION_PATH, SIM_GROUP, get_collection},
    {"PUT", SIM_COLLECTION_PATH, SIM_GROUP, put_collection},
    {"PATCH", SIM_COLLECTION_PATH, SIM_GROUP, patch_collection},
    {"DELETE", SIM_COLLECTION_PATH, SIM_GROUP, delete_collection},
    {NULL, NULL, SIM_OPEN, NULL}};
