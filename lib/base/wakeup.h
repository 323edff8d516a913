/*
 * wakeup.h - a descriptor that becomes readable when another thread calls.
 *
 * A pipe whose ends do not block and are closed in programs that the process starts. It may stand
 * in poll(), select() or a host's event loop.
 */
#ifndef AZBI_BASE_WAKEUP_H
#define AZBI_BASE_WAKEUP_H

#include "base/error.h"

typedef struct azbi_wakeup {
    int fds[2]; /* the end to read and the end to write; -1: closed */
} azbi_wakeup;

void azbi_wakeup_init(azbi_wakeup *wakeup); /* closed */

/* AZB_E_TRANSPORT when the system has no more descriptors; the wake-up is closed then. */
AZB_NODISCARD azb_status azbi_wakeup_open(azbi_wakeup *wakeup, azb_context *context,
                                          azb_error **err);
void azbi_wakeup_close(azbi_wakeup *wakeup); /* closed already: does nothing */

/* The descriptor to watch, -1 when closed. */
int azbi_wakeup_fd(const azbi_wakeup *wakeup);

/* Makes the descriptor readable. Any thread, and a handler of signals, may call. */
void azbi_wakeup_signal(const azbi_wakeup *wakeup);

/* Takes all signals; the descriptor is not readable until the next one. */
void azbi_wakeup_drain(const azbi_wakeup *wakeup);

#endif
