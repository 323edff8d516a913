// curl_transport.c - requests over libcurl's multi interface. The only file that sees libcurl.
#include "http/curl_transport.h"

#include <curl/curl.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/memory.h"
#include "base/str.h"
#include "http/attempt.h"
#include "http/pipe_guard.h"
#include "http/socket_table.h"

enum {
    IDLE_TRANSFERS_MAX = 16, // easy handles kept for the next request
    CONNECTIONS_PER_HOST_MAX = 32,
    RECEIVE_BYTES = 128 * 1024,
    STEP_MS_MAX = 3600 * 1000
};

typedef struct curl_transport curl_transport;

// One easy handle, and what it needs while it works.
typedef struct transfer {
    struct transfer *next; // in idle, or in working
    curl_transport *transport;
    azb_http_exchange *exchange; // NULL: idle
    CURL *easy;
    struct curl_slist *headers;
    azb_status refused; // what a report of the exchange returned
    char error[CURL_ERROR_SIZE];
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
        (void)curl_easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &code);
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

// ---- options ----

// The first refusal of a run of options.
static void keep_first(CURLcode *first, CURLcode code)
{
    if (*first == CURLE_OK && code != CURLE_OK) {
        *first = code;
    }
}

static CURLcode set_connection(CURL *easy, const azbi_settings *settings)
{
    CURLcode code = CURLE_OK;
    const long idle_s = (long)((settings->idle_timeout_ms + 999) / 1000);
    const struct {
        CURLoption option;
        long value;
    } numbers[] = {
        {CURLOPT_NOSIGNAL, 1},
        {CURLOPT_FOLLOWLOCATION, 0}, // the token must not follow to another host
        {CURLOPT_SSL_VERIFYPEER, 1},
        {CURLOPT_SSL_VERIFYHOST, 2},
        {CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2},
        {CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS},
        {CURLOPT_SUPPRESS_CONNECT_HEADERS, 1},
        {CURLOPT_TCP_KEEPALIVE, 1},
        {CURLOPT_CONNECTTIMEOUT_MS, (long)settings->connect_timeout_ms},
        {CURLOPT_LOW_SPEED_LIMIT, 1},
        {CURLOPT_LOW_SPEED_TIME, idle_s},
        {CURLOPT_BUFFERSIZE, RECEIVE_BYTES},
    };
    for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
        keep_first(&code, curl_easy_setopt(easy, numbers[i].option, numbers[i].value));
    }
#if LIBCURL_VERSION_NUM >= 0x075500
    keep_first(&code, curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https"));
#else
    keep_first(&code,
               curl_easy_setopt(easy, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS)));
#endif
    return code;
}

static CURLcode set_files(CURL *easy, const azbi_settings *settings)
{
    CURLcode code = CURLE_OK;
    const struct {
        CURLoption option;
        const char *value; // NULL: as libcurl does
    } texts[] = {
        {CURLOPT_PROXY, settings->proxy},
        {CURLOPT_CAINFO, settings->ca_file},
        {CURLOPT_SSLCERT, settings->client_certificate_file},
        {CURLOPT_SSLKEY, settings->client_key_file != NULL ? settings->client_key_file
                                                           : settings->client_certificate_file},
    };
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        if (texts[i].value != NULL) {
            keep_first(&code, curl_easy_setopt(easy, texts[i].option, texts[i].value));
        }
    }
    // What libcurl can undo, alone or in a list; an answer that is not encoded is as welcome.
    (void)curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "gzip");
    return code;
}

static CURLcode set_callbacks(transfer *t)
{
    CURLcode code = CURLE_OK;
    keep_first(&code, curl_easy_setopt(t->easy, CURLOPT_HEADERFUNCTION, take_header));
    keep_first(&code, curl_easy_setopt(t->easy, CURLOPT_HEADERDATA, t));
    keep_first(&code, curl_easy_setopt(t->easy, CURLOPT_WRITEFUNCTION, take_body));
    keep_first(&code, curl_easy_setopt(t->easy, CURLOPT_WRITEDATA, t));
    keep_first(&code, curl_easy_setopt(t->easy, CURLOPT_PRIVATE, t));
    keep_first(&code, curl_easy_setopt(t->easy, CURLOPT_ERRORBUFFER, t->error));
    return code;
}

static CURLcode set_method(transfer *t)
{
    CURLcode code = CURLE_OK;
    size_t len = 0;
    const void *body = azb_http_exchange_body(t->exchange, &len);
    const char *method = azb_http_exchange_method(t->exchange);
    if (strcmp(method, "GET") == 0 && len == 0) {
        return curl_easy_setopt(t->easy, CURLOPT_HTTPGET, 1L);
    }
    if (strcmp(method, "HEAD") == 0) {
        return curl_easy_setopt(t->easy, CURLOPT_NOBODY, 1L);
    }
    // A POST, PUT or PATCH without a body says Content-Length: 0; a DELETE says nothing.
    if (len > 0 || strcmp(method, "DELETE") != 0) {
        keep_first(&code, curl_easy_setopt(t->easy, CURLOPT_POSTFIELDS, len > 0 ? body : ""));
        keep_first(&code, curl_easy_setopt(t->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)len));
    }
    keep_first(&code, curl_easy_setopt(t->easy, CURLOPT_CUSTOMREQUEST, method));
    return code;
}

static void free_headers(transfer *t)
{
    for (struct curl_slist *at = t->headers; at != NULL; at = at->next) {
        azbi_wipe(at->data, strlen(at->data)); // one of them is the token
    }
    curl_slist_free_all(t->headers);
    t->headers = NULL;
}

static bool add_header(transfer *t, const char *line)
{
    struct curl_slist *longer = curl_slist_append(t->headers, line);
    if (longer != NULL) {
        t->headers = longer;
    }
    return longer != NULL;
}

static bool add_headers(transfer *t)
{
    azbi_buf line;
    bool good = add_header(t, "Expect:"); // no waiting for 100 Continue
    bool has_type = false;
    azbi_buf_init_secret(&line, t->transport->context, SIZE_MAX / 2);
    const size_t count = azb_http_exchange_header_count(t->exchange);
    for (size_t i = 0; good && i < count; i++) {
        const char *name = azb_http_exchange_header_name(t->exchange, i);
        const char *value = azb_http_exchange_header_value(t->exchange, i);
        azbi_buf_clear(&line);
        azbi_buf_puts(&line, name);
        azbi_buf_puts(&line, value[0] == '\0' ? ";" : ": ");
        azbi_buf_puts(&line, value);
        has_type = has_type || strcasecmp(name, "Content-Type") == 0;
        good = line.status == AZB_OK && add_header(t, line.ptr);
    }
    azbi_buf_dispose(&line);
    // Without a type of ours libcurl would call the body a form.
    return good && (has_type || add_header(t, "Content-Type:"));
}

static CURLcode set_request(transfer *t)
{
    const char *url = azb_http_exchange_url(t->exchange);
    const bool once = azb_http_exchange_is_once(t->exchange) != 0;
    CURLcode code = add_headers(t) ? CURLE_OK : CURLE_OUT_OF_MEMORY;
    keep_first(&code, curl_easy_setopt(t->easy, CURLOPT_URL, url));
    keep_first(&code, curl_easy_setopt(t->easy, CURLOPT_HTTPHEADER, t->headers));
    // libcurl sends a request again by itself when a reused connection turns out dead, and the
    // server may have read it: work must not start twice.
    keep_first(&code, curl_easy_setopt(t->easy, CURLOPT_FRESH_CONNECT, once ? 1L : 0L));
    // Over TLS it is worth waiting for a connection that may turn out to carry many requests.
    keep_first(&code, curl_easy_setopt(t->easy, CURLOPT_PIPEWAIT,
                                       !once && strncmp(url, "https", 5) == 0 ? 1L : 0L));
    keep_first(&code, set_method(t));
    return code;
}

// ---- transfers ----

static void free_transfer(transfer *t)
{
    free_headers(t);
    curl_easy_cleanup(t->easy);
    azbi_release(t->transport->context, t, sizeof(*t));
}

static transfer *take_transfer(curl_transport *transport)
{
    transfer *t = transport->idle;
    if (t != NULL) {
        transport->idle = t->next;
        transport->idle_count--;
        return t;
    }
    t = azbi_alloc(transport->context, sizeof(*t));
    if (t == NULL) {
        return NULL;
    }
    t->transport = transport;
    t->easy = curl_easy_init();
    if (t->easy == NULL) {
        azbi_release(transport->context, t, sizeof(*t));
        return NULL;
    }
    return t;
}

// Back into the pool, without anything of the request.
static void put_back(transfer *t)
{
    curl_transport *transport = t->transport;
    t->exchange = NULL;
    curl_easy_reset(t->easy);
    free_headers(t);
    if (transport->idle_count >= IDLE_TRANSFERS_MAX) {
        free_transfer(t);
        return;
    }
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
    (void)curl_multi_remove_handle(t->transport->multi, t->easy);
}

static azb_status start(void *user, azb_http_exchange *exchange)
{
    curl_transport *transport = user;
    transfer *t = take_transfer(transport);
    if (t == NULL) {
        return AZB_E_NOMEM;
    }
    t->exchange = exchange;
    t->refused = AZB_OK;
    t->error[0] = '\0';
    CURLcode code = set_connection(t->easy, transport->settings);
    keep_first(&code, set_files(t->easy, transport->settings));
    keep_first(&code, set_callbacks(t));
    keep_first(&code, set_request(t));
    if (code != CURLE_OK) {
        if (code != CURLE_OUT_OF_MEMORY) {
            azbi_attempt_set_permanent(exchange);
            azbi_attempt_explain(exchange, curl_easy_strerror(code));
        }
        put_back(t);
        return code == CURLE_OUT_OF_MEMORY ? AZB_E_NOMEM : AZB_E_TRANSPORT;
    }
    if (curl_multi_add_handle(transport->multi, t->easy) != CURLM_OK) {
        put_back(t);
        return AZB_E_NOMEM;
    }
    t->next = transport->working;
    transport->working = t;
    azb_http_exchange_set_slot(exchange, t);
    return AZB_OK;
}

static void cancel(void *user, azb_http_exchange *exchange)
{
    (void)user;
    transfer *t = azb_http_exchange_slot(exchange);
    azb_http_exchange_set_slot(exchange, NULL);
    stop_working(t);
    put_back(t);
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
    for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++) {
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
    return curl_easy_getinfo(t->easy, CURLINFO_REQUEST_SIZE, &bytes) != CURLE_OK || bytes > 0;
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
    (void)snprintf(message, sizeof(message), "%s%s%s", curl_easy_strerror(code),
                   t->error[0] != '\0' ? ": " : "", t->error);
    if (is_permanent(code)) {
        azbi_attempt_set_permanent(exchange);
    }
    azb_http_exchange_set_slot(exchange, NULL);
    stop_working(t);
    put_back(t);
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

static int tell_watcher(CURL *easy, curl_socket_t socket, int what, void *user, void *of_socket)
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
    CURLMcode code = curl_multi_setopt(transport->multi, CURLMOPT_SOCKETFUNCTION, tell_watcher);
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
    azbi_release(context, transport, sizeof(*transport));
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
    curl_transport *transport = azbi_alloc(context, sizeof(*transport));
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
