/* replication.h - how the replication of a restore point is followed. */
#ifndef AZBI_POLLER_REPLICATION_H
#define AZBI_POLLER_REPLICATION_H

#include "poller/poller.h"

extern const azbi_poller_traits azbi_replication_traits;

#endif
