// decode.c - reads objects into models: chooses the type and the slots, keeps unknown members.
#include "json/decode.h"

#include <string.h>

#include "base/str.h"
#include "json/slot.h"

#define ONE(token) (1u << (token))
#define BOOLEAN    (ONE(AZBI_TOKEN_TRUE) | ONE(AZBI_TOKEN_FALSE))
#define ANY        0xFFu

// What each kind of slot accepts besides null, its name in messages, and the function that reads
// it.
static const struct {
    uint8_t tokens;
    const char *name;
    azbi_decode_fn read;
} kinds[AZBI_KIND_COUNT] = {
    [AZB_KIND_STR] = {ONE(AZBI_TOKEN_STRING), "a string", azbi_decode_str},
    [AZB_KIND_BOOL] = {BOOLEAN, "true or false", azbi_decode_bool},
    [AZB_KIND_I32] = {ONE(AZBI_TOKEN_NUMBER), "a number", azbi_decode_i32},
    [AZB_KIND_I64] = {ONE(AZBI_TOKEN_NUMBER), "a number", azbi_decode_i64},
    [AZB_KIND_F64] = {ONE(AZBI_TOKEN_NUMBER), "a number", azbi_decode_f64},
    [AZB_KIND_TIME] = {ONE(AZBI_TOKEN_STRING), "a string with a time", azbi_decode_time},
    [AZB_KIND_ENUM] = {ONE(AZBI_TOKEN_STRING) | ONE(AZBI_TOKEN_NUMBER), "a string",
                       azbi_decode_enum},
    [AZB_KIND_JSON] = {ANY, "a value", azbi_decode_json},
    [AZB_KIND_MODEL] = {ONE(AZBI_TOKEN_OBJECT), "an object", NULL},
    [AZB_KIND_STR_LIST] = {ONE(AZBI_TOKEN_ARRAY), "an array", azbi_decode_list},
    [AZB_KIND_I32_LIST] = {ONE(AZBI_TOKEN_ARRAY), "an array", azbi_decode_list},
    [AZB_KIND_TIME_LIST] = {ONE(AZBI_TOKEN_ARRAY), "an array", azbi_decode_list},
    [AZB_KIND_ENUM_LIST] = {ONE(AZBI_TOKEN_ARRAY), "an array", azbi_decode_list},
    [AZB_KIND_MODEL_LIST] = {ONE(AZBI_TOKEN_ARRAY), "an array", azbi_decode_list},
    [AZB_KIND_STR_MAP] = {ONE(AZBI_TOKEN_OBJECT), "an object", azbi_decode_map},
    [AZB_KIND_MODEL_MAP] = {ONE(AZBI_TOKEN_OBJECT), "an object", azbi_decode_map},
    [AZB_KIND_JSON_MAP] = {ONE(AZBI_TOKEN_OBJECT), "an object", azbi_decode_map},
};

// ---- type ----

// Looks ahead in the current object for the value of the discriminator. Errors on the way are left
// to the pass that follows.
static bool find_kind(const azbi_decoder *decoder, const azbi_row *row, azbi_slice *out)
{
    azbi_reader ahead = decoder->reader;
    azbi_slice name;
    if (!azbi_reader_open(&ahead)) {
        return false;
    }
    for (bool first = true; azbi_reader_member(&ahead, first) > 0; first = false) {
        bool found = azbi_reader_name_is(&ahead, row->wire, row->wire_len);
        if (!found) {
            if (!azbi_reader_name(&ahead, &name)) {
                return false;
            }
            found = azbi_slice_is(&name, row->wire, row->wire_len);
        }
        if (!azbi_reader_colon(&ahead)) {
            return false;
        }
        if (found) {
            return azbi_reader_peek(&ahead) == AZBI_TOKEN_STRING && azbi_reader_string(&ahead, out);
        }
        if (!azbi_reader_skip(&ahead)) {
            return false;
        }
    }
    return false;
}

// The type of the model: the one that the discriminator names, or the declared one if that is
// unknown.
static bool choose_type(azbi_decoder *decoder, azbi_frame *frame, const azb_type *declared,
                        const azb_type **out)
{
    const azb_type *root = azbi_type_root(declared);
    const azbi_row *row = root->variant_count > 0 ? azbi_type_discriminator_row(root) : NULL;
    azbi_slice kind;
    *out = declared;
    if (row == NULL || !find_kind(decoder, row, &kind)) {
        return true;
    }
    frame->kind_text = kind.ptr;
    const azb_type *named = azbi_type_variant_of(root, &kind);
    if (named == NULL) {
        return true;
    }
    if (azbi_type_is(declared, named)) {
        return true; // it names a base of the declared type
    }
    if (!azbi_type_is(named, declared)) {
        (void)azbi_decoder_mismatch(decoder, "expected %s, found %s", declared->name, named->name);
        azbi_error_prefix_path(decoder->error, row->wire);
        return false;
    }
    *out = named;
    return true;
}

// A second discriminator may repeat the first, but must not name another type: the members read so
// far would belong to the wrong one.
static bool check_kind(azbi_decoder *decoder, const azbi_frame *frame, const azb_enum *before,
                       const azb_enum *kind)
{
    if (kind->text.ptr == frame->kind_text || kind->text.ptr == NULL) {
        return true;
    }
    const bool repeats =
        before->state == AZB_ABSENT ||
        azbi_equal(before->text.ptr, before->text.len, kind->text.ptr, kind->text.len);
    const azb_type *root = frame->chain.types[0];
    const azb_type *named = azbi_type_variant(root, kind->text.ptr, kind->text.len);
    const bool fits = repeats || frame->chain.leaf->discriminator == NULL;
    if (named == frame->chain.leaf || (named == NULL && fits)) {
        return true;
    }
    decoder->status =
        azbi_fail(&decoder->error, azbi_arena_context(decoder->arena), AZB_E_JSON,
                  "the object names two types, at byte %zu", azbi_reader_offset(&decoder->reader));
    return false;
}

// ---- members ----

static uint32_t seed_of(const azb_type *type)
{
    uintptr_t address = (uintptr_t)type / sizeof(void *);
    return (uint32_t)(address * 0x9E3779B1u >> 7);
}

// Reads a name. Returns the number of its slot, -1 when there is none, -2 on failure.
static int32_t find_slot(azbi_decoder *decoder, azbi_frame *frame)
{
    const azb_type *leaf = frame->chain.leaf;
    uint16_t *guess = &decoder->guess[(frame->seed + frame->previous) % AZBI_GUESSES];
    if (*guess < leaf->slot_count) {
        const azbi_row *row = azbi_chain_row(&frame->chain, &leaf->slots[*guess]);
        if (azbi_reader_name_is(&decoder->reader, row->wire, row->wire_len)) {
            return *guess;
        }
    }
    azbi_slice *name = &frame->name;
    if (!azbi_reader_name(&decoder->reader, name)) {
        (void)azbi_decoder_syntax(decoder);
        return -2;
    }
    const azbi_slot *slot = azbi_type_slot_of(leaf, name);
    if (slot == NULL) {
        return -1;
    }
    *guess = (uint16_t)(slot - leaf->slots);
    return *guess;
}

static bool decode_null(azbi_decoder *decoder, azbi_frame *frame, const azbi_row *row, void *slot)
{
    if (!azbi_reader_literal(&decoder->reader)) {
        return azbi_decoder_syntax(decoder);
    }
    return azbi_slot_set_null(row->kind, slot) || azbi_decoder_keep(decoder, frame);
}

static bool decode_value(azbi_decoder *decoder, azbi_frame *frame, const azbi_row *row, void *slot)
{
    azbi_token token = azbi_reader_peek(&decoder->reader);
    if (token == AZBI_TOKEN_NULL && row->kind != AZB_KIND_JSON) {
        return decode_null(decoder, frame, row, slot);
    }
    if (token == AZBI_TOKEN_BAD || (kinds[row->kind].tokens & ONE(token)) == 0) {
        return azbi_decoder_expected(decoder, kinds[row->kind].name);
    }
    if (row->kind == AZB_KIND_MODEL) {
        return azbi_decode_model(decoder, row->sub, slot);
    }
    return kinds[row->kind].read(decoder, frame, row, slot);
}

static bool decode_kind(azbi_decoder *decoder, azbi_frame *frame, const azbi_row *row,
                        azb_enum *slot)
{
    const azb_enum before = *slot;
    return decode_value(decoder, frame, row, slot) && check_kind(decoder, frame, &before, slot);
}

static bool skip_and_keep(azbi_decoder *decoder, azbi_frame *frame)
{
    return azbi_reader_skip(&decoder->reader) ? azbi_decoder_keep(decoder, frame)
                                              : azbi_decoder_syntax(decoder);
}

// Where a lenient decoder goes back to when a value does not fit.
typedef struct value_start {
    azbi_reader reader;
    size_t stack;
} value_start;

// Keeps a value that does not fit as raw text, if the decoder is lenient. Text that is not JSON is
// still a failure.
static bool keep_misfit(azbi_decoder *decoder, azbi_frame *frame, const value_start *start,
                        const azbi_row *row, void *slot)
{
    if (!decoder->lenient || decoder->status != AZB_E_JSON || decoder->reader.status != AZB_OK) {
        return false;
    }
    if (decoder->problem == NULL) {
        decoder->problem = decoder->error;
    } else {
        azb_error_free(decoder->error);
    }
    decoder->error = NULL;
    decoder->status = AZB_OK;
    decoder->reader = start->reader;
    azbi_buf_truncate(&decoder->stack, start->stack);
    azbi_slot_clear(row->kind, slot);
    return skip_and_keep(decoder, frame);
}

static bool decode_slot(azbi_decoder *decoder, azbi_frame *frame, uint32_t index)
{
    const value_start start = {decoder->reader, decoder->stack.len};
    const azb_error *before = decoder->problem;
    const azbi_slot *place = &frame->chain.leaf->slots[index];
    const azbi_row *row = azbi_chain_row(&frame->chain, place);
    void *slot = azbi_chain_member(&frame->chain, place);
    frame->previous = index + 1;
    if ((row->flags & AZB_FIELD_SECRET) != 0) {
        azbi_arena_mark_secret(decoder->arena);
    }
    const bool is_kind = (row->flags & AZB_FIELD_DISCRIMINATOR) != 0 && row->kind == AZB_KIND_ENUM;
    const bool is_read =
        is_kind ? decode_kind(decoder, frame, row, slot) : decode_value(decoder, frame, row, slot);
    const bool done = is_read || keep_misfit(decoder, frame, &start, row, slot);
    if (!done) {
        azbi_error_prefix_path(decoder->error, row->wire);
    }
    if (decoder->problem != before) {
        azbi_error_prefix_path(decoder->problem, row->wire);
    }
    return done;
}

// A name that differs in case: numbers, true and false are also read into the slot, as verbatim.
// All values are kept as raw text.
static bool decode_other_case(azbi_decoder *decoder, azbi_frame *frame, const azbi_slot *place)
{
    const azbi_row *row = azbi_chain_row(&frame->chain, place);
    void *slot = azbi_chain_member(&frame->chain, place);
    bool has_state = row->kind >= AZB_KIND_BOOL && row->kind <= AZB_KIND_F64;
    azbi_token token = azbi_reader_peek(&decoder->reader);
    bool fits = has_state && (kinds[row->kind].tokens & ONE(token)) != 0;
    if (!fits || azbi_slot_state(row->kind, slot) != AZB_ABSENT) {
        return skip_and_keep(decoder, frame);
    }
    if (!kinds[row->kind].read(decoder, frame, row, slot)) {
        return false;
    }
    if (azbi_slot_state(row->kind, slot) == AZB_VERBATIM) {
        return true; // already kept because of its value
    }
    azbi_slot_set_verbatim(row->kind, slot);
    return azbi_decoder_keep(decoder, frame);
}

static bool decode_unknown(azbi_decoder *decoder, azbi_frame *frame)
{
    const azbi_slot *place = azbi_type_slot_nocase(frame->chain.leaf, &frame->name);
    if (place != NULL) {
        return decode_other_case(decoder, frame, place);
    }
    return skip_and_keep(decoder, frame);
}

static bool decode_member(azbi_decoder *decoder, azbi_frame *frame)
{
    frame->member = decoder->reader.at;
    int32_t index = find_slot(decoder, frame);
    if (index == -2) {
        return false;
    }
    if (!azbi_reader_colon(&decoder->reader)) {
        return azbi_decoder_syntax(decoder);
    }
    return index >= 0 ? decode_slot(decoder, frame, (uint32_t)index)
                      : decode_unknown(decoder, frame);
}

static bool decode_members(azbi_decoder *decoder, azbi_frame *frame)
{
    if (!azbi_reader_open(&decoder->reader)) {
        return azbi_decoder_syntax(decoder);
    }
    int more = azbi_reader_member(&decoder->reader, true);
    while (more > 0) {
        if (!decode_member(decoder, frame)) {
            return false;
        }
        more = azbi_reader_member(&decoder->reader, false);
    }
    return more == 0 || azbi_decoder_syntax(decoder);
}

bool azbi_decode_model(azbi_decoder *decoder, const azb_type *type, azb_model **out)
{
    azbi_frame frame;
    const azb_type *leaf;
    if (azbi_reader_peek(&decoder->reader) != AZBI_TOKEN_OBJECT) {
        return azbi_decoder_expected(decoder, "an object");
    }
    memset(&frame, 0, sizeof frame);
    if (!choose_type(decoder, &frame, type, &leaf)) {
        return false;
    }
    if (!azbi_chain_make(decoder->arena, decoder->head, leaf, &frame.chain)) {
        return azbi_decoder_nomem(decoder);
    }
    frame.seed = seed_of(leaf);
    if (!decode_members(decoder, &frame)) {
        return false;
    }
    if (frame.raw_len > 0) {
        frame.raw[frame.raw_len] = '\0';
        frame.chain.parts[0]->raw = (azb_str){frame.raw, frame.raw_len};
    }
    *out = frame.chain.parts[type->depth];
    return true;
}

static void decode_whole(azbi_decoder *decoder, const azb_type *type, azb_model **out)
{
    azb_model *model = NULL;
    if (!azbi_decode_model(decoder, type, &model)) {
        return;
    }
    if (azbi_reader_finish(&decoder->reader)) {
        decoder->head->owner = azbi_model_root(model);
        *out = model;
    } else {
        (void)azbi_decoder_syntax(decoder);
    }
}

azb_status azbi_decode(azbi_arena *arena, const azb_type *type, char *json, size_t len,
                       azb_model **out, azb_error **err)
{
    azbi_decoder decoder;
    *out = NULL;
    if (azbi_decoder_init(&decoder, arena, json, len) == AZB_OK) {
        decode_whole(&decoder, type, out);
    }
    return azbi_decoder_end(&decoder, err);
}

azb_status azbi_decode_lenient(azbi_arena *arena, const azb_type *type, char *json, size_t len,
                               azb_model **out, azb_error **problem, azb_error **err)
{
    azbi_decoder decoder;
    *out = NULL;
    if (azbi_decoder_init(&decoder, arena, json, len) == AZB_OK) {
        decoder.lenient = true;
        decode_whole(&decoder, type, out);
    }
    *problem = decoder.problem;
    if (decoder.problem != NULL) {
        azbi_error_prefix(decoder.problem, "%s", azb_error_path(decoder.problem));
    }
    return azbi_decoder_end(&decoder, err);
}
