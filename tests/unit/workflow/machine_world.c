#include "machine_world.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

// ---- what there is ----

static bool is_there(machine_world *w, const machine_resource *r)
{
    return r->gone_ms < 0 || r->gone_ms > service_now_ms(&w->service);
}

static bool is_ready(machine_world *w, const machine_resource *r)
{
    return r->ready_ms <= service_now_ms(&w->service);
}

static bool is_machine(const char *id)
{
    return strstr(id, "/virtualMachines/") != NULL;
}

static machine_resource *find(machine_world *w, const char *id)
{
    for (size_t i = 0; i < w->resource_count; i++) {
        machine_resource *r = &w->resources[i];
        if (azb_id_compare(r->id, id) == 0 && is_there(w, r)) {
            return r;
        }
    }
    return NULL;
}

static machine_resource *make(machine_world *w, const char *id, const char *run, int64_t seconds)
{
    assert_true(w->resource_count < MACHINE_RESOURCES);
    machine_resource *r = &w->resources[w->resource_count++];
    memset(r, 0, sizeof *r);
    r->id = strdup(id);
    snprintf(r->run, sizeof r->run, "%s", run);
    r->is_machine = is_machine(id);
    r->ready_ms = service_now_ms(&w->service) + seconds * 1000;
    r->gone_ms = -1;
    return r;
}

void machines_put(machine_world *w, const char *id, const char *run)
{
    (void)make(w, id, run, 0);
}

bool machines_has(machine_world *w, const char *id)
{
    return find(w, id) != NULL;
}

size_t machines_live_count(machine_world *w)
{
    size_t count = 0;
    for (size_t i = 0; i < w->resource_count; i++) {
        count += is_there(w, &w->resources[i]);
    }
    return count;
}

// ---- answers ----

static void show(machine_world *w, const machine_resource *r, service_answer *a)
{
    const char *state = !is_ready(w, r) ? "Creating" : r->fails ? "Failed" : "Succeeded";
    service_append(a,
                   "{\"id\":\"%s\",\"location\":\"westus\",\"tags\":{\"azbackup-run\":\"%s\"},"
                   "\"properties\":{%s\"provisioningState\":\"%s\"}}",
                   r->id, r->run,
                   r->is_machine ? "" : "\"creationData\":{\"createOption\":\"Restore\"},",
                   r->gone_ms < 0 ? state : "Deleting");
}

// A machine needs all of its disks.
static bool has_disks(machine_world *w, const char *body)
{
    static const char name[] = "\"managedDisk\":{\"id\":\"";
    for (const char *at = strstr(body, name); at != NULL; at = strstr(at, name)) {
        char id[512];
        at += sizeof name - 1;
        snprintf(id, sizeof id, "%.*s", (int)strcspn(at, "\""), at);
        const machine_resource *disk = find(w, id);
        if (disk == NULL || !is_ready(w, disk) || disk->fails || disk->gone_ms >= 0) {
            return false;
        }
    }
    return true;
}

// The most resources that are being created at one time.
static void count_under_way(machine_world *w)
{
    size_t busy = 0;
    for (size_t i = 0; i < w->resource_count; i++) {
        busy += !is_ready(w, &w->resources[i]);
    }
    w->most_under_way = busy > w->most_under_way ? busy : w->most_under_way;
}

static machine_resource *make_asked(machine_world *w, const char *id, const char *run,
                                    bool work_fails)
{
    const int64_t seconds =
        is_machine(id) ? w->machine_s : w->disk_s + (int64_t)w->resource_count * w->slower_s;
    machine_resource *r = make(w, id, run, seconds);
    r->fails = work_fails || (w->machine_fails && r->is_machine);
    count_under_way(w);
    return r;
}

static void put(machine_world *w, const char *id, const service_request *q, bool work_fails,
                service_answer *a)
{
    char run[64];
    service_get_text(q->body, "azbackup-run", run, sizeof run);
    assert_true(run[0] != '\0');
    const machine_resource *old = find(w, id);
    if (old != NULL && strcmp(q->if_none_match, "*") == 0) {
        service_refuse(a, 412, "PreconditionFailed");
    } else if (old != NULL && strcmp(old->run, run) != 0) {
        service_refuse(a, 409, "PropertyChangeNotAllowed");
    } else if (is_machine(id) && !has_disks(w, q->body)) {
        service_refuse(a, 404, "NotFound");
    } else {
        const machine_resource *r = old != NULL ? old : make_asked(w, id, run, work_fails);
        a->http_status = r->is_machine ? 201 : 202;
        show(w, r, a);
        service_follow(&w->service, 'c', (size_t)(r - w->resources), r->ready_ms, a);
    }
}

static bool is_attached(machine_world *w, const machine_resource *disk)
{
    for (size_t i = 0; i < w->resource_count; i++) {
        const machine_resource *r = &w->resources[i];
        if (r->is_machine && is_there(w, r) && !disk->is_machine &&
            strcmp(r->run, disk->run) == 0) {
            return true;
        }
    }
    return false;
}

static void end(machine_world *w, const char *id, service_answer *a)
{
    machine_resource *r = find(w, id);
    if (r == NULL) {
        a->http_status = 204;
    } else if (!is_ready(w, r) || is_attached(w, r)) {
        service_refuse(a, 409, "OperationNotAllowed");
    } else {
        r->gone_ms = r->gone_ms < 0 ? service_now_ms(&w->service) + w->delete_s * 1000 : r->gone_ms;
        a->http_status = 202;
        service_follow(&w->service, 'd', (size_t)(r - w->resources), r->gone_ms, a);
    }
}

static void read_one(machine_world *w, const char *path, service_answer *a)
{
    const machine_resource *r = find(w, path);
    char kind = 0;
    size_t number = 0;
    if (strcmp(path, POINT_ID) == 0) {
        service_append(a, "%s", w->point);
    } else if (strcmp(path, COLLECTION_ID) == 0) {
        service_append(a, "%s", w->collection);
    } else if (w->disk_point != NULL && strstr(path, "/diskRestorePoints/") != NULL) {
        service_append(a, "%s", w->disk_point);
    } else if (service_is_operation(path, &kind, &number)) {
        const machine_resource *of = &w->resources[number];
        service_tell(a, kind, kind == 'd' ? !is_there(w, of) : is_ready(w, of), of->fails);
    } else if (r == NULL) {
        service_refuse(a, 404, "ResourceNotFound");
    } else {
        show(w, r, a);
    }
}

static void serve(faulty_service *s, const service_request *request, const char *path,
                  bool work_fails, service_answer *a)
{
    machine_world *w = (machine_world *)(void *)s;
    if (strcmp(request->method, "PUT") == 0) {
        put(w, path, request, work_fails, a);
    } else if (strcmp(request->method, "DELETE") == 0) {
        end(w, path, a);
    } else {
        read_one(w, path, a);
    }
}

void machines_open(machine_world *w)
{
    memset(w, 0, sizeof *w);
    service_open(&w->service);
    w->service.serve = serve;
    w->disk_s = 60;
    w->machine_s = 30;
    w->delete_s = 20;
}

void machines_close(machine_world *w)
{
    service_close(&w->service);
    for (size_t i = 0; i < w->resource_count; i++) {
        free(w->resources[i].id);
    }
}
