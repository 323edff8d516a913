// wait.c - arithmetic of moments without overflow, and the limits of a requested polling interval.
#include "base/wait.h"

enum {
    POLL_MS_MIN = 1000,
    POLL_MS_MAX = 60 * 60 * 1000
};

int64_t azbi_later(int64_t now_ms, int64_t delay_ms)
{
    const int64_t delay = delay_ms > 0 ? delay_ms : 0;
    return now_ms > INT64_MAX - delay ? AZBI_NEVER : now_ms + delay;
}

int64_t azbi_until(int64_t now_ms, int64_t due_ms)
{
    if (due_ms == AZBI_NEVER) {
        return AZBI_NEVER;
    }
    if (due_ms <= now_ms) {
        return 0;
    }
    return now_ms < 0 && due_ms > INT64_MAX + now_ms ? AZBI_NEVER : due_ms - now_ms;
}

int64_t azbi_poll_wait_ms(int64_t asked_ms, int64_t usual_ms)
{
    if (asked_ms < 0) {
        return usual_ms;
    }
    if (asked_ms < POLL_MS_MIN) {
        return POLL_MS_MIN;
    }
    return asked_ms < POLL_MS_MAX ? asked_ms : POLL_MS_MAX;
}
