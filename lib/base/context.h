/* context.h - what is inside an azb_context, and what lower floors ask of it. */
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
};

/* Holds the context once more; azb_context_free lets go. Returns its argument. */
azb_context *azbi_context_hold(azb_context *context);

int64_t azbi_now_ms(const azb_context *context);  /* monotonic */
int64_t azbi_unix_ms(const azb_context *context); /* since 1970, UTC */

/* Random bytes of the context; of the system (base/random.c), which a context uses by default. */
void azbi_random_fill(const azb_context *context, void *bytes, size_t n);
void azbi_random_system(void *unused, void *bytes, size_t n);

/* A uniform number from 0 up to below 1. */
double azbi_random_unit(const azb_context *context);

/* A random UUID, 36 characters and a NUL. */
void azbi_uuid(const azb_context *context, char out[37]);

/*
 * Structs that callers fill start with their size (never NULL here). azbi_abi_check: not below
 * min_size (that of its first version), and every byte beyond known_size zero; AZB_OK or AZB_E_ABI.
 * azbi_abi_read: checks and copies what the caller knows over *known, which holds the defaults; its
 * size becomes known_size. azbi_abi_fill: what ..._options_init do.
 */
AZB_NODISCARD azb_status azbi_abi_check(const void *options, size_t min_size, size_t known_size);
AZB_NODISCARD azb_status azbi_abi_read(void *known, size_t known_size, const void *options,
                                       size_t min_size);
void azbi_abi_fill(void *options, size_t size, const void *defaults, size_t known_size);

/* Fills a struct of a caller, who has set its size and perhaps nothing else: what the caller knows
 * of *known, zeros behind it. Returns AZB_OK; AZB_E_ABI, and nothing was written. */
AZB_NODISCARD azb_status azbi_abi_give(void *out, const void *known, size_t known_size,
                                       size_t min_size);

/* A struct that a caller fills, as its errors name it. */
typedef struct azbi_abi_about {
    const char *path; /* of the argument: "call", "options.clock" */
    const char *init; /* the function that sets the size */
    size_t min_size, known_size;
} azbi_abi_about;

/* azbi_abi_fail: why azbi_abi_check refused options, as the AZB_E_ABI that it returns.
 * azbi_abi_require: both in one. azbi_abi_reserved: for a member that is kept free. */
azb_status azbi_abi_fail(azb_error **err, azb_context *context, const azbi_abi_about *about,
                         const void *options);
AZB_NODISCARD azb_status azbi_abi_require(azb_error **err, azb_context *context,
                                          const azbi_abi_about *about, const void *options);
AZB_NODISCARD azb_status azbi_abi_reserved(azb_error **err, azb_context *context, const char *path,
                                           bool is_zero);

/* 1 when a line of that level is wanted; then azbi_log formats one (at most 1 KiB). */
int azbi_log_wanted(const azb_context *context, int32_t level);
void azbi_log(const azb_context *context, int32_t level, const char *event, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

#endif
