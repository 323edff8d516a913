/* context.h - an azb_context from inside: memory, time, random numbers, log, sized structs. */
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

/*
 * Structs that callers fill start with their size; options must not be NULL. azbi_abi_check returns
 * AZB_E_ABI when the size is below min_size, that of the struct's first version, or when a byte
 * beyond known_size is not zero. azbi_abi_read checks, then copies the members that the caller
 * knows over *known, which holds the defaults; its size becomes known_size. azbi_abi_fill is the
 * body of every ..._options_init.
 */
AZB_NODISCARD azb_status azbi_abi_check(const void *options, size_t min_size, size_t known_size);
AZB_NODISCARD azb_status azbi_abi_read(void *known, size_t known_size, const void *options,
                                       size_t min_size);
void azbi_abi_fill(void *options, size_t size, const void *defaults, size_t known_size);

/* Fills a struct of which the caller has set the size: the members of *known that the caller knows,
 * then zeros. On AZB_E_ABI nothing is written. */
AZB_NODISCARD azb_status azbi_abi_give(void *out, const void *known, size_t known_size,
                                       size_t min_size);

/* How errors name a struct that a caller fills. */
typedef struct azbi_abi_about {
    const char *path; /* of the argument: "call", "options.clock" */
    const char *init; /* the function that sets the size */
    size_t min_size, known_size;
} azbi_abi_about;

/* azbi_abi_fail reports why azbi_abi_check refused options, and returns AZB_E_ABI. azbi_abi_require
 * does both. azbi_abi_reserved checks a reserved member. */
azb_status azbi_abi_fail(azb_error **err, azb_context *context, const azbi_abi_about *about,
                         const void *options);
AZB_NODISCARD azb_status azbi_abi_require(azb_error **err, azb_context *context,
                                          const azbi_abi_about *about, const void *options);
AZB_NODISCARD azb_status azbi_abi_reserved(azb_error **err, azb_context *context, const char *path,
                                           bool is_zero);

/* Whether the host wants lines of that level. azbi_log formats one, of at most 1 KiB, if it does.
 */
bool azbi_log_wanted(const azb_context *context, int32_t level);
void azbi_log(const azb_context *context, int32_t level, const char *event, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

#endif
