// restore_point_name.c - makes the names of restore points and finds the owner in them.
#include "workflow/restore_point_name.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/scan.h"
#include "base/str.h"
#include "base/time.h"

enum {
    STAMP_LEN = 16, // 20250131T102030Z
    HEX_LEN = 8,
    SUFFIX_LEN = 1 + STAMP_LEN + 1 + HEX_LEN,
    NAME_MAX_LEN = AZB_RESTORE_POINT_OWNER_MAX + SUFFIX_LEN
};

static bool is_owner_character(char c)
{
    return azbi_is_letter(c) || azbi_is_digit(c) || c == '-';
}

// In either case: ARM ignores the case of names, and a service may change it.
static bool is_owner(const char *text, size_t len)
{
    if (len == 0 || len > AZB_RESTORE_POINT_OWNER_MAX || text[0] == '-' || text[len - 1] == '-') {
        return false;
    }
    for (size_t i = 0; i < len; i++) {
        if (!is_owner_character(text[i])) {
            return false;
        }
    }
    return true;
}

static bool has_upper(const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text != azbi_lower(*text)) {
            return true;
        }
    }
    return false;
}

static bool is_stamp(const char *text)
{
    azbi_scan scan = azbi_scan_start(text, STAMP_LEN);
    azbi_civil civil;
    int64_t unix_s = 0;
    civil.year = azbi_scan_number(&scan, 4, 4);
    civil.month = azbi_scan_number(&scan, 2, 2);
    civil.day = azbi_scan_number(&scan, 2, 2);
    const bool has_t = azbi_scan_take_word(&scan, "t");
    civil.hour = azbi_scan_number(&scan, 2, 2);
    civil.minute = azbi_scan_number(&scan, 2, 2);
    civil.second = azbi_scan_number(&scan, 2, 2);
    const bool has_z = azbi_scan_take_word(&scan, "z");
    return has_t && has_z && azbi_scan_is_done(&scan) && azbi_civil_to_unix(&civil, &unix_s);
}

// Reads the name from its end, where each part has a fixed length: so the hyphens and digits of an
// owner cannot be mistaken for another part.
void azb_restore_point_name_owner(const char *name, azb_str *owner)
{
    if (owner == NULL) {
        return;
    }
    *owner = (azb_str){0};
    const size_t len = name != NULL ? strlen(name) : 0;
    if (len <= SUFFIX_LEN) {
        return;
    }
    const size_t owner_len = len - SUFFIX_LEN;
    const char *stamp = name + owner_len + 1;
    const char *hex = stamp + STAMP_LEN + 1;
    if (is_owner(name, owner_len) && stamp[-1] == '-' && is_stamp(stamp) && hex[-1] == '-' &&
        azbi_is_hex(hex, HEX_LEN)) {
        *owner = (azb_str){name, owner_len};
    }
}

bool azbi_owner_has(const char *owner, const char *name)
{
    azb_str found;
    azb_restore_point_name_owner(name, &found);
    return found.ptr != NULL && azbi_equal_nocase(found.ptr, found.len, owner, strlen(owner));
}

azb_status azbi_owner_check(azb_context *context, const char *owner, const char *path,
                            azb_error **err)
{
    if (owner == NULL || owner[0] == '\0') {
        return azbi_fail_arg(err, context, path, "is required: the owner of the restore points");
    }
    if (has_upper(owner) || !is_owner(owner, strlen(owner))) {
        return azbi_fail_arg(
            err, context, path,
            "must be 1 to %d characters of a to z, 0 to 9 and -, and must not begin or end "
            "with -",
            AZB_RESTORE_POINT_OWNER_MAX);
    }
    return AZB_OK;
}

azb_status azb_restore_point_name(azb_context *context, const char *owner, char **name,
                                  azb_error **err)
{
    azbi_error_start(err);
    if (name == NULL) {
        return azbi_fail_arg(err, context, "name", "must not be NULL");
    }
    *name = NULL;
    if (context == NULL) {
        return azbi_fail_arg(err, NULL, "context", "must not be NULL");
    }
    const azb_status status = azbi_owner_check(context, owner, "owner", err);
    if (status != AZB_OK) {
        return status;
    }
    azbi_civil now;
    if (!azbi_civil_from_unix(azb_context_unix_ms(context) / 1000, &now)) {
        return azbi_fail(err, context, AZB_E_STATE, "the clock of the context is out of range");
    }
    uint32_t unique = 0;
    azbi_random_fill(context, &unique, sizeof unique);
    char text[NAME_MAX_LEN + 1];
    const int len =
        snprintf(text, sizeof text, "%s-%04d%02d%02dT%02d%02d%02dZ-%08" PRIx32, owner, now.year,
                 now.month, now.day, now.hour, now.minute, now.second, unique);
    *name = azbi_text_new(context, text, (size_t)len);
    return *name == NULL ? azbi_fail_nomem(err) : AZB_OK;
}
