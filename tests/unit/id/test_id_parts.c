// test_id_parts.c - the parts of an ARM id.
#include <string.h>

#include <azbackup/id.h>

#include "support/test.h"
#include "support/test_context.h"

#define VAULT "/subscriptions/S1/resourceGroups/g1/providers/Microsoft.RecoveryServices/vaults/v1"
#define VAULT_ODD \
    "/SUBSCRIPTIONS/S1/resourcegroups/g1/Providers/microsoft.recoveryservices/Vaults/v1"

static void check_slice(azb_str slice, const char *text)
{
    if (text == NULL) {
        assert_null(slice.ptr);
        return;
    }
    assert_int_equal(slice.len, strlen(text));
    assert_memory_equal(slice.ptr, text, slice.len);
}

static void an_id_is_taken_apart(void **state)
{
    (void)state;
    azb_id_parts parts = {.size = sizeof parts};
    assert_int_equal(azb_id_parse(VAULT_ODD "/backupfabrics/azure/PROTECTIONCONTAINERS/c;1/"
                                            "protecteditems/i;2/recoverypoints/77",
                                  &parts),
                     AZB_OK);
    check_slice(parts.subscription, "S1");
    check_slice(parts.resource_group, "g1");
    check_slice(parts.provider, "microsoft.recoveryservices");
    check_slice(parts.vault, "v1");
    check_slice(parts.fabric, "azure");
    check_slice(parts.container, "c;1");
    check_slice(parts.item, "i;2");
    check_slice(parts.recovery_point, "77");
    check_slice(parts.policy, NULL);
    check_slice(parts.job, NULL);
    check_slice(parts.resource_type, "recoverypoints");
    check_slice(parts.name, "77");
}

static void other_resources_have_parts_too(void **state)
{
    (void)state;
    azb_id_parts parts = {.size = sizeof parts};
    assert_int_equal(azb_id_parse("/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/"
                                  "virtualMachines/vm/",
                                  &parts),
                     AZB_OK);
    check_slice(parts.provider, "Microsoft.Compute");
    check_slice(parts.vault, NULL);
    check_slice(parts.virtual_machine, "vm");
    check_slice(parts.disk, NULL);
    check_slice(parts.resource_type, "virtualMachines");
    check_slice(parts.name, "vm");
    assert_int_equal(azb_id_parse("/subscriptions/s/resourceGroups/g/providers/microsoft.compute/"
                                  "RestorePointCollections/c/restorepoints/p/diskrestorepoints/d_1",
                                  &parts),
                     AZB_OK);
    check_slice(parts.collection, "c");
    check_slice(parts.restore_point, "p");
    check_slice(parts.disk_restore_point, "d_1");
    check_slice(parts.virtual_machine, NULL);
    check_slice(parts.recovery_point, NULL);
    check_slice(parts.name, "d_1");
    assert_int_equal(azb_id_parse("/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/"
                                  "DISKS/d",
                                  &parts),
                     AZB_OK);
    check_slice(parts.disk, "d");
    check_slice(parts.collection, NULL);
    assert_int_equal(azb_id_parse(VAULT "/backupJobs/j", &parts), AZB_OK);
    check_slice(parts.job, "j");
    assert_int_equal(azb_id_parse(VAULT "/backupPolicies/p", &parts), AZB_OK);
    check_slice(parts.policy, "p");
    check_slice(parts.job, NULL);
}

static const char *const no_ids[] = {
    "",
    "/",
    "subscriptions/s",
    "/subscriptions",
    "/subscriptions/",
    "/subscriptions//g/x",
    "//",
    "/subscriptions/s/resourceGroups",
    "/subscriptions/s//",
    "/a/b?c",
    "/a/..",
    "/a/b\x01",
};

static void what_is_no_id_is_refused(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azb_id_parts parts = {.size = sizeof parts};
    for (size_t i = 0; i < sizeof no_ids / sizeof no_ids[0]; i++) {
        char *text = NULL;
        azb_error *err = NULL;
        if (azb_id_parse(no_ids[i], &parts) != AZB_E_ARG ||
            azb_id_canonical(test.context, no_ids[i], &text, &err) != AZB_E_ARG) {
            fail_msg("\"%s\" is taken for an id", no_ids[i]);
        }
        assert_string_equal(azb_error_path(err), "id");
        assert_null(parts.subscription.ptr);
        assert_null(text);
        azb_error_free(err);
    }
    char *text = NULL;
    assert_int_equal(azb_id_parse(NULL, &parts), AZB_E_ARG);
    assert_int_equal(azb_id_parse(VAULT, NULL), AZB_E_ARG);
    assert_int_equal(azb_id_canonical(test.context, NULL, &text, NULL), AZB_E_ARG);
    assert_int_equal(azb_id_canonical(test.context, VAULT, NULL, NULL), AZB_E_ARG);
    assert_int_equal(azb_id_canonical(NULL, VAULT, &text, NULL), AZB_E_ARG);
    parts.size = 0;
    assert_int_equal(azb_id_parse(VAULT, &parts), AZB_E_ABI);
    test_context_dispose(&test);
}

static void the_service_has_one_casing(void **state)
{
    (void)state;
    static const struct {
        const char *id, *canonical;
    } cases[] = {
        {VAULT_ODD, VAULT},
        {VAULT_ODD "/", VAULT},
        {VAULT_ODD
         "/backupfabrics/AZURE/protectioncontainers/iaasvmcontainer;iaasvmcontainerV2;G;V/"
         "protecteditems/vm;IAASvmcontainerv2;G;V",
         VAULT "/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;G;V/"
               "protectedItems/VM;iaasvmcontainerv2;G;V"},
        {VAULT "/backupFabrics/Other/protectionContainers/new;FORM/protectedItems/x",
         VAULT "/backupFabrics/Other/protectionContainers/new;FORM/protectedItems/x"},
        {"/subscriptions/s/RESOURCEGROUPS/G/providers/MICROSOFT.compute/VIRTUALmachines/Vm",
         "/subscriptions/s/resourceGroups/G/providers/Microsoft.Compute/virtualMachines/Vm"},
        {"/subscriptions/s/resourceGroups/G/providers/microsoft.compute/RESTOREPOINTCOLLECTIONS/C/"
         "RestorePoints/P/diskrestorepoints/D_1",
         "/subscriptions/s/resourceGroups/G/providers/Microsoft.Compute/restorePointCollections/C/"
         "restorePoints/P/diskRestorePoints/D_1"},
        {"/subscriptions/s/resourceGroups/G/providers/microsoft.network/networkinterfaces/N",
         "/subscriptions/s/resourceGroups/G/providers/Microsoft.Network/networkInterfaces/N"},
        {"/subscriptions/s/providers/New.Provider/newTypes/N",
         "/subscriptions/s/providers/New.Provider/newTypes/N"},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char *text = NULL;
        assert_int_equal(azb_id_canonical(test.context, cases[i].id, &text, NULL), AZB_OK);
        assert_string_equal(text, cases[i].canonical);
        azb_text_free(text);
    }
    test_context_dispose(&test);
}

static void write_once(test_context *test)
{
    char *text = NULL;
    const azb_status status = azb_id_canonical(test->context, VAULT_ODD, &text, NULL);
    assert_true(status == AZB_OK ? text != NULL : status == AZB_E_NOMEM && text == NULL);
    azb_text_free(text);
}

static void nothing_is_left_when_memory_ends(void **state)
{
    (void)state;
    test_context_sweep(write_once);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_id_is_taken_apart),
        cmocka_unit_test(other_resources_have_parts_too),
        cmocka_unit_test(what_is_no_id_is_refused),
        cmocka_unit_test(the_service_has_one_casing),
        cmocka_unit_test(nothing_is_left_when_memory_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
