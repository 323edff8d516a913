// replication.c - pollers of the replication of restore points.
#include "poller/replication.h"

#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "id/id.h"
#include "poller/poller.h"
#include "poller/rows.h"

enum {
    STATUS_MAX = 64, // bytes that are kept of a text
    MESSAGE_MAX = 256
};

static size_t text_size(azb_str text)
{
    return text.ptr == NULL ? 0 : text.len + 1;
}

static azb_str shortened(azb_str text, size_t max)
{
    text.len = azbi_utf8_fit(text.ptr, text.len, max);
    return text;
}

// Copies a text behind those that were copied before.
static void move_text(azb_str *text, char **end)
{
    if (text->ptr == NULL) {
        return;
    }
    memcpy(*end, text->ptr, text->len);
    (*end)[text->len] = '\0';
    text->ptr = *end;
    *end += text->len + 1;
}

azbi_replication *azbi_replication_pack(azb_context *context, const azbi_replica *replicas,
                                        size_t count, int32_t point_state)
{
    const size_t head = offsetof(azbi_replication, replicas) + count * sizeof *replicas;
    size_t size = head;
    for (size_t i = 0; i < count; i++) {
        size += text_size(replicas[i].id) + text_size(shortened(replicas[i].status, STATUS_MAX)) +
                text_size(shortened(replicas[i].message, MESSAGE_MAX));
    }
    azbi_replication *out = azbi_alloc(context, size);
    if (out == NULL) {
        return NULL;
    }
    char *end = (char *)out + head;
    out->size = size;
    out->count = count;
    out->looking = count;
    out->point_state = point_state;
    for (size_t i = 0; i < count; i++) {
        azbi_replica *replica = &out->replicas[i];
        *replica = replicas[i];
        replica->status = shortened(replica->status, STATUS_MAX);
        replica->message = shortened(replica->message, MESSAGE_MAX);
        move_text(&replica->id, &end);
        move_text(&replica->status, &end);
        move_text(&replica->message, &end);
    }
    return out;
}

void azbi_replication_free(azb_context *context, azbi_replication *replication)
{
    if (replication != NULL) {
        azbi_string_free(context, replication->look_url);
        azbi_release(context, replication, replication->size);
    }
}

bool azbi_replication_looks(const azb_poller *poller)
{
    return poller->replication != NULL && poller->replication->look_url != NULL;
}

const char *azbi_replication_look_url(const azb_poller *poller)
{
    return poller->replication->look_url;
}

static azb_status set_up(azb_poller *poller, const azbi_arguments *arguments, azb_error **err)
{
    azb_client *client = poller->client;
    const azbi_operation *row = arguments->operation;
    azbi_buf text;
    azbi_buf_init(&text, client->context, AZBI_POLLER_URL_MAX);
    int failed = 0;
    azb_status status = azbi_operation_url(arguments, client, &text, err);
    if (status == AZB_OK) {
        poller->type = row->result;
        poller->secret = (row->flags & AZBI_OPERATION_SECRET) != 0;
        poller->url = azbi_string_copy(client->context, azbi_buf_text(&text), &failed);
        azbi_buf_clear(&text);
        status = azbi_id_put(&text, row->scope, row->scope_argument, arguments->scope_id,
                             AZBI_ID_PLAIN, err);
    }
    if (status == AZB_OK) {
        failed |= text.status != AZB_OK;
        poller->restore_point_id = azbi_string_copy(client->context, azbi_buf_text(&text), &failed);
        status = failed ? azbi_fail_nomem(err) : AZB_OK;
    }
    azbi_buf_dispose(&text);
    return status;
}

azb_status azb_replication_poller_new(azb_client *client, const char *restore_point_id,
                                      azb_poller **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "is required");
    }
    *out = NULL;
    azb_status status = azbi_client_check(client, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_poller *poller = azbi_poller_new(client, AZBI_POLLER_REPLICATION);
    if (poller == NULL) {
        return azbi_fail_nomem(err);
    }
    const azbi_arguments arguments = {.operation = &azbi_poller_get_restore_point,
                                      .scope_id = restore_point_id,
                                      .query = {{.name = "$expand", .text = "instanceView"}}};
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
    return poller == NULL || poller->replication == NULL ? 0 : poller->replication->count;
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
    const azbi_replica *replica = &poller->replication->replicas[index];
    const azb_replication_disk disk = {
        .disk_restore_point_id = text_or_empty(replica->id),
        .status = text_or_empty(replica->status),
        .message = text_or_empty(replica->message),
        .percent = replica->percent,
        .state = replica->state,
    };
    return azbi_abi_give(out, &disk, sizeof disk, sizeof disk);
}
