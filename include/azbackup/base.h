/*
 * base.h - version, export marks and the status of every call.
 *
 * Every function that can fail returns an azb_status: 0 when done, negative when not. What went
 * wrong in words, with the service's own code and request ids, is in the azb_error (error.h) that
 * most functions hand out through their last parameter.
 */
#ifndef AZBACKUP_BASE_H
#define AZBACKUP_BASE_H

#include <stddef.h>
#include <stdint.h>

/* Exported by the shared library alone: a program that embeds the archive exports nothing of it. */
#if defined(AZB_BUILDING) && !defined(AZB_STATIC) && defined(__GNUC__)
#define AZB_API __attribute__((visibility("default")))
#else
#define AZB_API
#endif

#if defined(__GNUC__)
#define AZB_NODISCARD __attribute__((warn_unused_result))
#else
#define AZB_NODISCARD
#endif

/*
 * The first argument must not be NULL, and the function does not check it. Only the functions that
 * a transport reports with have this mark: all others accept NULL, or answer it with AZB_E_ARG.
 * None has the malloc attribute, since none returns what the caller owns: that comes through a
 * parameter.
 */
#if defined(__GNUC__)
#define AZB_NONNULL __attribute__((nonnull(1)))
#else
#define AZB_NONNULL
#endif

/*
 * Marks a function that a later version removes: since is the version that deprecated it, use what
 * replaces it, both as texts. The compiler warns where a program uses the function. Define
 * AZB_NO_DEPRECATED to silence the warnings.
 */
#if defined(AZB_BUILDING) || defined(AZB_NO_DEPRECATED)
#define AZB_DEPRECATED(since, use)
#elif defined(__GNUC__)
#define AZB_DEPRECATED(since, use) \
    __attribute__((deprecated("deprecated since " since "; use " use)))
#elif defined(_MSC_VER)
#define AZB_DEPRECATED(since, use) __declspec(deprecated("deprecated since " since "; use " use))
#else
#define AZB_DEPRECATED(since, use)
#endif

#define AZB_VERSION_MAJOR 0
#define AZB_VERSION_MINOR 2
#define AZB_VERSION_PATCH 0
#define AZB_VERSION_TEXT  "0.2.0"

#ifdef __cplusplus
extern "C" {
#endif

/* The version of these headers, 0x00MMmmpp. A context checks it: see context.h. */
enum {
    AZB_HEADER_VERSION = 0x000200
};

/* How a call ended. Numbers are never reused and new ones only appended. */
typedef int32_t azb_status;

enum {
    AZB_OK = 0,            /* done */
    AZB_E_NOMEM = -1,      /* the allocator returned NULL; nothing was half-done */
    AZB_E_ARG = -2,        /* an argument or a model's member is not allowed; the error names it */
    AZB_E_ABI = -3,        /* a struct or the headers do not fit this library */
    AZB_E_CANCELED = -4,   /* the caller's cancel token fired, or the handle was freed */
    AZB_E_TIMEOUT = -5,    /* the call's deadline passed */
    AZB_E_TRANSPORT = -6,  /* no answer: name, connection, TLS or protocol failure */
    AZB_E_AUTH = -7,       /* no token: the identity platform refused or is not reachable */
    AZB_E_JSON = -8,       /* an answer is not what the service documents; the error has the path */
    AZB_E_SERVICE = -9,    /* the service answered with an error */
    AZB_E_STATE = -10,     /* the handle is not in a state that allows this call */
    AZB_E_LIMIT = -11,     /* a limit of the client was reached: body size, depth, page loop */
    AZB_E_OPERATION = -12, /* the long-running operation or job ended Failed or Canceled */
    AZB_E_LOST = -13,      /* work has begun, or was followed, and its state is unknown: its
                              status is gone (404 or 410), or nothing names the job or operation */
    AZB_E_UNTRUSTED =
        -14, /* a link leads to a host that must not receive the token; nothing was sent */
    AZB_E_THROTTLED = -15,  /* the service asks for a longer pause than the call may take */
    AZB_E_UNSUPPORTED = -16 /* this build, or what the program gave it, cannot do that */
};

/*
 * Text of a status, such as "AZB_E_TIMEOUT". Never NULL: "AZB_E_UNKNOWN" for other numbers.
 * Borrowed until the library is unloaded. Any thread.
 */
AZB_API const char *azb_status_name(azb_status status);

/* One sentence about a status, in English. Never NULL; borrowed until unload. Any thread. */
AZB_API const char *azb_status_text(azb_status status);

/*
 * Lists the registry of statuses, so that a binding can build its exceptions from it.
 * index: 0 up to azb_status_count() - 1. Returns AZB_OK for an index outside. Any thread.
 */
AZB_API size_t azb_status_count(void);
AZB_API azb_status azb_status_at(size_t index);

/* Version of the linked library: text "0.2.0", and number in the form of AZB_HEADER_VERSION. */
AZB_API const char *azb_version_text(void);
AZB_API uint32_t azb_version_number(void);

/*
 * The anchor of each minor version: does nothing. A library has those of its own version and of the
 * older ones that it is compatible with.
 */
AZB_API void azb_anchor_0_2(void);

/*
 * Frees a text that a function of this library handed out as owned; NULL is fine. The text is
 * wiped first. Any thread.
 */
AZB_API void azb_text_free(char *text);

/*
 * Every object of a program refers to the anchor of its headers' version, so that neither linker
 * nor loader accepts an older library, whatever the program calls first. The reference is data,
 * which the loader resolves at start even where it looks up functions at their first call. Define
 * AZB_NO_ANCHOR for parsers of declarations, such as those of cffi and LuaJIT, and for programs
 * that look up the functions at run time.
 */
#if defined(__GNUC__) && !defined(AZB_BUILDING) && !defined(AZB_NO_ANCHOR)
#if defined(__ELF__) && defined(__has_attribute)
#if __has_attribute(retain)
#define AZB_KEPT __attribute__((used, retain)) /* --gc-sections keeps it too */
#endif
#endif
#ifndef AZB_KEPT
#define AZB_KEPT __attribute__((used))
#endif
#define AZB_ANCHOR_NAME(major, minor) azb_anchor_##major##_##minor
#define AZB_ANCHOR(major, minor)      AZB_ANCHOR_NAME(major, minor)
AZB_KEPT static void (*const azb_anchor)(void) = AZB_ANCHOR(AZB_VERSION_MAJOR, AZB_VERSION_MINOR);
#undef AZB_ANCHOR
#undef AZB_ANCHOR_NAME
#undef AZB_KEPT
#endif

#ifdef __cplusplus
}
#endif

#endif
