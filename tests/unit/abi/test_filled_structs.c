// test_filled_structs.c - structs that the library fills, for programs built with older and newer
// headers: every public struct of this kind, in its first size, today's, and larger ones.
#include <azbackup/azbackup.h>
#include <azbackup/operation.h>

#include "trial.h"
#include "workflow/report.h"

#define POINT                                                                 \
    "{\"name\":\"1\",\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\"," \
    "\"recoveryPointType\":\"AppConsistent\",\"recoveryPointTime\":"          \
    "\"2025-08-01T00:00:00Z\"}}"
#define ITEM                                                 \
    "{\"name\":\"i\",\"properties\":{\"protectedItemType\":" \
    "\"Microsoft.Compute/virtualMachines\",\"friendlyName\":\"vm\",\"policyId\":\"/p\"}}"
#define JOB                                                                                    \
    "{\"name\":\"j\",\"properties\":{\"jobType\":\"AzureIaaSVMJob\",\"operation\":\"Backup\"," \
    "\"status\":\"Completed\",\"entityFriendlyName\":\"vm\"}}"
#define REPLICATION                                                                     \
    "{\"id\":\"" TRIAL_POINT "\",\"name\":\"p\",\"properties\":{\"provisioningState\":" \
    "\"Creating\",\"sourceRestorePoint\":{\"id\":\"/s\"},\"instanceView\":{"            \
    "\"diskRestorePoints\":[{\"id\":\"" TRIAL_POINT "/diskRestorePoints/d\","           \
    "\"replicationStatus\":{\"status\":{\"code\":\"ReplicationState/inProgress\","      \
    "\"level\":\"Info\"},\"completionPercent\":40}}]}}}"
#define SCRIPT                                                                         \
    "{\"objectType\":\"OperationStatusProvisionILRExtendedInfo\",\"recoveryTarget\":{" \
    "\"clientScripts\":[{\"scriptContent\":\"IyE=\",\"osType\":\"Linux\","             \
    "\"scriptExtension\":\".py\",\"scriptNameSuffix\":\"s\"}]}}"

// What the functions read.
typedef struct sources {
    fixture f;
    azb_model *point, *item, *job;
    azb_poller *replication;
    azb_report *report;
    azb_file_recovery *recovery;
} sources;

// ---- the functions that fill them ----

typedef azb_status (*filler)(const sources *from, void *out);

static azb_status field(const sources *from, void *out)
{
    (void)from;
    return azb_type_field(azb_type_find("JobResource"), 1, out);
}

static azb_status argument(const sources *from, void *out)
{
    (void)from;
    return azb_operation_argument(azb_operation_at(0), 0, out);
}

static azb_status id_parts(const sources *from, void *out)
{
    (void)from;
    return azb_id_parse(TEST_ITEM, out);
}

static azb_status item_name(const sources *from, void *out)
{
    (void)from;
    return azb_item_name_parse("VM;iaasvmcontainerv2;rg;vm", out);
}

static azb_status container_name(const sources *from, void *out)
{
    (void)from;
    return azb_container_name_parse("IaasVMContainer;iaasvmcontainerv2;rg;vm", out);
}

static azb_status progress(const sources *from, void *out)
{
    return azb_poller_progress(from->replication, out);
}

static azb_status job_outcome(const sources *from, void *out)
{
    return azb_job_outcome_read(from->job, out);
}

static azb_status replication_disk(const sources *from, void *out)
{
    return azb_replication_disk_at(from->replication, 0, out);
}

static azb_status report_entry(const sources *from, void *out)
{
    return azb_report_read(from->report, 0, out);
}

static azb_status mount_script(const sources *from, void *out)
{
    return azb_file_recovery_script(from->recovery, 0, out);
}

static azb_status recovery_point_summary(const sources *from, void *out)
{
    return azb_recovery_point_summarize((const void *)from->point, out);
}

static azb_status protected_item_summary(const sources *from, void *out)
{
    return azb_protected_item_summarize((const void *)from->item, out);
}

// ---- the structs ----

typedef struct filled_struct {
    const char *name;
    size_t first_size, known_size;
    filler fill;
} filled_struct;

#define FILLED(type, fill)                                 \
    {                                                      \
#type, AZBI_FIRST_SIZE(type), sizeof(type), (fill) \
    }

static const filled_struct rows[] = {
    FILLED(azb_field, field),
    FILLED(azb_argument, argument),
    FILLED(azb_id_parts, id_parts),
    FILLED(azb_workload_name, item_name),
    FILLED(azb_workload_name, container_name),
    FILLED(azb_progress, progress),
    FILLED(azb_job_outcome, job_outcome),
    FILLED(azb_replication_disk, replication_disk),
    FILLED(azb_report_entry, report_entry),
    FILLED(azb_mount_script, mount_script),
    FILLED(azb_recovery_point_summary, recovery_point_summary),
    FILLED(azb_protected_item_summary, protected_item_summary),
};

// Fills a struct of that size, and asserts that nothing behind it was written.
static void fill(const sources *from, const filled_struct *row, size_t size, trial *out)
{
    trial_fill(out, size, 0x5a);
    const azb_status status = row->fill(from, out);
    if (status != AZB_OK || out->size != size ||
        !trial_holds(out, size, sizeof out->bytes, TRIAL_BEHIND)) {
        fail_msg("%s of %zu bytes: %s, now of %zu bytes", row->name, size, azb_status_name(status),
                 out->size);
    }
}

static void older_and_present_programs_get_what_they_know(void **state)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const filled_struct *row = &rows[i];
        trial whole;
        fill(*state, row, row->known_size, &whole);
        assert_false(trial_holds(&whole, sizeof(size_t), row->known_size, 0));
        for (size_t size = row->first_size; size <= row->known_size; size += sizeof size) {
            trial out;
            fill(*state, row, size, &out);
            assert_memory_equal(out.bytes + sizeof size, whole.bytes + sizeof size,
                                size - sizeof size);
        }
        assert_int_equal((row->known_size - row->first_size) % sizeof(size_t), 0);
    }
}

static void newer_programs_get_zeros_for_what_is_not_known(void **state)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const filled_struct *row = &rows[i];
        trial whole;
        trial out;
        fill(*state, row, row->known_size, &whole);
        fill(*state, row, row->known_size + TRIAL_NEWER, &out);
        assert_memory_equal(out.bytes + sizeof(size_t), whole.bytes + sizeof(size_t),
                            row->known_size - sizeof(size_t));
        if (!trial_holds(&out, row->known_size, out.size, 0)) {
            fail_msg("%s: unknown members are not zero", row->name);
        }
    }
}

static void sizes_that_no_header_has_had_are_refused(void **state)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const filled_struct *row = &rows[i];
        const size_t sizes[] = {0, sizeof(size_t), row->first_size - 1, SIZE_MAX};
        for (size_t j = 0; j < sizeof sizes / sizeof *sizes; j++) {
            trial out;
            trial_fill(&out, row->known_size, 0x5a);
            out.size = sizes[j];
            const trial before = out;
            const azb_status status = row->fill(*state, &out);
            if (status != AZB_E_ABI || memcmp(&out, &before, sizeof out) != 0) {
                fail_msg("%s of %zu bytes: %s, or written", row->name, sizes[j],
                         azb_status_name(status));
            }
        }
    }
}

// ---- what is read ----

static azb_model *model(const fixture *f, const char *type, const char *json)
{
    azb_model *made = NULL;
    assert_int_equal(azb_model_from_json(f->context, type, json, strlen(json), &made, NULL),
                     AZB_OK);
    return made;
}

static void open_recovery(sources *from)
{
    const azb_file_recovery_options options = {.size = sizeof options,
                                               .virtual_machine_id = TRIAL_VM};
    fixture_accept(&from->f, "*/provisionInstantItemRecovery?*", "op-1");
    fixture_operation(&from->f, "op-1", "Succeeded", SCRIPT);
    assert_int_equal(azb_file_recovery_start(from->f.client, TEST_ITEM, "p1", &options, NULL,
                                             &from->recovery, NULL),
                     AZB_OK);
}

static void open_replication(sources *from)
{
    fixture_reply(&from->f, "GET", "*/restorePoints/p?*", 200, NULL, REPLICATION);
    assert_int_equal(
        azb_replication_poller_new(from->f.client, TRIAL_POINT, &from->replication, NULL), AZB_OK);
    assert_int_equal(azb_poller_poll(from->replication, NULL, NULL, NULL), AZB_OK);
}

static int open_sources(void **state)
{
    static sources from;
    fixture_open(&from.f);
    from.point = model(&from.f, "RecoveryPointResource", POINT);
    from.item = model(&from.f, "ProtectedItemResource", ITEM);
    from.job = model(&from.f, "JobResource", JOB);
    const azb_report_entry entry = {.id = "/disks/d", .action = AZB_REPORT_CREATE, .lun = 3};
    size_t index = 0;
    from.report = azbi_report_new(from.f.context);
    assert_int_equal(azbi_report_add(from.report, &entry, &index, NULL), AZB_OK);
    open_recovery(&from);
    open_replication(&from);
    *state = &from;
    return 0;
}

static int close_sources(void **state)
{
    sources *from = *state;
    azb_poller_free(from->replication);
    azb_file_recovery_free(from->recovery);
    azb_report_free(from->report);
    azb_model_free(from->job);
    azb_model_free(from->item);
    azb_model_free(from->point);
    fixture_close(&from->f);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(older_and_present_programs_get_what_they_know),
        cmocka_unit_test(newer_programs_get_zeros_for_what_is_not_known),
        cmocka_unit_test(sizes_that_no_header_has_had_are_refused),
    };
    return cmocka_run_group_tests(tests, open_sources, close_sources);
}
