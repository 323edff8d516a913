// compute.c - questions about resources of Microsoft.Compute that several workflows share.
#include "workflow/compute.h"

#include <string.h>

#include <azbackup/replication.h>
#include <azbackup/service/restore_point_collections.h>
#include <azbackup/service/restore_points.h>
#include <azbackup/typed/model/restore_point.h>

#include "base/error.h"
#include "base/str.h"
#include "workflow/check.h"

enum {
    POLLS_MAX = 128, // twice as many as a machine can have disks
    HTTP_BAD_REQUEST = 400,
    HTTP_NOT_FOUND = 404,
    HTTP_TIMEOUT = 408,
    HTTP_CONFLICT = 409,
    HTTP_PRECONDITION = 412,
    HTTP_THROTTLED = 429,
    HTTP_SERVER_ERROR = 500
};

bool azbi_is_word(const azb_str *text, const char *word)
{
    return text->ptr != NULL && azbi_equal_nocase(text->ptr, text->len, word, strlen(word));
}

const azb_pair *azbi_run_tag(const azb_map *tags)
{
    for (size_t i = 0; i < tags->count; i++) {
        if (azbi_is_word(&tags->items[i].key, AZBI_RUN_TAG)) {
            return &tags->items[i];
        }
    }
    return NULL;
}

bool azbi_is_of_run(const azb_map *tags, const char *run)
{
    const azb_pair *tag = azbi_run_tag(tags);
    return tag != NULL && tag->value.ptr != NULL &&
           azbi_equal(tag->value.ptr, tag->value.len, run, strlen(run));
}

bool azbi_is_of_other_run(const azb_map *tags, const char *run)
{
    const azb_pair *tag = azbi_run_tag(tags);
    return tag != NULL && tag->value.ptr != NULL && !azbi_is_of_run(tags, run);
}

azbi_point_state azbi_point_state_of(const azb_restore_point *point)
{
    if (point->properties == NULL) {
        return AZBI_POINT_PENDING;
    }
    const azb_str *word = &point->properties->provisioning_state;
    if (azbi_is_word(word, "Succeeded")) {
        return AZBI_POINT_READY;
    }
    return azbi_is_word(word, "Failed") ? AZBI_POINT_FAILED : AZBI_POINT_PENDING;
}

bool azbi_is_absent(azb_status status, const azb_error *error)
{
    return status == AZB_E_SERVICE && azb_error_http_status(error) == HTTP_NOT_FOUND;
}

bool azbi_is_refusal(azb_status status, const azb_error *error)
{
    if (azb_error_attempt_count(error) > 0) {
        return false;
    }
    if (status != AZB_E_SERVICE) {
        return status == AZB_E_ARG || status == AZB_E_AUTH || status == AZB_E_UNTRUSTED;
    }
    const int32_t http = azb_error_http_status(error);
    return http >= HTTP_BAD_REQUEST && http < HTTP_SERVER_ERROR && http != HTTP_TIMEOUT &&
           http != HTTP_CONFLICT && http != HTTP_PRECONDITION && http != HTTP_THROTTLED;
}

bool azbi_is_retryable(azb_status status, const azb_error *error)
{
    if (azb_error_http_status(error) == HTTP_CONFLICT) {
        return strcmp(azb_error_service_code(error), "ScopeLocked") != 0;
    }
    return azb_error_is_transient(error) || status == AZB_E_JSON || status == AZB_E_TRANSPORT ||
           status == AZB_E_TIMEOUT || status == AZB_E_LOST || status == AZB_E_OPERATION ||
           azb_error_status(error) == AZB_E_NOMEM;
}

azb_status azbi_collection_read(azb_client *client, const char *collection_id,
                                const azb_call_options *call, azb_restore_point_collection **out,
                                azb_error **err)
{
    azb_restore_point_collections_get_options with;
    azb_options_init(&with, sizeof with);
    with.expand = AZB_RESTORE_POINT_COLLECTION_EXPAND_OPTIONS_RESTORE_POINTS;
    return azb_restore_point_collections_get(client, collection_id, &with, call, out, err);
}

// The items of an empty list are not NULL; those of an absent list and of null are.
const azb_restore_point_list *azbi_collection_points(const azb_restore_point_collection *collection)
{
    const azb_restore_point_collection_properties *properties = collection->properties;
    return properties != NULL && properties->restore_points.items != NULL
               ? &properties->restore_points
               : NULL;
}

azb_status azbi_fail_without_points(azb_context *context, azb_error **err)
{
    return azbi_fail_at(err, context, AZB_E_JSON, "properties.restorePoints",
                        "the service did not list the restore points of the collection");
}

azb_status azbi_point_probe(azb_client *client, const char *restore_point_id,
                            const azb_call_options *call, azbi_point_state *state, azb_error **err)
{
    azb_restore_point *point = NULL;
    azb_error *error = NULL;
    const azb_status status =
        azb_restore_points_get(client, restore_point_id, NULL, call, &point, &error);
    const bool is_absent = azbi_is_absent(status, error);
    *state = AZBI_POINT_ABSENT;
    if (status == AZB_OK) {
        *state = azbi_point_state_of(point);
        azb_restore_point_free(point);
    }
    azbi_error_give(error, is_absent ? NULL : err);
    return is_absent ? AZB_OK : status;
}

// Polls for as long as the next poll is due at once: a disk whose replication status has to be read
// from its disk restore point takes a poll of its own.
static azb_status poll_without_waiting(azb_poller *poller, azbi_budget *budget, azb_error **err)
{
    int64_t wait_ms = 0;
    azb_status status = AZB_OK;
    for (int i = 0; i < POLLS_MAX && status == AZB_OK && wait_ms == 0 &&
                    azb_poller_state(poller) == AZB_POLLER_RUNNING;
         i++) {
        status = azb_poller_poll(poller, azbi_budget_call(budget), &wait_ms, err);
    }
    return status;
}

static azbi_point_state point_state_of_poller(int32_t poller_state)
{
    if (poller_state == AZB_POLLER_RUNNING) {
        return AZBI_POINT_PENDING;
    }
    return poller_state == AZB_POLLER_SUCCEEDED ? AZBI_POINT_READY : AZBI_POINT_FAILED;
}

azb_status azbi_point_replication(azb_client *client, const char *restore_point_id,
                                  azbi_budget *budget, azbi_point_state *state, azb_error **err)
{
    azb_poller *poller = NULL;
    azb_status status = azb_replication_poller_new(client, restore_point_id, &poller, err);
    if (status == AZB_OK) {
        status = poll_without_waiting(poller, budget, err);
    }
    if (status == AZB_OK) {
        *state = point_state_of_poller(azb_poller_state(poller));
    }
    azb_poller_free(poller);
    return status;
}

static char next_letter(const char **text)
{
    while (**text == ' ') {
        (*text)++;
    }
    return azbi_lower(**text);
}

bool azbi_is_same_region(const char *left, const char *right)
{
    if (left == NULL || right == NULL || left[0] == '\0') {
        return false;
    }
    while (next_letter(&left) == next_letter(&right)) {
        if (*left == '\0') {
            return true;
        }
        left++;
        right++;
    }
    return false;
}
