// copy.c - copies a tree of models: each slot as bytes, then whatever its pointers lead to.
#include <string.h>

#include "json/chain.h"
#include "json/place.h"
#include "json/slot.h"
#include "json/walker.h"

typedef struct copier {
    azbi_arena *arena;
    azbi_head *head;
    uint32_t depth;
    bool too_deep;
} copier;

// Every list begins with a pointer and a count.
typedef struct any_list {
    void *items;
    size_t count;
} any_list;

static azb_model *copy_model(copier *to, const azb_model *from);

// ---- one element: it already holds the bytes of its source ----

static bool own_text(copier *to, void *element)
{
    azb_str *text = element;
    if (text->ptr == NULL) {
        return true;
    }
    text->ptr = azbi_arena_text(to->arena, text->ptr, text->len);
    return text->ptr != NULL;
}

static bool own_enum(copier *to, void *element)
{
    return own_text(to, &((azb_enum *)element)->text);
}

static bool own_pair(copier *to, void *element)
{
    azb_pair *pair = element;
    return own_text(to, &pair->key) && own_text(to, &pair->value);
}

static bool own_model(copier *to, void *element)
{
    azb_model **model = element;
    if (*model == NULL) {
        return true;
    }
    *model = copy_model(to, *model);
    return *model != NULL;
}

// The elements of each kind: one in the slot itself, or several in an array that the slot points
// to. own NULL: the element has no pointers.
static const struct {
    bool (*own)(copier *to, void *element);
    uint8_t element_size; // 0: the slot is the element
} shapes[AZBI_KIND_COUNT] = {
    [AZB_KIND_STR] = {own_text, 0},
    [AZB_KIND_ENUM] = {own_enum, 0},
    [AZB_KIND_JSON] = {own_text, 0},
    [AZB_KIND_MODEL] = {own_model, 0},
    [AZB_KIND_STR_LIST] = {own_text, sizeof(azb_str)},
    [AZB_KIND_I32_LIST] = {NULL, sizeof(int32_t)},
    [AZB_KIND_TIME_LIST] = {NULL, sizeof(azb_time)},
    [AZB_KIND_ENUM_LIST] = {own_enum, sizeof(azb_enum)},
    [AZB_KIND_MODEL_LIST] = {own_model, sizeof(azb_model *)},
    [AZB_KIND_STR_MAP] = {own_pair, sizeof(azb_pair)},
    [AZB_KIND_JSON_MAP] = {own_pair, sizeof(azb_pair)},
};

// ---- slots ----

// An empty array has memory, too, since NULL means absent.
static void *copy_array(copier *to, const void *items, size_t count, size_t size)
{
    void *copy = azbi_arena_alloc(to->arena, (count > 0 ? count : 1) * size);
    if (copy != NULL && count > 0) {
        memcpy(copy, items, count * size);
    }
    return copy;
}

static bool own_array(copier *to, void **items, size_t count, int kind)
{
    const size_t size = shapes[kind].element_size;
    if (*items == NULL) {
        return true;
    }
    *items = copy_array(to, *items, count, size);
    bool done = *items != NULL;
    for (size_t i = 0; done && i < count && shapes[kind].own != NULL; i++) {
        done = shapes[kind].own(to, (char *)*items + i * size);
    }
    return done;
}

// Keys and models are in two arrays.
static bool own_model_map(copier *to, azb_model_map *map)
{
    void *keys = map->keys;
    void *items = map->items;
    const bool done = own_array(to, &keys, map->count, AZB_KIND_STR_LIST) &&
                      own_array(to, &items, map->count, AZB_KIND_MODEL_LIST);
    map->keys = keys;
    map->items = items;
    return done;
}

static bool copy_slot(copier *to, const azbi_row *row, const void *from, void *slot)
{
    memcpy(slot, from, azbi_slot_size(row->kind));
    if (row->kind == AZB_KIND_MODEL_MAP) {
        return own_model_map(to, slot);
    }
    if (shapes[row->kind].element_size > 0) {
        any_list list;
        memcpy(&list, slot, sizeof list);
        const bool done = own_array(to, &list.items, list.count, row->kind);
        memcpy(slot, &list, sizeof list);
        return done;
    }
    return shapes[row->kind].own == NULL || shapes[row->kind].own(to, slot);
}

// ---- models ----

static bool copy_parts(copier *to, const azbi_chain *from, const azbi_chain *copy)
{
    copy->parts[0]->raw = from->parts[0]->raw;
    bool done = own_text(to, &copy->parts[0]->raw);
    for (int level = 0; level <= from->leaf->depth; level++) {
        const azb_type *type = from->types[level];
        for (size_t i = 0; done && i < type->row_count; i++) {
            const azbi_row *row = &type->rows[i];
            done = copy_slot(to, row, azbi_part_member(from->parts[level], row),
                             azbi_part_member(copy->parts[level], row));
        }
    }
    return done;
}

// The part of the copy that from is of its chain; NULL on failure.
static azb_model *copy_model(copier *to, const azb_model *from)
{
    azbi_chain source;
    azbi_chain copy;
    if (to->depth == AZBI_JSON_DEPTH_MAX) {
        to->too_deep = true;
        return NULL;
    }
    azbi_chain_of(from, &source);
    if (!azbi_chain_make(to->arena, to->head, source.leaf, &copy)) {
        return NULL;
    }
    to->depth++;
    const bool done = copy_parts(to, &source, &copy);
    to->depth--;
    return done ? copy.parts[from->type->depth] : NULL;
}

static azb_status copy_tree(const azb_model *model, azbi_arena *arena, azb_model **out,
                            azb_error **err)
{
    copier to = {.arena = arena, .head = azbi_head_new(arena)};
    azb_model *copy = to.head != NULL ? copy_model(&to, model) : NULL;
    if (copy == NULL && to.too_deep) {
        return azbi_fail(err, azbi_arena_context(arena), AZB_E_LIMIT,
                         "models are nested too deeply");
    }
    if (copy == NULL) {
        return azbi_fail_nomem(err);
    }
    to.head->owner = azbi_model_root(copy);
    *out = copy;
    return AZB_OK;
}

azb_status azb_model_copy(const azb_model *model, azb_model **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    if (model == NULL) {
        return azbi_fail_arg(err, NULL, "model", "must not be NULL");
    }
    azb_status status = azbi_model_failure(model, err);
    if (status != AZB_OK) {
        return status;
    }
    const azbi_arena *source = azbi_model_arena(model);
    azbi_arena *arena = azbi_arena_new(azbi_arena_context(source), 0);
    if (arena == NULL) {
        return azbi_fail_nomem(err);
    }
    if (azbi_arena_is_secret(source)) {
        azbi_arena_mark_secret(arena);
    }
    status = copy_tree(model, arena, out, err);
    if (status != AZB_OK) {
        azbi_arena_release(arena);
    }
    return status;
}
