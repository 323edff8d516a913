// Policies: listed, read, changed without loss, put while in use, deleted.
#include <azbackup/service/tracking.h>
#include <azbackup/typed/model/policy.h>

#include "check.h"

LIST_OF(list_policies, azb_policies_list)

static azb_protection_policy_resource *read_policy(const fixture *f, const char *name)
{
    azb_protection_policy_resource *policy = NULL;
    azb_error *err = NULL;
    must(azb_policies_get(f->client, f->vault_id, name, NULL, &policy, &err), &err);
    return policy;
}

static ended put_policy(const fixture *f, const char *name, const azb_model *body)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    must(azb_policies_create_or_update(f->client, f->vault_id, name, body, NULL, NULL, &poller,
                                       &err),
         &err);
    return finish(poller);
}

static void listed(void **state)
{
    static const struct {
        const char *filter;
        size_t count;
    } rows[] = {
        {NULL, 7},
        {"backupManagementType eq 'AzureIaasVM'", 2},
        {"backupManagementType eq 'AzureStorage'", 1},
    };
    fixture f;
    (void)state;
    fixture_start(&f, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(count_where(list_policies(&f, f.vault_id, rows[i].filter), NULL, NULL),
                         rows[i].count);
    }
    fixture_stop(&f);
}

static void get_change_put(void **state)
{
    fixture f;
    (void)state;
    fixture_start(&f, NULL);
    azb_protection_policy_resource *policy = read_policy(&f, "EnhancedPolicy");
    azb_model *later =
        edited(&f, &policy->model, "{\"properties\":{\"laterMember\":{\"x\":[1.0,null,{}]}}}");
    ended put = put_policy(&f, "EnhancedPolicy", later);
    azb_protection_policy_resource *before = read_policy(&f, "EnhancedPolicy");
    azb_protection_policy_resource *changed = read_policy(&f, "EnhancedPolicy");
    azb_azure_iaas_vm_protection_policy *vm =
        azb_protection_policy_as_azure_iaas_vm(changed->properties);
    azb_model_set_i32(&vm->model, &vm->instant_rp_retention_range_in_days, 7);
    ended again = put_policy(&f, "EnhancedPolicy", &changed->model);
    azb_protection_policy_resource *after = read_policy(&f, "EnhancedPolicy");
    expect_change(&before->model, &after->model,
                  (const char *const[]){"properties.instantRpRetentionRangeInDays", NULL});
    expect_change(again.result, &after->model, (const char *const[]){NULL});
    expect(&after->model, "properties.laterMember", "{\"x\":[1.0,null,{}]}");
    azb_model_free(&after->model);
    ended_free(&again);
    azb_model_free(&changed->model);
    azb_model_free(&before->model);
    ended_free(&put);
    azb_model_free(later);
    azb_model_free(&policy->model);
    fixture_stop(&f);
}

// A policy with items is changed by an operation, whose status and result can be asked for.
static void put_in_use(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_operation_status *status = NULL;
    azb_protection_policy_resource *result = NULL;
    (void)state;
    fixture_start(&f, NULL);
    azb_protection_policy_resource *policy = read_policy(&f, "DefaultPolicy");
    ended put = put_policy(&f, "DefaultPolicy", &policy->model);
    assert_string_not_equal(put.operation, "");
    must(azb_tracking_get_policy_status(f.client, f.vault_id, "DefaultPolicy", put.operation, NULL,
                                        &status, &err),
         &err);
    expect_all(&status->model,
               (const member[]){{"name", put.operation}, {"status", "Succeeded"}, {NULL, NULL}});
    must(azb_tracking_get_policy_result(f.client, f.vault_id, "DefaultPolicy", put.operation, NULL,
                                        &result, &err),
         &err);
    assert_true(azb_model_equal(&result->model, &policy->model));
    assert_true(azb_model_equal(put.result, &policy->model));
    expect_refused(azb_policies_delete(f.client, f.vault_id, "DefaultPolicy", NULL, &poller, &err),
                   &err, 400, "BMSUserErrorPolicyInUse");
    azb_model_free(&result->model);
    azb_model_free(&status->model);
    ended_free(&put);
    azb_model_free(&policy->model);
    fixture_stop(&f);
}

static void made_and_deleted(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_protection_policy_resource *gone = NULL;
    (void)state;
    fixture_start(&f, NULL);
    azb_protection_policy_resource *daily = read_policy(&f, "DailyShares");
    ended put = put_policy(&f, "my-shares", &daily->properties->model);
    expect_all(put.result, (const member[]){{"name", "my-shares"},
                                            {"properties.protectedItemsCount", "0"},
                                            {NULL, NULL}});
    assert_int_equal(count_where(list_policies(&f, f.vault_id, NULL), "name", "my-shares"), 1);
    for (size_t i = 0; i < 2; i++) { // the second answers 204
        must(azb_policies_delete(f.client, f.vault_id, "my-shares", NULL, &poller, &err), &err);
        settle(poller);
    }
    must_fail(AZB_E_SERVICE, azb_policies_get(f.client, f.vault_id, "my-shares", NULL, &gone, &err),
              &err);
    assert_int_equal(azb_error_http_status(err), 404);
    azb_error_free(err);
    ended_free(&put);
    azb_model_free(&daily->model);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(listed),
        cmocka_unit_test(get_change_put),
        cmocka_unit_test(put_in_use),
        cmocka_unit_test(made_and_deleted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
