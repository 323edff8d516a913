// validate.c - checks a model before it is sent: required members, lengths, ranges, names.
#include <stdio.h>
#include <string.h>

#include "json/place.h"
#include "json/raw.h"
#include "json/slot.h"
#include "json/walker.h"

typedef struct checker {
    azb_context *context;
    azb_error *error;
    uint32_t depth;
} checker;

static bool check_model(checker *to, const azb_model *model);

// Characters, not bytes.
static size_t length_of(const azb_str *text)
{
    size_t count = 0;
    for (size_t i = 0; i < text->len; i++) {
        count += ((uint8_t)text->ptr[i] & 0xC0) != 0x80;
    }
    return count;
}

static bool check_length(checker *to, const azbi_row *row, const void *slot)
{
    bool text = row->kind == AZB_KIND_STR;
    if (row->max_len == 0) {
        return true;
    }
    // Every list begins with a pointer and a count.
    size_t len = text ? length_of(slot) : ((const azb_str_list *)slot)->count;
    if (len <= row->max_len) {
        return true;
    }
    (void)azbi_fail(&to->error, to->context, AZB_E_ARG, "has %zu %s, at most %u are allowed", len,
                    text ? "characters" : "elements", (unsigned)row->max_len);
    return false;
}

static int64_t number_in(const azbi_row *row, const void *slot)
{
    return row->kind == AZB_KIND_I32 ? ((const azb_opt_i32 *)slot)->value
                                     : ((const azb_opt_i64 *)slot)->value;
}

static bool check_range(checker *to, const azbi_row *row, const void *slot)
{
    const azbi_range *range = row->range;
    if (range == NULL || azbi_slot_state(row->kind, slot) != AZB_SET) {
        return true;
    }
    const int64_t value = number_in(row, slot);
    if (value >= range->min && value <= range->max) {
        return true;
    }
    (void)azbi_fail(&to->error, to->context, AZB_E_ARG, "is %lld, must be from %lld to %lld",
                    (long long)value, (long long)range->min, (long long)range->max);
    return false;
}

// Appends "A, B or C", the names of a set, as far as the limit of out allows.
static void put_names(azbi_buf *out, const azbi_enum_set *set)
{
    for (size_t i = 0; i < set->count; i++) {
        const char *gap = i == 0 ? "" : i + 1u == set->count ? " or " : ", ";
        azbi_buf_puts(out, gap);
        azbi_buf_append(out, set->values[i].text, set->values[i].len);
    }
}

// A name that is not in the table is sent only with the id -1, which a name that was read, or set
// by azb_model_set_enum_text, has. This also detects an id that was assigned without its text.
static bool check_enum(checker *to, const azbi_row *row, const azb_enum *name)
{
    enum {
        NAMES_MAX = 600
    };
    if (name->state != AZB_SET || name->text.ptr == NULL || name->id == -1) {
        return true;
    }
    const azbi_enum_value *value = azbi_enum_by_text(row->spelling, name->text.ptr, name->text.len);
    if (value != NULL && (name->id == 0 || name->id == value->id)) {
        return true;
    }
    azbi_buf names;
    azbi_buf_init(&names, to->context, NAMES_MAX);
    put_names(&names, row->spelling);
    (void)azbi_fail(&to->error, to->context, AZB_E_ARG,
                    "\"%.100s\" is not the name of the id %d; known names are %s%s; "
                    "use azb_model_set_enum_text for any other",
                    name->text.ptr, (int)name->id, azbi_buf_text(&names),
                    names.status == AZB_OK ? "" : " and more");
    azbi_buf_dispose(&names);
    return false;
}

static bool check_enums(checker *to, const azbi_row *row, const azb_enum_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        char place[32];
        if (!check_enum(to, row, &list->items[i])) {
            (void)snprintf(place, sizeof place, "[%zu]", i);
            azbi_error_prefix_path(to->error, place);
            return false;
        }
    }
    return true;
}

static bool check_item(checker *to, const azb_model *item, size_t index)
{
    char place[32];
    if (item == NULL || check_model(to, item)) {
        return true;
    }
    (void)snprintf(place, sizeof place, "[%zu]", index);
    azbi_error_prefix_path(to->error, place);
    return false;
}

static bool check_list(checker *to, const azb_model_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        if (!check_item(to, list->items[i], i)) {
            return false;
        }
    }
    return true;
}

static bool check_map(checker *to, const azb_model_map *map)
{
    for (size_t i = 0; i < map->count; i++) {
        if (map->items[i] != NULL && !check_model(to, map->items[i])) {
            azbi_error_prefix_path(to->error, map->keys[i].ptr);
            return false;
        }
    }
    return true;
}

static bool check_value(checker *to, const azbi_row *row, const void *slot)
{
    switch (row->kind) {
    case AZB_KIND_MODEL:
        return check_model(to, *(azb_model *const *)slot);
    case AZB_KIND_MODEL_LIST:
        return check_length(to, row, slot) && check_list(to, slot);
    case AZB_KIND_MODEL_MAP:
        return check_map(to, slot);
    case AZB_KIND_STR:
    case AZB_KIND_STR_LIST:
    case AZB_KIND_I32_LIST:
    case AZB_KIND_TIME_LIST:
        return check_length(to, row, slot);
    case AZB_KIND_I32:
    case AZB_KIND_I64:
        return check_range(to, row, slot);
    case AZB_KIND_ENUM:
        return check_enum(to, row, slot);
    case AZB_KIND_ENUM_LIST:
        return check_length(to, row, slot) && check_enums(to, row, slot);
    default:
        return true;
    }
}

// A member that the service sets is never required.
static bool is_missing(const azb_str *raw, const azbi_row *row)
{
    azb_str value;
    bool required = (row->flags & AZB_FIELD_REQUIRED) != 0;
    bool ours = (row->flags & AZB_FIELD_READ_ONLY) == 0;
    return required && ours && !azbi_raw_find(raw, row->wire, row->wire_len, &value);
}

static bool check_member(checker *to, const azb_str *raw, const azbi_row *row, const void *slot)
{
    bool valid = true;
    if (azbi_slot_state(row->kind, slot) != AZB_ABSENT) {
        valid = check_value(to, row, slot);
    } else if (is_missing(raw, row)) {
        (void)azbi_fail(&to->error, to->context, AZB_E_ARG, "is required");
        valid = false;
    }
    if (!valid) {
        azbi_error_prefix_path(to->error, row->wire);
    }
    return valid;
}

static bool check_parts(checker *to, const azb_model *model)
{
    azbi_chain chain;
    azbi_chain_of(model, &chain);
    const azb_str *raw = &chain.parts[0]->raw;
    for (int level = 0; level <= chain.leaf->depth; level++) {
        const azb_type *type = chain.types[level];
        for (size_t i = 0; i < type->row_count; i++) {
            const void *slot = azbi_part_member(chain.parts[level], &type->rows[i]);
            if (!check_member(to, raw, &type->rows[i], slot)) {
                return false;
            }
        }
    }
    return true;
}

static bool check_model(checker *to, const azb_model *model)
{
    if (to->depth == AZBI_JSON_DEPTH_MAX) {
        (void)azbi_fail(&to->error, to->context, AZB_E_LIMIT, "models are nested too deeply");
        return false;
    }
    to->depth++;
    bool valid = check_parts(to, model);
    to->depth--;
    return valid;
}

azb_status azbi_validate(const azb_model *model, azb_error **err)
{
    azb_status status = azbi_model_failure(model, err);
    if (status != AZB_OK) {
        return status;
    }
    checker to = {.context = azbi_arena_context(azbi_model_arena(model))};
    if (check_model(&to, model)) {
        return AZB_OK;
    }
    status = azb_error_status(to.error);
    const char *path = azb_error_path(to.error);
    if (path[0] != '\0') {
        azbi_error_prefix(to.error, "%s", path);
    }
    if (err != NULL) {
        *err = to.error;
    } else {
        azb_error_free(to.error);
    }
    return status;
}
