// raw.c - calls that no row of the schema describes.
#include "arm/raw.h"

#include <string.h>

#include "arm/operation_call.h"
#include "arm/pager.h"
#include "base/memory.h"

static const azbi_parameter url_parameter = {.name = "url"};

// A call has one row for each method: the rows of the schema differ in no more than that here.
// Bodies count as secret, because their contents are unknown.
// NOLINTBEGIN(bugprone-macro-parentheses): an array cannot begin as a text in parentheses.
#define CALL(verb, more)                                                                          \
    {                                                                                             \
        .id = "raw " verb, .method = verb, .result = &azbi_type_untyped, .scope = AZBI_SCOPE_RAW, \
        .parameters = &url_parameter, .parameter_count = 1,                                       \
        .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_SECRET | (more)                             \
    }
#define LIST(verb)                                                                             \
    {                                                                                          \
        .id = "raw list", .method = verb, .item = &azbi_type_untyped, .scope = AZBI_SCOPE_RAW, \
        .parameters = &url_parameter, .parameter_count = 1,                                    \
        .flags = AZBI_OPERATION_LIST | AZBI_OPERATION_SECRET                                   \
    }
// NOLINTEND(bugprone-macro-parentheses)

enum {
    CALL_COUNT = 5,
    LIST_COUNT = 2
};

static const azbi_operation calls[CALL_COUNT] = {
    CALL("GET", 0u),
    CALL("PUT", 0u),
    CALL("PATCH", 0u),
    CALL("DELETE", 0u),
    CALL("POST", AZBI_OPERATION_ONCE),
};
static const azbi_operation lists[LIST_COUNT] = {LIST("GET"), LIST("POST")};

// ---- calls ----

// The row of that method; NULL: *err says why.
static const azbi_operation *find_row(azb_client *client, const azbi_operation *rows, size_t count,
                                      const char *method, azb_error **err)
{
    for (size_t i = 0; method != NULL && i < count; i++) {
        if (strcmp(rows[i].method, method) == 0) {
            return &rows[i];
        }
    }
    azbi_fail_arg(err, client->context, "method", "must be one of %s",
                  rows == calls ? "GET, PUT, PATCH, DELETE, POST" : "GET, POST");
    return NULL;
}

// Binds what the caller gave to the row of its method.
static azb_status bind(azb_client *client, const azbi_operation *rows, size_t count,
                       const char *method, azbi_arguments *arguments, azb_error **err)
{
    const azb_status status = azbi_client_check(client, err);
    if (status != AZB_OK) {
        return status;
    }
    arguments->operation = find_row(client, rows, count, method, err);
    if (arguments->operation == NULL) {
        return AZB_E_ARG;
    }
    return arguments->json != NULL && strcmp(arguments->operation->method, "GET") == 0
               ? azbi_fail_arg(err, client->context, "body", "must be NULL for GET")
               : AZB_OK;
}

azb_status azb_raw_call_begin(azb_client *client, const char *method, const char *url,
                              const char *body, const azb_call_options *call, azb_call_fn done,
                              void *user, azb_call **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    azbi_arguments arguments = {.scope_id = url, .json = body, .call = call};
    const azb_status status = bind(client, calls, CALL_COUNT, method, &arguments, err);
    return status == AZB_OK ? azbi_call_begin(client, &arguments, done, user, out, err) : status;
}

// The row that a raw call was begun with; for any other call one that does not match it.
static const azbi_operation *row_of(const azb_call *call)
{
    for (size_t i = 0; call != NULL && i < CALL_COUNT; i++) {
        if (call->operation == &calls[i]) {
            return &calls[i];
        }
    }
    return &calls[0];
}

static azb_status copy_body(azb_raw_result *result, const azbi_exchange *exchange)
{
    size_t len = 0;
    const char *body = azbi_exchange_body(exchange, &len);
    if (body == NULL) {
        return AZB_OK;
    }
    result->body = azbi_alloc_raw(result->call->client->context, len + 1);
    if (result->body == NULL) {
        return AZB_E_NOMEM;
    }
    memcpy(result->body, body, len);
    result->body[len] = '\0';
    result->len = len;
    return AZB_OK;
}

azb_status azb_raw_call_end(azb_call *call, azb_raw_result **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    const azb_status status = azbi_call_end_answer(call, row_of(call), err);
    if (status != AZB_OK) {
        return status;
    }
    azb_raw_result *result = azbi_alloc(call->client->context, sizeof *result);
    if (result != NULL) {
        result->call = azbi_call_hold(call);
    }
    if (result == NULL || copy_body(result, call->exchange) != AZB_OK) {
        azb_raw_result_free(result);
        call->taken = false;
        return azbi_fail_nomem(err);
    }
    *out = result;
    return AZB_OK;
}

azb_status azb_raw_call(azb_client *client, const char *method, const char *url, const char *body,
                        const azb_call_options *call, azb_raw_result **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    azb_call *under_way = NULL;
    azb_status status =
        azb_raw_call_begin(client, method, url, body, call, NULL, NULL, &under_way, err);
    if (status == AZB_OK) {
        status = azbi_call_join(under_way, err);
    }
    if (status == AZB_OK) {
        status = azb_raw_call_end(under_way, out, err);
    }
    azb_call_free(under_way);
    return status;
}

// ---- results ----

int32_t azb_raw_result_http_status(const azb_raw_result *result)
{
    return result == NULL ? 0 : azbi_exchange_http_status(result->call->exchange);
}

const char *azb_raw_result_header(const azb_raw_result *result, const char *name)
{
    const char *value = NULL;
    if (result != NULL && name != NULL) {
        value = azbi_exchange_header(result->call->exchange, name);
    }
    return value == NULL ? "" : value;
}

const char *azb_raw_result_body(const azb_raw_result *result, size_t *len)
{
    const bool has_body = result != NULL && result->body != NULL;
    if (len != NULL) {
        *len = has_body ? result->len : 0;
    }
    return has_body ? result->body : "";
}

void azb_raw_result_free(azb_raw_result *result)
{
    if (result == NULL || azbi_client_is_foreign(result->call->client)) {
        return;
    }
    azb_call *call = result->call;
    azb_context *context = call->client->context;
    if (result->body != NULL) {
        azbi_release_wiped(context, result->body, result->len + 1);
    }
    azbi_release(context, result, sizeof *result);
    azbi_call_release(call);
}

azb_status azb_raw_list(azb_client *client, const char *method, const char *url, const char *body,
                        const azb_call_options *call, azb_pager **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    azbi_arguments arguments = {.scope_id = url, .json = body, .call = call};
    const azb_status status = bind(client, lists, LIST_COUNT, method, &arguments, err);
    return status == AZB_OK ? azbi_list(client, &arguments, out, err) : status;
}
