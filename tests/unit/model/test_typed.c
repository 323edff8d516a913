// The typed forms do what the functions for any model do: of each kind of form, one.
#include <string.h>

#include <azbackup/typed/model/compute.h>
#include <azbackup/typed/model/policy.h>
#include <azbackup/typed/model/recovery_point.h>
#include <azbackup/typed/model/restore_point.h>

#include "model/types.h"
#include "support/test.h"
#include "support/test_context.h"

static azb_azure_iaas_vm_protection_policy *new_policy(azb_context *context)
{
    azb_azure_iaas_vm_protection_policy *policy = NULL;
    assert_int_equal(azb_azure_iaas_vm_protection_policy_new(context, &policy, NULL), AZB_OK);
    return policy;
}

static void a_new_model_has_its_type_and_its_base(void **state)
{
    test_context test;
    (void)state;
    test_context_init(&test, 0, NULL);
    azb_azure_iaas_vm_protection_policy *policy = new_policy(test.context);
    azb_protection_policy *base = azb_azure_iaas_vm_protection_policy_base(policy);
    assert_ptr_equal(policy->model.type, &azbi_type_azure_iaas_vm_protection_policy);
    assert_ptr_equal(base->model.type, &azbi_type_protection_policy);
    assert_ptr_equal(azb_protection_policy_of(&policy->model), base);
    assert_ptr_equal(azb_protection_policy_as_azure_iaas_vm(base), policy);
    assert_null(azb_protection_policy_as_azure_file_share(base));
    azb_azure_iaas_vm_protection_policy_free(policy);
    test_context_dispose(&test);
}

static void a_child_becomes_part_of_its_parent(void **state)
{
    test_context test;
    azb_protection_policy_resource *resource = NULL;
    azb_restore_point_properties *properties = NULL;
    azb_api_entity_reference *disk = NULL;
    (void)state;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azb_protection_policy_resource_new(test.context, &resource, NULL), AZB_OK);
    azb_azure_iaas_vm_protection_policy *policy = new_policy(test.context);
    azb_protection_policy_resource_set_properties(resource,
                                                  azb_azure_iaas_vm_protection_policy_base(policy));
    assert_ptr_equal(azb_protection_policy_as_azure_iaas_vm(resource->properties), policy);
    azb_protection_policy_resource_free(resource);

    assert_int_equal(azb_restore_point_properties_new(test.context, &properties, NULL), AZB_OK);
    assert_int_equal(azb_api_entity_reference_new(test.context, &disk, NULL), AZB_OK);
    azb_restore_point_properties_append_exclude_disks(properties, disk);
    assert_int_equal(properties->exclude_disks.count, 1);
    assert_ptr_equal(properties->exclude_disks.items[0], disk);
    azb_restore_point_properties_free(properties);
    test_context_dispose(&test);
}

// As the untyped setters: what failed is reported with its path by the call that takes the model.
static void a_child_that_is_missing_is_remembered(void **state)
{
    test_context test;
    azb_protection_policy_resource *resource = NULL;
    azb_error *err = NULL;
    (void)state;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azb_protection_policy_resource_new(test.context, &resource, NULL), AZB_OK);
    azb_protection_policy_resource_set_properties(resource, NULL);
    assert_int_equal(azb_model_validate(&resource->model, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "properties");
    azb_error_free(err);
    azb_protection_policy_resource_free(resource);
    azb_protection_policy_resource_set_properties(
        NULL, azb_azure_iaas_vm_protection_policy_base(new_policy(test.context)));
    test_context_dispose(&test); // nothing is leaked: the child went with the call
}

static void bad_arguments_are_named(void **state)
{
    test_context test;
    azb_azure_iaas_vm_protection_policy *policy = NULL;
    azb_model *model = NULL;
    azb_error *err = NULL;
    (void)state;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azb_azure_iaas_vm_protection_policy_new(test.context, NULL, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "out");
    azb_error_free(err);
    assert_int_equal(azb_azure_iaas_vm_protection_policy_new(NULL, &policy, &err), AZB_E_ARG);
    assert_null(policy);
    assert_string_equal(azb_error_path(err), "context");
    azb_error_free(err);
    assert_int_equal(azb_model_new_of(test.context, azb_type_by_number(0), &model, &err),
                     AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "type");
    azb_error_free(err);
    assert_null(azb_model_part_of(NULL, azb_type_by_number(AZB_TYPE_JOB_RESOURCE)));
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_new_model_has_its_type_and_its_base),
        cmocka_unit_test(a_child_becomes_part_of_its_parent),
        cmocka_unit_test(a_child_that_is_missing_is_remembered),
        cmocka_unit_test(bad_arguments_are_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
