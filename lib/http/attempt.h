/*
 * attempt.h - one try of an exchange: what a transport (sys/transport.h) is given and fills.
 *
 * Stepping thread only.
 */
#ifndef AZBI_HTTP_ATTEMPT_H
#define AZBI_HTTP_ATTEMPT_H

#include <azbackup/sys/transport.h>

#include "http/headers.h"

typedef struct azbi_exchange azbi_exchange;

struct azb_http_exchange {
    azbi_exchange *owner;
    azb_http_exchange *next_over; /* in the engine's list of tries that are over */
    void *slot;
    azbi_headers headers; /* of the answer */
    azbi_buf body;        /* of the answer */
    azbi_buf message;     /* why it failed, for people */
    azb_status status;    /* once over */
    int32_t http_status;  /* of the answer; 0: none yet */
    bool queued;          /* it is in that list */
    bool over;
    bool cut;       /* the body is the first part of a longer one: that of an error */
    bool cleared;   /* secrets have been taken out of what came */
    bool was_sent;  /* false only when it is sure that the server got nothing */
    bool permanent; /* the same try would fail again */
};

/* max_body: ceiling of an answer's body in bytes; of an error's body, which is cut there and no
 * failure, 1 MiB when that is less. secret: it is wiped. */
void azbi_attempt_init(azb_http_exchange *attempt, azbi_exchange *owner, azb_context *context,
                       size_t max_body, bool secret);
void azbi_attempt_dispose(azb_http_exchange *attempt);

/* Forgets the answer of the last try. */
void azbi_attempt_reset(azb_http_exchange *attempt);

/* Says why in place of what was said before; what is too long is cut. */
void azbi_attempt_explain(azb_http_exchange *attempt, const char *message);

/* For transports of this library: the failure that follows will come again, so do not retry. */
void azbi_attempt_set_permanent(azb_http_exchange *attempt);

#endif
