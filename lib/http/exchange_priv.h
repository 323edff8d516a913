/* exchange_priv.h - inside an exchange. */
#ifndef AZBI_HTTP_EXCHANGE_PRIV_H
#define AZBI_HTTP_EXCHANGE_PRIV_H

#include "base/cancel.h"
#include "http/attempt.h"
#include "http/engine_priv.h"

/*
 *  IDLE -start-> QUEUED -> TOKEN -> SENDING -> (answer) -> FINISHING -> DONE
 *                            ^                    |
 *                            +----- RETRYING <----+
 */
typedef enum azbi_exchange_state {
    AZBI_EXCHANGE_IDLE,
    AZBI_EXCHANGE_QUEUED,    /* its task is in the loop's inbox */
    AZBI_EXCHANGE_TOKEN,     /* asked the token source */
    AZBI_EXCHANGE_SENDING,   /* with the transport */
    AZBI_EXCHANGE_RETRYING,  /* waits for its timer */
    AZBI_EXCHANGE_FINISHING, /* done runs */
    AZBI_EXCHANGE_DONE
} azbi_exchange_state;

struct azbi_exchange {
    azbi_engine *engine;
    azbi_exchange *next, *prev; /* in the engine's list; under the loop's lock */
    azbi_exchange_fn done;
    void *user;
    azbi_task control; /* start, cancel and foreign free reach the stepping thread by it */
    azbi_timer timer;  /* the deadline, or the end of a retry wait */
    azb_cancel *cancel;
    azbi_cancel_listener listener;
    atomic_bool is_done;

    /* under the loop's lock: */
    azbi_exchange_state state; /* written by the stepping thread once started */
    bool cancel_asked;
    bool abandoned; /* freed by another thread: drop it */
    bool freed;     /* freed inside its own callback */
    bool token_answered;
    azb_status token_status; /* of the source's answer */

    /* the request */
    char method[12];
    uint32_t flags;
    char *url;
    azbi_headers headers;
    char *body;
    size_t body_len, body_size;
    azbi_token_source source;
    char *token;  /* value of Authorization; wiped */
    char *secret; /* in the body; NULL: none; wiped */
    int64_t timeout_ms;
    int64_t connect_timeout_ms;
    const azbi_retry_rule *retry; /* NULL: the usual one */
    char request_id[64];

    /* the run */
    int64_t deadline_ms; /* INT64_MAX: none */
    int64_t attempt_started_ms;
    int32_t retries;
    int32_t redirects;
    bool challenged;     /* a 401 has been answered with a new token */
    bool may_have_begun; /* a try that may change something got no answer that settles it */
    azb_status status;   /* how it ended */
    azb_error *cause;    /* of a token that did not come */
    azbi_buf attempts;   /* a line for each try before the last */
    azb_http_exchange attempt;
};

bool azbi_exchange_is_secret(const azbi_exchange *exchange);

/* Takes the secrets that were sent out of what came back; once for each try. */
void azbi_exchange_clear(azbi_exchange *exchange);

/* Frees the memory of one that is not under way. */
void azbi_exchange_destroy(azbi_exchange *exchange);

/* Whether it was started and its end has not begun. The loop's lock is held. */
bool azbi_exchange_is_running(const azbi_exchange *exchange);

/* Steps of the run; stepping thread, no lock held. */
void azbi_exchange_enter(azbi_exchange *exchange, azbi_exchange_state state);
void azbi_exchange_ask_token(azbi_exchange *exchange, bool force, const char *claims);
void azbi_exchange_arm(azbi_exchange *exchange, int64_t due_ms);

/* Ends an exchange whose deadline has passed: true, and then it may be gone. */
bool azbi_exchange_ends_by_time(azbi_exchange *exchange);

/* What the exchange's timer and its control task call. */
void azbi_exchange_timer_fired(void *user);
void azbi_exchange_run_control(void *user);

/* message: NULL keeps what the transport said. The exchange may be gone after. */
void azbi_exchange_end(azbi_exchange *exchange, azb_status status, const char *message);

#endif
