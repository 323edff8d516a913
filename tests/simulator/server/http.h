/*
 * http.h - the sockets: libmicrohttpd driven by one loop, with timers for delayed and dripping
 * answers.
 */
#ifndef SIM_HTTP_H
#define SIM_HTTP_H

#include "server/sim.h"
#include "server/tls.h"

struct sim_http;

/* Listens on loopback. NULL: the reason is on stderr. `identity` is NULL for plain HTTP. */
struct sim_http *sim_http_start(struct sim *sim, const struct sim_tls *identity);
unsigned sim_http_port(const struct sim_http *http);
/* Serves until a byte can be read from `stop`. */
void sim_http_run(struct sim_http *http, int stop);
void sim_http_stop(struct sim_http *http);

#endif
