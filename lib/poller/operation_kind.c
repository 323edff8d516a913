// operation_kind.c - how operations are followed: what is asked, and what the answers mean.
#include "poller/operation_kind.h"

#include <string.h>

#include "arm/answer.h"
#include "arm/service_error.h"
#include "base/memory.h"
#include "base/str.h"
#include "http/http_status.h"
#include "model/types.h"
#include "poller/answer.h"
#include "poller/cause.h"
#include "poller/follow_up.h"
#include "poller/missing.h"
#include "poller/note.h"
#include "poller/rows.h"
#include "json/raw.h"

enum {
    WAIT_MS = 60 * 1000, // the ARM contract's
    RESOURCE_TRIES_MAX = 10,
    TEXT_MAX = 32 * 1024,         // bytes of an id that is kept
    STATUS_BODY_MAX = 1024 * 1024 // an answer that is not the result has no reason to be larger
};

// ---- what is asked ----

void azbi_operation_ask(const azb_poller *poller, azbi_buf *room, azbi_poller_question *out)
{
    switch (azbi_operation_view(poller)->asks) {
    case AZBI_ASKS_RESULT:
        out->url = poller->final_url;
        break;
    case AZBI_ASKS_DELETION:
        out->url = azbi_operation_request_url(poller);
        break;
    case AZBI_ASKS_CAUSE:
        out->max_body = STATUS_BODY_MAX;
        if (azbi_job_put_url(poller->client, poller->vault_id, poller->job_id, room, NULL) ==
            AZB_OK) {
            out->url = azbi_buf_text(room);
        }
        break;
    case AZBI_ASKS_STATE:
        out->max_body = poller->kind == AZBI_POLLER_ASYNC ? STATUS_BODY_MAX : 0;
        out->url = poller->url;
        break;
    }
}

// ---- the state ----

static void succeed(azb_poller *poller)
{
    azbi_operation_of(poller)->asks = AZBI_ASKS_STATE;
    azbi_poller_succeed(poller);
}

// What an operation brought, where its status has that within itself, as Compute's have.
static bool find_output(const azb_poller *poller, azb_str *output)
{
    static const char *const status_path[] = {"status", NULL};
    static const char *const output_path[] = {"properties", "output", NULL};
    const azb_str body = {poller->body.text, poller->body.len};
    return body.len > 0 && azbi_json_find(&body, status_path, output) &&
           azbi_json_find(&body, output_path, output) && output->ptr[0] == '{';
}

// The resource of a final answer: all of it, or what its status has within itself; else the status.
// resource: whether it was there.
static azb_status decode_end(azb_poller *poller, bool is_status, bool *resource, azb_error **err)
{
    const azb_str whole = {poller->body.text, poller->body.len};
    azb_str output = {NULL, 0};
    if (is_status && poller->type != NULL && find_output(poller, &output)) {
        *resource = true;
        return azbi_poller_decode(poller, poller->type, output, err);
    }
    *resource = !is_status && whole.len > 0;
    return azbi_poller_decode(poller, is_status ? &azbi_type_operation_status : poller->type, whole,
                              err);
}

// Replaces a text of the poller by a copy; the same one stays.
static azb_status keep_text(azb_poller *poller, char **slot, azb_str text, azb_error **err)
{
    azb_context *context = poller->client->context;
    if (*slot != NULL && azbi_equal(*slot, strlen(*slot), text.ptr, text.len)) {
        return AZB_OK;
    }
    azbi_buf copy;
    char *string = NULL;
    azbi_buf_init(&copy, context, text.len);
    azbi_buf_append(&copy, text.ptr, text.len <= TEXT_MAX ? text.len : 0);
    if (azbi_buf_take_string(&copy, &string) != AZB_OK) {
        return azbi_fail_nomem(err);
    }
    azbi_string_free(context, *slot);
    *slot = string;
    return AZB_OK;
}

// The text may be the whole ARM id of the job, which is in the vault of that id then.
static azb_status keep_job_id(azb_poller *poller, azb_str id, azb_error **err)
{
    azb_str vault = {NULL, 0};
    const azb_str name = azbi_job_name_of(id, &vault);
    azb_status status = AZB_OK;
    if (name.ptr != NULL) {
        status = keep_text(poller, &poller->job_id, name, err);
    }
    if (status == AZB_OK && vault.ptr != NULL) {
        status = keep_text(poller, &poller->vault_id, vault, err);
    }
    return status;
}

static void keep_failure(azb_poller *poller, const azbi_tree *body)
{
    char subject[AZBI_POLLER_SUBJECT_MAX];
    azbi_poller_subject(poller, subject);
    azb_error_free(poller->failure);
    poller->failure = NULL;
    poller->traits->fail(&poller->failure, poller->client->context, subject, poller->word, body);
}

// The state becomes final, or the resource is still to be read.
static azb_status end(azb_poller *poller, const azbi_reading *reading, const azbi_tree *body,
                      azb_error **err)
{
    bool has_resource = false;
    const azb_status status = decode_end(poller, reading->is_status, &has_resource, err);
    if (status != AZB_OK) {
        return status;
    }
    // What a status brought may be less than the resource; a grant is asked for only once.
    const bool complete = has_resource && (!reading->is_status || poller->once_only);
    if (reading->state == AZB_POLLER_SUCCEEDED && poller->final_url != NULL && !complete) {
        azbi_operation_of(poller)->asks = AZBI_ASKS_RESULT;
        poller->due_ms = 0;
        return AZB_OK;
    }
    if (reading->state == AZB_POLLER_SUCCEEDED && !has_resource) {
        bool goes_on = false;
        const azb_status next = azbi_operation_read_record(poller, &goes_on, err);
        if (next != AZB_OK || goes_on) {
            return next;
        }
    }
    poller->state = reading->state;
    azbi_poller_set_word(poller, reading->word);
    if (poller->state == AZB_POLLER_SUCCEEDED) {
        poller->progress.percent = 100;
    } else {
        keep_failure(poller, body);
    }
    if (azbi_operation_lacks_cause(poller)) {
        poller->state = AZB_POLLER_RUNNING;
        azbi_operation_of(poller)->asks = AZBI_ASKS_CAUSE;
        poller->due_ms = 0;
    }
    return AZB_OK;
}

static azb_status take_reading(azb_poller *poller, const azbi_exchange *exchange,
                               const azbi_reading *reading, const azbi_tree *body, azb_error **err)
{
    poller->misses = 0;
    azbi_operation_of(poller)->had_word =
        azbi_operation_of(poller)->had_word || reading->word.ptr != NULL;
    azb_status status = keep_job_id(poller, reading->job_id, err);
    if (status == AZB_OK) {
        azbi_progress_read(&poller->progress, body);
        azbi_poller_set_word(poller, reading->word);
        azbi_poller_set_due(poller, exchange);
        status = reading->state == AZB_POLLER_RUNNING
                     ? azbi_operation_follow_location(poller, exchange, err)
                     : end(poller, reading, body, err);
    }
    return status;
}

static azb_status read_state(azb_poller *poller, const azbi_exchange *exchange,
                             const azbi_tree *body, bool first, azb_error **err)
{
    azbi_reading reading;
    const azbi_poller_facts facts = {
        .kind = poller->kind,
        .http_status = poller->http_status,
        .has_body = poller->body.len > 0,
        .first = first,
        .wants_body = poller->type != NULL && !poller->may_be_empty,
        .had_word = azbi_operation_of(poller)->had_word,
    };
    azbi_poller_read(&facts, body, &reading);
    if (!reading.unreadable) {
        poller->was_read = poller->was_read || !first;
        return take_reading(poller, exchange, &reading, body, err);
    }
    if (azbi_operation_of(poller)->after_location) {
        succeed(poller);
        return AZB_OK;
    }
    bool goes_on = false;
    const azb_status status = azbi_operation_confirm(poller, &goes_on, err);
    return status != AZB_OK || goes_on ? status
                                       : azbi_poller_fail_unreadable(poller, exchange, err);
}

static azb_status read_first(azb_poller *poller, azbi_exchange *exchange, const azbi_tree *body,
                             azb_error **err)
{
    return read_state(poller, exchange, body, true, err);
}

static azb_status read_later(azb_poller *poller, azbi_exchange *exchange, const azbi_tree *body,
                             azb_error **err)
{
    return read_state(poller, exchange, body, false, err);
}

azb_status azbi_operation_take_first(azb_poller *poller, azbi_exchange *exchange, azb_error **err)
{
    return azbi_poller_take_state(poller, exchange, read_first, err);
}

// ---- other answers ----

// The resource of an operation that has succeeded. Its poll may be early, or bring nothing: then it
// is tried again.
static azb_status take_resource(azb_poller *poller, azbi_exchange *exchange, azb_error **err)
{
    size_t len = 0;
    const int32_t http_status = azbi_exchange_http_status(exchange);
    const bool is_early =
        http_status == AZBI_HTTP_ACCEPTED ||
        (http_status != AZBI_HTTP_NO_CONTENT && azbi_exchange_body(exchange, &len) == NULL);
    if (is_early && azbi_operation_of(poller)->resource_tries < RESOURCE_TRIES_MAX) {
        azbi_operation_of(poller)->resource_tries++;
        azbi_poller_set_due(poller, exchange);
        return AZB_OK;
    }
    azbi_poller_keep_body(poller, exchange);
    azb_model *status_model = poller->result;
    poller->result = NULL;
    azb_str resource = {poller->body.text, poller->body.len};
    azb_str output = {NULL, 0};
    if (find_output(poller, &output)) {
        resource = output;
    }
    const azb_status status = azbi_poller_decode(poller, poller->type, resource, err);
    if (poller->result == NULL && poller->problem == NULL) {
        poller->result = status_model;
    } else {
        azb_model_free(status_model);
    }
    if (status == AZB_OK) {
        succeed(poller);
    }
    return status;
}

// A Location answers as the first request would have answered at the end: its error is the
// operation's.
static void take_verdict(azb_poller *poller, azbi_exchange *exchange)
{
    const azb_str none = {NULL, 0};
    azb_error_free(poller->failure);
    azbi_fail(&poller->failure, poller->client->context, AZB_E_OPERATION,
              "the operation %s ended with HTTP %d", azbi_poller_name(poller),
              (int)azbi_exchange_http_status(exchange));
    azbi_poller_describe(poller, exchange, poller->failure);
    poller->state = AZB_POLLER_FAILED;
    azbi_poller_set_word(poller, none);
    azbi_poller_keep_body(poller, exchange);
}

// An answer below 400 to the question whether the resource is gone.
static azb_status take_present(azb_poller *poller, const azbi_exchange *exchange, azb_error **err)
{
    azbi_operation_of(poller)->asks = AZBI_ASKS_STATE;
    const azb_status status = azbi_fail(
        err, poller->client->context, AZB_E_LOST,
        "the status of the operation %s is gone, but what it was to delete is still there",
        azbi_poller_name(poller));
    if (err != NULL) {
        azbi_answer_note(*err, exchange);
    }
    return status;
}

azb_status azbi_operation_take_missing(azb_poller *poller, const azbi_exchange *exchange,
                                       azb_error **err)
{
    if (azbi_operation_of(poller)->asks == AZBI_ASKS_RESULT ||
        azbi_operation_of(poller)->after_location ||
        azbi_operation_of(poller)->asks == AZBI_ASKS_DELETION) {
        succeed(poller);
        return AZB_OK;
    }
    if (azbi_poller_is_early(poller, exchange)) {
        return AZB_OK;
    }
    const bool has_own_status = poller->kind == AZBI_POLLER_ASYNC || //
                                poller->kind == AZBI_POLLER_LOCATION;
    if (has_own_status && poller->request == AZBI_POLLER_DELETES) {
        // A status may lie beneath the resource, and go with it.
        azbi_operation_of(poller)->asks = AZBI_ASKS_DELETION;
        poller->due_ms = 0;
        return AZB_OK;
    }
    if (has_own_status && poller->request == AZBI_POLLER_MAKES && !poller->was_read) {
        return azbi_operation_ask_resource(poller, err);
    }
    return azbi_poller_fail_lost(poller, exchange, err);
}

static azb_status take_failure(azb_poller *poller, azbi_exchange *exchange, azb_error **err)
{
    const int32_t http_status = azbi_exchange_http_status(exchange);
    if (azbi_exchange_status(exchange) == AZB_E_SERVICE &&
        azbi_poller_is_verdict(AZBI_POLLER_LOCATION, http_status)) {
        if (azbi_operation_of(poller)->asks == AZBI_ASKS_RESULT ||
            azbi_operation_of(poller)->after_location) {
            poller->http_status = http_status;
            succeed(poller); // it has succeeded all the same
            return AZB_OK;
        }
        if (poller->kind == AZBI_POLLER_LOCATION &&
            azbi_operation_of(poller)->asks == AZBI_ASKS_STATE) {
            take_verdict(poller, exchange);
            return AZB_OK;
        }
    }
    return azbi_poller_take_failure(poller, exchange, err);
}

azb_status azbi_operation_take(azb_poller *poller, azbi_exchange *exchange, azb_error **err)
{
    const azbi_poller_asks asks = azbi_operation_of(poller)->asks;
    if (asks == AZBI_ASKS_CAUSE) {
        azbi_operation_take_cause(poller, exchange);
        return AZB_OK;
    }
    if (azbi_exchange_status(exchange) != AZB_OK) {
        return take_failure(poller, exchange, err);
    }
    if (asks == AZBI_ASKS_RESULT) {
        return take_resource(poller, exchange, err);
    }
    if (asks == AZBI_ASKS_DELETION) {
        return take_present(poller, exchange, err);
    }
    return azbi_poller_take_state(poller, exchange, read_later, err);
}

// A resource that is being made need not be there yet.
static bool may_appear(const azb_poller *poller)
{
    return poller->kind == AZBI_POLLER_BODY && !azbi_operation_view(poller)->fell_back;
}

const azbi_poller_traits azbi_operation_traits = {
    .noun = "operation",
    .size = sizeof(azbi_operation_poller),
    .name = {"operationId", offsetof(azb_poller, operation_id)},
    .wait_ms = WAIT_MS,
    .ask = azbi_operation_ask,
    .take = azbi_operation_take,
    .take_missing = azbi_operation_take_missing,
    .fail = azbi_service_error_of_status,
    .may_appear = may_appear,
    .has_job = true,
};
