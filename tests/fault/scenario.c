// scenario.c - the jobs of a vault, and what all scenarios share.
#include "scenario.h"

#include <azbackup/typed/service/recovery_points.h>

#include <stdio.h>
#include <string.h>

#define VAULT                                                                          \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.RecoveryServices/vaults/v1"
#define ITEM                                                                                    \
    VAULT "/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;rg;vm1/" \
          "protectedItems/VM;iaasvmcontainerv2;rg;vm1"
#define HOST "https://management.azure.com"
#define JOB  "22222222-0000-0000-0000-000000000002"

static const char headers_of_202[] =
    "Azure-AsyncOperation: " HOST ITEM "/operationsStatus/op-1?api-version=2019-05-13\n"
    "Location: " HOST ITEM "/operationResults/op-1?api-version=2016-12-01\n"
    "Retry-After: 60\n";

bool scenario_failed(trial *t, azb_status status, bool has_output, azb_error **err)
{
    if (status == AZB_OK) {
        assert_true(has_output);
        assert_null(*err);
        return false;
    }
    if (status != t->allowed) {
        fail_msg("%s: %s", azb_status_name(status), azb_error_message(*err));
    }
    assert_false(has_output);
    assert_int_equal(azb_error_status(*err), status);
    azb_error_free(*err);
    *err = NULL;
    // One event fails in a trial, so one call may fail, and must succeed when it is repeated.
    assert_int_equal(t->failures, 0);
    t->failures++;
    t->last = status;
    return true;
}

void scenario_reply(azb_mock *mock, const char *method, const char *pattern, int32_t status,
                    const char *headers, const char *body, int64_t repeats)
{
    assert_int_equal(azb_mock_reply(mock, method, pattern, status, headers, body), AZB_OK);
    assert_int_equal(azb_mock_with(mock, AZB_MOCK_REPEAT, repeats), AZB_OK);
}

static const char json[] = SCENARIO_JSON;

// ---- list ----

#define POINT(name)                                                                                \
    "{\"id\":\"" ITEM "/recoveryPoints/" name "\",\"name\":\"" name "\",\"properties\":"           \
    "{\"objectType\":\"IaasVMRecoveryPoint\",\"recoveryPointTime\":\"2024-02-29T01:02:03.4567Z\"," \
    "\"recoveryPointTierDetails\":[{\"type\":1,\"status\":1}],\"zones\":[\"1\"],"                  \
    "\"somethingNew\":[1.0,null]}}"
#define LINK(token) \
    ",\"nextLink\":\"" HOST ITEM "/recoveryPoints?api-version=2025-08-01&$skipToken=" token "\"}"

static void script_list(azb_mock *mock)
{
    scenario_reply(mock, "GET", "*skipToken=two", 200, json,
                   "{\"value\":[" POINT("3") "]" LINK("three"), -1);
    scenario_reply(mock, "GET", "*skipToken=three", 200, json,
                   "{\"value\":[" POINT("4") "," POINT("5") "],\"nextLink\":\"\"}", -1);
    scenario_reply(mock, "GET", "*/recoveryPoints?*", 200, json,
                   "{\"value\":[" POINT("1") "," POINT("2") "]" LINK("two"), -1);
}

static azb_recovery_point_resource *next_point(trial *t, azb_pager *pager)
{
    azb_recovery_point_resource *item = NULL;
    azb_error *err = NULL;
    azb_status status;
    do {
        status = azb_recovery_points_list_next(pager, &item, &err);
        assert_true(status == AZB_OK || item == NULL);
        // The end of the list is neither an output nor a failure.
    } while (scenario_failed(t, status, status == AZB_OK, &err));
    return item;
}

static void run_list(trial *t)
{
    azb_pager *pager = NULL;
    azb_error *err = NULL;
    azb_status status;
    do {
        status = azb_recovery_points_list(t->stage.client, ITEM, NULL, NULL, &pager, &err);
    } while (scenario_failed(t, status, pager != NULL, &err));
    azb_recovery_point_resource *first = NULL;
    for (char name[] = "1"; name[0] <= '5'; name[0]++) {
        azb_recovery_point_resource *item = next_point(t, pager);
        assert_non_null(item);
        assert_string_equal(item->name.ptr, name);
        if (first == NULL) {
            first = item;
            azb_model_keep(&first->model);
        }
    }
    assert_null(next_point(t, pager));
    assert_int_equal(azb_pager_problem_count(pager), 0);
    assert_int_equal(azb_pager_page_count(pager), 3);
    azb_pager_free(pager);
    assert_string_equal(first->name.ptr, "1");
    azb_model_free(&first->model);
}

// ---- shared by all scenarios ----

azb_model *scenario_body(trial *t, const char *type, const char *text)
{
    azb_model *body = NULL;
    azb_error *err = NULL;
    azb_status status;
    do {
        status = azb_model_from_json(t->stage.context, type, text, strlen(text), &body, &err);
    } while (scenario_failed(t, status, body != NULL, &err));
    return body;
}

void scenario_wait(trial *t, azb_poller *poller)
{
    azb_error *err = NULL;
    azb_status status;
    do {
        status = azb_poller_wait(poller, NULL, &err);
    } while (scenario_failed(t, status, status == AZB_OK, &err));
    assert_int_equal(azb_poller_state(poller), AZB_POLLER_SUCCEEDED);
}

azb_model *scenario_result(trial *t, azb_poller *poller)
{
    azb_model *result = NULL;
    azb_error *err = NULL;
    azb_status status;
    do {
        status = azb_poller_result(poller, &result, &err);
    } while (scenario_failed(t, status, result != NULL, &err));
    return result;
}

// Saves the poller, frees it and resumes it from its token.
azb_poller *scenario_resumed(trial *t, azb_poller *poller)
{
    char *token = NULL;
    azb_poller *again = NULL;
    azb_error *err = NULL;
    azb_status status;
    do {
        status = azb_poller_save(poller, &token, &err);
    } while (scenario_failed(t, status, token != NULL, &err));
    azb_poller_free(poller);
    do {
        status = azb_poller_resume(t->stage.client, token, &again, &err);
    } while (scenario_failed(t, status, again != NULL, &err));
    azb_text_free(token);
    return again;
}

static void follow_job(trial *t, const char *vault_id, const char *job_id)
{
    azb_poller *job = NULL;
    azb_error *err = NULL;
    azb_status status;
    assert_string_equal(job_id, JOB);
    do {
        status = azb_job_poller_new(t->stage.client, vault_id, job_id, &job, &err);
    } while (scenario_failed(t, status, job != NULL, &err));
    scenario_wait(t, job);
    azb_model *result = scenario_result(t, job);
    assert_string_equal(azb_type_name(azb_model_type(result)), "JobResource");
    azb_progress progress = {.size = sizeof progress};
    assert_int_equal(azb_poller_progress(job, &progress), AZB_OK);
    assert_string_equal(progress.state, "Completed");
    azb_poller_free(job);
}

#define STATUS(word, rest)                                  \
    "{\"id\":\"op-1\",\"name\":\"op-1\",\"status\":\"" word \
    "\",\"startTime\":\"2024-02-29T01:02:03.4Z\",\"endTime\":\"0001-01-01T00:00:00\"" rest "}"
#define JOB_BODY(word)                                                                    \
    "{\"id\":\"" VAULT "/backupJobs/" JOB "\",\"name\":\"" JOB "\",\"properties\":{"      \
    "\"jobType\":\"AzureIaaSVMJob\",\"status\":\"" word "\",\"duration\":\"PT1M\","       \
    "\"actionsInfo\":[1],\"extendedInfo\":{\"tasksList\":[{\"taskId\":\"Take Snapshot\"," \
    "\"status\":\"" word "\"}],\"propertyBag\":{\"VM Name\":\"vm1\"}}}}"

static void script_job(azb_mock *mock)
{
    scenario_reply(mock, "GET", "*/op-1?*", 200, json, STATUS("InProgress", ""), 0);
    scenario_reply(mock, "GET", "*/op-1?*", 200, json,
                   STATUS("Succeeded",
                          ",\"properties\":{\"objectType\":\"OperationStatusJobExtendedInfo\","
                          "\"jobId\":\"" JOB "\"}"),
                   -1);
    scenario_reply(mock, "GET", "*/backupJobs/*", 200, json, JOB_BODY("InProgress"), 0);
    scenario_reply(mock, "GET", "*/backupJobs/*", 200, json, JOB_BODY("Completed"), -1);
}

// ---- back up ----

static void script_backup(azb_mock *mock)
{
    scenario_reply(mock, "POST", "*/backup?*", 202, headers_of_202, NULL, -1);
    script_job(mock);
}

static void run_backup(trial *t)
{
    azb_model *body =
        scenario_body(t, "IaasVMBackupRequest",
                      "{\"objectType\":\"IaasVMBackupRequest\",\"recoveryPointExpiryTimeInUTC\":"
                      "\"2030-01-01T00:00:00Z\"}");
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    azb_status status;
    do {
        status = azb_backups_trigger(t->stage.client, ITEM, body, NULL, &poller, &err);
    } while (scenario_failed(t, status, poller != NULL, &err));
    azb_model_free(body);
    poller = scenario_resumed(t, poller);
    scenario_wait(t, poller);
    assert_string_equal(azb_poller_operation_id(poller), "op-1");
    follow_job(t, azb_poller_vault_id(poller), azb_poller_job_id(poller));
    azb_poller_free(poller);
}

// ---- restore ----

static void script_restore(azb_mock *mock)
{
    scenario_reply(mock, "POST", "*/restore?*", 202, headers_of_202, NULL, -1);
    script_job(mock);
}

static void run_restore(trial *t)
{
    azb_model *body = scenario_body(
        t, "IaasVMRestoreRequest",
        "{\"objectType\":\"IaasVMRestoreRequest\",\"recoveryPointId\":\"7\",\"recoveryType\":"
        "\"RestoreDisks\",\"sourceResourceId\":\"/a/b\",\"storageAccountId\":\"/c/d\",\"region\":"
        "\"westeurope\",\"restoreDiskLunList\":[0,2]}");
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    azb_status status;
    do {
        status = azb_restores_trigger(t->stage.client, ITEM, "7", body, NULL, NULL, &poller, &err);
    } while (scenario_failed(t, status, poller != NULL, &err));
    azb_model_free(body);
    scenario_wait(t, poller);
    follow_job(t, VAULT, azb_poller_job_id(poller));
    azb_poller_free(poller);
}

// ---- recover files ----

static void script_files(azb_mock *mock)
{
    static const char scripts[] =
        ",\"properties\":{\"objectType\":\"OperationStatusProvisionILRExtendedInfo\","
        "\"recoveryTarget\":{\"clientScripts\":[{\"scriptContent\":\"QUJD\",\"scriptExtension\":"
        "\".py\",\"osType\":\"Linux\",\"scriptNameSuffix\":\"s\"}]}}";
    char done[1024];
    const char *open = STATUS("Succeeded", "");
    snprintf(done, sizeof done, "%.*s%s}", (int)strlen(open) - 1, open, scripts);
    scenario_reply(mock, "POST", "*/provisionInstantItemRecovery?*", 202, headers_of_202, NULL, -1);
    scenario_reply(mock, "POST", "*/revokeInstantItemRecovery?*", 202, headers_of_202, NULL, -1);
    scenario_reply(mock, "GET", "*/op-1?*", 200, json, STATUS("InProgress", ""), 1);
    scenario_reply(mock, "GET", "*/op-1?*", 200, json, done, -1);
}

static void run_files(trial *t)
{
    azb_model *body =
        scenario_body(t, "IaasVMILRRegistrationRequest",
                      "{\"objectType\":\"IaasVMILRRegistrationRequest\",\"recoveryPointId\":\"7\","
                      "\"virtualMachineId\":\"/a/b\",\"initiatorName\":\"me\"}");
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    azb_status status;
    do {
        status = azb_file_recovery_provision(t->stage.client, ITEM, "7", body, NULL, &poller, &err);
    } while (scenario_failed(t, status, poller != NULL, &err));
    azb_model_free(body);
    scenario_wait(t, poller);
    assert_non_null(azb_model_part(scenario_result(t, poller), "OperationStatus"));
    assert_non_null(strstr(azb_poller_state_text(poller), "Succeeded"));
    azb_poller_free(poller);
    poller = NULL;
    do {
        status = azb_file_recovery_revoke(t->stage.client, ITEM, "7", NULL, &poller, &err);
    } while (scenario_failed(t, status, poller != NULL, &err));
    scenario_wait(t, poller);
    azb_poller_free(poller);
}

// ---- list with a body ----

static void script_asked_list(azb_mock *mock)
{
    scenario_reply(mock, "POST", "*/recoveryPointsRecommendedForMove?*", 200, json,
                   "{\"value\":[" POINT("1") "]" LINK("two"), -1);
    scenario_reply(mock, "GET", "*skipToken=two", 200, json, "{\"value\":[" POINT("2") "]}", -1);
}

static void run_asked_list(trial *t)
{
    static const char text[] = "{\"excludedRPList\":[\"7\",\"8\"]}";
    azb_mock *mock = t->stage.mock;
    azb_model *body = scenario_body(t, "ListRecoveryPointsRecommendedForMoveRequest", text);
    azb_pager *pager = NULL;
    azb_error *err = NULL;
    azb_status status;
    do {
        status = azb_recovery_points_list_recommended_for_move(t->stage.client, ITEM, body, NULL,
                                                               &pager, &err);
    } while (scenario_failed(t, status, pager != NULL, &err));
    azb_model_free(body);
    assert_string_equal(next_point(t, pager)->name.ptr, "1");
    assert_string_equal(next_point(t, pager)->name.ptr, "2");
    assert_null(next_point(t, pager));
    azb_pager_free(pager);
    for (size_t i = 0; i < azb_mock_request_count(mock); i++) {
        const bool asks = strcmp(azb_mock_request_method(mock, i), "POST") == 0;
        assert_string_equal(azb_mock_request_body(mock, i), asks ? text : "");
    }
}

const scenario backup_scenarios[BACKUP_SCENARIOS] = {
    {"list", script_list, run_list, false},
    {"list with a body", script_asked_list, run_asked_list, true},
    {"backup", script_backup, run_backup, false},
    {"restore", script_restore, run_restore, false},
    {"recover files", script_files, run_files, false},
};
