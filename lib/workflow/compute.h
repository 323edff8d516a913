/* compute.h - questions about resources of Microsoft.Compute that several workflows share. */
#ifndef AZBI_WORKFLOW_COMPUTE_H
#define AZBI_WORKFLOW_COMPUTE_H

#include <stdbool.h>

#include <azbackup/client.h>
#include <azbackup/model/restore_point.h>

#include "workflow/budget.h"

/* The tag on every resource that a run creates and that can have tags; its value is the run's id.
 */
#define AZBI_RUN_TAG "azbackup-run"

enum {
    AZBI_RUN_SIZE = 37 /* of a run's id, a UUID, with the NUL */
};

/* The run tag among the tags of a resource, or NULL. */
const azb_pair *azbi_run_tag(const azb_map *tags);

/* True when the tag says that this run created the resource. */
bool azbi_is_of_run(const azb_map *tags, const char *run);

/* True when the tag says that another run created the resource; false without a tag or a value. */
bool azbi_is_of_other_run(const azb_map *tags, const char *run);

typedef enum azbi_point_state {
    AZBI_POINT_ABSENT,
    AZBI_POINT_PENDING, /* being created or deleted, or in an unknown state */
    AZBI_POINT_READY,
    AZBI_POINT_FAILED
} azbi_point_state;

/* The state by the provisioning state of the point, without its replication. */
azbi_point_state azbi_point_state_of(const azb_restore_point *point);

/* Reads the state of a point from the service. Returns AZB_OK, also with AZBI_POINT_ABSENT; else as
 * any call. */
AZB_NODISCARD azb_status azbi_point_probe(azb_client *client, const char *restore_point_id,
                                          const azb_call_options *call, azbi_point_state *state,
                                          azb_error **err);

/* Reads how far the replication of a point with the state AZBI_POINT_READY is, without waiting for
 * it. Returns AZB_OK, or as any call. */
AZB_NODISCARD azb_status azbi_point_replication(azb_client *client, const char *restore_point_id,
                                                azbi_budget *budget, azbi_point_state *state,
                                                azb_error **err);

/* Reads a collection with its points; the answer may lack them: see azbi_collection_points.
 * out: owned, free with azb_model_free. Returns AZB_OK, or as any call. */
AZB_NODISCARD azb_status azbi_collection_read(azb_client *client, const char *collection_id,
                                              const azb_call_options *call,
                                              azb_restore_point_collection **out, azb_error **err);

/* The points of a collection that was read with them; NULL when the answer has no list at all,
 * which differs from an empty list. */
const azb_restore_point_list *
azbi_collection_points(const azb_restore_point_collection *collection);

/* Fails with AZB_E_JSON because the answer has no list of points. */
azb_status azbi_fail_without_points(azb_context *context, azb_error **err);

/* True when the text is that word, whatever its case; false for an absent text. */
bool azbi_is_word(const azb_str *text, const char *word);

/* True when the service answered that the resource does not exist. */
bool azbi_is_absent(azb_status status, const azb_error *error);

/* True when a change was refused and has certainly not happened. False for a conflict, and after
 * attempts whose answers were lost: the service may have acted on the first of them. */
bool azbi_is_refusal(azb_status status, const azb_error *error);

/* True when the same request may succeed later. A resource that is being changed refuses with 409,
 * and so does a locked one, but a lock lasts. */
bool azbi_is_retryable(azb_status status, const azb_error *error);

/* Compares regions as ARM does: "West Europe" is "westeurope". False for NULL and "". */
bool azbi_is_same_region(const char *left, const char *right);

#endif
