// test_slot.c - states of the slots of each kind, and names of enums.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "sample_types.h"
#include "json/slot.h"

// Whether a kind has a state for null; the nulls of the others are in the raw text.
static const struct {
    int kind;
    bool has_null;
} kinds[] = {
    {AZB_KIND_STR, false},       {AZB_KIND_BOOL, true},        {AZB_KIND_I32, true},
    {AZB_KIND_I64, true},        {AZB_KIND_F64, true},         {AZB_KIND_TIME, true},
    {AZB_KIND_ENUM, true},       {AZB_KIND_JSON, true},        {AZB_KIND_MODEL, false},
    {AZB_KIND_STR_LIST, false},  {AZB_KIND_I32_LIST, false},   {AZB_KIND_TIME_LIST, false},
    {AZB_KIND_ENUM_LIST, false}, {AZB_KIND_MODEL_LIST, false}, {AZB_KIND_STR_MAP, false},
    {AZB_KIND_MODEL_MAP, false}, {AZB_KIND_JSON_MAP, false},
};

typedef union any_slot {
    unsigned char bytes[64];
    azb_str text;
    azb_time time;
    azb_opt_i32 number;
} any_slot;

static void a_zeroed_slot_is_absent_until_it_is_null(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        const int kind = kinds[i].kind;
        any_slot slot;
        memset(&slot, 0, sizeof slot);
        assert_true(azbi_slot_size(kind) > 0 && azbi_slot_size(kind) <= sizeof slot);
        assert_int_equal(azbi_slot_state(kind, &slot), AZB_ABSENT);
        assert_int_equal(azbi_slot_set_null(kind, &slot), kinds[i].has_null);
        if (kind != AZB_KIND_JSON) {
            assert_int_equal(azbi_slot_state(kind, &slot),
                             kinds[i].has_null ? AZB_NULL : AZB_ABSENT);
        }
        azbi_slot_clear(kind, &slot);
        assert_int_equal(azbi_slot_state(kind, &slot), AZB_ABSENT);
    }
}

static void a_null_of_free_form_is_a_text(void **state)
{
    (void)state;
    any_slot slot;
    assert_true(azbi_slot_set_null(AZB_KIND_JSON, &slot));
    assert_int_equal(azbi_slot_state(AZB_KIND_JSON, &slot), AZB_SET);
    assert_string_equal(slot.text.ptr, "null");
}

static void a_number_may_be_kept_in_another_spelling(void **state)
{
    (void)state;
    any_slot slot = {.number = {7, AZB_SET}};
    azbi_slot_set_verbatim(AZB_KIND_I32, &slot);
    assert_int_equal(azbi_slot_state(AZB_KIND_I32, &slot), AZB_VERBATIM);
    assert_int_equal(slot.number.value, 7);
}

static void finds_names_exactly_first_and_then_in_any_case(void **state)
{
    (void)state;
    static const azbi_enum_value values[] = {{"valid", 5, 1}, {"Valid", 5, 2}, {"Deleted", 7, 3}};
    static const azbi_enum_set set = {.name = "Status", .values = values, .count = 3};
    static const struct {
        const char *text;
        int id; // 0: none
    } cases[] = {{"valid", 1}, {"Valid", 2}, {"VALID", 1}, {"deleted", 3}, {"Delete", 0}, {"", 0}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const azbi_enum_value *value =
            azbi_enum_by_text(&set, cases[i].text, strlen(cases[i].text));
        assert_int_equal(value != NULL ? value->id : 0, cases[i].id);
    }
    assert_string_equal(azbi_enum_by_id(&set, 3)->text, "Deleted");
    assert_null(azbi_enum_by_id(&set, 0));
    assert_null(azbi_enum_by_text(NULL, "valid", 5));
    assert_null(azbi_enum_by_id(NULL, 1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_zeroed_slot_is_absent_until_it_is_null),
        cmocka_unit_test(a_null_of_free_form_is_a_text),
        cmocka_unit_test(a_number_may_be_kept_in_another_spelling),
        cmocka_unit_test(finds_names_exactly_first_and_then_in_any_case),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
