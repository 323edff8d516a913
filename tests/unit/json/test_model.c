// test_model.c - models are created, freed and converted, with and without memory.
#include <string.h>

#include "document.h"
#include "support/test.h"

static const char point[] =
    "{\"id\":\"i\",\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\",\"zones\":[\"1\"]}}";

static void a_model_lives_until_its_last_hold_goes(void **state)
{
    document doc;
    (void)state;
    document_init(&doc, &sample_type_item, "{\"itemType\":\"VmItem\",\"mainDisk\":{\"lun\":1}}");
    sample_vm_item *vm = azbi_model_part(doc.model, &sample_type_vm_item);
    azb_model_keep(&vm->main_disk->model);
    azb_model_keep(NULL);
    azb_model_free(doc.model);
    assert_int_equal(vm->main_disk->lun.value, 1);
    azb_model_free(NULL);
    document_dispose(&doc);
}

static void a_text_of_no_model_is_refused(void **state)
{
    azb_error *err = NULL;
    char *text;
    size_t len;
    (void)state;
    assert_int_equal(azb_model_to_json(NULL, &text, &len, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "model");
    assert_null(text);
    assert_int_equal(len, 0);
    azb_error_free(err);
}

static void a_text_that_cannot_be_written_is_no_text(void **state)
{
    document doc;
    char *text;
    (void)state;
    document_init_empty(&doc, &sample_type_disk);
    azb_model_set_str(doc.model, &((sample_disk *)(void *)doc.model)->name, "\xFF");
    assert_int_equal(azb_model_to_json(doc.model, &text, NULL, &doc.error), AZB_E_ARG);
    assert_null(text);
    assert_string_equal(azb_error_path(doc.error), "name");
    document_dispose(&doc);
}

static void a_null_is_asked_for_safely(void **state)
{
    document doc;
    (void)state;
    document_init(&doc, &sample_type_disk, "{\"name\":null,\"x\":null,\"y\":1}");
    assert_int_equal(azb_model_is_null(doc.model, "name"), 1);
    assert_int_equal(azb_model_is_null(doc.model, "x"), 1);
    assert_int_equal(azb_model_is_null(doc.model, "y"), 0);
    assert_int_equal(azb_model_is_null(NULL, "x"), 0);
    assert_int_equal(azb_model_is_null(doc.model, NULL), 0);
    document_dispose(&doc);
}

static void wrong_arguments_are_refused(void **state)
{
    document doc;
    azb_model *model = NULL;
    size_t len = 9;
    char *text = NULL;
    (void)state;
    document_init(&doc, &sample_type_vm_item, "{\"unknown\":true,\"anything\":true}");
    assert_int_equal(azb_model_to_json(doc.model, NULL, &len, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "text");
    assert_int_equal(len, 0);
    azb_error_free(doc.error);
    assert_int_equal(azb_model_to_json(NULL, &text, NULL, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "model");
    azb_error_free(doc.error);
    assert_int_equal(
        azb_model_from_json(doc.test.context, "RecoveryPointResource", NULL, 2, &model, &doc.error),
        AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "json");
    assert_null(model);
    azb_error_free(doc.error);
    assert_int_equal(azbi_model_from_json(NULL, &sample_type_disk, "{}", 2, &model, &doc.error),
                     AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "context");
    assert_null(azb_model_part(NULL, "SampleItem"));
    assert_null(azb_model_part(doc.model, NULL));
    assert_int_equal(azb_model_is_null(doc.model, "unknown"), 0); // as long as null, but is not
    assert_int_equal(azb_model_is_null(doc.model, "anything"), 0);
    azb_model_set_null(doc.model, "anything");
    assert_int_equal(azb_model_is_null(doc.model, "anything"), 1);
    document_dispose(&doc);
}

// ---- every allocation fails once ----

static const char rich[] =
    "{\"name\":\"a\\u00e9\",\"properties\":{\"created\":\"\",\"disks\":[{\"lun\":1.0},{\"weight\":"
    "1e9}],\"zones\":[\"1\",\"2\\n\"],\"luns\":[1,2],\"tags\":{\"a\":\"b\"},\"readiness\":"
    "{\"x\":{}},\"extras\":{\"k\":[1]},\"anything\":{},\"actions\":[1],\"key\":\"k\",\"itemType\":"
    "\"VmItem\",\"unknown\":[1,2,3],\"more\":{\"a\":\"b\"},\"mainDisk\":null},\"x\":null}";

static void decode_and_encode(test_context *test)
{
    azb_error *err = NULL;
    azb_model *model = NULL;
    azbi_buf out;
    azbi_arena *arena = azbi_arena_new(test->context, 0);
    char *copy = arena != NULL ? document_copy(arena, rich, sizeof rich - 1) : NULL;
    if (copy != NULL) {
        azb_status status =
            azbi_decode(arena, &sample_type_resource, copy, sizeof rich - 1, &model, &err);
        assert_true(status == AZB_OK || status == AZB_E_NOMEM);
        assert_int_equal(azb_error_status(err), status);
        azb_error_free(err);
        if (status == AZB_OK) {
            azbi_buf_init(&out, test->context, SIZE_MAX);
            status = azbi_encode(model, &out, &err);
            assert_true(status == AZB_OK || status == AZB_E_NOMEM);
            assert_true(status != AZB_OK || out.len > sizeof rich / 2);
            azb_error_free(err);
            azbi_buf_dispose(&out);
        }
    }
    azbi_arena_release(arena);
}

static void build(test_context *test)
{
    static const char *const zones[] = {"1", "2"};
    azb_model *model, *disk;
    char *text;
    if (azbi_model_new(test->context, &sample_type_vm_item, &model, NULL) != AZB_OK) {
        return;
    }
    sample_vm_item *vm = (void *)model;
    azb_model_set_null(model, "tags");
    azb_model_set_null(model, "unknown");
    azb_model_set_str_list(model, &vm->zones, zones, 2);
    azb_model_set_pair(model, &vm->tags, "a", "b");
    azb_model_set_str(model, &vm->key, "k");
    if (azbi_model_new(test->context, &sample_type_disk, &disk, NULL) == AZB_OK) {
        azb_model_set_str(disk, &((sample_disk *)(void *)disk)->name, "d");
        azb_model_append_model(model, &vm->disks, disk);
        azb_status status = azb_model_to_json(model, &text, NULL, NULL);
        if (status == AZB_OK) {
            assert_string_equal(text, "{\"itemType\":\"VmItem\",\"disks\":[{\"name\":\"d\"}],"
                                      "\"zones\":[\"1\",\"2\"],\"tags\":{\"a\":\"b\"},"
                                      "\"key\":\"k\",\"unknown\":null}");
            azb_text_free(text);
        } else {
            assert_int_equal(status, AZB_E_NOMEM);
        }
    }
    azb_model_free(model);
}

static void from_text_to_text(test_context *test)
{
    azb_model *model;
    azb_error *err;
    char *text;
    azb_status status = azb_model_from_json(test->context, "RecoveryPointResource", point,
                                            sizeof point - 1, &model, &err);
    azb_error_free(err);
    if (status != AZB_OK) {
        assert_int_equal(status, AZB_E_NOMEM);
        assert_null(model);
        return;
    }
    status = azb_model_to_json(model, &text, NULL, &err);
    assert_true(status == AZB_OK ? strcmp(text, point) == 0 : text == NULL);
    azb_error_free(err);
    azb_text_free(text);
    azb_model_free(model);
}

static void free_problem(void *user, size_t index, azb_error *problem)
{
    (void)user;
    (void)index;
    assert_int_equal(azb_error_status(problem), AZB_E_JSON);
    azb_error_free(problem);
}

static void read_page(test_context *test)
{
    static const char json[] = "{\"value\":[{\"lun\":1},{\"lun\":\"x\"},{\"name\":\"a\\n\"}],"
                               "\"nextLink\":\"a\\/b\"}";
    azbi_page page;
    azb_error *err = NULL;
    azbi_arena *arena = azbi_arena_new(test->context, 0);
    char *copy = arena != NULL ? document_copy(arena, json, sizeof json - 1) : NULL;
    if (copy != NULL) {
        azb_status status = azbi_decode_page(arena, &sample_type_disk, copy, sizeof json - 1,
                                             free_problem, NULL, &page, &err);
        assert_true(status == AZB_OK ? page.count == 2 : status == AZB_E_NOMEM);
        azb_error_free(err);
    }
    azbi_arena_release(arena);
}

// ---- memory ends in the middle of a value ----

enum {
    ROOMY = 8192
};

static void decode_squeezed(squeeze *run)
{
    azb_model *model = NULL;
    azb_error *err = NULL;
    azbi_arena *arena = azbi_arena_new(run->test.context, ROOMY);
    assert_non_null(arena);
    char *copy = document_copy(arena, rich, sizeof rich - 1);
    assert_non_null(copy);
    document_squeeze(run, arena);
    const azb_status status =
        azbi_decode(arena, &sample_type_resource, copy, sizeof rich - 1, &model, &err);
    const bool failed = azbi_arena_is_exhausted(arena) || azb_error_status(err) == AZB_E_NOMEM;
    assert_int_equal(status, failed ? AZB_E_NOMEM : AZB_OK);
    assert_int_equal(model == NULL, failed);
    azb_error_free(err);
    azbi_arena_release(arena);
}

static void make_squeezed(squeeze *run)
{
    azbi_arena *arena = azbi_arena_new(run->test.context, ROOMY);
    assert_non_null(arena);
    document_squeeze(run, arena);
    const azb_model *model = azbi_model_make(arena, &sample_type_sql_item);
    assert_int_equal(model == NULL, azbi_arena_is_exhausted(arena));
    azbi_arena_release(arena);
}

static void page_squeezed(squeeze *run)
{
    static const char json[] = "{\"value\":[{\"lun\":1},{\"name\":\"a\\n\"}],\"nextLink\":\"a\"}";
    azbi_page page;
    azbi_arena *arena = azbi_arena_new(run->test.context, ROOMY);
    assert_non_null(arena);
    char *copy = document_copy(arena, json, sizeof json - 1);
    assert_non_null(copy);
    document_squeeze(run, arena);
    const azb_status status = azbi_decode_page(arena, &sample_type_disk, copy, sizeof json - 1,
                                               free_problem, NULL, &page, NULL);
    assert_int_equal(status == AZB_OK, page.items != NULL);
    assert_true(status == AZB_OK ? page.count == 2 : status == AZB_E_NOMEM);
    assert_true(status != AZB_OK || !azbi_arena_is_exhausted(arena));
    azbi_arena_release(arena);
}

static void memory_may_end_anywhere_in_a_text(void **state)
{
    (void)state;
    document_squeeze_all(decode_squeezed);
    document_squeeze_all(make_squeezed);
    document_squeeze_all(page_squeezed);
}

static void survives_exhaustion(void **state)
{
    (void)state;
    test_context_sweep(decode_and_encode);
    test_context_sweep(build);
    test_context_sweep(from_text_to_text);
    test_context_sweep(read_page);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_model_lives_until_its_last_hold_goes),
        cmocka_unit_test(a_text_of_no_model_is_refused),
        cmocka_unit_test(a_text_that_cannot_be_written_is_no_text),
        cmocka_unit_test(a_null_is_asked_for_safely),
        cmocka_unit_test(survives_exhaustion),
        cmocka_unit_test(memory_may_end_anywhere_in_a_text),
        cmocka_unit_test(wrong_arguments_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
