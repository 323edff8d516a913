// test_job_outcome.c - the property bag of a job.
#include "fixture.h"

#include <azbackup/job.h>
#include <azbackup/poller.h>

#define BAG(type, bag)                                                                   \
    "{\"name\":\"j\",\"properties\":{\"jobType\":\"" type "\",\"status\":\"Completed\"," \
    "\"operation\":\"Restore\",\"entityFriendlyName\":\"vm1\",\"extendedInfo\":{"        \
    "\"propertyBag\":{" bag "}}}}"

static azb_model *job(fixture *f, const char *json)
{
    azb_model *model = NULL;
    azb_error *err = NULL;
    const azb_status status =
        azb_model_from_json(f->stage.context, "JobResource", json, strlen(json), &model, &err);
    if (status != AZB_OK) {
        fail_msg("%s", azb_error_message(err));
    }
    return model;
}

static void assert_text(azb_str actual, const char *expected)
{
    if (expected == NULL) {
        assert_null(actual.ptr);
    } else {
        assert_non_null(actual.ptr);
        assert_string_equal(actual.ptr, expected);
    }
}

static void reads_a_disk_restore(void **state)
{
    fixture *f = *state;
    azb_job_outcome outcome = {.size = sizeof outcome};
    azb_model *model =
        job(f, BAG("AzureIaaSVMJob",
                   "\"Job Type\":\"Recover disks\",\"Target Storage Account Name\":\"account\","
                   "\"Recovery point time \":\"8/1/2020 5:12:29 PM\",\"Config Blob Container "
                   "Name\":\"box\",\"config blob uri\":\"https://c\",\"Template Blob Uri\":"
                   "\"https://t\",\"Target resource group\":\"rg2\""));
    assert_int_equal(azb_job_outcome_read(model, &outcome), AZB_OK);
    assert_text(outcome.status, "Completed");
    assert_text(outcome.operation, "Restore");
    assert_text(outcome.item, "vm1");
    assert_text(outcome.task, "Recover disks");
    assert_text(outcome.storage_account, "account");
    assert_text(outcome.container, "box");
    assert_text(outcome.config_blob_uri, "https://c");
    assert_text(outcome.template_blob_uri, "https://t");
    assert_text(outcome.resource_group, "rg2");
    assert_text(outcome.destination, NULL);
    assert_int_equal(azb_time_to_unix_ms(&outcome.recovery_point_time), INT64_C(1596301949000));
    assert_int_equal(outcome.bytes, -1);
    assert_int_equal(outcome.files_restored, -1);
    assert_int_equal(outcome.state, AZB_POLLER_SUCCEEDED);
    assert_int_equal(outcome.warnings, 0);
    assert_int_equal(outcome.error_count, 0);
    azb_model_free(model);
}

static void reads_what_each_kind_says(void **state)
{
    fixture *f = *state;
    azb_job_outcome outcome = {.size = sizeof outcome};
    azb_model *model =
        job(f, BAG("AzureStorageJob",
                   "\"RestoreDestination\":\"account/share/\",\"Data Transferred (in MB)\":\"1.5\","
                   "\"Number Of Restored Files\":\"2\",\"Number Of Skipped Files\":\"0\","
                   "\"Number Of Failed Files\":\"x\",\"Storage Account Name\":\"account\","
                   "\"RestoreRecoveryPointTime\":\"2020-02-09 17:04:15Z\""));
    assert_int_equal(azb_job_outcome_read(model, &outcome), AZB_OK);
    assert_text(outcome.destination, "account/share/");
    assert_text(outcome.storage_account, "account");
    assert_int_equal(outcome.bytes, 3 * 512 * 1024);
    assert_int_equal(outcome.files_restored, 2);
    assert_int_equal(outcome.files_skipped, 0);
    assert_int_equal(outcome.files_failed, -1);
    assert_int_equal(azb_time_to_unix_ms(&outcome.recovery_point_time), INT64_C(1581267855000));
    azb_model_free(model);
    model = job(f, BAG("AzureIaaSVMJobV2", "\"Backup Size\":\"14846 MB\""));
    assert_int_equal(azb_job_outcome_read(model, &outcome), AZB_OK);
    assert_int_equal(outcome.bytes, INT64_C(14846) * 1024 * 1024);
    azb_model_free(model);
    model = job(f, BAG("AzureWorkloadJob", "\"Data Transferred (in MB)\":\"20.1147\""));
    assert_int_equal(azb_job_outcome_read(model, &outcome), AZB_OK);
    assert_int_equal(outcome.bytes / 1024, 20597);
    azb_model_free(model);
}

// Keys have blanks around them now and then; what is not a number counts as absent.
static void reads_odd_bags(void **state)
{
    static const struct {
        const char *bag;
        int64_t restored, bytes;
    } cases[] = {
        {"\" Number Of Restored Files  \":\"2\",\" \":\"x\",\"\":\"y\"", 2, -1},
        {"\"Number Of Restored Files\":\"9223372036854775807\"", INT64_MAX, -1},
        {"\"Number Of Restored Files\":\"9223372036854775808\"", -1, -1},
        {"\"Number Of Restored Files\":\"-1\"", -1, -1},
        {"\"Data Transferred (in MB)\":\"1\",\"Backup Size\":\"7 KB\"", -1, 1024 * 1024},
        {"\"Data Transferred (in MB)\":\"000000000000000000000001\",\"Backup Size\":\"7 KB\"", -1,
         7 * 1024},
        {"\"Data Transferred (in MB)\":\"many\"", -1, -1},
        {"\"Backup Size\":\"large\"", -1, -1},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char json[512];
        azb_job_outcome outcome = {.size = sizeof outcome};
        (void)snprintf(json, sizeof json, BAG("AzureStorageJob", "%s"), cases[i].bag);
        azb_model *model = job(f, json);
        assert_int_equal(azb_job_outcome_read(model, &outcome), AZB_OK);
        assert_int_equal(outcome.files_restored, cases[i].restored);
        assert_int_equal(outcome.bytes, cases[i].bytes);
        azb_model_free(model);
    }
}

static void reads_us_dates(void **state)
{
    static const struct {
        const char *text;
        int64_t ms; // -1: absent
    } cases[] = {
        {"1/2/2020 12:00:01 AM", INT64_C(1577923201000)},
        {"1/2/2020 12:00:01 PM", INT64_C(1577966401000)},
        {"12/31/2019 11:59:59 PM", INT64_C(1577836799000)},
        {"1/2/2020 12:00:01 pM", INT64_C(1577966401000)},
        {"2020-02-09 17:04:15Z", INT64_C(1581267855000)},
        {"2020-02-30 17:04:15Z", -1},
        {"2020-02-09", -1},
        {"2020-02-09 17:04:15.0000000000000000000000000000Z", -1},
        {"13/1/2020 1:00:00 AM", -1},
        {"2/30/2020 1:00:00 AM", -1},
        {"yesterday", -1},
        {"", -1},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char json[512];
        azb_job_outcome outcome = {.size = sizeof outcome};
        snprintf(json, sizeof json, BAG("AzureIaaSVMJob", "\"Recovery point time\":\"%s\""),
                 cases[i].text);
        azb_model *model = job(f, json);
        assert_int_equal(azb_job_outcome_read(model, &outcome), AZB_OK);
        if (cases[i].ms < 0) {
            assert_int_equal(outcome.recovery_point_time.form, AZB_TIME_ABSENT);
        } else {
            assert_int_equal(azb_time_to_unix_ms(&outcome.recovery_point_time), cases[i].ms);
        }
        azb_model_free(model);
    }
}

static void reads_warnings_and_errors(void **state)
{
    fixture *f = *state;
    azb_job_outcome outcome = {.size = sizeof outcome};
    azb_model *model =
        job(f, "{\"properties\":{\"jobType\":\"AzureIaaSVMJob\",\"status\":"
               "\"CompletedWithWarnings\",\"errorDetails\":[{\"errorCode\":1},{}]}}");
    assert_int_equal(azb_job_outcome_read(model, &outcome), AZB_OK);
    assert_int_equal(outcome.warnings, 1);
    assert_int_equal(outcome.error_count, 2);
    assert_int_equal(outcome.state, AZB_POLLER_SUCCEEDED);
    azb_model_free(model);
    // a kind from the future has the common members at least
    model = job(f, "{\"properties\":{\"jobType\":\"QuantumJob\",\"status\":\"InProgress\"}}");
    assert_int_equal(azb_job_outcome_read(model, &outcome), AZB_OK);
    assert_int_equal(outcome.state, AZB_POLLER_RUNNING);
    azb_model_free(model);
}

static void refuses_other_models(void **state)
{
    fixture *f = *state;
    azb_model *other = NULL;
    azb_job_outcome outcome = {.size = sizeof outcome};
    assert_int_equal(azb_model_new(f->stage.context, "IaasVMBackupRequest", &other, NULL), AZB_OK);
    assert_int_equal(azb_job_outcome_read(other, &outcome), AZB_E_ARG);
    assert_int_equal(azb_job_outcome_read(NULL, &outcome), AZB_E_ARG);
    assert_int_equal(azb_job_outcome_read(other, NULL), AZB_E_ARG);
    outcome.size = 8;
    assert_int_equal(azb_job_outcome_read(other, &outcome), AZB_E_ABI);
    azb_model_free(other);
    azb_model *empty = job(f, "{}");
    outcome.size = sizeof outcome;
    assert_int_equal(azb_job_outcome_read(empty, &outcome), AZB_E_ARG);
    azb_model_free(empty);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_a_disk_restore, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(reads_what_each_kind_says, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(reads_odd_bags, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(reads_us_dates, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(reads_warnings_and_errors, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(refuses_other_models, fixture_open, fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
