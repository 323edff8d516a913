// tree.c - free-form JSON as a tree; the only file that uses jansson.
#include "json/tree.h"

#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/memory.h"
#include "base/str.h"
#include "json/number.h"
#include "json/reader.h"
#include "json/writer.h"

enum {
    NAME_MAX_BYTES = 256,
    DEPTHS = 4,            // the root, its members, their members, and everything below
    VALUES_MAX = 16 * 1024 // at each of these depths
};

// jansson takes values without const, even to read them.
static json_t *json_of(const azbi_tree *tree)
{
    return (json_t *)(uintptr_t)tree;
}

static const azbi_tree *tree_of(json_t *json)
{
    return (const azbi_tree *)json;
}

// ---- reading ----

// Values beyond the limit are skipped. Each depth near the root has a limit of its own, so that a
// long list does not hide what follows it further up.
typedef struct builder {
    azbi_reader reader;
    size_t room[DEPTHS]; // values that may still be kept, by depth; the last is for all below
    size_t depth;        // of the value being read
    bool over;           // reading has failed; what was read is kept
} builder;

static json_t *build(builder *b);

static bool take_room(builder *b)
{
    size_t *room = &b->room[b->depth < DEPTHS ? b->depth : DEPTHS - 1];
    if (*room == 0) {
        b->over = !azbi_reader_skip(&b->reader);
        return false;
    }
    (*room)--;
    return true;
}

static json_t *make_text(const azbi_slice *slice)
{
    if (!slice->escaped) {
        return json_stringn_nocheck(slice->ptr, slice->len);
    }
    char *plain = malloc(slice->len);
    if (plain == NULL) {
        return NULL;
    }
    const size_t len = azbi_unescape(slice->ptr, slice->len, plain);
    json_t *text = json_stringn_nocheck(plain, len);
    azbi_wipe(plain, slice->len);
    free(plain);
    return text;
}

// A number out of range becomes the nearest that fits, so that the values beside it are kept.
static json_t *make_number(const azbi_number *number)
{
    return number->fits ? json_integer(number->value)
                        : json_real(azbi_real_parse(number->ptr, number->len));
}

// A member is not kept when its name contains a NUL, or is longer than any name that callers ask
// for.
static void build_member(builder *b, json_t *object)
{
    char name[NAME_MAX_BYTES + 1];
    azbi_slice slice;
    b->over = !azbi_reader_name(&b->reader, &slice) || !azbi_reader_colon(&b->reader);
    if (b->over) {
        return;
    }
    const bool fits = slice.len <= NAME_MAX_BYTES;
    const size_t len = fits ? azbi_unescape(slice.ptr, slice.len, name) : 0;
    if (!fits || memchr(name, '\0', len) != NULL) {
        b->over = !azbi_reader_skip(&b->reader);
        return;
    }
    name[len] = '\0';
    json_t *value = take_room(b) ? build(b) : NULL;
    if (value != NULL && json_object_set_new_nocheck(object, name, value) != 0) {
        b->over = true;
    }
}

static json_t *build_object(builder *b)
{
    json_t *object = json_object();
    b->over = object == NULL || !azbi_reader_open(&b->reader);
    for (bool first = true; !b->over; first = false) {
        const int next = azbi_reader_member(&b->reader, first);
        if (next <= 0) {
            b->over = next < 0;
            break;
        }
        build_member(b, object);
    }
    return object;
}

static json_t *build_array(builder *b)
{
    json_t *array = json_array();
    b->over = array == NULL || !azbi_reader_open(&b->reader);
    for (bool first = true; !b->over; first = false) {
        const int next = azbi_reader_element(&b->reader, first);
        if (next <= 0) {
            b->over = next < 0;
            break;
        }
        json_t *value = take_room(b) ? build(b) : NULL;
        if (value != NULL && json_array_append_new(array, value) != 0) {
            b->over = true;
        }
    }
    return array;
}

static json_t *build_literal(builder *b, azbi_token token)
{
    b->over = !azbi_reader_literal(&b->reader);
    return b->over                     ? NULL
           : token == AZBI_TOKEN_TRUE  ? json_true()
           : token == AZBI_TOKEN_FALSE ? json_false()
                                       : json_null();
}

// A value, or as much of it as could be read; NULL and over when that is nothing. The reader limits
// the depth.
static json_t *build(builder *b)
{
    azbi_slice slice;
    azbi_number number;
    json_t *value = NULL;
    const azbi_token token = azbi_reader_peek(&b->reader);
    b->depth++;
    switch (token) {
    case AZBI_TOKEN_OBJECT:
        value = build_object(b);
        break;
    case AZBI_TOKEN_ARRAY:
        value = build_array(b);
        break;
    case AZBI_TOKEN_STRING:
        value = azbi_reader_string(&b->reader, &slice) ? make_text(&slice) : NULL;
        break;
    case AZBI_TOKEN_NUMBER:
        value = azbi_reader_number(&b->reader, &number) ? make_number(&number) : NULL;
        break;
    case AZBI_TOKEN_TRUE:
    case AZBI_TOKEN_FALSE:
    case AZBI_TOKEN_NULL:
        value = build_literal(b, token);
        break;
    case AZBI_TOKEN_BAD:
        break;
    }
    b->depth--;
    b->over = b->over || value == NULL;
    return value;
}

azbi_tree *azbi_tree_parse_part(const char *json, size_t len, bool *whole)
{
    builder b = {.room = {VALUES_MAX, VALUES_MAX, VALUES_MAX, VALUES_MAX}};
    azbi_reader_init(&b.reader, json, len);
    json_t *root = build(&b);
    *whole = !b.over && azbi_reader_finish(&b.reader);
    return (azbi_tree *)root;
}

azbi_tree *azbi_tree_parse(const char *json, size_t len)
{
    bool whole = false;
    azbi_tree *tree = azbi_tree_parse_part(json, len, &whole);
    if (!whole) {
        azbi_tree_free_wiped(tree);
        return NULL;
    }
    return tree;
}

// ---- access ----

void azbi_tree_free(azbi_tree *tree)
{
    json_decref(json_of(tree));
}

// The depth is limited: build made the tree.
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

bool azbi_tree_is_object(const azbi_tree *value)
{
    return json_is_object(json_of(value));
}

bool azbi_tree_is_true(const azbi_tree *value)
{
    return json_is_true(json_of(value));
}

bool azbi_tree_is_null(const azbi_tree *value)
{
    return json_is_null(json_of(value));
}

int azbi_tree_truth(const azbi_tree *value)
{
    static const struct {
        const char *word;
        int truth;
    } words[] = {{"true", 1}, {"false", 0}};
    size_t len = 0;
    const char *text = azbi_tree_text(value, &len);
    for (size_t i = 0; i < sizeof words / sizeof *words && text != NULL; i++) {
        if (azbi_equal_nocase(text, len, words[i].word, strlen(words[i].word))) {
            return words[i].truth;
        }
    }
    return json_is_boolean(json_of(value)) ? azbi_tree_is_true(value) : -1;
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
