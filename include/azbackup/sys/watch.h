/*
 * sys/watch.h - sockets that a host's event loop watches for the library.
 *
 * See azb_client_watch (client.h) for programs, azb_transport (sys/transport.h) for transports.
 */
#ifndef AZBACKUP_SYS_WATCH_H
#define AZBACKUP_SYS_WATCH_H

#include <azbackup/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What to wait for on a socket, as bits. */
enum {
    AZB_WATCH_IN = 1, /* it can be read */
    AZB_WATCH_OUT = 2 /* it can be written */
};

/*
 * Called when the host's loop must begin to watch a socket, or watch it for other events.
 *
 * user: the pointer that was given with the function.
 * socket: a file descriptor.
 * events: bits of AZB_WATCH_IN and AZB_WATCH_OUT; 0: stop watching.
 */
typedef void (*azb_watch_fn)(void *user, int64_t socket, int32_t events);

#ifdef __cplusplus
}
#endif

#endif
