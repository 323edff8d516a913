// vault_world.c - the small vault.
#include "vault_world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/test.h"

enum {
    OPERATION_MS = 90 * 1000,
    JOB_MS = 100 * 1000
};

// ---- what there is ----

size_t vault_add_job(vault_world *w)
{
    assert_true(w->job_count + 1 < VAULT_JOBS);
    w->jobs[++w->job_count] = (vault_job){.due_ms = service_now_ms(&w->service) + JOB_MS};
    return w->job_count;
}

static bool is_due(vault_world *w, int64_t due_ms)
{
    return due_ms <= service_now_ms(&w->service);
}

bool vault_has_done(vault_world *w, vault_work work)
{
    for (size_t i = w->operation_count; i-- > 0;) {
        if (w->operations[i].work == work) {
            return is_due(w, w->operations[i].due_ms) && !w->operations_fail;
        }
    }
    return false;
}

static bool is_completed(vault_world *w, size_t number)
{
    const vault_job *job = &w->jobs[number];
    return is_due(w, job->due_ms) && !job->is_cancelled && !w->jobs_fail;
}

bool vault_job_is_completed(vault_world *w)
{
    return w->job_count > 0 && is_completed(w, w->job_count);
}

// ---- operations ----

static const struct {
    const char *method, *end; // of the path
    vault_work work;
    bool has_job;
} triggers[] = {
    {"POST", "/backup", VAULT_BACKUP, true},
    {"POST", "/restore", VAULT_RESTORE, true},
    {"POST", "/provisionInstantItemRecovery", VAULT_PROVISION, false},
    {"POST", "/revokeInstantItemRecovery", VAULT_REVOKE, false},
    {"POST", "/cancel", VAULT_CANCEL, false},
};

static bool ends_with(const char *text, const char *end)
{
    const size_t len = strlen(text);
    const size_t n = strlen(end);
    return len >= n && strcmp(text + len - n, end) == 0;
}

static void put_way(const vault_world *w, size_t number, service_answer *a)
{
    static const char *const names[] = {"Azure-AsyncOperation: ", "Location: "};
    static const char *const places[] = {"backupOperations", "backupOperationResults"};
    for (size_t i = 0; i < 2; i++) {
        if (w->way == VAULT_BOTH || (i == 0) == (w->way == VAULT_STATUS_ALONE)) {
            service_append_header(
                a, "%s" SERVICE_ORIGIN VAULT_ID "/%s/op-%zu?api-version=2025-08-01\n", names[i],
                places[i], number);
        }
    }
    service_append_header(a, "Retry-After: 60\n");
}

static bool trigger(vault_world *w, const char *method, const char *path, service_answer *a)
{
    for (size_t i = 0; i < sizeof triggers / sizeof *triggers; i++) {
        if (strcmp(triggers[i].method, method) != 0 || !ends_with(path, triggers[i].end)) {
            continue;
        }
        assert_true(w->operation_count < VAULT_OPERATIONS);
        vault_operation *o = &w->operations[w->operation_count++];
        *o = (vault_operation){.work = triggers[i].work,
                               .due_ms = service_now_ms(&w->service) + OPERATION_MS,
                               .job = triggers[i].has_job ? vault_add_job(w) : 0};
        if (o->work == VAULT_CANCEL) {
            w->jobs[w->job_count].is_cancelled = true;
        }
        a->http_status = 202;
        put_way(w, w->operation_count - 1, a);
        return true;
    }
    return false;
}

// What a finished operation has in its status.
static void show_properties(const vault_operation *o, service_answer *a)
{
    if (o->job > 0) {
        service_append(a,
                       ",\"properties\":{\"objectType\":\"OperationStatusJobExtendedInfo\","
                       "\"jobId\":\"job-%zu\"}",
                       o->job);
    } else if (o->work == VAULT_PROVISION) {
        service_append(
            a, ",\"properties\":{\"objectType\":\"OperationStatusProvisionILRExtendedInfo\","
               "\"recoveryTarget\":{\"clientScripts\":[{\"scriptContent\":\"IyEvYmluL3NoCg==\","
               "\"scriptExtension\":\".py\",\"osType\":\"Linux\",\"scriptNameSuffix\":\"vm_1_we_2_"
               "012345678901234567890123456789012abcdefghijklmnoxyz\"},{\"osType\":\"Windows\","
               "\"url\":\"https://download.example/x.exe\",\"scriptExtension\":\".exe\","
               "\"scriptNameSuffix\":\"short\"}]}}");
    }
}

static void show_status(vault_world *w, size_t number, service_answer *a)
{
    const vault_operation *o = &w->operations[number];
    const bool is_over = is_due(w, o->due_ms);
    service_append(a,
                   "{\"id\":\"op-%zu\",\"name\":\"op-%zu\",\"status\":\"%s\","
                   "\"startTime\":\"2025-01-01T00:00:00Z\",\"endTime\":\"2025-01-01T01:00:00Z\"",
                   number, number,
                   !is_over             ? "InProgress"
                   : w->operations_fail ? "Failed"
                                        : "Succeeded");
    if (is_over && w->operations_fail) {
        service_append(a, ",\"error\":{\"code\":\"Unlucky\",\"message\":\"m\"}");
    } else if (is_over) {
        show_properties(o, a);
    }
    service_append(a, "}");
}

// The answer at the Location: 202 until the operation is complete.
static void show_result(vault_world *w, size_t number, service_answer *a)
{
    const vault_operation *o = &w->operations[number];
    if (!is_due(w, o->due_ms)) {
        a->http_status = 202;
        put_way(w, number, a);
    } else if (w->operations_fail) {
        service_refuse(a, 400, "Unlucky");
    } else {
        a->http_status = 204;
    }
}

// ---- what is read ----

static void show_job(vault_world *w, size_t number, service_answer *a)
{
    const vault_job *job = &w->jobs[number];
    const char *end = job->is_cancelled ? "Cancelled" : w->jobs_fail ? "Failed" : "Completed";
    service_append(a,
                   "{\"id\":\"" VAULT_ID "/backupJobs/job-%zu\",\"name\":\"job-%zu\","
                   "\"properties\":{\"jobType\":\"AzureIaaSVMJob\",\"operation\":\"Backup\","
                   "\"status\":\"%s\",\"extendedInfo\":{\"propertyBag\":{\"VM Name\":\"vm\"}}",
                   number, number, is_due(w, job->due_ms) ? end : "InProgress");
    if (is_due(w, job->due_ms) && w->jobs_fail) {
        service_append(a, ",\"errorDetails\":[{\"errorCode\":400001,\"errorTitle\":\"t\","
                          "\"errorString\":\"s\",\"recommendations\":[\"r\"]}]");
    }
    service_append(a, "}}");
}

static void show_points(const char *url, service_answer *a)
{
    const char *page = strstr(url, "$skipToken=");
    const int number = page != NULL ? atoi(page + strlen("$skipToken=")) : 1;
    service_append(a, "{\"value\":[");
    for (int i = 0; i < VAULT_PAGE_ITEMS; i++) {
        const int point = (number - 1) * VAULT_PAGE_ITEMS + i + 1;
        service_append(a,
                       "%s{\"id\":\"" VAULT_ITEM "/recoveryPoints/p%d\",\"name\":\"p%d\","
                       "\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\","
                       "\"recoveryPointTime\":\"2024-01-0%dT00:00:00Z\"}}",
                       i == 0 ? "" : ",", point, point, point);
    }
    service_append(a, "]");
    if (number < VAULT_PAGES) {
        service_append(a,
                       ",\"nextLink\":\"" SERVICE_ORIGIN VAULT_ITEM
                       "/recoveryPoints?api-version=2025-08-01&$skipToken=%d\"",
                       number + 1);
    }
    service_append(a, "}");
}

static size_t number_behind(const char *path, const char *text)
{
    const char *at = strstr(path, text);
    return at == NULL ? 0 : strtoul(at + strlen(text), NULL, 10);
}

static void show(vault_world *w, const char *path, const char *url, service_answer *a)
{
    const size_t operation = number_behind(path, "/op-");
    const size_t job = number_behind(path, "/backupJobs/job-");
    const bool is_known = strstr(path, "/op-") != NULL && operation < w->operation_count;
    if (is_known && strstr(path, "/backupOperations/") != NULL) {
        show_status(w, operation, a);
    } else if (is_known && strstr(path, "/backupOperationResults/") != NULL) {
        show_result(w, operation, a);
    } else if (job > 0 && job <= w->job_count && strchr(strstr(path, "/job-") + 1, '/') == NULL) {
        show_job(w, job, a);
    } else if (ends_with(path, "/recoveryPoints")) {
        show_points(url, a);
    } else if (ends_with(path, "%3Brg%3Bvm")) {
        service_append(a, "{\"id\":\"" VAULT_ITEM "\",\"name\":\"vm\",\"properties\":{"
                          "\"protectedItemType\":\"Microsoft.Compute/virtualMachines\","
                          "\"sourceResourceId\":\"" VAULT_VM "\"}}");
    } else {
        service_refuse(a, 404, "ResourceNotFound");
    }
}

static void serve(faulty_service *s, const service_request *request, const char *path,
                  bool work_fails, service_answer *a)
{
    (void)work_fails;
    vault_world *w = (vault_world *)(void *)s;
    if (trigger(w, request->method, path, a)) {
        return;
    }
    if (strstr(path, "/recoveryPointsRecommendedForMove") != NULL) {
        show_points("", a);
    } else {
        show(w, path, request->url, a);
    }
}

void vault_open(vault_world *w)
{
    memset(w, 0, sizeof *w);
    service_open(&w->service);
    w->service.serve = serve;
}

void vault_close(vault_world *w)
{
    service_close(&w->service);
}
