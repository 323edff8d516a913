// note.c - what an error of a poller says of the work that it follows.
#include "poller/note.h"

#include <string.h>

#include "arm/answer.h"
#include "arm/service_error.h"

enum {
    IDS_MAX = 1024
};

// Ids of the request that began the operation, by their place in azb_poller.trigger_ids: a line
// each, empty where the answer had none.
static const azbi_error_text trigger_texts[] = {AZBI_ERROR_TRIGGER_CLIENT_REQUEST_ID,
                                                AZBI_ERROR_TRIGGER_REQUEST_ID,
                                                AZBI_ERROR_TRIGGER_CORRELATION_ID};

static void put_line(azbi_buf *lines, const char *text)
{
    const size_t len = text == NULL ? 0 : strcspn(text, "\n");
    azbi_buf_append(lines, text == NULL ? "" : text, len);
    azbi_buf_putc(lines, '\n');
}

azb_status azbi_poller_note_trigger(azb_poller *poller, const azbi_exchange *exchange)
{
    azbi_buf lines;
    azbi_buf_init(&lines, poller->client->context, IDS_MAX);
    put_line(&lines, azbi_exchange_request_id(exchange));
    put_line(&lines, azbi_exchange_header(exchange, "x-ms-request-id"));
    put_line(&lines, azbi_exchange_header(exchange, "x-ms-correlation-request-id"));
    const azb_status status = azbi_buf_take_string(&lines, &poller->trigger_ids);
    return status == AZB_E_LIMIT ? AZB_OK : status; // ids that are too long are not kept
}

static void note_text(azb_error *error, azbi_error_text which, const char *text)
{
    if (text != NULL && text[0] != '\0') {
        azbi_error_set_text(error, which, text, strlen(text));
    }
}

void azbi_poller_note(const azb_poller *poller, azb_error *error)
{
    const char *at = poller->trigger_ids == NULL ? "" : poller->trigger_ids;
    for (size_t i = 0; i < sizeof trigger_texts / sizeof *trigger_texts && *at != '\0'; i++) {
        const size_t len = strcspn(at, "\n");
        if (len > 0) {
            azbi_error_set_text(error, trigger_texts[i], at, len);
        }
        at += len + 1;
    }
    note_text(error, AZBI_ERROR_OPERATION_ID, poller->operation_id);
    note_text(error, AZBI_ERROR_JOB_ID, poller->job_id);
}

void azbi_poller_describe(const azb_poller *poller, const azbi_exchange *exchange, azb_error *error)
{
    azbi_service_answer answer = {
        .http_status = azbi_exchange_http_status(exchange),
        .header_code = azbi_exchange_header(exchange, "x-ms-error-code"),
        .secret = poller->secret,
    };
    answer.body = azbi_exchange_body(exchange, &answer.len);
    azbi_service_error_fill(error, &answer);
    azbi_answer_note(error, exchange);
}
