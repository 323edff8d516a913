// chain.c - the parts of a model, from the root of its types to the most derived one.
#include "json/chain.h"

#include <string.h>

#include "base/str.h"
#include "json/slot.h"
#include "json/walker.h"

enum {
    NAME_BYTES_MAX = 255,            // of a wire name, see azbi_row
    ESCAPED_MAX = 6 * NAME_BYTES_MAX // each byte as one escape
};

azbi_head *azbi_head_new(azbi_arena *arena)
{
    azbi_head *head = azbi_arena_alloc(arena, sizeof *head);
    if (head != NULL) {
        head->arena = arena;
    }
    return head;
}

// Models are never in read-only memory: only the library allocates them.
static azb_model *writable(const azb_model *model)
{
    return (azb_model *)(uintptr_t)model;
}

azb_model *azbi_model_root(const azb_model *model)
{
    return model->type->depth == 0 ? writable(model) : model->priv;
}

azbi_head *azbi_model_head(const azb_model *model)
{
    azbi_head *head = azbi_model_root(model)->priv;
    while (head->joined != NULL) {
        head = head->joined;
    }
    return head;
}

azbi_arena *azbi_model_arena(const azb_model *model)
{
    return azbi_model_head(model)->arena;
}

static void **as_member(azb_model *part)
{
    return (void **)(void *)((char *)part + part->type->as_offset);
}

static size_t part_size(const azb_type *type)
{
    return ((size_t)type->size + AZBI_ARENA_ALIGN - 1) / AZBI_ARENA_ALIGN * AZBI_ARENA_ALIGN;
}

static void fill_levels(const azb_type *type, const azb_type *types[AZBI_TYPE_DEPTH_MAX])
{
    for (const azb_type *at = type; at != NULL; at = at->base) {
        types[at->depth] = at;
    }
}

static void fill_types(azbi_chain *chain, const azb_type *leaf)
{
    chain->leaf = leaf;
    fill_levels(leaf, chain->types);
}

bool azbi_chain_make(azbi_arena *arena, azbi_head *head, const azb_type *leaf, azbi_chain *out)
{
    fill_types(out, leaf);
    size_t size = 0;
    for (int level = 0; level <= leaf->depth; level++) {
        size += part_size(out->types[level]);
    }
    char *block = azbi_arena_alloc(arena, size);
    if (block == NULL) {
        return false;
    }
    for (int level = 0; level <= leaf->depth; level++) {
        azb_model *part = (azb_model *)(void *)block;
        part->type = out->types[level];
        part->priv = level == 0 ? (void *)head : out->parts[0];
        out->parts[level] = part;
        if (level > 0) {
            *as_member(out->parts[level - 1]) = part;
        }
        block += part_size(part->type);
    }
    return true;
}

void azbi_chain_of(const azb_model *part, azbi_chain *out)
{
    azb_model *at = azbi_model_root(part);
    int level = 0;
    for (;;) {
        out->parts[level] = at;
        out->types[level] = at->type;
        level++;
        azb_model *next = at->type->as_offset != 0 ? *as_member(at) : NULL;
        if (next == NULL || level == AZBI_TYPE_DEPTH_MAX) {
            break;
        }
        at = next;
    }
    out->leaf = at->type;
}

void *azbi_model_part(const void *model, const azb_type *type)
{
    azbi_chain chain;
    if (model == NULL) {
        return NULL;
    }
    azbi_chain_of(model, &chain);
    bool has = type->depth <= chain.leaf->depth && chain.types[type->depth] == type;
    return has ? chain.parts[type->depth] : NULL;
}

const azb_type *azbi_type_root(const azb_type *type)
{
    while (type->base != NULL) {
        type = type->base;
    }
    return type;
}

bool azbi_type_is(const azb_type *type, const azb_type *base)
{
    while (type != NULL && type != base) {
        type = type->base;
    }
    return type != NULL;
}

// strcmp of a text with a length and one with a NUL.
static int compare(const char *text, size_t len, const char *other)
{
    int order = strncmp(text, other, len);
    return order != 0 || other[len] == '\0' ? order : -1;
}

const azb_type *azbi_type_variant(const azb_type *root, const char *wire, size_t len)
{
    if (memchr(wire, '\0', len) != NULL) {
        return NULL;
    }
    size_t low = 0;
    size_t high = root->variant_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = compare(wire, len, root->variants[middle].wire);
        if (order == 0) {
            return root->variants[middle].type;
        }
        low = order > 0 ? middle + 1 : low;
        high = order < 0 ? middle : high;
    }
    for (size_t i = 0; i < root->variant_count; i++) {
        const char *known = root->variants[i].wire;
        if (azbi_equal_nocase(wire, len, known, strlen(known))) {
            return root->variants[i].type;
        }
    }
    return NULL;
}

const azbi_row *azbi_type_discriminator_row(const azb_type *root)
{
    for (size_t i = 0; i < root->row_count; i++) {
        if ((root->rows[i].flags & AZB_FIELD_DISCRIMINATOR) != 0) {
            return &root->rows[i];
        }
    }
    return NULL;
}

const azbi_slot *azbi_type_slot(const azb_type *type, const char *wire, size_t len)
{
    const azb_type *types[AZBI_TYPE_DEPTH_MAX];
    fill_levels(type, types);
    size_t low = 0;
    size_t high = type->slot_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        const azbi_slot *slot = &type->slots[middle];
        // fill_levels has set all levels of the chain.
        // cppcheck-suppress uninitvar
        const azbi_row *row = &types[slot->level]->rows[slot->row];
        size_t shorter = len < row->wire_len ? len : row->wire_len;
        int order = memcmp(wire, row->wire, shorter);
        if (order == 0 && len == row->wire_len) {
            return slot;
        }
        bool above = order > 0 || (order == 0 && len > row->wire_len);
        low = above ? middle + 1 : low;
        high = above ? high : middle;
    }
    return NULL;
}

azb_model *azbi_model_make(azbi_arena *arena, const azb_type *type)
{
    azbi_chain chain;
    azbi_head *head = azbi_head_new(arena);
    if (head == NULL || !azbi_chain_make(arena, head, type, &chain)) {
        return NULL;
    }
    head->owner = chain.parts[0];
    const azbi_row *row = azbi_type_discriminator_row(chain.types[0]);
    if (row != NULL && row->kind == AZB_KIND_ENUM && type->discriminator != NULL) {
        azb_enum *kind = azbi_part_member(chain.parts[0], row);
        size_t len = strlen(type->discriminator);
        const azbi_enum_value *value = azbi_enum_by_text(row->spelling, type->discriminator, len);
        *kind = (azb_enum){{type->discriminator, len}, value != NULL ? value->id : -1, AZB_SET};
    }
    return chain.parts[type->depth];
}

// Names with escapes are rare; their buffers are kept out of the decoder's stack frames.
__attribute__((noinline)) static const azb_type *escaped_variant(const azb_type *root,
                                                                 const azbi_slice *wire)
{
    char plain[ESCAPED_MAX];
    if (wire->len > sizeof plain) {
        return NULL;
    }
    size_t len = azbi_unescape(wire->ptr, wire->len, plain);
    return azbi_type_variant(root, plain, len);
}

__attribute__((noinline)) static const azbi_slot *escaped_slot(const azb_type *type,
                                                               const azbi_slice *wire)
{
    char plain[ESCAPED_MAX];
    if (wire->len > sizeof plain) {
        return NULL;
    }
    size_t len = azbi_unescape(wire->ptr, wire->len, plain);
    return azbi_type_slot(type, plain, len);
}

const azb_type *azbi_type_variant_of(const azb_type *root, const azbi_slice *wire)
{
    return wire->escaped ? escaped_variant(root, wire)
                         : azbi_type_variant(root, wire->ptr, wire->len);
}

const azbi_slot *azbi_type_slot_of(const azb_type *type, const azbi_slice *wire)
{
    return wire->escaped ? escaped_slot(type, wire) : azbi_type_slot(type, wire->ptr, wire->len);
}

const azbi_slot *azbi_type_slot_nocase(const azb_type *type, const azbi_slice *wire)
{
    const azb_type *types[AZBI_TYPE_DEPTH_MAX];
    fill_levels(type, types);
    for (size_t i = 0; i < type->slot_count && !wire->escaped; i++) {
        const azbi_row *row = &types[type->slots[i].level]->rows[type->slots[i].row];
        if (azbi_equal_nocase(row->wire, row->wire_len, wire->ptr, wire->len)) {
            return &type->slots[i];
        }
    }
    return NULL;
}
