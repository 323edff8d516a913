/*
 * poller.h - the struct behind azb_poller, for the files of the poller alone: poller.c (questions,
 * one poll), poller_start.c (from the first answer), poller_answer.c (what an answer changes),
 * poller_missing.c (a name that is not there), poller_note.c (what its errors say of it),
 * poller_kind.c (what the kinds differ in), poller_wait.c (until the end), poller_token.c (save and
 * resume), job.c and replication.c.
 *
 * While a wait is under way its stepping thread has the poller; else the one user has.
 */
#ifndef AZBI_POLLER_POLLER_H
#define AZBI_POLLER_POLLER_H

#include <stdatomic.h>

#include <azbackup/poller.h>

#include "arm/call.h"
#include "poller/progress.h"
#include "poller/replication.h"
#include "poller/rules.h"

enum {
    AZBI_POLLER_WORD_MAX = 40,
    AZBI_POLLER_URL_MAX = 32 * 1024
};

/* What the request that began an operation did to its own URL. The numbers are in saved tokens. */
typedef enum azbi_poller_request {
    AZBI_POLLER_CALLS = 0,  /* nothing: a POST or a GET */
    AZBI_POLLER_MAKES = 1,  /* PUT or PATCH: the resource is there afterwards */
    AZBI_POLLER_DELETES = 2 /* it is gone afterwards */
} azbi_poller_request;

/* What the next poll asks for. */
typedef enum azbi_poller_asks {
    AZBI_ASKS_STATE,
    AZBI_ASKS_RESULT,   /* it has succeeded; the resource at final_url is still to be read */
    AZBI_ASKS_DELETION, /* its status is gone; whether the resource is gone as well */
    AZBI_ASKS_CAUSE     /* it has failed without saying why; what its job says */
} azbi_poller_asks;

/* The last answer's body, as a block of the context. */
typedef struct azbi_poller_body {
    char *text;
    size_t len, size;
} azbi_poller_body;

struct azb_poller {
    azb_client *client;  /* held */
    atomic_size_t holds; /* the user's, and that of a wait under way */
    atomic_bool freed;   /* by the user while a wait was under way */
    azb_call *wait;      /* the latest one; held. User's side */

    azbi_poller_kind kind;
    int32_t state;
    azbi_poller_asks asks;
    azbi_poller_request request;
    bool secret;         /* answers can hold secrets */
    bool once_only;      /* they do, and what the status brought cannot be asked for again */
    bool after_location; /* Location has ended well; url is the vault's record, for the job id */
    bool may_be_empty;   /* the service's document lists an end without the result */
    bool is_named;       /* by an answer or a token: the service may not know the name yet */
    bool was_read;       /* the state, at least once since it began */
    bool had_word;       /* and told by a word of the service */
    bool begins_job;     /* the operation is one that names a job */
    bool fell_back;      /* from a status that never came to the resource that is being made */
    int32_t resource_tries;
    int32_t misses;           /* polls in a row that found no such name yet */
    int64_t missing_until_ms; /* on the monotonic clock: when it counts as lost; of misses > 0 */
    char *url;                /* asked for the state; NULL: there is none */
    char *final_url;          /* where the resource is at the end; NULL: no need to ask */
    char *request_url;    /* that of the request; NULL where final_url is that, or none is needed */
    char *trigger_ids;    /* of the request that began it: see azbi_poller_note_trigger; or NULL */
    const azb_type *type; /* of the resource; NULL: none is expected */
    char *vault_id, *operation_id, *job_id; /* NULL: none, or not known yet */
    char *restore_point_id;                 /* of a replication; NULL for other kinds */
    azbi_replication *replication;          /* its disks; NULL: none read yet */
    char word[AZBI_POLLER_WORD_MAX];        /* the service's state; a longer one is cut */

    azb_model *result;  /* owned; NULL: none */
    azb_error *problem; /* what of its body does not fit its type, or why there is no result */
    azb_error *failure; /* of a FAILED or CANCELED one */

    int64_t due_ms; /* on the monotonic clock: the service wants to be left alone until then */
    int32_t http_status;
    azbi_poller_body body;
    azbi_progress progress;
    azb_progress_fn on_progress;
    void *progress_user;
};

/* What the kinds do each in its own way. */
typedef struct azbi_poller_traits {
    const char *noun; /* for messages: "job" */
    size_t name;      /* offset in azb_poller of the text that names it */
    bool named;       /* there is none without that text */
    int64_t wait_ms;  /* between polls where no Retry-After is sent */
    /* Takes in an answer below 400 whose body was kept. body: NULL when it is no JSON. first: see
     * azbi_poller_read. A failure leaves the state as it was. */
    azb_status (*take)(azb_poller *poller, azbi_exchange *exchange, const azbi_tree *body,
                       bool first, azb_error **err);
} azbi_poller_traits;

const azbi_poller_traits *azbi_poller_traits_of(const azb_poller *poller);

/* A poller that follows nothing yet. NULL: no memory. */
azb_poller *azbi_poller_new(azb_client *client, azbi_poller_kind kind);
azb_poller *azbi_poller_hold(azb_poller *poller);
void azbi_poller_release(azb_poller *poller);

/* From the answer that began an operation (200, 201, 202 or 204). vault_id: NULL: none; copied. */
AZB_NODISCARD azb_status azbi_poller_start(azb_client *client, const azbi_operation *operation,
                                           azbi_exchange *exchange, const char *vault_id,
                                           azb_poller **out, azb_error **err);

/* What all users of a poller check first: it is there, and no wait is under way. */
AZB_NODISCARD azb_status azbi_poller_check(azb_poller *poller, azb_error **err);

/* Asks the service: a call whose exchange azbi_poller_take reads. */
AZB_NODISCARD azb_status azbi_poller_ask(azb_poller *poller, const azb_call_options *options,
                                         azb_call_fn done, void *user, azb_call **out,
                                         azb_error **err);

/* Takes an answer in. A failure leaves the state as it was. */
AZB_NODISCARD azb_status azbi_poller_take(azb_poller *poller, azbi_exchange *exchange,
                                          azb_error **err);

/* Takes in an answer below 400 that tells a state. first: see azbi_poller_read. */
AZB_NODISCARD azb_status azbi_poller_take_state(azb_poller *poller, azbi_exchange *exchange,
                                                bool first, azb_error **err);

/* What the traits of operations and jobs take an answer with. */
AZB_NODISCARD azb_status azbi_poller_take_operation(azb_poller *poller, azbi_exchange *exchange,
                                                    const azbi_tree *body, bool first,
                                                    azb_error **err);

/* Steps of taking an answer in. Decoding reads the kept body or a part of it and replaces the
 * result; what does not fit the type is told by azb_poller_result. A word with ptr NULL: the
 * library's own, by the state. */
AZB_NODISCARD azb_status azbi_poller_decode(azb_poller *poller, const azb_type *type, azb_str text,
                                            azb_error **err);
void azbi_poller_set_word(azb_poller *poller, azb_str word);
void azbi_poller_set_due(azb_poller *poller, const azbi_exchange *exchange);
AZB_NODISCARD azb_status azbi_poller_fail_unreadable(const azb_poller *poller,
                                                     const azbi_exchange *exchange,
                                                     azb_error **err);

/* Takes in that what was asked for is not there: 404 or 410. Returns AZB_OK when the poller knows
 * what to do about it; AZB_E_LOST; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_poller_take_missing(azb_poller *poller, const azbi_exchange *exchange,
                                                  azb_error **err);

/* Takes in an answer below 400 to the question whether the resource is gone. */
AZB_NODISCARD azb_status azbi_poller_take_present(azb_poller *poller, const azbi_exchange *exchange,
                                                  azb_error **err);

/* The URL of the request that began the operation, where it may be asked for; else NULL. */
const char *azbi_poller_request_url(const azb_poller *poller);

/* Goes on with the resource that a PUT or PATCH makes, whose own status tells nothing. */
AZB_NODISCARD azb_status azbi_poller_ask_resource(azb_poller *poller, azb_error **err);

/* Ends the poller well: of its result there is no more than what is there. */
void azbi_poller_succeed(azb_poller *poller);

/* Remembers the ids of the request that began the operation. */
AZB_NODISCARD azb_status azbi_poller_note_trigger(azb_poller *poller,
                                                  const azbi_exchange *exchange);

/* Adds to an error of the poller what it follows: ids of the operation, the job and the trigger. */
void azbi_poller_note(const azb_poller *poller, azb_error *error);

/* The same, and the text to resume it with: for a wait that ends before its work. */
void azbi_poller_note_way_on(const azb_poller *poller, azb_error *error);

/* What the answer says of itself, for an error that is not the exchange's own. */
void azbi_poller_describe(const azb_poller *poller, const azbi_exchange *exchange,
                          azb_error *error);

/* The value of a header that holds a URL, made absolute; NULL with AZB_OK when it is not there. */
AZB_NODISCARD azb_status azbi_poller_url_of(azb_client *client, const azbi_exchange *exchange,
                                            const char *header, char **out);

/* How it ended: AZB_OK, or AZB_E_OPERATION with a copy of the failure. */
AZB_NODISCARD azb_status azbi_poller_outcome(const azb_poller *poller, azb_error **err);

/* Milliseconds until the service wants to hear from us; 0: now. */
int64_t azbi_poller_due_in(const azb_poller *poller);

/* For messages: what it follows, "job", and its id. */
const char *azbi_poller_noun(const azb_poller *poller);
const char *azbi_poller_name(const azb_poller *poller);

void azbi_poller_drop_body(azb_poller *poller);

/* Frees a body that is too large to be kept through a wait. */
void azbi_poller_slim(azb_poller *poller);

#endif
