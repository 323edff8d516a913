// curl_transport.c - requests over libcurl's multi interface: what is under way, and what comes.
#include "http/curl_transport.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "http/attempt.h"
#include "http/curl_request.h"
#include "http/pipe_guard.h"
#include "http/socket_table.h"

enum {
    IDLE_TRANSFERS_MAX = 16, // easy handles kept for the next request
    CONNECTIONS_PER_HOST_MAX = 32,
    STEP_MS_MAX = 3600 * 1000
};

typedef struct curl_transport curl_transport;

// One easy handle, and what it needs while it works.
typedef struct transfer {
    struct transfer *next; // in idle, or in working
    curl_transport *transport;
    azb_http_exchange *exchange; // NULL: idle
    azbi_curl_request request;
    azb_status refused; // what a report of the exchange returned
} transfer;

struct curl_transport {
    azb_context *context;
    const azbi_settings *settings;
    CURLM *multi;
    transfer *idle;
    size_t idle_count;
    transfer *working;
    azb_watch_fn watch;
    void *watch_user;
    azbi_socket_table sockets; // those that the host watches
};

// ---- libcurl as a whole ----

static pthread_once_t global_once = PTHREAD_ONCE_INIT;
static CURLcode global_code = CURLE_FAILED_INIT;

// libcurl counts its users. Before 7.84 the count was not safe for threads, so at least ours take
// turns; it is never given back, since the host may use libcurl, too.
static void init_global(void)
{
    global_code = curl_global_init(CURL_GLOBAL_DEFAULT);
}

// ---- what comes ----

static size_t take_header(char *line, size_t size, size_t count, void *user)
{
    transfer *t = user;
    const size_t all = size * count;
    size_t len = all;
    while (len > 0 && (line[len - 1] == '\r' || line[len - 1] == '\n')) {
        len--;
    }
    const char *colon = memchr(line, ':', len);
    if (len >= 5 && memcmp(line, "HTTP/", 5) == 0) {
        long code = 0;
        (void)curl_easy_getinfo(t->request.easy, CURLINFO_RESPONSE_CODE, &code);
        t->refused = azb_http_exchange_got_status(t->exchange, (int32_t)code);
    } else if (colon != NULL) {
        const size_t name_len = (size_t)(colon - line);
        t->refused = azb_http_exchange_got_header(t->exchange, line, name_len, colon + 1,
                                                  len - name_len - 1);
    } else if (len == 0) {
        azbi_attempt_end_head(t->exchange);
    }
    return t->refused == AZB_OK ? all : 0;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *user)
{
    transfer *t = user;
    t->refused = azb_http_exchange_got_body(t->exchange, bytes, size * count);
    return t->refused == AZB_OK ? size * count : 0;
}

static CURLcode set_callbacks(transfer *t)
{
    CURL *easy = t->request.easy;
    CURLcode code = CURLE_OK;
    azbi_curl_keep_first(&code, curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_header));
    azbi_curl_keep_first(&code, curl_easy_setopt(easy, CURLOPT_HEADERDATA, t));
    azbi_curl_keep_first(&code, curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_body));
    azbi_curl_keep_first(&code, curl_easy_setopt(easy, CURLOPT_WRITEDATA, t));
    azbi_curl_keep_first(&code, curl_easy_setopt(easy, CURLOPT_PRIVATE, t));
    return code;
}

// ---- transfers ----

static void free_transfer(transfer *t)
{
    azbi_curl_request_clear(&t->request);
    curl_easy_cleanup(t->request.easy);
    azbi_release(t->transport->context, t, sizeof *t);
}

static transfer *new_transfer(curl_transport *transport)
{
    transfer *t = azbi_alloc(transport->context, sizeof *t);
    if (t == NULL) {
        return NULL;
    }
    t->transport = transport;
    t->request.easy = curl_easy_init();
    if (t->request.easy == NULL) {
        azbi_release(transport->context, t, sizeof *t);
        return NULL;
    }
    return t;
}

// One of the pool; NULL: it is empty.
static transfer *take_idle(curl_transport *transport)
{
    transfer *t = transport->idle;
    if (t != NULL) {
        transport->idle = t->next;
        transport->idle_count--;
    }
    return t;
}

// Back into the pool, without anything of the request. Only for a transfer that ended well: what a
// handle keeps of another (libcurl before 8.7 keeps the buffer of one that ended before it had a
// connection, and then refuses another size) may stand in the way of the next.
static void put_back(transfer *t)
{
    curl_transport *transport = t->transport;
    if (transport->idle_count >= IDLE_TRANSFERS_MAX) {
        free_transfer(t);
        return;
    }
    t->exchange = NULL;
    curl_easy_reset(t->request.easy);
    azbi_curl_request_clear(&t->request);
    t->next = transport->idle;
    transport->idle = t;
    transport->idle_count++;
}

static void stop_working(transfer *t)
{
    transfer **link = &t->transport->working;
    while (*link != t) {
        link = &(*link)->next;
    }
    *link = t->next;
    (void)curl_multi_remove_handle(t->transport->multi, t->request.easy);
}

// Why a request could not begin: one of the two is not OK.
typedef struct refusal {
    CURLcode code;
    CURLMcode multi_code;
} refusal;

static bool is_refused(const refusal *why)
{
    return why->code != CURLE_OK || why->multi_code != CURLM_OK;
}

// Sets the transfer to work, or frees it.
static refusal put_to_work(transfer *t, azb_http_exchange *exchange)
{
    curl_transport *transport = t->transport;
    refusal why = {CURLE_OK, CURLM_OK};
    t->exchange = exchange;
    t->refused = AZB_OK;
    azbi_curl_keep_first(&why.code, azbi_curl_request_set(&t->request, transport->context,
                                                          transport->settings, exchange));
    azbi_curl_keep_first(&why.code, set_callbacks(t));
    if (why.code == CURLE_OK) {
        why.multi_code = curl_multi_add_handle(transport->multi, t->request.easy);
    }
    if (is_refused(&why)) {
        free_transfer(t);
        return why;
    }
    t->next = transport->working;
    transport->working = t;
    azb_http_exchange_set_slot(exchange, t);
    return why;
}

static azb_status report_refusal(azb_http_exchange *exchange, const refusal *why)
{
    char message[CURL_ERROR_SIZE];
    if (why->code == CURLE_OUT_OF_MEMORY || why->multi_code == CURLM_OUT_OF_MEMORY) {
        return AZB_E_NOMEM;
    }
    (void)snprintf(message, sizeof message, "libcurl cannot set the request up: %s",
                   why->code != CURLE_OK ? curl_easy_strerror(why->code)
                                         : curl_multi_strerror(why->multi_code));
    azbi_attempt_explain(exchange, message);
    if (why->code != CURLE_OK) {
        azbi_attempt_set_permanent(exchange); // a new handle refuses it as well
    }
    return AZB_E_TRANSPORT;
}

// A handle of the pool that refuses the request gives way to a new one.
static azb_status begin(curl_transport *transport, azb_http_exchange *exchange)
{
    refusal why = {CURLE_FAILED_INIT, CURLM_OK};
    transfer *t = take_idle(transport);
    if (t != NULL) {
        why = put_to_work(t, exchange);
    }
    if (is_refused(&why)) {
        t = new_transfer(transport);
        if (t == NULL) {
            return AZB_E_NOMEM;
        }
        why = put_to_work(t, exchange);
    }
    return is_refused(&why) ? report_refusal(exchange, &why) : AZB_OK;
}

// The functions that a transport is entered by write to sockets, or may: a request that is dropped
// and a handle that is freed can close a connection, and closing TLS writes.
static azb_status start(void *user, azb_http_exchange *exchange)
{
    azbi_pipe_guard guard;
    azbi_pipe_guard_begin(&guard);
    const azb_status status = begin(user, exchange);
    azbi_pipe_guard_end(&guard);
    return status;
}

static void cancel(void *user, azb_http_exchange *exchange)
{
    (void)user;
    transfer *t = azb_http_exchange_slot(exchange);
    azbi_pipe_guard guard;
    azbi_pipe_guard_begin(&guard);
    azb_http_exchange_set_slot(exchange, NULL);
    stop_working(t);
    free_transfer(t);
    azbi_pipe_guard_end(&guard);
}

// ---- how it ended ----

// Failures that the next try would meet again.
static bool is_permanent(CURLcode code)
{
    static const CURLcode codes[] = {
        CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT,       CURLE_PEER_FAILED_VERIFICATION,
        CURLE_SSL_CERTPROBLEM,      CURLE_SSL_CACERT_BADFILE,  CURLE_SSL_CIPHER,
        CURLE_SSL_ISSUER_ERROR,     CURLE_SSL_ENGINE_NOTFOUND, CURLE_BAD_CONTENT_ENCODING,
        CURLE_NOT_BUILT_IN,
    };
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        if (codes[i] == code) {
            return true;
        }
    }
    return false;
}

// Bytes of a CONNECT to a proxy count as well: then it is not sure, and that is what we say.
static bool was_sent(const transfer *t)
{
    long bytes = 0;
    return curl_easy_getinfo(t->request.easy, CURLINFO_REQUEST_SIZE, &bytes) != CURLE_OK ||
           bytes > 0;
}

static azb_status status_of(const transfer *t, CURLcode code)
{
    if (t->refused != AZB_OK) {
        return t->refused;
    }
    if (code == CURLE_OK) {
        return AZB_OK;
    }
    return code == CURLE_OUT_OF_MEMORY ? AZB_E_NOMEM : AZB_E_TRANSPORT;
}

static void finish(transfer *t, CURLcode code)
{
    azb_http_exchange *exchange = t->exchange;
    char message[CURL_ERROR_SIZE + 128];
    const azb_status status = azbi_attempt_check_head(exchange, status_of(t, code));
    const int32_t sent = was_sent(t);
    (void)snprintf(message, sizeof message, "%s%s%s", curl_easy_strerror(code),
                   t->request.error[0] != '\0' ? ": " : "", t->request.error);
    if (is_permanent(code)) {
        azbi_attempt_set_permanent(exchange);
    }
    azb_http_exchange_set_slot(exchange, NULL);
    stop_working(t);
    if (code == CURLE_OK) {
        put_back(t);
    } else {
        free_transfer(t);
    }
    azb_http_exchange_done(exchange, status, status == AZB_OK ? NULL : message, sent);
}

// Reports what is done; true when something was.
static bool collect(curl_transport *transport)
{
    int left = 0;
    bool any = false;
    const CURLMsg *note = curl_multi_info_read(transport->multi, &left);
    while (note != NULL) {
        if (note->msg == CURLMSG_DONE) {
            const CURLcode code = note->data.result; // gone once the handle is removed
            void *t = NULL;
            (void)curl_easy_getinfo(note->easy_handle, CURLINFO_PRIVATE, (char **)&t);
            finish(t, code);
            any = true;
        }
        note = curl_multi_info_read(transport->multi, &left);
    }
    return any;
}

// ---- moving ----

static azb_status status_of_multi(CURLMcode code)
{
    if (code == CURLM_OK) {
        return AZB_OK;
    }
    return code == CURLM_OUT_OF_MEMORY ? AZB_E_NOMEM : AZB_E_TRANSPORT;
}

static CURLMcode wait_for_sockets(curl_transport *transport, int32_t ms)
{
    const bool whole = ms >= 0 && ms < STEP_MS_MAX;
    return curl_multi_poll(transport->multi, NULL, 0, whole ? ms : STEP_MS_MAX, NULL);
}

static CURLMcode step_polled(curl_transport *transport, int32_t timeout_ms)
{
    int running = 0;
    CURLMcode code = curl_multi_perform(transport->multi, &running);
    if (code != CURLM_OK || collect(transport) || timeout_ms == 0) {
        return code;
    }
    code = wait_for_sockets(transport, timeout_ms);
    if (code == CURLM_OK) {
        code = curl_multi_perform(transport->multi, &running);
        (void)collect(transport);
    }
    return code;
}

// With a watching host a step does what is due by time. One that waits all the same (a blocking
// call inside an event loop) looks after the sockets itself.
static CURLMcode step_watched(curl_transport *transport, int32_t timeout_ms)
{
    int running = 0;
    CURLMcode code = curl_multi_socket_action(transport->multi, CURL_SOCKET_TIMEOUT, 0, &running);
    if (code != CURLM_OK || collect(transport) || timeout_ms == 0) {
        return code;
    }
    code = wait_for_sockets(transport, timeout_ms);
    for (size_t i = transport->sockets.count; code == CURLM_OK && i > 0; i--) {
        if (i <= transport->sockets.count) { // closed ones leave the table meanwhile
            const curl_socket_t socket = (curl_socket_t)transport->sockets.items[i - 1];
            code = curl_multi_socket_action(transport->multi, socket, 0, &running);
        }
    }
    (void)collect(transport);
    return code;
}

static azb_status step(void *user, int32_t timeout_ms)
{
    curl_transport *transport = user;
    azbi_pipe_guard guard;
    azbi_pipe_guard_begin(&guard);
    const CURLMcode code = transport->watch != NULL ? step_watched(transport, timeout_ms)
                                                    : step_polled(transport, timeout_ms);
    azbi_pipe_guard_end(&guard);
    return status_of_multi(code);
}

static void wakeup(void *user)
{
    curl_transport *transport = user;
    (void)curl_multi_wakeup(transport->multi);
}

// ---- the host's event loop ----

static int notify_watcher(CURL *easy, curl_socket_t socket, int what, void *user, void *of_socket)
{
    (void)easy;
    (void)of_socket;
    curl_transport *transport = user;
    // libcurl's words: 0 nothing, 1 read, 2 write, 3 both, 4 no more of it
    static const int32_t events_of[] = {0, AZB_WATCH_IN, AZB_WATCH_OUT,
                                        AZB_WATCH_IN | AZB_WATCH_OUT, 0};
    const int32_t events = what >= 0 && what <= CURL_POLL_REMOVE ? events_of[what] : 0;
    azbi_socket_table_set(&transport->sockets, (int64_t)socket, events != 0);
    transport->watch(transport->watch_user, (int64_t)socket, events);
    return 0;
}

static azb_status watch(void *user, azb_watch_fn fn, void *watch_user)
{
    curl_transport *transport = user;
    CURLMcode code = curl_multi_setopt(transport->multi, CURLMOPT_SOCKETFUNCTION, notify_watcher);
    if (code == CURLM_OK) {
        code = curl_multi_setopt(transport->multi, CURLMOPT_SOCKETDATA, transport);
    }
    if (code == CURLM_OK) {
        transport->watch = fn;
        transport->watch_user = watch_user;
    }
    return status_of_multi(code);
}

static azb_status ready(void *user, int64_t socket, int32_t events)
{
    curl_transport *transport = user;
    const int what = ((events & AZB_WATCH_IN) != 0 ? CURL_CSELECT_IN : 0) |
                     ((events & AZB_WATCH_OUT) != 0 ? CURL_CSELECT_OUT : 0);
    int running = 0;
    azbi_pipe_guard guard;
    azbi_pipe_guard_begin(&guard);
    const CURLMcode code =
        curl_multi_socket_action(transport->multi, (curl_socket_t)socket, what, &running);
    (void)collect(transport);
    azbi_pipe_guard_end(&guard);
    return status_of_multi(code);
}

static int64_t timeout_ms(void *user)
{
    const curl_transport *transport = user;
    long ms = -1;
    return curl_multi_timeout(transport->multi, &ms) == CURLM_OK ? (int64_t)ms : -1;
}

// ---- making and freeing ----

static void destroy(void *user)
{
    curl_transport *transport = user;
    azb_context *context = transport->context;
    azbi_pipe_guard guard;
    azbi_pipe_guard_begin(&guard); // closing TLS writes, too
    while (transport->working != NULL) {
        transfer *t = transport->working;
        stop_working(t);
        free_transfer(t);
    }
    while (transport->idle != NULL) {
        transfer *t = transport->idle;
        transport->idle = t->next;
        free_transfer(t);
    }
    if (transport->multi != NULL) {
        (void)curl_multi_cleanup(transport->multi);
    }
    azbi_pipe_guard_end(&guard);
    azbi_socket_table_dispose(&transport->sockets);
    azbi_release(context, transport, sizeof *transport);
}

static const azb_transport vtable = {
    .size = sizeof(azb_transport),
    .start = start,
    .step = step,
    .cancel = cancel,
    .wakeup = wakeup,
    .destroy = destroy,
    .watch = watch,
    .ready = ready,
    .timeout_ms = timeout_ms,
};

azb_status azbi_curl_transport_new(azb_context *context, const azbi_settings *settings,
                                   azb_transport *out, azb_error **err)
{
    if (pthread_once(&global_once, init_global) != 0 || global_code != CURLE_OK) {
        return azbi_fail(err, context, AZB_E_TRANSPORT, "libcurl cannot be set up: %s",
                         curl_easy_strerror(global_code));
    }
    curl_transport *transport = azbi_alloc(context, sizeof *transport);
    if (transport == NULL) {
        return azbi_fail_nomem(err);
    }
    transport->context = context;
    transport->settings = settings;
    azbi_socket_table_init(&transport->sockets, context);
    transport->multi = curl_multi_init();
    if (transport->multi == NULL) {
        destroy(transport);
        return azbi_fail_nomem(err);
    }
    (void)curl_multi_setopt(transport->multi, CURLMOPT_MAX_HOST_CONNECTIONS,
                            (long)CONNECTIONS_PER_HOST_MAX);
    *out = vtable;
    out->user = transport;
    return AZB_OK;
}
