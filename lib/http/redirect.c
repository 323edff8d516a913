// redirect.c - where an answer sends its exchange, and whether that may be followed.
#include "http/redirect.h"

#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/uri.h"
#include "http/trace.h"

enum {
    REDIRECTS_MAX = 5,
    URL_MAX = 64 * 1024
};

static azb_context *context_of(const azbi_exchange *x)
{
    return x->engine->context;
}

typedef struct redirect_rule {
    int32_t http_status;
    bool any_method; // else GET and HEAD alone: the others would lose their body
} redirect_rule;

static const redirect_rule redirect_rules[] = {
    {301, false}, {302, false}, {303, false}, {307, true}, {308, true}};

static const redirect_rule *find_redirect(int32_t http_status)
{
    for (size_t i = 0; i < sizeof redirect_rules / sizeof redirect_rules[0]; i++) {
        if (redirect_rules[i].http_status == http_status) {
            return &redirect_rules[i];
        }
    }
    return NULL;
}

// Where the redirect leads: AZB_OK when we may go there, and url holds it.
static azb_status check_target(azbi_exchange *x, azbi_buf *url, const char **why)
{
    const char *location = azbi_headers_find(&x->attempt.headers, "Location");
    azbi_uri from;
    azbi_uri to;
    *why = "a redirect without a usable Location";
    if (location == NULL || !azbi_uri_parse(x->url, strlen(x->url), &from)) {
        return AZB_E_SERVICE;
    }
    const azb_status status = azbi_uri_resolve(url, x->url, location, strlen(location));
    if (status == AZB_E_NOMEM) {
        return status;
    }
    if (status != AZB_OK || !azbi_uri_parse(azbi_buf_text(url), url->len, &to)) {
        return AZB_E_SERVICE;
    }
    if (!azbi_uri_same_origin(&from, &to)) {
        *why = "a redirect leads to another host; nothing was sent there";
        return AZB_E_UNTRUSTED;
    }
    if (x->redirects >= REDIRECTS_MAX) {
        *why = "more than 5 redirects";
        return AZB_E_LIMIT;
    }
    return AZB_OK;
}

static azb_status move_to(azbi_exchange *x, const char *url)
{
    char *copy;
    if (azbi_string_copy(context_of(x), url, &copy) != AZB_OK) {
        return AZB_E_NOMEM;
    }
    azbi_string_free(context_of(x), x->url);
    x->url = copy;
    x->redirects++;
    return AZB_OK;
}

// Never left to the transport: the token must not follow to another origin.
bool azbi_redirect_follow(azbi_exchange *x)
{
    const redirect_rule *rule = find_redirect(x->attempt.http_status);
    if (x->attempt.status != AZB_OK || rule == NULL || (x->flags & AZBI_EXCHANGE_DIRECT) != 0) {
        return false;
    }
    if (azbi_exchange_ends_by_time(x)) {
        return true;
    }
    const char *why = NULL;
    azbi_buf url;
    azbi_buf_init(&url, context_of(x), URL_MAX);
    azb_status status = check_target(x, &url, &why);
    const bool keeps_method =
        rule->any_method || strcmp(x->method, "GET") == 0 || strcmp(x->method, "HEAD") == 0;
    if (status == AZB_OK && !keeps_method) {
        status = AZB_E_SERVICE;
        why = "a redirect that would turn this request into a GET";
    }
    if (status == AZB_OK) {
        status = move_to(x, azbi_buf_text(&url));
    }
    azbi_buf_dispose(&url);
    if (status != AZB_OK) {
        azbi_exchange_end(x, status, status == AZB_E_NOMEM ? NULL : why);
        return true;
    }
    azbi_trace_attempt(x, "redirected", 0);
    azbi_exchange_ask_token(x, false, NULL);
    return true;
}
