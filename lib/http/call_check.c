#include "http/call_check.h"

#include <stdio.h>
#include <string.h>

#include "base/abi.h"
#include "base/cancel.h"
#include "base/str.h"
#include "http/headers.h"

enum {
    VERSION_MAX = 32,
    REASON_MAX = 128
};

// Headers that the library sets itself, and what to use instead; NULL: nothing.
static const struct {
    const char *name;
    const char *instead;
} own_headers[] = {
    {"Authorization", "the credential of the client"},
    {"Host", NULL},
    {"Content-Length", NULL},
    {"Content-Type", NULL},
    {"Content-Encoding", NULL},
    {"Transfer-Encoding", NULL},
    {"Connection", NULL},
    {"Keep-Alive", NULL},
    {"Expect", NULL},
    {"TE", NULL},
    {"Trailer", NULL},
    {"Upgrade", NULL},
    {"Proxy-Authorization", NULL},
    {"Proxy-Connection", NULL},
    {"Cookie", NULL},
    {"Accept", NULL},
    {"Accept-Encoding", NULL},
    {"User-Agent", "application_id of the client"},
    {"traceparent", "traceparent of the call"},
    {"x-ms-client-request-id", "client_request_id of the call"},
    {"x-ms-return-client-request-id", NULL},
};

// ---- texts ----

bool azbi_is_header_text(const char *text, size_t max)
{
    const size_t len = strlen(text);
    for (size_t i = 0; i < len; i++) {
        if (text[i] < 0x20 || text[i] > 0x7e) {
            return false;
        }
    }
    return len > 0 && len <= max;
}

bool azbi_is_api_version(const char *text)
{
    const size_t len = strlen(text);
    for (size_t i = 0; i < len; i++) {
        if (!azbi_is_letter(text[i]) && !azbi_is_digit(text[i]) && text[i] != '-' &&
            text[i] != '.') {
            return false;
        }
    }
    return len > 0 && len <= VERSION_MAX && azbi_is_digit(text[0]);
}

bool azbi_is_traceparent(const char *text)
{
    static const char form[] = "xx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxx-xx";
    enum {
        TRACE_AT = 3,
        TRACE_LEN = 32,
        PARENT_AT = 36,
        PARENT_LEN = 16
    };
    if (strlen(text) != sizeof form - 1) {
        return false;
    }
    for (size_t i = 0; form[i] != '\0'; i++) {
        const bool is_hex = azbi_is_digit(text[i]) || (text[i] >= 'a' && text[i] <= 'f');
        if (form[i] == 'x' ? !is_hex : text[i] != form[i]) {
            return false;
        }
    }
    return strncmp(text, "ff", 2) != 0 && strspn(text + TRACE_AT, "0") < TRACE_LEN &&
           strspn(text + PARENT_AT, "0") < PARENT_LEN;
}

static bool is_request_id(const char *text)
{
    return azbi_is_header_text(text, AZBI_REQUEST_ID_MAX) && strchr(text, ' ') == NULL;
}

// ---- headers and query ----

// One entry of a list of pairs: its path is that of the list, with the index.
typedef struct entry {
    azb_context *context;
    const char *list;
    size_t index;
    const azb_name_value *pair;
} entry;

static azb_status fail_entry(const entry *at, const char *member, const char *why, azb_error **err)
{
    return azbi_fail_item(err, at->context, at->list, at->index, member, why);
}

static azb_status check_own(const entry *at, azb_error **err)
{
    char why[REASON_MAX];
    for (size_t i = 0; i < sizeof own_headers / sizeof *own_headers; i++) {
        const char *own = own_headers[i].name;
        const char *instead = own_headers[i].instead;
        if (!azbi_equal_nocase(at->pair->name, strlen(at->pair->name), own, strlen(own))) {
            continue;
        }
        (void)snprintf(why, sizeof why, "%s is set by the library%s%s", own,
                       instead == NULL ? "" : "; use ", instead == NULL ? "" : instead);
        return fail_entry(at, "name", why, err);
    }
    return AZB_OK;
}

// The value may be a secret, so it is not shown.
static azb_status check_header(const entry *at, azb_error **err)
{
    const char *name = at->pair->name;
    const char *value = at->pair->value;
    if (!azbi_headers_name_ok(name, strlen(name))) {
        return fail_entry(at, "name", "must be a header name: letters, digits and hyphens", err);
    }
    if (!azbi_headers_value_ok(value, strlen(value))) {
        return fail_entry(at, "value", "holds a control byte", err);
    }
    if (!azbi_is_utf8(value, strlen(value))) {
        return fail_entry(at, "value", "is not UTF-8", err);
    }
    return check_own(at, err);
}

static azb_status check_query(const entry *at, azb_error **err)
{
    static const char version[] = "api-version";
    const size_t len = strlen(at->pair->name);
    if (len == 0) {
        return fail_entry(at, "name", "is empty", err);
    }
    if (!azbi_is_utf8(at->pair->name, len)) {
        return fail_entry(at, "name", "is not UTF-8", err);
    }
    if (!azbi_is_utf8(at->pair->value, strlen(at->pair->value))) {
        return fail_entry(at, "value", "is not UTF-8", err);
    }
    if (azbi_equal_nocase(at->pair->name, len, version, sizeof version - 1)) {
        return fail_entry(at, "name",
                          "api-version is set by the library; use api_version of the call", err);
    }
    return AZB_OK;
}

typedef azb_status (*check_fn)(const entry *at, azb_error **err);

static azb_status check_pairs(azb_context *context, const char *list, const azb_name_value *pairs,
                              size_t count, check_fn check, azb_error **err)
{
    if (count > AZBI_CALL_HEADERS_MAX) {
        return azbi_fail_arg(err, context, list, "has %zu entries; at most %d are allowed", count,
                             (int)AZBI_CALL_HEADERS_MAX);
    }
    if (count > 0 && pairs == NULL) {
        return azbi_fail_arg(err, context, list, "must not be NULL when its count is %zu", count);
    }
    azb_status status = AZB_OK;
    for (size_t i = 0; i < count && status == AZB_OK; i++) {
        const entry at = {context, list, i, &pairs[i]};
        if (pairs[i].name == NULL || pairs[i].value == NULL) {
            return fail_entry(&at, pairs[i].name == NULL ? "name" : "value", "must not be NULL",
                              err);
        }
        status = check(&at, err);
    }
    return status;
}

static azb_status check_headers(azb_context *context, const azb_call_options *call, azb_error **err)
{
    static const char list[] = "call.headers";
    const azb_status status =
        check_pairs(context, list, call->headers, call->header_count, check_header, err);
    size_t bytes = 0;
    for (size_t i = 0; i < call->header_count && status == AZB_OK; i++) {
        bytes += strlen(call->headers[i].name) + strlen(call->headers[i].value);
        if (bytes > AZBI_CALL_HEADERS_BYTES) {
            const entry at = {context, list, i, &call->headers[i]};
            return fail_entry(&at, "value", "makes the headers of the call larger than 32 KiB",
                              err);
        }
    }
    return status;
}

// ---- numbers ----

static const azbi_option call_rows[] = {
    {.path = "call.timeout_ms",
     .zero = "the client's request_timeout_ms",
     .min = 1,
     .max = INT64_MAX,
     AZBI_OPTION_AT(azb_call_options, timeout_ms),
     .kind = AZBI_OPTION_NUMBER,
     .may_be_none = true},
    {.path = "call.reserved",
     AZBI_OPTION_AT(azb_call_options, reserved),
     .kind = AZBI_OPTION_RESERVED},
};
const azbi_option_set azbi_call_option_set = {"azb_call_options", call_rows,
                                              sizeof call_rows / sizeof *call_rows};

// ---- the whole ----

static azb_status check_members(azb_context *context, const azb_call_options *call, azb_error **err)
{
    if (call->client_request_id != NULL && !is_request_id(call->client_request_id)) {
        return azbi_fail_arg(err, context, "call.client_request_id",
                             "must be 1 to %d printable ASCII characters without blanks",
                             (int)AZBI_REQUEST_ID_MAX);
    }
    if (call->traceparent != NULL && !azbi_is_traceparent(call->traceparent)) {
        return azbi_fail_arg(err, context, "call.traceparent",
                             "must be a W3C trace context in lower case, 00-<32 hex>-<16 hex>-"
                             "<2 hex>, with ids that are not all zero");
    }
    if (call->api_version != NULL && !azbi_is_api_version(call->api_version)) {
        return azbi_fail_arg(err, context, "call.api_version",
                             "must be a version such as 2025-08-01");
    }
    return AZB_OK;
}

static azb_status check_all(azb_context *context, const azb_call_options *call, azb_error **err)
{
    azb_status status = azbi_cancel_check(call->cancel, err);
    if (status == AZB_OK) {
        status = azbi_options_check(context, &azbi_call_option_set, call, err);
    }
    if (status == AZB_OK) {
        status = check_members(context, call, err);
    }
    if (status == AZB_OK) {
        status = check_headers(context, call, err);
    }
    if (status == AZB_OK) {
        status =
            check_pairs(context, "call.query", call->query, call->query_count, check_query, err);
    }
    return status;
}

azb_status azbi_call_read(azb_context *context, const azb_call_options *call, azb_call_options *out,
                          azb_error **err)
{
    static const azbi_abi_about about = AZBI_ABI_ABOUT("call", azb_call_options);
    *out = (azb_call_options){.size = sizeof *out};
    const azb_status status = azbi_abi_read(err, context, &about, call, out);
    return status == AZB_OK ? check_all(context, out, err) : status;
}
