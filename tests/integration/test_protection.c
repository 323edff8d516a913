// The life of a protected machine: found by a refresh, protected, moved to another policy, stopped
// with its data kept, deleted softly and brought back.
#include <azbackup/service/tracking.h>

#include "check.h"

LIST_OF(list_protectable, azb_protectable_list_items)
LIST_OF(list_items, azb_items_list)

static const char machines[] = "backupManagementType eq 'AzureIaasVM'";

typedef char id_text[512];

static void machine_id(const fixture *f, const char *name, id_text id)
{
    const char *group = simulator_text(f->sim, "resourceGroup");
    const int len = snprintf(id, sizeof(id_text),
                             "%s/backupFabrics/Azure/protectionContainers/"
                             "IaasVMContainer;iaasvmcontainerv2;%s;%s/protectedItems/"
                             "VM;iaasvmcontainerv2;%s;%s",
                             f->vault_id, group, name, group, name);
    assert_true(len > 0 && (size_t)len < sizeof(id_text));
}

// What is put for a machine; more: further members of its properties.
static azb_model *machine_body(const fixture *f, const char *name, const char *policy,
                               const char *more)
{
    id_text policy_id = "";
    if (policy != NULL) {
        (void)snprintf(policy_id, sizeof policy_id, "%s/backupPolicies/%s", f->vault_id, policy);
    }
    return fixture_body(f, "ProtectedItemResource",
                        "{\"properties\":{\"protectedItemType\":"
                        "\"Microsoft.Compute/virtualMachines\",\"sourceResourceId\":"
                        "\"/subscriptions/%s/resourceGroups/%s/providers/Microsoft.Compute/"
                        "virtualMachines/%s\",\"policyId\":\"%s\"%s}}",
                        simulator_text(f->sim, "subscriptionId"),
                        simulator_text(f->sim, "resourceGroup"), name, policy_id, more);
}

static ended put_item(const fixture *f, const char *id, const azb_model *body)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    must(azb_items_create_or_update(f->client, id, body, NULL, NULL, &poller, &err), &err);
    return finish(poller);
}

static azb_protected_item_resource *read_item(const fixture *f, const char *id)
{
    azb_protected_item_resource *item = NULL;
    azb_error *err = NULL;
    must(azb_items_get(f->client, id, NULL, NULL, &item, &err), &err);
    return item;
}

static void expect_item(const fixture *f, const char *id, const member *members)
{
    azb_protected_item_resource *item = read_item(f, id);
    expect_all(&item->model, members);
    azb_model_free(&item->model);
}

static void refreshed(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_containers_refresh_options options;
    (void)state;
    fixture_start(&f, NULL);
    assert_int_equal(count_where(list_protectable(&f, f.vault_id, machines), NULL, NULL), 1);
    azb_options_init(&options, sizeof options);
    options.filter = machines;
    must(azb_containers_refresh(f.client, f.vault_id, &options, NULL, &poller, &err), &err);
    ended end = finish(poller);
    assert_int_equal(
        count_where(list_protectable(&f, f.vault_id, machines), "properties.friendlyName", "vm05"),
        1);
    must(azb_tracking_get_refresh_result(f.client, f.vault_id, end.operation, NULL, &poller, &err),
         &err);
    settle(poller);
    ended_free(&end);
    fixture_stop(&f);
}

static void protect(const fixture *f, const char *id)
{
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_operation_status *status = NULL;
    azb_model *body = machine_body(f, "vm04", "DefaultPolicy", "");
    ended end = put_item(f, id, body);
    expect_job(f, &end, "ConfigureBackup");
    must(azb_tracking_get_item_status(f->client, id, end.operation, NULL, &status, &err), &err);
    expect_all(
        &status->model,
        (const member[]){{"status", "Succeeded"}, {"properties.jobId", end.job}, {NULL, NULL}});
    must(azb_tracking_get_item_result(f->client, id, end.operation, NULL, &poller, &err), &err);
    ended result = finish(poller);
    expect(result.result, "properties.policyName", "DefaultPolicy");
    ended_free(&result);
    azb_model_free(&status->model);
    ended_free(&end);
    azb_model_free(body);
}

static void protected_by_us(void **state)
{
    fixture f;
    id_text id;
    (void)state;
    fixture_start(&f, NULL);
    machine_id(&f, "vm04", id);
    protect(&f, id);
    expect_item(&f, id,
                (const member[]){{"properties.protectionState", "IRPending"},
                                 {"properties.policyName", "DefaultPolicy"},
                                 {NULL, NULL}});
    assert_int_equal(
        count_where(list_items(&f, f.vault_id, machines), "properties.friendlyName", "vm04"), 1);
    assert_int_equal(count_where(list_protectable(&f, f.vault_id, machines), NULL, NULL), 0);
    fixture_stop(&f);
}

static void get_change_put(void **state)
{
    fixture f;
    id_text policy;
    (void)state;
    fixture_start(&f, NULL);
    char *id = fixture_item_id(&f, "vm");
    azb_model *body =
        machine_body(&f, "vm01", "DefaultPolicy", ",\"laterMember\":{\"deep\":[1.0,null,\"\"]}");
    ended first = put_item(&f, id, body);
    azb_protected_item_resource *before = read_item(&f, id);
    azb_protected_item_resource *item = read_item(&f, id);
    (void)snprintf(policy, sizeof policy, "%s/backupPolicies/EnhancedPolicy", f.vault_id);
    azb_model_set_str(&item->properties->model, &item->properties->policy_id, policy);
    ended second = put_item(&f, id, &item->model);
    azb_protected_item_resource *after = read_item(&f, id);
    expect_change(&before->model, &after->model,
                  (const char *const[]){"properties.policyId", "properties.policyName", NULL});
    expect_all(&after->model, (const member[]){{"properties.laterMember.deep", "[1.0,null,\"\"]"},
                                               {"properties.policyName", "EnhancedPolicy"},
                                               {NULL, NULL}});
    azb_model_free(&after->model);
    ended_free(&second);
    azb_model_free(&item->model);
    azb_model_free(&before->model);
    ended_free(&first);
    azb_model_free(body);
    azb_text_free(id);
    fixture_stop(&f);
}

static void stopped_with_data(void **state)
{
    fixture f;
    (void)state;
    fixture_start(&f, NULL);
    char *id = fixture_item_id(&f, "vm");
    azb_model *stop = machine_body(&f, "vm01", NULL, ",\"protectionState\":\"ProtectionStopped\"");
    azb_model *resume = machine_body(&f, "vm01", "DefaultPolicy", "");
    ended end = put_item(&f, id, stop);
    expect_job(&f, &end, "DisableBackup");
    expect_item(&f, id,
                (const member[]){{"properties.protectionState", "ProtectionStopped"},
                                 {"properties.policyId", ""},
                                 {"properties.extendedInfo.recoveryPointCount", "30"},
                                 {NULL, NULL}});
    ended_free(&end);
    end = put_item(&f, id, resume);
    expect_item(&f, id,
                (const member[]){{"properties.protectionState", "Protected"}, {NULL, NULL}});
    ended_free(&end);
    azb_model_free(resume);
    azb_model_free(stop);
    azb_text_free(id);
    fixture_stop(&f);
}

static void delete_item(const fixture *f, const char *id)
{
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_operation_status *status = NULL;
    must(azb_items_delete(f->client, id, NULL, &poller, &err), &err);
    ended end = finish(poller);
    expect_job(f, &end, "DeleteBackupData");
    must(azb_tracking_get_vault_status(f->client, f->vault_id, end.operation, NULL, &status, &err),
         &err);
    expect(&status->model, "status", "Succeeded");
    must(azb_tracking_get_vault_result(f->client, f->vault_id, end.operation, NULL, &poller, &err),
         &err);
    settle(poller);
    azb_model_free(&status->model);
    ended_free(&end);
}

static void deleted_and_back(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *id = fixture_item_id(&f, "vm");
    azb_model *resume = machine_body(&f, "vm01", "DefaultPolicy", "");
    azb_model *undelete = machine_body(
        &f, "vm01", NULL, ",\"protectionState\":\"ProtectionStopped\",\"isRehydrate\":true");
    delete_item(&f, id);
    expect_item(&f, id,
                (const member[]){{"properties.isScheduledForDeferredDelete", "true"},
                                 {"properties.deferredDeleteTimeRemaining", "*"},
                                 {NULL, NULL}});
    expect_refused(azb_items_create_or_update(f.client, id, resume, NULL, NULL, &poller, &err),
                   &err, 400, "BMSUserErrorItemInSoftDeletedState");
    ended end = put_item(&f, id, undelete);
    expect_job(&f, &end, "Undelete");
    expect_item(&f, id,
                (const member[]){{"properties.isScheduledForDeferredDelete", NULL},
                                 {"properties.protectionState", "ProtectionStopped"},
                                 {NULL, NULL}});
    ended_free(&end);
    azb_model_free(undelete);
    azb_model_free(resume);
    azb_text_free(id);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refreshed),        cmocka_unit_test(protected_by_us),
        cmocka_unit_test(get_change_put),   cmocka_unit_test(stopped_with_data),
        cmocka_unit_test(deleted_and_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
