// assertion.c - the JSON Web Token of a certificate (RFC 7515, RFC 7523).
#include "identity/assertion.h"

#include "base/base64.h"
#include "json/tree.h"

enum {
    DIGEST_MAX = 64,
    CLAIMS_MAX = 8 * 1024,
    LIFE_S = 600
};

// Appends the digest of the certificate as the value of a member.
static bool put_thumbprint(const azbi_assertion *assertion, const azbi_key_pair *pair,
                           azbi_buf *out)
{
    azbi_buf digest;
    azbi_buf_init(&digest, out->context, DIGEST_MAX);
    const bool done = azbi_key_pair_put_thumbprint(pair, !assertion->sha1, &digest);
    azbi_buf_printf(out, ",\"%s\":\"", assertion->sha1 ? "x5t" : "x5t#S256");
    azbi_base64url_put(out, digest.ptr, digest.len);
    azbi_buf_putc(out, '"');
    azbi_buf_dispose(&digest);
    return done;
}

static bool put_header(const azbi_assertion *assertion, const azbi_key_pair *pair, azbi_buf *out)
{
    azbi_buf_printf(out, "{\"alg\":\"%s\",\"typ\":\"JWT\"",
                    assertion->algorithm == AZBI_RS256 ? "RS256" : "PS256");
    bool done = put_thumbprint(assertion, pair, out);
    if (done && assertion->send_chain) {
        azbi_buf_puts(out, ",\"x5c\":[");
        done = azbi_key_pair_put_chain(pair, out);
        azbi_buf_putc(out, ']');
    }
    azbi_buf_putc(out, '}');
    return done;
}

static void put_claims(const azbi_assertion *assertion, azbi_buf *out)
{
    azbi_buf_putc(out, '{');
    azbi_tree_put_text(out, "aud", assertion->audience);
    azbi_tree_put_text(out, "iss", assertion->client_id);
    azbi_tree_put_text(out, "sub", assertion->client_id);
    azbi_tree_put_text(out, "jti", assertion->id);
    azbi_tree_put_integer(out, "nbf", assertion->unix_s);
    azbi_tree_put_integer(out, "exp", assertion->unix_s + LIFE_S);
    azbi_buf_putc(out, '}');
}

static azb_status fail(const azbi_buf *buf, azb_error **err)
{
    return buf->status != AZB_OK
               ? azbi_fail_nomem(err)
               : azbi_fail(err, buf->context, AZB_E_AUTH, "OpenSSL cannot use the certificate");
}

// Appends the encoded text of json. A chain of certificates may be long.
static azb_status put_part(azbi_buf *json, bool done, azbi_buf *out, azb_error **err)
{
    if (!done || json->status != AZB_OK) {
        return fail(json, err);
    }
    azbi_base64url_put(out, json->ptr, json->len);
    return AZB_OK;
}

static azb_status put_signature(const azbi_assertion *assertion, const azbi_key_pair *pair,
                                azbi_buf *out, azb_error **err)
{
    azbi_buf signature;
    if (out->status != AZB_OK) {
        return azbi_fail_nomem(err);
    }
    azbi_buf_init_secret(&signature, out->context, CLAIMS_MAX);
    const bool done =
        azbi_key_pair_sign(pair, assertion->algorithm, out->ptr, out->len, &signature);
    azbi_buf_putc(out, '.');
    const azb_status status = put_part(&signature, done, out, err);
    azbi_buf_dispose(&signature);
    return status == AZB_OK && out->status != AZB_OK ? azbi_fail_nomem(err) : status;
}

azb_status azbi_assertion_put(const azbi_assertion *assertion, const azbi_key_pair *pair,
                              azbi_buf *out, azb_error **err)
{
    azbi_buf header, claims;
    azbi_buf_init(&header, out->context, out->max);
    azbi_buf_init(&claims, out->context, CLAIMS_MAX);
    const bool done = put_header(assertion, pair, &header);
    put_claims(assertion, &claims);
    azb_status status = put_part(&header, done, out, err);
    if (status == AZB_OK) {
        azbi_buf_putc(out, '.');
        status = put_part(&claims, true, out, err);
    }
    azbi_buf_dispose(&header);
    azbi_buf_dispose(&claims);
    return status == AZB_OK ? put_signature(assertion, pair, out, err) : status;
}
