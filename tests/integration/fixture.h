/*
 * fixture.h - a client signed in at a simulator of its own: what every integration test starts
 * from. Real sockets and the real clock; the simulator's runs fast instead.
 */
#ifndef INTEGRATION_FIXTURE_H
#define INTEGRATION_FIXTURE_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include <azbackup/azbackup.h>

#include "support/simulator.h"
#include "support/test.h"

typedef struct fixture {
    simulator *sim;
    azb_context *context;
    azb_credential *credential;
    azb_client *client;
    char *vault_id;
} fixture;

typedef struct fixture_options {
    const char *simulator[16];  /* its options, NULL-ended; none: a fast one */
    const char *secret;         /* NULL: the right one */
    const char *token;          /* a static token in place of the client secret */
    bool without_ca;            /* of a TLS simulator: the system's roots alone */
    int32_t max_retries;        /* 0: the client's default; -1: none */
    int64_t request_timeout_ms; /* 0: the client's default */
    int64_t idle_timeout_ms;    /* 0: the client's default */
    size_t max_response_bytes;  /* 0: the client's default */
    const char *trusted_host;   /* NULL: none */
    const azb_clock *clock;     /* NULL: the system's */
} fixture_options;

/* options: NULL for the defaults. Fails the test when anything does not start. */
void fixture_start(fixture *f, const fixture_options *options);

/* Frees everything and asserts that the simulator ended well. */
void fixture_stop(fixture *f);

/* ARM id of the item of a workload ("vm", "fileShare" ...); free with azb_text_free. */
char *fixture_item_id(const fixture *f, const char *workload);

/* A request model from JSON text; free with azb_model_free. */
azb_model *fixture_body(const fixture *f, const char *type, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Asserts AZB_OK and tells the error otherwise; frees *err. */
void must(azb_status status, azb_error **err);

/* Asserts a failure and its error, which stays the caller's. (A pointer to the error, since it may
 * be set by the very call whose status is the argument before it.) */
void must_fail(azb_status expected, azb_status status, azb_error **err);

/* Waits for an operation that started a job, then for the job. Returns the job's poller, ended. */
azb_poller *fixture_follow(const fixture *f, azb_poller *operation, azb_status expected);

#endif
