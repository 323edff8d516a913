/*
 * secret.h - taking secrets out of texts that others wrote: services repeat what they were sent.
 *
 * What is found is overwritten with stars, in place. A secret is found in every spelling in which
 * texts are quoted inside each other: as it is, percent-encoded, with the escapes of JSON, with the
 * entities of HTML, and those inside each other.
 */
#ifndef AZBI_BASE_SECRET_H
#define AZBI_BASE_SECRET_H

#include <stddef.h>

enum {
    AZBI_SECRET_PART_MIN =
        8 /* bytes: so much of a longer secret is not shown in a text for people */
};

/* Hides the value of each sig= (the signature of a SAS URL) and what follows each "Bearer ". */
void azbi_hide_secrets(char *text, size_t len);

/* Hides each occurrence of one secret, whole, or part_min of its first bytes and more: texts are
 * cut. Secrets of less than four bytes hide nothing: they would be found in common words. */
void azbi_hide_secret(char *text, size_t len, const char *secret, size_t secret_len,
                      size_t part_min);

#endif
