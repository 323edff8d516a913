// call_copy.c - a copy of a call's options, for what goes on when the caller has returned.
#include "workflow/call_copy.h"

#include "base/cancel.h"
#include "base/memory.h"

static azb_status copy_pair(azb_context *context, const azb_name_value *pair, azb_name_value *out)
{
    const azb_status status = azbi_string_copy_const(context, pair->name, &out->name);
    return status == AZB_OK ? azbi_string_copy_const(context, pair->value, &out->value) : status;
}

static azb_status copy_pairs(azb_context *context, const azb_name_value *pairs, size_t count,
                             const azb_name_value **out)
{
    if (count == 0) {
        return AZB_OK;
    }
    azb_name_value *copies = azbi_alloc_array(context, count, sizeof *copies);
    azb_status status = copies == NULL ? AZB_E_NOMEM : AZB_OK;
    *out = copies;
    for (size_t i = 0; i < count && status == AZB_OK; i++) {
        status = copy_pair(context, &pairs[i], &copies[i]);
    }
    return status;
}

static azb_status copy_texts(azb_context *context, const azb_call_options *call,
                             azb_call_options *out)
{
    azb_status status =
        azbi_string_copy_const(context, call->client_request_id, &out->client_request_id);
    if (status == AZB_OK) {
        status = azbi_string_copy_const(context, call->traceparent, &out->traceparent);
    }
    return status == AZB_OK ? azbi_string_copy_const(context, call->api_version, &out->api_version)
                            : status;
}

azb_status azbi_call_copy_init(azbi_call_copy *copy, azb_context *context,
                               const azb_call_options *call)
{
    azb_call_options *to = &copy->call;
    copy->context = context;
    *to = *call;
    to->cancel = azbi_cancel_hold(call->cancel);
    to->client_request_id = to->traceparent = to->api_version = NULL;
    to->headers = to->query = NULL;
    azb_status status = copy_texts(context, call, to);
    if (status == AZB_OK) {
        status = copy_pairs(context, call->headers, call->header_count, &to->headers);
    }
    return status == AZB_OK ? copy_pairs(context, call->query, call->query_count, &to->query)
                            : status;
}

static void free_text(azb_context *context, const char *text)
{
    azbi_string_free_wiped(context, (char *)(uintptr_t)text);
}

static void free_pairs(azb_context *context, const azb_name_value *pairs, size_t count)
{
    for (size_t i = 0; pairs != NULL && i < count; i++) {
        free_text(context, pairs[i].name);
        free_text(context, pairs[i].value);
    }
    azbi_release(context, (void *)(uintptr_t)pairs, count * sizeof *pairs);
}

void azbi_call_copy_dispose(azbi_call_copy *copy)
{
    const azb_call_options *call = &copy->call;
    azb_cancel_free(call->cancel);
    free_text(copy->context, call->client_request_id);
    free_text(copy->context, call->traceparent);
    free_text(copy->context, call->api_version);
    free_pairs(copy->context, call->headers, call->header_count);
    free_pairs(copy->context, call->query, call->query_count);
    *copy = (azbi_call_copy){.context = NULL};
}
