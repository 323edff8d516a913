/*
 * stage.h - a client on a scripted transport, with a clock that jumps: the start of a test without
 * sockets.
 */
#ifndef SUPPORT_STAGE_H
#define SUPPORT_STAGE_H

#include <azbackup/client.h>
#include <azbackup/sys/mock.h>

typedef struct stage {
    azb_mock *mock;
    azb_context *context;
    azb_credential *credential;
    azb_client *client;
} stage;

typedef struct stage_options {
    const char *endpoint;           /* NULL: https://management.azure.com */
    const azb_allocator *allocator; /* of everything but the mock; NULL: malloc */
    const azb_random *random;       /* NULL: the system's */
    int32_t max_retries;            /* -1: the client's default */
    azb_log_fn log;                 /* gets everything; NULL: none */
    void *log_user;
} stage_options;

/* Creates everything or, on failure, nothing. options: NULL for the defaults. */
AZB_NODISCARD azb_status stage_open(stage *s, const stage_options *options, azb_error **err);

/* Frees everything; a closed stage is allowed. */
void stage_close(stage *s);

#endif
