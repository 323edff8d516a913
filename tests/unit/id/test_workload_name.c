// test_workload_name.c - names of containers and items.
#include <string.h>

#include <azbackup/id.h>

#include "support/test.h"
#include "support/test_context.h"

typedef azb_status (*parse_fn)(const char *text, azb_workload_name *out);
typedef azb_status (*build_fn)(azb_context *context, int32_t kind, const char *group,
                               const char *name, char **text, azb_error **err);

typedef struct form {
    const char *text; // in any casing
    int32_t kind;
    const char *group; // NULL: none
    const char *name;
    const char *canonical;
} form;

static const form containers[] = {
    {"iaasvmcontainer;IAASVMCONTAINERV2;rG;Vm", AZB_CONTAINER_NAME_VM, "rG", "Vm",
     "IaasVMContainer;iaasvmcontainerv2;rG;Vm"},
    {"iaasvmcontainerv2;g;v", AZB_CONTAINER_NAME_VM, "g", "v",
     "IaasVMContainer;iaasvmcontainerv2;g;v"},
    {"IaasVMContainer;iaasvmcontainer;svc;v", AZB_CONTAINER_NAME_CLASSIC_VM, "svc", "v",
     "IaasVMContainer;iaasvmcontainer;svc;v"},
    {"storagecontainer;storage;g;account", AZB_CONTAINER_NAME_STORAGE, "g", "account",
     "StorageContainer;Storage;g;account"},
    {"StorageContainer;ClassicStorage;g;a", AZB_CONTAINER_NAME_CLASSIC_STORAGE, "g", "a",
     "StorageContainer;ClassicStorage;g;a"},
    {"vmappcontainer;compute;g;v", AZB_CONTAINER_NAME_VM_APP, "g", "v",
     "VMAppContainer;Compute;g;v"},
    {"sqlagworkloadcontainer;a;b;c", AZB_CONTAINER_NAME_SQL_AG, NULL, "a;b;c",
     "SQLAGWorkLoadContainer;a;b;c"},
    {"hanahsrcontainer;pair", AZB_CONTAINER_NAME_HANA_HSR, NULL, "pair", "HanaHSRContainer;pair"},
    {"windows;server.contoso.com", AZB_CONTAINER_NAME_WINDOWS, NULL, "server.contoso.com",
     "Windows;server.contoso.com"},
};

static const form items[] = {
    {"vm;iaasVMContainerV2;g;v", AZB_ITEM_NAME_VM, "g", "v", "VM;iaasvmcontainerv2;g;v"},
    {"iaasvmcontainerv2;g;v", AZB_ITEM_NAME_VM, "g", "v", "VM;iaasvmcontainerv2;g;v"},
    {"VM;iaasvmcontainer;svc;v", AZB_ITEM_NAME_CLASSIC_VM, "svc", "v", "VM;iaasvmcontainer;svc;v"},
    {"azurefileshare;share-1", AZB_ITEM_NAME_FILE_SHARE, NULL, "share-1", "AzureFileShare;share-1"},
    {"sqldatabase;mssqlserver;my;db", AZB_ITEM_NAME_SQL_DATABASE, "mssqlserver", "my;db",
     "SQLDataBase;mssqlserver;my;db"},
    {"sqlinstance;mssqlserver", AZB_ITEM_NAME_SQL_INSTANCE, NULL, "mssqlserver",
     "SQLInstance;mssqlserver"},
    {"saphanadatabase;h22;systemdb", AZB_ITEM_NAME_SAP_HANA_DATABASE, "h22", "systemdb",
     "SAPHanaDatabase;h22;systemdb"},
    {"saphanasystem;h22", AZB_ITEM_NAME_SAP_HANA_SYSTEM, NULL, "h22", "SAPHanaSystem;h22"},
    {"sapasedatabase;ase;db", AZB_ITEM_NAME_SAP_ASE_DATABASE, "ase", "db", "SAPAseDatabase;ase;db"},
    {"SapAseSystem;ase", AZB_ITEM_NAME_SAP_ASE_SYSTEM, NULL, "ase", "SAPAseSystem;ase"},
};

static const char *const unknown[] = {"",
                                      ";",
                                      "VM",
                                      "VM;",
                                      "VM;iaasvmcontainerv2;g",
                                      "VM;iaasvmcontainerv2;;v",
                                      "VM;iaasvmcontainerv2;g;",
                                      "VM;iaasvmcontainerv3;g;v",
                                      "AzureFileShare;",
                                      "AzureFileShareX;a",
                                      "StorageContainer;Storage;g",
                                      "Windows;"};

static void check_slice(azb_str slice, const char *text)
{
    if (text == NULL) {
        assert_null(slice.ptr);
        return;
    }
    assert_int_equal(slice.len, strlen(text));
    assert_memory_equal(slice.ptr, text, slice.len);
}

static void check_form(azb_context *context, const form *f, parse_fn parse, build_fn build)
{
    azb_workload_name name = {.size = sizeof name};
    char *text = NULL;
    if (parse(f->text, &name) != AZB_OK || name.kind != f->kind) {
        fail_msg("%s is taken for the kind %d", f->text, (int)name.kind);
    }
    check_slice(name.group, f->group);
    check_slice(name.name, f->name);
    assert_int_equal(build(context, f->kind, f->group, f->name, &text, NULL), AZB_OK);
    assert_string_equal(text, f->canonical);
    assert_int_equal(azb_id_compare(text, f->canonical), 0);
    azb_text_free(text);
}

static void names_are_parsed_and_built(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof containers / sizeof containers[0]; i++) {
        check_form(test.context, &containers[i], azb_container_name_parse,
                   azb_container_name_build);
    }
    for (size_t i = 0; i < sizeof items / sizeof items[0]; i++) {
        check_form(test.context, &items[i], azb_item_name_parse, azb_item_name_build);
    }
    test_context_dispose(&test);
}

static void other_forms_are_reported(void **state)
{
    (void)state;
    azb_workload_name name = {.size = sizeof name};
    for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++) {
        if (azb_container_name_parse(unknown[i], &name) != AZB_E_ARG ||
            azb_item_name_parse(unknown[i], &name) != AZB_E_ARG) {
            fail_msg("\"%s\" is taken for a name", unknown[i]);
        }
        assert_int_equal(name.kind, 0);
        assert_null(name.name.ptr);
    }
    assert_int_equal(azb_item_name_parse(NULL, &name), AZB_E_ARG);
    assert_int_equal(azb_item_name_parse("VM;a", NULL), AZB_E_ARG);
    name.size--;
    assert_int_equal(azb_item_name_parse("AzureFileShare;a", &name), AZB_E_ABI);
}

static void bad_parts_are_named(void **state)
{
    (void)state;
    static const struct {
        int32_t kind;
        const char *group, *name, *argument;
    } bad[] = {
        {0, "g", "v", "kind"},
        {99, "g", "v", "kind"},
        {AZB_ITEM_NAME_VM, NULL, "v", "group"},
        {AZB_ITEM_NAME_VM, "", "v", "group"},
        {AZB_ITEM_NAME_VM, "a;b", "v", "group"},
        {AZB_ITEM_NAME_VM, "a/b", "v", "group"},
        {AZB_ITEM_NAME_VM, "g", NULL, "name"},
        {AZB_ITEM_NAME_VM, "g", "", "name"},
        {AZB_ITEM_NAME_VM, "g", "a?b", "name"},
        {AZB_ITEM_NAME_FILE_SHARE, "g", "share", "group"},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        char *text = NULL;
        azb_error *err = NULL;
        assert_int_equal(
            azb_item_name_build(test.context, bad[i].kind, bad[i].group, bad[i].name, &text, &err),
            AZB_E_ARG);
        assert_string_equal(azb_error_path(err), bad[i].argument);
        assert_null(text);
        azb_error_free(err);
    }
    assert_int_equal(azb_item_name_build(test.context, 1, "g", "v", NULL, NULL), AZB_E_ARG);
    char *text = NULL;
    assert_int_equal(azb_item_name_build(NULL, 1, "g", "v", &text, NULL), AZB_E_ARG);
    test_context_dispose(&test);
}

static void build_once(test_context *test)
{
    char *text = NULL;
    const azb_status status =
        azb_container_name_build(test->context, AZB_CONTAINER_NAME_VM, "g", "v", &text, NULL);
    assert_true(status == AZB_OK ? text != NULL : status == AZB_E_NOMEM && text == NULL);
    azb_text_free(text);
}

static void nothing_is_left_when_memory_ends(void **state)
{
    (void)state;
    test_context_sweep(build_once);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_parsed_and_built),
        cmocka_unit_test(other_forms_are_reported),
        cmocka_unit_test(bad_parts_are_named),
        cmocka_unit_test(nothing_is_left_when_memory_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
