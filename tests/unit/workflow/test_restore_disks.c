// test_restore_disks.c - a restore of disks: what is sent, and what is refused.
#include <stdio.h>
#include <string.h>

#include <azbackup/workflow/restore_disks.h>

#include "fixture.h"
#include "support/test.h"

#define ACCOUNT                                                                        \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.Storage/storageAccounts/staging"
#define VM                                                                             \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.Compute/virtualMachines/vm"

static void ready(azb_restore_disks_options *options)
{
    azb_options_init(options, sizeof *options);
    options->storage_account_id = ACCOUNT;
    options->region = "westeurope";
}

static void expect_job(fixture *f)
{
    fixture_accept(f, "*/restore?*", "op-1");
    fixture_operation(f, "op-1", "Succeeded",
                      "{\"objectType\":\"OperationStatusJobExtendedInfo\",\"jobId\":\"job-1\"}");
    fixture_job(f, "job-1", "Completed", NULL);
}

// Without a point and a source it uses the newest point, in any order of the list, and the item's
// VM.
static void uses_the_newest_point_and_reads_the_source(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f);
    fixture_reply(&f, "GET", "*/recoveryPoints?*", 200, NULL,
                  "{\"value\":["
                  "{\"name\":\"old\",\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\","
                  "\"recoveryPointTime\":\"2024-01-01T00:00:00Z\"}},"
                  "{\"name\":\"new\",\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\","
                  "\"recoveryPointTime\":\"2024-03-01T00:00:00Z\"}},"
                  "{\"name\":\"middle\",\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\","
                  "\"recoveryPointTime\":\"2024-02-01T00:00:00Z\"}}]}");
    fixture_reply(&f, "GET", "*protectedItems/VM%3Biaasvmcontainerv2%3Brg%3Bvm?*", 200, NULL,
                  "{\"properties\":{\"protectedItemType\":\"Microsoft.Compute/virtualMachines\","
                  "\"sourceResourceId\":\"" VM "\"}}");
    expect_job(&f);
    azb_restore_disks_options options;
    ready(&options);
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_restore_disks(f.client, TEST_ITEM, NULL, &options, NULL, NULL, &job, &err),
                     AZB_OK);
    assert_non_null(strstr(azb_mock_request_url(f.mock, 2), "/recoveryPoints/new/restore?"));
    const char *body = azb_mock_request_body(f.mock, 2);
    assert_non_null(strstr(body, "\"recoveryPointId\":\"new\""));
    assert_non_null(strstr(body, "\"sourceResourceId\":\"" VM "\""));
    assert_non_null(strstr(body, "\"recoveryType\":\"RestoreDisks\""));
    assert_null(strstr(body, "restoreDiskLunList"));
    azb_model_free(&job->model);
    fixture_close(&f);
}

// Only the OS disk: an empty list is sent. An absent one would mean all disks.
static void sends_an_empty_selection_as_an_empty_list(void **state)
{
    (void)state;
    static const int32_t luns[] = {0, 3};
    static const struct {
        size_t count;
        const char *text;
    } cases[] = {{0, "\"restoreDiskLunList\":[]"}, {2, "\"restoreDiskLunList\":[0,3]"}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        fixture f;
        fixture_open(&f);
        expect_job(&f);
        azb_restore_disks_options options;
        ready(&options);
        options.source_resource_id = VM;
        options.selected_disks_only = 1;
        options.disk_luns = luns;
        options.disk_lun_count = cases[i].count;
        azb_job_resource *job = NULL;
        assert_int_equal(
            azb_restore_disks(f.client, TEST_ITEM, "p1", &options, NULL, NULL, &job, NULL), AZB_OK);
        assert_non_null(strstr(azb_mock_request_body(f.mock, 0), cases[i].text));
        azb_model_free(&job->model);
        fixture_close(&f);
    }
}

static void refuses_bad_arguments_before_any_request(void **state)
{
    (void)state;
    static const int32_t lun = 1;
    enum {
        NO_ACCOUNT,
        NO_REGION,
        LUNS_WITHOUT_SELECTION,
        NULL_LUNS,
        CASES
    };
    static const char *const paths[CASES] = {"options.storage_account_id", "options.region",
                                             "options.disk_luns", "options.disk_luns"};
    fixture f;
    fixture_open(&f);
    for (int i = 0; i < CASES; i++) {
        azb_restore_disks_options options;
        ready(&options);
        options.storage_account_id = i == NO_ACCOUNT ? NULL : ACCOUNT;
        options.region = i == NO_REGION ? "" : "westeurope";
        options.disk_lun_count = i == LUNS_WITHOUT_SELECTION || i == NULL_LUNS ? 1 : 0;
        options.disk_luns = i == LUNS_WITHOUT_SELECTION ? &lun : NULL;
        options.selected_disks_only = i == NULL_LUNS;
        azb_job_resource *job = NULL;
        azb_error *err = NULL;
        assert_int_equal(
            azb_restore_disks(f.client, TEST_ITEM, "p1", &options, NULL, NULL, &job, &err),
            AZB_E_ARG);
        assert_string_equal(azb_error_path(err), paths[i]);
        azb_error_free(err);
    }
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_restore_disks(f.client, TEST_ITEM, "p1", NULL, NULL, NULL, &job, &err),
                     AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "options");
    azb_error_free(err);
    assert_int_equal(azb_mock_request_count(f.mock), 0);
    fixture_close(&f);
}

#define GROUP "/subscriptions/s/resourceGroups/rg"

static const int32_t good_luns[] = {0, 63};
static const int32_t bad_luns[] = {1, 64};
static const int32_t negative_luns[] = {-1, 1};

// Each option in turn has a wrong value.
static void names_each_wrong_option(void **state)
{
    static const struct {
        const char *point, *account, *region, *group, *source;
        const int32_t *luns;
        size_t lun_count;
        int32_t selected;
        uint32_t reserved;
        const char *path;
    } rows[] = {
        {"", ACCOUNT, "r", NULL, NULL, NULL, 0, 0, 0, "recovery_point"},
        {"a/b", ACCOUNT, "r", NULL, VM, NULL, 0, 0, 0, "recovery_point"},
        {"p", "staging", "r", NULL, NULL, NULL, 0, 0, 0, "options.storage_account_id"},
        {"p", "", "r", NULL, NULL, NULL, 0, 0, 0, "options.storage_account_id"},
        {"p", VM, "r", NULL, NULL, NULL, 0, 0, 0, "options.storage_account_id"},
        {"p", GROUP, "r", NULL, NULL, NULL, 0, 0, 0, "options.storage_account_id"},
        {"p", ACCOUNT "/blobServices/default", "r", NULL, NULL, NULL, 0, 0, 0,
         "options.storage_account_id"},
        {"p", "https://staging.blob.core.windows.net", "r", NULL, NULL, NULL, 0, 0, 0,
         "options.storage_account_id"},
        {"p", ACCOUNT, NULL, NULL, NULL, NULL, 0, 0, 0, "options.region"},
        {"p", ACCOUNT, " ", NULL, NULL, NULL, 0, 0, 0, "options.region"},
        {"p", ACCOUNT, "west/europe", NULL, NULL, NULL, 0, 0, 0, "options.region"},
        {"p", ACCOUNT, "r", "", NULL, NULL, 0, 0, 0, "options.target_resource_group_id"},
        {"p", ACCOUNT, "r", "rg", NULL, NULL, 0, 0, 0, "options.target_resource_group_id"},
        {"p", ACCOUNT, "r", VM, NULL, NULL, 0, 0, 0, "options.target_resource_group_id"},
        {"p", ACCOUNT, "r", "/subscriptions/s", NULL, NULL, 0, 0, 0,
         "options.target_resource_group_id"},
        {"p", ACCOUNT, "r", NULL, "", NULL, 0, 0, 0, "options.source_resource_id"},
        {"p", ACCOUNT, "r", NULL, "vm", NULL, 0, 0, 0, "options.source_resource_id"},
        {"p", ACCOUNT, "r", NULL, ACCOUNT, NULL, 0, 0, 0, "options.source_resource_id"},
        {"p", ACCOUNT, "r", NULL, NULL, NULL, 2, 1, 0, "options.disk_luns"},
        {"p", ACCOUNT, "r", NULL, NULL, good_luns, 2, 0, 0, "options.disk_luns"},
        {"p", ACCOUNT, "r", NULL, NULL, bad_luns, 2, 1, 0, "options.disk_luns[1]"},
        {"p", ACCOUNT, "r", NULL, NULL, negative_luns, 2, 1, 0, "options.disk_luns[0]"},
        {"p", ACCOUNT, "r", NULL, NULL, NULL, 0, 2, 0, "options.selected_disks_only"},
        {"p", ACCOUNT, "r", NULL, NULL, NULL, 0, -1, 0, "options.selected_disks_only"},
        {"p", ACCOUNT, "r", NULL, NULL, NULL, 0, 0, 1, "options.reserved"},
    };
    (void)state;
    fixture f;
    fixture_open(&f);
    azb_restore_disks_options options;
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_options_init(&options, sizeof options);
        options.storage_account_id = rows[i].account;
        options.region = rows[i].region;
        options.target_resource_group_id = rows[i].group;
        options.source_resource_id = rows[i].source;
        options.disk_luns = rows[i].luns;
        options.disk_lun_count = rows[i].lun_count;
        options.selected_disks_only = rows[i].selected;
        options.reserved = rows[i].reserved;
        const azb_status status =
            azb_restore_disks(f.client, TEST_ITEM, rows[i].point, &options, NULL, NULL, &job, &err);
        if (status != (rows[i].reserved != 0 ? AZB_E_ABI : AZB_E_ARG) ||
            strcmp(azb_error_path(err), rows[i].path) != 0) {
            fail_msg("row %zu: %s", i, azb_error_message(err));
        }
        azb_error_free(err);
        assert_null(job);
    }
    ready(&options);
    options.size = sizeof options - 1;
    assert_int_equal(azb_restore_disks(f.client, TEST_ITEM, "p", &options, NULL, NULL, &job, &err),
                     AZB_E_ABI);
    assert_string_equal(azb_error_path(err), "options");
    azb_error_free(err);
    static const char *const items[] = {NULL, "", "vm", TEST_VAULT};
    for (size_t i = 0; i < 2 * sizeof items / sizeof *items; i++) {
        ready(&options);
        options.source_resource_id = i % 2 != 0 ? VM : NULL;
        assert_int_equal(
            azb_restore_disks(f.client, items[i / 2], "p", &options, NULL, NULL, &job, &err),
            AZB_E_ARG);
        assert_string_equal(azb_error_path(err), "item_id");
        azb_error_free(err);
    }
    assert_int_equal(azb_mock_request_count(f.mock), 0);
    fixture_close(&f);
}

static void accepts_classic_accounts_and_a_target_group(void **state)
{
    static const char classic[] = GROUP "/providers/Microsoft.ClassicStorage/storageAccounts/old";
    (void)state;
    fixture f;
    fixture_open(&f);
    expect_job(&f);
    azb_restore_disks_options options;
    ready(&options);
    options.storage_account_id = classic;
    options.region = "West Europe";
    options.source_resource_id = VM;
    options.target_resource_group_id = GROUP;
    azb_job_resource *job = NULL;
    assert_int_equal(azb_restore_disks(f.client, TEST_ITEM, "p1", &options, NULL, NULL, &job, NULL),
                     AZB_OK);
    const char *body = azb_mock_request_body(f.mock, 0);
    assert_non_null(strstr(body, classic));
    assert_non_null(strstr(body, "\"targetResourceGroupId\":\"" GROUP "\""));
    assert_non_null(strstr(body, "\"restoreWithManagedDisks\":true"));
    azb_model_free(&job->model);
    fixture_close(&f);
}

#define POINT(name, time)                                                        \
    "{\"name\":" name ",\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\"," \
    "\"recoveryPointTime\":" time "}}"
#define OLD POINT("\"old\"", "\"2024-01-01T00:00:00Z\"")

// The list has a point that cannot be read and may be the newest one.
static void never_uses_an_older_point_as_the_newest(void **state)
{
    static const char *const unsure[] = {
        OLD ",null",
        "null," OLD,
        OLD ",5",
        OLD ",{}",
        OLD ",{\"name\":\"new\",\"properties\":null}",
        OLD "," POINT("\"new\"", "null"),
        OLD "," POINT("\"new\"", "5"),
        OLD "," POINT("null", "\"2025-01-01T00:00:00Z\""),
        OLD "," POINT("\"\"", "\"2025-01-01T00:00:00Z\""),
    };
    (void)state;
    for (size_t i = 0; i < sizeof unsure / sizeof *unsure; i++) {
        char page[1024];
        fixture f;
        fixture_open(&f);
        snprintf(page, sizeof page, "{\"value\":[%s]}", unsure[i]);
        fixture_reply(&f, "GET", "*/recoveryPoints?*", 200, NULL, page);
        azb_restore_disks_options options;
        ready(&options);
        options.source_resource_id = VM;
        azb_job_resource *job = NULL;
        azb_error *err = NULL;
        const azb_status status =
            azb_restore_disks(f.client, TEST_ITEM, NULL, &options, NULL, NULL, &job, &err);
        if (status != AZB_E_JSON) {
            fail_msg("row %zu: %d %s", i, (int)status, azb_error_message(err));
        }
        assert_null(job);
        azb_error_free(err);
        assert_int_equal(azb_mock_request_count(f.mock), 1);
        fixture_close(&f);
    }
}

static void reports_that_there_is_no_point(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f);
    fixture_reply(&f, "GET", "*/recoveryPoints?*", 200, NULL, "{\"value\":[]}");
    azb_restore_disks_options options;
    ready(&options);
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_restore_disks(f.client, TEST_ITEM, NULL, &options, NULL, NULL, &job, &err),
                     AZB_E_STATE);
    azb_error_free(err);
    fixture_close(&f);
}

static void refuses_missing_handles(void **state)
{
    (void)state;
    azb_restore_disks_options options;
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    ready(&options);
    assert_int_equal(azb_restore_disks(NULL, TEST_ITEM, "p", &options, NULL, NULL, &job, &err),
                     AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "client");
    azb_error_free(err);
    assert_int_equal(azb_restore_disks(NULL, TEST_ITEM, "p", &options, NULL, NULL, NULL, &err),
                     AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "job");
    azb_error_free(err);
}

static void script_restore(fixture *f)
{
    fixture_reply(f, "GET", "*/recoveryPoints?*", 200, NULL,
                  "{\"value\":[{\"name\":\"p1\",\"properties\":{\"objectType\":"
                  "\"IaasVMRecoveryPoint\",\"recoveryPointTime\":\"2024-01-01T00:00:00Z\"}}]}");
    fixture_reply(f, "GET", "*protectedItems/VM%3Biaasvmcontainerv2%3Brg%3Bvm?*", 200, NULL,
                  "{\"properties\":{\"protectedItemType\":\"Microsoft.Compute/virtualMachines\","
                  "\"sourceResourceId\":\"" VM "\"}}");
    expect_job(f);
}

static azb_status restore_newest(fixture *f, azb_error **err)
{
    azb_restore_disks_options options;
    azb_job_resource *job = NULL;
    ready(&options);
    const azb_status status =
        azb_restore_disks(f->client, TEST_ITEM, NULL, &options, NULL, NULL, &job, err);
    azb_model_free(job != NULL ? &job->model : NULL);
    return status;
}

static void survives_a_lack_of_memory(void **state)
{
    (void)state;
    fixture_sweep(script_restore, restore_newest);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(uses_the_newest_point_and_reads_the_source),
        cmocka_unit_test(sends_an_empty_selection_as_an_empty_list),
        cmocka_unit_test(refuses_bad_arguments_before_any_request),
        cmocka_unit_test(names_each_wrong_option),
        cmocka_unit_test(accepts_classic_accounts_and_a_target_group),
        cmocka_unit_test(never_uses_an_older_point_as_the_newest),
        cmocka_unit_test(reports_that_there_is_no_point),
        cmocka_unit_test(refuses_missing_handles),
        cmocka_unit_test(survives_a_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
