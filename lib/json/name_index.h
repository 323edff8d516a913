/*
 * name_index.h - the names of an object's members, or the keys of a map, sorted: to find one among
 * many thousands. Of entries of one name the last one counts.
 *
 * An index of few names has no memory, and one for which there is no memory does without: then a
 * look-up walks over all names.
 */
#ifndef AZBI_JSON_NAME_INDEX_H
#define AZBI_JSON_NAME_INDEX_H

#include "json/raw.h"

enum {
    AZBI_INDEX_MIN = 32 /* names; fewer are walked over */
};

/* One name and where it came. */
typedef struct azbi_index_entry {
    azbi_slice name;
    azb_str value; /* of a raw member */
    size_t at;
} azbi_index_entry;

/* Members as raw text has them. */
typedef struct azbi_raw_index {
    azb_context *context;
    azb_str raw; /* borrowed */
    azbi_index_entry *entries;
    size_t count;
} azbi_raw_index;

/* raw: borrowed as long as the index lives; it must be well formed. */
void azbi_raw_index_init(azbi_raw_index *index, azb_context *context, const azb_str *raw);
void azbi_raw_index_dispose(azbi_raw_index *index);

/* The last member of that name, which may have escapes; false when there is none. */
bool azbi_raw_index_find(const azbi_raw_index *index, const azbi_slice *name, azb_str *value);

/* Keys of a map: count of them, key_at gives each. */
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

/* The place of the last entry of that key; count when there is none. */
size_t azbi_key_index_find(const azbi_key_index *index, const azb_str *key);

#endif
