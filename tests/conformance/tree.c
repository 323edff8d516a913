#include "tree.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "must.h"

// What a number's text starts with once it is a string; no real text does.
static const char mark[] = "\x7f#";
enum {
    MARK_LEN = sizeof mark - 1
};

static bool is_number_char(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

static size_t string_end(const char *text, size_t len, size_t at)
{
    for (at++; at < len && text[at] != '"'; at++) {
        if (text[at] == '\\') {
            at++;
        }
    }
    return at < len ? at + 1 : len;
}

static size_t number_end(const char *text, size_t len, size_t at)
{
    while (at < len && is_number_char(text[at])) {
        at++;
    }
    return at;
}

static size_t put(char *out, size_t at, const char *bytes, size_t n)
{
    memcpy(out + at, bytes, n);
    return at + n;
}

static size_t put_number(char *out, size_t at, const char *number, size_t n)
{
    at = put(out, at, "\"", 1);
    at = put(out, at, mark, MARK_LEN);
    at = put(out, at, number, n);
    return put(out, at, "\"", 1);
}

json_t *tree_parse(const char *text, size_t len)
{
    // The worst is a number of one digit: it grows by its two quotes and the mark.
    char *marked = must_alloc(len * (MARK_LEN + 3) + 1);
    size_t n = 0;
    for (size_t at = 0; at < len;) {
        const bool is_number = text[at] == '-' || (text[at] >= '0' && text[at] <= '9');
        const size_t end = text[at] == '"' ? string_end(text, len, at)
                           : is_number     ? number_end(text, len, at)
                                           : at + 1;
        n = is_number ? put_number(marked, n, text + at, end - at)
                      : put(marked, n, text + at, end - at);
        at = end;
    }
    json_t *tree =
        json_loadb(marked, n, JSON_DECODE_ANY | JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, NULL);
    free(marked);
    return tree;
}

char *tree_text(const json_t *tree)
{
    char *marked = json_dumps(tree, JSON_COMPACT | JSON_ENCODE_ANY);
    char *out = must_alloc(strlen(marked) + 1);
    size_t n = 0;
    for (size_t at = 0; marked[at] != '\0';) {
        if (marked[at] != '"') {
            out[n++] = marked[at++];
            continue;
        }
        const size_t end = string_end(marked, strlen(marked), at);
        const bool is_number = strncmp(marked + at + 1, mark, MARK_LEN) == 0;
        const size_t skip = is_number ? 1 + MARK_LEN : 0;
        n = put(out, n, marked + at + skip, end - at - skip - (is_number ? 1 : 0));
        at = end;
    }
    out[n] = '\0';
    free(marked);
    return out;
}

const char *tree_scalar(const json_t *value)
{
    const char *text = json_string_value(value);
    return text != NULL && strncmp(text, mark, MARK_LEN) == 0 ? text + MARK_LEN : text;
}

long tree_number(const json_t *value, long fallback)
{
    const char *text = json_string_value(value);
    return text != NULL && strncmp(text, mark, MARK_LEN) == 0 ? strtol(text + MARK_LEN, NULL, 10)
                                                              : fallback;
}

static bool differs(char *where, size_t size, const json_t *expected, const json_t *actual)
{
    char *left = expected != NULL ? tree_text(expected) : must_copy("nothing");
    char *right = actual != NULL ? tree_text(actual) : must_copy("nothing");
    const size_t used = strlen(where);
    snprintf(where + used, size - used, ": expected %.60s, got %.60s", left, right);
    free(left);
    free(right);
    return false;
}

static bool same_array(const json_t *expected, const json_t *actual, char *where, size_t size)
{
    const size_t used = strlen(where);
    if (json_array_size(expected) != json_array_size(actual)) {
        return differs(where, size, expected, actual);
    }
    for (size_t i = 0; i < json_array_size(expected); i++) {
        snprintf(where + used, size - used, "[%zu]", i);
        if (!tree_same(json_array_get(expected, i), json_array_get(actual, i), where, size)) {
            return false;
        }
    }
    where[used] = '\0';
    return true;
}

static bool same_object(const json_t *expected, const json_t *actual, char *where, size_t size)
{
    const size_t used = strlen(where);
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)expected, key, value)
    {
        snprintf(where + used, size - used, ".%s", key);
        if (!tree_same(value, json_object_get(actual, key), where, size)) {
            return false;
        }
    }
    json_object_foreach((json_t *)(uintptr_t)actual, key, value)
    {
        if (json_object_get(expected, key) == NULL) {
            snprintf(where + used, size - used, ".%s", key);
            return differs(where, size, NULL, value);
        }
    }
    where[used] = '\0';
    return true;
}

bool tree_same(const json_t *expected, const json_t *actual, char *where, size_t size)
{
    if (expected == NULL || actual == NULL || json_typeof(expected) != json_typeof(actual)) {
        return differs(where, size, expected, actual);
    }
    if (json_is_object(expected)) {
        return same_object(expected, actual, where, size);
    }
    if (json_is_array(expected)) {
        return same_array(expected, actual, where, size);
    }
    return json_equal(expected, actual) ? true : differs(where, size, expected, actual);
}
