// decode_list.c - reads arrays and maps: elements are on the decoder's stack until their number is
// known.
#include <stdio.h>
#include <string.h>

#include "json/decode.h"
#include "json/slot.h"

// Reads one element, or one value of a map. *fits false: the whole list is kept as raw text.
typedef bool (*element_fn)(azbi_decoder *decoder, const azbi_row *row, void *element, bool *fits);

// Every list begins with a pointer and a count.
typedef struct any_list {
    void *items;
    size_t count;
} any_list;

static bool take_null(azbi_decoder *decoder)
{
    return azbi_reader_literal(&decoder->reader) || azbi_decoder_syntax(decoder);
}

static bool str_element(azbi_decoder *decoder, const azbi_row *row, void *element, bool *fits)
{
    (void)row;
    (void)fits;
    azbi_token token = azbi_reader_peek(&decoder->reader);
    if (token == AZBI_TOKEN_NULL) {
        return take_null(decoder);
    }
    return token == AZBI_TOKEN_STRING ? azbi_decoder_text(decoder, element)
                                      : azbi_decoder_expected(decoder, "a string");
}

static bool i32_element(azbi_decoder *decoder, const azbi_row *row, void *element, bool *fits)
{
    (void)row;
    azbi_number number;
    azbi_token token = azbi_reader_peek(&decoder->reader);
    if (token == AZBI_TOKEN_NULL) {
        *fits = false;
        return take_null(decoder);
    }
    if (token != AZBI_TOKEN_NUMBER) {
        return azbi_decoder_expected(decoder, "a number");
    }
    if (!azbi_reader_number(&decoder->reader, &number)) {
        return azbi_decoder_syntax(decoder);
    }
    bool minus_zero = number.value == 0 && number.ptr[0] == '-';
    if (!number.integer || minus_zero || number.value < INT32_MIN || number.value > INT32_MAX) {
        *fits = false;
        return true;
    }
    *(int32_t *)element = (int32_t)number.value;
    return true;
}

static bool time_element(azbi_decoder *decoder, const azbi_row *row, void *element, bool *fits)
{
    (void)row;
    azbi_token token = azbi_reader_peek(&decoder->reader);
    if (token == AZBI_TOKEN_NULL) {
        ((azb_time *)element)->form = AZB_TIME_NULL;
        return take_null(decoder);
    }
    if (token != AZBI_TOKEN_STRING) {
        return azbi_decoder_expected(decoder, "a string with a time");
    }
    bool is_time = false;
    if (!azbi_decode_time_value(decoder, element, &is_time)) {
        return false;
    }
    *fits = *fits && is_time;
    return true;
}

static bool enum_element(azbi_decoder *decoder, const azbi_row *row, void *element, bool *fits)
{
    (void)fits;
    azbi_token token = azbi_reader_peek(&decoder->reader);
    if (token == AZBI_TOKEN_NULL) {
        ((azb_enum *)element)->state = AZB_NULL;
        return take_null(decoder);
    }
    if (token != AZBI_TOKEN_STRING && token != AZBI_TOKEN_NUMBER) {
        return azbi_decoder_expected(decoder, "a string");
    }
    return azbi_decode_enum_value(decoder, row->spelling, element);
}

static bool model_element(azbi_decoder *decoder, const azbi_row *row, void *element, bool *fits)
{
    (void)fits;
    if (azbi_reader_peek(&decoder->reader) == AZBI_TOKEN_NULL) {
        return take_null(decoder);
    }
    return azbi_decode_model(decoder, row->sub, element);
}

static bool json_element(azbi_decoder *decoder, const azbi_row *row, void *element, bool *fits)
{
    (void)row;
    (void)fits;
    return azbi_decoder_json(decoder, element);
}

static const struct {
    size_t size;
    element_fn read;
} elements[AZBI_KIND_COUNT] = {
    [AZB_KIND_STR_LIST] = {sizeof(azb_str), str_element},
    [AZB_KIND_I32_LIST] = {sizeof(int32_t), i32_element},
    [AZB_KIND_TIME_LIST] = {sizeof(azb_time), time_element},
    [AZB_KIND_ENUM_LIST] = {sizeof(azb_enum), enum_element},
    [AZB_KIND_MODEL_LIST] = {sizeof(azb_model *), model_element},
    [AZB_KIND_STR_MAP] = {sizeof(azb_str), str_element},
    [AZB_KIND_MODEL_MAP] = {sizeof(azb_model *), model_element},
    [AZB_KIND_JSON_MAP] = {sizeof(azb_str), json_element},
};

typedef struct model_entry {
    azb_str key;
    azb_model *model;
} model_entry;

// An element of any list or map.
typedef union any_element {
    azb_pair pair;
    azb_enum name;
    azb_time time;
    azb_str text;
    azb_model *model;
    int32_t number;
    model_entry entry;
} any_element;

static bool push(azbi_decoder *decoder, const void *element, size_t size)
{
    azbi_buf_append(&decoder->stack, element, size);
    return decoder->stack.status == AZB_OK || azbi_decoder_nomem(decoder);
}

// Moves the elements pushed since mark into the arena. An empty list has memory, too, since NULL
// means absent.
static bool pop_list(azbi_decoder *decoder, size_t mark, size_t size, any_list *out)
{
    size_t bytes = decoder->stack.len - mark;
    void *items = azbi_arena_alloc(decoder->arena, bytes > 0 ? bytes : size);
    if (items == NULL) {
        return azbi_decoder_nomem(decoder);
    }
    if (bytes > 0) {
        memcpy(items, decoder->stack.ptr + mark, bytes);
    }
    azbi_buf_truncate(&decoder->stack, mark);
    *out = (any_list){items, bytes / size};
    return true;
}

static bool fail_in_list(azb_error *error, size_t index)
{
    char place[32];
    (void)snprintf(place, sizeof place, "[%zu]", index);
    azbi_error_prefix_path(error, place);
    return false;
}

bool azbi_decode_list(azbi_decoder *decoder, azbi_frame *frame, const azbi_row *row, void *slot)
{
    size_t size = elements[row->kind].size;
    size_t mark = decoder->stack.len;
    size_t count = 0;
    bool fits = true;
    if (!azbi_reader_open(&decoder->reader)) {
        return azbi_decoder_syntax(decoder);
    }
    int more = azbi_reader_element(&decoder->reader, true);
    for (; more > 0; more = azbi_reader_element(&decoder->reader, false)) {
        any_element element;
        const azb_error *before = decoder->problem;
        memset(&element, 0, sizeof element);
        if (!elements[row->kind].read(decoder, row, &element, &fits)) {
            return fail_in_list(decoder->error, count);
        }
        if (decoder->problem != before) {
            (void)fail_in_list(decoder->problem, count);
        }
        if (!push(decoder, &element, size)) {
            return false;
        }
        count++;
    }
    if (more < 0) {
        return azbi_decoder_syntax(decoder);
    }
    if (!fits) {
        azbi_buf_truncate(&decoder->stack, mark);
        azbi_slot_clear(row->kind, slot);
        return azbi_decoder_keep(decoder, frame);
    }
    return pop_list(decoder, mark, size, slot);
}

static bool decode_entry(azbi_decoder *decoder, const azbi_row *row)
{
    any_element entry;
    bool fits = true;
    memset(&entry, 0, sizeof entry);
    if (!azbi_decoder_text(decoder, &entry.pair.key)) {
        return false;
    }
    if (!azbi_reader_colon(&decoder->reader)) {
        return azbi_decoder_syntax(decoder);
    }
    char *value = (char *)&entry + sizeof(azb_str);
    const azb_error *before = decoder->problem;
    if (!elements[row->kind].read(decoder, row, value, &fits)) {
        azbi_error_prefix_path(decoder->error, entry.pair.key.ptr);
        return false;
    }
    if (decoder->problem != before) {
        azbi_error_prefix_path(decoder->problem, entry.pair.key.ptr);
    }
    return push(decoder, &entry, sizeof(azb_str) + elements[row->kind].size);
}

// Splits the pushed entries into an array of keys and one of models.
static bool pop_model_map(azbi_decoder *decoder, size_t mark, azb_model_map *out)
{
    size_t count = (decoder->stack.len - mark) / sizeof(model_entry);
    size_t room = count > 0 ? count : 1;
    azb_str *keys = azbi_arena_alloc(decoder->arena, room * sizeof *keys);
    azb_model **items = azbi_arena_alloc(decoder->arena, room * sizeof(azb_model *));
    if (keys == NULL || items == NULL) {
        return azbi_decoder_nomem(decoder);
    }
    for (size_t i = 0; i < count; i++) {
        model_entry entry;
        memcpy(&entry, decoder->stack.ptr + mark + i * sizeof entry, sizeof entry);
        keys[i] = entry.key;
        items[i] = entry.model;
    }
    azbi_buf_truncate(&decoder->stack, mark);
    *out = (azb_model_map){keys, items, count};
    return true;
}

bool azbi_decode_map(azbi_decoder *decoder, azbi_frame *frame, const azbi_row *row, void *slot)
{
    (void)frame;
    size_t mark = decoder->stack.len;
    if (!azbi_reader_open(&decoder->reader)) {
        return azbi_decoder_syntax(decoder);
    }
    int more = azbi_reader_member(&decoder->reader, true);
    while (more > 0) {
        if (!decode_entry(decoder, row)) {
            return false;
        }
        more = azbi_reader_member(&decoder->reader, false);
    }
    if (more < 0) {
        return azbi_decoder_syntax(decoder);
    }
    if (row->kind == AZB_KIND_MODEL_MAP) {
        return pop_model_map(decoder, mark, slot);
    }
    return pop_list(decoder, mark, sizeof(azb_pair), slot);
}
