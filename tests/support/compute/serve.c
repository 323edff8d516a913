// serve.c - the requests of the small Compute: PUT, DELETE, GET, and POST for access.
#include <stdio.h>
#include <string.h>

#include "support/compute/parts.h"
#include "support/test.h"

// ---- PUT ----

// A machine needs all of its disks.
static bool has_disks(compute *c, const char *body)
{
    static const char name[] = "\"managedDisk\":{\"id\":\"";
    for (const char *at = strstr(body, name); at != NULL; at = strstr(at, name)) {
        char id[512];
        at += sizeof name - 1;
        snprintf(id, sizeof id, "%.*s", (int)strcspn(at, "\""), at);
        const compute_resource *disk = compute_find(c, id);
        if (disk == NULL || !compute_is_ready(c, disk) || disk->fails || disk->gone_ms >= 0) {
            return false;
        }
    }
    return true;
}

static compute_resource *create_other(compute *c, const compute_request *q, const char *run)
{
    const bool is_machine = compute_kind_of(q->path) == COMPUTE_MACHINE;
    compute_resource *r = compute_create(
        c, q->path,
        is_machine ? c->machine_s : c->disk_s + (int64_t)c->resource_count * c->slower_s);
    snprintf(r->run, sizeof r->run, "%s", run);
    r->fails = q->work_fails || (c->machine_fails && is_machine);
    return r;
}

static void put_other(compute *c, const compute_request *q, service_answer *a)
{
    char run[64];
    service_get_text(q->body, "azbackup-run", run, sizeof run);
    assert_true(run[0] != '\0' || c->is_plain);
    const compute_resource *r = compute_find(c, q->path);
    const bool is_machine = compute_kind_of(q->path) == COMPUTE_MACHINE;
    if (r != NULL && strcmp(q->if_none_match, "*") == 0) {
        service_refuse(a, 412, "PreconditionFailed");
    } else if (r != NULL && strcmp(r->run, run) != 0) {
        service_refuse(a, 409, "PropertyChangeNotAllowed");
    } else if (is_machine && !has_disks(c, q->body)) {
        service_refuse(a, 404, "NotFound");
    } else {
        r = r != NULL ? r : create_other(c, q, run);
        a->http_status = is_machine || c->is_plain ? 201 : 202;
        compute_show(c, r, "", a);
        if (!c->is_plain) {
            compute_follow(c, COMPUTE_CREATES, r, r->ready_ms, a);
        }
    }
}

static void put_collection(compute *c, const compute_request *q, service_answer *a)
{
    char location[64];
    char source[512];
    service_get_text(q->body, "location", location, sizeof location);
    service_get_text(q->body, "id", source, sizeof source);
    compute_resource *r = compute_find(c, q->path);
    a->http_status = r != NULL ? 200 : 201;
    if (r == NULL) {
        r = compute_add_collection(c, q->path, location, source);
    }
    service_get_text(q->body, "azbackup-run", r->run, sizeof r->run);
    compute_show(c, r, "", a);
}

static compute_resource *create_point(compute *c, const compute_request *q)
{
    const bool is_copy = strstr(q->body, "sourceRestorePoint") != NULL;
    compute_resource *point = compute_create(c, q->path, is_copy ? c->copy_s : c->create_s);
    point->fails = q->work_fails;
    snprintf(point->time_created, sizeof point->time_created, "2025-01-01T00:00:00Z");
    if (is_copy) {
        service_get_text(q->body, "id", point->source, sizeof point->source);
        point->replicated_ms = point->ready_ms + c->replicate_s * 1000;
        point->replication_fails = c->replication_fails;
    }
    return point;
}

static void put_point(compute *c, const compute_request *q, service_answer *a)
{
    char collection[512];
    snprintf(collection, sizeof collection, "%.*s",
             (int)(strstr(q->path, "/restorePoints/") - q->path), q->path);
    if (!compute_has(c, collection)) {
        service_refuse(a, 404, "ParentResourceNotFound");
    } else if (compute_has(c, q->path)) {
        service_refuse(a, 409, "Conflict");
    } else {
        const compute_resource *point = create_point(c, q);
        a->http_status = 201;
        compute_show(c, point, "", a);
        compute_follow(c, COMPUTE_CREATES, point, point->ready_ms, a);
    }
}

static void put(compute *c, const compute_request *q, service_answer *a)
{
    const compute_kind kind = compute_kind_of(q->path);
    if (kind == COMPUTE_POINT) {
        put_point(c, q, a);
    } else if (kind == COMPUTE_COLLECTION) {
        put_collection(c, q, a);
    } else {
        put_other(c, q, a);
    }
}

// ---- DELETE ----

// A machine holds the disks of its run.
static bool is_attached(const compute *c, const compute_resource *disk)
{
    for (size_t i = 0; disk->kind == COMPUTE_DISK && i < c->resource_count; i++) {
        const compute_resource *r = &c->resources[i];
        if (r->kind == COMPUTE_MACHINE && compute_is_there(c, r) &&
            strcmp(r->run, disk->run) == 0) {
            return true;
        }
    }
    return false;
}

// A copy that runs holds the point that it is made from.
static bool is_copied(const compute *c, const compute_resource *point)
{
    for (size_t i = 0; i < c->resource_count; i++) {
        const compute_resource *copy = &c->resources[i];
        if (copy->kind == COMPUTE_POINT && compute_is_there(c, copy) &&
            strcmp(copy->source, point->id) == 0 && copy->replicated_ms > compute_now(c)) {
            return true;
        }
    }
    return false;
}

static bool is_held(const compute *c, const compute_resource *r)
{
    return r->kind == COMPUTE_POINT ? is_copied(c, r)
                                    : !compute_is_ready(c, r) || is_attached(c, r);
}

// The collection goes at once, with all that is in it.
static void delete_collection(compute *c, compute_resource *collection)
{
    const int64_t now = compute_now(c);
    compute_end(c, collection, now);
    for (size_t i = 0; i < c->resource_count; i++) {
        if (compute_is_in(&c->resources[i], collection->id)) {
            compute_end(c, &c->resources[i], now);
        }
    }
}

static void delete (compute *c, const char *path, service_answer *a)
{
    compute_resource *r = compute_find(c, path);
    if (r == NULL) {
        a->http_status = 204;
    } else if (r->kind == COMPUTE_COLLECTION) {
        delete_collection(c, r);
        a->http_status = 204;
    } else if (is_held(c, r)) {
        service_refuse(a, 409, "OperationNotAllowed");
    } else {
        if (r->gone_ms < 0) {
            compute_end(c, r, compute_now(c) + c->delete_s * 1000);
        }
        a->http_status = 202;
        compute_follow(c, COMPUTE_DELETES, r, r->gone_ms, a);
    }
}

// ---- GET ----

// NULL: the test supplies no JSON for this path.
static const char *supplied_json(const compute *c, const char *path)
{
    return strcmp(path, TEST_VM) == 0                    ? c->machine_json
           : strcmp(path, POINT_ID) == 0                 ? c->point_json
           : strcmp(path, COLLECTION_ID) == 0            ? c->collection_json
           : strstr(path, "/diskRestorePoints/") != NULL ? c->disk_point_json
                                                         : NULL;
}

// A restore point of a disk is there with the point that it is a part of.
static bool show_disk_point(compute *c, const char *path, service_answer *a)
{
    char point[512];
    const char *end = strstr(path, "/diskRestorePoints/");
    snprintf(point, sizeof point, "%.*s", end != NULL ? (int)(end - path) : 0, path);
    if (end == NULL || !compute_has(c, point)) {
        return false;
    }
    service_append(a, "{\"id\":\"%s\",\"properties\":{\"sourceResourceId\":\"" TEST_OS_DISK "\"}}",
                   path);
    return true;
}

static void get(compute *c, const compute_request *q, service_answer *a)
{
    const char *json = supplied_json(c, q->path);
    const compute_resource *r = compute_find(c, q->path);
    if (json != NULL) {
        service_append(a, "%s", json);
    } else if (r != NULL) {
        compute_show(c, r, q->query, a);
    } else if (!compute_show_operation(c, q, a) && !show_disk_point(c, q->path, a)) {
        service_refuse(a, 404, "ResourceNotFound");
    }
}

void compute_serve(compute *c, const compute_request *request, service_answer *answer)
{
    if (strcmp(request->method, "PUT") == 0) {
        put(c, request, answer);
    } else if (strcmp(request->method, "DELETE") == 0) {
        delete (c, request->path, answer);
    } else if (!compute_serve_grant(c, request, answer)) {
        get(c, request, answer);
    }
}
