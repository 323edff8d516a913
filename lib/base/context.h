/* context.h - an azb_context from inside: memory, time, random numbers, log. */
#ifndef AZBI_BASE_CONTEXT_H
#define AZBI_BASE_CONTEXT_H

#include <stdatomic.h>
#include <stdbool.h>

#include <azbackup/context.h>
#include <azbackup/error.h>

struct azb_context {
    atomic_size_t holds;
    azb_allocator allocator;
    azb_clock clock;
    azb_random random;
    azb_log_fn log;
    void *log_user;
    int32_t log_level;
    void (*destroy)(void *user);
    void *destroy_user;
};

/* Adds a hold, which azb_context_free releases. Returns its argument. */
azb_context *azbi_context_hold(azb_context *context);

int64_t azbi_now_ms(const azb_context *context);  /* monotonic */
int64_t azbi_unix_ms(const azb_context *context); /* since 1970, UTC */

/* Random bytes from the context, and from the system (base/random.c), the default of a context. */
void azbi_random_fill(const azb_context *context, void *bytes, size_t n);
void azbi_random_system(void *unused, void *bytes, size_t n);

/* A uniform number in [0, 1). */
double azbi_random_unit(const azb_context *context);

/* A random UUID, 36 characters and a NUL. */
void azbi_uuid(const azb_context *context, char out[37]);

/* Whether the host wants lines of that level. azbi_log formats one, of at most 1 KiB, if it does.
 */
bool azbi_log_wanted(const azb_context *context, int32_t level);
void azbi_log(const azb_context *context, int32_t level, const char *event, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* The numbers in the options of a context. */
extern const struct azbi_option_set azbi_context_option_set;

#endif
