// scan.c - reads dates and other texts of a fixed form.
#include "base/scan.h"

#include <string.h>

#include "base/str.h"

azbi_scan azbi_scan_start(const char *text, size_t len)
{
    const azbi_scan scan = {text, text + len, true};
    return scan;
}

bool azbi_scan_is_done(const azbi_scan *scan)
{
    return scan->ok && scan->at == scan->end;
}

bool azbi_scan_take(azbi_scan *scan, char c)
{
    if (scan->at < scan->end && *scan->at == c) {
        scan->at++;
        return true;
    }
    return false;
}

bool azbi_scan_take_word(azbi_scan *scan, const char *word)
{
    const size_t len = strlen(word);
    if ((size_t)(scan->end - scan->at) < len || !azbi_equal_nocase(scan->at, len, word, len)) {
        return false;
    }
    scan->at += len;
    return true;
}

void azbi_scan_expect(azbi_scan *scan, char c)
{
    if (!azbi_scan_take(scan, c)) {
        scan->ok = false;
    }
}

int azbi_scan_number(azbi_scan *scan, int min, int max)
{
    int value = 0;
    int digits = 0;
    while (digits < max && scan->at < scan->end && azbi_is_digit(*scan->at)) {
        value = value * 10 + (*scan->at - '0');
        scan->at++;
        digits++;
    }
    if (digits < min) {
        scan->ok = false;
        return 0;
    }
    return value;
}
