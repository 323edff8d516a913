// The typed filters of all lists: each says the same as its text, and the service takes it.
#include "check.h"

// A function that begins a list with a typed filter, or with a text when there is none.
#define LIST_BOTH(name, function)                                                          \
    static azb_pager *name(const fixture *f, const char *owner_id, const azb_model *where, \
                           const char *filter)                                             \
    {                                                                                      \
        azb_pager *pager = NULL;                                                           \
        azb_error *err = NULL;                                                             \
        function##_options options;                                                        \
        azb_options_init(&options, sizeof options);                                        \
        options.where = (const void *)where;                                               \
        options.filter = filter;                                                           \
        must(function(f->client, owner_id, &options, NULL, &pager, &err), &err);           \
        return pager;                                                                      \
    }

LIST_BOTH(jobs, azb_jobs_list)
LIST_BOTH(items, azb_items_list)
LIST_BOTH(policies, azb_policies_list)
LIST_BOTH(protectable_items, azb_protectable_list_items)
LIST_BOTH(containers, azb_containers_list)
LIST_BOTH(deleted_containers, azb_containers_list_deleted)
LIST_BOTH(protectable_containers, azb_protectable_list_containers)
LIST_BOTH(engines, azb_engines_list)
LIST_BOTH(usages, azb_vaults_list_usages)
LIST_BOTH(intents, azb_intents_list)
LIST_BOTH(workload_items, azb_containers_list_workload_items)
LIST_BOTH(points, azb_recovery_points_list)

enum owner {
    OF_VAULT,
    OF_CONTAINER, // of the SQL databases
    OF_ITEM       // the machine
};

static const struct {
    azb_pager *(*list)(const fixture *f, const char *owner_id, const azb_model *where,
                       const char *filter);
    enum owner owner;
    const char *type;
    const char *where;
    const char *text;
    bool found;
} rows[] = {
    {jobs, OF_VAULT, "JobQueryObject",
     "{\"backupManagementType\":\"AzureIaasVM\",\"operation\":\"Backup\","
     "\"startTime\":\"2020-01-01T00:00:00Z\",\"endTime\":\"2099-12-31T23:00:00Z\"}",
     "backupManagementType eq 'AzureIaasVM' and operation eq 'Backup'", true},
    {items, OF_VAULT, "ProtectedItemQueryObject",
     "{\"backupManagementType\":\"AzureIaasVM\",\"itemType\":\"VM\"}",
     "backupManagementType eq 'AzureIaasVM' and itemType eq 'VM'", true},
    {policies, OF_VAULT, "ProtectionPolicyQueryObject",
     "{\"backupManagementType\":\"AzureIaasVM\"}", "backupManagementType eq 'AzureIaasVM'", true},
    {protectable_items, OF_VAULT, "BMSPOQueryObject",
     "{\"backupManagementType\":\"AzureIaasVM\",\"friendlyName\":\"vm04\"}",
     "backupManagementType eq 'AzureIaasVM' and friendlyName eq 'vm04'", true},
    {containers, OF_VAULT, "BMSContainerQueryObject",
     "{\"backupManagementType\":\"AzureStorage\",\"containerType\":\"StorageContainer\"}",
     "backupManagementType eq 'AzureStorage' and containerType eq 'StorageContainer'", true},
    {deleted_containers, OF_VAULT, "BMSContainerQueryObject",
     "{\"backupManagementType\":\"AzureStorage\"}", "backupManagementType eq 'AzureStorage'",
     false},
    {protectable_containers, OF_VAULT, "BMSContainerQueryObject",
     "{\"backupManagementType\":\"AzureWorkload\"}", "backupManagementType eq 'AzureWorkload'",
     true},
    {engines, OF_VAULT, "BMSBackupEnginesQueryObject", "{\"friendlyName\":\"dpm01\"}",
     "friendlyName eq 'dpm01'", true},
    {usages, OF_VAULT, "BMSBackupSummariesQueryObject",
     "{\"type\":\"BackupProtectedItemCountSummary\"}", "type eq 'BackupProtectedItemCountSummary'",
     true},
    {intents, OF_VAULT, "ProtectionIntentQueryObject",
     "{\"backupManagementType\":\"AzureWorkload\",\"itemName\":\"it's\"}",
     "backupManagementType eq 'AzureWorkload' and itemName eq 'it''s'", false},
    {workload_items, OF_CONTAINER, "BMSWorkloadItemQueryObject",
     "{\"backupManagementType\":\"AzureWorkload\",\"workloadType\":\"SQLDataBase\"}",
     "backupManagementType eq 'AzureWorkload' and workloadType eq 'SQLDataBase'", true},
    {points, OF_ITEM, "BMSRPQueryObject",
     "{\"startDate\":\"2020-01-01T00:00:00Z\",\"endDate\":\"2099-12-31T23:00:00Z\"}", NULL, true},
};

static void typed_as_text(void **state)
{
    static const fixture_options small = {
        .simulator = {"--speed", "3600", "--recovery-points", "5", NULL}};
    fixture f;
    char container[512];
    (void)state;
    fixture_start(&f, &small);
    char *item = fixture_item_id(&f, "vm");
    (void)snprintf(container, sizeof container, "%s/backupFabrics/Azure/protectionContainers/%s",
                   f.vault_id, simulator_item(f.sim, "sql", "container"));
    const char *const owners[] = {
        [OF_VAULT] = f.vault_id, [OF_CONTAINER] = container, [OF_ITEM] = item};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *owner = owners[rows[i].owner];
        azb_model *where = fixture_body(&f, rows[i].type, "%s", rows[i].where);
        const size_t typed = count_where(rows[i].list(&f, owner, where, NULL), NULL, NULL);
        const size_t text = count_where(rows[i].list(&f, owner, NULL, rows[i].text), NULL, NULL);
        if (typed != text || (typed > 0) != rows[i].found) {
            fail_msg("%s: %zu typed, %zu by text", rows[i].type, typed, text);
        }
        azb_model_free(where);
    }
    azb_text_free(item);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(typed_as_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
