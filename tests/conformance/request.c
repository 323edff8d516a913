#include "request.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "body.h"
#include "model/types.h"
#include "script.h"
#include "tree.h"

static bool is_empty_object(const char *text)
{
    json_t *tree = tree_parse(text, strlen(text));
    const bool empty = json_is_object(tree) && json_object_size(tree) == 0;
    json_decref(tree);
    return empty;
}

static bool answer_is_lossless(azb_context *context, const azbi_operation *operation,
                               const answer *a, char *why)
{
    // "{}" with a 202 is no resource, and error bodies are the client's to read.
    const bool nothing = a->body == NULL || a->body[0] == '\0' || a->status >= 400 ||
                         (a->status == 202 && is_empty_object(a->body));
    if (nothing) {
        return true;
    }
    if (operation->item != NULL) {
        return body_page_is_lossless(context, operation->item, a->body, why);
    }
    if (operation->result == NULL) {
        strcpy(why, "a body, but the operation has no result");
        return false;
    }
    return body_is_lossless(context, operation->result, a->body, why);
}

bool request_bodies(azb_context *context, const exchange *e, const azbi_operation *operation,
                    tally *t)
{
    char why[BODY_WHY_MAX] = "";
    bool ok = true;
    if (e->request_body != NULL && operation->request == NULL) {
        ok =
            report_failure(t, e, "%s: a request body, but the operation takes none", operation->id);
    } else if (e->request_body != NULL &&
               !body_is_lossless(context, operation->request, e->request_body, why)) {
        ok = report_failure(t, e, "%s: request body: %s", operation->id, why);
    }
    for (size_t i = 0; i < e->answer_count; i++) {
        if (!answer_is_lossless(context, operation, &e->answers[i], why)) {
            ok = report_failure(t, e, "%s: body of %ld: %s", operation->id, e->answers[i].status,
                                why);
        }
    }
    return ok;
}

bool request_status_body(azb_context *context, const exchange *e, tally *t)
{
    static const azbi_operation poll = {.result = &azbi_type_operation_status};
    char why[BODY_WHY_MAX] = "";
    return answer_is_lossless(context, &poll, &e->answers[0], why) ||
           report_failure(t, e, "poll: body: %s", why);
}

static azb_status run_list(const stage *s, const azbi_arguments *arguments, azb_error **err)
{
    azb_pager *pager = NULL;
    azb_status status = azbi_list(s->client, arguments, &pager, err);
    if (status == AZB_OK) {
        azb_model *const *items = NULL;
        size_t count = 0;
        status = azb_pager_next_page(pager, &items, &count, err);
    }
    azb_pager_free(pager);
    return status;
}

static azb_status run_arguments(const stage *s, const azbi_arguments *arguments,
                                azb_poller **poller, azb_error **err)
{
    const uint32_t flags = arguments->operation->flags;
    if ((flags & AZBI_OPERATION_LIST) != 0) {
        return run_list(s, arguments, err);
    }
    if ((flags & AZBI_OPERATION_LONG) != 0) {
        return azbi_call_run_poller(s->client, arguments, poller, err);
    }
    azb_model *model = NULL;
    const azb_status status = azbi_call_run_model(s->client, arguments, &model, err);
    azb_model_free(model);
    return status;
}

azb_status request_run(const stage *s, const exchange *e, const url *u, const route *r,
                       azb_poller **poller, azb_error **err)
{
    route_call call;
    azb_model *body = NULL;
    char why[BODY_WHY_MAX];
    *poller = NULL;
    *err = NULL;
    if (!route_arguments(r, u, &call)) {
        return AZB_E_LIMIT;
    }
    const bool has_body = e->request_body != NULL && r->operation->request != NULL;
    if (has_body && !body_decode(s->context, r->operation->request, e->request_body, &body, why)) {
        return AZB_E_JSON;
    }
    call.arguments.body = body;
    const azb_status status = run_arguments(s, &call.arguments, poller, err);
    azb_model_free(body);
    return status;
}

// Fixed words without case, names exactly.
static bool same_path(const url *expected, const url *actual, const route *r)
{
    bool same = expected->segment_count == actual->segment_count &&
                strcasecmp(expected->origin, actual->origin) == 0;
    for (size_t i = 0; same && i < expected->segment_count; i++) {
        same = r->is_name[i] != 0 ? strcmp(expected->segments[i], actual->segments[i]) == 0
                                  : strcasecmp(expected->segments[i], actual->segments[i]) == 0;
    }
    return same;
}

// Every parameter of left but the api-version is in right with the same value.
static bool query_within(const url *left, const url *right)
{
    for (size_t i = 0; i < left->query_count; i++) {
        const char *name = left->query[i].name;
        const char *value = url_query_value(right, name);
        const bool same = value != NULL && strcmp(left->query[i].value, value) == 0;
        if (!same && strcasecmp(name, "api-version") != 0) {
            return false;
        }
    }
    return true;
}

// The recorded one is that of its day; ours is of the document that the row is made from.
static bool has_version(const url *u, const char *version)
{
    const char *value = url_query_value(u, "api-version");
    return value != NULL && strcmp(value, version) == 0;
}

static bool check_url(const exchange *e, const url *expected, const route *r, const char *sent,
                      tally *t)
{
    url actual;
    const char *what = NULL;
    if (!url_parse(sent, &actual)) {
        what = "not an absolute URL";
    } else if (!same_path(expected, &actual, r)) {
        what = "another path";
    } else if (!query_within(expected, &actual) || !query_within(&actual, expected)) {
        what = "another query";
    } else if (!has_version(&actual, r->operation->api_version)) {
        what = "not the operation's own api-version";
    }
    url_free(&actual);
    return what == NULL || report_failure(t, e, "%s: URL: %s: recorded %s, sent %s",
                                          r->operation->id, what, e->url, sent);
}

static bool check_body(const exchange *e, const route *r, const char *sent, tally *t)
{
    if (e->request_body == NULL) {
        return sent[0] == '\0' ||
               report_failure(t, e, "%s: a body was sent, none recorded", r->operation->id);
    }
    char where[BODY_WHY_MAX] = "";
    json_t *expected = tree_parse(e->request_body, strlen(e->request_body));
    json_t *actual = tree_parse(sent, strlen(sent));
    const bool same = tree_same(expected, actual, where, sizeof where);
    json_decref(expected);
    json_decref(actual);
    return same || report_failure(t, e, "%s: body sent%s", r->operation->id, where);
}

static bool check_request(const stage *s, const exchange *e, const url *u, const route *r, tally *t)
{
    if (azb_mock_request_count(s->mock) == 0) {
        return report_failure(t, e, "%s: nothing was sent", r->operation->id);
    }
    const char *method = azb_mock_request_method(s->mock, 0);
    if (strcmp(method, e->method) != 0) {
        return report_failure(t, e, "%s: recorded %s, sent %s", r->operation->id, e->method,
                              method);
    }
    const bool url_ok = check_url(e, u, r, azb_mock_request_url(s->mock, 0), t);
    return check_body(e, r, azb_mock_request_body(s->mock, 0), t) && url_ok;
}

static const char *text_of(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));
    return text != NULL ? text : "";
}

// The text of an error is the recorded one with its line ends escaped, so that it is one line.
static bool is_one_line_of(const char *text, const char *recorded)
{
    static const char ends[] = "\r\n\t";
    static const char names[] = "rnt";
    for (; *recorded != '\0'; recorded++) {
        const char *end = strchr(ends, *recorded);
        if (end != NULL && (*text++ != '\\' || *text++ != names[end - ends])) {
            return false;
        }
        if (end == NULL && *text++ != *recorded) {
            return false;
        }
    }
    return *text == '\0';
}

// The recorded error arrived in the library's, word by word.
static bool check_error(const exchange *e, const answer *a, const route *r, azb_status status,
                        const azb_error *err, tally *t)
{
    const char *id = r->operation->id;
    if (status == AZB_OK) {
        return report_failure(t, e, "%s: %ld was taken for success", id, a->status);
    }
    json_t *body = a->body != NULL ? tree_parse(a->body, strlen(a->body)) : NULL;
    // Throttling answers of the compute service have no "error" around them.
    const json_t *wrapped = json_object_get(body, "error");
    const json_t *error = wrapped != NULL ? wrapped : body;
    const char *code = text_of(error, "code");
    const char *message = text_of(error, "message");
    bool ok = true;
    if (azb_error_http_status(err) != a->status) {
        ok = report_failure(t, e, "%s: error tells HTTP status %d, not %ld", id,
                            (int)azb_error_http_status(err), a->status);
    } else if (strcmp(azb_error_service_code(err), code) != 0) {
        ok = report_failure(t, e, "%s: error code: expected %s, got %s", id, code,
                            azb_error_service_code(err));
    } else if (!is_one_line_of(azb_error_service_message(err), message)) {
        ok = report_failure(t, e, "%s: error message: expected %s, got %s", id, message,
                            azb_error_service_message(err));
    }
    json_decref(body);
    return ok;
}

static bool check_outcome(const exchange *e, const answer *a, const route *r, azb_status status,
                          const azb_error *err, tally *t)
{
    if (a->status >= 400) {
        return check_error(e, a, r, status, err, t);
    }
    return status == AZB_OK ||
           report_failure(t, e, "%s: answer %ld: %s: %s", r->operation->id, a->status,
                          azb_status_name(status), azb_error_message(err));
}

static bool rebuild_one(const exchange *e, const answer *a, const url *u, const route *r, tally *t)
{
    stage s;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    const stage_options options = {.endpoint = u->origin, .max_retries = 0};
    azb_status status = stage_open(&s, &options, &err);
    if (status != AZB_OK) {
        report_failure(t, e, "no client: %s", azb_error_message(err));
        azb_error_free(err);
        return false;
    }
    script_answer(s.mock, NULL, NULL, a, 1);
    status = request_run(&s, e, u, r, &poller, &err);
    const bool sent = check_request(&s, e, u, r, t);
    // What became of the answer is a failure of its own, and says nothing about the request.
    (void)(sent && check_outcome(e, a, r, status, err, t));
    azb_poller_free(poller);
    azb_error_free(err);
    stage_close(&s);
    return sent;
}

bool request_rebuild(const exchange *e, const url *u, const route *r, tally *t)
{
    bool ok = true;
    for (size_t i = 0; i < e->answer_count && ok; i++) {
        ok = rebuild_one(e, &e->answers[i], u, r, t);
    }
    return ok;
}
