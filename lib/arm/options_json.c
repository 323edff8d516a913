// options_json.c - options as JSON text, read into the structs that they stand for.
#include "arm/options_json.h"

#include <stdio.h>
#include <string.h>

#include "base/nearest.h"

enum {
    NAME_SHOWN_MAX = 64, // bytes of a name that is not known
    MESSAGE_MAX = 1024
};

const char azbi_not_an_option[] = "is not an option";

// ---- failures ----

azb_status azbi_options_json_fail(const azbi_options_json *p, const char *path, const char *why)
{
    return azbi_fail_arg(p->err, p->context, path, "%s", why);
}

azb_status azbi_options_json_fail_syntax(const azbi_options_json *p)
{
    return azbi_fail_at(p->err, p->context, AZB_E_JSON, "json", "is not JSON: at byte %zu: %s",
                        azbi_reader_offset(&p->reader), p->reader.problem);
}

// Another kind of value stands here, or none.
azb_status azbi_options_json_fail_kind(azbi_options_json *p, const char *path, const char *why)
{
    const bool is_value =
        azbi_reader_peek(&p->reader) != AZBI_TOKEN_BAD && azbi_reader_skip(&p->reader);
    return is_value ? azbi_options_json_fail(p, path, why) : azbi_options_json_fail_syntax(p);
}

static azb_status fail_unknown(const azbi_options_json *p, const azbi_json_object *o,
                               const azbi_slice *name)
{
    azbi_nearest nearest;
    azbi_buf message;
    char path[AZBI_JSON_PATH_MAX];
    const int shown = (int)(name->len < NAME_SHOWN_MAX ? name->len : NAME_SHOWN_MAX);
    (void)snprintf(path, sizeof path, "%s.%.*s", o->path, shown, name->ptr);
    azbi_nearest_init(&nearest, name->ptr, name->len);
    for (size_t i = 0; i < o->count; i++) {
        azbi_nearest_try(&nearest, o->members[i].name, o->members[i].name);
    }
    azbi_buf_init(&message, p->context, MESSAGE_MAX);
    azbi_buf_puts(&message, o->unknown);
    azbi_nearest_put(&nearest, &message);
    const azb_status status = azbi_options_json_fail(p, path, azbi_buf_text(&message));
    azbi_buf_dispose(&message);
    return status;
}

// ---- values ----

azb_status azbi_options_json_text(azbi_options_json *p, const char *path, void *slot)
{
    azbi_slice slice;
    if (azbi_reader_peek(&p->reader) != AZBI_TOKEN_STRING) {
        return azbi_options_json_fail_kind(p, path, "must be a text");
    }
    if (!azbi_reader_string(&p->reader, &slice)) {
        return azbi_options_json_fail_syntax(p);
    }
    char *text = azbi_arena_bytes(p->texts, slice.len + 1);
    if (text == NULL) {
        return azbi_fail_nomem(p->err);
    }
    const size_t len = azbi_unescape(slice.ptr, slice.len, text);
    text[len] = '\0';
    *(const char **)slot = text;
    return strlen(text) == len
               ? AZB_OK
               : azbi_options_json_fail(p, path, "must not contain a NUL character");
}

azb_status azbi_options_json_flag(azbi_options_json *p, const char *path, void *slot)
{
    const azbi_token token = azbi_reader_peek(&p->reader);
    if (token != AZBI_TOKEN_TRUE && token != AZBI_TOKEN_FALSE) {
        return azbi_options_json_fail_kind(p, path, "must be true or false");
    }
    *(int32_t *)slot = token == AZBI_TOKEN_TRUE;
    return azbi_reader_literal(&p->reader) ? AZB_OK : azbi_options_json_fail_syntax(p);
}

azb_status azbi_options_json_int64(azbi_options_json *p, const char *path, void *slot)
{
    azbi_number number;
    if (azbi_reader_peek(&p->reader) != AZBI_TOKEN_NUMBER) {
        return azbi_options_json_fail_kind(p, path, "must be an integer");
    }
    if (!azbi_reader_number(&p->reader, &number)) {
        return azbi_options_json_fail_syntax(p);
    }
    if (!number.integer) {
        return azbi_options_json_fail(p, path, "must be an integer");
    }
    *(int64_t *)slot = number.value;
    return number.fits ? AZB_OK : azbi_options_json_fail(p, path, "is out of range");
}

azb_status azbi_options_json_int32(azbi_options_json *p, const char *path, void *slot)
{
    int64_t wide = 0;
    const azb_status status = azbi_options_json_int64(p, path, &wide);
    *(int32_t *)slot = (int32_t)wide;
    return status != AZB_OK || (int32_t)wide == wide
               ? status
               : azbi_options_json_fail(p, path, "is out of range");
}

azb_status azbi_options_json_size(azbi_options_json *p, const char *path, void *slot)
{
    int64_t wide = 0;
    const azb_status status = azbi_options_json_int64(p, path, &wide);
    *(size_t *)slot = (size_t)wide;
    return status != AZB_OK || (wide >= 0 && (uint64_t)wide <= SIZE_MAX)
               ? status
               : azbi_options_json_fail(p, path, "is out of range");
}

azb_status azbi_options_json_texts(azbi_options_json *p, const char *path, azbi_json_texts *out)
{
    char item[AZBI_JSON_PATH_MAX];
    if (azbi_reader_peek(&p->reader) != AZBI_TOKEN_ARRAY) {
        return azbi_options_json_fail_kind(p, path, "must be a list of texts");
    }
    int more = azbi_reader_open(&p->reader) ? azbi_reader_element(&p->reader, true) : -1;
    while (more > 0) {
        if (out->count == AZBI_JSON_TEXTS_MAX) {
            return azbi_options_json_fail(p, path, "has too many entries");
        }
        (void)snprintf(item, sizeof item, "%s[%zu]", path, out->count);
        const azb_status status = azbi_options_json_text(p, item, &out->texts[out->count++]);
        if (status != AZB_OK) {
            return status;
        }
        more = azbi_reader_element(&p->reader, false);
    }
    return more == 0 ? AZB_OK : azbi_options_json_fail_syntax(p);
}

// ---- objects ----

static const azbi_json_option *find(const azbi_json_object *o, const azbi_slice *name)
{
    for (size_t i = 0; i < o->count; i++) {
        if (azbi_slice_is(name, o->members[i].name, strlen(o->members[i].name))) {
            return &o->members[i];
        }
    }
    return NULL;
}

// One member with its value; null leaves an option as it is. seen: a bit for each of the members
// that was read.
static azb_status read_member(azbi_options_json *p, const azbi_json_object *o, void *out,
                              uint32_t *seen)
{
    azbi_slice name;
    char path[AZBI_JSON_PATH_MAX];
    if (!azbi_reader_name(&p->reader, &name) || !azbi_reader_colon(&p->reader)) {
        return azbi_options_json_fail_syntax(p);
    }
    const azbi_json_option *found = find(o, &name);
    if (found == NULL) {
        return fail_unknown(p, o, &name);
    }
    const uint32_t bit = 1u << (found - o->members);
    (void)snprintf(path, sizeof path, "%s.%s", o->path, found->name);
    if ((*seen & bit) != 0) {
        return azbi_options_json_fail(p, path, "is given twice");
    }
    *seen |= bit;
    if (azbi_reader_peek(&p->reader) == AZBI_TOKEN_NULL) {
        return azbi_reader_literal(&p->reader) ? AZB_OK : azbi_options_json_fail_syntax(p);
    }
    return found->read(p, path, (char *)out + found->offset);
}

azb_status azbi_options_json_object(azbi_options_json *p, const azbi_json_object *o, void *out)
{
    uint32_t seen = 0;
    if (azbi_reader_peek(&p->reader) != AZBI_TOKEN_OBJECT) {
        return azbi_options_json_fail_kind(p, o->path, "must be an object");
    }
    int more = azbi_reader_open(&p->reader) ? azbi_reader_member(&p->reader, true) : -1;
    while (more > 0) {
        const azb_status status = read_member(p, o, out, &seen);
        if (status != AZB_OK) {
            return status;
        }
        more = azbi_reader_member(&p->reader, false);
    }
    return more == 0 ? AZB_OK : azbi_options_json_fail_syntax(p);
}
