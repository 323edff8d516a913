// test_arguments.c - arguments of any operation as JSON text: what is sent, and what is refused.
#include "fixture.h"

#include <azbackup/operation.h>

#include "service/arguments.h"
#include "service/rows.h"

#define MACHINE                                                                        \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.Compute/virtualMachines/v"
#define IN_VAULT(more) "{\"vault_id\":\"" VAULT "\"" more "}"

static const azb_operation *operation_of(const char *name)
{
    const azb_operation *operation = NULL;
    assert_int_equal(azb_operation_find(name, &operation, NULL), AZB_OK);
    return operation;
}

// The URL that the arguments make, and the body behind it.
static azb_status request_of(fixture *f, const char *name, const char *json, char *out, size_t size,
                             azb_error **err)
{
    azb_context *context = f->stage.context;
    azbi_json_arguments read;
    azbi_buf text;
    azbi_buf_init(&text, context, 8192);
    azb_status status =
        azbi_json_arguments_read(context, operation_of(name), json, NULL, &read, err);
    if (status == AZB_OK) {
        status = azbi_operation_url(&read.arguments, f->stage.client, &text, err);
    }
    if (status == AZB_OK) {
        status = azbi_operation_body(&read.arguments, context, &text, err);
    }
    snprintf(out, size, "%s", azbi_buf_text(&text));
    azbi_buf_dispose(&text);
    azbi_json_arguments_dispose(&read);
    return status;
}

static void binds_arguments(void **state)
{
    static const struct {
        const char *name, *json, *end;
    } cases[] = {
        {"jobs_list", IN_VAULT(""), "/backupJobs?api-version=2025-08-01"},
        {"jobs_list", " " IN_VAULT(",\"options\":null") "\n", "/backupJobs?api-version=2025-08-01"},
        {"jobs_list", IN_VAULT(",\"options\":{\"filter\":null,\"skip_token\":\"a\\u0026b\"}"),
         "&$skipToken=a%26b"},
        {"jobs_list", IN_VAULT(",\"options\":{\"where\":{\"status\":\"InProgress\"}}"),
         "&$filter=status%20eq%20%27InProgress%27"},
        {"jobs_get", "{\"job\":\"j\",\"vault_id\":\"" VAULT "\"}",
         "/backupJobs/j?api-version=2025-08-01"},
        {"virtual_machines_get",
         "{\"vm_id\":\"" MACHINE "\",\"options\":{\"expand\":\"userData\"}}", "&$expand=userData"},
        {"virtual_machines_delete",
         "{\"vm_id\":\"" MACHINE "\",\"options\":{\"force_deletion\":false}}",
         "&forceDeletion=false"},
        {"restores_trigger",
         "{\"item_id\":\"" ITEM "\",\"recovery_point\":\"7\",\"body\":{\"properties\":"
         "{\"objectType\":\"IaasVMRestoreRequest\",\"new\":1}}}",
         "{\"properties\":{\"objectType\":\"IaasVMRestoreRequest\",\"new\":1}}"},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[4096];
        azb_error *err = NULL;
        const azb_status status =
            request_of(f, cases[i].name, cases[i].json, text, sizeof text, &err);
        if (status != AZB_OK) {
            fail_msg("%s: %s", cases[i].json, azb_error_message(err));
        }
        const size_t len = strlen(cases[i].end);
        assert_true(strlen(text) > len);
        assert_string_equal(text + strlen(text) - len, cases[i].end);
    }
}

static void names_what_is_wrong(void **state)
{
    static const struct {
        const char *name, *json, *path, *message;
    } cases[] = {
        {"jobs_list", NULL, "vault_id", ""},
        {"jobs_list", "", "arguments", "JSON at byte 0"},
        {"jobs_list", "[]", "arguments", "expected an object, found an array"},
        {"jobs_list", "{} x", "arguments", "JSON at byte 3"},
        {"jobs_list", "{\"vault_id\":\"a", "arguments", "JSON at byte"},
        {"jobs_list", "{\"vault\":\"a\"}", "vault",
         "is not an argument of jobs_list; did you mean vault_id?"},
        {"jobs_list", "{\"vault_id\":1}", "vault_id", "expected a string, found a number"},
        {"jobs_list", "{\"vault_id\":\"a\\u0000\"}", "vault_id", "NUL"},
        {"jobs_list", IN_VAULT(",\"vault_id\":\"x\""), "vault_id", "is given twice"},
        {"jobs_list", IN_VAULT(",\"body\":{}"), "body", "is not an argument"},
        {"jobs_get", IN_VAULT(""), "job", ""},
        {"jobs_list", IN_VAULT(",\"options\":[]"), "options", "expected an object"},
        {"jobs_list", IN_VAULT(",\"options\":{\"filtre\":1}"), "options.filtre",
         "did you mean filter"},
        {"jobs_list", IN_VAULT(",\"options\":{\"filter\":true}"), "options.filter",
         "expected a string"},
        {"jobs_list", IN_VAULT(",\"options\":{\"where\":\"x\"}"), "options.where",
         "expected an object"},
        {"jobs_list", IN_VAULT(",\"options\":{\"where\":{\"status\":{}}}"), "options.where.status",
         "expected a string"},
        {"jobs_list", IN_VAULT(",\"options\":{\"where\":{},\"filter\":\"x\"}"), "options.filter",
         "same filter"},
        {"virtual_machines_get", "{\"vm_id\":\"v\",\"options\":{\"expand\":\"all\"}}",
         "options.expand", "must be one of instanceView, userData, resiliencyView"},
        {"virtual_machines_delete", "{\"options\":{\"force_deletion\":\"true\"}}",
         "options.force_deletion", "expected true or false, found a string"},
        {"restores_trigger", "{\"item_id\":\"" ITEM "\",\"recovery_point\":\"7\"}", "body",
         "must not be NULL"},
        {"restores_trigger", "{\"body\":7}", "body", "expected an object"},
        {"restores_trigger", "{\"body\":{\"properties\":[]}}", "body.properties", "expected"},
        {"restores_trigger",
         "{\"body\":{\"properties\":{\"objectType\":\"IaasVMRestoreRequest\","
         "\"recoveryPointId\":5}}}",
         "body.properties.recoveryPointId", "expected a string"},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[4096];
        azb_error *err = NULL;
        const azb_status status =
            request_of(f, cases[i].name, cases[i].json, text, sizeof text, &err);
        assert_string_equal(azb_error_path(err), cases[i].path);
        assert_failed(status, AZB_E_ARG, &err, cases[i].message);
        assert_int_equal(request_of(f, cases[i].name, cases[i].json, text, sizeof text, NULL),
                         AZB_E_ARG);
    }
}

// What an operation takes fits the tables of the reader.
static void has_room_for_every_operation(void **state)
{
    (void)state;
    for (size_t i = 0; i < azb_operation_count(); i++) {
        assert_true(azb_operation_argument_count(azb_operation_at(i)) < 16);
    }
}

static azb_status read_all(fixture *f)
{
    char text[4096];
    const azb_status status =
        request_of(f, "jobs_list",
                   IN_VAULT(",\"options\":{\"where\":{\"status\":\"InProgress\"},"
                            "\"skip_token\":\"t\"}"),
                   text, sizeof text, NULL);
    return status != AZB_OK
               ? status
               : request_of(f, "restores_trigger",
                            "{\"item_id\":\"" ITEM "\",\"recovery_point\":\"7\",\"body\":"
                            "{\"properties\":{\"objectType\":\"IaasVMRestoreRequest\"}}}",
                            text, sizeof text, NULL);
}

static void survives_every_shortage_of_memory(void **state)
{
    (void)state;
    fixture_sweep(read_all);
}

static void wipes_what_may_be_secret(void **state)
{
    fixture *f = *state;
    char text[4096];
    f->memory.secrets[0] = "hunter2-token";
    assert_int_equal(request_of(f, "restores_trigger",
                                "{\"item_id\":\"" ITEM "\",\"recovery_point\":\"7\",\"body\":{},"
                                "\"options\":{\"auxiliary_authorization\":\"hunter2-token\"}}",
                                text, sizeof text, NULL),
                     AZB_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(binds_arguments, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(names_what_is_wrong, fixture_open, fixture_close),
        cmocka_unit_test(has_room_for_every_operation),
        cmocka_unit_test(survives_every_shortage_of_memory),
        cmocka_unit_test_setup_teardown(wipes_what_may_be_secret, fixture_open, fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
