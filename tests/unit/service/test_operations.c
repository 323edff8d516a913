#include <stdbool.h>
#include <string.h>

#include "service/rows.h"
#include "support/test.h"

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
    const size_t first = azbi_operation_first_name(row);
    for (size_t i = 0; i < row->parameter_count; i++) {
        assert_int_equal(row->parameters[i].max_len > 0, i >= first);
        assert_true(row->parameters[i].name[0] != '\0' && row->parameters[i].doc[0] != '\0');
    }
    assert_int_equal(row->parameter_count - first, places(row->path));
    assert_int_equal(azbi_operation_scope_argument(row) != NULL, row->scope != AZBI_SCOPE_TENANT);
    assert_true(row->name[0] != '\0' && row->doc[0] != '\0');
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
         AZBI_OPERATION_LIST | AZBI_OPERATION_SECRET},
        {"RecoveryPoints_Get", "GET", "/recoveryPoints/{}", AZBI_SCOPE_PROTECTED_ITEM,
         AZBI_OPERATION_SECRET},
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
        {"RestorePointCollections_Get", "GET", "", AZBI_SCOPE_COLLECTION, AZBI_OPERATION_SECRET},
        {"RestorePoints_Create", "PUT", "", AZBI_SCOPE_RESTORE_POINT,
         AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_SECRET},
        {"DiskRestorePoint_ListByRestorePoint", "GET", "/diskRestorePoints",
         AZBI_SCOPE_RESTORE_POINT, AZBI_OPERATION_LIST},
        // a grant may be sent again: the service prolongs what there is
        {"DiskRestorePoint_GrantAccess", "POST", "/beginGetAccess", AZBI_SCOPE_DISK_RESTORE_POINT,
         AZBI_OPERATION_LONG | AZBI_OPERATION_SECRET | AZBI_OPERATION_LOCATION},
        {"Disks_RevokeAccess", "POST", "/endGetAccess", AZBI_SCOPE_DISK,
         AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION},
        {"VirtualMachines_Delete", "DELETE", "", AZBI_SCOPE_VIRTUAL_MACHINE, AZBI_OPERATION_LONG},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const azbi_operation *row = find(cases[i].id);
        assert_string_equal(row->id, cases[i].id);
        assert_string_equal(row->method, cases[i].method);
        assert_string_equal(row->path, cases[i].path);
        assert_int_equal(row->scope, cases[i].scope);
        assert_int_equal(row->flags, cases[i].flags);
    }
}

// Types that a value reaches, by reflection alone: what a program can find out, too.
typedef struct reach {
    const azb_type *seen[512];
    size_t count;
    bool secret;
} reach;

static void add_type(reach *to, const azb_type *type)
{
    for (size_t i = 0; i < to->count; i++) {
        if (to->seen[i] == type) {
            return;
        }
    }
    assert_true(to->count < sizeof to->seen / sizeof to->seen[0]);
    to->seen[to->count++] = type;
}

static void add_fields(reach *to, const azb_type *type)
{
    for (size_t i = 0; i < azb_type_field_count(type); i++) {
        azb_field field = {.size = sizeof field};
        assert_int_equal(azb_type_field(type, i, &field), AZB_OK);
        to->secret = to->secret || (field.flags & AZB_FIELD_SECRET) != 0;
        if (field.sub != NULL) {
            add_type(to, field.sub);
        }
    }
}

static bool reaches_secret(const azb_type *start)
{
    reach to = {.count = 0};
    if (start != NULL) {
        add_type(&to, start);
    }
    for (size_t next = 0; next < to.count; next++) {
        for (const azb_type *t = to.seen[next]; t != NULL; t = azb_type_base(t)) {
            add_fields(&to, t);
        }
        for (size_t i = 0; i < azb_type_count(); i++) {
            if (azb_type_base(azb_type_at(i)) == to.seen[next]) {
                add_type(&to, azb_type_at(i));
            }
        }
    }
    return to.secret;
}

static void an_operation_is_secret_when_its_models_reach_a_secret(void **state)
{
    size_t secret = 0;
    (void)state;
    for (size_t i = 0; i < azbi_operations.count; i++) {
        const azbi_operation *row = azbi_operations.operations[i];
        const bool expected = reaches_secret(row->request) || reaches_secret(row->result) ||
                              reaches_secret(row->item);
        const bool flag = (row->flags & AZBI_OPERATION_SECRET) != 0;
        if (flag != expected) {
            fail_msg("%s: the flag is %d", row->id, (int)flag);
        }
        secret += flag;
    }
    assert_true(secret >= 27);
    // what holds none at any depth is as it was: its errors keep their bodies
    assert_int_equal(find("Jobs_Export")->flags & AZBI_OPERATION_SECRET, AZBI_OPERATION_SECRET);
    assert_int_equal(find("Backups_Trigger")->flags & AZBI_OPERATION_SECRET, 0);
    assert_int_equal(find("JobDetails_Get")->flags & AZBI_OPERATION_SECRET, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_are_sorted_by_id),
        cmocka_unit_test(every_row_is_sound),
        cmocka_unit_test(rows_say_what_the_service_document_says),
        cmocka_unit_test(an_operation_is_secret_when_its_models_reach_a_secret),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
