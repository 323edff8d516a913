// answer.c - bodies of answers as models.
#include "arm/answer.h"

#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "http/http_status.h"

// Content types that JSON comes with. The service sends text/plain now and then.
static const char *const json_types[] = {"application/json", "text/json", "text/plain"};

static bool is_json_type(const char *value)
{
    const size_t len = strcspn(value, "; \t");
    for (size_t i = 0; i < sizeof json_types / sizeof *json_types; i++) {
        if (azbi_equal_nocase(value, len, json_types[i], strlen(json_types[i]))) {
            return true;
        }
    }
    static const char suffix[] = "+json";
    const size_t n = sizeof suffix - 1;
    return len > n && azbi_equal_nocase(value + len - n, n, suffix, n);
}

void azbi_answer_note(azb_error *error, const azbi_exchange *exchange)
{
    if (error != NULL) {
        azbi_exchange_note(exchange, error);
    }
}

azb_status azbi_answer_take(azbi_exchange *exchange, bool secret, azbi_answer *out, azb_error **err)
{
    azb_context *context = azbi_engine_context(azbi_exchange_engine(exchange));
    *out = (azbi_answer){NULL, NULL, 0};
    size_t len = 0;
    if (azbi_exchange_body(exchange, &len) == NULL) {
        return AZB_OK;
    }
    const char *type = azbi_exchange_header(exchange, "content-type");
    if (type != NULL && !is_json_type(type)) {
        return azbi_fail(err, context, AZB_E_JSON, "the answer is %.100s where JSON is expected",
                         type);
    }
    azbi_arena *arena = azbi_arena_new(context, len);
    if (arena == NULL) {
        return azbi_fail_nomem(err);
    }
    if (secret) {
        azbi_arena_mark_secret(arena);
    }
    size_t size = 0;
    out->json = azbi_exchange_take_body(exchange, &out->len, &size);
    if (azbi_arena_adopt(arena, out->json, size) != AZB_OK) {
        azbi_release_wiped(context, out->json, size);
        azbi_arena_release(arena);
        *out = (azbi_answer){NULL, NULL, 0};
        return azbi_fail_nomem(err);
    }
    out->arena = arena;
    return AZB_OK;
}

// Why a success does not bring the result, or NULL when it may: it has a body to be read.
static const char *why_no_result(int32_t http_status, bool has_body)
{
    if (http_status == AZBI_HTTP_ACCEPTED) {
        return "the service has accepted the request without carrying it out";
    }
    return has_body ? NULL : "the answer has no body";
}

static azb_status decode(azbi_exchange *exchange, const azbi_operation *operation, azb_model **out,
                         azb_error **err)
{
    const bool secret = (operation->flags & AZBI_OPERATION_SECRET) != 0;
    azbi_answer answer;
    azb_status status = azbi_answer_take(exchange, secret, &answer, err);
    if (status == AZB_OK) {
        status = azbi_decode(answer.arena, operation->result, answer.json, answer.len, out, err);
        if (status != AZB_OK) {
            *out = NULL;
            azbi_arena_release(answer.arena);
        }
    }
    return status;
}

static azb_status read_result(azbi_exchange *exchange, const azbi_operation *operation,
                              azb_model **out, azb_error **err)
{
    azb_context *context = azbi_engine_context(azbi_exchange_engine(exchange));
    const int32_t http_status = azbi_exchange_http_status(exchange);
    size_t len = 0;
    const bool has_body = azbi_exchange_body(exchange, &len) != NULL;
    if (http_status < AZBI_HTTP_OK || http_status >= AZBI_HTTP_REDIRECTS) {
        return azbi_fail(err, context, AZB_E_SERVICE, "HTTP %d is not a success", http_status);
    }
    if (operation->result == NULL ||
        (!has_body && azbi_operation_may_be_empty(operation, http_status))) {
        return AZB_OK;
    }
    const char *why = why_no_result(http_status, has_body);
    if (why != NULL) {
        const azb_status status =
            azbi_fail(err, context, AZB_E_JSON, "%s: HTTP %d where %s is expected", why,
                      http_status, azb_type_name(operation->result));
        if (err != NULL) {
            azbi_error_set_transient(*err, azbi_exchange_only_reads(exchange));
        }
        return status;
    }
    return decode(exchange, operation, out, err);
}

azb_status azbi_answer_model(azbi_exchange *exchange, const azbi_operation *operation,
                             azb_model **out, azb_error **err)
{
    *out = NULL;
    const azb_status status = read_result(exchange, operation, out, err);
    if (status != AZB_OK && err != NULL) {
        azbi_answer_note(*err, exchange);
        if (!azbi_exchange_only_reads(exchange)) {
            azbi_error_set_may_have_begun(*err);
        }
    }
    return status;
}
