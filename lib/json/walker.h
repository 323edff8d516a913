/*
 * walker.h - models from JSON text and back, in one pass, driven by tables.
 */
#ifndef AZBI_JSON_WALKER_H
#define AZBI_JSON_WALKER_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "json/reader.h"
#include "json/type.h"

/* A new empty model in arena: the whole chain of a derived type, discriminator set. Returns the
 * most derived part; NULL on exhaustion. */
azb_model *azbi_model_make(azbi_arena *arena, const azb_type *type);

/* What all calls that make a model check first: context and out, which is set to NULL. */
AZB_NODISCARD azb_status azbi_model_check_new(azb_context *context, azb_model **out,
                                              azb_error **err);

/* azb_model_new and azb_model_from_json for a type that is known. */
AZB_NODISCARD azb_status azbi_model_new(azb_context *context, const azb_type *type, azb_model **out,
                                        azb_error **err);
AZB_NODISCARD azb_status azbi_model_from_json(azb_context *context, const azb_type *type,
                                              const char *json, size_t len, azb_model **out,
                                              azb_error **err);

/* The part of a model's chain that has the type, seen from any of its parts; NULL when there is
 * none. model: an azb_model or a struct that begins with one; NULL is fine. */
void *azbi_model_part(const void *model, const azb_type *type);

/* The root part of a model's chain. */
azb_model *azbi_model_root(const azb_model *model);
azbi_arena *azbi_model_arena(const azb_model *model);

/*
 * Decodes one value. json: len bytes and a NUL, writable and living as long as arena does: texts
 * without escapes are left in place. type: the discriminator may name it or one that derives from
 * it. out: the part of that type.
 * Returns AZB_OK; AZB_E_JSON with position or path; AZB_E_LIMIT for depth; AZB_E_NOMEM.
 */
AZB_NODISCARD azb_status azbi_decode(azbi_arena *arena, const azb_type *type, char *json,
                                     size_t len, azb_model **out, azb_error **err);

/*
 * The same for what must be read whatever else is odd: a member that does not fit its type is left
 * unset and kept as it came, like a member that the type does not know. problem: owned, why the
 * first of those does not fit, with its path; NULL when all fit.
 */
AZB_NODISCARD azb_status azbi_decode_lenient(azbi_arena *arena, const azb_type *type, char *json,
                                             size_t len, azb_model **out, azb_error **problem,
                                             azb_error **err);

/* A page of a list: { "value": [...], "nextLink": ... }. Members beside them are skipped. */
typedef struct azbi_page {
    azb_model **items;
    size_t count;
    azb_str next_link; /* absent, null and "" all give ptr NULL */
} azbi_page;

/* One element that does not fit: owned error with path "value[index]...", body = its text (none
 * when it may hold a secret). After 1000 of a page no more are told. */
typedef void (*azbi_problem_fn)(void *user, size_t index, azb_error *problem);

AZB_NODISCARD azb_status azbi_decode_page(azbi_arena *arena, const azb_type *item_type, char *json,
                                          size_t len, azbi_problem_fn problem, void *problem_user,
                                          azbi_page *out, azb_error **err);

/* Appends the model as JSON; what came in verbatim goes out verbatim. Returns AZB_OK, AZB_E_ARG
 * with the member's path (setter failures, unknown enum ids), AZB_E_NOMEM, AZB_E_LIMIT. */
AZB_NODISCARD azb_status azbi_encode(const azb_model *model, azbi_buf *out, azb_error **err);

/* Required members, lengths, ranges, setter failures: see azb_model_validate. */
AZB_NODISCARD azb_status azbi_validate(const azb_model *model, azb_error **err);

/* Appends an OData filter from a query model: key eq 'value' and ... ; dates in the service's form
 * yyyy-MM-dd hh:mm:ss tt, UTC. Nothing for an empty model. Statuses as azbi_encode. */
AZB_NODISCARD azb_status azbi_filter_text(const azb_model *query, azbi_buf *out, azb_error **err);

#endif
