/* prune.h - what the steps of azb_prune_restore_points share. */
#ifndef AZBI_WORKFLOW_PRUNE_PRUNE_H
#define AZBI_WORKFLOW_PRUNE_PRUNE_H

#include <azbackup/workflow/prune.h>

#include "workflow/budget.h"
#include "workflow/compute.h"

/* A point of the owner. */
typedef struct azbi_prune_point {
    const azb_restore_point *point; /* borrowed from the collection */
    char *id;                       /* ARM id, azb_text_free */
    azbi_point_state state;
    bool goes;
    bool is_open;     /* whether it is deleted is not known */
    azb_error *error; /* why that is not known; owned */
} azbi_prune_point;

typedef struct azbi_prune {
    azb_client *client;
    azb_context *context;
    const char *collection_id;
    const azb_prune_options *options;
    azbi_budget budget;
    azb_restore_point_collection *collection; /* owned */
    azbi_prune_point *points;                 /* oldest first; each has the entry of its index */
    size_t count, room;
    azb_report *report;
} azbi_prune;

/* Decides which points go. Returns AZB_OK, or the status of a replication that cannot be read. */
AZB_NODISCARD azb_status azbi_prune_choose(azbi_prune *p, azb_error **err);

/* Deletes those that go and notes it in the report. Statuses as azb_prune_restore_points. */
AZB_NODISCARD azb_status azbi_prune_delete(azbi_prune *p, azb_error **err);

#endif
