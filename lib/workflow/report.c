// report.c - the report of a workflow: a list of entries that grows.
#include "workflow/report.h"

#include <string.h>

#include "base/abi.h"
#include "base/error.h"
#include "base/memory.h"

enum {
    FIRST_ROOM = 8
};

struct azb_report {
    azb_context *context; // held
    azb_report_entry *entries;
    size_t count, room;
};

azb_report *azbi_report_new(azb_context *context)
{
    azb_report *report = azbi_alloc(context, sizeof *report);
    if (report != NULL) {
        report->context = azbi_context_hold(context);
    }
    return report;
}

static void free_entry(azb_report_entry *entry)
{
    azb_text_free((char *)(uintptr_t)entry->id);
    azb_text_free((char *)(uintptr_t)entry->source_id);
    azb_error_free((azb_error *)(uintptr_t)entry->error);
}

void azb_report_free(azb_report *report)
{
    if (report == NULL) {
        return;
    }
    azb_context *context = report->context;
    for (size_t i = 0; i < report->count; i++) {
        free_entry(&report->entries[i]);
    }
    azbi_release(context, report->entries, report->room * sizeof *report->entries);
    azbi_release(context, report, sizeof *report);
    azb_context_free(context);
}

static bool reserve_entry(azb_report *report)
{
    if (report->count < report->room) {
        return true;
    }
    const size_t room = report->room == 0 ? FIRST_ROOM : 2 * report->room;
    const size_t size = sizeof *report->entries;
    azb_report_entry *entries =
        azbi_resize(report->context, report->entries, report->room * size, room * size);
    if (entries == NULL) {
        return false;
    }
    report->entries = entries;
    report->room = room;
    return true;
}

azb_status azbi_report_add(azb_report *report, const azb_report_entry *entry, size_t *index,
                           azb_error **err)
{
    if (!reserve_entry(report)) {
        return azbi_fail_nomem(err);
    }
    const char *source_id = entry->source_id != NULL ? entry->source_id : "";
    azb_report_entry copy = *entry;
    copy.size = sizeof copy;
    copy.error = NULL;
    copy.id = azbi_text_new(report->context, entry->id, strlen(entry->id));
    copy.source_id = azbi_text_new(report->context, source_id, strlen(source_id));
    if (copy.id == NULL || copy.source_id == NULL) {
        free_entry(&copy);
        return azbi_fail_nomem(err);
    }
    if (index != NULL) {
        *index = report->count;
    }
    report->entries[report->count++] = copy;
    return AZB_OK;
}

// Why a step failed that no answer calls an error: what the last probe found.
static azb_error *reason_of(const azb_report *report, const azb_report_entry *entry)
{
    const char *found = entry->exists == 0 ? "it does not exist any more"
                        : entry->exists == 1
                            ? "it exists, but another run created it or its creation failed"
                            : "whether it exists is not known";
    azb_error *reason = NULL;
    const azb_status status =
        azbi_fail(&reason, report->context, AZB_E_OPERATION, "%s: %s", entry->id, found);
    return status == AZB_OK ? NULL : reason;
}

void azbi_report_set(azb_report *report, size_t index, int32_t outcome, int32_t exists,
                     const azb_error *error)
{
    azb_report_entry *entry = &report->entries[index];
    entry->outcome = outcome;
    entry->exists = exists;
    if (error != NULL) {
        azb_error_free((azb_error *)(uintptr_t)entry->error);
        entry->error = azbi_error_copy(error);
    } else if (outcome == AZB_REPORT_FAILED && entry->error == NULL) {
        entry->error = reason_of(report, entry);
    }
}

void azbi_report_clear_error(azb_report *report, size_t index)
{
    azb_error_free((azb_error *)(uintptr_t)report->entries[index].error);
    report->entries[index].error = NULL;
}

const azb_report_entry *azbi_report_at(const azb_report *report, size_t index)
{
    return &report->entries[index];
}

size_t azb_report_count(const azb_report *report)
{
    return report == NULL ? 0 : report->count;
}

azb_status azb_report_read(const azb_report *report, size_t index, azb_report_entry *out)
{
    if (report == NULL || out == NULL || index >= report->count) {
        return AZB_E_ARG;
    }
    return azbi_abi_give(out, &report->entries[index], sizeof *out,
                         AZBI_FIRST_SIZE(azb_report_entry));
}

const char *azb_report_outcome_name(int32_t outcome)
{
    static const char *const names[] = {
        [AZB_REPORT_PLANNED] = "planned", [AZB_REPORT_DONE] = "done",
        [AZB_REPORT_UNDONE] = "undone",   [AZB_REPORT_FAILED] = "failed",
        [AZB_REPORT_RUNNING] = "running",
    };
    const bool known = outcome >= 0 && (size_t)outcome < sizeof names / sizeof *names;
    return known ? names[outcome] : "unknown";
}
