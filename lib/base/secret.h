/*
 * secret.h - removes secrets from texts that services wrote, since services echo what they were
 * sent.
 *
 * A secret is overwritten with stars, in place. It is found in every spelling in which texts quote
 * each other: plain, percent-encoded, with the escapes of JSON, with the entities of HTML, and any
 * of these inside another.
 */
#ifndef AZBI_BASE_SECRET_H
#define AZBI_BASE_SECRET_H

#include <stddef.h>

enum {
    AZBI_SECRET_PART_MIN = 8 /* bytes of a secret that a text for people must not show */
};

/* Hides the value of each sig= (the signature of a SAS URL) and the token behind each "Bearer ". */
void azbi_hide_secrets(char *text, size_t len);

/* Hides each occurrence of one secret: whole, or cut after its first part_min bytes or more. A
 * secret of fewer than four bytes is not hidden: common words would contain it. */
void azbi_hide_secret(char *text, size_t len, const char *secret, size_t secret_len,
                      size_t part_min);

#endif
