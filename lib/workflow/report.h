/* report.h - writing the report of a workflow. */
#ifndef AZBI_WORKFLOW_REPORT_H
#define AZBI_WORKFLOW_REPORT_H

#include <azbackup/workflow/report.h>

#include "base/context.h"

/* An empty report; NULL: no memory. */
azb_report *azbi_report_new(azb_context *context);

/*
 * Adds an entry that is planned. id, source_id (NULL: none): copied. lun: -1 for none. exists: as
 * of now. index: of the new entry; may be NULL. Returns AZB_OK, AZB_E_NOMEM.
 */
AZB_NODISCARD azb_status azbi_report_add(azb_report *report, const azb_report_entry *entry,
                                         size_t *index, azb_error **err);

/* How far an entry came. error: copied; NULL leaves the one that is there. Cannot fail: an error
 * for which there is no memory becomes the static record. */
void azbi_report_set(azb_report *report, size_t index, int32_t outcome, int32_t exists,
                     const azb_error *error);

/* Takes the error of an entry away: what it told of has turned out well. */
void azbi_report_clear_error(azb_report *report, size_t index);

/* An entry as it stands; borrowed until the next one is added. */
const azb_report_entry *azbi_report_at(const azb_report *report, size_t index);

#endif
