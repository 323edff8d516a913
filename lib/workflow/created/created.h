/* created.h - the disks and machines that a run creates: which of them exist, and deleting them. */
#ifndef AZBI_WORKFLOW_CREATED_CREATED_H
#define AZBI_WORKFLOW_CREATED_CREATED_H

#include <stdbool.h>

#include <azbackup/value.h>

#include "workflow/budget.h"
#include "workflow/report.h"

/* Whether a resource exists and which run created it, as far as is known. */
typedef enum azbi_presence {
    AZBI_PRESENCE_NONE,   /* it does not exist */
    AZBI_PRESENCE_UNSURE, /* its creation was requested, and no answer says whether it succeeded */
    AZBI_PRESENCE_OURS,   /* the service accepted its creation, or it has the tag of this run */
    AZBI_PRESENCE_FOREIGN /* it exists, and this run did not create it */
} azbi_presence;

/* The provisioning state in the last answer. */
typedef enum azbi_created_state {
    AZBI_CREATED_UNKNOWN, /* the answer does not say */
    AZBI_CREATED_RUNNING,
    AZBI_CREATED_READY,
    AZBI_CREATED_FAILED
} azbi_created_state;

typedef struct azbi_created {
    char *id;           /* ARM id; owned by the owner of the set */
    azb_error *failure; /* of the last probe or deletion; owned likewise */
    azbi_presence presence;
    azbi_created_state state;
    bool is_machine; /* otherwise it is a disk */
    bool sent;       /* the request to create it was sent; set by the owner of the set */
    bool is_stale;   /* its entry in the report may differ from what the service has */
    bool given_up;   /* another attempt to delete it would fail as the last one did */
} azbi_created;

/* The resources of one run, in the order of the entries of the report. */
typedef struct azbi_created_set {
    azb_client *client;
    azb_report *report;
    const char *run; /* id of the run */
    azbi_created *items;
    size_t *picked; /* room for count indices: the resources of the next requests */
    size_t count;
    size_t bound; /* requests under way at a time */
    void (*deleted)(void *user, size_t index);
    void *user;
} azbi_created_set;

/* ---- note.c: what answers say about a resource goes into its item and its entry ---- */

/* The creation ended with that status. accepted: the service accepted the request. */
void azbi_created_note(azbi_created_set *set, size_t index, bool accepted, azb_status status,
                       const azb_error *error);

/* The resource exists, with these tags and that provisioning state, which may be absent. */
void azbi_created_note_found(azbi_created_set *set, size_t index, const azb_map *tags,
                             const azb_str *provisioning_state);

/* The resource does not exist. */
void azbi_created_note_absent(azbi_created_set *set, size_t index);

/* The resource was deleted by this run. */
void azbi_created_note_deleted(azbi_created_set *set, size_t index);

/* A probe or a deletion failed. */
void azbi_created_note_failure(azbi_created *item, azb_status status, const azb_error *error);

/* ---- request.c: several requests at a time ---- */

/* Reads one resource from the service. Returns AZB_OK, also when it does not exist; else as any
 * call. */
AZB_NODISCARD azb_status azbi_created_probe(azbi_created_set *set, size_t index,
                                            azbi_budget *budget, azb_error **err);

/* Read or delete the first count of the picked resources. Each of them notes its own result. */
void azbi_created_probe_picked(azbi_created_set *set, size_t count, azbi_budget *budget);
void azbi_created_delete_picked(azbi_created_set *set, size_t count, azbi_budget *budget);

/* ---- undo.c: after a failure; the deadline and the token of the run do not apply ---- */

/* Reads all resources with a stale entry, and deletes nothing. */
void azbi_created_refresh(azbi_created_set *set, const azbi_budget *run);

/* Deletes what the run created: the machine first, then the disks unless a machine may still use
 * them. */
void azbi_created_undo(azbi_created_set *set, const azbi_budget *run);

#endif
