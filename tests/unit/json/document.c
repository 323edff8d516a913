// document.c - see document.h.
#include "document.h"

#include <string.h>

#include "base/memory.h"
#include "support/test.h"

char *document_copy(azbi_arena *arena, const char *json, size_t len)
{
    azb_context *context = azbi_arena_context(arena);
    char *copy = azbi_alloc_raw(context, len + 1);
    if (copy == NULL) {
        return NULL;
    }
    memcpy(copy, json, len);
    copy[len] = '\0';
    if (azbi_arena_adopt(arena, copy, len + 1) != AZB_OK) {
        azbi_release(context, copy, len + 1);
        return NULL;
    }
    return copy;
}

// A new document whose arena holds a copy of the text.
static char *begin(document *doc, const char *json)
{
    memset(doc, 0, sizeof *doc);
    test_context_init(&doc->test, 0, NULL);
    doc->arena = azbi_arena_new(doc->test.context, 0);
    assert_non_null(doc->arena);
    char *copy = document_copy(doc->arena, json, strlen(json));
    assert_non_null(copy);
    return copy;
}

void document_init_lenient(document *doc, const azb_type *type, const char *json,
                           azb_error **problem)
{
    char *copy = begin(doc, json);
    doc->status = azbi_decode_lenient(doc->arena, type, copy, strlen(json), &doc->model, problem,
                                      &doc->error);
    assert_int_equal(doc->status == AZB_OK, doc->model != NULL);
    assert_int_equal(azb_error_status(doc->error), doc->status);
}

void document_init(document *doc, const azb_type *type, const char *json)
{
    const size_t len = strlen(json);
    char *copy = begin(doc, json);
    doc->status = azbi_decode(doc->arena, type, copy, len, &doc->model, &doc->error);
    assert_int_equal(doc->status == AZB_OK, doc->model != NULL);
    assert_int_equal(doc->status == AZB_OK, doc->error == NULL);
    assert_int_equal(azb_error_status(doc->error), doc->status);
}

void document_init_empty(document *doc, const azb_type *type)
{
    memset(doc, 0, sizeof *doc);
    test_context_init(&doc->test, 0, NULL);
    assert_int_equal(azbi_model_new(doc->test.context, type, &doc->model, NULL), AZB_OK);
    doc->arena = azbi_model_arena(doc->model);
}

void document_dispose(document *doc)
{
    azb_error_free(doc->error);
    azbi_arena_release(doc->arena);
    test_context_dispose(&doc->test);
}

const char *document_text(document *doc)
{
    azbi_buf out;
    azb_error *err = NULL;
    azbi_buf_init(&out, doc->test.context, SIZE_MAX);
    azb_status status = azbi_encode(doc->model, &out, &err);
    if (status != AZB_OK) {
        print_error("%s\n", azb_error_message(err));
    }
    assert_int_equal(status, AZB_OK);
    char *text = azbi_arena_text(doc->arena, azbi_buf_text(&out), out.len);
    azbi_buf_dispose(&out);
    assert_non_null(text);
    return text;
}

void document_squeeze_all(void (*scenario)(squeeze *run))
{
    enum {
        ROOM_MAX = 1600,
        STEP = 8, // what arenas align to
        SKIPS = 2
    };
    for (size_t i = 0; i < ROOM_MAX / STEP * SKIPS; i++) {
        squeeze run = {.room = i / SKIPS * STEP, .skip = i % SKIPS};
        test_context_init(&run.test, 0, NULL);
        scenario(&run);
        test_context_dispose(&run.test);
    }
}

void document_squeeze(squeeze *run, azbi_arena *arena)
{
    const size_t left = (size_t)(arena->end - arena->next);
    if (left > run->room) {
        assert_non_null(azbi_arena_bytes(arena, left - run->room));
    }
    atomic_store(&run->test.memory.fail_at, atomic_load(&run->test.memory.calls) + 1 + run->skip);
}
