// client_trust.c - the hosts that a client's token may go to.
#include <string.h>

#include "arm/client.h"
#include "base/memory.h"
#include "base/str.h"

enum {
    HOST_MAX = 512,
    HTTPS_PORT = 443,
    PORT_MAX = 65535
};

// Letters, digits, points, hyphens and underscores; in brackets an address of IPv6.
static bool is_host(const char *text, size_t len)
{
    const bool is_ipv6 = text[0] == '[' && text[len - 1] == ']';
    for (size_t i = is_ipv6 ? 1 : 0; i < (is_ipv6 ? len - 1 : len); i++) {
        if (!azbi_is_letter(text[i]) && !azbi_is_digit(text[i]) &&
            strchr(is_ipv6 ? ":." : ".-_", text[i]) == NULL) {
            return false;
        }
    }
    return true;
}

// host or host:port, an IPv6 address in brackets.
static bool parse_host(const char *text, size_t *name_len, int32_t *port)
{
    const char *bracket = strchr(text, ']');
    const char *colon = strchr(bracket == NULL ? text : bracket, ':');
    const size_t len = strlen(text);
    *name_len = colon == NULL ? len : (size_t)(colon - text);
    *port = HTTPS_PORT;
    if (*name_len == 0 || len > HOST_MAX || !is_host(text, *name_len)) {
        return false;
    }
    if (colon != NULL) {
        uint64_t number = 0;
        if (!azbi_parse_u64(colon + 1, strlen(colon + 1), &number) || number == 0 ||
            number > PORT_MAX) {
            return false;
        }
        *port = (int32_t)number;
    }
    return true;
}

azb_status azbi_client_set_trusted(azb_client *client, const azb_client_options *options,
                                   azb_error **err)
{
    if (options->trusted_host_count == 0) {
        return AZB_OK;
    }
    client->trusted =
        azbi_alloc_array(client->context, options->trusted_host_count, sizeof *client->trusted);
    if (client->trusted == NULL) {
        return azbi_fail_nomem(err);
    }
    client->trusted_count = options->trusted_host_count;
    for (size_t i = 0; i < client->trusted_count; i++) {
        const char *text = options->trusted_hosts[i];
        azbi_trusted_host *host = &client->trusted[i];
        if (text == NULL || !parse_host(text, &host->name_len, &host->port)) {
            return azbi_fail_item(err, client->context, "options.trusted_hosts", i, "",
                                  "must be host or host:port");
        }
        if (azbi_string_copy(client->context, text, &host->text) != AZB_OK) {
            return azbi_fail_nomem(err);
        }
    }
    return AZB_OK;
}

void azbi_client_free_trusted(azb_client *client)
{
    for (size_t i = 0; i < client->trusted_count; i++) {
        azbi_string_free(client->context, client->trusted[i].text);
    }
    azbi_release(client->context, client->trusted, client->trusted_count * sizeof *client->trusted);
}

static bool is_trusted_host(const azb_client *client, const azbi_uri *uri)
{
    for (size_t i = 0; i < client->trusted_count; i++) {
        const azbi_trusted_host *host = &client->trusted[i];
        if (host->port == uri->port &&
            azbi_equal_nocase(uri->host.ptr, uri->host.len, host->text, host->name_len)) {
            return true;
        }
    }
    return false;
}

bool azbi_client_is_endpoint(const azb_client *client, const azbi_uri *uri)
{
    azbi_uri own;
    return azbi_uri_parse(client->endpoint, strlen(client->endpoint), &own) &&
           azbi_uri_same_origin(uri, &own);
}

azb_status azbi_client_trust(azb_client *client, const char *what, const char *url, azb_error **err)
{
    azbi_uri uri;
    if (!azbi_uri_parse(url, strlen(url), &uri)) {
        return azbi_fail(err, client->context, AZB_E_UNTRUSTED,
                         "the %s is not an absolute URL; nothing was sent", what);
    }
    if (azbi_client_is_endpoint(client, &uri)) {
        return AZB_OK;
    }
    if (!azbi_uri_is_safe(&uri, client->insecure)) {
        return azbi_fail(err, client->context, AZB_E_UNTRUSTED,
                         "the %s is not https; the token was not sent there", what);
    }
    if (is_trusted_host(client, &uri)) {
        return AZB_OK;
    }
    return azbi_fail(err, client->context, AZB_E_UNTRUSTED,
                     "the %s leads to the foreign host %.*s; the token was not sent there", what,
                     (int)uri.host.len, uri.host.ptr);
}
