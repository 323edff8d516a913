/* rig.h - an engine over the scripted mock, for the tests of this floor. */
#ifndef RIG_H
#define RIG_H

#include <string.h>

#include <azbackup/sys/mock.h>

#include "http/exchange.h"
#include "support/test.h"
#include "support/test_context.h"

#define RIG_URL "https://management.azure.com/x?api-version=1"

typedef struct rig {
    test_context test;
    azb_mock *mock;
    azbi_engine *engine;
} rig;

/* options: NULL for the defaults; its transport is set to the mock's. */
void rig_init(rig *r, const azb_client_options *options);
void rig_dispose(rig *r);

/* The same in a context that the caller has, for sweeps. engine NULL when there was no memory. */
void rig_engine(azb_context *context, azb_mock *mock, const azb_client_options *options,
                azbi_engine **engine);

/* A request; asserts that it could be made. body: NULL for none. */
azbi_exchange *rig_new(rig *r, const char *method, const char *url, const char *body,
                       uint32_t flags, const azbi_token_source *token,
                       const azb_call_options *call);

/* Starts it, waits for its end, and returns its status. */
azb_status rig_run(azbi_exchange *x);
azb_status rig_wait(azbi_exchange *x);

/* Scripts: rig_reply asserts. */
void rig_reply(rig *r, int32_t http_status, const char *headers, const char *body);
void rig_with(rig *r, int32_t what, int64_t amount);

int64_t rig_now(const rig *r);

#endif
