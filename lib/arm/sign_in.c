// sign_in.c - who a client is signed in as.
#include <azbackup/sign_in.h>

#include <string.h>

#include "arm/exchange_call.h"
#include "arm/operation_call.h"
#include "base/line.h"
#include "base/memory.h"
#include "identity/credential.h"
#include "identity/token_claims.h"

enum {
    TEXT_MAX = 4096,
    EXPLANATION_MAX = 64 * 1024
};

typedef enum text_index {
    CREDENTIAL,
    TENANT_ID,
    OBJECT_ID,
    CLIENT_ID,
    USER_NAME,
    EXPLANATION,
    TEXT_COUNT
} text_index;

struct azb_sign_in {
    azb_context *context; // held
    char *texts[TEXT_COUNT];
    int64_t expires_unix_s;
};

// The claims that a text is taken from: the first that is there.
static const struct {
    text_index text;
    const char *claims[3];
} claim_rows[] = {
    {TENANT_ID, {"tid"}},
    {OBJECT_ID, {"oid"}},
    {CLIENT_ID, {"appid", "azp"}},
    {USER_NAME, {"upn", "unique_name", "preferred_username"}},
};

// An operation that sends nothing.
static const azbi_operation operation = {.id = "sign in", .scope = AZBI_SCOPE_RAW};

// ---- what a token says ----

static azb_status put_claim(azb_sign_in *self, text_index text, const char *value, size_t len)
{
    char line[TEXT_MAX];
    if (len > sizeof line / AZBI_LINE_GROWTH - 1) {
        return AZB_OK; // no id and no name is that long
    }
    line[azbi_line_write(value, len, AZBI_LINE_ESCAPED, line)] = '\0';
    return azbi_string_copy(self->context, line, &self->texts[text]);
}

static azb_status read_claims(azb_sign_in *self, const azbi_tree *claims)
{
    azb_status status = AZB_OK;
    for (size_t i = 0; i < sizeof claim_rows / sizeof *claim_rows && status == AZB_OK; i++) {
        size_t len = 0;
        const char *value = NULL;
        const char *const *names = claim_rows[i].claims;
        for (size_t k = 0; k < 3 && names[k] != NULL && value == NULL; k++) {
            value = azbi_tree_text(azbi_tree_get(claims, names[k]), &len);
        }
        if (value != NULL) {
            status = put_claim(self, claim_rows[i].text, value, len);
        }
    }
    const int64_t expires = azbi_tree_integer(azbi_tree_get(claims, "exp"), 0);
    self->expires_unix_s = expires > 0 ? expires : 0;
    return status;
}

static azb_status read_token(azb_sign_in *self, const azbi_exchange *exchange)
{
    static const char prefix[] = "Bearer ";
    const char *value = azbi_exchange_token_value(exchange);
    if (value == NULL || strncmp(value, prefix, sizeof prefix - 1) != 0) {
        return AZB_OK;
    }
    value += sizeof prefix - 1;
    azbi_tree *claims = azbi_token_claims_parse(self->context, value, strlen(value));
    const azb_status status = read_claims(self, claims);
    azbi_tree_free_wiped(claims);
    return status;
}

// ---- what the credential says ----

static azb_status keep(azb_sign_in *self, text_index text, azb_credential *credential,
                       void (*put)(azb_credential *credential, azbi_buf *out))
{
    azbi_buf buf;
    azbi_buf_init(&buf, self->context, EXPLANATION_MAX);
    put(credential, &buf);
    return azbi_buf_take_string(&buf, &self->texts[text]);
}

static azb_status fill(azb_sign_in *self, const azb_call *call)
{
    azb_credential *credential = call->client->credential;
    azb_status status = keep(self, CREDENTIAL, credential, azbi_credential_put_name);
    if (status == AZB_OK) {
        status = keep(self, EXPLANATION, credential, azbi_credential_put_explanation);
    }
    return status == AZB_OK ? read_token(self, call->exchange) : status;
}

// ---- the call ----

azb_status azb_client_sign_in_begin(azb_client *client, const azb_call_options *call,
                                    azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    azb_status status = azbi_client_check(client, err);
    if (status != AZB_OK) {
        return status;
    }
    azbi_exchange *exchange = NULL;
    const azbi_request request = {.method = "GET",
                                  .url = client->endpoint,
                                  .flags = AZBI_EXCHANGE_TOKEN_ONLY,
                                  .token = &client->token,
                                  .call = call};
    status = azbi_exchange_new(client->engine, &request, &exchange, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_call *made = azbi_exchange_call_new(client, exchange, done, user);
    if (made == NULL) {
        return azbi_fail_nomem(err);
    }
    made->operation = &operation;
    azbi_exchange_call_start(made, out);
    return AZB_OK;
}

azb_status azb_client_sign_in_end(azb_call *call, azb_sign_in **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    const azb_status status = azbi_call_end_answer(call, &operation, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_context *context = call->client->context;
    azb_sign_in *made = azbi_alloc(context, sizeof *made);
    if (made != NULL) {
        made->context = azbi_context_hold(context);
    }
    if (made == NULL || fill(made, call) != AZB_OK) {
        azb_sign_in_free(made);
        call->taken = false;
        return azbi_fail_nomem(err);
    }
    *out = made;
    return AZB_OK;
}

azb_status azb_client_sign_in(azb_client *client, const azb_call_options *call, azb_sign_in **out,
                              azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    azb_call *under_way = NULL;
    azb_status status = azb_client_sign_in_begin(client, call, NULL, NULL, &under_way, err);
    if (status == AZB_OK) {
        status = azbi_call_join(under_way, err);
    }
    if (status == AZB_OK) {
        status = azb_client_sign_in_end(under_way, out, err);
    }
    azb_call_free(under_way);
    return status;
}

// ---- the result ----

static const char *text_of(const azb_sign_in *sign_in, text_index text)
{
    return sign_in == NULL || sign_in->texts[text] == NULL ? "" : sign_in->texts[text];
}

const char *azb_sign_in_credential(const azb_sign_in *sign_in)
{
    return text_of(sign_in, CREDENTIAL);
}

const char *azb_sign_in_tenant_id(const azb_sign_in *sign_in)
{
    return text_of(sign_in, TENANT_ID);
}

const char *azb_sign_in_object_id(const azb_sign_in *sign_in)
{
    return text_of(sign_in, OBJECT_ID);
}

const char *azb_sign_in_client_id(const azb_sign_in *sign_in)
{
    return text_of(sign_in, CLIENT_ID);
}

const char *azb_sign_in_user_name(const azb_sign_in *sign_in)
{
    return text_of(sign_in, USER_NAME);
}

int64_t azb_sign_in_expires_unix_s(const azb_sign_in *sign_in)
{
    return sign_in == NULL ? 0 : sign_in->expires_unix_s;
}

const char *azb_sign_in_explanation(const azb_sign_in *sign_in)
{
    return text_of(sign_in, EXPLANATION);
}

void azb_sign_in_free(azb_sign_in *sign_in)
{
    if (sign_in == NULL) {
        return;
    }
    azb_context *context = sign_in->context;
    for (size_t i = 0; i < TEXT_COUNT; i++) {
        azbi_string_free(context, sign_in->texts[i]);
    }
    azbi_release(context, sign_in, sizeof *sign_in);
    azb_context_free(context);
}
