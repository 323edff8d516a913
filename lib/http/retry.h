/* retry.h - the rules of sending again, as pure functions: no clock, no state. */
#ifndef AZBI_HTTP_RETRY_H
#define AZBI_HTTP_RETRY_H

#include "http/headers.h"
#include "http/transient.h"

/* What is known when a try is over. */
typedef struct azbi_retry_facts {
    azb_status status;      /* AZB_OK: an answer came */
    int32_t http_status;    /* of the answer */
    bool was_sent;          /* the server may have got the request */
    bool permanent;         /* the transport knows that it will fail again */
    bool blocked;           /* azbi_retry_is_blocked of the body */
    bool once;              /* AZBI_EXCHANGE_ONCE */
    int32_t retries;        /* done so far */
    int32_t max_retries;    /* allowed */
    int64_t retry_after_ms; /* what the answer asks for; -1: nothing */
    int64_t rest_ms;        /* until the deadline; -1: no deadline */
    double random;          /* 0 up to below 1 */
} azbi_retry_facts;

typedef enum azbi_retry_action {
    AZBI_RETRY_STOP,  /* the try is the result */
    AZBI_RETRY_AGAIN, /* in delay_ms */
    AZBI_RETRY_AWAY   /* the service wants us gone for longer than the call may take */
} azbi_retry_action;

typedef struct azbi_retry_verdict {
    azbi_retry_action action;
    int64_t delay_ms;
} azbi_retry_verdict;

azbi_retry_verdict azbi_retry_decide(const azbi_retry_facts *facts);

/* Milliseconds before retry number retries + 1: 800 * 2^retries * [0.8, 1.3), at most 60,000. */
int64_t azbi_retry_backoff_ms(int32_t retries, double random);

/* The wait that an answer asks for: retry-after-ms, x-ms-retry-after-ms, Retry-After in seconds or
 * as a date (against the answer's own Date when it has one, else unix_ms). -1: none, or not above
 * zero. */
int64_t azbi_retry_after_ms(const azbi_headers *headers, int64_t unix_ms);

/* Is it a status that may go away by itself: 408 429 500 502 503 504? */
bool azbi_retry_is_transient(int32_t http_status);

/* The same, or a refusal (4xx) that says when to come again. retry_after_ms: -1: it does not. */
bool azbi_retry_may_help(int32_t http_status, int64_t retry_after_ms);

#endif
