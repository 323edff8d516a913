/* scan.h - reading a short text piece by piece; the first mismatch is remembered. */
#ifndef AZBI_BASE_SCAN_H
#define AZBI_BASE_SCAN_H

#include <stdbool.h>
#include <stddef.h>

typedef struct azbi_scan {
    const char *at, *end;
    bool ok; /* nothing has failed so far */
} azbi_scan;

azbi_scan azbi_scan_start(const char *text, size_t len);

/* Whether all text was read and nothing failed. */
bool azbi_scan_is_done(const azbi_scan *scan);

/* Takes c if it comes next; true when it did. */
bool azbi_scan_take(azbi_scan *scan, char c);

/* Takes word, without case, if it comes next; true when it did. */
bool azbi_scan_take_word(azbi_scan *scan, const char *word);

/* Takes c; fails when it does not come next. */
void azbi_scan_expect(azbi_scan *scan, char c);

/* Takes a number of min to max digits, at most 9; fails, with 0, when there is none. */
int azbi_scan_number(azbi_scan *scan, int min, int max);

#endif
