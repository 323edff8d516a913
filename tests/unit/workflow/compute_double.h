/*
 * compute_double.h - a small Compute behind a transport: disks and machines that take their time,
 * and faults at any request. What it holds at the end is what a report has to say.
 */
#ifndef AZB_TEST_WORKFLOW_COMPUTE_DOUBLE_H
#define AZB_TEST_WORKFLOW_COMPUTE_DOUBLE_H

#include <stdbool.h>

#include <azbackup/azbackup.h>
#include <azbackup/sys/transport.h>

#include "support/failing_allocator.h"
#include "support/fake_clock.h"

#define GROUP         "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg"
#define COMPUTE       GROUP "/providers/Microsoft.Compute"
#define COLLECTION_ID COMPUTE "/restorePointCollections/rpc"
#define POINT_ID      COLLECTION_ID "/restorePoints/rp"

/* What goes wrong with a request. */
typedef enum double_fault {
    FAULT_NONE,
    FAULT_REFUSED,    /* no connection */
    FAULT_LOST,       /* done, but the answer does not arrive */
    FAULT_CUT,        /* done, but the answer breaks off in the middle of its body */
    FAULT_STALLED,    /* not done, and nothing ever arrives */
    FAULT_BUSY,       /* 503, not done */
    FAULT_DONE_500,   /* done, but answered with 500 */
    FAULT_CONFLICT,   /* 409, not done */
    FAULT_BAD,        /* 400, not done */
    FAULT_GARBLED,    /* done, and the answer is no JSON */
    FAULT_WORK_FAILS, /* taken on, and fails in the end: creations only */
    FAULT_COUNT
} double_fault;

typedef struct double_resource {
    char *id;
    char run[64]; /* of its tag */
    bool is_machine;
    bool fails;       /* it will be in state Failed */
    int64_t ready_ms; /* when it is created */
    int64_t gone_ms;  /* when it is deleted; -1: never */
} double_resource;

typedef struct double_request {
    char *method, *url, *body, *if_none_match;
} double_request;

enum {
    DOUBLE_RESOURCES = 128,
    DOUBLE_REQUESTS = 8192
};

typedef struct compute_double {
    azb_transport transport;
    failing_allocator memory;
    fake_clock clock;
    fake_random random;
    azb_context *context;
    azb_credential *credential;
    azb_client *client;
    const char *point;                             /* JSON of the restore point */
    const char *collection;                        /* JSON of its collection */
    int64_t disk_s, slower_s, machine_s, delete_s; /* disk n takes disk_s + n * slower_s seconds */
    size_t fault_first, fault_last;                /* requests, counted from 1, that it meets */
    double_fault fault;
    double_fault fault_after;             /* of the request behind fault_last */
    const char *conflict;                 /* code of FAULT_CONFLICT; NULL: Conflict */
    const char *fault_method, *fault_url; /* only such ones; NULL: any; url: a part of it */
    bool machine_fails;                   /* the service cannot make the machine */
    azb_cancel *cancel;                   /* fired at request cancel_at */
    size_t cancel_at;
    double_resource resources[DOUBLE_RESOURCES];
    size_t resource_count, under_way, most_under_way;
    double_request requests[DOUBLE_REQUESTS];
    size_t request_count;
} compute_double;

void double_open(compute_double *d);
void double_close(compute_double *d); /* also checks that no memory is left */

/* A resource of somebody else, there from the beginning. run: of its tag, or "". */
void double_put(compute_double *d, const char *id, const char *run);

/* Whether a resource exists now. */
bool double_has(compute_double *d, const char *id);
size_t double_live_count(compute_double *d);

/* Requests of a method whose URL holds text. */
size_t double_asked(const compute_double *d, const char *method, const char *text);
const double_request *double_request_of(const compute_double *d, const char *method,
                                        const char *text);

#endif
