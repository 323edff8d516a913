/*
 * client.h - one endpoint, one credential, one pool of connections.
 *
 * A client may be shared by any number of threads. It has no thread of its own: blocking calls do
 * the work on the thread that waits (one of several waiting threads works for all), programs with
 * an event loop call azb_client_step, and azb_client_run_in_background starts a thread only when
 * asked to. Callbacks run on the thread that does the work.
 *
 * A client serves the process that made it. In a child, after fork(), every function with it or
 * with a call, pager, poller, raw result or disk access of it returns AZB_E_STATE at once, whatever
 * the parent's threads were doing, and those without a status do nothing: the child makes its own.
 * Freeing does nothing there either: nothing is sent, joined or given back, and the copied memory
 * goes when the child ends. Questions that only read (azb_poller_state, azb_call_is_done) answer
 * with what was known at the fork; azb_client_timeout_ms is 0: a step reports it.
 */
#ifndef AZBACKUP_CLIENT_H
#define AZBACKUP_CLIENT_H

#include <azbackup/cancel.h>
#include <azbackup/credential.h>
#include <azbackup/sys/watch.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_client azb_client;
struct azb_transport; /* sys/transport.h */

typedef struct azb_client_options {
    size_t size;                           /* set by azb_options_init */
    const char *endpoint;                  /* NULL: https://management.azure.com; copied */
    azb_credential *credential;            /* required; the client holds it as long as it lives */
    const struct azb_transport *transport; /* NULL: libcurl; copied. Destroyed with the client, but
                                              not when the client cannot be made */
    const char *application_id; /* at most 24 characters, put before the User-Agent; copied */
    const char *proxy;          /* of https requests; NULL: as the environment says; "" none;
                                   copied. Plain http never goes through a proxy */
    const char *ca_file;        /* PEM file in place of the system's roots, for the service, the
                                   sign-in and a proxy; copied */
    const char *client_certificate_file; /* PEM for mutual TLS; copied */
    const char *client_key_file;         /* PEM; copied */
    const char *const *trusted_hosts; /* further hosts[:port] that polling and page links may lead
                                         to; the token goes there too; copied */
    size_t trusted_host_count;
    size_t max_response_bytes;   /* of one body; 0: 64 MiB */
    int64_t request_timeout_ms;  /* whole call with its retries; 0: 300,000; -1: none */
    int64_t connect_timeout_ms;  /* 1 to 2^31 - 1; 0: 30,000 */
    int64_t idle_timeout_ms;     /* without a byte moving; 1 to 2^31 - 1; 0: 60,000 */
    int32_t max_retries;         /* 1 to 20; 0: 3; -1: none */
    int32_t allow_insecure_http; /* 1: an http endpoint is allowed, on loopback hosts only */
    const char *api_version;     /* of all calls in place of each operation's own, so for a client
                                    of one service only; copied */
    size_t reserved;             /* 0 */
} azb_client_options;

/*
 * Makes a client; nothing is sent. options: required for its credential; copied. out: owned, free
 * with azb_client_free. Returns AZB_OK; AZB_E_ARG naming the option; AZB_E_ABI; AZB_E_NOMEM;
 * AZB_E_STATE when the credential was made in another process; AZB_E_TRANSPORT when the transport
 * cannot be set up.
 */
AZB_API AZB_NODISCARD azb_status azb_client_new(azb_context *context,
                                                const azb_client_options *options, azb_client **out,
                                                azb_error **err);

/*
 * Makes a client out of JSON text, for programs that mirror no options struct: the members of
 * azb_client_options by their names, flags as true and false, trusted_hosts as a list of texts, and
 * one kind of credential with its own options:
 *
 *     {"max_retries": 5, "credential": {"client_secret": {"tenant_id": "...", "client_id": "...",
 *         "client_secret": "..."}}}
 *
 * or {"default": {}}, {"environment": {}}, {"managed_identity": {"client_id": "..."}},
 * {"workload_identity": {}}, {"client_certificate": {"tenant_id": "...", "client_id": "...",
 * "certificate_file": "..."}}, {"static_token": {"token": "...", "expires_unix_s": 0}}. null leaves
 * an option out. json: len bytes, at most 64 KiB; copied, and the copy is wiped. out: owned, free
 * with azb_client_free. Returns AZB_OK; AZB_E_ARG with a path such as
 * "options.credential.client_secret.tenant_id", also for a member that is given twice and for one
 * that is not an option, with the names that it may have been meant for; AZB_E_JSON with the offset
 * when the text is not JSON; and as azb_client_new.
 */
AZB_API AZB_NODISCARD azb_status azb_client_from_json(azb_context *context, const char *json,
                                                      size_t len, azb_client **out,
                                                      azb_error **err);

/*
 * Frees a client; NULL is fine. Calls under way end with AZB_E_CANCELED and their callbacks run
 * before this returns. Its transport is destroyed, and watch is not called any more. Pagers,
 * pollers and calls that still exist stay valid to be freed. No other thread may be inside the
 * client. From a callback of the same client it frees nothing and logs "client.free": free the
 * client after the step or the blocking call has returned. Does nothing in another process than the
 * client's.
 */
AZB_API void azb_client_free(azb_client *client);

/* The context that the client was made with; borrowed until the client is freed; NULL for NULL. */
AZB_API azb_context *azb_client_context(const azb_client *client);

/*
 * Does what is due, and waits at most timeout_ms milliseconds for the network or the next timer
 * (0: does not wait; -1: until something happens). Any thread; while another thread steps, it waits
 * for one step of that one. pending: how many calls and waits are still under way; may be NULL.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_STATE when called from a callback or in another process;
 * AZB_E_TRANSPORT.
 */
AZB_API AZB_NODISCARD azb_status azb_client_step(azb_client *client, int64_t timeout_ms,
                                                 size_t *pending, azb_error **err);

/* Ends the wait of a step. Any thread; NULL is fine. */
AZB_API void azb_client_wakeup(azb_client *client);

/* Milliseconds until a step is due by time, 0 or more; -1 when only the network can make one due.
 * Any thread. */
AZB_API int64_t azb_client_timeout_ms(azb_client *client);

/*
 * Hands the client's sockets to the host's event loop: watch is called for each socket that the
 * loop must watch, from steps, from ..._begin functions and from this one, on the thread that calls
 * them; azb_client_free calls it with events 0 for each socket that is still watched. user: given
 * to watch, borrowed until azb_client_free has returned; not used any more when this function
 * fails. When a socket is ready, call azb_client_socket_ready; when the time of
 * azb_client_timeout_ms has passed, call azb_client_step with 0. Returns AZB_OK; AZB_E_ARG;
 * AZB_E_STATE when the transport has no sockets to watch or calls are under way already.
 */
AZB_API AZB_NODISCARD azb_status azb_client_watch(azb_client *client, azb_watch_fn watch,
                                                  void *user, azb_error **err);

/* Does what a ready socket allows, without waiting. socket, events: as watch got them, events with
 * the bits that are ready. Statuses as azb_client_step. */
AZB_API AZB_NODISCARD azb_status azb_client_socket_ready(azb_client *client, int64_t socket,
                                                         int32_t events, azb_error **err);

/*
 * on 1: a thread steps the client from now on, and callbacks run there; 0: it is stopped and
 * joined. Returns AZB_OK; AZB_E_ARG; AZB_E_STATE from a callback or in another process;
 * AZB_E_NOMEM. The library is not unmapped by dlclose, since the thread may be at work in it; free
 * the client, or stop the thread, before the module that holds its callbacks is unloaded.
 */
AZB_API AZB_NODISCARD azb_status azb_client_run_in_background(azb_client *client, int32_t on,
                                                              azb_error **err);

/* One more header or query parameter. Both are NUL-ended. */
typedef struct azb_name_value {
    const char *name;
    const char *value;
} azb_name_value;

/*
 * Settings of one call; NULL stands for the defaults. Borrowed until the function returns.
 *
 * headers go with every request of the call, also with those for further pages and with the polls
 * of a wait; as the token, to trusted hosts only. Names are HTTP tokens; values are UTF-8 without
 * control bytes; together they have at most 32 KiB. Those that the library sends by itself are
 * refused: Authorization, Host, Content-Length, Content-Type, Accept, User-Agent, the request ids
 * and their like. query and api_version go into the URL that is written for the call: the service's
 * own URLs, of further pages and of polls, stay as they are. Names and values are percent-encoded;
 * a name that the call itself has is refused. Errors name a member from "call" on:
 * "call.headers[2].name".
 */
typedef struct azb_call_options {
    size_t size;                   /* set by azb_options_init */
    azb_cancel *cancel;            /* ends the call early; held by the call while it runs */
    const char *client_request_id; /* to find the call in the service's logs: 1 to 63 printable
                                      ASCII characters without blanks, a GUID as a rule */
    const char *traceparent;       /* W3C trace context of version 00 to fe, in lower case; sent as
                                      it is */
    const char *api_version;       /* in place of the client's and the operation's own */
    const azb_name_value *headers;
    size_t header_count; /* at most 32 */
    const azb_name_value *query;
    size_t query_count; /* at most 32 */
    size_t reserved;    /* 0 */
    int64_t timeout_ms; /* whole call, of a list each reading (pager.h); 0: the client's default;
                           -1: none */
} azb_call_options;

/*
 * A call under way, which every ..._begin function hands out. Its result is fetched with the
 * matching ..._end function, from the completion callback or after azb_call_wait.
 */
typedef struct azb_call azb_call;

/* Runs once when the call is done, on the thread that steps; may be NULL. It may begin other
 * calls, fetch the result and free the call; it must not block on the same client. See "Callbacks"
 * in context.h. */
typedef void (*azb_call_fn)(void *user, azb_call *call);

/*
 * Hands the user pointer of a call over to it: destroy is called once with the user that the
 * ..._begin function got, when its callback has returned, or will not run because the call was
 * freed first; at once when that is so already. Runs on the thread that steps, or on this one. A
 * call of a parent process does not run it in the child. One thread at a time for a call; where its
 * callback frees it and another thread steps, use this in the callback.
 * Returns AZB_OK; AZB_E_ARG for NULL; AZB_E_STATE when the call has one, or in another process.
 */
AZB_API AZB_NODISCARD azb_status azb_call_set_destroy(azb_call *call, void (*destroy)(void *user),
                                                      azb_error **err);

/* 1 when the result is there, else 0. Any thread. */
AZB_API int32_t azb_call_is_done(const azb_call *call);

/*
 * Waits until the call is done, and steps the client meanwhile. Any thread but a callback's.
 * Returns AZB_OK when it is done, well or not (the ..._end function reports it); AZB_E_ARG;
 * AZB_E_STATE from a callback.
 */
AZB_API AZB_NODISCARD azb_status azb_call_wait(azb_call *call, azb_error **err);

/*
 * Waits until one of several calls is done, and steps their client meanwhile: for programs that
 * keep a number of calls under way without callbacks. calls: of one client; NULL among them is
 * passed over, so that a place may stay empty. count: at least 1. index: set to the first one that
 * is done, well or not.
 * Returns AZB_OK; AZB_E_ARG, also when there is no call among them or one is of another client;
 * AZB_E_STATE from a callback; AZB_E_TRANSPORT.
 */
AZB_API AZB_NODISCARD azb_status azb_call_wait_any(azb_call *const *calls, size_t count,
                                                   size_t *index, azb_error **err);

/* Ends the call with AZB_E_CANCELED unless it is done. Any thread; NULL is fine. */
AZB_API void azb_call_cancel(azb_call *call);

/* Frees a call; NULL is fine. One under way is canceled first, and its callback does not run any
 * more. Any thread, and the call's own callback. */
AZB_API void azb_call_free(azb_call *call);

/*
 * A call that sends nothing and is done when delay_ms have passed on the context's clock: for
 * pauses and renewals between calls, also from callbacks. delay_ms: milliseconds, 0 or more. done,
 * user: as for any call. call: owned, free with azb_call_free. azb_timer_end reports how it went.
 * Begin returns AZB_OK, AZB_E_ARG, AZB_E_NOMEM; end returns AZB_OK when the time has passed,
 * AZB_E_CANCELED when it was cancelled or the client freed, AZB_E_NOMEM, AZB_E_ARG for a call of
 * another kind, AZB_E_STATE while it runs.
 */
AZB_API AZB_NODISCARD azb_status azb_timer_begin(azb_client *client, int64_t delay_ms,
                                                 azb_call_fn done, void *user, azb_call **call,
                                                 azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_timer_end(azb_call *call, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
