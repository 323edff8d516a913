// test_compare.c - where two models differ.
#include <stdio.h>
#include <string.h>

#include "document.h"
#include "support/test.h"

#define VM "{\"itemType\":\"VmItem\","

// Paths separated by blanks; "" when both mean the same.
static const struct {
    const char *left, *right, *paths;
} cases[] = {
    {VM "\"friendlyName\":\"a\"}", VM "\"friendlyName\":\"a\"}", ""},
    {VM "\"friendlyName\":\"a\"}", VM "\"friendlyName\":\"b\"}", "friendlyName"},
    {VM "\"friendlyName\":\"\"}", VM "\"x\":1}", "friendlyName x"},
    {VM "\"friendlyName\":null}", "{\"itemType\":\"VmItem\"}", "friendlyName"},
    {VM "\"friendlyName\":null}", VM "\"friendlyName\":\"\"}", "friendlyName"},
    {VM "\"friendlyName\":null}", VM "\"friendlyName\" : null }", ""},
    {VM "\"isManaged\":null}", VM "\"isManaged\":null}", ""},
    {VM "\"isManaged\":null}", VM "\"isManaged\":false}", "isManaged"},
    {VM "\"isManaged\":true}", VM "\"isManaged\":false}", "isManaged"},
    {VM "\"status\":\"Valid\"}", VM "\"status\":1}", ""},
    {VM "\"status\":\"Valid\"}", VM "\"status\":\"VALID\"}", ""},
    {VM "\"status\":\"Valid\"}", VM "\"status\":\"Deleted\"}", "status"},
    {VM "\"status\":\"New\"}", VM "\"status\":\"New\"}", ""},
    {VM "\"status\":\"New\"}", VM "\"status\":\"Newer\"}", "status"},
    {VM "\"status\":\"77\"}", VM "\"status\":77}", "status"},
    {VM "\"mainDisk\":{\"lun\":100}}", VM "\"mainDisk\":{\"lun\":1E2}}", ""},
    {VM "\"mainDisk\":{\"lun\":1E2}}", VM "\"mainDisk\":{\"lun\":100.0}}", ""},
    {VM "\"mainDisk\":{\"lun\":1.25}}", VM "\"mainDisk\":{\"lun\":1.5}}", "mainDisk.lun"},
    {VM "\"mainDisk\":{\"weight\":1.0}}", VM "\"mainDisk\":{\"weight\":1}}", ""},
    {VM "\"mainDisk\":{\"weight\":1.0}}", VM "\"mainDisk\":{\"weight\":2}}", "mainDisk.weight"},
    {VM "\"mainDisk\":{\"LUN\":1}}", VM "\"mainDisk\":{\"lun\":1}}", ""},
    {VM "\"mainDisk\":{\"LUN\":1}}", VM "\"mainDisk\":{\"lun\":2}}", "mainDisk.lun"},
    {VM "\"mainDisk\":{}}", VM "\"mainDisk\":null}", "mainDisk"},
    {VM "\"mainDisk\":{\"new\":1}}", VM "\"mainDisk\":{\"new\":2}}", "mainDisk.new"},
    {VM "\"created\":\"2025-01-01T00:00:00Z\"}", VM "\"created\":\"2025-01-01T01:00:00.0+01:00\"}",
     ""},
    {VM "\"created\":\"2025-01-01T00:00:00Z\"}", VM "\"created\":null}", "created"},
    {VM "\"created\":\"soon\"}", VM "\"created\":\"later\"}", "created"},
    {VM "\"disks\":[{\"lun\":1},{\"lun\":2}]}", VM "\"disks\":[{\"lun\":1},{\"lun\":3}]}",
     "disks[1].lun"},
    {VM "\"disks\":[{\"lun\":1}]}", VM "\"disks\":[{\"lun\":1},{\"lun\":3},null]}",
     "disks[1] disks[2]"},
    {VM "\"disks\":[null]}", VM "\"disks\":[{}]}", "disks[0]"},
    {VM "\"disks\":[]}", VM "\"disks\":null}", "disks"},
    {VM "\"zones\":[\"1\",null]}", VM "\"zones\":[\"1\",\"\"]}", "zones[1]"},
    {VM "\"luns\":[1,2]}", VM "\"luns\":[3,2]}", "luns[0]"},
    {VM "\"times\":[null]}", VM "\"times\":[\"2025-01-01T00:00:00Z\"]}", "times[0]"},
    {VM "\"actions\":[\"valid\",1]}", VM "\"actions\":[\"Valid\",\"Valid\"]}", ""},
    {VM "\"actions\":[\"Valid\"]}", VM "\"actions\":[\"New\"]}", "actions[0]"},
    {VM "\"tags\":{\"a\":\"1\",\"b\":\"2\"}}", VM "\"tags\":{\"b\":\"2\",\"a\":\"1\"}}", ""},
    {VM "\"tags\":{\"a\":\"1\",\"b\":\"2\"}}", VM "\"tags\":{\"b\":\"3\",\"c\":\"1\"}}",
     "tags.a tags.b tags.c"},
    {VM "\"tags\":{\"a\":null}}", VM "\"tags\":{\"a\":\"\"}}", "tags.a"},
    {VM "\"readiness\":{\"k\":{\"lun\":1}}}", VM "\"readiness\":{\"k\":{\"lun\":2}}}",
     "readiness.k.lun"},
    {VM "\"readiness\":{\"k\":null}}", VM "\"readiness\":{\"k\":{}}}", "readiness.k"},
    {VM "\"extras\":{\"x\":[1]}}", VM "\"extras\":{\"x\":[1.0]}}", ""},
    {VM "\"extras\":{\"x\":[1]}}", VM "\"extras\":{\"x\":[2]}}", "extras.x"},
    {VM "\"anything\":{\"a\":1,\"b\":2}}", VM "\"anything\":{\"b\":2,\"a\":1}}", ""},
    {VM "\"anything\":1}", VM "\"anything\":null}", "anything"},
    {VM "\"parent\":{\"itemType\":\"FileItem\"}}", VM "\"parent\":{\"itemType\":\"VmItem\"}}",
     "parent"},
    {VM "\"parent\":{\"itemType\":\"FileItem\",\"share\":\"a\"}}",
     VM "\"parent\":{\"itemType\":\"FileItem\",\"share\":\"b\"}}", "parent.share"},
    {VM "\"new\":{\"a\":[1]},\"z\":0}", VM "\"z\":0.0,\"new\":{\"a\":[ 1 ]}}", ""},
    {VM "\"new\":1,\"new\":2}", VM "\"new\":2}", ""},
    {VM "\"new\":1}", VM "\"newer\":1}", "new newer"},
};

static void check(const char *left, const char *right, const char *paths)
{
    document a;
    document b;
    azb_diff *diff = NULL;
    char found[200] = "";
    document_init(&a, &sample_type_item, left);
    document_init(&b, &sample_type_item, right);
    assert_int_equal(a.status, AZB_OK);
    assert_int_equal(b.status, AZB_OK);
    assert_int_equal(azb_model_diff(a.model, b.model, &diff, &a.error), AZB_OK);
    for (size_t i = 0; i < azb_diff_count(diff); i++) {
        strcat(found, i == 0 ? "" : " ");
        strcat(found, azb_diff_path(diff, i));
    }
    if (strcmp(found, paths) != 0) {
        fail_msg("%s and %s differ in \"%s\", not in \"%s\"", left, right, found, paths);
    }
    assert_string_equal(azb_diff_path(diff, azb_diff_count(diff)), "");
    assert_int_equal(azb_model_equal(a.model, b.model), paths[0] == '\0');
    assert_int_equal(azb_model_equal(b.model, a.model), paths[0] == '\0');
    azb_diff_free(diff);
    document_dispose(&a);
    document_dispose(&b);
}

static void differences_have_their_paths(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        check(cases[i].left, cases[i].right, cases[i].paths);
    }
}

static void an_entry_of_the_right_side_alone_differs(void **state)
{
    document left;
    document right;
    (void)state;
    document_init(&left, &sample_type_item, VM "\"tags\":{\"a\":\"1\"}}");
    document_init(&right, &sample_type_item, VM "\"tags\":{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}}");
    assert_int_equal(azb_model_equal(left.model, right.model), 0);
    document_dispose(&left);
    document_dispose(&right);
}

// Many differences, and one whose name is as long as an arena has room.
static void diff_squeezed(squeeze *run)
{
    char json[2048];
    azb_model *left = NULL;
    azb_model *right = NULL;
    azb_diff *diff = NULL;
    assert_int_equal(
        azbi_model_from_json(run->test.context, &sample_type_disk, "{}", 2, &left, NULL), AZB_OK);
    const int len = snprintf(json, sizeof json,
                             "{\"1\":1,\"2\":2,\"3\":3,\"4\":4,\"5\":5,\"6\":6,\"7\":7,"
                             "\"8\":8,\"%0*d\":9,\"lun\":1,\"name\":\"n\"}",
                             (int)run->room + 1, 0);
    assert_int_equal(
        azbi_model_from_json(run->test.context, &sample_type_disk, json, (size_t)len, &right, NULL),
        AZB_OK);
    atomic_store(&run->test.memory.fail_at,
                 atomic_load(&run->test.memory.calls) + 1 + run->skip + run->room % 64 / 4);
    const azb_status status = azb_model_diff(left, right, &diff, NULL);
    assert_true(status == AZB_OK ? azb_diff_count(diff) == 11
                                 : status == AZB_E_NOMEM && diff == NULL);
    assert_int_equal(status != AZB_OK, failing_allocator_has_failed(&run->test.memory));
    azb_diff_free(diff);
    azb_model_free(left);
    azb_model_free(right);
}

static void memory_may_end_anywhere(void **state)
{
    (void)state;
    document_squeeze_all(diff_squeezed);
}

static void any_part_stands_for_the_whole(void **state)
{
    document doc;
    (void)state;
    document_init(&doc, &sample_type_item, VM "\"status\":1}");
    sample_vm_item *vm = azbi_model_part(doc.model, &sample_type_vm_item);
    assert_int_equal(azb_model_equal(&vm->model, doc.model), 1);
    document_dispose(&doc);
}

static void nothing_and_two_types_are_refused(void **state)
{
    document vm;
    document disk;
    azb_diff *diff = NULL;
    (void)state;
    document_init_empty(&vm, &sample_type_vm_item);
    document_init_empty(&disk, &sample_type_disk);
    assert_int_equal(azb_model_equal(NULL, NULL), 1);
    assert_int_equal(azb_model_equal(NULL, vm.model), 0);
    assert_int_equal(azb_model_equal(vm.model, disk.model), 0);
    assert_int_equal(azb_model_diff(vm.model, vm.model, NULL, NULL), AZB_E_ARG);
    assert_int_equal(azb_model_diff(NULL, vm.model, &diff, NULL), AZB_E_ARG);
    assert_int_equal(azb_model_diff(vm.model, NULL, &diff, NULL), AZB_E_ARG);
    assert_int_equal(azb_model_diff(vm.model, disk.model, &diff, &vm.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(vm.error), "right");
    assert_null(diff);
    assert_int_equal(azb_diff_count(NULL), 0);
    assert_string_equal(azb_diff_path(NULL, 0), "");
    azb_diff_free(NULL);
    document_dispose(&vm);
    document_dispose(&disk);
}

static void a_ring_is_no_tree(void **state)
{
    document doc;
    azb_diff *diff = NULL;
    (void)state;
    document_init_empty(&doc, &sample_type_vm_item);
    sample_vm_item *vm = (void *)doc.model;
    vm->parent = (sample_item *)(void *)azbi_model_root(doc.model);
    assert_int_equal(azb_model_equal(doc.model, doc.model), 0);
    assert_int_equal(azb_model_diff(doc.model, doc.model, &diff, &doc.error), AZB_E_LIMIT);
    assert_null(diff);
    vm->parent = NULL;
    document_dispose(&doc);
}

enum {
    // Each against each would be 10,000,000,000 comparisons, an hour of them.
    MANY = 100000
};

// An object of many members, forwards or backwards; the one numbered odd has another value.
static void fill(azbi_buf *out, const char *before, const char *behind, int backwards, int odd)
{
    azbi_buf_puts(out, before);
    for (int i = 0; i < MANY; i++) {
        const int n = backwards ? MANY - 1 - i : i;
        azbi_buf_printf(out, "%s\"member%d\":\"%d\"", i == 0 ? "" : ",", n, n == odd ? -1 : n);
    }
    azbi_buf_puts(out, behind);
}

static void many_names_are_compared_in_time(void **state)
{
    static const struct {
        const char *before, *behind, *path;
    } places[] = {
        {VM, "}", "member777"},
        {VM "\"tags\":{", "}}", "tags.member777"},
        {VM "\"extras\":{", "}}", "extras.member777"},
        {VM "\"anything\":{", "}}", "anything"},
        {VM "\"unknown\":[{", "}]}", "unknown"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        azbi_buf text[2];
        document doc[2];
        azb_diff *diff = NULL;
        for (int k = 0; k < 2; k++) {
            azbi_buf_init(&text[k], NULL, SIZE_MAX);
            fill(&text[k], places[i].before, places[i].behind, k, k == 0 ? -1 : 777);
            document_init(&doc[k], &sample_type_item, azbi_buf_text(&text[k]));
            assert_int_equal(doc[k].status, AZB_OK);
        }
        assert_int_equal(azb_model_equal(doc[0].model, doc[0].model), 1);
        assert_int_equal(azb_model_equal(doc[0].model, doc[1].model), 0);
        assert_int_equal(azb_model_diff(doc[0].model, doc[1].model, &diff, NULL), AZB_OK);
        assert_int_equal(azb_diff_count(diff), 1);
        assert_string_equal(azb_diff_path(diff, 0), places[i].path);
        azb_diff_free(diff);
        for (int k = 0; k < 2; k++) {
            document_dispose(&doc[k]);
            azbi_buf_dispose(&text[k]);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_entry_of_the_right_side_alone_differs),
        cmocka_unit_test(memory_may_end_anywhere),
        cmocka_unit_test(differences_have_their_paths),
        cmocka_unit_test(any_part_stands_for_the_whole),
        cmocka_unit_test(many_names_are_compared_in_time),
        cmocka_unit_test(nothing_and_two_types_are_refused),
        cmocka_unit_test(a_ring_is_no_tree),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
