#include "point_world.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const char machine_json[] =
    "{\"id\":\"" TEST_VM "\",\"name\":\"vm\",\"location\":\"westeurope\",\"properties\":{"
    "\"storageProfile\":{\"osDisk\":{\"osType\":\"Linux\",\"createOption\":\"FromImage\","
    "\"managedDisk\":{\"id\":\"" TEST_OS_DISK "\"}},\"dataDisks\":["
    "{\"lun\":0,\"createOption\":\"Attach\",\"managedDisk\":{\"id\":\"" TEST_DATA_0 "\"}},"
    "{\"lun\":1,\"createOption\":\"Attach\",\"managedDisk\":{\"id\":\"" TEST_DATA_1 "\"}}]}}}";

// ---- what there is ----

static bool is_gone(point_world *w, const world_point *point)
{
    return point->gone_ms >= 0 && point->gone_ms <= service_now_ms(&w->service);
}

const world_collection *world_collection_of(point_world *w, const char *id)
{
    for (size_t i = 0; i < w->collection_count; i++) {
        if (w->collections[i].is_there && azb_id_compare(w->collections[i].id, id) == 0) {
            return &w->collections[i];
        }
    }
    return NULL;
}

const world_point *world_point_of(point_world *w, const char *id)
{
    for (size_t i = 0; i < w->point_count; i++) {
        if (!is_gone(w, &w->points[i]) && azb_id_compare(w->points[i].id, id) == 0) {
            return &w->points[i];
        }
    }
    return NULL;
}

bool world_has(point_world *w, const char *id)
{
    return world_collection_of(w, id) != NULL || world_point_of(w, id) != NULL;
}

static bool is_in(const world_point *point, const char *collection)
{
    const size_t len = strlen(collection);
    return strncmp(point->id, collection, len) == 0 && point->id[len] == '/';
}

size_t world_live_points(point_world *w, const char *collection)
{
    size_t count = 0;
    for (size_t i = 0; i < w->point_count; i++) {
        count += is_in(&w->points[i], collection) && !is_gone(w, &w->points[i]);
    }
    return count;
}

world_collection *world_add_collection(point_world *w, const char *id, const char *location,
                                       const char *source)
{
    assert_true(w->collection_count < WORLD_COLLECTIONS);
    world_collection *c = &w->collections[w->collection_count++];
    *c = (world_collection){.is_there = true};
    snprintf(c->id, sizeof c->id, "%s", id);
    snprintf(c->location, sizeof c->location, "%s", location);
    snprintf(c->source, sizeof c->source, "%s", source);
    return c;
}

static world_point *add_point(point_world *w, const char *id, const char *time_created)
{
    assert_true(w->point_count < WORLD_POINTS);
    world_point *point = &w->points[w->point_count++];
    *point = (world_point){.gone_ms = -1};
    snprintf(point->id, sizeof point->id, "%s", id);
    snprintf(point->time_created, sizeof point->time_created, "%s", time_created);
    return point;
}

world_point *world_add_point(point_world *w, const char *collection, const char *name,
                             const char *time_created)
{
    char id[512];
    snprintf(id, sizeof id, "%s/restorePoints/%s", collection, name);
    return add_point(w, id, time_created);
}

static const char *word_of(point_world *w, const world_point *point)
{
    if (point->word != NULL) {
        return point->word;
    }
    if (point->gone_ms >= 0) {
        return "Deleting";
    }
    if (point->ready_ms > service_now_ms(&w->service)) {
        return "Creating";
    }
    return point->fails ? "Failed" : "Succeeded";
}

static bool is_replicated(point_world *w, const world_point *point)
{
    return !point->replication_fails && point->replicated_ms <= service_now_ms(&w->service);
}

bool world_is_usable(point_world *w, const world_point *point)
{
    return strcmp(word_of(w, point), "Succeeded") == 0 && is_replicated(w, point);
}

// ---- answers ----

static void show_view(point_world *w, const world_point *point, service_answer *a)
{
    const bool done = point->replicated_ms <= service_now_ms(&w->service);
    const char *state = !done ? "inprogress" : point->replication_fails ? "failed" : "succeeded";
    service_append(a,
                   ",\"instanceView\":{\"diskRestorePoints\":[{\"id\":\"%s/diskRestorePoints/d\","
                   "\"replicationStatus\":{\"status\":{\"code\":\"ReplicationState/%s\"},"
                   "\"completionPercent\":%d}}]}",
                   point->id, state, done ? 100 : 40);
}

static void show_point(point_world *w, const world_point *point, bool with_view, service_answer *a)
{
    service_append(a, "{\"id\":\"%s\",\"name\":\"%s\",\"properties\":{\"provisioningState\":\"%s\"",
                   point->id, strrchr(point->id, '/') + 1, word_of(w, point));
    service_append(a,
                   ",\"sourceMetadata\":{\"storageProfile\":{\"osDisk\":{\"diskRestorePoint\":"
                   "{\"id\":\"%s/diskRestorePoints/d\"}}}}",
                   point->id);
    if (point->time_created[0] != '\0') {
        service_append(a, ",\"timeCreated\":\"%s\"", point->time_created);
    }
    if (point->source[0] != '\0') {
        service_append(a, ",\"sourceRestorePoint\":{\"id\":\"%s\"}", point->source);
    }
    if (with_view && point->replicated_ms > 0) {
        show_view(w, point, a);
    }
    service_append(a, "}}");
}

static const char *location_of(point_world *w, const char *source)
{
    const world_collection *c = world_collection_of(w, source);
    return c != NULL ? c->location : "westeurope";
}

static void show_collection(point_world *w, const world_collection *c, bool with_points,
                            service_answer *a)
{
    service_append(
        a,
        "{\"id\":\"%s\",\"name\":\"%s\",\"location\":\"%s\",\"tags\":{\"azbackup-run\":\"%s\"},"
        "\"properties\":{\"provisioningState\":\"Succeeded\",\"source\":{\"id\":\"%s\","
        "\"location\":\"%s\"}",
        c->id, strrchr(c->id, '/') + 1, c->location, c->run, c->source, location_of(w, c->source));
    const char *comma = "";
    if (with_points) {
        service_append(a, ",\"restorePoints\":[");
        for (size_t i = 0; i < w->point_count; i++) {
            if (is_in(&w->points[i], c->id) && !is_gone(w, &w->points[i])) {
                service_append(a, "%s", comma);
                show_point(w, &w->points[i], false, a);
                comma = ",";
            }
        }
        service_append(a, "]");
    }
    service_append(a, "}}");
}

static void put_collection(point_world *w, const char *id, const char *body, service_answer *a)
{
    char location[64];
    char source[512];
    service_get_text(body, "location", location, sizeof location);
    service_get_text(body, "id", source, sizeof source);
    world_collection *c = (world_collection *)(uintptr_t)world_collection_of(w, id);
    a->http_status = c != NULL ? 200 : 201;
    if (c == NULL) {
        c = world_add_collection(w, id, location, source);
    }
    service_get_text(body, "azbackup-run", c->run, sizeof c->run);
    show_collection(w, c, false, a);
}

static void put_point(point_world *w, const char *id, const char *body, bool fails,
                      service_answer *a)
{
    char collection[512];
    snprintf(collection, sizeof collection, "%.*s", (int)(strstr(id, "/restorePoints/") - id), id);
    if (world_collection_of(w, collection) == NULL) {
        service_refuse(a, 404, "ParentResourceNotFound");
        return;
    }
    if (world_point_of(w, id) != NULL) {
        service_refuse(a, 409, "Conflict");
        return;
    }
    const bool is_copy = strstr(body, "sourceRestorePoint") != NULL;
    world_point *point = add_point(w, id, "2025-01-01T00:00:00Z");
    point->fails = fails;
    point->ready_ms = service_now_ms(&w->service) + (is_copy ? w->copy_s : w->create_s) * 1000;
    if (is_copy) {
        service_get_text(body, "id", point->source, sizeof point->source);
        point->replicated_ms = point->ready_ms + w->replicate_s * 1000;
        point->replication_fails = w->replication_fails;
    }
    a->http_status = 201;
    show_point(w, point, false, a);
    service_follow(&w->service, 'c', (size_t)(point - w->points), point->ready_ms, a);
}

// A copy that runs holds on to the point that it is made from.
static bool is_copied(point_world *w, const world_point *point)
{
    for (size_t i = 0; i < w->point_count; i++) {
        const world_point *copy = &w->points[i];
        if (!is_gone(w, copy) && strcmp(copy->source, point->id) == 0 &&
            copy->replicated_ms > service_now_ms(&w->service)) {
            return true;
        }
    }
    return false;
}

static void count_deleting(point_world *w)
{
    size_t count = 0;
    for (size_t i = 0; i < w->point_count; i++) {
        count += w->points[i].gone_ms >= 0 && !is_gone(w, &w->points[i]);
    }
    w->most_deleting = count > w->most_deleting ? count : w->most_deleting;
}

static void delete_point(point_world *w, const char *id, service_answer *a)
{
    world_point *point = (world_point *)(uintptr_t)world_point_of(w, id);
    if (point == NULL) {
        a->http_status = 204;
    } else if (is_copied(w, point)) {
        service_refuse(a, 409, "OperationNotAllowed");
    } else {
        if (point->gone_ms < 0) {
            point->gone_ms = service_now_ms(&w->service) + w->delete_s * 1000;
        }
        a->http_status = 202;
        service_follow(&w->service, 'd', (size_t)(point - w->points), point->gone_ms, a);
        count_deleting(w);
    }
}

// With all that is in it.
static void delete_collection(point_world *w, const char *id, service_answer *a)
{
    world_collection *c = (world_collection *)(uintptr_t)world_collection_of(w, id);
    a->http_status = 204;
    if (c == NULL) {
        return;
    }
    c->is_there = false;
    for (size_t i = 0; i < w->point_count; i++) {
        if (is_in(&w->points[i], id)) {
            w->points[i].gone_ms = service_now_ms(&w->service);
        }
    }
}

static void tell(point_world *w, char kind, const world_point *point, service_answer *a)
{
    const bool is_made = point->ready_ms <= service_now_ms(&w->service);
    service_tell(a, kind, kind == 'd' ? is_gone(w, point) : is_made, point->fails);
}

static void show(point_world *w, const char *path, const char *url, service_answer *a)
{
    char kind = 0;
    size_t number = 0;
    const world_collection *c = world_collection_of(w, path);
    const world_point *point = world_point_of(w, path);
    if (service_is_operation(path, &kind, &number)) {
        tell(w, kind, &w->points[number], a);
    } else if (strstr(path, "/diskRestorePoints/") != NULL) {
        service_append(
            a, "{\"id\":\"%s\",\"properties\":{\"sourceResourceId\":\"" TEST_OS_DISK "\"}}", path);
    } else if (strcmp(path, TEST_VM) == 0) {
        service_append(a, "%s", w->machine);
    } else if (c != NULL) {
        show_collection(w, c, strstr(url, "expand=restorePoints") != NULL, a);
    } else if (point != NULL) {
        show_point(w, point, strstr(url, "expand=instanceView") != NULL, a);
    } else {
        service_refuse(a, 404, "ResourceNotFound");
    }
}

static void serve(faulty_service *s, const service_request *request, const char *path,
                  bool work_fails, service_answer *a)
{
    point_world *w = (point_world *)(void *)s;
    const bool is_point = strstr(path, "/restorePoints/") != NULL;
    if (strcmp(request->method, "PUT") == 0 && is_point) {
        put_point(w, path, request->body, work_fails, a);
    } else if (strcmp(request->method, "PUT") == 0) {
        put_collection(w, path, request->body, a);
    } else if (strcmp(request->method, "DELETE") == 0 && is_point) {
        delete_point(w, path, a);
    } else if (strcmp(request->method, "DELETE") == 0) {
        delete_collection(w, path, a);
    } else {
        show(w, path, request->url, a);
    }
}

void world_open(point_world *w)
{
    memset(w, 0, sizeof *w);
    service_open(&w->service);
    w->service.serve = serve;
    w->machine = machine_json;
    w->create_s = 60;
    w->copy_s = 30;
    w->replicate_s = 3600;
    w->delete_s = 20;
}

void world_close(point_world *w)
{
    service_close(&w->service);
}

void world_check_report(point_world *w, const azb_report *report, bool unsure)
{
    for (size_t i = 0; i < azb_report_count(report); i++) {
        azb_report_entry entry = {.size = sizeof entry};
        assert_int_equal(azb_report_read(report, i, &entry), AZB_OK);
        if (entry.exists < 0 && unsure) {
            continue;
        }
        if (entry.exists != world_has(w, entry.id)) {
            fail_msg("%s: exists %d, %s", entry.id, (int)entry.exists,
                     azb_report_outcome_name(entry.outcome));
        }
    }
}
