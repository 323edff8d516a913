// test_service_error.c - errors in bodies, in all their shapes.
#include "fixture.h"

#include <stdlib.h>

#include <azbackup/raw.h>

#include "arm/service_error.h"
#include "support/quoting.h"
#include "json/reader.h"

// One body and what is read from it. NULL: "" is expected.
typedef struct shape {
    const char *body, *header_code;
    const char *code, *message, *target;
    int details, recommendations;
    int http_status, transient;
    int64_t retry_after_ms;
} shape;

static const shape shapes[] = {
    // the contract's own form
    {.body = "{\"error\":{\"code\":\"A\",\"message\":\"B\",\"target\":\"C\",\"details\":["
             "{\"code\":\"D\"},{\"code\":\"E\"}]}}",
     .code = "A",
     .message = "B",
     .target = "C",
     .details = 2},
    // the backup service's: explicit nulls, a capital E, line breaks
    {.body = "{\"error\":{\"code\":\"BMSUserErrorInvalidInput\",\"message\":\"Input\\r\\nbad\","
             "\"target\":null,\"details\":null,\"innerError\":null}}",
     .code = "BMSUserErrorInvalidInput",
     .message = "Input\\r\\nbad"},
    {.body = "{\"error\":{\"code\":\"A\",\"innererror\":{\"code\":\"B\",\"innererror\":"
             "{\"code\":\"C\"}}}}",
     .code = "A",
     .details = 1},
    {.body = "{\"error\":{\"code\":\"A\",\"innerError\":{\"code\":\"B\"}}}",
     .code = "A",
     .details = 1},
    // the gateway's
    {.body = "{\"error\":{\"code\":\"GatewayTimeout\",\"message\":\"Late.\"}}",
     .code = "GatewayTimeout",
     .message = "Late.",
     .http_status = 504,
     .transient = 1},
    // without a wrapper, as compute throttles
    {.body = "{\"code\":\"OperationNotAllowed\",\"message\":\"No.\",\"details\":[{\"code\":"
             "\"TooManyRequests\",\"target\":\"HighCostGet\",\"message\":\"{\\\"operationGroup\\\":"
             "\\\"HighCostGet30Min\\\",\\\"endTime\\\":\\\"2018-06-29T19:54:21\\\","
             "\\\"allowedRequestCount\\\":900,\\\"measuredRequestCount\\\":1200}\"}]}",
     .code = "OperationNotAllowed",
     .message = "No.",
     .details = 1,
     .http_status = 429,
     .transient = 1},
    {.body = "{\"odata.error\":{\"code\":\"A\",\"message\":{\"lang\":\"en\",\"value\":\"B\"}}}",
     .code = "A",
     .message = "B"},
    {.body = "{\"Error\":{\"Code\":\"A\",\"Message\":\"B\"}}", .code = "A", .message = "B"},
    {.body = "{\"error\":\"Only text.\"}", .message = "Only text."},
    {.body = "{\"error\":null}"},
    {.body = "{\"error\":{}}"},
    {.body = "{\"error\":[]}"},
    {.body = "{\"error\":{\"code\":400014,\"message\":\"n\"}}", .code = "400014", .message = "n"},
    {.body = "<html><body>502 Bad Gateway</body></html>", .http_status = 502, .transient = 1},
    {.body = "", .http_status = 500, .transient = 1},
    {.body = "[1,2]"},
    {.body = "\"text\""},
    {.body = "{\"error\":{\"code\":\"body\"}}", .header_code = "header", .code = "header"},
    {.body = "", .header_code = "OnlyHeader", .code = "OnlyHeader"},
    // a block of hours, sent as 400: no reason to try again, nor as 503
    {.body = "{\"error\":{\"code\":\"CloudDosAbsoluteLimitReached\",\"message\":\"24 hours\"}}",
     .code = "CloudDosAbsoluteLimitReached",
     .message = "24 hours",
     .http_status = 503,
     .transient = 0},
    {.body = "{\"error\":{\"code\":\"A\",\"additionalInfo\":[{\"type\":\"UserFacingError\","
             "\"info\":{\"code\":\"A\",\"recommendedAction\":[\"Do this.\",\"\",\"Or that.\"],"
             "\"isRetryable\":true}},{\"type\":\"PolicyViolation\",\"info\":{}}]}}",
     .code = "A",
     .recommendations = 2,
     .transient = 1},
    {.body = "{\"error\":{\"code\":\"A\",\"additionalInfo\":[{\"type\":\"UserFacingError\","
             "\"info\":{\"code\":\"B\",\"message\":\"C\",\"recommendedAction\":\"Do.\","
             "\"isRetryable\":false}}]}}",
     .code = "A",
     .recommendations = 1,
     .details = 1,
     .http_status = 500,
     .transient = 0},
    {.body = "{\"error\":{\"code\":\"A\",\"recommendations\":[\"\"]}}", .code = "A"},
    // something else is in work, or the service says when to come again
    {.body = "{\"error\":{\"code\":\"BMSUserErrorObjectLocked\"}}",
     .code = "BMSUserErrorObjectLocked",
     .transient = 1},
    {.body = "", .http_status = 409, .retry_after_ms = 5000, .transient = 1},
    {.body = "", .http_status = 409},
    {.body = "{\"error\":{\"code\":\"A\"}}",
     .code = "A",
     .http_status = 423,
     .retry_after_ms = 5000,
     .transient = 1},
    {.body = "{\"error\":{\"code\":\"Canceled\",\"details\":[{\"code\":"
             "\"CanceledAndSupersededDueToAnotherOperation\"}]}}",
     .code = "Canceled",
     .details = 1,
     .http_status = 409,
     .transient = 1},
    {.body = "{\"error\":{\"code\":\"A\",\"details\":[{\"code\":\"B\"}]}}",
     .code = "A",
     .details = 1},
    // a block wins over all, and what the service says itself over its codes
    {.body = "{\"error\":{\"code\":\"clouddosTimeboudLimitReached\",\"additionalInfo\":[{\"type\":"
             "\"UserFacingError\",\"info\":{\"isRetryable\":true}}]}}",
     .code = "clouddosTimeboudLimitReached",
     .http_status = 400,
     .retry_after_ms = 5000},
    {.body = "{\"error\":{\"code\":\"AnotherOperationInProgress\",\"additionalInfo\":[{\"type\":"
             "\"UserFacingError\",\"info\":{\"isRetryable\":\"False\"}}]}}",
     .code = "AnotherOperationInProgress",
     .http_status = 409,
     .retry_after_ms = 5000},
    {.body =
         "{\"error\":{\"code\":\"A\",\"additionalInfo\":[{\"type\":\"UserFacingError\",\"info\":"
         "{\"isRetryable\":null}}]}}",
     .code = "A",
     .http_status = 500,
     .transient = 1},
    // one odd member hides nothing of what is beside it
    {.body = "{\"error\":{\"code\":1e400,\"message\":\"B\",\"target\":{}}}", .message = "B"},
    {.body = "{\"error\":{\"code\":99999999999999999999,\"message\":\"B\"}}", .message = "B"},
    {.body = "{\"error\":{\"code\":[],\"message\":\"B\",\"details\":7}}", .message = "B"},
    {.body = "{\"error\":{\"code\":\"A\",\"message\":[\"B\"],\"details\":{\"code\":\"D\"},"
             "\"recommendations\":{},\"additionalInfo\":\"x\",\"innerError\":[]}}",
     .code = "A",
     .details = 1},
    {.body = "{\"error\":{\"code\":400014.0,\"message\":\"n\"}}", .code = "400014", .message = "n"},
    {.body = "{\"error\":{\"code\":\"A\",\"details\":[null,1,\"x\",{},{\"code\":\"Success\"},"
             "{\"code\":\"D\"}]}}",
     .code = "A",
     .details = 1},
    {.body =
         "{\"error\":{\"code\":\"A\",\"recommendations\":\"\",\"additionalInfo\":[{\"type\":7}]}}",
     .header_code = "",
     .code = "A"},
    // a message that is JSON is read only where it has the figures of throttling
    {.body = "{\"error\":{\"code\":\"A\",\"message\":\"{\\\"a\\\":1}\"}}",
     .code = "A",
     .message = "{\"a\":1}"},
    {.body = "{\"error\":{\"code\":\"A\",\"message\":\"{\\\"operationGroup\\\":7}\"}}",
     .code = "A",
     .message = "{\"operationGroup\":7}",
     .details = 1},
    // a block in a detail wins over the code of the error and of other details
    {.body = "{\"error\":{\"code\":\"ObjectLocked\",\"details\":[{\"code\":"
             "\"CloudDosAbsoluteLimitReached\"},{\"code\":\"ObjectLocked\"}]}}",
     .code = "ObjectLocked",
     .details = 2,
     .http_status = 503},
    // a body that breaks off
    {.body = "{\"error\":{\"code\":\"A\",\"message\":\"B\",\"details\":[{\"code\":\"C",
     .code = "A",
     .message = "B"},
};

static azb_error *read_shape(fixture *f, const shape *s, bool secret)
{
    azb_error *error = NULL;
    const azbi_service_answer given = {.http_status = s->http_status == 0 ? 400 : s->http_status,
                                       .header_code = s->header_code,
                                       .body = s->body,
                                       .len = strlen(s->body),
                                       .secret = secret};
    assert_int_equal(azbi_fail(&error, f->stage.context, AZB_E_SERVICE, "the service answered"),
                     AZB_E_SERVICE);
    if (s->retry_after_ms > 0) {
        azbi_error_set_retry_after(error, s->retry_after_ms);
    }
    azbi_service_error_fill(error, &given);
    return error;
}

static const char *or_empty(const char *text)
{
    return text == NULL ? "" : text;
}

static void reads_every_shape(void **state)
{
    fixture *f = *state;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        const shape *s = &shapes[i];
        azb_error *error = read_shape(f, s, false);
        print_message("%s\n", azb_error_message(error));
        assert_string_equal(azb_error_service_code(error), or_empty(s->code));
        assert_string_equal(azb_error_service_message(error), or_empty(s->message));
        assert_string_equal(azb_error_target(error), or_empty(s->target));
        assert_int_equal(azb_error_detail_count(error), s->details);
        assert_int_equal(azb_error_recommendation_count(error), s->recommendations);
        assert_int_equal(azb_error_is_transient(error), s->transient);
        assert_string_equal(azb_error_body(error), s->body);
        azb_error_free(error);
    }
}

static void puts_code_and_message_into_its_own(void **state)
{
    fixture *f = *state;
    azb_error *error = read_shape(f, &shapes[1], false);
    assert_string_equal(azb_error_message(error),
                        "BMSUserErrorInvalidInput: Input bad: the service answered");
    azb_error_free(error);
    // a code with a line break in it, as no service should send it
    const shape broken = {.body = "{\"error\":{\"code\":\"A\\nB\",\"message\":\"C\"}}"};
    error = read_shape(f, &broken, false);
    assert_string_equal(azb_error_message(error), "A B: C: the service answered");
    assert_string_equal(azb_error_service_code(error), "A\\nB");
    azb_error_free(error);
}

static void reads_figures_of_throttling(void **state)
{
    fixture *f = *state;
    azb_error *error = read_shape(f, &shapes[5], false);
    const azb_error *detail = azb_error_detail(error, 0);
    assert_string_equal(azb_error_service_code(detail), "TooManyRequests");
    assert_int_equal(azb_error_detail_count(detail), 1);
    const azb_error *figures = azb_error_detail(detail, 0);
    assert_string_equal(azb_error_target(figures), "HighCostGet30Min");
    assert_non_null(strstr(azb_error_message(figures), "1200 requests where 900 are allowed"));
    azb_error_free(error);
}

static void keeps_secret_bodies_out(void **state)
{
    fixture *f = *state;
    azb_error *error = read_shape(f, &shapes[0], true);
    assert_string_equal(azb_error_service_code(error), "A");
    assert_string_equal(azb_error_body(error), "");
    azb_error_free(error);
}

static void keeps_sixteen_kilobytes_at_most(void **state)
{
    enum {
        LEN = 20000,
        KEPT = 16 * 1024
    };
    static char body[LEN + 1];
    fixture *f = *state;
    // two bytes each, so that the limit falls between two characters or into one
    for (size_t shift = 0; shift < 2; shift++) {
        memset(body, 'x', shift);
        for (size_t i = shift; i + 1 < LEN; i += 2) {
            memcpy(body + i, "\xc3\xa9", 2);
        }
        body[LEN - 1] = '\0';
        const shape s = {.body = body};
        azb_error *error = read_shape(f, &s, false);
        assert_int_equal(strlen(azb_error_body(error)), KEPT - shift);
        azb_error_free(error);
    }
}

static void bounds_depth_and_width(void **state)
{
    enum {
        NESTED = 40,
        WIDE = 200
    };
    static char body[16 * 1024];
    fixture *f = *state;
    size_t len = (size_t)snprintf(body, sizeof body, "{\"error\":{\"code\":\"A\",\"details\":[");
    for (int i = 0; i < WIDE; i++) {
        len += (size_t)snprintf(body + len, sizeof body - len, "%s{\"code\":\"B\"}",
                                i == 0 ? "" : ",");
    }
    snprintf(body + len, sizeof body - len, "]}}");
    const shape wide = {.body = body};
    azb_error *error = read_shape(f, &wide, false);
    assert_int_equal(azb_error_detail_count(error), 64);
    azb_error_free(error);
    len = (size_t)snprintf(body, sizeof body, "{\"error\":");
    for (int i = 0; i < NESTED; i++) {
        len += (size_t)snprintf(body + len, sizeof body - len, "{\"code\":\"A\",\"innerError\":");
    }
    len += (size_t)snprintf(body + len, sizeof body - len, "null");
    for (int i = 0; i < NESTED + 1; i++) {
        len += (size_t)snprintf(body + len, sizeof body - len, "}");
    }
    const shape deep = {.body = body};
    error = read_shape(f, &deep, false);
    int depth = 0;
    for (const azb_error *at = error; at != NULL; at = azb_error_detail(at, 0)) {
        depth++;
    }
    assert_int_equal(depth, 9);
    azb_error_free(error);
}

static void does_nothing_without_an_error(void **state)
{
    (void)state;
    const azbi_service_answer given = {.http_status = 400, .body = "{}", .len = 2};
    azbi_service_error_fill(NULL, &given);
    assert_int_equal(azbi_service_error_of_operation(NULL, NULL, "x", "Failed", NULL),
                     AZB_E_OPERATION);
}

static void check_message(const azb_error *error)
{
    const char *message = azb_error_message(error);
    assert_true(message[0] != '\0');
    assert_null(strpbrk(message, "\r\n"));
    assert_null(strstr(message, ".:"));
    for (size_t i = 0; i < azb_error_detail_count(error); i++) {
        check_message(azb_error_detail(error, i));
    }
}

static void every_detail_has_a_message_of_one_line(void **state)
{
    fixture *f = *state;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        azb_error *error = read_shape(f, &shapes[i], false);
        check_message(error);
        azb_error_free(error);
    }
    const shape nested = {.body =
                              "{\"error\":{\"code\":\"A\",\"details\":[{\"code\":\"D\",\"message\":"
                              "\"Line 1.\\r\\nLine 2.\"},{\"target\":\"t\"}]}}"};
    azb_error *error = read_shape(f, &nested, false);
    assert_string_equal(azb_error_message(azb_error_detail(error, 0)), "D: Line 1. Line 2");
    check_message(error);
    azb_error_free(error);
}

static void keeps_the_number_of_a_code(void **state)
{
    static const struct {
        const char *body, *code;
        int64_t number;
    } cases[] = {
        {"{\"error\":{\"code\":400014}}", "400014", 400014},
        {"{\"error\":{\"code\":\"400014\"}}", "400014", 400014},
        {"{\"error\":{\"code\":-5.0}}", "-5", -5},
        {"{\"error\":{\"code\":\"A1\"}}", "A1", 0},
        {"{\"error\":{\"code\":1.5}}", "", 0},
        {"{\"error\":{\"code\":1e300}}", "", 0},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const shape s = {.body = cases[i].body};
        azb_error *error = read_shape(f, &s, false);
        assert_string_equal(azb_error_service_code(error), cases[i].code);
        assert_int_equal(azb_error_service_number(error), cases[i].number);
        azb_error_free(error);
    }
    // that of the body does not go with the code of the header
    const shape s = {.body = "{\"error\":{\"code\":7}}", .header_code = "Named"};
    azb_error *error = read_shape(f, &s, false);
    assert_string_equal(azb_error_service_code(error), "Named");
    assert_int_equal(azb_error_service_number(error), 7);
    azb_error_free(error);
}

enum {
    ECHO_MAX = 8 * QUOTING_MAX
};

// A refusal that repeats a text in every place from which a text of an error comes.
static void put_echo(char body[ECHO_MAX], char headers[ECHO_MAX], const char *quoted)
{
    (void)snprintf(
        body, ECHO_MAX,
        "{\"error\":{\"code\":\"%s\",\"message\":\"m %s\",\"target\":\"%s\",\"details\":[{"
        "\"code\":\"%s\",\"message\":\"%s\"}],\"additionalInfo\":[{\"type\":"
        "\"UserFacingError\",\"info\":{\"recommendedAction\":[\"%s\"]}}]}}",
        quoted, quoted, quoted, quoted, quoted, quoted);
    (void)snprintf(headers, ECHO_MAX, "x-ms-request-id: %s\nx-ms-correlation-request-id: %s\n",
                   quoted, quoted);
}

static void assert_no_echo(const azb_error *error, const char *const *traces, size_t count)
{
    const char *const texts[] = {
        azb_error_message(error),
        azb_error_service_code(error),
        azb_error_service_message(error),
        azb_error_target(error),
        azb_error_request_id(error),
        azb_error_correlation_id(error),
        azb_error_recommendation(error, 0),
        azb_error_body(error),
        azb_error_url(error),
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        for (size_t k = 0; k < count; k++) {
            if (strstr(texts[i], traces[k]) != NULL) {
                fail_msg("%s is in %s", traces[k], texts[i]);
            }
        }
    }
    for (size_t i = 0; i < azb_error_detail_count(error); i++) {
        assert_no_echo(azb_error_detail(error, i), traces, count);
    }
}

static void repeats_no_token_in_any_quoting_and_place(void **state)
{
    static char body[ECHO_MAX], headers[ECHO_MAX], quoted[QUOTING_MAX];
    static const char token[] = "token-of-the-stage"; // as support/stage.c has it
    const char *const traces[] = {token, quoted};
    fixture *f = *state;
    srand(3);
    for (int run = 0; run < 300; run++) {
        azb_error *err = NULL;
        azb_raw_result *result = NULL;
        do { // such quotes as a JSON text can hold
            (void)quoting_quote(token, quoted);
            put_echo(body, headers, quoted);
        } while (!azbi_is_json(body, strlen(body)));
        fixture_reply(f, "GET", "*", 409, headers, body);
        assert_int_equal(
            azb_raw_call(f->stage.client, "GET", VAULT "?api-version=1", NULL, NULL, &result, &err),
            AZB_E_SERVICE);
        assert_true(azb_error_service_code(err)[0] == '*');
        assert_int_equal(azb_error_detail_count(err), 1);
        assert_no_echo(err, traces, 2);
        azb_error_free(err);
    }
}

static azb_error *of_status(fixture *f, const char *json)
{
    azb_error *error = NULL;
    azbi_tree *body = azbi_tree_parse(json, strlen(json));
    assert_non_null(body);
    assert_int_equal(
        azbi_service_error_of_status(&error, f->stage.context, "the operation 7", "Failed", body),
        AZB_E_OPERATION);
    azbi_tree_free(body);
    return error;
}

static void reads_the_failures_of_items(void **state)
{
    fixture *f = *state;
    azb_error *error = of_status(
        f,
        "{\"status\":\"Failed\",\"properties\":{\"failedJobsError\":{\"vm1\":\"No agent.\",\"vm2\":"
        "\"Locked.\"}}}");
    assert_int_equal(azb_error_detail_count(error), 2);
    assert_string_equal(azb_error_target(azb_error_detail(error, 1)), "vm2");
    assert_string_equal(azb_error_service_message(azb_error_detail(error, 1)), "Locked.");
    assert_string_equal(azb_error_target(error), "vm1");
    assert_string_equal(azb_error_service_message(error), "No agent.");
    azb_error_free(error);
    // an error that is but a text
    error = of_status(f, "{\"error\":\"Out of disks.\"}");
    assert_string_equal(azb_error_message(error), "Out of disks: the operation 7 ended Failed");
    azb_error_free(error);
    error = of_status(f, "{\"error\":{\"code\":\"UserErrorBackupOperationInProgress\"}}");
    assert_int_equal(azb_error_is_transient(error), 1);
    azb_error_free(error);
    // an error of its own comes first
    error = of_status(f, "{\"error\":{\"code\":\"A\",\"message\":\"B\"},\"properties\":{"
                         "\"failedJobsError\":{\"vm1\":\"No agent.\"}}}");
    assert_string_equal(azb_error_service_code(error), "A");
    assert_string_equal(azb_error_service_message(error), "B");
    assert_int_equal(azb_error_detail_count(error), 1);
    azb_error_free(error);
}

// Items become details while there is room beside those of the error itself.
static void bounds_the_failures_of_items(void **state)
{
    enum {
        ITEMS = 70,
        MAX = 64
    };
    static const int own[] = {0, 60};
    static char body[16 * 1024];
    fixture *f = *state;
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        size_t len = (size_t)snprintf(body, sizeof body, "{\"error\":{\"details\":[null");
        for (int k = 0; k < own[i]; k++) {
            len += (size_t)snprintf(body + len, sizeof body - len, ",{\"code\":\"own\"}");
        }
        len += (size_t)snprintf(body + len, sizeof body - len,
                                "]},\"properties\":{\"failedJobsError\":{\"vm0\":\"No.\"");
        for (int k = 1; k < ITEMS; k++) {
            len += (size_t)snprintf(body + len, sizeof body - len, ",\"vm%d\":\"No.\"", k);
        }
        (void)snprintf(body + len, sizeof body - len, "}}}");
        azb_error *error = of_status(f, body);
        assert_int_equal(azb_error_detail_count(error), MAX);
        assert_string_equal(azb_error_service_code(azb_error_detail(error, 0)),
                            own[i] == 0 ? "" : "own");
        assert_string_equal(azb_error_target(azb_error_detail(error, MAX - 1)),
                            own[i] == 0 ? "vm63" : "vm3");
        azb_error_free(error);
    }
}

static void skips_what_is_no_failure_of_an_item(void **state)
{
    static const char *const odd[] = {
        "{}",
        "[]",
        "null",
        "{\"properties\":null}",
        "{\"properties\":[]}",
        "{\"properties\":{\"failedJobsError\":null}}",
        "{\"properties\":{\"failedJobsError\":[\"a\"]}}",
        "{\"properties\":{\"failedJobsError\":\"a\"}}",
        "{\"error\":{\"code\":\"Success\",\"message\":\"\"}}",
        "{\"error\":{\"code\":{},\"message\":1e400}}",
        "{\"error\":[],\"properties\":{\"failedJobsError\":{}}}",
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        azb_error *error = of_status(f, odd[i]);
        assert_string_equal(azb_error_message(error), "the operation 7 ended Failed");
        assert_int_equal(azb_error_detail_count(error), 0);
        azb_error_free(error);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_every_shape, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(puts_code_and_message_into_its_own, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(reads_figures_of_throttling, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(keeps_secret_bodies_out, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(keeps_sixteen_kilobytes_at_most, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(bounds_depth_and_width, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(every_detail_has_a_message_of_one_line, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(repeats_no_token_in_any_quoting_and_place, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(keeps_the_number_of_a_code, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(reads_the_failures_of_items, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(bounds_the_failures_of_items, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(skips_what_is_no_failure_of_an_item, fixture_open,
                                        fixture_close),
        cmocka_unit_test(does_nothing_without_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
