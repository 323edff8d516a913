// poller.c - a poller: its life, its questions, one poll.
#include "poller/poller.h"

#include <string.h>

#include "arm/answer.h"
#include "arm/call_options.h"
#include "arm/exchange_call.h"
#include "arm/service_error.h"
#include "base/memory.h"
#include "base/str.h"
#include "base/uri.h"
#include "http/call_check.h"
#include "poller/rows.h"

enum {
    KEPT_BODY_MAX = 1024, // through a wait
    STATUS_BODY_MAX = 1024 * 1024
};

azb_poller *azbi_poller_new(azb_client *client, azbi_poller_kind kind)
{
    azb_poller *poller = azbi_alloc(client->context, sizeof *poller);
    if (poller == NULL) {
        return NULL;
    }
    poller->client = azbi_client_hold(client);
    poller->kind = kind;
    atomic_init(&poller->holds, 1);
    atomic_init(&poller->freed, false);
    azbi_progress_init(&poller->progress);
    return poller;
}

azb_poller *azbi_poller_hold(azb_poller *poller)
{
    atomic_fetch_add_explicit(&poller->holds, 1, memory_order_relaxed);
    return poller;
}

void azbi_poller_release(azb_poller *poller)
{
    if (atomic_fetch_sub_explicit(&poller->holds, 1, memory_order_acq_rel) != 1) {
        return;
    }
    azb_client *client = poller->client;
    azb_context *context = client->context;
    azbi_poller_drop_body(poller);
    azb_model_free(poller->result);
    azb_error_free(poller->problem);
    azb_error_free(poller->failure);
    azbi_replication_free(context, poller->replication);
    char *const texts[] = {
        poller->url,          poller->final_url, poller->request_url,      poller->vault_id,
        poller->operation_id, poller->job_id,    poller->restore_point_id, poller->trigger_ids};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        azbi_string_free(context, texts[i]);
    }
    azbi_release(context, poller, sizeof *poller);
    azbi_client_release(client);
}

void azb_poller_free(azb_poller *poller)
{
    if (poller == NULL || azbi_client_is_foreign(poller->client)) {
        return;
    }
    atomic_store(&poller->freed, true);
    if (poller->wait != NULL) {
        azb_call_cancel(poller->wait);
        azbi_call_release(poller->wait);
        poller->wait = NULL;
    }
    azbi_poller_release(poller);
}

azb_status azbi_poller_check(azb_poller *poller, azb_error **err)
{
    azbi_error_start(err);
    if (poller == NULL) {
        return azbi_fail_arg(err, NULL, "poller", "is required");
    }
    azb_status status = azbi_client_check(poller->client, err);
    if (status != AZB_OK || poller->wait == NULL) {
        return status;
    }
    if (azbi_call_is_dropped(poller->wait)) {
        status = azbi_call_join(poller->wait, err);
    } else if (azb_call_is_done(poller->wait) == 0) {
        status =
            azbi_fail(err, poller->client->context, AZB_E_STATE, "poller: a wait is under way");
    }
    if (status == AZB_OK) {
        azbi_call_release(poller->wait);
        poller->wait = NULL;
    }
    return status;
}

// What the next poll asks for; NULL: there is nothing to ask.
static const char *url_to_ask(const azb_poller *poller, azbi_buf *job_url)
{
    switch (poller->asks) {
    case AZBI_ASKS_RESULT:
        return poller->final_url;
    case AZBI_ASKS_DELETION:
        return azbi_poller_request_url(poller);
    case AZBI_ASKS_CAUSE:
        return azbi_job_put_url(poller->client, poller->vault_id, poller->job_id, job_url, NULL) ==
                       AZB_OK
                   ? azbi_buf_text(job_url)
                   : NULL;
    case AZBI_ASKS_STATE:
        break;
    }
    return azbi_replication_looks(poller) ? azbi_replication_look_url(poller) : poller->url;
}

// What is asked for is not the result itself, so it has no reason to be large.
static bool tells_state_alone(const azb_poller *poller)
{
    return poller->asks == AZBI_ASKS_CAUSE ||
           (poller->asks == AZBI_ASKS_STATE && poller->kind == AZBI_POLLER_ASYNC);
}

static azb_status send(azb_poller *poller, const char *url, const azb_call_options *options,
                       azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    azb_client *client = poller->client;
    if (url == NULL) {
        return azbi_fail(err, client->context, AZB_E_LOST,
                         "the answer that began the operation does not say where its status is");
    }
    azb_status status = azbi_client_trust(client, "polling URL", url, err);
    if (status != AZB_OK) {
        return status;
    }
    const azbi_request request = {
        .method = "GET",
        .url = url,
        .flags = poller->secret ? AZBI_EXCHANGE_SECRET : 0U,
        .token = &client->token,
        .call = options,
        .max_body = tells_state_alone(poller) ? STATUS_BODY_MAX : 0,
    };
    azbi_exchange *exchange = NULL;
    status = azbi_exchange_new(client->engine, &request, &exchange, err);
    if (status == AZB_OK) {
        status = azbi_call_send(client, exchange, done, user, out, err);
    }
    return status;
}

azb_status azbi_poller_ask(azb_poller *poller, const azb_call_options *options, azb_call_fn done,
                           void *user, azb_call **out, azb_error **err)
{
    azbi_buf job_url;
    azbi_buf_init(&job_url, poller->client->context, AZBI_POLLER_URL_MAX);
    const char *url = url_to_ask(poller, &job_url);
    const azb_status status = send(poller, url, options, done, user, out, err);
    azbi_buf_dispose(&job_url);
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
    azb_status status = azbi_poller_check(poller, err);
    if (status == AZB_OK) {
        status = azbi_call_check(poller->client->context, call, err);
    }
    if (status != AZB_OK || poller->state != AZB_POLLER_RUNNING) {
        return status;
    }
    azb_call *asked = NULL;
    status = azbi_poller_ask(poller, call, NULL, NULL, &asked, err);
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

azb_status azbi_poller_outcome(const azb_poller *poller, azb_error **err)
{
    if (poller->state == AZB_POLLER_SUCCEEDED) {
        return AZB_OK;
    }
    if (err != NULL) {
        *err = azbi_error_copy(poller->failure);
    }
    return AZB_E_OPERATION;
}

// A success that brings nothing is one only where nothing is expected.
static azb_status explain_no_result(const azb_poller *poller, azb_error **err)
{
    if (poller->problem != NULL) {
        if (err != NULL) {
            *err = azbi_error_copy(poller->problem);
        }
        return azb_error_status(poller->problem);
    }
    if (poller->type == NULL || poller->may_be_empty) {
        return AZB_OK;
    }
    const azb_status status = azbi_fail(
        err, poller->client->context, AZB_E_JSON, "the %s %s succeeded, but its answer has no %s",
        azbi_poller_noun(poller), azbi_poller_name(poller), azb_type_name(poller->type));
    if (err != NULL) {
        azbi_poller_note(poller, *err);
    }
    return status;
}

azb_status azb_poller_result(azb_poller *poller, azb_model **out, azb_error **err)
{
    if (out != NULL) {
        *out = NULL;
    }
    azb_status status = azbi_poller_check(poller, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_context *context = poller->client->context;
    if (out == NULL) {
        return azbi_fail_arg(err, context, "out", "is required");
    }
    if (poller->state == AZB_POLLER_RUNNING) {
        return azbi_fail(err, context, AZB_E_STATE, "poller: the %s is still running",
                         azbi_poller_noun(poller));
    }
    *out = poller->result;
    status = azbi_poller_outcome(poller, err);
    return status == AZB_OK && poller->result == NULL ? explain_no_result(poller, err) : status;
}

const azb_error *azb_poller_problem(const azb_poller *poller)
{
    return poller == NULL ? NULL : poller->problem;
}

int32_t azb_poller_state(const azb_poller *poller)
{
    return poller == NULL ? AZB_POLLER_RUNNING : poller->state;
}

static const char *text_or_empty(const char *text)
{
    return text == NULL ? "" : text;
}

const char *azb_poller_state_text(const azb_poller *poller)
{
    return poller == NULL ? "" : poller->word;
}

const char *azb_poller_operation_id(const azb_poller *poller)
{
    return poller == NULL ? "" : text_or_empty(poller->operation_id);
}

const char *azb_poller_job_id(const azb_poller *poller)
{
    return poller == NULL ? "" : text_or_empty(poller->job_id);
}

int32_t azb_poller_begins_job(const azb_poller *poller)
{
    return poller != NULL && poller->begins_job;
}

const char *azb_poller_vault_id(const azb_poller *poller)
{
    return poller == NULL ? "" : text_or_empty(poller->vault_id);
}

int32_t azb_poller_last_http_status(const azb_poller *poller)
{
    return poller == NULL ? 0 : poller->http_status;
}

azb_status azb_poller_last_body(const azb_poller *poller, azb_str *out)
{
    if (out == NULL) {
        return AZB_E_ARG;
    }
    out->ptr = NULL;
    out->len = 0;
    if (poller == NULL) {
        return AZB_E_ARG;
    }
    if (azbi_client_is_foreign(poller->client)) {
        return AZB_E_STATE;
    }
    out->ptr = poller->body.text;
    out->len = poller->body.len;
    return AZB_OK;
}

azb_status azb_poller_progress(const azb_poller *poller, azb_progress *out)
{
    if (poller == NULL || out == NULL) {
        return AZB_E_ARG;
    }
    if (azbi_client_is_foreign(poller->client)) {
        return AZB_E_STATE;
    }
    const azbi_progress *p = &poller->progress;
    const azb_progress progress = {
        .activity = p->activity,
        .detail = p->detail,
        .state = poller->word,
        .percent = p->percent,
        .bytes_done = p->bytes_done,
        .bytes_total = p->bytes_total,
        .remaining_ms = p->remaining_ms,
        .tasks_done = p->tasks_done,
        .tasks_total = p->tasks_total,
    };
    return azbi_abi_give(out, &progress, sizeof progress, sizeof progress);
}

void azb_poller_on_progress(azb_poller *poller, azb_progress_fn fn, void *user)
{
    if (poller != NULL) {
        poller->on_progress = fn;
        poller->progress_user = user;
    }
}
