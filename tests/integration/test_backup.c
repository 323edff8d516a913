// Backups on demand: each kind is triggered, its operation and its job are followed to the end.
#include "fixture.h"

static const struct {
    const char *workload;
    const char *type;
    const char *body;
} kinds[] = {
    {"vm", "IaasVMBackupRequest", "{\"objectType\":\"IaasVMBackupRequest\"}"},
    {"fileShare", "AzureFileShareBackupRequest",
     "{\"objectType\":\"AzureFileShareBackupRequest\",\"recoveryPointExpiryTimeInUTC\":"
     "\"2099-01-01T00:00:00Z\"}"},
    {"sql", "AzureWorkloadBackupRequest",
     "{\"objectType\":\"AzureWorkloadBackupRequest\",\"backupType\":\"Full\","
     "\"enableCompression\":true}"},
};
enum {
    KINDS = sizeof kinds / sizeof *kinds
};

static azb_poller *trigger(const fixture *f, size_t kind)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    char *id = fixture_item_id(f, kinds[kind].workload);
    azb_model *body = fixture_body(f, kinds[kind].type, "%s", kinds[kind].body);
    must(azb_backups_trigger(f->client, id, body, NULL, &poller, &err), &err);
    azb_model_free(body);
    azb_text_free(id);
    return poller;
}

static size_t count_points(const fixture *f, const char *workload)
{
    azb_pager *pager = NULL;
    azb_error *err = NULL;
    size_t total = 0;
    size_t count = 0;
    char *id = fixture_item_id(f, workload);
    must(azb_recovery_points_list(f->client, id, NULL, NULL, &pager, &err), &err);
    do {
        azb_model *const *items = NULL;
        must(azb_pager_next_page(pager, &items, &count, &err), &err);
        total += count;
    } while (count > 0);
    azb_pager_free(pager);
    azb_text_free(id);
    return total;
}

typedef struct progress_seen {
    size_t calls;
    double last_percent;
    int32_t tasks;
} progress_seen;

static void on_progress(void *user, const azb_progress *progress)
{
    progress_seen *seen = user;
    seen->calls++;
    seen->last_percent = progress->percent;
    seen->tasks = progress->tasks_total;
}

static void to_the_end(void **state)
{
    fixture f;
    (void)state;
    fixture_start(&f, NULL);
    for (size_t i = 0; i < KINDS; i++) {
        const size_t before = count_points(&f, kinds[i].workload);
        azb_poller *operation = trigger(&f, i);
        assert_string_equal(azb_poller_vault_id(operation), f.vault_id);
        azb_poller *job = fixture_follow(&f, operation, AZB_OK);
        assert_int_equal(azb_poller_state(job), AZB_POLLER_SUCCEEDED);
        assert_string_equal(azb_poller_state_text(job), "Completed");
        assert_int_equal(count_points(&f, kinds[i].workload), before + 1);
        azb_poller_free(job);
        azb_poller_free(operation);
    }
    fixture_stop(&f);
}

static void progress(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *job = NULL;
    progress_seen seen = {0};
    (void)state;
    fixture_start(&f, NULL);
    azb_poller *operation = trigger(&f, 0);
    must(azb_poller_wait(operation, NULL, &err), &err);
    must(azb_job_poller_new(f.client, f.vault_id, azb_poller_job_id(operation), &job, &err), &err);
    azb_poller_on_progress(job, on_progress, &seen);
    must(azb_poller_wait(job, NULL, &err), &err);
    assert_true(seen.calls >= 1);
    assert_int_equal(seen.tasks, 2);
    azb_progress last = {.size = sizeof last};
    must(azb_poller_progress(job, &last), &err);
    assert_int_equal(last.tasks_done, last.tasks_total);
    azb_model *result = NULL;
    must(azb_poller_result(job, &result, &err), &err);
    assert_string_equal(azb_type_name(azb_model_type(result)), "JobResource");
    azb_poller_free(job);
    azb_poller_free(operation);
    fixture_stop(&f);
}

static void saved_and_resumed(void **state)
{
    fixture f;
    azb_error *err = NULL;
    char *token = NULL;
    azb_poller *again = NULL;
    (void)state;
    fixture_start(&f, NULL);
    azb_poller *operation = trigger(&f, 0);
    must(azb_poller_save(operation, &token, &err), &err);
    assert_null(strstr(token, simulator_text(f.sim, "clientSecret")));
    azb_poller_free(operation);
    must(azb_poller_resume(f.client, token, &again, &err), &err);
    azb_poller *job = fixture_follow(&f, again, AZB_OK);
    azb_poller_free(job);
    azb_poller_free(again);
    azb_text_free(token);
    fixture_stop(&f);
}

static void outcomes(void **state)
{
    static const struct {
        const char *fault;
        azb_status status;
        int32_t end;
        const char *word;
    } rows[] = {
        {"POST */backup job-warn times=1", AZB_OK, AZB_POLLER_SUCCEEDED, "CompletedWithWarnings"},
        {"POST */backup job-fail times=1", AZB_E_OPERATION, AZB_POLLER_FAILED, "Failed"},
    };
    fixture f;
    (void)state;
    fixture_start(&f, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        simulator_fault(f.sim, rows[i].fault);
        azb_poller *operation = trigger(&f, 0);
        azb_poller *job = fixture_follow(&f, operation, rows[i].status);
        assert_int_equal(azb_poller_state(job), rows[i].end);
        assert_string_equal(azb_poller_state_text(job), rows[i].word);
        azb_poller_free(job);
        azb_poller_free(operation);
    }
    fixture_stop(&f);
}

static void failed_operation(void **state)
{
    fixture f;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, NULL);
    simulator_fault(f.sim, "POST */backup operation-fail times=1");
    azb_poller *operation = trigger(&f, 0);
    must_fail(AZB_E_OPERATION, azb_poller_wait(operation, NULL, &err), &err);
    assert_string_not_equal(azb_error_service_code(err), "");
    assert_int_equal(azb_poller_state(operation), AZB_POLLER_FAILED);
    assert_string_equal(azb_poller_job_id(operation), "");
    azb_error_free(err);
    azb_poller_free(operation);
    fixture_stop(&f);
}

// Each shape of the answer's headers leads to the same job.
static void poll_headers(void **state)
{
    static const char *const faults[] = {
        "POST */backup poll-url=async-only times=1",
        "POST */backup poll-url=relative times=1",
    };
    fixture f;
    (void)state;
    fixture_start(&f, NULL);
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        simulator_fault(f.sim, faults[i]);
        azb_poller *operation = trigger(&f, 0);
        azb_poller_free(fixture_follow(&f, operation, AZB_OK));
        azb_poller_free(operation);
    }
    fixture_stop(&f);
}

// With Location alone the end is a 204; the job id still has to be found.
static void job_id_without_status_url(void **state)
{
    fixture f;
    (void)state;
    fixture_start(&f, NULL);
    simulator_fault(f.sim, "POST */backup poll-url=location-only times=1");
    azb_poller *operation = trigger(&f, 0);
    azb_poller_free(fixture_follow(&f, operation, AZB_OK));
    azb_poller_free(operation);
    fixture_stop(&f);
}

static void refused(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *id = fixture_item_id(&f, "vm");
    azb_model *body = fixture_body(&f, kinds[1].type, "%s", kinds[1].body);
    must_fail(AZB_E_SERVICE, azb_backups_trigger(f.client, id, body, NULL, &poller, &err), &err);
    assert_null(poller);
    assert_int_equal(azb_error_http_status(err), 400);
    assert_string_equal(azb_error_service_code(err), "BMSUserErrorInvalidInput");
    assert_string_equal(azb_error_method(err), "POST");
    azb_error_free(err);
    must_fail(AZB_E_ARG, azb_backups_trigger(f.client, id, NULL, NULL, &poller, &err), &err);
    assert_string_equal(azb_error_path(err), "body");
    azb_error_free(err);
    azb_model_free(body);
    azb_text_free(id);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(to_the_end),
        cmocka_unit_test(progress),
        cmocka_unit_test(saved_and_resumed),
        cmocka_unit_test(outcomes),
        cmocka_unit_test(failed_operation),
        cmocka_unit_test(poll_headers),
        cmocka_unit_test(job_id_without_status_url),
        cmocka_unit_test(refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
