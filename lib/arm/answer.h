/*
 * answer.h - bodies of answers as models.
 */
#ifndef AZBI_ARM_ANSWER_H
#define AZBI_ARM_ANSWER_H

#include "arm/operation.h"
#include "base/arena.h"
#include "http/exchange.h"
#include "json/walker.h"

/* The body of an answer, in an arena of its own that has adopted it: decode it in place. */
typedef struct azbi_answer {
    azbi_arena *arena; /* NULL: there was no body */
    char *json;
    size_t len;
} azbi_answer;

/* Moves the body out of the exchange. secret: the arena wipes it. Returns AZB_OK; AZB_E_JSON for a
 * content type that is not JSON; AZB_E_NOMEM. On failure there is nothing to free. */
AZB_NODISCARD azb_status azbi_answer_take(azbi_exchange *exchange, bool secret, azbi_answer *out,
                                          azb_error **err);

/*
 * The answer to a typed call as a model of the operation's result. out: owned; NULL when the
 * operation has no result, or when the service's document lists this status without a body.
 * Returns AZB_OK; AZB_E_SERVICE for a status that is not a success; AZB_E_JSON, naming the type
 * that was expected, for a success that does not bring it; AZB_E_NOMEM.
 */
AZB_NODISCARD azb_status azbi_answer_model(azbi_exchange *exchange, const azbi_operation *operation,
                                           azb_model **out, azb_error **err);

/* Adds to an error about an answer's content where the answer came from. */
void azbi_answer_note(azb_error *error, const azbi_exchange *exchange);

#endif
