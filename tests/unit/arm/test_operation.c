// test_operation.c - URLs and bodies of operations.
#include "fixture.h"

#include <azbackup/model/restore.h>
#include <azbackup/model/restore_point.h>
#include <azbackup/model/virtual_machine.h>
#include <azbackup/typed/model/filter.h>

#include "model/types.h"
#include "json/walker.h"

static azbi_operation row(void)
{
    return (azbi_operation){
        .id = "Tests_Row",
        .method = "GET",
        .path = "/a/{}/b/{}/c",
        .api_version = "2025-08-01",
        .names = {{"first", 10}, {"second", 20}},
        .scope = AZBI_SCOPE_VAULT,
        .scope_argument = "vault_id",
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
    azbi_arguments arguments = {.operation = &operation,
                                .scope_id = VAULT,
                                .names = {"x;y", "p q"},
                                .query = {{.name = "$filter", .text = "a eq 'b c'"},
                                          {.name = "$skipToken"},
                                          {.name = "$expand", .text = ""},
                                          {.name = "$top", .text = "1&2"}}};
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
    arguments.query[0] = (azbi_query){.name = "$filter", .text = "\xff"};
    assert_failed(url_of(f, &arguments, url, sizeof url, &err), AZB_E_ARG, &err, "$filter: ");
    static char long_text[9000];
    memset(long_text, 'x', sizeof long_text - 1);
    arguments.query[0].text = long_text;
    assert_failed(url_of(f, &arguments, url, sizeof url, &err), AZB_E_ARG, &err, "URL");
}

// Words of an enum and flags: what goes into the URL, or what is wrong.
static void takes_words_and_flags(void **state)
{
    static const struct {
        int32_t word, reserved;
        azb_opt_bool flag;
        azb_status status;
        const char *text; // end of the URL, or a part of the message
    } cases[] = {
        {0, 0, {0, AZB_ABSENT}, AZB_OK, "2025-08-01"},
        {0, 0, {1, AZB_ABSENT}, AZB_OK, "2025-08-01"}, // a value without a state is none
        {AZB_VIRTUAL_MACHINE_EXPAND_OPTIONS_INSTANCE_VIEW,
         0,
         {0, AZB_ABSENT},
         AZB_OK,
         "&$expand=instanceView"},
        {AZB_VIRTUAL_MACHINE_EXPAND_OPTIONS_USER_DATA,
         0,
         {0, AZB_ABSENT},
         AZB_OK,
         "&$expand=userData"},
        {0, 0, {0, AZB_SET}, AZB_OK, "&force=false"},
        {AZB_VIRTUAL_MACHINE_EXPAND_OPTIONS_RESILIENCY_VIEW,
         0,
         {1, AZB_SET},
         AZB_OK,
         "&$expand=resiliencyView&force=true"},
        {1, 0, {0, AZB_ABSENT}, AZB_E_ARG, "options.expand: "},
        {AZB_RESTORE_POINT_EXPAND_OPTIONS_INSTANCE_VIEW, // of another operation
         0,
         {0, AZB_ABSENT},
         AZB_E_ARG,
         "is not a value of "},
        {-1, 0, {0, AZB_ABSENT}, AZB_E_ARG, "InstanceViewTypes"},
        {INT32_MIN, 0, {0, AZB_ABSENT}, AZB_E_ARG, "options.expand: "},
        {0, 0, {2, AZB_SET}, AZB_E_ARG, "options.force: "},
        {0, 0, {-1, AZB_SET}, AZB_E_ARG, "options.force: "},
        {0, 0, {0, AZB_NULL}, AZB_E_ARG, "options.force: "},
        {0, 0, {1, 77}, AZB_E_ARG, "options.force: "},
        {0, 1, {0, AZB_ABSENT}, AZB_E_ABI, "options.reserved: "},
        {1, -1, {0, AZB_ABSENT}, AZB_E_ABI, "options.reserved: "},
    };
    fixture *f = *state;
    const azbi_operation operation = row();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char url[2048];
        azb_error *err = NULL;
        const struct {
            int32_t expand, reserved_expand;
            azb_opt_bool force;
        } given = {cases[i].word, cases[i].reserved, cases[i].flag};
        const azbi_arguments arguments = {
            .operation = &operation,
            .scope_id = VAULT,
            .names = {"x", "y"},
            .query = {AZBI_QUERY_WORD("$expand", virtual_machine_expand_options, expand),
                      AZBI_QUERY_FLAG("force", force)}};
        const azb_status status = url_of(f, &arguments, url, sizeof url, &err);
        if (cases[i].status != AZB_OK) {
            assert_failed(status, cases[i].status, &err, cases[i].text);
            continue;
        }
        assert_int_equal(status, AZB_OK);
        const size_t len = strlen(cases[i].text);
        assert_true(strlen(url) > len);
        assert_string_equal(url + strlen(url) - len, cases[i].text);
    }
}

// What no word stands for goes into the query of the call, unless the option is given as well.
static void takes_new_words_from_the_call(void **state)
{
    static const azb_name_value news[] = {{"$expand", "somethingNew"}};
    fixture *f = *state;
    char url[2048];
    azb_error *err = NULL;
    azb_call_options call;
    azb_options_init(&call, sizeof call);
    call.query = news;
    call.query_count = 1;
    const azbi_operation operation = row();
    struct {
        int32_t expand, reserved_expand;
    } given = {0, 0};
    azbi_arguments arguments = {
        .operation = &operation, .scope_id = VAULT, .names = {"x", "y"}, .call = &call};
    arguments.query[0] =
        (azbi_query)AZBI_QUERY_WORD("$expand", virtual_machine_expand_options, expand);
    assert_int_equal(url_of(f, &arguments, url, sizeof url, NULL), AZB_OK);
    assert_non_null(strstr(url, "=somethingNew"));
    given.expand = AZB_VIRTUAL_MACHINE_EXPAND_OPTIONS_INSTANCE_VIEW;
    arguments.query[0] =
        (azbi_query)AZBI_QUERY_WORD("$expand", virtual_machine_expand_options, expand);
    assert_failed(url_of(f, &arguments, url, sizeof url, &err), AZB_E_ARG, &err,
                  "$expand is given twice");
}

static void takes_a_filter_as_text_or_typed(void **state)
{
    fixture *f = *state;
    char url[2048];
    azb_error *err = NULL;
    azb_model *where = NULL;
    const azbi_operation operation = row();
    assert_int_equal(azb_model_new(f->stage.context, "BMSRPQueryObject", &where, NULL), AZB_OK);
    azbi_arguments arguments = {.operation = &operation,
                                .scope_id = VAULT,
                                .names = {"x", "y"},
                                .query = {{.name = "$filter", .where = where}}};
    assert_int_equal(url_of(f, &arguments, url, sizeof url, NULL), AZB_OK);
    assert_null(strstr(url, "$filter")); // an empty one says nothing
    azb_recovery_points_filter *typed = (void *)where;
    azb_model_set_bool(where, &typed->move_ready_rp_only, 1);
    assert_int_equal(url_of(f, &arguments, url, sizeof url, NULL), AZB_OK);
    assert_non_null(strstr(url, "&$filter=moveReadyRPOnly%20eq%20%27"));
    arguments.query[0].text = "a eq 'b'";
    assert_failed(url_of(f, &arguments, url, sizeof url, &err), AZB_E_ARG, &err, "$filter: ");
    // a typed filter is given as much as a text
    static const azb_name_value more[] = {{"$Filter", "x"}};
    const azb_call_options call = {.size = sizeof call, .query = more, .query_count = 1};
    arguments.query[0].text = NULL;
    arguments.call = &call;
    assert_failed(url_of(f, &arguments, url, sizeof url, &err), AZB_E_ARG, &err,
                  "$filter is given twice");
    arguments.call = NULL;
    azb_model_free(where);
    static char long_text[9000];
    azb_backup_jobs_filter *jobs = NULL;
    memset(long_text, 'x', sizeof long_text - 1);
    assert_int_equal(azb_backup_jobs_filter_new(f->stage.context, &jobs, NULL), AZB_OK);
    azb_model_set_str(&jobs->model, &jobs->job_id, long_text);
    arguments.query[0] = (azbi_query){.name = "$filter", .where = &jobs->model};
    assert_failed(url_of(f, &arguments, url, sizeof url, &err), AZB_E_LIMIT, &err,
                  "the filter is too long");
    azb_model_free(&jobs->model);
}

// A call may add to a full query, but not give what an option gives in any form.
static void takes_more_query_beside_all_options(void **state)
{
    static const struct {
        const char *name;
        const char *text; // end of the URL, or a part of the message
        azb_status status;
    } cases[] = {
        {"other", "&d=e&other=1", AZB_OK},       {"$EXPAND", "options.expand", AZB_E_ARG},
        {"force", "options.force", AZB_E_ARG},   {"d", "see d", AZB_E_ARG},
        {"$filter", "&d=e&%24filter=1", AZB_OK}, // the option is not given
    };
    fixture *f = *state;
    const azbi_operation operation = row();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char url[2048];
        azb_error *err = NULL;
        const azb_name_value more[] = {{cases[i].name, "1"}};
        const azb_call_options call = {.size = sizeof call, .query = more, .query_count = 1};
        const struct {
            int32_t expand, reserved_expand;
            azb_opt_bool force;
        } given = {AZB_VIRTUAL_MACHINE_EXPAND_OPTIONS_INSTANCE_VIEW, 0, {0, AZB_SET}};
        const azbi_arguments arguments = {
            .operation = &operation,
            .scope_id = VAULT,
            .names = {"x", "y"},
            .call = &call,
            .query = {AZBI_QUERY_WORD("$expand", virtual_machine_expand_options, expand),
                      AZBI_QUERY_FLAG("force", force),
                      {.name = "$filter"},
                      {.name = "d", .text = "e"}}};
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
        cmocka_unit_test_setup_teardown(takes_words_and_flags, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(takes_new_words_from_the_call, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(takes_a_filter_as_text_or_typed, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(takes_more_query_beside_all_options, fixture_open,
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
