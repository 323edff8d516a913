// Compute's models: restore points, disks and VMs, as the service answers them and as they are
// sent. Bodies have their members in the order of the structs, unknown ones last, so that what is
// written back is compared byte by byte.
#include <stdio.h>
#include <string.h>

#include <azbackup/models.h>

#include "support/test.h"
#include "support/test_context.h"

#define GROUP  "/subscriptions/6c1d/resourceGroups/shop/providers/Microsoft.Compute/"
#define POINTS GROUP "restorePointCollections/nightly/restorePoints/"

static const char point_text[] =
    "{\"id\":\"" POINTS "p1\",\"name\":\"p1\",\"properties\":{"
    "\"excludeDisks\":[{\"id\":\"" GROUP "disks/scratch\"}],"
    "\"sourceMetadata\":{\"hardwareProfile\":{\"vmSize\":\"Standard_D2s_v3\"},"
    "\"storageProfile\":{\"osDisk\":{\"osType\":\"Linux\",\"name\":\"root\","
    "\"caching\":\"ReadWrite\",\"diskSizeGB\":30,\"managedDisk\":{\"id\":\"" GROUP "disks/root\","
    "\"storageAccountType\":\"Premium_LRS\"},\"diskRestorePoint\":{\"id\":\"" POINTS
    "p1/diskRestorePoints/root_a\",\"encryption\":{\"type\":"
    "\"EncryptionAtRestWithPlatformKey\"}}},\"dataDisks\":[{\"lun\":7,\"name\":\"data\","
    "\"caching\":\"None\",\"managedDisk\":{\"id\":\"" GROUP "disks/data\"},"
    "\"writeAcceleratorEnabled\":false}],\"diskControllerType\":\"NVMe\"},"
    "\"osProfile\":{\"computerName\":\"till\",\"windowsConfiguration\":{\"winRM\":{\"listeners\":"
    "[{\"protocol\":\"Https\"}]}},\"secrets\":[],\"requireGuestProvisionSignal\":true},"
    "\"location\":\"westeurope\",\"hyperVGeneration\":\"V2\",\"resiliency\":{\"zones\":[2]}},"
    "\"provisioningState\":\"Succeeded\",\"consistencyMode\":\"ApplicationConsistent\","
    "\"timeCreated\":\"2024-02-29T23:30:05.8401500+05:30\","
    "\"instanceView\":{\"diskRestorePoints\":[{\"id\":\"" POINTS "p1/diskRestorePoints/root_a\","
    "\"replicationStatus\":{\"status\":{\"code\":\"ReplicationState/succeeded\","
    "\"level\":\"Info\",\"displayStatus\":\"Succeeded\"},\"completionPercent\":100},"
    "\"snapshotAccessState\":\"AvailableWithInstantAccess\"}],\"statuses\":["
    "{\"code\":\"ReplicationState/succeeded\"}]}}}";

static const char collection_text[] =
    "{\"id\":\"" GROUP "restorePointCollections/nightly\",\"name\":\"nightly\",\"type\":"
    "\"Microsoft.Compute/restorePointCollections\",\"location\":\"westeurope\",\"tags\":{},"
    "\"properties\":{\"source\":{\"location\":\"westeurope\",\"id\":\"" GROUP
    "virtualMachines/till\"},\"provisioningState\":\"Successful\",\"restorePointCollectionId\":"
    "\"0d8f\",\"restorePoints\":[{\"id\":\"" POINTS "p1\",\"properties\":{\"timeCreated\":"
    "\"2024-02-29T18:00:05.593Z\"}},{\"id\":\"" POINTS "p2\"}],\"policy\":null}}";

static const char disk_point_text[] =
    "{\"id\":\"" POINTS "p1/diskRestorePoints/root_a\",\"name\":\"root_a\",\"properties\":{"
    "\"timeCreated\":\"2024-02-29T18:00:05.079872+00:00\",\"sourceResourceId\":\"" GROUP
    "disks/root\",\"osType\":\"Linux\",\"hyperVGeneration\":\"V2\",\"familyId\":\"996b\","
    "\"sourceUniqueId\":\"48e0\",\"networkAccessPolicy\":\"AllowPrivate\","
    "\"publicNetworkAccess\":\"Disabled\",\"completionPercent\":12.5,"
    "\"replicationState\":\"Pending\",\"sourceResourceLocation\":\"northeurope\","
    "\"logicalSectorSize\":4096}}";

static const char disk_text[] =
    "{\"name\":\"data\",\"location\":\"westeurope\",\"managedByExtended\":[\"" GROUP
    "virtualMachines/a\"],\"sku\":{\"name\":\"PremiumV2_LRS\",\"tier\":\"Premium\"},"
    "\"zones\":[\"1\"],\"extendedLocation\":{\"name\":\"edge\",\"type\":\"EdgeZone\"},"
    "\"properties\":{\"creationData\":{\"createOption\":\"Restore\",\"sourceResourceId\":"
    "\"" POINTS "p1/diskRestorePoints/root_a\",\"logicalSectorSize\":512},\"diskSizeGB\":32,"
    "\"diskSizeBytes\":34359738368,\"diskIOPSReadWrite\":3000,\"diskMBpsReadWrite\":125,"
    "\"diskState\":\"ActiveSAS\",\"shareInfo\":[{\"vmUri\":\"u\"}],\"completionPercent\":100,"
    "\"LastOwnershipUpdateTime\":\"2024-02-29T18:00:05\",\"futureSwitch\":true}}";

static const char machine_text[] =
    "{\"name\":\"till\",\"location\":\"westeurope\",\"properties\":{\"storageProfile\":{"
    "\"imageReference\":{\"publisher\":\"canonical\",\"exactVersion\":\"22.4\"},\"dataDisks\":["
    "{\"lun\":0,\"createOption\":\"Attach\",\"diskMBpsReadWrite\":60,\"detachOption\":"
    "\"ForceDetach\"}]},\"networkProfile\":{\"networkInterfaces\":[{\"id\":\"n\",\"properties\":{"
    "\"primary\":true,\"deleteOption\":\"Detach\"}}],\"networkApiVersion\":\"2022-11-01\"},"
    "\"securityProfile\":{\"uefiSettings\":{\"vTpmEnabled\":true},\"proxyAgentSettings\":{"
    "\"mode\":\"Audit\",\"imds\":{\"mode\":\"Disabled\"}}},\"instanceView\":{\"statuses\":[{"
    "\"code\":"
    "\"PowerState/running\"}],\"vmAgent\":{\"vmAgentVersion\":\"2.7\"}},\"priority\":\"Spot\"},"
    "\"identity\":{\"type\":\"SystemAssigned, UserAssigned\",\"userAssignedIdentities\":{"
    "\"/id/one\":{\"principalId\":\"p\"},\"/id/two\":null}},\"etag\":\"\\\"7\\\"\","
    "\"resources\":[{}]}";

static const struct body {
    const char *type;
    const char *text;
} bodies[] = {
    {"RestorePoint", point_text},
    {"RestorePointCollection", collection_text},
    {"DiskRestorePoint", disk_point_text},
    {"Disk", disk_text},
    {"VirtualMachine", machine_text},
    {"RestorePoint", "{\"properties\":{\"consistencyMode\":\"Snapshotted\","
                     "\"timeCreated\":\"1/27/2021 8:35:05 PM\"}}"},
    {"RestorePoint", "{\"properties\":{\"timeCreated\":\"2021-01-27T20:35:05.84015190+00:00\"}}"},
    {"GrantAccessData", "{\"access\":\"Read\",\"durationInSeconds\":86400,"
                        "\"getSecureVMGuestStateSAS\":false,\"fileFormat\":\"VHDX\"}"},
    {"AccessUri", "{\"accessSAS\":\"https://disk/?sig=1\",\"securityDataAccessSAS\":null}"},
    {"ComputeCloudError",
     "{\"error\":{\"code\":\"Conflict\",\"target\":\"p1\",\"details\":[{\"code\":"
     "\"x\"}],\"innererror\":{\"exceptiontype\":\"t\",\"errordetail\":\"d\"}}}"},
};

static azb_model *read_body(test_context *test, const char *type, const char *text)
{
    azb_model *model = NULL;
    assert_int_equal(azb_model_from_json(test->context, type, text, strlen(text), &model, NULL),
                     AZB_OK);
    return model;
}

static void bodies_lose_nothing(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++) {
        test_context test;
        char *text = NULL;
        test_context_init(&test, 0, NULL);
        azb_model *model = read_body(&test, bodies[i].type, bodies[i].text);
        assert_int_equal(azb_model_to_json(model, &text, NULL, NULL), AZB_OK);
        assert_string_equal(text, bodies[i].text);
        azb_text_free(text);
        azb_model_free(model);
        test_context_dispose(&test);
    }
}

static void a_point_tells_what_it_was_made_of(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azb_model *model = read_body(&test, "RestorePoint", point_text);
    const azb_restore_point_properties *point = ((azb_restore_point *)(void *)model)->properties;
    assert_string_equal(point->exclude_disks.items[0]->id.ptr, GROUP "disks/scratch");
    assert_int_equal(point->consistency_mode.id, AZB_CONSISTENCY_MODE_TYPES_APPLICATION_CONSISTENT);
    assert_int_equal(point->time_created.form, AZB_TIME_OFFSET);
    assert_int_equal(point->time_created.seconds, 1709229605); // 18:00:05 in UTC

    const azb_restore_point_source_metadata *source = point->source_metadata;
    assert_int_equal(source->hardware_profile->vm_size.id,
                     AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D2S_V3);
    assert_int_equal(source->hyper_v_generation.id, AZB_HYPER_V_GENERATION_TYPES_V2);
    assert_int_equal(
        source->os_profile->windows_configuration->winrm->listeners.items[0]->protocol.id,
        AZB_WINRM_PROTOCOL_HTTPS);
    assert_string_equal(source->model.raw.ptr, "\"resiliency\":{\"zones\":[2]}");

    const azb_restore_point_source_vm_storage_profile *disks = source->storage_profile;
    assert_int_equal(disks->disk_controller_type.id, AZB_DISK_CONTROLLER_TYPES_NVME);
    assert_int_equal(disks->os_disk->caching.id, AZB_CACHING_TYPES_READ_WRITE);
    assert_string_equal(disks->os_disk->managed_disk->id.ptr, GROUP "disks/root");
    assert_string_equal(disks->os_disk->disk_restore_point->id.ptr,
                        POINTS "p1/diskRestorePoints/root_a");
    assert_int_equal(disks->data_disks.count, 1);
    assert_int_equal(disks->data_disks.items[0]->lun.value, 7);
    assert_int_equal(disks->data_disks.items[0]->disk_size_gb.state, AZB_ABSENT);
    azb_model_free(model);
    test_context_dispose(&test);
}

static void a_point_tells_how_far_its_copy_is(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azb_model *model = read_body(&test, "RestorePoint", point_text);
    const azb_restore_point_instance_view *view =
        ((azb_restore_point *)(void *)model)->properties->instance_view;
    const azb_disk_restore_point_instance_view *disk = view->disk_restore_points.items[0];
    assert_int_equal(disk->replication_status->completion_percent.value, 100);
    assert_string_equal(disk->replication_status->status->code.ptr, "ReplicationState/succeeded");
    assert_int_equal(disk->replication_status->status->level.id, AZB_STATUS_LEVEL_TYPES_INFO);
    assert_int_equal(disk->snapshot_access_state.id,
                     AZB_SNAPSHOT_ACCESS_STATE_AVAILABLE_WITH_INSTANT_ACCESS);
    azb_model_free(model);

    model = read_body(&test, "DiskRestorePoint", disk_point_text);
    const azb_disk_restore_point_properties *alone =
        ((azb_disk_restore_point *)(void *)model)->properties;
    assert_true(alone->completion_percent.value > 12.4 && alone->completion_percent.value < 12.6);
    assert_string_equal(alone->source_resource_location.ptr, "northeurope");
    assert_int_equal(alone->public_network_access.id, AZB_DISK_PUBLIC_NETWORK_ACCESS_DISABLED);
    azb_model_free(model);
    test_context_dispose(&test);
}

// A collection is read, one label added, and sent back: what the service alone sets stays too.
static void a_collection_changes_in_one_member(void **state)
{
    (void)state;
    test_context test;
    azb_diff *diff = NULL;
    test_context_init(&test, 0, NULL);
    azb_model *before = read_body(&test, "RestorePointCollection", collection_text);
    azb_model *after = read_body(&test, "RestorePointCollection", collection_text);
    azb_restore_point_collection *collection = (void *)after;
    assert_int_equal(collection->properties->restore_points.count, 2);
    azb_model_set_pair(after, &collection->tags, "owner", "till");
    assert_int_equal(azb_model_validate(after, NULL), AZB_OK);
    assert_int_equal(azb_model_diff(before, after, &diff, NULL), AZB_OK);
    assert_int_equal(azb_diff_count(diff), 1);
    assert_string_equal(azb_diff_path(diff, 0), "tags.owner");
    azb_diff_free(diff);
    azb_model_free(before);
    azb_model_free(after);
    test_context_dispose(&test);
}

// What cannot be sent, or read, is refused with the member's path.
static void what_does_not_fit_is_named(void **state)
{
    (void)state;
    static const struct {
        const char *type;
        const char *text;
        azb_status status; // AZB_OK: it can be read, but not sent
        const char *path;
    } cases[] = {
        {"GrantAccessData", "{\"access\":\"Read\"}", AZB_OK, "durationInSeconds"},
        {"GrantAccessData", "{\"durationInSeconds\":60}", AZB_OK, "access"},
        {"GrantAccessData", "{\"access\":\"Read\",\"durationInSeconds\":\"60\"}", AZB_E_JSON,
         "durationInSeconds"},
        {"Disk", "{\"properties\":{\"creationData\":{}}}", AZB_OK, "location"},
        {"Disk", "{\"location\":\"w\",\"properties\":{\"creationData\":{}}}", AZB_OK,
         "properties.creationData.createOption"},
        {"RestorePointCollection", "{\"tags\":{}}", AZB_OK, "location"},
        {"RestorePoint", "{\"properties\":{\"excludeDisks\":[{\"id\":1}]}}", AZB_E_JSON,
         "properties.excludeDisks[0].id"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        test_context test;
        azb_model *model = NULL;
        azb_error *err = NULL;
        test_context_init(&test, 0, NULL);
        assert_int_equal(azb_model_from_json(test.context, cases[i].type, cases[i].text,
                                             strlen(cases[i].text), &model, &err),
                         cases[i].status);
        if (cases[i].status == AZB_OK) {
            assert_int_equal(azb_model_validate(model, &err), AZB_E_ARG);
        }
        assert_string_equal(azb_error_path(err), cases[i].path);
        azb_error_free(err);
        azb_model_free(model);
        test_context_dispose(&test);
    }
}

// The members that let their reader in, or hold what does.
static const struct secret_body {
    const char *type;
    const char *text;
    const char *other; // a member that is no list
} secret_bodies[] = {
    {"AccessUri", "{\"accessSAS\":\"https://disk/?sig=hush\"}", "securityDataAccessSAS"},
    {"AccessUri", "{\"securityDataAccessSAS\":\"https://disk/?sig=hush\"}", "accessSAS"},
    {"CreationData", "{\"sourceUri\":\"https://blob/?sig=hush\"}", "storageAccountId"},
    {"CreationData", "{\"securityDataUri\":\"https://blob/?sig=hush\"}", "storageAccountId"},
    {"OSProfile", "{\"adminPassword\":\"hush\"}", "computerName"},
    {"OSProfile", "{\"customData\":\"hush\"}", "computerName"},
    {"OSProfile",
     "{\"windowsConfiguration\":{\"additionalUnattendContent\":[{\"content\":\"hush\"}]}}",
     "computerName"},
    {"VirtualMachine", "{\"properties\":{\"userData\":\"hush\"}}", "etag"},
    {"RestorePoint", "{\"properties\":{\"sourceMetadata\":{\"userData\":\"hush\"}}}", "name"},
    {"RestorePointCollection",
     "{\"properties\":{\"restorePoints\":[{\"properties\":{\"sourceMetadata\":{\"osProfile\":"
     "{\"customData\":\"hush\"}}}}]}}",
     "name"},
};

static void read_write_and_free(test_context *test, const struct secret_body *body)
{
    char *text = NULL;
    azb_model *copy = NULL;
    azb_model *model = read_body(test, body->type, body->text);
    assert_int_equal(azb_model_to_json(model, &text, NULL, NULL), AZB_OK);
    assert_string_equal(text, body->text);
    assert_int_equal(azb_model_copy(model, &copy, NULL), AZB_OK);
    azb_text_free(text);
    azb_model_free(copy);
    azb_model_free(model);
}

// The same body with one more member, which cannot be read.
static void fail_to_read(test_context *test, const struct secret_body *body)
{
    char broken[256];
    azb_model *model = NULL;
    azb_error *err = NULL;
    const int len = snprintf(broken, sizeof broken, "%.*s,\"%s\":[]}", (int)strlen(body->text) - 1,
                             body->text, body->other);
    assert_true(len > 0 && (size_t)len < sizeof broken);
    assert_int_equal(
        azb_model_from_json(test->context, body->type, broken, (size_t)len, &model, &err),
        AZB_E_JSON);
    assert_string_equal(azb_error_path(err), body->other);
    assert_null(strstr(azb_error_message(err), "hush"));
    assert_null(model);
    azb_error_free(err);
}

static void secrets_are_wiped_and_not_shown(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof secret_bodies / sizeof secret_bodies[0]; i++) {
        test_context test;
        test_context_init(&test, 0, NULL);
        test.memory.secrets[0] = "hush";
        read_write_and_free(&test, &secret_bodies[i]);
        fail_to_read(&test, &secret_bodies[i]);
        assert_null(strstr(test.log, "hush"));
        test_context_dispose(&test);
        assert_int_equal(test.memory.unwiped, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bodies_lose_nothing),
        cmocka_unit_test(a_point_tells_what_it_was_made_of),
        cmocka_unit_test(a_point_tells_how_far_its_copy_is),
        cmocka_unit_test(a_collection_changes_in_one_member),
        cmocka_unit_test(what_does_not_fit_is_named),
        cmocka_unit_test(secrets_are_wiped_and_not_shown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
