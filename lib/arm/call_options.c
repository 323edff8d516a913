// call_options.c - the options of all calls, kept for calls of more than one request.
#include "arm/call_options.h"

#include <string.h>

#include "base/memory.h"

// Headers may hold secrets, such as the token of another tenant.
static void free_text(azb_context *context, const char *text)
{
    azbi_string_free_wiped(context, (char *)(uintptr_t)text);
}

static azb_status copy_header(azb_context *context, const azb_name_value *header,
                              azb_name_value *out)
{
    const azb_status status = azbi_string_copy_const(context, header->name, &out->name);
    return status == AZB_OK ? azbi_string_copy_const(context, header->value, &out->value) : status;
}

azb_status azbi_kept_options_copy(azb_context *context, const azb_call_options *call,
                                  azbi_kept_options *out)
{
    *out = (azbi_kept_options){NULL, NULL, 0};
    azb_status status = azbi_string_copy(context, call->traceparent, &out->traceparent);
    if (status != AZB_OK || call->header_count == 0) {
        return status;
    }
    out->headers = azbi_alloc_array(context, call->header_count, sizeof *out->headers);
    if (out->headers == NULL) {
        return AZB_E_NOMEM;
    }
    out->header_count = call->header_count;
    for (size_t i = 0; i < out->header_count && status == AZB_OK; i++) {
        status = copy_header(context, &call->headers[i], &out->headers[i]);
    }
    return status;
}

void azbi_kept_options_free(azb_context *context, azbi_kept_options *kept)
{
    azbi_string_free(context, kept->traceparent);
    for (size_t i = 0; i < kept->header_count; i++) {
        free_text(context, kept->headers[i].name);
        free_text(context, kept->headers[i].value);
    }
    azbi_release(context, kept->headers, kept->header_count * sizeof *kept->headers);
    *kept = (azbi_kept_options){NULL, NULL, 0};
}

void azbi_kept_options_use(const azbi_kept_options *kept, azb_call_options *call)
{
    call->traceparent = kept->traceparent;
    call->headers = kept->headers;
    call->header_count = kept->header_count;
}
