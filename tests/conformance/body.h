/* body.h - bodies through the library's decoder and encoder, compared with what came. */
#ifndef CONFORMANCE_BODY_H
#define CONFORMANCE_BODY_H

#include <azbackup/model.h>
#include <stdbool.h>
#include <stddef.h>

enum {
    BODY_WHY_MAX = 512
};

/* One model. out: the model, owned (azb_model_free); NULL on failure. why: what went wrong. */
bool body_decode(azb_context *context, const azb_type *type, const char *text, azb_model **out,
                 char *why);

/* The model as JSON says the same as text. */
bool body_same(const azb_model *model, const char *text, char *why);

/* Decodes and encodes text as a model of type, or as a page of models of item. */
bool body_is_lossless(azb_context *context, const azb_type *type, const char *text, char *why);
bool body_page_is_lossless(azb_context *context, const azb_type *item, const char *text, char *why);

#endif
