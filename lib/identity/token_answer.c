// token_answer.c - token endpoints: numbers that are texts, dates of many forms, refusals.
//
// Entra ID: "Microsoft identity platform and the OAuth 2.0 client credentials flow" and "Microsoft
// Entra authentication and authorization error codes".
#include "identity/token_answer.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "http/transient.h"
#include "identity/expiry.h"

enum {
    MESSAGE_MAX = 2048,
    SECONDS_MAX = INT32_MAX,
    HALVE_FROM_MS = 2 * 3600 * 1000
};

static const azbi_answer_rules entra = {.platform = "the identity platform"};

// ---- successes ----

static bool fail_field(azbi_token_fault *fault, const char *field, const char *reason)
{
    fault->field = field;
    fault->reason = reason;
    fault->value[0] = '\0';
    return false;
}

// Shows a value that is a number or one word of a date, and no more: it may be anything.
static bool fail_value(azbi_token_fault *fault, const azbi_tree *tree, const char *field,
                       const char *reason)
{
    const azbi_tree *value = azbi_tree_get(tree, field);
    const char *token = azbi_tree_text(azbi_tree_get(tree, "access_token"), NULL);
    size_t len = 0;
    const char *text = azbi_tree_text(value, &len);
    const int64_t number = azbi_tree_integer(value, INT64_MIN);
    (void)fail_field(fault, field, reason);
    if (text == NULL && number != INT64_MIN) {
        (void)snprintf(fault->value, sizeof fault->value, "%lld", (long long)number);
    } else if (text != NULL && len < sizeof fault->value &&
               (token == NULL || strcmp(token, text) != 0)) {
        memcpy(fault->value, text, len + 1);
    }
    return false;
}

static bool is_absent(const azbi_tree *tree, const char *field)
{
    const azbi_tree *value = azbi_tree_get(tree, field);
    size_t len = 1;
    return value == NULL || azbi_tree_is_null(value) ||
           (azbi_tree_text(value, &len) != NULL && len == 0);
}

static bool read_token(const azbi_tree *tree, const char **token, azbi_token_fault *fault)
{
    size_t len = 0;
    const char *type = azbi_tree_text(azbi_tree_get(tree, "token_type"), &len);
    if (!is_absent(tree, "token_type") &&
        (type == NULL || !azbi_equal_nocase(type, len, "Bearer", strlen("Bearer")))) {
        return fail_value(fault, tree, "token_type", "is not Bearer");
    }
    *token = azbi_tree_text(azbi_tree_get(tree, "access_token"), &len);
    if (is_absent(tree, "access_token")) {
        return fail_field(fault, "access_token", "is missing or empty");
    }
    if (*token == NULL) {
        return fail_field(fault, "access_token", "is not a text");
    }
    if (!azbi_token_is_sendable(*token, len)) {
        return fail_field(fault, "access_token", "holds bytes that a header cannot");
    }
    return true;
}

// Seconds from now in *seconds: -1 when the member is not there.
static bool read_seconds(const azbi_tree *tree, const char *field, int64_t *seconds,
                         azbi_token_fault *fault)
{
    *seconds = -1;
    if (is_absent(tree, field)) {
        return true;
    }
    *seconds = azbi_tree_integer(azbi_tree_get(tree, field), -1);
    if (*seconds < 0 || *seconds > SECONDS_MAX) {
        return fail_value(fault, tree, field, "is not a number of seconds");
    }
    return true;
}

// The same from a moment: only asked when expires_in does not say it.
static bool read_moment(const azbi_tree *tree, int64_t unix_s, int64_t *seconds,
                        azbi_token_fault *fault)
{
    static const char field[] = "expires_on";
    const azbi_tree *value = azbi_tree_get(tree, field);
    if (is_absent(tree, field)) {
        return true;
    }
    size_t len = 0;
    int64_t moment = azbi_tree_integer(value, -1);
    const char *text = azbi_tree_text(value, &len);
    if ((text != NULL && !azbi_expiry_parse(text, len, &moment)) || moment < 0 ||
        moment > INT64_MAX / 1000) {
        return fail_value(fault, tree, field, "is not a date");
    }
    *seconds = moment > unix_s ? moment - unix_s : 0;
    return true;
}

bool azbi_token_answer_read(const azbi_tree *tree, int64_t unix_s, azbi_token_answer *out,
                            azbi_token_fault *fault)
{
    int64_t lifetime, refresh;
    memset(out, 0, sizeof *out);
    if (!read_token(tree, &out->token, fault) ||
        !read_seconds(tree, "expires_in", &lifetime, fault) ||
        !read_seconds(tree, "refresh_in", &refresh, fault) ||
        (lifetime < 0 && !read_moment(tree, unix_s, &lifetime, fault))) {
        return false;
    }
    if (lifetime == 0) {
        return fail_field(fault, "access_token", "has expired already");
    }
    out->lifetime_ms = lifetime < 0 ? AZBI_TOKEN_FOREVER : lifetime * 1000;
    out->refresh_ms = refresh < 0 ? -1 : refresh * 1000;
    return true;
}

// ---- refusals ----

// The OAuth word and the description; some gateways answer with an object as ARM does.
typedef struct refusal {
    azb_str word, description, trace_id, correlation_id;
    int64_t number; // of AADSTS; 0: none
} refusal;

static azb_str get_text(const azbi_tree *object, const char *name)
{
    azb_str text = {NULL, 0};
    text.ptr = azbi_tree_text(azbi_tree_get(object, name), &text.len);
    return text;
}

static refusal read_refusal(const azbi_tree *tree)
{
    const azbi_tree *inner = azbi_tree_get(tree, "error");
    refusal said;
    said.word = get_text(tree, "error");
    said.description = get_text(tree, "error_description");
    if (said.word.ptr == NULL) {
        said.word = get_text(inner, "code");
        said.description = get_text(inner, "message");
    }
    if (said.description.ptr == NULL) {
        said.description = get_text(tree, "message"); // App Service
    }
    said.trace_id = get_text(tree, "trace_id");
    said.correlation_id = get_text(tree, "correlation_id");
    said.number = azbi_tree_integer(azbi_tree_at(azbi_tree_get(tree, "error_codes"), 0), 0);
    return said;
}

// The description without its tail of ids and times, which the error has elsewhere.
static size_t headline_length(azb_str description)
{
    const char *end = strpbrk(description.ptr, "\r\n");
    const char *ids = strstr(description.ptr, " Trace ID:");
    size_t len = end != NULL ? (size_t)(end - description.ptr) : description.len;
    if (ids != NULL && (size_t)(ids - description.ptr) < len) {
        len = (size_t)(ids - description.ptr);
    }
    return len < MESSAGE_MAX / 2 ? len : MESSAGE_MAX / 2;
}

static void put_refusal(azbi_buf *out, const refusal *said, const char *platform,
                        int32_t http_status)
{
    azbi_buf_printf(out, "%s answered %d", platform, http_status);
    if (said->word.ptr != NULL && said->word.len <= MESSAGE_MAX / 4) {
        azbi_buf_printf(out, ": %s", said->word.ptr);
    }
    if (said->number > 0 &&
        (said->description.ptr == NULL || strncmp(said->description.ptr, "AADSTS", 6) != 0)) {
        azbi_buf_printf(out, ": AADSTS%lld", (long long)said->number);
    }
    if (said->description.ptr != NULL) {
        azbi_buf_puts(out, ": ");
        azbi_buf_append(out, said->description.ptr, headline_length(said->description));
    }
}

static void set_text(azb_error *error, azbi_error_text which, azb_str text)
{
    azbi_error_set_text(error, which, text.ptr, text.len);
}

static azb_error *make_refusal(const azbi_token_fetch *fetch, const azbi_answer_rules *rules,
                               const azbi_tree *tree)
{
    const azbi_exchange *exchange = fetch->exchange;
    const int32_t http_status = azbi_exchange_http_status(exchange);
    const char *advice = rules->advise != NULL ? rules->advise(fetch, http_status) : NULL;
    const refusal said = read_refusal(tree);
    azb_error *error = NULL;
    azbi_buf message;
    azbi_buf_init(&message, fetch->credential->context, MESSAGE_MAX);
    put_refusal(&message, &said, rules->platform, http_status);
    if (advice != NULL) {
        azbi_buf_printf(&message, "; %s", advice);
    }
    (void)azbi_exchange_fail(exchange, &error, AZB_E_AUTH, azbi_buf_text(&message));
    azbi_buf_dispose(&message);
    set_text(error, AZBI_ERROR_SERVICE_CODE, said.word);
    set_text(error, AZBI_ERROR_SERVICE_MESSAGE, said.description);
    set_text(error, AZBI_ERROR_REQUEST_ID, said.trace_id);
    set_text(error, AZBI_ERROR_CORRELATION_ID, said.correlation_id);
    azbi_error_set_service_number(error, said.number);
    if (azbi_code_verdict_of(said.word.ptr, said.word.len) == AZBI_CODE_TRANSIENT) {
        azbi_error_set_transient(error, 1);
    }
    return error;
}

// ---- the end of an exchange ----

// No whole answer came. Whatever the reason, there is no token: only a closed loop and exhausted
// memory stay what they are.
static azb_error *make_unreachable(const azbi_exchange *exchange, const char *platform)
{
    azb_error *error = NULL;
    const azb_status status = azbi_exchange_fail(exchange, &error, AZB_E_AUTH, "no answer");
    if (status != AZB_E_CANCELED && status != AZB_E_NOMEM) {
        azbi_error_set_status(error, AZB_E_AUTH);
        azbi_error_prefix(error,
                          status == AZB_E_LIMIT ? "the answer of %s cannot be used"
                                                : "%s could not be reached",
                          platform);
    }
    return error;
}

static azb_error *make_fault(const azbi_exchange *exchange, const azbi_token_fault *fault)
{
    char message[AZBI_TOKEN_VALUE_MAX + 128];
    azb_error *error = NULL;
    const bool shown = fault->value[0] != '\0';
    (void)snprintf(message, sizeof message, "the token answer's %s %s%s%s%s", fault->field,
                   fault->reason, shown ? ": \"" : "", fault->value, shown ? "\"" : "");
    (void)azbi_exchange_fail(exchange, &error, AZB_E_AUTH, message);
    azbi_error_set_text(error, AZBI_ERROR_PATH, fault->field, strlen(fault->field));
    return error;
}

// Some endpoints and gateways refuse with 200.
static bool is_refusal(int32_t http_status, const azbi_tree *tree)
{
    const bool ok = http_status == 200 || http_status == 201;
    return !ok || (!is_absent(tree, "error") && is_absent(tree, "access_token"));
}

static azb_error *make_unused(const azbi_exchange *exchange, const char *why)
{
    azb_error *error = NULL;
    (void)azbi_exchange_fail(exchange, &error, AZB_E_AUTH, why);
    return error;
}

static void finish_by_tree(azbi_token_fetch *fetch, const azbi_answer_rules *rules,
                           const azbi_tree *tree, bool whole)
{
    const azbi_exchange *exchange = fetch->exchange;
    const int64_t unix_s = azbi_unix_ms(fetch->credential->context) / 1000;
    azbi_token_answer answer;
    azbi_token_fault fault = {"body", "is not JSON", ""};
    if (is_refusal(azbi_exchange_http_status(exchange), tree)) {
        azbi_token_fetch_failed(fetch, make_refusal(fetch, rules, tree));
        return;
    }
    if (!whole || !azbi_token_answer_read(tree, unix_s, &answer, &fault)) {
        azbi_token_fetch_failed(fetch, make_fault(exchange, &fault));
        return;
    }
    const char *why = rules->refuse != NULL ? rules->refuse(fetch, tree) : NULL;
    if (why != NULL) {
        azbi_token_fetch_failed(fetch, make_unused(exchange, why));
        return;
    }
    if (rules->halve && answer.refresh_ms <= 0 && answer.lifetime_ms >= HALVE_FROM_MS &&
        answer.lifetime_ms != AZBI_TOKEN_FOREVER) {
        answer.refresh_ms = answer.lifetime_ms / 2;
    }
    azbi_token_fetch_done(fetch, &answer);
}

void azbi_token_answer_finish_by(azbi_token_fetch *fetch, const azbi_answer_rules *rules)
{
    const azbi_exchange *exchange = fetch->exchange;
    if (azbi_exchange_status(exchange) != AZB_OK) {
        azbi_token_fetch_failed(fetch, make_unreachable(exchange, rules->platform));
        return;
    }
    size_t len = 0;
    bool whole = false;
    const char *body = azbi_exchange_body(exchange, &len);
    azbi_tree *tree = body != NULL ? azbi_tree_parse_part(body, len, &whole) : NULL;
    finish_by_tree(fetch, rules, tree, whole);
    azbi_tree_free_wiped(tree);
}

void azbi_token_answer_finish(azbi_token_fetch *fetch)
{
    azbi_token_answer_finish_by(fetch, &entra);
}
