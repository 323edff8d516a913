/* prune.h - the state of a run, and the steps of azb_prune_restore_points. */
#ifndef AZBI_WORKFLOW_PRUNE_PRUNE_H
#define AZBI_WORKFLOW_PRUNE_PRUNE_H

#include <azbackup/workflow/prune.h>

#include "workflow/budget.h"
#include "workflow/compute.h"

/* A point of the owner. */
typedef struct azbi_prune_point {
    const azb_restore_point *point; /* borrowed from the collection */
    char *id;                       /* ARM id; owned */
    azbi_point_state state;
    bool to_delete;
    bool is_uncertain; /* its deletion was requested, and no answer says that it is over */
    azb_error *error;  /* why it is uncertain; owned */
} azbi_prune_point;

typedef struct azbi_prune {
    azb_client *client;
    azb_context *context;
    const char *collection_id;
    azb_prune_options options;
    azbi_budget budget;
    azb_restore_point_collection *collection; /* owned */
    azbi_prune_point *points;                 /* oldest first, in the order of the report */
    size_t count, room;
    azb_report *report;
} azbi_prune;

/* Decides which points to delete. Returns AZB_OK, or as any call that reads a replication. */
AZB_NODISCARD azb_status azbi_prune_choose(azbi_prune *p, azb_error **err);

/* Deletes those points and notes it in the report. Returns as azb_prune_restore_points. */
AZB_NODISCARD azb_status azbi_prune_delete(azbi_prune *p, azb_error **err);

#endif
