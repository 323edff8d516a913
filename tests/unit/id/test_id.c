// test_id.c - ids as arguments, in every scope.
#include "fixture.h"

#include <azbackup/id.h>

#include "base/memory.h"
#include "id/id.h"

#define GUID         "11111111-2222-3333-4444-555555555555"
#define SUBSCRIPTION "/subscriptions/" GUID
#define GROUP        SUBSCRIPTION "/resourceGroups/g"
#define COMPUTE      GROUP "/providers/Microsoft.Compute"

static void refuses_what_is_no_vault_id(void **state)
{
    static const struct {
        const char *id, *text;
    } cases[] = {
        {NULL, "must not be NULL or empty"},
        {"", "must not be NULL or empty"},
        {"v1", "must be the ARM id of a vault"},
        {"https://management.azure.com" VAULT, "must be the ARM id of a vault"},
        {"/", "/subscriptions"},
        {"/subscriptions", "ends after /subscriptions"},
        {SUBSCRIPTION, "ends before /resourceGroups"},
        {"/subscriptions//resourceGroups/rg", "subscription"},
        {"/subscription/s/resourceGroups/rg", "/subscriptions"},
        {SUBSCRIPTION "/resourceGroups/rg/providers/Microsoft.Compute/vaults/v",
         "Microsoft.RecoveryServices"},
        {SUBSCRIPTION "/resourceGroups/rg/providers/Microsoft.RecoveryServices/vault/v", "/vaults"},
        {"/subscriptions/s/resourceGroups/rg", "the subscription in it must be a GUID"},
        {"/subscriptions/11111111222233334444555555555555/resourceGroups/rg", "GUID"},
        {"/subscriptions/{11111111-2222-3333-4444-555555555555}/resourceGroups/rg", "GUID"},
        {SUBSCRIPTION "5/resourceGroups/rg", "GUID"},
        {"/subscriptions/g1111111-2222-3333-4444-555555555555/resourceGroups/rg", "GUID"},
        {VAULT "/", "goes on"},
        {ITEM, "goes on after the vault"},
        {VAULT "?api-version=1", "vault"},
        {SUBSCRIPTION "/resourceGroups/r%20g/providers/Microsoft.RecoveryServices/vaults/v",
         "resource group"},
    };
    test_context *test = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *id = NULL;
        azb_error *err = NULL;
        const azb_status status =
            azb_protected_item_id(test->context, cases[i].id, "c", "i", &id, &err);
        assert_string_equal(azb_error_path(err), "vault_id");
        assert_failed(status, AZB_E_ARG, &err, cases[i].text);
        assert_null(id);
    }
}

static void writes_scopes_into_urls(void **state)
{
    static const struct {
        azbi_scope scope;
        const char *id, *url;
    } cases[] = {
        {AZBI_SCOPE_TENANT, NULL, ""},
        {AZBI_SCOPE_SUBSCRIPTION, SUBSCRIPTION, SUBSCRIPTION},
        {AZBI_SCOPE_RESOURCE_GROUP, SUBSCRIPTION "/resourcegroups/a (b)",
         SUBSCRIPTION "/resourceGroups/a%20%28b%29"},
        {AZBI_SCOPE_CONTAINER, VAULT "/backupfabrics/Azure/protectioncontainers/a;b c",
         VAULT "/backupFabrics/Azure/protectionContainers/a%3Bb%20c"},
        {AZBI_SCOPE_FABRIC, VAULT "/BACKUPFABRICS/Azure", VAULT "/backupFabrics/Azure"},
        {AZBI_SCOPE_COLLECTION, GROUP "/providers/MICROSOFT.COMPUTE/restorepointcollections/a b",
         COMPUTE "/restorePointCollections/a%20b"},
        {AZBI_SCOPE_RESTORE_POINT, COMPUTE "/restorePointCollections/c/RestorePoints/p",
         COMPUTE "/restorePointCollections/c/restorePoints/p"},
        {AZBI_SCOPE_DISK_RESTORE_POINT,
         COMPUTE "/restorePointCollections/c/restorePoints/p/DISKRESTOREPOINTS/d_1",
         COMPUTE "/restorePointCollections/c/restorePoints/p/diskRestorePoints/d_1"},
        {AZBI_SCOPE_DISK, COMPUTE "/DISKS/d", COMPUTE "/disks/d"},
        {AZBI_SCOPE_VIRTUAL_MACHINE, COMPUTE "/virtualmachines/v", COMPUTE "/virtualMachines/v"},
    };
    test_context *test = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azbi_buf out;
        azbi_buf_init(&out, test->context, 4096);
        assert_int_equal(
            azbi_id_put(&out, cases[i].scope, "id", cases[i].id, AZBI_ID_ESCAPED, NULL), AZB_OK);
        assert_string_equal(azbi_buf_text(&out), cases[i].url);
        azbi_buf_dispose(&out);
    }
}

// Of each scope, an id of every other one is refused by name of what was wanted.
static void tells_ids_of_other_scopes(void **state)
{
    static const struct {
        azbi_scope scope;
        const char *name, *id;
    } rows[] = {
        {AZBI_SCOPE_SUBSCRIPTION, "subscription", SUBSCRIPTION},
        {AZBI_SCOPE_RESOURCE_GROUP, "resource group", GROUP},
        {AZBI_SCOPE_VAULT, "vault", VAULT},
        {AZBI_SCOPE_PROTECTED_ITEM, "protected item", ITEM},
        {AZBI_SCOPE_COLLECTION, "restore point collection", COMPUTE "/restorePointCollections/c"},
        {AZBI_SCOPE_RESTORE_POINT, "restore point",
         COMPUTE "/restorePointCollections/c/restorePoints/p"},
        {AZBI_SCOPE_DISK_RESTORE_POINT, "disk restore point",
         COMPUTE "/restorePointCollections/c/restorePoints/p/diskRestorePoints/d"},
        {AZBI_SCOPE_DISK, "disk", COMPUTE "/disks/d"},
        {AZBI_SCOPE_VIRTUAL_MACHINE, "virtual machine", COMPUTE "/virtualMachines/v"},
    };
    enum {
        ROWS = sizeof rows / sizeof *rows
    };
    test_context *test = *state;
    for (size_t i = 0; i < ROWS; i++) {
        for (size_t k = 0; k < ROWS; k++) {
            azb_error *err = NULL;
            azbi_buf out;
            azbi_buf_init(&out, test->context, 4096);
            const azb_status status =
                azbi_id_put(&out, rows[i].scope, "the_id", rows[k].id, AZBI_ID_PLAIN, &err);
            if (i == k) {
                assert_int_equal(status, AZB_OK);
                assert_string_equal(azbi_buf_text(&out), rows[i].id);
            } else {
                assert_string_equal(azb_error_path(err), "the_id");
                assert_failed(status, AZB_E_ARG, &err, rows[i].name);
            }
            azbi_buf_dispose(&out);
        }
    }
}

static void finds_the_vault_of_an_id(void **state)
{
    test_context *test = *state;
    char *vault = NULL;
    assert_int_equal(azbi_id_vault_of(test->context, AZBI_SCOPE_PROTECTED_ITEM, ITEM, &vault),
                     AZB_OK);
    assert_string_equal(vault, VAULT);
    azbi_string_free(test->context, vault);
    assert_int_equal(azbi_id_vault_of(test->context, AZBI_SCOPE_SUBSCRIPTION, SUBSCRIPTION, &vault),
                     AZB_OK);
    assert_null(vault);
    assert_int_equal(azbi_id_vault_of(test->context, AZBI_SCOPE_DISK, COMPUTE "/disks/d", &vault),
                     AZB_OK);
    assert_null(vault);
}

static void takes_parts_out(void **state)
{
    static const struct {
        const char *id, *type, *name;
    } cases[] = {
        {ITEM, "vaults", "v1"},
        {ITEM, "PROTECTEDITEMS", "VM;iaasvmcontainerv2;rg;vm1"},
        {ITEM, "subscriptions", GUID},
        {ITEM, "backupJobs", NULL},
        {"/vaults/vaults/x/y", "x", "y"}, // a name is no type
        {"/a/b/c", "c", NULL},
        {"", "a", NULL},
        {NULL, "a", NULL},
        {ITEM, NULL, NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_str out = {"x", 1};
        azb_id_part(cases[i].id, cases[i].type, &out);
        if (cases[i].name == NULL) {
            assert_null(out.ptr);
            assert_int_equal(out.len, 0);
        } else {
            assert_int_equal(out.len, strlen(cases[i].name));
            assert_memory_equal(out.ptr, cases[i].name, out.len);
        }
    }
    azb_id_part(ITEM, "vaults", NULL);
}

static void compares_without_case(void **state)
{
    (void)state;
    assert_int_equal(azb_id_compare(VAULT, VAULT), 0);
    assert_int_equal(azb_id_compare("/Subscriptions/A", "/subscriptions/a"), 0);
    assert_int_equal(azb_id_compare("/a", "/B"), -1);
    assert_int_equal(azb_id_compare("/b", "/A"), 1);
    assert_int_equal(azb_id_compare(NULL, NULL), 0);
    assert_int_equal(azb_id_compare(NULL, ""), -1);
    assert_int_equal(azb_id_compare("", NULL), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(refuses_what_is_no_vault_id, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(writes_scopes_into_urls, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(tells_ids_of_other_scopes, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(finds_the_vault_of_an_id, fixture_open, fixture_close),
        cmocka_unit_test(takes_parts_out),
        cmocka_unit_test(compares_without_case),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
