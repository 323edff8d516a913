/*
 * oracle.h - jansson as the judge of our reader and of our models.
 */
#ifndef TESTS_ORACLE_H
#define TESTS_ORACLE_H

#include <stddef.h>

#include <jansson.h>

#include "json/type.h"

/* What jansson did when it has no error to name. */
enum {
    ORACLE_JANSSON_ACCEPTS = -1,
    ORACLE_JANSSON_READS_ON = -2 /* over a NUL byte at which we stop */
};

/* A kind of text about which the two disagree, and why that is right. */
typedef struct oracle_difference {
    int jansson_code; /* json_error_code of its refusal, or ORACLE_JANSSON_... */
    azb_status ours;
    const char *why;
} oracle_difference;

extern const oracle_difference oracle_differences[];
extern const size_t oracle_difference_count;

/*
 * Reads the text with both. NULL when they agree about accepting it and on every value, or when
 * they differ as one of oracle_differences says: *known is that one then, else NULL. Otherwise what
 * is wrong. json: a NUL behind it.
 */
const char *oracle_compare(const char *json, size_t len, const oracle_difference **known);

/*
 * Decodes the text as a model, encodes it, decodes and encodes again: NULL when nothing was lost,
 * or when the text is no such model. Otherwise what is wrong.
 */
const char *oracle_round_trip(const azb_type *type, const char *json, size_t len);

/* Reads the text as a page of that type: what comes out must encode. NULL or what is wrong. */
const char *oracle_page(const azb_type *type, const char *json, size_t len);

#endif
