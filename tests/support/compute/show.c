// show.c - the resources of the small Compute as JSON.
#include <string.h>

#include "support/compute/parts.h"

static const char *state_of(const compute *c, const compute_resource *r)
{
    return r->state != NULL          ? r->state
           : r->gone_ms >= 0         ? "Deleting"
           : !compute_is_ready(c, r) ? "Creating"
           : r->fails                ? "Failed"
                                     : "Succeeded";
}

static const char *name_of(const compute_resource *r)
{
    return strrchr(r->id, '/') + 1;
}

// ---- points ----

static void show_view(const compute *c, const compute_resource *point, service_answer *a)
{
    const bool done = point->replicated_ms <= compute_now(c);
    const char *state = !done ? "inprogress" : point->replication_fails ? "failed" : "succeeded";
    service_append(a,
                   ",\"instanceView\":{\"diskRestorePoints\":[{\"id\":\"%s/diskRestorePoints/d\","
                   "\"replicationStatus\":{\"status\":{\"code\":\"ReplicationState/%s\"},"
                   "\"completionPercent\":%d}}]}",
                   point->id, state, done ? 100 : 40);
}

static void show_point(const compute *c, const compute_resource *point, bool with_view,
                       service_answer *a)
{
    service_append(a, "{\"id\":\"%s\",\"name\":\"%s\",\"properties\":{\"provisioningState\":\"%s\"",
                   point->id, name_of(point), state_of(c, point));
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
        show_view(c, point, a);
    }
    service_append(a, "}}");
}

// ---- collections ----

// A collection is made of a machine, which is in West Europe, or of another collection.
static const char *location_of(compute *c, const char *source)
{
    const compute_resource *r = compute_find(c, source);
    return r != NULL && r->kind == COMPUTE_COLLECTION ? r->location : "westeurope";
}

static void show_points_of(const compute *c, const compute_resource *collection, service_answer *a)
{
    const char *comma = "";
    service_append(a, ",\"restorePoints\":[");
    for (size_t i = 0; i < c->resource_count; i++) {
        const compute_resource *r = &c->resources[i];
        if (compute_is_in(r, collection->id) && compute_is_there(c, r)) {
            service_append(a, "%s", comma);
            show_point(c, r, false, a);
            comma = ",";
        }
    }
    service_append(a, "]");
}

static void show_collection(compute *c, const compute_resource *r, bool with_points,
                            service_answer *a)
{
    service_append(
        a,
        "{\"id\":\"%s\",\"name\":\"%s\",\"location\":\"%s\",\"tags\":{\"azbackup-run\":\"%s\"},"
        "\"properties\":{\"provisioningState\":\"Succeeded\",\"source\":{\"id\":\"%s\","
        "\"location\":\"%s\"}",
        r->id, name_of(r), r->location, r->run, r->source, location_of(c, r->source));
    if (with_points) {
        show_points_of(c, r, a);
    }
    service_append(a, "}}");
}

// ---- disks and machines ----

static void show_other(const compute *c, const compute_resource *r, service_answer *a)
{
    service_append(a,
                   "{\"id\":\"%s\",\"location\":\"westus\",\"tags\":{\"azbackup-run\":\"%s\"},"
                   "\"properties\":{%s\"provisioningState\":\"%s\"}}",
                   r->id, r->run,
                   r->kind == COMPUTE_DISK ? "\"creationData\":{\"createOption\":\"Restore\"},"
                                           : "",
                   state_of(c, r));
}

void compute_show(compute *c, const compute_resource *r, const char *query, service_answer *answer)
{
    if (r->kind == COMPUTE_POINT) {
        show_point(c, r, strstr(query, "expand=instanceView") != NULL, answer);
    } else if (r->kind == COMPUTE_COLLECTION) {
        show_collection(c, r, strstr(query, "expand=restorePoints") != NULL, answer);
    } else {
        show_other(c, r, answer);
    }
}
