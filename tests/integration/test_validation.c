// Questions asked before something is done: a restore validated at once or by an operation, what is
// protected, what could be, and what a region supports.
#include <azbackup/service/tracking.h>

#include "check.h"

static void subscription(const fixture *f, char id[256])
{
    (void)snprintf(id, 256, "/subscriptions/%s", simulator_text(f->sim, "subscriptionId"));
}

// A restore of the newest point of the machine, to be validated; account: where it stages data.
static azb_model *restore_body(const fixture *f, const char *account)
{
    char *id = fixture_item_id(f, "vm");
    const char *point = simulator_item(f->sim, "vm", "recoveryPoint");
    azb_model *body = fixture_body(
        f, "ValidateOperationRequestResource",
        "{\"id\":\"%s/recoveryPoints/%s\",\"properties\":{\"objectType\":"
        "\"ValidateIaasVMRestoreOperationRequest\",\"restoreRequest\":{\"objectType\":"
        "\"IaasVMRestoreRequest\",\"recoveryType\":\"RestoreDisks\",\"recoveryPointId\":\"%s\","
        "\"region\":\"%s\",\"sourceResourceId\":\"%s\",\"storageAccountId\":\"%s\"}}}",
        id, point, point, simulator_text(f->sim, "region"),
        simulator_item(f->sim, "vm", "sourceResourceId"), account);
    azb_text_free(id);
    return body;
}

static void at_once(void **state)
{
    fixture f;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, NULL);
    const struct {
        const char *account;
        const char *code; // NULL: nothing found
    } rows[] = {
        {simulator_text(f.sim, "storageAccountId"), NULL},
        {"", "UserErrorStorageAccountMissing"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_validate_operations_response *answer = NULL;
        azb_model *body = restore_body(&f, rows[i].account);
        must(azb_support_validate_operation(f.client, f.vault_id, body, NULL, &answer, &err), &err);
        assert_non_null(answer->validate_operation_response);
        expect(&answer->model, "validateOperationResponse.validationResults.0.code", rows[i].code);
        azb_model_free(&answer->model);
        azb_model_free(body);
    }
    fixture_stop(&f);
}

static void triggered(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_operation_status *status = NULL;
    (void)state;
    fixture_start(&f, NULL);
    azb_model *body = restore_body(&f, "");
    must(azb_support_trigger_validation(f.client, f.vault_id, body, NULL, &poller, &err), &err);
    ended end = finish(poller);
    must(azb_tracking_get_validation_status(f.client, f.vault_id, end.operation, NULL, &status,
                                            &err),
         &err);
    expect_all(
        &status->model,
        (const member[]){{"status", "Succeeded"},
                         {"properties.objectType", "OperationStatusValidateOperationExtendedInfo"},
                         {"properties.validateOperationResponse.validationResults.0.code",
                          "UserErrorStorageAccountMissing"},
                         {NULL, NULL}});
    must(azb_tracking_get_validation_result(f.client, f.vault_id, end.operation, NULL, &poller,
                                            &err),
         &err);
    ended result = finish(poller);
    expect(result.result, "validateOperationResponse.validationResults.0.code",
           "UserErrorStorageAccountMissing");
    ended_free(&result);
    azb_model_free(&status->model);
    ended_free(&end);
    azb_model_free(body);
    fixture_stop(&f);
}

static void backup_status(void **state)
{
    fixture f;
    azb_error *err = NULL;
    char owner[256];
    (void)state;
    fixture_start(&f, NULL);
    subscription(&f, owner);
    const struct {
        const char *resource;
        member expected[4];
    } rows[] = {
        {simulator_item(f.sim, "vm", "sourceResourceId"),
         {{"protectionStatus", "Protected"},
          {"policyName", "DefaultPolicy"},
          {"protectedItemName", simulator_item(f.sim, "vm", "item")},
          {NULL, NULL}}},
        {"/subscriptions/x", {{"protectionStatus", "NotProtected"}, {NULL, NULL}}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_backup_status_response *answer = NULL;
        azb_model *body =
            fixture_body(&f, "BackupStatusRequest",
                         "{\"resourceId\":\"%s\",\"resourceType\":\"VM\"}", rows[i].resource);
        must(
            azb_support_get_backup_status(f.client, owner, "westeurope", body, NULL, &answer, &err),
            &err);
        expect_all(&answer->model, rows[i].expected);
        azb_model_free(&answer->model);
        azb_model_free(body);
    }
    fixture_stop(&f);
}

static void pre_validation(void **state)
{
    static const struct {
        const char *machine;
        const char *status;
        const char *item; // of what could be protected
    } rows[] = {
        {"vm04", "Succeeded", "*"},
        {"vm01", "Failed", NULL},
    };
    fixture f;
    azb_error *err = NULL;
    char owner[256];
    (void)state;
    fixture_start(&f, NULL);
    subscription(&f, owner);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_pre_validate_enable_backup_response *answer = NULL;
        azb_model *body = fixture_body(
            &f, "PreValidateEnableBackupRequest",
            "{\"resourceId\":\"%s/resourceGroups/%s/providers/Microsoft.Compute/virtualMachines/"
            "%s\",\"resourceType\":\"VM\",\"vaultId\":\"%s\",\"properties\":\"\"}",
            owner, simulator_text(f.sim, "resourceGroup"), rows[i].machine, f.vault_id);
        must(azb_intents_validate(f.client, owner, "westeurope", body, NULL, &answer, &err), &err);
        expect(&answer->model, "status", rows[i].status);
        expect(&answer->model, "protectedItemName", rows[i].item);
        azb_model_free(&answer->model);
        azb_model_free(body);
    }
    fixture_stop(&f);
}

static void feature_support(void **state)
{
    static const struct {
        const char *size;
        const char *support;
    } rows[] = {
        {"Standard_D2s_v3", "Supported"},
        {"Basic_A0", "NotSupported"},
        {"Standard_L8s", "DefaultOFF"},
    };
    fixture f;
    azb_error *err = NULL;
    char owner[256];
    (void)state;
    fixture_start(&f, NULL);
    subscription(&f, owner);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_azure_vm_resource_feature_support_response *answer = NULL;
        azb_model *body = fixture_body(&f, "AzureVMResourceFeatureSupportRequest",
                                       "{\"featureType\":\"AzureVMResourceBackup\",\"vmSize\":"
                                       "\"%s\",\"vmSku\":\"x\"}",
                                       rows[i].size);
        must(azb_support_validate_feature(f.client, owner, "westeurope", body, NULL, &answer, &err),
             &err);
        expect(&answer->model, "supportStatus", rows[i].support);
        azb_model_free(&answer->model);
        azb_model_free(body);
    }
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(at_once),         cmocka_unit_test(triggered),
        cmocka_unit_test(backup_status),   cmocka_unit_test(pre_validation),
        cmocka_unit_test(feature_support),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
