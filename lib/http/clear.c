// clear.c - what came back, without the secrets that were sent: the one place through which every
// text of an answer goes on its way to an error, a log or a program.
#include <string.h>

#include "base/secret.h"
#include "http/exchange_priv.h"

enum {
    DATA_MIN = 1024 * 1024, // bytes of a success that is data and no status of an operation
    TOKEN_MIN = 8           // a shorter one would be found in common words
};

static void hide(azbi_buf *buf, const char *secret, size_t part_min)
{
    if (buf->len > 0) {
        azbi_hide_secret(buf->ptr, buf->len, secret, strlen(secret), part_min);
    }
}

// Data is not touched but where all of the secret stands in it.
static void hide_everywhere(azb_http_exchange *attempt, const char *secret)
{
    const bool is_error = attempt->http_status >= 300;
    hide(&attempt->headers.text, secret, strlen(secret));
    hide(&attempt->message, secret, AZBI_SECRET_PART_MIN);
    if (is_error || attempt->body.len < DATA_MIN) {
        hide(&attempt->body, secret, is_error ? AZBI_SECRET_PART_MIN : strlen(secret));
    }
}

void azbi_exchange_clear(azbi_exchange *x)
{
    static const char prefix[] = "Bearer ";
    azb_http_exchange *attempt = &x->attempt;
    if (attempt->cleared) {
        return;
    }
    attempt->cleared = true;
    const char *token = x->token;
    if (token != NULL && strncmp(token, prefix, sizeof prefix - 1) == 0) {
        token += sizeof prefix - 1;
    }
    if (token != NULL && strlen(token) >= TOKEN_MIN) {
        hide_everywhere(attempt, token);
    }
    if (x->secret != NULL) {
        hide_everywhere(attempt, x->secret);
    }
}
