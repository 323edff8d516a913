// flows_poller.c - flows of single pollers.
#include "flows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <azbackup/raw.h>
#include <azbackup/replication.h>
#include <azbackup/service/backups.h>
#include <azbackup/service/disks.h>

#include "support/compute_world.h"
#include "support/test.h"
#include "vault_world.h"

static vault_world vault;
static compute_world points;
static void (*plain_serve)(faulty_service *s, const service_request *request, const char *path,
                           bool work_fails, service_answer *answer);

// ---- what holds after every wait ----

// State and result of a poller agree with the status of its wait.
static void check_wait(azb_poller *poller, azb_status status, azb_error **err)
{
    azb_model *result = NULL;
    azb_error *why = NULL;
    const int32_t state = azb_poller_state(poller);
    sweep_require(!sweep_is_straight() || status == AZB_OK, "fails", azb_error_message(*err));
    sweep_end(status, err);
    sweep_require((status == AZB_OK) == (state == AZB_POLLER_SUCCEEDED), "status and state differ",
                  azb_poller_state_text(poller));
    const azb_status got = azb_poller_result(poller, &result, &why);
    sweep_end(got, &why);
    sweep_require(status != AZB_OK || got == AZB_OK || got == AZB_E_JSON, "no result",
                  azb_status_name(got));
    sweep_require(status != AZB_E_OPERATION || got == AZB_E_OPERATION, "a result of a failure",
                  azb_status_name(got));
}

static azb_status wait_for(azb_poller *poller)
{
    azb_error *err = NULL;
    const azb_call_options call = sweep_call();
    const azb_status status = azb_poller_wait(poller, &call, &err);
    check_wait(poller, status, &err);
    return status;
}

static void check_done(azb_status status, vault_work work)
{
    sweep_require(status != AZB_OK || sweep_is_a_lie() || vault_has_done(&vault, work),
                  "success before it is done", "");
}

// ---- operations ----

// NULL when the call was refused.
static azb_poller *begin_raw(const char *method, const char *path, const char *body)
{
    azb_raw_result *result = NULL;
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    const azb_call_options call = sweep_call();
    azb_status status =
        azb_raw_call(vault.service.client, method, path, body, &call, &result, &err);
    sweep_end(status, &err);
    if (status == AZB_OK) {
        status = azb_raw_result_poller(result, &poller, &err);
        sweep_end(status, &err);
    }
    sweep_require((status == AZB_OK) == (poller != NULL), "status and poller differ", "");
    azb_raw_result_free(result);
    return poller;
}

static azb_poller *begin_backup(void)
{
    static const char text[] = "{\"objectType\":\"IaasVMBackupRequest\"}";
    azb_model *body = NULL;
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    const azb_call_options call = sweep_call();
    sweep_require(azb_model_from_json(vault.service.context, "IaasVMBackupRequest", text,
                                      sizeof text - 1, &body, NULL) == AZB_OK,
                  "no body", text);
    const azb_status status =
        azb_backups_trigger(vault.service.client, VAULT_ITEM, body, &call, &poller, &err);
    sweep_end(status, &err);
    sweep_require((status == AZB_OK) == (poller != NULL), "status and poller differ", "");
    azb_model_free(body);
    return poller;
}

static void poll_backup(vault_way way)
{
    vault_open(&vault);
    vault.way = way;
    sweep_bend(&vault.service);
    azb_poller *poller = begin_backup();
    if (poller != NULL) {
        check_done(wait_for(poller), VAULT_BACKUP);
    }
    azb_poller_free(poller);
    vault_close(&vault);
}

void flow_poll_status(void)
{
    poll_backup(VAULT_BOTH);
}

void flow_poll_location(void)
{
    poll_backup(VAULT_LOCATION_ALONE);
}

void flow_poll_raw(void)
{
    vault_open(&vault);
    vault.way = VAULT_STATUS_ALONE;
    sweep_bend(&vault.service);
    azb_poller *poller = begin_raw("POST", VAULT_GROUP "/x/backup?api-version=2025-08-01", "{}");
    if (poller != NULL) {
        check_done(wait_for(poller), VAULT_BACKUP);
    }
    azb_poller_free(poller);
    vault_close(&vault);
}

static bool has_no_state(void)
{
    static const char *const places[] = {"::object",
                                         ":/properties:removed",
                                         ":/properties:null",
                                         ":/properties:object",
                                         ":/properties/provisioningState:removed",
                                         ":/properties/provisioningState:null"};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        if (sweep_is_at(places[i])) {
            return true;
        }
    }
    return false;
}

// Serves a PUT as types do that have no operations: 201, and no URL to poll.
static void serve_without_operation(faulty_service *s, const service_request *request,
                                    const char *path, bool work_fails, service_answer *answer)
{
    plain_serve(s, request, path, work_fails, answer);
    if (strcmp(request->method, "PUT") == 0) {
        answer->http_status = 201;
        answer->headers[0] = '\0';
    }
}

// By the state in the body of the resource, which no header names.
void flow_poll_body(void)
{
    static const char text[] = "{\"location\":\"westus\",\"properties\":{\"creationData\":{"
                               "\"createOption\":\"Empty\"},\"diskSizeGB\":64}}";
    azb_model *body = NULL;
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    const azb_call_options call = sweep_call();
    world_open(&points);
    plain_serve = points.service.serve;
    points.service.serve = serve_without_operation;
    sweep_bend(&points.service);
    sweep_require(azb_model_from_json(points.service.context, "Disk", text, sizeof text - 1, &body,
                                      NULL) == AZB_OK,
                  "no body", text);
    azb_status status =
        azb_disks_create_or_update(points.service.client, TEST_DISK, body, &call, &poller, &err);
    sweep_end(status, &err);
    if (status == AZB_OK) {
        status = wait_for(poller);
        // By the rules of ARM, a resource without a state is ready.
        sweep_require(has_no_state() || status != AZB_OK || sweep_is_a_lie() ||
                          compute_is_ready(&points.compute, TEST_DISK),
                      "success before it is done", "");
    }
    azb_poller_free(poller);
    azb_model_free(body);
    world_close(&points);
}

// One poll, then the rest of the wait from the token.
void flow_poll_resumed(void)
{
    azb_poller *again = NULL;
    azb_error *err = NULL;
    char *token = NULL;
    const azb_call_options call = sweep_call();
    vault_open(&vault);
    sweep_bend(&vault.service);
    azb_poller *poller = begin_backup();
    if (poller != NULL) {
        const azb_status polled = azb_poller_poll(poller, &call, NULL, &err);
        sweep_end(polled, &err);
        const azb_status saved = azb_poller_save(poller, &token, &err);
        sweep_end(saved, &err);
        sweep_require(saved == AZB_OK, "cannot be saved", "");
        const azb_status resumed = azb_poller_resume(vault.service.client, token, &again, &err);
        sweep_require(resumed == AZB_OK || !sweep_is_straight(), "cannot be resumed", token);
        sweep_end(resumed, &err);
    }
    azb_poller_free(poller);
    if (again != NULL) {
        check_done(wait_for(again), VAULT_BACKUP);
    }
    azb_poller_free(again);
    azb_text_free(token);
    vault_close(&vault);
}

void flows_count_end(void *user, azb_call *call)
{
    (void)call;
    ++*(size_t *)user;
}

// In the background: a wait ends once.
void flow_poll_begun(void)
{
    size_t ends = 0;
    azb_call *wait = NULL;
    azb_error *err = NULL;
    const azb_call_options call = sweep_call();
    vault_open(&vault);
    sweep_bend(&vault.service);
    azb_poller *poller = begin_backup();
    if (poller != NULL) {
        azb_status status =
            azb_poller_wait_begin(poller, &call, flows_count_end, &ends, &wait, &err);
        sweep_require(status == AZB_OK, "not begun", azb_error_message(err));
        status = azb_call_wait(wait, NULL);
        sweep_require(status == AZB_OK && ends == 1, "did not end once", "");
        status = azb_poller_wait_end(wait, &err);
        check_wait(poller, status, &err);
        check_done(status, VAULT_BACKUP);
    }
    azb_call_free(wait);
    azb_poller_free(poller);
    sweep_require(poller == NULL || ends == 1, "ended again", "");
    vault_close(&vault);
}

// ---- jobs ----

static azb_poller *job_poller(void)
{
    azb_poller *poller = NULL;
    (void)vault_add_job(&vault);
    sweep_require(azb_job_poller_new(vault.service.client, VAULT_ID, "job-1", &poller, NULL) ==
                      AZB_OK,
                  "no poller", "");
    return poller;
}

void flow_poll_job(void)
{
    vault_open(&vault);
    sweep_bend(&vault.service);
    azb_poller *poller = job_poller();
    const azb_status status = wait_for(poller);
    sweep_require(status != AZB_OK || vault_job_is_completed(&vault), "success before its end", "");
    azb_poller_free(poller);
    vault_close(&vault);
}

// The job ends as cancelled; it was not completed, whatever the answers report.
void flow_cancel_job(void)
{
    azb_poller *canceling = NULL;
    azb_error *err = NULL;
    azb_call_options call = sweep_call();
    vault_open(&vault);
    sweep_bend(&vault.service);
    azb_poller *poller = job_poller();
    azb_status status = azb_poller_cancel_job(poller, &call, &canceling, &err);
    sweep_require(!sweep_is_straight() || status == AZB_OK, "fails", azb_error_message(err));
    sweep_end(status, &err);
    sweep_require((status == AZB_OK) == (canceling != NULL), "status and poller differ", "");
    if (canceling != NULL) {
        check_done(wait_for(canceling), VAULT_CANCEL);
        status = azb_poller_wait(poller, &call, &err);
        sweep_require(!sweep_is_straight() || status == AZB_E_OPERATION, "another end",
                      azb_status_name(status));
        sweep_require(status != AZB_OK, "a cancelled job succeeded", "");
        sweep_end(status, &err);
    }
    azb_poller_free(canceling);
    azb_poller_free(poller);
    vault_close(&vault);
}

// ---- replication ----

#define COPY_ID TEST_TARGET "/restorePoints/copy"

// Another program has begun the copy: it is created in 20 seconds, and complete 60 seconds later.
static void begin_copy(compute *c)
{
    static const simulated_request put = {
        .method = "PUT",
        .url = SERVICE_ORIGIN COPY_ID "?api-version=2025-04-01",
        .body = "{\"properties\":{\"sourceRestorePoint\":{\"id\":\"" TEST_SOURCE
                "/restorePoints/first\"}}}",
        .if_none_match = ""};
    service_answer *answer = malloc(sizeof *answer);
    assert_non_null(answer);
    service_answer_init(answer);
    compute_add_collection(c, TEST_SOURCE, "westeurope", TEST_VM);
    compute_add_collection(c, TEST_TARGET, "northeurope", TEST_SOURCE);
    compute_add_point(c, TEST_SOURCE, "first", "2025-01-01T00:00:00Z");
    c->copy_s = 20;
    c->replicate_s = 60;
    compute_serve(c, &put, false, answer);
    sweep_require(answer->http_status == 201, "no copy", answer->text);
    free(answer);
}

void flow_poll_replication(void)
{
    azb_poller *poller = NULL;
    world_open(&points);
    begin_copy(&points.compute);
    sweep_bend(&points.service);
    sweep_require(azb_replication_poller_new(points.service.client, COPY_ID, &poller, NULL) ==
                      AZB_OK,
                  "no poller", "");
    const azb_status status = wait_for(poller);
    sweep_require(status != AZB_OK || compute_is_usable(&points.compute, COPY_ID),
                  "success before its end", "");
    azb_poller_free(poller);
    world_close(&points);
}
