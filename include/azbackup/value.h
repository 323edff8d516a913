/*
 * value.h - the types of the members of models.
 *
 * All are plain data, laid out alike on 32 and 64 bits for one ABI, with no union, bitfield or C
 * enum, so that any language can mirror them. Zeroed memory is a valid absent value of each.
 */
#ifndef AZBACKUP_VALUE_H
#define AZBACKUP_VALUE_H

#include <azbackup/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The state of an optional value. JSON distinguishes absent, null and empty. */
enum {
    AZB_ABSENT = 0,  /* the member is not there */
    AZB_NULL = 1,    /* the member is there and null */
    AZB_SET = 2,     /* value is the member's value */
    AZB_VERBATIM = 3 /* set, in another spelling than ours (a number for a name, 1E2 for 100):
                        value holds its meaning, and what came is written back as it came */
};

/* UTF-8 text. ptr[len] is NUL. ptr NULL: absent (or null: see azb_model_is_null in model.h). */
typedef struct azb_str {
    const char *ptr;
    size_t len;
} azb_str;

typedef struct azb_opt_bool {
    int32_t value; /* 0 or 1 */
    uint32_t state;
} azb_opt_bool;

typedef struct azb_opt_i32 {
    int32_t value;
    uint32_t state;
} azb_opt_i32;

typedef struct azb_opt_i64 {
    int64_t value;
    uint32_t state;
    uint32_t reserved;
} azb_opt_i64;

typedef struct azb_opt_f64 {
    double value;
    uint32_t state;
    uint32_t decimals; /* decimals to write: 1.0 has 1; 0 writes the shortest form */
} azb_opt_f64;

/*
 * A name from a set that the service may extend.
 * text: the spelling, as read. id: one of the AZB_<ENUM>_<VALUE> constants, 0 for none, -1 for a
 * spelling that this version does not know (text has it, and it is written back).
 */
typedef struct azb_enum {
    azb_str text;
    int32_t id;
    uint32_t state;
} azb_enum;

/* How a time was written; the form of a zeroed azb_time is absent. */
enum {
    AZB_TIME_ABSENT = 0,
    AZB_TIME_NULL = 1,
    AZB_TIME_UTC = 2,     /* with a Z */
    AZB_TIME_OFFSET = 3,  /* with +hh:mm, which is offset_min */
    AZB_TIME_ZONELESS = 4 /* without a zone; the service means UTC */
};

/*
 * A point in time, years 1 to 9999. The service writes "not yet" as 0001-01-01T00:00:00 and "never"
 * as 2001-01-01T00:00:00Z: azb_time_is_never() knows both.
 */
typedef struct azb_time {
    int64_t seconds;    /* since 1970-01-01T00:00:00Z, offset already applied */
    uint32_t nanos;     /* 0 to 999,999,999 */
    int16_t offset_min; /* minutes east of UTC, -1439 to 1439; only for AZB_TIME_OFFSET */
    uint8_t digits;     /* of the fraction as written, 0 to 9 */
    uint8_t form;       /* AZB_TIME_ABSENT ... */
} azb_time;

/* Lists. items NULL: absent. items not NULL and count 0: an empty JSON array. */
typedef struct azb_str_list {
    azb_str *items;
    size_t count;
} azb_str_list;

typedef struct azb_i32_list {
    int32_t *items;
    size_t count;
} azb_i32_list;

typedef struct azb_enum_list {
    azb_enum *items;
    size_t count;
} azb_enum_list;

typedef struct azb_time_list {
    azb_time *items;
    size_t count;
} azb_time_list;

/* Text by key, in the order of the wire; keys may repeat. */
typedef struct azb_pair {
    azb_str key;
    azb_str value; /* ptr NULL: null */
} azb_pair;

typedef struct azb_map {
    azb_pair *items;
    size_t count;
} azb_map;

/*
 * A text for printing, never NULL: that of text, or other when text is NULL, absent or null.
 * Borrowed as text is. Any thread.
 */
AZB_API const char *azb_str_or(const azb_str *text, const char *other);

enum {
    AZB_TIME_TEXT_MAX = 40
}; /* bytes of any time as text, with its NUL */

/*
 * Reads an ISO 8601 / RFC 3339 time: 2025-01-31T10:20:30[.fraction][Z|+hh:mm].
 * text: len bytes. out: filled, zeroed on failure. Any thread.
 * Returns AZB_OK; AZB_E_ARG when the text is not such a time.
 */
AZB_API AZB_NODISCARD azb_status azb_time_parse(const char *text, size_t len, azb_time *out);

/*
 * Writes a time the way it was read: same digits, same form.
 * buffer: of size bytes, AZB_TIME_TEXT_MAX is enough; always NUL-ended when size is not 0.
 * Returns AZB_OK; AZB_E_ARG for an absent or null time, one out of range, or a short buffer.
 */
AZB_API AZB_NODISCARD azb_status azb_time_format(const azb_time *time, char *buffer, size_t size);

/* A time in UTC with milliseconds, from milliseconds since 1970. */
AZB_API void azb_time_from_unix_ms(int64_t unix_ms, azb_time *out);

/* Milliseconds since 1970, rounded down; 0 for an absent or null time. */
AZB_API int64_t azb_time_to_unix_ms(const azb_time *time);

/* 1 when the time is absent, null, or one of the service's two ways to write "never"; else 0. */
AZB_API int32_t azb_time_is_never(const azb_time *time);

/* -1, 0 or 1 by the moment alone: digits and form do not count. Absent and null come first. */
AZB_API int32_t azb_time_compare(const azb_time *left, const azb_time *right);

#ifdef __cplusplus
}
#endif

#endif
