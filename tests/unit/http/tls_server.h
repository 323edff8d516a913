/* tls_server.h - a server over TLS on a thread and a loopback port of its own: one request for each
 * connection, which it answers and closes. */
#ifndef TLS_SERVER_H
#define TLS_SERVER_H

#include <stddef.h>

#include "certificates.h"

typedef struct tls_server tls_server;

/* identity: borrowed until stop. max_version: the newest TLS that it speaks, TLS1_3_VERSION; older
 * ones are on offer as well. answer: borrowed. */
tls_server *tls_server_start(const certificate *identity, int max_version, const char *answer);
void tls_server_stop(tls_server *server);
int tls_server_port(const tls_server *server);

/* Requests of which it has read anything. */
size_t tls_server_request_count(tls_server *server);

/* The first bytes of the last one; borrowed until stop, "" for none. Ask when it is idle. */
const char *tls_server_last_request(tls_server *server);

#endif
