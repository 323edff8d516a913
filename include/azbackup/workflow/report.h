/*
 * workflow/report.h - what a workflow made, deleted and left alone, resource by resource.
 *
 * Workflows that change several resources hand out a report whether they succeed or not. An entry
 * says what was to be done with a resource, how far that came, and whether the resource exists now,
 * so that nobody has to search the portal after a failure. A report belongs to nobody's client: it
 * may be read after the client is freed. One thread at a time.
 */
#ifndef AZBACKUP_WORKFLOW_REPORT_H
#define AZBACKUP_WORKFLOW_REPORT_H

#include <azbackup/error.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_report azb_report;

/* What was to be done with a resource. */
enum {
    AZB_REPORT_KEEP = 0, /* it was there before, and is left alone */
    AZB_REPORT_CREATE = 1,
    AZB_REPORT_DELETE = 2
};

/* How far that came. */
enum {
    AZB_REPORT_PLANNED = 0, /* not begun: a dry run, or the workflow ended before its turn */
    AZB_REPORT_DONE = 1,
    AZB_REPORT_UNDONE = 2, /* created, and deleted again since a later step failed */
    AZB_REPORT_FAILED = 3, /* see the entry's error */
    AZB_REPORT_RUNNING = 4 /* the service works on it still; nobody waits any more */
};

typedef struct azb_report_entry {
    size_t size;            /* set by the caller to sizeof(azb_report_entry) */
    const char *id;         /* ARM id of the resource */
    const char *source_id;  /* ARM id of what it is made from; "" for none */
    const azb_error *error; /* why it failed, or could not be deleted again; NULL: nothing did */
    int32_t action;         /* AZB_REPORT_KEEP and its like */
    int32_t outcome;        /* AZB_REPORT_PLANNED and its like */
    int32_t exists; /* 1: it exists now; 0: it does not; -1: the service could not be asked */
    int32_t lun;    /* of a data disk; -1: of anything else */
} azb_report_entry;

/* Number of entries; 0 for NULL. */
AZB_API size_t azb_report_count(const azb_report *report);

/*
 * Reads an entry. index: 0 to count - 1, in the order in which the workflow works. out: its size
 * set by the caller; texts and error are borrowed until the report is freed.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI.
 */
AZB_API AZB_NODISCARD azb_status azb_report_read(const azb_report *report, size_t index,
                                                 azb_report_entry *out);

/* The word for an outcome, "planned", for logs; "unknown" for another number. */
AZB_API const char *azb_report_outcome_name(int32_t outcome);

/* Frees a report; NULL is fine. */
AZB_API void azb_report_free(azb_report *report);

#ifdef __cplusplus
}
#endif

#endif
