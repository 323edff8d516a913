// poller.c - a poller: its life, and what its user may ask of it.
#include "poller/poller.h"

#include <stdio.h>
#include <string.h>

#include "base/abi.h"
#include "base/memory.h"
#include "poller/note.h"

azb_poller *azbi_poller_new(azb_client *client, const azbi_poller_traits *traits,
                            azbi_poller_kind kind)
{
    azb_poller *poller = azbi_alloc(client->context, traits->size);
    if (poller == NULL) {
        return NULL;
    }
    poller->client = azbi_client_hold(client);
    poller->traits = traits;
    poller->kind = kind;
    atomic_init(&poller->holds, 1);
    azbi_progress_init(&poller->progress);
    return poller;
}

void azbi_poller_drop_body(azb_poller *poller)
{
    azb_context *context = poller->client->context;
    if (poller->secret) {
        azbi_release_wiped(context, poller->body.text, poller->body.size);
    } else {
        azbi_release(context, poller->body.text, poller->body.size);
    }
    poller->body = (azbi_poller_body){NULL, 0, 0};
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
    if (poller->traits->dispose != NULL) {
        poller->traits->dispose(poller);
    }
    char *const texts[] = {poller->url,        poller->final_url,    poller->request_url,
                           poller->vault_id,   poller->operation_id, poller->job_id,
                           poller->trigger_ids};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        azbi_string_free(context, texts[i]);
    }
    azbi_release(context, poller, poller->traits->size);
    azbi_client_release(client);
}

void azb_poller_free(azb_poller *poller)
{
    if (poller == NULL || azbi_client_is_foreign(poller->client)) {
        return;
    }
    poller->on_progress = NULL; // a poll may still be answered before the wait ends
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
        return azbi_fail_arg(err, NULL, "poller", "must not be NULL");
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

const char *azbi_poller_text_at(const azb_poller *poller, size_t offset)
{
    char *text = NULL;
    memcpy(&text, (const char *)poller + offset, sizeof text);
    return text;
}

static const char *text_or_empty(const char *text)
{
    return text == NULL ? "" : text;
}

const char *azbi_poller_name(const azb_poller *poller)
{
    return text_or_empty(azbi_poller_text_at(poller, poller->traits->name.offset));
}

void azbi_poller_subject(const azb_poller *poller, char *out)
{
    (void)snprintf(out, AZBI_POLLER_SUBJECT_MAX, "the %s %.60s", poller->traits->noun,
                   azbi_poller_name(poller));
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
        poller->traits->noun, azbi_poller_name(poller), azb_type_name(poller->type));
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
        return azbi_fail_arg(err, context, "out", "must not be NULL");
    }
    if (poller->state == AZB_POLLER_RUNNING) {
        return azbi_fail(err, context, AZB_E_STATE, "poller: the %s is still running",
                         poller->traits->noun);
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

azb_progress azbi_poller_progress(const azb_poller *poller)
{
    const azbi_progress *p = &poller->progress;
    return (azb_progress){
        .size = sizeof(azb_progress),
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
}

azb_status azb_poller_progress(const azb_poller *poller, azb_progress *out)
{
    if (poller == NULL || out == NULL) {
        return AZB_E_ARG;
    }
    if (azbi_client_is_foreign(poller->client)) {
        return AZB_E_STATE;
    }
    const azb_progress progress = azbi_poller_progress(poller);
    return azbi_abi_give(out, &progress, sizeof progress, AZBI_FIRST_SIZE(azb_progress));
}

void azb_poller_on_progress(azb_poller *poller, azb_progress_fn fn, void *user)
{
    if (poller != NULL) {
        poller->on_progress = fn;
        poller->progress_user = user;
    }
}
