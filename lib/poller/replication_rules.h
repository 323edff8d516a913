/*
 * replication_rules.h - what a restore point says of the copies of its disks. Pure questions, no
 * state; docs/polling.md has the rules in words.
 */
#ifndef AZBI_POLLER_REPLICATION_RULES_H
#define AZBI_POLLER_REPLICATION_RULES_H

#include <stdbool.h>

#include <azbackup/poller.h>

#include "json/tree.h"

/* One disk restore point. Texts are borrowed from what it was read from. */
typedef struct azbi_replica {
    azb_str id;     /* ptr NULL: not given, as in the others */
    azb_str status; /* the service's code */
    azb_str message;
    double percent; /* -1: not given */
    int32_t state;  /* AZB_POLLER_... */
    bool listed;    /* by the instance view */
    bool known;     /* the service said how far it is */
    bool probe;     /* only the disk restore point itself can say it */
} azbi_replica;

/* The point itself. */
typedef struct azbi_point_reading {
    int32_t state; /* AZB_POLLER_...; not of the disks */
    azb_str word;  /* its provisioningState */
    azb_str code;  /* of a point that failed; ptr NULL: not given, as in message */
    azb_str message;
    size_t count; /* of disks */
} azbi_point_reading;

/* How many replicas azbi_replication_read needs room for. */
size_t azbi_replication_room(const azbi_tree *point);

/* Reads a restore point. point_id: its ARM id; disks below it are its own. false: it does not
 * give a state, or is done and has no disk. */
bool azbi_replication_read(const azbi_tree *point, const char *point_id, azbi_replica *replicas,
                           azbi_point_reading *out);

/* Reads a disk restore point into the replica that was probed. false: it does not give a state. */
bool azbi_replica_read(const azbi_tree *disk, azbi_replica *replica);

/* Where the whole is: a disk that failed fails it, and it ends well when all have. bad: the first
 * disk that failed, NULL: none. */
int32_t azbi_replication_state(int32_t point_state, const azbi_replica *replicas, size_t count,
                               const azbi_replica **bad);

#endif
