/*
 * loopback.h - a tiny HTTP server on a thread and a loopback port of its own, which answers each
 * request with the next step of a script, byte for byte.
 */
#ifndef LOOPBACK_H
#define LOOPBACK_H

#include <stddef.h>
#include <stdint.h>

typedef enum loopback_then {
    LOOPBACK_KEEP,  /* keep the connection for the next request */
    LOOPBACK_CLOSE, /* close it after the answer */
    LOOPBACK_RESET, /* reset it after the answer */
    LOOPBACK_HANG   /* say no more on it, but keep it open */
} loopback_then;

typedef struct loopback_step {
    const char *answer; /* NULL: none */
    size_t len;         /* 0: strlen */
    loopback_then then;
    int32_t drip; /* 1: byte by byte */
} loopback_step;

typedef struct loopback loopback;

/* Starts the server. steps: borrowed until stop. */
loopback *loopback_start(const loopback_step *steps, size_t count);
void loopback_stop(loopback *server);
int loopback_port(const loopback *server);

/* Whole requests read so far, connections accepted so far. */
size_t loopback_request_count(loopback *server);
size_t loopback_connection_count(loopback *server);

/* The bytes of a request; borrowed until stop; "" outside. Ask when the server is idle. */
const char *loopback_request(loopback *server, size_t index);

/* A port on which no process listens. */
int loopback_free_port(void);

#endif
