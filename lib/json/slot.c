// slot.c - size, state and nulls of the slots of each kind.
#include "json/slot.h"

#include <stddef.h>
#include <string.h>

#include "base/str.h"

typedef enum null_form {
    NULL_IN_RAW,   // ptr NULL: absent; a null is kept in the raw text
    NULL_IN_STATE, // in its member state
    NULL_IN_FORM,  // in the form of a time
    NULL_AS_TEXT   // as the JSON text null
} null_form;

static const struct {
    uint8_t size;
    uint8_t state_at; // of the state, or of the pointer
    uint8_t nulls;
} shapes[AZBI_KIND_COUNT] = {
    [AZB_KIND_STR] = {sizeof(azb_str), offsetof(azb_str, ptr), NULL_IN_RAW},
    [AZB_KIND_BOOL] = {sizeof(azb_opt_bool), offsetof(azb_opt_bool, state), NULL_IN_STATE},
    [AZB_KIND_I32] = {sizeof(azb_opt_i32), offsetof(azb_opt_i32, state), NULL_IN_STATE},
    [AZB_KIND_I64] = {sizeof(azb_opt_i64), offsetof(azb_opt_i64, state), NULL_IN_STATE},
    [AZB_KIND_F64] = {sizeof(azb_opt_f64), offsetof(azb_opt_f64, state), NULL_IN_STATE},
    [AZB_KIND_TIME] = {sizeof(azb_time), offsetof(azb_time, form), NULL_IN_FORM},
    [AZB_KIND_ENUM] = {sizeof(azb_enum), offsetof(azb_enum, state), NULL_IN_STATE},
    [AZB_KIND_JSON] = {sizeof(azb_str), offsetof(azb_str, ptr), NULL_AS_TEXT},
    [AZB_KIND_MODEL] = {sizeof(void *), 0, NULL_IN_RAW},
    [AZB_KIND_STR_LIST] = {sizeof(azb_str_list), offsetof(azb_str_list, items), NULL_IN_RAW},
    [AZB_KIND_I32_LIST] = {sizeof(azb_i32_list), offsetof(azb_i32_list, items), NULL_IN_RAW},
    [AZB_KIND_TIME_LIST] = {sizeof(azb_time_list), offsetof(azb_time_list, items), NULL_IN_RAW},
    [AZB_KIND_ENUM_LIST] = {sizeof(azb_enum_list), offsetof(azb_enum_list, items), NULL_IN_RAW},
    [AZB_KIND_MODEL_LIST] = {sizeof(azb_model_list), offsetof(azb_model_list, items), NULL_IN_RAW},
    [AZB_KIND_STR_MAP] = {sizeof(azb_map), offsetof(azb_map, items), NULL_IN_RAW},
    [AZB_KIND_MODEL_MAP] = {sizeof(azb_model_map), offsetof(azb_model_map, items), NULL_IN_RAW},
    [AZB_KIND_JSON_MAP] = {sizeof(azb_map), offsetof(azb_map, items), NULL_IN_RAW},
};

size_t azbi_slot_size(int kind)
{
    return shapes[kind].size;
}

static uint32_t state_of_time(uint8_t form)
{
    return form == AZB_TIME_ABSENT ? AZB_ABSENT : form == AZB_TIME_NULL ? AZB_NULL : AZB_SET;
}

uint32_t azbi_slot_state(int kind, const void *slot)
{
    const char *at = (const char *)slot + shapes[kind].state_at;
    const void *pointer;
    uint32_t state;
    switch ((null_form)shapes[kind].nulls) {
    case NULL_IN_STATE:
        memcpy(&state, at, sizeof state);
        return state;
    case NULL_IN_FORM:
        return state_of_time((uint8_t)*at);
    case NULL_AS_TEXT:
    case NULL_IN_RAW:
    default:
        memcpy(&pointer, at, sizeof pointer);
        return pointer != NULL ? AZB_SET : AZB_ABSENT;
    }
}

void azbi_slot_clear(int kind, void *slot)
{
    memset(slot, 0, shapes[kind].size);
}

bool azbi_slot_set_null(int kind, void *slot)
{
    static const uint32_t state = AZB_NULL;
    azbi_slot_clear(kind, slot);
    char *at = (char *)slot + shapes[kind].state_at;
    switch ((null_form)shapes[kind].nulls) {
    case NULL_IN_STATE:
        memcpy(at, &state, sizeof state);
        return true;
    case NULL_IN_FORM:
        *at = AZB_TIME_NULL;
        return true;
    case NULL_AS_TEXT:
        *(azb_str *)slot = (azb_str){"null", 4};
        return true;
    case NULL_IN_RAW:
    default:
        return false;
    }
}

void azbi_slot_set_verbatim(int kind, void *slot)
{
    static const uint32_t state = AZB_VERBATIM;
    memcpy((char *)slot + shapes[kind].state_at, &state, sizeof state);
}

const azbi_enum_value *azbi_enum_by_text(const azbi_enum_set *set, const char *text, size_t len)
{
    size_t count = set != NULL ? set->count : 0;
    for (size_t i = 0; i < count; i++) {
        if (set->values[i].len == len && memcmp(set->values[i].text, text, len) == 0) {
            return &set->values[i];
        }
    }
    for (size_t i = 0; i < count; i++) {
        if (azbi_equal_nocase(set->values[i].text, set->values[i].len, text, len)) {
            return &set->values[i];
        }
    }
    return NULL;
}

const azbi_enum_value *azbi_enum_by_id(const azbi_enum_set *set, int32_t id)
{
    size_t count = set != NULL ? set->count : 0;
    for (size_t i = 0; i < count; i++) {
        if (set->values[i].id == id) {
            return &set->values[i];
        }
    }
    return NULL;
}
