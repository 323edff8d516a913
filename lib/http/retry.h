/* retry.h - the rules of sending again, as pure functions: no clock, no state. */
#ifndef AZBI_HTTP_RETRY_H
#define AZBI_HTTP_RETRY_H

#include "http/headers.h"
#include "http/transient.h"

/* Rules of a server that is not the service: a metadata endpoint of this machine. */
typedef struct azbi_retry_rule {
    const int32_t *statuses; /* that may go away by themselves */
    size_t status_count;
    int32_t max_retries;
    int64_t first_ms; /* the first wait; it doubles ... */
    int64_t least_ms; /* ... and lies between these two, whatever the answer asks for */
    int64_t most_ms;
} azbi_retry_rule;

/* What is known when a try is over. */
typedef struct azbi_retry_facts {
    azb_status status;           /* AZB_OK: an answer came */
    int32_t http_status;         /* of the answer */
    bool was_sent;               /* the server may have got the request */
    bool permanent;              /* the transport knows that it will fail again */
    bool blocked;                /* azbi_retry_is_blocked of the body */
    bool once;                   /* AZBI_EXCHANGE_ONCE */
    bool lacks_body;             /* a success without the body that it should have */
    int32_t retries;             /* done so far */
    int32_t max_retries;         /* allowed */
    int64_t retry_after_ms;      /* what the answer asks for; -1 and 0: nothing */
    int64_t rest_ms;             /* until the deadline, 0: it has passed; INT64_MAX: no deadline */
    double random;               /* 0 up to below 1 */
    const azbi_retry_rule *rule; /* NULL: the usual statuses and waits */
} azbi_retry_facts;

typedef enum azbi_retry_action {
    AZBI_RETRY_STOP,   /* the try is the result */
    AZBI_RETRY_AGAIN,  /* in delay_ms */
    AZBI_RETRY_GIVE_UP /* the service asks to wait for longer than the call may take */
} azbi_retry_action;

typedef struct azbi_retry_verdict {
    azbi_retry_action action;
    int64_t delay_ms;
} azbi_retry_verdict;

azbi_retry_verdict azbi_retry_decide(const azbi_retry_facts *facts);

/* Milliseconds before retry number retries + 1: 800 * 2^retries * [0.8, 1.3), at most 60,000. */
int64_t azbi_retry_backoff_ms(int32_t retries, double random);

/* No answer asks for more than a day. */
#define AZBI_RETRY_AFTER_MAX_MS (INT64_C(24) * 3600 * 1000)

/* The wait that an answer asks for: retry-after-ms, x-ms-retry-after-ms, Retry-After in seconds or
 * as a date (against the answer's own Date when it has one, else unix_ms); the first one above 0.
 * 0: at once, or a date that has passed. At most AZBI_RETRY_AFTER_MAX_MS. -1: no such field, or one
 * that cannot be read. */
int64_t azbi_retry_after_ms(const azbi_headers *headers, int64_t unix_ms);

/* Is it a status that may go away by itself: 408 429 500 502 503 504? */
bool azbi_retry_is_transient(int32_t http_status);

/* Does an answer with that status leave open whether the server began what was asked of it? */
bool azbi_retry_is_unsettled(int32_t http_status);
/* The same, or a refusal (4xx) that says when to come again. retry_after_ms: -1: it does not. */
bool azbi_retry_may_help(int32_t http_status, int64_t retry_after_ms);

#endif
