// call_copy.c - a copy of a call's options, for what goes on when the caller has returned.
#include "workflow/call_copy.h"

#include "base/cancel.h"
#include "base/memory.h"

static azb_name_value *copy_pairs(azb_context *context, const azb_name_value *pairs, size_t count,
                                  int *failed)
{
    azb_name_value *copies = count == 0 ? NULL : azbi_alloc_array(context, count, sizeof *copies);
    *failed |= count != 0 && copies == NULL;
    for (size_t i = 0; copies != NULL && i < count; i++) {
        copies[i].name = azbi_string_copy(context, pairs[i].name, failed);
        copies[i].value = azbi_string_copy(context, pairs[i].value, failed);
    }
    return copies;
}

azb_status azbi_call_copy_init(azbi_call_copy *copy, azb_context *context,
                               const azb_call_options *call)
{
    int failed = 0;
    copy->context = context;
    copy->call = *call;
    azb_call_options *to = &copy->call;
    to->cancel = azbi_cancel_hold(call->cancel);
    to->client_request_id = azbi_string_copy(context, call->client_request_id, &failed);
    to->traceparent = azbi_string_copy(context, call->traceparent, &failed);
    to->api_version = azbi_string_copy(context, call->api_version, &failed);
    to->headers = copy_pairs(context, call->headers, call->header_count, &failed);
    to->query = copy_pairs(context, call->query, call->query_count, &failed);
    return failed ? AZB_E_NOMEM : AZB_OK;
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
