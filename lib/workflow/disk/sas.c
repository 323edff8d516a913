// sas.c - the end of a SAS URL, read from its query.
#include "workflow/disk/sas.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"

enum {
    TIME_MAX = 64,
    HEX = 16
};

static int hex_digit(char c)
{
    if (azbi_is_digit(c)) {
        return c - '0';
    }
    const char lower = azbi_lower(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// Undoes percent-encoding; false when the text is none, or too long for a time.
static bool decode(const char *text, size_t len, char out[TIME_MAX])
{
    size_t n = 0;
    for (size_t i = 0; i < len && n + 1 < TIME_MAX; i++) {
        out[n] = text[i];
        if (text[i] == '%') {
            const int high = i + 2 < len ? hex_digit(text[i + 1]) : -1;
            const int low = high >= 0 ? hex_digit(text[i + 2]) : -1;
            if (low < 0) {
                return false;
            }
            out[n] = (char)(high * HEX + low);
            i += 2;
        }
        n++;
    }
    out[n] = '\0';
    return n + 1 < TIME_MAX;
}

// The value of a query parameter; NULL when it is not there.
static const char *find_parameter(const char *url, const char *name, size_t *len)
{
    const size_t name_len = strlen(name);
    const char *at = strchr(url, '?');
    while (at != NULL) {
        at++;
        const size_t pair = strcspn(at, "&#");
        if (pair > name_len && at[name_len] == '=' && memcmp(at, name, name_len) == 0) {
            *len = pair - name_len - 1;
            return at + name_len + 1;
        }
        at = at[pair] == '&' ? at + pair : NULL;
    }
    return NULL;
}

bool azbi_sas_end(const char *url, azb_time *end)
{
    // A SAS may leave out the seconds, or the time of the day.
    static const struct {
        size_t len, kept; // of the text; what is kept of it
        const char *rest;
    } shorts[] = {{sizeof "2025-01-01" - 1, sizeof "2025-01-01" - 1, "T00:00:00Z"},
                  {sizeof "2025-01-01T00:00Z" - 1, sizeof "2025-01-01T00:00" - 1, ":00Z"}};
    size_t len = 0;
    char text[TIME_MAX];
    const char *value = find_parameter(url, "se", &len);
    if (value == NULL || !decode(value, len, text)) {
        return false;
    }
    const size_t text_len = strlen(text);
    for (size_t i = 0; i < sizeof shorts / sizeof *shorts; i++) {
        if (text_len == shorts[i].len) {
            (void)snprintf(text + shorts[i].kept, sizeof text - shorts[i].kept, "%s",
                           shorts[i].rest);
        }
    }
    return azb_time_parse(text, strlen(text), end) == AZB_OK;
}
