// name_index.c - sorted names, to find one among many thousands.
#include "json/name_index.h"

#include <stdlib.h>

#include "base/memory.h"
#include "json/slice.h"

// ---- order ----

static int compare_entries(const void *left, const void *right)
{
    const azbi_index_entry *a = left;
    const azbi_index_entry *b = right;
    const int order = azbi_slice_compare(&a->name, &b->name);
    return order != 0 ? order : (a->at > b->at) - (a->at < b->at);
}

// The last entry of that name; NULL when there is none.
static const azbi_index_entry *find_last(const azbi_index_entry *entries, size_t count,
                                         const azbi_slice *name)
{
    size_t low = 0;
    size_t high = count; // the first one behind all of that name
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (azbi_slice_compare(&entries[middle].name, name) <= 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low > 0 && azbi_slice_compare(&entries[low - 1].name, name) == 0 ? &entries[low - 1]
                                                                            : NULL;
}

// ---- members of raw text ----

static size_t count_members(const azb_str *raw)
{
    azbi_reader reader;
    azbi_raw_member member;
    size_t count = 0;
    if (raw->len == 0) {
        return 0;
    }
    azbi_reader_init(&reader, raw->ptr, raw->len);
    while (azbi_raw_next(&reader, &member) > 0) {
        count++;
    }
    return count;
}

void azbi_raw_index_init(azbi_raw_index *index, azb_context *context, const azb_str *raw)
{
    azbi_reader reader;
    azbi_raw_member member;
    *index = (azbi_raw_index){.context = context, .raw = *raw};
    const size_t count = count_members(raw);
    if (count < AZBI_INDEX_MIN) {
        return;
    }
    index->entries = azbi_alloc_array(context, count, sizeof *index->entries);
    if (index->entries == NULL) {
        return;
    }
    azbi_reader_init(&reader, raw->ptr, raw->len);
    for (; index->count < count && azbi_raw_next(&reader, &member) > 0; index->count++) {
        index->entries[index->count] = (azbi_index_entry){member.name, member.value, index->count};
    }
    qsort(index->entries, index->count, sizeof *index->entries, compare_entries);
}

void azbi_raw_index_dispose(azbi_raw_index *index)
{
    azbi_release(index->context, index->entries, index->count * sizeof *index->entries);
    index->entries = NULL;
}

bool azbi_raw_index_find(const azbi_raw_index *index, const azbi_slice *name, azb_str *value)
{
    if (index->entries == NULL) {
        return azbi_raw_find_slice(&index->raw, name, value);
    }
    const azbi_index_entry *entry = find_last(index->entries, index->count, name);
    if (entry != NULL) {
        *value = entry->value;
    }
    return entry != NULL;
}

// ---- keys of maps ----

static azbi_slice slice_of(const azb_str *text)
{
    return (azbi_slice){text->ptr, text->len, false};
}

void azbi_key_index_init(azbi_key_index *index, azb_context *context, const void *map, size_t count,
                         const azb_str *(*key_at)(const void *map, size_t i))
{
    *index = (azbi_key_index){.context = context, .map = map, .key_at = key_at, .count = count};
    if (count >= AZBI_INDEX_MIN) {
        index->entries = azbi_alloc_array(context, count, sizeof *index->entries);
    }
    for (size_t i = 0; index->entries != NULL && i < count; i++) {
        index->entries[i].name = slice_of(key_at(map, i));
        index->entries[i].at = i;
    }
    if (index->entries != NULL) {
        qsort(index->entries, count, sizeof *index->entries, compare_entries);
    }
}

void azbi_key_index_dispose(azbi_key_index *index)
{
    azbi_release(index->context, index->entries, index->count * sizeof *index->entries);
    index->entries = NULL;
}

size_t azbi_key_index_find(const azbi_key_index *index, const azb_str *key)
{
    const azbi_slice name = slice_of(key);
    if (index->entries != NULL) {
        const azbi_index_entry *entry = find_last(index->entries, index->count, &name);
        return entry != NULL ? entry->at : index->count;
    }
    for (size_t i = index->count; i > 0; i--) {
        const azbi_slice other = slice_of(index->key_at(index->map, i - 1));
        if (azbi_slice_compare(&other, &name) == 0) {
            return i - 1;
        }
    }
    return index->count;
}
