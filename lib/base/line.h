/* line.h - makes text from outside safe to appear in one line: nothing in it ends the line, moves
 * the cursor of a terminal or reverses the order of letters. */
#ifndef AZBI_BASE_LINE_H
#define AZBI_BASE_LINE_H

#include <stdbool.h>
#include <stddef.h>

enum {
    AZBI_LINE_GROWTH = 6 /* bytes that one byte may become */
};

typedef enum azbi_line_style {
    AZBI_LINE_ESCAPED, /* \n \r \t, and \u001b and so on for all others */
    AZBI_LINE_BLANK    /* a blank for each */
} azbi_line_style;

/* True when azbi_line_write would change nothing. */
bool azbi_line_is_plain(const char *text, size_t len);

/*
 * Writes text without control characters (U+0000 to U+001F, U+007F to U+009F), line and paragraph
 * separators, and overrides of text direction (U+202A to U+202E, U+2066 to U+2069). Bytes that are
 * not UTF-8 become U+FFFD. Writing the result again does not change it. out: AZBI_LINE_GROWTH * len
 * bytes; no NUL is written. Returns the number of bytes written.
 */
size_t azbi_line_write(const char *text, size_t len, azbi_line_style style, char *out);

#endif
