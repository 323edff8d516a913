// test_backup_now.c - a backup and its job: the calls, the deadline, and a job that fails.
#include <string.h>

#include <azbackup/workflow/backup_now.h>

#include "fixture.h"
#include "support/test.h"

#define JOB_PROPERTIES "{\"objectType\":\"OperationStatusJobExtendedInfo\",\"jobId\":\"job-1\"}"

typedef struct seen {
    int progress;
    int checkpoints;
    char last_token[4096];
} seen;

static void on_progress(void *user, const azb_progress *progress)
{
    seen *s = user;
    s->progress++;
    assert_non_null(progress->state);
}

static void on_checkpoint(void *user, const char *token)
{
    seen *s = user;
    s->checkpoints++;
    strncpy(s->last_token, token, sizeof s->last_token - 1);
}

static void follows_the_job_to_its_end(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f);
    fixture_accept(&f, "*/backup?*", "op-1");
    fixture_operation(&f, "op-1", "InProgress", NULL);
    fixture_operation(&f, "op-1", "Succeeded", JOB_PROPERTIES);
    fixture_job(&f, "job-1", "InProgress", NULL);
    fixture_job(&f, "job-1", "Completed", NULL);

    seen s = {0};
    azb_follow_options follow;
    azb_options_init(&follow, sizeof follow);
    follow.progress = on_progress;
    follow.progress_user = &s;
    follow.checkpoint = on_checkpoint;
    follow.checkpoint_user = &s;
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_backup_now(f.client, TEST_ITEM, NULL, &follow, NULL, &job, &err), AZB_OK);
    assert_null(err);
    assert_non_null(job);
    assert_string_equal(job->name.ptr, "job-1");
    assert_int_equal(s.progress, 4);
    assert_int_equal(s.checkpoints, 2);
    assert_non_null(strstr(azb_mock_request_body(f.mock, 0), "\"IaasVMBackupRequest\""));

    // The last token resumes the wait for the job.
    fixture_job(&f, "job-1", "Completed", NULL);
    azb_poller *resumed = NULL;
    assert_int_equal(azb_poller_resume(f.client, s.last_token, &resumed, NULL), AZB_OK);
    azb_job_resource *again = NULL;
    assert_int_equal(azb_follow_job(f.client, resumed, NULL, NULL, &again, NULL), AZB_OK);
    assert_string_equal(again->name.ptr, "job-1");
    azb_poller_free(resumed);
    azb_model_free(&again->model);
    azb_model_free(&job->model);
    fixture_close(&f);
}

static void returns_a_failed_job(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f);
    fixture_accept(&f, "*/backup?*", "op-1");
    fixture_operation(&f, "op-1", "Succeeded", JOB_PROPERTIES);
    fixture_job(&f, "job-1", "Failed", NULL);
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_backup_now(f.client, TEST_ITEM, NULL, NULL, NULL, &job, &err),
                     AZB_E_OPERATION);
    assert_non_null(job);
    assert_non_null(err);
    azb_model_free(&job->model);
    azb_error_free(err);
    fixture_close(&f);
}

// A job that cannot be followed is a failure, for whatever reason its id is missing.
static void a_backup_without_a_job_fails(void **state)
{
    static const struct {
        int http_status;        // of the trigger; 202: with both headers
        const char *properties; // of the operation, which succeeded
        azb_status status;
        const char *text;
    } cases[] = {
        {202, NULL, AZB_E_LOST, "the operation op-1 began, but does not name its job"},
        {202, "{}", AZB_E_LOST, "does not name its job"},
        {202, "null", AZB_E_LOST, "does not name its job"},
        {202, "{\"jobId\":null}", AZB_E_LOST, "does not name its job"},
        {202, "{\"jobId\":\"\"}", AZB_E_LOST, "does not name its job"},
        {202, "{\"jobId\":7}", AZB_E_LOST, "does not name its job"},
        {202, "[]", AZB_E_LOST, "does not name its job"},
        {200, NULL, AZB_E_JSON, "the answer (HTTP 200) names neither an operation nor a job"},
        {204, NULL, AZB_E_JSON, "HTTP 204"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        fixture f;
        azb_job_resource *job = NULL;
        azb_error *err = NULL;
        fixture_open(&f);
        if (cases[i].http_status == 202) {
            fixture_accept(&f, "*/backup?*", "op-1");
            fixture_operation(&f, "op-1", "Succeeded", cases[i].properties);
        } else {
            fixture_reply(&f, "POST", "*/backup?*", cases[i].http_status, NULL, NULL);
        }
        assert_int_equal(azb_backup_now(f.client, TEST_ITEM, NULL, NULL, NULL, &job, &err),
                         cases[i].status);
        assert_null(job);
        assert_int_equal(azb_error_status(err), cases[i].status);
        assert_non_null(strstr(azb_error_message(err), cases[i].text));
        assert_int_equal(azb_error_may_have_begun(err), 1);
        assert_string_equal(azb_error_operation_id(err), cases[i].http_status == 202 ? "op-1" : "");
        azb_error_free(err);
        fixture_close(&f);
    }
}

// A Location that ends with 204 while the vault has no record of the operation.
static void a_location_without_a_record_names_no_job(void **state)
{
    (void)state;
    fixture f;
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    fixture_open(&f);
    fixture_reply(&f, "POST", "*/backup?*", 202,
                  "Location: https://management.azure.com" TEST_ITEM "/operationResults/op-1\n",
                  NULL);
    fixture_reply(&f, "GET", "*/operationResults/op-1*", 204, NULL, NULL);
    fixture_reply(&f, "GET", "*/backupOperations/op-1?*", 404, NULL, NULL);
    assert_int_equal(azb_backup_now(f.client, TEST_ITEM, NULL, NULL, NULL, &job, &err), AZB_E_LOST);
    assert_null(job);
    assert_string_equal(azb_error_operation_id(err), "op-1");
    azb_error_free(err);
    fixture_close(&f);
}

// The operation names the job before the job can be read.
static void waits_for_a_job_that_cannot_be_read_yet(void **state)
{
    (void)state;
    fixture f;
    azb_job_resource *job = NULL;
    fixture_open(&f);
    fixture_accept(&f, "*/backup?*", "op-1");
    fixture_operation(&f, "op-1", "Succeeded", JOB_PROPERTIES);
    fixture_reply(&f, "GET", "*/backupJobs/job-1?*", 404, NULL, NULL);
    fixture_job(&f, "job-1", "Completed", NULL);
    assert_int_equal(azb_backup_now(f.client, TEST_ITEM, NULL, NULL, NULL, &job, NULL), AZB_OK);
    assert_non_null(job);
    azb_model_free(&job->model);
    fixture_close(&f);
}

static void one_deadline_covers_all_calls(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f);
    fixture_accept(&f, "*/backup?*", "op-1");
    fixture_operation(&f, "op-1", "Succeeded", JOB_PROPERTIES);
    fixture_job(&f, "job-1", "InProgress", NULL);
    assert_int_equal(azb_mock_with(f.mock, AZB_MOCK_REPEAT, -1), AZB_OK);
    azb_call_options call;
    azb_options_init(&call, sizeof call);
    call.timeout_ms = 10 * 60 * 1000;
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    const int64_t begin = azb_context_monotonic_ms(f.context);
    assert_int_equal(azb_backup_now(f.client, TEST_ITEM, NULL, NULL, &call, &job, &err),
                     AZB_E_TIMEOUT);
    assert_int_equal(azb_context_monotonic_ms(f.context) - begin, call.timeout_ms);
    assert_null(job);
    azb_error_free(err);
    fixture_close(&f);
}

static void bad_arguments_are_named(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f);
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_backup_now(NULL, TEST_ITEM, NULL, NULL, NULL, &job, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "client");
    azb_error_free(err);
    assert_int_equal(azb_backup_now(f.client, NULL, NULL, NULL, NULL, &job, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "item_id");
    azb_error_free(err);
    assert_int_equal(azb_backup_now(f.client, TEST_ITEM, NULL, NULL, NULL, NULL, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "job");
    azb_error_free(err);
    azb_follow_options follow;
    azb_options_init(&follow, sizeof follow);
    follow.size = 1;
    assert_int_equal(azb_backup_now(f.client, TEST_ITEM, NULL, &follow, NULL, &job, &err),
                     AZB_E_ABI);
    azb_error_free(err);
    assert_int_equal(azb_mock_request_count(f.mock), 0);
    fixture_close(&f);
}

static void script_backup(fixture *f)
{
    fixture_accept(f, "*/backup?*", "op-1");
    fixture_operation(f, "op-1", "Succeeded", JOB_PROPERTIES);
    fixture_job(f, "job-1", "Completed", NULL);
}

static azb_status back_up(fixture *f, azb_error **err)
{
    azb_job_resource *job = NULL;
    const azb_status status = azb_backup_now(f->client, TEST_ITEM, NULL, NULL, NULL, &job, err);
    azb_model_free(job != NULL ? &job->model : NULL);
    return status;
}

static void survives_a_lack_of_memory(void **state)
{
    (void)state;
    fixture_sweep(script_backup, back_up);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(follows_the_job_to_its_end),
        cmocka_unit_test(returns_a_failed_job),
        cmocka_unit_test(a_backup_without_a_job_fails),
        cmocka_unit_test(a_location_without_a_record_names_no_job),
        cmocka_unit_test(waits_for_a_job_that_cannot_be_read_yet),
        cmocka_unit_test(one_deadline_covers_all_calls),
        cmocka_unit_test(bad_arguments_are_named),
        cmocka_unit_test(survives_a_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
