// client_json.c - a client whose options are JSON text, so that a binding mirrors no struct.
#include <stdio.h>
#include <string.h>

#include <azbackup/client.h>

#include "base/buf.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/nearest.h"
#include "json/tree.h"

enum {
    PATH_MAX_BYTES = 256,
    MESSAGE_MAX = 1024,
    HOSTS_MAX = 64,
    JSON_MAX = 64 * 1024
};

typedef enum kind {
    TEXT,   // const char *
    FLAG,   // int32_t out of true and false
    NUMBER, // int32_t, int64_t or size_t
    HOSTS,  // the list of trusted hosts
    CREDENTIAL
} kind;

// A member of the text, and the option that it sets.
typedef struct member {
    const char *name;
    kind kind;
    size_t offset, width;
} member;

#define AT(type, name_, kind_)                                                \
    {                                                                         \
#name_, (kind_), offsetof(type, name_), sizeof(((type *)NULL)->name_) \
    }

static const member client_members[] = {
    AT(azb_client_options, endpoint, TEXT),
    AT(azb_client_options, credential, CREDENTIAL),
    AT(azb_client_options, application_id, TEXT),
    AT(azb_client_options, proxy, TEXT),
    AT(azb_client_options, ca_file, TEXT),
    AT(azb_client_options, client_certificate_file, TEXT),
    AT(azb_client_options, client_key_file, TEXT),
    AT(azb_client_options, trusted_hosts, HOSTS),
    AT(azb_client_options, max_response_bytes, NUMBER),
    AT(azb_client_options, request_timeout_ms, NUMBER),
    AT(azb_client_options, connect_timeout_ms, NUMBER),
    AT(azb_client_options, idle_timeout_ms, NUMBER),
    AT(azb_client_options, max_retries, NUMBER),
    AT(azb_client_options, allow_insecure_http, FLAG),
    AT(azb_client_options, api_version, TEXT),
};

static const member secret_members[] = {
    AT(azb_client_secret_options, tenant_id, TEXT),
    AT(azb_client_secret_options, client_id, TEXT),
    AT(azb_client_secret_options, client_secret, TEXT),
    AT(azb_client_secret_options, authority, TEXT),
    AT(azb_client_secret_options, scope, TEXT),
    AT(azb_client_secret_options, allow_insecure_http, FLAG),
};

typedef struct fixed_token {
    const char *token;
    int64_t expires_unix_s;
} fixed_token;

static const member token_members[] = {
    AT(fixed_token, token, TEXT),
    AT(fixed_token, expires_unix_s, NUMBER),
};

// An object of the text that is read into a struct.
typedef struct object {
    const char *path; // "options", "options.credential.client_secret"
    const member *members;
    size_t count;
} object;

static const object client_object = {"options", client_members,
                                     sizeof client_members / sizeof *client_members};
static const object secret_object = {"options.credential.client_secret", secret_members,
                                     sizeof secret_members / sizeof *secret_members};
static const object token_object = {"options.credential.static_token", token_members,
                                    sizeof token_members / sizeof *token_members};

typedef struct reading {
    azb_context *context;
    const char *hosts[HOSTS_MAX];
    size_t host_count;
    azb_error **err;
} reading;

// ---- values ----

static azb_status fail(const reading *r, const object *o, const char *name, const char *why)
{
    char path[PATH_MAX_BYTES];
    (void)snprintf(path, sizeof path, "%s.%s", o->path, name);
    return azbi_fail_arg(r->err, r->context, path, "%s", why);
}

// A value must not be shown: it may be a secret.
static azb_status fail_unknown(const reading *r, const object *o, const char *name)
{
    azbi_nearest nearest;
    azbi_buf message;
    azbi_nearest_init(&nearest, name, strlen(name));
    for (size_t i = 0; i < o->count; i++) {
        azbi_nearest_try(&nearest, o->members[i].name, o->members[i].name);
    }
    azbi_buf_init(&message, r->context, MESSAGE_MAX);
    azbi_buf_puts(&message, "is not an option");
    azbi_nearest_put(&nearest, &message);
    const azb_status status = fail(r, o, name, azbi_buf_text(&message));
    azbi_buf_dispose(&message);
    return status;
}

static azb_status read_number(const reading *r, const object *o, const member *m,
                              const azbi_tree *value, void *slot)
{
    const int64_t wide = azbi_tree_integer(value, INT64_MIN);
    const int32_t narrow = (int32_t)wide;
    const size_t size = (size_t)wide;
    if (wide == INT64_MIN || azbi_tree_text(value, NULL) != NULL) {
        return fail(r, o, m->name, "must be an integer");
    }
    if (m->width == sizeof narrow) {
        if (narrow != wide) {
            return fail(r, o, m->name, "is out of range");
        }
        memcpy(slot, &narrow, sizeof narrow);
    } else if (m->offset == offsetof(azb_client_options, max_response_bytes) &&
               o == &client_object) {
        if (wide < 0) {
            return fail(r, o, m->name, "is out of range");
        }
        memcpy(slot, &size, sizeof size);
    } else {
        memcpy(slot, &wide, sizeof wide);
    }
    return AZB_OK;
}

static azb_status read_hosts(reading *r, const object *o, const member *m, const azbi_tree *value,
                             void *options)
{
    azb_client_options *client = options;
    r->host_count = azbi_tree_count(value);
    if (!azbi_tree_is_array(value)) {
        return fail(r, o, m->name, "must be a list of texts");
    }
    if (r->host_count > HOSTS_MAX) {
        return fail(r, o, m->name, "has too many entries");
    }
    for (size_t i = 0; i < r->host_count; i++) {
        r->hosts[i] = azbi_tree_text(azbi_tree_at(value, i), NULL);
        if (r->hosts[i] == NULL) {
            return azbi_fail_item(r->err, r->context, "options.trusted_hosts", i, "",
                                  "must be a text");
        }
    }
    client->trusted_hosts = r->hosts;
    client->trusted_host_count = r->host_count;
    return AZB_OK;
}

static azb_status read_value(reading *r, const object *o, const member *m, const azbi_tree *value,
                             void *out)
{
    void *slot = (char *)out + m->offset;
    const char *text = azbi_tree_text(value, NULL);
    const int truth = azbi_tree_truth(value);
    switch (m->kind) {
    case TEXT:
        if (text == NULL) {
            return fail(r, o, m->name, "must be a text");
        }
        memcpy(slot, &text, sizeof(text));
        return AZB_OK;
    case FLAG:
        if (truth < 0 || text != NULL) {
            return fail(r, o, m->name, "must be true or false");
        }
        memcpy(slot, &(int32_t){truth}, sizeof(int32_t));
        return AZB_OK;
    case NUMBER:
        return read_number(r, o, m, value, slot);
    case HOSTS:
        return read_hosts(r, o, m, value, out);
    case CREDENTIAL:
        break; // an object that is read on its own
    }
    return AZB_OK;
}

static const member *find(const object *o, const char *name)
{
    for (size_t i = 0; i < o->count; i++) {
        if (strcmp(o->members[i].name, name) == 0) {
            return &o->members[i];
        }
    }
    return NULL;
}

// null leaves an option as it is.
static azb_status read_object(reading *r, const object *o, const azbi_tree *tree, void *out)
{
    azb_status status = AZB_OK;
    if (!azbi_tree_is_object(tree)) {
        return azbi_fail_arg(r->err, r->context, o->path, "must be an object");
    }
    for (size_t i = 0; i < azbi_tree_count(tree) && status == AZB_OK; i++) {
        const char *name = azbi_tree_name_at(tree, i);
        const azbi_tree *value = azbi_tree_get(tree, name);
        const member *m = find(o, name);
        if (m == NULL) {
            return fail_unknown(r, o, name);
        }
        if (!azbi_tree_is_null(value)) {
            status = read_value(r, o, m, value, out);
        }
    }
    return status;
}

// ---- credentials ----

static azb_status make_secret(reading *r, const azbi_tree *tree, azb_credential **out)
{
    azb_client_secret_options options = {.size = sizeof options};
    const azb_status status = read_object(r, &secret_object, tree, &options);
    return status == AZB_OK ? azb_credential_client_secret(r->context, &options, out, r->err)
                            : status;
}

static azb_status make_token(reading *r, const azbi_tree *tree, azb_credential **out)
{
    fixed_token token = {NULL, 0};
    const azb_status status = read_object(r, &token_object, tree, &token);
    return status == AZB_OK ? azb_credential_static_token(r->context, token.token,
                                                          token.expires_unix_s, out, r->err)
                            : status;
}

static const struct {
    const char *name;
    const object *object;
    azb_status (*make)(reading *r, const azbi_tree *tree, azb_credential **out);
} credentials[] = {
    {"client_secret", &secret_object, make_secret},
    {"static_token", &token_object, make_token},
};

// An error of a credential names its option alone: the path of the object goes before it.
static void name_object(const reading *r, const object *o)
{
    static const char options[] = "options.";
    azb_error *error = r->err != NULL ? *r->err : NULL;
    const char *path = azb_error_path(error);
    char whole[PATH_MAX_BYTES];
    if (error == NULL || strncmp(path, o->path, strlen(o->path)) == 0) {
        return;
    }
    if (strncmp(path, options, sizeof options - 1) == 0) {
        path += sizeof options - 1;
    }
    (void)snprintf(whole, sizeof whole, "%s.%s", o->path, path);
    const azb_status status = azb_error_status(error);
    azb_error *named = NULL;
    if (azbi_fail_at(&named, r->context, status, whole, "%s", azbi_message_without_path(error)) ==
        status) {
        azb_error_free(error);
        *r->err = named;
    } else {
        azb_error_free(named);
    }
}

static azb_status make_credential(reading *r, const azbi_tree *tree, azb_credential **out)
{
    const azbi_tree *given = azbi_tree_get(tree, "credential");
    const char *name = azbi_tree_is_object(given) && azbi_tree_count(given) == 1
                           ? azbi_tree_name_at(given, 0)
                           : NULL;
    for (size_t i = 0; name != NULL && i < sizeof credentials / sizeof *credentials; i++) {
        if (strcmp(credentials[i].name, name) == 0) {
            const azb_status status = credentials[i].make(r, azbi_tree_get(given, name), out);
            if (status != AZB_OK && status != AZB_E_NOMEM) {
                name_object(r, credentials[i].object);
            }
            return status;
        }
    }
    return azbi_fail_arg(r->err, r->context, "options.credential",
                         "must be an object with one member, client_secret or static_token");
}

// ---- the client ----

static azb_status make_client(reading *r, const azbi_tree *tree, azb_client **out)
{
    azb_client_options options = {.size = sizeof options};
    azb_status status = read_object(r, &client_object, tree, &options);
    if (status == AZB_OK) {
        status = make_credential(r, tree, &options.credential);
    }
    if (status == AZB_OK) {
        status = azb_client_new(r->context, &options, out, r->err);
    }
    azb_credential_free(options.credential);
    return status;
}

static azb_status check_arguments(azb_context *context, const char *json, size_t len,
                                  azb_client **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, context, "out", "must not be NULL");
    }
    *out = NULL;
    if (context == NULL) {
        return azbi_fail_arg(err, NULL, "context", "must not be NULL");
    }
    if (json == NULL) {
        return azbi_fail_arg(err, context, "json", "must not be NULL");
    }
    return len <= JSON_MAX
               ? AZB_OK
               : azbi_fail_arg(err, context, "json", "has %zu bytes, at most %d are allowed", len,
                               (int)JSON_MAX);
}

azb_status azb_client_from_json(azb_context *context, const char *json, size_t len,
                                azb_client **out, azb_error **err)
{
    azb_status status = check_arguments(context, json, len, out, err);
    if (status != AZB_OK) {
        return status;
    }
    azbi_buf text; // with a NUL behind it, which the parser needs
    azbi_buf_init_secret(&text, context, JSON_MAX + 1);
    azbi_buf_append(&text, json, len);
    if (text.status != AZB_OK) {
        azbi_buf_dispose_wiped(&text);
        return azbi_fail_nomem(err);
    }
    azbi_tree *tree = azbi_tree_parse(azbi_buf_text(&text), len);
    azbi_buf_dispose_wiped(&text);
    if (tree == NULL) {
        return azbi_fail_at(err, context, AZB_E_JSON, "json", "is not JSON");
    }
    reading r = {.context = context, .err = err};
    status = make_client(&r, tree, out);
    azbi_tree_free_wiped(tree);
    return status;
}
