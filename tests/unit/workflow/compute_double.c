#include "compute_double.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define ORIGIN     "https://management.azure.com"
#define OPERATIONS COMPUTE "/locations/westus/operations/"

enum {
    TEXT_MAX = 4096,
    HEADERS_MAX = 512
};

typedef struct answer {
    int32_t http_status;
    char headers[HEADERS_MAX];
    char text[TEXT_MAX];
    const char *body; /* text, or one that lives longer */
} answer;

static int64_t now_of(compute_double *d)
{
    return fake_clock_table(&d->clock)->monotonic_ms(&d->clock);
}

// ---- resources ----

static bool is_there(compute_double *d, const double_resource *r)
{
    return r->gone_ms < 0 || r->gone_ms > now_of(d);
}

static bool is_ready(compute_double *d, const double_resource *r)
{
    return r->ready_ms <= now_of(d);
}

static double_resource *find(compute_double *d, const char *id)
{
    for (size_t i = 0; i < d->resource_count; i++) {
        double_resource *r = &d->resources[i];
        if (azb_id_compare(r->id, id) == 0 && is_there(d, r)) {
            return r;
        }
    }
    return NULL;
}

static double_resource *make(compute_double *d, const char *id, const char *run, int64_t seconds)
{
    assert_true(d->resource_count < DOUBLE_RESOURCES);
    double_resource *r = &d->resources[d->resource_count++];
    memset(r, 0, sizeof *r);
    r->id = strdup(id);
    snprintf(r->run, sizeof r->run, "%s", run);
    r->is_machine = strstr(id, "/virtualMachines/") != NULL;
    r->ready_ms = now_of(d) + seconds * 1000;
    r->gone_ms = -1;
    return r;
}

void double_put(compute_double *d, const char *id, const char *run)
{
    (void)make(d, id, run, 0);
}

bool double_has(compute_double *d, const char *id)
{
    return find(d, id) != NULL;
}

size_t double_live_count(compute_double *d)
{
    size_t count = 0;
    for (size_t i = 0; i < d->resource_count; i++) {
        count += is_there(d, &d->resources[i]);
    }
    return count;
}

// ---- answers ----

static void refuse(answer *a, int32_t http_status, const char *code)
{
    a->http_status = http_status;
    snprintf(a->text, sizeof a->text, "{\"error\":{\"code\":\"%s\",\"message\":\"as told\"}}",
             code);
}

static void show(compute_double *d, const double_resource *r, answer *a)
{
    const char *state = !is_ready(d, r) ? "Creating" : r->fails ? "Failed" : "Succeeded";
    snprintf(a->text, sizeof a->text,
             "{\"id\":\"%s\",\"location\":\"westus\",\"tags\":{\"azbackup-run\":\"%s\"},"
             "\"properties\":{%s\"provisioningState\":\"%s\"}}",
             r->id, r->run, r->is_machine ? "" : "\"creationData\":{\"createOption\":\"Restore\"},",
             r->gone_ms < 0 ? state : "Deleting");
}

static void follow(compute_double *d, const double_resource *r, const char *header, int64_t due_ms,
                   char kind, answer *a)
{
    const int64_t left = due_ms - now_of(d);
    snprintf(a->headers, sizeof a->headers,
             "%s: " ORIGIN OPERATIONS "%c-%zu?api-version=2024-01-01\nRetry-After: %d\n", header,
             kind, (size_t)(r - d->resources), (int)((left + 999) / 1000));
}

static void get_tag(const char *body, char *out, size_t size)
{
    static const char name[] = "\"azbackup-run\":\"";
    const char *tag = strstr(body, name);
    assert_non_null(tag);
    tag += sizeof name - 1;
    snprintf(out, size, "%.*s", (int)strcspn(tag, "\""), tag);
}

// A machine needs all of its disks.
static bool has_disks(compute_double *d, const char *body)
{
    static const char name[] = "\"managedDisk\":{\"id\":\"";
    for (const char *at = strstr(body, name); at != NULL; at = strstr(at, name)) {
        char id[512];
        at += sizeof name - 1;
        snprintf(id, sizeof id, "%.*s", (int)strcspn(at, "\""), at);
        const double_resource *disk = find(d, id);
        if (disk == NULL || !is_ready(d, disk) || disk->fails || disk->gone_ms >= 0) {
            return false;
        }
    }
    return true;
}

static void put(compute_double *d, const char *id, const double_request *q, answer *a)
{
    char run[64];
    get_tag(q->body, run, sizeof run);
    const bool is_machine = strstr(id, "/virtualMachines/") != NULL;
    const double_resource *old = find(d, id);
    if (old != NULL && strcmp(q->if_none_match, "*") == 0) {
        refuse(a, 412, "PreconditionFailed");
    } else if (old != NULL && strcmp(old->run, run) != 0) {
        refuse(a, 409, "PropertyChangeNotAllowed");
    } else if (is_machine && !has_disks(d, q->body)) {
        refuse(a, 404, "NotFound");
    } else {
        const int64_t seconds =
            is_machine ? d->machine_s : d->disk_s + (int64_t)d->resource_count * d->slower_s;
        const double_resource *r = old != NULL ? old : make(d, id, run, seconds);
        a->http_status = is_machine ? 201 : 202;
        show(d, r, a);
        follow(d, r, "Azure-AsyncOperation", r->ready_ms, 'c', a);
    }
}

static bool is_attached(compute_double *d, const double_resource *disk)
{
    for (size_t i = 0; i < d->resource_count; i++) {
        const double_resource *r = &d->resources[i];
        if (r->is_machine && is_there(d, r) && !disk->is_machine &&
            strcmp(r->run, disk->run) == 0) {
            return true;
        }
    }
    return false;
}

static void end(compute_double *d, const char *id, answer *a)
{
    double_resource *r = find(d, id);
    if (r == NULL) {
        a->http_status = 204;
    } else if (!is_ready(d, r) || is_attached(d, r)) {
        refuse(a, 409, "OperationNotAllowed");
    } else {
        r->gone_ms = r->gone_ms < 0 ? now_of(d) + d->delete_s * 1000 : r->gone_ms;
        a->http_status = 202;
        follow(d, r, "Location", r->gone_ms, 'd', a);
    }
}

static void operation(compute_double *d, const char *path, answer *a)
{
    char kind = 0;
    size_t index = 0;
    assert_int_equal(sscanf(path + strlen(OPERATIONS), "%c-%zu", &kind, &index), 2);
    const double_resource *r = &d->resources[index];
    a->http_status = 200;
    if (kind == 'd') {
        a->http_status = is_there(d, r) ? 202 : 204;
        return;
    }
    const char *state = !is_ready(d, r) ? "InProgress" : r->fails ? "Failed" : "Succeeded";
    snprintf(a->text, sizeof a->text, "{\"status\":\"%s\"%s}", state,
             r->fails ? ",\"error\":{\"code\":\"Unlucky\",\"message\":\"m\"}" : "");
}

static void read_one(compute_double *d, const char *id, answer *a)
{
    const double_resource *r = find(d, id);
    if (strcmp(id, POINT_ID) == 0) {
        a->body = d->point;
    } else if (strcmp(id, COLLECTION_ID) == 0) {
        a->body = d->collection;
    } else if (strncmp(id, OPERATIONS, strlen(OPERATIONS)) == 0) {
        operation(d, id, a);
    } else if (r == NULL) {
        refuse(a, 404, "ResourceNotFound");
    } else {
        show(d, r, a);
    }
}

static void serve(compute_double *d, const double_request *q, bool work_fails, answer *a)
{
    char id[512];
    snprintf(id, sizeof id, "%.*s", (int)strcspn(q->url + strlen(ORIGIN), "?"),
             q->url + strlen(ORIGIN));
    a->http_status = 200;
    if (strcmp(q->method, "PUT") == 0) {
        const size_t before = d->resource_count;
        put(d, id, q, a);
        if (d->resource_count > before) {
            d->resources[before].fails =
                work_fails || (d->machine_fails && d->resources[before].is_machine);
        }
    } else if (strcmp(q->method, "DELETE") == 0) {
        end(d, id, a);
    } else {
        read_one(d, id, a);
    }
}

// ---- the transport ----

static azb_status send_answer(azb_http_exchange *exchange, const answer *a, bool cut)
{
    azb_status status = azb_http_exchange_got_status(exchange, a->http_status);
    for (const char *line = a->headers; status == AZB_OK && *line != '\0';) {
        const size_t len = strcspn(line, "\n");
        const char *colon = strchr(line, ':');
        const size_t name_len = (size_t)(colon - line);
        status =
            azb_http_exchange_got_header(exchange, line, name_len, colon + 2, len - name_len - 2);
        line += len + 1;
    }
    const char *body = a->body != NULL ? a->body : a->text;
    if (status == AZB_OK) {
        status = azb_http_exchange_got_body(exchange, body, strlen(body) / (cut ? 2 : 1));
    }
    return status == AZB_OK && cut ? AZB_E_TRANSPORT : status;
}

static double_fault fault_of(const compute_double *d, const double_request *q)
{
    const size_t n = d->request_count;
    if ((d->fault_method != NULL && strcmp(q->method, d->fault_method) != 0) ||
        (d->fault_url != NULL && strstr(q->url, d->fault_url) == NULL)) {
        return FAULT_NONE;
    }
    if (n >= d->fault_first && n <= d->fault_last) {
        return d->fault;
    }
    return n == d->fault_last + 1 ? d->fault_after : FAULT_NONE;
}

static const double_request *note(compute_double *d, azb_http_exchange *exchange)
{
    assert_true(d->request_count < DOUBLE_REQUESTS);
    double_request *q = &d->requests[d->request_count++];
    size_t len = 0;
    const char *body = azb_http_exchange_body(exchange, &len);
    q->method = strdup(azb_http_exchange_method(exchange));
    q->url = strdup(azb_http_exchange_url(exchange));
    q->body = strndup(body != NULL ? body : "", len);
    q->if_none_match = strdup("");
    for (size_t i = 0; i < azb_http_exchange_header_count(exchange); i++) {
        if (strcmp(azb_http_exchange_header_name(exchange, i), "If-None-Match") == 0) {
            free(q->if_none_match);
            q->if_none_match = strdup(azb_http_exchange_header_value(exchange, i));
        }
    }
    return q;
}

// The most disks that are being created at one time.
static void count_under_way(compute_double *d)
{
    size_t busy = 0;
    for (size_t i = 0; i < d->resource_count; i++) {
        busy += !is_ready(d, &d->resources[i]);
    }
    d->most_under_way = busy > d->most_under_way ? busy : d->most_under_way;
}

static azb_status start(void *user, azb_http_exchange *exchange)
{
    compute_double *d = user;
    const double_request *q = note(d, exchange);
    const double_fault fault = fault_of(d, q);
    answer a = {.http_status = 0};
    if (d->request_count == d->cancel_at) {
        azb_cancel_trigger(d->cancel);
    }
    if (fault == FAULT_STALLED) {
        return AZB_OK;
    }
    if (fault == FAULT_BUSY) {
        refuse(&a, 503, "ServerBusy");
    } else if (fault == FAULT_CONFLICT) {
        refuse(&a, 409, d->conflict != NULL ? d->conflict : "Conflict");
    } else if (fault == FAULT_BAD) {
        refuse(&a, 400, "BadRequest");
    } else if (fault != FAULT_REFUSED) {
        serve(d, q, fault == FAULT_WORK_FAILS, &a);
    }
    count_under_way(d);
    if (fault == FAULT_DONE_500) {
        refuse(&a, 500, "InternalServerError");
        a.body = NULL;
        a.headers[0] = '\0';
    } else if (fault == FAULT_GARBLED) {
        a.body = "{\"what";
    }
    if (fault == FAULT_REFUSED || fault == FAULT_LOST) {
        azb_http_exchange_done(exchange, AZB_E_TRANSPORT, "broken", fault == FAULT_LOST);
        return AZB_OK;
    }
    const azb_status status = send_answer(exchange, &a, fault == FAULT_CUT);
    azb_http_exchange_done(exchange, status, status == AZB_E_TRANSPORT ? "cut" : NULL, 1);
    return AZB_OK;
}

static azb_status step(void *user, int32_t timeout_ms)
{
    (void)user;
    (void)timeout_ms;
    return AZB_OK;
}

static void cancel(void *user, azb_http_exchange *exchange)
{
    (void)user;
    (void)exchange;
}

static void nothing(void *user)
{
    (void)user;
}

void double_open(compute_double *d)
{
    memset(d, 0, sizeof *d);
    failing_allocator_init(&d->memory, 0);
    fake_clock_init(&d->clock);
    fake_random_init(&d->random, 7);
    d->transport = (azb_transport){.size = sizeof d->transport,
                                   .user = d,
                                   .start = start,
                                   .step = step,
                                   .cancel = cancel,
                                   .wakeup = nothing,
                                   .destroy = nothing};
    d->disk_s = 60;
    d->machine_s = 30;
    d->delete_s = 20;
    azb_context_options context;
    azb_context_options_init(&context, sizeof context);
    context.allocator = failing_allocator_table(&d->memory);
    context.clock = fake_clock_table(&d->clock);
    context.random = fake_random_table(&d->random);
    assert_int_equal(azb_context_new(&context, &d->context, NULL), AZB_OK);
    assert_int_equal(azb_credential_static_token(d->context, "token", 0, &d->credential, NULL),
                     AZB_OK);
    azb_client_options client;
    azb_client_options_init(&client, sizeof client);
    client.transport = &d->transport;
    client.credential = d->credential;
    assert_int_equal(azb_client_new(d->context, &client, &d->client, NULL), AZB_OK);
}

void double_close(compute_double *d)
{
    azb_client_free(d->client);
    azb_credential_free(d->credential);
    azb_context_free(d->context);
    for (size_t i = 0; i < d->resource_count; i++) {
        free(d->resources[i].id);
    }
    for (size_t i = 0; i < d->request_count; i++) {
        free(d->requests[i].method);
        free(d->requests[i].url);
        free(d->requests[i].body);
        free(d->requests[i].if_none_match);
    }
    assert_true(failing_allocator_is_clean(&d->memory));
}

size_t double_asked(const compute_double *d, const char *method, const char *text)
{
    size_t count = 0;
    for (size_t i = 0; i < d->request_count; i++) {
        count +=
            strcmp(d->requests[i].method, method) == 0 && strstr(d->requests[i].url, text) != NULL;
    }
    return count;
}

const double_request *double_request_of(const compute_double *d, const char *method,
                                        const char *text)
{
    for (size_t i = 0; i < d->request_count; i++) {
        if (strcmp(d->requests[i].method, method) == 0 &&
            strstr(d->requests[i].url, text) != NULL) {
            return &d->requests[i];
        }
    }
    fail_msg("no %s of %s", method, text);
    return NULL;
}
