#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <azbackup/workflow/restore_disks.h>

#include "fixture.h"

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

// Neither point nor source given: the newest point by time, whatever the order, and the item's VM.
static void takes_the_newest_point_and_asks_for_the_source(void **state)
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

// "The OS disk alone" is an empty list on the wire; absent would mean all disks.
static void an_empty_selection_stays_an_empty_list(void **state)
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

static void refuses_before_anything_is_sent(void **state)
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

static void says_so_when_there_is_no_point(void **state)
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_the_newest_point_and_asks_for_the_source),
        cmocka_unit_test(an_empty_selection_stays_an_empty_list),
        cmocka_unit_test(refuses_before_anything_is_sent),
        cmocka_unit_test(says_so_when_there_is_no_point),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
