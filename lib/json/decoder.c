// decoder.c - the shared part of the decoder: its state, failures, texts and raw members.
#include "json/decode.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum {
    RAW_FIRST = 120,
    WORDS_MAX = 256 // of a mismatch; names of types and kinds are shorter
};

// ---- state and failures ----

azb_status azbi_decoder_init(azbi_decoder *decoder, azbi_arena *arena, char *json, size_t len)
{
    memset(decoder, 0, sizeof *decoder);
    azbi_reader_init(&decoder->reader, json, len);
    azbi_buf_init(&decoder->stack, azbi_arena_context(arena), SIZE_MAX);
    decoder->arena = arena;
    decoder->json = json;
    decoder->head = azbi_head_new(arena);
    if (decoder->head == NULL) {
        (void)azbi_decoder_nomem(decoder);
    }
    return decoder->status;
}

azb_status azbi_decoder_end(azbi_decoder *decoder, azb_error **err)
{
    if (decoder->status != AZB_OK) {
        const char *path = azb_error_path(decoder->error);
        if (path[0] != '\0') {
            azbi_error_prefix(decoder->error, "%s", path);
        }
    }
    if (err != NULL) {
        *err = decoder->error;
    } else {
        azb_error_free(decoder->error);
    }
    decoder->error = NULL;
    azbi_buf_dispose(&decoder->stack);
    return decoder->status;
}

bool azbi_decoder_syntax(azbi_decoder *decoder)
{
    const azbi_reader *reader = &decoder->reader;
    decoder->status =
        azbi_fail(&decoder->error, azbi_arena_context(decoder->arena), reader->status,
                  "JSON at byte %zu: %s", azbi_reader_offset(reader), reader->problem);
    return false;
}

bool azbi_decoder_nomem(azbi_decoder *decoder)
{
    decoder->status = azbi_fail_nomem(&decoder->error);
    return false;
}

bool azbi_decoder_mismatch(azbi_decoder *decoder, const char *format, ...)
{
    char text[WORDS_MAX];
    va_list args;
    va_start(args, format);
    (void)vsnprintf(text, sizeof text, format, args);
    va_end(args);
    decoder->status = AZB_E_JSON;
    if (!decoder->silent) {
        (void)azbi_fail(&decoder->error, azbi_arena_context(decoder->arena), AZB_E_JSON,
                        "%s, at byte %zu", text, azbi_reader_offset(&decoder->reader));
    }
    return false;
}

// Where there is no value at all, the message is the reader's.
bool azbi_decoder_expected(azbi_decoder *decoder, const char *what)
{
    azbi_reader *reader = &decoder->reader;
    azbi_token token = azbi_reader_peek(reader);
    if (token == AZBI_TOKEN_BAD) {
        (void)azbi_reader_skip(reader);
        return azbi_decoder_syntax(decoder);
    }
    return azbi_decoder_mismatch(decoder, "expected %s, found %s", what, azbi_token_name(token));
}

// ---- texts ----

bool azbi_decoder_text(azbi_decoder *decoder, azb_str *out)
{
    azbi_slice slice;
    if (!azbi_reader_string(&decoder->reader, &slice)) {
        return azbi_decoder_syntax(decoder);
    }
    char *text = decoder->json + (slice.ptr - decoder->reader.begin);
    size_t len = slice.len;
    if (slice.escaped || decoder->lenient) { // a lenient decoder may read the text again
        text = azbi_arena_bytes(decoder->arena, slice.len + 1);
        if (text == NULL) {
            return azbi_decoder_nomem(decoder);
        }
        len = azbi_unescape(slice.ptr, slice.len, text);
    }
    text[len] = '\0';
    *out = (azb_str){text, len};
    return true;
}

bool azbi_decoder_json(azbi_decoder *decoder, azb_str *out)
{
    (void)azbi_reader_peek(&decoder->reader);
    const char *start = decoder->reader.at;
    if (!azbi_reader_skip(&decoder->reader)) {
        return azbi_decoder_syntax(decoder);
    }
    size_t len = (size_t)(decoder->reader.at - start);
    char *copy = azbi_arena_text(decoder->arena, start, len);
    if (copy == NULL) {
        return azbi_decoder_nomem(decoder);
    }
    *out = (azb_str){copy, len};
    return true;
}

// Doubles the memory each time, so that many unknown members cost no more than their size.
static bool grow_raw(azbi_decoder *decoder, azbi_frame *frame, size_t more)
{
    if (frame->raw_cap - frame->raw_len >= more) {
        return true;
    }
    size_t cap = frame->raw_cap == 0 ? RAW_FIRST : frame->raw_cap * 2;
    cap = cap - frame->raw_len < more ? frame->raw_len + more : cap;
    char *grown = azbi_arena_bytes(decoder->arena, cap + 1);
    if (grown == NULL) {
        return azbi_decoder_nomem(decoder);
    }
    if (frame->raw_len > 0) {
        memcpy(grown, frame->raw, frame->raw_len);
    }
    frame->raw = grown;
    frame->raw_cap = cap;
    return true;
}

bool azbi_decoder_keep(azbi_decoder *decoder, azbi_frame *frame)
{
    size_t len = (size_t)(decoder->reader.at - frame->member);
    if (!grow_raw(decoder, frame, len + 1)) {
        return false;
    }
    if (frame->raw_len > 0) {
        frame->raw[frame->raw_len++] = ',';
    }
    memcpy(frame->raw + frame->raw_len, frame->member, len);
    frame->raw_len += len;
    return true;
}
