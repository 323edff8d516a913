/*
 * client.h - what an azb_client is made of, for the rest of this floor.
 *
 * A client is counted: pagers, pollers and calls hold it, so that they can be freed after it.
 */
#ifndef AZBI_ARM_CLIENT_H
#define AZBI_ARM_CLIENT_H

#include <stdatomic.h>
#include <stdbool.h>

#include <azbackup/client.h>

#include "arm/client_loop.h"
#include "base/error.h"
#include "base/uri.h"
#include "http/exchange.h"

/* A host that links may lead to besides the endpoint. */
typedef struct azbi_trusted_host {
    char *text; /* as given: host or host:port */
    size_t name_len;
    int32_t port;
} azbi_trusted_host;

struct azb_client {
    azb_context *context;
    azbi_engine *engine; /* its loop's; what sends */
    azbi_loop *loop;     /* what everything of the client runs on */
    azb_credential *credential;
    azbi_token_source token;
    char *endpoint;    /* origin alone: https://host[:port] */
    char *api_version; /* of all calls; NULL: each operation's own */
    azbi_trusted_host *trusted;
    size_t trusted_count;
    atomic_size_t holds;
    atomic_bool closed;         /* azb_client_free was called */
    int64_t request_timeout_ms; /* -1: none */
    bool insecure;              /* http is allowed on loopback hosts */
};

/*
 * What every public function with a client, or with something of one, asks first: AZB_E_ARG when
 * it is NULL, AZB_E_STATE in another process than the client's. Takes no lock. Functions without a
 * status ask azbi_client_is_foreign and do nothing then; a free leaves the memory alone.
 */
AZB_NODISCARD azb_status azbi_client_check(const azb_client *client, azb_error **err);
bool azbi_client_is_foreign(const azb_client *client);

azb_client *azbi_client_hold(azb_client *client);
void azbi_client_release(azb_client *client);

/* Keeps the trusted hosts of the options. azbi_client_free_trusted is for the client's end. */
AZB_NODISCARD azb_status azbi_client_set_trusted(azb_client *client,
                                                 const azb_client_options *options,
                                                 azb_error **err);
void azbi_client_free_trusted(azb_client *client);

/* Whether a URL has the origin of the client's endpoint. */
bool azbi_client_is_endpoint(const azb_client *client, const azbi_uri *uri);

/* Whether the token may go to an absolute URL: the endpoint's own origin or a trusted host, over
 * https. Returns AZB_OK; AZB_E_UNTRUSTED saying why. what: "nextLink", "polling URL". */
AZB_NODISCARD azb_status azbi_client_trust(azb_client *client, const char *what, const char *url,
                                           azb_error **err);

/* The timeout_ms of a request that may take left_ms at most (INT64_MAX: as long as usual). */
int64_t azbi_client_request_time(const azb_client *client, int64_t left_ms);

#endif
