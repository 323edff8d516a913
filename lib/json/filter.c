// filter.c - writes a query model as an OData filter: key eq 'value' and key eq 'value'.
#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "base/time.h"
#include "json/chain.h"
#include "json/place.h"
#include "json/slot.h"
#include "json/walker.h"
#include "json/writer.h"

// A quote inside the quotes is written twice.
static void put_quoted(azbi_buf *out, const char *text, size_t len)
{
    azbi_buf_putc(out, '\'');
    for (size_t i = 0; i < len; i++) {
        if (text[i] == '\'') {
            azbi_buf_putc(out, '\'');
        }
        azbi_buf_putc(out, text[i]);
    }
    azbi_buf_putc(out, '\'');
}

static const char *put_text(azbi_buf *out, const azb_str *text)
{
    if (!azbi_is_utf8(text->ptr, text->len)) {
        return "is not UTF-8";
    }
    if (memchr(text->ptr, '\0', text->len) != NULL) {
        return "holds a NUL byte"; // a URL would end there
    }
    put_quoted(out, text->ptr, text->len);
    return NULL;
}

static const char *put_enum(azbi_buf *out, const azbi_row *row, const azb_enum *name)
{
    if (name->text.ptr != NULL) {
        return put_text(out, &name->text);
    }
    const azbi_enum_value *value = azbi_enum_by_id(row->spelling, name->id);
    if (value == NULL) {
        return "has an id without a name";
    }
    put_quoted(out, value->text, value->len);
    return NULL;
}

// The service knows times in UTC on a clock of twelve hours only.
static const char *put_time(azbi_buf *out, const azb_time *time)
{
    azbi_civil at;
    if (time->form < AZB_TIME_UTC || time->form > AZB_TIME_ZONELESS ||
        !azbi_civil_from_unix(time->seconds, &at)) {
        return "is not a time between the years 1 and 9999";
    }
    int hour = at.hour % 12 == 0 ? 12 : at.hour % 12;
    azbi_buf_printf(out, "'%04d-%02d-%02d %02d:%02d:%02d %s'", at.year, at.month, at.day, hour,
                    at.minute, at.second, at.hour < 12 ? "AM" : "PM");
    return NULL;
}

static const char *put_integer(azbi_buf *out, int64_t value)
{
    azbi_buf_putc(out, '\'');
    azbi_write_i64(out, value);
    azbi_buf_putc(out, '\'');
    return NULL;
}

// Returns why it cannot be written, or NULL.
static const char *put_value(azbi_buf *out, const azbi_row *row, const void *slot)
{
    switch (row->kind) {
    case AZB_KIND_STR:
        return put_text(out, slot);
    case AZB_KIND_ENUM:
        return put_enum(out, row, slot);
    case AZB_KIND_TIME:
        return put_time(out, slot);
    case AZB_KIND_BOOL:
        azbi_buf_puts(out, ((const azb_opt_bool *)slot)->value != 0 ? "'True'" : "'False'");
        return NULL;
    case AZB_KIND_I32:
        return put_integer(out, ((const azb_opt_i32 *)slot)->value);
    case AZB_KIND_I64:
        return put_integer(out, ((const azb_opt_i64 *)slot)->value);
    default:
        return "cannot be used in a filter";
    }
}

azb_status azbi_filter_text(const azb_model *query, azbi_buf *out, azb_error **err)
{
    const azb_type *type = query->type;
    azb_context *context = azbi_arena_context(azbi_model_arena(query));
    size_t start = out->len;
    azb_status status = azbi_model_failure(query, err);
    for (size_t i = 0; i < type->row_count && status == AZB_OK; i++) {
        const azbi_row *row = &type->rows[i];
        const void *slot = (const char *)query + row->offset;
        uint32_t state = azbi_slot_state(row->kind, slot);
        if (state == AZB_ABSENT || state == AZB_NULL) {
            continue;
        }
        azbi_buf_printf(out, "%s%s eq ", out->len > start ? " and " : "", row->wire);
        const char *problem = put_value(out, row, slot);
        if (problem != NULL) {
            status = azbi_fail_arg(err, context, row->wire, "%s", problem);
        }
    }
    if (status == AZB_OK && out->status != AZB_OK) {
        status = out->status == AZB_E_NOMEM
                     ? azbi_fail_nomem(err)
                     : azbi_fail(err, context, out->status, "the filter is too long");
    }
    return status;
}
