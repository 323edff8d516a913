// Recovery points of every type: listed over several pages, filtered, and read one by one.
#include "fixture.h"

#include <azbackup/typed/model/filter.h>
#include <azbackup/typed/model/recovery_point.h>
#include <azbackup/typed/service/recovery_points.h>

static const struct {
    const char *workload;
    const char *type;  /* of its points */
    const char *range; /* of its log range; NULL: it has none */
} kinds[] = {
    {"vm", "IaasVMRecoveryPoint", NULL},
    {"fileShare", "AzureFileShareRecoveryPoint", NULL},
    {"sql", "AzureWorkloadSQLRecoveryPoint", "AzureWorkloadSQLPointInTimeRecoveryPoint"},
    {"hana", "AzureWorkloadSAPHanaRecoveryPoint", "AzureWorkloadSAPHanaPointInTimeRecoveryPoint"},
    {"ase", "AzureWorkloadSAPAseRecoveryPoint", "AzureWorkloadSAPAsePointInTimeRecoveryPoint"},
    {"hanaInstance", "AzureWorkloadRecoveryPoint", "AzureWorkloadPointInTimeRecoveryPoint"},
    {"sqlServer", "GenericRecoveryPoint", NULL},
    {"generic", "GenericRecoveryPoint", NULL},
};
enum {
    POINTS = 30,
    KINDS = sizeof kinds / sizeof *kinds
};

static const fixture_options small_pages = {
    .simulator = {"--speed", "3600", "--page-size", "7", "--recovery-points", "30", NULL}};

// Lists with a filter and tells how many of a type came.
static size_t count_points(const fixture *f, const char *item_id,
                           const azb_recovery_points_filter *where, const char *type)
{
    azb_pager *pager = NULL;
    azb_error *err = NULL;
    size_t count = 0;
    azb_recovery_points_list_options options;
    azb_options_init(&options, sizeof options);
    options.where = where;
    must(azb_recovery_points_list(f->client, item_id, &options, NULL, &pager, &err), &err);
    for (;;) {
        azb_recovery_point_resource *point = NULL;
        must(azb_recovery_points_list_next(pager, &point, &err), &err);
        if (point == NULL) {
            break;
        }
        assert_non_null(point->properties);
        assert_non_null(azb_model_part(&point->properties->model, type));
        count++;
    }
    assert_int_equal(azb_pager_problem_count(pager), 0);
    azb_pager_free(pager);
    return count;
}

static void read_one(const fixture *f, const char *item_id, const char *name, const char *type)
{
    azb_recovery_point_resource *point = NULL;
    azb_error *err = NULL;
    must(azb_recovery_points_get(f->client, item_id, name, NULL, &point, &err), &err);
    assert_string_equal(point->name.ptr, name);
    assert_non_null(azb_model_part(&point->properties->model, type));
    azb_model_free(&point->model);
}

static void every_type(void **state)
{
    fixture f;
    (void)state;
    fixture_start(&f, &small_pages);
    for (size_t i = 0; i < KINDS; i++) {
        char *id = fixture_item_id(&f, kinds[i].workload);
        assert_int_equal(count_points(&f, id, NULL, kinds[i].type), POINTS);
        read_one(&f, id, simulator_item(f.sim, kinds[i].workload, "recoveryPoint"), kinds[i].type);
        azb_text_free(id);
    }
    fixture_stop(&f);
}

static void log_ranges(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_recovery_points_filter *where = NULL;
    (void)state;
    fixture_start(&f, &small_pages);
    must(azb_recovery_points_filter_new(f.context, &where, &err), &err);
    azb_model_set_enum(&where->model, &where->restore_point_query_type,
                       AZB_RESTORE_POINT_QUERY_TYPE_LOG);
    for (size_t i = 0; i < KINDS; i++) {
        if (kinds[i].range == NULL) {
            continue;
        }
        char *id = fixture_item_id(&f, kinds[i].workload);
        assert_int_equal(count_points(&f, id, where, kinds[i].range), 1);
        read_one(&f, id, "DefaultRangeRecoveryPoint", kinds[i].range);
        azb_text_free(id);
    }
    azb_model_free(&where->model);
    fixture_stop(&f);
}

// The time of the nth point of the list, newest first.
static azb_time time_of(const fixture *f, const char *item_id, size_t index)
{
    azb_pager *pager = NULL;
    azb_error *err = NULL;
    azb_recovery_point_resource *point = NULL;
    must(azb_recovery_points_list(f->client, item_id, NULL, NULL, &pager, &err), &err);
    for (size_t i = 0; i <= index; i++) {
        must(azb_recovery_points_list_next(pager, &point, &err), &err);
        assert_non_null(point);
    }
    const azb_iaas_vm_recovery_point *vm = azb_recovery_point_as_iaas_vm(point->properties);
    assert_non_null(vm);
    const azb_time time = vm->recovery_point_time;
    azb_pager_free(pager);
    return time;
}

static void dates(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_recovery_points_filter *where = NULL;
    (void)state;
    fixture_start(&f, &small_pages);
    char *id = fixture_item_id(&f, "vm");
    const azb_time one = time_of(&f, id, 4);
    const azb_time other = time_of(&f, id, 9);
    const int newest_first = azb_time_compare(&one, &other) > 0;
    must(azb_recovery_points_filter_new(f.context, &where, &err), &err);
    azb_time from = newest_first ? other : one;
    azb_time to = newest_first ? one : other;
    from.seconds -= 2; // the filter's dates have whole seconds
    to.seconds += 2;
    azb_model_set_time(&where->model, &where->start_date, &from);
    azb_model_set_time(&where->model, &where->end_date, &to);
    assert_int_equal(count_points(&f, id, where, "IaasVMRecoveryPoint"), 6);
    azb_model_free(&where->model);
    azb_text_free(id);
    fixture_stop(&f);
}

static void bad_arguments(void **state)
{
    static const struct {
        const char *point;
        const char *path;
    } rows[] = {
        {NULL, "recovery_point"},  {"", "recovery_point"},    {"a/b", "recovery_point"},
        {"a?b", "recovery_point"}, {"a#b", "recovery_point"}, {"a\nb", "recovery_point"},
    };
    fixture f;
    azb_error *err = NULL;
    azb_recovery_point_resource *point = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *id = fixture_item_id(&f, "vm");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        must_fail(AZB_E_ARG,
                  azb_recovery_points_get(f.client, id, rows[i].point, NULL, &point, &err), &err);
        assert_null(point);
        assert_string_equal(azb_error_path(err), rows[i].path);
        azb_error_free(err);
    }
    must_fail(AZB_E_ARG, azb_recovery_points_get(f.client, "/nowhere", "1", NULL, &point, &err),
              &err);
    assert_string_equal(azb_error_path(err), "item_id");
    azb_error_free(err);
    assert_int_equal(simulator_requests(f.sim, "*", "/"), 0);
    azb_text_free(id);
    fixture_stop(&f);
}

static void not_there(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_recovery_point_resource *point = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *id = fixture_item_id(&f, "vm");
    must_fail(AZB_E_SERVICE, azb_recovery_points_get(f.client, id, "1234", NULL, &point, &err),
              &err);
    assert_null(point);
    assert_true(azb_error_http_status(err) >= 400);
    assert_string_not_equal(azb_error_service_code(err), "");
    assert_string_not_equal(azb_error_client_request_id(err), "");
    azb_error_free(err);
    azb_text_free(id);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_type),    cmocka_unit_test(log_ranges), cmocka_unit_test(dates),
        cmocka_unit_test(bad_arguments), cmocka_unit_test(not_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
