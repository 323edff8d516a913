/* created.h - disks and machines that a workflow makes: which of them exist, and their end. */
#ifndef AZBI_WORKFLOW_CREATED_CREATED_H
#define AZBI_WORKFLOW_CREATED_CREATED_H

#include <stdbool.h>

#include "workflow/budget.h"
#include "workflow/report.h"

/* Whose a resource is, as far as is known. */
typedef enum azbi_trace {
    AZBI_TRACE_NONE,   /* it does not exist */
    AZBI_TRACE_UNSURE, /* its creation was asked for, and no answer says what came of it */
    AZBI_TRACE_OURS,   /* the service took on its creation, or it has the tag of this run */
    AZBI_TRACE_FOREIGN /* it exists and this run has not made it */
} azbi_trace;

/* How far it is, by the last answer. */
typedef enum azbi_made_state {
    AZBI_MADE_UNKNOWN, /* the answer does not say */
    AZBI_MADE_RUNNING,
    AZBI_MADE_READY,
    AZBI_MADE_BROKEN
} azbi_made_state;

typedef struct azbi_made {
    char *id;           /* ARM id; owned by the set's maker */
    azb_error *trouble; /* of the last try to look or to delete; owned */
    azbi_trace trace;
    azbi_made_state state;
    bool is_machine; /* or a disk */
    bool sent;       /* the request for its creation went out; set by its maker */
    bool is_open;    /* its entry may not be what the service has */
    bool given_up;   /* another try to delete it would end as the last one */
} azbi_made;

/* The resources of one run. Each has the entry of its index in the report. */
typedef struct azbi_made_set {
    azb_client *client;
    azb_report *report;
    const char *run; /* id of the run */
    azbi_made *items;
    size_t *picked; /* room for count indices */
    size_t count;
    size_t bound; /* of requests at a time */
    void (*deleted)(void *user, size_t index);
    void *user;
} azbi_made_set;

/* Notes how the creation of a resource ended. accepted: the service took it on. */
void azbi_made_created(azbi_made_set *set, size_t index, bool accepted, azb_status status,
                       const azb_error *error);

/* Asks for one resource and notes what is there, if anything. Returns AZB_OK, or as any call. */
AZB_NODISCARD azb_status azbi_made_look(azbi_made_set *set, size_t index, azbi_budget *budget,
                                        azb_error **err);

/* Finds out what exists of all whose entry is open, and leaves it alone. run: that of the
 * workflow; its deadline and cancel token do not count here. */
void azbi_made_keep(azbi_made_set *set, const azbi_budget *run);

/* Deletes what the run has made: machines, then disks unless a machine may still hold them. */
void azbi_made_undo(azbi_made_set *set, const azbi_budget *run);

#endif
