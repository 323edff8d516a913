// mock.c - a service inside the process: its making and its end.
#include "http/mock_priv.h"

#include "base/memory.h"

const azb_clock *azb_mock_clock(azb_mock *mock)
{
    return mock == NULL ? NULL : &mock->clock;
}

const azb_transport *azb_mock_transport(azb_mock *mock)
{
    return mock == NULL ? NULL : &mock->transport;
}

azb_status azb_mock_new(const azb_allocator *allocator, azb_mock **out)
{
    if (out == NULL) {
        return AZB_E_ARG;
    }
    *out = NULL;
    azb_context_options options;
    azb_options_init(&options, sizeof options);
    options.allocator = allocator;
    azb_context *context = NULL;
    const azb_status status = azb_context_new(&options, &context, NULL);
    if (status != AZB_OK) {
        return status;
    }
    azb_mock *mock = azbi_alloc(context, sizeof *mock);
    if (mock == NULL || !azbi_mock_clock_init(mock)) {
        azbi_release(context, mock, sizeof *mock);
        azb_context_free(context);
        return AZB_E_NOMEM;
    }
    mock->context = context;
    azbi_mock_transport_init(mock);
    *out = mock;
    return AZB_OK;
}

void azb_mock_free(azb_mock *mock)
{
    if (mock == NULL) {
        return;
    }
    azbi_mock_transport_dispose(mock);
    azbi_mock_script_dispose(mock);
    azb_context *context = mock->context;
    azbi_mock_clock_dispose(mock);
    azbi_release(context, mock, sizeof *mock);
    azb_context_free(context);
}
