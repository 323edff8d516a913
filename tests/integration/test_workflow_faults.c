// Workflows of Compute with trouble at every request: the report says exactly what is there.
#include "sweep.h"

#define ANY "* *microsoft.compute* "

static const trouble troubles[] = {
    {ANY "status=500 retry-after=0.001", 1, AZB_E_SERVICE, 500, false},
    {ANY "status=500 retry-after=0.001 handled", 1, AZB_E_SERVICE, 500, false},
    {ANY "status=409", 1, AZB_E_SERVICE, 409, false},
    {ANY "status=503 retry-after=0.001", 2, AZB_E_SERVICE, 503, true}, // cleaning up meets it, too
    {ANY "operation-fail", 1, AZB_E_OPERATION, 0, false},
};

// libcurl sends what may be repeated again by itself, once on each connection that was idle: so a
// reset is to come more often than that.
static const trouble lost_put = {"PUT *microsoft.compute* reset handled", 8, AZB_E_TRANSPORT, 0,
                                 false};
static const trouble lost_delete = {"DELETE *microsoft.compute* reset handled", 8, AZB_E_TRANSPORT,
                                    0, false};
// A status that is not there yet: no run fails of one such answer.
static const trouble late_status = {"GET *operations/* not-found", 1, AZB_E_LOST, 0, false};
static const trouble lost_disk = {"PUT */restorepoints/* replication-fail=1", 1, AZB_E_OPERATION, 0,
                                  false};

// Trouble of each kind is too much for some of the runs.
static void sweep_all(const fixture *f, const workflow *w)
{
    for (size_t i = 0; i < sizeof troubles / sizeof *troubles; i++) {
        assert_true(sweep(f, w, &troubles[i]) > 0);
    }
}

// ---- a machine rebuilt ----

static void first_point(const fixture *f)
{
    azb_text_free(make_first_point(f, "rpc"));
}

static azb_status restore(const fixture *f, int32_t keep, azb_report **report, azb_error **err)
{
    char *collection = collection_id(f, "rpc");
    char *point = point_id(f, collection, "p1");
    char *machine = machine_id(f, "again");
    const char *interface = simulator_text(f->sim, "networkInterfaceId");
    azb_restore_vm_options options;
    azb_options_init(&options, sizeof options);
    options.vm_id = machine;
    options.network_interface_ids = &interface;
    options.network_interface_count = 1;
    options.keep_on_failure = keep;
    const azb_status status = azb_restore_vm(f->client, point, &options, NULL, NULL, report, err);
    azb_text_free(machine);
    azb_text_free(point);
    azb_text_free(collection);
    return status;
}

static azb_status restore_and_clean(const fixture *f, azb_report **report, azb_error **err)
{
    return restore(f, 0, report, err);
}

static azb_status restore_and_keep(const fixture *f, azb_report **report, azb_error **err)
{
    return restore(f, 1, report, err);
}

static void sweep_restores(const workflow *w)
{
    fixture f;
    sweep_start(&f);
    sweep_all(&f, w);
    assert_true(sweep(&f, w, &lost_put) > 0);
    assert_int_equal(sweep(&f, w, &late_status), 0);
    fixture_stop(&f);
}

static void restored(void **state)
{
    static const workflow w = {"restore", first_point, restore_and_clean, true, false};
    (void)state;
    sweep_restores(&w);
}

static void restored_and_kept(void **state)
{
    static const workflow w = {"restore and keep", first_point, restore_and_keep, false, true};
    (void)state;
    sweep_restores(&w);
}

// ---- a point in two regions ----

static void both_collections(const fixture *f)
{
    char *source = collection_id(f, "rpc");
    char *target = collection_id(f, "far");
    azb_text_free(make_first_point(f, "rpc"));
    make_collection(f, target, simulator_text(f->sim, "otherRegion"), source);
    azb_text_free(target);
    azb_text_free(source);
}

static azb_status protect(const fixture *f, int32_t keep, azb_report **report, azb_error **err)
{
    char *source = collection_id(f, "rpc");
    char *target = collection_id(f, "far");
    azb_protect_options options;
    azb_options_init(&options, sizeof options);
    options.vm_id = simulator_text(f->sim, "computeVm");
    options.source_collection_id = source;
    options.target_collection_id = target;
    options.target_region = simulator_text(f->sim, "otherRegion");
    options.owner = "nightly";
    options.keep_on_failure = keep;
    const azb_status status =
        azb_protect_across_regions(f->client, &options, NULL, NULL, report, err);
    azb_text_free(target);
    azb_text_free(source);
    return status;
}

static azb_status protect_and_clean(const fixture *f, azb_report **report, azb_error **err)
{
    return protect(f, 0, report, err);
}

static azb_status protect_and_keep(const fixture *f, azb_report **report, azb_error **err)
{
    return protect(f, 1, report, err);
}

static void sweep_protection(const workflow *w)
{
    fixture f;
    sweep_start(&f);
    sweep_all(&f, w);
    assert_true(sweep(&f, w, &lost_disk) > 0);
    // What it cannot follow any more it looks for.
    assert_int_equal(sweep(&f, w, &lost_put), 0);
    assert_int_equal(sweep(&f, w, &late_status), 0);
    fixture_stop(&f);
}

static void protected_from_nothing(void **state)
{
    static const workflow w = {"protect", NULL, protect_and_clean, false, false};
    (void)state;
    sweep_protection(&w);
}

static void protected_beside_others(void **state)
{
    static const workflow w = {"protect beside others", both_collections, protect_and_clean, false,
                               false};
    (void)state;
    sweep_protection(&w);
}

static void protected_and_kept(void **state)
{
    static const workflow w = {"protect and keep", NULL, protect_and_keep, false, true};
    (void)state;
    sweep_protection(&w);
}

// A copy that lost a disk is of no use, and goes with its collection; the point at home stays.
static void copy_without_a_disk(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_report *report = NULL;
    (void)state;
    sweep_start(&f);
    simulator_fault(f.sim, "PUT */restorepoints/* replication-fail=1 after=1 times=1");
    must_fail(AZB_E_OPERATION, protect(&f, 0, &report, &err), &err);
    assert_string_equal(azb_error_service_code(err), "ReplicationState/failed");
    json_t *there = compute_state(&f);
    char *home = collection_id(&f, "rpc");
    assert_true(state_has(there, "collections", home));
    assert_int_equal(json_array_size(json_object_get(there, "collections")), 1);
    assert_int_equal(json_array_size(json_object_get(there, "points")), 1);
    azb_text_free(home);
    json_decref(there);
    azb_report_free(report);
    azb_error_free(err);
    fixture_stop(&f);
}

// ---- old points ----

// Points of two owners and of nobody, in turn.
static void many_points(const fixture *f)
{
    static const char *const names[] = {
        "nightly-20240101T000000Z-00000001", "weekly-20240101T000000Z-00000001",
        "nightly-20240102T000000Z-00000002", "by-hand",
        "nightly-20240103T000000Z-00000003", "nightly-20240104T000000Z-00000004",
    };
    char *collection = collection_id(f, "rpc");
    make_collection(f, collection, simulator_text(f->sim, "region"),
                    simulator_text(f->sim, "computeVm"));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char *id = point_id(f, collection, names[i]);
        make_point(f, id, "");
        azb_text_free(id);
    }
    azb_text_free(collection);
}

static azb_status prune(const fixture *f, int32_t apply, azb_report **report, azb_error **err)
{
    char *collection = collection_id(f, "rpc");
    azb_prune_options options;
    azb_options_init(&options, sizeof options);
    options.owner = "nightly";
    options.keep = 1;
    options.apply = apply;
    const azb_status status =
        azb_prune_restore_points(f->client, collection, &options, NULL, report, err);
    azb_text_free(collection);
    return status;
}

static azb_status prune_all(const fixture *f, azb_report **report, azb_error **err)
{
    return prune(f, 1, report, err);
}

static azb_status prune_none(const fixture *f, azb_report **report, azb_error **err)
{
    return prune(f, 0, report, err);
}

static void pruned_in_a_dry_run(void **state)
{
    static const workflow w = {"dry run", many_points, prune_none, true, true};
    fixture f;
    (void)state;
    sweep_start(&f);
    assert_true(sweep(&f, &w, &troubles[0]) > 0);
    assert_int_equal(simulator_requests(f.sim, "DELETE", "restorePoints"), 0);
    fixture_stop(&f);
}

static void pruned(void **state)
{
    static const workflow w = {"prune", many_points, prune_all, false, false};
    fixture f;
    (void)state;
    sweep_start(&f);
    sweep_all(&f, &w);
    // It may be gone before it is looked for: then there is no failure to tell of.
    (void)sweep(&f, &w, &lost_delete);
    // What it cannot follow any more it looks for.
    assert_int_equal(sweep(&f, &w, &late_status), 0);
    fixture_stop(&f);
}

// The sweeps wait for most of their time, so they run side by side: one program for each pattern of
// names in meson.build. Without a pattern all run.
int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(restored),
        cmocka_unit_test(restored_and_kept),
        cmocka_unit_test(protected_from_nothing),
        cmocka_unit_test(protected_beside_others),
        cmocka_unit_test(protected_and_kept),
        cmocka_unit_test(copy_without_a_disk),
        cmocka_unit_test(pruned),
        cmocka_unit_test(pruned_in_a_dry_run),
    };
    if (argc > 1) {
        cmocka_set_test_filter(argv[1]);
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
