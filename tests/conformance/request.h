/* request.h - one exchange put through the library: its bodies, its request, its error. */
#ifndef CONFORMANCE_REQUEST_H
#define CONFORMANCE_REQUEST_H

#include <stdbool.h>

#include "report.h"
#include "route.h"
#include "support/stage.h"

/* The bodies of the request and of all answers decode and encode without loss. */
bool request_bodies(azb_context *context, const exchange *e, const azbi_operation *operation,
                    tally *t);

/* The body of a poll, as the status of an operation or as an error, is lossless. */
bool request_status_body(azb_context *context, const exchange *e, tally *t);

/* Runs the operation against each recorded answer: the request that goes out equals the recorded
 * one, and the answer is taken, or becomes an error with its code and message. */
bool request_rebuild(const exchange *e, const url *u, const route *r, tally *t);

/*
 * Starts the operation on a stage and waits for its first answer. poller: of a long one, owned;
 * NULL otherwise. Statuses as the operation's.
 */
AZB_NODISCARD azb_status request_run(const stage *s, const exchange *e, const url *u,
                                     const route *r, azb_poller **poller, azb_error **err);

#endif
