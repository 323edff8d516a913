/*
 * answer.h - bodies of answers as models.
 */
#ifndef AZBI_ARM_ANSWER_H
#define AZBI_ARM_ANSWER_H

#include "base/arena.h"
#include "http/engine.h"
#include "json/walker.h"

/* The body of an answer, in an arena of its own that has adopted it: decode it in place. */
typedef struct azbi_answer {
    azbi_arena *arena; /* NULL: there was no body */
    char *json;
    size_t len;
} azbi_answer;

/* Moves the body out of the exchange. secret: the arena wipes it. Returns AZB_OK; AZB_E_JSON for a
 * content type that is no JSON; AZB_E_NOMEM. On failure there is nothing to free. */
AZB_NODISCARD azb_status azbi_answer_take(azbi_exchange *exchange, bool secret, azbi_answer *out,
                                          azb_error **err);

/* The body of a 200 or 201 as a model of the type. out: owned; NULL without a body or a type. */
AZB_NODISCARD azb_status azbi_answer_model(azbi_exchange *exchange, const azb_type *type,
                                           bool secret, azb_model **out, azb_error **err);

/* Adds to an error about an answer's content where the answer came from. */
void azbi_answer_note(azb_error *error, const azbi_exchange *exchange);

#endif
