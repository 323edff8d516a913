// Restores of every kind: triggered, followed, and refused when something is missing.
#include "fixture.h"

typedef struct kind {
    const char *workload;
    const char *type;
    const char *point;   /* NULL: the newest */
    const char *members; /* besides objectType and recoveryPointId */
} kind;

#define STORE                                                                                      \
    "\"storageAccountId\":\"/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/g/" \
    "providers/"                                                                                   \
    "Microsoft.Storage/storageAccounts/a\""
#define REGION   "\"region\":\"westeurope\""
#define SHARE_TO "\"copyOptions\":\"Overwrite\",\"restoreRequestType\":\"FullShareRestore\""
#define TARGET                                                                                    \
    "\"targetInfo\":{\"overwriteOption\":\"Overwrite\",\"databaseName\":\"db2\",\"containerId\":" \
    "\"/c\"}"
#define REHYDRATE                                                                  \
    "\"recoveryPointRehydrationInfo\":{\"rehydrationRetentionDuration\":\"P10D\"," \
    "\"rehydrationPriority\":\"Standard\"}"
#define LOG      "DefaultRangeRecoveryPoint"
#define INSTANT  "\"pointInTime\":\"2024-01-01T00:00:00Z\""
#define ORIGINAL "\"recoveryType\":\"OriginalLocation\""
#define OTHER    "\"recoveryType\":\"AlternateLocation\""

static const kind kinds[] = {
    {"vm", "IaasVMRestoreRequest", NULL,
     "\"recoveryType\":\"RestoreDisks\"," STORE "," REGION ",\"restoreDiskLunList\":[0]"},
    {"vm", "IaasVMRestoreRequest", NULL,
     OTHER "," STORE "," REGION ",\"targetVirtualMachineId\":\"/t\",\"targetResourceGroupId\":"
           "\"/g\""},
    {"vm", "IaasVMRestoreRequest", NULL, ORIGINAL "," STORE "," REGION},
    {"vm", "IaasVMRestoreWithRehydrationRequest", NULL,
     "\"recoveryType\":\"RestoreDisks\"," STORE "," REGION "," REHYDRATE},
    {"fileShare", "AzureFileShareRestoreRequest", NULL, ORIGINAL "," SHARE_TO},
    {"fileShare", "AzureFileShareRestoreRequest", NULL,
     OTHER "," SHARE_TO ",\"targetDetails\":{\"name\":\"share\",\"targetResourceId\":\"/t\"}"},
    {"sql", "AzureWorkloadSQLRestoreRequest", NULL, OTHER "," TARGET},
    {"sql", "AzureWorkloadSQLPointInTimeRestoreRequest", LOG, ORIGINAL "," INSTANT},
    {"sql", "AzureWorkloadSQLRestoreWithRehydrateRequest", NULL, ORIGINAL "," REHYDRATE},
    {"hana", "AzureWorkloadSAPHanaRestoreRequest", NULL, ORIGINAL},
    {"hana", "AzureWorkloadSAPHanaPointInTimeRestoreRequest", LOG, OTHER "," TARGET "," INSTANT},
    {"ase", "AzureWorkloadSAPAseRestoreRequest", NULL, ORIGINAL},
    {"hanaInstance", "AzureWorkloadRestoreRequest", NULL, ORIGINAL},
};

static azb_model *body_of(const fixture *f, const kind *k)
{
    char point[256] = "";
    // Only the VM requests name the point in the body too.
    if (strcmp(k->workload, "vm") == 0) {
        snprintf(point, sizeof point, "\"recoveryPointId\":\"%s\",",
                 simulator_item(f->sim, k->workload, "recoveryPoint"));
    }
    return fixture_body(f, k->type, "{\"objectType\":\"%s\",%s\"sourceResourceId\":\"%s\",%s}",
                        k->type, point, simulator_item(f->sim, k->workload, "sourceResourceId"),
                        k->members);
}

static void restore(const fixture *f, const kind *k)
{
    azb_poller *operation = NULL;
    azb_error *err = NULL;
    char *id = fixture_item_id(f, k->workload);
    azb_model *body = body_of(f, k);
    const char *point =
        k->point != NULL ? k->point : simulator_item(f->sim, k->workload, "recoveryPoint");
    must(azb_restores_trigger(f->client, id, point, body, NULL, NULL, &operation, &err), &err);
    azb_poller *job = fixture_follow(f, operation, AZB_OK);
    assert_string_equal(azb_poller_state_text(job), "Completed");
    azb_poller_free(job);
    azb_poller_free(operation);
    azb_model_free(body);
    azb_text_free(id);
}

static void every_kind(void **state)
{
    fixture f;
    // A log range begins at the oldest point; the instant above must lie in it.
    static const fixture_options options = {
        .simulator = {"--speed", "6000", "--recovery-points", "3", NULL}};
    (void)state;
    fixture_start(&f, &options);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        restore(&f, &kinds[i]);
    }
    fixture_stop(&f);
}

// Where the disks went is told by the job.
static void where_disks_went(void **state)
{
    fixture f;
    azb_poller *operation = NULL;
    azb_error *err = NULL;
    azb_str body_text = {0};
    (void)state;
    fixture_start(&f, NULL);
    char *id = fixture_item_id(&f, "vm");
    azb_model *body = body_of(&f, &kinds[0]);
    must(azb_restores_trigger(f.client, id, simulator_item(f.sim, "vm", "recoveryPoint"), body,
                              NULL, NULL, &operation, &err),
         &err);
    azb_poller *job = fixture_follow(&f, operation, AZB_OK);
    must(azb_poller_last_body(job, &body_text), &err);
    assert_non_null(strstr(body_text.ptr, "Template Blob Uri"));
    azb_poller_free(job);
    azb_poller_free(operation);
    azb_model_free(body);
    azb_text_free(id);
    fixture_stop(&f);
}

static void refused_by_service(void **state)
{
    fixture f;
    azb_poller *operation = NULL;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *id = fixture_item_id(&f, "vm");
    azb_model *body = body_of(&f, &kinds[4]);
    must_fail(AZB_E_SERVICE,
              azb_restores_trigger(f.client, id, simulator_item(f.sim, "vm", "recoveryPoint"), body,
                                   NULL, NULL, &operation, &err),
              &err);
    assert_null(operation);
    assert_int_equal(azb_error_http_status(err), 400);
    azb_error_free(err);
    azb_model_free(body);
    azb_text_free(id);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind),
        cmocka_unit_test(where_disks_went),
        cmocka_unit_test(refused_by_service),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
