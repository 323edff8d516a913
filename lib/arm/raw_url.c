// raw_url.c - URLs of calls that no row of the schema describes.
#include "arm/raw_url.h"

#include <string.h>

#include "base/str.h"
#include "base/uri.h"
#include "id/id.h"

enum {
    PATH_MAX_BYTES = 32 * 1024
};

static const char version_name[] = "api-version";

// The query has a parameter of that name, in any case of letters.
static bool has_version(const char *url)
{
    const size_t len = sizeof version_name - 1;
    const char *at = strchr(url, '?');
    while (at != NULL) {
        at++;
        const size_t name = strcspn(at, "=&");
        if (azbi_equal_nocase(at, name, version_name, len)) {
            return true;
        }
        at = strchr(at, '&');
    }
    return false;
}

// What a URL cannot hold as it is; a # would cut the rest off.
static bool is_bad_byte(char c)
{
    return c <= 0x20 || c >= 0x7f || strchr("\"#<>\\^`{|}", c) != NULL;
}

static azb_status check_target(const char *url, azb_client *client, azb_error **err)
{
    azb_context *context = client->context;
    azbi_uri uri;
    if (url == NULL || url[0] == '\0') {
        return azbi_fail_arg(err, context, "url", "must not be NULL or empty");
    }
    for (const char *p = url; *p != '\0'; p++) {
        if (is_bad_byte(*p)) {
            return azbi_fail_arg(err, context, "url",
                                 "has a character that must be percent-encoded");
        }
    }
    if (url[0] == '/') {
        return AZB_OK;
    }
    if (!azbi_uri_parse(url, strlen(url), &uri)) {
        return azbi_fail_arg(err, context, "url",
                             "must be a path that begins with /, or an absolute URL");
    }
    return azbi_client_trust(client, "URL", url, err);
}

static azb_status put_version(azbi_buf *url, const char *given, const char *of_call,
                              azb_client *client, azb_error **err)
{
    const char *version = of_call != NULL ? of_call : client->api_version;
    if (has_version(given)) {
        return of_call == NULL ? AZB_OK
                               : azbi_fail_arg(err, client->context, "call.api_version",
                                               "must be NULL: the URL has an api-version");
    }
    if (version == NULL) {
        return azbi_fail_arg(err, client->context, "call.api_version",
                             "must not be NULL: neither the URL nor the client has an api-version");
    }
    azbi_buf_putc(url, strchr(given, '?') == NULL ? '?' : '&');
    azbi_buf_puts(url, version_name);
    azbi_buf_putc(url, '=');
    azbi_buf_puts(url, version);
    return AZB_OK;
}

azb_status azbi_raw_put_url(azbi_buf *url, const char *given, const char *api_version,
                            azb_client *client, azb_error **err)
{
    const azb_status status = check_target(given, client, err);
    if (status != AZB_OK) {
        return status;
    }
    azbi_buf_puts(url, given[0] == '/' ? client->endpoint : "");
    azbi_buf_puts(url, given);
    return put_version(url, given, api_version, client, err);
}

azb_status azbi_raw_vault_of(azb_client *client, const char *url, char **out)
{
    azbi_uri uri;
    azb_str path = {url, strcspn(url, "?")};
    *out = NULL;
    if (url[0] != '/' && azbi_uri_parse(url, strlen(url), &uri)) {
        path = uri.path;
    }
    azbi_buf id;
    azbi_buf_init(&id, client->context, PATH_MAX_BYTES);
    azbi_buf_append(&id, path.ptr, path.len);
    azb_status status = id.status;
    if (status == AZB_OK) {
        status = azbi_id_vault_of(client->context, AZBI_SCOPE_VAULT, azbi_buf_text(&id), out);
    }
    azbi_buf_dispose(&id);
    return status == AZB_E_NOMEM ? status : AZB_OK; // else it lies in no vault
}
