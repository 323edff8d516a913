// compare.c - finds where two models differ. It walks both together, and compares each member once:
// in its slot, or in the raw text that replaces the slot.
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "json/name_index.h"
#include "json/slot.h"
#include "json/walker.h"

struct azb_diff {
    azbi_arena *arena; // of the paths
    const char **paths;
    size_t count, room;
};

// A place in the tree: a member, or an element of a list when name is NULL.
typedef struct place {
    const struct place *up;
    azb_str name;
    size_t index;
} place;

typedef struct comparer {
    azb_context *context;
    azb_diff *diff; // NULL: the first difference ends the walk
    azb_status status;
    uint32_t depth;
    bool differs;
} comparer;

// The same slot of both sides.
typedef struct slot_pair {
    const azbi_row *row;
    const void *left, *right;
} slot_pair;

// All functions return false to end the walk: it has failed, or the result is known.
static bool compare_models(comparer *to, const place *at, const azb_model *left,
                           const azb_model *right);

// ---- differences ----

static void put_place(azbi_buf *out, const place *at)
{
    if (at == NULL) {
        return;
    }
    put_place(out, at->up);
    if (at->name.ptr == NULL) {
        azbi_buf_printf(out, "[%zu]", at->index);
        return;
    }
    if (out->len > 0) {
        azbi_buf_putc(out, '.');
    }
    azbi_buf_append(out, at->name.ptr, at->name.len);
}

static bool add_path(azb_diff *diff, const char *text, size_t len)
{
    enum {
        FIRST_ROOM = 8
    };
    azb_context *context = azbi_arena_context(diff->arena);
    if (diff->count == diff->room) {
        const size_t room = diff->room == 0 ? FIRST_ROOM : 2 * diff->room;
        const size_t one = sizeof *diff->paths;
        const char **grown = azbi_resize(context, diff->paths, diff->room * one, room * one);
        if (grown == NULL) {
            return false;
        }
        diff->paths = grown;
        diff->room = room;
    }
    const char *path = azbi_arena_text(diff->arena, text, len);
    if (path == NULL) {
        return false;
    }
    diff->paths[diff->count++] = path;
    return true;
}

static bool add_difference(comparer *to, const place *at)
{
    to->differs = true;
    if (to->diff == NULL) {
        return false;
    }
    azbi_buf path;
    azbi_buf_init(&path, azbi_arena_context(to->diff->arena), SIZE_MAX);
    put_place(&path, at);
    if (path.status != AZB_OK || !add_path(to->diff, azbi_buf_text(&path), path.len)) {
        to->status = AZB_E_NOMEM;
    }
    azbi_buf_dispose(&path);
    return to->status == AZB_OK;
}

// ---- single values ----

static bool is_same_text(const azb_str *left, const azb_str *right)
{
    return (left->ptr == NULL) == (right->ptr == NULL) &&
           azbi_equal(left->ptr, left->len, right->ptr, right->len);
}

static bool is_same_json(const comparer *to, const azb_str *left, const azb_str *right)
{
    return is_same_text(left, right) || azbi_json_equal(to->context, left, right);
}

// Known names are equal by id; others by spelling, and by whether they came as a number.
static bool is_same_enum(const azb_enum *left, const azb_enum *right)
{
    if (left->id != right->id || left->id > 0) {
        return left->id == right->id;
    }
    return left->state == right->state && is_same_text(&left->text, &right->text);
}

static bool is_same_time(const azb_time *left, const azb_time *right)
{
    return left->form == right->form || (left->form > AZB_TIME_NULL && right->form > AZB_TIME_NULL)
               ? azb_time_compare(left, right) == 0
               : false;
}

static bool is_same_real(const azb_opt_f64 *left, const azb_opt_f64 *right)
{
    return left->value <= right->value && left->value >= right->value;
}

// Both sides have a value.
static bool is_same_value(const comparer *to, const azbi_row *row, const void *left,
                          const void *right)
{
    switch (row->kind) {
    case AZB_KIND_BOOL:
        return (((const azb_opt_bool *)left)->value != 0) ==
               (((const azb_opt_bool *)right)->value != 0);
    case AZB_KIND_I32:
        return ((const azb_opt_i32 *)left)->value == ((const azb_opt_i32 *)right)->value;
    case AZB_KIND_I64:
        return ((const azb_opt_i64 *)left)->value == ((const azb_opt_i64 *)right)->value;
    case AZB_KIND_F64:
        return is_same_real(left, right);
    case AZB_KIND_TIME:
        return is_same_time(left, right);
    case AZB_KIND_ENUM:
        return is_same_enum(left, right);
    case AZB_KIND_JSON:
        return is_same_json(to, left, right);
    default:
        return is_same_text(left, right);
    }
}

// ---- lists and maps ----

static bool compare_element(comparer *to, const place *at, const slot_pair *lists)
{
    const size_t i = at->index;
    bool same = false;
    switch (lists->row->kind) {
    case AZB_KIND_STR_LIST:
        same = is_same_text(&((const azb_str_list *)lists->left)->items[i],
                            &((const azb_str_list *)lists->right)->items[i]);
        break;
    case AZB_KIND_I32_LIST:
        same = ((const azb_i32_list *)lists->left)->items[i] ==
               ((const azb_i32_list *)lists->right)->items[i];
        break;
    case AZB_KIND_TIME_LIST:
        same = is_same_time(&((const azb_time_list *)lists->left)->items[i],
                            &((const azb_time_list *)lists->right)->items[i]);
        break;
    case AZB_KIND_ENUM_LIST:
        same = is_same_enum(&((const azb_enum_list *)lists->left)->items[i],
                            &((const azb_enum_list *)lists->right)->items[i]);
        break;
    default:
        return compare_models(to, at, ((const azb_model_list *)lists->left)->items[i],
                              ((const azb_model_list *)lists->right)->items[i]);
    }
    return same || add_difference(to, at);
}

static bool compare_lists(comparer *to, const place *at, const slot_pair *lists)
{
    // Every list begins with a pointer and a count.
    const size_t left = ((const azb_str_list *)lists->left)->count;
    const size_t right = ((const azb_str_list *)lists->right)->count;
    const size_t longer = left > right ? left : right;
    const size_t shorter = left > right ? right : left;
    bool more = true;
    for (size_t i = 0; more && i < longer; i++) {
        const place element = {.up = at, .index = i};
        more = i < shorter ? compare_element(to, &element, lists) : add_difference(to, &element);
    }
    return more;
}

// A map of any kind, by index.
typedef struct map_view {
    const azb_map *texts; // NULL: models
    const azb_model_map *models;
    size_t count;
} map_view;

static map_view view_of(const azbi_row *row, const void *slot)
{
    if (row->kind == AZB_KIND_MODEL_MAP) {
        const azb_model_map *models = slot;
        return (map_view){NULL, models, models->count};
    }
    const azb_map *texts = slot;
    return (map_view){texts, NULL, texts->count};
}

static const azb_str *key_at(const void *view, size_t i)
{
    const map_view *map = view;
    return map->texts != NULL ? &map->texts->items[i].key : &map->models->keys[i];
}

static bool compare_entry(comparer *to, const place *at, const azbi_row *row, const void *left,
                          const void *right)
{
    const azb_pair *a = left;
    const azb_pair *b = right;
    const bool same = row->kind == AZB_KIND_JSON_MAP ? is_same_json(to, &a->value, &b->value)
                                                     : is_same_text(&a->value, &b->value);
    return same || add_difference(to, at);
}

// Two maps of one slot.
typedef struct map_pair {
    const azbi_row *row;
    map_view left, right;
    azbi_key_index left_keys, right_keys;
} map_pair;

// Entries of the left side; the last one of each key counts.
static bool compare_left(comparer *to, const place *at, const map_pair *maps)
{
    const map_view *left = &maps->left;
    const map_view *right = &maps->right;
    bool more = true;
    for (size_t i = 0; more && i < left->count; i++) {
        const azb_str *key = key_at(left, i);
        const place entry = {.up = at, .name = *key};
        if (azbi_key_index_find(&maps->left_keys, key) != i) {
            continue;
        }
        const size_t k = azbi_key_index_find(&maps->right_keys, key);
        if (k == right->count) {
            more = add_difference(to, &entry);
        } else if (left->models != NULL) {
            more = compare_models(to, &entry, left->models->items[i], right->models->items[k]);
        } else {
            more = compare_entry(to, &entry, maps->row, &left->texts->items[i],
                                 &right->texts->items[k]);
        }
    }
    return more;
}

// Entries that only the right side has.
static bool compare_right(comparer *to, const place *at, const map_pair *maps)
{
    bool more = true;
    for (size_t i = 0; more && i < maps->right.count; i++) {
        const azb_str *key = key_at(&maps->right, i);
        const place entry = {.up = at, .name = *key};
        const bool is_new = azbi_key_index_find(&maps->left_keys, key) == maps->left.count &&
                            azbi_key_index_find(&maps->right_keys, key) == i;
        more = !is_new || add_difference(to, &entry);
    }
    return more;
}

static bool compare_maps(comparer *to, const place *at, const slot_pair *slots)
{
    map_pair maps = {.row = slots->row,
                     .left = view_of(slots->row, slots->left),
                     .right = view_of(slots->row, slots->right)};
    azbi_key_index_init(&maps.left_keys, to->context, &maps.left, maps.left.count, key_at);
    azbi_key_index_init(&maps.right_keys, to->context, &maps.right, maps.right.count, key_at);
    const bool more = compare_left(to, at, &maps) && compare_right(to, at, &maps);
    azbi_key_index_dispose(&maps.left_keys);
    azbi_key_index_dispose(&maps.right_keys);
    return more;
}

// ---- members ----

static bool compare_values(comparer *to, const place *at, const slot_pair *slots)
{
    switch (slots->row->kind) {
    case AZB_KIND_MODEL:
        return compare_models(to, at, *(azb_model *const *)slots->left,
                              *(azb_model *const *)slots->right);
    case AZB_KIND_STR_LIST:
    case AZB_KIND_I32_LIST:
    case AZB_KIND_TIME_LIST:
    case AZB_KIND_ENUM_LIST:
    case AZB_KIND_MODEL_LIST:
        return compare_lists(to, at, slots);
    case AZB_KIND_STR_MAP:
    case AZB_KIND_MODEL_MAP:
    case AZB_KIND_JSON_MAP:
        return compare_maps(to, at, slots);
    default:
        return is_same_value(to, slots->row, slots->left, slots->right) || add_difference(to, at);
    }
}

// Two slots whose texts were kept: the texts are exact, the values in the slots may not be.
static bool is_same_verbatim(const comparer *to, const azb_str *left, const azb_str *right,
                             const azbi_row *row, bool *known)
{
    azb_str a;
    azb_str b;
    *known = azbi_raw_find(left, row->wire, row->wire_len, &a) &&
             azbi_raw_find(right, row->wire, row->wire_len, &b);
    return *known && azbi_json_equal(to->context, &a, &b);
}

static bool compare_slots(comparer *to, const place *up, const azbi_chain *left,
                          const azbi_chain *right, const azbi_slot *slot)
{
    const azbi_row *row = azbi_chain_row(left, slot);
    const slot_pair slots = {row, azbi_chain_member(left, slot), azbi_chain_member(right, slot)};
    const place at = {.up = up, .name = {row->wire, row->wire_len}};
    const uint32_t a = azbi_slot_state(row->kind, slots.left);
    const uint32_t b = azbi_slot_state(row->kind, slots.right);
    if (a < AZB_SET || b < AZB_SET) {
        return a == b || add_difference(to, &at);
    }
    if (a == AZB_VERBATIM && b == AZB_VERBATIM && row->kind != AZB_KIND_ENUM) {
        bool known = false;
        const bool same =
            is_same_verbatim(to, &left->parts[0]->raw, &right->parts[0]->raw, row, &known);
        if (known) {
            return same || add_difference(to, &at);
        }
    }
    return compare_values(to, &at, &slots);
}

static bool is_in_slot(const azbi_chain *chain, const azbi_slot *slot)
{
    return slot != NULL && azbi_slot_state(azbi_chain_row(chain, slot)->kind,
                                           azbi_chain_member(chain, slot)) != AZB_ABSENT;
}

// The slot that a raw member belongs to: the one of its name, or one whose name differs in case, if
// the member was read into it.
static const azbi_slot *slot_of(const azbi_chain *chain, const azbi_slice *name)
{
    const azbi_slot *slot = azbi_type_slot_of(chain->leaf, name);
    if (slot != NULL) {
        return slot;
    }
    slot = azbi_type_slot_nocase(chain->leaf, name);
    return slot != NULL && azbi_slot_state(azbi_chain_row(chain, slot)->kind,
                                           azbi_chain_member(chain, slot)) == AZB_VERBATIM
               ? slot
               : NULL;
}

// One side of a model: its parts, and the raw members of the root.
typedef struct side {
    const azbi_chain *chain;
    azbi_raw_index raw;
} side;

// The raw members of one side that are in no slot. values false: only those that the other side
// does not have.
static bool compare_raw(comparer *to, const place *up, const side *one, const side *other,
                        bool values)
{
    const azb_str *raw = &one->raw.raw;
    azbi_reader reader;
    azbi_raw_member member;
    bool more = true;
    if (raw->len == 0) {
        return true;
    }
    azbi_reader_init(&reader, raw->ptr, raw->len);
    while (more && azbi_raw_next(&reader, &member) > 0) {
        const azbi_slot *slot = slot_of(one->chain, &member.name);
        const place at = {.up = up, .name = {member.name.ptr, member.name.len}};
        azb_str last;
        azb_str theirs;
        if (is_in_slot(one->chain, slot) || is_in_slot(other->chain, slot) ||
            !azbi_raw_index_find(&one->raw, &member.name, &last) || last.ptr != member.value.ptr) {
            continue;
        }
        const bool has = azbi_raw_index_find(&other->raw, &member.name, &theirs);
        const bool same = has && (!values || azbi_json_equal(to->context, &member.value, &theirs));
        more = same || add_difference(to, &at);
    }
    return more;
}

static bool compare_raw_members(comparer *to, const place *at, const azbi_chain *left,
                                const azbi_chain *right)
{
    side one = {.chain = left};
    side other = {.chain = right};
    azbi_raw_index_init(&one.raw, to->context, &left->parts[0]->raw);
    azbi_raw_index_init(&other.raw, to->context, &right->parts[0]->raw);
    const bool more =
        compare_raw(to, at, &one, &other, true) && compare_raw(to, at, &other, &one, false);
    azbi_raw_index_dispose(&one.raw);
    azbi_raw_index_dispose(&other.raw);
    return more;
}

static bool compare_parts(comparer *to, const place *at, const azbi_chain *left,
                          const azbi_chain *right)
{
    bool more = true;
    for (uint8_t level = 0; level <= left->leaf->depth; level++) {
        for (uint16_t i = 0; more && i < left->types[level]->row_count; i++) {
            const azbi_slot slot = {level, (uint8_t)i};
            more = compare_slots(to, at, left, right, &slot);
        }
    }
    return more && compare_raw_members(to, at, left, right);
}

static bool compare_models(comparer *to, const place *at, const azb_model *left,
                           const azb_model *right)
{
    azbi_chain a;
    azbi_chain b;
    if (left == NULL || right == NULL) {
        return left == right || add_difference(to, at);
    }
    if (to->depth == AZBI_JSON_DEPTH_MAX) {
        to->status = AZB_E_LIMIT;
        return false;
    }
    azbi_chain_of(left, &a);
    azbi_chain_of(right, &b);
    if (a.leaf != b.leaf) {
        return add_difference(to, at);
    }
    to->depth++;
    const bool more = compare_parts(to, at, &a, &b);
    to->depth--;
    return more;
}

// ---- public functions ----

int32_t azb_model_equal(const azb_model *left, const azb_model *right)
{
    comparer to = {.status = AZB_OK};
    if (left != NULL) {
        to.context = azbi_arena_context(azbi_model_arena(left));
    }
    (void)compare_models(&to, NULL, left, right);
    return !to.differs && to.status == AZB_OK;
}

static azb_status check_diff(const azb_model *left, const azb_model *right, azb_error **err)
{
    azbi_chain a;
    azbi_chain b;
    if (left == NULL || right == NULL) {
        return azbi_fail_arg(err, NULL, left == NULL ? "left" : "right", "must not be NULL");
    }
    azbi_chain_of(left, &a);
    azbi_chain_of(right, &b);
    if (a.leaf != b.leaf) {
        return azbi_fail_arg(err, azbi_arena_context(azbi_model_arena(left)), "right",
                             "is a %s where left is a %s", b.leaf->name, a.leaf->name);
    }
    return AZB_OK;
}

static azb_diff *diff_new(azb_context *context)
{
    azbi_arena *arena = azbi_arena_new(context, 0);
    azb_diff *diff = arena != NULL ? azbi_arena_alloc(arena, sizeof *diff) : NULL;
    if (diff == NULL) {
        azbi_arena_release(arena);
        return NULL;
    }
    diff->arena = arena;
    return diff;
}

azb_status azb_model_diff(const azb_model *left, const azb_model *right, azb_diff **out,
                          azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    const azb_status status = check_diff(left, right, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_context *context = azbi_arena_context(azbi_model_arena(left));
    comparer to = {.context = context, .diff = diff_new(context), .status = AZB_OK};
    if (to.diff == NULL) {
        return azbi_fail_nomem(err);
    }
    (void)compare_models(&to, NULL, left, right);
    if (to.status != AZB_OK) {
        azb_diff_free(to.diff);
        return to.status == AZB_E_NOMEM
                   ? azbi_fail_nomem(err)
                   : azbi_fail(err, context, to.status, "models are nested too deeply");
    }
    *out = to.diff;
    return AZB_OK;
}

size_t azb_diff_count(const azb_diff *diff)
{
    return diff == NULL ? 0 : diff->count;
}

const char *azb_diff_path(const azb_diff *diff, size_t index)
{
    return index < azb_diff_count(diff) ? diff->paths[index] : "";
}

void azb_diff_free(azb_diff *diff)
{
    if (diff == NULL) {
        return;
    }
    azbi_release(azbi_arena_context(diff->arena), diff->paths, diff->room * sizeof *diff->paths);
    azbi_arena_release(diff->arena);
}
