// token.c - a wait as a short text, for another process. Described in docs/polling.md.
#include <string.h>

#include "base/memory.h"
#include "base/uri.h"
#include "poller/kinds.h"
#include "json/tree.h"
#include "json/type.h"

enum {
    TOKEN_MAX = 128 * 1024,
    TOKEN_VERSION = 1
};

// Texts that pollers of all kinds may have; the one that names a kind of its own comes behind them.
static const azbi_poller_text texts[] = {
    {"url", offsetof(azb_poller, url)},
    {"resourceUrl", offsetof(azb_poller, final_url)},
    {"requestUrl", offsetof(azb_poller, request_url)},
    {"vaultId", offsetof(azb_poller, vault_id)},
    {"operationId", offsetof(azb_poller, operation_id)},
    {"jobId", offsetof(azb_poller, job_id)},
};

static char **slot_of(azb_poller *poller, size_t offset)
{
    return (char **)(void *)((char *)poller + offset);
}

static bool is_common(const azbi_poller_text *text)
{
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (texts[i].offset == text->offset) {
            return true;
        }
    }
    return false;
}

static void put_text(azbi_buf *out, const azb_poller *poller, const azbi_poller_text *text)
{
    const char *value = azbi_poller_text_at(poller, text->offset);
    if (value != NULL) {
        azbi_tree_put_text(out, text->name, value);
    }
}

static void put_texts(azbi_buf *out, const azb_poller *poller)
{
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        put_text(out, poller, &texts[i]);
    }
    if (!is_common(&poller->traits->name)) {
        put_text(out, poller, &poller->traits->name);
    }
}

azb_status azb_poller_save(const azb_poller *poller, char **token, azb_error **err)
{
    azbi_error_start(err);
    if (token != NULL) {
        *token = NULL;
    }
    if (poller == NULL || token == NULL) {
        return azbi_fail_arg(err, NULL, poller == NULL ? "poller" : "token", "must not be NULL");
    }
    const azb_status usable = azbi_client_check(poller->client, err);
    if (usable != AZB_OK) {
        return usable;
    }
    azbi_buf out;
    azbi_buf_init(&out, poller->client->context, TOKEN_MAX);
    azbi_buf_putc(&out, '{');
    azbi_tree_put_integer(&out, "azbackupPoller", TOKEN_VERSION);
    azbi_tree_put_integer(&out, "kind", poller->kind);
    azbi_tree_put_integer(&out, "secret", !poller->secret ? 0 : poller->once_only ? 1 : 2);
    azbi_tree_put_integer(&out, "request", poller->request);
    azbi_tree_put_integer(&out, "mayBeEmpty", poller->may_be_empty ? 1 : 0);
    azbi_tree_put_integer(&out, "beginsJob", poller->begins_job ? 1 : 0);
    azbi_tree_put_text(&out, "endpoint", poller->client->endpoint);
    put_texts(&out, poller);
    if (poller->type != NULL) {
        azbi_tree_put_text(&out, "type", azb_type_name(poller->type));
    }
    azbi_buf_putc(&out, '}');
    azb_status status = AZB_OK;
    *token = azbi_buf_to_text(&out, &status);
    azbi_buf_dispose(&out);
    return *token != NULL ? AZB_OK : azbi_fail_nomem(err);
}

// The token's own claims: version, kind, endpoint.
static azb_status check_claims(azb_client *client, const azbi_tree *token, azb_error **err)
{
    const int64_t version = azbi_tree_integer(azbi_tree_get(token, "azbackupPoller"), 0);
    if (version != TOKEN_VERSION) {
        return azbi_fail_arg(err, client->context, "token",
                             version > TOKEN_VERSION ? "was saved by a newer version of the library"
                                                     : "must be a text of azb_poller_save");
    }
    const int64_t kind = azbi_tree_integer(azbi_tree_get(token, "kind"), -1);
    if (kind < 0 || kind >= AZBI_POLLER_KIND_COUNT) {
        return azbi_fail_arg(err, client->context, "token", "is of an unknown kind");
    }
    size_t len = 0;
    const char *endpoint = azbi_tree_text(azbi_tree_get(token, "endpoint"), &len);
    azbi_uri theirs;
    if (endpoint == NULL || !azbi_uri_parse(endpoint, len, &theirs)) {
        return azbi_fail_arg(err, client->context, "token", "has no endpoint");
    }
    if (!azbi_client_is_endpoint(client, &theirs)) {
        return azbi_fail(err, client->context, AZB_E_UNTRUSTED,
                         "token: belongs to the endpoint %.100s, not to this client's", endpoint);
    }
    return AZB_OK;
}

static azb_status read_text(azb_poller *poller, const azbi_tree *token,
                            const azbi_poller_text *text)
{
    const char *value = azbi_tree_text(azbi_tree_get(token, text->name), NULL);
    return azbi_string_copy(poller->client->context, value, slot_of(poller, text->offset));
}

static azb_status read_texts(azb_poller *poller, const azbi_tree *token, azb_error **err)
{
    const azbi_poller_text *name = &poller->traits->name;
    azb_status status = AZB_OK;
    for (size_t i = 0; i < sizeof texts / sizeof *texts && status == AZB_OK; i++) {
        status = read_text(poller, token, &texts[i]);
    }
    if (status == AZB_OK && !is_common(name)) {
        status = read_text(poller, token, name);
    }
    return status == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
}

// A kind that is asked for by its name has one.
static azb_status check_name(const azb_poller *poller, azb_error **err)
{
    const azbi_poller_text *name = &poller->traits->name;
    return poller->traits->named && azbi_poller_text_at(poller, name->offset) == NULL
               ? azbi_fail_arg(err, poller->client->context, "token", "has no %s", name->name)
               : AZB_OK;
}

static azb_status check_urls(azb_poller *poller, azb_error **err)
{
    azb_client *client = poller->client;
    if (poller->url == NULL && poller->kind > AZBI_POLLER_DONE) {
        return azbi_fail_arg(err, client->context, "token", "has no url");
    }
    azb_status status = AZB_OK;
    if (poller->url != NULL) {
        status = azbi_client_trust(client, "url of the token", poller->url, err);
    }
    if (status == AZB_OK && poller->final_url != NULL) {
        status = azbi_client_trust(client, "resourceUrl of the token", poller->final_url, err);
    }
    if (status == AZB_OK && poller->request_url != NULL) {
        status = azbi_client_trust(client, "requestUrl of the token", poller->request_url, err);
    }
    return status;
}

static azb_status read_request(azb_poller *poller, const azbi_tree *token, azb_error **err)
{
    const int64_t request = azbi_tree_integer(azbi_tree_get(token, "request"), AZBI_POLLER_CALLS);
    if (request < AZBI_POLLER_CALLS || request > AZBI_POLLER_DELETES) {
        return azbi_fail_arg(err, poller->client->context, "token", "has the unknown request %lld",
                             (long long)request);
    }
    poller->request = (azbi_poller_request)request;
    return AZB_OK;
}

// A type by its name; that of raw calls is not among the service's.
static const azb_type *type_of(const char *name)
{
    const bool is_raw = strcmp(name, azb_type_name(&azbi_type_untyped)) == 0;
    return is_raw ? &azbi_type_untyped : azb_type_find(name);
}

static azb_status read_token(azb_poller *poller, const azbi_tree *token, azb_error **err)
{
    const char *type = azbi_tree_text(azbi_tree_get(token, "type"), NULL);
    const int64_t secret = azbi_tree_integer(azbi_tree_get(token, "secret"), 0);
    poller->secret = secret != 0;
    poller->once_only = secret == 1;
    poller->may_be_empty = azbi_tree_integer(azbi_tree_get(token, "mayBeEmpty"), 0) != 0;
    poller->begins_job = azbi_tree_integer(azbi_tree_get(token, "beginsJob"), 0) != 0;
    poller->is_named = true;
    poller->type = type == NULL ? NULL : type_of(type);
    if (type != NULL && poller->type == NULL) {
        return azbi_fail_arg(err, poller->client->context, "token",
                             "is of a type that this version does not know");
    }
    // What was over with its first answer is not asked again.
    if (poller->kind == AZBI_POLLER_DONE) {
        poller->state = AZB_POLLER_SUCCEEDED;
    }
    azb_status status = read_request(poller, token, err);
    if (status == AZB_OK) {
        status = read_texts(poller, token, err);
    }
    if (status == AZB_OK) {
        status = check_urls(poller, err);
    }
    return status == AZB_OK ? check_name(poller, err) : status;
}

azb_status azb_poller_resume(azb_client *client, const char *token, azb_poller **out,
                             azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    if (client == NULL || token == NULL) {
        return azbi_fail_arg(err, client == NULL ? NULL : client->context,
                             client == NULL ? "client" : "token", "must not be NULL");
    }
    azb_status status = azbi_client_check(client, err);
    if (status != AZB_OK) {
        return status;
    }
    azbi_tree *tree = strlen(token) <= TOKEN_MAX ? azbi_tree_parse(token, strlen(token)) : NULL;
    azb_poller *poller = NULL;
    status = check_claims(client, tree, err);
    if (status == AZB_OK) {
        const azbi_poller_kind kind =
            (azbi_poller_kind)azbi_tree_integer(azbi_tree_get(tree, "kind"), 0);
        poller = azbi_poller_new(client, azbi_poller_traits_of(kind), kind);
        status = poller == NULL ? azbi_fail_nomem(err) : read_token(poller, tree, err);
    }
    azbi_tree_free(tree);
    if (status != AZB_OK) {
        azb_poller_free(poller);
        return status;
    }
    *out = poller;
    return AZB_OK;
}
