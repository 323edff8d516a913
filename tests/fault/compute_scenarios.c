// compute_scenarios.c - the jobs with Compute: points, disks, machines, and access to their data.
#include "scenario.h"

#include <azbackup/typed/service/disk_restore_points.h>

#include <stdio.h>
#include <string.h>

#define HOST "https://management.azure.com"
#define COMPUTE                                                                        \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.Compute"
#define POINT      COMPUTE "/restorePointCollections/c1/restorePoints/p1"
#define DISK_POINT POINT "/diskRestorePoints/os"
#define DISK       COMPUTE "/disks/new-os"
#define VM         COMPUTE "/virtualMachines/new"
#define SAS        "https://md-1.z1.blob.storage.azure.net/os/abc?sr=b&sig=" SCENARIO_SECRET
#define OPERATION  HOST COMPUTE "/locations/westus/operations/"

static const char json[] = SCENARIO_JSON;
#define HEADERS(id)                                                        \
    SCENARIO_JSON "Azure-AsyncOperation: " OPERATION id "?api-version=1\n" \
                  "Location: " OPERATION id "?monitor=true&api-version=1\nRetry-After: 10\n"

static const char both_headers[] = HEADERS("op-1");

#define STATUS(word, rest) \
    "{\"name\":\"op-1\",\"status\":\"" word "\",\"startTime\":\"2024-02-29T01:02:03.4Z\"" rest "}"

// Runs once, then has succeeded; rest: further members of its last status.
static void script_operation(azb_mock *mock, const char *succeeded)
{
    scenario_reply(mock, "GET", "*/op-1?api*", 200, json, STATUS("InProgress", ""), 0);
    scenario_reply(mock, "GET", "*/op-1?api*", 200, json, succeeded, -1);
}

// ---- create a point ----

#define POINT_BODY(state, more)                                                            \
    "{\"id\":\"" POINT "\",\"name\":\"p1\",\"properties\":{\"provisioningState\":\"" state \
    "\",\"timeCreated\":\"2024-02-29T01:02:03.1234567+00:00\"" more "}}"
#define METADATA                                                                                 \
    ",\"sourceMetadata\":{\"vmId\":\"1\",\"hardwareProfile\":{\"vmSize\":\"Standard_B1s\"},"     \
    "\"storageProfile\":{\"osDisk\":{\"name\":\"o\",\"diskRestorePoint\":{\"id\":\"" DISK_POINT  \
    "\"}},\"dataDisks\":[{\"lun\":0,\"diskRestorePoint\":{\"id\":\"" POINT "/diskRestorePoints/" \
    "data\"}}]}}"
#define AT(name, percent)                                                                  \
    "{\"id\":\"" POINT "/diskRestorePoints/" name "\",\"replicationStatus\":{\"status\":{" \
    "\"code\":\"ReplicationState/" percent "}}"
#define VIEW(os, data) \
    ",\"instanceView\":{\"diskRestorePoints\":[" AT("os", os) "," AT("data", data) "]}"
#define COPYING  "inprogress\"},\"completionPercent\":40"
#define COMPLETE "succeeded\"},\"completionPercent\":100"
#define COPY     ",\"sourceRestorePoint\":{\"id\":\"/a/b\"}"

static void script_point(azb_mock *mock)
{
    scenario_reply(mock, "PUT", "*/restorePoints/p1?*", 201, both_headers,
                   POINT_BODY("Creating", ""), -1);
    script_operation(
        mock, STATUS("Succeeded", ",\"properties\":{\"output\":" POINT_BODY("Succeeded", "") "}"));
    scenario_reply(mock, "GET", "*/restorePoints/p1?*", 200, json,
                   POINT_BODY("Succeeded", METADATA), -1);
}

static void run_point(trial *t)
{
    azb_model *body =
        scenario_body(t, "RestorePoint",
                      "{\"properties\":{\"excludeDisks\":[{\"id\":\"" COMPUTE "/disks/d2\"}]}}");
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    azb_status status;
    do {
        status = azb_restore_points_create(t->stage.client, POINT, body, NULL, &poller, &err);
    } while (scenario_failed(t, status, poller != NULL, &err));
    azb_model_free(body);
    poller = scenario_resumed(t, poller);
    scenario_wait(t, poller);
    // The resource itself, not its copy in the status.
    const azb_restore_point *point =
        (azb_restore_point *)azb_model_part(scenario_result(t, poller), "RestorePoint");
    assert_non_null(point);
    assert_string_equal(point->properties->source_metadata->vm_id.ptr, "1");
    azb_poller_free(poller);
}

// ---- read a point ----

static void script_view(azb_mock *mock)
{
    scenario_reply(mock, "GET", "*/restorePoints/p1?*$expand=instanceView*", 200, json,
                   POINT_BODY("Succeeded", METADATA VIEW(COMPLETE, COPYING)), -1);
}

static void run_view(trial *t)
{
    azb_restore_points_get_options options;
    azb_restore_point *point = NULL;
    azb_error *err = NULL;
    azb_status status;
    azb_options_init(&options, sizeof options);
    options.expand = AZB_RESTORE_POINT_EXPAND_OPTIONS_INSTANCE_VIEW;
    do {
        status = azb_restore_points_get(t->stage.client, POINT, &options, NULL, &point, &err);
    } while (scenario_failed(t, status, point != NULL, &err));
    assert_int_equal(point->properties->instance_view->disk_restore_points.count, 2);
    azb_model_free(&point->model);
}

// ---- list its disks ----

#define LISTED(name)                                                                            \
    "{\"id\":\"" POINT "/diskRestorePoints/" name "\",\"name\":\"" name "\",\"properties\":{"   \
    "\"timeCreated\":\"2024-02-29T01:02:03.1234567+00:00\",\"completionPercent\":100,\"new\":1" \
    "}}"

static void script_disks(azb_mock *mock)
{
    scenario_reply(mock, "GET", "*skiptoken=two", 200, json, "{\"value\":[" LISTED("3") "]}", -1);
    scenario_reply(mock, "GET", "*/diskRestorePoints?*", 200, json,
                   "{\"value\":[" LISTED("1") "," LISTED(
                       "2") "],\"nextLink\":\"" HOST POINT
                            "/diskRestorePoints?api-version=1&$skiptoken=two\"}",
                   -1);
}

static void run_disks(trial *t)
{
    azb_pager *pager = NULL;
    azb_disk_restore_point *item = NULL;
    azb_error *err = NULL;
    azb_status status;
    do {
        status = azb_disk_restore_points_list(t->stage.client, POINT, NULL, &pager, &err);
    } while (scenario_failed(t, status, pager != NULL, &err));
    for (char name[] = "1"; name[0] <= '4'; name[0]++) {
        do {
            status = azb_disk_restore_points_list_next(pager, &item, &err);
        } while (scenario_failed(t, status, status == AZB_OK, &err));
        assert_int_equal(item == NULL, name[0] == '4');
        assert_string_equal(item != NULL ? item->name.ptr : name, name);
    }
    azb_pager_free(pager);
}

// ---- grant access to its data ----

static void script_access(azb_mock *mock)
{
    scenario_reply(mock, "POST", "*/beginGetAccess?*", 202, both_headers, NULL, -1);
    scenario_reply(mock, "POST", "*/endGetAccess?*", 202, HEADERS("op-2"), NULL, -1);
    scenario_reply(mock, "GET", "*/op-2?api*", 200, json, STATUS("Succeeded", ""), -1);
    script_operation(
        mock, STATUS("Succeeded", ",\"properties\":{\"output\":{\"accessSAS\":\"" SAS "\"}}"));
}

static void run_access(trial *t)
{
    azb_model *body =
        scenario_body(t, "GrantAccessData", "{\"access\":\"Read\",\"durationInSeconds\":3600}");
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    azb_status status;
    do {
        status = azb_disk_restore_points_grant_access(t->stage.client, DISK_POINT, body, NULL,
                                                      &poller, &err);
    } while (scenario_failed(t, status, poller != NULL, &err));
    azb_model_free(body);
    poller = scenario_resumed(t, poller);
    scenario_wait(t, poller);
    const azb_access_uri *uri =
        (azb_access_uri *)azb_model_part(scenario_result(t, poller), "AccessUri");
    assert_non_null(uri);
    assert_string_equal(uri->access_sas.ptr, SAS);
    azb_poller_free(poller);
    poller = NULL;
    do {
        status =
            azb_disk_restore_points_revoke_access(t->stage.client, DISK_POINT, NULL, &poller, &err);
    } while (scenario_failed(t, status, poller != NULL, &err));
    scenario_wait(t, poller);
    azb_poller_free(poller);
}

// ---- create a disk and a machine ----

static void script_disk(azb_mock *mock)
{
    scenario_reply(mock, "PUT", "*/disks/new-os?*", 202, both_headers,
                   "{\"location\":\"westus\",\"properties\":{\"provisioningState\":\"Updating\"}}",
                   -1);
    script_operation(mock, STATUS("Succeeded", ""));
    scenario_reply(mock, "GET", "*/disks/new-os?*", 200, json,
                   "{\"id\":\"" DISK "\",\"location\":\"westus\",\"properties\":{\"diskSizeGB\":64,"
                   "\"provisioningState\":\"Succeeded\"}}",
                   -1);
}

static void run_disk(trial *t)
{
    azb_model *body =
        scenario_body(t, "Disk",
                      "{\"location\":\"westus\",\"properties\":{\"creationData\":{"
                      "\"createOption\":\"Restore\",\"sourceResourceId\":\"" DISK_POINT "\"}}}");
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    azb_status status;
    do {
        status = azb_disks_create_or_update(t->stage.client, DISK, body, NULL, &poller, &err);
    } while (scenario_failed(t, status, poller != NULL, &err));
    azb_model_free(body);
    scenario_wait(t, poller);
    const azb_disk *disk = (azb_disk *)azb_model_part(scenario_result(t, poller), "Disk");
    assert_non_null(disk);
    assert_string_equal(disk->id.ptr, DISK);
    azb_poller_free(poller);
}

static void script_vm(azb_mock *mock)
{
    scenario_reply(mock, "PUT", "*/virtualMachines/new?*", 201, both_headers,
                   "{\"id\":\"" VM "\",\"location\":\"westus\",\"properties\":{"
                   "\"provisioningState\":\"Creating\"}}",
                   -1);
    script_operation(mock, STATUS("Succeeded", ""));
    scenario_reply(mock, "GET", "*/virtualMachines/new?*", 200, json,
                   "{\"id\":\"" VM "\",\"location\":\"westus\",\"properties\":{\"vmId\":\"1\","
                   "\"provisioningState\":\"Succeeded\"}}",
                   -1);
}

static void run_vm(trial *t)
{
    azb_model *body =
        scenario_body(t, "VirtualMachine",
                      "{\"location\":\"westus\",\"properties\":{\"storageProfile\":{\"osDisk\":{"
                      "\"createOption\":\"Attach\",\"osType\":\"Linux\",\"managedDisk\":{"
                      "\"id\":\"" DISK "\"}}}}}");
    azb_virtual_machines_create_or_update_options only_new;
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    azb_status status;
    azb_options_init(&only_new, sizeof only_new);
    only_new.if_none_match = "*";
    do {
        status = azb_virtual_machines_create_or_update(t->stage.client, VM, body, &only_new, NULL,
                                                       &poller, &err);
    } while (scenario_failed(t, status, poller != NULL, &err));
    azb_model_free(body);
    scenario_wait(t, poller);
    assert_non_null(azb_model_part(scenario_result(t, poller), "VirtualMachine"));
    azb_poller_free(poller);
    // Every try was sent for a new machine only.
    for (size_t i = 0; i < azb_mock_request_count(t->stage.mock); i++) {
        const bool makes = strcmp(azb_mock_request_method(t->stage.mock, i), "PUT") == 0;
        assert_string_equal(azb_mock_request_header(t->stage.mock, i, "If-None-Match"),
                            makes ? "*" : "");
    }
}

// ---- wait for a copy ----

static void script_replication(azb_mock *mock)
{
    static const char url[] = "*/restorePoints/p1?*$expand=instanceView*";
    scenario_reply(mock, "GET", url, 200, json, POINT_BODY("Creating", COPY METADATA), 0);
    scenario_reply(mock, "GET", url, 200, json,
                   POINT_BODY("Succeeded", COPY METADATA VIEW(COMPLETE, COPYING)), 0);
    scenario_reply(mock, "GET", url, 200, json,
                   POINT_BODY("Succeeded", COPY METADATA VIEW(COMPLETE, COMPLETE)), -1);
}

static void run_replication(trial *t)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    azb_status status;
    do {
        status = azb_replication_poller_new(t->stage.client, POINT, &poller, &err);
    } while (scenario_failed(t, status, poller != NULL, &err));
    do {
        status = azb_poller_poll(poller, NULL, NULL, &err);
    } while (scenario_failed(t, status, status == AZB_OK, &err));
    poller = scenario_resumed(t, poller);
    scenario_wait(t, poller);
    assert_int_equal(azb_replication_disk_count(poller), 2);
    for (size_t i = 0; i < 2; i++) {
        azb_replication_disk disk = {.size = sizeof disk};
        assert_int_equal(azb_replication_disk_at(poller, i, &disk), AZB_OK);
        assert_int_equal(disk.state, AZB_POLLER_SUCCEEDED);
    }
    assert_string_equal(azb_type_name(azb_model_type(scenario_result(t, poller))), "RestorePoint");
    azb_poller_free(poller);
}

// ---- read for longer than a grant lasts ----

static azb_disk_access *open_guard(trial *t)
{
    azb_disk_access_options options;
    azb_disk_access *access = NULL;
    azb_error *err = NULL;
    azb_status status;
    azb_options_init(&options, sizeof options);
    options.duration_seconds = 600;
    do {
        status = azb_disk_access_open(t->stage.client, DISK, &options, NULL, &access, &err);
    } while (scenario_failed(t, status, access != NULL, &err));
    return access;
}

static void run_guard(trial *t)
{
    azb_disk_access *access = open_guard(t);
    azb_error *err = NULL;
    azb_status status;
    for (int i = 0; i < 3; i++) {
        char *url = NULL;
        do {
            status = azb_disk_access_url(access, NULL, &url, &err);
        } while (scenario_failed(t, status, url != NULL, &err));
        assert_string_equal(url, SAS);
        azb_text_free(url);
        // After the time to renew and before the end, or after the end when that was missed.
        azb_mock_advance(t->stage.mock, 500 * 1000);
    }
    do {
        status = azb_disk_access_close(access, NULL, &err);
    } while (scenario_failed(t, status, status == AZB_OK, &err));
    azb_disk_access_free(access);
    // In any case, the end of the access was the last request.
    const size_t last = azb_mock_request_count(t->stage.mock);
    size_t begun = 0;
    size_t ended = 0;
    for (size_t i = 0; i < last; i++) {
        const char *asked = azb_mock_request_url(t->stage.mock, i);
        begun = strstr(asked, "/beginGetAccess?") != NULL ? i + 1 : begun;
        ended = strstr(asked, "/endGetAccess?") != NULL ? i + 1 : ended;
    }
    assert_true(begun > 0 && ended > begun);
}

const scenario compute_scenarios[COMPUTE_SCENARIOS] = {
    {"make a restore point", script_point, run_point, false},
    {"read a restore point", script_view, run_view, false},
    {"list its disks", script_disks, run_disks, false},
    {"access to data", script_access, run_access, true},
    {"make a disk", script_disk, run_disk, false},
    {"make a machine", script_vm, run_vm, false},
    {"wait for a copy", script_replication, run_replication, false},
    {"guard of an access", script_access, run_guard, true},
};

const scenario *scenario_at(size_t index)
{
    return index < BACKUP_SCENARIOS ? &backup_scenarios[index]
                                    : &compute_scenarios[index - BACKUP_SCENARIOS];
}
