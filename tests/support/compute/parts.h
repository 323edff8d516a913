/* parts.h - what the files of the model share. */
#ifndef AZB_TEST_SUPPORT_COMPUTE_PARTS_H
#define AZB_TEST_SUPPORT_COMPUTE_PARTS_H

#include "support/compute/compute.h"

/* What an operation does; the first letter of its name in URLs. */
typedef enum compute_work {
    COMPUTE_CREATES = 'c',
    COMPUTE_DELETES = 'd',
    COMPUTE_GRANTS_ACCESS = 'g',
    COMPUTE_REVOKES_ACCESS = 'e'
} compute_work;

// ---- compute.c ----

int64_t compute_now(const compute *c);
compute_kind compute_kind_of(const char *id);
bool compute_is_in(const compute_resource *point, const char *collection);
/* Deletes it at that time. */
void compute_end(compute *c, compute_resource *r, int64_t gone_ms);
/* A new resource, ready after so many seconds. */
compute_resource *compute_create(compute *c, const char *id, int64_t seconds);

// ---- show.c ----

void compute_show(compute *c, const compute_resource *r, const char *query, service_answer *answer);

// ---- operation.c ----

/* Names the operation of a resource, by its position, in the headers of an answer. */
void compute_follow(const compute *c, compute_work work, const compute_resource *r, int64_t due_ms,
                    service_answer *answer);
/* True when the path is that of an operation; the answer then has its state. */
bool compute_show_operation(compute *c, const compute_request *request, service_answer *answer);
/* True when the request begins or ends access to bytes. */
bool compute_serve_grant(compute *c, const compute_request *request, service_answer *answer);

#endif
