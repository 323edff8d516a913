// Get, change, put: an item as the service answers it, one member changed, sent back. Everything
// else stays as it was, known to this version or not.
#include <string.h>

#include <azbackup/models.h>

#include "support/test.h"
#include "support/test_context.h"

static const char answer[] =
    "{\"id\":\"/subscriptions/s/x\",\"name\":\"VM;iaasvmcontainerv2;g;v\",\"etag\":null,"
    "\"tags\":{},\"properties\":{\"futureList\":[{\"deep\":[1.0,1E2,null]}],"
    "\"friendlyName\":\"v\",\"policyId\":\"/old\",\"protectedItemType\":"
    "\"Microsoft.Compute/virtualMachines\",\"isArchiveEnabled\":null,"
    "\"lastRecoveryPoint\":\"2025-01-02T03:04:05.1234567Z\",\"protectionState\":\"Resting\","
    "\"softDeleteRetentionPeriodInDays\":14.0,\"healthDetails\":[],"
    "\"extendedInfo\":{\"recoveryPointCount\":7,\"policyInconsistent\":false,\"new\":{}},"
    "\"kpisHealths\":{}},\"systemData\":{\"createdBy\":\"x\"}}";

typedef struct item {
    test_context test;
    azb_protected_item_resource *resource;
    azb_protected_item *properties;
    azb_model *before;
} item;

static void get(item *it)
{
    azb_model *model = NULL;
    test_context_init(&it->test, 0, NULL);
    assert_int_equal(azb_model_from_json(it->test.context, "ProtectedItemResource", answer,
                                         sizeof answer - 1, &model, NULL),
                     AZB_OK);
    it->resource = (azb_protected_item_resource *)(void *)model;
    it->properties = it->resource->properties;
    assert_non_null(it->properties);
    assert_int_equal(azb_model_copy(model, &it->before, NULL), AZB_OK);
}

// What would be sent, read by someone else, differs from the answer in one member.
static void put(item *it, const char *changed)
{
    char *text = NULL;
    azb_model *sent = NULL;
    azb_diff *diff = NULL;
    assert_int_equal(azb_model_validate(&it->resource->model, NULL), AZB_OK);
    assert_int_equal(azb_model_to_json(&it->resource->model, &text, NULL, NULL), AZB_OK);
    assert_int_equal(azb_model_from_json(it->test.context, "ProtectedItemResource", text,
                                         strlen(text), &sent, NULL),
                     AZB_OK);
    assert_int_equal(azb_model_diff(it->before, sent, &diff, NULL), AZB_OK);
    assert_int_equal(azb_diff_count(diff), changed[0] == '\0' ? 0 : 1);
    assert_string_equal(azb_diff_path(diff, 0), changed);
    // what no slot can say stands there as it came
    static const char *const kept[] = {"[{\"deep\":[1.0,1E2,null]}]",
                                       "\"etag\":null",
                                       "\"isArchiveEnabled\":null",
                                       ".1234567Z",
                                       "\"Resting\"",
                                       "14.0",
                                       "\"systemData\":{\"createdBy\":\"x\"}",
                                       "\"new\":{}"};
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++) {
        assert_non_null(strstr(text, kept[i]));
    }
    azb_diff_free(diff);
    azb_text_free(text);
    azb_model_free(sent);
    azb_model_free(it->before);
    azb_model_free(&it->resource->model);
    test_context_dispose(&it->test);
}

static void unchanged_is_unchanged(void **state)
{
    (void)state;
    item it;
    get(&it);
    put(&it, "");
}

static void one_member_changes_alone(void **state)
{
    (void)state;
    item it;
    get(&it);
    azb_model_set_str(&it.properties->model, &it.properties->policy_id, "/new");
    put(&it, "properties.policyId");
}

static void empty_is_not_absent(void **state)
{
    (void)state;
    item it;
    get(&it);
    azb_model_set_str(&it.properties->model, &it.properties->policy_id, "");
    put(&it, "properties.policyId");
}

static void absent_is_not_null(void **state)
{
    (void)state;
    item it;
    get(&it);
    azb_model_clear(&it.properties->model, "policyId");
    put(&it, "properties.policyId");
}

static void null_goes_out_as_null(void **state)
{
    (void)state;
    item it;
    get(&it);
    azb_model_set_null(&it.properties->model, "policyId");
    put(&it, "properties.policyId");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(unchanged_is_unchanged), cmocka_unit_test(one_member_changes_alone),
        cmocka_unit_test(empty_is_not_absent),    cmocka_unit_test(absent_is_not_null),
        cmocka_unit_test(null_goes_out_as_null),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
