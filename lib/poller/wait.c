// wait.c - polling until the end: one small call with one timer.
#include <string.h>

#include "arm/call_options.h"
#include "base/memory.h"
#include "base/wait.h"
#include "http/call_check.h"
#include "poller/answer.h"
#include "poller/ask.h"
#include "poller/note.h"

enum {
    FAILURES_MAX = 10, // polls in a row that may fail
    FAILURE_WAIT_MS = 30 * 1000
};

static const int64_t never = INT64_MAX;

typedef struct wait_call {
    azb_call base;
    azb_poller *poller; // held
    azb_cancel *cancel; // held; NULL: none
    azbi_cancel_listener listener;
    azbi_timer timer;
    int64_t deadline_ms; // on the monotonic clock
    azbi_kept_options kept;
    char *client_request_id; // for the first poll
    azb_call *poll;          // under way, or NULL
    int32_t failures;        // in a row
    azb_error *last_failure; // of those; NULL: none
    bool begun;
    azb_status status; // of the end
    azb_error *error;
} wait_call;

static wait_call *wait_of(azb_call *call)
{
    return (wait_call *)(void *)call;
}

static azb_context *context_of(const wait_call *wait)
{
    return wait->base.client->context;
}

// For a wait that ends before its work: what is followed, and the text to resume it with.
static void note_way_on(const azb_poller *poller, azb_error *error)
{
    char *token = NULL;
    azbi_poller_note(poller, error);
    if (azb_poller_save(poller, &token, NULL) == AZB_OK) {
        azbi_error_set_text(error, AZBI_ERROR_RESUME_TOKEN, token, strlen(token));
    }
    azb_text_free(token);
}

static void end(wait_call *wait, azb_status status, azb_error *error)
{
    azbi_loop_disarm(wait->base.client->loop, &wait->timer);
    azb_call_free(wait->poll);
    wait->poll = NULL;
    azbi_cancel_unlisten(wait->cancel, &wait->listener);
    if (status != AZB_OK && status != AZB_E_OPERATION) {
        note_way_on(wait->poller, error);
    }
    wait->status = status;
    wait->error = error;
    azbi_call_finish(&wait->base);
}

static void end_by_poller(wait_call *wait)
{
    azb_error *error = NULL;
    const azb_status status = azbi_poller_outcome(wait->poller, &error);
    end(wait, status, error);
}

// The work goes on, so the error has what another wait needs.
static void end_by(wait_call *wait, azb_status status, const char *why)
{
    azb_error *error = NULL;
    const azb_error *last = wait->last_failure;
    const azb_status failed =
        azbi_fail(&error, context_of(wait), status, "%s; the %s is still running%s%s", why,
                  wait->poller->traits->noun,
                  last == NULL ? "" : ", and the last poll failed: ", azb_error_message(last));
    azbi_error_set_cause(error, last);
    end(wait, failed, error);
}

// A failure that may be gone by the next poll.
static bool may_pass(const wait_call *wait, azb_status status, const azb_error *error)
{
    static const azb_status passing[] = {AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_THROTTLED,
                                         AZB_E_JSON};
    if (wait->failures >= FAILURES_MAX) {
        return false;
    }
    for (size_t i = 0; i < sizeof passing / sizeof *passing; i++) {
        if (passing[i] == status) {
            return true;
        }
    }
    const azb_poller *poller = wait->poller;
    return azb_error_is_transient(error) != 0 ||
           (status == AZB_E_LOST && poller->traits->may_appear != NULL &&
            poller->traits->may_appear(poller));
}

static void schedule(wait_call *wait);

static void report_progress(const azb_poller *poller)
{
    if (poller->on_progress == NULL) {
        return;
    }
    const azb_progress progress = azbi_poller_progress(poller);
    poller->on_progress(poller->progress_user, &progress);
}

static void keep_last_failure(wait_call *wait, azb_error *error)
{
    azb_error_free(wait->last_failure);
    wait->last_failure = error;
}

static void poll_done(void *user, azb_call *call)
{
    wait_call *wait = user;
    azb_poller *poller = wait->poller;
    azb_error *error = NULL;
    azb_status status = azbi_poller_take(poller, call->exchange, &error);
    wait->poll = NULL;
    azb_call_free(call);
    if (status == AZB_OK) {
        wait->failures = 0;
        keep_last_failure(wait, NULL);
        report_progress(poller);
    } else if (may_pass(wait, status, error)) {
        const int64_t delay = azbi_poll_wait_ms(azb_error_retry_after_ms(error), FAILURE_WAIT_MS);
        wait->failures++;
        poller->due_ms = azbi_later(azbi_now_ms(context_of(wait)), delay);
        keep_last_failure(wait, error);
        status = AZB_OK;
    }
    if (status == AZB_OK) {
        schedule(wait);
    } else {
        end(wait, status, error);
    }
}

static void ask(wait_call *wait, int64_t left_ms)
{
    azb_call_options options;
    azb_options_init(&options, sizeof options);
    azbi_kept_options_use(&wait->kept, &options);
    options.client_request_id = wait->client_request_id;
    options.timeout_ms = left_ms;
    azb_error *error = NULL;
    const azb_status status =
        azbi_poller_ask(wait->poller, &options, poll_done, wait, &wait->poll, &error);
    azbi_string_free(context_of(wait), wait->client_request_id);
    wait->client_request_id = NULL;
    if (status != AZB_OK) {
        end(wait, status, error);
    }
}

// What comes next: the end, a poll, or the timer. A poll gets the client's usual time, or what is
// left of the wait's.
static void schedule(wait_call *wait)
{
    const int64_t now = azbi_now_ms(context_of(wait));
    const int64_t left = wait->deadline_ms == never ? never : wait->deadline_ms - now;
    const int64_t due = azbi_poller_due_in(wait->poller);
    if (atomic_load(&wait->base.cancel_asked) || atomic_load(&wait->base.client->closed)) {
        end_by(wait, AZB_E_CANCELED, "the wait was canceled");
    } else if (wait->poller->state != AZB_POLLER_RUNNING) {
        end_by_poller(wait);
    } else if (left <= 0) {
        end_by(wait, AZB_E_TIMEOUT, "timed out waiting");
    } else if (due <= 0) {
        ask(wait, azbi_client_request_time(wait->base.client, left));
    } else {
        azbi_poller_slim(wait->poller);
        const azb_status status =
            azbi_loop_arm(wait->base.client->loop, &wait->timer, due < left ? due : left);
        if (status != AZB_OK) {
            end_by(wait, status, azb_status_text(status));
        }
    }
}

static void timer_fired(void *user)
{
    schedule(user);
}

static void cancel_fired(void *user)
{
    azbi_call_post_cancel(user);
}

// Begins the wait, or finds out why it was woken: a cancel.
static void work(azb_call *call)
{
    wait_call *wait = wait_of(call);
    if (!wait->begun) {
        wait->begun = true;
        azbi_call_cancel_at_close(call);
        if (wait->cancel != NULL) {
            azbi_cancel_listen(wait->cancel, &wait->listener);
            if (azb_cancel_is_triggered(wait->cancel)) {
                atomic_store(&call->cancel_asked, true);
            }
        }
    }
    schedule(wait);
}

static void destroy(azb_call *call)
{
    wait_call *wait = wait_of(call);
    azb_context *context = call->client->context;
    azb_cancel_free(wait->cancel);
    azbi_kept_options_free(context, &wait->kept);
    azbi_string_free(context, wait->client_request_id);
    azb_error_free(wait->error);
    azb_error_free(wait->last_failure);
    azbi_poller_release(wait->poller);
}

static const azbi_call_class wait_class = {sizeof(wait_call), azbi_call_post_cancel,
                                           azbi_call_post_cancel, work, destroy};

static azb_status copy_options(wait_call *wait, const azb_call_options *call)
{
    wait->deadline_ms =
        call->timeout_ms > 0 ? azbi_later(azbi_now_ms(context_of(wait)), call->timeout_ms) : never;
    wait->cancel = azbi_cancel_hold(call->cancel);
    const azb_status status =
        azbi_string_copy(context_of(wait), call->client_request_id, &wait->client_request_id);
    return status == AZB_OK ? azbi_kept_options_copy(context_of(wait), call, &wait->kept) : status;
}

azb_status azb_poller_wait_begin(azb_poller *poller, const azb_call_options *call, azb_call_fn done,
                                 void *user, azb_call **out, azb_error **err)
{
    if (out != NULL) {
        *out = NULL;
    }
    azb_status status = azbi_poller_check(poller, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_client *client = poller->client;
    if (out == NULL) {
        return azbi_fail_arg(err, client->context, "out", "must not be NULL");
    }
    azb_call_options known;
    status = azbi_call_read(client->context, call, &known, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_call *base = azbi_call_new(client, &wait_class, done, user);
    if (base == NULL) {
        return azbi_fail_nomem(err);
    }
    wait_call *wait = wait_of(base);
    wait->poller = azbi_poller_hold(poller);
    wait->timer.fired = timer_fired;
    wait->timer.user = wait;
    wait->listener.fired = cancel_fired;
    wait->listener.user = base;
    if (copy_options(wait, &known) != AZB_OK) {
        azbi_call_abandon(base);
        return azbi_fail_nomem(err);
    }
    poller->wait = azbi_call_hold(base);
    *out = base;
    azbi_call_post(base);
    return AZB_OK;
}

azb_status azb_poller_wait_end(azb_call *call, azb_error **err)
{
    azbi_error_start(err);
    const azb_status usable = azbi_call_require(call, err);
    if (usable != AZB_OK) {
        return usable;
    }
    if (call->kind != &wait_class) {
        return azbi_fail_arg(err, call->client->context, "call", "is not a poller's wait");
    }
    if (azb_call_is_done(call) == 0) {
        return azbi_fail(err, call->client->context, AZB_E_STATE, "call: is still under way");
    }
    const wait_call *wait = wait_of(call);
    if (err != NULL) {
        *err = azbi_error_copy(wait->error);
    }
    return wait->status;
}

azb_status azb_poller_wait(azb_poller *poller, const azb_call_options *call, azb_error **err)
{
    azb_call *wait = NULL;
    azb_status status = azb_poller_wait_begin(poller, call, NULL, NULL, &wait, err);
    if (status == AZB_OK) {
        status = azbi_call_join(wait, err);
    }
    if (status == AZB_OK) {
        status = azb_poller_wait_end(wait, err);
    }
    azb_call_free(wait);
    return status;
}
