// start.c - a poller from the answer that began an operation.
#include "poller/start.h"

#include <string.h>

#include "arm/answer.h"
#include "base/memory.h"
#include "base/uri.h"
#include "http/http_status.h"
#include "model/types.h"
#include "poller/header_url.h"
#include "poller/note.h"
#include "poller/operation_kind.h"

static const char location[] = "location";

// Headers that say where the status is, the best one first.
static const struct {
    const char *header;
    azbi_poller_kind kind;
} status_headers[] = {
    {"azure-asyncoperation", AZBI_POLLER_ASYNC},
    {"operation-location", AZBI_POLLER_ASYNC},
    {location, AZBI_POLLER_LOCATION},
};

static bool is_write_of_resource(const azbi_operation *operation)
{
    return strcmp(operation->method, "PUT") == 0 || strcmp(operation->method, "PATCH") == 0;
}

// Reads of operation results: asked again, they may say more.
static bool is_read(const azbi_operation *operation)
{
    return strcmp(operation->method, "GET") == 0;
}

// Without a status URL the request's own URL gives the state.
static bool asks_itself(const azbi_operation *operation)
{
    return is_write_of_resource(operation) || is_read(operation);
}

// Without a status URL: whether the request's own one is still to be asked. A write that answers
// 204 in place of its result says nothing of it.
static bool has_more_to_ask(const azbi_operation *operation, int32_t http_status)
{
    if (http_status != AZBI_HTTP_NO_CONTENT) {
        return asks_itself(operation);
    }
    return is_write_of_resource(operation) && operation->result != NULL &&
           !azbi_operation_may_be_empty(operation, http_status);
}

// A Location beside a 200 or 201 is where the resource is, not where a status is.
static bool counts(azbi_poller_kind kind, int32_t http_status)
{
    return http_status == AZBI_HTTP_ACCEPTED || kind == AZBI_POLLER_ASYNC;
}

static azb_status copy_text(azb_client *client, const char *text, size_t len, char **out)
{
    azbi_buf buf;
    azbi_buf_init(&buf, client->context, AZBI_POLLER_URL_MAX);
    azbi_buf_append(&buf, text, len);
    return azbi_buf_take_string(&buf, out);
}

// Finds out how the operation is followed, and where.
static azb_status set_kind(azb_poller *poller, const azbi_operation *operation,
                           const azbi_exchange *exchange)
{
    const int32_t http_status = azbi_exchange_http_status(exchange);
    azb_status status = AZB_OK;
    for (size_t i = 0; i < sizeof status_headers / sizeof *status_headers; i++) {
        if (counts(status_headers[i].kind, http_status) && http_status != AZBI_HTTP_NO_CONTENT) {
            status = azbi_poller_url_of(poller->client, exchange, status_headers[i].header,
                                        &poller->url);
        }
        if (poller->url != NULL || status != AZB_OK) {
            poller->kind = status_headers[i].kind;
            break;
        }
    }
    if (poller->url != NULL) {
        azb_str id = {NULL, 0};
        azbi_uri_last_segment(poller->url, &id);
        status = copy_text(poller->client, id.ptr, id.len, &poller->operation_id);
    } else if (status == AZB_OK && has_more_to_ask(operation, http_status)) {
        const char *url = azbi_exchange_url(exchange);
        poller->kind = is_read(operation) ? AZBI_POLLER_LOCATION : AZBI_POLLER_BODY;
        status = copy_text(poller->client, url, strlen(url), &poller->url);
    } else if (status == AZB_OK) {
        poller->kind = http_status == AZBI_HTTP_ACCEPTED ? AZBI_POLLER_NONE : AZBI_POLLER_DONE;
    }
    return status;
}

// By the ARM contract what a PUT or PATCH makes is at its own URL, whatever Location says, unless
// the service's document has it otherwise.
static bool ends_at_location(const azbi_operation *operation)
{
    return !is_write_of_resource(operation) || (operation->flags & AZBI_OPERATION_LOCATION) != 0;
}

// Where the resource is in the end, when the status is not beside it.
static azb_status set_final_url(azb_poller *poller, const azbi_operation *operation,
                                const azbi_exchange *exchange)
{
    if (poller->kind != AZBI_POLLER_ASYNC || poller->type == NULL) {
        return AZB_OK;
    }
    azb_status status = AZB_OK;
    if (ends_at_location(operation)) {
        status = azbi_poller_url_of(poller->client, exchange, location, &poller->final_url);
    }
    if (status == AZB_OK && poller->final_url == NULL && is_write_of_resource(operation)) {
        const char *url = azbi_exchange_url(exchange);
        return copy_text(poller->client, url, strlen(url), &poller->final_url);
    }
    return status;
}

// Where what is made or deleted is, for a status that is not to be had.
static azb_status set_request_url(azb_poller *poller, const azbi_exchange *exchange)
{
    const char *url = azbi_exchange_url(exchange);
    const bool has_status_url = poller->kind == AZBI_POLLER_ASYNC || //
                                poller->kind == AZBI_POLLER_LOCATION;
    if (!has_status_url || poller->request == AZBI_POLLER_CALLS ||
        (poller->final_url != NULL && strcmp(poller->final_url, url) == 0)) {
        return AZB_OK;
    }
    return copy_text(poller->client, url, strlen(url), &poller->request_url);
}

static azbi_poller_request request_of(const azbi_operation *operation)
{
    if (is_write_of_resource(operation)) {
        return AZBI_POLLER_MAKES;
    }
    return strcmp(operation->method, "DELETE") == 0 ? AZBI_POLLER_DELETES : AZBI_POLLER_CALLS;
}

// An end without the result, besides the 202 that says that it is not the end.
static bool may_be_empty(const azbi_operation *operation)
{
    return azbi_operation_may_be_empty(operation, AZBI_HTTP_OK) ||
           azbi_operation_may_be_empty(operation, AZBI_HTTP_NO_CONTENT);
}

static bool is_beginning(int32_t http_status)
{
    return http_status == AZBI_HTTP_OK || http_status == AZBI_HTTP_CREATED ||
           http_status == AZBI_HTTP_ACCEPTED || http_status == AZBI_HTTP_NO_CONTENT;
}

static azb_status set_up(azb_poller *poller, const azbi_operation *operation,
                         azbi_exchange *exchange, const char *vault_id)
{
    poller->secret = (operation->flags & AZBI_OPERATION_SECRET) != 0;
    poller->may_be_empty = may_be_empty(operation);
    poller->begins_job = (operation->flags & AZBI_OPERATION_JOB) != 0;
    poller->is_named = true;
    poller->request = request_of(operation);
    poller->once_only =
        poller->secret && (operation->scope == AZBI_SCOPE_RAW || ends_at_location(operation));
    // A status is read from every answer that is one; what stays is the resource.
    poller->type = operation->result == &azbi_type_operation_status ? NULL : operation->result;
    azb_status status = azbi_string_copy(poller->client->context, vault_id, &poller->vault_id);
    if (status == AZB_OK) {
        status = set_kind(poller, operation, exchange);
    }
    if (status == AZB_OK) {
        status = set_final_url(poller, operation, exchange);
    }
    if (status == AZB_OK) {
        status = set_request_url(poller, exchange);
    }
    return status == AZB_OK ? azbi_poller_note_trigger(poller, exchange) : status;
}

azb_status azbi_poller_start(azb_client *client, const azbi_operation *operation,
                             azbi_exchange *exchange, const char *vault_id, azb_poller **out,
                             azb_error **err)
{
    const int32_t http_status = azbi_exchange_http_status(exchange);
    if (!is_beginning(http_status)) {
        return azbi_exchange_fail(exchange, err, AZB_E_SERVICE,
                                  "this HTTP status neither starts nor completes an operation");
    }
    azb_poller *poller = azbi_poller_new(client, &azbi_operation_traits, AZBI_POLLER_NONE);
    if (poller == NULL || set_up(poller, operation, exchange, vault_id) != AZB_OK) {
        azb_poller_free(poller);
        return azbi_fail_nomem(err);
    }
    const azb_status status = azbi_operation_take_first(poller, exchange, err);
    if (status != AZB_OK) {
        azb_poller_free(poller);
        return status;
    }
    azbi_answer_note(poller->failure, exchange);
    azbi_poller_note(poller, poller->failure);
    *out = poller;
    return AZB_OK;
}
