// Replication of restore points: of the source's own region, of another one, with a disk that
// fails.
#include "fixture.h"

enum {
    POLLS_MAX = 100000,
    ID_MAX = 512
};

// A collection for the first machine in the region, and a point in it that is being made.
static azb_poller *start_point(const fixture *f, const char *region, char *point_id)
{
    char collection[ID_MAX / 2];
    azb_error *err = NULL;
    azb_restore_point_collection *made = NULL;
    azb_poller *creation = NULL;
    azb_poller *poller = NULL;
    (void)snprintf(collection, sizeof collection,
                   "/subscriptions/%s/resourceGroups/%s/providers/Microsoft.Compute/"
                   "restorePointCollections/points-%s",
                   simulator_text(f->sim, "subscriptionId"),
                   simulator_text(f->sim, "resourceGroup"), region);
    (void)snprintf(point_id, ID_MAX, "%s/restorePoints/first", collection);
    azb_model *body =
        fixture_body(f, "RestorePointCollection",
                     "{\"location\":\"%s\",\"properties\":{\"source\":{\"id\":\"%s\"}}}", region,
                     simulator_item(f->sim, "vm", "sourceResourceId"));
    must(azb_restore_point_collections_create_or_update(f->client, collection, body, NULL, &made,
                                                        &err),
         &err);
    azb_model_free(body);
    azb_model_free(&made->model);
    body = fixture_body(f, "RestorePoint", "{\"properties\":{}}");
    must(azb_restore_points_create(f->client, point_id, body, NULL, &creation, &err), &err);
    azb_model_free(body);
    azb_poller_free(creation);
    must(azb_replication_poller_new(f->client, point_id, &poller, &err), &err);
    return poller;
}

static azb_replication_disk disk_at(const azb_poller *poller, size_t index)
{
    azb_replication_disk disk = {.size = sizeof disk};
    assert_int_equal(azb_replication_disk_at(poller, index, &disk), AZB_OK);
    return disk;
}

// Polls to the end, faster than the service asks for, since its clock is. Returns how often the
// percentage rose; it never falls.
static int poll_to_the_end(azb_poller *poller)
{
    azb_error *err = NULL;
    double before = -1;
    int rises = 0;
    for (int i = 0; azb_poller_state(poller) == AZB_POLLER_RUNNING; i++) {
        azb_progress progress = {.size = sizeof progress};
        assert_true(i < POLLS_MAX);
        must(azb_poller_poll(poller, NULL, NULL, &err), &err);
        assert_int_equal(azb_poller_progress(poller, &progress), AZB_OK);
        assert_true(progress.percent >= before);
        rises += progress.percent > before ? 1 : 0;
        before = progress.percent;
    }
    return rises;
}

static void of_another_region(void **state)
{
    static const fixture_options slower = {.simulator = {"--speed", "1200", NULL}};
    fixture f;
    char id[ID_MAX];
    azb_error *err = NULL;
    azb_model *result = NULL;
    (void)state;
    fixture_start(&f, &slower);
    azb_poller *poller = start_point(&f, "northeurope", id);
    assert_true(poll_to_the_end(poller) > 2);
    must(azb_poller_result(poller, &result, &err), &err);
    const azb_restore_point *point = (const azb_restore_point *)(void *)result;
    assert_non_null(point->properties->instance_view);
    assert_int_equal(azb_replication_disk_count(poller), 3);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(disk_at(poller, i).state, AZB_POLLER_SUCCEEDED);
        assert_int_equal(strncmp(disk_at(poller, i).disk_restore_point_id, id, strlen(id)), 0);
    }
    azb_poller_free(poller);
    fixture_stop(&f);
}

// Nothing is replicated. Where the point does not speak of it, its disks are asked.
static void end_here(const char *fault)
{
    fixture f;
    char id[ID_MAX];
    azb_error *err = NULL;
    azb_model *result = NULL;
    fixture_start(&f, NULL);
    if (fault != NULL) {
        simulator_fault(f.sim, fault);
    }
    azb_poller *poller = start_point(&f, simulator_text(f.sim, "region"), id);
    (void)poll_to_the_end(poller);
    must(azb_poller_result(poller, &result, &err), &err);
    assert_string_equal(azb_type_name(azb_model_type(result)), "RestorePoint");
    assert_int_equal(azb_replication_disk_count(poller), 3);
    azb_poller_free(poller);
    fixture_stop(&f);
}

static void of_the_same_region(void **state)
{
    (void)state;
    end_here(NULL);
}

static void of_a_point_that_says_nothing(void **state)
{
    (void)state;
    end_here("PUT */restorePoints/* replication-absent times=1");
}

static void with_a_disk_that_fails(void **state)
{
    static const fixture_options broken = {.simulator = {"--speed", "3600", "--fault",
                                                         "PUT */restorePoints/* replication-fail=1",
                                                         NULL}};
    fixture f;
    char id[ID_MAX];
    azb_error *err = NULL;
    azb_model *result = NULL;
    (void)state;
    fixture_start(&f, &broken);
    azb_poller *poller = start_point(&f, "northeurope", id);
    (void)poll_to_the_end(poller);
    must_fail(AZB_E_OPERATION, azb_poller_result(poller, &result, &err), &err);
    assert_int_equal(azb_poller_state(poller), AZB_POLLER_FAILED);
    assert_string_equal(azb_error_service_code(err), "ReplicationState/failed");
    assert_string_equal(azb_error_target(err), disk_at(poller, 1).disk_restore_point_id);
    assert_int_equal(disk_at(poller, 1).state, AZB_POLLER_FAILED);
    assert_int_not_equal(disk_at(poller, 0).state, AZB_POLLER_FAILED);
    assert_int_not_equal(disk_at(poller, 2).state, AZB_POLLER_FAILED);
    azb_error_free(err);
    azb_poller_free(poller);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(of_another_region),
        cmocka_unit_test(of_the_same_region),
        cmocka_unit_test(of_a_point_that_says_nothing),
        cmocka_unit_test(with_a_disk_that_fails),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
