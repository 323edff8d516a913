// Protection containers: every kind listed and read; a storage account registered, unregistered
// and brought back.
#include <azbackup/service/tracking.h>

#include "check.h"

LIST_OF(list_containers, azb_containers_list)
LIST_OF(list_protectable, azb_protectable_list_containers)
LIST_OF(list_deleted, azb_containers_list_deleted)

static const char storage[] = "backupManagementType eq 'AzureStorage'";

static void every_kind(void **state)
{
    static const struct {
        const char *management_type;
        const char *container_type;
        size_t count;
    } rows[] = {
        {"AzureIaasVM", "Microsoft.Compute/virtualMachines", 3},
        {"AzureStorage", "StorageContainer", 1},
        {"AzureWorkload", "VMAppContainer", 4},
        {"AzureSql", "AzureSqlContainer", 1},
        {"MAB", "Windows", 1},
        {"DPM", "DPMContainer", 1},
        {"DefaultBackup", "GenericContainer", 1},
    };
    fixture f;
    azb_error *err = NULL;
    char filter[128];
    (void)state;
    fixture_start(&f, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_protection_container_resource *read = NULL;
        (void)snprintf(filter, sizeof filter, "backupManagementType eq '%s'",
                       rows[i].management_type);
        assert_int_equal(count_where(list_containers(&f, f.vault_id, filter),
                                     "properties.containerType", rows[i].container_type),
                         rows[i].count);
        azb_model *listed = find_where(list_containers(&f, f.vault_id, filter), NULL, NULL);
        const azb_protection_container_resource *one = (const void *)listed;
        must(azb_containers_get(f.client, one->id.ptr, NULL, &read, &err), &err);
        assert_true(azb_model_equal(listed, &read->model));
        azb_model_free(&read->model);
        azb_model_free(listed);
    }
    fixture_stop(&f);
}

// The protectable storage account, and where its registration is put.
static void storage_account(const fixture *f, char id[512], char account[256])
{
    azb_model *found =
        find_where(list_protectable(f, f->vault_id, storage), "properties.friendlyName", "store02");
    const azb_protectable_container_resource *one = (const void *)found;
    (void)snprintf(id, 512, "%s/backupFabrics/Azure/protectionContainers/%s", f->vault_id,
                   one->name.ptr);
    (void)snprintf(account, 256, "%s", one->properties->container_id.ptr);
    azb_model_free(found);
}

static void put_account(const fixture *f, const char *id, const char *account, const char *more)
{
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_model *body = fixture_body(f, "ProtectionContainerResource",
                                   "{\"properties\":{\"containerType\":\"StorageContainer\","
                                   "\"backupManagementType\":\"AzureStorage\","
                                   "\"laterMember\":\"kept\",\"sourceResourceId\":\"%s\"%s}}",
                                   account, more);
    must(azb_containers_register(f->client, id, body, NULL, &poller, &err), &err);
    ended end = finish(poller);
    expect_all(end.result, (const member[]){{"properties.friendlyName", "store02"},
                                            {"properties.laterMember", "kept"},
                                            {NULL, NULL}});
    must(azb_tracking_get_container_result(f->client, id, end.operation, NULL, &poller, &err),
         &err);
    ended again = finish(poller);
    assert_true(azb_model_equal(again.result, end.result));
    ended_free(&again);
    ended_free(&end);
    azb_model_free(body);
}

static void storage_life(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    char id[512];
    char account[256];
    (void)state;
    fixture_start(&f, NULL);
    storage_account(&f, id, account);
    put_account(&f, id, account, "");
    assert_int_equal(count_where(list_containers(&f, f.vault_id, storage), NULL, NULL), 2);
    must(azb_containers_unregister(f.client, id, NULL, &poller, &err), &err);
    settle(poller);
    assert_int_equal(count_where(list_containers(&f, f.vault_id, storage), NULL, NULL), 1);
    assert_int_equal(
        count_where(list_deleted(&f, f.vault_id, storage), "properties.friendlyName", "store02"),
        1);
    put_account(&f, id, account, ",\"operationType\":\"Rehydrate\"");
    assert_int_equal(count_where(list_deleted(&f, f.vault_id, storage), NULL, NULL), 0);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind),
        cmocka_unit_test(storage_life),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
