// client_json.c - a client whose options are JSON text, so that a binding mirrors no struct.
#include <stdio.h>
#include <string.h>

#include <azbackup/client.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/nearest.h"
#include "json/reader.h"

enum {
    PATH_MAX_BYTES = 256,
    NAME_SHOWN_MAX = 64, // bytes of a name that is not known
    MESSAGE_MAX = 1024,
    HOSTS_MAX = 64,
    JSON_MAX = 64 * 1024
};

// Values are never shown in errors: they may be secrets.
typedef struct parse {
    azb_context *context;
    azbi_reader reader;
    azbi_arena *texts; // the text and its values; wiped
    const char *hosts[HOSTS_MAX];
    azb_error **err;
} parse;

// A member that an object may have, and what reads its value into the struct of the object.
typedef struct member {
    const char *name;
    azb_status (*read)(parse *p, const char *path, void *slot);
    size_t offset;
} member;

// An object of the text that is read into a struct.
typedef struct object {
    const char *path;    // "options", "options.credential.client_secret"
    const char *unknown; // what errors say of a name that is not a member
    const member *members;
    size_t count;
} object;

static const char not_an_option[] = "is not an option";

// ---- failures ----

static azb_status fail(const parse *p, const char *path, const char *why)
{
    return azbi_fail_arg(p->err, p->context, path, "%s", why);
}

static azb_status fail_syntax(const parse *p)
{
    return azbi_fail_at(p->err, p->context, AZB_E_JSON, "json", "is not JSON: at byte %zu: %s",
                        azbi_reader_offset(&p->reader), p->reader.problem);
}

// Another kind of value stands here, or none.
static azb_status fail_kind(parse *p, const char *path, const char *why)
{
    const bool is_value =
        azbi_reader_peek(&p->reader) != AZBI_TOKEN_BAD && azbi_reader_skip(&p->reader);
    return is_value ? fail(p, path, why) : fail_syntax(p);
}

static azb_status fail_unknown(const parse *p, const object *o, const azbi_slice *name)
{
    azbi_nearest nearest;
    azbi_buf message;
    char path[PATH_MAX_BYTES];
    const int shown = (int)(name->len < NAME_SHOWN_MAX ? name->len : NAME_SHOWN_MAX);
    (void)snprintf(path, sizeof path, "%s.%.*s", o->path, shown, name->ptr);
    azbi_nearest_init(&nearest, name->ptr, name->len);
    for (size_t i = 0; i < o->count; i++) {
        azbi_nearest_try(&nearest, o->members[i].name, o->members[i].name);
    }
    azbi_buf_init(&message, p->context, MESSAGE_MAX);
    azbi_buf_puts(&message, o->unknown);
    azbi_nearest_put(&nearest, &message);
    const azb_status status = fail(p, path, azbi_buf_text(&message));
    azbi_buf_dispose(&message);
    return status;
}

// ---- values ----

static azb_status read_text(parse *p, const char *path, void *slot)
{
    azbi_slice slice;
    if (azbi_reader_peek(&p->reader) != AZBI_TOKEN_STRING) {
        return fail_kind(p, path, "must be a text");
    }
    if (!azbi_reader_string(&p->reader, &slice)) {
        return fail_syntax(p);
    }
    char *text = azbi_arena_bytes(p->texts, slice.len + 1);
    if (text == NULL) {
        return azbi_fail_nomem(p->err);
    }
    const size_t len = azbi_unescape(slice.ptr, slice.len, text);
    text[len] = '\0';
    *(const char **)slot = text;
    return strlen(text) == len ? AZB_OK : fail(p, path, "must not contain a NUL character");
}

static azb_status read_flag(parse *p, const char *path, void *slot)
{
    const azbi_token token = azbi_reader_peek(&p->reader);
    if (token != AZBI_TOKEN_TRUE && token != AZBI_TOKEN_FALSE) {
        return fail_kind(p, path, "must be true or false");
    }
    *(int32_t *)slot = token == AZBI_TOKEN_TRUE;
    return azbi_reader_literal(&p->reader) ? AZB_OK : fail_syntax(p);
}

static azb_status read_int64(parse *p, const char *path, void *slot)
{
    azbi_number number;
    if (azbi_reader_peek(&p->reader) != AZBI_TOKEN_NUMBER) {
        return fail_kind(p, path, "must be an integer");
    }
    if (!azbi_reader_number(&p->reader, &number)) {
        return fail_syntax(p);
    }
    if (!number.integer) {
        return fail(p, path, "must be an integer");
    }
    *(int64_t *)slot = number.value;
    return number.fits ? AZB_OK : fail(p, path, "is out of range");
}

static azb_status read_int32(parse *p, const char *path, void *slot)
{
    int64_t wide = 0;
    const azb_status status = read_int64(p, path, &wide);
    *(int32_t *)slot = (int32_t)wide;
    return status != AZB_OK || (int32_t)wide == wide ? status : fail(p, path, "is out of range");
}

static azb_status read_size(parse *p, const char *path, void *slot)
{
    int64_t wide = 0;
    const azb_status status = read_int64(p, path, &wide);
    *(size_t *)slot = (size_t)wide;
    return status != AZB_OK || (wide >= 0 && (uint64_t)wide <= SIZE_MAX)
               ? status
               : fail(p, path, "is out of range");
}

// slot: the options, since a list has two members there.
static azb_status read_hosts(parse *p, const char *path, void *slot)
{
    azb_client_options *options = slot;
    char item[PATH_MAX_BYTES];
    size_t count = 0;
    if (azbi_reader_peek(&p->reader) != AZBI_TOKEN_ARRAY) {
        return fail_kind(p, path, "must be a list of texts");
    }
    int more = azbi_reader_open(&p->reader) ? azbi_reader_element(&p->reader, true) : -1;
    while (more > 0) {
        if (count == HOSTS_MAX) {
            return fail(p, path, "has too many entries");
        }
        (void)snprintf(item, sizeof item, "%s[%zu]", path, count);
        const azb_status status = read_text(p, item, &p->hosts[count++]);
        if (status != AZB_OK) {
            return status;
        }
        more = azbi_reader_element(&p->reader, false);
    }
    options->trusted_hosts = p->hosts;
    options->trusted_host_count = count;
    return more == 0 ? AZB_OK : fail_syntax(p);
}

// ---- objects ----

static const member *find(const object *o, const azbi_slice *name)
{
    for (size_t i = 0; i < o->count; i++) {
        if (azbi_slice_is(name, o->members[i].name, strlen(o->members[i].name))) {
            return &o->members[i];
        }
    }
    return NULL;
}

// One member with its value; null leaves an option as it is. seen: a bit for each of the members
// that was read.
static azb_status read_member(parse *p, const object *o, void *out, uint32_t *seen)
{
    azbi_slice name;
    char path[PATH_MAX_BYTES];
    if (!azbi_reader_name(&p->reader, &name) || !azbi_reader_colon(&p->reader)) {
        return fail_syntax(p);
    }
    const member *found = find(o, &name);
    if (found == NULL) {
        return fail_unknown(p, o, &name);
    }
    const uint32_t bit = 1u << (found - o->members);
    (void)snprintf(path, sizeof path, "%s.%s", o->path, found->name);
    if ((*seen & bit) != 0) {
        return fail(p, path, "is given twice");
    }
    *seen |= bit;
    if (azbi_reader_peek(&p->reader) == AZBI_TOKEN_NULL) {
        return azbi_reader_literal(&p->reader) ? AZB_OK : fail_syntax(p);
    }
    return found->read(p, path, (char *)out + found->offset);
}

static azb_status read_object(parse *p, const object *o, void *out)
{
    uint32_t seen = 0;
    if (azbi_reader_peek(&p->reader) != AZBI_TOKEN_OBJECT) {
        return fail_kind(p, o->path, "must be an object");
    }
    int more = azbi_reader_open(&p->reader) ? azbi_reader_member(&p->reader, true) : -1;
    while (more > 0) {
        const azb_status status = read_member(p, o, out, &seen);
        if (status != AZB_OK) {
            return status;
        }
        more = azbi_reader_member(&p->reader, false);
    }
    return more == 0 ? AZB_OK : fail_syntax(p);
}

#define OBJECT(path, unknown, members)                                    \
    {                                                                     \
        (path), (unknown), (members), sizeof(members) / sizeof *(members) \
    }

// ---- credentials ----

static const char not_a_kind[] = "is not client_secret or static_token";
static const char one_kind[] = "must be an object with one member, client_secret or static_token";

// An error of a credential names its option alone: the path of the object goes before it.
static void name_object(const parse *p, const char *object_path)
{
    static const char options[] = "options.";
    azb_error *error = p->err != NULL ? *p->err : NULL;
    const char *path = azb_error_path(error);
    char whole[PATH_MAX_BYTES];
    if (error == NULL) {
        return;
    }
    if (strncmp(path, options, sizeof options - 1) == 0) {
        path += sizeof options - 1;
    }
    (void)snprintf(whole, sizeof whole, "%s.%s", object_path, path);
    const azb_status status = azb_error_status(error);
    azb_error *named = NULL;
    if (azbi_fail_at(&named, p->context, status, whole, "%s", azbi_message_without_path(error)) ==
        status) {
        azb_error_free(error);
        *p->err = named;
    } else {
        azb_error_free(named);
    }
}

// What a function that makes a credential returned.
static azb_status finish(const parse *p, const object *o, azb_status status)
{
    if (status != AZB_OK && status != AZB_E_NOMEM) {
        name_object(p, o->path);
    }
    return status;
}

static azb_status read_secret(parse *p, const char *path, void *slot)
{
    static const member members[] = {
        {"tenant_id", read_text, offsetof(azb_client_secret_options, tenant_id)},
        {"client_id", read_text, offsetof(azb_client_secret_options, client_id)},
        {"client_secret", read_text, offsetof(azb_client_secret_options, client_secret)},
        {"authority", read_text, offsetof(azb_client_secret_options, authority)},
        {"scope", read_text, offsetof(azb_client_secret_options, scope)},
        {"allow_insecure_http", read_flag,
         offsetof(azb_client_secret_options, allow_insecure_http)},
    };
    const object o = OBJECT(path, not_an_option, members);
    azb_client_secret_options options = {.size = sizeof options};
    azb_credential **out = slot;
    if (*out != NULL) {
        return fail(p, "options.credential", one_kind);
    }
    const azb_status status = read_object(p, &o, &options);
    return status != AZB_OK
               ? status
               : finish(p, &o, azb_credential_client_secret(p->context, &options, out, p->err));
}

static azb_status read_token(parse *p, const char *path, void *slot)
{
    typedef struct fixed_token {
        const char *token;
        int64_t expires_unix_s;
    } fixed_token;
    static const member members[] = {
        {"token", read_text, offsetof(fixed_token, token)},
        {"expires_unix_s", read_int64, offsetof(fixed_token, expires_unix_s)},
    };
    const object o = OBJECT(path, not_an_option, members);
    fixed_token given = {NULL, 0};
    azb_credential **out = slot;
    if (*out != NULL) {
        return fail(p, "options.credential", one_kind);
    }
    const azb_status status = read_object(p, &o, &given);
    return status != AZB_OK
               ? status
               : finish(p, &o,
                        azb_credential_static_token(p->context, given.token, given.expires_unix_s,
                                                    out, p->err));
}

// One kind of credential; the kinds share a slot.
static azb_status read_credential(parse *p, const char *path, void *slot)
{
    static const member kinds[] = {
        {"client_secret", read_secret, 0},
        {"static_token", read_token, 0},
    };
    const object o = OBJECT(path, not_a_kind, kinds);
    return azbi_reader_peek(&p->reader) == AZBI_TOKEN_OBJECT ? read_object(p, &o, slot)
                                                             : fail_kind(p, path, one_kind);
}

// ---- the client ----

static const member client_members[] = {
    {"endpoint", read_text, offsetof(azb_client_options, endpoint)},
    {"credential", read_credential, offsetof(azb_client_options, credential)},
    {"application_id", read_text, offsetof(azb_client_options, application_id)},
    {"proxy", read_text, offsetof(azb_client_options, proxy)},
    {"ca_file", read_text, offsetof(azb_client_options, ca_file)},
    {"client_certificate_file", read_text, offsetof(azb_client_options, client_certificate_file)},
    {"client_key_file", read_text, offsetof(azb_client_options, client_key_file)},
    {"trusted_hosts", read_hosts, 0},
    {"max_response_bytes", read_size, offsetof(azb_client_options, max_response_bytes)},
    {"request_timeout_ms", read_int64, offsetof(azb_client_options, request_timeout_ms)},
    {"connect_timeout_ms", read_int64, offsetof(azb_client_options, connect_timeout_ms)},
    {"idle_timeout_ms", read_int64, offsetof(azb_client_options, idle_timeout_ms)},
    {"max_retries", read_int32, offsetof(azb_client_options, max_retries)},
    {"allow_insecure_http", read_flag, offsetof(azb_client_options, allow_insecure_http)},
    {"api_version", read_text, offsetof(azb_client_options, api_version)},
};

static azb_status make_client(parse *p, azb_client **out)
{
    static const object o = OBJECT("options", not_an_option, client_members);
    azb_client_options options = {.size = sizeof options};
    azb_status status = read_object(p, &o, &options);
    if (status == AZB_OK && !azbi_reader_finish(&p->reader)) {
        status = fail_syntax(p);
    }
    if (status == AZB_OK && options.credential == NULL) {
        status = fail(p, "options.credential", one_kind);
    }
    if (status == AZB_OK) {
        status = azb_client_new(p->context, &options, out, p->err);
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
    parse p = {.context = context, .texts = azbi_arena_new(context, 0), .err = err};
    if (p.texts == NULL) {
        return azbi_fail_nomem(err);
    }
    azbi_arena_mark_secret(p.texts);
    const char *text = azbi_arena_text(p.texts, json, len); // with the NUL that the reader needs
    if (text != NULL) {
        azbi_reader_init(&p.reader, text, len);
        status = make_client(&p, out);
    } else {
        status = azbi_fail_nomem(err);
    }
    azbi_arena_release(p.texts);
    return status;
}
