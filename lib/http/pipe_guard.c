// pipe_guard.c - SIGPIPE is made by the thread that writes, so blocking it there is enough.
#include "http/pipe_guard.h"

#include <time.h>

static bool is_pending(void)
{
    sigset_t pending;
    (void)sigemptyset(&pending);
    (void)sigpending(&pending);
    return sigismember(&pending, SIGPIPE) == 1;
}

void azbi_pipe_guard_begin(azbi_pipe_guard *guard)
{
    sigset_t pipe_only;
    (void)sigemptyset(&pipe_only);
    (void)sigaddset(&pipe_only, SIGPIPE);
    guard->was_pending = is_pending();
    (void)pthread_sigmask(SIG_BLOCK, &pipe_only, &guard->before);
}

void azbi_pipe_guard_end(const azbi_pipe_guard *guard)
{
    if (!guard->was_pending && is_pending()) {
        const struct timespec at_once = {0, 0};
        sigset_t pipe_only;
        (void)sigemptyset(&pipe_only);
        (void)sigaddset(&pipe_only, SIGPIPE);
        (void)sigtimedwait(&pipe_only, NULL, &at_once);
    }
    (void)pthread_sigmask(SIG_SETMASK, &guard->before, NULL);
}
