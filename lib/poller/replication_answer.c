// replication_answer.c - what an answer changes in a poller that follows a restore point.
#include "poller/replication_answer.h"

#include <stdio.h>
#include <string.h>

#include "arm/operation.h"
#include "base/memory.h"
#include "base/str.h"
#include "poller/answer.h"
#include "poller/header_url.h"
#include "poller/missing.h"
#include "poller/rows.h"

enum {
    DISKS_MAX = 1024, // a VM has less than a tenth of it
    DETAILS_MAX = 64
};

azbi_replication_poller *azbi_replication_of(azb_poller *poller)
{
    return (azbi_replication_poller *)(void *)poller;
}

const azbi_replicas *azbi_replication_disks(const azb_poller *poller)
{
    return poller == NULL || poller->kind != AZBI_POLLER_REPLICATION
               ? NULL
               : ((const azbi_replication_poller *)(const void *)poller)->disks;
}

const char *azbi_replication_probe_url(const azb_poller *poller)
{
    const azbi_replicas *disks = azbi_replication_disks(poller);
    return disks == NULL ? NULL : disks->probe_url;
}

// What the service said of a disk before stays true where it says nothing now.
static void keep_known(azbi_replica *replicas, size_t count, const azbi_replicas *old_disks)
{
    for (size_t i = 0; i < count && old_disks != NULL; i++) {
        const azb_str id = replicas[i].id;
        for (size_t k = 0; k < old_disks->count && id.ptr != NULL && !replicas[i].known; k++) {
            const azbi_replica *old = &old_disks->list[k];
            if (old->known && azbi_equal_nocase(old->id.ptr, old->id.len, id.ptr, id.len)) {
                const bool probe = replicas[i].probe && old->state == AZB_POLLER_RUNNING;
                replicas[i] = *old;
                replicas[i].probe = probe;
            }
        }
    }
}

// The index of the disk that the next poll probes; count when there is none.
static size_t next_probe(const azbi_replicas *block)
{
    size_t i = 0;
    while (i < block->count && !block->list[i].probe) {
        i++;
    }
    return i;
}

static azb_status put_probe_url(azb_client *client, azbi_replicas *block, azb_error **err)
{
    const char *id = block->list[block->probed].id.ptr;
    const azbi_arguments arguments = {.operation = &azbi_poller_get_disk_restore_point,
                                      .scope_id = id};
    azbi_buf url;
    azbi_buf_init(&url, client->context, AZBI_POLLER_URL_MAX);
    azb_status status = azbi_operation_url(&arguments, client, &url, NULL);
    if (status == AZB_OK) {
        status = azbi_buf_take_string(&url, &block->probe_url);
    }
    azbi_buf_dispose(&url);
    if (status == AZB_OK || status == AZB_E_NOMEM) {
        return status == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
    }
    return azbi_fail(err, client->context, AZB_E_JSON,
                     "the restore point lists a disk without status and without a valid id: %.300s",
                     id == NULL ? "" : id);
}

static int32_t state_of(const azbi_replicas *block, const azbi_replica **bad)
{
    return azbi_replication_state(block->point_state, block->list, block->count, bad);
}

// Packs what was read, with the disk to probe next while it runs.
static azb_status pack(azb_client *client, const azbi_replica *replicas, size_t count,
                       int32_t point_state, azbi_replicas **out, azb_error **err)
{
    const azbi_replica *bad = NULL;
    azbi_replicas *next = azbi_replicas_pack(client->context, replicas, count, point_state);
    azb_status status = next == NULL ? azbi_fail_nomem(err) : AZB_OK;
    if (status == AZB_OK && state_of(next, &bad) == AZB_POLLER_RUNNING) {
        next->probed = next_probe(next);
        status = next->probed == count ? AZB_OK : put_probe_url(client, next, err);
    }
    if (status != AZB_OK) {
        azbi_replicas_free(client->context, next);
        next = NULL;
    }
    *out = next;
    return status;
}

static azb_status read_point(azb_poller *poller, const azbi_exchange *exchange,
                             const azbi_tree *body, azbi_point_reading *point, azbi_replicas **out,
                             azb_error **err)
{
    azb_context *context = poller->client->context;
    const size_t room = azbi_replication_room(body);
    if (room > DISKS_MAX) {
        return azbi_fail(err, context, AZB_E_JSON, "the restore point lists more than %d disks",
                         (int)DISKS_MAX);
    }
    azbi_replica *replicas = azbi_alloc_array(context, room, sizeof *replicas);
    if (replicas == NULL) {
        return azbi_fail_nomem(err);
    }
    azb_status status = AZB_OK;
    if (azbi_replication_read(body, azbi_replication_of(poller)->restore_point_id, replicas,
                              point)) {
        keep_known(replicas, point->count, azbi_replication_of(poller)->disks);
        status = pack(poller->client, replicas, point->count, point->state, out, err);
    } else {
        status = azbi_poller_fail_unreadable(poller, exchange, err);
    }
    azbi_release(context, replicas, room * sizeof *replicas);
    return status;
}

// A disk restore point. missing: it is not there yet, which leaves the disk as it was.
static azb_status read_disk(azb_poller *poller, const azbi_exchange *exchange,
                            const azbi_tree *body, bool missing, azbi_replicas **out,
                            azb_error **err)
{
    azbi_replicas *now = azbi_replication_of(poller)->disks;
    azbi_replica *seen = &now->list[now->probed];
    const azbi_replica before = *seen;
    azb_status status = AZB_OK;
    seen->probe = false;
    if (missing || azbi_replica_read(body, seen)) {
        status = pack(poller->client, now->list, now->count, now->point_state, out, err);
    } else {
        status = azbi_poller_fail_unreadable(poller, exchange, err);
    }
    *seen = before; // until the new block takes over, whose texts are its own
    return status;
}

static void describe_disk(azb_error *error, const azbi_replica *replica)
{
    const azb_str texts[] = {replica->status, replica->message, replica->id};
    static const azbi_error_text which[] = {AZBI_ERROR_SERVICE_CODE, AZBI_ERROR_SERVICE_MESSAGE,
                                            AZBI_ERROR_TARGET};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (texts[i].ptr != NULL) {
            azbi_error_set_text(error, which[i], texts[i].ptr, texts[i].len);
        }
    }
}

static void keep_failure(azb_poller *poller, const azbi_point_reading *point,
                         const azbi_replica *bad)
{
    const azbi_replicas *now = azbi_replication_of(poller)->disks;
    const char *point_id = azbi_replication_of(poller)->restore_point_id;
    const azb_str id = {point_id, strlen(point_id)};
    const azbi_replica whole = {.id = id, .status = point->code, .message = point->message};
    const azbi_replica *cause = bad == NULL ? &whole : bad;
    azb_error_free(poller->failure);
    azbi_fail(&poller->failure, poller->client->context, AZB_E_OPERATION,
              "the replication of %s ended %s",
              cause->id.ptr == NULL ? "a disk of the restore point" : cause->id.ptr, poller->word);
    describe_disk(poller->failure, cause);
    size_t details = 0;
    for (size_t i = 0; i < now->count && details < DETAILS_MAX; i++) {
        azb_error *detail = now->list[i].state > AZB_POLLER_SUCCEEDED
                                ? azbi_error_add_detail(poller->failure)
                                : NULL;
        if (detail != NULL) {
            describe_disk(detail, &now->list[i]);
            details++;
        }
    }
    azbi_error_prefix_service(poller->failure);
}

// The plain mean: no answer says how much a disk has to send, and its size does not show it.
static void set_progress(azbi_progress *progress, const azbi_replicas *now)
{
    double sum = 0;
    bool known = false;
    azbi_progress_init(progress);
    if (now->count == 0) {
        return;
    }
    progress->tasks_total = (int32_t)now->count;
    progress->tasks_done = 0;
    for (size_t i = 0; i < now->count; i++) {
        const azbi_replica *replica = &now->list[i];
        known = known || replica->percent >= 0;
        sum += replica->percent > 0 ? replica->percent : 0;
        progress->tasks_done += replica->state == AZB_POLLER_SUCCEEDED ? 1 : 0;
    }
    progress->percent = known ? sum / (double)now->count : -1;
    (void)snprintf(progress->activity, sizeof progress->activity, "Replication");
    (void)snprintf(progress->detail, sizeof progress->detail, "%d of %d disks",
                   (int)progress->tasks_done, (int)progress->tasks_total);
}

// The model is kept for the end, and while probes of disks may bring the end.
static void drop_result(azb_poller *poller)
{
    azb_model_free(poller->result);
    azb_error_free(poller->problem);
    poller->result = NULL;
    poller->problem = NULL;
}

static void settle(azb_poller *poller, const azbi_exchange *exchange,
                   const azbi_point_reading *point, azbi_replicas *next)
{
    const azb_str none = {NULL, 0};
    const azbi_replica *bad = NULL;
    const int32_t state = state_of(next, &bad);
    azbi_replicas_free(poller->client->context, azbi_replication_of(poller)->disks);
    azbi_replication_of(poller)->disks = next;
    poller->state = state;
    set_progress(&poller->progress, next);
    // The point's word where it says the same as all of its disks.
    const bool agrees =
        point->word.ptr != NULL && azbi_poller_state_of(point->word.ptr, point->word.len) == state;
    azbi_poller_set_word(poller, agrees ? point->word : none);
    azbi_poller_set_due(poller, exchange);
    if (state > AZB_POLLER_SUCCEEDED) {
        keep_failure(poller, point, bad);
    }
    if (next->probe_url != NULL) {
        poller->due_ms = 0;
    } else if (state == AZB_POLLER_RUNNING) {
        drop_result(poller);
    }
}

static azb_status take_disk(azb_poller *poller, const azbi_exchange *exchange,
                            const azbi_tree *body, bool missing, azb_error **err)
{
    const azbi_point_reading point = {0};
    azbi_replicas *next = NULL;
    const azb_status status = read_disk(poller, exchange, body, missing, &next, err);
    if (status == AZB_OK) {
        settle(poller, exchange, &point, next);
    }
    return status;
}

static azb_status take_point(azb_poller *poller, const azbi_exchange *exchange,
                             const azbi_tree *body, azb_error **err)
{
    azbi_point_reading point = {0};
    const azbi_replica *bad = NULL;
    azbi_replicas *next = NULL;
    azb_status status = read_point(poller, exchange, body, &point, &next, err);
    if (status == AZB_OK &&
        (next->probe_url != NULL || state_of(next, &bad) != AZB_POLLER_RUNNING)) {
        const azb_str whole = {poller->body.text, poller->body.len};
        status = azbi_poller_decode(poller, poller->type, whole, err);
    }
    if (status == AZB_OK) {
        settle(poller, exchange, &point, next);
    } else {
        azbi_replicas_free(poller->client->context, next);
    }
    return status;
}

static azb_status read_state(azb_poller *poller, azbi_exchange *exchange, const azbi_tree *body,
                             azb_error **err)
{
    return azbi_replication_probe_url(poller) != NULL
               ? take_disk(poller, exchange, body, false, err)
               : take_point(poller, exchange, body, err);
}

azb_status azbi_replication_take(azb_poller *poller, azbi_exchange *exchange, azb_error **err)
{
    return azbi_exchange_status(exchange) == AZB_OK
               ? azbi_poller_take_state(poller, exchange, read_state, err)
               : azbi_poller_take_failure(poller, exchange, err);
}

azb_status azbi_replication_take_missing(azb_poller *poller, const azbi_exchange *exchange,
                                         azb_error **err)
{
    return azbi_replication_probe_url(poller) != NULL
               ? take_disk(poller, exchange, NULL, true, err)
               : azbi_poller_take_missing(poller, exchange, err);
}
