/*
 * tree.h - JSON as jansson trees that keep the text of every number, and their comparison.
 *
 * jansson turns numbers into doubles and 64-bit integers. To tell 1 from 1.0 each number is marked
 * and made a string before jansson sees it, and made a number again when a tree is written.
 */
#ifndef CONFORMANCE_TREE_H
#define CONFORMANCE_TREE_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

/* Owned; NULL when it is not one JSON document, or has an object with a key twice. */
json_t *tree_parse(const char *text, size_t len);

/* The tree as JSON text; free with free(). */
char *tree_text(const json_t *tree);

/* A number as its text, a string as it is; NULL for everything else. Borrowed. */
const char *tree_scalar(const json_t *value);

/* A number; fallback for everything else. */
long tree_number(const json_t *value, long fallback);

/*
 * Same members, same values, same number texts; arrays in order, objects in any.
 * where: gets the path of the first difference and what it is.
 */
bool tree_same(const json_t *expected, const json_t *actual, char *where, size_t size);

#endif
