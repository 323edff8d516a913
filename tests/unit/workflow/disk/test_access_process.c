// test_access_process.c - an access to a disk is refused in another process than its client's.
#include <string.h>

#include <azbackup/workflow/disk_access.h>

#include "base/process.h"
#include "loop/loop_priv.h"
#include "rig.h"
#include "support/test.h"
#include "workflow/disk/guard.h"

static azb_status url(azb_disk_access *access, azb_error **err)
{
    char *text = NULL;
    const azb_status status = azb_disk_access_url(access, NULL, &text, err);
    assert_null(text);
    return status;
}

static azb_status security_url(azb_disk_access *access, azb_error **err)
{
    char *text = NULL;
    const azb_status status = azb_disk_access_security_url(access, NULL, &text, err);
    assert_null(text);
    return status;
}

static azb_status renew(azb_disk_access *access, azb_error **err)
{
    return azb_disk_access_renew(access, NULL, err);
}

static azb_status close_it(azb_disk_access *access, azb_error **err)
{
    return azb_disk_access_close(access, NULL, err);
}

static azb_status (*const uses[])(azb_disk_access *access, azb_error **err) = {url, security_url,
                                                                               renew, close_it};

static void every_use_is_refused(void **state)
{
    (void)state;
    disk_rig r;
    azb_time end = {.seconds = 7};
    disk_rig_open(&r);
    disk_rig_grant(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    access->loop->process = azbi_process() + 1; // as after fork()
    for (size_t i = 0; i < sizeof uses / sizeof *uses; i++) {
        azb_error *err = NULL;
        assert_int_equal(uses[i](access, &err), AZB_E_STATE);
        assert_non_null(strstr(azb_error_message(err), "another process"));
        azb_error_free(err);
    }
    assert_int_equal(azb_disk_access_expiry(access, &end), AZB_E_STATE);
    assert_int_equal(end.seconds, 0);
    assert_int_equal(azb_disk_access_remaining_ms(access), 0);
    azb_disk_access_free(access); // nothing is freed, and no access ended
    access->loop->process = azbi_process();
    disk_rig_expect_url(access, DISK_RIG_URL("1"));
    disk_rig_revoke(&r, 200);
    azb_disk_access_free(access);
    disk_rig_close(&r);
}

static void no_access_has_no_end(void **state)
{
    (void)state;
    azb_error *err = NULL;
    azb_time end = {.seconds = 7};
    for (size_t i = 0; i < sizeof uses / sizeof *uses; i++) {
        assert_int_equal(uses[i](NULL, &err), AZB_E_ARG);
        assert_string_equal(azb_error_path(err), "access");
        azb_error_free(err);
    }
    assert_int_equal(azb_disk_access_expiry(NULL, &end), AZB_E_ARG);
    assert_int_equal(end.seconds, 0);
    assert_int_equal(azb_disk_access_remaining_ms(NULL), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_use_is_refused),
        cmocka_unit_test(no_access_has_no_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
