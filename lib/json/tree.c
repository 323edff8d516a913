// tree.c - the only file of the library that knows jansson.
#include "json/tree.h"

#include <string.h>

#include <jansson.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "json/writer.h"

// jansson wants its values without const, even to read them.
static json_t *json_of(const azbi_tree *tree)
{
    return (json_t *)(uintptr_t)tree;
}

static const azbi_tree *tree_of(json_t *json)
{
    return (const azbi_tree *)json;
}

azbi_tree *azbi_tree_parse(const char *json, size_t len)
{
    return (azbi_tree *)json_loadb(json, len, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
}

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
