// Each operation is called at once, and begun and ended, and asks the service for the same.
#include <string.h>

#include <azbackup/azbackup.h>
#include <azbackup/service/tracking.h>

#include "service/rows.h"
#include "support/stage.h"
#include "support/test.h"

#define HOST         "https://management.azure.com"
#define SUBSCRIPTION "/subscriptions/00000000-0000-0000-0000-000000000001"
#define GROUP        SUBSCRIPTION "/resourceGroups/group"
#define VAULT        GROUP "/providers/Microsoft.RecoveryServices/vaults/vault"
#define CONTAINER    VAULT "/backupFabrics/Azure/protectionContainers/container"
#define ITEM         CONTAINER "/protectedItems/item"

#define COMPUTE    GROUP "/providers/Microsoft.Compute"
#define COLLECTION COMPUTE "/restorePointCollections/collection"
#define POINT      COLLECTION "/restorePoints/point"
#define DISK_POINT POINT "/diskRestorePoints/disk_0001"
#define DISK       COMPUTE "/disks/disk"
#define VM         COMPUTE "/virtualMachines/vm"

#define COMPUTE_API "?api-version=2025-04-01"
#define DISK_API    "?api-version=2023-04-02"

#define API    "?api-version=2025-08-01"
#define FILTER "&$filter=a%20eq%20%27b%27"
#define SKIP   "&$skipToken=next"

#define OPTIONS(name, ...) \
    (&(azb_##name##_options){.size = sizeof(azb_##name##_options), __VA_ARGS__})
#define FILTERED(name)  OPTIONS(name, .filter = "a eq 'b'")
#define SKIPPED(name)   OPTIONS(name, .filter = "a eq 'b'", .skip_token = "next")
#define AUXILIARY(name) OPTIONS(name, .auxiliary_authorization = "Bearer other")

typedef struct outcome {
    azb_status status;
    int whole; // what the call hands out is there, and is as the service's answer makes it
} outcome;

typedef outcome (*call_fn)(azb_client *client, const azb_model *body);

static int drop_model(void *model)
{
    azb_model_free(model);
    return model != NULL;
}

static int drop_poller(azb_poller *poller)
{
    const int runs = poller != NULL && azb_poller_state(poller) == AZB_POLLER_RUNNING;
    azb_poller_free(poller);
    return runs;
}

#define HANDED(name, type, drop, ...)                                                         \
    static outcome now_##name(azb_client *client, const azb_model *body)                      \
    {                                                                                         \
        (void)body;                                                                           \
        azb_##type *out = NULL;                                                               \
        const azb_status status = azb_##name(client, __VA_ARGS__, &out, NULL);                \
        return (outcome){status, drop(out)};                                                  \
    }                                                                                         \
    static outcome later_##name(azb_client *client, const azb_model *body)                    \
    {                                                                                         \
        (void)body;                                                                           \
        azb_##type *out = NULL;                                                               \
        azb_call *call = NULL;                                                                \
        azb_status status = azb_##name##_begin(client, __VA_ARGS__, NULL, NULL, &call, NULL); \
        status = status == AZB_OK ? azb_call_wait(call, NULL) : status;                       \
        status = status == AZB_OK ? azb_##name##_end(call, &out, NULL) : status;              \
        azb_call_free(call);                                                                  \
        return (outcome){status, drop(out)};                                                  \
    }

#define READ(name, type, ...)   HANDED(name, type, drop_model, __VA_ARGS__)
#define POLLED(name, type, ...) HANDED(name, poller, drop_poller, __VA_ARGS__)

#define DONE(name, type, ...)                                                                 \
    static outcome now_##name(azb_client *client, const azb_model *body)                      \
    {                                                                                         \
        (void)body;                                                                           \
        return (outcome){azb_##name(client, __VA_ARGS__, NULL), 1};                           \
    }                                                                                         \
    static outcome later_##name(azb_client *client, const azb_model *body)                    \
    {                                                                                         \
        (void)body;                                                                           \
        azb_call *call = NULL;                                                                \
        azb_status status = azb_##name##_begin(client, __VA_ARGS__, NULL, NULL, &call, NULL); \
        status = status == AZB_OK ? azb_call_wait(call, NULL) : status;                       \
        status = status == AZB_OK ? azb_##name##_end(call, NULL) : status;                    \
        azb_call_free(call);                                                                  \
        return (outcome){status, 1};                                                          \
    }

// A list is begun by its pager, so there is one way only; the second run makes another pager.
#define LISTED(name, type, ...)                                                     \
    static outcome now_##name(azb_client *client, const azb_model *body)            \
    {                                                                               \
        (void)body;                                                                 \
        azb_pager *pager = NULL;                                                    \
        azb_##type *item = NULL;                                                    \
        azb_status status = azb_##name(client, __VA_ARGS__, &pager, NULL);          \
        status = status == AZB_OK ? azb_##name##_next(pager, &item, NULL) : status; \
        const int whole = item != NULL;                                             \
        azb_pager_free(pager);                                                      \
        return (outcome){status, whole};                                            \
    }                                                                               \
    static outcome later_##name(azb_client *client, const azb_model *body)          \
    {                                                                               \
        return now_##name(client, body);                                            \
    }

#define OPERATION(id, method, url, body, shape, name, type, ...) shape(name, type, __VA_ARGS__)
#include "every_operation.h"
#undef OPERATION

typedef struct operation_case {
    const char *id, *method, *url, *body, *shape, *arguments;
    call_fn now, later;
} operation_case;

#define OPERATION(id, method, url, body, shape, name, type, ...) \
    {id, method, HOST url, body, #shape, #__VA_ARGS__, now_##name, later_##name},
static const operation_case cases[] = {
#include "every_operation.h"
#include "support/test.h"
};
#undef OPERATION

enum {
    CASES = sizeof cases / sizeof cases[0]
};

// What the service says to each shape.
static const struct {
    const char *shape;
    int32_t status;
    const char *headers, *body;
} answers[] = {
    {"READ", 200, NULL, "{}"},
    {"LISTED", 200, NULL, "{\"value\":[{}]}"},
    {"POLLED", 202, "Location: " HOST VAULT "/backupOperationResults/op" API "\n", NULL},
    {"DONE", 204, NULL, NULL},
};

static void answer(stage *s, const operation_case *one)
{
    for (size_t i = 0; i < sizeof answers / sizeof answers[0]; i++) {
        if (strcmp(answers[i].shape, one->shape) == 0) {
            assert_int_equal(azb_mock_reply(s->mock, NULL, NULL, answers[i].status,
                                            answers[i].headers, answers[i].body),
                             AZB_OK);
            assert_int_equal(azb_mock_with(s->mock, AZB_MOCK_REPEAT, 1), AZB_OK);
        }
    }
}

static azb_model *make_body(stage *s, const operation_case *one, const azbi_operation *row)
{
    azb_model *body = NULL;
    assert_int_equal(one->body != NULL, row->request != NULL);
    if (one->body != NULL) {
        assert_int_equal(azb_model_from_json(s->context, azb_type_name(row->request), one->body,
                                             strlen(one->body), &body, NULL),
                         AZB_OK);
    }
    return body;
}

// Headers that options ask for, by a word of the arguments.
static const struct {
    const char *name, *word, *value;
} optional_headers[] = {
    {"x-ms-authorization-auxiliary", "AUXILIARY", "Bearer other"},
    {"If-Match", ".if_match", "e1"},
    {"If-None-Match", ".if_none_match", "*"},
};

static void check_headers(stage *s, const operation_case *one, size_t index)
{
    for (size_t i = 0; i < sizeof optional_headers / sizeof optional_headers[0]; i++) {
        const char *value = azb_mock_request_header(s->mock, index, optional_headers[i].name);
        const int asked = strstr(one->arguments, optional_headers[i].word) != NULL;
        assert_string_equal(value == NULL ? "" : value, asked ? optional_headers[i].value : "");
    }
}

static void check_request(stage *s, const operation_case *one, size_t index)
{
    assert_string_equal(azb_mock_request_method(s->mock, index), one->method);
    assert_string_equal(azb_mock_request_url(s->mock, index), one->url);
    assert_string_equal(azb_mock_request_body(s->mock, index), one->body == NULL ? "" : one->body);
    check_headers(s, one, index);
}

static void try_operation(const operation_case *one, const azbi_operation *row)
{
    const call_fn ways[] = {one->now, one->later};
    stage s;
    assert_string_equal(one->id, row->id);
    assert_int_equal(stage_open(&s, NULL, NULL), AZB_OK);
    answer(&s, one);
    azb_model *body = make_body(&s, one, row);
    for (size_t i = 0; i < 2; i++) {
        const outcome got = ways[i](s.client, body);
        assert_int_equal(got.status, AZB_OK);
        assert_int_equal(got.whole, 1);
        assert_int_equal(azb_mock_request_count(s.mock), i + 1);
        check_request(&s, one, i);
    }
    azb_model_free(body);
    stage_close(&s);
}

static void every_operation_asks_for_what_its_document_says(void **state)
{
    (void)state;
    assert_int_equal(azbi_operations.count, CASES);
    for (size_t i = 0; i < CASES; i++) {
        try_operation(&cases[i], azbi_operations.operations[i]);
    }
}

// A required body that is missing is told before anything is sent; an optional one is left out.
static void a_missing_body_is_refused_where_it_is_required(void **state)
{
    (void)state;
    for (size_t i = 0; i < CASES; i++) {
        const azbi_operation *row = azbi_operations.operations[i];
        stage s;
        assert_int_equal(stage_open(&s, NULL, NULL), AZB_OK);
        answer(&s, &cases[i]);
        const outcome got = cases[i].now(s.client, NULL);
        assert_int_equal(got.status, row->body_required ? AZB_E_ARG : AZB_OK);
        assert_int_equal(azb_mock_request_count(s.mock), row->body_required ? 0 : 1);
        stage_close(&s);
    }
}

// ---- answers that bring nothing ----

static const int32_t empty_answers[] = {200, 201, 202, 203, 204, 206, 299, 300, 304};

// What may come of such an answer: a success only where nothing is expected, or where the service's
// document lists it; a poller for every 2xx.
static bool may_succeed(const operation_case *one, const azbi_operation *row, int32_t http_status)
{
    if (http_status >= 300) {
        return false;
    }
    if (strcmp(one->shape, "READ") == 0) {
        return azbi_operation_may_be_empty(row, http_status);
    }
    return strcmp(one->shape, "LISTED") != 0;
}

static void check_nothing(stage *s, const operation_case *one, const azbi_operation *row,
                          int32_t http_status, outcome got)
{
    const bool succeeds = may_succeed(one, row, http_status);
    const bool is_exact = strcmp(one->shape, "READ") == 0;  // a poller may be refused, too
    const bool is_page = strcmp(one->shape, "LISTED") == 0; // of which any is no JSON
    const bool is_told =
        got.status == AZB_E_SERVICE || (got.status == AZB_E_JSON && (is_page || http_status < 300));
    if (got.status == AZB_OK ? !succeeds : !is_told || (succeeds && is_exact)) {
        fail_msg("%s, %d: %s", one->id, (int)http_status, azb_status_name(got.status));
    }
    if (got.status != AZB_OK && strcmp(one->shape, "DONE") != 0) {
        assert_int_equal(got.whole, 0); // nothing is handed out
    }
    // A read is asked again, what may change something is not.
    const bool reads = strcmp(one->method, "GET") == 0;
    if (http_status == 200 && !is_page && (is_exact || !reads)) {
        const bool again = reads && got.status != AZB_OK;
        if ((azb_mock_request_count(s->mock) > 1) != again) {
            fail_msg("%s: asked %zu times", one->id, azb_mock_request_count(s->mock));
        }
    }
}

static void try_nothing(const operation_case *one, const azbi_operation *row, int32_t http_status,
                        call_fn way)
{
    stage s;
    assert_int_equal(stage_open(&s, NULL, NULL), AZB_OK);
    assert_int_equal(azb_mock_reply(s.mock, NULL, NULL, http_status, NULL, NULL), AZB_OK);
    assert_int_equal(azb_mock_with(s.mock, AZB_MOCK_REPEAT, -1), AZB_OK);
    azb_model *body = make_body(&s, one, row);
    const outcome got = way(s.client, body);
    check_nothing(&s, one, row, http_status, got);
    azb_model_free(body);
    stage_close(&s);
}

static void an_answer_without_a_body_is_a_success_only_where_its_document_lists_it(void **state)
{
    (void)state;
    for (size_t i = 0; i < CASES; i++) {
        for (size_t k = 0; k < sizeof empty_answers / sizeof empty_answers[0]; k++) {
            try_nothing(&cases[i], azbi_operations.operations[i], empty_answers[k], cases[i].now);
            try_nothing(&cases[i], azbi_operations.operations[i], empty_answers[k], cases[i].later);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_answer_without_a_body_is_a_success_only_where_its_document_lists_it),
        cmocka_unit_test(every_operation_asks_for_what_its_document_says),
        cmocka_unit_test(a_missing_body_is_refused_where_it_is_required),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
