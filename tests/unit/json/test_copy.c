// test_copy.c - a copy of a model is whole and independent.
#include <stdio.h>
#include <string.h>

#include "document.h"
#include "support/test.h"

// One of every kind, with what only raw text can hold.
static const char whole[] =
    "{\"itemType\":\"VmItem\",\"friendlyName\":\"f\",\"created\":\"2025-01-02T03:04:05.60Z\","
    "\"isManaged\":true,\"status\":1,\"disks\":[{\"lun\":1E0,\"weight\":1.50},null,{}],"
    "\"mainDisk\":{\"name\":\"\",\"sizeInBytes\":9,\"color\":\"red\"},\"zones\":[\"1\",null],"
    "\"luns\":[],\"times\":[null,\"2025-01-02T03:04:05\"],\"actions\":[\"Valid\",\"Newer\"],"
    "\"tags\":{\"a\":\"b\",\"c\":null},\"readiness\":{\"k\":{\"lun\":2},\"n\":null},"
    "\"extras\":{\"x\":[1]},\"anything\":{\"y\":1.0},\"key\":\"s3cret\","
    "\"parent\":{\"itemType\":\"Future\",\"more\":null},\"newMember\":{\"z\":1}}";

static void a_copy_is_whole(void **state)
{
    document doc;
    azb_model *copy = NULL;
    char *text = NULL;
    (void)state;
    document_init(&doc, &sample_type_item, whole);
    assert_int_equal(doc.status, AZB_OK);
    assert_int_equal(azb_model_copy(doc.model, &copy, &doc.error), AZB_OK);
    assert_ptr_not_equal(azbi_model_arena(copy), azbi_model_arena(doc.model));
    assert_int_equal(azb_model_to_json(copy, &text, NULL, NULL), AZB_OK);
    assert_string_equal(text, document_text(&doc));
    assert_int_equal(azb_model_equal(doc.model, copy), 1);
    azb_text_free(text);
    azb_model_free(copy);
    document_dispose(&doc);
}

// Nothing of the copy points into what it was made of.
static void a_copy_outlives_its_source(void **state)
{
    static const char text[] = "{\"id\":\"i\",\"properties\":{\"objectType\":"
                               "\"IaasVMRecoveryPoint\",\"zones\":[\"1\"],\"n\":1}}";
    test_context test;
    azb_model *model = NULL;
    azb_model *copy = NULL;
    char *before = NULL;
    char *after = NULL;
    (void)state;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azb_model_from_json(test.context, "RecoveryPointResource", text,
                                         sizeof text - 1, &model, NULL),
                     AZB_OK);
    assert_int_equal(azb_model_to_json(model, &before, NULL, NULL), AZB_OK);
    assert_int_equal(azb_model_copy(model, &copy, NULL), AZB_OK);
    azb_model_free(model);
    assert_int_equal(azb_model_to_json(copy, &after, NULL, NULL), AZB_OK);
    assert_string_equal(after, before);
    azb_text_free(before);
    azb_text_free(after);
    azb_model_free(copy);
    test_context_dispose(&test);
}

static void the_copy_of_a_part_is_that_part(void **state)
{
    document doc;
    azb_model *copy = NULL;
    (void)state;
    document_init(&doc, &sample_type_item, whole);
    sample_vm_item *vm = azbi_model_part(doc.model, &sample_type_vm_item);
    assert_int_equal(azb_model_copy(&vm->model, &copy, NULL), AZB_OK);
    assert_ptr_equal(azb_model_type(copy), &sample_type_vm_item);
    assert_int_equal(azb_model_equal(azbi_model_root(copy), doc.model), 1);
    // a member of another tree, too; the copy stands alone and may become a child
    azb_model *disk = NULL;
    assert_int_equal(azb_model_copy(&vm->main_disk->model, &disk, NULL), AZB_OK);
    azb_model_set_model(&vm->model, &vm->main_disk, disk);
    assert_int_equal(azb_model_equal(azbi_model_root(copy), doc.model), 1);
    assert_non_null(document_text(&doc));
    azb_model_free(copy);
    document_dispose(&doc);
}

static void a_copy_is_wiped_like_its_source(void **state)
{
    document doc;
    azb_model *copy = NULL;
    (void)state;
    document_init(&doc, &sample_type_item, whole);
    doc.test.memory.secrets[0] = "s3cret";
    assert_int_equal(azb_model_copy(doc.model, &copy, NULL), AZB_OK);
    assert_true(azbi_arena_is_secret(azbi_model_arena(copy)));
    azb_model_free(copy);
    document_dispose(&doc);
    assert_int_equal(doc.test.memory.unwiped, 0);
}

static void bad_sources_are_refused(void **state)
{
    document doc;
    azb_model *copy = NULL;
    (void)state;
    document_init_empty(&doc, &sample_type_vm_item);
    assert_int_equal(azb_model_copy(doc.model, NULL, NULL), AZB_E_ARG);
    assert_int_equal(azb_model_copy(NULL, &copy, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "model");
    azb_error_free(doc.error);
    sample_vm_item *vm = (void *)doc.model;
    vm->parent = (sample_item *)(void *)azbi_model_root(doc.model); // it holds itself
    assert_int_equal(azb_model_copy(doc.model, &copy, &doc.error), AZB_E_LIMIT);
    assert_null(copy);
    azb_error_free(doc.error);
    vm->parent = NULL;
    azb_model_set_str(doc.model, &vm->key, "\xFF");
    assert_int_equal(azb_model_copy(doc.model, &copy, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "key");
    assert_null(copy);
    document_dispose(&doc);
}

static void copy_once(test_context *test)
{
    static const char text[] = "{\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\",\"zones\":["
                               "\"1\"],\"recoveryPointTierDetails\":[{\"type\":\"X\"}],\"n\":1}}";
    azb_model *model = NULL;
    azb_model *copy = NULL;
    azb_diff *diff = NULL;
    const azb_status made = azb_model_from_json(test->context, "RecoveryPointResource", text,
                                                sizeof text - 1, &model, NULL);
    if (made == AZB_OK) {
        const azb_status status = azb_model_copy(model, &copy, NULL);
        assert_true(status == AZB_OK ? copy != NULL : status == AZB_E_NOMEM && copy == NULL);
    }
    if (copy != NULL) {
        azb_model_set_null(copy, "id");
        azb_model_set_null(copy, "other");
        const azb_status status = azb_model_diff(model, copy, &diff, NULL);
        assert_true(status == AZB_OK ? diff != NULL : status == AZB_E_NOMEM && diff == NULL);
    }
    azb_diff_free(diff);
    azb_model_free(copy);
    azb_model_free(model);
}

// A copy has an arena of its own; what is copied first fills it up to another place in each run.
static void copy_squeezed(squeeze *run)
{
    char json[2048];
    azb_model *model = NULL;
    azb_model *copy = NULL;
    const int len = snprintf(
        json, sizeof json,
        "{\"unknown\":\"%0*d\",\"itemType\":\"VmItem\",\"status\":\"Other\",\"mainDisk\":{},"
        "\"zones\":[\"1\"],\"luns\":[],\"actions\":[\"Valid\"],\"tags\":{\"a\":\"b\"},"
        "\"extras\":{\"k\":1},\"readiness\":{\"r\":{},\"n\":null},\"disks\":[{\"name\":\"d\"}],"
        "\"anything\":[],\"parent\":{\"itemType\":\"FileItem\",\"share\":\"s\"}}",
        (int)run->room + 1, 0);
    assert_int_equal(
        azbi_model_from_json(run->test.context, &sample_type_item, json, (size_t)len, &model, NULL),
        AZB_OK);
    atomic_store(&run->test.memory.fail_at, atomic_load(&run->test.memory.calls) + 1 + run->skip);
    const azb_status status = azb_model_copy(model, &copy, NULL);
    const bool failed = failing_allocator_has_failed(&run->test.memory);
    assert_int_equal(status, failed ? AZB_E_NOMEM : AZB_OK);
    assert_int_equal(copy == NULL, failed);
    atomic_store(&run->test.memory.fail_at, 0);
    assert_true(failed || azb_model_equal(model, copy) == 1);
    azb_model_free(copy);
    azb_model_free(model);
}

static void nothing_is_left_when_memory_ends(void **state)
{
    (void)state;
    test_context_sweep(copy_once);
    document_squeeze_all(copy_squeezed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_copy_is_whole),
        cmocka_unit_test(a_copy_outlives_its_source),
        cmocka_unit_test(the_copy_of_a_part_is_that_part),
        cmocka_unit_test(a_copy_is_wiped_like_its_source),
        cmocka_unit_test(bad_sources_are_refused),
        cmocka_unit_test(nothing_is_left_when_memory_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
