/*
 * fault.h - faults: `METHOD GLOB KIND[=VALUE] [times=N] [after=N] [rate=P] [retry-after=S]
 * [code=WORD] [handled]`.
 */
#ifndef SIM_FAULT_H
#define SIM_FAULT_H

#include "server/call.h"

struct sim_fault_kind;

struct sim_fault {
    json_int_t id;
    char *spec;
    char *method;
    char *glob; /* lower case, against the decoded path */
    const struct sim_fault_kind *kind;
    char *value; /* "": no value */
    long times;  /* -1: no limit */
    long after;  /* matching requests that pass first */
    double rate;
    double retry_after; /* real seconds; -1: none */
    char *code;         /* NULL: by the kind */
    bool handled;       /* the request is carried out; only its answer is replaced */
    long hits;
};

struct sim_faults {
    struct sim_fault *rows;
    size_t count;
    size_t capacity;
    json_int_t next_id;
};

/* When a kind acts on a call. */
enum sim_fault_stage {
    SIM_INSTEAD, /* in place of the handler */
    SIM_HANDLER, /* requested by the handler: outcomes of jobs and operations */
    SIM_ANSWER   /* on the finished answer */
};

struct sim_fault_kind {
    const char *name;
    enum sim_fault_stage stage;
    const char *help;
    /* NULL: the value is valid; else what it must be. */
    const char *(*check)(const char *value);
    void (*apply)(struct sim_call *call, const struct sim_fault *fault);
};

extern const struct sim_fault_kind sim_fault_kinds[];

/* Returns 0, or -1 with the reason in `reason` (owned). */
int sim_fault_add(struct sim_faults *faults, const char *spec, json_int_t *id, char **reason);
bool sim_fault_remove(struct sim_faults *faults, json_int_t id);
void sim_fault_clear(struct sim_faults *faults);
json_t *sim_fault_list(const struct sim_faults *faults);
/* Applies every due fault of a stage. True: the handler must not run. */
bool sim_fault_apply(struct sim_call *call, enum sim_fault_stage stage);
/* True when a fault of this kind is due for this call; counts the hit. */
bool sim_fault_due(struct sim_call *call, const char *kind);
/* The same; the fault itself, borrowed until faults change, or NULL. */
const struct sim_fault *sim_fault_take(struct sim_call *call, const char *kind);

#endif
