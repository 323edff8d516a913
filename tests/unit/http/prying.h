/*
 * prying.h - a transport that lets a test act from inside it, as a host does whose event loop
 * reports sockets, and that notices when it is entered a second time.
 */
#ifndef PRYING_H
#define PRYING_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

#include "http/exchange.h"
#include "support/failing_allocator.h"

enum {
    PRYING_MAX = 8
};

typedef enum prying_place {
    PRYING_NOWHERE,
    PRYING_START,
    PRYING_STEP,
    PRYING_READY,
    PRYING_WATCH
} prying_place;

typedef struct prying {
    failing_allocator memory;
    azb_context *context; /* with the system's clock: a step may sleep */
    azbi_engine *engine;
    azb_transport table;
    azb_http_exchange *held[PRYING_MAX]; /* begun and not answered */
    size_t count;

    prying_place place;      /* where act runs, once */
    void (*act)(void *user); /* the test's */
    void *user;
    azb_status status; /* of that place; what has a status fails with it, once */
    bool answers;      /* a step answers all that is held, with 200 */

    int inside;    /* functions of the transport that are running */
    int reentered; /* how often one was called while another was running */
    size_t cancels, readies;

    pthread_mutex_t lock; /* of the two below */
    pthread_cond_t changed;
    bool sleeps, slept, woken; /* a step sleeps until it is woken; it has begun to */
} prying;

void prying_init(prying *p);
void prying_dispose(prying *p);

/* An exchange that is with the transport. */
azbi_exchange *prying_begin(prying *p, azbi_exchange_fn done, void *user);

/* Has act run in that place next time. status: what the place returns then. */
void prying_act_in(prying *p, prying_place place, azb_status status, void (*act)(void *user),
                   void *user);

/* Returns when a step sleeps on another thread. */
void prying_await_sleep(prying *p);

#endif
