#include <string.h>

#include <azbackup/models.h>
#include <azbackup/typed/model/filter.h>
#include <azbackup/typed/model/job.h>
#include <azbackup/typed/model/recovery_point.h>
#include <azbackup/typed/model/restore.h>

#include "model/types.h"
#include "support/test.h"
#include "support/test_context.h"

// A type that is made by name comes with all its parts, each of its own type.
static void check_parts(azb_model *model, const azb_type *type)
{
    assert_ptr_equal(azb_model_type(model), type);
    for (const azb_type *part = type; part != NULL; part = part->base) {
        const azb_model *found = azb_model_part(model, part->name);
        assert_non_null(found);
        assert_ptr_equal(found->type, part);
    }
    const azb_type *root = type;
    while (root->base != NULL) {
        root = root->base;
    }
    for (size_t i = 0; i < root->variant_count; i++) {
        const azb_type *other = root->variants[i].type;
        const azb_type *part = type;
        while (part != NULL && part != other) {
            part = part->base;
        }
        assert_int_equal(azb_model_part(model, other->name) != NULL, part != NULL);
    }
}

static void every_type_can_be_made(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < azbi_types.count; i++) {
        azb_model *model = NULL;
        azb_error *err = NULL;
        assert_int_equal(azb_model_new(test.context, azbi_types.types[i]->name, &model, &err), 0);
        assert_null(err);
        check_parts(model, azbi_types.types[i]);
        azb_model_free(model);
    }
    test_context_dispose(&test);
}

static void a_new_request_knows_its_kind(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azb_iaas_vm_restore_with_rehydration_request *request = NULL;
    assert_int_equal(azb_iaas_vm_restore_with_rehydration_request_new(test.context, &request, NULL),
                     AZB_OK);

    azb_restore_request *base = azb_restore_request_of(&request->model);
    assert_non_null(base);
    assert_int_equal(base->object_type.id, AZB_RESTORE_REQUEST_IAAS_VM_WITH_REHYDRATION);
    assert_string_equal(base->object_type.text.ptr, "IaasVMRestoreWithRehydrationRequest");
    assert_ptr_equal(azb_restore_request_as_iaas_vm_with_rehydration(base), request);
    assert_non_null(azb_restore_request_as_iaas_vm(base));
    assert_null(azb_restore_request_as_azure_workload(base));
    azb_model_free(&request->model);
    test_context_dispose(&test);
}

static void accessors_take_nothing_for_nothing(void **state)
{
    (void)state;
    assert_null(azb_recovery_point_of(NULL));
    assert_null(azb_recovery_point_as_iaas_vm(NULL));
    assert_null(azb_job_as_azure_iaas_vm(NULL));
}

static void accessors_refuse_other_trees(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azb_recovery_points_filter *filter = NULL;
    assert_int_equal(azb_recovery_points_filter_new(test.context, &filter, NULL), AZB_OK);
    assert_null(azb_recovery_point_of(&filter->model));
    azb_model_free(&filter->model);
    test_context_dispose(&test);
}

static void constructors_name_what_is_missing(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azb_backup_jobs_filter *filter = (void *)&test;
    azb_error *err = NULL;
    assert_int_equal(azb_backup_jobs_filter_new(NULL, &filter, &err), AZB_E_ARG);
    assert_null(filter);
    assert_string_equal(azb_error_path(err), "context");
    azb_error_free(err);
    assert_int_equal(azb_backup_jobs_filter_new(test.context, NULL, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "out");
    azb_error_free(err);
    test_context_dispose(&test);
}

static void make_and_free(test_context *test)
{
    azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request *request = (void *)test;
    const azb_status status =
        azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request_new(test->context,
                                                                                &request, NULL);
    assert_true(status == AZB_OK || status == AZB_E_NOMEM);
    assert_int_equal(request != NULL, status == AZB_OK);
    if (request != NULL) {
        azb_model_free(&request->model);
    }
}

static void constructors_survive_want_of_memory(void **state)
{
    (void)state;
    test_context_sweep(make_and_free);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_type_can_be_made),
        cmocka_unit_test(a_new_request_knows_its_kind),
        cmocka_unit_test(accessors_take_nothing_for_nothing),
        cmocka_unit_test(accessors_refuse_other_trees),
        cmocka_unit_test(constructors_name_what_is_missing),
        cmocka_unit_test(constructors_survive_want_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
