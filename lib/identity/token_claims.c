// token_claims.c - what a token says of its bearer.
#include "identity/token_claims.h"

#include <string.h>

#include "base/base64.h"

enum {
    CLAIMS_MAX = 64 * 1024
};

azbi_tree *azbi_token_claims_parse(azb_context *context, const char *token, size_t len)
{
    const char *end = token + len;
    const char *first = memchr(token, '.', len);
    if (first == NULL) {
        return NULL;
    }
    first++;
    const char *second = memchr(first, '.', (size_t)(end - first));
    if (second == NULL) {
        return NULL;
    }
    azbi_tree *tree = NULL;
    azbi_buf payload;
    azbi_buf_init_secret(&payload, context, CLAIMS_MAX);
    if (azbi_base64_decode_any(first, (size_t)(second - first), &payload)) {
        tree = azbi_tree_parse(azbi_buf_text(&payload), payload.len);
    }
    azbi_buf_dispose(&payload);
    if (!azbi_tree_is_object(tree)) {
        azbi_tree_free_wiped(tree);
        return NULL;
    }
    return tree;
}
