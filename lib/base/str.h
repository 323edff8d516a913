/* str.h - comparison and checks of texts, byte-wise and independent of the locale. */
#ifndef AZBI_BASE_STR_H
#define AZBI_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <azbackup/value.h>

bool azbi_equal(const char *a, size_t a_len, const char *b, size_t b_len);
bool azbi_equal_nocase(const char *a, size_t a_len, const char *b, size_t b_len);
int azbi_compare_nocase(const char *a, size_t a_len, const char *b, size_t b_len); /* -1, 0, 1 */
bool azbi_is_utf8(const char *bytes, size_t len);

/* Bytes of the one UTF-8 character at the start of len bytes, 1 to 4; 0 when there is none. */
size_t azbi_utf8_length(const char *bytes, size_t len);

/* How many bytes of a UTF-8 text fit into max bytes without splitting a character. */
size_t azbi_utf8_fit(const char *text, size_t len, size_t max);

bool azbi_is_digit(char c);
bool azbi_is_hex_digit(char c); /* of either case */
bool azbi_is_letter(char c);    /* of ASCII */
char azbi_lower(char c);        /* of ASCII */

/* Hexadecimal digits alone; true for no text. */
bool azbi_is_hex(const char *text, size_t len);

/* A whole decimal number without sign or blanks; false for any other text and on overflow. */
bool azbi_parse_u64(const char *text, size_t len, uint64_t *out);

/* Standard alphabet, padding required. out has room for len / 4 * 3 bytes. false: not base64. */
bool azbi_base64_decode(const char *text, size_t len, void *out, size_t *out_len);

/* HTTP dates (RFC 1123), "Sun, 06 Nov 1994 08:49:37 GMT"; false for any other text. */
bool azbi_http_date_parse(const char *text, size_t len, int64_t *unix_s);

#endif
