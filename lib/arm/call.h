/*
 * call.h - work that is under way, and may outlast its owner.
 *
 * A call is held by its owner and by what works on it (an exchange, a timer, a task). It ends once,
 * on the stepping thread, through azbi_call_finish. An owner that frees it earlier leaves a dropped
 * call behind, which ends without a callback.
 */
#ifndef AZBI_ARM_CALL_H
#define AZBI_ARM_CALL_H

#include <stdatomic.h>

#include "arm/client.h"
#include "arm/operation.h"

typedef struct azbi_call_class {
    size_t size;                    /* of the struct that starts with the azb_call */
    void (*cancel)(azb_call *call); /* required: makes it end soon; any thread */
    void (*drop)(azb_call *call);   /* required: the same, and its owner will not use it any more */
    void (*work)(azb_call *call);   /* of a call that is posted: on the stepping thread */
    void (*destroy)(azb_call *call); /* optional: frees what the struct has beyond the azb_call */
} azbi_call_class;

struct azb_call {
    const azbi_call_class *kind;
    azb_client *client; /* held */
    atomic_size_t holds;
    atomic_int phase;
    atomic_bool posted;
    atomic_bool cancel_asked;
    bool taken; /* the result was fetched */
    azb_call_fn done;
    void *user;
    void (*destroy)(void *user); /* of user; set before user_state says so */
    atomic_int user_state;
    azbi_task task;
    azbi_closer closer;
    azbi_exchange *exchange;         /* of a call that is one exchange */
    const azbi_operation *operation; /* that it was begun for; NULL for internal ones */
    char *vault_id;                  /* that the operation worked in; NULL: none */
};

/* A call with two holds: the owner's, and one for what works on it. NULL: no memory. */
azb_call *azbi_call_new(azb_client *client, const azbi_call_class *kind, azb_call_fn done,
                        void *user);
azb_call *azbi_call_hold(azb_call *call);
void azbi_call_release(azb_call *call);

/* Frees a call that nothing works on yet: both of its holds. */
void azbi_call_abandon(azb_call *call);

/* Makes a call quiet without its callback, unless it is; lets go of the worker's hold. For the
 * owner that has stopped what worked on it. */
void azbi_call_end_quietly(azb_call *call);

/* What public functions with a call ask first: AZB_E_ARG without one, else azbi_client_check. */
AZB_NODISCARD azb_status azbi_call_require(const azb_call *call, azb_error **err);

/* Ends the call, runs its callback unless it was dropped, and lets go of the worker's hold.
 * Stepping thread. */
void azbi_call_finish(azb_call *call);

/* Has its class's work done soon on the stepping thread; once, however often it is posted before.
 * Any thread. azbi_call_post_cancel is the cancel of classes that check cancel_asked in work. */
void azbi_call_post(azb_call *call);
void azbi_call_post_cancel(azb_call *call);

/* The call is over and its callback has returned. */
bool azbi_call_is_quiet(const azb_call *call);

/* The owner has freed it. */
bool azbi_call_is_dropped(const azb_call *call);

/* Steps until the call is quiet. Returns AZB_OK; AZB_E_STATE from a callback; AZB_E_TRANSPORT. */
AZB_NODISCARD azb_status azbi_call_join(azb_call *call, azb_error **err);

/* Cancels the call, which no exchange carries, when the loop closes before azbi_call_finish.
 * Stepping thread. */
void azbi_call_cancel_at_close(azb_call *call);

#endif
