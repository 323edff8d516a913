// replication.c - pollers of the replication of restore points.
#include "poller/replication.h"

#include <azbackup/replication.h>

#include "arm/operation.h"
#include "base/abi.h"
#include "base/memory.h"
#include "id/id.h"
#include "poller/header_url.h"
#include "poller/replication_answer.h"
#include "poller/rows.h"

enum {
    WAIT_MS = 30 * 1000
};

static void ask(const azb_poller *poller, azbi_buf *room, azbi_poller_question *out)
{
    const char *probe_url = azbi_replication_probe_url(poller);
    (void)room;
    out->url = probe_url != NULL ? probe_url : poller->url;
}

static void dispose(azb_poller *poller)
{
    azbi_replication_poller *own = azbi_replication_of(poller);
    azbi_replicas_free(poller->client->context, own->disks);
    azbi_string_free(poller->client->context, own->restore_point_id);
}

const azbi_poller_traits azbi_replication_traits = {
    .noun = "replication",
    .size = sizeof(azbi_replication_poller),
    .name = {"restorePointId", offsetof(azbi_replication_poller, restore_point_id)},
    .named = true,
    .wait_ms = WAIT_MS,
    .ask = ask,
    .take = azbi_replication_take,
    .take_missing = azbi_replication_take_missing,
    .dispose = dispose,
};

static azb_status set_up(azb_poller *poller, const azbi_arguments *arguments, azb_error **err)
{
    azb_client *client = poller->client;
    const azbi_operation *row = arguments->operation;
    azbi_buf url;
    azbi_buf id;
    azbi_buf_init(&url, client->context, AZBI_POLLER_URL_MAX);
    azbi_buf_init(&id, client->context, AZBI_ID_MAX);
    poller->type = row->result;
    poller->secret = (row->flags & AZBI_OPERATION_SECRET) != 0;
    azb_status status = azbi_operation_url(arguments, client, &url, err);
    if (status == AZB_OK) {
        status = azbi_id_put(&id, row->scope, azbi_operation_scope_argument(row),
                             arguments->scope_id, AZBI_ID_PLAIN, err);
    }
    if (status == AZB_OK) {
        char **slot = &azbi_replication_of(poller)->restore_point_id;
        const bool kept = azbi_buf_take_string(&url, &poller->url) == AZB_OK &&
                          azbi_buf_take_string(&id, slot) == AZB_OK;
        status = kept ? AZB_OK : azbi_fail_nomem(err);
    }
    azbi_buf_dispose(&url);
    azbi_buf_dispose(&id);
    return status;
}

azb_status azb_replication_poller_new(azb_client *client, const char *restore_point_id,
                                      azb_poller **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    azb_status status = azbi_client_check(client, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_poller *poller = azbi_poller_new(client, &azbi_replication_traits, AZBI_POLLER_REPLICATION);
    if (poller == NULL) {
        return azbi_fail_nomem(err);
    }
    static const azbi_get_restore_point_options options = {sizeof options, "instanceView"};
    const azbi_arguments arguments = {.operation = &azbi_poller_get_restore_point,
                                      .scope_id = restore_point_id,
                                      .options = &options};
    status = set_up(poller, &arguments, err);
    if (status != AZB_OK) {
        azb_poller_free(poller);
        return status;
    }
    *out = poller;
    return AZB_OK;
}

size_t azb_replication_disk_count(const azb_poller *poller)
{
    const azbi_replicas *disks = azbi_replication_disks(poller);
    return disks == NULL ? 0 : disks->count;
}

static const char *text_or_empty(azb_str text)
{
    return text.ptr == NULL ? "" : text.ptr;
}

azb_status azb_replication_disk_at(const azb_poller *poller, size_t index,
                                   azb_replication_disk *out)
{
    if (poller != NULL && azbi_client_is_foreign(poller->client)) {
        return AZB_E_STATE;
    }
    if (out == NULL || index >= azb_replication_disk_count(poller)) {
        return AZB_E_ARG;
    }
    const azbi_replica *replica = &azbi_replication_disks(poller)->list[index];
    const azb_replication_disk disk = {
        .disk_restore_point_id = text_or_empty(replica->id),
        .status = text_or_empty(replica->status),
        .message = text_or_empty(replica->message),
        .percent = replica->percent,
        .state = replica->state,
    };
    return azbi_abi_give(out, &disk, sizeof disk, AZBI_FIRST_SIZE(azb_replication_disk));
}
