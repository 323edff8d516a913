/*
 * replicas.h - the disks of a restore point, kept from one poll to the next.
 *
 * A poll asks the point. Where it says nothing of a disk, the next polls probe that disk restore
 * point: one each, and without a wait, before the round is over.
 */
#ifndef AZBI_POLLER_REPLICAS_H
#define AZBI_POLLER_REPLICAS_H

#include "poller/replication_rules.h"

/* One block with its texts, and a URL. */
typedef struct azbi_replicas {
    size_t size;     /* of the block */
    size_t probed;   /* index of the disk that the next poll probes; count: it asks the point */
    char *probe_url; /* of that one; NULL: none */
    int32_t point_state;
    int32_t reserved;
    size_t count;
    azbi_replica list[];
} azbi_replicas;

/* A copy of what was read: texts are cut to what is worth keeping, and ended with a NUL each. NULL:
 * no memory. It has no disk to probe yet. */
azbi_replicas *azbi_replicas_pack(azb_context *context, const azbi_replica *replicas, size_t count,
                                  int32_t point_state);
void azbi_replicas_free(azb_context *context, azbi_replicas *block);

#endif
