#include "arm/call.h"

#include <string.h>

#include "arm/answer.h"
#include "arm/call_options.h"
#include "arm/poller.h"
#include "arm/service_error.h"
#include "base/memory.h"
#include "base/str.h"
#include "http/call_check.h"
#include "id/id.h"

// Phases of a call. The owner moves it from RUNNING to DROPPED, the stepping thread all others.
enum {
    CALL_RUNNING,
    CALL_DROPPED, // freed by its owner while it ran
    CALL_ENDING,  // its callback runs
    CALL_DONE
};

enum {
    URL_MAX = 32 * 1024,
    BODY_MAX = 8 * 1024 * 1024
};

azb_call *azbi_call_new(azb_client *client, const azbi_call_class *kind, azb_call_fn done,
                        void *user)
{
    azb_call *call = azbi_alloc(client->context, kind->size);
    if (call == NULL) {
        return NULL;
    }
    call->kind = kind;
    call->client = azbi_client_hold(client);
    atomic_init(&call->holds, 2);
    atomic_init(&call->phase, CALL_RUNNING);
    atomic_init(&call->posted, false);
    atomic_init(&call->cancel_asked, false);
    call->done = done;
    call->user = user;
    return call;
}

azb_status azbi_call_require(const azb_call *call, azb_error **err)
{
    return call == NULL ? azbi_fail_arg(err, NULL, "call", "is required")
                        : azbi_client_check(call->client, err);
}

azb_call *azbi_call_hold(azb_call *call)
{
    atomic_fetch_add_explicit(&call->holds, 1, memory_order_relaxed);
    return call;
}

void azbi_call_release(azb_call *call)
{
    if (atomic_fetch_sub_explicit(&call->holds, 1, memory_order_acq_rel) != 1) {
        return;
    }
    azb_client *client = call->client;
    if (call->kind->destroy != NULL) {
        call->kind->destroy(call);
    }
    if (call->exchange != NULL) {
        azbi_exchange_free(call->exchange);
    }
    azbi_string_free(client->context, call->vault_id);
    azbi_release(client->context, call, call->kind->size);
    azbi_client_release(client);
}

void azbi_call_finish(azb_call *call)
{
    azbi_call_take_from_sleep(call);
    int phase = CALL_RUNNING;
    if (atomic_compare_exchange_strong(&call->phase, &phase, CALL_ENDING) && call->done != NULL) {
        call->done(call->user, call);
    }
    atomic_store(&call->phase, CALL_DONE);
    azbi_call_release(call);
}

static void work(void *user)
{
    azb_call *call = user;
    atomic_store(&call->posted, false);
    if (azb_call_is_done(call) == 0) {
        call->kind->work(call);
    }
    azbi_call_release(call);
}

void azbi_call_post(azb_call *call)
{
    if (atomic_exchange(&call->posted, true)) {
        return;
    }
    azbi_call_hold(call);
    call->task.run = work;
    call->task.user = call;
    azbi_engine_post(call->client->engine, &call->task);
}

void azbi_call_post_cancel(azb_call *call)
{
    atomic_store(&call->cancel_asked, true);
    azbi_call_post(call);
}

bool azbi_call_is_quiet(const azb_call *call)
{
    return atomic_load(&call->phase) == CALL_DONE;
}

bool azbi_call_is_dropped(const azb_call *call)
{
    return atomic_load(&call->phase) == CALL_DROPPED;
}

int32_t azb_call_is_done(const azb_call *call)
{
    const int phase = call == NULL ? CALL_RUNNING : atomic_load(&call->phase);
    return phase == CALL_ENDING || phase == CALL_DONE;
}

static bool quiet(void *user)
{
    return azbi_call_is_quiet(user);
}

azb_status azbi_call_join(azb_call *call, azb_error **err)
{
    if (azbi_call_is_quiet(call)) {
        return AZB_OK;
    }
    return azbi_engine_wait(call->client->engine, quiet, call, err);
}

azb_status azb_call_wait(azb_call *call, azb_error **err)
{
    azbi_error_start(err);
    const azb_status status = azbi_call_require(call, err);
    return status == AZB_OK ? azbi_call_join(call, err) : status;
}

typedef struct call_set {
    azb_call *const *calls;
    size_t count;
} call_set;

static size_t first_quiet(const call_set *set)
{
    size_t i = 0;
    while (i < set->count && (set->calls[i] == NULL || !azbi_call_is_quiet(set->calls[i]))) {
        i++;
    }
    return i;
}

static bool any_quiet(void *user)
{
    const call_set *set = user;
    return first_quiet(set) < set->count;
}

static azb_status check_set(const call_set *set, azb_client **client, azb_error **err)
{
    *client = NULL;
    for (size_t i = 0; set->calls != NULL && i < set->count; i++) {
        if (set->calls[i] == NULL) {
            continue;
        }
        if (*client != NULL && set->calls[i]->client != *client) {
            return azbi_fail_arg(err, (*client)->context, "calls", "are of more than one client");
        }
        *client = set->calls[i]->client;
    }
    return *client == NULL ? azbi_fail_arg(err, NULL, "calls", "has no call to wait for")
                           : azbi_client_check(*client, err);
}

azb_status azb_call_wait_any(azb_call *const *calls, size_t count, size_t *index, azb_error **err)
{
    azbi_error_start(err);
    if (index == NULL) {
        return azbi_fail_arg(err, NULL, "index", "is required");
    }
    call_set set = {calls, count};
    azb_client *client = NULL;
    azb_status status = check_set(&set, &client, err);
    if (status == AZB_OK && !any_quiet(&set)) {
        status = azbi_engine_wait(client->engine, any_quiet, &set, err);
    }
    if (status == AZB_OK) {
        *index = first_quiet(&set);
    }
    return status;
}

void azb_call_cancel(azb_call *call)
{
    if (call != NULL && !azbi_client_is_foreign(call->client) && azb_call_is_done(call) == 0) {
        call->kind->cancel(call);
    }
}

void azb_call_free(azb_call *call)
{
    if (call == NULL || azbi_client_is_foreign(call->client)) {
        return;
    }
    int phase = CALL_RUNNING;
    if (atomic_compare_exchange_strong(&call->phase, &phase, CALL_DROPPED)) {
        call->kind->drop(call);
    } else if (phase == CALL_ENDING) {
        // On another thread than the callback's the wait ends with it; inside the callback it is
        // refused, and the worker's hold keeps the call until the callback returns.
        const azb_status inside = azbi_call_join(call, NULL);
        (void)inside;
    }
    azbi_call_release(call);
}

void azbi_call_put_to_sleep(azb_call *call)
{
    azb_client *client = call->client;
    call->prev_asleep = NULL;
    call->next_asleep = client->asleep;
    if (client->asleep != NULL) {
        client->asleep->prev_asleep = call;
    }
    client->asleep = call;
}

void azbi_call_take_from_sleep(azb_call *call)
{
    azb_client *client = call->client;
    if (call->prev_asleep != NULL) {
        call->prev_asleep->next_asleep = call->next_asleep;
    } else if (client->asleep == call) {
        client->asleep = call->next_asleep;
    }
    if (call->next_asleep != NULL) {
        call->next_asleep->prev_asleep = call->prev_asleep;
    }
    call->next_asleep = NULL;
    call->prev_asleep = NULL;
}

void azbi_call_cancel_all(azb_client *client)
{
    for (azb_call *call = client->asleep; call != NULL; call = call->next_asleep) {
        call->kind->cancel(call);
    }
}

static void cancel_exchange(azb_call *call)
{
    azbi_exchange_cancel(call->exchange);
}

// The exchange is gone when this returns, and with it what holds the call, unless its callback came
// first and has let go already.
static void drop_exchange(azb_call *call)
{
    azbi_exchange_free(call->exchange);
    call->exchange = NULL;
    if (!azbi_call_is_quiet(call)) {
        atomic_store(&call->phase, CALL_DONE);
        azbi_call_release(call);
    }
}

static void exchange_done(void *user, azbi_exchange *exchange)
{
    (void)exchange;
    azbi_call_finish(user);
}

static const azbi_call_class exchange_call = {sizeof(azb_call), cancel_exchange, drop_exchange,
                                              NULL, NULL};

azb_status azbi_call_send(azb_client *client, azbi_exchange *exchange, azb_call_fn done, void *user,
                          azb_call **out, azb_error **err)
{
    azb_call *call = azbi_call_new(client, &exchange_call, done, user);
    if (call == NULL) {
        azbi_exchange_free(exchange);
        return azbi_fail_nomem(err);
    }
    call->exchange = exchange;
    *out = call;
    azbi_exchange_start(exchange, exchange_done, call);
    return AZB_OK;
}

// A read whose every success has a body. What a poller is for may end without one.
static bool wants_body(const azbi_operation *operation)
{
    return strcmp(operation->method, "GET") == 0 && operation->result != NULL &&
           (operation->flags & AZBI_OPERATION_LONG) == 0 && operation->empty_statuses[0] == 0;
}

static uint32_t exchange_flags(const azbi_operation *operation)
{
    uint32_t flags = 0;
    flags |= (operation->flags & AZBI_OPERATION_ONCE) != 0 ? AZBI_EXCHANGE_ONCE : 0U;
    flags |= (operation->flags & AZBI_OPERATION_SECRET) != 0 ? AZBI_EXCHANGE_SECRET : 0U;
    flags |= wants_body(operation) ? AZBI_EXCHANGE_WANTS_BODY : 0U;
    return flags;
}

static azb_status set_headers(azbi_exchange *exchange, const azbi_header *headers, azb_error **err)
{
    for (size_t i = 0; i < AZBI_HEADERS_MAX && headers[i].name != NULL; i++) {
        if (headers[i].value == NULL) {
            continue;
        }
        const char *value = headers[i].value;
        const bool good = value[0] != '\0' && azbi_is_utf8(value, strlen(value));
        const azb_status status =
            good ? azbi_exchange_set_header(exchange, headers[i].name, value) : AZB_E_ARG;
        if (status == AZB_E_NOMEM) {
            return azbi_fail_nomem(err);
        }
        if (status != AZB_OK) {
            return azbi_fail_arg(err, azbi_engine_context(azbi_exchange_engine(exchange)),
                                 headers[i].option,
                                 "must be a text that a header can hold: UTF-8, not empty, not "
                                 "too long, without control bytes");
        }
    }
    return AZB_OK;
}

// The whole request of an operation, ready to start.
static azb_status build(azb_client *client, const azbi_arguments *arguments,
                        azbi_exchange **exchange, azb_error **err)
{
    const azbi_operation *operation = arguments->operation;
    azbi_buf url;
    azbi_buf body;
    azbi_buf_init(&url, client->context, URL_MAX);
    azbi_buf_init_secret(&body, client->context, BODY_MAX);
    azb_status status = azbi_call_check(client->context, arguments->call, err);
    if (status == AZB_OK) {
        status = azbi_operation_url(arguments, client, &url, err);
    }
    if (status == AZB_OK) {
        status = azbi_operation_body(arguments, client->context, &body, err);
    }
    if (status == AZB_OK) {
        const azbi_request request = {
            .method = operation->method,
            .url = azbi_buf_text(&url),
            .body = body.len > 0 ? &body : NULL,
            .flags = exchange_flags(operation),
            .token = &client->token,
            .call = arguments->call,
        };
        status = azbi_exchange_new(client->engine, &request, exchange, err);
    }
    if (status == AZB_OK) {
        status = set_headers(*exchange, arguments->headers, err);
    }
    if (status != AZB_OK && *exchange != NULL) {
        azbi_exchange_free(*exchange);
        *exchange = NULL;
    }
    azbi_buf_dispose(&url);
    azbi_buf_dispose_wiped(&body);
    return status;
}

azb_status azbi_call_begin(azb_client *client, const azbi_arguments *arguments, azb_call_fn done,
                           void *user, azb_call **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "is required");
    }
    *out = NULL;
    azbi_exchange *exchange = NULL;
    char *vault_id = NULL;
    azb_status status = azbi_client_check(client, err);
    if (status == AZB_OK) {
        status = build(client, arguments, &exchange, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    status = azbi_operation_vault(arguments, client, &vault_id);
    azb_call *call = NULL;
    if (status == AZB_OK) {
        call = azbi_call_new(client, &exchange_call, done, user);
    }
    if (call == NULL) {
        azbi_exchange_free(exchange);
        azbi_string_free(client->context, vault_id);
        azbi_fail_nomem(err);
        return AZB_E_NOMEM;
    }
    call->operation = arguments->operation;
    call->vault_id = vault_id;
    call->exchange = exchange;
    *out = call;
    azbi_exchange_start(exchange, exchange_done, call);
    return AZB_OK;
}

// What both ends of a call check; the error of a call that failed.
static azb_status open_result(azb_call *call, const azbi_operation *operation, azb_error **err)
{
    const azb_status status = azbi_call_require(call, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_context *context = call->client->context;
    if (call->operation != operation) {
        return azbi_fail_arg(err, context, "call", "was begun by another function");
    }
    if (azb_call_is_done(call) == 0) {
        return azbi_fail(err, context, AZB_E_STATE, "call: is still under way");
    }
    if (call->taken) {
        return azbi_fail(err, context, AZB_E_STATE, "call: its result was fetched already");
    }
    if (azbi_exchange_status(call->exchange) != AZB_OK) {
        const bool secret = (operation->flags & AZBI_OPERATION_SECRET) != 0;
        return azbi_service_error_of_exchange(err, call->exchange, secret);
    }
    return AZB_OK;
}

static void name_operation(const azbi_operation *operation, azb_error **err)
{
    if (err != NULL && azb_error_status(*err) != AZB_E_STATE) {
        azbi_error_prefix(*err, "%s", operation->id);
    }
}

// A result has to go somewhere; an operation without one needs no place for it.
static azb_status open_model(const azbi_operation *operation, azb_model **out, azb_error **err)
{
    azbi_error_start(err);
    if (out != NULL) {
        *out = NULL;
    }
    return out != NULL || operation->result == NULL
               ? AZB_OK
               : azbi_fail_arg(err, NULL, "out", "is required");
}

azb_status azbi_call_end_model(azb_call *call, const azbi_operation *operation, azb_model **out,
                               azb_error **err)
{
    azb_status status = open_model(operation, out, err);
    if (status == AZB_OK) {
        status = open_result(call, operation, err);
    }
    if (status == AZB_OK) {
        azb_model *model = NULL;
        status = azbi_answer_model(call->exchange, operation, &model, err);
        call->taken = true;
        if (out != NULL) {
            *out = model;
        } else {
            azb_model_free(model);
        }
    }
    if (status != AZB_OK) {
        name_operation(operation, err);
    }
    return status;
}

azb_status azbi_call_end_answer(azb_call *call, const azbi_operation *operation, azb_error **err)
{
    const azb_status status = open_result(call, operation, err);
    if (status == AZB_OK) {
        call->taken = true;
    } else {
        name_operation(operation, err);
    }
    return status;
}

azb_status azbi_call_end_poller(azb_call *call, const azbi_operation *operation, azb_poller **out,
                                azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "is required");
    }
    *out = NULL;
    azb_status status = open_result(call, operation, err);
    if (status == AZB_OK) {
        status =
            azbi_poller_start(call->client, operation, call->exchange, call->vault_id, out, err);
        call->taken = status == AZB_OK;
    }
    if (status != AZB_OK) {
        name_operation(operation, err);
    }
    return status;
}

// Begins a call and waits for it; the call is there when this returns AZB_OK.
static azb_status run(azb_client *client, const azbi_arguments *arguments, azb_call **call,
                      azb_error **err)
{
    azb_status status = azbi_call_begin(client, arguments, NULL, NULL, call, err);
    if (status == AZB_OK) {
        status = azbi_call_join(*call, err);
    }
    if (status != AZB_OK) {
        azb_call_free(*call);
        *call = NULL;
    }
    return status;
}

azb_status azbi_call_run_model(azb_client *client, const azbi_arguments *arguments, azb_model **out,
                               azb_error **err)
{
    azb_call *call = NULL;
    azb_status status = open_model(arguments->operation, out, err);
    if (status == AZB_OK) {
        status = run(client, arguments, &call, err);
    }
    if (status == AZB_OK) {
        status = azbi_call_end_model(call, arguments->operation, out, err);
        azb_call_free(call);
    }
    return status;
}

azb_status azbi_call_run_poller(azb_client *client, const azbi_arguments *arguments,
                                azb_poller **out, azb_error **err)
{
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "is required");
    }
    *out = NULL;
    azb_call *call = NULL;
    azb_status status = run(client, arguments, &call, err);
    if (status == AZB_OK) {
        status = azbi_call_end_poller(call, arguments->operation, out, err);
        azb_call_free(call);
    }
    return status;
}
