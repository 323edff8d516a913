// test_odd_answers.c - replaces each member of each answer of a run in turn, by JSON that the
// service would not send. The run may fail with a reason; it must not crash, hang, leak or
// contradict itself. Each member gets each value, in one answer or from that one on.
#include <stdio.h>
#include <string.h>

#include <azbackup/workflow/prune.h>

#include "protect_run.h"
#include "restore_run.h"
#include "support/sample.h"
#include "support/test.h"

enum {
    DEADLINE_MS = 10 * 60 * 1000,
    MOST_REQUESTS = 2000,
    ENOUGH = 50 // replaced members of one run
};

// ---- the odd answer ----

static struct {
    void (*serve)(faulty_service *s, const service_request *request, const char *path,
                  bool work_fails, service_answer *answer); // serves the request correctly
    size_t request;    // the first one with an odd answer, from 1
    bool lasts;        // later answers of that URL are odd, too
    size_t member;     // the one to replace, from 0
    const char *value; // the replacement
    char url[1024];
    bool is_reached; // there was that request
    bool is_met;     // and its answer has that member
} odd;

// Length of a JSON value.
static size_t value_len(const char *text)
{
    size_t at = 0;
    int depth = 0;
    bool quoted = false;
    do {
        const char c = text[at++];
        if (c == '"' && (at < 2 || text[at - 2] != '\\')) {
            quoted = !quoted;
        }
        if (!quoted) {
            depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        }
    } while (quoted || depth > 0 || strchr(",}]", text[at]) == NULL);
    return at;
}

// The value of the member with that number, counted through all levels; NULL if there are fewer.
static char *value_of(char *text, size_t member)
{
    bool quoted = false;
    for (char *at = text; *at != '\0'; at++) {
        quoted = *at == '"' ? !quoted : quoted;
        if (!quoted && *at == ':' && member-- == 0) {
            return at + 1;
        }
    }
    return NULL;
}

static void make_odd(service_answer *a)
{
    char *value = value_of(a->text, odd.member);
    if (value == NULL) {
        return;
    }
    const size_t len = value_len(value);
    const size_t new_len = strlen(odd.value);
    assert_true(strlen(a->text) + new_len < sizeof a->text);
    memmove(value + new_len, value + len, strlen(value + len) + 1);
    memcpy(value, odd.value, new_len);
    odd.is_met = true;
}

static void serve(faulty_service *s, const service_request *request, const char *path,
                  bool work_fails, service_answer *answer)
{
    odd.serve(s, request, path, work_fails, answer);
    assert_true(s->request_count < MOST_REQUESTS);
    if (s->request_count == odd.request) {
        odd.is_reached = true;
        snprintf(odd.url, sizeof odd.url, "%s", request->url);
        make_odd(answer);
    } else if (odd.lasts && s->request_count > odd.request && strcmp(odd.url, request->url) == 0) {
        make_odd(answer);
    }
}

static void intrude(faulty_service *s)
{
    odd.serve = s->serve;
    odd.is_reached = false;
    odd.is_met = false;
    s->serve = serve;
}

// ---- the runs ----

static compute_world world;

static void check_end(azb_status status, azb_error *err)
{
    assert_int_equal(azb_error_status(err), status);
    assert_true(status == AZB_OK || azb_error_message(err)[0] != '\0');
    azb_error_free(err);
}

// Checks that the report names every resource and does not contradict itself.
static void check_entries(const azb_report *report)
{
    for (size_t i = 0; i < azb_report_count(report); i++) {
        const azb_report_entry e = run_entry(report, i);
        assert_true(e.id != NULL && e.id[0] == '/' && e.source_id != NULL);
        assert_true(e.exists >= -1 && e.exists <= 1);
        assert_string_not_equal(azb_report_outcome_name(e.outcome), "unknown");
    }
}

static void restore_once(void)
{
    static const char point[] =
        "{\"id\":\"" POINT_ID "\",\"name\":\"rp\",\"properties\":{"
        "\"excludeDisks\":[{\"id\":\"" TEST_COMPUTE "/disks/out\"}],"
        "\"sourceMetadata\":{\"hardwareProfile\":{\"vmSize\":\"Standard_B1s\"},"
        "\"licenseType\":\"None\",\"userData\":\"aGk=\",\"hyperVGeneration\":\"V2\","
        "\"securityProfile\":{\"securityType\":\"TrustedLaunch\"},"
        "\"storageProfile\":{\"diskControllerType\":\"SCSI\",\"osDisk\":{\"osType\":\"Linux\","
        "\"caching\":\"ReadWrite\",\"encryptionSettings\":{\"enabled\":false},"
        "\"managedDisk\":{\"id\":\"" TEST_OS_DISK "\",\"storageAccountType\":\"Premium_LRS\"},"
        "\"diskRestorePoint\":{\"id\":\"" POINTS "os\"}},\"dataDisks\":[{\"lun\":1,\"managedDisk\":"
        "{\"id\":\"" TEST_COMPUTE "/disks/out\"}},{\"lun\":0,\"caching\":\"None\","
        "\"writeAcceleratorEnabled\":false,\"managedDisk\":{\"id\":\"" TEST_DATA_0 "\"},"
        "\"diskRestorePoint\":{\"id\":\"" POINTS "d0\",\"encryption\":{\"type\":\"E\","
        "\"diskEncryptionSet\":{\"id\":\"/des/1\"}}}}]}},"
        "\"instanceView\":{\"statuses\":[{\"code\":\"c\"}],\"diskRestorePoints\":[{\"id\":"
        "\"" POINTS "os\",\"replicationStatus\":{\"status\":{\"code\":"
        "\"ReplicationState/succeeded\",\"level\":\"Info\"},\"completionPercent\":100}}]},"
        "\"provisioningState\":\"Succeeded\"}}";
    run *r = open_run(1);
    r->w.compute.point_json = point;
    r->call.timeout_ms = DEADLINE_MS;
    intrude(&r->w.service);
    const azb_status status = restore(r);
    assert_true((status == AZB_OK) == (r->err == NULL));
    check_entries(r->report);
    close_run(r);
}

static void protect_once(void)
{
    static const char *const excluded[] = {TEST_DATA_1};
    azb_report *report = NULL;
    azb_error *err = NULL;
    azb_protect_options options;
    azb_call_options call;
    run_open(&world);
    world.compute.replicate_s = 10; // an answer that is incomplete, and one that is complete
    intrude(&world.service);
    run_ready(&options);
    options.exclude_disk_ids = excluded;
    options.exclude_disk_count = 1;
    azb_options_init(&call, sizeof call);
    call.timeout_ms = DEADLINE_MS;
    const azb_status status =
        azb_protect_across_regions(world.service.client, &options, NULL, &call, &report, &err);
    check_end(status, err);
    check_entries(report);
    for (size_t i = 0; i < world.service.request_count; i++) {
        const char *body = world.service.requests[i].body;
        assert_null(strstr(body, "\"location\":\"\""));
        assert_null(strstr(body, "null"));
    }
    azb_report_free(report);
    world_close(&world);
}

static void prune_once(void)
{
    azb_report *report = NULL;
    azb_error *err = NULL;
    azb_prune_options options;
    azb_call_options call;
    world_open(&world);
    compute_add_collection(&world.compute, TEST_TARGET, "northeurope", TEST_SOURCE);
    compute_add_point(&world.compute, TEST_TARGET, "a-20250101T000000Z-00000000",
                      "2025-01-01T00:00:00Z");
    compute_add_point(&world.compute, TEST_TARGET, "a-20250102T000000Z-00000000",
                      "2025-01-02T00:00:00Z");
    compute_add_point(&world.compute, TEST_TARGET, "b-20250102T000000Z-00000000",
                      "2024-01-01T00:00:00Z");
    intrude(&world.service);
    azb_options_init(&options, sizeof options);
    options.owner = "a";
    options.keep = 1;
    options.apply = 1;
    azb_options_init(&call, sizeof call);
    call.timeout_ms = DEADLINE_MS;
    const azb_status status =
        azb_prune_restore_points(world.service.client, TEST_TARGET, &options, &call, &report, &err);
    check_end(status, err);
    check_entries(report);
    // In any case the points of others and the newest point of the owner are kept.
    assert_true(
        compute_has(&world.compute, TEST_TARGET "/restorePoints/b-20250102T000000Z-00000000"));
    assert_true(
        compute_has(&world.compute, TEST_TARGET "/restorePoints/a-20250102T000000Z-00000000"));
    azb_report_free(report);
    world_close(&world);
}

// ---- the guard of a disk ----

static void access_once(void)
{
    azb_disk_access *access = NULL;
    azb_error *err = NULL;
    char *url = NULL;
    azb_call_options call;
    azb_options_init(&call, sizeof call);
    call.timeout_ms = DEADLINE_MS;
    world_open(&world);
    world.compute.grant_s = 0;
    compute_put(&world.compute, TEST_DISK, "");
    intrude(&world.service);
    azb_status status =
        azb_disk_access_open(world.service.client, TEST_DISK, NULL, &call, &access, &err);
    check_end(status, err);
    if (status == AZB_OK) {
        status = azb_disk_access_url(access, &call, &url, &err);
        check_end(status, err);
        azb_text_free(url);
    }
    azb_disk_access_free(access);
    world_close(&world);
}

// ---- all of them ----

// Of the two ways to replace a value, each member gets one.
static void survives_odd_values_of_every_member(void **state)
{
    const size_t every = sample_every(2, 4);
    static const char *const values[] = {"null", "{}",     "[]",   "\"\"",     "\"?\"",
                                         "5",    "[null]", "[{}]", "[[\"\"]]", "-1e300"};
    void (*const *once)(void) = *state;
    size_t met = 0;
    for (size_t v = 0; v < 2 * sizeof values / sizeof *values; v++) {
        odd.value = values[v / 2];
        odd.lasts = v % 2 != 0;
        odd.is_reached = true;
        for (odd.request = 1; odd.is_reached; odd.request++) {
            odd.is_met = true;
            for (odd.member = (v + odd.request) % every; odd.is_met; odd.member += every) {
                (*once)();
                met += odd.is_met;
            }
        }
    }
    assert_true(met > ENOUGH);
}

int main(void)
{
    static void (*const runs[])(void) = {restore_once, protect_once, prune_once, access_once};
    const struct CMUnitTest tests[] = {
        {"restore", survives_odd_values_of_every_member, NULL, NULL, (void *)(uintptr_t)&runs[0]},
        {"protect", survives_odd_values_of_every_member, NULL, NULL, (void *)(uintptr_t)&runs[1]},
        {"prune", survives_odd_values_of_every_member, NULL, NULL, (void *)(uintptr_t)&runs[2]},
        {"access", survives_odd_values_of_every_member, NULL, NULL, (void *)(uintptr_t)&runs[3]},
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
