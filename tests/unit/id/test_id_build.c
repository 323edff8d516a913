// test_id_build.c - ids out of names.
#include "fixture.h"

#include <azbackup/id.h>

#define SUBSCRIPTION "11111111-2222-3333-4444-555555555555"
#define GROUP        "/subscriptions/" SUBSCRIPTION "/resourceGroups/rg"
#define COMPUTE      GROUP "/providers/Microsoft.Compute"
#define COLLECTION   COMPUTE "/restorePointCollections/c1"
#define POINT        COLLECTION "/restorePoints/p1"

// Ids of things that lie in a resource group.
typedef azb_status (*in_group_fn)(azb_context *context, const char *subscription,
                                  const char *resource_group, const char *name, char **id,
                                  azb_error **err);

static const struct {
    in_group_fn build;
    const char *argument, *id;
    size_t max;
} in_groups[] = {
    {azb_vault_id, "vault", GROUP "/providers/Microsoft.RecoveryServices/vaults/n", 50},
    {azb_restore_point_collection_id, "collection", COMPUTE "/restorePointCollections/n", 80},
    {azb_disk_id, "disk", COMPUTE "/disks/n", 80},
    {azb_virtual_machine_id, "vm", COMPUTE "/virtualMachines/n", 80},
};

// Ids of things that lie in another one.
typedef azb_status (*below_fn)(azb_context *context, const char *above, const char *name, char **id,
                               azb_error **err);

static azb_status item_id(azb_context *context, const char *above, const char *name, char **id,
                          azb_error **err)
{
    return azb_protected_item_id(context, above, "c", name, id, err);
}

static azb_status container_of_item(azb_context *context, const char *above, const char *name,
                                    char **id, azb_error **err)
{
    return azb_protected_item_id(context, above, name, "i", id, err);
}

static const struct {
    below_fn build;
    const char *above_argument, *above, *odd, *argument, *id;
    size_t max;
    const char *wanted; // what above is to be the id of
} belows[] = {
    {item_id, "vault_id", VAULT,
     "/SUBSCRIPTIONS/" SUBSCRIPTION
     "/resourcegroups/rg/PROVIDERS/microsoft.recoveryservices/VAULTS/v1",
     "item", VAULT "/backupFabrics/Azure/protectionContainers/c/protectedItems/n", 260, "vault"},
    {container_of_item, "vault_id", VAULT, VAULT, "container",
     VAULT "/backupFabrics/Azure/protectionContainers/n/protectedItems/i", 260, "vault"},
    {azb_protection_container_id, "vault_id", VAULT, VAULT, "container",
     VAULT "/backupFabrics/Azure/protectionContainers/n", 260, "vault"},
    {azb_restore_point_id, "collection_id", COLLECTION,
     GROUP "/providers/microsoft.compute/restorepointcollections/c1", "restore_point",
     COLLECTION "/restorePoints/n", 80, "restore point collection"},
    {azb_disk_restore_point_id, "restore_point_id", POINT,
     GROUP "/providers/Microsoft.Compute/RestorePointCollections/c1/RESTOREPOINTS/p1",
     "disk_restore_point", POINT "/diskRestorePoints/n", 260, "restore point"},
};

enum {
    IN_GROUPS = sizeof in_groups / sizeof *in_groups,
    BELOWS = sizeof belows / sizeof *belows
};

static char *letters(size_t n)
{
    static char text[300];
    memset(text, 'a', n);
    text[n] = '\0';
    return text;
}

static void makes_ids_in_a_group(void **state)
{
    test_context *test = *state;
    azb_context *context = test->context;
    for (size_t i = 0; i < IN_GROUPS; i++) {
        char *id = NULL;
        azb_error *err = NULL;
        const in_group_fn build = in_groups[i].build;
        assert_int_equal(build(context, SUBSCRIPTION, "rg", "n", &id, &err), AZB_OK);
        assert_string_equal(id, in_groups[i].id);
        azb_text_free(id);
        // names keep what the service lets them have
        assert_int_equal(build(context, SUBSCRIPTION, "R g.(1)_\xc3\xa9", "N-1", &id, &err),
                         AZB_OK);
        assert_non_null(strstr(id, "/resourceGroups/R g.(1)_\xc3\xa9/"));
        azb_text_free(id);
        assert_failed(build(context, SUBSCRIPTION, "rg", "n", NULL, &err), AZB_E_ARG, &err, "id: ");
        assert_failed(build(NULL, SUBSCRIPTION, "rg", "n", &id, &err), AZB_E_ARG, &err,
                      "context: ");
        assert_null(id);
    }
}

// What lists of a subscription and of a group take; what they refuse is refused by the same rules.
static void makes_ids_of_scopes(void **state)
{
    test_context *test = *state;
    azb_context *context = test->context;
    char *id = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_subscription_id(context, SUBSCRIPTION, &id, NULL), AZB_OK);
    assert_string_equal(id, "/subscriptions/" SUBSCRIPTION);
    azb_text_free(id);
    assert_int_equal(azb_resource_group_id(context, SUBSCRIPTION, "rg", &id, NULL), AZB_OK);
    assert_string_equal(id, GROUP);
    azb_text_free(id);
    assert_failed(azb_subscription_id(context, "/subscriptions/" SUBSCRIPTION, &id, &err),
                  AZB_E_ARG, &err, "subscription: ");
    assert_failed(azb_subscription_id(context, SUBSCRIPTION, NULL, &err), AZB_E_ARG, &err, "id: ");
    assert_failed(azb_resource_group_id(context, NULL, "rg", &id, &err), AZB_E_ARG, &err,
                  "subscription: ");
    assert_failed(azb_resource_group_id(context, SUBSCRIPTION, "a/b", &id, &err), AZB_E_ARG, &err,
                  "resource_group: ");
    assert_failed(azb_resource_group_id(context, SUBSCRIPTION, letters(91), &id, &err), AZB_E_ARG,
                  &err, "resource_group: ");
    assert_null(id);
}

static void makes_ids_below_others(void **state)
{
    test_context *test = *state;
    for (size_t i = 0; i < BELOWS; i++) {
        const char *const aboves[] = {belows[i].above, belows[i].odd};
        for (size_t k = 0; k < 2; k++) {
            char *id = NULL;
            assert_int_equal(belows[i].build(test->context, aboves[k], "n", &id, NULL), AZB_OK);
            assert_string_equal(id, belows[i].id);
            azb_text_free(id);
        }
    }
}

static void a_subscription_is_a_guid(void **state)
{
    static const char *const bad[] = {
        NULL,
        "",
        "s",
        "a/b",
        "..",
        "%2F",
        "x\ny",
        "\xff",
        GROUP,
        "/subscriptions/" SUBSCRIPTION,
        " " SUBSCRIPTION,
        SUBSCRIPTION " ",
        SUBSCRIPTION "\n",
        "{" SUBSCRIPTION "}",
        "11111111222233334444555555555555",
        "11111111-2222-3333-4444-55555555555g",
        "11111111-2222-3333-4444_555555555555",
    };
    static const char *const good[] = {SUBSCRIPTION, "ABCDEFab-0000-0000-0000-000000000000"};
    test_context *test = *state;
    for (size_t i = 0; i < IN_GROUPS; i++) {
        char *id = NULL;
        azb_error *err = NULL;
        for (size_t k = 0; k < sizeof bad / sizeof *bad; k++) {
            assert_int_equal(in_groups[i].build(test->context, bad[k], "rg", "n", &id, &err),
                             AZB_E_ARG);
            assert_string_equal(azb_error_path(err), "subscription");
            assert_null(id);
            azb_error_free(err);
        }
        for (size_t k = 0; k < sizeof good / sizeof *good; k++) {
            assert_int_equal(in_groups[i].build(test->context, good[k], "rg", "n", &id, &err),
                             AZB_OK);
            assert_non_null(strstr(id, good[k])); // in the casing that was given
            azb_text_free(id);
        }
    }
}

static void refuses_bad_names(void **state)
{
    static const char *const bad[] = {NULL,  "",     "a/b",      "a?b",         "a#b",
                                      "a%b", "a\\b", "a\nb",     "a\x7f",       "\xff",
                                      ".",   "..",   "a\xc3(b)", "\xed\xa0\x80"};
    test_context *test = *state;
    azb_context *context = test->context;
    char *id = NULL;
    azb_error *err = NULL;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        for (size_t k = 0; k < IN_GROUPS; k++) {
            const in_group_fn build = in_groups[k].build;
            assert_failed(build(context, bad[i], "rg", "n", &id, &err), AZB_E_ARG, &err,
                          "subscription");
            assert_failed(build(context, SUBSCRIPTION, bad[i], "n", &id, &err), AZB_E_ARG, &err,
                          "resource_group");
            assert_failed(build(context, SUBSCRIPTION, "rg", bad[i], &id, &err), AZB_E_ARG, &err,
                          in_groups[k].argument);
            assert_null(id);
        }
        for (size_t k = 0; k < BELOWS; k++) {
            assert_failed(belows[k].build(context, belows[k].above, bad[i], &id, &err), AZB_E_ARG,
                          &err, belows[k].argument);
            assert_null(id);
        }
    }
}

static void knows_the_limits(void **state)
{
    test_context *test = *state;
    azb_context *context = test->context;
    char *id = NULL;
    azb_error *err = NULL;
    for (size_t i = 0; i < IN_GROUPS; i++) {
        const in_group_fn build = in_groups[i].build;
        const size_t max = in_groups[i].max;
        assert_int_equal(build(context, SUBSCRIPTION, "rg", letters(max), &id, NULL), AZB_OK);
        azb_text_free(id);
        assert_failed(build(context, SUBSCRIPTION, "rg", letters(max + 1), &id, &err), AZB_E_ARG,
                      &err, in_groups[i].argument);
        assert_int_equal(build(context, SUBSCRIPTION, letters(90), "n", &id, NULL), AZB_OK);
        azb_text_free(id);
        assert_failed(build(context, SUBSCRIPTION, letters(91), "n", &id, &err), AZB_E_ARG, &err,
                      "90");
    }
    for (size_t i = 0; i < BELOWS; i++) {
        const size_t max = belows[i].max;
        assert_int_equal(belows[i].build(context, belows[i].above, letters(max), &id, NULL),
                         AZB_OK);
        azb_text_free(id);
        assert_failed(belows[i].build(context, belows[i].above, letters(max + 1), &id, &err),
                      AZB_E_ARG, &err, belows[i].argument);
    }
}

// An id of another kind is reported with the argument and with the kind that was expected.
static void refuses_ids_of_other_kinds(void **state)
{
    static const char *const others[] = {
        NULL,
        "",
        "c1",
        GROUP,
        COMPUTE "/disks/d1",
        COMPUTE "/virtualMachines/v1",
        COMPUTE "/vaults/v1",
        POINT "/diskRestorePoints/d",
        GROUP "/providers/Microsoft.RecoveryServices/restorePointCollections/c1",
        GROUP "/providers/Microsoft.RecoveryServices/restorePointCollections/c1/restorePoints/p1",
    };
    test_context *test = *state;
    for (size_t i = 0; i < BELOWS; i++) {
        for (size_t k = 0; k < sizeof others / sizeof *others; k++) {
            char *id = NULL;
            azb_error *err = NULL;
            const azb_status status = belows[i].build(test->context, others[k], "n", &id, &err);
            assert_string_equal(azb_error_path(err), belows[i].above_argument);
            assert_failed(status, AZB_E_ARG, &err, belows[i].wanted);
            assert_null(id);
        }
    }
}

static void build_one(test_context *test)
{
    char *id = NULL;
    const azb_status status =
        azb_disk_restore_point_id(test->context, POINT, "disk_0001", &id, NULL);
    azb_text_free(id);
    assert_true(status == AZB_OK ||
                (status == AZB_E_NOMEM && failing_allocator_has_failed(&test->memory)));
}

static void survives_without_memory(void **state)
{
    (void)state;
    test_context_sweep(build_one);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(makes_ids_in_a_group, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(makes_ids_of_scopes, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(makes_ids_below_others, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_subscription_is_a_guid, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(refuses_bad_names, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(knows_the_limits, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(refuses_ids_of_other_kinds, fixture_open, fixture_close),
        cmocka_unit_test(survives_without_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
