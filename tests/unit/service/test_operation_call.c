// test_operation_call.c - calls of any operation, with arguments as JSON text.
#include "fixture.h"

#include <azbackup/model/job.h>
#include <azbackup/operation.h>
#include <azbackup/raw.h>
#include <azbackup/service/jobs.h>
#include <azbackup/typed/model/restore.h>

#define IN_VAULT "{\"vault_id\":\"" VAULT "\"}"
#define JOB      "{\"vault_id\":\"" VAULT "\",\"job\":\"j\"}"
#define POINT    "{\"item_id\":\"" ITEM "\",\"recovery_point\":\"7\"}"

static const azb_operation *operation_of(const char *name)
{
    const azb_operation *operation = NULL;
    assert_int_equal(azb_operation_find(name, &operation, NULL), AZB_OK);
    return operation;
}

static void lists(void **state)
{
    fixture *f = *state;
    azb_pager *pager = NULL;
    azb_model *item = NULL;
    fixture_reply(f, "GET", "*/backupJobs?*", 200, JSON_TYPE, "{\"value\":[{\"name\":\"a\"}]}");
    assert_int_equal(azb_operation_list(f->stage.client, operation_of("jobs_list"), IN_VAULT, NULL,
                                        NULL, &pager, NULL),
                     AZB_OK);
    assert_int_equal(azb_pager_next(pager, &item, NULL), AZB_OK);
    assert_string_equal(azb_type_name(azb_model_type(item)), "JobResource");
    azb_pager_free(pager);
}

static void brings_what_the_kind_says(void **state)
{
    fixture *f = *state;
    azb_client *client = f->stage.client;
    azb_model *model = NULL;
    azb_poller *poller = NULL;
    fixture_reply(f, "GET", "*/backupJobs/j?*", 200, JSON_TYPE, "{\"name\":\"j\"}");
    assert_int_equal(azb_operation_call(client, operation_of("jobs_get"), JOB, NULL, NULL, &model,
                                        &poller, NULL),
                     AZB_OK);
    assert_string_equal(((azb_job_resource *)(void *)model)->name.ptr, "j");
    assert_null(poller);
    azb_model_free(model);
    fixture_reply(f, "POST", "*/backupJobs/j/cancel?*", 202, LOCATION, "");
    assert_int_equal(azb_operation_call(client, operation_of("jobs_cancel"), JOB, NULL, NULL,
                                        &model, &poller, NULL),
                     AZB_OK);
    assert_null(model);
    assert_non_null(poller);
    azb_poller_free(poller);
}

// A model in place of the JSON's body: as a whole or its properties, as the typed functions take
// it.
static void takes_a_model_as_the_body(void **state)
{
    fixture *f = *state;
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    azb_iaas_vm_restore_request *request = NULL;
    const azb_operation *restore = operation_of("restores_trigger");
    assert_int_equal(azb_iaas_vm_restore_request_new(f->stage.context, &request, NULL), AZB_OK);
    azb_model *body = azb_model_part((const azb_model *)(void *)request, "IaasVMRestoreRequest");
    fixture_reply(f, "POST", "*/restore?*", 202, LOCATION, "");
    assert_int_equal(
        azb_operation_call(f->stage.client, restore, POINT, body, NULL, NULL, &poller, NULL),
        AZB_OK);
    azb_poller_free(poller);
    assert_non_null(strstr(azb_mock_request_body(f->stage.mock, 0), "{\"properties\":{"));
    assert_failed(azb_operation_call(f->stage.client, restore, "{\"body\":{}}", body, NULL, NULL,
                                     &poller, &err),
                  AZB_E_ARG, &err, "body: is given twice");
    assert_failed(azb_operation_call(f->stage.client, operation_of("backups_trigger"),
                                     "{\"item_id\":\"" ITEM "\"}", body, NULL, NULL, &poller, &err),
                  AZB_E_ARG, &err,
                  "body: is a model of type IaasVMRestoreRequest where BackupRequestResource is "
                  "expected");
    azb_model_free(body);
}

static void refuses_calls_of_another_kind(void **state)
{
    fixture *f = *state;
    azb_client *client = f->stage.client;
    azb_error *err = NULL;
    azb_pager *pager = NULL;
    azb_call *call = NULL;
    azb_model *model = NULL;
    azb_poller *poller = NULL;
    const azb_operation *list = operation_of("jobs_list");
    const azb_operation *get = operation_of("jobs_get");
    const azb_operation *cancel = operation_of("jobs_cancel");
    assert_failed(azb_operation_list(client, get, JOB, NULL, NULL, &pager, &err), AZB_E_ARG, &err,
                  "operation: jobs_get is not a list");
    assert_failed(azb_operation_call(client, list, IN_VAULT, NULL, NULL, &model, &poller, &err),
                  AZB_E_ARG, &err, "operation: jobs_list is a list");
    assert_failed(
        azb_operation_call_begin(client, list, IN_VAULT, NULL, NULL, NULL, NULL, &call, &err),
        AZB_E_ARG, &err, "operation: jobs_list is a list");
    assert_failed(azb_operation_call(client, NULL, JOB, NULL, NULL, &model, &poller, &err),
                  AZB_E_ARG, &err, "operation: must not be NULL");
    assert_failed(azb_operation_call(NULL, get, JOB, NULL, NULL, &model, &poller, &err), AZB_E_ARG,
                  &err, "client: must not be NULL");
    assert_failed(azb_operation_call(client, get, JOB, NULL, NULL, NULL, &poller, &err), AZB_E_ARG,
                  &err, "model: must not be NULL");
    assert_failed(azb_operation_call(client, cancel, JOB, NULL, NULL, &model, NULL, &err),
                  AZB_E_ARG, &err, "poller: must not be NULL");
    assert_failed(azb_operation_list(client, list, IN_VAULT, NULL, NULL, NULL, &err), AZB_E_ARG,
                  &err, "out: must not be NULL");
    assert_failed(azb_operation_call_begin(client, get, JOB, NULL, NULL, NULL, NULL, NULL, &err),
                  AZB_E_ARG, &err, "out: must not be NULL");
    assert_failed(azb_operation_call_end(NULL, &model, &poller, &err), AZB_E_ARG, &err,
                  "call: must not be NULL");
    assert_int_equal(azb_mock_request_count(f->stage.mock), 0);
}

// Of typed functions too, but not those of raw calls.
static void ends_calls_of_any_operation(void **state)
{
    fixture *f = *state;
    azb_client *client = f->stage.client;
    azb_error *err = NULL;
    azb_call *call = NULL;
    azb_model *model = NULL;
    azb_poller *poller = NULL;
    fixture_reply(f, "GET", NULL, 200, JSON_TYPE, "{\"name\":\"j\"}");
    fixture_repeat(f, 2);
    assert_int_equal(azb_jobs_get_begin(client, VAULT, "j", NULL, NULL, NULL, &call, NULL), AZB_OK);
    assert_failed(azb_operation_call_end(call, &model, &poller, &err), AZB_E_STATE, &err, NULL);
    assert_int_equal(azb_call_wait(call, NULL), AZB_OK);
    assert_int_equal(azb_operation_call_end(call, &model, NULL, NULL), AZB_OK);
    assert_non_null(model);
    azb_model_free(model);
    azb_call_free(call);
    assert_int_equal(azb_raw_call_begin(client, "GET", VAULT "?api-version=1", NULL, NULL, NULL,
                                        NULL, &call, NULL),
                     AZB_OK);
    assert_int_equal(azb_call_wait(call, NULL), AZB_OK);
    assert_failed(azb_operation_call_end(call, &model, &poller, &err), AZB_E_ARG, &err,
                  "call: was begun by another function");
    azb_call_free(call);
}

static azb_status call_all(fixture *f)
{
    azb_model *model = NULL;
    azb_pager *pager = NULL;
    fixture_reply(f, "GET", NULL, 200, JSON_TYPE, "{\"name\":\"j\"}");
    azb_status status = azb_operation_call(f->stage.client, operation_of("jobs_get"), JOB, NULL,
                                           NULL, &model, NULL, NULL);
    if (status == AZB_OK) {
        status = azb_operation_list(f->stage.client, operation_of("jobs_list"), IN_VAULT, NULL,
                                    NULL, &pager, NULL);
    }
    azb_model_free(model);
    azb_pager_free(pager);
    return status;
}

static void survives_every_shortage_of_memory(void **state)
{
    (void)state;
    fixture_sweep(call_all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(lists, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(brings_what_the_kind_says, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(takes_a_model_as_the_body, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(refuses_calls_of_another_kind, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(ends_calls_of_any_operation, fixture_open, fixture_close),
        cmocka_unit_test(survives_every_shortage_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
