/*
 * pipe_guard.h - keeps SIGPIPE from the host while a library writes to sockets on this thread.
 *
 * OpenSSL writes with write(2) under older libcurls, and a dead peer then means the signal. No
 * handler is touched: it is blocked on this thread, and one that arrives meanwhile is consumed.
 */
#ifndef AZBI_HTTP_PIPE_GUARD_H
#define AZBI_HTTP_PIPE_GUARD_H

#include <signal.h>
#include <stdbool.h>

typedef struct azbi_pipe_guard {
    sigset_t before;
    bool was_pending; /* the host's own, which it shall get */
} azbi_pipe_guard;

void azbi_pipe_guard_begin(azbi_pipe_guard *guard);
void azbi_pipe_guard_end(const azbi_pipe_guard *guard);

#endif
