/*
 * vault_world.h - a small vault of one virtual machine: its recovery points, its operations and
 * their jobs. All of them take their time; what the vault knows at the end is what a client may
 * report as done.
 */
#ifndef FAULT_VAULT_WORLD_H
#define FAULT_VAULT_WORLD_H

#include "support/faulty_service.h"

#define VAULT_GROUP "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg"
#define VAULT_ID    VAULT_GROUP "/providers/Microsoft.RecoveryServices/vaults/v1"
#define VAULT_ITEM                                                                               \
    VAULT_ID "/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;rg;vm" \
             "/protectedItems/VM;iaasvmcontainerv2;rg;vm"
#define VAULT_VM      VAULT_GROUP "/providers/Microsoft.Compute/virtualMachines/vm"
#define VAULT_ACCOUNT VAULT_GROUP "/providers/Microsoft.Storage/storageAccounts/staging"

/* What an operation does. */
typedef enum vault_work {
    VAULT_BACKUP,
    VAULT_RESTORE,
    VAULT_PROVISION,
    VAULT_REVOKE,
    VAULT_CANCEL
} vault_work;

/* Which headers the answer to a trigger has. */
typedef enum vault_way {
    VAULT_BOTH,
    VAULT_STATUS_ALONE,
    VAULT_LOCATION_ALONE
} vault_way;

typedef struct vault_operation {
    vault_work work;
    int64_t due_ms;
    size_t job; /* 0: none */
} vault_operation;

typedef struct vault_job {
    int64_t due_ms;
    bool is_cancelled;
} vault_job;

enum {
    VAULT_OPERATIONS = 64,
    VAULT_JOBS = 16,
    VAULT_PAGES = 3,
    VAULT_PAGE_ITEMS = 2
};

typedef struct vault_world {
    faulty_service service; /* first: the service finds its world by it */
    vault_way way;
    bool jobs_fail, operations_fail;
    vault_operation operations[VAULT_OPERATIONS];
    vault_job jobs[VAULT_JOBS]; /* number 0 is not used */
    size_t operation_count, job_count;
} vault_world;

void vault_open(vault_world *w);
void vault_close(vault_world *w);

/* Adds a running job; returns its number, which is a part of its name: job-<number>. */
size_t vault_add_job(vault_world *w);

/* True when the last operation of that work, or the last job, has succeeded. */
bool vault_has_done(vault_world *w, vault_work work);
bool vault_job_is_completed(vault_world *w);

#endif
