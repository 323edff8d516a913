// set.c - the setters: each finds the row of its slot, fills the slot and removes the raw text of
// the same member. Failures are kept in the tree.
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "json/raw.h"
#include "json/slot.h"
#include "json/walker.h"

typedef struct target {
    azbi_arena *arena;
    const azbi_row *row;
    const azb_model *part; // the part that has the slot
} target;

static const azbi_row *find_row(const azb_model *model, const void *slot, uint32_t kinds)
{
    uintptr_t offset = (uintptr_t)slot - (uintptr_t)model;
    const azb_type *type = model->type;
    for (size_t i = 0; i < type->row_count; i++) {
        if (type->rows[i].offset == offset && (kinds >> type->rows[i].kind & 1) != 0) {
            return &type->rows[i];
        }
    }
    return NULL;
}

enum {
    REASON_MAX = 256
};

// Records a failure of the slot; always false.
static bool fail(const target *to, const char *format, ...) __attribute__((format(printf, 2, 3)));

static bool fail(const target *to, const char *format, ...)
{
    char reason[REASON_MAX];
    va_list args;
    va_start(args, format);
    (void)vsnprintf(reason, sizeof reason, format, args);
    va_end(args);
    azbi_arena_fail_part(to->arena, to->part, to->row->wire, reason);
    return false;
}

static bool fail_element(const target *to, size_t index, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static bool fail_element(const target *to, size_t index, const char *format, ...)
{
    char path[REASON_MAX];
    char reason[REASON_MAX];
    va_list args;
    va_start(args, format);
    (void)vsnprintf(reason, sizeof reason, format, args);
    va_end(args);
    (void)snprintf(path, sizeof path, "%s[%zu]", to->row->wire, index);
    azbi_arena_fail_part(to->arena, to->part, path, reason);
    return false;
}

// A slot that is not in the model has no name, so the message names the type.
static bool fail_slot(azbi_arena *arena, const azb_model *model)
{
    char reason[REASON_MAX];
    (void)snprintf(reason, sizeof reason,
                   "the slot passed to a setter is not a member of %s, or not of the right kind",
                   model->type->name);
    azbi_arena_fail_part(arena, model, "", reason);
    return false;
}

static bool is_fixed(const azb_model *model, const azbi_row *row)
{
    azbi_chain chain;
    if ((row->flags & AZB_FIELD_DISCRIMINATOR) == 0) {
        return false;
    }
    azbi_chain_of(model, &chain);
    return chain.leaf->discriminator != NULL;
}

// Prepares a slot of one of the kinds for writing; false on failure.
static bool open_slot(azb_model *model, void *slot, uint32_t kinds, target *out)
{
    if (model == NULL) {
        return false;
    }
    out->part = model;
    out->arena = azbi_model_arena(model);
    out->row = find_row(model, slot, kinds);
    if (out->row == NULL) {
        return fail_slot(out->arena, model);
    }
    if (is_fixed(model, out->row)) {
        return fail(out, "is fixed by the model's type");
    }
    if ((out->row->flags & AZB_FIELD_SECRET) != 0) {
        azbi_arena_mark_secret(out->arena);
    }
    // On exhaustion the arena remembers that, and the old text stays.
    return azbi_raw_remove(azbi_model_root(model), out->arena, out->row->wire, out->row->wire_len);
}

#define KIND(kind) (1u << AZB_KIND_##kind)

static bool copy_text(const target *to, azb_str *out, const char *text, size_t len)
{
    if (text == NULL) {
        return fail(to, "must not be NULL; azb_model_clear makes a member absent");
    }
    if (!azbi_is_utf8(text, len)) {
        return fail(to, "is not UTF-8");
    }
    char *copy = azbi_arena_text(to->arena, text, len);
    if (copy == NULL) {
        return false;
    }
    *out = (azb_str){copy, len};
    return true;
}

// ---- single values ----

void azb_model_set_str(azb_model *model, azb_str *slot, const char *text)
{
    azb_model_set_strn(model, slot, text, text != NULL ? strlen(text) : 0);
}

void azb_model_set_strn(azb_model *model, azb_str *slot, const char *text, size_t len)
{
    target to;
    if (!open_slot(model, slot, KIND(STR) | KIND(JSON), &to)) {
        return;
    }
    if (copy_text(&to, slot, text, len) && to.row->kind == AZB_KIND_JSON &&
        !azbi_is_json(slot->ptr, slot->len)) {
        (void)fail(&to, "is not JSON");
    }
}

void azb_model_set_bool(azb_model *model, azb_opt_bool *slot, int32_t value)
{
    target to;
    if (open_slot(model, slot, KIND(BOOL), &to)) {
        *slot = (azb_opt_bool){value != 0, AZB_SET};
    }
}

void azb_model_set_i32(azb_model *model, azb_opt_i32 *slot, int32_t value)
{
    target to;
    if (open_slot(model, slot, KIND(I32), &to)) {
        *slot = (azb_opt_i32){value, AZB_SET};
    }
}

void azb_model_set_i64(azb_model *model, azb_opt_i64 *slot, int64_t value)
{
    target to;
    if (open_slot(model, slot, KIND(I64), &to)) {
        *slot = (azb_opt_i64){value, AZB_SET, 0};
    }
}

void azb_model_set_f64(azb_model *model, azb_opt_f64 *slot, double value)
{
    target to;
    if (!open_slot(model, slot, KIND(F64), &to)) {
        return;
    }
    if (!isfinite(value)) {
        (void)fail(&to, "is not a finite number");
        return;
    }
    *slot = (azb_opt_f64){value, AZB_SET, 0};
}

// Absent and null are allowed.
static bool is_time(const azb_time *value)
{
    char text[AZB_TIME_TEXT_MAX];
    return value->form <= AZB_TIME_NULL || azb_time_format(value, text, sizeof text) == AZB_OK;
}

static const char not_a_time[] = "is not a time between the years 1 and 9999";

static const char not_a_value[] = "%d is not a value of %s";

static bool name_of(const target *to, int32_t id, azb_enum *out)
{
    const azbi_enum_value *value = azbi_enum_by_id(to->row->spelling, id);
    if (value == NULL) {
        return false;
    }
    *out = (azb_enum){{value->text, value->len}, value->id, AZB_SET};
    return true;
}

void azb_model_set_time(azb_model *model, azb_time *slot, const azb_time *value)
{
    target to;
    if (!open_slot(model, slot, KIND(TIME), &to)) {
        return;
    }
    if (value == NULL) {
        (void)fail(&to, "must not be NULL; azb_model_clear makes a member absent");
    } else if (!is_time(value)) {
        (void)fail(&to, "%s", not_a_time);
    } else {
        *slot = *value;
    }
}

void azb_model_set_enum(azb_model *model, azb_enum *slot, int32_t id)
{
    target to;
    if (open_slot(model, slot, KIND(ENUM), &to) && !name_of(&to, id, slot)) {
        (void)fail(&to, not_a_value, (int)id, to.row->spelling->name);
    }
}

void azb_model_set_enum_text(azb_model *model, azb_enum *slot, const char *text)
{
    target to;
    if (!open_slot(model, slot, KIND(ENUM), &to)) {
        return;
    }
    azb_enum name = {{NULL, 0}, 0, AZB_SET};
    if (!copy_text(&to, &name.text, text, text != NULL ? strlen(text) : 0)) {
        return;
    }
    const azbi_enum_value *value =
        azbi_enum_by_text(to.row->spelling, name.text.ptr, name.text.len);
    name.id = value != NULL ? value->id : -1;
    *slot = name;
}

// ---- lists ----

// Prepares a slot for a list of count values.
static bool open_list(azb_model *model, void *slot, uint32_t kind, const void *values, size_t count,
                      target *out)
{
    return open_slot(model, slot, kind, out) &&
           (values != NULL || count == 0 ||
            fail(out, "must not be NULL when its count is %zu", count));
}

// Memory for count elements. An empty list has some, too, since NULL means absent.
static void *new_items(const target *to, size_t count, size_t size)
{
    if (count > SIZE_MAX / size - 1) {
        (void)fail(to, "has too many elements: %zu", count);
        return NULL;
    }
    return azbi_arena_alloc(to->arena, (count > 0 ? count : 1) * size);
}

void azb_model_set_str_list(azb_model *model, azb_str_list *slot, const char *const *texts,
                            size_t count)
{
    target to;
    if (!open_list(model, slot, KIND(STR_LIST), texts, count, &to)) {
        return;
    }
    azb_str *items = new_items(&to, count, sizeof *items);
    for (size_t i = 0; i < count && items != NULL; i++) {
        if (texts[i] == NULL) {
            (void)fail_element(&to, i, "must not be NULL");
            return;
        }
        if (!azbi_is_utf8(texts[i], strlen(texts[i]))) {
            (void)fail_element(&to, i, "is not UTF-8");
            return;
        }
        if (!copy_text(&to, &items[i], texts[i], strlen(texts[i]))) {
            return;
        }
    }
    if (items != NULL) {
        *slot = (azb_str_list){items, count};
    }
}

void azb_model_set_i32_list(azb_model *model, azb_i32_list *slot, const int32_t *values,
                            size_t count)
{
    target to;
    if (!open_list(model, slot, KIND(I32_LIST), values, count, &to)) {
        return;
    }
    int32_t *items = new_items(&to, count, sizeof *items);
    if (items == NULL) {
        return;
    }
    if (count > 0) {
        memcpy(items, values, count * sizeof *items);
    }
    *slot = (azb_i32_list){items, count};
}

void azb_model_set_time_list(azb_model *model, azb_time_list *slot, const azb_time *values,
                             size_t count)
{
    target to;
    if (!open_list(model, slot, KIND(TIME_LIST), values, count, &to)) {
        return;
    }
    azb_time *items = new_items(&to, count, sizeof *items);
    for (size_t i = 0; i < count && items != NULL; i++) {
        if (!is_time(&values[i])) {
            (void)fail_element(&to, i, "%s", not_a_time);
            return;
        }
        items[i] = values[i];
    }
    if (items != NULL) {
        *slot = (azb_time_list){items, count};
    }
}

void azb_model_set_enum_list(azb_model *model, azb_enum_list *slot, const int32_t *ids,
                             size_t count)
{
    target to;
    if (!open_list(model, slot, KIND(ENUM_LIST), ids, count, &to)) {
        return;
    }
    azb_enum *items = new_items(&to, count, sizeof *items);
    for (size_t i = 0; i < count && items != NULL; i++) {
        if (!name_of(&to, ids[i], &items[i])) {
            (void)fail_element(&to, i, not_a_value, (int)ids[i], to.row->spelling->name);
            return;
        }
    }
    if (items != NULL) {
        *slot = (azb_enum_list){items, count};
    }
}

static azb_pair *find_pair(const azb_map *map, const char *key, size_t len)
{
    for (size_t i = 0; i < map->count; i++) {
        if (azbi_equal(map->items[i].key.ptr, map->items[i].key.len, key, len)) {
            return &map->items[i];
        }
    }
    return NULL;
}

void azb_model_set_pair(azb_model *model, azb_map *slot, const char *key, const char *value)
{
    target to;
    if (!open_slot(model, slot, KIND(STR_MAP) | KIND(JSON_MAP), &to)) {
        return;
    }
    azb_pair pair = {{NULL, 0}, {NULL, 0}};
    if (key == NULL || value == NULL) {
        (void)fail(&to, "has an entry whose %s is NULL", key == NULL ? "key" : "value");
        return;
    }
    if (!copy_text(&to, &pair.key, key, strlen(key)) ||
        !copy_text(&to, &pair.value, value, strlen(value))) {
        return;
    }
    if (to.row->kind == AZB_KIND_JSON_MAP && !azbi_is_json(pair.value.ptr, pair.value.len)) {
        (void)fail(&to, "has a value that is not JSON");
        return;
    }
    azb_pair *old = find_pair(slot, pair.key.ptr, pair.key.len);
    if (old != NULL) {
        old->value = pair.value;
        return;
    }
    azb_pair *items = new_items(&to, slot->count + 1, sizeof *items);
    if (items == NULL) {
        return;
    }
    if (slot->count > 0) {
        memcpy(items, slot->items, slot->count * sizeof *items);
    }
    items[slot->count] = pair;
    *slot = (azb_map){items, slot->count + 1};
}

// ---- models ----

// Makes the child's tree a part of the model's. Returns NULL, or the reason why it cannot.
static const char *join_trees(azb_model *model, azb_model *child)
{
    azbi_head *parent_head = azbi_model_head(model);
    azbi_head *child_head = azbi_model_head(child);
    azbi_arena *arena = child_head->arena;
    if (arena == parent_head->arena) {
        return "must not be a model that is already part of this tree";
    }
    if (child_head->owner != azbi_model_root(child)) {
        return "must not be a part of another tree; copy it with azb_model_copy";
    }
    if (azbi_arena_is_shared(arena) ||
        azbi_arena_context(arena) != azbi_arena_context(parent_head->arena)) {
        azbi_arena_release(arena);
        return "must not be a model of another context, or one with a hold by azb_model_keep";
    }
    azbi_arena_join(parent_head->arena, arena);
    child_head->joined = parent_head;
    return NULL;
}

// Prepares the slot and takes over the child; *part: the part of the child for the slot.
static bool take_child(azb_model *model, void *slot, uint32_t kind, azb_model *child, target *to,
                       azb_model **part)
{
    bool open = open_slot(model, slot, kind, to);
    if (child == NULL) {
        return open && fail(to, "must not be a NULL model; azb_model_clear makes a member absent");
    }
    const char *problem = model != NULL ? join_trees(model, child) : NULL;
    if (model == NULL) {
        azb_model_free(child);
    }
    if (!open) {
        return false;
    }
    if (problem != NULL) {
        return fail(to, "%s", problem);
    }
    azbi_chain chain;
    azbi_chain_of(child, &chain);
    if (!azbi_type_is(chain.leaf, to->row->sub)) {
        return fail(to, "is a model of type %s where %s is expected", chain.leaf->name,
                    to->row->sub->name);
    }
    *part = chain.parts[to->row->sub->depth];
    return true;
}

void azb_model_set_model(azb_model *model, void *slot, azb_model *child)
{
    target to;
    azb_model *part = NULL;
    if (take_child(model, slot, KIND(MODEL), child, &to, &part)) {
        *(azb_model **)slot = part;
    }
}

void azb_model_append_model(azb_model *model, void *slot, azb_model *child)
{
    target to;
    azb_model *part = NULL;
    if (!take_child(model, slot, KIND(MODEL_LIST), child, &to, &part)) {
        return;
    }
    azb_model_list *list = slot;
    azb_model **items = new_items(&to, list->count + 1, sizeof(azb_model *));
    if (items == NULL) {
        return;
    }
    if (list->count > 0) {
        memcpy(items, list->items, list->count * sizeof(azb_model *));
    }
    items[list->count] = part;
    *list = (azb_model_list){items, list->count + 1};
}

// The entry of that key, added if there is none; NULL on exhaustion.
static azb_model **map_entry(const target *to, azb_model_map *map, azb_str key)
{
    for (size_t i = 0; i < map->count; i++) {
        if (azbi_equal(map->keys[i].ptr, map->keys[i].len, key.ptr, key.len)) {
            return &map->items[i];
        }
    }
    azb_str *keys = new_items(to, map->count + 1, sizeof *keys);
    azb_model **items = new_items(to, map->count + 1, sizeof *items);
    if (keys == NULL || items == NULL) {
        return NULL;
    }
    if (map->count > 0) {
        memcpy(keys, map->keys, map->count * sizeof *keys);
        memcpy(items, map->items, map->count * sizeof *items);
    }
    keys[map->count] = key;
    *map = (azb_model_map){keys, items, map->count + 1};
    return &map->items[map->count - 1];
}

void azb_model_put_model(azb_model *model, void *slot, const char *key, azb_model *child)
{
    target to;
    azb_model *part = NULL;
    azb_str copy = {NULL, 0};
    const bool ready = child != NULL ? take_child(model, slot, KIND(MODEL_MAP), child, &to, &part)
                                     : open_slot(model, slot, KIND(MODEL_MAP), &to);
    if (!ready) {
        return;
    }
    if (key == NULL) {
        (void)fail(&to, "has an entry whose key is NULL");
        return;
    }
    if (!copy_text(&to, &copy, key, strlen(key))) {
        return;
    }
    azb_model **entry = map_entry(&to, slot, copy);
    if (entry != NULL) {
        *entry = part;
    }
}

// ---- by name ----

// Prepares the slot of that name, if there is one, for writing. False on failure.
static bool open_name(azb_model *model, const char *wire_name, azbi_chain *chain, target *to,
                      void **slot)
{
    *slot = NULL;
    to->row = NULL;
    if (model == NULL) {
        return false;
    }
    to->part = model;
    to->arena = azbi_model_arena(model);
    if (wire_name == NULL) {
        azbi_arena_fail_part(to->arena, to->part, "", "the name of a member is NULL");
        return false;
    }
    size_t len = strlen(wire_name);
    azbi_chain_of(model, chain);
    const azbi_slot *place = azbi_type_slot(chain->leaf, wire_name, len);
    if (place != NULL) {
        to->row = azbi_chain_row(chain, place);
        *slot = azbi_chain_member(chain, place);
        if (is_fixed(model, to->row)) {
            return fail(to, "is fixed by the model's type");
        }
    } else if (!azbi_is_utf8(wire_name, len)) {
        azbi_arena_fail_part(to->arena, to->part, "", "the name of a member is not UTF-8");
        return false;
    }
    return azbi_raw_remove(chain->parts[0], to->arena, wire_name, len);
}

void azb_model_clear(azb_model *model, const char *wire_name)
{
    azbi_chain chain;
    target to;
    void *slot;
    if (open_name(model, wire_name, &chain, &to, &slot) && slot != NULL) {
        azbi_slot_clear(to.row->kind, slot);
    }
}

void azb_model_set_null(azb_model *model, const char *wire_name)
{
    azbi_chain chain;
    target to;
    void *slot;
    if (!open_name(model, wire_name, &chain, &to, &slot)) {
        return;
    }
    if (slot == NULL || !azbi_slot_set_null(to.row->kind, slot)) {
        if (!azbi_raw_add(chain.parts[0], to.arena, wire_name, "null")) {
            azbi_arena_fail(to.arena, AZB_E_NOMEM, wire_name, "out of memory");
        }
    }
}
