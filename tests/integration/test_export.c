// Jobs exported to a blob: the operation, its result, and the blob's list with the filter applied.
#include <azbackup/service/tracking.h>

#include "check.h"

static void exported(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_jobs_export_options options;
    (void)state;
    fixture_start(&f, NULL);
    azb_options_init(&options, sizeof options);
    options.filter = "status eq 'Completed'";
    must(azb_jobs_export(f.client, f.vault_id, &options, NULL, &poller, &err), &err);
    ended end = finish(poller);
    expect_all(end.result,
               (const member[]){{"operation.objectType", "ExportJobsOperationResultInfo"},
                                {"operation.blobUrl", "*"},
                                {"operation.blobSasKey", "*"},
                                {NULL, NULL}});
    must(azb_tracking_get_export_result(f.client, f.vault_id, end.operation, NULL, &poller, &err),
         &err);
    ended again = finish(poller);
    assert_string_equal(azb_type_name(azb_model_type(again.result)),
                        "OperationResultInfoBaseResource");
    expect(again.result, "operation.blobUrl", "*");
    ended_free(&again);
    ended_free(&end);
    fixture_stop(&f);
}

static void refused(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_jobs_export_options options;
    (void)state;
    fixture_start(&f, NULL);
    azb_options_init(&options, sizeof options);
    options.filter = "colour eq 'red'";
    expect_refused(azb_jobs_export(f.client, f.vault_id, &options, NULL, &poller, &err), &err, 400,
                   "BMSUserErrorInvalidInput");
    fixture_stop(&f);
}

// The result of a cancellation is asked for under the job.
static void cancellation_result(void **state)
{
    static const fixture_options slower = {.simulator = {"--speed", "600", NULL}};
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    (void)state;
    fixture_start(&f, &slower);
    char *id = fixture_item_id(&f, "vm");
    azb_model *body =
        fixture_body(&f, "IaasVMBackupRequest", "{\"objectType\":\"IaasVMBackupRequest\"}");
    must(azb_backups_trigger(f.client, id, body, NULL, &poller, &err), &err);
    ended backup = finish(poller);
    must(azb_jobs_cancel(f.client, f.vault_id, backup.job, NULL, &poller, &err), &err);
    ended cancel = finish(poller);
    must(azb_tracking_get_job_result(f.client, f.vault_id, backup.job, cancel.operation, NULL,
                                     &poller, &err),
         &err);
    settle(poller);
    ended_free(&cancel);
    ended_free(&backup);
    azb_model_free(body);
    azb_text_free(id);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(exported),
        cmocka_unit_test(refused),
        cmocka_unit_test(cancellation_result),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
