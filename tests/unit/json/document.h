/* document.h - a JSON text decoded as a model, with a context of its own. */
#ifndef TESTS_DOCUMENT_H
#define TESTS_DOCUMENT_H

#include "sample_types.h"
#include "support/test_context.h"
#include "json/walker.h"

typedef struct document {
    test_context test;
    azbi_arena *arena;
    azb_model *model; /* NULL when it could not be decoded */
    azb_error *error;
    azb_status status;
} document;

/* Decodes a copy of json that lives in the arena. */
void document_init(document *doc, const azb_type *type, const char *json);

/* The same, leniently. problem: owned by the caller. */
void document_init_lenient(document *doc, const azb_type *type, const char *json,
                           azb_error **problem);

/* An empty model in place of a text. */
void document_init_empty(document *doc, const azb_type *type);
void document_dispose(document *doc);

/* The model as text; valid until the document is disposed of. Fails the test when that fails. */
const char *document_text(document *doc);

/* A copy of a text in memory of the arena that ends right behind its NUL. */
char *document_copy(azbi_arena *arena, const char *json, size_t len);

/* Runs a scenario with every amount of room in its arena from nothing on: the next allocation from
 * the context but skip fails, in each run in another place. Each run must end without leaks. */
typedef struct squeeze {
    test_context test;
    size_t room, skip;
} squeeze;

void document_squeeze_all(void (*scenario)(squeeze *run));

/* In a scenario: from here on the arena has just that room, and memory fails. */
void document_squeeze(squeeze *run, azbi_arena *arena);

#endif
