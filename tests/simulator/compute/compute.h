/* compute.h - what the nouns of Microsoft.Compute share: ids, errors, places and operations. */
#ifndef SIM_COMPUTE_H
#define SIM_COMPUTE_H

#include "server/operations.h"

/* 400 InvalidParameter that names the member. Returns false. */
bool sim_compute_invalid(struct sim_call *call, const char *member, const char *value);
/* 400 when `member` is there and not one of ` One Two `. */
bool sim_compute_check_word(struct sim_call *call, const json_t *object, const char *member,
                            const char *words);
/* 404 ResourceNotFound. */
void sim_compute_missing(struct sim_call *call, const char *id);
/* 409 OperationNotAllowed. Returns false. */
bool sim_compute_conflict(struct sim_call *call, const char *format, ...) SIM_PRINTF(2, 3);

/* The id that the URL names, in the casing of the resource, or else of the client. */
const char *sim_compute_asked(struct sim_call *call, const char *type, const char *parameter);
/* Borrowed; NULL: the answer is a 404. */
json_t *sim_compute_find(struct sim_call *call, const char *type, const char *parameter);
/* The body's `properties`, borrowed. NULL: the answer is already an error. */
json_t *sim_compute_properties(struct sim_call *call);
/* The location of a body, in lower case without blanks: of the resource `old` (may be NULL), too.
 * NULL: the answer is already an error. */
const char *sim_compute_location(struct sim_call *call, const json_t *body, const json_t *old);

/* `West Europe` and `westeurope` are one place. */
bool sim_compute_same_place(const char *one, const char *other);

/* False: the answer is a 400. */
bool sim_compute_check_name(struct sim_call *call, const char *name);

/* The text of `properties.provisioningState`. */
const char *sim_compute_state(const json_t *resource);
void sim_compute_set_state(json_t *resource, const char *state);
/* Starts an operation about `resource`; its effects get {"id": ...} and what `more` (taken, may be
 * NULL) holds. The answer is a 202 without a body. */
void sim_compute_begin(struct sim_call *call, const struct sim_operation_kind *kind,
                       const json_t *resource, sim_time duration, json_t *more);
/* The resource of an operation, borrowed; NULL: it is gone. */
json_t *sim_compute_about(const struct sim *sim, const json_t *about);
/* Effects and results that several kinds have. */
void sim_compute_finish_put(struct sim *sim, sim_time when, const json_t *about);
void sim_compute_fail_put(struct sim *sim, sim_time when, const json_t *about);
json_t *sim_compute_result(struct sim_call *call, const json_t *about);

/* Nothing but what requests need. */
void sim_compute_start(struct sim *sim);
/* The machines and disks at the start of the run. */
void sim_compute_make(struct sim *sim);
void sim_compute_free(struct sim *sim);
/* Adds the machines and disks of Compute to the ready line. */
void sim_compute_describe(struct sim *sim, json_t *line);
/* All resources of Compute by id, for the admin path. */
json_t *sim_compute_inventory(struct sim_call *call);

#endif
