/* protect_run.h - one run across regions, for the tests of its steps. */
#ifndef AZB_TEST_WORKFLOW_PROTECT_RUN_H
#define AZB_TEST_WORKFLOW_PROTECT_RUN_H

#include <azbackup/workflow/protect.h>

#include "support/compute_world.h"

/* Entries of the report. */
enum {
    SOURCE_COLLECTION,
    SOURCE_POINT,
    TARGET_COLLECTION,
    TARGET_POINT,
    ENTRIES
};

/* How long the work of a world takes, in seconds. */
enum {
    CREATE_S = 60,
    COPY_S = 30,
    REPLICATE_S = 600
};

/* A world with TEST_VM. */
void run_open(compute_world *w);

/* Valid options for such a world, without a name and excluded disks. */
void run_ready(azb_protect_options *options);

azb_report_entry run_entry(const azb_report *report, size_t index);

/* What a run reported while it was under way. */
typedef struct run_observed {
    size_t checkpoints, progresses;
    double percent;   /* the last one */
    char token[8192]; /* the last one */
} run_observed;

void run_listen(azb_follow_options *follow, run_observed *observed);

#endif
