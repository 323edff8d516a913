// retry.c - what is worth another try, and when.
#include "http/retry.h"

#include <string.h>

#include "base/str.h"

static const double first_delay_ms = 800.0;
static const double max_delay_ms = 60000.0;
static const uint64_t max_after_ms = UINT64_C(1000) * 86400 * 366;

// Statuses that may go away by themselves. once: the service says with it that it did not begin.
static const struct {
    int32_t http_status;
    bool once;
} transient[] = {{408, false}, {429, true}, {500, false}, {502, false}, {503, true}, {504, false}};

static bool status_allows(int32_t http_status, bool once)
{
    for (size_t i = 0; i < sizeof(transient) / sizeof(transient[0]); i++) {
        if (transient[i].http_status == http_status) {
            return !once || transient[i].once;
        }
    }
    return false;
}

bool azbi_retry_is_transient(int32_t http_status)
{
    return status_allows(http_status, false);
}

bool azbi_retry_may_help(int32_t http_status, int64_t retry_after_ms)
{
    const bool refused = http_status >= 400 && http_status < 500;
    return azbi_retry_is_transient(http_status) || (refused && retry_after_ms > 0);
}

int64_t azbi_retry_backoff_ms(int32_t retries, double random)
{
    double delay = first_delay_ms;
    for (int32_t i = 0; i < retries && delay < max_delay_ms; i++) {
        delay *= 2.0;
    }
    delay *= 0.8 + 0.5 * random;
    return (int64_t)(delay < max_delay_ms ? delay : max_delay_ms);
}

static bool worth_it(const azbi_retry_facts *facts)
{
    if (facts->status == AZB_OK) {
        return status_allows(facts->http_status, facts->once);
    }
    return facts->status == AZB_E_TRANSPORT && !facts->permanent &&
           !(facts->once && facts->was_sent);
}

azbi_retry_verdict azbi_retry_decide(const azbi_retry_facts *facts)
{
    azbi_retry_verdict verdict = {AZBI_RETRY_STOP, 0};
    if (!worth_it(facts) || facts->retries >= facts->max_retries) {
        return verdict;
    }
    if (facts->status == AZB_OK && facts->blocked) {
        verdict.action = AZBI_RETRY_AWAY;
        return verdict;
    }
    const bool asked = facts->status == AZB_OK && facts->retry_after_ms > 0;
    const int64_t delay =
        asked ? facts->retry_after_ms : azbi_retry_backoff_ms(facts->retries, facts->random);
    if (facts->rest_ms >= 0 && delay >= facts->rest_ms) {
        // Waiting for a deadline helps nobody: what went wrong is known now.
        verdict.action = asked ? AZBI_RETRY_AWAY : AZBI_RETRY_STOP;
        return verdict;
    }
    verdict.action = AZBI_RETRY_AGAIN;
    verdict.delay_ms = delay;
    return verdict;
}

// A count of units of unit_ms milliseconds; -1 when the text is none or zero.
static int64_t count_of(const char *text, uint64_t unit_ms)
{
    uint64_t n = 0;
    if (!azbi_parse_u64(text, strlen(text), &n) || n == 0) {
        return -1;
    }
    return (int64_t)(n < max_after_ms / unit_ms ? n * unit_ms : max_after_ms);
}

static int64_t until_date(const char *text, const char *answer_date, int64_t unix_ms)
{
    int64_t at_s = 0;
    int64_t now_s = 0;
    if (!azbi_http_date_parse(text, strlen(text), &at_s)) {
        return -1;
    }
    // The server's own clock, when it tells it: ours may be wrong by minutes.
    const int64_t now_ms =
        answer_date != NULL && azbi_http_date_parse(answer_date, strlen(answer_date), &now_s)
            ? now_s * 1000
            : unix_ms;
    const int64_t ms = at_s * 1000 - now_ms;
    return ms > 0 ? ms : -1;
}

int64_t azbi_retry_after_ms(const azbi_headers *headers, int64_t unix_ms)
{
    static const struct {
        const char *name;
        uint64_t unit_ms;
    } fields[] = {{"retry-after-ms", 1}, {"x-ms-retry-after-ms", 1}, {"Retry-After", 1000}};
    for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
        const char *text = azbi_headers_find(headers, fields[i].name);
        const int64_t ms = text == NULL ? -1 : count_of(text, fields[i].unit_ms);
        if (ms > 0) {
            return ms;
        }
    }
    const char *date = azbi_headers_find(headers, "Retry-After");
    return date == NULL ? -1 : until_date(date, azbi_headers_find(headers, "Date"), unix_ms);
}
