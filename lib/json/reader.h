/*
 * reader.h - a pull reader for JSON text: it validates RFC 8259 as it goes and builds nothing.
 *
 * The text has a NUL after its last byte. The reader never writes to it: strings are returned as
 * slices with their escapes. The owner of a writable text may terminate a slice in place by
 * overwriting the closing quote, since the reader is past it and does not read it again unless the
 * caller moves `at` back.
 *
 * Functions return false (or -1) on the first failure, which status, problem and at describe.
 */
#ifndef AZBI_JSON_READER_H
#define AZBI_JSON_READER_H

#include <stdbool.h>

#include <azbackup/value.h>

enum {
    AZBI_JSON_DEPTH_MAX = 128 /* objects and arrays inside each other */
};

typedef enum azbi_token {
    AZBI_TOKEN_BAD = 0, /* no value can begin here */
    AZBI_TOKEN_OBJECT,
    AZBI_TOKEN_ARRAY,
    AZBI_TOKEN_STRING,
    AZBI_TOKEN_NUMBER,
    AZBI_TOKEN_TRUE,
    AZBI_TOKEN_FALSE,
    AZBI_TOKEN_NULL
} azbi_token;

typedef struct azbi_reader {
    const char *at; /* next byte; after a failure: the byte that does not fit */
    const char *begin;
    const char *end;     /* the NUL */
    const char *problem; /* static text; NULL while all is well */
    azb_status status;   /* AZB_OK, AZB_E_JSON or AZB_E_LIMIT */
    uint32_t depth;
} azbi_reader;

/* The text between two quotes. */
typedef struct azbi_slice {
    const char *ptr;
    size_t len;
    bool escaped; /* contains a backslash: see azbi_unescape */
} azbi_slice;

typedef struct azbi_number {
    const char *ptr;
    size_t len;
    int64_t value; /* of an integer; the nearest end of the range when it does not fit */
    bool integer;  /* neither point nor exponent */
    bool fits;     /* an integer in the range of int64_t */
} azbi_number;

void azbi_reader_init(azbi_reader *reader, const char *json, size_t len);

/* Skips blanks and returns the token that follows, without consuming it. */
azbi_token azbi_reader_peek(azbi_reader *reader);

/* Name of a token for messages: "an object". */
const char *azbi_token_name(azbi_token token);

/* Each reads a value, whose token azbi_reader_peek has returned. */
bool azbi_reader_string(azbi_reader *reader, azbi_slice *out);
bool azbi_reader_number(azbi_reader *reader, azbi_number *out);
bool azbi_reader_literal(azbi_reader *reader); /* true, false, null */
bool azbi_reader_open(azbi_reader *reader);    /* the bracket of an object or array */

/*
 * Moves to the next member of an open object: 1 when `at` is the quote of its name, 0 at the end of
 * the object, -1 on failure. first: no member was read yet. Call one of the two name functions
 * next, then azbi_reader_colon, then read the value.
 */
int azbi_reader_member(azbi_reader *reader, bool first);
bool azbi_reader_name_is(azbi_reader *reader, const char *name, size_t len); /* consumed if so */
bool azbi_reader_name(azbi_reader *reader, azbi_slice *out);
bool azbi_reader_colon(azbi_reader *reader);

/* Moves to the next element of an open array: 1 when a value follows, 0 at the end of the array, -1
 * on failure. */
int azbi_reader_element(azbi_reader *reader, bool first);

/* Skips one value of any kind and validates it. */
bool azbi_reader_skip(azbi_reader *reader);

/* Fails unless only blanks follow. */
bool azbi_reader_finish(azbi_reader *reader);

/* Offset of the current byte, or of the failure. */
size_t azbi_reader_offset(const azbi_reader *reader);

/* Resolves the escapes of a slice that the reader has accepted. out: at least len bytes. Returns
 * the number of bytes written, without a NUL. */
size_t azbi_unescape(const char *text, size_t len, char *out);

/* Whether a slice, with its escapes resolved, equals a text. */
bool azbi_slice_is(const azbi_slice *slice, const char *text, size_t len);

/* Whether the whole text is one JSON value. */
bool azbi_is_json(const char *json, size_t len);

#endif
