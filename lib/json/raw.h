/*
 * raw.h - the members that a model keeps as they came: "a":1,"b":null, with blanks where the
 * service had some. What belongs to a polymorphic model stands in its root part.
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

/* Walks over raw text: azbi_reader_init, then this until it is not 1. 0: the end; -1: no such
 * text. */
int azbi_raw_next(azbi_reader *reader, azbi_raw_member *out);

/* The last member of that name; false when there is none. */
bool azbi_raw_find(const azb_str *raw, const char *name, size_t len, azb_str *value);

/* The same in any case of letters. */
bool azbi_raw_has_nocase(const azb_str *raw, const char *name, size_t len);

/* The same by a name that may have escapes. */
bool azbi_raw_find_slice(const azb_str *raw, const azbi_slice *name, azb_str *value);

/* The value at a path of names, ended by NULL, through the objects of a JSON text; the first member
 * of each name. false when there is none. */
bool azbi_json_find(const azb_str *json, const char *const *path, azb_str *value);

/* Two JSON texts mean the same: order of members, blanks, and spellings of numbers and texts do not
 * count; of members with one name the last one does. false when one of them is no JSON. context:
 * for the memory of an index of names, where an object has many. */
bool azbi_json_equal(azb_context *context, const azb_str *left, const azb_str *right);

/* Takes all members of that name out, in any case of letters. False on exhaustion of the arena. */
bool azbi_raw_remove(azb_model *root, azbi_arena *arena, const char *name, size_t len);

/* Adds "name":value; false on exhaustion. value: JSON text. */
bool azbi_raw_add(azb_model *root, azbi_arena *arena, const char *name, const char *value);

#endif
