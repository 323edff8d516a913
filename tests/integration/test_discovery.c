// What there is: operations of the provider, backup servers, usages; and a vault's data moved.
#include <azbackup/service/tracking.h>
#include <azbackup/typed/model/data_move.h>
#include <azbackup/typed/model/engine.h>

#include "check.h"

LIST_OF(list_engines, azb_engines_list)
LIST_OF(list_usages, azb_vaults_list_usages)

static void provider_operations(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_pager *pager = NULL;
    (void)state;
    fixture_start(&f, NULL);
    must(azb_support_list_operations(f.client, NULL, &pager, &err), &err);
    assert_int_equal(
        count_where(pager, "name", "microsoft.recoveryservices/vaults/backupJobs/read"), 1);
    fixture_stop(&f);
}

static void engines(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_backup_engine_base_resource *engine = NULL;
    azb_engines_get_options options;
    (void)state;
    fixture_start(&f, NULL);
    assert_int_equal(count_where(list_engines(&f, f.vault_id, NULL), NULL, NULL), 2);
    azb_model *found = find_where(
        list_engines(&f, f.vault_id, "friendlyName eq 'dpm01' and expand eq 'extendedInfo'"), NULL,
        NULL);
    expect_all(found, (const member[]){{"properties.backupEngineType", "DpmBackupEngine"},
                                       {"properties.extendedInfo.diskCount", "2"},
                                       {NULL, NULL}});
    azb_options_init(&options, sizeof options);
    must(azb_engines_get(f.client, f.vault_id, "DPM01", &options, NULL, &engine, &err), &err);
    assert_non_null(azb_backup_engine_base_as_dpm(engine->properties));
    expect(&engine->model, "properties.extendedInfo", NULL);
    azb_model_free(&engine->model);
    azb_model_free(found);
    fixture_stop(&f);
}

static void usages(void **state)
{
    static const struct {
        const char *type;
        const char *name;
        const char *value;
    } rows[] = {
        {"BackupProtectedItemCountSummary", "AzureIaasVM", "3"},
        {"BackupProtectedItemCountSummary", "AzureWorkload", "4"},
        {"BackupProtectionContainerCountSummary", "AzureIaasVM", "3"},
    };
    fixture f;
    char filter[128];
    (void)state;
    fixture_start(&f, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        (void)snprintf(filter, sizeof filter, "type eq '%s'", rows[i].type);
        azb_model *usage =
            find_where(list_usages(&f, f.vault_id, filter), "name.value", rows[i].name);
        expect(usage, "currentValue", rows[i].value);
        azb_model_free(usage);
    }
    fixture_stop(&f);
}

// Prepares the move; correlation: the id that the move itself must name.
static void prepare(const fixture *f, char correlation[128])
{
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_operation_status *status = NULL;
    azb_model *body = fixture_body(f, "PrepareDataMoveRequest",
                                   "{\"targetResourceId\":\"%s2\",\"targetRegion\":"
                                   "\"northeurope\",\"dataMoveLevel\":\"Vault\"}",
                                   f->vault_id);
    must(azb_settings_prepare_data_move(f->client, f->vault_id, body, NULL, &poller, &err), &err);
    ended end = finish(poller);
    must(azb_tracking_get_storage_config_status(f->client, f->vault_id, end.operation, NULL,
                                                &status, &err),
         &err);
    expect(&status->model, "status", "Succeeded");
    must(azb_tracking_get_prepare_data_move_result(f->client, f->vault_id, end.operation, NULL,
                                                   &poller, &err),
         &err);
    ended result = finish(poller);
    expect(result.result, "objectType", "PrepareDataMoveResponse");
    const azb_prepare_data_move_response *answer =
        azb_vault_storage_config_operation_result_response_as_prepare_data_move(
            (const void *)result.result);
    assert_non_null(answer);
    (void)snprintf(correlation, 128, "%s", answer->correlation_id.ptr);
    ended_free(&result);
    azb_model_free(&status->model);
    ended_free(&end);
    azb_model_free(body);
}

static void data_move(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    char correlation[128];
    (void)state;
    fixture_start(&f, NULL);
    prepare(&f, correlation);
    static const char move[] = "{\"sourceResourceId\":\"%s\",\"sourceRegion\":\"westeurope\","
                               "\"dataMoveLevel\":\"Vault\",\"correlationId\":\"%s\"}";
    azb_model *body = fixture_body(&f, "TriggerDataMoveRequest", move, f.vault_id, correlation);
    azb_model *bad = fixture_body(&f, "TriggerDataMoveRequest", move, f.vault_id, "unknown");
    expect_refused(azb_settings_trigger_data_move(f.client, f.vault_id, bad, NULL, &poller, &err),
                   &err, 400, "BMSUserErrorInvalidInput");
    must(azb_settings_trigger_data_move(f.client, f.vault_id, body, NULL, &poller, &err), &err);
    settle(poller);
    azb_model_free(bad);
    azb_model_free(body);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(provider_operations),
        cmocka_unit_test(engines),
        cmocka_unit_test(usages),
        cmocka_unit_test(data_move),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
