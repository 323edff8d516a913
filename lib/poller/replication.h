/*
 * replication.h - the disks of a restore point while their replication is followed.
 *
 * A poll asks the point. Where it does not tell of a disk, the next polls look at those disk
 * restore points, one each and at once, before the round is over.
 */
#ifndef AZBI_POLLER_REPLICATION_H
#define AZBI_POLLER_REPLICATION_H

#include <azbackup/replication.h>

#include "http/engine.h"
#include "poller/replication_rules.h"

/* One block with its texts, and a URL. */
typedef struct azbi_replication {
    size_t size;    /* of the block */
    size_t looking; /* index of the disk that the next poll looks at; count: it asks the point */
    char *look_url; /* of that one; NULL: none */
    int32_t point_state;
    int32_t reserved;
    size_t count;
    azbi_replica replicas[];
} azbi_replication;

/* A copy of what was read: texts are cut to what is worth keeping, and ended with a NUL each. NULL:
 * no memory. Knows not where to look yet. */
azbi_replication *azbi_replication_pack(azb_context *context, const azbi_replica *replicas,
                                        size_t count, int32_t point_state);
void azbi_replication_free(azb_context *context, azbi_replication *replication);

/* Whether the next poll looks at a disk restore point, and where. */
bool azbi_replication_looks(const azb_poller *poller);
const char *azbi_replication_look_url(const azb_poller *poller);

/* The `take` of the traits. */
AZB_NODISCARD azb_status azbi_replication_take(azb_poller *poller, azbi_exchange *exchange,
                                               const azbi_tree *body, bool first, azb_error **err);

/* Takes in that the disk restore point that was looked at is not there (yet). */
AZB_NODISCARD azb_status azbi_replication_take_missing(azb_poller *poller,
                                                       const azbi_exchange *exchange,
                                                       azb_error **err);

#endif
