#include "example.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "body.h"
#include "request.h"
#include "script.h"
#include "tree.h"

// What an answer that begins an operation lets expect of the first poll.
typedef struct expectation {
    const char *url; /* asked by GET; NULL: none */
    bool at_itself;  /* where it was written: it may be asked there, or is known */
    azb_status status;
    int32_t state;
    bool has_result; /* the answer's body */
} expectation;

static const char running_body[] = "{\"status\":\"InProgress\"}";

static const char *find_poll_url(const answer *a)
{
    const char *found = answer_header(a, "azure-asyncoperation");
    if (found == NULL) {
        found = answer_header(a, "operation-location");
    }
    return found != NULL || a->status != 202 ? found : answer_header(a, "location");
}

static int32_t state_of_resource(const answer *a)
{
    static const struct {
        const char *word;
        int32_t state;
    } words[] = {{"", AZB_POLLER_SUCCEEDED},
                 {"Succeeded", AZB_POLLER_SUCCEEDED},
                 {"Failed", AZB_POLLER_FAILED}};
    json_t *body = a->body != NULL ? tree_parse(a->body, strlen(a->body)) : NULL;
    const char *word = json_string_value(
        json_object_get(json_object_get(body, "properties"), "provisioningState"));
    int32_t state = AZB_POLLER_RUNNING;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strcasecmp(words[i].word, word != NULL ? word : "") == 0) {
            state = words[i].state;
        }
    }
    json_decref(body);
    return state;
}

static bool within(const url *u, const char *text)
{
    const size_t len = strlen(u->origin);
    return strncasecmp(text, u->origin, len) == 0 && text[len] == '/';
}

static expectation expect(const exchange *e, const answer *a, const url *u, const route *r)
{
    expectation out = {.url = find_poll_url(a), .state = AZB_POLLER_RUNNING};
    if (out.url != NULL && !within(u, out.url)) {
        return (expectation){.status = AZB_E_UNTRUSTED, .state = AZB_POLLER_RUNNING};
    }
    if (out.url != NULL) {
        return out;
    }
    const bool is_written = strcmp(e->method, "PUT") == 0 || strcmp(e->method, "PATCH") == 0;
    out.at_itself = is_written;
    out.state = is_written ? state_of_resource(a) : AZB_POLLER_SUCCEEDED;
    out.has_result =
        out.state == AZB_POLLER_SUCCEEDED && a->body != NULL && r->operation->result != NULL;
    return out;
}

static bool check_asked(const exchange *e, const azb_mock *mock, const expectation *x, tally *t)
{
    const bool asked = azb_mock_request_count(mock) > 1;
    const char *sent = asked ? azb_mock_request_url(mock, 1) : "nothing";
    const char *itself = x->at_itself && asked ? azb_mock_request_url(mock, 0) : "nothing";
    const char *expected = x->url != NULL ? x->url : itself;
    return strcmp(sent, expected) == 0 ||
           report_failure(t, e, "poller: expected to ask %s, asked %s", expected, sent);
}

static bool check_result(const exchange *e, const answer *a, azb_poller *poller, tally *t)
{
    azb_model *result = NULL;
    azb_error *err = NULL;
    char why[BODY_WHY_MAX] = "";
    const azb_status status = azb_poller_result(poller, &result, &err);
    bool ok = true;
    if (status != AZB_OK || result == NULL) {
        ok =
            report_failure(t, e, "poller: no result of %ld: %s", a->status, azb_error_message(err));
    } else if (!body_same(result, a->body, why)) {
        ok = report_failure(t, e, "poller: result of %ld: %s", a->status, why);
    }
    azb_error_free(err);
    return ok;
}

static bool check_poll(const exchange *e, const answer *a, azb_poller *poller, const azb_mock *mock,
                       const expectation *x, tally *t)
{
    azb_error *err = NULL;
    const azb_status status = azb_poller_poll(poller, NULL, NULL, &err);
    const int32_t state = azb_poller_state(poller);
    bool ok = true;
    if (status != x->status) {
        ok = report_failure(t, e, "poller: answer %ld: %s: %s", a->status, azb_status_name(status),
                            azb_error_message(err));
    } else if (state != x->state) {
        ok = report_failure(t, e, "poller: answer %ld: state %d, expected %d", a->status,
                            (int)state, (int)x->state);
    }
    azb_error_free(err);
    return ok && check_asked(e, mock, x, t) && (!x->has_result || check_result(e, a, poller, t));
}

static bool poll_once(const exchange *e, const answer *a, const url *u, const route *r, tally *t)
{
    stage s;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    const stage_options options = {.endpoint = u->origin, .max_retries = 0};
    const expectation x = expect(e, a, u, r);
    const answer runs = {.status = 202, .body = (char *)(uintptr_t)running_body};
    const answer resource = {.status = 200, .body = a->body};
    azb_status status = stage_open(&s, &options, &err);
    if (status == AZB_OK) {
        script_answer(s.mock, e->method, NULL, a, 1);
        script_answer(s.mock, "GET", NULL, x.url != NULL ? &runs : &resource, -1);
        status = request_run(&s, e, u, r, &poller, &err);
    }
    const bool ok = status == AZB_OK ? check_poll(e, a, poller, s.mock, &x, t)
                                     : report_failure(t, e, "%s: start: %s", r->operation->id,
                                                      azb_error_message(err));
    azb_poller_free(poller);
    azb_error_free(err);
    stage_close(&s);
    return ok;
}

void example_operation(const exchange *e, const url *u, const route *r, tally *t)
{
    const bool is_long = (r->operation->flags & AZBI_OPERATION_LONG) != 0;
    for (size_t i = 0; e->operation_id != NULL && is_long && i < e->answer_count; i++) {
        if (e->answers[i].status < 400 && poll_once(e, &e->answers[i], u, r, t)) {
            t->pollers++;
        }
    }
}
