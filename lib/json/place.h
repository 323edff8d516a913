/* place.h - where a part stands in the tree of its model, and what has failed there. */
#ifndef AZBI_JSON_PLACE_H
#define AZBI_JSON_PLACE_H

#include "base/buf.h"
#include "json/chain.h"

/* Appends the path from model to part, such as "properties.disks[2]"; nothing when they are the
 * same, or when part is not below model. part is not dereferenced. Failures of memory are kept in
 * out. */
void azbi_model_place(const azb_model *model, const void *part, azbi_buf *out);

/* The first failure of a setter in the model's tree, if any: AZB_E_ARG with the member's path, or
 * AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_model_failure(const azb_model *model, azb_error **err);

#endif
