/* operations.h - long-running operations: every 202 and the URLs in it. */
#ifndef SIM_OPERATIONS_H
#define SIM_OPERATIONS_H

#include "server/sim.h"

/* What a kind of operation shows: the two URLs, as paths below its scope, and how it ends. */
struct sim_operation {
    char id[37];
    char partition[37]; /* of Compute: the `p` of its URLs */
    const struct sim_operation_kind *kind;
    char *scope; /* the resource that its URLs are below */
    sim_time start;
    sim_time duration;
    json_t *properties;
    json_t *about;
    bool failed;
    char *code;   /* of the failure; NULL: the usual one */
    bool settled; /* its effects have been applied */
};

struct sim_operation_kind {
    const char *status;    /* of Azure-AsyncOperation; NULL: that header is not sent */
    const char *result;    /* of Location; NULL: that header is not sent */
    const char *odd_query; /* precedes `?api-version`; the service writes such URLs */
    bool object;           /* a 202 has the body `{}` */
    bool compute;          /* one of Compute: its own URLs, states and errors */
    bool output;           /* the state contains the result as `properties.output` */
    unsigned done;         /* the result's status when it has no body; 0: 204 */
    /* Applies the effects of a success; may be NULL. */
    void (*finish)(struct sim *sim, sim_time when, const json_t *about);
    /* Applies the effects of a failure; may be NULL. */
    void (*fail)(struct sim *sim, sim_time when, const json_t *about);
    /* The body of the result; NULL: none. */
    json_t *(*answer)(struct sim_call *call, const json_t *about);
};

extern const struct sim_operation_kind sim_operation_plain;
extern const struct sim_operation_kind sim_operation_vault;

/* Starts an operation below `scope` (a resource id) and answers 202. `properties` (taken, may be
 * NULL) appear when it has succeeded; `about` (taken, may be NULL) is passed to the kind's
 * functions. Returns the operation, borrowed until the next one starts. */
struct sim_operation *sim_operation_begin(struct sim_call *call,
                                          const struct sim_operation_kind *kind, const char *scope,
                                          sim_time duration, json_t *properties, json_t *about);
/* The same with sim_operation_plain and without effects. */
struct sim_operation *sim_operation_start(struct sim_call *call, const char *scope,
                                          sim_time duration, json_t *properties);
/* Ends the running operations of the resource `id`: another one takes their place. */
void sim_operation_preempt(struct sim *sim, sim_time now, const char *id);
/* Applies the effects of the operations that have ended up to `now`. */
void sim_operation_settle(struct sim *sim, sim_time now);
void sim_operations_free(struct sim *sim);

#endif
