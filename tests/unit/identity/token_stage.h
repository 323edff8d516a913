/* token_stage.h - two clients' engines on scripted transports, asking one credential for tokens. */
#ifndef TOKEN_STAGE_H
#define TOKEN_STAGE_H

#include <stdio.h>
#include <string.h>

#include <azbackup/sys/mock.h>

#include "identity/credential.h"
#include "support/test.h"
#include "support/test_context.h"

#define STAGE_SECRET "s3cr&t value"
#define STAGE_SCOPE  "https://arm.example/.default"
#define STAGE_TOKEN  "*/oauth2/v2.0/token" /* where the mocks look for token requests */
#define STAGE_URL    "https://arm.example/x"

enum {
    STAGE_ENGINES = 2
};

typedef struct token_stage {
    test_context test; /* its clock is that of mocks[0], unless another was given */
    azb_mock *mocks[STAGE_ENGINES];
    azbi_engine *engines[STAGE_ENGINES]; /* NULL: no memory */
    azb_credential *credential;
} token_stage;

/* fail_at: see failing_allocator.h; 0 for none. Closing asserts that nothing is left in memory and
 * that secrets and tokens (named "T...") were wiped. */
void token_stage_open(token_stage *stage, size_t fail_at);

/* The same on another clock: one that does not jump, for threads that wait for each other. */
void token_stage_open_on(token_stage *stage, size_t fail_at, const azb_clock *clock);
void token_stage_shut(token_stage *stage, size_t engine); /* ends one engine early */
void token_stage_close(token_stage *stage);

/* The client secret that most tests use; false: no memory. */
bool token_stage_add_secret(token_stage *stage);

/* Scripts one answer of the token endpoint: a token, or anything; and one of the service. */
void token_stage_token(token_stage *stage, size_t engine, const char *token, const char *members);
void token_stage_refusal(token_stage *stage, size_t engine, int32_t http_status, const char *body);
void token_stage_service(token_stage *stage, size_t engine, int32_t http_status);
void token_stage_with(token_stage *stage, size_t engine, int32_t what, int64_t amount);

/* A GET that needs a token. NULL: no memory. Free it with azbi_exchange_free. */
azbi_exchange *token_stage_begin(token_stage *stage, size_t engine, const char *scope);

/* Steps all engines, without any time passing, until nothing happens any more. */
void token_stage_run(token_stage *stage);

/* Begins, runs, checks that the status is expected and frees. */
void token_stage_ask(token_stage *stage, size_t engine, azb_status expected);

/* Requests to the token endpoint so far, of one engine. */
size_t token_stage_fetches(const token_stage *stage, size_t engine);

/* Authorization of the nth request to the service, counted from 0; "" when there was none. */
const char *token_stage_authorization(const token_stage *stage, size_t engine, size_t n);

#endif
