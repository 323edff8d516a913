/*
 * sys/transport.h - bring your own HTTP. Plug-in tier: promised per minor version only.
 *
 * A transport moves one HTTP request and its answer. It never blocks but in step, knows nothing of
 * tokens, retries or JSON, and is used by one thread at a time, except for wakeup.
 */
#ifndef AZBACKUP_SYS_TRANSPORT_H
#define AZBACKUP_SYS_TRANSPORT_H

#include <azbackup/client.h>

#ifdef __cplusplus
extern "C" {
#endif

/* One request on its way: questions for the transport to ask, reports for it to make. */
typedef struct azb_http_exchange azb_http_exchange;

/* What to send. Texts are borrowed until the report of azb_http_exchange_done. */
AZB_API AZB_NONNULL const char *azb_http_exchange_method(const azb_http_exchange *exchange);
AZB_API AZB_NONNULL const char *azb_http_exchange_url(const azb_http_exchange *exchange);
AZB_API AZB_NONNULL size_t azb_http_exchange_header_count(const azb_http_exchange *exchange);
AZB_API AZB_NONNULL const char *azb_http_exchange_header_name(const azb_http_exchange *exchange,
                                                              size_t index);
AZB_API AZB_NONNULL const char *azb_http_exchange_header_value(const azb_http_exchange *exchange,
                                                               size_t index);
AZB_API AZB_NONNULL const void *azb_http_exchange_body(const azb_http_exchange *exchange,
                                                       size_t *len);

/* 1 when the request must not be repeated by the transport itself nor go over a connection that
 * may have died: it starts work that must not start twice. */
AZB_API AZB_NONNULL int32_t azb_http_exchange_is_once(const azb_http_exchange *exchange);

/* 1 when the request must not go through a proxy, whatever the environment says: it is for an
 * endpoint of this machine that gives out tokens. */
AZB_API AZB_NONNULL int32_t azb_http_exchange_is_direct(const azb_http_exchange *exchange);

/* How long connecting may take, in milliseconds, above 0. */
AZB_API AZB_NONNULL int64_t azb_http_exchange_connect_timeout_ms(const azb_http_exchange *exchange);

/* A slot for the transport's own use, NULL at first. */
AZB_API AZB_NONNULL void azb_http_exchange_set_slot(azb_http_exchange *exchange, void *slot);
AZB_API AZB_NONNULL void *azb_http_exchange_slot(const azb_http_exchange *exchange);

/*
 * What came: status, headers and body in this order, body in any number of pieces; all copied.
 * A second status (after 100 Continue) drops the headers before it; trailers may follow the body.
 * When one of them returns anything but AZB_OK the transport stops the request and reports that
 * status: AZB_E_LIMIT beyond 1,000 header fields (of all blocks together, each further status
 * counts as one), 256 KiB of them, or max_response_bytes of body; AZB_E_NOMEM; AZB_E_TRANSPORT for
 * a status outside of 100 to 999, or after azb_http_exchange_done.
 */
AZB_API AZB_NODISCARD AZB_NONNULL azb_status
azb_http_exchange_got_status(azb_http_exchange *exchange, int32_t http_status);
AZB_API AZB_NODISCARD AZB_NONNULL azb_status
azb_http_exchange_got_header(azb_http_exchange *exchange, const char *name, size_t name_len,
                             const char *value, size_t value_len);
AZB_API AZB_NODISCARD AZB_NONNULL azb_status azb_http_exchange_got_body(azb_http_exchange *exchange,
                                                                        const void *bytes,
                                                                        size_t n);

/*
 * Ends the exchange, once: AZB_OK after a whole answer (one that breaks off within its headers is
 * no answer, and its status is forgotten), else AZB_E_TRANSPORT or what a report returned, with one
 * sentence for people (copied, may be NULL). was_sent: 0 only when it is sure that no byte of the
 * request reached the server. The exchange must not be touched afterwards.
 */
AZB_API AZB_NONNULL void azb_http_exchange_done(azb_http_exchange *exchange, azb_status status,
                                                const char *message, int32_t was_sent);

typedef struct azb_transport {
    size_t size; /* sizeof(azb_transport) */
    void *user;
    /* required: begins a request; may complete it inside. A failure here ends the exchange
     * without azb_http_exchange_done. */
    azb_status (*start)(void *user, azb_http_exchange *exchange);
    /* required: waits at most timeout_ms (0: not at all) for the network and moves what can be */
    azb_status (*step)(void *user, int32_t timeout_ms);
    /* required: drops a request that has not been reported done; it is not reported then */
    void (*cancel)(void *user, azb_http_exchange *exchange);
    /* required: ends a step's wait; any thread */
    void (*wakeup)(void *user);
    /* required: frees the transport; nothing is under way any more */
    void (*destroy)(void *user);
    /* optional, both or none: sockets for the host's event loop (see azb_client_watch) */
    azb_status (*watch)(void *user, azb_watch_fn watch, void *watch_user);
    azb_status (*ready)(void *user, int64_t socket, int32_t events);
    /* optional: milliseconds until the transport itself wants a step; -1 for none */
    int64_t (*timeout_ms)(void *user);
} azb_transport;

#ifdef __cplusplus
}
#endif

#endif
