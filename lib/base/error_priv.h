/* error_priv.h - the members of an error. */
#ifndef AZBI_BASE_ERROR_PRIV_H
#define AZBI_BASE_ERROR_PRIV_H

#include "base/arena.h"
#include "base/error.h"

/* Lists are in the order of insertion. They are short, so access by index walks along them. */
typedef struct azbi_error_line {
    struct azbi_error_line *next;
    const char *text;
} azbi_error_line;

typedef struct azbi_error_lines {
    azbi_error_line *first, *last;
    size_t count;
} azbi_error_lines;

struct azb_error {
    azbi_arena *arena; /* NULL: the static record, which nothing may change */
    azb_error *next;   /* among the details of the parent */
    azb_error *details, *last_detail;
    azb_error *cause; /* in the same arena; NULL: none */
    size_t detail_count;
    const char *message;
    const char *texts[AZBI_ERROR_TEXT_COUNT];
    size_t lengths[AZBI_ERROR_TEXT_COUNT];
    const char *brief_code, *brief_message; /* as they go into messages; NULL: none */
    azbi_error_lines recommendations;
    azbi_error_lines attempts;
    int64_t retry_after_ms;
    int64_t service_number;
    azb_status status;
    int32_t http_status;
    int32_t transient;
    int32_t may_have_begun;
    int32_t is_part; /* a detail or a cause of another error */
};

#endif
