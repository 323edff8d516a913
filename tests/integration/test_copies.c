// The wait for the disks of a point in another region: watched, ended early, taken up elsewhere.
#include "compute.h"

// The clock stands still but for simulator_advance, so that each step of a copy can be looked at.
static const fixture_options standing = {.simulator = {"--speed", "0.001", NULL}};

enum {
    CREATE_S = 120, /* longer than any creation takes */
    STEP_S = 60,
    COPY_S = 1200, /* longer than the copy of any disk of these machines takes */
    DISKS = 3
};

// A point of the machine in the other region; its copy has just begun.
static char *begin_copy(const fixture *f)
{
    char *collection = collection_id(f, "far");
    char *id = point_id(f, collection, "p1");
    make_collection(f, collection, simulator_text(f->sim, "otherRegion"),
                    simulator_text(f->sim, "computeVm"));
    azb_poller *creation = begin_point(f, id, "");
    assert_int_equal(state_after(f, creation, CREATE_S), AZB_POLLER_SUCCEEDED);
    azb_poller_free(creation);
    azb_text_free(collection);
    return id;
}

static azb_poller *watch(const fixture *f, const char *id)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    must(azb_replication_poller_new(f->client, id, &poller, &err), &err);
    return poller;
}

static double percent_of(const azb_poller *poller)
{
    azb_progress progress = {.size = sizeof progress};
    assert_int_equal(azb_poller_progress(poller, &progress), AZB_OK);
    return progress.percent;
}

static azb_replication_disk disk_at(const azb_poller *poller, size_t index)
{
    azb_replication_disk disk = {.size = sizeof disk};
    assert_int_equal(azb_replication_disk_at(poller, index, &disk), AZB_OK);
    return disk;
}

// Each disk goes its own way; none goes back, and the whole is complete with the last of them.
static void every_disk_grows(void **state)
{
    fixture f;
    double disks[DISKS] = {0};
    double whole = 0;
    int steps = 0;
    (void)state;
    fixture_start(&f, &standing);
    char *id = begin_copy(&f);
    azb_poller *poller = watch(&f, id);
    assert_int_equal(state_after(&f, poller, 0), AZB_POLLER_RUNNING);
    assert_int_equal(azb_replication_disk_count(poller), DISKS);
    while (state_after(&f, poller, STEP_S) == AZB_POLLER_RUNNING) {
        assert_true(percent_of(poller) > whole);
        whole = percent_of(poller);
        for (size_t i = 0; i < DISKS; i++) {
            const azb_replication_disk disk = disk_at(poller, i);
            assert_true(disks[i] == 100 ? disk.percent == 100 : disk.percent > disks[i]);
            assert_int_equal(disk.state == AZB_POLLER_SUCCEEDED, disk.percent == 100);
            disks[i] = disk.percent;
        }
        steps++;
    }
    assert_int_equal(azb_poller_state(poller), AZB_POLLER_SUCCEEDED);
    for (size_t i = 0; i < DISKS; i++) {
        assert_true(disk_at(poller, i).percent == 100);
    }
    assert_true(percent_of(poller) == 100 && steps > 5 && steps < COPY_S / STEP_S);
    azb_poller_free(poller);
    azb_text_free(id);
    fixture_stop(&f);
}

// The others go on, and tell how far they are.
static void one_disk_fails(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_model *result = NULL;
    (void)state;
    fixture_start(&f, &standing);
    simulator_fault(f.sim, "PUT */restorePoints/* replication-fail=2 times=1");
    char *id = begin_copy(&f);
    azb_poller *poller = watch(&f, id);
    // Over half of the largest, all of the others.
    assert_int_equal(state_after(&f, poller, 350), AZB_POLLER_FAILED);
    must_fail(AZB_E_OPERATION, azb_poller_result(poller, &result, &err), &err);
    assert_string_equal(azb_error_target(err), disk_at(poller, 2).disk_restore_point_id);
    assert_string_equal(disk_at(poller, 2).status, "ReplicationState/failed");
    assert_int_equal(disk_at(poller, 0).state, AZB_POLLER_SUCCEEDED);
    assert_int_equal(disk_at(poller, 1).state, AZB_POLLER_SUCCEEDED);
    azb_error_free(err);
    azb_poller_free(poller);
    azb_text_free(id);
    fixture_stop(&f);
}

static void cancel_wait(void *user, const azb_progress *progress)
{
    (void)progress;
    azb_cancel_trigger(user);
}

// The deadline and the token end the wait alone: it can be taken up again.
static void ended_early(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_call_options call;
    azb_cancel *cancel = NULL;
    (void)state;
    fixture_start(&f, &standing);
    char *id = begin_copy(&f);
    azb_poller *poller = watch(&f, id);
    azb_options_init(&call, sizeof call);
    call.timeout_ms = 200;
    must_fail(AZB_E_TIMEOUT, azb_poller_wait(poller, &call, &err), &err);
    azb_error_free(err);
    err = NULL;
    assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
    azb_poller_free(poller);
    poller = watch(&f, id);
    must(azb_cancel_new(f.context, &cancel, &err), &err);
    azb_options_init(&call, sizeof call);
    call.cancel = cancel;
    azb_poller_on_progress(poller, cancel_wait, cancel);
    must_fail(AZB_E_CANCELED, azb_poller_wait(poller, &call, &err), &err);
    azb_error_free(err);
    err = NULL;
    assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
    assert_int_equal(state_after(&f, poller, COPY_S), AZB_POLLER_SUCCEEDED);
    azb_cancel_free(cancel);
    azb_poller_free(poller);
    azb_text_free(id);
    fixture_stop(&f);
}

static azb_client *other_client(const fixture *f)
{
    azb_client *client = NULL;
    azb_error *err = NULL;
    azb_client_options options;
    azb_options_init(&options, sizeof options);
    options.endpoint = simulator_text(f->sim, "endpoint");
    options.credential = f->credential;
    options.allow_insecure_http = 1;
    must(azb_client_new(f->context, &options, &client, &err), &err);
    return client;
}

static void taken_up_by_another_client(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_model *result = NULL;
    azb_poller *again = NULL;
    char *token = NULL;
    (void)state;
    fixture_start(&f, &standing);
    char *id = begin_copy(&f);
    azb_poller *poller = watch(&f, id);
    assert_int_equal(state_after(&f, poller, STEP_S), AZB_POLLER_RUNNING);
    const double before = percent_of(poller);
    must(azb_poller_save(poller, &token, &err), &err);
    azb_poller_free(poller);
    azb_client *client = other_client(&f);
    must(azb_poller_resume(client, token, &again, &err), &err);
    assert_int_equal(state_after(&f, again, 0), AZB_POLLER_RUNNING);
    assert_true(percent_of(again) >= before);
    assert_int_equal(azb_replication_disk_count(again), DISKS);
    assert_int_equal(state_after(&f, again, COPY_S), AZB_POLLER_SUCCEEDED);
    must(azb_poller_result(again, &result, &err), &err);
    expect(result, "id", id);
    azb_poller_free(again);
    azb_client_free(client);
    azb_text_free(token);
    azb_text_free(id);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_disk_grows),
        cmocka_unit_test(one_disk_fails),
        cmocka_unit_test(ended_early),
        cmocka_unit_test(taken_up_by_another_client),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
