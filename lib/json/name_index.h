/*
 * name_index.h - the sorted names of an object's members, or keys of a map, to find one among many
 * thousands. The last of several entries with one name counts.
 *
 * An index allocates nothing for few names, and works without memory when an allocation fails: a
 * look-up then walks over all names.
 */
#ifndef AZBI_JSON_NAME_INDEX_H
#define AZBI_JSON_NAME_INDEX_H

#include "json/raw.h"

enum {
    AZBI_INDEX_MIN = 32 /* names; a look-up among fewer walks over them */
};

/* One name and its position. */
typedef struct azbi_index_entry {
    azbi_slice name;
    azb_str value; /* of a raw member */
    size_t at;
} azbi_index_entry;

/* The members of raw text. */
typedef struct azbi_raw_index {
    azb_context *context;
    azb_str raw; /* borrowed */
    azbi_index_entry *entries;
    size_t count;
} azbi_raw_index;

/* raw: must be valid; borrowed until the index is disposed of. */
void azbi_raw_index_init(azbi_raw_index *index, azb_context *context, const azb_str *raw);
void azbi_raw_index_dispose(azbi_raw_index *index);

/* The value of the last member of that name, which may have escapes; false when there is none. */
bool azbi_raw_index_find(const azbi_raw_index *index, const azbi_slice *name, azb_str *value);

/* The keys of a map: count of them, each returned by key_at. */
typedef struct azbi_key_index {
    azb_context *context;
    const void *map; /* borrowed */
    const azb_str *(*key_at)(const void *map, size_t i);
    azbi_index_entry *entries;
    size_t count;
} azbi_key_index;

void azbi_key_index_init(azbi_key_index *index, azb_context *context, const void *map, size_t count,
                         const azb_str *(*key_at)(const void *map, size_t i));
void azbi_key_index_dispose(azbi_key_index *index);

/* The position of the last entry of that key; count when there is none. */
size_t azbi_key_index_find(const azbi_key_index *index, const azb_str *key);

#endif
