// Restore points: made, left without a disk, copied and deleted; what is refused.
#include "compute.h"

// The clock stands still but for simulator_advance, so what is under way can be looked at.
static const fixture_options standing = {.simulator = {"--speed", "0.001", NULL}};

enum {
    CREATE_S = 120, /* longer than any creation takes */
    COPY_S = 1200   /* longer than the copy of any disk of these machines takes */
};

static char *collection_in(const fixture *f, const char *name, const char *region,
                           const char *source)
{
    char *id = collection_id(f, name);
    make_collection(f, id, region, source);
    return id;
}

static void expect_state(const fixture *f, const char *id, const char *word)
{
    azb_restore_point *point = read_point(f, id, false);
    expect(&point->model, "properties.provisioningState", word);
    azb_model_free(&point->model);
}

static void creating_then_succeeded(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_model *result = NULL;
    (void)state;
    fixture_start(&f, &standing);
    char *collection = collection_in(&f, "rpc", simulator_text(f.sim, "region"),
                                     simulator_text(f.sim, "computeVm"));
    char *id = point_id(&f, collection, "p1");
    azb_poller *poller = begin_point(&f, id, "\"consistencyMode\":\"CrashConsistent\"");
    assert_int_equal(azb_poller_last_http_status(poller), 201);
    expect_state(&f, id, "Creating");
    assert_int_equal(state_after(&f, poller, 10), AZB_POLLER_RUNNING);
    expect_state(&f, id, "Creating");
    assert_int_equal(state_after(&f, poller, CREATE_S), AZB_POLLER_SUCCEEDED);
    must(azb_poller_result(poller, &result, &err), &err);
    expect_all(result, (const member[]){{"id", id},
                                        {"properties.provisioningState", "Succeeded"},
                                        {"properties.consistencyMode", "CrashConsistent"},
                                        {"properties.timeCreated", "*"},
                                        {"properties.instanceView", NULL},
                                        {NULL, NULL}});
    // In the region of its machine it is complete at once.
    azb_restore_point *point = read_point(&f, id, true);
    expect_all(&point->model,
               (const member[]){
                   {"properties.instanceView.diskRestorePoints.0.id", disk_point_of(point, 0)},
                   {"properties.instanceView.diskRestorePoints.2.id", disk_point_of(point, 2)},
                   {"properties.instanceView.diskRestorePoints.0.replicationStatus.status.code",
                    "ReplicationState/succeeded"},
                   {"properties.instanceView.diskRestorePoints.3", NULL},
                   {NULL, NULL}});
    azb_model_free(&point->model);
    azb_poller_free(poller);
    azb_text_free(id);
    azb_text_free(collection);
    fixture_stop(&f);
}

static void creation_that_fails(void **state)
{
    fixture f;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *collection = collection_in(&f, "rpc", simulator_text(f.sim, "region"),
                                     simulator_text(f.sim, "computeVm"));
    char *id = point_id(&f, collection, "p1");
    simulator_fault(f.sim, "PUT */restorePoints/* operation-fail times=1 code=VMAgentError");
    azb_poller *poller = begin_point(&f, id, "");
    must_fail(AZB_E_OPERATION, azb_poller_wait(poller, NULL, &err), &err);
    assert_string_equal(azb_error_service_code(err), "VMAgentError");
    expect_state(&f, id, "Failed");
    azb_error_free(err);
    azb_poller_free(poller);
    azb_text_free(id);
    azb_text_free(collection);
    fixture_stop(&f);
}

static void without_a_disk(void **state)
{
    fixture f;
    char members[512];
    (void)state;
    fixture_start(&f, NULL);
    char *collection = collection_in(&f, "rpc", simulator_text(f.sim, "region"),
                                     simulator_text(f.sim, "computeVm"));
    char *id = point_id(&f, collection, "p1");
    (void)snprintf(members, sizeof members, "\"excludeDisks\":[{\"id\":\"%s\"}]",
                   simulator_text(f.sim, "computeDisk"));
    make_point(&f, id, members);
    azb_restore_point *point = read_point(&f, id, true);
    assert_int_equal(point->properties->instance_view->disk_restore_points.count, 2);
    assert_string_not_equal(disk_point_of(point, 0), "");
    assert_string_not_equal(disk_point_of(point, 1), "");
    assert_string_equal(disk_point_of(point, 2), "");
    expect(&point->model, "properties.excludeDisks.0.id", simulator_text(f.sim, "computeDisk"));
    azb_model_free(&point->model);
    azb_text_free(id);
    azb_text_free(collection);
    fixture_stop(&f);
}

static void deleted(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_restore_point *gone = NULL;
    (void)state;
    fixture_start(&f, &standing);
    char *collection = collection_in(&f, "rpc", simulator_text(f.sim, "region"),
                                     simulator_text(f.sim, "computeVm"));
    char *id = point_id(&f, collection, "p1");
    azb_poller *creation = begin_point(&f, id, "");
    expect_refused(azb_restore_points_delete(f.client, id, NULL, &poller, &err), &err, 409,
                   "OperationNotAllowed"); // while it is created
    assert_int_equal(state_after(&f, creation, CREATE_S), AZB_POLLER_SUCCEEDED);
    must(azb_restore_points_delete(f.client, id, NULL, &poller, &err), &err);
    expect_state(&f, id, "Deleting");
    assert_int_equal(state_after(&f, poller, CREATE_S), AZB_POLLER_SUCCEEDED);
    expect_refused(azb_restore_points_get(f.client, id, NULL, NULL, &gone, &err), &err, 404,
                   "ResourceNotFound");
    azb_poller_free(poller);
    must(azb_restore_points_delete(f.client, id, NULL, &poller, &err), &err);
    settle(poller);
    azb_poller_free(creation);
    azb_text_free(id);
    azb_text_free(collection);
    fixture_stop(&f);
}

// The id that a letter stands for goes between two parts of the members: d is a disk of another
// machine, p the point that is there, x one that is not.
static void refused(void **state)
{
    static const struct {
        const char *collection;
        const char *name;
        const char *before;
        char id;
        const char *after;
        int32_t http_status;
        const char *code;
    } rows[] = {
        {"rpc", "p1", "", 0, "", 409, "Conflict"}, // it cannot be changed
        {"rpc", ".p2", "", 0, "", 400, "InvalidResourceName"},
        {"rpc", "p2", "\"excludeDisks\":[{\"id\":\"", 'd', "\"}]", 400, "InvalidParameter"},
        {"rpc", "p2", "\"sourceRestorePoint\":{\"id\":\"", 'p', "\"}", 400, "InvalidParameter"},
        {"none", "p2", "", 0, "", 404, "ResourceNotFound"},
        {"copies", "p2", "", 0, "", 400, "InvalidParameter"},
        {"copies", "p2", "\"sourceRestorePoint\":{\"id\":\"", 'x', "\"}", 404, "ResourceNotFound"},
        {"odd", "p2", "", 0, "", 409, "OperationNotAllowed"}, // disks that cannot be kept
    };
    fixture f;
    (void)state;
    fixture_start(&f, NULL);
    char *first = make_first_point(&f, "rpc");
    char *source = collection_id(&f, "rpc");
    char *missing = point_id(&f, source, "p9");
    char *disk = disk_id(&f, "odd_Ultra");
    azb_text_free(collection_in(&f, "copies", simulator_text(f.sim, "otherRegion"), source));
    azb_text_free(collection_in(&f, "odd", simulator_text(f.sim, "region"),
                                simulator_text(f.sim, "computeOddVm")));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_error *err = NULL;
        azb_poller *poller = NULL;
        char *collection = collection_id(&f, rows[i].collection);
        char *id = point_id(&f, collection, rows[i].name);
        const char *named = rows[i].id == 'd'   ? disk
                            : rows[i].id == 'p' ? first
                            : rows[i].id == 'x' ? missing
                                                : "";
        azb_model *body = fixture_body(&f, "RestorePoint", "{\"properties\":{%s%s%s}}",
                                       rows[i].before, named, rows[i].after);
        expect_refused(azb_restore_points_create(f.client, id, body, NULL, &poller, &err), &err,
                       rows[i].http_status, rows[i].code);
        assert_null(poller);
        azb_model_free(body);
        azb_text_free(id);
        azb_text_free(collection);
    }
    json_t *there = compute_state(&f);
    assert_int_equal(json_array_size(json_object_get(there, "points")), 1);
    json_decref(there);
    azb_text_free(disk);
    azb_text_free(missing);
    azb_text_free(source);
    azb_text_free(first);
    fixture_stop(&f);
}

// A copy of a point whose own data is not all there is refused, and so is the deletion of a point
// that is copied.
static void copy_of_a_point(void **state)
{
    fixture f;
    char members[1024];
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    (void)state;
    fixture_start(&f, &standing);
    char *source = collection_in(&f, "rpc", simulator_text(f.sim, "region"),
                                 simulator_text(f.sim, "computeVm"));
    char *first = point_id(&f, source, "p1");
    azb_poller *creation = begin_point(&f, first, "");
    char *target = collection_in(&f, "copies", simulator_text(f.sim, "otherRegion"), source);
    char *copy = point_id(&f, target, "p1");
    (void)snprintf(members, sizeof members, "\"sourceRestorePoint\":{\"id\":\"%s\"}", first);
    azb_model *body = fixture_body(&f, "RestorePoint", "{\"properties\":{%s}}", members);
    expect_refused(azb_restore_points_create(f.client, copy, body, NULL, &poller, &err), &err, 409,
                   "OperationNotAllowed");
    azb_model_free(body);
    assert_int_equal(state_after(&f, creation, CREATE_S), AZB_POLLER_SUCCEEDED);
    azb_poller_free(creation);
    creation = begin_point(&f, copy, members);
    assert_int_equal(state_after(&f, creation, CREATE_S), AZB_POLLER_SUCCEEDED);
    expect_refused(azb_restore_points_delete(f.client, first, NULL, &poller, &err), &err, 409,
                   "OperationNotAllowed");
    simulator_advance(f.sim, COPY_S);
    wait_for_copies(&f, copy);
    azb_restore_point *from = read_point(&f, first, false);
    azb_restore_point *point = read_point(&f, copy, true);
    expect_all(
        &point->model,
        (const member[]){{"properties.sourceRestorePoint.id", first},
                         {"properties.sourceMetadata.storageProfile.osDisk.diskRestorePoint."
                          "sourceDiskRestorePoint.id",
                          disk_point_of(from, 0)},
                         {"properties.instanceView.statuses.0.code", "ReplicationState/succeeded"},
                         {"properties.instanceView.diskRestorePoints.2.replicationStatus."
                          "completionPercent",
                          "100"},
                         {NULL, NULL}});
    azb_model_free(&point->model);
    azb_model_free(&from->model);
    azb_poller_free(creation);
    azb_text_free(copy);
    azb_text_free(target);
    azb_text_free(first);
    azb_text_free(source);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(creating_then_succeeded),
        cmocka_unit_test(creation_that_fails),
        cmocka_unit_test(without_a_disk),
        cmocka_unit_test(deleted),
        cmocka_unit_test(refused),
        cmocka_unit_test(copy_of_a_point),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
