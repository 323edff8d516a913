// member_path.c - paths of members by wire names, step by step.
#include "json/member_path.h"

#include <stdint.h>
#include <string.h>

#include "base/str.h"

static bool take_index(const char **at, azbi_step *out)
{
    const char *digits = *at + 1;
    const size_t len = strspn(digits, "0123456789");
    uint64_t index = 0;
    if (digits[len] != ']' || !azbi_parse_u64(digits, len, &index) || index >= SIZE_MAX) {
        return false;
    }
    *out = (azbi_step){NULL, 0, (size_t)index};
    *at = digits + len + 1;
    return true;
}

bool azbi_path_next(const char *path, const char **at, azbi_step *out)
{
    const char *begin = *at;
    if (*begin == '[' && begin != path) {
        return take_index(at, out);
    }
    if (begin != path && *begin != '.') {
        return false;
    }
    begin += begin == path ? 0 : 1;
    const size_t len = strcspn(begin, ".[");
    if (len == 0) {
        return false;
    }
    *out = (azbi_step){begin, len, 0};
    *at = begin + len;
    return true;
}
