// test_chain.c - the parts of a model, and the look-up of types and members by name.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "document.h"
#include "json/chain.h"

static void each_part_leads_to_all_parts(void **state)
{
    (void)state;
    document doc;
    document_init_empty(&doc, &sample_type_sql_item);
    azbi_chain chain;
    azbi_chain_of(doc.model, &chain);
    assert_ptr_equal(chain.leaf, &sample_type_sql_item);
    assert_int_equal(chain.leaf->depth, 2);
    for (int level = 0; level <= chain.leaf->depth; level++) {
        azbi_chain same;
        azbi_chain_of(chain.parts[level], &same);
        assert_memory_equal(same.parts, chain.parts, 3 * sizeof chain.parts[0]);
        assert_ptr_equal(azbi_model_root(chain.parts[level]), chain.parts[0]);
        assert_ptr_equal(azbi_model_part(chain.parts[level], chain.types[level]),
                         chain.parts[level]);
    }
    assert_null(azbi_model_part(doc.model, &sample_type_file_item));
    assert_null(azbi_model_part(NULL, &sample_type_item));
    document_dispose(&doc);
}

static void knows_what_derives_from_what(void **state)
{
    (void)state;
    assert_ptr_equal(azbi_type_root(&sample_type_sql_item), &sample_type_item);
    assert_ptr_equal(azbi_type_root(&sample_type_disk), &sample_type_disk);
    assert_true(azbi_type_is(&sample_type_sql_item, &sample_type_item));
    assert_true(azbi_type_is(&sample_type_item, &sample_type_item));
    assert_false(azbi_type_is(&sample_type_item, &sample_type_sql_item));
    assert_false(azbi_type_is(&sample_type_file_item, &sample_type_vm_item));
}

static azbi_slice slice_of(const char *text)
{
    return (azbi_slice){text, strlen(text), strchr(text, '\\') != NULL};
}

static void finds_types_by_discriminator_in_any_case(void **state)
{
    (void)state;
    static const struct {
        const char *wire;
        const azb_type *type;
    } cases[] = {
        {"VmItem", &sample_type_vm_item},
        {"VMITEM", &sample_type_vm_item},
        {"sample/SQLItem", &sample_type_sql_item},
        {"\\u0056mItem", &sample_type_vm_item},
        {"VmItems", NULL},
        {"", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const azbi_slice wire = slice_of(cases[i].wire);
        assert_ptr_equal(azbi_type_variant_of(&sample_type_item, &wire), cases[i].type);
    }
    assert_null(azbi_type_variant(&sample_type_item, "VmItem\0x", 8));
    assert_string_equal(azbi_type_discriminator_row(&sample_type_item)->wire, "itemType");
    assert_null(azbi_type_discriminator_row(&sample_type_disk));
}

static void finds_own_and_inherited_members(void **state)
{
    (void)state;
    static const struct {
        const char *wire;
        int level, nocase_level; // -1: none
    } cases[] = {
        {"database", 2, 2}, {"zones", 1, 1},        {"friendlyName", 0, 0}, {"Zones", -1, 1},
        {"share", -1, -1},  {"\\u007aones", 1, -1}, {"", -1, -1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const azbi_slice wire = slice_of(cases[i].wire);
        const azbi_slot *slot = azbi_type_slot_of(&sample_type_sql_item, &wire);
        const azbi_slot *nocase = azbi_type_slot_nocase(&sample_type_sql_item, &wire);
        assert_int_equal(slot != NULL ? slot->level : -1, cases[i].level);
        assert_int_equal(nocase != NULL ? nocase->level : -1, cases[i].nocase_level);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_part_leads_to_all_parts),
        cmocka_unit_test(knows_what_derives_from_what),
        cmocka_unit_test(finds_types_by_discriminator_in_any_case),
        cmocka_unit_test(finds_own_and_inherited_members),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
