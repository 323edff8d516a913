// token_cache.c - exchanges that wait for a token, and the fetch that serves them.
//
// The credential's lock guards all of it. Kinds, engines' exchanges and hosts' callbacks are called
// without it; only tasks are posted with it, so that a waiter cannot go while its task is on the
// way. Waiters are answered by tasks of their own engines.
#include "identity/token_cache.h"

#include <string.h>

#include "base/memory.h"
#include "base/wait.h"
#include "identity/token_slot.h"

enum {
    RETRY_MS = 30 * 1000 // between two early tries
};

typedef enum waiter_state {
    WAITING,
    STARTER, // its task begins a fetch
    ANSWERED // its task hands over value or error
} waiter_state;

typedef struct azbi_token_waiter {
    struct azbi_token_waiter *next;
    azbi_token_slot *slot;
    azbi_exchange *exchange;
    azbi_engine *engine; // of the exchange, which holds it
    azbi_task task;
    waiter_state state;
    azbi_token_value *value;
    azb_error *error;
} waiter;

static void lock(azb_credential *credential)
{
    (void)pthread_mutex_lock(&credential->lock);
}

static void unlock(azb_credential *credential)
{
    (void)pthread_mutex_unlock(&credential->lock);
}

bool azbi_token_is_sendable(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (text[i] <= 0x20 || text[i] >= 0x7f) {
            return false;
        }
    }
    return len > 0;
}

// ---- waiters; locked ----

static void run_waiter(void *user);

static bool add_waiter(azbi_token_slot *slot, azbi_exchange *exchange)
{
    waiter *added = azbi_alloc(slot->credential->context, sizeof *added);
    if (added == NULL) {
        return false;
    }
    added->slot = slot;
    added->exchange = exchange;
    added->engine = azbi_exchange_engine(exchange);
    added->task.run = run_waiter;
    added->task.user = added;
    waiter **end = &slot->waiters;
    while (*end != NULL) {
        end = &(*end)->next;
    }
    *end = added;
    return true;
}

static void unlink_waiter(waiter *gone)
{
    waiter **at = &gone->slot->waiters;
    while (*at != gone) {
        at = &(*at)->next;
    }
    *at = gone->next;
}

static void free_waiter(azb_context *context, waiter *gone)
{
    azbi_token_value_release(context, gone->value);
    azb_error_free(gone->error);
    azbi_release(context, gone, sizeof *gone);
}

// A waiter of that engine (here), or of any other (not here), that has no answer yet; NULL: none.
static waiter *find_waiting(const azbi_token_slot *slot, const azbi_engine *engine, bool here)
{
    waiter *at = slot->waiters;
    while (at != NULL && (at->state == ANSWERED || (at->engine == engine) != here)) {
        at = at->next;
    }
    return at;
}

// All waiters get the token, or when that is NULL, a copy of the error.
static void answer_waiters(azbi_token_slot *slot, azbi_token_value *value, const azb_error *error)
{
    for (waiter *at = slot->waiters; at != NULL; at = at->next) {
        if (at->state == ANSWERED) {
            continue;
        }
        slot->starter = slot->starter == at ? NULL : slot->starter;
        at->state = ANSWERED;
        at->value = value != NULL ? azbi_token_value_hold(value) : NULL;
        at->error = value != NULL ? NULL : azbi_error_copy(error);
        azbi_loop_post(azbi_engine_loop(at->engine), &at->task);
    }
}

// ---- fetches ----

static bool is_free_to_start(const azbi_token_slot *slot)
{
    const azb_credential *credential = slot->credential;
    return slot->fetch == NULL && slot->starter == NULL &&
           !(credential->kind->one_at_a_time && credential->fetching);
}

// What a challenge says: the token that the service refused, and the claims that it asks for.
typedef struct refusal {
    const char *value; // "Bearer ..."; NULL: no token was refused
    const char *claims;
} refusal;

// NULL: no memory.
static azbi_token_fetch *new_fetch(azb_credential *credential, azbi_engine *engine)
{
    azbi_token_fetch *fetch = azbi_alloc(credential->context, sizeof *fetch);
    if (fetch != NULL) {
        fetch->credential = azbi_credential_hold(credential);
        fetch->engine = engine;
    }
    return fetch;
}

static void free_fetch(azbi_token_fetch *fetch)
{
    azb_credential *credential = fetch->credential;
    if (fetch->free_state != NULL) {
        fetch->free_state(fetch);
    }
    azbi_exchange_free(fetch->exchange);
    azbi_string_free(credential->context, fetch->own_claims);
    azbi_string_free_wiped(credential->context, fetch->own_refused);
    azbi_release(credential->context, fetch, sizeof *fetch);
    azb_credential_free(credential);
}

// Locked. The fetch to run without the lock; NULL: no memory. refused: NULL: no challenge.
static azbi_token_fetch *make_fetch(azbi_token_slot *slot, azbi_engine *engine,
                                    const refusal *refused)
{
    static const refusal none = {NULL, NULL};
    azb_credential *credential = slot->credential;
    azbi_token_fetch *fetch = new_fetch(credential, engine);
    refused = refused != NULL ? refused : &none;
    if (fetch == NULL) {
        return NULL;
    }
    if (azbi_string_copy(credential->context, refused->claims, &fetch->own_claims) != AZB_OK ||
        azbi_string_copy(credential->context, azbi_token_of_value(refused->value),
                         &fetch->own_refused) != AZB_OK) {
        free_fetch(fetch); // not the last hold: the slot is the credential's
        return NULL;
    }
    fetch->claims = fetch->own_claims;
    fetch->refused = fetch->own_refused;
    fetch->slot = slot;
    fetch->scope = slot->scope;
    fetch->tenant = slot->tenant;
    credential->fetching = true;
    slot->fetch = fetch;
    slot->next_try_ms = azbi_later(azbi_now_ms(credential->context), RETRY_MS);
    return fetch;
}

// Locked. As make_fetch, for waiters that cannot go on without: exhaustion is their error.
static azbi_token_fetch *make_needed_fetch(azbi_token_slot *slot, azbi_engine *engine,
                                           const refusal *refused)
{
    azbi_token_fetch *fetch = make_fetch(slot, engine, refused);
    if (fetch == NULL) {
        azb_error *error;
        (void)azbi_fail_nomem(&error);
        answer_waiters(slot, NULL, error);
    }
    return fetch;
}

static void run_fetch(azbi_token_fetch *fetch)
{
    if (fetch != NULL) {
        fetch->credential->kind->fetch(fetch->credential, fetch);
    }
}

// Locked. Has a waiter begin a fetch if there is a waiter and no fetch; not one of that engine.
static void call_starter(azbi_token_slot *slot, const azbi_engine *except)
{
    waiter *found = find_waiting(slot, except, false);
    if (found != NULL && is_free_to_start(slot)) {
        found->state = STARTER;
        slot->starter = found;
        azbi_loop_post(azbi_engine_loop(found->engine), &found->task);
    }
}

// Locked. Gives up on the fetch under way when no waiter is left to step its engine.
static void leave_idle_fetch(azbi_token_slot *slot, const azbi_engine *newcomer)
{
    if (slot->fetch != NULL && slot->fetch->engine != newcomer &&
        !slot->credential->kind->one_at_a_time &&
        find_waiting(slot, slot->fetch->engine, true) == NULL) {
        slot->fetch = NULL;
    }
}

// Locked. The waiter that was to start a fetch may be of an engine that is not stepped either: the
// newcomer starts in its place.
static void leave_idle_start(azbi_token_slot *slot, const azbi_engine *newcomer)
{
    if (slot->starter != NULL && slot->starter->engine != newcomer) {
        slot->starter->state = WAITING;
        slot->starter = NULL;
    }
}

// Locked. True when it is the fetch that the waiters wait for.
static bool end_fetch(azbi_token_fetch *fetch)
{
    const bool awaited = fetch->slot->fetch == fetch;
    if (awaited) {
        fetch->slot->fetch = NULL;
    }
    fetch->credential->fetching = false;
    return awaited;
}

// Locked. Waiters that waited for a fetch of another scope may begin theirs.
static void call_all_starters(azb_credential *credential, const azbi_engine *except)
{
    for (azbi_token_slot *slot = credential->slots; slot != NULL; slot = slot->next) {
        call_starter(slot, except);
    }
}

// The end of a fetch that another one asked for.
static void end_asked(azbi_token_fetch *fetch, const azbi_token_answer *answer,
                      const azb_error *error)
{
    fetch->ended(fetch->outer, answer, error, fetch->unavailable);
    free_fetch(fetch);
}

void azbi_token_fetch_done(azbi_token_fetch *fetch, const azbi_token_answer *answer)
{
    if (fetch->slot == NULL) {
        end_asked(fetch, answer, NULL);
        return;
    }
    azb_credential *credential = fetch->credential;
    azbi_token_slot *slot = fetch->slot;
    azbi_token_value *value = azbi_token_value_new(credential->context, answer->token);
    if (value == NULL) {
        azb_error *error;
        (void)azbi_fail_nomem(&error);
        azbi_token_fetch_failed(fetch, error);
        return;
    }
    lock(credential);
    (void)end_fetch(fetch);
    azbi_token_slot_keep(slot, value, answer);
    answer_waiters(slot, value, NULL);
    call_all_starters(credential, NULL);
    unlock(credential);
    free_fetch(fetch);
}

void azbi_token_fetch_failed(azbi_token_fetch *fetch, azb_error *error)
{
    if (fetch->slot == NULL) {
        end_asked(fetch, NULL, error);
        azb_error_free(error);
        return;
    }
    azb_credential *credential = fetch->credential;
    azbi_token_slot *slot = fetch->slot;
    // A closed loop ends the waiters of its own engine; those of other engines start over.
    const bool closed = azb_error_status(error) == AZB_E_CANCELED;
    if (!closed) {
        azbi_log(credential->context, AZB_LOG_WARNING, "token.failed", "%s",
                 azb_error_message(error));
    }
    lock(credential);
    if (end_fetch(fetch) && !closed) {
        const bool valid = azbi_token_slot_is_valid(slot, azbi_now_ms(credential->context));
        answer_waiters(slot, valid ? slot->value : NULL, error);
    }
    call_all_starters(credential, closed ? fetch->engine : NULL);
    unlock(credential);
    azb_error_free(error);
    free_fetch(fetch);
}

void azbi_token_fetch_unavailable(azbi_token_fetch *fetch, azb_error *error)
{
    fetch->unavailable = true;
    azbi_token_fetch_failed(fetch, error);
}

void azbi_token_fetch_ask(azbi_token_fetch *outer, azb_credential *member, const char *scope,
                          azbi_token_ended_fn ended)
{
    azbi_token_fetch *fetch = new_fetch(member, outer->engine);
    if (fetch == NULL) {
        azb_error *error = NULL;
        (void)azbi_fail_nomem(&error);
        ended(outer, NULL, error, false);
        azb_error_free(error);
        return;
    }
    const char *own_scope = member->scope;
    const char *asked = scope != NULL ? scope : outer->scope;
    fetch->outer = outer;
    fetch->ended = ended;
    fetch->in_chain = outer->in_chain;
    fetch->scope = own_scope != NULL ? own_scope : asked;
    if (scope == NULL) {
        fetch->tenant = outer->tenant;
        fetch->claims = outer->claims;
        fetch->refused = outer->refused;
    }
    run_fetch(fetch);
}

// ---- the token source; stepping thread of the exchange's engine ----

static void run_waiter(void *user)
{
    waiter *self = user;
    azb_credential *credential = self->slot->credential;
    azbi_token_fetch *fetch = NULL;
    lock(credential);
    if (self->state == STARTER) {
        self->state = WAITING;
        self->slot->starter = NULL;
        if (is_free_to_start(self->slot)) {
            fetch = make_needed_fetch(self->slot, self->engine, NULL);
        }
        unlock(credential);
        run_fetch(fetch);
        return;
    }
    if (self->state == WAITING) { // another one starts in its place
        unlock(credential);
        return;
    }
    unlink_waiter(self);
    azbi_loop_unpost(azbi_engine_loop(self->engine),
                     &self->task); // answered between its start and the lock
    unlock(credential);
    if (self->value != NULL) {
        azbi_exchange_token(self->exchange, self->value->text);
    } else {
        azbi_exchange_token_failed(self->exchange, self->error);
    }
    free_waiter(credential->context, self);
}

// Locked. A refused token goes unless it has been replaced since the exchange was given it; claims
// ask for what no cached token can have.
static void drop_refused(azbi_token_slot *slot, const azbi_exchange *exchange,
                         const char *challenge)
{
    const char *used = azbi_exchange_token_value(exchange);
    if (slot->value != NULL &&
        (challenge != NULL || used == NULL || strcmp(used, slot->value->text) == 0)) {
        azbi_token_slot_drop(slot);
    }
}

// Locked. There is a token: hands out a hold of it, and an early fetch when it is time.
static azbi_token_value *take_value(azbi_token_slot *slot, azbi_engine *engine, int64_t now,
                                    azbi_token_fetch **fetch)
{
    if (now >= slot->refresh_ms && now >= slot->next_try_ms && is_free_to_start(slot)) {
        *fetch = make_fetch(slot, engine, NULL);
    }
    return azbi_token_value_hold(slot->value);
}

// Locked. Has the exchange wait for a token. False: no memory for that.
static bool wait_for_value(azbi_token_slot *slot, azbi_exchange *exchange, const refusal *refused,
                           azbi_token_fetch **fetch)
{
    azbi_engine *engine = azbi_exchange_engine(exchange);
    leave_idle_fetch(slot, engine);
    leave_idle_start(slot, engine);
    if (!add_waiter(slot, exchange)) {
        return false;
    }
    if (is_free_to_start(slot)) {
        *fetch = make_needed_fetch(slot, engine, refused);
    }
    return true;
}

static void acquire(void *self, azbi_exchange *exchange, bool force, const char *challenge)
{
    azbi_token_slot *slot = self;
    azb_credential *credential = slot->credential;
    azbi_token_fetch *fetch = NULL;
    azbi_token_value *value = NULL;
    bool waits = true;
    const refusal refused = {force ? azbi_exchange_token_value(exchange) : NULL, challenge};
    lock(credential);
    if (force) {
        drop_refused(slot, exchange, challenge);
    }
    const int64_t now = azbi_now_ms(credential->context);
    if (azbi_token_slot_is_valid(slot, now)) {
        value = take_value(slot, azbi_exchange_engine(exchange), now, &fetch);
    } else {
        waits = wait_for_value(slot, exchange, &refused, &fetch);
    }
    unlock(credential);
    if (value != NULL) {
        azbi_exchange_token(exchange, value->text);
        azbi_token_value_release(credential->context, value);
    } else if (!waits) {
        azb_error *error;
        (void)azbi_fail_nomem(&error);
        azbi_exchange_token_failed(exchange, error);
    }
    run_fetch(fetch);
}

// Locked. The last waiter of the fetch's engine has gone: no thread may be left to step it.
static void hand_over(azbi_token_slot *slot, const azbi_engine *engine)
{
    if (slot->fetch != NULL && slot->fetch->engine == engine &&
        find_waiting(slot, engine, true) == NULL && find_waiting(slot, engine, false) != NULL) {
        leave_idle_fetch(slot, NULL);
    }
    call_starter(slot, engine);
}

static void forget(void *self, azbi_exchange *exchange)
{
    azbi_token_slot *slot = self;
    azb_credential *credential = slot->credential;
    lock(credential);
    waiter *gone = slot->waiters;
    while (gone != NULL && gone->exchange != exchange) {
        gone = gone->next;
    }
    if (gone != NULL) {
        unlink_waiter(gone);
        azbi_loop_unpost(azbi_engine_loop(gone->engine), &gone->task);
        if (slot->starter == gone) {
            slot->starter = NULL;
            call_starter(slot, NULL);
        }
        hand_over(slot, gone->engine);
    }
    unlock(credential);
    if (gone != NULL) {
        free_waiter(credential->context, gone);
    }
}

// ---- slots ----

azb_status azbi_credential_source(azb_credential *credential, const char *default_scope,
                                  const char *tenant, azbi_token_source *out, azb_error **err)
{
    const char *scope = credential->scope != NULL ? credential->scope : default_scope;
    azbi_error_start(err);
    memset(out, 0, sizeof *out);
    const azb_status status = azbi_process_check(credential->process, "credential", err);
    if (status != AZB_OK) {
        return status;
    }
    lock(credential);
    azbi_token_slot *slot = azbi_token_slot_for(credential, scope, tenant);
    unlock(credential);
    if (slot == NULL) {
        return azbi_fail_nomem(err);
    }
    out->self = slot;
    out->acquire = acquire;
    out->forget = forget;
    return AZB_OK;
}
