/* replication_bodies.h - restore points in one line each, for the tests of their replication. */
#ifndef UNIT_ARM_REPLICATION_BODIES_H
#define UNIT_ARM_REPLICATION_BODIES_H

#define POINT                                                                          \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.Compute/restorePointCollections/c1/restorePoints/p1"
#define OTHER_POINT                                                                    \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.Compute/restorePointCollections/c0/restorePoints/p0"
#define DISK(name)       POINT "/diskRestorePoints/" name
#define OTHER_DISK(name) OTHER_POINT "/diskRestorePoints/" name

/* A restore point: its provisioningState, then further members of its properties. */
#define POINT_IN(state, more)                                                              \
    "{\"id\":\"" POINT "\",\"name\":\"p1\",\"properties\":{\"provisioningState\":\"" state \
    "\"" more "}}"

/* Members of the properties. */
#define COPY        ",\"sourceRestorePoint\":{\"id\":\"" OTHER_POINT "\"}"
#define VIEW(disks) ",\"instanceView\":{\"diskRestorePoints\":[" disks "]}"
#define METADATA(os, disks) \
    ",\"sourceMetadata\":{\"storageProfile\":{\"osDisk\":" os ",\"dataDisks\":[" disks "]}}"

/* Entries of the metadata and of the instance view. */
#define EXPECTED(id)       "{\"diskRestorePoint\":{\"id\":\"" id "\"}}"
#define LISTED(id, status) "{\"id\":\"" id "\",\"replicationStatus\":{" status "}}"
#define UNTOLD(id)         "{\"id\":\"" id "\"}"
#define CODE(code)         "\"status\":{\"code\":\"ReplicationState/" code "\",\"level\":\"Info\"}"
#define PERCENT(percent)   "\"completionPercent\":" percent
#define COMPLETE           CODE("succeeded") "," PERCENT("100")
#define COPYING(percent)   CODE("inProgress") "," PERCENT(percent)
#define BROKEN(message)                                                                           \
    "\"status\":{\"code\":\"ReplicationState/failed\",\"level\":\"Error\",\"message\":\"" message \
    "\"}"

#endif
