/*
 * context.h - what all objects of the library share: memory, clock, random numbers and the log.
 *
 * Two contexts share nothing. The library keeps no other state: no hook in libcurl or jansson, no
 * thread of its own, no signal handler. The first client with the built-in transport calls
 * curl_global_init.
 *
 * Callbacks. Functions that a program hands to the library run on the thread that its comment
 * names. They may call functions of the library as far as it says so; none may free the client that
 * calls it. Nothing may leave one but by return: no longjmp, no C++ exception, no panic, as the
 * library's own frames would be cut off with locks held. docs/callbacks.md lists them all, with the
 * end of each user pointer.
 *
 * After fork() a child may use contexts, models, errors and reports of its parent, if the host's
 * own functions of the context can be called there. It must make its own credentials, cancel tokens
 * and clients: see client.h.
 */
#ifndef AZBACKUP_CONTEXT_H
#define AZBACKUP_CONTEXT_H

#include <azbackup/error.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_context azb_context;

/*
 * Memory functions of the host. All three are required, may be called by any thread that uses the
 * context, and get the sizes that the block was made with. libcurl, its TLS library and jansson
 * keep their own allocators, which belong to the process.
 */
typedef struct azb_allocator {
    size_t size; /* sizeof(azb_allocator) */
    void *user;
    void *(*alloc)(void *user, size_t n); /* NULL when there is none; aligned for any type */
    void *(*resize)(void *user, void *block, size_t old_n, size_t new_n);
    void (*release)(void *user, void *block, size_t n);
} azb_allocator;

/*
 * The clock of a context. Deadlines, retries and polling use no other, so a test can let a
 * thirty-hour job pass in no time (see the clock in sys/mock.h).
 * wait: NULL lets the transport wait on its sockets; otherwise it is called instead of waiting,
 * with the milliseconds until the next timer.
 */
typedef struct azb_clock {
    size_t size; /* sizeof(azb_clock) */
    void *user;
    int64_t (*monotonic_ms)(void *user); /* never goes back */
    int64_t (*unix_ms)(void *user);      /* milliseconds since 1970, UTC */
    void (*wait)(void *user, int64_t ms);
} azb_clock;

/* Random bytes for request ids and back-off; cryptographic quality is not needed. */
typedef struct azb_random {
    size_t size; /* sizeof(azb_random) */
    void *user;
    void (*fill)(void *user, void *bytes, size_t n);
} azb_random;

enum {
    AZB_LOG_NONE = -1,
    AZB_LOG_ERROR = 1,
    AZB_LOG_WARNING = 2,
    AZB_LOG_INFO = 3,
    AZB_LOG_DEBUG = 4
};

/*
 * Prepares any options struct: all of it zero, which stands for the defaults, and its size set.
 * options: a struct that begins with its size; NULL is ignored. size: sizeof of it.
 */
AZB_API void azb_options_init(void *options, size_t size);

/*
 * Receives log lines. event: a stable short name such as "http.response"; text: one line, UTF-8,
 * redacted by allow-list. Both borrowed until it returns. Called on the
 * thread that logs, which may be any thread of the context.
 */
typedef void (*azb_log_fn)(void *user, int32_t level, const char *event, const char *text);

typedef struct azb_context_options {
    size_t size;                    /* set by azb_options_init */
    const azb_allocator *allocator; /* copied; NULL: malloc, realloc, free */
    const azb_clock *clock;         /* copied; NULL: the system's */
    const azb_random *random;       /* copied; NULL: the system's */
    azb_log_fn log;                 /* NULL: no log */
    void *log_user;
    int32_t log_level;       /* the highest level to log, AZB_LOG_...; 0: AZB_LOG_WARNING */
    uint32_t header_version; /* a C program sets AZB_HEADER_VERSION, so that a library older than
                                its headers refuses it; 0 for bindings by reflection alone */
    /* NULL, or called once with destroy_user when no function of these options will be called any
     * more, the allocator's included: the context and all that was made from it are gone. Not
     * called when azb_context_new fails. */
    void (*destroy)(void *user);
    void *destroy_user;
} azb_context_options;

/*
 * Creates a context. options: NULL for the defaults; copied. out: owned, free with
 * azb_context_free. err: owned by the caller, may be NULL. Returns AZB_OK; AZB_E_ARG; AZB_E_ABI
 * when the caller's headers or options are newer than this library; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_context_new(const azb_context_options *options,
                                                 azb_context **out, azb_error **err);

/*
 * Releases the caller's hold; NULL is fine. Everything made from the context keeps it alive, so
 * the order of freeing does not matter. A context may be used by all threads at once.
 */
AZB_API void azb_context_free(azb_context *context);

/* The context's clock: monotonic milliseconds, and milliseconds since 1970; 0 for NULL. */
AZB_API int64_t azb_context_monotonic_ms(const azb_context *context);
AZB_API int64_t azb_context_unix_ms(const azb_context *context);

#ifdef __cplusplus
}
#endif

#endif
