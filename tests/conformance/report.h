/* report.h - what was counted, and how a failure is told. */
#ifndef CONFORMANCE_REPORT_H
#define CONFORMANCE_REPORT_H

#include "session.h"

typedef struct tally {
    size_t exchanges; /* lines read */
    size_t matched;   /* of them: an operation row fits, or it polls an operation that one began */
    size_t lossless;  /* of these: every body came back the same, or there was none */
    size_t requests;  /* of these: the typed operation made the same request */
    size_t pollers;   /* recorded sequences followed to their end, and first polls of examples */
    size_t failures;
} tally;

/* Prints "file:seq: what" and counts it. Returns false, for the caller to hand on. */
_Bool report_failure(tally *t, const exchange *e, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
