// compute.c - the resources of the small Compute, and what time does to them.
#include "support/compute/compute.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "support/compute/parts.h"
#include "support/test.h"

static const char machine[] =
    "{\"id\":\"" TEST_VM "\",\"name\":\"vm\",\"location\":\"westeurope\",\"properties\":{"
    "\"storageProfile\":{\"osDisk\":{\"osType\":\"Linux\",\"createOption\":\"FromImage\","
    "\"managedDisk\":{\"id\":\"" TEST_OS_DISK "\"}},\"dataDisks\":["
    "{\"lun\":0,\"createOption\":\"Attach\",\"managedDisk\":{\"id\":\"" TEST_DATA_0 "\"}},"
    "{\"lun\":1,\"createOption\":\"Attach\",\"managedDisk\":{\"id\":\"" TEST_DATA_1 "\"}}]}}}";

void compute_init(compute *c, int64_t (*now_ms)(void *user), void *user)
{
    memset(c, 0, sizeof *c);
    c->now_ms = now_ms;
    c->user = user;
    c->machine_json = machine;
    c->disk_s = 60;
    c->machine_s = 30;
    c->create_s = 60;
    c->copy_s = 30;
    c->replicate_s = 3600;
    c->delete_s = 20;
    c->grant_s = 90;
}

int64_t compute_now(const compute *c)
{
    return c->now_ms(c->user);
}

// ---- one resource ----

compute_kind compute_kind_of(const char *id)
{
    return strstr(id, "/restorePoints/") != NULL             ? COMPUTE_POINT
           : strstr(id, "/restorePointCollections/") != NULL ? COMPUTE_COLLECTION
           : strstr(id, "/virtualMachines/") != NULL         ? COMPUTE_MACHINE
                                                             : COMPUTE_DISK;
}

bool compute_is_there(const compute *c, const compute_resource *r)
{
    return r->gone_ms < 0 || r->gone_ms > compute_now(c);
}

bool compute_is_ready(const compute *c, const compute_resource *r)
{
    return r->ready_ms <= compute_now(c);
}

bool compute_is_usable(const compute *c, const compute_resource *point)
{
    const bool is_created = point->state != NULL
                                ? strcmp(point->state, "Succeeded") == 0
                                : point->gone_ms < 0 && compute_is_ready(c, point) && !point->fails;
    return is_created && !point->replication_fails && point->replicated_ms <= compute_now(c);
}

bool compute_is_in(const compute_resource *point, const char *collection)
{
    const size_t len = strlen(collection);
    return strncmp(point->id, collection, len) == 0 && point->id[len] == '/';
}

// ---- all of them ----

compute_resource *compute_find(compute *c, const char *id)
{
    for (size_t i = 0; i < c->resource_count; i++) {
        compute_resource *r = &c->resources[i];
        if (strcasecmp(r->id, id) == 0 && compute_is_there(c, r)) {
            return r;
        }
    }
    return NULL;
}

bool compute_has(compute *c, const char *id)
{
    return compute_find(c, id) != NULL;
}

size_t compute_live_count(const compute *c)
{
    size_t count = 0;
    for (size_t i = 0; i < c->resource_count; i++) {
        count += compute_is_there(c, &c->resources[i]);
    }
    return count;
}

size_t compute_live_points(const compute *c, const char *collection)
{
    size_t count = 0;
    for (size_t i = 0; i < c->resource_count; i++) {
        const compute_resource *r = &c->resources[i];
        count += compute_is_in(r, collection) && compute_is_there(c, r);
    }
    return count;
}

size_t compute_count(const compute *c, compute_kind kind)
{
    size_t count = 0;
    for (size_t i = 0; i < c->resource_count; i++) {
        count += c->resources[i].kind == kind;
    }
    return count;
}

compute_resource *compute_nth(compute *c, compute_kind kind, size_t n)
{
    for (size_t i = 0; i < c->resource_count; i++) {
        if (c->resources[i].kind == kind && n-- == 0) {
            return &c->resources[i];
        }
    }
    fail_msg("fewer resources of that kind");
    return NULL;
}

compute_resource *compute_point(compute *c, size_t n)
{
    return compute_nth(c, COMPUTE_POINT, n);
}

// ---- changes ----

static size_t count_creating(const compute *c)
{
    size_t count = 0;
    for (size_t i = 0; i < c->resource_count; i++) {
        count += !compute_is_ready(c, &c->resources[i]);
    }
    return count;
}

static size_t count_deleting(const compute *c)
{
    size_t count = 0;
    for (size_t i = 0; i < c->resource_count; i++) {
        count += c->resources[i].gone_ms >= 0 && compute_is_there(c, &c->resources[i]);
    }
    return count;
}

compute_resource *compute_create(compute *c, const char *id, int64_t seconds)
{
    assert_true(c->resource_count < COMPUTE_RESOURCES);
    compute_resource *r = &c->resources[c->resource_count++];
    *r = (compute_resource){
        .kind = compute_kind_of(id), .ready_ms = compute_now(c) + seconds * 1000, .gone_ms = -1};
    snprintf(r->id, sizeof r->id, "%s", id);
    const size_t creating = count_creating(c);
    c->most_creating = creating > c->most_creating ? creating : c->most_creating;
    return r;
}

void compute_end(compute *c, compute_resource *r, int64_t gone_ms)
{
    r->gone_ms = gone_ms;
    const size_t deleting = count_deleting(c);
    c->most_deleting = deleting > c->most_deleting ? deleting : c->most_deleting;
}

compute_resource *compute_put(compute *c, const char *id, const char *run)
{
    compute_resource *r = compute_create(c, id, 0);
    snprintf(r->run, sizeof r->run, "%s", run);
    return r;
}

compute_resource *compute_add_collection(compute *c, const char *id, const char *location,
                                         const char *source)
{
    compute_resource *r = compute_put(c, id, "");
    snprintf(r->location, sizeof r->location, "%s", location);
    snprintf(r->source, sizeof r->source, "%s", source);
    return r;
}

compute_resource *compute_add_point(compute *c, const char *collection, const char *name,
                                    const char *time_created)
{
    char id[512];
    snprintf(id, sizeof id, "%s/restorePoints/%s", collection, name);
    compute_resource *r = compute_put(c, id, "");
    r->ready_ms = 0;
    snprintf(r->time_created, sizeof r->time_created, "%s", time_created);
    return r;
}
