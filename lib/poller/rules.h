/*
 * rules.h - what an answer says about an operation. Pure questions, no state.
 *
 * The rules are those of the ARM contract for asynchronous operations, and what the backup service
 * does beyond it; docs/polling.md has them in words.
 */
#ifndef AZBI_POLLER_RULES_H
#define AZBI_POLLER_RULES_H

#include <stdbool.h>

#include <azbackup/poller.h>

#include "json/tree.h"

/* How an operation is followed. The numbers are in saved tokens: never reused. */
typedef enum azbi_poller_kind {
    AZBI_POLLER_NONE = 0,        /* a 202 that does not say where to ask */
    AZBI_POLLER_DONE = 1,        /* over with its first answer */
    AZBI_POLLER_ASYNC = 2,       /* Azure-AsyncOperation: the status is in the body */
    AZBI_POLLER_LOCATION = 3,    /* Location: the status is the HTTP status */
    AZBI_POLLER_BODY = 4,        /* the resource's own provisioningState */
    AZBI_POLLER_JOB = 5,         /* a backup job */
    AZBI_POLLER_REPLICATION = 6, /* the disks of a restore point; replication_rules.h reads it */
    AZBI_POLLER_KIND_COUNT
} azbi_poller_kind;

/* What is known of an answer besides its body. */
typedef struct azbi_poller_facts {
    azbi_poller_kind kind;
    int32_t http_status;
    bool has_body;
    bool first;      /* the answer to the request that started it all */
    bool wants_body; /* at a Location: the end brings a result, which a 200 cannot leave out */
    bool had_word;   /* an earlier answer gave the state by a word, so the end does as well */
} azbi_poller_facts;

/* One answer, read. Texts are borrowed from the tree. */
typedef struct azbi_reading {
    int32_t state;   /* AZB_POLLER_... */
    bool unreadable; /* it should give a state and does not; nothing else is set then */
    bool is_status;  /* the body is an OperationStatus, not the resource */
    azb_str word;    /* the service's own; ptr NULL: the HTTP status alone gave the state */
    azb_str job_id;  /* len 0: not there */
} azbi_reading;

/* State of a word, in any case: what is neither success nor failure is running. */
int32_t azbi_poller_state_of(const char *word, size_t len);

/* Reads an answer below 400. body: NULL when it has none or is not JSON. */
void azbi_poller_read(const azbi_poller_facts *facts, const azbi_tree *body, azbi_reading *out);

/* The name of a job from an answer's text for it, which may be its whole ARM id; ptr NULL: the text
 * names no job. vault: the ARM id of its vault where the text has that, else ptr NULL. */
azb_str azbi_job_name_of(azb_str text, azb_str *vault);

/* Whether an HTTP status of 400 and above at a Location is how the operation itself ended. */
bool azbi_poller_is_verdict(azbi_poller_kind kind, int32_t http_status);

/* Whether the status is gone for good. */
bool azbi_poller_is_gone(int32_t http_status);

#endif
