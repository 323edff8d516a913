/* replication_answer.h - what an answer changes in a poller that follows a restore point. */
#ifndef AZBI_POLLER_REPLICATION_ANSWER_H
#define AZBI_POLLER_REPLICATION_ANSWER_H

#include "poller/poller.h"
#include "poller/replicas.h"

/* The struct of this kind. */
typedef struct azbi_replication_poller {
    azb_poller base;
    char *restore_point_id;
    azbi_replicas *disks; /* NULL: none read yet */
} azbi_replication_poller;

azbi_replication_poller *azbi_replication_of(azb_poller *poller);

/* The disks of a poller of any kind, which may be NULL; NULL: none. */
const azbi_replicas *azbi_replication_disks(const azb_poller *poller);

/* Where the next poll probes a disk restore point; NULL: it asks the point. */
const char *azbi_replication_probe_url(const azb_poller *poller);

/* For the traits. */
AZB_NODISCARD azb_status azbi_replication_take(azb_poller *poller, azbi_exchange *exchange,
                                               azb_error **err);
AZB_NODISCARD azb_status azbi_replication_take_missing(azb_poller *poller,
                                                       const azbi_exchange *exchange,
                                                       azb_error **err);

#endif
