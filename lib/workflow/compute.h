/* compute.h - what several workflows ask about resources of Microsoft.Compute. */
#ifndef AZBI_WORKFLOW_COMPUTE_H
#define AZBI_WORKFLOW_COMPUTE_H

#include <stdbool.h>

#include <azbackup/client.h>
#include <azbackup/model/restore_point.h>

#include "workflow/budget.h"

/* The tag of what a run makes, where it can have tags; its value is the run's id. */
#define AZBI_RUN_TAG "azbackup-run"

enum {
    AZBI_RUN_SIZE = 37 /* of a run's id: a UUID and its NUL */
};

/* The tag among those of a resource; NULL: it has none. */
const azb_pair *azbi_run_tag(const azb_map *tags);

/* True when the tag says that this run has made the resource. */
bool azbi_is_of_run(const azb_map *tags, const char *run);

/* True when the tag says that another run has made it. Not where there is no tag, or one without a
 * value: that says nothing. */
bool azbi_is_of_other_run(const azb_map *tags, const char *run);

typedef enum azbi_point_state {
    AZBI_POINT_ABSENT,
    AZBI_POINT_OPEN, /* in work, or in a state that is not known here */
    AZBI_POINT_READY,
    AZBI_POINT_FAILED
} azbi_point_state;

/* By what the point itself says; its replication is another matter. */
azbi_point_state azbi_point_state_of(const azb_restore_point *point);

/* Asks the service for a point. Returns AZB_OK, also when it does not exist; else as any call. */
AZB_NODISCARD azb_status azbi_point_look(azb_client *client, const char *restore_point_id,
                                         const azb_call_options *call, azbi_point_state *state,
                                         azb_error **err);

/* How far the replication of a point is that is ready by itself, as far as that can be told without
 * waiting. Returns AZB_OK, or as any call. */
AZB_NODISCARD azb_status azbi_point_replication(azb_client *client, const char *restore_point_id,
                                                azbi_budget *budget, azbi_point_state *state,
                                                azb_error **err);

/* Asks for a collection with its points. Returns AZB_OK; as any call. Owned, azb_model_free. The
 * answer may lack the points: see azbi_collection_points. */
AZB_NODISCARD azb_status azbi_collection_read(azb_client *client, const char *collection_id,
                                              const azb_call_options *call,
                                              azb_restore_point_collection **out, azb_error **err);

/* The points of a collection as it was read; NULL: the answer does not list them, which is another
 * matter than a list without any. */
const azb_restore_point_list *
azbi_collection_points(const azb_restore_point_collection *collection);

/* AZB_E_JSON, about such an answer. */
azb_status azbi_fail_without_points(azb_context *context, azb_error **err);

/* True when text is that word, in capitals or not; not for no text. */
bool azbi_is_word(const azb_str *text, const char *word);

/* True when the service says that what was asked for is not there. */
bool azbi_is_absent(azb_status status, const azb_error *error);

/* True when a change was refused and has not happened. Not for a conflict, nor after tries whose
 * answer was lost: the first of them may have been heard. */
bool azbi_is_refusal(azb_status status, const azb_error *error);

/* True when the same request may end otherwise in a while: a resource in work refuses with 409, and
 * so does one that is locked, but that lasts. */
bool azbi_may_pass(azb_status status, const azb_error *error);

/* Compares regions as ARM does: "West Europe" is "westeurope". NULL and "" are no region. */
bool azbi_is_same_region(const char *left, const char *right);

#endif
