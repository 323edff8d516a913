#include "body.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "must.h"
#include "tree.h"
#include "json/walker.h"

enum {
    ENCODED_MAX = 64 << 20
};

static bool fail(char *why, const char *what, azb_status status, azb_error *err)
{
    snprintf(why, BODY_WHY_MAX, "%s: %s: %s", what, azb_status_name(status),
             azb_error_message(err));
    azb_error_free(err);
    return false;
}

// A copy that the decoder may write into and that lives as long as the arena.
static char *copy_into(azbi_arena *arena, const char *text)
{
    char *copy = arena != NULL ? azbi_arena_text(arena, text, strlen(text)) : NULL;
    if (copy == NULL) {
        fputs("azb-conformance: out of memory\n", stderr);
        exit(2);
    }
    return copy;
}

bool body_decode(azb_context *context, const azb_type *type, const char *text, azb_model **out,
                 char *why)
{
    azbi_arena *arena = azbi_arena_new(context, 0);
    char *copy = copy_into(arena, text);
    azb_error *err = NULL;
    *out = NULL;
    const azb_status status = azbi_decode(arena, type, copy, strlen(text), out, &err);
    if (status != AZB_OK) {
        azbi_arena_release(arena);
        *out = NULL;
        return fail(why, "decode", status, err);
    }
    return true;
}

static json_t *encode(const azb_model *model, char *why)
{
    azbi_buf buf;
    azbi_buf_init(&buf, azbi_arena_context(azbi_model_arena(model)), ENCODED_MAX);
    azb_error *err = NULL;
    const azb_status status = azbi_encode(model, &buf, &err);
    json_t *tree = NULL;
    if (status != AZB_OK) {
        fail(why, "encode", status, err);
    } else {
        tree = tree_parse(azbi_buf_text(&buf), buf.len);
        if (tree == NULL) {
            snprintf(why, BODY_WHY_MAX, "encode: not JSON: %.100s", azbi_buf_text(&buf));
        }
    }
    azbi_buf_dispose(&buf);
    return tree;
}

static bool same_tree(const azb_model *model, const json_t *expected, char *why)
{
    json_t *actual = encode(model, why);
    if (actual == NULL) {
        return false;
    }
    why[0] = '\0';
    const bool same = tree_same(expected, actual, why, BODY_WHY_MAX);
    json_decref(actual);
    return same;
}

bool body_same(const azb_model *model, const char *text, char *why)
{
    json_t *expected = tree_parse(text, strlen(text));
    if (expected == NULL) {
        snprintf(why, BODY_WHY_MAX, "recorded body is not JSON");
        return false;
    }
    const bool same = same_tree(model, expected, why);
    json_decref(expected);
    return same;
}

bool body_is_lossless(azb_context *context, const azb_type *type, const char *text, char *why)
{
    azb_model *model = NULL;
    if (!body_decode(context, type, text, &model, why)) {
        return false;
    }
    const bool same = body_same(model, text, why);
    azb_model_free(model);
    return same;
}

// Keeps the first element that the decoder turned down.
static void on_problem(void *user, size_t index, azb_error *problem)
{
    char *why = user;
    if (why[0] == '\0') {
        snprintf(why, BODY_WHY_MAX, "value[%zu]: %s", index, azb_error_message(problem));
    }
    azb_error_free(problem);
}

static bool same_link(const azbi_page *page, const json_t *expected, char *why)
{
    const char *link = json_string_value(json_object_get(expected, "nextLink"));
    const char *got = page->next_link.ptr != NULL ? page->next_link.ptr : "";
    if (strcmp(link != NULL ? link : "", got) != 0) {
        snprintf(why, BODY_WHY_MAX, "nextLink: expected %.80s, got %.80s",
                 link != NULL ? link : "none", got);
        return false;
    }
    return true;
}

static bool same_page(const azbi_page *page, const json_t *expected, char *why)
{
    const json_t *value = json_object_get(expected, "value");
    if (page->count != json_array_size(value)) {
        snprintf(why, BODY_WHY_MAX, "value: expected %zu elements, got %zu", json_array_size(value),
                 page->count);
        return false;
    }
    for (size_t i = 0; i < page->count; i++) {
        char element[BODY_WHY_MAX];
        if (!same_tree(page->items[i], json_array_get(value, i), element)) {
            snprintf(why, BODY_WHY_MAX, "value[%zu]%.400s", i, element);
            return false;
        }
    }
    return same_link(page, expected, why);
}

bool body_page_is_lossless(azb_context *context, const azb_type *item, const char *text, char *why)
{
    azbi_arena *arena = azbi_arena_new(context, 0);
    char *copy = copy_into(arena, text);
    json_t *expected = tree_parse(text, strlen(text));
    azb_error *err = NULL;
    azbi_page page = {0};
    char problem[BODY_WHY_MAX] = "";
    const azb_status status =
        azbi_decode_page(arena, item, copy, strlen(text), on_problem, problem, &page, &err);
    bool ok = false;
    if (status != AZB_OK) {
        fail(why, "decode", status, err);
    } else if (problem[0] != '\0') {
        snprintf(why, BODY_WHY_MAX, "%.500s", problem);
    } else {
        ok = same_page(&page, expected, why);
    }
    json_decref(expected);
    azbi_arena_release(arena);
    return ok;
}
