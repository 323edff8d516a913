/* protect.h - the state of a run, and the steps of azb_protect_across_regions. */
#ifndef AZBI_WORKFLOW_PROTECT_PROTECT_H
#define AZBI_WORKFLOW_PROTECT_PROTECT_H

#include <azbackup/model/restore_point.h>
#include <azbackup/model/virtual_machine.h>
#include <azbackup/workflow/protect.h>

#include "workflow/budget.h"
#include "workflow/compute.h"

/* The resources in the order in which they are created; also the entries of the report. */
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
    const char *id;   /* ARM id */
    bool existed;     /* before this run */
    bool is_ours;     /* if it exists, this run created it */
    bool is_unusable; /* a point of this run from which nothing can ever be restored */
} azbi_protect_item;

typedef struct azbi_protect {
    azb_client *client;
    azb_context *context;
    azb_protect_options options;
    azb_follow_options follow;
    azbi_budget budget;
    char run[AZBI_RUN_SIZE];
    azb_virtual_machine *vm; /* owned */
    char *name;              /* of the points, when the caller gave none; owned */
    char *point_ids[2];      /* of the source and the target; owned */
    azbi_protect_item items[AZBI_PROTECT_COUNT];
    azb_report *report;
} azbi_protect;

/* Checks everything that can be checked without a request. Returns AZB_OK, AZB_E_ARG, AZB_E_ABI. */
AZB_NODISCARD azb_status azbi_protect_read_options(azbi_protect *p,
                                                   const azb_protect_options *given,
                                                   azb_error **err);

/* Reads the machine, the collections and the points, and refuses a run that cannot succeed. Returns
 * AZB_OK; AZB_E_ARG; and as any call. */
AZB_NODISCARD azb_status azbi_protect_read(azbi_protect *p, azb_error **err);

/* Creates a collection, or a point and waits for it, unless it existed before. Returns as
 * azb_protect_across_regions. */
AZB_NODISCARD azb_status azbi_protect_create(azbi_protect *p, size_t index, azb_error **err);

/* Waits for the replication of a point. Returns as azb_protect_across_regions. */
AZB_NODISCARD azb_status azbi_protect_replicate(azbi_protect *p, size_t index, azb_error **err);

/* Build the bodies of the requests; out: owned. A call that is given the body reports the failures
 * of setters. */
AZB_NODISCARD azb_status azbi_protect_collection_body(const azbi_protect *p, size_t index,
                                                      azb_model **out, azb_error **err);
AZB_NODISCARD azb_status azbi_protect_point_body(const azbi_protect *p, size_t index,
                                                 azb_model **out, azb_error **err);

/* A collection in the service's last answer. */
typedef struct azbi_protect_view {
    bool exists;
    bool is_ours;    /* it has the tag of this run */
    bool is_foreign; /* it has the tag of another run */
    bool has_list;   /* the answer lists its points */
    bool is_empty;   /* the answer lists no point */
} azbi_protect_view;

/* Reads a collection. Returns AZB_OK, also when it does not exist; else as any call. */
AZB_NODISCARD azb_status azbi_protect_probe(const azbi_protect *p, size_t index,
                                            const azb_call_options *call, azbi_protect_view *view,
                                            azb_error **err);

/*
 * Notes in the report that a point exists although a step ended with that status. error: of the
 * step; NULL keeps the error of the entry. Returns true when the run can continue with the point.
 */
bool azbi_protect_note_point(azbi_protect *p, size_t index, azbi_point_state state,
                             azb_status status, const azb_error *error);

/* Deletes the useless resources of a failed run and notes it in the report. */
void azbi_protect_undo(azbi_protect *p);

#endif
