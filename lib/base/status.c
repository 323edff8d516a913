// status.c - the registry of statuses, as data that bindings can list.
#include <azbackup/base.h>

typedef struct status_row {
    azb_status status;
    const char *name;
    const char *text;
} status_row;

#define ROW(status, text)     \
    {                         \
        status, #status, text \
    }

static const status_row rows[] = {
    ROW(AZB_OK, "Done."),
    ROW(AZB_E_NOMEM, "There is not enough memory."),
    ROW(AZB_E_ARG, "An argument or a member of a model is not allowed."),
    ROW(AZB_E_ABI, "A struct or the headers of the program do not fit this library."),
    ROW(AZB_E_CANCELED, "The call was cancelled."),
    ROW(AZB_E_TIMEOUT, "The deadline of the call has passed."),
    ROW(AZB_E_TRANSPORT, "The service could not be reached or the connection broke."),
    ROW(AZB_E_AUTH, "The identity platform did not issue a token."),
    ROW(AZB_E_JSON, "The answer is not what the service documents."),
    ROW(AZB_E_SERVICE, "The service answered with an error."),
    ROW(AZB_E_STATE, "The handle is not in a state that allows this call."),
    ROW(AZB_E_LIMIT, "A limit of the client was reached."),
    ROW(AZB_E_OPERATION, "The operation or job did not succeed."),
    ROW(AZB_E_LOST, "Work has begun, but its state is unknown."),
    ROW(AZB_E_UNTRUSTED, "A link leads to a host that must not receive the token."),
    ROW(AZB_E_THROTTLED, "The service asks for a longer pause than the call may take."),
    ROW(AZB_E_UNSUPPORTED, "This build, or what the program gave it, cannot do that."),
};

static const size_t row_count = sizeof rows / sizeof rows[0];

static const status_row *find(azb_status status)
{
    for (size_t i = 0; i < row_count; i++) {
        if (rows[i].status == status) {
            return &rows[i];
        }
    }
    return NULL;
}

const char *azb_status_name(azb_status status)
{
    const status_row *row = find(status);
    return row != NULL ? row->name : "AZB_E_UNKNOWN";
}

const char *azb_status_text(azb_status status)
{
    const status_row *row = find(status);
    return row != NULL ? row->text : "This version of the library does not know the status.";
}

size_t azb_status_count(void)
{
    return row_count;
}

azb_status azb_status_at(size_t index)
{
    return index < row_count ? rows[index].status : AZB_OK;
}

const char *azb_version_text(void)
{
    return AZB_VERSION_TEXT;
}

uint32_t azb_version_number(void)
{
    return AZB_HEADER_VERSION;
}

void azb_anchor_0_2(void)
{
}
