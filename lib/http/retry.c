// retry.c - what is worth another try, and when.
#include "http/retry.h"

#include <string.h>

#include "base/str.h"
#include "base/wait.h"

static const double first_delay_ms = 800.0;
static const double max_delay_ms = 60000.0;

// Statuses that may go away by themselves. once: the service says with it that it did not begin.
static const struct {
    int32_t http_status;
    bool once;
} transient[] = {{408, false}, {429, true}, {500, false}, {502, false}, {503, true}, {504, false}};

static bool status_allows(int32_t http_status, bool once)
{
    for (size_t i = 0; i < sizeof transient / sizeof transient[0]; i++) {
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

bool azbi_retry_is_unsettled(int32_t http_status)
{
    return status_allows(http_status, false) && !status_allows(http_status, true);
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

static bool rule_allows(const azbi_retry_rule *rule, int32_t http_status)
{
    for (size_t i = 0; i < rule->status_count; i++) {
        if (rule->statuses[i] == http_status) {
            return true;
        }
    }
    return false;
}

static bool worth_it(const azbi_retry_facts *facts)
{
    if (facts->status == AZB_OK) {
        return facts->lacks_body ||
               (facts->rule != NULL ? rule_allows(facts->rule, facts->http_status)
                                    : status_allows(facts->http_status, facts->once));
    }
    return facts->status == AZB_E_TRANSPORT && !facts->permanent &&
           !(facts->once && facts->was_sent);
}

static int64_t clamp(int64_t ms, int64_t least, int64_t most)
{
    return ms < least ? least : ms > most ? most : ms;
}

static int64_t wait_of(const azbi_retry_facts *facts, bool asked)
{
    const azbi_retry_rule *rule = facts->rule;
    if (rule == NULL) {
        return asked ? facts->retry_after_ms : azbi_retry_backoff_ms(facts->retries, facts->random);
    }
    int64_t wait = rule->first_ms;
    for (int32_t i = 0; i < facts->retries && wait < rule->most_ms; i++) {
        wait *= 2;
    }
    return clamp(asked ? facts->retry_after_ms : wait, rule->least_ms, rule->most_ms);
}

azbi_retry_verdict azbi_retry_decide(const azbi_retry_facts *facts)
{
    azbi_retry_verdict verdict = {AZBI_RETRY_STOP, 0};
    if (!worth_it(facts) || facts->retries >= facts->max_retries) {
        return verdict;
    }
    if (facts->status == AZB_OK && facts->blocked) {
        verdict.action = AZBI_RETRY_GIVE_UP;
        return verdict;
    }
    const bool asked = facts->status == AZB_OK && facts->retry_after_ms > 0;
    const int64_t delay = wait_of(facts, asked);
    if (delay >= facts->rest_ms) {
        // Waiting for the deadline would help nothing: what went wrong is known now.
        verdict.action = asked ? AZBI_RETRY_GIVE_UP : AZBI_RETRY_STOP;
        return verdict;
    }
    verdict.action = AZBI_RETRY_AGAIN;
    verdict.delay_ms = delay;
    return verdict;
}

static int64_t capped(uint64_t ms)
{
    return ms < AZBI_RETRY_AFTER_MAX_MS ? (int64_t)ms : AZBI_RETRY_AFTER_MAX_MS;
}

// Digits alone, a count of units of unit_ms milliseconds; -1 when the text is anything else.
static int64_t count_of(const char *text, uint64_t unit_ms)
{
    const size_t len = strlen(text);
    uint64_t n = 0;
    if (len == 0 || strspn(text, "0123456789") != len) {
        return -1;
    }
    // A number that is too large to read asks for a long time all the same.
    return !azbi_parse_u64(text, len, &n) || n > UINT64_MAX / unit_ms ? AZBI_RETRY_AFTER_MAX_MS
                                                                      : capped(n * unit_ms);
}

static int64_t until_date(const char *text, const char *answer_date, int64_t unix_ms)
{
    int64_t at_s = 0;
    int64_t now_s = 0;
    if (!azbi_http_date_parse(text, strlen(text), &at_s)) {
        return -1;
    }
    // By the server's own clock, if its answer has a date: the local one may be wrong by minutes.
    const int64_t now_ms =
        answer_date != NULL && azbi_http_date_parse(answer_date, strlen(answer_date), &now_s)
            ? now_s * 1000
            : unix_ms;
    return capped((uint64_t)azbi_until(now_ms, at_s * 1000));
}

int64_t azbi_retry_after_ms(const azbi_headers *headers, int64_t unix_ms)
{
    static const struct {
        const char *name;
        uint64_t unit_ms;
    } fields[] = {{"retry-after-ms", 1}, {"x-ms-retry-after-ms", 1}, {"Retry-After", 1000}};
    int64_t asked = -1;
    for (size_t i = 0; asked <= 0 && i < sizeof fields / sizeof fields[0]; i++) {
        const char *text = azbi_headers_find(headers, fields[i].name);
        const int64_t ms = text == NULL ? -1 : count_of(text, fields[i].unit_ms);
        asked = ms >= 0 ? ms : asked; // a field that asks for some time outranks one that says 0
    }
    const char *date = azbi_headers_find(headers, "Retry-After");
    const int64_t ms = asked > 0 || date == NULL
                           ? -1
                           : until_date(date, azbi_headers_find(headers, "Date"), unix_ms);
    return ms >= 0 ? ms : asked;
}
