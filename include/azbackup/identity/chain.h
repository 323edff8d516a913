/*
 * identity/chain.h - several credentials, of which the first that can serve is used.
 *
 * A member that cannot serve where the program runs (a variable or a file is missing, the metadata
 * service does not answer, a tool is not installed) lets the chain go on. One that can and fails
 * (the identity platform refuses it, its certificate cannot be read) ends the chain with its error:
 * a program that was set up to be one identity must not become another one without a word.
 *
 * The member that served first is used alone from then on. When no member can serve, the message of
 * the error tells why for each of them, and azb_error_attempt gives these reasons as lines.
 */
#ifndef AZBACKUP_IDENTITY_CHAIN_H
#define AZBACKUP_IDENTITY_CHAIN_H

#include <azbackup/credential.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_chain_options {
    size_t size;                    /* set by azb_options_init */
    azb_credential *const *members; /* in the order in which they are asked; the list is copied, and
                                       the chain holds its members */
    size_t member_count;            /* 1 to 16 */
    size_t reserved;                /* 0 */
} azb_chain_options;

/*
 * A chain of the program's own. Tokens are cached by the chain, not by its members. out: owned,
 * free with azb_credential_free. Any thread. Returns AZB_OK; AZB_E_ARG naming the option;
 * AZB_E_ABI; AZB_E_STATE when a member was made in another process; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_credential_chain(azb_context *context,
                                                      const azb_chain_options *options,
                                                      azb_credential **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
