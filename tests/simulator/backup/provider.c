// provider.c - the operations of Microsoft.RecoveryServices, as roles name them.
#include "backup/routes.h"
#include "server/page.h"

// Some of the operations of the provider, in the words that roles use.
static const struct {
    const char *name;
    const char *resource;
    const char *operation;
} operations[] = {
    {"vaults/read", "Vaults", "Get a vault"},
    {"vaults/write", "Vaults", "Create or update a vault"},
    {"vaults/delete", "Vaults", "Delete a vault"},
    {"vaults/usages/read", "Vault usages", "Read the usages of a vault"},
    {"vaults/backupUsageSummaries/read", "Usage summaries", "Read the usage summaries"},
    {"vaults/backupJobs/read", "Backup jobs", "Read jobs"},
    {"vaults/backupJobs/cancel/action", "Backup jobs", "Cancel a job"},
    {"vaults/backupJobsExport/action", "Backup jobs", "Export jobs"},
    {"vaults/backupPolicies/read", "Backup policies", "Read policies"},
    {"vaults/backupPolicies/write", "Backup policies", "Create or update a policy"},
    {"vaults/backupPolicies/delete", "Backup policies", "Delete a policy"},
    {"vaults/backupconfig/read", "Vault configuration", "Read the configuration"},
    {"vaults/backupconfig/write", "Vault configuration", "Change the configuration"},
    {"vaults/backupProtectedItems/read", "Protected items", "List items"},
    {"vaults/backupFabrics/refreshContainers/action", "Fabrics", "Discover containers"},
    {"vaults/backupFabrics/protectionContainers/protectedItems/write", "Protected items",
     "Protect an item"},
    {"vaults/backupFabrics/protectionContainers/protectedItems/delete", "Protected items",
     "Delete an item"},
    {"vaults/backupFabrics/protectionContainers/protectedItems/backup/action", "Protected items",
     "Back up an item"},
    {"vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints/restore/action",
     "Recovery points", "Restore a recovery point"}};

static void list_operations(struct sim_call *call)
{
    json_t *list = json_array();
    for (size_t i = 0; i < sizeof operations / sizeof operations[0]; i++) {
        json_array_append_new(
            list, json_pack("{s:o, s:{s:s, s:s, s:s, s:s}, s:s}", "name",
                            json_sprintf("microsoft.recoveryservices/%s", operations[i].name),
                            "display", "provider", "microsoft.recoveryservices", "resource",
                            operations[i].resource, "operation", operations[i].operation,
                            "description", operations[i].operation, "origin", "user"));
    }
    sim_page_answer(call, list);
}

const struct sim_route sim_provider_routes[] = {
    {"GET", "/providers/Microsoft.RecoveryServices/operations", SIM_TENANT, list_operations},
    {NULL, NULL, SIM_OPEN, NULL}};
