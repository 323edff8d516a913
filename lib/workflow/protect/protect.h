/* protect.h - what the steps of azb_protect_across_regions share. */
#ifndef AZBI_WORKFLOW_PROTECT_PROTECT_H
#define AZBI_WORKFLOW_PROTECT_PROTECT_H

#include <azbackup/model/restore_point.h>
#include <azbackup/model/virtual_machine.h>
#include <azbackup/workflow/protect.h>

#include "workflow/budget.h"
#include "workflow/compute.h"

/* The resources, in the order in which they are made; also the entries of the report. */
enum {
    AZBI_PROTECT_SOURCE_COLLECTION,
    AZBI_PROTECT_SOURCE_POINT,
    AZBI_PROTECT_TARGET_COLLECTION,
    AZBI_PROTECT_TARGET_POINT,
    AZBI_PROTECT_COUNT
};

static inline bool azbi_protect_is_point(size_t index)
{
    return index == AZBI_PROTECT_SOURCE_POINT || index == AZBI_PROTECT_TARGET_POINT;
}

typedef struct azbi_protect_item {
    const char *id;  /* ARM id */
    bool was_there;  /* before this run */
    bool is_ours;    /* if it is there, this run has made it */
    bool is_useless; /* a point of this run that nothing can be restored from, ever */
} azbi_protect_item;

typedef struct azbi_protect {
    azb_client *client;
    azb_context *context;
    const azb_protect_options *options;
    const azb_follow_options *follow;
    azbi_budget budget;
    char run[AZBI_RUN_SIZE];
    azb_virtual_machine *vm; /* owned */
    char *name;              /* of the points, when it was made here; owned */
    char *point_ids[2];      /* of source and target; owned */
    azbi_protect_item items[AZBI_PROTECT_COUNT];
    azb_report *report;
} azbi_protect;

/* Checks what can be told without the service. Returns AZB_OK, AZB_E_ARG, AZB_E_ABI. */
AZB_NODISCARD azb_status azbi_protect_check(const azbi_protect *p, azb_error **err);

/* Reads what is there and refuses what cannot work. Returns AZB_OK; AZB_E_ARG; as any call. */
AZB_NODISCARD azb_status azbi_protect_read(azbi_protect *p, azb_error **err);

/* Makes a collection, or a point and waits for it, whatever is not there yet. Statuses as
 * azb_protect_across_regions. */
AZB_NODISCARD azb_status azbi_protect_make(azbi_protect *p, size_t index, azb_error **err);

/* Follows the replication of a point to its end. */
AZB_NODISCARD azb_status azbi_protect_replicate(azbi_protect *p, size_t index, azb_error **err);

/* Bodies of the requests; owned. A setter's failure shows when the body is handed to a call. */
AZB_NODISCARD azb_status azbi_protect_collection_body(const azbi_protect *p, size_t index,
                                                      azb_model **out, azb_error **err);
AZB_NODISCARD azb_status azbi_protect_point_body(const azbi_protect *p, size_t index,
                                                 azb_model **out, azb_error **err);

/* A collection as it is now. */
typedef struct azbi_protect_sight {
    bool is_there;
    bool is_ours;    /* it has the tag of this run */
    bool is_foreign; /* it has the tag of another one */
    bool has_list;   /* its points are in the answer */
    bool is_empty;   /* and there are none */
} azbi_protect_sight;

/* Asks for a collection. Returns AZB_OK, also when it does not exist; else as any call. */
AZB_NODISCARD azb_status azbi_protect_look(const azbi_protect *p, size_t index,
                                           const azb_call_options *call, azbi_protect_sight *sight,
                                           azb_error **err);

/*
 * Notes that a point is there although a step with it ended with that status. error: of that step;
 * NULL leaves the one that is there. Returns true when the run can go on with the point.
 */
bool azbi_protect_note(azbi_protect *p, size_t index, azbi_point_state state, azb_status status,
                       const azb_error *error);

/* Deletes what this run made for nothing, and notes it in the report. */
void azbi_protect_undo(azbi_protect *p);

#endif
