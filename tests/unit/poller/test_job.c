// test_job.c - pollers and errors of backup jobs.
#include "fixture.h"

#include <azbackup/model/job.h>
#include <azbackup/poller.h>

#include "poller/job_error.h"

#define JOB(status, more)                                                              \
    "{\"id\":\"" VAULT "/backupJobs/j1\",\"name\":\"j1\",\"properties\":{\"jobType\":" \
    "\"AzureIaaSVMJob\",\"status\":\"" status "\",\"actionsInfo\":[1],"                \
    "\"operation\":\"Restore\",\"extendedInfo\":{\"tasksList\":[{\"taskId\":"          \
    "\"Transfer data from vault\",\"status\":\"InProgress\",\"taskExecutionDetails\":" \
    "\"12 GBs / 127 GBs Transferred\"}],\"progressPercentage\":9.0}" more "}}"

static azb_poller *job(fixture *f)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_job_poller_new(f->stage.client, VAULT, "j1", &poller, &err), AZB_OK);
    assert_null(err);
    return poller;
}

static void follows_a_job_to_its_end(void **state)
{
    static const struct {
        const char *body, *word;
        int32_t state;
    } cases[] = {
        {JOB("Completed", ""), "Completed", AZB_POLLER_SUCCEEDED},
        {JOB("CompletedWithWarnings", ""), "CompletedWithWarnings", AZB_POLLER_SUCCEEDED},
        {JOB("Failed", ""), "Failed", AZB_POLLER_FAILED},
        {JOB("Cancelled", ""), "Cancelled", AZB_POLLER_CANCELED},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_model *result = NULL;
        azb_poller *poller = job(f);
        assert_string_equal(azb_poller_job_id(poller), "j1");
        assert_string_equal(azb_poller_vault_id(poller), VAULT);
        assert_string_equal(azb_poller_operation_id(poller), "");
        fixture_reply(f, "GET", "*/vaults/v1/backupJobs/j1?api-version=*", 200, JSON_TYPE,
                      JOB("InProgress", ""));
        fixture_reply(f, "GET", "*", 200, JSON_TYPE, JOB("Cancelling", ""));
        fixture_reply(f, "GET", "*", 200, JSON_TYPE, JOB("Invalid", ""));
        fixture_reply(f, "GET", "*", 200, JSON_TYPE, cases[i].body);
        const int64_t start = azb_context_monotonic_ms(f->stage.context);
        assert_int_equal(azb_poller_wait(poller, NULL, NULL),
                         cases[i].state == AZB_POLLER_SUCCEEDED ? AZB_OK : AZB_E_OPERATION);
        assert_int_equal(azb_context_monotonic_ms(f->stage.context) - start, 3 * 30 * 1000);
        assert_int_equal(azb_poller_state(poller), cases[i].state);
        assert_string_equal(azb_poller_state_text(poller), cases[i].word);
        (void)!azb_poller_result(poller, &result, NULL);
        assert_non_null(result); // the job, however it ended
        assert_string_equal(((const azb_job_resource *)(void *)result)->name.ptr, "j1");
        azb_poller_free(poller);
    }
}

static void tells_how_far_it_is(void **state)
{
    fixture *f = *state;
    azb_progress progress = {.size = sizeof progress};
    azb_poller *poller = job(f);
    fixture_reply(f, "GET", "*", 200, JSON_TYPE, JOB("InProgress", ""));
    assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_OK);
    assert_int_equal(azb_poller_progress(poller, &progress), AZB_OK);
    assert_string_equal(progress.activity, "Transfer data from vault");
    assert_string_equal(progress.detail, "12 GBs / 127 GBs Transferred");
    assert_string_equal(progress.state, "InProgress");
    assert_int_equal(progress.bytes_total / progress.bytes_done, 10);
    assert_true(progress.percent > 8.9 && progress.percent < 9.1);
    assert_int_equal(progress.tasks_total, 1);
    azb_poller_free(poller);
}

static void tells_why_it_failed(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_poller *poller = job(f);
    fixture_reply(f, "GET", "*", 200, JSON_TYPE,
                  JOB("Failed", ",\"errorDetails\":[{\"errorCode\":400014,\"errorTitle\":\"Title\","
                                "\"errorString\":\"The agent is silent.\",\"recommendations\":"
                                "[\"Restart it.\",\"\"]},{\"errorCode\":7,\"errorString\":\"\","
                                "\"errorTitle\":\"Only a title\"}]"));
    assert_int_equal(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION);
    assert_string_equal(azb_error_service_code(err), "400014");
    assert_string_equal(azb_error_service_message(err), "The agent is silent.");
    assert_int_equal(azb_error_recommendation_count(err), 1);
    assert_string_equal(azb_error_recommendation(err, 0), "Restart it.");
    assert_int_equal(azb_error_detail_count(err), 2);
    assert_string_equal(azb_error_service_message(azb_error_detail(err, 1)), "Only a title");
    assert_failed(AZB_E_OPERATION, AZB_E_OPERATION, &err,
                  "400014: The agent is silent: the job j1 ended Failed");
    azb_poller_free(poller);
    // nothing is told beyond the word
    poller = job(f);
    fixture_reply(f, "GET", "*", 200, JSON_TYPE, "{\"properties\":{\"status\":\"Failed\"}}");
    assert_failed(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION, &err,
                  "the job j1 ended Failed");
    azb_poller_free(poller);
}

static azb_error *error_of(fixture *f, const char *json)
{
    azb_error *error = NULL;
    azbi_tree *properties = azbi_tree_parse(json, strlen(json));
    assert_non_null(properties);
    assert_int_equal(azbi_job_error(&error, f->stage.context, "the job j", "Failed", properties),
                     AZB_E_OPERATION);
    azbi_tree_free(properties);
    return error;
}

// As the service writes them: virtual machines, workloads, vaults, agents.
static void reads_the_errors_of_every_kind_of_job(void **state)
{
    static const struct {
        const char *json, *code, *message, *text;
        int64_t number;
        size_t details;
    } cases[] = {
        {"{\"errorDetails\":[{\"errorCode\":400001,\"errorTitle\":"
         "\"UserErrorGuestAgentStatusUnavailable\",\"errorString\":\"No agent.\"}]}",
         "UserErrorGuestAgentStatusUnavailable", "No agent.",
         "UserErrorGuestAgentStatusUnavailable: No agent: the job j ended Failed", 400001, 1},
        {"{\"errorDetails\":[{\"errorCode\":\"400001\",\"errorTitle\":\"The agent is silent\"}]}",
         "400001", "The agent is silent", "400001: The agent is silent: the job j ended Failed",
         400001, 1},
        {"{\"errorDetails\":[{\"errorCode\":7.0,\"errorTitle\":\"QuotaExceeded\",\"errorString\":"
         "\"\","
         "\"additionalDetails\":\"More.\"}]}",
         "QuotaExceeded", "More.", "QuotaExceeded: More: the job j ended Failed", 7, 1},
        {"{\"errorDetails\":[{\"errorCode\":\"UserErrorX\"}]}", "UserErrorX", "",
         "UserErrorX: the job j ended Failed", 0, 1},
        {"{\"errorDetails\":[{\"errorString\":\"Only a text.\"}]}", "", "Only a text.",
         "Only a text: the job j ended Failed", 0, 1},
        {"{\"extendedInfo\":{\"dynamicErrorMessage\":\"Odd.\"}}", "", "Odd.",
         "Odd: the job j ended Failed", 0, 0},
        // one alone in place of the list, and names in another case
        {"{\"ErrorDetails\":{\"ErrorCode\":7,\"errorString\":\"a\"}}", "7", "a",
         "7: a: the job j ended Failed", 7, 1},
        // what does not fit hides nothing
        {"{\"errorDetails\":[{\"errorCode\":1e400,\"errorTitle\":{},\"errorString\":\"a\","
         "\"recommendations\":7}]}",
         "", "a", "a: the job j ended Failed", 0, 1},
        {"{\"errorDetails\":[{\"errorCode\":99999999999999999999,\"errorTitle\":\"ErrorX\"}]}",
         "ErrorX", "", "ErrorX: the job j ended Failed", 0, 1},
        {"{\"errorDetails\":[null,{},7,{\"errorCode\":[],\"errorString\":\"a\"}],"
         "\"extendedInfo\":[]}",
         "", "a", "a: the job j ended Failed", 0, 1},
        // a title is a code when it is one word of several
        {"{\"errorDetails\":[{\"errorTitle\":\"Disk_0_Gone\"}]}", "Disk_0_Gone", "",
         "Disk_0_Gone: the job j ended Failed", 0, 1},
        {"{\"errorDetails\":[{\"errorTitle\":\"_DiskGone\"}]}", "", "_DiskGone",
         "_DiskGone: the job j ended Failed", 0, 1},
        {"{\"errorDetails\":[{\"errorTitle\":\"0DiskGone\"}]}", "", "0DiskGone",
         "0DiskGone: the job j ended Failed", 0, 1},
        {"{\"errorDetails\":[{\"errorTitle\":\"Gone\"}]}", "", "Gone",
         "Gone: the job j ended Failed", 0, 1},
        {"{\"errorDetails\":[{\"errorTitle\":\"DiskGone[0]\"}]}", "", "DiskGone[0]",
         "DiskGone[0]: the job j ended Failed", 0, 1},
        // what is healthy is no error
        {"{\"errorDetails\":[{\"errorTitle\":\"Success\"},{\"errorCode\":5}]}", "5", "",
         "5: the job j ended Failed", 5, 1},
        {"{\"errorDetails\":[{\"errorCode\":\"Success\",\"errorString\":\"fine\"},{\"errorCode\":5}"
         "]}",
         "5", "", "5: the job j ended Failed", 5, 1},
        {"{\"errorDetails\":\"x\"}", "", "", "the job j ended Failed", 0, 0},
        {"[]", "", "", "the job j ended Failed", 0, 0},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *error = error_of(f, cases[i].json);
        assert_string_equal(azb_error_message(error), cases[i].text);
        assert_string_equal(azb_error_service_code(error), cases[i].code);
        assert_string_equal(azb_error_service_message(error), cases[i].message);
        assert_int_equal(azb_error_service_number(error), cases[i].number);
        assert_int_equal(azb_error_detail_count(error), cases[i].details);
        for (size_t k = 0; k < cases[i].details; k++) {
            assert_true(azb_error_message(azb_error_detail(error, k))[0] != '\0');
        }
        azb_error_free(error);
    }
}

static void names_the_entity_of_a_job(void **state)
{
    fixture *f = *state;
    azb_error *error =
        error_of(f, "{\"entityFriendlyName\":\"vm1\",\"activityId\":\"a-1\",\"errorDetails\":[{"
                    "\"errorTitle\":\"UserErrorBackupOperationInProgress\",\"errorCode\":3}]}");
    assert_string_equal(azb_error_target(error), "vm1");
    assert_string_equal(azb_error_correlation_id(error), "a-1");
    assert_int_equal(azb_error_is_transient(error), 1); // later, when that backup is done
    assert_string_equal(azb_error_message(azb_error_detail(error, 0)),
                        "UserErrorBackupOperationInProgress");
    azb_error_free(error);
}

static void a_job_that_is_gone_is_lost(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_poller *poller = job(f);
    fixture_reply(f, "GET", "*", 404, NULL, NULL);
    assert_failed(azb_poller_poll(poller, NULL, NULL, &err), AZB_E_LOST, &err, "job j1");
    fixture_reply(f, "GET", "*", 200, NULL, "{\"properties\":{}}");
    assert_failed(azb_poller_poll(poller, NULL, NULL, &err), AZB_E_JSON, &err, "state of the job");
    azb_poller_free(poller);
}

static void cancels_its_job(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_poller *canceling = NULL;
    azb_poller *poller = job(f);
    fixture_reply(f, "POST", "*/backupJobs/j1/cancel?*", 202, BOTH, NULL);
    assert_int_equal(azb_poller_cancel_job(poller, NULL, &canceling, &err), AZB_OK);
    assert_string_equal(azb_poller_operation_id(canceling), "op-1");
    azb_poller_free(canceling);
    fixture_reply(f, "POST", "*/backupJobs/j1/cancel?*", 202, BOTH, NULL);
    assert_int_equal(azb_poller_cancel_job(poller, NULL, NULL, &err), AZB_OK);
    fixture_reply(f, "POST", "*", 400, NULL, "{\"error\":{\"code\":\"TooLate\"}}");
    assert_failed(azb_poller_cancel_job(poller, NULL, &canceling, &err), AZB_E_SERVICE, &err,
                  "TooLate");
    assert_null(canceling);
    azb_poller_free(poller);
    assert_failed(azb_poller_cancel_job(NULL, NULL, &canceling, &err), AZB_E_ARG, &err, "poller");
    // an operation whose job is not known yet
    fixture_reply(f, "POST", "*/begin?*", 202, BOTH, NULL);
    poller = fixture_begin(f, "POST", NULL);
    assert_failed(azb_poller_cancel_job(poller, NULL, &canceling, &err), AZB_E_STATE, &err, "job");
    fixture_reply(f, "GET", "*", 200, NULL, JOB_DONE);
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    fixture_reply(f, "POST", "*/backupJobs/job-9/cancel?*", 202, BOTH, NULL);
    assert_int_equal(azb_poller_cancel_job(poller, NULL, NULL, &err), AZB_OK);
    azb_poller_free(poller);
}

static void can_be_saved(void **state)
{
    fixture *f = *state;
    char *token = NULL;
    azb_poller *again = NULL;
    azb_model *result = NULL;
    azb_poller *poller = job(f);
    assert_int_equal(azb_poller_save(poller, &token, NULL), AZB_OK);
    azb_poller_free(poller);
    assert_int_equal(azb_poller_resume(f->stage.client, token, &again, NULL), AZB_OK);
    azb_text_free(token);
    fixture_reply(f, "GET", "*/backupJobs/j1?*", 200, JSON_TYPE, JOB("Completed", ""));
    assert_int_equal(azb_poller_wait(again, NULL, NULL), AZB_OK);
    assert_int_equal(azb_poller_result(again, &result, NULL), AZB_OK);
    assert_string_equal(azb_type_name(azb_model_type(result)), "JobResource");
    azb_poller_free(again);
}

static void names_bad_arguments(void **state)
{
    fixture *f = *state;
    azb_client *client = f->stage.client;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    assert_failed(azb_job_poller_new(NULL, VAULT, "j", &poller, &err), AZB_E_ARG, &err, "client");
    assert_failed(azb_job_poller_new(client, NULL, "j", &poller, &err), AZB_E_ARG, &err,
                  "vault_id");
    assert_failed(azb_job_poller_new(client, ITEM, "j", &poller, &err), AZB_E_ARG, &err,
                  "vault_id");
    assert_failed(azb_job_poller_new(client, VAULT, NULL, &poller, &err), AZB_E_ARG, &err,
                  "job_id");
    assert_failed(azb_job_poller_new(client, VAULT, "a/b", &poller, &err), AZB_E_ARG, &err,
                  "job_id");
    assert_failed(azb_job_poller_new(client, VAULT, "j", NULL, &err), AZB_E_ARG, &err, "out");
    assert_failed(azb_job_poller_new(client, VAULT, VAULT "2/backupJobs/j", &poller, &err),
                  AZB_E_ARG, &err, "another vault");
    assert_failed(azb_job_poller_new(client, VAULT, VAULT, &poller, &err), AZB_E_ARG, &err,
                  "job_id");
    assert_failed(azb_job_poller_new(client, NULL, VAULT "/backupJobs/j", &poller, &err), AZB_E_ARG,
                  &err, "vault_id");
    assert_null(poller);
}

static void takes_a_job_by_its_whole_arm_id(void **state)
{
    fixture *f = *state;
    azb_poller *poller = NULL;
    assert_int_equal(
        azb_job_poller_new(f->stage.client, VAULT, VAULT "/BackupJobs/j1", &poller, NULL), AZB_OK);
    assert_string_equal(azb_poller_job_id(poller), "j1");
    fixture_reply(f, "GET", HOST VAULT "/backupJobs/j1?*", 200, NULL,
                  "{\"properties\":{\"status\":\"Completed\"}}");
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    azb_poller_free(poller);
}

static azb_status follow_save_and_cancel(fixture *f)
{
    azb_poller *poller = NULL;
    azb_poller *again = NULL;
    azb_poller *canceling = NULL;
    azb_model *result = NULL;
    azb_error *err = NULL;
    char *token = NULL;
    fixture_reply(f, "GET", "*", 200, JSON_TYPE, JOB("InProgress", ""));
    fixture_reply(f, "GET", "*", 200, JSON_TYPE,
                  JOB("Failed", ",\"errorDetails\":[{\"errorCode\":1,\"errorString\":\"x\"}]"));
    fixture_repeat(f, -1);
    fixture_reply(f, "POST", "*", 202, BOTH, NULL);
    azb_status status = azb_job_poller_new(f->stage.client, VAULT, "j1", &poller, NULL);
    if (status == AZB_OK) {
        status = azb_poller_save(poller, &token, NULL);
    }
    if (status == AZB_OK) {
        status = azb_poller_resume(f->stage.client, token, &again, NULL);
    }
    if (status == AZB_OK) {
        status = azb_poller_cancel_job(again, NULL, &canceling, NULL);
    }
    if (status == AZB_OK) {
        status = azb_poller_wait(again, NULL, &err);
    }
    if (status == AZB_E_OPERATION) { // the error itself may be the static one
        status = AZB_OK;
        assert_int_equal(azb_poller_state(again), AZB_POLLER_FAILED);
        assert_int_equal(azb_poller_result(again, &result, NULL), AZB_E_OPERATION);
        assert_non_null(result);
    }
    azb_error_free(err);
    azb_text_free(token);
    azb_poller_free(poller);
    azb_poller_free(again);
    azb_poller_free(canceling);
    return status;
}

static void survives_exhaustion(void **state)
{
    (void)state;
    fixture_sweep(follow_save_and_cancel);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(follows_a_job_to_its_end, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(tells_how_far_it_is, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(tells_why_it_failed, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(reads_the_errors_of_every_kind_of_job, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(names_the_entity_of_a_job, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_job_that_is_gone_is_lost, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(cancels_its_job, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(can_be_saved, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(names_bad_arguments, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(takes_a_job_by_its_whole_arm_id, fixture_open,
                                        fixture_close),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
