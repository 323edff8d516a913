// test_poller_process.c - a poller is refused in another process than its client's.
#include "fixture.h"

#include <azbackup/poller.h>
#include <azbackup/raw.h>
#include <azbackup/replication.h>

// A client, and the objects of it that the functions of a poller take.
typedef struct family {
    azb_client *client;
    azb_poller *poller;
    azb_call *wait;
    azb_raw_result *result;
    char *token;
} family;

static azb_status poll_it(const family *f, azb_error **err)
{
    return azb_poller_poll(f->poller, NULL, NULL, err);
}

static azb_status wait_for_it(const family *f, azb_error **err)
{
    return azb_poller_wait(f->poller, NULL, err);
}

static azb_status end_its_wait(const family *f, azb_error **err)
{
    return azb_poller_wait_end(f->wait, err);
}

static azb_status take_its_result(const family *f, azb_error **err)
{
    azb_model *result = NULL;
    const azb_status status = azb_poller_result(f->poller, &result, err);
    assert_null(result);
    return status;
}

static azb_status save_it(const family *f, azb_error **err)
{
    char *token = NULL;
    const azb_status status = azb_poller_save(f->poller, &token, err);
    assert_null(token);
    return status;
}

static azb_status resume_one(const family *f, azb_error **err)
{
    azb_poller *poller = NULL;
    const azb_status status = azb_poller_resume(f->client, f->token, &poller, err);
    assert_null(poller);
    return status;
}

static azb_status begin_with_a_result(const family *f, azb_error **err)
{
    azb_poller *poller = NULL;
    const azb_status status = azb_raw_result_poller(f->result, &poller, err);
    assert_null(poller);
    return status;
}

static azb_status follow_a_job(const family *f, azb_error **err)
{
    azb_poller *poller = NULL;
    const azb_status status = azb_job_poller_new(f->client, VAULT, "job-9", &poller, err);
    assert_null(poller);
    return status;
}

static azb_status follow_its_job(const family *f, azb_error **err)
{
    azb_poller *poller = NULL;
    const azb_status status = azb_poller_job_new(f->poller, &poller, err);
    assert_null(poller);
    return status;
}

static azb_status cancel_its_job(const family *f, azb_error **err)
{
    azb_poller *canceling = NULL;
    const azb_status status = azb_poller_cancel_job(f->poller, NULL, &canceling, err);
    assert_null(canceling);
    return status;
}

static azb_status follow_a_restore_point(const family *f, azb_error **err)
{
    azb_poller *poller = NULL;
    const azb_status status = azb_replication_poller_new(f->client, "/x", &poller, err);
    assert_null(poller);
    return status;
}

static azb_status (*const uses[])(const family *f, azb_error **err) = {
    poll_it,        wait_for_it,    end_its_wait,           take_its_result,
    save_it,        resume_one,     begin_with_a_result,    follow_a_job,
    follow_its_job, cancel_its_job, follow_a_restore_point,
};

static void set_up(fixture *f, family *out)
{
    *out = (family){.client = f->stage.client};
    fixture_reply(f, "GET", HOST "/x?*", 200, NULL, "{}");
    fixture_reply(f, "POST", "*", 202, ASYNC, NULL);
    fixture_reply(f, "GET", STATUS_URL, 200, NULL, JOB_DONE);
    assert_int_equal(
        azb_raw_call(out->client, "GET", "/x?api-version=1", NULL, NULL, &out->result, NULL),
        AZB_OK);
    out->poller = fixture_begin(f, "POST", NULL);
    assert_int_equal(azb_poller_wait_begin(out->poller, NULL, NULL, NULL, &out->wait, NULL),
                     AZB_OK);
    assert_int_equal(azb_call_wait(out->wait, NULL), AZB_OK);
    assert_int_equal(azb_poller_save(out->poller, &out->token, NULL), AZB_OK);
}

static void tear_down(family *f)
{
    azb_call_free(f->wait);
    azb_poller_free(f->poller);
    azb_raw_result_free(f->result);
    azb_text_free(f->token);
}

static void every_use_is_refused(void **state)
{
    fixture *f = *state;
    family all;
    set_up(f, &all);
    fixture_set_foreign(f, true);
    for (size_t i = 0; i < sizeof uses / sizeof *uses; i++) {
        azb_error *err = NULL;
        assert_failed(uses[i](&all, &err), AZB_E_STATE, &err, "another process");
    }
    fixture_set_foreign(f, false);
    assert_int_equal(poll_it(&all, NULL), AZB_OK);
    tear_down(&all);
}

// Functions without an error give nothing, since the other process may be changing it.
static void nothing_is_handed_out(void **state)
{
    fixture *f = *state;
    family all;
    azb_str body = {"x", 1};
    azb_progress progress = {.size = sizeof progress};
    azb_replication_disk disk = {.size = sizeof disk};
    set_up(f, &all);
    fixture_set_foreign(f, true);
    assert_int_equal(azb_poller_last_body(all.poller, &body), AZB_E_STATE);
    assert_null(body.ptr);
    assert_int_equal(azb_poller_progress(all.poller, &progress), AZB_E_STATE);
    assert_int_equal(azb_replication_disk_at(all.poller, 0, &disk), AZB_E_STATE);
    azb_poller_free(all.poller); // nothing is freed: tear_down would free it twice
    fixture_set_foreign(f, false);
    assert_int_equal(azb_poller_state(all.poller), AZB_POLLER_SUCCEEDED);
    tear_down(&all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_use_is_refused, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(nothing_is_handed_out, fixture_open, fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
