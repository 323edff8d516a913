// headers.c - a block of texts, since an answer has some thirty fields and few are asked for.
#include "http/headers.h"

#include <string.h>

#include "base/str.h"

void azbi_headers_init(azbi_headers *headers, azb_context *context, size_t max)
{
    memset(headers, 0, sizeof *headers);
    azbi_buf_init_secret(&headers->text, context, max); // a caller's may hold a token
}

static void go_to_first(azbi_headers *headers)
{
    headers->place = 0;
    headers->place_index = 0;
}

void azbi_headers_dispose(azbi_headers *headers)
{
    azbi_buf_dispose(&headers->text);
    headers->count = 0;
    go_to_first(headers);
}

// RFC 9110 section 5.6.2: what a field name is made of.
static bool is_token_byte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c != '\0' && strchr("!#$%&'*+-.^_`|~", c) != NULL);
}

bool azbi_headers_name_ok(const char *name, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (!is_token_byte(name[i])) {
            return false;
        }
    }
    return len > 0;
}

bool azbi_headers_value_ok(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        const unsigned char c = (unsigned char)text[i];
        if ((c < 0x20 && c != '\t') || c == 0x7f) {
            return false;
        }
    }
    return true;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

azb_status azbi_headers_add(azbi_headers *headers, const char *name, size_t name_len,
                            const char *value, size_t value_len)
{
    while (value_len > 0 && is_blank(value[0])) {
        value++;
        value_len--;
    }
    while (value_len > 0 && is_blank(value[value_len - 1])) {
        value_len--;
    }
    if (!azbi_headers_name_ok(name, name_len) || !azbi_headers_value_ok(value, value_len)) {
        return AZB_E_ARG;
    }
    if (headers->count >= AZBI_HEADERS_COUNT_MAX) {
        return AZB_E_LIMIT;
    }
    const size_t before = headers->text.len;
    azbi_buf_append(&headers->text, name, name_len);
    azbi_buf_putc(&headers->text, '\0');
    azbi_buf_append(&headers->text, value, value_len);
    azbi_buf_putc(&headers->text, '\0');
    if (headers->text.status != AZB_OK) {
        azbi_buf_truncate(&headers->text, before); // a field is never there by half
        return headers->text.status;
    }
    headers->count++;
    return AZB_OK;
}

static const char *behind(const char *text)
{
    return text + strlen(text) + 1;
}

static void remove_all(azbi_headers *headers, const char *name)
{
    size_t at = 0;
    go_to_first(headers);
    while (at < headers->text.len) {
        char *field = headers->text.ptr + at;
        const size_t size = (size_t)(behind(behind(field)) - field);
        if (azbi_equal_nocase(field, strlen(field), name, strlen(name))) {
            memmove(field, field + size, headers->text.len - at - size + 1);
            headers->text.len -= size;
            headers->count--;
        } else {
            at += size;
        }
    }
}

azb_status azbi_headers_set(azbi_headers *headers, const char *name, const char *value)
{
    if (!azbi_headers_value_ok(value, strlen(value))) {
        return AZB_E_ARG;
    }
    remove_all(headers, name);
    return azbi_headers_add(headers, name, strlen(name), value, strlen(value));
}

bool azbi_headers_next(azbi_headers *headers, azbi_header_cursor *cursor)
{
    if (headers->count == 0) {
        return false;
    }
    const char *end = headers->text.ptr + headers->text.len;
    const char *next = cursor->name == NULL ? headers->text.ptr : behind(cursor->value);
    if (next >= end) {
        return false;
    }
    headers->walked++;
    cursor->name = next;
    cursor->value = behind(next);
    return true;
}

// Continues from the place of the last lookup: a caller that reads all fields reads them in order.
static const char *field_at(azbi_headers *headers, size_t index)
{
    if (index >= headers->count) {
        return NULL;
    }
    if (index < headers->place_index) {
        go_to_first(headers);
    }
    const char *field = headers->text.ptr + headers->place;
    for (; headers->place_index < index; headers->place_index++) {
        headers->walked++;
        field = behind(behind(field));
    }
    headers->place = (size_t)(field - headers->text.ptr);
    return field;
}

const char *azbi_headers_name(azbi_headers *headers, size_t index)
{
    const char *field = field_at(headers, index);
    return field == NULL ? "" : field;
}

const char *azbi_headers_value(azbi_headers *headers, size_t index)
{
    const char *field = field_at(headers, index);
    return field == NULL ? "" : behind(field);
}

const char *azbi_headers_find(const azbi_headers *headers, const char *name)
{
    const char *field = headers->text.ptr;
    for (size_t i = 0; i < headers->count; i++) {
        const char *value = behind(field);
        if (azbi_equal_nocase(field, strlen(field), name, strlen(name))) {
            return value;
        }
        field = behind(value);
    }
    return NULL;
}
