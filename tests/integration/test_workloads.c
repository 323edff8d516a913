// Workloads inside a machine: registered, inquired, listed, protected one by one or by an intent.
#include "check.h"

LIST_OF(list_protectable_containers, azb_protectable_list_containers)
LIST_OF(list_protectable, azb_protectable_list_items)
LIST_OF(list_inside, azb_containers_list_workload_items)
LIST_OF(list_intents, azb_intents_list)

static const char workload[] = "backupManagementType eq 'AzureWorkload'";

typedef struct machine {
    char name[256];
    char id[512];
    char source[256];
} machine;

static machine find_machine(const fixture *f, const char *friendly_name)
{
    machine m;
    azb_model *found = find_where(list_protectable_containers(f, f->vault_id, workload),
                                  "properties.friendlyName", friendly_name);
    const azb_protectable_container_resource *one = (const void *)found;
    (void)snprintf(m.name, sizeof m.name, "%s", one->name.ptr);
    (void)snprintf(m.id, sizeof m.id, "%s/backupFabrics/Azure/protectionContainers/%s", f->vault_id,
                   m.name);
    (void)snprintf(m.source, sizeof m.source, "%s", one->properties->container_id.ptr);
    azb_model_free(found);
    return m;
}

static void register_machine(const fixture *f, const machine *m, const char *more)
{
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_model *body = fixture_body(f, "ProtectionContainerResource",
                                   "{\"properties\":{\"containerType\":\"VMAppContainer\","
                                   "\"backupManagementType\":\"AzureWorkload\","
                                   "\"sourceResourceId\":\"%s\"%s}}",
                                   m->source, more);
    must(azb_containers_register(f->client, m->id, body, NULL, &poller, &err), &err);
    ended end = finish(poller);
    expect(end.result, "name", m->name);
    ended_free(&end);
    azb_model_free(body);
}

static void inquire(const fixture *f, const machine *m)
{
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_protection_container_resource *container = NULL;
    azb_containers_inquire_options options;
    azb_options_init(&options, sizeof options);
    options.filter = "workloadType eq 'SQLDataBase'";
    must(azb_containers_inquire(f->client, m->id, &options, NULL, &poller, &err), &err);
    settle(poller);
    must(azb_containers_get(f->client, m->id, NULL, &container, &err), &err);
    expect(&container->model, "properties.extendedInfo.inquiryInfo.inquiryDetails.0.itemCount",
           "1");
    azb_model_free(&container->model);
}

static void protect_database(const fixture *f, const machine *m, const azb_model *found)
{
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_protected_item_resource *item = NULL;
    const azb_workload_protectable_item_resource *one = (const void *)found;
    char id[1024];
    (void)snprintf(id, sizeof id, "%s/protectedItems/%s", m->id, one->name.ptr);
    azb_model *body = fixture_body(f, "ProtectedItemResource",
                                   "{\"properties\":{\"protectedItemType\":"
                                   "\"AzureVmWorkloadSQLDatabase\",\"policyId\":"
                                   "\"%s/backupPolicies/HourlyLogBackup\"}}",
                                   f->vault_id);
    must(azb_items_create_or_update(f->client, id, body, NULL, NULL, &poller, &err), &err);
    ended end = finish(poller);
    expect_job(f, &end, "ConfigureBackup");
    must(azb_items_get(f->client, id, NULL, NULL, &item, &err), &err);
    expect(&item->model, "properties.policyName", "HourlyLogBackup");
    expect_refused(azb_containers_unregister(f->client, m->id, NULL, &poller, &err), &err, 400,
                   "BMSUserErrorContainerHasDatasources");
    azb_model_free(&item->model);
    ended_free(&end);
    azb_model_free(body);
}

static void registered_and_inquired(void **state)
{
    fixture f;
    char filter[512];
    (void)state;
    fixture_start(&f, NULL);
    const machine m = find_machine(&f, "sql02");
    register_machine(&f, &m, "");
    (void)snprintf(filter, sizeof filter, "%s and containerName eq '%s'", workload, m.name);
    assert_int_equal(count_where(list_protectable(&f, f.vault_id, filter), NULL, NULL), 0);
    inquire(&f, &m);
    assert_int_equal(count_where(list_protectable(&f, f.vault_id, filter), NULL, NULL), 2);
    assert_int_equal(
        count_where(list_inside(&f, m.id, NULL), "properties.workloadItemType", "SQLInstance"), 1);
    assert_int_equal(
        count_where(list_inside(&f, m.id, NULL), "properties.workloadItemType", "SQLDataBase"), 1);
    azb_model *database = find_where(list_protectable(&f, f.vault_id, filter),
                                     "properties.protectableItemType", "SQLDataBase");
    protect_database(&f, &m, database);
    azb_model_free(database);
    fixture_stop(&f);
}

// A registration that names its workload needs no inquiry; its end shows no status URL.
static void unregistered(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_protection_container_resource *gone = NULL;
    (void)state;
    fixture_start(&f, NULL);
    const machine m = find_machine(&f, "hana02");
    register_machine(&f, &m, ",\"workloadType\":\"SAPHanaDatabase\"");
    assert_int_equal(count_where(list_inside(&f, m.id, NULL), NULL, NULL), 2);
    must(azb_containers_unregister(f.client, m.id, NULL, &poller, &err), &err);
    settle(poller);
    must_fail(AZB_E_SERVICE, azb_containers_get(f.client, m.id, NULL, &gone, &err), &err);
    assert_int_equal(azb_error_http_status(err), 404);
    azb_error_free(err);
    fixture_stop(&f);
}

static void intents(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_protection_intent_resource *made = NULL;
    azb_protection_intent_resource *read = NULL;
    (void)state;
    fixture_start(&f, NULL);
    azb_model *body =
        fixture_body(&f, "ProtectionIntentResource",
                     "{\"properties\":{\"protectionIntentItemType\":"
                     "\"AzureWorkloadSQLAutoProtectionIntent\",\"backupManagementType\":"
                     "\"AzureWorkload\",\"policyId\":\"%s/backupPolicies/HourlyLogBackup\","
                     "\"later\":[],\"itemId\":\"%s/x/backupProtectableItems/"
                     "SQLInstance;MSSQLSERVER\"}}",
                     f.vault_id, f.vault_id);
    must(azb_intents_create_or_update(f.client, f.vault_id, "one", body, NULL, &made, &err), &err);
    expect_all(&made->model, (const member[]){{"name", "one"},
                                              {"properties.later", "[]"},
                                              {"properties.backupManagementType", "AzureWorkload"},
                                              {NULL, NULL}});
    must(azb_intents_get(f.client, f.vault_id, "one", NULL, &read, &err), &err);
    assert_true(azb_model_equal(&read->model, &made->model));
    assert_int_equal(count_where(list_intents(&f, f.vault_id, workload), "name", "one"), 1);
    must(azb_intents_delete(f.client, f.vault_id, "one", NULL, &err), &err);
    assert_int_equal(count_where(list_intents(&f, f.vault_id, workload), NULL, NULL), 0);
    azb_model_free(&read->model);
    azb_model_free(&made->model);
    azb_model_free(body);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(registered_and_inquired),
        cmocka_unit_test(unregistered),
        cmocka_unit_test(intents),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
