// missing.c - what it means that a status, an operation or a job is not there.
#include "arm/answer.h"
#include "base/memory.h"
#include "base/wait.h"
#include "poller/poller.h"

enum {
    HTTP_NOT_FOUND = 404,
    GRACE_MS = 60 * 1000, // for a name that the service gave a moment ago
    FIRST_DELAY_MS = 1000
};

// The service hands names out before all of it knows them. Until the state was read once, a name
// that came from an answer or a token is asked for again after 1, 2, 4 ... seconds.
static bool is_early(azb_poller *poller, int32_t http_status)
{
    if (http_status != HTTP_NOT_FOUND || !poller->is_named || poller->was_read) {
        return false;
    }
    const int64_t now = azbi_now_ms(poller->client->context);
    if (poller->misses == 0) {
        poller->missing_until_ms = azbi_later(now, GRACE_MS);
    }
    const int64_t left = poller->missing_until_ms - now;
    if (left <= 0) {
        return false;
    }
    const int64_t delay = (int64_t)FIRST_DELAY_MS << poller->misses;
    poller->misses++;
    poller->due_ms = now + (delay < left ? delay : left);
    return true;
}

const char *azbi_poller_request_url(const azb_poller *poller)
{
    if (poller->request == AZBI_POLLER_CALLS) {
        return NULL;
    }
    return poller->request_url != NULL ? poller->request_url : poller->final_url;
}

azb_status azbi_poller_ask_resource(azb_poller *poller, azb_error **err)
{
    int failed = 0;
    char *url = azbi_string_copy(poller->client->context, azbi_poller_request_url(poller), &failed);
    if (failed) {
        return azbi_fail_nomem(err);
    }
    azbi_string_free(poller->client->context, poller->url);
    poller->url = url;
    poller->kind = AZBI_POLLER_BODY;
    poller->fell_back = true;
    poller->due_ms = 0;
    return AZB_OK;
}

static azb_status fail_lost(const azb_poller *poller, const azbi_exchange *exchange,
                            azb_error **err)
{
    const azb_status status = azbi_fail(err, poller->client->context, AZB_E_LOST,
                                        "the state of the %s %s can no longer be read (HTTP %d)",
                                        azbi_poller_noun(poller), azbi_poller_name(poller),
                                        (int)azbi_exchange_http_status(exchange));
    if (err != NULL) {
        azbi_poller_describe(poller, exchange, *err);
    }
    return status;
}

azb_status azbi_poller_take_missing(azb_poller *poller, const azbi_exchange *exchange,
                                    azb_error **err)
{
    if (poller->asks == AZBI_ASKS_RESULT || poller->after_location ||
        poller->asks == AZBI_ASKS_DELETION) {
        azbi_poller_succeed(poller);
        return AZB_OK;
    }
    if (is_early(poller, azbi_exchange_http_status(exchange))) {
        return AZB_OK;
    }
    const bool has_own_status = poller->kind == AZBI_POLLER_ASYNC || //
                                poller->kind == AZBI_POLLER_LOCATION;
    if (has_own_status && poller->request == AZBI_POLLER_DELETES) {
        // A status may lie beneath the resource, and go with it.
        poller->asks = AZBI_ASKS_DELETION;
        poller->due_ms = 0;
        return AZB_OK;
    }
    if (has_own_status && poller->request == AZBI_POLLER_MAKES && !poller->was_read) {
        return azbi_poller_ask_resource(poller, err);
    }
    return fail_lost(poller, exchange, err);
}

azb_status azbi_poller_take_present(azb_poller *poller, const azbi_exchange *exchange,
                                    azb_error **err)
{
    poller->asks = AZBI_ASKS_STATE;
    const azb_status status = azbi_fail(
        err, poller->client->context, AZB_E_LOST,
        "the status of the operation %s is gone, but what it was to delete is still there",
        azbi_poller_name(poller));
    if (err != NULL) {
        azbi_answer_note(*err, exchange);
    }
    return status;
}
