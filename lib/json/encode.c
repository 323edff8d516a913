// encode.c - writes models as JSON: slots in the order of their structs, then the raw members.
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "json/place.h"
#include "json/raw.h"
#include "json/slot.h"
#include "json/walker.h"
#include "json/writer.h"

typedef struct encoder {
    azbi_buf *out;
    azb_context *context;
    azb_error *error;
    azb_status status;
    uint32_t depth;
} encoder;

static bool encode_model(encoder *enc, const azb_model *model);

static bool fail(encoder *enc, const char *reason)
{
    enc->status = azbi_fail(&enc->error, enc->context, AZB_E_ARG, "%s", reason);
    return false;
}

static bool fail_inside(encoder *enc, const char *place)
{
    azbi_error_prefix_path(enc->error, place);
    return false;
}

static bool fail_at(encoder *enc, size_t index)
{
    char place[32];
    (void)snprintf(place, sizeof place, "[%zu]", index);
    return fail_inside(enc, place);
}

// ---- single values ----

static bool put_text(encoder *enc, const azb_str *text)
{
    if (text->ptr == NULL) {
        azbi_buf_puts(enc->out, "null");
        return true;
    }
    if (!azbi_is_utf8(text->ptr, text->len)) {
        return fail(enc, "is not UTF-8");
    }
    azbi_write_str(enc->out, text->ptr, text->len);
    return true;
}

static bool put_json(encoder *enc, const azb_str *json)
{
    if (json->ptr == NULL) {
        azbi_buf_puts(enc->out, "null");
        return true;
    }
    if (!azbi_is_json(json->ptr, json->len)) {
        return fail(enc, "is not JSON");
    }
    azbi_buf_append(enc->out, json->ptr, json->len);
    return true;
}

static bool put_time(encoder *enc, const azb_time *time)
{
    if (time->form == AZB_TIME_NULL) {
        azbi_buf_puts(enc->out, "null");
        return true;
    }
    return azbi_write_time(enc->out, time) == AZB_OK ||
           fail(enc, "is a time that is not set or out of range");
}

static bool put_f64(encoder *enc, const azb_opt_f64 *number)
{
    if (!isfinite(number->value)) {
        return fail(enc, "is not a finite number");
    }
    azbi_write_f64(enc->out, number->value, number->decimals);
    return true;
}

static bool is_number(const azb_str *text)
{
    azbi_reader reader;
    if (text->ptr == NULL) {
        return false;
    }
    azbi_reader_init(&reader, text->ptr, text->len);
    return azbi_reader_peek(&reader) == AZBI_TOKEN_NUMBER && azbi_is_json(text->ptr, text->len);
}

// A number that came instead of a name is written as a number. An id without a text is enough.
static bool put_enum(encoder *enc, const azbi_row *row, const azb_enum *name)
{
    if (name->state == AZB_NULL) {
        azbi_buf_puts(enc->out, "null");
        return true;
    }
    if (name->state == AZB_VERBATIM && is_number(&name->text)) {
        azbi_buf_append(enc->out, name->text.ptr, name->text.len);
        return true;
    }
    if (name->text.ptr != NULL) {
        return put_text(enc, &name->text);
    }
    const azbi_enum_value *value = azbi_enum_by_id(row->spelling, name->id);
    if (value == NULL) {
        return fail(enc, "is not the id of a known name");
    }
    azbi_write_str(enc->out, value->text, value->len);
    return true;
}

// ---- lists and maps ----

static bool put_model(encoder *enc, const azb_model *model)
{
    if (model == NULL) {
        azbi_buf_puts(enc->out, "null");
        return true;
    }
    return encode_model(enc, model);
}

static bool put_element(encoder *enc, const azbi_row *row, const void *slot, size_t i)
{
    switch (row->kind) {
    case AZB_KIND_STR_LIST:
        return put_text(enc, &((const azb_str_list *)slot)->items[i]);
    case AZB_KIND_I32_LIST:
        azbi_write_i64(enc->out, ((const azb_i32_list *)slot)->items[i]);
        return true;
    case AZB_KIND_TIME_LIST:
        return put_time(enc, &((const azb_time_list *)slot)->items[i]);
    case AZB_KIND_ENUM_LIST:
        return put_enum(enc, row, &((const azb_enum_list *)slot)->items[i]);
    default:
        return put_model(enc, ((const azb_model_list *)slot)->items[i]);
    }
}

// Every list and every map of texts begins with a pointer and a count.
static size_t count_of(const void *slot)
{
    return ((const azb_str_list *)slot)->count;
}

static bool put_list(encoder *enc, const azbi_row *row, const void *slot)
{
    azbi_buf_putc(enc->out, '[');
    for (size_t i = 0; i < count_of(slot); i++) {
        if (i > 0) {
            azbi_buf_putc(enc->out, ',');
        }
        if (!put_element(enc, row, slot, i)) {
            return fail_at(enc, i);
        }
    }
    azbi_buf_putc(enc->out, ']');
    return true;
}

static bool put_entry(encoder *enc, const azbi_row *row, const azb_str *key, const void *value)
{
    if (key->ptr == NULL || !azbi_is_utf8(key->ptr, key->len)) {
        return fail(enc, "has a key that is NULL or not UTF-8");
    }
    azbi_write_str(enc->out, key->ptr, key->len);
    azbi_buf_putc(enc->out, ':');
    bool done = row->kind == AZB_KIND_MODEL_MAP  ? put_model(enc, value)
                : row->kind == AZB_KIND_JSON_MAP ? put_json(enc, value)
                                                 : put_text(enc, value);
    return done || fail_inside(enc, key->ptr);
}

static bool put_map(encoder *enc, const azbi_row *row, const void *slot)
{
    const azb_map *texts = slot;
    const azb_model_map *models = slot;
    bool of_models = row->kind == AZB_KIND_MODEL_MAP;
    size_t count = of_models ? models->count : texts->count;
    azbi_buf_putc(enc->out, '{');
    for (size_t i = 0; i < count; i++) {
        if (i > 0) {
            azbi_buf_putc(enc->out, ',');
        }
        const azb_str *key = of_models ? &models->keys[i] : &texts->items[i].key;
        const void *value = of_models ? (const void *)models->items[i] : &texts->items[i].value;
        if (!put_entry(enc, row, key, value)) {
            return false;
        }
    }
    azbi_buf_putc(enc->out, '}');
    return true;
}

// ---- members ----

static bool put_value(encoder *enc, const azbi_row *row, const void *slot)
{
    switch (row->kind) {
    case AZB_KIND_STR:
        return put_text(enc, slot);
    case AZB_KIND_BOOL:
        azbi_write_bool(enc->out, ((const azb_opt_bool *)slot)->value);
        return true;
    case AZB_KIND_I32:
        azbi_write_i64(enc->out, ((const azb_opt_i32 *)slot)->value);
        return true;
    case AZB_KIND_I64:
        azbi_write_i64(enc->out, ((const azb_opt_i64 *)slot)->value);
        return true;
    case AZB_KIND_F64:
        return put_f64(enc, slot);
    case AZB_KIND_TIME:
        return put_time(enc, slot);
    case AZB_KIND_ENUM:
        return put_enum(enc, row, slot);
    case AZB_KIND_JSON:
        return put_json(enc, slot);
    case AZB_KIND_MODEL:
        return encode_model(enc, *(azb_model *const *)slot);
    case AZB_KIND_STR_MAP:
    case AZB_KIND_MODEL_MAP:
    case AZB_KIND_JSON_MAP:
        return put_map(enc, row, slot);
    default:
        return put_list(enc, row, slot);
    }
}

static void put_comma(encoder *enc, bool *first)
{
    if (!*first) {
        azbi_buf_putc(enc->out, ',');
    }
    *first = false;
}

// A value whose spelling we would not write is taken from the raw text, if that still has the
// member.
static bool is_in_raw(const azb_str *raw, const azbi_row *row, uint32_t state)
{
    return state == AZB_VERBATIM && row->kind != AZB_KIND_ENUM &&
           azbi_raw_has_nocase(raw, row->wire, row->wire_len);
}

static bool put_member(encoder *enc, const azb_str *raw, const azbi_row *row, const void *slot,
                       bool *first)
{
    uint32_t state = azbi_slot_state(row->kind, slot);
    if (state == AZB_ABSENT || is_in_raw(raw, row, state)) {
        return true;
    }
    put_comma(enc, first);
    azbi_write_str(enc->out, row->wire, row->wire_len);
    azbi_buf_putc(enc->out, ':');
    if (state == AZB_NULL) {
        azbi_buf_puts(enc->out, "null");
        return true;
    }
    return put_value(enc, row, slot) || fail_inside(enc, row->wire);
}

static bool put_slots(encoder *enc, const azbi_chain *chain, bool *first)
{
    const azb_str *raw = &chain->parts[0]->raw;
    for (int level = 0; level <= chain->leaf->depth; level++) {
        const azb_type *type = chain->types[level];
        for (size_t i = 0; i < type->row_count; i++) {
            const azbi_row *row = &type->rows[i];
            const void *slot = azbi_part_member(chain->parts[level], row);
            if (!put_member(enc, raw, row, slot, first)) {
                return false;
            }
        }
    }
    return true;
}

// A raw member is replaced by its slot when the slot has a value of its own.
static bool is_replaced(const azbi_chain *chain, const azbi_slice *name)
{
    const azbi_slot *place = azbi_type_slot_of(chain->leaf, name);
    if (place == NULL) {
        return false;
    }
    int kind = azbi_chain_row(chain, place)->kind;
    uint32_t state = azbi_slot_state(kind, azbi_chain_member(chain, place));
    return state != AZB_ABSENT && (state != AZB_VERBATIM || kind == AZB_KIND_ENUM);
}

static bool put_raw(encoder *enc, const azbi_chain *chain, bool *first)
{
    const azb_str *raw = &chain->parts[0]->raw;
    azbi_reader reader;
    azbi_raw_member member;
    if (raw->len == 0) {
        return true;
    }
    azbi_reader_init(&reader, raw->ptr, raw->len);
    int more = azbi_raw_next(&reader, &member);
    for (; more > 0; more = azbi_raw_next(&reader, &member)) {
        if (!is_replaced(chain, &member.name)) {
            put_comma(enc, first);
            azbi_buf_append(enc->out, member.whole.ptr, member.whole.len);
        }
    }
    return more == 0 || fail(enc, "the model's raw text is not a list of JSON members");
}

static bool encode_model(encoder *enc, const azb_model *model)
{
    if (enc->depth == AZBI_JSON_DEPTH_MAX) {
        enc->status =
            azbi_fail(&enc->error, enc->context, AZB_E_LIMIT, "models are nested too deeply");
        return false;
    }
    azbi_chain chain;
    azbi_chain_of(model, &chain);
    bool first = true;
    enc->depth++;
    azbi_buf_putc(enc->out, '{');
    if (!put_slots(enc, &chain, &first) || !put_raw(enc, &chain, &first)) {
        return false;
    }
    azbi_buf_putc(enc->out, '}');
    enc->depth--;
    return true;
}

azb_status azbi_encode(const azb_model *model, azbi_buf *out, azb_error **err)
{
    azb_status status = azbi_model_failure(model, err);
    if (status != AZB_OK) {
        return status;
    }
    encoder enc = {.out = out, .context = azbi_arena_context(azbi_model_arena(model))};
    if (!encode_model(&enc, model)) {
        const char *path = azb_error_path(enc.error);
        if (path[0] != '\0') {
            azbi_error_prefix(enc.error, "%s", path);
        }
    } else if (out->status == AZB_E_NOMEM) {
        enc.status = azbi_fail_nomem(&enc.error);
    } else if (out->status != AZB_OK) {
        enc.status = azbi_fail(&enc.error, enc.context, out->status,
                               "the JSON text is longer than %zu bytes", out->max);
    }
    if (err != NULL) {
        *err = enc.error;
    } else {
        azb_error_free(enc.error);
    }
    return enc.status;
}
