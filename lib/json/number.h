/* number.h - floating point numbers and their texts, independent of the locale. */
#ifndef AZBI_JSON_NUMBER_H
#define AZBI_JSON_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    AZBI_REAL_TEXT_MAX = 40 /* bytes of any number that azbi_real_format writes, with its NUL */
};

/* The double nearest to a JSON number; out of range, the largest one of its sign. */
double azbi_real_parse(const char *text, size_t len);

/*
 * Whether azbi_real_format would write exactly this JSON number for *value and *decimals. *value is
 * the nearest double in any case.
 */
bool azbi_real_exact(const char *text, size_t len, double *value, uint32_t *decimals);

/*
 * Writes a finite number with that many decimals. With 0, and for values of more than 15 digits, it
 * writes the shortest text that reads as the same number. Returns its length.
 */
size_t azbi_real_format(double value, uint32_t decimals, char out[AZBI_REAL_TEXT_MAX]);

#endif
