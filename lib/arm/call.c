// call.c - a call from its beginning to its end, whatever works on it.
#include "arm/call.h"

#include "base/memory.h"

// Phases of a call. The owner moves it from RUNNING to DROPPED, the stepping thread all others.
enum {
    CALL_RUNNING,
    CALL_DROPPED, // freed by its owner while it ran
    CALL_ENDING,  // its callback runs
    CALL_DONE
};

// What becomes of the user pointer. The owner moves it from KEPT to OWNED, the stepping thread to
// OVER.
enum {
    USER_KEPT,  // it is the host's, and no function waits for its end
    USER_OWNED, // destroy is called in the end
    USER_OVER   // the callback has returned, or will not run
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
    atomic_init(&call->user_state, USER_KEPT);
    call->done = done;
    call->user = user;
    return call;
}

azb_status azbi_call_require(const azb_call *call, azb_error **err)
{
    return call == NULL ? azbi_fail_arg(err, NULL, "call", "must not be NULL")
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

void azbi_call_abandon(azb_call *call)
{
    azbi_call_release(call);
    azbi_call_release(call);
}

static void cancel_at_close(void *user)
{
    azb_call *call = user;
    call->kind->cancel(call);
}

void azbi_call_cancel_at_close(azb_call *call)
{
    azbi_loop *loop = call->client->loop;
    call->closer = (azbi_closer){.closed = cancel_at_close, .user = call};
    azbi_loop_lock(loop);
    azbi_loop_add_closer(loop, &call->closer);
    azbi_loop_unlock(loop);
}

// The callback will not be called from here on.
static void end_user(azb_call *call)
{
    if (atomic_exchange(&call->user_state, USER_OVER) == USER_OWNED) {
        call->destroy(call->user);
    }
}

static void forget_closer(azb_call *call)
{
    azbi_loop *loop = call->client->loop;
    if (call->closer.closed != NULL) {
        azbi_loop_lock(loop);
        azbi_loop_remove_closer(loop, &call->closer);
        azbi_loop_unlock(loop);
    }
}

void azbi_call_finish(azb_call *call)
{
    forget_closer(call);
    int phase = CALL_RUNNING;
    if (atomic_compare_exchange_strong(&call->phase, &phase, CALL_ENDING) && call->done != NULL) {
        call->done(call->user, call);
    }
    end_user(call);
    atomic_store(&call->phase, CALL_DONE);
    azbi_call_release(call);
}

void azbi_call_end_quietly(azb_call *call)
{
    if (!azbi_call_is_quiet(call)) {
        end_user(call);
        atomic_store(&call->phase, CALL_DONE);
        azbi_call_release(call);
    }
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
    azbi_loop_post(call->client->loop, &call->task);
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

azb_status azb_call_set_destroy(azb_call *call, void (*destroy)(void *user), azb_error **err)
{
    azbi_error_start(err);
    const azb_status status = azbi_call_require(call, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_context *context = call->client->context;
    if (destroy == NULL) {
        return azbi_fail_arg(err, context, "destroy", "must not be NULL");
    }
    int state = USER_KEPT;
    if (call->destroy != NULL) {
        return azbi_fail_at(err, context, AZB_E_STATE, "call", "has a destroy function already");
    }
    call->destroy = destroy;
    if (!atomic_compare_exchange_strong(&call->user_state, &state, USER_OWNED)) {
        destroy(call->user); // it is over: what would have called it has passed
    }
    return AZB_OK;
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
    return azbi_loop_wait(call->client->loop, quiet, call, err);
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
            return azbi_fail_arg(err, (*client)->context, "calls", "must all be of one client");
        }
        *client = set->calls[i]->client;
    }
    return *client == NULL ? azbi_fail_arg(err, NULL, "calls", "must have a call to wait for")
                           : azbi_client_check(*client, err);
}

azb_status azb_call_wait_any(azb_call *const *calls, size_t count, size_t *index, azb_error **err)
{
    azbi_error_start(err);
    if (index == NULL) {
        return azbi_fail_arg(err, NULL, "index", "must not be NULL");
    }
    call_set set = {calls, count};
    azb_client *client = NULL;
    azb_status status = check_set(&set, &client, err);
    if (status == AZB_OK && !any_quiet(&set)) {
        status = azbi_loop_wait(client->loop, any_quiet, &set, err);
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
        // Another thread waits here for the callback to return. Inside the callback the wait is
        // refused, and the worker's hold keeps the call until then.
        if (azbi_call_join(call, NULL) != AZB_OK) {
            azbi_call_release(call);
            return;
        }
    }
    azbi_call_release(call);
}
