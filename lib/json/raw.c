// raw.c - the raw text of a model: members kept as they came.
#include "json/raw.h"

#include <string.h>

#include "base/str.h"
#include "json/slice.h"
#include "json/writer.h"

int azbi_raw_next(azbi_reader *reader, azbi_raw_member *out)
{
    const bool first = reader->at == reader->begin;
    azbi_token token = azbi_reader_peek(reader);
    if (reader->at == reader->end) {
        return 0;
    }
    if (!first) {
        if (*reader->at != ',') {
            return -1;
        }
        reader->at++;
        token = azbi_reader_peek(reader);
    }
    const char *start = reader->at;
    if (token != AZBI_TOKEN_STRING || !azbi_reader_name(reader, &out->name) ||
        !azbi_reader_colon(reader)) {
        return -1;
    }
    (void)azbi_reader_peek(reader);
    const char *value = reader->at;
    if (!azbi_reader_skip(reader)) {
        return -1;
    }
    out->whole = (azb_str){start, (size_t)(reader->at - start)};
    out->value = (azb_str){value, (size_t)(reader->at - value)};
    return 1;
}

// Moves the reader to the value of a member of the object that follows.
static bool enter_member(azbi_reader *reader, const char *name)
{
    if (azbi_reader_peek(reader) != AZBI_TOKEN_OBJECT || !azbi_reader_open(reader)) {
        return false;
    }
    azbi_slice other;
    for (bool first = true; azbi_reader_member(reader, first) > 0; first = false) {
        if (azbi_reader_name_is(reader, name, strlen(name))) {
            return azbi_reader_colon(reader);
        }
        if (!azbi_reader_name(reader, &other) || !azbi_reader_colon(reader) ||
            !azbi_reader_skip(reader)) {
            return false;
        }
    }
    return false;
}

bool azbi_json_find(const azb_str *json, const char *const *path, azb_str *value)
{
    azbi_reader reader;
    *value = (azb_str){NULL, 0};
    azbi_reader_init(&reader, json->ptr, json->len);
    for (; *path != NULL; path++) {
        if (!enter_member(&reader, *path)) {
            return false;
        }
    }
    (void)azbi_reader_peek(&reader);
    const char *start = reader.at;
    if (!azbi_reader_skip(&reader)) {
        return false;
    }
    *value = (azb_str){start, (size_t)(reader.at - start)};
    return true;
}

bool azbi_raw_find_slice(const azb_str *raw, const azbi_slice *name, azb_str *value)
{
    azbi_reader reader;
    azbi_raw_member member;
    bool found = false;
    if (raw->len == 0) {
        return false;
    }
    azbi_reader_init(&reader, raw->ptr, raw->len);
    while (azbi_raw_next(&reader, &member) > 0) {
        if (azbi_slice_compare(&member.name, name) == 0) {
            *value = member.value;
            found = true;
        }
    }
    return found;
}

bool azbi_raw_find(const azb_str *raw, const char *name, size_t len, azb_str *value)
{
    const azbi_slice plain = {name, len, false};
    return azbi_raw_find_slice(raw, &plain, value);
}

static bool is_named(const azbi_slice *name, const char *wanted, size_t len)
{
    return name->escaped ? azbi_slice_is(name, wanted, len)
                         : azbi_equal_nocase(name->ptr, name->len, wanted, len);
}

bool azbi_raw_has_nocase(const azb_str *raw, const char *name, size_t len)
{
    azbi_reader reader;
    azbi_raw_member member;
    bool found = false;
    if (raw->len == 0) {
        return false;
    }
    azbi_reader_init(&reader, raw->ptr, raw->len);
    while (!found && azbi_raw_next(&reader, &member) > 0) {
        found = is_named(&member.name, name, len);
    }
    return found;
}

bool azbi_raw_remove(azb_model *root, azbi_arena *arena, const char *name, size_t len)
{
    if (!azbi_raw_has_nocase(&root->raw, name, len)) {
        return true;
    }
    char *kept = azbi_arena_bytes(arena, root->raw.len + 1);
    if (kept == NULL) {
        return false;
    }
    size_t used = 0;
    azbi_reader reader;
    azbi_raw_member member;
    azbi_reader_init(&reader, root->raw.ptr, root->raw.len);
    while (azbi_raw_next(&reader, &member) > 0) {
        if (is_named(&member.name, name, len)) {
            continue;
        }
        if (used > 0) {
            kept[used++] = ',';
        }
        memcpy(kept + used, member.whole.ptr, member.whole.len);
        used += member.whole.len;
    }
    kept[used] = '\0';
    root->raw = used > 0 ? (azb_str){kept, used} : (azb_str){NULL, 0};
    return true;
}

bool azbi_raw_add(azb_model *root, azbi_arena *arena, const char *name, const char *value)
{
    azbi_buf text;
    azbi_buf_init(&text, azbi_arena_context(arena), SIZE_MAX);
    if (root->raw.len > 0) {
        azbi_buf_append(&text, root->raw.ptr, root->raw.len);
        azbi_buf_putc(&text, ',');
    }
    azbi_write_str(&text, name, strlen(name));
    azbi_buf_putc(&text, ':');
    azbi_buf_puts(&text, value);
    char *copy =
        text.status == AZB_OK ? azbi_arena_text(arena, azbi_buf_text(&text), text.len) : NULL;
    if (copy != NULL) {
        root->raw = (azb_str){copy, text.len};
    }
    azbi_buf_dispose(&text);
    return copy != NULL;
}
