// restore_run.c - one restore over a world of machines.
#include "restore_run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/test.h"

enum {
    POINT_MAX = 65536
};

static const char collection[] =
    "{\"id\":\"" COLLECTION_ID "\",\"location\":\"westus\",\"properties\":{\"source\":"
    "{\"location\":\"westus\"}}}";

static const char *const nics[] = {NIC_1, NIC_2};

// A point of a machine with that many data disks, at LUNs 0, 2, 4 ...
static const char *point_of(size_t data_disks)
{
    static char text[POINT_MAX];
    size_t at = (size_t)snprintf(
        text, sizeof text,
        "{\"id\":\"" POINT_ID "\",\"properties\":{\"provisioningState\":\"Succeeded\","
        "\"sourceMetadata\":{\"hardwareProfile\":{\"vmSize\":\"Standard_B1s\"},"
        "\"storageProfile\":{\"osDisk\":{\"osType\":\"Linux\",\"caching\":\"ReadWrite\","
        "\"diskRestorePoint\":{\"id\":\"" POINTS "os\"}},\"dataDisks\":[");
    for (size_t i = 0; i < data_disks; i++) {
        at += (size_t)snprintf(
            text + at, sizeof text - at,
            "%s{\"lun\":%zu,\"caching\":\"None\",\"diskRestorePoint\":{\"id\":\"" POINTS "d%zu\"}}",
            i == 0 ? "" : ",", 2 * i, i);
    }
    snprintf(text + at, sizeof text - at, "]}}}}");
    return text;
}

static void listen(void *user, const azb_progress *progress)
{
    run *r = user;
    r->steps++;
    r->last_done = progress->tasks_done;
    assert_true(progress->tasks_done <= progress->tasks_total);
    assert_true(progress->percent >= 0 && progress->percent <= 100);
    if (r->intruder != NULL && progress->tasks_done == progress->tasks_total - 1) {
        compute_put(&r->w.compute, r->intruder, "somebody");
        r->intruder = NULL;
    }
}

// What the point and its collection are to the service, whatever their JSON states.
static void add_point(compute *c, size_t data_disks)
{
    compute_add_collection(c, COLLECTION_ID, "westus", TEST_VM);
    compute_add_point(c, COLLECTION_ID, "rp", "2025-01-01T00:00:00Z");
    compute_add_disk_point(c, POINT_ID, "os", 1);
    for (size_t i = 0; i < data_disks; i++) {
        char name[32];
        snprintf(name, sizeof name, "d%zu", i);
        compute_add_disk_point(c, POINT_ID, name, (int)i + 2);
    }
    compute_count_from_here(c);
}

run *open_run(size_t data_disks)
{
    run *r = calloc(1, sizeof *r);
    assert_non_null(r);
    world_open(&r->w);
    add_point(&r->w.compute, data_disks);
    r->w.compute.point_json = point_of(data_disks);
    r->w.compute.collection_json = collection;
    r->disks = data_disks + 1;
    r->point_id = POINT_ID;
    azb_options_init(&r->options, sizeof r->options);
    r->options.vm_id = VM_ID;
    r->options.network_interface_ids = nics;
    r->options.network_interface_count = 2;
    azb_options_init(&r->follow, sizeof r->follow);
    r->follow.progress = listen;
    r->follow.progress_user = r;
    azb_options_init(&r->call, sizeof r->call);
    return r;
}

azb_status restore(run *r)
{
    const azb_status status = azb_restore_vm(r->w.service.client, r->point_id, &r->options,
                                             &r->follow, &r->call, &r->report, &r->err);
    // Without memory for the error, it is the static record of AZB_E_NOMEM.
    assert_true(azb_error_status(r->err) == status || azb_error_status(r->err) == AZB_E_NOMEM);
    return status;
}

void close_run(run *r)
{
    azb_model_free(r->vm);
    azb_report_free(r->report);
    azb_error_free(r->err);
    world_close(&r->w);
    free(r);
}

azb_report_entry entry_at(const run *r, size_t index)
{
    azb_report_entry entry = {.size = sizeof entry};
    assert_int_equal(azb_report_read(r->report, index, &entry), AZB_OK);
    return entry;
}

size_t check_report(run *r, size_t foreign)
{
    size_t unknown = 0;
    size_t there = 0;
    assert_int_equal(azb_report_count(r->report), r->disks + 1);
    for (size_t i = 0; i <= r->disks; i++) {
        const azb_report_entry e = entry_at(r, i);
        const bool exists = compute_has(&r->w.compute, e.id);
        there += exists;
        unknown += e.exists < 0;
        assert_true(e.exists < 0 || e.exists == (exists ? 1 : 0));
        assert_int_equal(e.action, AZB_REPORT_CREATE);
        assert_false(e.outcome == AZB_REPORT_DONE && e.exists == 0);
        assert_false((e.outcome == AZB_REPORT_UNDONE || e.outcome == AZB_REPORT_PLANNED) &&
                     e.exists != 0);
        assert_false(e.outcome == AZB_REPORT_FAILED && e.error == NULL);
        assert_int_equal(e.lun, i == 0 || i == r->disks ? -1 : (int32_t)(2 * (i - 1)));
    }
    // Everything that was created is in the report, and no foreign resource was deleted.
    assert_true(compute_live_count(&r->w.compute) <= there + foreign);
    return unknown;
}

void set_vm(run *r, const char *json)
{
    assert_int_equal(azb_model_from_json(r->w.service.context, "VirtualMachine", json, strlen(json),
                                         &r->vm, NULL),
                     AZB_OK);
    r->options.vm = r->vm;
}
