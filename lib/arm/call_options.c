#include "arm/call_options.h"

#include <string.h>

#include "base/cancel.h"
#include "base/memory.h"
#include "base/str.h"
#include "http/headers.h"

enum {
    ID_TEXT_MAX = 128, // characters of a request id or trace context
    VERSION_MAX = 32,
    EXTRAS_MAX = 32 // headers, and query parameters
};

// Headers that are the library's own business, and what to do instead; NULL: nothing.
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

bool azbi_is_header_text(const char *text, size_t max)
{
    const size_t len = strlen(text);
    if (len == 0 || len > max) {
        return false;
    }
    for (size_t i = 0; i < len; i++) {
        if (text[i] < 0x20 || text[i] > 0x7e) {
            return false;
        }
    }
    return true;
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
    return len > 0 && len <= VERSION_MAX;
}

static azb_status check_own(azb_context *context, const char *name, azb_error **err)
{
    for (size_t i = 0; i < sizeof own_headers / sizeof *own_headers; i++) {
        const char *own = own_headers[i].name;
        if (azbi_equal_nocase(name, strlen(name), own, strlen(own))) {
            const char *instead = own_headers[i].instead;
            return azbi_fail_arg(err, context, "headers", "%s is set by the library%s%s", own,
                                 instead == NULL ? "" : "; use the ",
                                 instead == NULL ? "" : instead);
        }
    }
    return AZB_OK;
}

static azb_status check_header(azb_context *context, const azb_name_value *header, azb_error **err)
{
    if (!azbi_headers_name_ok(header->name, strlen(header->name))) {
        return azbi_fail_arg(err, context, "headers", "\"%.64s\" is no name of a header",
                             header->name);
    }
    // the value may be a secret: it is not shown
    if (!azbi_headers_value_ok(header->value, strlen(header->value))) {
        return azbi_fail_arg(err, context, "headers", "the value of %.64s holds a control byte",
                             header->name);
    }
    return check_own(context, header->name, err);
}

static azb_status check_query(azb_context *context, const azb_name_value *pair, azb_error **err)
{
    static const char version[] = "api-version";
    const size_t len = strlen(pair->name);
    if (len == 0 || !azbi_is_utf8(pair->name, len) ||
        !azbi_is_utf8(pair->value, strlen(pair->value))) {
        return azbi_fail_arg(err, context, "query",
                             "a name is empty, or a name or a value is not UTF-8");
    }
    if (azbi_equal_nocase(pair->name, len, version, sizeof version - 1)) {
        return azbi_fail_arg(err, context, "query",
                             "api-version is set by the library; use the api_version of the call");
    }
    return AZB_OK;
}

typedef azb_status (*check_fn)(azb_context *context, const azb_name_value *pair, azb_error **err);

static azb_status check_pairs(azb_context *context, const char *argument,
                              const azb_name_value *pairs, size_t count, check_fn check,
                              azb_error **err)
{
    if (count > EXTRAS_MAX || (count > 0 && pairs == NULL)) {
        return azbi_fail_arg(err, context, argument, "is NULL, or has more than %d entries",
                             EXTRAS_MAX);
    }
    azb_status status = AZB_OK;
    for (size_t i = 0; i < count && status == AZB_OK; i++) {
        if (pairs[i].name == NULL || pairs[i].value == NULL) {
            return azbi_fail_arg(err, context, argument, "entry %zu has no name or no value", i);
        }
        status = check(context, &pairs[i], err);
    }
    return status;
}

static azb_status check_texts(azb_context *context, const azb_call_options *options,
                              azb_error **err)
{
    if (options->client_request_id != NULL &&
        !azbi_is_header_text(options->client_request_id, ID_TEXT_MAX)) {
        return azbi_fail_arg(err, context, "client_request_id",
                             "is not 1 to %d printable ASCII characters", ID_TEXT_MAX);
    }
    if (options->traceparent != NULL && !azbi_is_header_text(options->traceparent, ID_TEXT_MAX)) {
        return azbi_fail_arg(err, context, "traceparent",
                             "is not 1 to %d printable ASCII characters", ID_TEXT_MAX);
    }
    if (options->api_version != NULL && !azbi_is_api_version(options->api_version)) {
        return azbi_fail_arg(err, context, "api_version", "is no version such as 2025-08-01");
    }
    return AZB_OK;
}

azb_status azbi_call_options_check(azb_client *client, const azb_call_options *options,
                                   azb_error **err)
{
    if (options == NULL) {
        return AZB_OK;
    }
    azb_context *context = client->context;
    if (azbi_abi_check(options, sizeof *options, sizeof *options) != AZB_OK ||
        options->reserved != 0) {
        return azbi_fail(err, context, AZB_E_ABI,
                         "call options: not made by azb_call_options_init, or newer than this "
                         "library");
    }
    if (options->timeout_ms < -1) {
        return azbi_fail_arg(err, context, "timeout_ms", "is below -1");
    }
    azb_status status = azbi_cancel_check(options->cancel, err);
    if (status == AZB_OK) {
        status = check_texts(context, options, err);
    }
    if (status == AZB_OK) {
        status = check_pairs(context, "headers", options->headers, options->header_count,
                             check_header, err);
    }
    if (status == AZB_OK) {
        status =
            check_pairs(context, "query", options->query, options->query_count, check_query, err);
    }
    return status;
}

// Headers may hold secrets, such as the token of another tenant.
static void free_text(azb_context *context, const char *text)
{
    azbi_string_free_wiped(context, (char *)(uintptr_t)text);
}

azb_status azbi_kept_options_copy(azb_context *context, const azb_call_options *options,
                                  azbi_kept_options *out)
{
    int failed = 0;
    *out = (azbi_kept_options){NULL, NULL, 0};
    if (options == NULL) {
        return AZB_OK;
    }
    out->traceparent = azbi_string_copy(context, options->traceparent, &failed);
    if (options->header_count > 0) {
        out->headers = azbi_alloc_array(context, options->header_count, sizeof *out->headers);
        out->header_count = out->headers == NULL ? 0 : options->header_count;
        failed |= out->headers == NULL;
    }
    for (size_t i = 0; i < out->header_count; i++) {
        out->headers[i].name = azbi_string_copy(context, options->headers[i].name, &failed);
        out->headers[i].value = azbi_string_copy(context, options->headers[i].value, &failed);
    }
    return failed ? AZB_E_NOMEM : AZB_OK;
}

void azbi_kept_options_free(azb_context *context, azbi_kept_options *kept)
{
    azbi_string_free(context, kept->traceparent);
    for (size_t i = 0; i < kept->header_count; i++) {
        free_text(context, kept->headers[i].name);
        free_text(context, kept->headers[i].value);
    }
    azbi_release(context, kept->headers, kept->header_count * sizeof *kept->headers);
    *kept = (azbi_kept_options){NULL, NULL, 0};
}

void azbi_kept_options_use(const azbi_kept_options *kept, azb_call_options *options)
{
    options->traceparent = kept->traceparent;
    options->headers = kept->headers;
    options->header_count = kept->header_count;
}
