// replicas.c - the disks of a restore point, kept from one poll to the next.
#include "poller/replicas.h"

#include <string.h>

#include "base/memory.h"
#include "base/str.h"

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

azbi_replicas *azbi_replicas_pack(azb_context *context, const azbi_replica *replicas, size_t count,
                                  int32_t point_state)
{
    const size_t head = offsetof(azbi_replicas, list) + count * sizeof *replicas;
    size_t size = head;
    for (size_t i = 0; i < count; i++) {
        size += text_size(replicas[i].id) + text_size(shortened(replicas[i].status, STATUS_MAX)) +
                text_size(shortened(replicas[i].message, MESSAGE_MAX));
    }
    azbi_replicas *out = azbi_alloc(context, size);
    if (out == NULL) {
        return NULL;
    }
    char *end = (char *)out + head;
    out->size = size;
    out->count = count;
    out->probed = count;
    out->point_state = point_state;
    for (size_t i = 0; i < count; i++) {
        azbi_replica *replica = &out->list[i];
        *replica = replicas[i];
        replica->status = shortened(replica->status, STATUS_MAX);
        replica->message = shortened(replica->message, MESSAGE_MAX);
        move_text(&replica->id, &end);
        move_text(&replica->status, &end);
        move_text(&replica->message, &end);
    }
    return out;
}

void azbi_replicas_free(azb_context *context, azbi_replicas *block)
{
    if (block != NULL) {
        azbi_string_free(context, block->probe_url);
        azbi_release(context, block, block->size);
    }
}
