// test_follow.c - waits for an operation or for a job itself.
#include <stdbool.h>

#include <azbackup/workflow/follow.h>

#include "fixture.h"
#include "support/test.h"

static azb_poller *poller_of_job(fixture *f)
{
    azb_poller *poller = NULL;
    assert_int_equal(azb_job_poller_new(f->client, TEST_VAULT, "job-1", &poller, NULL), AZB_OK);
    return poller;
}

static void follows_a_job_itself(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f);
    fixture_job(&f, "job-1", "InProgress", NULL);
    fixture_job(&f, "job-1", "Completed", NULL);
    azb_poller *poller = poller_of_job(&f);
    azb_job_resource *job = NULL;
    assert_int_equal(azb_follow_job(f.client, poller, NULL, NULL, &job, NULL), AZB_OK);
    assert_string_equal(job->name.ptr, "job-1");
    azb_model_free(&job->model);
    azb_poller_free(poller);
    fixture_close(&f);
}

static void refuses_bad_arguments(void **state)
{
    static const struct {
        bool client, operation, job, follow;
        azb_status status;
        const char *path;
    } rows[] = {
        {false, true, true, true, AZB_E_ARG, "client"},
        {true, false, true, true, AZB_E_ARG, "operation"},
        {true, true, false, true, AZB_E_ARG, "job"},
        {true, true, true, false, AZB_E_ABI, "follow"},
    };
    (void)state;
    fixture f;
    fixture_open(&f);
    azb_poller *poller = poller_of_job(&f);
    azb_follow_options follow;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_job_resource *job = NULL;
        azb_error *err = NULL;
        azb_options_init(&follow, sizeof follow);
        follow.size = rows[i].follow ? sizeof follow : 1;
        assert_int_equal(azb_follow_job(rows[i].client ? f.client : NULL,
                                        rows[i].operation ? poller : NULL, &follow, NULL,
                                        rows[i].job ? &job : NULL, &err),
                         rows[i].status);
        assert_string_equal(azb_error_path(err), rows[i].path);
        assert_null(job);
        azb_error_free(err);
    }
    azb_poller_free(poller);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(follows_a_job_itself),
        cmocka_unit_test(refuses_bad_arguments),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
