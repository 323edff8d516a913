// test_reflect.c - types and their fields at run time.
#include <string.h>

#include "document.h"
#include "support/test.h"
#include "json/slot.h"

static void describes_a_type(void **state)
{
    const azb_type *vm = &sample_type_vm_item;
    azb_field field = {.size = sizeof field};
    (void)state;
    assert_string_equal(azb_type_name(vm), "SampleVmItem");
    assert_int_equal(azb_type_size(vm), sizeof(sample_vm_item));
    assert_ptr_equal(azb_type_base(vm), &sample_type_item);
    assert_null(azb_type_base(&sample_type_item));
    assert_string_equal(azb_type_discriminator(vm), "VmItem");
    assert_string_equal(azb_type_discriminator(&sample_type_item), "");
    assert_int_equal(azb_type_as_offset(vm), offsetof(sample_vm_item, as));
    assert_int_equal(azb_type_as_offset(&sample_type_disk), 0);
    assert_int_equal(azb_type_field_count(vm), 14);
    assert_int_equal(azb_type_field(vm, 12, &field), AZB_OK);
    assert_string_equal(field.name, "key");
    assert_string_equal(field.wire, "key");
    assert_int_equal(field.offset, offsetof(sample_vm_item, key));
    assert_int_equal(field.kind, AZB_KIND_STR);
    assert_int_equal(field.flags, AZB_FIELD_SECRET);
    assert_null(field.sub);
    assert_int_equal(azb_type_field(vm, 2, &field), AZB_OK);
    assert_ptr_equal(field.sub, &sample_type_disk);
}

static void refuses_wrong_questions(void **state)
{
    azb_field field = {.size = sizeof field - 1};
    (void)state;
    assert_int_equal(azb_type_field(&sample_type_disk, 0, NULL), AZB_E_ARG);
    assert_int_equal(azb_type_field(&sample_type_disk, 0, &field), AZB_E_ABI);
    assert_int_equal(azb_type_field(&sample_type_disk, 4, &field), AZB_E_ARG);
    assert_int_equal(azb_type_field(NULL, 0, &field), AZB_E_ARG);
    assert_string_equal(azb_type_name(NULL), "");
    assert_int_equal(azb_type_size(NULL), 0);
    assert_null(azb_type_base(NULL));
    assert_string_equal(azb_type_discriminator(NULL), "");
    assert_int_equal(azb_type_as_offset(NULL), 0);
    assert_int_equal(azb_type_field_count(NULL), 0);
    assert_null(azb_model_type(NULL));
}

static void lists_the_values_of_an_enum(void **state)
{
    const azb_type *vm = &sample_type_vm_item;
    (void)state;
    assert_int_equal(azb_type_enum_count(vm, 1), 3);
    assert_string_equal(azb_type_enum_text(vm, 1, 2), "Deleted");
    assert_int_equal(azb_type_enum_id(vm, 1, 2), SAMPLE_STATUS_DELETED);
    assert_string_equal(azb_type_enum_text(vm, 1, 3), "");
    assert_int_equal(azb_type_enum_id(vm, 1, 3), 0);
    assert_int_equal(azb_type_enum_count(vm, 0), 0);
    assert_int_equal(azb_type_enum_count(vm, 99), 0);
    assert_string_equal(azb_type_enum_text(NULL, 0, 0), "");
}

static void names_enums_and_derived_types(void **state)
{
    (void)state;
    assert_string_equal(azb_type_enum_name(&sample_type_vm_item, 1), "Status");
    assert_string_equal(azb_type_enum_name(&sample_type_vm_item, 0), "");
    assert_string_equal(azb_type_enum_name(NULL, 0), "");
    assert_int_equal(azb_type_derived_count(&sample_type_item), 3);
    assert_ptr_equal(azb_type_derived_at(&sample_type_item, 0), &sample_type_file_item);
    assert_int_equal(azb_type_derived_count(&sample_type_vm_item), 1);
    assert_ptr_equal(azb_type_derived_at(&sample_type_vm_item, 0), &sample_type_sql_item);
    assert_null(azb_type_derived_at(&sample_type_vm_item, 1));
    assert_int_equal(azb_type_derived_count(&sample_type_sql_item), 0);
    assert_int_equal(azb_type_derived_count(&sample_type_disk), 0);
    assert_int_equal(azb_type_derived_count(NULL), 0);
}

static const azbi_row *row_of(const azb_type *type, const azbi_slot *slot)
{
    while (type->depth > slot->level) {
        type = type->base;
    }
    return &type->rows[slot->row];
}

static void assert_sound(const azb_type *type)
{
    size_t slots = 0;
    for (const azb_type *at = type; at != NULL; at = at->base) {
        slots += at->row_count;
        assert_int_equal(at->depth, at->base != NULL ? at->base->depth + 1 : 0);
    }
    assert_int_equal(type->slot_count, slots);
    assert_true(type->depth < AZBI_TYPE_DEPTH_MAX);
    for (size_t i = 0; i < type->slot_count; i++) {
        const azbi_row *row = row_of(type, &type->slots[i]);
        assert_int_equal(row->wire_len, strlen(row->wire));
        if (i > 0) {
            assert_true(strcmp(row_of(type, &type->slots[i - 1])->wire, row->wire) < 0);
        }
    }
    for (size_t i = 0; i < type->row_count; i++) {
        size_t end = type->rows[i].offset + azbi_slot_size(type->rows[i].kind);
        assert_true(type->rows[i].offset >= sizeof(azb_model) && end <= type->size);
    }
    for (size_t i = 1; i < type->variant_count; i++) {
        assert_true(strcmp(type->variants[i - 1].wire, type->variants[i].wire) < 0);
    }
}

// The searches rely on it: of the samples, and of all types that the library has.
static void all_tables_are_sound(void **state)
{
    static const azb_type *const samples[] = {
        &sample_type_disk,      &sample_type_item,     &sample_type_vm_item, &sample_type_sql_item,
        &sample_type_file_item, &sample_type_resource, &sample_type_query,
    };
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
        assert_sound(samples[i]);
    }
    assert_true(azb_type_count() > 0);
    for (size_t i = 0; i < azb_type_count(); i++) {
        assert_sound(azb_type_at(i));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(describes_a_type),
        cmocka_unit_test(refuses_wrong_questions),
        cmocka_unit_test(lists_the_values_of_an_enum),
        cmocka_unit_test(names_enums_and_derived_types),
        cmocka_unit_test(all_tables_are_sound),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
