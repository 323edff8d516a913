#include "sequence.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "body.h"
#include "must.h"
#include "request.h"
#include "script.h"
#include "tree.h"

enum {
    POLLS_MAX = 4096,
    DAY_MS = 24 * 60 * 60 * 1000
};

// The answers to the polls of one operation or job, in order.
typedef struct polls {
    const exchange *items[POLLS_MAX];
    size_t count;
    long total; /* with the repeated ones */
} polls;

// What the last answer says.
typedef struct end {
    int32_t state;        /* AZB_POLLER_... */
    const char *job_id;   /* borrowed from body; NULL: none */
    char *result;         /* what the poller's result says, as JSON; owned; NULL: not known */
    json_t *body;         /* NULL: none */
    const answer *answer; /* the last */
} end;

static const struct {
    const char *word;
    int32_t state;
} words[] = {
    {"Succeeded", AZB_POLLER_SUCCEEDED}, {"Completed", AZB_POLLER_SUCCEEDED},
    {"Failed", AZB_POLLER_FAILED},       {"CompletedWithWarnings", AZB_POLLER_SUCCEEDED},
    {"Canceled", AZB_POLLER_CANCELED},   {"Cancelled", AZB_POLLER_CANCELED},
};

static int32_t state_of_word(const char *word)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strcasecmp(words[i].word, word) == 0) {
            return words[i].state;
        }
    }
    return AZB_POLLER_RUNNING;
}

static void add_poll(polls *p, const exchange *e)
{
    if (p->count < POLLS_MAX) {
        p->items[p->count++] = e;
        p->total += 1 + e->repeats;
    }
}

// The polls of an operation: every later line whose URL holds its id.
static void find_polls(const session *s, size_t index, const char *id, polls *out)
{
    *out = (polls){0};
    for (size_t i = index + 1; i < s->count; i++) {
        if (strstr(s->exchanges[i].url, id) != NULL) {
            add_poll(out, &s->exchanges[i]);
        }
    }
}

// A status by body, or by code alone.
static void read_end(const polls *p, end *out)
{
    const answer *last = &p->items[p->count - 1]->answers[0];
    *out = (end){.answer = last};
    out->body = last->body != NULL ? tree_parse(last->body, strlen(last->body)) : NULL;
    const json_t *properties = json_object_get(out->body, "properties");
    const char *word = json_string_value(json_object_get(out->body, "status"));
    if (word != NULL) {
        out->state = state_of_word(word);
        out->job_id = json_string_value(json_object_get(properties, "jobId"));
    } else if (last->status < 300) {
        out->state = last->status == 202 ? AZB_POLLER_RUNNING : AZB_POLLER_SUCCEEDED;
    }
    if (out->state == AZB_POLLER_SUCCEEDED && properties != NULL) {
        const json_t *output = json_object_get(properties, "output");
        out->result =
            word != NULL && json_is_object(output) ? tree_text(output) : must_copy(last->body);
    }
}

static void end_free(end *e)
{
    free(e->result);
    json_decref(e->body);
}

// A job's state stands one level deeper.
static void read_job_end(const polls *p, end *out)
{
    read_end(p, out);
    const json_t *properties = json_object_get(out->body, "properties");
    const char *word = json_string_value(json_object_get(properties, "status"));
    out->state = state_of_word(word != NULL ? word : "");
    if (out->state != AZB_POLLER_SUCCEEDED) {
        free(out->result);
        out->result = NULL;
    }
}

static void script_polls(azb_mock *mock, const polls *p, const char *pattern)
{
    for (size_t i = 0; i < p->count; i++) {
        const exchange *e = p->items[i];
        const bool is_last = i + 1 == p->count;
        script_answer(mock, "GET", pattern, &e->answers[0], is_last ? -1 : 1 + e->repeats);
    }
}

// Polls to the recorded end, or as often as was recorded when that is no end.
static azb_status follow(azb_poller *poller, const polls *p, const end *expected, azb_error **err)
{
    azb_call_options options;
    azb_options_init(&options, sizeof options);
    options.timeout_ms = (int64_t)30 * DAY_MS;
    if (expected->state != AZB_POLLER_RUNNING) {
        return azb_poller_wait(poller, &options, err);
    }
    azb_status status = AZB_OK;
    for (long i = 0; i < p->total && status == AZB_OK; i++) {
        status = azb_poller_poll(poller, &options, NULL, err);
    }
    return status;
}

static bool check_result(const exchange *e, azb_poller *poller, const end *expected, tally *t)
{
    azb_model *result = NULL;
    azb_error *err = NULL;
    char why[BODY_WHY_MAX] = "";
    const azb_status status = azb_poller_result(poller, &result, &err);
    bool ok = true;
    if (status != AZB_OK) {
        ok = report_failure(t, e, "poller: result: %s", azb_error_message(err));
    } else if (azb_poller_problem(poller) != NULL) {
        ok = report_failure(t, e, "poller: result: %s",
                            azb_error_message(azb_poller_problem(poller)));
    } else if (result == NULL) {
        ok = report_failure(t, e, "poller: no result, recorded %.200s", expected->result);
    } else if (!body_same(result, expected->result, why)) {
        ok = report_failure(t, e, "poller: result: %s", why);
    }
    azb_error_free(err);
    return ok;
}

static bool check_end(const exchange *e, azb_poller *poller, const end *expected, tally *t)
{
    const int32_t state = azb_poller_state(poller);
    if (state != expected->state) {
        return report_failure(t, e, "poller: state %d (%s), recorded %d", (int)state,
                              azb_poller_state_text(poller), (int)expected->state);
    }
    if (expected->job_id != NULL && strcmp(azb_poller_job_id(poller), expected->job_id) != 0) {
        return report_failure(t, e, "poller: job id '%s', recorded '%s'", azb_poller_job_id(poller),
                              expected->job_id);
    }
    return expected->result == NULL || check_result(e, poller, expected, t);
}

static bool drive(const exchange *e, azb_poller *poller, const polls *p, const end *expected,
                  tally *t)
{
    azb_error *err = NULL;
    const azb_status status = follow(poller, p, expected, &err);
    const bool failed_well = status == AZB_E_OPERATION && expected->state != AZB_POLLER_SUCCEEDED;
    bool ok;
    if (status != AZB_OK && !failed_well) {
        ok =
            report_failure(t, e, "poller: %s: %s", azb_status_name(status), azb_error_message(err));
    } else {
        ok = check_end(e, poller, expected, t);
    }
    azb_error_free(err);
    return ok;
}

// The resource as it was read later; NULL when it was not.
static const answer *find_resource(const session *s, size_t index)
{
    const exchange *start = &s->exchanges[index];
    const size_t len = strcspn(start->url, "?");
    const answer *found = NULL;
    for (size_t i = index + 1; i < s->count && found == NULL; i++) {
        const exchange *e = &s->exchanges[i];
        const bool same = strcmp(e->method, "GET") == 0 && strcspn(e->url, "?") == len &&
                          strncasecmp(e->url, start->url, len) == 0;
        if (same && e->answers[0].status == 200) {
            found = &e->answers[0];
        }
    }
    return found;
}

// A final GET on the resource itself, as a PUT ends with, finds what was read later, or nothing.
// One that was made (201) is the result, whatever its status brought along.
static void script_resource(azb_mock *mock, const session *s, size_t index, end *expected)
{
    const answer none = {.status = 204};
    const answer *found = find_resource(s, index);
    script_answer(mock, "GET", NULL, found != NULL ? found : &none, -1);
    if (s->exchanges[index].answers[0].status == 201 && found != NULL &&
        expected->state == AZB_POLLER_SUCCEEDED) {
        free(expected->result);
        expected->result = must_copy(found->body);
    }
}

// The recorded client may have followed the Location and left Azure-AsyncOperation alone. Answers
// of the one are none of the other, so the poller is shown what was followed: a new reference.
static json_t *headers_as_followed(const answer *first, const polls *p)
{
    json_t *headers = json_deep_copy(first->headers);
    for (size_t i = 0; i < p->count; i++) {
        if (p->items[i]->answers[0].status == 204) {
            const char *name = NULL;
            json_t *value = NULL;
            void *next = NULL;
            json_object_foreach_safe(headers, next, name, value)
            {
                if (strcasecmp(name, "azure-asyncoperation") == 0 &&
                    answer_header(first, "location") != NULL) {
                    json_object_del(headers, name);
                }
            }
        }
    }
    return headers;
}

static bool drive_operation(const session *s, size_t index, const url *u, const route *r,
                            const polls *p, const char *id, tally *t)
{
    const exchange *e = &s->exchanges[index];
    stage st;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    const stage_options options = {.endpoint = u->origin, .max_retries = -1};
    if (stage_open(&st, &options, &err) != AZB_OK) {
        report_failure(t, e, "no client: %s", azb_error_message(err));
        azb_error_free(err);
        return false;
    }
    char *pattern = must_format("*%s*", id);
    json_t *headers = headers_as_followed(&e->answers[0], p);
    answer first = e->answers[0];
    first.headers = headers;
    script_answer(st.mock, e->method, NULL, &first, 1);
    json_decref(headers);
    script_polls(st.mock, p, pattern);
    end expected;
    read_end(p, &expected);
    script_resource(st.mock, s, index, &expected);
    free(pattern);
    const azb_status status = request_run(&st, e, u, r, &poller, &err);
    bool ok;
    if (status != AZB_OK) {
        ok = report_failure(t, e, "%s: start: %s", r->operation->id, azb_error_message(err));
    } else if (strcmp(azb_poller_operation_id(poller), id) != 0) {
        ok = report_failure(t, e, "poller: operation id '%s', recorded '%s'",
                            azb_poller_operation_id(poller), id);
    } else {
        ok = drive(e, poller, p, &expected, t);
    }
    end_free(&expected);
    azb_poller_free(poller);
    azb_error_free(err);
    stage_close(&st);
    return ok;
}

void sequence_operation(const session *s, size_t index, const url *u, const route *r, tally *t)
{
    const exchange *e = &s->exchanges[index];
    const answer *first = &e->answers[0];
    const char *location = answer_header(first, "location");
    if (location == NULL) {
        location = answer_header(first, "azure-asyncoperation");
    }
    const bool starts = e->operation_id == NULL && strcmp(e->method, "GET") != 0 &&
                        (first->status == 201 || first->status == 202) && location != NULL;
    if (!starts) {
        return;
    }
    if ((r->operation->flags & AZBI_OPERATION_LONG) == 0) {
        report_failure(t, e, "%s: an operation began, but the call hands out no poller",
                       r->operation->id);
        return;
    }
    char *id = url_last_segment(location);
    polls *p = must_alloc(sizeof *p);
    find_polls(s, index, id, p);
    if (p->count > 0 && drive_operation(s, index, u, r, p, id, t)) {
        t->pollers++;
    }
    for (size_t i = index + 1; i < s->count; i++) {
        if (strstr(s->exchanges[i].url, id) != NULL) {
            s->exchanges[i].is_poll = true;
        }
    }
    free(p);
    free(id);
}

// The id of the job that an exchange reads, or NULL.
static const char *job_read(const exchange *e, const url *u)
{
    const size_t n = u->segment_count;
    const bool is_job = e->operation_id == NULL && strcmp(e->method, "GET") == 0 && n >= 2 &&
                        strcasecmp(u->segments[n - 2], "backupJobs") == 0;
    return is_job ? u->segments[n - 1] : NULL;
}

// false when an earlier exchange read the job already: it was followed from there.
static bool find_job_polls(const session *s, size_t index, const char *job, polls *out)
{
    *out = (polls){0};
    for (size_t i = 0; i < s->count; i++) {
        url u;
        const char *id = url_parse(s->exchanges[i].url, &u) ? job_read(&s->exchanges[i], &u) : NULL;
        const bool same = id != NULL && strcmp(id, job) == 0;
        url_free(&u);
        if (same && i < index) {
            return false;
        }
        if (same) {
            add_poll(out, &s->exchanges[i]);
        }
    }
    return true;
}

static bool drive_job(const exchange *e, const url *u, const char *job, const polls *p, tally *t)
{
    stage st;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    end expected;
    char *vault = route_vault_id(u);
    const stage_options options = {.endpoint = u->origin, .max_retries = -1};
    azb_status status = stage_open(&st, &options, &err);
    read_job_end(p, &expected);
    if (status == AZB_OK) {
        script_polls(st.mock, p, NULL);
        status = azb_job_poller_new(st.client, vault, job, &poller, &err);
    }
    const bool ok = status == AZB_OK ? drive(e, poller, p, &expected, t)
                                     : report_failure(t, e, "job: %s", azb_error_message(err));
    end_free(&expected);
    azb_poller_free(poller);
    azb_error_free(err);
    stage_close(&st);
    free(vault);
    return ok;
}

static void sequence_job(const session *s, size_t index, tally *t)
{
    const exchange *e = &s->exchanges[index];
    url u;
    const char *job = url_parse(e->url, &u) ? job_read(e, &u) : NULL;
    if (job != NULL) {
        route r;
        polls *p = must_alloc(sizeof *p);
        route_find("GET", &u, &r);
        const bool is_first = r.operation != NULL && find_job_polls(s, index, job, p);
        if (is_first && drive_job(e, &u, job, p, t)) {
            t->pollers++;
        }
        free(p);
        route_free(&r);
    }
    url_free(&u);
}

void sequence_jobs(const session *s, tally *t)
{
    for (size_t i = 0; i < s->count; i++) {
        sequence_job(s, i, t);
    }
}
