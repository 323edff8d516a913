// test_rows.c - the rows of pollers are those of the service, but for the names of arguments.
#include "fixture.h"

#include "poller/rows.h"
#include "service/rows.h"

static void each_row_is_the_service_s(void **state)
{
    static const struct {
        const azbi_operation *own, *other;
    } rows[] = {
        {&azbi_poller_get_job, &azbi_operation_jobs_get},
        {&azbi_poller_cancel_job, &azbi_operation_jobs_cancel},
        {&azbi_poller_get_record, &azbi_operation_tracking_get_vault_status},
        {&azbi_poller_get_restore_point, &azbi_operation_restore_points_get},
        {&azbi_poller_get_disk_restore_point, &azbi_operation_disk_restore_points_get},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const azbi_operation *own = rows[i].own;
        const azbi_operation *other = rows[i].other;
        assert_string_equal(own->id, other->id);
        assert_string_equal(own->method, other->method);
        assert_string_equal(own->path, other->path);
        assert_string_equal(own->api_version, other->api_version);
        assert_ptr_equal(own->request, other->request);
        assert_ptr_equal(own->result, other->result);
        assert_ptr_equal(own->item, other->item);
        assert_int_equal(own->scope, other->scope);
        assert_int_equal(own->flags, other->flags);
        assert_int_equal(own->body_required, other->body_required);
        assert_memory_equal(own->empty_statuses, other->empty_statuses, sizeof own->empty_statuses);
        assert_int_equal(own->parameter_count, other->parameter_count);
        for (size_t k = 0; k < own->parameter_count; k++) {
            assert_int_equal(own->parameters[k].max_len, other->parameters[k].max_len);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(each_row_is_the_service_s)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
