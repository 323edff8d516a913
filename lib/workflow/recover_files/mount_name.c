// mount_name.c - the file name and the password of a mount script.
#include "workflow/recover_files/mount_name.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/str.h"

enum {
    ID_LENGTH = 32,
    PASSWORD_LENGTH = 15,
    TAIL_MAX = 14, // hex digits behind the password
    NUMBER_SIZE = 24
};

// A name under construction; what does not fit is dropped.
typedef struct name_buffer {
    char *text;
    size_t len, max;
} name_buffer;

// ---- the suffix ----

static azb_str part_of(azb_str text, size_t first, size_t len)
{
    return (azb_str){text.ptr + first, len};
}

// Where the last part begins: after the last '_', or at 0.
static size_t last_part(azb_str suffix)
{
    size_t at = suffix.len;
    while (at > 0 && suffix.ptr[at - 1] != '_') {
        at--;
    }
    return at;
}

static bool is_hex(azb_str text)
{
    return azbi_is_hex(text.ptr, text.len);
}

// Printable ASCII without separators. A '%' may begin an escaped byte.
static bool is_plain(azb_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        const char c = text.ptr[i];
        if (c <= ' ' || c > '~' || c == '%' || c == '/' || c == '\\') {
            return false;
        }
    }
    return true;
}

azb_str azbi_mount_password(azb_str suffix)
{
    const azb_str none = {NULL, 0};
    const size_t at = suffix.ptr != NULL ? last_part(suffix) : 0;
    const size_t len = suffix.len - at;
    if (at == 0 || len < ID_LENGTH + PASSWORD_LENGTH ||
        len > ID_LENGTH + PASSWORD_LENGTH + TAIL_MAX) {
        return none;
    }
    const azb_str last = part_of(suffix, at, len);
    const size_t end = ID_LENGTH + PASSWORD_LENGTH;
    const azb_str password = part_of(last, ID_LENGTH, PASSWORD_LENGTH);
    const bool is_known = is_hex(part_of(last, 0, ID_LENGTH)) && is_plain(password) &&
                          is_hex(part_of(last, end, len - end));
    return is_known ? password : none;
}

// ---- the name ----

static char safe(char c)
{
    return azbi_is_letter(c) || azbi_is_digit(c) || c == '.' || c == '-' ? c : '_';
}

static void put(name_buffer *n, azb_str text)
{
    for (size_t i = 0; i < text.len && n->len < n->max; i++) {
        n->text[n->len++] = safe(text.ptr[i]);
    }
}

static void put_without_password(name_buffer *n, azb_str suffix, azb_str password)
{
    const size_t before = (size_t)(password.ptr - suffix.ptr);
    const size_t behind = before + password.len;
    put(n, part_of(suffix, 0, before));
    put(n, part_of(suffix, behind, suffix.len - behind));
}

// The password may be anywhere: leaves out the last part and each part that is long enough for it.
static void put_short_parts(name_buffer *n, azb_str suffix)
{
    const size_t last = last_part(suffix);
    const size_t end = last > 0 ? last : suffix.len;
    size_t first = 0;
    for (size_t i = 0; i <= end; i++) {
        if (i < end && suffix.ptr[i] != '_') {
            continue;
        }
        if (i > first && i - first < PASSWORD_LENGTH) {
            put(n, part_of(suffix, first, i - first));
            put(n, (azb_str){"_", i < end ? 1 : 0});
        }
        first = i + 1;
    }
}

static bool is_device(const char *text)
{
    static const char *const devices[] = {"CON", "PRN", "AUX", "NUL", "COM", "LPT"};
    enum {
        NUMBERED = 4 // this one and the following ones take a digit
    };
    const size_t len = strcspn(text, ".");
    for (size_t i = 0; i < sizeof devices / sizeof *devices; i++) {
        const size_t wanted = i < NUMBERED ? 3 : 4;
        if (len == wanted && azbi_equal_nocase(text, 3, devices[i], 3) &&
            (i < NUMBERED || azbi_is_digit(text[3]))) {
            return true;
        }
    }
    return false;
}

static bool contains(const char *text, azb_str word)
{
    const size_t len = strlen(text);
    for (size_t i = 0; word.len > 0 && i + word.len <= len; i++) {
        size_t same = 0;
        while (same < word.len && azbi_lower(text[i + same]) == azbi_lower(safe(word.ptr[same]))) {
            same++;
        }
        if (same == word.len) {
            return true;
        }
    }
    return false;
}

// password: in the suffix; ptr NULL when it may be anywhere.
static void build_name(azb_str suffix, azb_str extension, azb_str password, char *out)
{
    // An extension that is long enough for a password is dropped.
    const azb_str end = {extension.ptr, extension.len < PASSWORD_LENGTH ? extension.len : 0};
    name_buffer n = {.text = out,
                     .max = AZBI_FILE_NAME_SIZE - 1 - 1 - end.len}; // room for a '_' in front
    if (password.ptr != NULL) {
        put_without_password(&n, suffix, password);
    } else if (suffix.ptr != NULL) {
        put_short_parts(&n, suffix);
    }
    if (n.len == 0) {
        put(&n, (azb_str){"mount", strlen("mount")});
    }
    n.max += end.len;
    put(&n, end);
    out[n.len] = '\0';
    if (out[0] == '.' || out[0] == '-') {
        out[0] = '_';
    }
    if (out[n.len - 1] == '.') {
        out[n.len - 1] = '_';
    }
    if (is_device(out)) {
        memmove(out + 1, out, n.len + 1);
        out[0] = '_';
    }
}

void azbi_mount_file_name(azb_str suffix, azb_str extension, char out[AZBI_FILE_NAME_SIZE])
{
    const azb_str none = {NULL, 0};
    const azb_str password = azbi_mount_password(suffix);
    build_name(suffix, extension, password, out);
    if (contains(out, password)) {
        build_name(suffix, extension, none, out);
    }
    if (contains(out, password)) {
        build_name(none, none, none, out);
    }
}

void azbi_mount_file_number(const char *name, size_t number, char out[AZBI_FILE_NAME_SIZE])
{
    char text[NUMBER_SIZE];
    const char *dot = strrchr(name, '.');
    const bool is_short = dot != NULL && dot > name && strlen(dot) < PASSWORD_LENGTH;
    const char *end = is_short ? dot : name + strlen(name);
    const int len = snprintf(text, sizeof text, "-%zu", number);
    const size_t most = AZBI_FILE_NAME_SIZE - 1 - (size_t)len - strlen(end);
    const size_t stem = (size_t)(end - name) < most ? (size_t)(end - name) : most;
    (void)snprintf(out, AZBI_FILE_NAME_SIZE, "%.*s%s%s", (int)stem, name, text, end);
}
