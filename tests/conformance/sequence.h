/*
 * sequence.h - recorded long-running operations and jobs, followed by the library's poller.
 *
 * The recorded client seldom polled the URLs that it was given, so the answers are found by the
 * operation's id and served to whatever URL the poller asks, each as often as it was recorded and
 * the last one for ever.
 */
#ifndef CONFORMANCE_SEQUENCE_H
#define CONFORMANCE_SEQUENCE_H

#include "report.h"
#include "route.h"

/* Follows the operation that exchange number index started, if it did start one that was polled,
 * and marks its polls. */
void sequence_operation(const session *s, size_t index, const url *u, const route *r, tally *t);

/* Follows every job of the session that was read by its id. */
void sequence_jobs(const session *s, tally *t);

#endif
