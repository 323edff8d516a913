// key_pair.c - a private key with its certificate, by OpenSSL 1.1.1 and 3.
//
// Each public function leaves OpenSSL's queue of errors, which belongs to the thread, as it finds
// it: a host reads its own failures there. Marks are not nested: OpenSSL 1.1.1 has one for each
// error.
#include "identity/key_pair.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <string.h>
#include <time.h>

#include "base/base64.h"
#include "base/memory.h"
#include "identity/key_file.h"

enum {
    RSA_MIN_BITS = 2048,
    RSA_MAX_BITS = 16384,
    SIGNATURE_MAX = RSA_MAX_BITS / 8
};

struct azbi_key_pair {
    azb_context *context; // held
    azbi_key_file file;   // certificates[0] is the key's
};

// ---- loading ----

// Where a fault was found: the option, and the file that it names.
typedef struct origin {
    const char *name, *file;
} origin;

static origin certificate_origin(const azbi_key_source *source)
{
    return (origin){source->certificate_name, source->certificate_file};
}

static origin key_origin(const azbi_key_source *source)
{
    return source->key != NULL ? (origin){source->key_name, source->key_file}
                               : certificate_origin(source);
}

static azb_status fail(const azbi_key_pair *pair, origin from, const char *why, azb_error **err)
{
    return from.file == NULL
               ? azbi_fail_arg(err, pair->context, from.name, "%s", why)
               : azbi_fail_arg(err, pair->context, from.name, "\"%s\" %s", from.file, why);
}

// Puts the certificate that the key fits first; the others keep their order.
static bool find_own(azbi_key_file *file)
{
    for (size_t i = 0; i < file->count; i++) {
        if (X509_check_private_key(file->certificates[i], file->key) == 1) {
            X509 *own = file->certificates[i];
            memmove(&file->certificates[1], &file->certificates[0], i * sizeof own);
            file->certificates[0] = own;
            return true;
        }
    }
    return false;
}

static const char *find_fault_of_key(const azbi_key_file *file)
{
    if (EVP_PKEY_base_id(file->key) != EVP_PKEY_RSA) {
        return "has a key that is not RSA";
    }
    const int bits = EVP_PKEY_bits(file->key);
    return bits < RSA_MIN_BITS   ? "has an RSA key of less than 2048 bits"
           : bits > RSA_MAX_BITS ? "has an RSA key of more than 16384 bits"
                                 : NULL;
}

typedef enum certificate_time {
    TIME_GOOD,
    TIME_EARLY,
    TIME_EXPIRED
} certificate_time;

// 0 stands for a time that cannot be read; the two never compare as equal.
static certificate_time find_time(const X509 *certificate, int64_t unix_s)
{
    time_t now = (time_t)unix_s;
    if (X509_cmp_time(X509_get0_notBefore(certificate), &now) >= 0) {
        return TIME_EARLY;
    }
    return X509_cmp_time(X509_get0_notAfter(certificate), &now) > 0 ? TIME_GOOD : TIME_EXPIRED;
}

static azb_status check(azbi_key_pair *pair, const azbi_key_source *source, int64_t unix_s,
                        azb_error **err)
{
    azbi_key_file *file = &pair->file;
    if (file->count == 0) {
        return fail(pair, certificate_origin(source), "has no certificate", err);
    }
    if (file->key == NULL) {
        return fail(pair, key_origin(source), "has no private key", err);
    }
    const char *fault = find_fault_of_key(file);
    if (fault != NULL) {
        return fail(pair, key_origin(source), fault, err);
    }
    if (!find_own(file)) {
        return fail(pair, key_origin(source), "has a key that fits no certificate", err);
    }
    switch (find_time(file->certificates[0], unix_s)) {
    case TIME_EARLY:
        return fail(pair, certificate_origin(source), "has a certificate that is not valid yet",
                    err);
    case TIME_EXPIRED:
        return fail(pair, certificate_origin(source), "has a certificate that has expired", err);
    case TIME_GOOD:
        break;
    }
    return AZB_OK;
}

static azb_status read_source(azbi_key_pair *pair, const azbi_key_source *source, azb_error **err)
{
    const char *fault = azbi_key_file_read(&pair->file, source->certificate,
                                           source->certificate_len, source->password);
    if (fault != NULL) {
        return fail(pair, certificate_origin(source), fault, err);
    }
    if (source->key == NULL) {
        return AZB_OK;
    }
    fault = azbi_key_file_read(&pair->file, source->key, source->key_len, source->password);
    return fault == NULL ? AZB_OK : fail(pair, key_origin(source), fault, err);
}

azb_status azbi_key_pair_load(azb_context *context, const azbi_key_source *source, int64_t unix_s,
                              azbi_key_pair **out, azb_error **err)
{
    azbi_key_pair *pair = azbi_alloc(context, sizeof *pair);
    *out = NULL;
    if (pair == NULL) {
        return azbi_fail_nomem(err);
    }
    pair->context = azbi_context_hold(context);
    ERR_set_mark();
    azb_status status = read_source(pair, source, err);
    if (status == AZB_OK) {
        status = check(pair, source, unix_s, err);
    }
    (void)ERR_pop_to_mark();
    if (status != AZB_OK) {
        azbi_key_pair_free(pair);
        return status;
    }
    *out = pair;
    return AZB_OK;
}

void azbi_key_pair_free(azbi_key_pair *pair)
{
    if (pair == NULL) {
        return;
    }
    azb_context *context = pair->context;
    azbi_key_file_dispose(&pair->file);
    azbi_release(context, pair, sizeof *pair);
    azb_context_free(context);
}

const char *azbi_key_pair_out_of_time(const azbi_key_pair *pair, int64_t unix_s)
{
    ERR_set_mark();
    const certificate_time time = find_time(pair->file.certificates[0], unix_s);
    (void)ERR_pop_to_mark();
    return time == TIME_EARLY ? "is not valid yet" : time == TIME_EXPIRED ? "has expired" : NULL;
}

// ---- use ----

bool azbi_key_pair_put_thumbprint(const azbi_key_pair *pair, bool sha256, azbi_buf *out)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int len = 0;
    ERR_set_mark();
    const bool done = X509_digest(pair->file.certificates[0], sha256 ? EVP_sha256() : EVP_sha1(),
                                  digest, &len) == 1;
    (void)ERR_pop_to_mark();
    if (done) {
        azbi_buf_append(out, (const char *)digest, len);
    }
    return done;
}

static bool put_certificate(X509 *certificate, azbi_buf *out)
{
    unsigned char *der = NULL;
    const int len = i2d_X509(certificate, &der);
    if (len <= 0) {
        return false;
    }
    azbi_buf_putc(out, '"');
    azbi_base64_put(out, der, (size_t)len);
    azbi_buf_putc(out, '"');
    OPENSSL_free(der);
    return true;
}

bool azbi_key_pair_put_chain(const azbi_key_pair *pair, azbi_buf *out)
{
    bool done = true;
    ERR_set_mark();
    for (size_t i = 0; i < pair->file.count && done; i++) {
        azbi_buf_puts(out, i > 0 ? "," : "");
        done = put_certificate(pair->file.certificates[i], out);
    }
    (void)ERR_pop_to_mark();
    return done;
}

static bool begin(EVP_MD_CTX *work, EVP_PKEY *key, azbi_signature algorithm)
{
    EVP_PKEY_CTX *options = NULL; // belongs to work
    if (EVP_DigestSignInit(work, &options, EVP_sha256(), NULL, key) != 1) {
        return false;
    }
    if (algorithm == AZBI_RS256) {
        return EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PADDING) == 1;
    }
    return EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_mgf1_md(options, EVP_sha256()) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) == 1;
}

bool azbi_key_pair_sign(const azbi_key_pair *pair, azbi_signature algorithm, const char *text,
                        size_t len, azbi_buf *out)
{
    unsigned char signature[SIGNATURE_MAX];
    size_t signature_len = sizeof signature;
    ERR_set_mark();
    EVP_MD_CTX *work = EVP_MD_CTX_new();
    const bool done =
        work != NULL && begin(work, pair->file.key, algorithm) &&
        EVP_DigestSign(work, signature, &signature_len, (const unsigned char *)text, len) == 1;
    EVP_MD_CTX_free(work);
    (void)ERR_pop_to_mark();
    if (done) {
        azbi_buf_append(out, (const char *)signature, signature_len);
    }
    return done;
}
