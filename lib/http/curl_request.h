/*
 * curl_request.h - one request as options of a libcurl easy handle: connection, TLS, proxy,
 * headers.
 *
 * For curl_transport.c alone; the two files are the only ones that see libcurl.
 */
#ifndef AZBI_HTTP_CURL_REQUEST_H
#define AZBI_HTTP_CURL_REQUEST_H

#include <curl/curl.h>

#include <azbackup/sys/transport.h>

#include "http/settings.h"

/* A handle, and what libcurl borrows while the request is under way. */
typedef struct azbi_curl_request {
    CURL *easy; /* the owner's */
    struct curl_slist *headers;
    char error[CURL_ERROR_SIZE]; /* libcurl's own words; "" when it had none */
} azbi_curl_request;

/* Keeps the first refusal of a run of options. */
void azbi_curl_keep_first(CURLcode *first, CURLcode code);

/* Sets all that the exchange needs on a handle that is new or was reset. Returns the first refusal,
 * or CURLE_OK. Both ways azbi_curl_request_clear follows before the handle is used again or
 * freed. */
CURLcode azbi_curl_request_set(azbi_curl_request *request, azb_context *context,
                               const azbi_settings *settings, const azb_http_exchange *exchange);

/* Wipes and frees the headers: one of them is the token. */
void azbi_curl_request_clear(azbi_curl_request *request);

#endif
