/* slot.h - what all slots of a model have in common, whatever their kind. */
#ifndef AZBI_JSON_SLOT_H
#define AZBI_JSON_SLOT_H

#include <stdbool.h>

#include "json/type.h"

enum {
    AZBI_KIND_COUNT = AZB_KIND_JSON_MAP + 1
};

/* Bytes of a slot of that kind. */
size_t azbi_slot_size(int kind);

/* AZB_ABSENT, AZB_NULL, AZB_SET or AZB_VERBATIM; the nulls of kinds without a state are not known
 * here: they live in the model's raw text. */
uint32_t azbi_slot_state(int kind, const void *slot);

/* Makes it absent. */
void azbi_slot_clear(int kind, void *slot);

/* Makes it null; false when its kind has no state for that, and it is absent now. */
bool azbi_slot_set_null(int kind, void *slot);

/* Makes a number or a boolean say that it is kept in another spelling. */
void azbi_slot_set_verbatim(int kind, void *slot);

/* The value of an enum by its spelling (exactly first, then in any case of letters), and by id;
 * NULL when there is none. */
const azbi_enum_value *azbi_enum_by_text(const azbi_enum_set *set, const char *text, size_t len);
const azbi_enum_value *azbi_enum_by_id(const azbi_enum_set *set, int32_t id);

#endif
