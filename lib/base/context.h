/* context.h - what is inside an azb_context, and what lower floors ask of it. */
#ifndef AZBI_BASE_CONTEXT_H
#define AZBI_BASE_CONTEXT_H

#include <stdatomic.h>

#include <azbackup/context.h>

struct azb_context {
    atomic_size_t holds;
    azb_allocator allocator;
    azb_clock clock;
    azb_random random;
    azb_log_fn log;
    void *log_user;
    int32_t log_level;
};

/* Holds the context once more; azb_context_free lets go. Returns its argument. */
azb_context *azbi_context_hold(azb_context *context);

int64_t azbi_now_ms(const azb_context *context);  /* monotonic */
int64_t azbi_unix_ms(const azb_context *context); /* since 1970, UTC */

/* A uniform number from 0 up to below 1. */
double azbi_random_unit(const azb_context *context);

/* A random UUID, 36 characters and a NUL. */
void azbi_uuid(const azb_context *context, char out[37]);

/*
 * Checks a caller-filled struct that starts with its size: not below min_size (its first version),
 * and every byte beyond known_size zero. Returns AZB_OK or AZB_E_ABI.
 */
AZB_NODISCARD azb_status azbi_abi_check(const void *options, size_t min_size, size_t known_size);

/* 1 when a line of that level is wanted; then azbi_log formats one (at most 1 KiB). */
int azbi_log_wanted(const azb_context *context, int32_t level);
void azbi_log(const azb_context *context, int32_t level, const char *event, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

#endif
