// A machine rebuilt from a restore point: like the old one, in the time of its slowest disk, in the
// region of a copy; and refused before anything is created.
#include "compute.h"

enum {
    DATA_DISKS = 31
};

static azb_status restore(const fixture *f, const char *point, const char *machine,
                          azb_report **report, azb_error **err)
{
    const char *interface = simulator_text(f->sim, "networkInterfaceId");
    azb_restore_vm_options options;
    azb_options_init(&options, sizeof options);
    options.vm_id = machine;
    options.network_interface_ids = &interface;
    options.network_interface_count = 1;
    return azb_restore_vm(f->client, point, &options, NULL, NULL, report, err);
}

static azb_virtual_machine *read_machine(const fixture *f, const char *id)
{
    azb_virtual_machine *machine = NULL;
    azb_error *err = NULL;
    must(azb_virtual_machines_get(f->client, id, NULL, NULL, &machine, &err), &err);
    return machine;
}

static double simulated_seconds(const fixture *f)
{
    json_t *clock = simulator_admin(f->sim, "GET", "/_sim/clock", NULL);
    azb_time now;
    const char *text = json_string_value(json_object_get(clock, "now"));
    assert_non_null(text);
    assert_int_equal(azb_time_parse(text, strlen(text), &now), AZB_OK);
    json_decref(clock);
    return (double)azb_time_to_unix_ms(&now) / 1000;
}

// Every disk at its number, cached as it was.
static void expect_same_disks(const azb_virtual_machine *old, const azb_virtual_machine *new)
{
    const azb_storage_profile *from = old->properties->storage_profile;
    const azb_storage_profile *to = new->properties->storage_profile;
    assert_int_equal(to->os_disk->caching.id, from->os_disk->caching.id);
    assert_int_equal(to->data_disks.count, from->data_disks.count);
    for (size_t i = 0; i < from->data_disks.count; i++) {
        const azb_data_disk *was = from->data_disks.items[i];
        const azb_data_disk *is = to->data_disks.items[i];
        assert_int_equal(is->lun.value, was->lun.value);
        assert_int_equal(is->caching.id, was->caching.id);
        assert_int_equal(is->write_accelerator_enabled.value, was->write_accelerator_enabled.value);
        assert_int_not_equal(azb_id_compare(is->managed_disk->id.ptr, was->managed_disk->id.ptr),
                             0);
    }
}

// One creation of each disk, and all of them in the time of the largest: half a second for each of
// its 512 gigabytes. One after the other they would take more than an hour.
static void many_disks(void **state)
{
    static const fixture_options many = {.simulator = {"--speed", "600", "--disks", "31", NULL}};
    fixture f;
    azb_error *err = NULL;
    azb_report *report = NULL;
    (void)state;
    fixture_start(&f, &many);
    char *point = make_first_point(&f, "rpc");
    char *id = machine_id(&f, "again");
    const double begun = simulated_seconds(&f);
    must(restore(&f, point, id, &report, &err), &err);
    assert_true(simulated_seconds(&f) - begun < 1800);
    assert_int_equal(azb_report_count(report), DATA_DISKS + 2);
    assert_int_equal(simulator_requests(f.sim, "PUT", "/disks/again-"), DATA_DISKS + 1);
    assert_int_equal(simulator_requests(f.sim, "PUT", "/virtualMachines/again"), 1);
    azb_virtual_machine *old = read_machine(&f, simulator_text(f.sim, "computeVm"));
    azb_virtual_machine *new = read_machine(&f, id);
    expect_same_disks(old, new);
    expect(&new->model, "properties.hardwareProfile.vmSize",
           old->properties->hardware_profile->vm_size.text.ptr);
    azb_model_free(&new->model);
    azb_model_free(&old->model);
    azb_report_free(report);
    azb_text_free(id);
    azb_text_free(point);
    fixture_stop(&f);
}

// Only when all of its data has arrived; and then where it has arrived.
static void from_a_copy(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_report *report = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *collection = collection_id(&f, "far");
    char *stuck = point_id(&f, collection, "stuck");
    char *point = point_id(&f, collection, "p1");
    char *id = machine_id(&f, "again");
    make_collection(&f, collection, simulator_text(f.sim, "otherRegion"),
                    simulator_text(f.sim, "computeVm"));
    simulator_fault(f.sim, "PUT */restorePoints/* replication-stuck times=1");
    make_point(&f, stuck, "");
    must_fail(AZB_E_STATE, restore(&f, stuck, id, &report, &err), &err);
    assert_null(report);
    azb_error_free(err);
    err = NULL;
    make_point(&f, point, "");
    wait_for_copies(&f, point);
    must(restore(&f, point, id, &report, &err), &err);
    azb_virtual_machine *machine = read_machine(&f, id);
    expect(&machine->model, "location", simulator_text(f.sim, "otherRegion"));
    azb_model_free(&machine->model);
    azb_report_free(report);
    azb_text_free(id);
    azb_text_free(point);
    azb_text_free(stuck);
    azb_text_free(collection);
    fixture_stop(&f);
}

static void refused_before_anything_is_created(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_report *report = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *point = make_first_point(&f, "rpc");
    char *collection = collection_id(&f, "rpc");
    char *missing = point_id(&f, collection, "p9");
    char *id = machine_id(&f, "again");
    const struct {
        const char *point;
        const char *machine;
        azb_status status;
        const char *path; /* of the error */
    } rows[] = {
        {point, simulator_text(f.sim, "computeVm"), AZB_E_STATE, "options.vm_id"},
        {missing, id, AZB_E_SERVICE, ""},
        {collection, id, AZB_E_ARG, "restore_point_id"},
        {point, point, AZB_E_ARG, "options.vm_id"},
    };
    json_t *before = compute_state(&f);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        must_fail(rows[i].status, restore(&f, rows[i].point, rows[i].machine, &report, &err), &err);
        assert_string_equal(azb_error_path(err), rows[i].path);
        assert_null(report);
        azb_error_free(err);
        err = NULL;
    }
    json_t *after = compute_state(&f);
    assert_true(json_equal(before, after));
    json_decref(after);
    json_decref(before);
    azb_text_free(id);
    azb_text_free(missing);
    azb_text_free(collection);
    azb_text_free(point);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(many_disks),
        cmocka_unit_test(from_a_copy),
        cmocka_unit_test(refused_before_anything_is_created),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
