// test_options.c - the options of a guard: their defaults, their limits and their request.
#include "rig.h"
#include "support/test.h"
#include "workflow/disk/options.h"

// What is given, and what comes out; path: of the option that is refused.
static const struct {
    const char *id;
    int32_t level, format, duration, renew_before, guest_state, reserved;
    const char *path;
    int32_t out_level, out_duration, out_renew_before;
} rows[] = {
    {DISK_RIG_DISK, 0, 0, 0, 0, 0, 0, NULL, AZB_DISK_ACCESS_LEVEL_READ, 3600, 900},
    {DISK_RIG_DISK, 0, 0, 60, 0, 0, 0, NULL, AZB_DISK_ACCESS_LEVEL_READ, 60, 15},
    {DISK_RIG_DISK, 0, 0, 60, 30, 0, 0, NULL, AZB_DISK_ACCESS_LEVEL_READ, 60, 30},
    {DISK_RIG_DISK, 0, AZB_DISK_FILE_FORMAT_VHDX, 5184000, 1, 1, 0, NULL,
     AZB_DISK_ACCESS_LEVEL_READ, 5184000, 1},
    {DISK_RIG_DISK, AZB_DISK_ACCESS_LEVEL_WRITE, 0, 0, 0, 0, 0, NULL, AZB_DISK_ACCESS_LEVEL_WRITE,
     3600, 900},
    {DISK_RIG_POINT, AZB_DISK_ACCESS_LEVEL_READ, 0, 0, 0, 0, 0, NULL, AZB_DISK_ACCESS_LEVEL_READ,
     3600, 900},
    {DISK_RIG_POINT, AZB_DISK_ACCESS_LEVEL_WRITE, 0, 0, 0, 0, 0, "options.access_level", 0, 0, 0},
    {DISK_RIG_DISK, -1, 0, 0, 0, 0, 0, "options.access_level", 0, 0, 0},
    {DISK_RIG_DISK, 0, AZB_DISK_FILE_FORMAT_VHDX + 1, 0, 0, 0, 0, "options.file_format", 0, 0, 0},
    {DISK_RIG_DISK, 0, 1, 0, 0, 0, 0, "options.file_format", 0, 0, 0},
    {DISK_RIG_DISK, 0, AZB_DISK_ACCESS_LEVEL_READ, 0, 0, 0, 0, "options.file_format", 0, 0, 0},
    {DISK_RIG_DISK, AZB_DISK_FILE_FORMAT_VHD, 0, 0, 0, 0, 0, "options.access_level", 0, 0, 0},
    {DISK_RIG_DISK, 0, 0, 59, 0, 0, 0, "options.duration_seconds", 0, 0, 0},
    {DISK_RIG_DISK, 0, 0, 5184001, 0, 0, 0, "options.duration_seconds", 0, 0, 0},
    {DISK_RIG_DISK, 0, 0, 61, 31, 0, 0, "options.renew_before_seconds", 0, 0, 0},
    {DISK_RIG_DISK, 0, 0, 61, -1, 0, 0, "options.renew_before_seconds", 0, 0, 0},
    {DISK_RIG_DISK, 0, 0, 0, 0, -1, 0, "options.secure_guest_state", 0, 0, 0},
    {DISK_RIG_DISK, 0, 0, 0, 0, 2, 0, "options.secure_guest_state", 0, 0, 0},
    {DISK_RIG_DISK, 0, 0, 0, 0, 0, 1, "options.reserved", 0, 0, 0},
};

static void defaults_and_limits(void **state)
{
    test_context test;
    (void)state;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_disk_access_options given;
        azb_disk_access_options out;
        azb_error *err = NULL;
        azb_options_init(&given, sizeof given);
        given.access_level = rows[i].level;
        given.file_format = rows[i].format;
        given.duration_seconds = rows[i].duration;
        given.renew_before_seconds = rows[i].renew_before;
        given.secure_guest_state = rows[i].guest_state;
        given.reserved = rows[i].reserved;
        const azb_status status =
            azbi_disk_options_read(test.context, &given, azbi_disk_kind_of(rows[i].id), &out, &err);
        if (rows[i].path != NULL) {
            assert_int_equal(status, rows[i].reserved != 0 ? AZB_E_ABI : AZB_E_ARG);
            assert_string_equal(azb_error_path(err), rows[i].path);
            azb_error_free(err);
            continue;
        }
        assert_int_equal(status, AZB_OK);
        assert_int_equal(out.access_level, rows[i].out_level);
        assert_int_equal(out.file_format, rows[i].format);
        assert_int_equal(out.duration_seconds, rows[i].out_duration);
        assert_int_equal(out.renew_before_seconds, rows[i].out_renew_before);
        assert_int_equal(out.secure_guest_state, rows[i].guest_state);
    }
    test_context_dispose(&test);
}

static void no_options_are_the_defaults(void **state)
{
    test_context test;
    azb_disk_access_options out;
    (void)state;
    test_context_init(&test, 0, NULL);
    assert_int_equal(
        azbi_disk_options_read(test.context, NULL, azbi_disk_kind_of(DISK_RIG_DISK), &out, NULL),
        AZB_OK);
    assert_int_equal(out.size, sizeof out);
    assert_int_equal(out.access_level, AZB_DISK_ACCESS_LEVEL_READ);
    assert_int_equal(out.duration_seconds, 3600);
    test_context_dispose(&test);
}

static void makes_a_request(test_context *test)
{
    const azb_disk_access_options options = {.size = sizeof options,
                                             .access_level = AZB_DISK_ACCESS_LEVEL_READ,
                                             .duration_seconds = 60,
                                             .file_format = AZB_DISK_FILE_FORMAT_VHDX,
                                             .secure_guest_state = 1};
    azb_grant_access_data *request = NULL;
    azb_error *err = NULL;
    const azb_status status = azbi_disk_request_new(test->context, &options, &request, &err);
    assert_int_equal(status == AZB_OK, request != NULL);
    assert_int_equal(status, azb_error_status(err));
    if (request != NULL) {
        assert_int_equal(request->duration_in_seconds.value, 60);
        assert_int_equal(request->file_format.id, AZB_DISK_FILE_FORMAT_VHDX);
        azb_model_free(&request->model);
    } else {
        assert_int_equal(status, AZB_E_NOMEM);
    }
    azb_error_free(err);
}

static void a_request_is_made_or_memory_is_short(void **state)
{
    (void)state;
    test_context_sweep(makes_a_request);
}

// What the service would refuse is refused here, and nothing is left behind.
static void a_request_that_does_not_hold_is_refused(void **state)
{
    test_context test;
    const azb_disk_access_options options = {.size = sizeof options,
                                             .access_level = AZB_DISK_ACCESS_LEVEL_READ,
                                             .duration_seconds = 5184001};
    azb_grant_access_data *request = NULL;
    azb_error *err = NULL;
    (void)state;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azbi_disk_request_new(test.context, &options, &request, &err), AZB_E_ARG);
    assert_null(request);
    azb_error_free(err);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(defaults_and_limits),
        cmocka_unit_test(no_options_are_the_defaults),
        cmocka_unit_test(a_request_is_made_or_memory_is_short),
        cmocka_unit_test(a_request_that_does_not_hold_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
