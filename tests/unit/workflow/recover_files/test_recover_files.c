// test_recover_files.c - the scripts of a mount: provisioning, reading, revoking.
#include <stdio.h>
#include <string.h>

#include <azbackup/workflow/recover_files.h>

#include "fixture.h"
#include "support/test.h"

#define VM                                                                             \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.Compute/virtualMachines/vm"
#define HEAD     "vm_weu_1268160246034670292_403082701016_"
#define BEFORE   "01234567890123456789012345678901" /* 32 hex digits */
#define PASSWORD "abcdefghijklmno"                  /* 15 characters */
#define AFTER    "99"
#define TEXT     "\"scriptContent\":\"IyE=\""

static void expect_mount(fixture *f, const char *scripts)
{
    char properties[4096];
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

static void returns_the_script_the_password_and_the_expiry(void **state)
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
    static const char *const answers[] = {"[]",
                                          "null",
                                          "[null]",
                                          "[null,null]",
                                          "[{\"scriptContent\":\"not base64!\"}]",
                                          "[null,{\"scriptContent\":\"not base64!\"}]",
                                          "[{}]",
                                          "[{" TEXT "},{\"scriptContent\":\"\",\"url\":null}]",
                                          "[{\"url\":\"x.exe\"}]",
                                          "[{" TEXT ",\"url\":\"http://download.example/x\"}]",
                                          "[{\"scriptContent\":{}}]"};
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

// Other values in place of the list or of its parents.
static void results_without_a_list_are_errors(void **state)
{
    static const char *const properties[] = {
        NULL,
        "{}",
        "null",
        "{\"objectType\":\"OperationStatusProvisionILRExtendedInfo\"}",
        "{\"objectType\":\"OperationStatusProvisionILRExtendedInfo\",\"recoveryTarget\":null}",
        "{\"objectType\":\"OperationStatusProvisionILRExtendedInfo\",\"recoveryTarget\":{}}",
        "{\"objectType\":\"OperationStatusJobExtendedInfo\",\"jobId\":\"j\"}",
    };
    (void)state;
    for (size_t i = 0; i < sizeof properties / sizeof *properties; i++) {
        fixture f;
        fixture_open(&f);
        fixture_accept(&f, "*/recoveryPoints/p1/provisionInstantItemRecovery?*", "op-1");
        fixture_operation(&f, "op-1", "Succeeded", properties[i]);
        azb_file_recovery *recovery = NULL;
        azb_error *err = NULL;
        assert_int_equal(start(&f, &recovery, &err), AZB_E_JSON);
        assert_null(recovery);
        assert_string_not_equal(azb_error_message(err), "");
        azb_error_free(err);
        fixture_close(&f);
    }
}

static void expect_script(const azb_file_recovery *recovery, size_t index, const char *name,
                          const char *os_type)
{
    azb_mount_script script = {.size = sizeof script};
    assert_int_equal(azb_file_recovery_script(recovery, index, &script), AZB_OK);
    assert_string_equal(script.file_name, name);
    assert_string_equal(script.os_type, os_type);
    assert_non_null(script.password);
    assert_non_null(script.url);
    assert_non_null(script.content);
}

// null is skipped, an empty script has empty texts, and no two scripts have the same name.
static void gives_each_script_a_name_of_its_own(void **state)
{
    static const char scripts[] =
        "[null,{" TEXT "},null,{" TEXT ",\"scriptNameSuffix\":\"a\",\"scriptExtension\":\".py\"},"
        "{" TEXT ",\"scriptNameSuffix\":\"A\",\"scriptExtension\":\".PY\",\"osType\":\"Linux\"},"
        "{" TEXT ",\"scriptNameSuffix\":\"a-2\",\"scriptExtension\":\".py\",\"osType\":null},"
        "{\"url\":\"https://h/x\",\"scriptNameSuffix\":\"a\",\"scriptExtension\":\".py\","
        "\"scriptContent\":\"\"},{" TEXT "},null,{" TEXT
        ",\"scriptNameSuffix\":\"../../" HEAD BEFORE PASSWORD AFTER
        "\",\"scriptExtension\":\"/x\"}]";
    (void)state;
    fixture f;
    fixture_open(&f);
    expect_mount(&f, scripts);
    azb_file_recovery *recovery = NULL;
    assert_int_equal(start(&f, &recovery, NULL), AZB_OK);
    assert_int_equal(azb_file_recovery_script_count(recovery), 7);
    expect_script(recovery, 0, "mount", "");
    expect_script(recovery, 1, "a.py", "");
    expect_script(recovery, 2, "A-2.PY", "Linux");
    expect_script(recovery, 3, "a-2-2.py", "");
    expect_script(recovery, 4, "a-3.py", "");
    expect_script(recovery, 5, "mount-2", "");
    expect_script(recovery, 6, "_._.._" HEAD BEFORE AFTER "_x", "");
    azb_mount_script script = {.size = sizeof script};
    assert_int_equal(azb_file_recovery_script(recovery, 6, &script), AZB_OK);
    assert_string_equal(script.password, PASSWORD);
    assert_int_equal(azb_file_recovery_script(recovery, 7, &script), AZB_E_ARG);
    assert_int_equal(azb_file_recovery_script(NULL, 0, &script), AZB_E_ARG);
    assert_int_equal(azb_file_recovery_script(recovery, 0, NULL), AZB_E_ARG);
    script.size--;
    assert_int_equal(azb_file_recovery_script(recovery, 0, &script), AZB_E_ABI);
    azb_file_recovery_free(recovery);
    fixture_close(&f);
}

static void limits_the_number_of_scripts(void **state)
{
    (void)state;
    for (size_t count = 100; count <= 101; count++) {
        char scripts[4096] = "[{" TEXT "}";
        for (size_t i = 1; i < count; i++) {
            strcat(scripts, ",{" TEXT "}");
        }
        strcat(scripts, "]");
        fixture f;
        fixture_open(&f);
        expect_mount(&f, scripts);
        azb_file_recovery *recovery = NULL;
        assert_int_equal(start(&f, &recovery, NULL), count > 100 ? AZB_E_LIMIT : AZB_OK);
        assert_int_equal(azb_file_recovery_script_count(recovery), count > 100 ? 0 : count);
        azb_file_recovery_free(recovery);
        fixture_close(&f);
    }
}

// ---- refusals ----

static void refuses_bad_arguments_before_any_request(void **state)
{
    static const struct {
        const char *point, *vm, *initiator;
        int32_t renew;
        uint32_t reserved;
        const char *path;
    } rows[] = {
        {NULL, NULL, NULL, 0, 0, "recovery_point"},
        {"", NULL, NULL, 0, 0, "recovery_point"},
        {"a/b", VM, NULL, 0, 0, "recovery_point"},
        {"p1", "vm", NULL, 0, 0, "options.virtual_machine_id"},
        {"p1", "", NULL, 0, 0, "options.virtual_machine_id"},
        {"p1", VM "/extensions/e", NULL, 0, 0, "options.virtual_machine_id"},
        {"p1", NULL, "", 0, 0, "options.initiator_name"},
        {"p1", NULL, NULL, 2, 0, "options.renew"},
        {"p1", NULL, NULL, -1, 0, "options.renew"},
        {"p1", NULL, NULL, 0, 1, "options.reserved"},
    };
    (void)state;
    fixture f;
    fixture_open(&f);
    azb_file_recovery_options options;
    azb_file_recovery *recovery = NULL;
    azb_error *err = NULL;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_options_init(&options, sizeof options);
        options.virtual_machine_id = rows[i].vm;
        options.initiator_name = rows[i].initiator;
        options.renew = rows[i].renew;
        options.reserved = rows[i].reserved;
        const azb_status status = azb_file_recovery_start(f.client, TEST_ITEM, rows[i].point,
                                                          &options, NULL, &recovery, &err);
        if (status != (rows[i].reserved != 0 ? AZB_E_ABI : AZB_E_ARG) ||
            strcmp(azb_error_path(err), rows[i].path) != 0) {
            fail_msg("row %zu: %s", i, azb_error_message(err));
        }
        azb_error_free(err);
        assert_null(recovery);
    }
    options.size = 0;
    assert_int_equal(
        azb_file_recovery_start(f.client, TEST_ITEM, "p1", &options, NULL, &recovery, &err),
        AZB_E_ABI);
    assert_string_equal(azb_error_path(err), "options");
    azb_error_free(err);
    static const char *const items[] = {NULL, "", "vm", TEST_VAULT};
    for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
        assert_int_equal(
            azb_file_recovery_start(f.client, items[i], "p1", NULL, NULL, &recovery, &err),
            AZB_E_ARG);
        assert_string_equal(azb_error_path(err), "item_id");
        azb_error_free(err);
        assert_int_equal(azb_file_recovery_stop(f.client, items[i], "p1", NULL, &err), AZB_E_ARG);
        assert_string_equal(azb_error_path(err), "item_id");
        azb_error_free(err);
    }
    assert_int_equal(azb_file_recovery_stop(f.client, TEST_ITEM, "", NULL, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "recovery_point");
    azb_error_free(err);
    assert_int_equal(azb_mock_request_count(f.mock), 0);
    fixture_close(&f);
}

static void sends_the_initiator(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f);
    fixture_reply(&f, "GET", "*protectedItems/VM%3Biaasvmcontainerv2%3Brg%3Bvm?*", 200, NULL,
                  "{\"properties\":{\"protectedItemType\":\"Microsoft.Compute/virtualMachines\","
                  "\"sourceResourceId\":\"" VM "\"}}");
    expect_mount(&f, "[{" TEXT "}]");
    azb_file_recovery_options options;
    azb_options_init(&options, sizeof options);
    options.initiator_name = "iqn.2025-01.example:me";
    azb_file_recovery *recovery = NULL;
    assert_int_equal(
        azb_file_recovery_start(f.client, TEST_ITEM, "p1", &options, NULL, &recovery, NULL),
        AZB_OK);
    const char *body = azb_mock_request_body(f.mock, 1);
    assert_non_null(strstr(body, "\"initiatorName\":\"iqn.2025-01.example:me\""));
    assert_non_null(strstr(body, "\"virtualMachineId\":\"" VM "\""));
    azb_file_recovery_free(recovery);
    fixture_close(&f);
}

// The item does not say what it protects, so the caller has to.
static void requires_a_machine(void **state)
{
    static const char *const items[] = {
        "{}", "{\"properties\":null}",
        "{\"properties\":{\"protectedItemType\":\"Microsoft.Compute/virtualMachines\"}}",
        ("{\"properties\":{\"protectedItemType\":\"Microsoft.Compute/virtualMachines\","
         "\"sourceResourceId\":\"\"}}")};
    (void)state;
    for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
        fixture f;
        fixture_open(&f);
        fixture_reply(&f, "GET", "*protectedItems/*", 200, NULL, items[i]);
        azb_file_recovery *recovery = NULL;
        azb_error *err = NULL;
        assert_int_equal(
            azb_file_recovery_start(f.client, TEST_ITEM, "p1", NULL, NULL, &recovery, &err),
            AZB_E_ARG);
        assert_string_equal(azb_error_path(err), "options.virtual_machine_id");
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

static void refuses_missing_handles(void **state)
{
    (void)state;
    azb_error *err = NULL;
    azb_time expiry = {.seconds = 1};
    assert_int_equal(azb_file_recovery_start(NULL, TEST_ITEM, "p1", NULL, NULL, NULL, &err),
                     AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "out");
    azb_error_free(err);
    azb_file_recovery_expiry(NULL, NULL);
    azb_file_recovery_expiry(NULL, &expiry);
    assert_int_equal(expiry.seconds, 0);
    azb_file_recovery_free(NULL);
}

static void script_mount(fixture *f)
{
    expect_mount(f, "[{" TEXT ",\"scriptNameSuffix\":\"" HEAD BEFORE PASSWORD AFTER "\","
                    "\"scriptExtension\":\".py\"}]");
}

static azb_status mount(fixture *f, azb_error **err)
{
    azb_file_recovery *recovery = NULL;
    const azb_status status = start(f, &recovery, err);
    assert_int_equal(status == AZB_OK, recovery != NULL);
    azb_file_recovery_free(recovery);
    return status;
}

static void survives_a_lack_of_memory(void **state)
{
    (void)state;
    fixture_sweep(script_mount, mount);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(returns_the_script_the_password_and_the_expiry),
        cmocka_unit_test(answers_without_a_script_are_errors),
        cmocka_unit_test(results_without_a_list_are_errors),
        cmocka_unit_test(gives_each_script_a_name_of_its_own),
        cmocka_unit_test(limits_the_number_of_scripts),
        cmocka_unit_test(refuses_bad_arguments_before_any_request),
        cmocka_unit_test(sends_the_initiator),
        cmocka_unit_test(requires_a_machine),
        cmocka_unit_test(stop_revokes_and_waits),
        cmocka_unit_test(refuses_missing_handles),
        cmocka_unit_test(survives_a_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
