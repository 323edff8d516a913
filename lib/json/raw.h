/*
 * raw.h - the raw text of a model: members kept as they came, "a":1,"b":null, with the service's
 * blanks. The raw text of a polymorphic model is in its root part.
 */
#ifndef AZBI_JSON_RAW_H
#define AZBI_JSON_RAW_H

#include "json/chain.h"
#include "json/reader.h"

typedef struct azbi_raw_member {
    azbi_slice name;
    azb_str whole; /* name, colon and value */
    azb_str value;
} azbi_raw_member;

/* Iterates over raw text: call azbi_reader_init, then this while it returns 1. 0: the end; -1: the
 * text is invalid. */
int azbi_raw_next(azbi_reader *reader, azbi_raw_member *out);

/* The value of the last member of that name; false when there is none. */
bool azbi_raw_find(const azb_str *raw, const char *name, size_t len, azb_str *value);

/* Whether there is a member of that name, ignoring case. */
bool azbi_raw_has_nocase(const azb_str *raw, const char *name, size_t len);

/* azbi_raw_find by a name that may have escapes. */
bool azbi_raw_find_slice(const azb_str *raw, const azbi_slice *name, azb_str *value);

/* The value at a path of names, which NULL ends, in a JSON text of nested objects. The first member
 * of each name counts. False when there is none. */
bool azbi_json_find(const azb_str *json, const char *const *path, azb_str *value);

/* Whether two JSON texts mean the same: the order of members, blanks, and spellings of numbers and
 * texts do not count. The last of several members with one name counts. False when one of them is
 * not JSON. context: for an index of names, where an object has many. */
bool azbi_json_equal(azb_context *context, const azb_str *left, const azb_str *right);

/* Removes all members of that name, ignoring case. False on exhaustion of the arena. */
bool azbi_raw_remove(azb_model *root, azbi_arena *arena, const char *name, size_t len);

/* Adds "name":value. False on exhaustion. value: JSON text. */
bool azbi_raw_add(azb_model *root, azbi_arena *arena, const char *name, const char *value);

#endif
