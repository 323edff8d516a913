// page.c - reads pages of a list: an element that does not fit is reported, and the others are
// read.
#include <stdio.h>
#include <string.h>

#include "json/decode.h"

enum {
    BODY_MAX = 16 * 1024, // bytes of an element that an error quotes
    PROBLEMS_MAX = 1000,  // reported per page; errors for any number would cost too much
    VISITED_MAX = 64
};

typedef struct page_reader {
    azbi_decoder decoder;
    const azb_type *type;
    azbi_problem_fn problem;
    void *user;
    size_t mark; // of the items on the decoder's stack
    size_t count;
    size_t index; // of the element being read
    size_t problems;
    bool has_value;
    azb_str next_link;
} page_reader;

// ---- elements that do not fit ----

typedef struct visited {
    const azb_type *types[VISITED_MAX];
    size_t count;
} visited;

// Whether a member below this type may hold a secret. True when there are too many types to check.
static bool reaches_secret(const azb_type *type, visited *seen)
{
    for (size_t i = 0; i < seen->count; i++) {
        if (seen->types[i] == type) {
            return false;
        }
    }
    if (type->secrets || seen->count == VISITED_MAX) {
        return true;
    }
    seen->types[seen->count++] = type;
    for (size_t i = 0; i < type->row_count; i++) {
        if (type->rows[i].sub != NULL && reaches_secret(type->rows[i].sub, seen)) {
            return true;
        }
    }
    for (size_t i = 0; i < type->variant_count; i++) {
        if (reaches_secret(type->variants[i].type, seen)) {
            return true;
        }
    }
    return type->base != NULL && reaches_secret(type->base, seen);
}

// Restores the quotes of texts that were terminated in place. Accepted text contains no other NUL.
static void repair(char *from, const char *to)
{
    char *at = memchr(from, '\0', (size_t)(to - from));
    while (at != NULL) {
        *at = '"';
        at = memchr(at, '\0', (size_t)(to - at));
    }
}

static void report(page_reader *page, const char *start)
{
    azbi_decoder *decoder = &page->decoder;
    char place[40];
    (void)snprintf(place, sizeof place, "value[%zu]", page->index);
    azbi_error_prefix_path(decoder->error, place);
    azbi_error_prefix(decoder->error, "%s", azb_error_path(decoder->error));
    visited seen = {.count = 0};
    if (!reaches_secret(page->type, &seen)) {
        size_t len = (size_t)(decoder->reader.at - start);
        azbi_error_set_text(decoder->error, AZBI_ERROR_BODY, start,
                            len < BODY_MAX ? len : BODY_MAX);
    }
    if (page->problem != NULL) {
        page->problem(page->user, page->index, decoder->error);
    } else {
        azb_error_free(decoder->error);
    }
    decoder->error = NULL;
    decoder->status = AZB_OK;
}

// After a failure inside the element at start: skips the element and reports it. False when the
// page itself is invalid.
static bool survive(page_reader *page, const char *start, uint32_t depth)
{
    azbi_decoder *decoder = &page->decoder;
    azbi_reader *reader = &decoder->reader;
    if (decoder->status != AZB_E_JSON || reader->problem != NULL) {
        return false;
    }
    if (azb_error_status(decoder->error) == AZB_E_NOMEM) {
        return azbi_decoder_nomem(decoder); // there was no memory for the message
    }
    repair(decoder->json + (start - reader->begin), reader->at);
    reader->at = start;
    reader->depth = depth;
    azb_error *error = decoder->error;
    decoder->error = NULL;
    if (!azbi_reader_skip(reader)) {
        azb_error_free(error);
        return azbi_decoder_syntax(decoder);
    }
    decoder->error = error;
    azbi_buf_truncate(&decoder->stack, page->mark + page->count * sizeof(azb_model *));
    if (decoder->silent) {
        decoder->status = AZB_OK;
        return true;
    }
    report(page, start);
    page->problems++;
    decoder->silent = page->problems == PROBLEMS_MAX;
    return true;
}

// ---- the page ----

static bool read_element(page_reader *page)
{
    azbi_decoder *decoder = &page->decoder;
    (void)azbi_reader_peek(&decoder->reader);
    const char *start = decoder->reader.at;
    uint32_t depth = decoder->reader.depth;
    azb_model *model;
    if (!azbi_decode_model(decoder, page->type, &model)) {
        return survive(page, start, depth);
    }
    azbi_buf_append(&decoder->stack, &model, sizeof(azb_model *));
    if (decoder->stack.status != AZB_OK) {
        return azbi_decoder_nomem(decoder);
    }
    page->count++;
    return true;
}

static bool read_value(page_reader *page)
{
    azbi_decoder *decoder = &page->decoder;
    if (azbi_reader_peek(&decoder->reader) != AZBI_TOKEN_ARRAY) {
        (void)azbi_decoder_expected(decoder, "an array");
        azbi_error_prefix_path(decoder->error, "value");
        return false;
    }
    if (!azbi_reader_open(&decoder->reader)) {
        return azbi_decoder_syntax(decoder);
    }
    azbi_buf_truncate(&decoder->stack, page->mark);
    page->has_value = true;
    page->count = 0;
    page->index = 0;
    int more = azbi_reader_element(&decoder->reader, true);
    while (more > 0) {
        if (!read_element(page)) {
            return false;
        }
        page->index++;
        more = azbi_reader_element(&decoder->reader, false);
    }
    return more == 0 || azbi_decoder_syntax(decoder);
}

static bool read_next_link(page_reader *page)
{
    azbi_decoder *decoder = &page->decoder;
    azbi_token token = azbi_reader_peek(&decoder->reader);
    page->next_link = (azb_str){NULL, 0};
    if (token == AZBI_TOKEN_NULL) {
        return azbi_reader_literal(&decoder->reader) || azbi_decoder_syntax(decoder);
    }
    if (token != AZBI_TOKEN_STRING) {
        (void)azbi_decoder_expected(decoder, "a string");
        azbi_error_prefix_path(decoder->error, "nextLink");
        return false;
    }
    if (!azbi_decoder_text(decoder, &page->next_link)) {
        return false;
    }
    if (page->next_link.len == 0) {
        page->next_link.ptr = NULL;
    }
    return true;
}

static bool read_member(page_reader *page)
{
    azbi_reader *reader = &page->decoder.reader;
    azbi_slice name;
    if (!azbi_reader_name(reader, &name) || !azbi_reader_colon(reader)) {
        return azbi_decoder_syntax(&page->decoder);
    }
    if (azbi_slice_is(&name, "value", 5)) {
        return read_value(page);
    }
    if (azbi_slice_is(&name, "nextLink", 8)) {
        return read_next_link(page);
    }
    return azbi_reader_skip(reader) || azbi_decoder_syntax(&page->decoder);
}

static bool read_page(page_reader *page)
{
    azbi_decoder *decoder = &page->decoder;
    if (azbi_reader_peek(&decoder->reader) != AZBI_TOKEN_OBJECT) {
        return azbi_decoder_expected(decoder, "an object with a page of a list");
    }
    if (!azbi_reader_open(&decoder->reader)) {
        return azbi_decoder_syntax(decoder);
    }
    int more = azbi_reader_member(&decoder->reader, true);
    while (more > 0) {
        if (!read_member(page)) {
            return false;
        }
        more = azbi_reader_member(&decoder->reader, false);
    }
    if (more < 0 || !azbi_reader_finish(&decoder->reader)) {
        return azbi_decoder_syntax(decoder);
    }
    if (!page->has_value) {
        decoder->status = azbi_fail(&decoder->error, azbi_arena_context(decoder->arena), AZB_E_JSON,
                                    "is missing in the page of a list");
        azbi_error_prefix_path(decoder->error, "value");
        return false;
    }
    return true;
}

static bool hand_out(page_reader *page, azbi_page *out)
{
    azbi_decoder *decoder = &page->decoder;
    size_t bytes = page->count * sizeof(azb_model *);
    out->items = azbi_arena_alloc(decoder->arena, bytes > 0 ? bytes : sizeof(azb_model *));
    if (out->items == NULL) {
        return azbi_decoder_nomem(decoder);
    }
    if (bytes > 0) {
        memcpy(out->items, decoder->stack.ptr + page->mark, bytes);
    }
    out->count = page->count;
    out->next_link = page->next_link;
    return true;
}

azb_status azbi_decode_page(azbi_arena *arena, const azb_type *item_type, char *json, size_t len,
                            azbi_problem_fn problem, void *problem_user, azbi_page *out,
                            azb_error **err)
{
    page_reader page;
    *out = (azbi_page){0};
    memset(&page, 0, sizeof page);
    page.type = item_type;
    page.problem = problem;
    page.user = problem_user;
    if (azbi_decoder_init(&page.decoder, arena, json, len) == AZB_OK && read_page(&page)) {
        (void)hand_out(&page, out);
    }
    return azbi_decoder_end(&page.decoder, err);
}
