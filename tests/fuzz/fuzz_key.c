// fuzz_key - certificates and keys out of PEM and PKCS #12. The first byte chooses the password;
// the rest is what a file holds. A pair that is taken can sign, and has a thumbprint.
#include <string.h>

#include "fuzz.h"
#include "identity/key_pair.h"

static void use(const azbi_key_pair *pair, azb_context *context)
{
    azbi_buf out;
    azbi_buf_init(&out, context, 1 << 20);
    fuzz_require(azbi_key_pair_sign(pair, AZBI_PS256, "text", 4, &out), "no signature", "PS256");
    fuzz_require(azbi_key_pair_put_thumbprint(pair, true, &out), "no thumbprint", "SHA-256");
    fuzz_require(azbi_key_pair_put_chain(pair, &out), "no chain", "x5c");
    azbi_buf_dispose(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const passwords[] = {NULL, "", "password"};
    azb_context *context = NULL;
    azb_error *error = NULL;
    azbi_key_pair *pair = NULL;
    if (size == 0 || size > 1 << 20 || azb_context_new(NULL, &context, NULL) != AZB_OK) {
        return 0;
    }
    const azbi_key_source source = {.certificate = (const char *)data + 1,
                                    .certificate_len = size - 1,
                                    .certificate_name = "certificate",
                                    .key_name = "key",
                                    .password = passwords[data[0] % 3]};
    const int64_t unix_s = 1900000000; // 2030: the certificates of the corpus serve until 2036
    const azb_status status = azbi_key_pair_load(context, &source, unix_s, &pair, &error);
    fuzz_require((status == AZB_OK) == (pair != NULL), "a pair and an error", "");
    fuzz_require(status == AZB_OK || strlen(azb_error_message(error)) > 0, "no message", "");
    if (pair != NULL) {
        use(pair, context);
    }
    azb_error_free(error);
    azbi_key_pair_free(pair);
    azb_context_free(context);
    return 0;
}
