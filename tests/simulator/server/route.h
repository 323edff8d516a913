/* route.h - the form of a route, and the paths that routes are made of. */
#ifndef SIM_ROUTE_H
#define SIM_ROUTE_H

#include "server/sim.h"

/* What must hold before a handler runs. Each scope includes the one before it. */
enum sim_scope {
    SIM_OPEN,         /* nothing */
    SIM_ADMIN,        /* the caller is on this machine */
    SIM_TENANT,       /* token, api-version */
    SIM_SUBSCRIPTION, /* {subscriptionId} is ours */
    SIM_GROUP,
    SIM_VAULT,
    SIM_ITEM, /* {containerName} and {protectedItemName} exist */
    SIM_POINT /* {recoveryPointId} exists */
};

/* A row of a table of routes; the last one of a table has no method. */
struct sim_route {
    const char *method;
    const char *template; /* literal segments compare without case */
    enum sim_scope scope;
    void (*handler)(struct sim_call *call);
};

#define SIM_GROUP_PATH     "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}"
#define SIM_VAULT_PATH     SIM_GROUP_PATH "/providers/Microsoft.RecoveryServices/vaults/{vaultName}"
#define SIM_FABRIC_PATH    SIM_VAULT_PATH "/backupFabrics/{fabricName}"
#define SIM_CONTAINER_PATH SIM_FABRIC_PATH "/protectionContainers/{containerName}"
#define SIM_ITEM_PATH      SIM_CONTAINER_PATH "/protectedItems/{protectedItemName}"
#define SIM_REGION_PATH                                                    \
    "/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices" \
    "/locations/{azureRegion}"
#define SIM_POINT_PATH SIM_ITEM_PATH "/recoveryPoints/{recoveryPointId}"

/* All resources of a type, in the group and in the subscription. */
#define SIM_IN_SUBSCRIPTION "/subscriptions/{subscriptionId}/providers/"
#define SIM_IN_GROUP        SIM_GROUP_PATH "/providers/"

#define SIM_DISK_TYPE          "Microsoft.Compute/disks"
#define SIM_MACHINE_TYPE       "Microsoft.Compute/virtualMachines"
#define SIM_COLLECTION_TYPE    "Microsoft.Compute/restorePointCollections"
#define SIM_RESTORE_POINT_TYPE SIM_COLLECTION_TYPE "/restorePoints"

#define SIM_COMPUTE_REGION_PATH \
    "/subscriptions/{subscriptionId}/providers/Microsoft.Compute/locations/{region}"
#define SIM_COMPUTE_PATH       SIM_GROUP_PATH "/providers/Microsoft.Compute"
#define SIM_COLLECTION_PATH    SIM_COMPUTE_PATH "/restorePointCollections/{restorePointCollectionName}"
#define SIM_RESTORE_POINT_PATH SIM_COLLECTION_PATH "/restorePoints/{restorePointName}"
#define SIM_DISK_POINT_PATH    SIM_RESTORE_POINT_PATH "/diskRestorePoints/{diskRestorePointName}"
#define SIM_DISK_PATH          SIM_COMPUTE_PATH "/disks/{diskName}"
#define SIM_MACHINE_PATH       SIM_COMPUTE_PATH "/virtualMachines/{vmName}"

/* The running operations of both providers: operations.c. */
extern const struct sim_route sim_operation_routes[];

/* Turns a request into an answer: faults, token, throttle, conventions, handler. The caller fills
 * in `sim` and the first members of `request`, and calls sim_call_end after it. */
void sim_route_call(struct sim_call *call);

#endif
