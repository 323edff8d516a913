/* mock_priv.h - what the files of a mock share. */
#ifndef AZBI_HTTP_MOCK_PRIV_H
#define AZBI_HTTP_MOCK_PRIV_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include <azbackup/sys/mock.h>

#include "base/condition.h"
#include "http/headers.h"

typedef struct azbi_mock_reply {
    struct azbi_mock_reply *next;
    char *method;  /* NULL: any */
    char *pattern; /* NULL: any */
    char *headers; /* NULL: none */
    char *body;    /* NULL: none */
    int32_t http_status;
    int32_t fault;       /* AZB_MOCK_REFUSE, RESET, CUT, STALL; 0: none */
    int64_t cut_at;      /* bytes of the body */
    int64_t delay_ms;    /* on the mock's clock */
    int64_t uses_left;   /* -1: endless */
    int64_t times_taken; /* so far */
} azbi_mock_reply;

typedef struct azbi_mock_request {
    char *method;
    char *url;
    char *body;
    azbi_headers headers;
} azbi_mock_request;

typedef struct azbi_mock_flight azbi_mock_flight;

struct azb_mock {
    azb_context *context;
    azb_transport transport;
    azb_clock clock;
    atomic_int_fast64_t passed_ms; /* since the mock was made, on its clock */
    azbi_mock_reply *first, *last;
    azbi_mock_request **requests;
    size_t request_count, request_cap;
    size_t unexpected;
    size_t events;
    size_t fail_at; /* number of the event that fails; 0: none */
    azbi_mock_flight *flights;
    azbi_mock_flight **flights_end; /* where the next one is linked in */
    pthread_mutex_t lock;           /* guards woken */
    azbi_condition wake;
    bool woken;
};

/* ---- mock_script.c ---- */

/* Takes the first answer that matches; NULL when there is none. */
azbi_mock_reply *azbi_mock_take(azb_mock *mock, const char *method, const char *url);
AZB_NODISCARD azb_status azbi_mock_record(azb_mock *mock, const azb_http_exchange *exchange);

void azbi_mock_script_dispose(azb_mock *mock);

/* ---- mock_clock.c ---- */

/* False when the system has no more locks; then there is nothing to dispose of. */
AZB_NODISCARD bool azbi_mock_clock_init(azb_mock *mock);
void azbi_mock_clock_dispose(azb_mock *mock);

/* Milliseconds on the mock's clock since it was made. */
int64_t azbi_mock_now(azb_mock *mock);

/* Waits in real time for a wakeup, at most ms (-1: no end); uses the wakeup up. */
void azbi_mock_await(azb_mock *mock, int64_t ms);
bool azbi_mock_use_wakeup(azb_mock *mock);

/* ---- mock_transport.c ---- */

/* Fills in the vtable. */
void azbi_mock_transport_init(azb_mock *mock);
void azbi_mock_transport_dispose(azb_mock *mock);

#endif
