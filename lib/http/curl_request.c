// curl_request.c - the table of what every request asks of libcurl, and what is its own.
#include "http/curl_request.h"

#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "base/memory.h"

enum {
    RECEIVE_BYTES = 128 * 1024
};

void azbi_curl_keep_first(CURLcode *first, CURLcode code)
{
    if (*first == CURLE_OK && code != CURLE_OK) {
        *first = code;
    }
}

// ---- what libcurl may lack ----

// The one place that checks libcurl's version. README names the oldest one.
static CURLcode set_protocols(CURL *easy)
{
#if LIBCURL_VERSION_NUM >= 0x075500
    return curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
#else
    return curl_easy_setopt(easy, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
}

// A build without proxies, or with a TLS library that has no folders of roots, has no such option
// either, and then there is nothing to set.
static CURLcode unless_absent(CURLcode code)
{
    return code == CURLE_UNKNOWN_OPTION || code == CURLE_NOT_BUILT_IN ? CURLE_OK : code;
}

// ---- connections ----

typedef struct number_option {
    CURLoption option;
    long value;
} number_option;

typedef struct text_option {
    CURLoption option;
    const char *value; // NULL: as libcurl does
} text_option;

static CURLcode set_connection(CURL *easy, const azbi_settings *settings,
                               const azb_http_exchange *exchange)
{
    CURLcode code = set_protocols(easy);
    const long idle_s = (long)((settings->idle_timeout_ms + 999) / 1000);
    const number_option numbers[] = {
        {CURLOPT_NOSIGNAL, 1},
        {CURLOPT_FOLLOWLOCATION, 0}, // the token must not follow to another host
        {CURLOPT_SSL_VERIFYPEER, 1},
        {CURLOPT_SSL_VERIFYHOST, 2},
        {CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2},
        {CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS},
        {CURLOPT_TCP_KEEPALIVE, 1},
        {CURLOPT_CONNECTTIMEOUT_MS, (long)azb_http_exchange_connect_timeout_ms(exchange)},
        {CURLOPT_LOW_SPEED_LIMIT, 1},
        {CURLOPT_LOW_SPEED_TIME, idle_s},
        {CURLOPT_BUFFERSIZE, RECEIVE_BYTES},
    };
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        azbi_curl_keep_first(&code, curl_easy_setopt(easy, numbers[i].option, numbers[i].value));
    }
    return code;
}

static CURLcode set_files(CURL *easy, const azbi_settings *settings)
{
    CURLcode code = CURLE_OK;
    const text_option texts[] = {
        {CURLOPT_CAINFO, settings->ca_file},
        {CURLOPT_SSLCERT, settings->client_certificate_file},
        {CURLOPT_SSLKEY, settings->client_key_file != NULL ? settings->client_key_file
                                                           : settings->client_certificate_file},
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        if (texts[i].value != NULL) {
            azbi_curl_keep_first(&code, curl_easy_setopt(easy, texts[i].option, texts[i].value));
        }
    }
    if (settings->ca_file != NULL) {
        // In place of the system's roots: a folder of them would be believed as well.
        azbi_curl_keep_first(&code, unless_absent(curl_easy_setopt(easy, CURLOPT_CAPATH, NULL)));
    }
    // What libcurl can undo, alone or in a list; an answer that is not encoded is as welcome.
    (void)curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "gzip");
    return code;
}

// ---- proxies ----

// A proxy that is spoken to over TLS is held to what the server is held to.
static CURLcode set_proxy_trust(CURL *easy, const azbi_settings *settings)
{
    CURLcode code = CURLE_OK;
    const number_option numbers[] = {
        {CURLOPT_SUPPRESS_CONNECT_HEADERS, 1},
        {CURLOPT_PROXY_SSL_VERIFYPEER, 1},
        {CURLOPT_PROXY_SSL_VERIFYHOST, 2},
        {CURLOPT_PROXY_SSLVERSION, CURL_SSLVERSION_TLSv1_2},
    };
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        const CURLcode set = curl_easy_setopt(easy, numbers[i].option, numbers[i].value);
        azbi_curl_keep_first(&code, unless_absent(set));
    }
    if (settings->ca_file != NULL) {
        const CURLcode roots = curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO, settings->ca_file);
        const CURLcode folder = curl_easy_setopt(easy, CURLOPT_PROXY_CAPATH, NULL);
        azbi_curl_keep_first(&code, unless_absent(roots));
        azbi_curl_keep_first(&code, unless_absent(folder));
    }
    return code;
}

// Plain http is for this machine alone, where no other one can stand in between: a proxy, be it the
// environment's, would read the token and then ask its own loopback.
static CURLcode set_proxy(CURL *easy, const azbi_settings *settings, bool direct)
{
    const char *proxy = direct ? "" : settings->proxy;
    CURLcode code = set_proxy_trust(easy, settings);
    if (proxy != NULL) {
        const CURLcode set = curl_easy_setopt(easy, CURLOPT_PROXY, proxy);
        azbi_curl_keep_first(&code, proxy[0] == '\0' ? unless_absent(set) : set);
    }
    return code;
}

// ---- headers ----

void azbi_curl_request_clear(azbi_curl_request *request)
{
    for (struct curl_slist *at = request->headers; at != NULL; at = at->next) {
        azbi_wipe(at->data, strlen(at->data));
    }
    curl_slist_free_all(request->headers);
    request->headers = NULL;
}

static bool add_header(azbi_curl_request *request, const char *line)
{
    struct curl_slist *longer = curl_slist_append(request->headers, line);
    if (longer != NULL) {
        request->headers = longer;
    }
    return longer != NULL;
}

static bool add_headers(azbi_curl_request *request, azb_context *context,
                        const azb_http_exchange *exchange)
{
    azbi_buf line;
    bool good = add_header(request, "Expect:"); // no waiting for 100 Continue
    bool has_type = false;
    azbi_buf_init_secret(&line, context, SIZE_MAX / 2);
    const size_t count = azb_http_exchange_header_count(exchange);
    for (size_t i = 0; good && i < count; i++) {
        const char *name = azb_http_exchange_header_name(exchange, i);
        const char *value = azb_http_exchange_header_value(exchange, i);
        azbi_buf_clear(&line);
        azbi_buf_puts(&line, name);
        azbi_buf_puts(&line, value[0] == '\0' ? ";" : ": ");
        azbi_buf_puts(&line, value);
        has_type = has_type || strcasecmp(name, "Content-Type") == 0;
        good = line.status == AZB_OK && add_header(request, line.ptr);
    }
    azbi_buf_dispose(&line);
    // Without a content type of our own libcurl would declare the body a form.
    return good && (has_type || add_header(request, "Content-Type:"));
}

// ---- the request ----

static CURLcode set_method(CURL *easy, const azb_http_exchange *exchange)
{
    CURLcode code = CURLE_OK;
    size_t len = 0;
    const void *body = azb_http_exchange_body(exchange, &len);
    const char *method = azb_http_exchange_method(exchange);
    if (strcmp(method, "GET") == 0 && len == 0) {
        return curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
    }
    if (strcmp(method, "HEAD") == 0) {
        return curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    }
    // A POST, PUT or PATCH without a body says Content-Length: 0; a DELETE says nothing.
    if (len > 0 || strcmp(method, "DELETE") != 0) {
        azbi_curl_keep_first(&code,
                             curl_easy_setopt(easy, CURLOPT_POSTFIELDS, len > 0 ? body : ""));
        azbi_curl_keep_first(&code,
                             curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)len));
    }
    azbi_curl_keep_first(&code, curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, method));
    return code;
}

static CURLcode set_target(CURL *easy, const azb_http_exchange *exchange, bool plain)
{
    const bool once = azb_http_exchange_is_once(exchange) != 0;
    CURLcode code = curl_easy_setopt(easy, CURLOPT_URL, azb_http_exchange_url(exchange));
    // libcurl sends a request again by itself when a reused connection turns out dead, and the
    // server may have read it: work must not start twice.
    azbi_curl_keep_first(&code, curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, once ? 1L : 0L));
    // Over TLS it is worth waiting for a connection that may turn out to carry many requests.
    azbi_curl_keep_first(&code, curl_easy_setopt(easy, CURLOPT_PIPEWAIT, once || plain ? 0L : 1L));
    azbi_curl_keep_first(&code, set_method(easy, exchange));
    return code;
}

CURLcode azbi_curl_request_set(azbi_curl_request *request, azb_context *context,
                               const azbi_settings *settings, const azb_http_exchange *exchange)
{
    CURL *easy = request->easy;
    const bool plain = strncasecmp(azb_http_exchange_url(exchange), "http:", strlen("http:")) == 0;
    const bool direct = plain || azb_http_exchange_is_direct(exchange) != 0;
    CURLcode code = set_connection(easy, settings, exchange);
    request->error[0] = '\0';
    azbi_curl_keep_first(&code, set_files(easy, settings));
    azbi_curl_keep_first(&code, set_proxy(easy, settings, direct));
    azbi_curl_keep_first(&code, curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, request->error));
    azbi_curl_keep_first(&code,
                         add_headers(request, context, exchange) ? CURLE_OK : CURLE_OUT_OF_MEMORY);
    azbi_curl_keep_first(&code, curl_easy_setopt(easy, CURLOPT_HTTPHEADER, request->headers));
    azbi_curl_keep_first(&code, set_target(easy, exchange, plain));
    return code;
}
