// decode_value.c - reads single values: one function for each kind of slot.
#include <math.h>
#include <string.h>

#include "json/decode.h"
#include "json/number.h"
#include "json/slot.h"

bool azbi_decode_str(azbi_decoder *decoder, azbi_frame *frame, const azbi_row *row, void *slot)
{
    (void)frame;
    (void)row;
    return azbi_decoder_text(decoder, slot);
}

bool azbi_decode_bool(azbi_decoder *decoder, azbi_frame *frame, const azbi_row *row, void *slot)
{
    (void)frame;
    (void)row;
    int32_t value = *decoder->reader.at == 't';
    if (!azbi_reader_literal(&decoder->reader)) {
        return azbi_decoder_syntax(decoder);
    }
    *(azb_opt_bool *)slot = (azb_opt_bool){value, AZB_SET};
    return true;
}

// -0 is an integer that no integer type would write again.
static bool is_plain_integer(const azbi_number *number)
{
    return number->integer && number->fits &&
           !(number->len == 2 && number->ptr[0] == '-' && number->value == 0);
}

// The integer of a range that is nearest to a number.
static int64_t nearest(const azbi_number *number, int64_t low, int64_t high)
{
    int64_t value = number->value;
    if (!number->integer) {
        double real = azbi_real_parse(number->ptr, number->len);
        if (real >= 9.2233720368547748e18) {
            value = INT64_MAX;
        } else if (real <= -9.2233720368547748e18) {
            value = INT64_MIN;
        } else {
            value = (int64_t)(real < 0 ? real - 0.5 : real + 0.5);
        }
    }
    return value < low ? low : value > high ? high : value;
}

// Reads a number for an integer slot. *state is AZB_VERBATIM when the slot cannot hold it exactly;
// then its text is kept.
static bool integer(azbi_decoder *decoder, azbi_frame *frame, int64_t low, int64_t high,
                    int64_t *value, uint32_t *state)
{
    azbi_number number;
    if (!azbi_reader_number(&decoder->reader, &number)) {
        return azbi_decoder_syntax(decoder);
    }
    *value = nearest(&number, low, high);
    *state = AZB_SET;
    if (!is_plain_integer(&number) || *value != number.value) {
        *state = AZB_VERBATIM;
        return azbi_decoder_keep(decoder, frame);
    }
    return true;
}

bool azbi_decode_i32(azbi_decoder *decoder, azbi_frame *frame, const azbi_row *row, void *slot)
{
    (void)row;
    azb_opt_i32 *out = slot;
    int64_t value = 0;
    if (!integer(decoder, frame, INT32_MIN, INT32_MAX, &value, &out->state)) {
        return false;
    }
    out->value = (int32_t)value;
    return true;
}

bool azbi_decode_i64(azbi_decoder *decoder, azbi_frame *frame, const azbi_row *row, void *slot)
{
    (void)row;
    azb_opt_i64 *out = slot;
    return integer(decoder, frame, INT64_MIN, INT64_MAX, &out->value, &out->state);
}

bool azbi_decode_f64(azbi_decoder *decoder, azbi_frame *frame, const azbi_row *row, void *slot)
{
    (void)row;
    azb_opt_f64 *out = slot;
    azbi_number number;
    if (!azbi_reader_number(&decoder->reader, &number)) {
        return azbi_decoder_syntax(decoder);
    }
    out->state = AZB_SET;
    if (!azbi_real_exact(number.ptr, number.len, &out->value, &out->decimals)) {
        out->state = AZB_VERBATIM;
        return azbi_decoder_keep(decoder, frame);
    }
    return true;
}

// -00:00 is a valid offset, but would be written as +00:00.
static bool is_written_back(const azb_time *time, const char *text, size_t len)
{
    return time->form != AZB_TIME_OFFSET || time->offset_min != 0 || text[len - 6] == '+';
}

bool azbi_decode_time_value(azbi_decoder *decoder, azb_time *out, bool *fits)
{
    azbi_slice slice;
    char plain[AZB_TIME_TEXT_MAX * 6];
    if (!azbi_reader_string(&decoder->reader, &slice)) {
        return azbi_decoder_syntax(decoder);
    }
    const char *text = slice.ptr;
    size_t len = slice.len;
    if (slice.escaped && len <= sizeof plain) {
        len = azbi_unescape(text, len, plain);
        text = plain;
    }
    *fits = azb_time_parse(text, len, out) == AZB_OK && is_written_back(out, text, len);
    if (!*fits) {
        *out = (azb_time){0};
    }
    return true;
}

bool azbi_decode_time(azbi_decoder *decoder, azbi_frame *frame, const azbi_row *row, void *slot)
{
    (void)row;
    bool fits = false;
    if (!azbi_decode_time_value(decoder, slot, &fits)) {
        return false;
    }
    return fits || azbi_decoder_keep(decoder, frame);
}

// Older answers have numbers instead of names, from 0 on.
static bool enum_number(azbi_decoder *decoder, const azbi_enum_set *set, azb_enum *out)
{
    azbi_number number;
    if (!azbi_reader_number(&decoder->reader, &number)) {
        return azbi_decoder_syntax(decoder);
    }
    char *text = azbi_arena_text(decoder->arena, number.ptr, number.len);
    if (text == NULL) {
        return azbi_decoder_nomem(decoder);
    }
    *out = (azb_enum){{text, number.len}, -1, AZB_VERBATIM};
    if (set->numbered && is_plain_integer(&number) && number.value >= 0 &&
        number.value < set->count) {
        out->id = set->values[number.value].id;
    }
    return true;
}

bool azbi_decode_enum_value(azbi_decoder *decoder, const azbi_enum_set *set, azb_enum *out)
{
    if (*decoder->reader.at != '"') {
        return enum_number(decoder, set, out);
    }
    if (!azbi_decoder_text(decoder, &out->text)) {
        return false;
    }
    const azbi_enum_value *value = azbi_enum_by_text(set, out->text.ptr, out->text.len);
    out->id = value != NULL ? value->id : -1;
    out->state = AZB_SET;
    return true;
}

bool azbi_decode_enum(azbi_decoder *decoder, azbi_frame *frame, const azbi_row *row, void *slot)
{
    (void)frame;
    return azbi_decode_enum_value(decoder, row->spelling, slot);
}

bool azbi_decode_json(azbi_decoder *decoder, azbi_frame *frame, const azbi_row *row, void *slot)
{
    (void)frame;
    (void)row;
    return azbi_decoder_json(decoder, slot);
}
