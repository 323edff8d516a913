// client_json.c - a client whose options are JSON text, so that a binding mirrors no struct.
#include <azbackup/client.h>

#include "arm/credential_json.h"

enum {
    JSON_MAX = 64 * 1024
};

// slot: the options, since a list has two members there.
static azb_status read_hosts(azbi_options_json *p, const char *path, void *slot)
{
    azb_client_options *options = slot;
    const azb_status status = azbi_options_json_texts(p, path, &p->hosts);
    options->trusted_hosts = p->hosts.texts;
    options->trusted_host_count = p->hosts.count;
    return status;
}

static const azbi_json_option client_members[] = {
    {"endpoint", azbi_options_json_text, offsetof(azb_client_options, endpoint)},
    {"credential", azbi_credential_json, offsetof(azb_client_options, credential)},
    {"application_id", azbi_options_json_text, offsetof(azb_client_options, application_id)},
    {"proxy", azbi_options_json_text, offsetof(azb_client_options, proxy)},
    {"ca_file", azbi_options_json_text, offsetof(azb_client_options, ca_file)},
    {"client_certificate_file", azbi_options_json_text,
     offsetof(azb_client_options, client_certificate_file)},
    {"client_key_file", azbi_options_json_text, offsetof(azb_client_options, client_key_file)},
    {"trusted_hosts", read_hosts, 0},
    {"max_response_bytes", azbi_options_json_size,
     offsetof(azb_client_options, max_response_bytes)},
    {"request_timeout_ms", azbi_options_json_int64,
     offsetof(azb_client_options, request_timeout_ms)},
    {"connect_timeout_ms", azbi_options_json_int64,
     offsetof(azb_client_options, connect_timeout_ms)},
    {"idle_timeout_ms", azbi_options_json_int64, offsetof(azb_client_options, idle_timeout_ms)},
    {"max_retries", azbi_options_json_int32, offsetof(azb_client_options, max_retries)},
    {"allow_insecure_http", azbi_options_json_flag,
     offsetof(azb_client_options, allow_insecure_http)},
    {"api_version", azbi_options_json_text, offsetof(azb_client_options, api_version)},
};

static azb_status make_client(azbi_options_json *p, azb_client **out)
{
    static const azbi_json_object o =
        AZBI_JSON_OBJECT("options", azbi_not_an_option, client_members);
    azb_client_options options = {.size = sizeof options};
    azb_status status = azbi_options_json_object(p, &o, &options);
    if (status == AZB_OK && !azbi_reader_finish(&p->reader)) {
        status = azbi_options_json_fail_syntax(p);
    }
    if (status == AZB_OK && options.credential == NULL) {
        status = azbi_options_json_fail(p, "options.credential", azbi_one_credential);
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
    azbi_options_json p = {.context = context, .texts = azbi_arena_new(context, 0), .err = err};
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
