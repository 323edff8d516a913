/*
 * walker.h - decodes and encodes models in one pass, driven by tables.
 */
#ifndef AZBI_JSON_WALKER_H
#define AZBI_JSON_WALKER_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "json/reader.h"
#include "json/type.h"

/* A new empty model in arena: all parts of a derived type, with the discriminator set. Returns the
 * most derived part; NULL on exhaustion. */
azb_model *azbi_model_make(azbi_arena *arena, const azb_type *type);

/* Checks context and out, and sets *out to NULL: the first step of every function that creates a
 * model. */
AZB_NODISCARD azb_status azbi_model_check_new(azb_context *context, azb_model **out,
                                              azb_error **err);

/* azb_model_new and azb_model_from_json by type. */
AZB_NODISCARD azb_status azbi_model_new(azb_context *context, const azb_type *type, azb_model **out,
                                        azb_error **err);
AZB_NODISCARD azb_status azbi_model_from_json(azb_context *context, const azb_type *type,
                                              const char *json, size_t len, azb_model **out,
                                              azb_error **err);

/* The part of that type, from any part of the model; NULL when there is none. model: an azb_model,
 * or a struct that starts with one; NULL is fine. */
void *azbi_model_part(const void *model, const azb_type *type);

/* The root part of a model's chain. */
azb_model *azbi_model_root(const azb_model *model);
azbi_arena *azbi_model_arena(const azb_model *model);

/*
 * Decodes one value. json: len bytes and a NUL, writable, and valid as long as arena: texts without
 * escapes are used in place. type: the discriminator may name it or a type that derives from it.
 * out: the part of type. Returns AZB_OK; AZB_E_JSON with position or path; AZB_E_LIMIT for depth;
 * AZB_E_NOMEM.
 */
AZB_NODISCARD azb_status azbi_decode(azbi_arena *arena, const azb_type *type, char *json,
                                     size_t len, azb_model **out, azb_error **err);

/*
 * The same, but a member that does not fit its type is not a failure: it is kept as raw text, like
 * an unknown member. problem: owned, why the first of those does not fit, with its path; NULL when
 * all fit.
 */
AZB_NODISCARD azb_status azbi_decode_lenient(azbi_arena *arena, const azb_type *type, char *json,
                                             size_t len, azb_model **out, azb_error **problem,
                                             azb_error **err);

/* A page of a list: { "value": [...], "nextLink": ... }. Other members are skipped. */
typedef struct azbi_page {
    azb_model **items;
    size_t count;
    azb_str next_link; /* absent, null and "" all give ptr NULL */
} azbi_page;

/* Reports an element that does not fit. problem: owned, with the path "value[index]..." and the
 * text of the element as body, unless it may hold a secret. At most 1000 are reported per page. */
typedef void (*azbi_problem_fn)(void *user, size_t index, azb_error *problem);

AZB_NODISCARD azb_status azbi_decode_page(azbi_arena *arena, const azb_type *item_type, char *json,
                                          size_t len, azbi_problem_fn problem, void *problem_user,
                                          azbi_page *out, azb_error **err);

/* Appends the model as JSON; values that were kept verbatim are written verbatim. Returns AZB_OK;
 * AZB_E_ARG with the member's path (failures of setters, unknown enum ids); AZB_E_NOMEM;
 * AZB_E_LIMIT. */
AZB_NODISCARD azb_status azbi_encode(const azb_model *model, azbi_buf *out, azb_error **err);

/* Checks required members, lengths, ranges and failures of setters: see azb_model_validate. */
AZB_NODISCARD azb_status azbi_validate(const azb_model *model, azb_error **err);

/* Appends a query model as an OData filter: key eq 'value' and ..., with dates in the service's
 * form yyyy-MM-dd hh:mm:ss tt, UTC. Appends nothing for an empty model. Statuses as azbi_encode. */
AZB_NODISCARD azb_status azbi_filter_text(const azb_model *query, azbi_buf *out, azb_error **err);

#endif
