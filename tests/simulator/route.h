#ifndef SIM_ROUTE_H
#define SIM_ROUTE_H

#include "sim.h"

/* What must hold before a handler runs. Each scope asks for all that the one before it asks for. */
enum sim_scope {
    SIM_OPEN,         /* nothing */
    SIM_ADMIN,        /* the caller is on this machine */
    SIM_TENANT,       /* token, api-version */
    SIM_SUBSCRIPTION, /* {subscriptionId} is ours */
    SIM_GROUP,
    SIM_VAULT,
    SIM_ITEM, /* {containerName} and {protectedItemName} are there */
    SIM_POINT /* {recoveryPointId} is there */
};

struct sim_route {
    const char *method;
    const char *template; /* literal segments compare without case */
    enum sim_scope scope;
    void (*handler)(struct sim_call *call);
};

#define SIM_GROUP_PATH "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}"
#define SIM_VAULT_PATH SIM_GROUP_PATH "/providers/Microsoft.RecoveryServices/vaults/{vaultName}"
#define SIM_ITEM_PATH                                                                 \
    SIM_VAULT_PATH "/backupFabrics/{fabricName}/protectionContainers/{containerName}" \
                   "/protectedItems/{protectedItemName}"
#define SIM_POINT_PATH SIM_ITEM_PATH "/recoveryPoints/{recoveryPointId}"

/* The rows of each noun; the last one has no method. */
extern const struct sim_route sim_admin_routes[];
extern const struct sim_route sim_token_routes[];
extern const struct sim_route sim_vault_routes[];
extern const struct sim_route sim_item_routes[];
extern const struct sim_route sim_backup_routes[];
extern const struct sim_route sim_recovery_point_routes[];
extern const struct sim_route sim_restore_routes[];
extern const struct sim_route sim_item_recovery_routes[];
extern const struct sim_route sim_operation_routes[];
extern const struct sim_route sim_job_routes[];

/* Turns a request into an answer: faults, token, throttle, conventions, handler. */
void sim_route_call(struct sim_call *call);

#endif
