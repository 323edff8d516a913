// client_certificate.c - an application that proves itself by a certificate.
#include <azbackup/identity/client_certificate.h>

#include <string.h>
#include <sys/stat.h>

#include "base/abi.h"
#include "base/file.h"
#include "base/memory.h"
#include "base/option.h"
#include "identity/assertion.h"
#include "identity/grant.h"

enum {
    FILE_MAX_BYTES = 1024 * 1024,
    CHAIN_MAX_BYTES = 36 * 1024, // in base64, so that it fits an assertion in base64 again
    URL_MAX_BYTES = 2 * 1024
};

typedef struct client_certificate {
    azb_credential base;
    azbi_grant grant;
    azbi_key_pair *pair;
    azbi_signature algorithm;
    bool send_chain;
} client_certificate;

static client_certificate *self_of(azb_credential *credential)
{
    return (client_certificate *)(void *)credential;
}

// ---- the kind ----

static azb_status put_assertion(const client_certificate *self, const azbi_token_fetch *fetch,
                                azbi_buf *out, azb_error **err)
{
    azb_context *context = self->base.context;
    const int64_t unix_s = azbi_unix_ms(context) / 1000;
    const char *fault = azbi_key_pair_out_of_time(self->pair, unix_s);
    if (fault != NULL) {
        return azbi_fail(err, context, AZB_E_AUTH, "the certificate %s; nothing was sent", fault);
    }
    char id[37];
    azbi_buf url;
    azbi_uuid(context, id);
    azbi_buf_init(&url, context, URL_MAX_BYTES);
    azbi_grant_put_url(&self->grant, fetch, &url);
    const azbi_assertion assertion = {
        azbi_buf_text(&url), self->grant.client_id, id, unix_s, self->algorithm,
        self->grant.adfs,    self->send_chain};
    const azb_status status = url.status == AZB_OK
                                  ? azbi_assertion_put(&assertion, self->pair, out, err)
                                  : azbi_fail_nomem(err);
    azbi_buf_dispose(&url);
    return status;
}

static void fetch_token(azb_credential *credential, azbi_token_fetch *fetch)
{
    const client_certificate *self = self_of(credential);
    azb_error *error = NULL;
    azbi_buf jwt;
    azbi_buf_init_secret(&jwt, credential->context, AZBI_GRANT_SECRET_MAX);
    if (put_assertion(self, fetch, &jwt, &error) == AZB_OK) {
        azbi_grant_send_assertion(&self->grant, fetch, azbi_buf_text(&jwt));
    } else {
        azbi_token_fetch_failed(fetch, error);
    }
    azbi_buf_dispose(&jwt);
}

static void destroy(azb_credential *credential)
{
    client_certificate *self = self_of(credential);
    azbi_grant_dispose(&self->grant, credential->context);
    azbi_key_pair_free(self->pair);
}

static const azbi_credential_kind kind = {
    .name = "ClientCertificateCredential",
    .size = sizeof(client_certificate),
    .fetch = fetch_token,
    .destroy = destroy,
};

// ---- options ----

static const azbi_option rows[] = {
    {.path = "options.algorithm",
     .zero = "PS256, or RS256 with AD FS",
     .words = "AZB_SIGNATURE_PS256, ..._RS256",
     .min = AZB_SIGNATURE_PS256,
     .max = AZB_SIGNATURE_RS256,
     AZBI_OPTION_AT(azb_client_certificate_options, algorithm),
     .kind = AZBI_OPTION_WORD},
    {.path = "options.send_chain",
     .zero = "the digest of the certificate alone",
     .min = 1,
     .max = 1,
     AZBI_OPTION_AT(azb_client_certificate_options, send_chain),
     .kind = AZBI_OPTION_FLAG},
    {.path = "options.allow_insecure_http",
     .zero = "https alone",
     .min = 1,
     .max = 1,
     AZBI_OPTION_AT(azb_client_certificate_options, allow_insecure_http),
     .kind = AZBI_OPTION_FLAG},
    {.path = "options.reserved",
     AZBI_OPTION_AT(azb_client_certificate_options, reserved),
     .kind = AZBI_OPTION_RESERVED},
};
const azbi_option_set azbi_client_certificate_option_set = {"azb_client_certificate_options", rows,
                                                            sizeof rows / sizeof *rows};

static azb_status check(azb_context *context, const azb_client_certificate_options *options,
                        azb_error **err)
{
    const char *path = "options.certificate";
    if (options->certificate_file == NULL && options->certificate == NULL) {
        return azbi_fail_arg(err, context, "options.certificate_file",
                             "must be given, or else options.certificate");
    }
    if (options->certificate_file != NULL && options->certificate != NULL) {
        return azbi_fail_arg(err, context, path,
                             "must be NULL when options.certificate_file is given");
    }
    if (options->certificate != NULL && options->certificate_size > FILE_MAX_BYTES) {
        return azbi_fail_arg(err, context, path, "is longer than 1 MiB");
    }
    if (options->certificate == NULL && options->certificate_size != 0) {
        return azbi_fail_arg(err, context, path, "is NULL, but certificate_size is not 0");
    }
    const azb_status status = azbi_grant_check_scope(context, options->scope, err);
    return status == AZB_OK
               ? azbi_options_check(context, &azbi_client_certificate_option_set, options, err)
               : status;
}

// ---- files ----

// Says that others may read a file with a private key. That is no error: they may be meant to.
static void warn_about_readers(azb_context *context, const char *path)
{
    struct stat found;
    if (stat(path, &found) == 0 && (found.st_mode & (S_IRGRP | S_IROTH)) != 0) {
        azbi_log(context, AZB_LOG_WARNING, "identity.key_file",
                 "the file %s holds a private key, and may be read by other users", path);
    }
}

static azb_status read_file(azb_context *context, const char *option, const char *path,
                            azbi_buf *out, azb_error **err)
{
    const char *fault = azbi_file_read(path, FILE_MAX_BYTES, out);
    if (out->status != AZB_OK) {
        return azbi_fail_nomem(err);
    }
    return fault == NULL ? AZB_OK : azbi_fail_arg(err, context, option, "\"%s\" %s", path, fault);
}

// Reads the files into the buffers, and points the source at them.
static azb_status read_source(azb_context *context, const azb_client_certificate_options *options,
                              azbi_buf *certificate, azbi_buf *key, azbi_key_source *source,
                              azb_error **err)
{
    azb_status status = AZB_OK;
    *source = (azbi_key_source){.certificate = options->certificate,
                                .certificate_len = options->certificate_size,
                                .certificate_name = "options.certificate",
                                .key_name = "options.key_file",
                                .password = options->password};
    if (options->certificate_file != NULL) {
        source->certificate_name = "options.certificate_file";
        source->certificate_file = options->certificate_file;
        status = read_file(context, source->certificate_name, options->certificate_file,
                           certificate, err);
        source->certificate = azbi_buf_text(certificate);
        source->certificate_len = certificate->len;
    }
    if (status == AZB_OK && options->key_file != NULL) {
        source->key_file = options->key_file;
        status = read_file(context, source->key_name, options->key_file, key, err);
        source->key = azbi_buf_text(key);
        source->key_len = key->len;
    }
    return status;
}

static azb_status load(client_certificate *self, const azb_client_certificate_options *options,
                       azb_error **err)
{
    azb_context *context = self->base.context;
    const char *key_file =
        options->key_file != NULL ? options->key_file : options->certificate_file;
    azbi_key_source source;
    azbi_buf certificate, key;
    azbi_buf_init_secret(&certificate, context, FILE_MAX_BYTES + 1);
    azbi_buf_init_secret(&key, context, FILE_MAX_BYTES + 1);
    azb_status status = read_source(context, options, &certificate, &key, &source, err);
    if (status == AZB_OK) {
        status =
            azbi_key_pair_load(context, &source, azbi_unix_ms(context) / 1000, &self->pair, err);
    }
    azbi_buf_dispose(&certificate);
    azbi_buf_dispose(&key);
    if (status == AZB_OK && key_file != NULL) {
        warn_about_readers(context, key_file);
    }
    return status;
}

// ---- making ----

static azb_status check_chain(const client_certificate *self, azb_error **err)
{
    azb_context *context = self->base.context;
    azbi_buf chain;
    azbi_buf_init(&chain, context, CHAIN_MAX_BYTES);
    const bool done = azbi_key_pair_put_chain(self->pair, &chain);
    const azb_status status = chain.status;
    azbi_buf_dispose(&chain);
    if (status == AZB_E_NOMEM) {
        return azbi_fail_nomem(err);
    }
    return done && status == AZB_OK
               ? AZB_OK
               : azbi_fail_arg(err, context, "options.send_chain",
                               "is 1, but the certificate and its chain are too long to send");
}

static azb_status fill(client_certificate *self, const azb_client_certificate_options *options,
                       azb_error **err)
{
    azb_context *context = self->base.context;
    const azbi_grant_options grant = {options->tenant_id, options->client_id, options->authority,
                                      options->allow_insecure_http != 0};
    azb_status status = azbi_grant_init(&self->grant, context, &grant, err);
    if (status == AZB_OK) {
        status = check(context, options, err);
    }
    if (status == AZB_OK) {
        status = load(self, options, err);
    }
    if (status == AZB_OK && options->send_chain != 0) {
        status = check_chain(self, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    const bool rs256 =
        options->algorithm == AZB_SIGNATURE_RS256 || (options->algorithm == 0 && self->grant.adfs);
    self->algorithm = rs256 ? AZBI_RS256 : AZBI_PS256;
    self->send_chain = options->send_chain != 0;
    return azbi_string_copy(context, options->scope, &self->base.scope) == AZB_OK
               ? AZB_OK
               : azbi_fail_nomem(err);
}

azb_status azb_credential_client_certificate(azb_context *context,
                                             const azb_client_certificate_options *options,
                                             azb_credential **out, azb_error **err)
{
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options", azb_client_certificate_options);
    azb_client_certificate_options known = {.size = sizeof known};
    azb_status status = azbi_credential_check_arguments(context, options, out, err);
    if (status == AZB_OK) {
        status = azbi_abi_read(err, context, &about, options, &known);
    }
    if (status != AZB_OK) {
        return status;
    }
    azb_credential *credential = azbi_credential_new(context, &kind);
    if (credential == NULL) {
        return azbi_fail_nomem(err);
    }
    status = fill(self_of(credential), &known, err);
    if (status != AZB_OK) {
        azb_credential_free(credential);
        return status;
    }
    *out = credential;
    return AZB_OK;
}
