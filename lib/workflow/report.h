/* report.h - functions with which a workflow writes its report. */
#ifndef AZBI_WORKFLOW_REPORT_H
#define AZBI_WORKFLOW_REPORT_H

#include <azbackup/workflow/report.h>

#include "base/context.h"

/* An empty report; NULL when there is no memory. */
azb_report *azbi_report_new(azb_context *context);

/*
 * Appends an entry. entry: copied with its texts; source_id may be NULL; its size and error are
 * ignored. index: receives the index of the new entry; may be NULL. Returns AZB_OK or AZB_E_NOMEM.
 */
AZB_NODISCARD azb_status azbi_report_add(azb_report *report, const azb_report_entry *entry,
                                         size_t *index, azb_error **err);

/* Sets the outcome of an entry. error: copied; NULL keeps the error that the entry has, and one
 * that has failed without gets AZB_E_OPERATION with what was found. Cannot fail: without memory for
 * the error, the entry gets the static AZB_E_NOMEM record. */
void azbi_report_set(azb_report *report, size_t index, int32_t outcome, int32_t exists,
                     const azb_error *error);

/* Removes the error of an entry whose step succeeded after all. */
void azbi_report_clear_error(azb_report *report, size_t index);

/* An entry; borrowed until the next one is added. */
const azb_report_entry *azbi_report_at(const azb_report *report, size_t index);

#endif
