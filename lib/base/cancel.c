// cancel.c - a cancel token: a flag, and the listeners that are called when it is set.
#include "base/cancel.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/process.h"

struct azb_cancel {
    atomic_size_t holds;
    atomic_int triggered; // set under the lock, read without it
    pid_t process;        // the process that created it, to which its lock and listeners belong
    azb_context *context;
    pthread_mutex_t lock;
    pthread_cond_t returned;        // signalled when running has returned
    azbi_cancel_listener listeners; // head of a ring
    azbi_cancel_listener *running;  // the one whose fired is being called
    pthread_t runner;               // the thread that calls it
};

// False when the system has no more locks; then there is nothing to destroy.
static bool init_lock(azb_cancel *cancel)
{
    if (pthread_mutex_init(&cancel->lock, NULL) != 0) {
        return false;
    }
    if (pthread_cond_init(&cancel->returned, NULL) != 0) {
        (void)pthread_mutex_destroy(&cancel->lock);
        return false;
    }
    return true;
}

azb_status azb_cancel_new(azb_context *context, azb_cancel **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL || context == NULL) {
        return azbi_fail_arg(err, context, out == NULL ? "out" : "context", "must not be NULL");
    }
    *out = NULL;
    azb_cancel *cancel = azbi_alloc(context, sizeof *cancel);
    if (cancel == NULL || !init_lock(cancel)) {
        azbi_release(context, cancel, sizeof *cancel);
        return azbi_fail_nomem(err);
    }
    atomic_init(&cancel->holds, 1);
    atomic_init(&cancel->triggered, 0);
    cancel->process = azbi_process();
    cancel->context = azbi_context_hold(context);
    cancel->listeners.next = cancel->listeners.prev = &cancel->listeners;
    *out = cancel;
    return AZB_OK;
}

azb_cancel *azbi_cancel_hold(azb_cancel *cancel)
{
    if (cancel != NULL) {
        atomic_fetch_add_explicit(&cancel->holds, 1, memory_order_relaxed);
    }
    return cancel;
}

azb_status azbi_cancel_check(const azb_cancel *cancel, azb_error **err)
{
    return cancel == NULL ? AZB_OK : azbi_process_check(cancel->process, "cancel token", err);
}

void azb_cancel_free(azb_cancel *cancel)
{
    if (cancel == NULL || atomic_fetch_sub_explicit(&cancel->holds, 1, memory_order_acq_rel) != 1) {
        return;
    }
    azb_context *context = cancel->context;
    (void)pthread_cond_destroy(&cancel->returned);
    (void)pthread_mutex_destroy(&cancel->lock);
    azbi_release(context, cancel, sizeof *cancel);
    azb_context_free(context);
}

static void unlink_listener(azbi_cancel_listener *listener)
{
    listener->next->prev = listener->prev;
    listener->prev->next = listener->next;
    listener->next = listener->prev = NULL;
}

void azb_cancel_trigger(azb_cancel *cancel)
{
    if (cancel == NULL) {
        return;
    }
    if (azbi_is_foreign(cancel->process)) {
        atomic_store(&cancel->triggered, 1); // its listeners belong to the other process
        return;
    }
    (void)azbi_cancel_hold(cancel); // a listener may release the last other hold
    (void)pthread_mutex_lock(&cancel->lock);
    const bool first = atomic_exchange(&cancel->triggered, 1) == 0;
    while (first && cancel->listeners.next != &cancel->listeners) {
        azbi_cancel_listener *listener = cancel->listeners.next;
        void (*fired)(void *) = listener->fired;
        void *user = listener->user;
        unlink_listener(listener);
        cancel->running = listener;
        cancel->runner = pthread_self();
        (void)pthread_mutex_unlock(&cancel->lock);
        fired(user); // without the lock: it may lock, cancel or free what it likes
        (void)pthread_mutex_lock(&cancel->lock);
        cancel->running = NULL;
        (void)pthread_cond_broadcast(&cancel->returned);
    }
    (void)pthread_mutex_unlock(&cancel->lock);
    azb_cancel_free(cancel);
}

int32_t azb_cancel_is_triggered(const azb_cancel *cancel)
{
    return cancel != NULL && atomic_load(&cancel->triggered) != 0;
}

void azbi_cancel_listen(azb_cancel *cancel, azbi_cancel_listener *listener)
{
    listener->next = listener->prev = NULL;
    if (cancel == NULL) {
        return;
    }
    (void)pthread_mutex_lock(&cancel->lock);
    if (atomic_load(&cancel->triggered) == 0) {
        listener->next = &cancel->listeners;
        listener->prev = cancel->listeners.prev;
        listener->prev->next = listener;
        cancel->listeners.prev = listener;
    }
    (void)pthread_mutex_unlock(&cancel->lock);
}

void azbi_cancel_unlisten(azb_cancel *cancel, azbi_cancel_listener *listener)
{
    if (cancel == NULL) {
        return;
    }
    (void)pthread_mutex_lock(&cancel->lock);
    if (listener->next != NULL) {
        unlink_listener(listener);
    }
    while (cancel->running == listener && !pthread_equal(cancel->runner, pthread_self())) {
        (void)pthread_cond_wait(&cancel->returned, &cancel->lock);
    }
    (void)pthread_mutex_unlock(&cancel->lock);
}
