#include "arm/service_error.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"

enum {
    BODY_MAX = 16 * 1024,
    DEPTH_MAX = 8,      // of details in details
    DETAILS_MAX = 64,   // of one error
    MESSAGE_MAX = 1000, // characters that go into our own message
    NUMBER_MAX = 24
};

// Codes that tell whether the same call may help later, whatever the HTTP status says.
typedef struct known_code {
    const char *code;
    int32_t transient;
} known_code;

static const known_code known_codes[] = {
    // a block of hours, sent as 400
    {"CloudDosAbsoluteLimitReached", 0},
    {"CloudDosTimeboudLimitReached", 0},
    {"TooManyRequests", 1},
    {"SubscriptionRequestsThrottled", 1},
    {"ResourceRequestsThrottled", 1},
};

static const char user_facing[] = "UserFacingError";

static const int32_t transient_statuses[] = {408, 429, 500, 502, 503, 504};

static bool is_transient_status(int32_t http_status)
{
    for (size_t i = 0; i < sizeof transient_statuses / sizeof *transient_statuses; i++) {
        if (transient_statuses[i] == http_status) {
            return true;
        }
    }
    return false;
}

// 1, 0, or -1 for a code that says nothing of it.
static int32_t transient_of_code(const char *code)
{
    for (size_t i = 0; i < sizeof known_codes / sizeof *known_codes; i++) {
        const char *known = known_codes[i].code;
        if (azbi_equal_nocase(code, strlen(code), known, strlen(known))) {
            return known_codes[i].transient;
        }
    }
    return -1;
}

void azbi_service_error_put(azb_error *error, azbi_error_text which, const azbi_tree *value)
{
    size_t len = 0;
    const char *text = azbi_tree_text(value, &len);
    if (text != NULL && len > 0) {
        azbi_error_set_text(error, which, text, len);
    }
}

// Codes are texts, but in some objects of the service numbers.
static void set_code(azb_error *error, const azbi_tree *value)
{
    if (azbi_tree_text(value, NULL) != NULL) {
        azbi_service_error_put(error, AZBI_ERROR_SERVICE_CODE, value);
        return;
    }
    const int64_t number = azbi_tree_integer(value, INT64_MIN);
    if (number != INT64_MIN) {
        char text[NUMBER_MAX];
        const int len = snprintf(text, sizeof text, "%lld", (long long)number);
        azbi_error_set_text(error, AZBI_ERROR_SERVICE_CODE, text, (size_t)len);
    }
}

// OData 3 wraps the message: {"lang":"en-US","value":"..."}.
static void set_message(azb_error *error, const azbi_tree *value)
{
    const azbi_tree *wrapped = azbi_tree_get(value, "value");
    azbi_service_error_put(error, AZBI_ERROR_SERVICE_MESSAGE, wrapped != NULL ? wrapped : value);
}

static void fill_object(azb_error *error, const azbi_tree *object, int depth);

static void add_detail(azb_error *error, const azbi_tree *object, int depth)
{
    if (azbi_tree_count(object) == 0 || azb_error_detail_count(error) >= DETAILS_MAX) {
        return;
    }
    azb_error *detail = azbi_error_add_detail(error);
    if (detail != NULL) {
        fill_object(detail, object, depth + 1);
    }
}

static void add_recommendations(azb_error *error, const azbi_tree *list)
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

// additionalInfo of the backup family: what people should do, and whether trying again helps.
static void fill_user_facing(azb_error *error, const azbi_tree *info, int depth)
{
    add_recommendations(error, azbi_tree_find_nocase(info, "recommendedAction"));
    const azbi_tree *retriable = azbi_tree_find_nocase(info, "isRetryable");
    if (retriable != NULL) {
        azbi_error_set_transient(error, azbi_tree_is_true(retriable));
    }
    size_t len = 0;
    const char *code = azbi_tree_text(azbi_tree_find_nocase(info, "code"), &len);
    const char *own = azb_error_service_code(error);
    if (code != NULL && !azbi_equal_nocase(code, len, own, strlen(own))) {
        add_detail(error, info, depth);
    }
    add_detail(error, azbi_tree_find_nocase(info, "innerError"), depth);
}

static void fill_additional(azb_error *error, const azbi_tree *list, int depth)
{
    for (size_t i = 0; i < azbi_tree_count(list); i++) {
        const azbi_tree *entry = azbi_tree_at(list, i);
        size_t len = 0;
        const char *type = azbi_tree_text(azbi_tree_find_nocase(entry, "type"), &len);
        if (type != NULL && azbi_equal_nocase(type, len, user_facing, strlen(user_facing))) {
            fill_user_facing(error, azbi_tree_find_nocase(entry, "info"), depth);
        }
    }
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
static void fill_nested_message(azb_error *error)
{
    const char *message = azb_error_service_message(error);
    if (message[0] != '{') {
        return;
    }
    azbi_tree *nested = azbi_tree_parse(message, strlen(message));
    if (azbi_tree_find_nocase(nested, "operationGroup") != NULL) {
        azb_error *detail = azbi_error_add_detail(error);
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

static void fill_object(azb_error *error, const azbi_tree *object, int depth)
{
    set_code(error, find_either(object, "code", "exceptionType"));
    set_message(error, find_either(object, "message", "errorDetail"));
    azbi_service_error_put(error, AZBI_ERROR_TARGET, azbi_tree_find_nocase(object, "target"));
    fill_nested_message(error);
    if (depth >= DEPTH_MAX) {
        return;
    }
    const azbi_tree *details = azbi_tree_find_nocase(object, "details");
    for (size_t i = 0; i < azbi_tree_count(details); i++) {
        add_detail(error, azbi_tree_at(details, i), depth);
    }
    add_detail(error, azbi_tree_find_nocase(object, "innerError"), depth);
    add_recommendations(error, azbi_tree_find_nocase(object, "recommendations"));
    fill_additional(error, azbi_tree_find_nocase(object, "additionalInfo"), depth);
}

// {"error":{...}}, {"error":"text"}, {"odata.error":{...}}, or the error itself.
static void fill_body(azb_error *error, const azbi_tree *root)
{
    const azbi_tree *object = azbi_tree_find_nocase(root, "error");
    if (azbi_tree_text(object, NULL) != NULL) {
        azbi_service_error_put(error, AZBI_ERROR_SERVICE_MESSAGE, object);
    }
    if (azbi_tree_count(object) == 0) {
        object = azbi_tree_find_nocase(root, "odata.error");
    }
    fill_object(error, azbi_tree_count(object) > 0 ? object : root, 0);
}

// Writes text as one line into line, of MESSAGE_MAX + 1 bytes; returns its length.
static size_t put_line(char *line, const char *text)
{
    size_t len = 0;
    for (size_t i = 0; text[i] != '\0' && len < MESSAGE_MAX; i++) {
        char c = text[i];
        if ((unsigned char)c < ' ') {
            c = ' ';
        }
        if (c != ' ' || (len > 0 && line[len - 1] != ' ')) {
            line[len++] = c;
        }
    }
    while (len > 0 && (line[len - 1] == ' ' || !azbi_is_utf8(line, len))) {
        len--;
    }
    line[len] = '\0';
    return len;
}

void azbi_service_error_tell(azb_error *error)
{
    char message[MESSAGE_MAX + 1];
    char code[MESSAGE_MAX + 1];
    const size_t message_len = put_line(message, azb_error_service_message(error));
    const size_t code_len = put_line(code, azb_error_service_code(error));
    if (code_len > 0 || message_len > 0) {
        azbi_error_prefix(error, "%s%s%s", code, code_len > 0 && message_len > 0 ? ": " : "",
                          message);
    }
}

void azbi_service_error_fill(azb_error *error, const azbi_service_answer *answer)
{
    if (error == NULL) {
        return;
    }
    azbi_error_set_transient(error, is_transient_status(answer->http_status));
    if (answer->header_code != NULL && answer->header_code[0] != '\0') {
        azbi_error_set_text(error, AZBI_ERROR_SERVICE_CODE, answer->header_code,
                            strlen(answer->header_code));
    }
    if (answer->len > 0) {
        azbi_tree *root = azbi_tree_parse(answer->body, answer->len);
        fill_body(error, root);
        if (answer->secret) {
            azbi_tree_free_wiped(root);
        } else {
            azbi_tree_free(root);
            azbi_error_set_text(error, AZBI_ERROR_BODY, answer->body,
                                azbi_utf8_fit(answer->body, answer->len, BODY_MAX));
        }
    }
    const int32_t transient = transient_of_code(azb_error_service_code(error));
    if (transient >= 0) {
        azbi_error_set_transient(error, transient);
    }
    azbi_service_error_tell(error);
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
        azb_error *detail = azbi_error_add_detail(error);
        if (detail != NULL) {
            put_item(detail, item, text);
            azbi_service_error_tell(detail);
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
    if (azbi_tree_count(object) > 0) {
        fill_object(error, object, 0);
    }
    fill_items(error, items);
    azbi_service_error_tell(error);
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
    if (err == NULL) {
        azb_error_free(error);
    } else {
        *err = error;
    }
    return status;
}
