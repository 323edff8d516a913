/*
 * poller.h - the struct behind azb_poller, and what its kinds differ in. For this floor alone.
 *
 * An answer goes this way: ask.c sends the question that the kind asks, answer.c takes the answer
 * in with the kind's help (operation_kind.c, job.c, replication.c). Jobs are followed as operations
 * are. While a wait is under way its stepping thread has the poller; else the one user has.
 */
#ifndef AZBI_POLLER_POLLER_H
#define AZBI_POLLER_POLLER_H

#include <stdatomic.h>

#include <azbackup/poller.h>

#include "arm/call.h"
#include "poller/progress.h"
#include "poller/rules.h"

enum {
    AZBI_POLLER_WORD_MAX = 40,
    AZBI_POLLER_SUBJECT_MAX = 80
};

/* What the request that began an operation did to its own URL. The numbers are in saved tokens. */
typedef enum azbi_poller_request {
    AZBI_POLLER_CALLS = 0,  /* nothing: a POST or a GET */
    AZBI_POLLER_MAKES = 1,  /* PUT or PATCH: the resource is there afterwards */
    AZBI_POLLER_DELETES = 2 /* it is gone afterwards */
} azbi_poller_request;

/* The last answer's body, as a block of the context. */
typedef struct azbi_poller_body {
    char *text;
    size_t len, size;
} azbi_poller_body;

/* A text of a poller: its name in a saved token, and its offset in the struct. */
typedef struct azbi_poller_text {
    const char *name;
    size_t offset;
} azbi_poller_text;

/* What a poll asks. */
typedef struct azbi_poller_question {
    const char *url; /* NULL: there is nothing to ask */
    size_t max_body; /* of the answer, in bytes; 0: the client's limit */
} azbi_poller_question;

/* What the kinds differ in. kinds.c lists them by the numbers of azbi_poller_kind. */
typedef struct azbi_poller_traits {
    const char *noun;      /* for messages: "job" */
    size_t size;           /* of the struct that begins with the azb_poller */
    azbi_poller_text name; /* the text that names what is followed */
    bool named;            /* there is no poller without that text */
    int64_t wait_ms;       /* between polls where the answer has no Retry-After */
    /* What the next poll asks. room: may hold the URL. */
    void (*ask)(const azb_poller *poller, azbi_buf *room, azbi_poller_question *out);
    /* Takes an answer in, also one that was refused or never came. A failure leaves the state as it
     * was. */
    azb_status (*take)(azb_poller *poller, azbi_exchange *exchange, azb_error **err);
    /* Takes in that what was asked for is not there: 404 or 410. Returns AZB_OK when the poller
     * knows what to do about it; AZB_E_LOST; AZB_E_NOMEM. */
    azb_status (*take_missing)(azb_poller *poller, const azbi_exchange *exchange, azb_error **err);
    /* Fails with AZB_E_OPERATION from the body of the last status; NULL for kinds that make their
     * failures themselves. */
    azb_status (*fail)(azb_error **err, azb_context *context, const char *subject, const char *word,
                       const azbi_tree *body);
    /* Whether what is lost now may be there at the next poll; NULL: no. */
    bool (*may_appear)(const azb_poller *poller);
    bool has_job;                        /* a job may say why it failed */
    void (*dispose)(azb_poller *poller); /* frees what the kind has of its own; NULL: nothing */
} azbi_poller_traits;

struct azb_poller {
    azb_client *client;  /* held */
    atomic_size_t holds; /* the user's, and that of a wait under way */
    azb_call *wait;      /* the latest one; held, and canceled at the poller's end. User's side */

    const azbi_poller_traits *traits;
    azbi_poller_kind kind;
    int32_t state;
    bool secret;              /* answers can hold secrets */
    bool is_named;            /* by an answer or a token: the service may not know the name yet */
    bool was_read;            /* the state, at least once since it began */
    int32_t misses;           /* polls in a row that found no such name yet */
    int64_t missing_until_ms; /* on the monotonic clock: when it counts as lost; of misses > 0 */
    char *url;                /* asked for the state; NULL: there is none */
    char *trigger_ids;    /* of the request that began it: see azbi_poller_note_trigger; or NULL */
    const azb_type *type; /* of the resource; NULL: none is expected */
    bool may_be_empty;    /* the service's document lists an end without the result */
    char word[AZBI_POLLER_WORD_MAX]; /* the service's state; a longer one is cut */

    /* Of operations and jobs, and of the common part of saved tokens. */
    azbi_poller_request request;
    bool once_only;    /* what a status with secrets brought cannot be asked for again */
    bool begins_job;   /* the operation is one that names a job */
    char *final_url;   /* where the resource is at the end; NULL: no need to ask */
    char *request_url; /* that of the request; NULL where final_url is that, or none is needed */
    char *vault_id, *operation_id, *job_id; /* NULL: none, or not known yet */

    azb_model *result;  /* owned; NULL: none */
    azb_error *problem; /* what of its body does not fit its type, or why there is no result */
    azb_error *failure; /* of a FAILED or CANCELED one */

    int64_t due_ms; /* on the monotonic clock: the service wants no poll before */
    int32_t http_status;
    azbi_poller_body body;
    azbi_progress progress;
    azb_progress_fn on_progress;
    void *progress_user;
};

/* A poller that follows nothing yet. NULL: no memory. */
azb_poller *azbi_poller_new(azb_client *client, const azbi_poller_traits *traits,
                            azbi_poller_kind kind);
azb_poller *azbi_poller_hold(azb_poller *poller);
void azbi_poller_release(azb_poller *poller);

/* What all users of a poller check first: it is there, and no wait is under way. */
AZB_NODISCARD azb_status azbi_poller_check(azb_poller *poller, azb_error **err);

/* How it ended: AZB_OK, or AZB_E_OPERATION with a copy of the failure. */
AZB_NODISCARD azb_status azbi_poller_outcome(const azb_poller *poller, azb_error **err);

/* For messages: the id of what is followed; "" while there is none. */
const char *azbi_poller_name(const azb_poller *poller);

/* For messages: "the job 1234", of AZBI_POLLER_SUBJECT_MAX bytes; a long id is cut. */
void azbi_poller_subject(const azb_poller *poller, char *out);

/* How far it is, as azb_poller_progress gives it. */
azb_progress azbi_poller_progress(const azb_poller *poller);

/* A text by its place in the struct; NULL: none. */
const char *azbi_poller_text_at(const azb_poller *poller, size_t offset);

void azbi_poller_drop_body(azb_poller *poller);

#endif
