// answer.c - what an answer changes in a poller of any kind.
#include "poller/answer.h"

#include <string.h>

#include "arm/answer.h"
#include "arm/service_error.h"
#include "base/memory.h"
#include "base/wait.h"
#include "poller/note.h"
#include "json/walker.h"

void azbi_poller_set_due(azb_poller *poller, const azbi_exchange *exchange)
{
    const int64_t wait =
        azbi_poll_wait_ms(azbi_exchange_retry_after_ms(exchange), poller->traits->wait_ms);
    poller->due_ms = azbi_later(azbi_now_ms(poller->client->context), wait);
}

void azbi_poller_keep_body(azb_poller *poller, azbi_exchange *exchange)
{
    azbi_poller_drop_body(poller);
    poller->http_status = azbi_exchange_http_status(exchange);
    poller->body.text = azbi_exchange_take_body(exchange, &poller->body.len, &poller->body.size);
}

azb_status azbi_poller_decode(azb_poller *poller, const azb_type *type, azb_str text,
                              azb_error **err)
{
    if (type == NULL || text.len == 0) {
        return AZB_OK;
    }
    azb_context *context = poller->client->context;
    azbi_arena *arena = azbi_arena_new(context, 2 * text.len);
    char *json = arena == NULL ? NULL : azbi_arena_text(arena, text.ptr, text.len);
    if (json == NULL) {
        azbi_arena_release(arena);
        return azbi_fail_nomem(err);
    }
    if (poller->secret) {
        azbi_arena_mark_secret(arena);
    }
    azb_model *model = NULL;
    azb_error *odd = NULL;
    azb_error *bad = NULL;
    const azb_status status = azbi_decode_lenient(arena, type, json, text.len, &model, &odd, &bad);
    // A status is of one type for all operations, but what it brought may be secret.
    poller->secret = poller->secret || azbi_arena_is_secret(arena);
    if (status != AZB_OK) {
        azbi_arena_release(arena);
        azb_error_free(odd);
        odd = bad;
    }
    if (status == AZB_E_NOMEM) {
        azb_error_free(odd);
        return azbi_fail_nomem(err);
    }
    azb_model_free(poller->result);
    azb_error_free(poller->problem);
    poller->result = model;
    poller->problem = odd;
    return AZB_OK;
}

void azbi_poller_set_word(azb_poller *poller, azb_str word)
{
    static const char *const plain[] = {[AZB_POLLER_RUNNING] = "InProgress",
                                        [AZB_POLLER_SUCCEEDED] = "Succeeded",
                                        [AZB_POLLER_FAILED] = "Failed",
                                        [AZB_POLLER_CANCELED] = "Canceled"};
    if (word.ptr == NULL) {
        word.ptr = plain[poller->state];
        word.len = strlen(word.ptr);
    }
    const size_t len = word.len < sizeof poller->word ? word.len : sizeof poller->word - 1;
    memcpy(poller->word, word.ptr, len);
    poller->word[len] = '\0';
}

void azbi_poller_succeed(azb_poller *poller)
{
    const azb_str none = {NULL, 0};
    poller->state = AZB_POLLER_SUCCEEDED;
    poller->progress.percent = 100;
    if (azbi_poller_state_of(poller->word, strlen(poller->word)) != AZB_POLLER_SUCCEEDED) {
        azbi_poller_set_word(poller, none);
    }
}

azb_status azbi_poller_fail_unreadable(const azb_poller *poller, const azbi_exchange *exchange,
                                       azb_error **err)
{
    const azb_status status = azbi_fail(err, poller->client->context, AZB_E_JSON,
                                        "the answer does not give the state of the %s %s",
                                        poller->traits->noun, azbi_poller_name(poller));
    if (err != NULL) {
        azbi_answer_note(*err, exchange);
    }
    return status;
}

// The bytes of a secret are not needed a second time: what they mean is in the result. Only raw
// calls, which count as secret because their contents are unknown, have nothing but the bytes.
static void forget_secret(azb_poller *poller)
{
    if (poller->secret && poller->type != &azbi_type_untyped) {
        azbi_poller_drop_body(poller);
    }
}

azb_status azbi_poller_take_state(azb_poller *poller, azbi_exchange *exchange,
                                  azbi_poller_read_fn read, azb_error **err)
{
    azbi_poller_keep_body(poller, exchange);
    azbi_tree *body =
        poller->body.len > 0 ? azbi_tree_parse(poller->body.text, poller->body.len) : NULL;
    const azb_status status = read(poller, exchange, body, err);
    if (poller->secret) {
        azbi_tree_free_wiped(body);
    } else {
        azbi_tree_free(body);
    }
    forget_secret(poller);
    return status;
}

azb_status azbi_poller_take_failure(azb_poller *poller, const azbi_exchange *exchange,
                                    azb_error **err)
{
    if (azbi_exchange_status(exchange) == AZB_E_SERVICE) {
        poller->http_status = azbi_exchange_http_status(exchange);
        if (azbi_poller_is_gone(poller->http_status)) {
            return poller->traits->take_missing(poller, exchange, err);
        }
    }
    return azbi_service_error_of_exchange(err, exchange, poller->secret);
}

azb_status azbi_poller_take(azb_poller *poller, azbi_exchange *exchange, azb_error **err)
{
    const azb_error *before = poller->failure;
    const azb_status status = poller->traits->take(poller, exchange, err);
    if (poller->failure != before) {
        azbi_answer_note(poller->failure, exchange);
    }
    azbi_poller_note(poller, poller->failure);
    if (status != AZB_OK && err != NULL) {
        azbi_poller_note(poller, *err);
    }
    forget_secret(poller);
    return status;
}
