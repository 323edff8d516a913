// ask.c - one poll: what is asked, and when.
#include "poller/ask.h"

#include "arm/exchange_call.h"
#include "http/call_check.h"
#include "poller/answer.h"
#include "poller/header_url.h"
#include "poller/note.h"

enum {
    KEPT_BODY_MAX = 1024 // through a wait
};

static azb_status send(azb_poller *poller, const azbi_poller_question *question,
                       const azb_call_options *call, azb_call_fn done, void *user, azb_call **out,
                       azb_error **err)
{
    azb_client *client = poller->client;
    if (question->url == NULL) {
        return azbi_fail(err, client->context, AZB_E_LOST,
                         "the answer that began the operation does not say where its status is");
    }
    azb_status status = azbi_client_trust(client, "polling URL", question->url, err);
    if (status != AZB_OK) {
        return status;
    }
    const azbi_request request = {
        .method = "GET",
        .url = question->url,
        .flags = poller->secret ? AZBI_EXCHANGE_SECRET : 0U,
        .token = &client->token,
        .call = call,
        .max_body = question->max_body,
    };
    azbi_exchange *exchange = NULL;
    status = azbi_exchange_new(client->engine, &request, &exchange, err);
    if (status == AZB_OK) {
        status = azbi_call_send(client, exchange, done, user, out, err);
    }
    return status;
}

azb_status azbi_poller_ask(azb_poller *poller, const azb_call_options *call, azb_call_fn done,
                           void *user, azb_call **out, azb_error **err)
{
    azbi_buf room;
    azbi_poller_question question = {NULL, 0};
    azbi_buf_init(&room, poller->client->context, AZBI_POLLER_URL_MAX);
    poller->traits->ask(poller, &room, &question);
    const azb_status status = room.status == AZB_OK
                                  ? send(poller, &question, call, done, user, out, err)
                                  : azbi_fail_nomem(err);
    azbi_buf_dispose(&room);
    if (status != AZB_OK && err != NULL) {
        azbi_poller_note(poller, *err);
    }
    return status;
}

int64_t azbi_poller_due_in(const azb_poller *poller)
{
    const int64_t left = poller->due_ms - azbi_now_ms(poller->client->context);
    return poller->state == AZB_POLLER_RUNNING && left > 0 ? left : 0;
}

void azbi_poller_slim(azb_poller *poller)
{
    if (poller->body.size > KEPT_BODY_MAX) {
        azbi_poller_drop_body(poller);
    }
}

azb_status azb_poller_poll(azb_poller *poller, const azb_call_options *call, int64_t *wait_ms,
                           azb_error **err)
{
    if (wait_ms != NULL) {
        *wait_ms = 0;
    }
    azb_call_options known;
    azb_status status = azbi_poller_check(poller, err);
    if (status == AZB_OK) {
        status = azbi_call_read(poller->client->context, call, &known, err);
    }
    if (status != AZB_OK || poller->state != AZB_POLLER_RUNNING) {
        return status;
    }
    azb_call *asked = NULL;
    status = azbi_poller_ask(poller, &known, NULL, NULL, &asked, err);
    if (status == AZB_OK) {
        status = azbi_call_join(asked, err);
    }
    if (status == AZB_OK) {
        status = azbi_poller_take(poller, asked->exchange, err);
    }
    azb_call_free(asked);
    if (wait_ms != NULL) {
        *wait_ms = azbi_poller_due_in(poller);
    }
    return status;
}
