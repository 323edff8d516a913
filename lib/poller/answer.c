// answer.c - what an answer changes in a poller.
#include <stdio.h>
#include <string.h>

#include "arm/answer.h"
#include "arm/service_error.h"
#include "base/memory.h"
#include "base/str.h"
#include "base/uri.h"
#include "base/wait.h"
#include "model/types.h"
#include "poller/job_error.h"
#include "poller/poller.h"
#include "poller/rows.h"
#include "json/raw.h"

enum {
    HTTP_ACCEPTED = 202,
    HTTP_NO_CONTENT = 204,
    RESOURCE_TRIES_MAX = 10
};

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

// Other bytes have no place in a URL, and none in the text that a poller is saved as.
static void put_ascii(azbi_buf *out, const char *url)
{
    for (size_t i = 0; url[i] != '\0'; i++) {
        if ((unsigned char)url[i] < 0x80) {
            azbi_buf_putc(out, url[i]);
        } else {
            azbi_uri_put_segment(out, &url[i], 1);
        }
    }
}

azb_status azbi_poller_url_of(azb_client *client, const azbi_exchange *exchange, const char *header,
                              char **out)
{
    *out = NULL;
    const char *value = azbi_exchange_header(exchange, header);
    if (value == NULL || value[0] == '\0') {
        return AZB_OK;
    }
    azbi_buf ascii;
    azbi_buf url;
    azbi_buf_init(&ascii, client->context, AZBI_POLLER_URL_MAX);
    azbi_buf_init(&url, client->context, AZBI_POLLER_URL_MAX);
    put_ascii(&ascii, value);
    azb_status status = ascii.status;
    if (status == AZB_OK) {
        status =
            azbi_uri_resolve(&url, azbi_exchange_url(exchange), azbi_buf_text(&ascii), ascii.len);
    }
    int failed = status == AZB_E_NOMEM;
    // One that cannot be resolved is kept: the poll that would go there tells that it may not.
    *out =
        azbi_string_copy(client->context, azbi_buf_text(status == AZB_OK ? &url : &ascii), &failed);
    azbi_buf_dispose(&ascii);
    azbi_buf_dispose(&url);
    if (failed) {
        azbi_string_free(client->context, *out);
        *out = NULL;
    }
    return failed ? AZB_E_NOMEM : AZB_OK;
}

void azbi_poller_set_due(azb_poller *poller, const azbi_exchange *exchange)
{
    const int64_t wait = azbi_poll_wait_ms(azbi_exchange_retry_after_ms(exchange),
                                           azbi_poller_traits_of(poller)->wait_ms);
    poller->due_ms = azbi_later(azbi_now_ms(poller->client->context), wait);
}

static void keep_body(azb_poller *poller, azbi_exchange *exchange)
{
    azbi_poller_drop_body(poller);
    poller->http_status = azbi_exchange_http_status(exchange);
    poller->body.text = azbi_exchange_take_body(exchange, &poller->body.len, &poller->body.size);
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
    // A status is of one type for all operations: what it brought may be secret all the same.
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
    azbi_buf_init(&copy, context, AZBI_POLLER_URL_MAX);
    azbi_buf_append(&copy, text.ptr, text.len);
    int failed = copy.status == AZB_E_NOMEM;
    char *string = azbi_string_copy(context, azbi_buf_text(&copy), &failed);
    azbi_buf_dispose(&copy);
    if (failed) {
        azbi_string_free(context, string);
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

// A Location that moves on is followed; the status URL of Azure-AsyncOperation stays.
static azb_status follow_location(azb_poller *poller, const azbi_exchange *exchange,
                                  azb_error **err)
{
    char *url = NULL;
    if (poller->kind != AZBI_POLLER_LOCATION) {
        return AZB_OK;
    }
    if (azbi_poller_url_of(poller->client, exchange, "location", &url) != AZB_OK) {
        return azbi_fail_nomem(err);
    }
    if (url != NULL) {
        azbi_string_free(poller->client->context, poller->url);
        poller->url = url;
    }
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

static void keep_failure(azb_poller *poller, const azbi_tree *body)
{
    char subject[AZBI_POLLER_WORD_MAX * 2];
    (void)snprintf(subject, sizeof subject, "the %s %.60s", azbi_poller_noun(poller),
                   azbi_poller_name(poller));
    azb_status status = AZB_OK;
    azb_error_free(poller->failure);
    poller->failure = NULL;
    if (poller->kind == AZBI_POLLER_JOB) {
        status = azbi_job_error(&poller->failure, poller->client->context, subject, poller->word,
                                azbi_tree_get(body, "properties"));
    } else {
        status = azbi_service_error_of_status(&poller->failure, poller->client->context, subject,
                                              poller->word, body);
    }
    (void)status; // AZB_E_OPERATION: the failure itself
}

// A failure that says nothing, of an operation whose job may say more.
static bool lacks_cause(const azb_poller *poller)
{
    return poller->state == AZB_POLLER_FAILED && poller->kind != AZBI_POLLER_JOB &&
           poller->job_id != NULL && poller->vault_id != NULL &&
           azb_error_service_code(poller->failure)[0] == '\0' &&
           azb_error_service_message(poller->failure)[0] == '\0' &&
           azb_error_detail_count(poller->failure) == 0;
}

// A Location may end with a 204 that names no job. The vault keeps a record of each operation that
// does: it is read as well, so that no job is lost. Returns AZB_OK with *goes_on false when there
// is none to read.
static azb_status go_on_at_vault(azb_poller *poller, bool *goes_on, azb_error **err)
{
    azb_client *client = poller->client;
    const azbi_arguments record = {.operation = &azbi_poller_get_record,
                                   .scope_id = poller->vault_id,
                                   .names = {poller->operation_id}};
    *goes_on = poller->kind == AZBI_POLLER_LOCATION && poller->job_id == NULL &&
               poller->vault_id != NULL && poller->operation_id != NULL;
    if (!*goes_on) {
        return AZB_OK;
    }
    azbi_buf url;
    azbi_buf_init(&url, client->context, AZBI_POLLER_URL_MAX);
    const azb_status status = azbi_operation_url(&record, client, &url, NULL);
    int failed = status == AZB_E_NOMEM;
    char *copy = azbi_string_copy(client->context, azbi_buf_text(&url), &failed);
    azbi_buf_dispose(&url);
    if (failed || status != AZB_OK) {
        *goes_on = false; // an id that no URL can hold has no record
        azbi_string_free(client->context, copy);
        return failed ? azbi_fail_nomem(err) : AZB_OK;
    }
    azbi_string_free(client->context, poller->url);
    poller->url = copy;
    poller->kind = AZBI_POLLER_ASYNC;
    poller->after_location = true;
    poller->due_ms = 0;
    return AZB_OK;
}

// A status that answers 204 says nothing of how the operation ended. What can confirm it is asked:
// the resource that was to be made or to go; *goes_on: it is. Vaults keep what was deleted.
static azb_status confirm(azb_poller *poller, bool *goes_on, azb_error **err)
{
    *goes_on = poller->kind == AZBI_POLLER_ASYNC && poller->http_status == HTTP_NO_CONTENT &&
               azbi_poller_request_url(poller) != NULL &&
               (poller->request == AZBI_POLLER_MAKES || poller->vault_id == NULL);
    if (!*goes_on) {
        return AZB_OK;
    }
    if (poller->request == AZBI_POLLER_MAKES) {
        return azbi_poller_ask_resource(poller, err);
    }
    poller->asks = AZBI_ASKS_DELETION;
    poller->due_ms = 0;
    return AZB_OK;
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
    // What a status brought along may be less than the resource; a grant is asked for once only.
    const bool complete = has_resource && (!reading->is_status || poller->once_only);
    if (reading->state == AZB_POLLER_SUCCEEDED && poller->final_url != NULL && !complete) {
        poller->asks = AZBI_ASKS_RESULT;
        poller->due_ms = 0;
        return AZB_OK;
    }
    if (reading->state == AZB_POLLER_SUCCEEDED && !has_resource) {
        bool goes_on = false;
        const azb_status next = go_on_at_vault(poller, &goes_on, err);
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
    if (lacks_cause(poller)) {
        poller->state = AZB_POLLER_RUNNING;
        poller->asks = AZBI_ASKS_CAUSE;
        poller->due_ms = 0;
    }
    return AZB_OK;
}

static azb_status take_reading(azb_poller *poller, const azbi_exchange *exchange,
                               const azbi_reading *reading, const azbi_tree *body, azb_error **err)
{
    poller->misses = 0;
    poller->had_word = poller->had_word || reading->word.ptr != NULL;
    azb_status status = keep_job_id(poller, reading->job_id, err);
    if (status == AZB_OK) {
        azbi_progress_read(&poller->progress, body);
        azbi_poller_set_word(poller, reading->word);
        azbi_poller_set_due(poller, exchange);
        status = reading->state == AZB_POLLER_RUNNING ? follow_location(poller, exchange, err)
                                                      : end(poller, reading, body, err);
    }
    return status;
}

void azbi_poller_succeed(azb_poller *poller)
{
    const azb_str none = {NULL, 0};
    poller->asks = AZBI_ASKS_STATE;
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
                                        "the answer does not tell the state of the %s %s",
                                        azbi_poller_noun(poller), azbi_poller_name(poller));
    if (err != NULL) {
        azbi_answer_note(*err, exchange);
    }
    return status;
}

azb_status azbi_poller_take_operation(azb_poller *poller, azbi_exchange *exchange,
                                      const azbi_tree *body, bool first, azb_error **err)
{
    azbi_reading reading;
    const azbi_poller_facts facts = {
        .kind = poller->kind,
        .http_status = poller->http_status,
        .has_body = poller->body.len > 0,
        .first = first,
        .wants_body = poller->type != NULL && !poller->may_be_empty,
        .had_word = poller->had_word,
    };
    azbi_poller_read(&facts, body, &reading);
    if (!reading.unreadable) {
        poller->was_read = poller->was_read || !first;
        return take_reading(poller, exchange, &reading, body, err);
    }
    if (poller->after_location) {
        azbi_poller_succeed(poller);
        return AZB_OK;
    }
    bool goes_on = false;
    const azb_status status = confirm(poller, &goes_on, err);
    return status != AZB_OK || goes_on ? status
                                       : azbi_poller_fail_unreadable(poller, exchange, err);
}

// Nobody asks for a secret's bytes a second time: what they mean is in the result. Only raw calls,
// which count as secret since nobody knows what they ask for, have nothing but the bytes.
static void forget_secret(azb_poller *poller)
{
    if (poller->secret && poller->type != &azbi_type_untyped) {
        azbi_poller_drop_body(poller);
    }
}

azb_status azbi_poller_take_state(azb_poller *poller, azbi_exchange *exchange, bool first,
                                  azb_error **err)
{
    keep_body(poller, exchange);
    azbi_tree *body =
        poller->body.len > 0 ? azbi_tree_parse(poller->body.text, poller->body.len) : NULL;
    const azb_status status =
        azbi_poller_traits_of(poller)->take(poller, exchange, body, first, err);
    if (poller->secret) {
        azbi_tree_free_wiped(body);
    } else {
        azbi_tree_free(body);
    }
    forget_secret(poller);
    return status;
}

// The resource of an operation that has succeeded. Its poll may be early, or bring nothing: then it
// is tried again.
static azb_status take_resource(azb_poller *poller, azbi_exchange *exchange, azb_error **err)
{
    size_t len = 0;
    const int32_t http_status = azbi_exchange_http_status(exchange);
    const bool is_early =
        http_status == HTTP_ACCEPTED ||
        (http_status != HTTP_NO_CONTENT && azbi_exchange_body(exchange, &len) == NULL);
    if (is_early && poller->resource_tries < RESOURCE_TRIES_MAX) {
        poller->resource_tries++;
        azbi_poller_set_due(poller, exchange);
        return AZB_OK;
    }
    keep_body(poller, exchange);
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
        azbi_poller_succeed(poller);
    }
    return status;
}

// The job of an operation that failed without a word. What it does not say either stays unsaid.
static azb_status take_cause(azb_poller *poller, azbi_exchange *exchange)
{
    size_t len = 0;
    const char *text = azbi_exchange_body(exchange, &len);
    azbi_tree *body = azbi_exchange_status(exchange) == AZB_OK && text != NULL
                          ? azbi_tree_parse(text, len)
                          : NULL;
    azb_error *failure = NULL;
    char subject[AZBI_POLLER_WORD_MAX * 2];
    (void)snprintf(subject, sizeof subject, "the %s %.60s", azbi_poller_noun(poller),
                   azbi_poller_name(poller));
    const azb_status status = azbi_job_error(&failure, poller->client->context, subject,
                                             poller->word, azbi_tree_get(body, "properties"));
    (void)status; // AZB_E_OPERATION: the failure itself
    if (azb_error_service_code(failure)[0] != '\0' ||
        azb_error_service_message(failure)[0] != '\0') {
        azb_error_free(poller->failure);
        poller->failure = failure;
    } else {
        azb_error_free(failure);
    }
    azbi_tree_free(body);
    poller->asks = AZBI_ASKS_STATE;
    poller->state = AZB_POLLER_FAILED;
    return AZB_OK;
}

// A Location answers as the first request would have, had it waited: its error is the operation's.
static void take_verdict(azb_poller *poller, azbi_exchange *exchange)
{
    const azb_str none = {NULL, 0};
    azb_error_free(poller->failure);
    const azb_status status =
        azbi_fail(&poller->failure, poller->client->context, AZB_E_OPERATION,
                  "the operation %s ended with HTTP %d", azbi_poller_name(poller),
                  (int)azbi_exchange_http_status(exchange));
    (void)status; // AZB_E_OPERATION: the failure itself
    azbi_poller_describe(poller, exchange, poller->failure);
    poller->state = AZB_POLLER_FAILED;
    azbi_poller_set_word(poller, none);
    keep_body(poller, exchange);
}

static azb_status take_failure(azb_poller *poller, azbi_exchange *exchange, azb_error **err)
{
    const azb_status status = azbi_exchange_status(exchange);
    const int32_t http_status = azbi_exchange_http_status(exchange);
    if (status == AZB_E_SERVICE) {
        poller->http_status = http_status;
        const bool is_gone = azbi_poller_is_gone(http_status);
        if (is_gone && azbi_replication_looks(poller)) {
            return azbi_replication_take_missing(poller, exchange, err);
        }
        if (is_gone) {
            return azbi_poller_take_missing(poller, exchange, err);
        }
        const bool is_verdict = azbi_poller_is_verdict(AZBI_POLLER_LOCATION, http_status);
        if (is_verdict && (poller->asks == AZBI_ASKS_RESULT || poller->after_location)) {
            azbi_poller_succeed(poller); // it has succeeded all the same
            return AZB_OK;
        }
        if (is_verdict && poller->kind == AZBI_POLLER_LOCATION && poller->asks == AZBI_ASKS_STATE) {
            take_verdict(poller, exchange);
            return AZB_OK;
        }
    }
    return azbi_service_error_of_exchange(err, exchange, poller->secret);
}

static azb_status take(azb_poller *poller, azbi_exchange *exchange, azb_error **err)
{
    if (poller->asks == AZBI_ASKS_CAUSE) {
        return take_cause(poller, exchange);
    }
    if (azbi_exchange_status(exchange) != AZB_OK) {
        return take_failure(poller, exchange, err);
    }
    switch (poller->asks) {
    case AZBI_ASKS_RESULT:
        return take_resource(poller, exchange, err);
    case AZBI_ASKS_DELETION:
        return azbi_poller_take_present(poller, exchange, err);
    case AZBI_ASKS_STATE:
    case AZBI_ASKS_CAUSE:
        break;
    }
    return azbi_poller_take_state(poller, exchange, false, err);
}

azb_status azbi_poller_take(azb_poller *poller, azbi_exchange *exchange, azb_error **err)
{
    const azb_error *before = poller->failure;
    const azb_status status = take(poller, exchange, err);
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
