// test_place.c - where a setter failed is reported from the root of the tree that a call gets,
// whatever was put into what, before or after.
#include <stdlib.h>
#include <string.h>

#include "document.h"
#include "support/test.h"
#include "json/place.h"

#define TREE                                                                              \
    "{\"itemType\":\"VmItem\",\"mainDisk\":{\"lun\":1},\"disks\":[null,{\"lun\":2},{}],"  \
    "\"readiness\":{\"a\":null,\"b c\":{\"lun\":3}},\"parent\":{\"itemType\":\"VmItem\"," \
    "\"disks\":[{\"lun\":4}]}}"

static void parts_have_their_paths(void **state)
{
    document doc;
    (void)state;
    document_init(&doc, &sample_type_item, TREE);
    sample_item *item = (void *)doc.model;
    sample_vm_item *vm = item->as;
    sample_vm_item *parent = azbi_model_part(vm->parent, &sample_type_vm_item);
    const struct {
        const void *part;
        const char *path;
    } cases[] = {
        {item, ""},
        {vm, ""},
        {vm->main_disk, "mainDisk"},
        {vm->disks.items[1], "disks[1]"},
        {vm->disks.items[2], "disks[2]"},
        {vm->readiness.items[1], "readiness.b c"},
        {vm->parent, "parent"},
        {parent, "parent"},
        {parent->disks.items[0], "parent.disks[0]"},
        {&doc, ""}, // of another tree
        {NULL, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azbi_buf out;
        azbi_buf_init(&out, doc.test.context, SIZE_MAX);
        azbi_model_place(doc.model, cases[i].part, &out);
        assert_string_equal(azbi_buf_text(&out), cases[i].path);
        azbi_buf_dispose(&out);
    }
    document_dispose(&doc);
}

// The child fails while it is a tree of its own.
static void a_failure_moves_with_its_tree(void **state)
{
    document doc;
    azb_model *disk = NULL;
    azb_model *parent = NULL;
    (void)state;
    document_init_empty(&doc, &sample_type_vm_item);
    sample_vm_item *vm = (void *)doc.model;
    azb_context *context = doc.test.context;
    assert_int_equal(azbi_model_new(context, &sample_type_disk, &disk, NULL), AZB_OK);
    azb_model_set_str(disk, &((sample_disk *)(void *)disk)->name, NULL);
    assert_int_equal(azb_model_validate(disk, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "name");
    azb_error_free(doc.error);
    assert_int_equal(azbi_model_new(context, &sample_type_vm_item, &parent, NULL), AZB_OK);
    azb_model_append_model(parent, &((sample_vm_item *)(void *)parent)->disks, disk);
    azb_model_set_model(&vm->model, &vm->parent, parent);
    assert_int_equal(azb_model_validate(doc.model, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "parent.disks[0].name");
    assert_string_equal(azb_error_message(doc.error),
                        "parent.disks[0].name: must not be NULL; azb_model_clear makes a member "
                        "absent");
    document_dispose(&doc);
}

static void a_slot_that_is_none_invents_no_member(void **state)
{
    document doc;
    (void)state;
    document_init(&doc, &sample_type_item, TREE);
    sample_vm_item *vm = ((sample_item *)(void *)doc.model)->as;
    azb_model_set_i32(vm->disks.items[1], &vm->main_disk->lun, 1);
    assert_int_equal(azb_model_validate(doc.model, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "disks[1]");
    assert_string_equal(azb_error_message(doc.error),
                        "disks[1]: the slot passed to a setter is not a member of SampleDisk, "
                        "or not of the right kind");
    document_dispose(&doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_have_their_paths),
        cmocka_unit_test(a_failure_moves_with_its_tree),
        cmocka_unit_test(a_slot_that_is_none_invents_no_member),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
