// Jobs: listed with a filter, read, followed, cancelled.
#include "fixture.h"

#include <azbackup/typed/service/jobs.h>

static azb_poller *start_backup(const fixture *f)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    char *id = fixture_item_id(f, "vm");
    azb_model *body =
        fixture_body(f, "IaasVMBackupRequest", "{\"objectType\":\"IaasVMBackupRequest\"}");
    must(azb_backups_trigger(f->client, id, body, NULL, &poller, &err), &err);
    must(azb_poller_wait(poller, NULL, &err), &err);
    azb_model_free(body);
    azb_text_free(id);
    return poller;
}

static size_t count_jobs(const fixture *f, const char *filter, const char *wanted)
{
    azb_pager *pager = NULL;
    azb_error *err = NULL;
    azb_job_resource *job = NULL;
    size_t count = 0;
    azb_jobs_list_options options;
    azb_options_init(&options, sizeof options);
    options.filter = filter;
    must(azb_jobs_list(f->client, f->vault_id, &options, NULL, &pager, &err), &err);
    do {
        must(azb_jobs_list_next(pager, &job, &err), &err);
        count += job != NULL && strcmp(job->name.ptr, wanted) == 0 ? 1 : 0;
    } while (job != NULL);
    assert_int_equal(azb_pager_problem_count(pager), 0);
    azb_pager_free(pager);
    return count;
}

static void listed_and_read(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_job_resource *job = NULL;
    (void)state;
    fixture_start(&f, NULL);
    azb_poller *operation = start_backup(&f);
    const char *id = azb_poller_job_id(operation);
    assert_int_equal(count_jobs(&f, NULL, id), 1);
    assert_int_equal(
        count_jobs(&f, "backupManagementType eq 'AzureIaasVM' and operation eq 'Backup'", id), 1);
    assert_int_equal(count_jobs(&f, "backupManagementType eq 'AzureStorage'", id), 0);
    must(azb_jobs_get(f.client, f.vault_id, id, NULL, &job, &err), &err);
    assert_string_equal(job->name.ptr, id);
    assert_non_null(azb_model_part(&job->properties->model, "AzureIaaSVMJob"));
    azb_model_free(&job->model);
    azb_poller_free(operation);
    fixture_stop(&f);
}

static void cancelled(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *canceling = NULL;
    azb_poller *job = NULL;
    (void)state;
    static const fixture_options slower = {.simulator = {"--speed", "600", NULL}};
    fixture_start(&f, &slower);
    azb_poller *operation = start_backup(&f);
    must(azb_poller_cancel_job(operation, NULL, &canceling, &err), &err);
    must(azb_poller_wait(canceling, NULL, &err), &err);
    must(azb_job_poller_new(f.client, f.vault_id, azb_poller_job_id(operation), &job, &err), &err);
    must_fail(AZB_E_OPERATION, azb_poller_wait(job, NULL, &err), &err);
    azb_error_free(err);
    assert_int_equal(azb_poller_state(job), AZB_POLLER_CANCELED);
    assert_string_equal(azb_poller_state_text(job), "Cancelled");
    azb_poller_free(job);
    azb_poller_free(canceling);
    azb_poller_free(operation);
    fixture_stop(&f);
}

// Ending the wait leaves the job alone: it can be waited for again.
static void wait_cancelled(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *job = NULL;
    azb_cancel *cancel = NULL;
    azb_call_options options;
    (void)state;
    fixture_start(&f, NULL);
    azb_poller *operation = start_backup(&f);
    must(azb_cancel_new(f.context, &cancel, &err), &err);
    azb_options_init(&options, sizeof options);
    options.cancel = cancel;
    azb_cancel_trigger(cancel);
    must(azb_job_poller_new(f.client, f.vault_id, azb_poller_job_id(operation), &job, &err), &err);
    must_fail(AZB_E_CANCELED, azb_poller_wait(job, &options, &err), &err);
    azb_error_free(err);
    err = NULL;
    must(azb_poller_wait(job, NULL, &err), &err);
    assert_int_equal(azb_poller_state(job), AZB_POLLER_SUCCEEDED);
    azb_cancel_free(cancel);
    azb_poller_free(job);
    azb_poller_free(operation);
    fixture_stop(&f);
}

static void wait_timed_out(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *job = NULL;
    azb_call_options options;
    (void)state;
    static const fixture_options slow = {.simulator = {"--speed", "60", NULL}};
    fixture_start(&f, &slow);
    azb_poller *operation = start_backup(&f);
    must(azb_job_poller_new(f.client, f.vault_id, azb_poller_job_id(operation), &job, &err), &err);
    azb_options_init(&options, sizeof options);
    options.timeout_ms = 50;
    must_fail(AZB_E_TIMEOUT, azb_poller_wait(job, &options, &err), &err);
    azb_error_free(err);
    err = NULL;
    // The service's clock goes on; ours need not wait.
    simulator_advance(f.sim, 3600);
    must(azb_poller_poll(job, NULL, NULL, &err), &err);
    assert_int_equal(azb_poller_state(job), AZB_POLLER_SUCCEEDED);
    azb_poller_free(job);
    azb_poller_free(operation);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(listed_and_read),
        cmocka_unit_test(cancelled),
        cmocka_unit_test(wait_cancelled),
        cmocka_unit_test(wait_timed_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
