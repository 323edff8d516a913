// test_operation.c - URLs and bodies of operations.
#include "fixture.h"

#include <azbackup/model/restore.h>

#include "model/types.h"
#include "json/walker.h"

typedef struct row_options {
    size_t size;
    const azb_model *where;
    const char *filter;
    const char *top;
} row_options;

static const azbi_input inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .offset = offsetof(row_options, filter),
     .beside = offsetof(row_options, where),
     .kind = AZBI_INPUT_FILTER},
    {.wire = "$top",
     .option = "options.top",
     .offset = offsetof(row_options, top),
     .kind = AZBI_INPUT_TEXT},
};

static const azbi_parameter parameters[] = {
    {.name = "vault_id"}, {.name = "first", .max_len = 10}, {.name = "second", .max_len = 20}};

static azbi_operation row(void)
{
    return (azbi_operation){
        .id = "Tests_Row",
        .method = "GET",
        .path = "/a/{}/b/{}/c",
        .api_version = "2025-08-01",
        .parameters = parameters,
        .parameter_count = 3,
        .inputs = {inputs, sizeof inputs / sizeof *inputs, sizeof(row_options),
                   sizeof(row_options)},
        .scope = AZBI_SCOPE_VAULT,
    };
}

static azb_status url_of(fixture *f, const azbi_arguments *arguments, char *out, size_t size,
                         azb_error **err)
{
    azbi_buf url;
    azbi_buf_init(&url, f->stage.context, 8192);
    const azb_status status = azbi_operation_url(arguments, f->stage.client, &url, err);
    snprintf(out, size, "%s", azbi_buf_text(&url));
    azbi_buf_dispose(&url);
    return status;
}

static void binds_names_and_query(void **state)
{
    fixture *f = *state;
    char url[2048];
    const azbi_operation operation = row();
    const row_options options = {.size = sizeof options, .filter = "a eq 'b c'", .top = "1&2"};
    const azbi_arguments arguments = {
        .operation = &operation, .scope_id = VAULT, .names = {"x;y", "p q"}, .options = &options};
    assert_int_equal(url_of(f, &arguments, url, sizeof url, NULL), AZB_OK);
    assert_string_equal(url, HOST VAULT "/a/x%3By/b/p%20q/c?api-version=2025-08-01&$filter="
                                        "a%20eq%20%27b%20c%27&$top=1%262");
}

static void names_bad_arguments(void **state)
{
    fixture *f = *state;
    char url[2048];
    azb_error *err = NULL;
    const azbi_operation operation = row();
    azbi_arguments arguments = {.operation = &operation, .scope_id = VAULT, .names = {"x", "y"}};
    arguments.names[1] = NULL;
    assert_failed(url_of(f, &arguments, url, sizeof url, &err), AZB_E_ARG, &err, "second: ");
    arguments.names[1] = "";
    assert_failed(url_of(f, &arguments, url, sizeof url, &err), AZB_E_ARG, &err,
                  "second: is empty");
    arguments.names[1] = "y";
    arguments.names[0] = "12345678901";
    assert_failed(url_of(f, &arguments, url, sizeof url, &err), AZB_E_ARG, &err, "first: ");
    arguments.names[0] = "x/y";
    assert_failed(url_of(f, &arguments, url, sizeof url, &err), AZB_E_ARG, &err, "first: ");
    arguments.names[0] = "x";
    arguments.scope_id = "/subscriptions/11111111-2222-3333-4444-555555555555";
    assert_failed(url_of(f, &arguments, url, sizeof url, &err), AZB_E_ARG, &err, "vault_id: ");
    arguments.scope_id = VAULT;
    row_options options = {.size = sizeof options, .filter = "\xff"};
    arguments.options = &options;
    assert_failed(url_of(f, &arguments, url, sizeof url, &err), AZB_E_ARG, &err,
                  "options.filter: ");
    static char long_text[9000];
    memset(long_text, 'x', sizeof long_text - 1);
    options.filter = long_text;
    assert_failed(url_of(f, &arguments, url, sizeof url, &err), AZB_E_ARG, &err, "URL");
    options.size = 7;
    assert_failed(url_of(f, &arguments, url, sizeof url, &err), AZB_E_ABI, &err, "options: ");
}

// A call may add to a full query, but not give what an option gives.
static void takes_more_query_beside_the_options(void **state)
{
    static const struct {
        const char *name;
        const char *text; // end of the URL, or a part of the message
        azb_status status;
    } cases[] = {
        {"other", "&$top=e&other=1", AZB_OK},
        {"$TOP", "$top is given twice: see options.top", AZB_E_ARG},
        {"$filter", "&$top=e&%24filter=1", AZB_OK}, // the option is not given
    };
    fixture *f = *state;
    const azbi_operation operation = row();
    const row_options options = {.size = sizeof options, .top = "e"};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char url[2048];
        azb_error *err = NULL;
        const azb_name_value more[] = {{cases[i].name, "1"}};
        const azb_call_options call = {.size = sizeof call, .query = more, .query_count = 1};
        const azbi_arguments arguments = {.operation = &operation,
                                          .scope_id = VAULT,
                                          .names = {"x", "y"},
                                          .options = &options,
                                          .call = &call};
        const azb_status status = url_of(f, &arguments, url, sizeof url, &err);
        if (cases[i].status != AZB_OK) {
            assert_failed(status, cases[i].status, &err, cases[i].text);
            continue;
        }
        assert_int_equal(status, AZB_OK);
        assert_true(strlen(url) > strlen(cases[i].text));
        assert_string_equal(url + strlen(url) - strlen(cases[i].text), cases[i].text);
    }
}

static void knows_which_successes_may_be_empty(void **state)
{
    static const struct {
        int16_t statuses[AZBI_EMPTY_MAX];
        int32_t http_status;
        bool may;
    } cases[] = {
        {{0, 0, 0}, 204, false},       {{204, 0, 0}, 204, true},
        {{204, 0, 0}, 200, false},     {{200, 202, 204}, 204, true},
        {{200, 202, 204}, 201, false}, {{0, 204, 0}, 204, false}, // 0 ends the list
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azbi_operation operation = row();
        memcpy(operation.empty_statuses, cases[i].statuses, sizeof cases[i].statuses);
        assert_int_equal(azbi_operation_may_be_empty(&operation, cases[i].http_status),
                         cases[i].may);
    }
}

static azb_status body_of(fixture *f, const azbi_arguments *arguments, char *out, size_t size,
                          azb_error **err)
{
    azbi_buf body;
    azbi_buf_init(&body, f->stage.context, 8192);
    const azb_status status = azbi_operation_body(arguments, f->stage.context, &body, err);
    snprintf(out, size, "%s", azbi_buf_text(&body));
    azbi_buf_dispose(&body);
    return status;
}

static azb_model *from_json(fixture *f, const char *type, const char *json)
{
    azb_model *model = NULL;
    azb_error *err = NULL;
    const azb_status status =
        azb_model_from_json(f->stage.context, type, json, strlen(json), &model, &err);
    if (status != AZB_OK) {
        fail_msg("%s", azb_error_message(err));
    }
    return model;
}

static void puts_bodies_into_their_envelope(void **state)
{
    static const char inner[] = "{\"objectType\":\"IaasVMBackupRequest\"}";
    fixture *f = *state;
    char text[1024];
    azb_error *err = NULL;
    azbi_operation operation = row();
    operation.request = azb_type_find("BackupRequestResource");
    operation.body_required = 1;
    azbi_arguments arguments = {.operation = &operation};
    assert_failed(body_of(f, &arguments, text, sizeof text, &err), AZB_E_ARG, &err, "body: ");
    // the inner model, its derived part, and the envelope itself
    azb_model *base = from_json(f, "BackupRequest", inner);
    azb_model *outer = from_json(f, "BackupRequestResource",
                                 "{\"properties\":{\"objectType\":"
                                 "\"IaasVMBackupRequest\"}}");
    const azb_model *bodies[] = {base, azb_model_part(base, "IaasVMBackupRequest"), outer};
    for (size_t i = 0; i < 3; i++) {
        assert_non_null(bodies[i]);
        arguments.body = bodies[i];
        assert_int_equal(body_of(f, &arguments, text, sizeof text, NULL), AZB_OK);
        assert_string_equal(text, "{\"properties\":{\"objectType\":\"IaasVMBackupRequest\"}}");
    }
    azb_model *other = from_json(f, "ILRRequest",
                                 "{\"objectType\":\"IaasVMILRRegistrationRequest"
                                 "\"}");
    arguments.body = other;
    assert_failed(body_of(f, &arguments, text, sizeof text, &err), AZB_E_ARG, &err,
                  "BackupRequestResource is expected");
    arguments.body = NULL;
    operation.body_required = 0;
    assert_int_equal(body_of(f, &arguments, text, sizeof text, NULL), AZB_OK);
    assert_string_equal(text, "");
    // an operation without a body takes none, and one whose body has no properties no envelope
    arguments.body = base;
    operation.request = NULL;
    assert_int_equal(body_of(f, &arguments, text, sizeof text, NULL), AZB_OK);
    assert_string_equal(text, "");
    operation.request = azb_type_find("GrantAccessData");
    assert_failed(body_of(f, &arguments, text, sizeof text, &err), AZB_E_ARG, &err,
                  "GrantAccessData is expected");
    azb_model_free(base);
    azb_model_free(outer);
    azb_model_free(other);
}

// As JSON text and as a model: the buffer of a body has a limit.
static void refuses_bodies_that_are_too_large(void **state)
{
    enum {
        LEN = 9000
    };
    static char json[LEN + 3];
    fixture *f = *state;
    char text[16];
    azb_error *err = NULL;
    azb_model *model = NULL;
    azbi_operation operation = row();
    azbi_arguments arguments = {.operation = &operation, .json = json};
    memset(json, 'x', LEN + 2);
    json[0] = json[LEN + 1] = '"';
    assert_failed(body_of(f, &arguments, text, sizeof text, &err), AZB_E_ARG, &err,
                  "body: is larger than 8192 bytes as JSON");
    operation.request = azb_type_find("IaasVMRestoreRequest");
    assert_int_equal(azb_model_new(f->stage.context, "IaasVMRestoreRequest", &model, NULL), AZB_OK);
    azb_iaas_vm_restore_request *typed = (void *)model;
    azb_model_set_str(model, &typed->recovery_point_id, json);
    arguments = (azbi_arguments){.operation = &operation, .body = model};
    assert_failed(body_of(f, &arguments, text, sizeof text, &err), AZB_E_LIMIT, &err,
                  "the JSON text is longer than 8192 bytes");
    azb_model_free(model);
}

static void names_members_from_the_root_of_the_body(void **state)
{
    fixture *f = *state;
    char text[1024];
    azb_error *err = NULL;
    azb_model *request = NULL;
    azbi_operation operation = row();
    operation.request = azb_type_find("RestoreRequestResource");
    assert_int_equal(azb_model_new(f->stage.context, "IaasVMRestoreRequest", &request, NULL),
                     AZB_OK);
    azb_iaas_vm_restore_request *typed = (void *)request;
    azb_model_set_str(request, &typed->recovery_point_id, "\xff");
    const azbi_arguments arguments = {.operation = &operation, .body = request};
    const azb_status status = body_of(f, &arguments, text, sizeof text, &err);
    assert_string_equal(azb_error_path(err), "properties.recoveryPointId");
    assert_failed(status, AZB_E_ARG, &err, "properties.recoveryPointId: ");
    assert_int_equal(body_of(f, &arguments, text, sizeof text, NULL), AZB_E_ARG);
    operation.request = azb_type_find("IaasVMRestoreRequest"); // itself, without an envelope
    assert_failed(body_of(f, &arguments, text, sizeof text, &err), AZB_E_ARG, &err,
                  "recoveryPointId: ");
    azb_model_free(request);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(binds_names_and_query, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(names_bad_arguments, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(takes_more_query_beside_the_options, fixture_open,
                                        fixture_close),
        cmocka_unit_test(knows_which_successes_may_be_empty),
        cmocka_unit_test_setup_teardown(refuses_bodies_that_are_too_large, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(puts_bodies_into_their_envelope, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(names_members_from_the_root_of_the_body, fixture_open,
                                        fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
