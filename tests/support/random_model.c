// random_model.c - fills and changes models at random.
#include "support/random_model.h"

#include <stdio.h>
#include <string.h>

#include "json/chain.h"
#include "json/raw.h"
#include "json/slot.h"
#include "json/walker.h"

enum {
    DEPTH_MAX = 3, // models inside each other
    ELEMENTS_MAX = 3
};

typedef struct filler {
    random_source *random;
    azbi_arena *arena;
    int depth;
} filler;

static uint64_t next(random_source *random)
{
    // splitmix64
    random->state += 0x9E3779B97F4A7C15u;
    uint64_t z = random->state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

uint32_t random_below(random_source *random, uint32_t limit)
{
    return (uint32_t)(next(random) >> 32) % limit;
}

static uint32_t below(filler *f, uint32_t limit)
{
    return random_below(f->random, limit);
}

// ---- single values ----

static void put_text(filler *f, azb_str *out, const char *prefix)
{
    static const char *const pieces[] = {"a",    "Zz9",  " ", "\"",       "\\",
                                         "\n",   "\x01", "/", "\xC3\xA9", "\xF0\x9F\x98\x80",
                                         "null", "{}",   ";"};
    char text[64];
    size_t len = (size_t)snprintf(text, sizeof text, "%s", prefix);
    for (uint32_t n = below(f, 6); n > 0; n--) {
        const char *piece = pieces[below(f, sizeof pieces / sizeof pieces[0])];
        len += (size_t)snprintf(text + len, sizeof text - len, "%s", piece);
    }
    const char *copy = azbi_arena_text(f->arena, text, len);
    *out = (azb_str){copy, copy != NULL ? len : 0};
}

static void put_json(filler *f, azb_str *out)
{
    static const char *const texts[] = {"{}",    "[1, null,{\"a\":1.50}]",
                                        "\"t\"", "0",
                                        "true",  "{\"b\":{\"c\":[]},\"a\":\"\\u00e9\"}"};
    const char *text = texts[below(f, sizeof texts / sizeof texts[0])];
    *out = (azb_str){azbi_arena_text(f->arena, text, strlen(text)), strlen(text)};
}

static void put_time(filler *f, azb_time *out)
{
    static const uint32_t units[] = {1000000000, 100000000, 10000000, 1000000, 100000,
                                     10000,      1000,      100,      10,      1};
    const int64_t first = -62135596800; // year 1
    const int64_t range = 315537897599;
    const uint8_t digits = (uint8_t)below(f, 10);
    *out = (azb_time){
        .seconds = first + 86400 + (int64_t)(next(f->random) % (uint64_t)(range - 2 * 86400)),
        .nanos = digits == 0 ? 0 : below(f, 1000000000) / units[digits] * units[digits],
        .digits = digits,
        .form = (uint8_t)(AZB_TIME_UTC + below(f, 3)),
    };
    if (out->form == AZB_TIME_OFFSET) {
        out->offset_min = (int16_t)(below(f, 2) == 0 ? -90 : 330);
    }
}

static void put_enum(filler *f, const azbi_row *row, azb_enum *out)
{
    const azbi_enum_set *set = row->spelling;
    const bool fixed = (row->flags & AZB_FIELD_DISCRIMINATOR) != 0;
    if (fixed || set == NULL || set->count == 0 || below(f, 4) == 0) {
        put_text(f, &out->text, "Unheard of ");
        out->id = -1;
    } else {
        const azbi_enum_value *value = &set->values[below(f, set->count)];
        *out = (azb_enum){{value->text, value->len}, value->id, 0};
    }
    out->state = AZB_SET;
}

static void put_number(filler *f, int kind, void *slot)
{
    const int64_t value = (int64_t)next(f->random) >> below(f, 64);
    if (kind == AZB_KIND_BOOL) {
        *(azb_opt_bool *)slot = (azb_opt_bool){(int32_t)below(f, 2), AZB_SET};
    } else if (kind == AZB_KIND_I32) {
        *(azb_opt_i32 *)slot = (azb_opt_i32){(int32_t)(value >> 32), AZB_SET};
    } else if (kind == AZB_KIND_I64) {
        *(azb_opt_i64 *)slot = (azb_opt_i64){value, AZB_SET, 0};
    } else {
        *(azb_opt_f64 *)slot = (azb_opt_f64){(double)(value >> 20) / 1024, AZB_SET, 0};
    }
}

// ---- lists, maps and models ----

static azb_model *make_model(filler *f, const azb_type *type);

// The type itself, or a derived type with a discriminator.
static const azb_type *pick_type(filler *f, const azb_type *type)
{
    const azb_type *root = azbi_type_root(type);
    const azb_type *picked = type;
    uint32_t seen = 1;
    for (size_t i = 0; i < root->variant_count; i++) {
        if (azbi_type_is(root->variants[i].type, type) && below(f, ++seen) == 0) {
            picked = root->variants[i].type;
        }
    }
    return picked;
}

// The part that a slot of the type points to.
static azb_model *make_child(filler *f, const azb_type *type)
{
    azb_model *child = make_model(f, pick_type(f, type));
    return child != NULL ? azbi_model_part(child, type) : NULL;
}

static void *make_array(filler *f, size_t size, size_t *count)
{
    *count = below(f, ELEMENTS_MAX + 1);
    return azbi_arena_alloc(f->arena, (*count + 1) * size);
}

static void put_key(filler *f, azb_str *key, size_t index)
{
    char prefix[32];
    (void)snprintf(prefix, sizeof prefix, "k%zu", index);
    put_text(f, key, prefix);
}

static void put_map(filler *f, const azbi_row *row, azb_map *map)
{
    map->items = make_array(f, sizeof *map->items, &map->count);
    for (size_t i = 0; map->items != NULL && i < map->count; i++) {
        put_key(f, &map->items[i].key, i);
        if (row->kind == AZB_KIND_JSON_MAP) {
            put_json(f, &map->items[i].value);
        } else if (below(f, 4) > 0) {
            put_text(f, &map->items[i].value, "");
        }
    }
}

static void put_model_map(filler *f, const azbi_row *row, azb_model_map *map)
{
    map->items = make_array(f, sizeof(azb_model *), &map->count);
    map->keys = azbi_arena_alloc(f->arena, (map->count + 1) * sizeof *map->keys);
    for (size_t i = 0; map->items != NULL && map->keys != NULL && i < map->count; i++) {
        put_key(f, &map->keys[i], i);
        map->items[i] = below(f, 4) > 0 ? make_child(f, row->sub) : NULL;
    }
}

static void put_list(filler *f, const azbi_row *row, void *slot)
{
    azb_str_list *texts = slot;
    azb_enum_list *names = slot;
    azb_time_list *times = slot;
    azb_i32_list *numbers = slot;
    azb_model_list *models = slot;
    size_t count = 0;
    // room for the widest element
    void *items = make_array(f, sizeof(azb_enum), &count);
    memcpy(slot, &items, sizeof items);
    texts->count = items != NULL ? count : 0;
    for (size_t i = 0; i < texts->count; i++) {
        switch (row->kind) {
        case AZB_KIND_STR_LIST:
            put_text(f, &texts->items[i], "");
            break;
        case AZB_KIND_I32_LIST:
            numbers->items[i] = (int32_t)next(f->random);
            break;
        case AZB_KIND_TIME_LIST:
            put_time(f, &times->items[i]);
            break;
        case AZB_KIND_ENUM_LIST:
            put_enum(f, row, &names->items[i]);
            break;
        default:
            models->items[i] = below(f, 4) > 0 ? make_child(f, row->sub) : NULL;
            break;
        }
    }
}

// ---- members ----

static void put_value(filler *f, const azbi_row *row, void *slot)
{
    switch (row->kind) {
    case AZB_KIND_STR:
        put_text(f, slot, "");
        break;
    case AZB_KIND_TIME:
        put_time(f, slot);
        break;
    case AZB_KIND_ENUM:
        put_enum(f, row, slot);
        break;
    case AZB_KIND_JSON:
        put_json(f, slot);
        break;
    case AZB_KIND_MODEL:
        *(azb_model **)slot = make_child(f, row->sub);
        break;
    case AZB_KIND_STR_MAP:
    case AZB_KIND_JSON_MAP:
        put_map(f, row, slot);
        break;
    case AZB_KIND_MODEL_MAP:
        put_model_map(f, row, slot);
        break;
    case AZB_KIND_BOOL:
    case AZB_KIND_I32:
    case AZB_KIND_I64:
    case AZB_KIND_F64:
        put_number(f, row->kind, slot);
        break;
    default:
        put_list(f, row, slot);
        break;
    }
}

static bool has_models(const azbi_row *row)
{
    return row->sub != NULL;
}

// A type without a discriminator gets one that stands for an unknown kind.
static bool is_fixed(const azbi_chain *chain, const azbi_row *row)
{
    return (row->flags & AZB_FIELD_DISCRIMINATOR) != 0 && chain->leaf->discriminator != NULL;
}

static void fill(filler *f, azbi_chain *chain)
{
    for (int level = 0; level <= chain->leaf->depth; level++) {
        const azb_type *type = chain->types[level];
        for (size_t i = 0; i < type->row_count; i++) {
            const azbi_row *row = &type->rows[i];
            const uint32_t lot = below(f, 8);
            if (is_fixed(chain, row) || lot < 2 || (has_models(row) && f->depth > DEPTH_MAX)) {
                continue;
            }
            if (lot == 2) {
                azb_model_set_null(chain->parts[level], row->wire);
            } else {
                put_value(f, row, azbi_part_member(chain->parts[level], row));
            }
        }
    }
    for (uint32_t n = below(f, 3); n > 0; n--) {
        char name[32];
        azb_str value;
        (void)snprintf(name, sizeof name, "unheard of %u", (unsigned)n);
        put_json(f, &value);
        (void)azbi_raw_add(chain->parts[0], f->arena, name, value.ptr);
    }
}

static azb_model *make_model(filler *f, const azb_type *type)
{
    azbi_chain chain;
    azb_model *model = azbi_model_make(f->arena, type);
    if (model == NULL) {
        return NULL;
    }
    azbi_chain_of(model, &chain);
    f->depth++;
    fill(f, &chain);
    f->depth--;
    return model;
}

azb_model *random_model(azb_context *context, const azb_type *type, random_source *random)
{
    azbi_arena *arena = azbi_arena_new(context, 0);
    filler f = {.random = random, .arena = arena};
    azb_model *model = arena != NULL ? make_model(&f, type) : NULL;
    if (model == NULL || azbi_arena_is_exhausted(arena)) {
        azbi_arena_release(arena);
        return NULL;
    }
    return model;
}

// A member that may change; false when no member may.
static bool pick_member(const azbi_chain *chain, random_source *random, azbi_slot *out)
{
    uint32_t seen = 0;
    *out = (azbi_slot){0, 0}; // for the compiler: the first member is always taken
    for (uint8_t level = 0; level <= chain->leaf->depth; level++) {
        for (uint16_t i = 0; i < chain->types[level]->row_count; i++) {
            const bool may = (chain->types[level]->rows[i].flags & AZB_FIELD_DISCRIMINATOR) == 0;
            if (may && random_below(random, ++seen) == 0) {
                *out = (azbi_slot){level, (uint8_t)i};
            }
        }
    }
    return seen > 0;
}

// Replaces a value; false for kinds that can only be removed.
static bool put_other(filler *f, int kind, void *slot)
{
    switch (kind) {
    case AZB_KIND_STR:
        put_text(f, slot, "Changed ");
        return true;
    case AZB_KIND_ENUM:
        put_text(f, &((azb_enum *)slot)->text, "Changed ");
        ((azb_enum *)slot)->id = -1;
        return true;
    case AZB_KIND_BOOL:
        ((azb_opt_bool *)slot)->value ^= 1;
        return true;
    case AZB_KIND_I32:
        ((azb_opt_i32 *)slot)->value ^= 1;
        return true;
    case AZB_KIND_I64:
        ((azb_opt_i64 *)slot)->value ^= 1;
        return true;
    case AZB_KIND_F64:
        ((azb_opt_f64 *)slot)->value += 1;
        return true;
    case AZB_KIND_TIME:
        ((azb_time *)slot)->seconds += 1;
        return true;
    default:
        return false;
    }
}

int random_change(azb_model *model, random_source *random, char path[RANDOM_PATH_MAX])
{
    azbi_chain chain;
    azbi_slot place;
    azbi_chain_of(model, &chain);
    if (!pick_member(&chain, random, &place)) {
        return 0;
    }
    const azbi_row *row = azbi_chain_row(&chain, &place);
    void *slot = azbi_chain_member(&chain, &place);
    const size_t len = strlen(path);
    (void)snprintf(path + len, RANDOM_PATH_MAX - len, "%s%s", len > 0 ? "." : "", row->wire);
    if (row->kind == AZB_KIND_MODEL && *(azb_model **)slot != NULL &&
        random_change(*(azb_model **)slot, random, path) != 0) {
        return 1;
    }
    filler f = {.random = random, .arena = azbi_model_arena(model), .depth = DEPTH_MAX};
    if (azbi_slot_state(row->kind, slot) == AZB_SET && below(&f, 2) == 0 &&
        put_other(&f, row->kind, slot)) {
        return 1;
    }
    if (azbi_slot_state(row->kind, slot) != AZB_ABSENT || azb_model_is_null(model, row->wire)) {
        azb_model_clear(model, row->wire);
    } else {
        put_value(&f, row, slot);
    }
    return 1;
}
