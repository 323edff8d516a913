// What a vault is set to: its configurations, encryption, security PIN, guard and endpoints.
#include <azbackup/service/tracking.h>

#include "check.h"

static azb_backup_resource_vault_config_resource *read_config(const fixture *f)
{
    azb_backup_resource_vault_config_resource *config = NULL;
    azb_error *err = NULL;
    must(azb_settings_get_vault_config(f->client, f->vault_id, NULL, &config, &err), &err);
    return config;
}

static azb_backup_resource_vault_config_resource *put_config(const fixture *f,
                                                             const azb_model *body)
{
    azb_backup_resource_vault_config_resource *config = NULL;
    azb_error *err = NULL;
    must(azb_settings_put_vault_config(f->client, f->vault_id, body, NULL, NULL, &config, &err),
         &err);
    return config;
}

static void vault_config(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_backup_resource_vault_config_resource *patched = NULL;
    (void)state;
    fixture_start(&f, NULL);
    azb_backup_resource_vault_config_resource *first = read_config(&f);
    azb_model *later =
        edited(&f, &first->model, "{\"properties\":{\"laterMember\":{\"a\":[null,1.0]}}}");
    azb_backup_resource_vault_config_resource *before = put_config(&f, later);
    azb_backup_resource_vault_config_resource *config = read_config(&f);
    azb_model_set_i32(&config->properties->model,
                      &config->properties->soft_delete_retention_period_in_days, 30);
    azb_backup_resource_vault_config_resource *after = put_config(&f, &config->model);
    expect_change(&before->model, &after->model,
                  (const char *const[]){"properties.softDeleteRetentionPeriodInDays", NULL});
    azb_model *patch = fixture_body(&f, "BackupResourceVaultConfigResource",
                                    "{\"properties\":{\"enhancedSecurityState\":\"Disabled\"}}");
    must(azb_settings_update_vault_config(f.client, f.vault_id, patch, NULL, NULL, &patched, &err),
         &err);
    expect_all(&patched->model, (const member[]){{"properties.enhancedSecurityState", "Disabled"},
                                                 {"properties.laterMember.a", "[null,1.0]"},
                                                 {NULL, NULL}});
    azb_model_free(&patched->model);
    azb_model_free(patch);
    azb_model_free(&after->model);
    azb_model_free(&config->model);
    azb_model_free(&before->model);
    azb_model_free(later);
    azb_model_free(&first->model);
    fixture_stop(&f);
}

static void storage_config(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_backup_resource_config_resource *config = NULL;
    (void)state;
    fixture_start(&f, NULL);
    azb_model *flag = fixture_body(&f, "BackupResourceConfigResource",
                                   "{\"properties\":{\"crossRegionRestoreFlag\":true}}");
    azb_model *other = fixture_body(&f, "BackupResourceConfigResource",
                                    "{\"properties\":{\"storageModelType\":\"LocallyRedundant\"}}");
    must(azb_settings_update_storage_config(f.client, f.vault_id, flag, NULL, &err), &err);
    must(azb_settings_get_storage_config(f.client, f.vault_id, NULL, &config, &err), &err);
    expect_all(&config->model, (const member[]){{"properties.crossRegionRestoreFlag", "true"},
                                                {"properties.storageTypeState", "Locked"},
                                                {NULL, NULL}});
    azb_model_free(&config->model);
    expect_refused(
        azb_settings_put_storage_config(f.client, f.vault_id, other, NULL, &config, &err), &err,
        400, "BMSUserErrorInvalidInput");
    azb_model_free(other);
    azb_model_free(flag);
    fixture_stop(&f);
}

static void storage_of_an_empty_vault(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_backup_resource_config_resource *config = NULL;
    char id[512];
    (void)state;
    fixture_start(&f, NULL);
    (void)snprintf(id, sizeof id, "%s2", f.vault_id);
    azb_model *vault = fixture_body(&f, "Vault",
                                    "{\"location\":\"westeurope\",\"sku\":{\"name\":"
                                    "\"RS0\"},\"properties\":{}}");
    must(azb_vaults_create_or_update(f.client, id, vault, NULL, NULL, &poller, &err), &err);
    settle(poller);
    azb_model *body = fixture_body(&f, "BackupResourceConfigResource",
                                   "{\"properties\":{\"storageModelType\":\"LocallyRedundant\"}}");
    must(azb_settings_put_storage_config(f.client, id, body, NULL, &config, &err), &err);
    expect_all(&config->model, (const member[]){{"properties.storageType", "LocallyRedundant"},
                                                {"properties.storageTypeState", "Unlocked"},
                                                {NULL, NULL}});
    azb_model_free(&config->model);
    azb_model_free(body);
    azb_model_free(vault);
    fixture_stop(&f);
}

static void encryption_config(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_backup_resource_encryption_config_extended_resource *config = NULL;
    (void)state;
    fixture_start(&f, NULL);
    azb_model *body = fixture_body(&f, "BackupResourceEncryptionConfigResource",
                                   "{\"properties\":{\"encryptionAtRestType\":\"CustomerManaged\","
                                   "\"keyUri\":\"https://keys.example/keys/1\"}}");
    must(azb_settings_put_encryption_config(f.client, f.vault_id, body, NULL, &err), &err);
    must(azb_settings_get_encryption_config(f.client, f.vault_id, NULL, &config, &err), &err);
    expect_all(&config->model,
               (const member[]){{"properties.encryptionAtRestType", "CustomerManaged"},
                                {"properties.keyUri", "https://keys.example/keys/1"},
                                {"properties.lastUpdateStatus", "Succeeded"},
                                {NULL, NULL}});
    azb_model_free(&config->model);
    azb_model_free(body);
    fixture_stop(&f);
}

static void security_pin(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_token_information *pin = NULL;
    (void)state;
    fixture_start(&f, NULL);
    must(azb_guards_get_security_pin(f.client, f.vault_id, NULL, NULL, NULL, &pin, &err), &err);
    assert_int_equal(pin->security_pin.len, 6);
    assert_true(pin->expiry_time_in_utc_ticks.value > INT64_C(630000000000000000));
    azb_model_free(&pin->model);
    fixture_stop(&f);
}

// Asks for the unlocking of a deletion that the guard refused before.
static void unlock(const fixture *f, const azb_resource_guard_proxy_base_resource *proxy,
                   const char *id)
{
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_unlock_delete_response *answer = NULL;
    expect_refused(azb_items_delete(f->client, id, NULL, &poller, &err), &err, 403,
                   "UserErrorResourceGuardAccessRequired");
    azb_model *body = fixture_body(
        f, "UnlockDeleteRequest",
        "{\"resourceGuardOperationRequests\":[\"%s\"],\"resourceToBeDeleted\":\"%s\"}",
        proxy->properties->resource_guard_operation_details.items[0]->default_resource_request.ptr,
        id);
    must(azb_guards_unlock_delete(f->client, f->vault_id, "VaultProxy", body, NULL, &answer, &err),
         &err);
    assert_true(answer->unlock_delete_expiry_time.len > 0);
    must(azb_items_delete(f->client, id, NULL, &poller, &err), &err);
    settle(poller);
    azb_model_free(&answer->model);
    azb_model_free(body);
}

static void resource_guard(void **state)
{
    static const fixture_options slower = {.simulator = {"--speed", "600", NULL}};
    fixture f;
    azb_error *err = NULL;
    azb_pager *pager = NULL;
    azb_resource_guard_proxy_base_resource *put = NULL;
    azb_resource_guard_proxy_base_resource *read = NULL;
    (void)state;
    fixture_start(&f, &slower);
    char *id = fixture_item_id(&f, "vm");
    azb_model *body = fixture_body(&f, "ResourceGuardProxyBaseResource",
                                   "{\"properties\":{\"resourceGuardResourceId\":\"/s/guard\"}}");
    must(azb_guards_delete(f.client, f.vault_id, "VaultProxy", NULL, &err), &err);
    must(azb_guards_put(f.client, f.vault_id, "VaultProxy", body, NULL, &put, &err), &err);
    assert_int_equal(put->properties->resource_guard_operation_details.count, 6);
    must(azb_guards_get(f.client, f.vault_id, "VaultProxy", NULL, &read, &err), &err);
    assert_true(azb_model_equal(&read->model, &put->model));
    must(azb_guards_list(f.client, f.vault_id, NULL, &pager, &err), &err);
    assert_int_equal(count_where(pager, "properties.resourceGuardResourceId", "/s/guard"), 1);
    unlock(&f, put, id);
    azb_model_free(&read->model);
    azb_model_free(&put->model);
    azb_model_free(body);
    azb_text_free(id);
    fixture_stop(&f);
}

static void private_endpoint(void **state)
{
    static const char name[] = "pe1.1.backup.x";
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_operation_status *status = NULL;
    azb_private_endpoint_connection_resource *read = NULL;
    (void)state;
    fixture_start(&f, NULL);
    azb_model *body = fixture_body(&f, "PrivateEndpointConnectionResource",
                                   "{\"properties\":{\"privateEndpoint\":{\"id\":"
                                   "\"/subscriptions/s/pe\"},\"later\":1.50,"
                                   "\"privateLinkServiceConnectionState\":"
                                   "{\"status\":\"Approved\"}}}");
    must(azb_private_endpoints_put(f.client, f.vault_id, name, body, NULL, &poller, &err), &err);
    ended end = finish(poller);
    must(azb_tracking_get_private_endpoint_status(f.client, f.vault_id, name, end.operation, NULL,
                                                  &status, &err),
         &err);
    expect(&status->model, "status", "Succeeded");
    must(azb_private_endpoints_get(f.client, f.vault_id, name, NULL, &read, &err), &err);
    expect_all(&read->model, (const member[]){{"properties.provisioningState", "Succeeded"},
                                              {"properties.later", "1.5"},
                                              {NULL, NULL}});
    must(azb_private_endpoints_delete(f.client, f.vault_id, name, NULL, &poller, &err), &err);
    settle(poller);
    azb_model_free(&read->model);
    must_fail(AZB_E_SERVICE,
              azb_private_endpoints_get(f.client, f.vault_id, name, NULL, &read, &err), &err);
    azb_error_free(err);
    azb_model_free(&status->model);
    ended_free(&end);
    azb_model_free(body);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(vault_config),
        cmocka_unit_test(storage_config),
        cmocka_unit_test(storage_of_an_empty_vault),
        cmocka_unit_test(encryption_config),
        cmocka_unit_test(security_pin),
        cmocka_unit_test(resource_guard),
        cmocka_unit_test(private_endpoint),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
