// test_decode_lenient.c - what is read of a model when some members do not fit their types.
#include <stdio.h>
#include <string.h>

#include "document.h"
#include "support/test.h"

typedef struct lenient {
    document doc;
    azb_error *problem;
} lenient;

static void setup(lenient *l, const char *json)
{
    l->problem = NULL;
    document_init_lenient(&l->doc, &sample_type_item, json, &l->problem);
}

static void teardown(lenient *l)
{
    azb_error_free(l->problem);
    document_dispose(&l->doc);
}

// Each odd member alone: the others are read, it is kept, and the problem has its path.
static void keeps_one_odd_member_and_reads_the_rest(void **state)
{
    static const struct {
        const char *member; // its name and value
        const char *path;
    } cases[] = {
        {"\"friendlyName\":7", "friendlyName"},
        {"\"friendlyName\":{\"a\":[1,\"b\"]}", "friendlyName"},
        {"\"created\":true", "created"},
        {"\"isManaged\":\"yes\"", "isManaged"},
        {"\"status\":{}", "status"},
        {"\"disks\":{}", "disks"},
        {"\"disks\":[{\"lun\":1},\"x\"]", "disks[1]"},
        {"\"disks\":[7]", "disks[0]"},
        {"\"mainDisk\":\"d\"", "mainDisk"},
        {"\"zones\":[\"1\",[]]", "zones[1]"},
        {"\"luns\":[0,\"1\"]", "luns[1]"},
        {"\"tags\":[]", "tags"},
        {"\"tags\":{\"a\":\"b\",\"c\":1}", "tags.c"},
        {"\"readiness\":{\"a\":0}", "readiness.a"},
        {"\"extras\":\"none\"", "extras"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char json[256];
        lenient l;
        (void)snprintf(json, sizeof json, "{\"itemType\":\"VmItem\",%s,\"anything\":\"end\"}",
                       cases[i].member);
        setup(&l, json);
        assert_int_equal(l.doc.status, AZB_OK);
        const sample_vm_item *vm = azbi_model_part(l.doc.model, &sample_type_vm_item);
        assert_string_equal(vm->anything.ptr, "\"end\"");
        assert_string_equal(azb_error_path(l.problem), cases[i].path);
        assert_int_equal(azb_error_status(l.problem), AZB_E_JSON);
        assert_memory_equal(azb_error_message(l.problem), cases[i].path, strlen(cases[i].path));
        assert_non_null(strstr(document_text(&l.doc), cases[i].member));
        teardown(&l);
    }
}

// Inside another model only the innermost member is set aside.
static void sets_aside_as_little_as_it_can(void **state)
{
    lenient l;
    (void)state;
    setup(&l, "{\"itemType\":\"VmItem\",\"mainDisk\":{\"name\":[1],\"lun\":3},"
              "\"disks\":[{\"lun\":1},{\"lun\":\"two\",\"name\":\"b\"}],\"friendlyName\":\"f\"}");
    assert_int_equal(l.doc.status, AZB_OK);
    const sample_vm_item *vm = azbi_model_part(l.doc.model, &sample_type_vm_item);
    const sample_item *item = azbi_model_part(l.doc.model, &sample_type_item);
    assert_int_equal(vm->main_disk->lun.value, 3);
    assert_null(vm->main_disk->name.ptr);
    assert_int_equal(vm->disks.count, 2);
    const sample_disk *second = (const void *)vm->disks.items[1];
    assert_string_equal(second->name.ptr, "b");
    assert_int_equal(second->lun.state, AZB_ABSENT);
    assert_string_equal(item->friendly_name.ptr, "f");
    assert_string_equal(azb_error_path(l.problem), "mainDisk.name"); // the first one
    teardown(&l);
}

static void has_no_problem_with_what_fits(void **state)
{
    lenient l;
    (void)state;
    setup(&l, "{\"itemType\":\"VmItem\",\"friendlyName\":\"f\",\"new\":{\"a\":1}}");
    assert_int_equal(l.doc.status, AZB_OK);
    assert_null(l.problem);
    teardown(&l);
}

static void refuses_what_is_no_json_or_no_object(void **state)
{
    static const char *const bad[] = {
        "",
        "[]",
        "7",
        "null",
        "{\"itemType\":\"VmItem\",",
        "{\"friendlyName\":7,\"x\":}",
        "{\"friendlyName\":7} x",
        "{\"friendlyName\":[7}",
    };
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        lenient l;
        setup(&l, bad[i]);
        assert_int_equal(l.doc.status, AZB_E_JSON);
        assert_null(l.doc.model);
        teardown(&l);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_one_odd_member_and_reads_the_rest),
        cmocka_unit_test(sets_aside_as_little_as_it_can),
        cmocka_unit_test(has_no_problem_with_what_fits),
        cmocka_unit_test(refuses_what_is_no_json_or_no_object),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
