#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "service/rows.h"

// The row of that id, or one that is like none.
static const azbi_operation *find(const char *id)
{
    static const azbi_operation none = {.id = "", .method = "", .path = ""};
    for (size_t i = 0; i < azbi_operations.count; i++) {
        if (strcmp(azbi_operations.operations[i]->id, id) == 0) {
            return azbi_operations.operations[i];
        }
    }
    return &none;
}

static size_t places(const char *path)
{
    size_t count = 0;
    for (const char *at = strstr(path, "{}"); at != NULL; at = strstr(at + 2, "{}")) {
        count++;
    }
    return count;
}

static void check_names(const azbi_operation *row)
{
    size_t names = 0;
    while (names < AZBI_NAMES_MAX && row->names[names].argument != NULL) {
        assert_true(row->names[names].max_len > 0);
        names++;
    }
    assert_int_equal(names, places(row->path));
    assert_int_equal(row->scope_argument != NULL, row->scope != AZBI_SCOPE_TENANT);
    assert_true(row->path[0] == '\0' || row->path[0] == '/');
}

static void rows_are_sorted_by_id(void **state)
{
    (void)state;
    assert_true(azbi_operations.count >= 106);
    for (size_t i = 1; i < azbi_operations.count; i++) {
        assert_true(
            strcmp(azbi_operations.operations[i - 1]->id, azbi_operations.operations[i]->id) < 0);
    }
}

static void every_row_is_sound(void **state)
{
    (void)state;
    for (size_t i = 0; i < azbi_operations.count; i++) {
        const azbi_operation *row = azbi_operations.operations[i];
        const int list = (row->flags & AZBI_OPERATION_LIST) != 0;
        const int once = (row->flags & AZBI_OPERATION_ONCE) != 0;
        check_names(row);
        assert_int_equal(strlen(row->api_version) >= 10, 1);
        assert_int_equal(row->item != NULL, list);
        const char *asks = row->request == NULL ? "GET" : "POST";
        assert_true(!list || (strcmp(row->method, asks) == 0 && row->result == NULL));
        assert_true(!list || (row->flags & AZBI_OPERATION_LONG) == 0);
        // A restore point cannot be put a second time.
        assert_true(!once || strcmp(row->method, "POST") == 0 ||
                    strcmp(row->id, "RestorePoints_Create") == 0);
        assert_true(row->body_required == 0 || row->request != NULL);
        assert_true(strcmp(row->method, "GET") != 0 || row->request == NULL);
    }
}

static void rows_say_what_the_service_document_says(void **state)
{
    (void)state;
    const struct {
        const char *id;
        const char *method;
        const char *path;
        azbi_scope scope;
        uint32_t flags;
    } cases[] = {
        {"RecoveryPoints_List", "GET", "/recoveryPoints", AZBI_SCOPE_PROTECTED_ITEM,
         AZBI_OPERATION_LIST},
        {"RecoveryPoints_Get", "GET", "/recoveryPoints/{}", AZBI_SCOPE_PROTECTED_ITEM, 0},
        {"BackupProtectedItems_List", "GET", "/backupProtectedItems", AZBI_SCOPE_VAULT,
         AZBI_OPERATION_LIST},
        {"ProtectedItems_Get", "GET", "", AZBI_SCOPE_PROTECTED_ITEM, 0},
        {"Backups_Trigger", "POST", "/backup", AZBI_SCOPE_PROTECTED_ITEM,
         AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_JOB},
        {"Restores_Trigger", "POST", "/recoveryPoints/{}/restore", AZBI_SCOPE_PROTECTED_ITEM,
         AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_LOCATION | AZBI_OPERATION_JOB},
        {"ItemLevelRecoveryConnections_Provision", "POST",
         "/recoveryPoints/{}/provisionInstantItemRecovery", AZBI_SCOPE_PROTECTED_ITEM,
         AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_SECRET},
        {"ItemLevelRecoveryConnections_Revoke", "POST",
         "/recoveryPoints/{}/revokeInstantItemRecovery", AZBI_SCOPE_PROTECTED_ITEM,
         AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE},
        {"BackupJobs_List", "GET", "/backupJobs", AZBI_SCOPE_VAULT, AZBI_OPERATION_LIST},
        {"JobDetails_Get", "GET", "/backupJobs/{}", AZBI_SCOPE_VAULT, 0},
        {"JobCancellations_Trigger", "POST", "/backupJobs/{}/cancel", AZBI_SCOPE_VAULT,
         AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE},
        {"JobOperationResults_Get", "GET", "/backupJobs/{}/operationResults/{}", AZBI_SCOPE_VAULT,
         AZBI_OPERATION_LONG},
        {"BackupOperationStatuses_Get", "GET", "/backupOperations/{}", AZBI_SCOPE_VAULT,
         AZBI_OPERATION_SECRET},
        {"BackupOperationResults_Get", "GET", "/backupOperationResults/{}", AZBI_SCOPE_VAULT,
         AZBI_OPERATION_LONG},
        {"ProtectedItemOperationStatuses_Get", "GET", "/operationsStatus/{}",
         AZBI_SCOPE_PROTECTED_ITEM, AZBI_OPERATION_SECRET},
        {"ProtectedItemOperationResults_Get", "GET", "/operationResults/{}",
         AZBI_SCOPE_PROTECTED_ITEM, AZBI_OPERATION_LONG},
        {"RestorePointCollections_Get", "GET", "", AZBI_SCOPE_COLLECTION, 0},
        {"RestorePoints_Create", "PUT", "", AZBI_SCOPE_RESTORE_POINT,
         AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE},
        {"DiskRestorePoint_ListByRestorePoint", "GET", "/diskRestorePoints",
         AZBI_SCOPE_RESTORE_POINT, AZBI_OPERATION_LIST},
        // a grant may be sent again: the service prolongs what there is
        {"DiskRestorePoint_GrantAccess", "POST", "/beginGetAccess", AZBI_SCOPE_DISK_RESTORE_POINT,
         AZBI_OPERATION_LONG | AZBI_OPERATION_SECRET | AZBI_OPERATION_LOCATION},
        {"Disks_RevokeAccess", "POST", "/endGetAccess", AZBI_SCOPE_DISK,
         AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION},
        {"VirtualMachines_Delete", "DELETE", "", AZBI_SCOPE_VIRTUAL_MACHINE, AZBI_OPERATION_LONG},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const azbi_operation *row = find(cases[i].id);
        assert_string_equal(row->id, cases[i].id);
        assert_string_equal(row->method, cases[i].method);
        assert_string_equal(row->path, cases[i].path);
        assert_int_equal(row->scope, cases[i].scope);
        assert_int_equal(row->flags, cases[i].flags);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_are_sorted_by_id),
        cmocka_unit_test(every_row_is_sound),
        cmocka_unit_test(rows_say_what_the_service_document_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
