/* slot.h - what slots of all kinds have in common. */
#ifndef AZBI_JSON_SLOT_H
#define AZBI_JSON_SLOT_H

#include <stdbool.h>

#include "json/type.h"

enum {
    AZBI_KIND_COUNT = AZB_KIND_JSON_MAP + 1
};

/* Bytes of a slot of that kind. */
size_t azbi_slot_size(int kind);

/* AZB_ABSENT, AZB_NULL, AZB_SET or AZB_VERBATIM. A kind without a state is never AZB_NULL: its
 * nulls are in the model's raw text. */
uint32_t azbi_slot_state(int kind, const void *slot);

/* Makes it absent. */
void azbi_slot_clear(int kind, void *slot);

/* Makes it null. False when its kind has no state for null; then it is absent. */
bool azbi_slot_set_null(int kind, void *slot);

/* Marks a number or a boolean as kept in another spelling. */
void azbi_slot_set_verbatim(int kind, void *slot);

/* The value of an enum by its spelling (an exact match first, then ignoring case), and by its id;
 * NULL when there is none. */
const azbi_enum_value *azbi_enum_by_text(const azbi_enum_set *set, const char *text, size_t len);
const azbi_enum_value *azbi_enum_by_id(const azbi_enum_set *set, int32_t id);

#endif
