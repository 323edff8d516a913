/* number.h - floating point numbers and their texts, without the locale. */
#ifndef AZBI_JSON_NUMBER_H
#define AZBI_JSON_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    AZBI_REAL_TEXT_MAX = 40 /* bytes of any number that azbi_real_format writes, with its NUL */
};

/* The double nearest to a JSON number; beyond the range, the largest one of its sign. */
double azbi_real_parse(const char *text, size_t len);

/*
 * true when azbi_real_format makes exactly this JSON number of *value and *decimals. Otherwise
 * *value is still the nearest double.
 */
bool azbi_real_exact(const char *text, size_t len, double *value, uint32_t *decimals);

/*
 * Writes a finite number with that many digits behind the point; 0: the shortest text that reads
 * back as the same number, which is also what values beyond 15 digits get. Returns its length.
 */
size_t azbi_real_format(double value, uint32_t decimals, char out[AZBI_REAL_TEXT_MAX]);

#endif
