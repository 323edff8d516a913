#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <azbackup/workflow/recover_files.h>

#include "fixture.h"

#define VM                                                                             \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.Compute/virtualMachines/vm"
#define HEAD     "vm_weu_1268160246034670292_403082701016_"
#define BEFORE   "012345678901234567890123456789012" /* 33 characters */
#define PASSWORD "abcdefghijklmno"                   /* 15 characters */
#define AFTER    "99"

static void expect_mount(fixture *f, const char *scripts)
{
    char properties[2048];
    snprintf(properties, sizeof properties,
             "{\"objectType\":\"OperationStatusProvisionILRExtendedInfo\","
             "\"recoveryTarget\":{\"clientScripts\":%s}}",
             scripts);
    fixture_accept(f, "*/recoveryPoints/p1/provisionInstantItemRecovery?*", "op-1");
    fixture_operation(f, "op-1", "Succeeded", properties);
}

static azb_status start(fixture *f, azb_file_recovery **recovery, azb_error **err)
{
    azb_file_recovery_options options;
    azb_options_init(&options, sizeof options);
    options.virtual_machine_id = VM;
    options.renew = 1;
    return azb_file_recovery_start(f->client, TEST_ITEM, "p1", &options, NULL, recovery, err);
}

static void hands_out_script_password_and_expiry(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f);
    expect_mount(&f, "[{\"scriptContent\":\"IyEvYmluL3NoCg==\",\"scriptExtension\":\".py\","
                     "\"osType\":\"Linux\",\"scriptNameSuffix\":\"" HEAD BEFORE PASSWORD AFTER
                     "\"},{\"osType\":\"Windows\",\"url\":\"https://download.example/x.exe\","
                     "\"scriptExtension\":\".exe\",\"scriptNameSuffix\":\"short\"}]");
    azb_file_recovery *recovery = NULL;
    azb_error *err = NULL;
    assert_int_equal(start(&f, &recovery, &err), AZB_OK);
    assert_non_null(strstr(azb_mock_request_body(f.mock, 0), "\"renewExistingRegistration\":true"));
    assert_int_equal(azb_file_recovery_script_count(recovery), 2);

    azb_mount_script script = {.size = sizeof script};
    assert_int_equal(azb_file_recovery_script(recovery, 0, &script), AZB_OK);
    assert_string_equal(script.os_type, "Linux");
    assert_string_equal(script.file_name, HEAD BEFORE AFTER ".py");
    assert_string_equal(script.password, PASSWORD);
    assert_string_equal(script.url, "");
    assert_int_equal(script.content_size, 10);
    assert_memory_equal(script.content, "#!/bin/sh\n", 10);

    assert_int_equal(azb_file_recovery_script(recovery, 1, &script), AZB_OK);
    assert_string_equal(script.file_name, "short.exe");
    assert_string_equal(script.password, "");
    assert_string_equal(script.url, "https://download.example/x.exe");
    assert_int_equal(azb_file_recovery_script(recovery, 2, &script), AZB_E_ARG);

    azb_time expiry;
    azb_file_recovery_expiry(recovery, &expiry);
    char text[AZB_TIME_TEXT_MAX];
    assert_int_equal(azb_time_format(&expiry, text, sizeof text), AZB_OK);
    assert_string_equal(text, "2025-01-01T13:00:00Z");
    azb_file_recovery_free(recovery);
    fixture_close(&f);
}

static void answers_without_a_script_are_errors(void **state)
{
    (void)state;
    static const char *const answers[] = {"[]", "[{\"scriptContent\":\"not base64!\"}]"};
    for (size_t i = 0; i < sizeof answers / sizeof answers[0]; i++) {
        fixture f;
        fixture_open(&f);
        expect_mount(&f, answers[i]);
        azb_file_recovery *recovery = NULL;
        azb_error *err = NULL;
        assert_int_equal(start(&f, &recovery, &err), AZB_E_JSON);
        assert_null(recovery);
        assert_non_null(strstr(azb_error_message(err), "clientScripts"));
        azb_error_free(err);
        fixture_close(&f);
    }
}

static void stop_revokes_and_waits(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f);
    fixture_accept(&f, "*/recoveryPoints/p1/revokeInstantItemRecovery?*", "op-2");
    fixture_operation(&f, "op-2", "InProgress", NULL);
    fixture_operation(&f, "op-2", "Succeeded", NULL);
    azb_error *err = NULL;
    assert_int_equal(azb_file_recovery_stop(f.client, TEST_ITEM, "p1", NULL, &err), AZB_OK);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hands_out_script_password_and_expiry),
        cmocka_unit_test(answers_without_a_script_are_errors),
        cmocka_unit_test(stop_revokes_and_waits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
