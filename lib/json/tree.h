/*
 * tree.h - free-form JSON as a tree: error bodies, token answers, resume tokens.
 *
 * A NULL tree is an empty one: it has no members and no value.
 */
#ifndef AZBI_JSON_TREE_H
#define AZBI_JSON_TREE_H

#include <stdbool.h>

#include "base/buf.h"

typedef struct azbi_tree azbi_tree;

/*
 * Parses a text that has a NUL after its last byte. The size of the tree is limited for any text:
 * only the first 16,384 values of each depth are kept, and no names longer than 256 bytes. A number
 * out of range becomes the nearest that fits. The last of several members with one name counts.
 * NULL when the text is not JSON, or when there is no memory.
 */
azbi_tree *azbi_tree_parse(const char *json, size_t len);

/* The same for a text that may be cut or contain an error: parses what comes before. whole: the
 * text is complete. NULL when nothing could be parsed. */
azbi_tree *azbi_tree_parse_part(const char *json, size_t len, bool *whole);

void azbi_tree_free(azbi_tree *tree);       /* root only */
void azbi_tree_free_wiped(azbi_tree *tree); /* texts overwritten first */

/* Children are borrowed until the root is freed. azbi_tree_find_nocase ignores the case of names.
 */
const azbi_tree *azbi_tree_get(const azbi_tree *object, const char *name);
const azbi_tree *azbi_tree_find_nocase(const azbi_tree *object, const char *name);
const azbi_tree *azbi_tree_at(const azbi_tree *array, size_t index);
size_t azbi_tree_count(const azbi_tree *array_or_object);

/* Name of the member at index, in the order of the text; NULL beyond the end, and when value is not
 * an object. Takes time in proportion to index. */
const char *azbi_tree_name_at(const azbi_tree *object, size_t index);

const char *azbi_tree_text(const azbi_tree *value, size_t *len); /* NULL unless a string */
/* An integer, or a string that is an integer; fallback otherwise. */
int64_t azbi_tree_integer(const azbi_tree *value, int64_t fallback);
/* Any JSON number; fallback otherwise. */
double azbi_tree_number(const azbi_tree *value, double fallback);
bool azbi_tree_is_object(const azbi_tree *value);
bool azbi_tree_is_true(const azbi_tree *value);
bool azbi_tree_is_null(const azbi_tree *value); /* null, not a missing value */
/* 1 for true and 0 for false, as a literal or as a text in any case; -1 otherwise. */
int azbi_tree_truth(const azbi_tree *value);

/* Append a member to the text of a flat JSON object. */
void azbi_tree_put_text(azbi_buf *buf, const char *name, const char *value);
void azbi_tree_put_integer(azbi_buf *buf, const char *name, int64_t value);

#endif
