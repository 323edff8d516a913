/*
 * tree.h - free-form JSON as a tree: error bodies, token answers, resume tokens. The one place
 * that knows jansson. A NULL tree answers every question with nothing.
 */
#ifndef AZBI_JSON_TREE_H
#define AZBI_JSON_TREE_H

#include <stdbool.h>

#include "base/buf.h"

typedef struct azbi_tree azbi_tree;

/*
 * A tree of a text that has a NUL behind its last byte. It is bounded whatever the text is: of more
 * than 16,384 values of one depth, those that come first are kept, and of names longer than 256
 * bytes none. Numbers beyond the range are the nearest that fit; of members with one name the last
 * one counts. NULL when the text is not JSON (or no memory).
 */
azbi_tree *azbi_tree_parse(const char *json, size_t len);

/* The same of a text that may break off or hold an error: what stands before that. whole: there is
 * none. NULL when there is nothing before it. */
azbi_tree *azbi_tree_parse_part(const char *json, size_t len, bool *whole);

void azbi_tree_free(azbi_tree *tree);       /* root only */
void azbi_tree_free_wiped(azbi_tree *tree); /* texts overwritten first */

/* Children are borrowed until the root is freed. Names are exact, azbi_tree_find_nocase is not. */
const azbi_tree *azbi_tree_get(const azbi_tree *object, const char *name);
const azbi_tree *azbi_tree_find_nocase(const azbi_tree *object, const char *name);
const azbi_tree *azbi_tree_at(const azbi_tree *array, size_t index);
size_t azbi_tree_count(const azbi_tree *array_or_object);

/* Name of a member of an object, in the order of the text; NULL at its end, and for what is no
 * object. Walks from the front. */
const char *azbi_tree_name_at(const azbi_tree *object, size_t index);

const char *azbi_tree_text(const azbi_tree *value, size_t *len); /* NULL unless a string */
/* An integer, or a string that is one; fallback otherwise. */
int64_t azbi_tree_integer(const azbi_tree *value, int64_t fallback);
/* Any JSON number; fallback otherwise. */
double azbi_tree_number(const azbi_tree *value, double fallback);
int azbi_tree_is_object(const azbi_tree *value);
int azbi_tree_is_true(const azbi_tree *value);
int azbi_tree_is_null(const azbi_tree *value); /* null, not a missing value */
/* 1 and 0 of true and false, also as texts in any case; -1 for all else. */
int azbi_tree_truth(const azbi_tree *value);

/* A flat object of texts and integers as JSON: name, value pairs appended to buf. */
void azbi_tree_put_text(azbi_buf *buf, const char *name, const char *value);
void azbi_tree_put_integer(azbi_buf *buf, const char *name, int64_t value);

#endif
