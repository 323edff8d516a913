// missing.c - what it means for a poller of any kind that a name is not there.
#include "poller/missing.h"

#include "base/wait.h"
#include "http/http_status.h"
#include "poller/note.h"

enum {
    GRACE_MS = 60 * 1000, // for a name that the service gave a moment ago
    FIRST_DELAY_MS = 1000
};

// The service hands names out before all of it knows them. Until the state was read once, a name
// that came from an answer or a token is asked for again after 1, 2, 4 ... seconds.
bool azbi_poller_is_early(azb_poller *poller, const azbi_exchange *exchange)
{
    const int32_t http_status = azbi_exchange_http_status(exchange);
    if (http_status != AZBI_HTTP_NOT_FOUND || !poller->is_named || poller->was_read) {
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

azb_status azbi_poller_fail_lost(const azb_poller *poller, const azbi_exchange *exchange,
                                 azb_error **err)
{
    const azb_status status =
        azbi_fail(err, poller->client->context, AZB_E_LOST,
                  "the state of the %s %s can no longer be read (HTTP %d)", poller->traits->noun,
                  azbi_poller_name(poller), (int)azbi_exchange_http_status(exchange));
    if (err != NULL) {
        azbi_poller_describe(poller, exchange, *err);
    }
    return status;
}

azb_status azbi_poller_take_missing(azb_poller *poller, const azbi_exchange *exchange,
                                    azb_error **err)
{
    return azbi_poller_is_early(poller, exchange) ? AZB_OK
                                                  : azbi_poller_fail_lost(poller, exchange, err);
}
