/*
 * identity/client_certificate.h - an application that proves itself by a certificate: it signs what
 * it sends, and its private key never leaves the program.
 *
 * Service document: "Microsoft identity platform application authentication certificate
 * credentials".
 */
#ifndef AZBACKUP_IDENTITY_CLIENT_CERTIFICATE_H
#define AZBACKUP_IDENTITY_CLIENT_CERTIFICATE_H

#include <azbackup/credential.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How assertions are signed. */
enum {
    AZB_SIGNATURE_PS256 = 1, /* RSASSA-PSS with SHA-256: what Entra ID recommends */
    AZB_SIGNATURE_RS256 = 2  /* RSASSA-PKCS1-v1_5 with SHA-256: what AD FS knows */
};

/*
 * The certificate is a file, or bytes in memory: PEM with a PKCS #8 or RSA key, also an encrypted
 * PKCS #8 one, or PKCS #12; at most 1 MiB. A PEM key may stand in a file of its own. Files are read
 * now and not again. All is copied; key and password are wiped after use.
 */
typedef struct azb_client_certificate_options {
    size_t size;                  /* set by azb_options_init */
    const char *tenant_id;        /* required: letters, digits, '.' and '-' */
    const char *client_id;        /* required */
    const char *certificate_file; /* this or certificate */
    const char *key_file;         /* NULL: the key is with the certificate */
    const void *certificate;      /* bytes as such a file has them; NULL: certificate_file */
    size_t certificate_size;      /* in bytes */
    const char *password;         /* of the key or the archive; NULL: none */
    const char *authority;        /* NULL: https://login.microsoftonline.com */
    const char *scope;            /* NULL: the client's endpoint followed by /.default */
    int32_t algorithm;            /* AZB_SIGNATURE_...; 0: PS256, or RS256 with AD FS */
    int32_t send_chain;           /* 1: the certificate and its chain go along, for an application
                                     that trusts a subject name and an issuer */
    int32_t allow_insecure_http;  /* 1: an http authority is allowed, on loopback hosts only */
    uint32_t reserved;            /* 0 */
} azb_client_certificate_options;

/*
 * out: owned, free with azb_credential_free. Any thread. A key file that others may read is logged
 * as a warning, "identity.key_file". Returns AZB_OK; AZB_E_ARG naming the option and what is wrong:
 * a file that cannot be read, a wrong password, a key that fits no certificate, a certificate that
 * has expired; AZB_E_ABI; AZB_E_NOMEM. Calls that need a token end with AZB_E_AUTH once the
 * certificate has expired.
 */
AZB_API AZB_NODISCARD azb_status azb_credential_client_certificate(
    azb_context *context, const azb_client_certificate_options *options, azb_credential **out,
    azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
