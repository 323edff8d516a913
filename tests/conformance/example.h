/*
 * example.h - where a poller goes after each answer that a published example has for a long call.
 *
 * The examples hold no polls, only the answers that a call may begin with. Each says what comes
 * next: one URL to ask, or nothing because all is done.
 */
#ifndef CONFORMANCE_EXAMPLE_H
#define CONFORMANCE_EXAMPLE_H

#include "report.h"
#include "route.h"

/* Begins an example's long operation with each of its answers and polls once. Recordings and other
 * operations are left alone. */
void example_operation(const exchange *e, const url *u, const route *r, tally *t);

#endif
