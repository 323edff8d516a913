/*
 * exchange.h - logical requests with all their policies, as state machines.
 *
 * An exchange waits for a token, for a retry delay, is in flight, or is done; one timer serves all
 * of it. After azbi_exchange_start everything runs on the stepping thread of its engine's loop,
 * callbacks included. start, cancel and free are for any thread.
 */
#ifndef AZBI_HTTP_EXCHANGE_H
#define AZBI_HTTP_EXCHANGE_H

#include <stdbool.h>

#include <azbackup/sys/transport.h>

#include "base/buf.h"
#include "http/engine.h"
#include "http/retry.h"

typedef struct azbi_exchange azbi_exchange;

/*
 * A source of tokens. acquire is called on the stepping thread; it answers through
 * azbi_exchange_token / azbi_exchange_token_failed, at once or later (from a callback of the same
 * engine, or from another thread through a task). The exchange may end before: release the
 * waiter on forget.
 */
typedef struct azbi_token_source {
    void *self;
    /* force: the cached token was refused (401). challenge: decoded claims of the refusal or NULL
     */
    void (*acquire)(void *self, azbi_exchange *exchange, bool force, const char *challenge);
    void (*forget)(void *self, azbi_exchange *exchange); /* the exchange does not wait any more */
} azbi_token_source;

enum {
    AZBI_EXCHANGE_ONCE = 1,        /* starts work: sent again only when it is sure that it was not
                                      received, or after 429 and 503 */
    AZBI_EXCHANGE_NO_RETRY = 2,    /* no retries at all */
    AZBI_EXCHANGE_SECRET = 4,      /* answer bodies are wiped as well, and kept out of errors */
    AZBI_EXCHANGE_RAW_ERRORS = 8,  /* an HTTP status that is not a success is an answer, not a
                                      failure */
    AZBI_EXCHANGE_WANTS_BODY = 16, /* a success without a body is retried as a failure of the server
                                     is; the last one is handed out as it came */
    AZBI_EXCHANGE_SAFE = 32,       /* begins no work, whatever its method is */
    AZBI_EXCHANGE_DIRECT = 64,     /* to a metadata endpoint: never through a proxy, and redirects
                                      are not followed */
    AZBI_EXCHANGE_TOKEN_ONLY = 128 /* ends well when its token is there: nothing is sent */
};

typedef struct azbi_request {
    const char *method;
    const char *url;          /* absolute; copied */
    azbi_buf *body;           /* moved out of the buffer; NULL: none */
    const char *content_type; /* for a body; NULL: application/json */
    uint32_t flags;
    const azbi_token_source *token; /* NULL: no Authorization; copied */
    const azb_call_options *call;   /* NULL: defaults; copied */
    size_t max_body;                /* bytes of the answer's; 0: as the client's options say */
    const azbi_retry_rule *retry; /* NULL: the usual one; borrowed as long as the exchange lives */
    int64_t connect_timeout_ms;   /* 0: as the client's options say */
    const char *secret;           /* sent in the body, hidden in the answer; NULL: none; copied */
} azbi_request;

typedef void (*azbi_exchange_fn)(void *user, azbi_exchange *exchange);

/* Checks and copies the request. out: owned, azbi_exchange_free. Nothing is sent yet. */
AZB_NODISCARD azb_status azbi_exchange_new(azbi_engine *engine, const azbi_request *request,
                                           azbi_exchange **out, azb_error **err);

/* Adds a header to an exchange that has not started; a second one of the name replaces it. */
AZB_NODISCARD azb_status azbi_exchange_set_header(azbi_exchange *exchange, const char *name,
                                                  const char *value);

/* Starts; done runs once on the stepping thread. Cannot fail: failures are results. */
void azbi_exchange_start(azbi_exchange *exchange, azbi_exchange_fn done, void *user);
void azbi_exchange_cancel(azbi_exchange *exchange); /* any thread */
bool azbi_exchange_is_done(const azbi_exchange *exchange);

/* One under way is dropped without its callback, which does not run any more once this returns
 * (unless it is the callback itself that frees). Any thread; NULL is fine. */
void azbi_exchange_free(azbi_exchange *exchange);

/* Token answers (see azbi_token_source), on the stepping thread; what follows runs later, so that a
 * source may answer from inside acquire or while it goes through its waiters. value: the whole
 * header value, "Bearer ..."; copied. */
void azbi_exchange_token(azbi_exchange *exchange, const char *value);
void azbi_exchange_token_failed(azbi_exchange *exchange, const azb_error *error); /* copied */
/* The token value that was supplied last, which a 401 refused; NULL: none. Borrowed until the next
 * answer. */
const char *azbi_exchange_token_value(const azbi_exchange *exchange);
azbi_engine *azbi_exchange_engine(const azbi_exchange *exchange);

/* Results, once done. Secrets that were sent, the token first, are hidden in whatever came back,
 * so that no text made of it can hold them; a success of more than 1 MiB is data and stays as it
 * is. An error's body is cut at 1 MiB. status: AZB_OK with an answer of 200 to 299 (or any, for
 * RAW_ERRORS). */
azb_status azbi_exchange_status(const azbi_exchange *exchange);
int32_t azbi_exchange_http_status(const azbi_exchange *exchange);
const char *azbi_exchange_url(const azbi_exchange *exchange);
const char *azbi_exchange_request_id(const azbi_exchange *exchange); /* x-ms-client-request-id */
const char *azbi_exchange_method(const azbi_exchange *exchange);
bool azbi_exchange_only_reads(const azbi_exchange *exchange); /* GET, HEAD, or SAFE */
const char *azbi_exchange_header(const azbi_exchange *exchange, const char *name); /* first; NULL */

/* The whole body: borrowed until free; or moved out as a block of the context (size in
 * *block_size, NUL behind len). NULL and 0 when empty. */
const char *azbi_exchange_body(const azbi_exchange *exchange, size_t *len);
char *azbi_exchange_take_body(azbi_exchange *exchange, size_t *len, size_t *block_size);

/* Milliseconds that the answer asks to wait, from 0 (at once) to those of a day: retry-after-ms,
 * x-ms-retry-after-ms, Retry-After (seconds or date). -1 when it does not say. Polls take it
 * through azbi_poll_wait_ms (base/wait.h). */
int64_t azbi_exchange_retry_after_ms(const azbi_exchange *exchange);

/*
 * A new error of the exchange: request ids, method, redacted URL, HTTP status, attempts, wait. For
 * a failed one its own status and message; otherwise the given ones. Owned by the caller. The arm
 * floor adds what the body says.
 */
azb_status azbi_exchange_fail(const azbi_exchange *exchange, azb_error **err, azb_status status,
                              const char *message);

/* Adds to an error where its answer came from: HTTP status, method, redacted URL, the request ids
 * of the answer, and the tries before the last one. */
void azbi_exchange_note(const azbi_exchange *exchange, azb_error *error);

#endif
