/* wait.h - how long to wait and until when, without overflow and with one rule for polls. */
#ifndef AZBI_BASE_WAIT_H
#define AZBI_BASE_WAIT_H

#include <stdint.h>

/* A moment that never comes; a time left that does not end. No other value stands for "none". */
#define AZBI_NEVER INT64_MAX

/* The moment delay_ms after now_ms; a delay below 0 is 0. AZBI_NEVER where the sum does not fit. */
int64_t azbi_later(int64_t now_ms, int64_t delay_ms);

/* Milliseconds from now_ms until due_ms: 0 when that has passed, AZBI_NEVER when due_ms is, or when
 * the difference does not fit. */
int64_t azbi_until(int64_t now_ms, int64_t due_ms);

/* How long to wait before the next poll. asked_ms: what the answer asks for, below 0 when it does
 * not say; then it is usual_ms. A service may ask for one second at least (0 counts as that) and
 * for an hour at most. */
int64_t azbi_poll_wait_ms(int64_t asked_ms, int64_t usual_ms);

#endif
