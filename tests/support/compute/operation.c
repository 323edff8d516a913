// operation.c - the operations of the small Compute, and access to the bytes of disks.
#include <stdio.h>
#include <string.h>

#include "support/compute/parts.h"
#include "support/test.h"

#define MONITOR    "monitor=true"
#define OPERATIONS TEST_COMPUTE "/locations/somewhere/operations/"

enum {
    GRANT_POLL_S = 60
};

static void append_url(service_answer *a, const char *header, compute_work work, size_t number,
                       const char *query)
{
    service_append_header(a, "%s: " SERVICE_ORIGIN OPERATIONS "%c-%zu?%sapi-version=2024-01-01\n",
                          header, (char)work, number, query);
}

// ---- creations and deletions ----

void compute_follow(const compute *c, compute_work work, const compute_resource *r, int64_t due_ms,
                    service_answer *answer)
{
    const char *header = work == COMPUTE_CREATES ? "Azure-AsyncOperation" : "Location";
    append_url(answer, header, work, (size_t)(r - c->resources), "");
    service_append_header(answer, "Retry-After: %d\n",
                          (int)((due_ms - compute_now(c) + 999) / 1000));
}

static void show_creation(const compute *c, const compute_resource *r, service_answer *a)
{
    service_append(a, "{\"status\":\"%s\"%s}",
                   !compute_is_ready(c, r) ? "InProgress"
                   : r->fails              ? "Failed"
                                           : "Succeeded",
                   r->fails ? ",\"error\":{\"code\":\"Unlucky\",\"message\":\"m\"}" : "");
}

// ---- access ----

static bool is_complete(const compute *c, bool ends)
{
    for (size_t i = c->grant_count; i-- > 0;) {
        if (c->grants[i].ends == ends) {
            return c->grants[i].due_ms <= compute_now(c);
        }
    }
    return false;
}

bool compute_has_granted(const compute *c)
{
    return is_complete(c, false);
}

bool compute_has_revoked(const compute *c)
{
    return is_complete(c, true);
}

static bool ends_with(const char *text, const char *end)
{
    const size_t len = strlen(text);
    const size_t n = strlen(end);
    return len >= n && strcmp(text + len - n, end) == 0;
}

static void follow_grant(const compute *c, size_t number, service_answer *a)
{
    const compute_work work =
        c->grants[number].ends ? COMPUTE_REVOKES_ACCESS : COMPUTE_GRANTS_ACCESS;
    a->http_status = 202;
    append_url(a, "Azure-AsyncOperation", work, number, "");
    append_url(a, "Location", work, number, MONITOR "&");
    service_append_header(a, "Retry-After: %d\n", GRANT_POLL_S);
}

bool compute_serve_grant(compute *c, const compute_request *request, service_answer *answer)
{
    const bool ends = ends_with(request->path, "/endGetAccess");
    if (strcmp(request->method, "POST") != 0 ||
        (!ends && !ends_with(request->path, "/beginGetAccess"))) {
        return false;
    }
    assert_true(c->grant_count < COMPUTE_GRANTS);
    c->grants[c->grant_count] =
        (compute_grant){.ends = ends, .due_ms = compute_now(c) + c->grant_s * 1000};
    follow_grant(c, c->grant_count++, answer);
    return true;
}

static void show_grant_status(const compute *c, size_t number, service_answer *a)
{
    const compute_grant *grant = &c->grants[number];
    const bool is_over = grant->due_ms <= compute_now(c);
    service_append(a,
                   "{\"id\":\"op-%zu\",\"name\":\"op-%zu\",\"status\":\"%s\","
                   "\"startTime\":\"2025-01-01T00:00:00Z\",\"endTime\":\"2025-01-01T01:00:00Z\"",
                   number, number, is_over ? "Succeeded" : "InProgress");
    if (is_over && !grant->ends) {
        service_append(a, ",\"properties\":{\"output\":{\"accessSAS\":\"" COMPUTE_SAS "\"}}");
    }
    service_append(a, "}");
}

// The answer at the Location: 202 until the operation is complete.
static void show_granted(const compute *c, size_t number, service_answer *a)
{
    const compute_grant *grant = &c->grants[number];
    if (grant->due_ms > compute_now(c)) {
        follow_grant(c, number, a);
    } else if (grant->ends) {
        a->http_status = 204;
    } else {
        service_append(a, "{\"accessSAS\":\"" COMPUTE_SAS "\"}");
    }
}

// ---- both ----

bool compute_show_operation(compute *c, const compute_request *request, service_answer *answer)
{
    const char *path = request->path;
    char letter = 0;
    size_t number = 0;
    if (strncmp(path, OPERATIONS, strlen(OPERATIONS)) != 0) {
        return false;
    }
    assert_int_equal(sscanf(path + strlen(OPERATIONS), "%c-%zu", &letter, &number), 2);
    const bool is_of_access = letter == COMPUTE_GRANTS_ACCESS || letter == COMPUTE_REVOKES_ACCESS;
    assert_true(number < (is_of_access ? c->grant_count : c->resource_count));
    if (is_of_access) {
        (strstr(request->query, MONITOR) != NULL ? show_granted : show_grant_status)(c, number,
                                                                                     answer);
    } else if (letter == COMPUTE_DELETES) {
        answer->http_status = compute_is_there(c, &c->resources[number]) ? 202 : 204;
    } else {
        show_creation(c, &c->resources[number], answer);
    }
    return true;
}
