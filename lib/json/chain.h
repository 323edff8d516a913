/*
 * chain.h - the parts of a model, from the root of its types to the most derived one, and the tree
 * that it belongs to.
 */
#ifndef AZBI_JSON_CHAIN_H
#define AZBI_JSON_CHAIN_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/error.h"
#include "json/reader.h"
#include "json/type.h"

/*
 * The head of a tree of models: priv of a root part points here, priv of a derived part to its root
 * part. When a tree becomes part of another one, only its head changes, not its models.
 */
typedef struct azbi_head {
    azbi_arena *arena; /* while joined is NULL */
    struct azbi_head *joined;
    const azb_model *owner; /* the model at the top of the tree; NULL: there are several */
} azbi_head;

/* Parts by level; those beyond leaf->depth are not set. */
typedef struct azbi_chain {
    const azb_type *leaf;
    const azb_type *types[AZBI_TYPE_DEPTH_MAX];
    azb_model *parts[AZBI_TYPE_DEPTH_MAX];
} azbi_chain;

azbi_head *azbi_head_new(azbi_arena *arena); /* NULL on exhaustion */

/* Head of the tree that the model belongs to now. */
azbi_head *azbi_model_head(const azb_model *model);

/* A new model with all its parts in one block, without its discriminator. False on exhaustion. */
bool azbi_chain_make(azbi_arena *arena, azbi_head *head, const azb_type *leaf, azbi_chain *out);

/* The chain of the model that part belongs to. */
void azbi_chain_of(const azb_model *part, azbi_chain *out);

const azb_type *azbi_type_root(const azb_type *type);
bool azbi_type_is(const azb_type *type, const azb_type *base); /* itself or derived */

/* The type below root whose discriminator has that value, ignoring case; NULL when there is none.
 */
const azb_type *azbi_type_variant(const azb_type *root, const char *wire, size_t len);

/* The row of the discriminator; NULL when root has none. */
const azbi_row *azbi_type_discriminator_row(const azb_type *root);

/* The member of that name, own or inherited; NULL when there is none. */
const azbi_slot *azbi_type_slot(const azb_type *type, const char *wire, size_t len);

/* The same two, by a slice that may have escapes. */
const azb_type *azbi_type_variant_of(const azb_type *root, const azbi_slice *wire);
const azbi_slot *azbi_type_slot_of(const azb_type *type, const azbi_slice *wire);

/* The member of that name, ignoring case. */
const azbi_slot *azbi_type_slot_nocase(const azb_type *type, const azbi_slice *wire);

static inline const azbi_row *azbi_chain_row(const azbi_chain *chain, const azbi_slot *slot)
{
    return &chain->types[slot->level]->rows[slot->row];
}

static inline void *azbi_part_member(azb_model *part, const azbi_row *row)
{
    return (char *)part + row->offset;
}

static inline void *azbi_chain_member(const azbi_chain *chain, const azbi_slot *slot)
{
    return azbi_part_member(chain->parts[slot->level], azbi_chain_row(chain, slot));
}

#endif
