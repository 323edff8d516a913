// set_json.c - sets one member of a model from JSON text, by its path.
//
// The path is followed as far as there are models. What is left of it is put around the JSON text,
// the whole is decoded as a model of the type reached, and its one member replaces that of the
// model: so the decoder makes what is missing on the way, and a value that does not fit changes
// nothing.
#include <string.h>

#include "json/member_path.h"
#include "json/raw.h"
#include "json/slot.h"
#include "json/walker.h"
#include "json/writer.h"

enum {
    CLOSERS_MAX = AZBI_JSON_DEPTH_MAX
};

// Every list and map of pairs begins with a pointer and a count.
typedef struct any_list {
    void *items;
    size_t count;
} any_list;

typedef struct assignment {
    azb_context *context;
    const char *path, *json;
    azb_error **err;
    // what the path has led to
    azbi_chain chain;
    const char *rest;      // of the path, from the name of the chain's member on
    const azbi_slot *slot; // of that member; NULL: the library does not know it
    bool in_list, in_map;  // one element of it is meant
    size_t index;          // of that element; the count: a new one
} assignment;

static const uint32_t lists = 1u << AZB_KIND_STR_LIST | 1u << AZB_KIND_I32_LIST |
                              1u << AZB_KIND_TIME_LIST | 1u << AZB_KIND_ENUM_LIST |
                              1u << AZB_KIND_MODEL_LIST;
static const uint32_t maps =
    1u << AZB_KIND_STR_MAP | 1u << AZB_KIND_MODEL_MAP | 1u << AZB_KIND_JSON_MAP;

static bool is_of(uint32_t kinds, const azbi_row *row)
{
    return (kinds >> row->kind & 1) != 0;
}

// Fails about the part of the path that ends at end.
static azb_status fail(const assignment *to, const char *end, const char *why)
{
    azbi_buf path;
    azbi_buf_init(&path, to->context, SIZE_MAX);
    azbi_buf_append(&path, to->path, (size_t)(end - to->path));
    const azb_status status = azbi_fail_arg(to->err, to->context, azbi_buf_text(&path), "%s", why);
    azbi_buf_dispose(&path);
    return status;
}

static azb_status fail_path(const assignment *to, const char *at)
{
    return azbi_fail_arg(to->err, to->context, "path", "is wrong at byte %zu",
                         (size_t)(at - to->path));
}

// ---- following the path ----

// The key of a map's entry, which at stands before: of models up to the next step, else the rest.
static azbi_step take_key(const azbi_row *row, const char **at)
{
    const char *begin = *at + 1;
    const size_t len = row->kind == AZB_KIND_MODEL_MAP ? strcspn(begin, ".[") : strlen(begin);
    *at = begin + len;
    return (azbi_step){begin, len, 0};
}

static size_t index_of_key(const azbi_row *row, const void *slot, const azbi_step *key)
{
    const azb_model_map *models = slot;
    const azb_map *pairs = slot;
    const bool of_models = row->kind == AZB_KIND_MODEL_MAP;
    const size_t count = of_models ? models->count : pairs->count;
    for (size_t i = 0; i < count; i++) {
        const azb_str *other = of_models ? &models->keys[i] : &pairs->items[i].key;
        if (other->len == key->len && memcmp(other->ptr, key->name, key->len) == 0) {
            return i;
        }
    }
    return count;
}

// The model that the path goes on into behind a member; NULL when there is none yet.
static azb_status enter(assignment *to, const azbi_row *row, void *slot, const char **at,
                        azb_model **child)
{
    *child = NULL;
    if (row->kind == AZB_KIND_MODEL) {
        *child = *(azb_model **)slot;
    } else if (is_of(lists, row) && **at == '[') {
        azbi_step step;
        const any_list *list = slot;
        if (!azbi_path_next(to->path, at, &step)) {
            return fail_path(to, *at);
        }
        if (step.index > list->count) {
            return fail(to, *at, "is behind the end of the list; its count appends an element");
        }
        to->in_list = true;
        to->index = step.index;
        *child = row->kind == AZB_KIND_MODEL_LIST && step.index < list->count
                     ? ((azb_model **)list->items)[step.index]
                     : NULL;
    } else if (is_of(maps, row) && **at == '.') {
        const azbi_step key = take_key(row, at);
        const azb_model_map *map = slot;
        to->in_map = true;
        to->index = index_of_key(row, slot, &key);
        *child = row->kind == AZB_KIND_MODEL_MAP && to->index < map->count ? map->items[to->index]
                                                                           : NULL;
    }
    return AZB_OK;
}

// Finds the last model on the path that is there, and its member that is to be set.
static azb_status follow(assignment *to, azb_model *model)
{
    const char *at = to->path;
    while (model != NULL) {
        azbi_step step;
        azb_model *child = NULL;
        azb_status status = AZB_OK;
        azbi_chain_of(model, &to->chain);
        to->in_list = to->in_map = false;
        if (!azbi_path_next(to->path, &at, &step) || step.name == NULL) {
            return fail_path(to, at);
        }
        to->rest = step.name;
        to->slot = azbi_type_slot(to->chain.leaf, step.name, step.len);
        if (to->slot != NULL) {
            status = enter(to, azbi_chain_row(&to->chain, to->slot),
                           azbi_chain_member(&to->chain, to->slot), &at, &child);
        }
        if (status != AZB_OK) {
            return status;
        }
        model = *at == '.' ? child : NULL;
    }
    return AZB_OK;
}

// ---- what is decoded ----

typedef struct wrapping {
    azbi_buf *out;
    char closers[CLOSERS_MAX];
    size_t depth;
} wrapping;

static void open_bracket(wrapping *w, char open, char close)
{
    azbi_buf_putc(w->out, open);
    if (w->depth < CLOSERS_MAX) {
        w->closers[w->depth] = close;
    }
    w->depth++;
}

static void open_member(wrapping *w, const azbi_step *name)
{
    open_bracket(w, '{', '}');
    azbi_write_str(w->out, name->name, name->len);
    azbi_buf_putc(w->out, ':');
}

// Elements before the one that is meant, so that errors have its index; the decoder takes them for
// values of that kind.
static void put_padding(azbi_buf *out, const azbi_row *row, size_t count)
{
    const char *padding = row->kind == AZB_KIND_I32_LIST ? "0," : "null,";
    padding = row->kind == AZB_KIND_STR_LIST || row->kind == AZB_KIND_ENUM_LIST ? "\"\"," : padding;
    for (size_t i = 0; i < count; i++) {
        azbi_buf_puts(out, padding);
    }
}

static const azbi_row *row_of(const azb_type *type, const azbi_slot *slot)
{
    while (type->depth > slot->level) {
        type = type->base;
    }
    return &type->rows[slot->row];
}

// The type of a model that is made on the way must not depend on a discriminator.
static bool has_type(const azb_type *type)
{
    return azbi_type_root(type)->variant_count == 0;
}

// The brackets of one member of type, with those of its element. *type: that of the model to go on
// into.
static azb_status wrap_member(const assignment *to, wrapping *w, const azb_type **type,
                              const char **at, bool exists)
{
    azbi_step step;
    if (!azbi_path_next(to->rest, at, &step) || step.name == NULL) {
        return fail_path(to, *at);
    }
    open_member(w, &step);
    if (**at == '\0') {
        return AZB_OK;
    }
    const azbi_slot *slot = azbi_type_slot(*type, step.name, step.len);
    if (slot == NULL) {
        return fail(to, *at, "is not a member that the library knows; set it as a whole");
    }
    const azbi_row *row = row_of(*type, slot);
    if (is_of(lists, row) && **at == '[') {
        if (!azbi_path_next(to->path, at, &step)) {
            return fail_path(to, *at);
        }
        if (!exists && step.index != 0) {
            return fail(to, *at, "is behind the end of the list; its count appends an element");
        }
        open_bracket(w, '[', ']');
        put_padding(w->out, row, step.index);
    } else if (is_of(maps, row) && **at == '.') {
        const azbi_step key = take_key(row, at);
        open_member(w, &key);
    }
    if (**at != '\0' && (row->sub == NULL || **at != '.')) {
        return fail(to, *at, "is not an object or a list that has such an element");
    }
    if (**at != '\0' && !has_type(row->sub)) {
        return fail(to, *at,
                    "is not there yet, and the path does not say its type; set it as a "
                    "whole, with the member that names its type");
    }
    *type = row->sub;
    return AZB_OK;
}

// The JSON text with what is left of the path around it.
static azb_status wrap(const assignment *to, azbi_buf *out)
{
    wrapping w = {.out = out};
    const azb_type *type = to->chain.leaf;
    const char *at = to->rest;
    bool exists = true;
    do {
        const azb_status status = wrap_member(to, &w, &type, &at, exists);
        if (status != AZB_OK) {
            return status;
        }
        exists = false;
    } while (*at != '\0' && w.depth < CLOSERS_MAX - 1);
    if (*at != '\0') {
        return fail(to, at, "is too deep");
    }
    azbi_buf_puts(out, to->json);
    while (w.depth > 0) {
        azbi_buf_putc(out, w.closers[--w.depth]);
    }
    return out->status == AZB_OK ? AZB_OK : azbi_fail_nomem(to->err);
}

// ---- the member ----

static size_t element_size(const azbi_row *row)
{
    static const uint8_t sizes[AZBI_KIND_COUNT] = {
        [AZB_KIND_STR_LIST] = sizeof(azb_str),       [AZB_KIND_I32_LIST] = sizeof(int32_t),
        [AZB_KIND_TIME_LIST] = sizeof(azb_time),     [AZB_KIND_ENUM_LIST] = sizeof(azb_enum),
        [AZB_KIND_MODEL_LIST] = sizeof(azb_model *), [AZB_KIND_STR_MAP] = sizeof(azb_pair),
        [AZB_KIND_JSON_MAP] = sizeof(azb_pair),
    };
    return sizes[row->kind];
}

// items with one more or one other element; NULL on exhaustion.
static void *with_element(azbi_arena *arena, void *items, size_t count, size_t index,
                          const void *element, size_t size)
{
    char *bytes = items;
    if (index == count) {
        bytes = azbi_arena_alloc_raw(arena, (count + 1) * size);
        if (bytes == NULL) {
            return NULL;
        }
        if (count > 0) {
            memcpy(bytes, items, count * size);
        }
    }
    memcpy(bytes + index * size, element, size);
    return bytes;
}

static bool put_model_entry(azbi_arena *arena, azb_model_map *map, size_t index,
                            const azb_model_map *from)
{
    azb_str *keys = with_element(arena, map->keys, map->count, index, from->keys, sizeof *keys);
    azb_model **items =
        with_element(arena, map->items, map->count, index, from->items, sizeof *items);
    if (keys == NULL || items == NULL) {
        return false;
    }
    *map = (azb_model_map){keys, items, map->count + (index == map->count ? 1 : 0)};
    return true;
}

static bool put_element(const assignment *to, azbi_arena *arena, const azbi_row *row, void *slot,
                        const void *from)
{
    any_list *list = slot;
    if (row->kind == AZB_KIND_MODEL_MAP) {
        return put_model_entry(arena, slot, to->index, from);
    }
    const size_t size = element_size(row);
    const char *element = ((const any_list *)from)->items;
    element += to->in_list ? to->index * size : 0;
    void *items = with_element(arena, list->items, list->count, to->index, element, size);
    if (items == NULL) {
        return false;
    }
    *list = (any_list){items, list->count + (to->index == list->count ? 1 : 0)};
    return true;
}

// Whether the slot that was decoded has the element, and behind it nothing.
static bool has_element(const assignment *to, const azbi_row *row, const void *slot)
{
    const size_t count = row->kind == AZB_KIND_MODEL_MAP ? ((const azb_model_map *)slot)->count
                                                         : ((const any_list *)slot)->count;
    return count == (to->in_list ? to->index + 1 : 1);
}

// The texts and models of a tree become part of the model's.
static azbi_arena *join(azb_model *model, azb_model *made)
{
    azbi_head *head = azbi_model_head(model);
    azbi_head *own = azbi_model_head(made);
    azbi_arena_join(head->arena, own->arena);
    own->joined = head;
    return head->arena;
}

// Moves the member of made, a model with that member alone, into the model that the path has led
// to.
static azb_status move(const assignment *to, azb_model *made)
{
    azbi_chain from;
    azbi_chain_of(made, &from);
    azb_model *root = to->chain.parts[0];
    const bool kept_raw = from.parts[0]->raw.len > 0;
    const azbi_row *row = to->slot != NULL ? azbi_chain_row(&to->chain, to->slot) : NULL;
    if (from.leaf != to->chain.leaf) {
        azb_model_free(made);
        return fail(to, to->rest + strlen(to->rest), "names another type; set the whole object");
    }
    const bool one = to->in_list || to->in_map;
    if (one && (kept_raw || !has_element(to, row, azbi_chain_member(&from, to->slot)))) {
        azb_model_free(made);
        return fail(to, to->rest + strlen(to->rest),
                    "is a value that only the whole list or map can have");
    }
    azbi_arena *arena = join(root, made);
    const char *name = row != NULL ? row->wire : to->rest;
    bool done = azbi_raw_remove(root, arena, name, strlen(name));
    if (one) {
        done = done && put_element(to, arena, row, azbi_chain_member(&to->chain, to->slot),
                                   azbi_chain_member(&from, to->slot));
    } else {
        done = done && (!kept_raw || azbi_raw_add(root, arena, name, to->json));
        if (done && row != NULL) {
            memcpy(azbi_chain_member(&to->chain, to->slot), azbi_chain_member(&from, to->slot),
                   azbi_slot_size(row->kind));
        }
    }
    return done ? AZB_OK : azbi_fail_nomem(to->err);
}

// Decodes the wrapped text; what does not fit is named from the start of the path.
static azb_status decode(const assignment *to, azb_model **made)
{
    azbi_buf text;
    azbi_buf_init_secret(&text, to->context, SIZE_MAX);
    azb_status status = wrap(to, &text);
    if (status == AZB_OK) {
        status = azbi_model_from_json(to->context, to->chain.leaf, azbi_buf_text(&text), text.len,
                                      made, to->err);
        if (status != AZB_OK && status != AZB_E_NOMEM && to->err != NULL && to->rest != to->path) {
            azbi_buf above;
            azbi_buf_init(&above, to->context, SIZE_MAX);
            azbi_buf_append(&above, to->path, (size_t)(to->rest - to->path) - 1);
            azbi_error_prefix_path(*to->err, azbi_buf_text(&above));
            azbi_buf_dispose(&above);
        }
    }
    azbi_buf_dispose_wiped(&text);
    return status;
}

azb_status azb_model_set_json(azb_model *model, const char *path, const char *json, azb_error **err)
{
    azbi_error_start(err);
    if (model == NULL || path == NULL || json == NULL) {
        return azbi_fail_arg(err, NULL,
                             model == NULL  ? "model"
                             : path == NULL ? "path"
                                            : "json",
                             "must not be NULL");
    }
    assignment to = {.path = path,
                     .json = json,
                     .err = err,
                     .context = azbi_arena_context(azbi_model_arena(model))};
    if (!azbi_is_json(json, strlen(json))) {
        return azbi_fail_arg(err, to.context, "json", "must be JSON");
    }
    azb_model *made = NULL;
    azb_status status = follow(&to, model);
    if (status == AZB_OK) {
        status = decode(&to, &made);
    }
    return status == AZB_OK ? move(&to, made) : status;
}
