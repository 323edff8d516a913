/*
 * attempt.h - one try of an exchange: what a transport (sys/transport.h) is given and fills.
 *
 * Stepping thread only.
 */
#ifndef AZBI_HTTP_ATTEMPT_H
#define AZBI_HTTP_ATTEMPT_H

#include <azbackup/sys/transport.h>

#include "http/headers.h"
#include "loop/loop.h"

typedef struct azbi_exchange azbi_exchange;

struct azb_http_exchange {
    azbi_exchange *owner;
    azbi_task over_task; /* posted once it is over */
    void *slot;
    azbi_headers headers; /* of the answer */
    azbi_buf body;        /* of the answer */
    azbi_buf message;     /* why it failed, in words */
    azb_status status;    /* once over */
    int32_t http_status;  /* of the answer; 0: none yet */
    size_t lines;         /* status and header lines that came in all, the unreadable ones too */
    bool over;
    bool has_head;  /* the answer's headers are whole */
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

/* For transports of this library: the headers of the status reported last have come to their end.
 * Others need not say so: the first byte of a body or a good end means the same. */
void azbi_attempt_end_head(azb_http_exchange *attempt);

/* For a transport that says where the headers end, and may be content with a connection that closed
 * within them, as libcurl is: AZB_OK without whole headers is AZB_E_TRANSPORT, and the message says
 * why. Returns status otherwise. */
azb_status azbi_attempt_check_head(azb_http_exchange *attempt, azb_status status);

/* Forgets status and headers unless they are whole: a piece of them may be half a truth. */
void azbi_attempt_drop_half_head(azb_http_exchange *attempt);

/* For transports of this library: the failure that follows will come again, so do not retry. */
void azbi_attempt_set_permanent(azb_http_exchange *attempt);

#endif
