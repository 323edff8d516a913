// service_error.c - errors in the bodies of the service's answers, in all their shapes.
#include "arm/service_error.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "http/retry.h"

enum {
    BODY_MAX = 16 * 1024,
    DEPTH_MAX = 8,    // of details in details
    DETAILS_MAX = 64, // of one error
    NUMBER_MAX = 24
};

static const char user_facing[] = "UserFacingError";
static const char no_reason[] = "the service gave no code and no message";

// What the codes of an error and of its details say of another try; a block anywhere wins.
static azbi_code_verdict verdict_of(const azb_error *error)
{
    const char *code = azb_error_service_code(error);
    azbi_code_verdict verdict = azbi_code_verdict_of(code, strlen(code));
    for (size_t i = 0; i < azb_error_detail_count(error); i++) {
        const azb_error *detail = azb_error_detail(error, i);
        const azbi_code_verdict inner = verdict_of(detail);
        if (inner == AZBI_CODE_BLOCKED) {
            return inner;
        }
        if (verdict == AZBI_CODE_UNKNOWN && azb_error_is_transient(detail) != 0) {
            verdict = AZBI_CODE_TRANSIENT;
        }
    }
    return verdict;
}

// expected: by the HTTP status. retryable: what the service itself says, 1 or 0; -1: nothing.
static void decide_transient(azb_error *error, bool expected, int retryable)
{
    const azbi_code_verdict verdict = verdict_of(error);
    if (verdict == AZBI_CODE_BLOCKED) {
        expected = false;
    } else if (retryable >= 0) {
        expected = retryable != 0;
    } else if (verdict != AZBI_CODE_UNKNOWN) {
        expected = verdict == AZBI_CODE_TRANSIENT;
    }
    azbi_error_set_transient(error, expected);
}

void azbi_service_error_put(azb_error *error, azbi_error_text which, const azbi_tree *value)
{
    size_t len = 0;
    const char *text = azbi_tree_text(value, &len);
    if (text != NULL && len > 0) {
        azbi_error_set_text(error, which, text, len);
    }
}

void azbi_service_error_judge(azb_error *error)
{
    decide_transient(error, false, -1);
}

// A whole number that a JSON value stands for, whichever way it is written.
static bool read_number(const azbi_tree *value, int64_t *out)
{
    static const double limit = 9007199254740992.0; // 2^53: beyond it a double is not exact
    *out = azbi_tree_integer(value, INT64_MIN);
    if (*out != INT64_MIN) {
        return true;
    }
    const double real = azbi_tree_number(value, limit);
    if (real >= limit || real <= -limit || real != (double)(int64_t)real) {
        return false;
    }
    *out = (int64_t)real;
    return true;
}

void azbi_service_error_put_code(azb_error *error, const azbi_tree *value)
{
    int64_t number = 0;
    const bool is_number = read_number(value, &number);
    azbi_service_error_put(error, AZBI_ERROR_SERVICE_CODE, value);
    if (!is_number) {
        return;
    }
    if (azb_error_service_number(error) == 0) {
        azbi_error_set_service_number(error, number);
    }
    char text[NUMBER_MAX];
    const int len = snprintf(text, sizeof text, "%lld", (long long)number);
    azbi_error_set_text(error, AZBI_ERROR_SERVICE_CODE, text, (size_t)len);
}

void azbi_service_error_put_number(azb_error *error, const azbi_tree *value)
{
    int64_t number = 0;
    if (read_number(value, &number)) {
        azbi_error_set_service_number(error, number);
    }
}

// OData 3 wraps the message: {"lang":"en-US","value":"..."}.
static void set_message(azb_error *error, const azbi_tree *value)
{
    const azbi_tree *wrapped = azbi_tree_get(value, "value");
    azbi_service_error_put(error, AZBI_ERROR_SERVICE_MESSAGE, wrapped != NULL ? wrapped : value);
}

static void fill_object(azb_error *error, const azbi_tree *object, int depth, bool expected);

bool azbi_service_error_is_success(const azbi_tree *code)
{
    size_t len = 0;
    const char *text = azbi_tree_text(code, &len);
    return text != NULL && azbi_equal_nocase(text, len, "Success", strlen("Success"));
}

azb_error *azbi_service_error_add_detail(azb_error *error)
{
    return azb_error_detail_count(error) < DETAILS_MAX ? azbi_error_add_detail(error) : NULL;
}

void azbi_service_error_finish_detail(azb_error *detail)
{
    azbi_error_prefix_service(detail);
    if (azb_error_message(detail)[0] == '\0') {
        azbi_error_prefix(detail, "%s", no_reason);
    }
}

static void add_detail(azb_error *error, const azbi_tree *object, int depth)
{
    if (azbi_tree_name_at(object, 0) == NULL ||
        azbi_service_error_is_success(azbi_tree_find_nocase(object, "code"))) {
        return;
    }
    azb_error *detail = azbi_service_error_add_detail(error);
    if (detail != NULL) {
        fill_object(detail, object, depth + 1, false);
        azbi_service_error_finish_detail(detail);
    }
}

// A list of them; some services write one alone in its place.
static void add_details(azb_error *error, const azbi_tree *list, int depth)
{
    add_detail(error, list, depth);
    for (size_t i = 0; i < azbi_tree_count(list); i++) {
        add_detail(error, azbi_tree_at(list, i), depth);
    }
}

void azbi_service_error_add_recommendations(azb_error *error, const azbi_tree *list)
{
    size_t len = 0;
    const char *single = azbi_tree_text(list, &len);
    if (single != NULL && len > 0) {
        azbi_error_add_recommendation(error, single, len);
    }
    for (size_t i = 0; i < azbi_tree_count(list); i++) {
        const char *text = azbi_tree_text(azbi_tree_at(list, i), &len);
        if (text != NULL && len > 0) {
            azbi_error_add_recommendation(error, text, len);
        }
    }
}

// additionalInfo of the backup family: what people should do. Returns whether trying again helps,
// -1 when it does not say.
static int fill_user_facing(azb_error *error, const azbi_tree *info, int depth)
{
    azbi_service_error_add_recommendations(error, azbi_tree_find_nocase(info, "recommendedAction"));
    size_t len = 0;
    const char *code = azbi_tree_text(azbi_tree_find_nocase(info, "code"), &len);
    const char *own = azb_error_service_code(error);
    if (code != NULL && !azbi_equal_nocase(code, len, own, strlen(own))) {
        add_detail(error, info, depth);
    }
    add_detail(error, azbi_tree_find_nocase(info, "innerError"), depth);
    return azbi_tree_truth(azbi_tree_find_nocase(info, "isRetryable"));
}

static int fill_additional(azb_error *error, const azbi_tree *list, int depth)
{
    int retryable = -1;
    for (size_t i = 0; i < azbi_tree_count(list); i++) {
        const azbi_tree *entry = azbi_tree_at(list, i);
        size_t len = 0;
        const char *type = azbi_tree_text(azbi_tree_find_nocase(entry, "type"), &len);
        if (type != NULL && azbi_equal_nocase(type, len, user_facing, strlen(user_facing))) {
            const int says = fill_user_facing(error, azbi_tree_find_nocase(entry, "info"), depth);
            retryable = says >= 0 ? says : retryable;
        }
    }
    return retryable;
}

static void describe_throttling(azb_error *error, const azbi_tree *limits)
{
    const char *group = azbi_tree_text(azbi_tree_find_nocase(limits, "operationGroup"), NULL);
    const char *end = azbi_tree_text(azbi_tree_find_nocase(limits, "endTime"), NULL);
    azbi_error_prefix(
        error, "%s: %lld requests where %lld are allowed, until %s",
        group == NULL ? "this operation" : group,
        (long long)azbi_tree_integer(azbi_tree_find_nocase(limits, "measuredRequestCount"), -1),
        (long long)azbi_tree_integer(azbi_tree_find_nocase(limits, "allowedRequestCount"), -1),
        end == NULL ? "later" : end);
    azbi_service_error_put(error, AZBI_ERROR_TARGET,
                           azbi_tree_find_nocase(limits, "operationGroup"));
}

// Compute puts the figures of its throttling into the message as JSON text.
static void fill_nested_message(azb_error *error, const azbi_tree *value)
{
    size_t len = 0;
    const char *message = azbi_tree_text(value, &len);
    if (message == NULL || message[0] != '{') {
        return;
    }
    azbi_tree *nested = azbi_tree_parse(message, len);
    if (azbi_tree_find_nocase(nested, "operationGroup") != NULL) {
        azb_error *detail = azbi_service_error_add_detail(error);
        describe_throttling(detail, nested);
    }
    azbi_tree_free(nested);
}

// Compute's inner errors have names of their own for both.
static const azbi_tree *find_either(const azbi_tree *object, const char *name, const char *other)
{
    const azbi_tree *found = azbi_tree_find_nocase(object, name);
    return found != NULL ? found : azbi_tree_find_nocase(object, other);
}

static void fill_object(azb_error *error, const azbi_tree *object, int depth, bool expected)
{
    const azbi_tree *message = find_either(object, "message", "errorDetail");
    int retryable = -1;
    azbi_service_error_put_code(error, find_either(object, "code", "exceptionType"));
    set_message(error, message);
    azbi_service_error_put(error, AZBI_ERROR_TARGET, azbi_tree_find_nocase(object, "target"));
    fill_nested_message(error, message);
    if (depth < DEPTH_MAX) {
        add_details(error, azbi_tree_find_nocase(object, "details"), depth);
        add_detail(error, azbi_tree_find_nocase(object, "innerError"), depth);
        azbi_service_error_add_recommendations(error,
                                               azbi_tree_find_nocase(object, "recommendations"));
        retryable = fill_additional(error, azbi_tree_find_nocase(object, "additionalInfo"), depth);
    }
    decide_transient(error, expected, retryable);
}

// {"error":{...}}, {"error":"text"}, {"odata.error":{...}}, or the error itself.
static void fill_body(azb_error *error, const azbi_tree *root, bool expected)
{
    const azbi_tree *object = azbi_tree_find_nocase(root, "error");
    if (azbi_tree_text(object, NULL) != NULL) {
        azbi_service_error_put(error, AZBI_ERROR_SERVICE_MESSAGE, object);
    }
    if (azbi_tree_count(object) == 0) {
        object = azbi_tree_find_nocase(root, "odata.error");
    }
    fill_object(error, azbi_tree_count(object) > 0 ? object : root, 0, expected);
}

void azbi_service_error_fill(azb_error *error, const azbi_service_answer *answer)
{
    if (error == NULL) {
        return;
    }
    const bool expected = azbi_retry_may_help(answer->http_status, azb_error_retry_after_ms(error));
    azbi_tree *root = NULL;
    if (answer->header_code != NULL && answer->header_code[0] != '\0') {
        azbi_error_set_text(error, AZBI_ERROR_SERVICE_CODE, answer->header_code,
                            strlen(answer->header_code));
    }
    if (answer->len > 0) {
        bool whole = false; // one that breaks off says something all the same
        root = azbi_tree_parse_part(answer->body, answer->len, &whole);
    }
    fill_body(error, root, expected);
    if (answer->secret) {
        azbi_tree_free_wiped(root);
    } else {
        azbi_tree_free(root);
        azbi_error_set_text(error, AZBI_ERROR_BODY, answer->body,
                            azbi_utf8_fit(answer->body, answer->len, BODY_MAX));
    }
    azbi_error_prefix_service(error);
}

static void put_item(azb_error *error, const char *item, const azbi_tree *text)
{
    azbi_error_set_text(error, AZBI_ERROR_TARGET, item, strlen(item));
    azbi_service_error_put(error, AZBI_ERROR_SERVICE_MESSAGE, text);
}

// failedJobsError: {item: text}. The first one speaks for the operation where nothing else does.
static void fill_items(azb_error *error, const azbi_tree *items)
{
    const bool silent =
        azb_error_service_code(error)[0] == '\0' && azb_error_service_message(error)[0] == '\0';
    const char *item = NULL;
    for (size_t i = 0; (item = azbi_tree_name_at(items, i)) != NULL && i < DETAILS_MAX; i++) {
        const azbi_tree *text = azbi_tree_get(items, item);
        azb_error *detail = azbi_service_error_add_detail(error);
        if (detail != NULL) {
            put_item(detail, item, text);
            azbi_service_error_finish_detail(detail);
        }
        if (silent) {
            put_item(error, item, text); // texts are set once: the first item's stay
        }
    }
}

static azb_status fail_operation(azb_error **err, azb_context *context, const char *subject,
                                 const char *state, const azbi_tree *object, const azbi_tree *items)
{
    azb_error *error = NULL;
    const azb_status status =
        azbi_fail(&error, context, AZB_E_OPERATION, "%s ended %s", subject, state);
    azbi_service_error_put(error, AZBI_ERROR_SERVICE_MESSAGE, object); // some are but a text
    if (!azbi_service_error_is_success(azbi_tree_find_nocase(object, "code"))) {
        fill_object(error, object, 0, false);
    }
    fill_items(error, items);
    azbi_error_prefix_service(error);
    azbi_error_give(error, err);
    return status;
}

azb_status azbi_service_error_of_operation(azb_error **err, azb_context *context,
                                           const char *subject, const char *state,
                                           const azbi_tree *object)
{
    return fail_operation(err, context, subject, state, object, NULL);
}

azb_status azbi_service_error_of_status(azb_error **err, azb_context *context, const char *subject,
                                        const char *state, const azbi_tree *body)
{
    const azbi_tree *properties = azbi_tree_get(body, "properties");
    return fail_operation(err, context, subject, state, azbi_tree_find_nocase(body, "error"),
                          azbi_tree_get(properties, "failedJobsError"));
}

azb_status azbi_service_error_of_exchange(azb_error **err, const azbi_exchange *exchange,
                                          bool secret)
{
    azb_error *error = NULL;
    const azb_status status =
        azbi_exchange_fail(exchange, &error, azbi_exchange_status(exchange), "the call failed");
    if (status == AZB_E_SERVICE || status == AZB_E_THROTTLED) {
        azbi_service_answer answer = {.http_status = azbi_exchange_http_status(exchange),
                                      .header_code =
                                          azbi_exchange_header(exchange, "x-ms-error-code"),
                                      .secret = secret};
        answer.body = azbi_exchange_body(exchange, &answer.len);
        azbi_service_error_fill(error, &answer);
    }
    azbi_error_give(error, err);
    return status;
}
