// inputs.c - reads the options of an operation by the table of its row.
#include "arm/inputs.h"

#include <string.h>

#include "base/abi.h"
#include "base/str.h"
#include "base/uri.h"
#include "json/slot.h"
#include "json/walker.h"

enum {
    FILTER_MAX = 8 * 1024
};

azb_status azbi_inputs_read(azb_context *context, const azbi_inputs *inputs, const void *given,
                            azbi_options *out, azb_error **err)
{
    *out = (azbi_options){.bytes = {0}};
    const azbi_abi_about about = {"options", inputs->first_size, inputs->known_size};
    return inputs->count == 0 ? AZB_OK : azbi_abi_read(err, context, &about, given, out->bytes);
}

azb_status azbi_url_check_size(const azbi_buf *url, const char *path, azb_error **err)
{
    if (url->status == AZB_E_LIMIT) {
        return azbi_fail_arg(err, url->context, path, "makes a URL of more than %zu bytes",
                             url->max);
    }
    return url->status == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
}

// ---- values ----

static const void *pointer_at(const azbi_options *options, size_t offset)
{
    const void *pointer = NULL;
    memcpy(&pointer, options->bytes + offset, sizeof pointer);
    return pointer;
}

static int32_t word_at(const azbi_options *options, size_t offset)
{
    int32_t word = 0;
    memcpy(&word, options->bytes + offset, sizeof word);
    return word;
}

static azb_opt_bool flag_at(const azbi_options *options, size_t offset)
{
    azb_opt_bool flag = {0, AZB_ABSENT};
    memcpy(&flag, options->bytes + offset, sizeof flag);
    return flag;
}

static bool is_given(const azbi_input *input, const azbi_options *options)
{
    switch (input->kind) {
    case AZBI_INPUT_WORD:
        return word_at(options, input->offset) != 0;
    case AZBI_INPUT_FLAG:
        return flag_at(options, input->offset).state != AZB_ABSENT;
    default:
        return pointer_at(options, input->offset) != NULL ||
               (input->kind == AZBI_INPUT_FILTER && pointer_at(options, input->beside) != NULL);
    }
}

static azb_status word_text(azb_context *context, const azbi_input *input,
                            const azbi_options *options, const char **text, azb_error **err)
{
    const int32_t word = word_at(options, input->offset);
    const azb_status status =
        azbi_abi_reserved(err, context, "options.reserved", word_at(options, input->beside) == 0);
    if (status != AZB_OK || word == 0) {
        return status;
    }
    const azbi_enum_value *value = azbi_enum_by_id(input->spelling, word);
    if (value == NULL) {
        return azbi_fail_arg(err, context, input->option, "%d is not a value of %s", (int)word,
                             input->spelling->name);
    }
    *text = value->text;
    return AZB_OK;
}

static azb_status flag_text(azb_context *context, const azbi_input *input,
                            const azbi_options *options, const char **text, azb_error **err)
{
    const azb_opt_bool flag = flag_at(options, input->offset);
    if (flag.state == AZB_ABSENT) {
        return AZB_OK;
    }
    if (flag.state != AZB_SET || (flag.value != 0 && flag.value != 1)) {
        return azbi_fail_arg(err, context, input->option, "must be absent, or set to 0 or 1");
    }
    *text = flag.value == 0 ? "false" : "true";
    return AZB_OK;
}

// The typed form of a filter as text, which stays in room; *text is left alone when it is not
// given.
static azb_status filter_text(azbi_buf *room, const azbi_input *input, const azbi_options *options,
                              const char **text, azb_error **err)
{
    const azb_model *where = pointer_at(options, input->beside);
    if (where == NULL) {
        return AZB_OK;
    }
    if (*text != NULL) {
        return azbi_fail_arg(err, room->context, input->option,
                             "must be NULL when options.where is set: they are the same filter");
    }
    azb_status status = azbi_validate(where, err);
    if (status == AZB_OK) {
        status = azbi_filter_text(where, room, err);
    }
    *text = azbi_buf_text(room);
    return status;
}

// The text of a value; NULL when it is not given.
static azb_status text_of(azbi_buf *room, const azbi_input *input, const azbi_options *options,
                          const char **text, azb_error **err)
{
    *text = NULL;
    switch (input->kind) {
    case AZBI_INPUT_WORD:
        return word_text(room->context, input, options, text, err);
    case AZBI_INPUT_FLAG:
        return flag_text(room->context, input, options, text, err);
    case AZBI_INPUT_FILTER:
        *text = pointer_at(options, input->offset);
        return filter_text(room, input, options, text, err);
    default:
        *text = pointer_at(options, input->offset);
        return AZB_OK;
    }
}

// ---- query ----

static azb_status put_query_value(azbi_buf *url, const azbi_input *input,
                                  const azbi_options *options, azb_error **err)
{
    const char *text = NULL;
    azbi_buf room;
    azbi_buf_init(&room, url->context, FILTER_MAX);
    azb_status status = text_of(&room, input, options, &text, err);
    if (status == AZB_OK && text != NULL && !azbi_is_utf8(text, strlen(text))) {
        status = azbi_fail_arg(err, url->context, input->option, "must be UTF-8");
    }
    if (status == AZB_OK && text != NULL && text[0] != '\0') {
        azbi_buf_putc(url, '&');
        azbi_buf_puts(url, input->wire);
        azbi_buf_putc(url, '=');
        azbi_uri_put_segment(url, text, strlen(text));
    }
    azbi_buf_dispose(&room);
    return status == AZB_OK ? azbi_url_check_size(url, input->option, err) : status;
}

static bool is_header(const azbi_input *input)
{
    return (input->flags & AZBI_INPUT_HEADER) != 0;
}

azb_status azbi_inputs_put_query(azbi_buf *url, const azbi_inputs *inputs,
                                 const azbi_options *options, azb_error **err)
{
    azb_status status = AZB_OK;
    for (size_t i = 0; i < inputs->count && status == AZB_OK; i++) {
        if (!is_header(&inputs->rows[i])) {
            status = put_query_value(url, &inputs->rows[i], options, err);
        }
    }
    return status;
}

const azbi_input *azbi_inputs_giver_of(const azbi_inputs *inputs, const azbi_options *options,
                                       const char *name)
{
    for (size_t i = 0; i < inputs->count; i++) {
        const azbi_input *input = &inputs->rows[i];
        if (!is_header(input) && is_given(input, options) &&
            azbi_equal_nocase(name, strlen(name), input->wire, strlen(input->wire))) {
            return input;
        }
    }
    return NULL;
}

// ---- headers ----

static azb_status set_header(azbi_exchange *exchange, const azbi_input *input, const char *value,
                             azb_error **err)
{
    const bool good = value[0] != '\0' && azbi_is_utf8(value, strlen(value));
    const azb_status status =
        good ? azbi_exchange_set_header(exchange, input->wire, value) : AZB_E_ARG;
    if (status == AZB_E_NOMEM) {
        return azbi_fail_nomem(err);
    }
    return status == AZB_OK
               ? AZB_OK
               : azbi_fail_arg(err, azbi_engine_context(azbi_exchange_engine(exchange)),
                               input->option,
                               "must be a text that a header can hold: UTF-8, not empty, not too "
                               "long, without control bytes");
}

azb_status azbi_inputs_set_headers(azbi_exchange *exchange, const azbi_inputs *inputs,
                                   const void *given, azb_error **err)
{
    azb_context *context = azbi_engine_context(azbi_exchange_engine(exchange));
    azbi_options options;
    azb_status status = azbi_inputs_read(context, inputs, given, &options, err);
    for (size_t i = 0; i < inputs->count && status == AZB_OK; i++) {
        const azbi_input *input = &inputs->rows[i];
        if (is_header(input) && is_given(input, &options)) {
            status = set_header(exchange, input, pointer_at(&options, input->offset), err);
        }
    }
    return status;
}
