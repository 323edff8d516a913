// tree.c - the only file of the library that knows jansson.
#include "json/tree.h"

#include <string.h>

#include <jansson.h>

#include "base/memory.h"
#include "base/str.h"
#include "json/number.h"
#include "json/reader.h"
#include "json/writer.h"

enum {
    VALUES_MAX = 100 * 1000 // of one tree: some 15 MB of jansson's memory
};

// jansson wants its values without const, even to read them.
static json_t *json_of(const azbi_tree *tree)
{
    return (json_t *)(uintptr_t)tree;
}

static const azbi_tree *tree_of(json_t *json)
{
    return (const azbi_tree *)json;
}

/* ---- freeing --------------------------------------------------------------------------------- */

void azbi_tree_free(azbi_tree *tree)
{
    json_decref(json_of(tree));
}

// jansson bounds the depth of what it has parsed.
static void wipe(json_t *json)
{
    const char *key;
    json_t *value;
    size_t index;
    if (json_is_string(json)) {
        azbi_wipe((char *)(uintptr_t)json_string_value(json), json_string_length(json));
    }
    json_object_foreach(json, key, value)
    {
        wipe(value);
    }
    json_array_foreach(json, index, value)
    {
        wipe(value);
    }
}

void azbi_tree_free_wiped(azbi_tree *tree)
{
    wipe(json_of(tree));
    azbi_tree_free(tree);
}

/* ---- from text ------------------------------------------------------------------------------- */

// The library's own reader, so that a number beyond the range of a double, which jansson refuses,
// does not hide all that stands beside it; and so that a body of small values cannot take memory
// without end.
typedef struct builder {
    azbi_reader reader;
    size_t values;
} builder;

static json_t *build(builder *b);

// The text without its escapes, in memory that the caller wipes and frees; NULL on exhaustion.
static char *plain_text(const azbi_slice *slice, size_t *len)
{
    char *text = azbi_alloc_raw(NULL, slice->len + 1);
    if (text != NULL) {
        *len = azbi_unescape(slice->ptr, slice->len, text);
        text[*len] = '\0';
    }
    return text;
}

static json_t *build_string(builder *b)
{
    azbi_slice slice;
    size_t len = 0;
    if (!azbi_reader_string(&b->reader, &slice)) {
        return NULL;
    }
    if (!slice.escaped) {
        return json_stringn_nocheck(slice.ptr, slice.len);
    }
    char *text = plain_text(&slice, &len);
    json_t *json = text == NULL ? NULL : json_stringn_nocheck(text, len);
    azbi_release_wiped(NULL, text, slice.len + 1);
    return json;
}

static json_t *build_number(builder *b)
{
    azbi_number number;
    if (!azbi_reader_number(&b->reader, &number)) {
        return NULL;
    }
    return number.integer && number.fits ? json_integer(number.value)
                                         : json_real(azbi_real_parse(number.ptr, number.len));
}

// A name with a NUL inside is none that anybody asks for.
static bool put_member(builder *b, json_t *object)
{
    azbi_slice slice;
    size_t len = 0;
    if (!azbi_reader_name(&b->reader, &slice) || !azbi_reader_colon(&b->reader)) {
        return false;
    }
    json_t *value = build(b);
    char *name = value == NULL ? NULL : plain_text(&slice, &len);
    bool done = name != NULL;
    if (done && strlen(name) == len) {
        done = json_object_set_nocheck(object, name, value) == 0;
    }
    json_decref(value);
    azbi_release(NULL, name, slice.len + 1);
    return done;
}

static bool put_members(builder *b, json_t *object)
{
    int more = azbi_reader_member(&b->reader, true);
    while (more > 0 && put_member(b, object)) {
        more = azbi_reader_member(&b->reader, false);
    }
    return more == 0;
}

static bool put_elements(builder *b, json_t *array)
{
    int more = azbi_reader_element(&b->reader, true);
    while (more > 0) {
        if (json_array_append_new(array, build(b)) != 0) {
            return false;
        }
        more = azbi_reader_element(&b->reader, false);
    }
    return more == 0;
}

static json_t *build_container(builder *b, json_t *json, bool (*fill)(builder *, json_t *))
{
    if (json != NULL && azbi_reader_open(&b->reader) && fill(b, json)) {
        return json;
    }
    azbi_tree_free_wiped((azbi_tree *)json);
    return NULL;
}

static json_t *build(builder *b)
{
    if (++b->values > VALUES_MAX) {
        return NULL;
    }
    const azbi_token token = azbi_reader_peek(&b->reader);
    switch (token) {
    case AZBI_TOKEN_OBJECT:
        return build_container(b, json_object(), put_members);
    case AZBI_TOKEN_ARRAY:
        return build_container(b, json_array(), put_elements);
    case AZBI_TOKEN_STRING:
        return build_string(b);
    case AZBI_TOKEN_NUMBER:
        return build_number(b);
    case AZBI_TOKEN_TRUE:
    case AZBI_TOKEN_FALSE:
        return azbi_reader_literal(&b->reader) ? json_boolean(token == AZBI_TOKEN_TRUE) : NULL;
    case AZBI_TOKEN_NULL:
        return azbi_reader_literal(&b->reader) ? json_null() : NULL;
    case AZBI_TOKEN_BAD:
        break;
    }
    return NULL;
}

azbi_tree *azbi_tree_parse(const char *json, size_t len)
{
    builder b = {.values = 0};
    azbi_reader_init(&b.reader, json, len);
    json_t *root = build(&b);
    if (root != NULL && !azbi_reader_finish(&b.reader)) {
        azbi_tree_free_wiped((azbi_tree *)root);
        root = NULL;
    }
    return (azbi_tree *)root;
}

/* ---- questions ------------------------------------------------------------------------------- */

const azbi_tree *azbi_tree_get(const azbi_tree *object, const char *name)
{
    return tree_of(json_object_get(json_of(object), name));
}

const azbi_tree *azbi_tree_find_nocase(const azbi_tree *object, const char *name)
{
    const char *key;
    json_t *value;
    size_t len = strlen(name);
    const azbi_tree *exact = azbi_tree_get(object, name);
    if (exact != NULL) {
        return exact;
    }
    json_object_foreach(json_of(object), key, value)
    {
        if (azbi_equal_nocase(key, strlen(key), name, len)) {
            return tree_of(value);
        }
    }
    return NULL;
}

const azbi_tree *azbi_tree_at(const azbi_tree *array, size_t index)
{
    return tree_of(json_array_get(json_of(array), index));
}

size_t azbi_tree_count(const azbi_tree *array_or_object)
{
    const json_t *json = json_of(array_or_object);
    return json_is_object(json) ? json_object_size(json) : json_array_size(json);
}

const char *azbi_tree_name_at(const azbi_tree *object, size_t index)
{
    json_t *json = json_of(object);
    void *at = json_object_iter(json);
    for (size_t i = 0; i < index && at != NULL; i++) {
        at = json_object_iter_next(json, at);
    }
    return at != NULL ? json_object_iter_key(at) : NULL;
}

const char *azbi_tree_text(const azbi_tree *value, size_t *len)
{
    const char *text = json_string_value(json_of(value));
    if (len != NULL) {
        *len = json_string_length(json_of(value));
    }
    return text;
}

static bool parse_integer(const char *text, size_t len, int64_t *out)
{
    bool minus = len > 0 && *text == '-';
    uint64_t size;
    if (!azbi_parse_u64(text + minus, len - minus, &size) || size > (uint64_t)INT64_MAX) {
        return false;
    }
    *out = minus ? -(int64_t)size : (int64_t)size;
    return true;
}

int64_t azbi_tree_integer(const azbi_tree *value, int64_t fallback)
{
    const json_t *json = json_of(value);
    int64_t number;
    if (json_is_integer(json)) {
        return json_integer_value(json);
    }
    if (json_is_string(json) &&
        parse_integer(json_string_value(json), json_string_length(json), &number)) {
        return number;
    }
    return fallback;
}

double azbi_tree_number(const azbi_tree *value, double fallback)
{
    const json_t *json = json_of(value);
    return json_is_number(json) ? json_number_value(json) : fallback;
}

int azbi_tree_is_object(const azbi_tree *value)
{
    return json_is_object(json_of(value));
}

int azbi_tree_is_true(const azbi_tree *value)
{
    return json_is_true(json_of(value));
}

static void put_name(azbi_buf *buf, const char *name)
{
    const char *text = azbi_buf_text(buf);
    if (buf->len > 0 && text[buf->len - 1] != '{') {
        azbi_buf_putc(buf, ',');
    }
    azbi_write_str(buf, name, strlen(name));
    azbi_buf_putc(buf, ':');
}

void azbi_tree_put_text(azbi_buf *buf, const char *name, const char *value)
{
    put_name(buf, name);
    azbi_write_str(buf, value, strlen(value));
}

void azbi_tree_put_integer(azbi_buf *buf, const char *name, int64_t value)
{
    put_name(buf, name);
    azbi_write_i64(buf, value);
}
