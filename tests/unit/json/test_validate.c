// test_validate.c - what is wrong with a model before it is sent.
#include <string.h>

#include "document.h"
#include "support/test.h"

#define VM  "{\"itemType\":\"VmItem\","
#define SQL "{\"itemType\":\"Sample/sqlItem\","

static const char *const good[] = {
    SQL "\"database\":\"12345678\"}",
    SQL "\"database\":\"\"}",
    SQL "\"database\":\"\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\"}",
    SQL "\"database\":null}",
    SQL "\"database\":\"d\",\"logs\":[\"1\",\"2\"],\"disks\":[null,{}]}",
    "{\"itemType\":\"VmItem\",\"parent\":" SQL "\"database\":\"d\"},\"readiness\":{\"a\":null}}",
    "{\"itemType\":\"Future\"}",
    VM "\"disks\":[{\"lun\":-1,\"sizeInBytes\":1},{\"lun\":199,\"sizeInBytes\":8796093022208}]}",
    VM "\"disks\":[{\"lun\":null,\"sizeInBytes\":null}]}",
};

static const struct {
    const char *json;
    const char *path;
    const char *message;
} bad[] = {
    {"{}", "itemType", "itemType: is required"},
    {SQL "\"state\":1}", "database", "database: is required"},
    {SQL "\"database\":\"123456789\"}", "database",
     "database: has 9 characters, at most 8 are allowed"},
    {SQL "\"database\":\"d\",\"logs\":[\"1\",\"2\",\"3\"]}", "logs",
     "has 3 elements, at most 2 are allowed"},
    {"{\"itemType\":\"VmItem\",\"parent\":{\"itemType\":\"VmItem\",\"parent\":" SQL
     "\"isManaged\":true}}}",
     "parent.parent.database", "parent.parent.database: is required"},
    {VM "\"disks\":[{\"lun\":-2}]}", "disks[0].lun", "disks[0].lun: is -2, must be from -1 to 199"},
    {VM "\"mainDisk\":{\"lun\":200}}", "mainDisk.lun", "is 200, must be from -1 to 199"},
    {VM "\"readiness\":{\"a\":{\"sizeInBytes\":0}}}", "readiness.a.sizeInBytes", "is 0, must be"},
    {VM "\"mainDisk\":{\"sizeInBytes\":8796093022209}}", "mainDisk.sizeInBytes",
     "is 8796093022209, must be from 1 to 8796093022208"},
};

static void accepts_whole_models(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        document doc;
        document_init(&doc, &sample_type_item, good[i]);
        assert_int_equal(doc.status, AZB_OK);
        if (azbi_validate(doc.model, &doc.error) != AZB_OK) {
            fail_msg("%s: %s", good[i], azb_error_message(doc.error));
        }
        assert_int_equal(azb_model_validate(doc.model, NULL), AZB_OK);
        document_dispose(&doc);
    }
}

static void names_what_is_missing_or_out_of_bounds(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        document doc;
        document_init(&doc, &sample_type_item, bad[i].json);
        assert_int_equal(azbi_validate(doc.model, &doc.error), AZB_E_ARG);
        assert_string_equal(azb_error_path(doc.error), bad[i].path);
        assert_non_null(strstr(azb_error_message(doc.error), bad[i].message));
        assert_int_equal(azbi_validate(doc.model, NULL), AZB_E_ARG);
        document_dispose(&doc);
    }
}

// Any part of a chain stands for all of it.
static void checks_the_whole_chain(void **state)
{
    document doc;
    (void)state;
    document_init_empty(&doc, &sample_type_sql_item);
    assert_int_equal(azb_model_validate(doc.model, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "database");
    sample_sql_item *sql = (void *)doc.model;
    azb_model_set_str(doc.model, &sql->database, "db");
    assert_int_equal(azb_model_validate(doc.model, NULL), AZB_OK);
    assert_int_equal(azb_model_validate(azbi_model_root(doc.model), NULL), AZB_OK);
    document_dispose(&doc);
}

static void checks_elements_and_entries(void **state)
{
    document doc;
    (void)state;
    document_init(&doc, &sample_type_vm_item, "{\"disks\":[{}],\"readiness\":{\"k\":{}}}");
    sample_vm_item *vm = (void *)doc.model;
    azb_model *item = azbi_model_root(&vm->model);
    vm->disks.items[0] = item; // a model that is not whole: it holds itself without an end
    assert_int_equal(azbi_validate(doc.model, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "itemType");
    azb_error_free(doc.error);
    ((sample_item *)(void *)item)->kind = (azb_enum){{"VmItem", 6}, 1, AZB_SET};
    assert_int_equal(azbi_validate(doc.model, &doc.error), AZB_E_LIMIT);
    assert_memory_equal(azb_error_path(doc.error), "disks[0].disks[0]", 17);
    document_dispose(&doc);
}

static void writing_finds_the_rest(void **state)
{
    document doc;
    (void)state;
    document_init(&doc, &sample_type_item, "{\"itemType\":\"VmItem\",\"status\":\"Valid\"}");
    sample_vm_item *vm = azbi_model_part(doc.model, &sample_type_vm_item);
    vm->status = (azb_enum){{NULL, 0}, 99, AZB_SET};
    assert_int_equal(azb_model_validate(doc.model, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "status");
    azb_error_free(doc.error);
    assert_int_equal(azb_model_validate(NULL, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "model");
    document_dispose(&doc);
}

static bool is_refused(sample_vm_item *vm, const char *path, const char *why)
{
    azb_error *error = NULL;
    const azb_status status = azb_model_validate(&vm->model, &error);
    const bool refused = status == AZB_E_ARG && strcmp(azb_error_path(error), path) == 0 &&
                         strstr(azb_error_message(error), why) != NULL;
    azb_error_free(error);
    return refused;
}

// What was read goes back; what a caller makes up has to be said.
static void unknown_names_are_sent_on_purpose_only(void **state)
{
    document doc;
    (void)state;
    document_init(&doc, &sample_type_item,
                  "{\"itemType\":\"VmItem\",\"status\":\"Newer\",\"actions\":[\"valid\",7]}");
    sample_vm_item *vm = azbi_model_part(doc.model, &sample_type_vm_item);
    assert_int_equal(azb_model_validate(doc.model, NULL), AZB_OK);
    azb_model_set_enum_text(&vm->model, &vm->status, "Newest");
    assert_int_equal(azb_model_validate(doc.model, NULL), AZB_OK);
    azb_model_set_enum_text(&vm->model, &vm->status, "deleted");
    assert_int_equal(azb_model_validate(doc.model, NULL), AZB_OK);

    static const char known[] = "known names are Invalid, Valid or Deleted";
    vm->status = (azb_enum){{"Newest", 6}, 0, AZB_SET};
    assert_true(is_refused(vm, "status", known));
    vm->status = (azb_enum){{"Valid", 5}, 0, AZB_SET};
    assert_int_equal(azb_model_validate(doc.model, NULL), AZB_OK);
    vm->status.id = SAMPLE_STATUS_DELETED; // the old text would go out
    assert_true(is_refused(vm, "status", "\"Valid\" is not the name of the id 3"));
    vm->status = (azb_enum){{NULL, 0}, SAMPLE_STATUS_DELETED, AZB_SET};
    assert_int_equal(azb_model_validate(doc.model, NULL), AZB_OK);
    vm->actions.items[1] = (azb_enum){{"Newest", 6}, 4, AZB_SET};
    assert_true(is_refused(vm, "actions[1]", known));
    document_dispose(&doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(accepts_whole_models),
        cmocka_unit_test(names_what_is_missing_or_out_of_bounds),
        cmocka_unit_test(checks_the_whole_chain),
        cmocka_unit_test(checks_elements_and_entries),
        cmocka_unit_test(writing_finds_the_rest),
        cmocka_unit_test(unknown_names_are_sent_on_purpose_only),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
