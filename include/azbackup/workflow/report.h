/*
 * workflow/report.h - what a workflow created, deleted and kept, resource by resource.
 *
 * A workflow that changes several resources returns a report whether it succeeds or fails. Each
 * entry says what was planned for a resource, how far that came, and whether the resource exists
 * now, so that after a failure no search in the portal is needed. A report does not depend on a
 * client: it may be read after the client was freed. One thread at a time.
 */
#ifndef AZBACKUP_WORKFLOW_REPORT_H
#define AZBACKUP_WORKFLOW_REPORT_H

#include <azbackup/error.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_report azb_report;

/* What was planned for a resource. */
enum {
    AZB_REPORT_KEEP = 0, /* it existed before, and is not changed */
    AZB_REPORT_CREATE = 1,
    AZB_REPORT_DELETE = 2
};

/* The outcome. */
enum {
    AZB_REPORT_PLANNED = 0, /* not begun: a dry run, or the workflow ended earlier */
    AZB_REPORT_DONE = 1,
    AZB_REPORT_UNDONE = 2, /* created, and deleted again because a later step failed */
    AZB_REPORT_FAILED = 3, /* see the entry's error */
    AZB_REPORT_RUNNING = 4 /* the service is still working on it; the workflow no longer waits */
};

typedef struct azb_report_entry {
    size_t size;            /* set by the caller to sizeof(azb_report_entry) */
    const char *id;         /* ARM id of the resource */
    const char *source_id;  /* ARM id of what it is created from; "": nothing */
    const azb_error *error; /* why it failed or could not be deleted again; NULL: no failure */
    int32_t action;         /* AZB_REPORT_KEEP, _CREATE or _DELETE */
    int32_t outcome;        /* AZB_REPORT_PLANNED to _RUNNING */
    int32_t exists;         /* 1: yes; 0: no; -1: unknown, as the service could not be reached */
    int32_t lun;            /* of a data disk, 0 to 63; -1 for anything else */
} azb_report_entry;

/* The number of entries; 0 for NULL. */
AZB_API size_t azb_report_count(const azb_report *report);

/*
 * Reads an entry. index: 0 to count - 1, in the order in which the workflow works. out: its size
 * set by the caller; its texts and its error are borrowed until the report is freed.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI.
 */
AZB_API AZB_NODISCARD azb_status azb_report_read(const azb_report *report, size_t index,
                                                 azb_report_entry *out);

/* The name of an outcome for logs, such as "planned"; "unknown" for any other number. A constant
 * text, any thread. */
AZB_API const char *azb_report_outcome_name(int32_t outcome);

/* Frees a report; NULL is fine. */
AZB_API void azb_report_free(azb_report *report);

#ifdef __cplusplus
}
#endif

#endif
