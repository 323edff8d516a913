/* wait.h - arithmetic of moments without overflow, and the interval of polls. */
#ifndef AZBI_BASE_WAIT_H
#define AZBI_BASE_WAIT_H

#include <stdint.h>

/* A moment that never comes, and an unlimited time left. No other value means "none". */
#define AZBI_NEVER INT64_MAX

/* The moment delay_ms after now_ms; a delay below 0 is 0. AZBI_NEVER where the sum does not fit. */
int64_t azbi_later(int64_t now_ms, int64_t delay_ms);

/* Milliseconds from now_ms until due_ms: 0 when it has passed; AZBI_NEVER when due_ms is AZBI_NEVER
 * or the difference does not fit. */
int64_t azbi_until(int64_t now_ms, int64_t due_ms);

/* How long to wait before the next poll. asked_ms: what the answer asks for, limited to one second
 * at least (0 as well) and one hour at most; below 0: it does not ask, and usual_ms is used. */
int64_t azbi_poll_wait_ms(int64_t asked_ms, int64_t usual_ms);

#endif
