#include "fixture.h"

#include <azbackup/id.h>

#include "arm/id.h"
#include "base/memory.h"

#define SUBSCRIPTION "11111111-2222-3333-4444-555555555555"

static void makes_vault_ids(void **state)
{
    fixture *f = *state;
    char *id = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_vault_id(f->stage.context, SUBSCRIPTION, "rg", "v1", &id, &err), AZB_OK);
    assert_string_equal(id, VAULT);
    azb_text_free(id);
    // names keep what the service lets them have
    assert_int_equal(
        azb_vault_id(f->stage.context, SUBSCRIPTION, "R g.(1)_\xc3\xa9", "V-1", &id, &err), AZB_OK);
    assert_non_null(strstr(id, "/resourceGroups/R g.(1)_\xc3\xa9/"));
    azb_text_free(id);
}

static void makes_item_ids(void **state)
{
    static const char *const vaults[] = {
        VAULT,
        "/SUBSCRIPTIONS/" SUBSCRIPTION
        "/resourcegroups/rg/PROVIDERS/microsoft.recoveryservices/VAULTS/v1",
    };
    fixture *f = *state;
    for (size_t i = 0; i < 2; i++) {
        char *id = NULL;
        assert_int_equal(azb_protected_item_id(f->stage.context, vaults[i],
                                               "IaasVMContainer;iaasvmcontainerv2;rg;vm1",
                                               "VM;iaasvmcontainerv2;rg;vm1", &id, NULL),
                         AZB_OK);
        assert_string_equal(id, ITEM);
        azb_text_free(id);
    }
}

static char *letters(size_t n)
{
    static char text[300];
    memset(text, 'a', n);
    text[n] = '\0';
    return text;
}

static void refuses_bad_names(void **state)
{
    static const char *const bad[] = {NULL,  "",     "a/b",      "a?b",         "a#b",
                                      "a%b", "a\\b", "a\nb",     "a\x7f",       "\xff",
                                      ".",   "..",   "a\xc3(b)", "\xed\xa0\x80"};
    fixture *f = *state;
    azb_context *context = f->stage.context;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char *id = NULL;
        azb_error *err = NULL;
        assert_failed(azb_vault_id(context, bad[i], "rg", "v1", &id, &err), AZB_E_ARG, &err,
                      "subscription_id");
        assert_failed(azb_vault_id(context, SUBSCRIPTION, bad[i], "v1", &id, &err), AZB_E_ARG, &err,
                      "resource_group");
        assert_failed(azb_vault_id(context, SUBSCRIPTION, "rg", bad[i], &id, &err), AZB_E_ARG, &err,
                      "vault");
        assert_failed(azb_protected_item_id(context, VAULT, bad[i], "i", &id, &err), AZB_E_ARG,
                      &err, "container");
        assert_failed(azb_protected_item_id(context, VAULT, "c", bad[i], &id, &err), AZB_E_ARG,
                      &err, "item");
        assert_null(id);
    }
}

static void knows_the_limits(void **state)
{
    fixture *f = *state;
    azb_context *context = f->stage.context;
    char *id = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_vault_id(context, SUBSCRIPTION, letters(90), "v", &id, NULL), AZB_OK);
    azb_text_free(id);
    assert_failed(azb_vault_id(context, SUBSCRIPTION, letters(91), "v", &id, &err), AZB_E_ARG, &err,
                  "90");
    assert_int_equal(azb_vault_id(context, SUBSCRIPTION, "rg", letters(50), &id, NULL), AZB_OK);
    azb_text_free(id);
    assert_failed(azb_vault_id(context, SUBSCRIPTION, "rg", letters(51), &id, &err), AZB_E_ARG,
                  &err, "50");
    assert_int_equal(azb_protected_item_id(context, VAULT, "c", letters(260), &id, NULL), AZB_OK);
    azb_text_free(id);
    assert_failed(azb_protected_item_id(context, VAULT, "c", letters(261), &id, &err), AZB_E_ARG,
                  &err, "260");
}

static void refuses_what_is_no_vault_id(void **state)
{
    static const struct {
        const char *id, *text;
    } cases[] = {
        {NULL, "required"},
        {"", "required"},
        {"v1", "no ARM id"},
        {"https://management.azure.com" VAULT, "no ARM id"},
        {"/", "/subscriptions"},
        {"/subscriptions", "ends behind /subscriptions"},
        {"/subscriptions/s", "ends before /resourceGroups"},
        {"/subscriptions//resourceGroups/rg", "subscription"},
        {"/subscription/s/resourceGroups/rg", "/subscriptions"},
        {"/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/vaults/v",
         "Microsoft.RecoveryServices"},
        {"/subscriptions/s/resourceGroups/rg/providers/Microsoft.RecoveryServices/vault/v",
         "/vaults"},
        {VAULT "/", "goes on"},
        {ITEM, "goes on behind the vault"},
        {VAULT "?api-version=1", "vault"},
        {"/subscriptions/s/resourceGroups/r%20g/providers/Microsoft.RecoveryServices/vaults/v",
         "resource group"},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *id = NULL;
        azb_error *err = NULL;
        const azb_status status =
            azb_protected_item_id(f->stage.context, cases[i].id, "c", "i", &id, &err);
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
        {AZBI_SCOPE_SUBSCRIPTION, "/subscriptions/s", "/subscriptions/s"},
        {AZBI_SCOPE_RESOURCE_GROUP, "/subscriptions/s/resourcegroups/a (b)",
         "/subscriptions/s/resourceGroups/a%20%28b%29"},
        {AZBI_SCOPE_CONTAINER, VAULT "/backupfabrics/Azure/protectioncontainers/a;b c",
         VAULT "/backupFabrics/Azure/protectionContainers/a%3Bb%20c"},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azbi_buf out;
        azbi_buf_init(&out, f->stage.context, 4096);
        assert_int_equal(
            azbi_id_put(&out, cases[i].scope, "id", cases[i].id, AZBI_ID_ESCAPED, NULL), AZB_OK);
        assert_string_equal(azbi_buf_text(&out), cases[i].url);
        azbi_buf_dispose(&out);
    }
}

static void finds_the_vault_of_an_id(void **state)
{
    fixture *f = *state;
    char *vault = NULL;
    assert_int_equal(azbi_id_vault_of(f->stage.context, AZBI_SCOPE_PROTECTED_ITEM, ITEM, &vault),
                     AZB_OK);
    assert_string_equal(vault, VAULT);
    azbi_string_free(f->stage.context, vault);
    assert_int_equal(
        azbi_id_vault_of(f->stage.context, AZBI_SCOPE_SUBSCRIPTION, "/subscriptions/s", &vault),
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
        {ITEM, "subscriptions", SUBSCRIPTION},
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
        cmocka_unit_test_setup_teardown(makes_vault_ids, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(makes_item_ids, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(refuses_bad_names, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(knows_the_limits, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(refuses_what_is_no_vault_id, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(writes_scopes_into_urls, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(finds_the_vault_of_an_id, fixture_open, fixture_close),
        cmocka_unit_test(takes_parts_out),
        cmocka_unit_test(compares_without_case),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
