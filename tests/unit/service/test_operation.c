// test_operation.c - operations at run time: found by name, described by their rows.
#include <string.h>

#include <azbackup/operation.h>

#include "service/rows.h"
#include "support/test.h"

static const azb_operation *operation_of(const char *name)
{
    const azb_operation *operation = NULL;
    assert_int_equal(azb_operation_find(name, &operation, NULL), AZB_OK);
    assert_non_null(operation);
    return operation;
}

static void finds_operations_by_name_and_id(void **state)
{
    (void)state;
    assert_true(azb_operation_count() >= 106);
    for (size_t i = 0; i < azb_operation_count(); i++) {
        const azb_operation *operation = azb_operation_at(i);
        assert_ptr_equal(operation_of(azb_operation_name(operation)), operation);
        assert_ptr_equal(operation_of(azb_operation_id(operation)), operation);
        assert_true(azb_operation_kind(operation) >= AZB_OPERATION_NOTHING);
        assert_string_not_equal(azb_operation_doc(operation), "");
    }
    assert_null(azb_operation_at(azb_operation_count()));
}

static void names_the_nearest(void **state)
{
    static const struct {
        const char *name, *message;
    } cases[] = {
        {NULL, "name: must not be NULL"},
        {"", "name: is not an operation"},
        {"recovery_point_list", "name: is not an operation; did you mean recovery_points_list"},
        {"RecoveryPoint_List", "name: is not an operation; did you mean recovery_points_list"},
        {"JOBS_LIST", "name: is not an operation; did you mean jobs_list"},
        {"make_coffee", "name: is not an operation"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *err = NULL;
        const azb_operation *operation = azb_operation_at(0);
        assert_int_equal(azb_operation_find(cases[i].name, &operation, &err), AZB_E_ARG);
        assert_null(operation);
        assert_string_equal(azb_error_path(err), "name");
        assert_memory_equal(azb_error_message(err), cases[i].message, strlen(cases[i].message));
        azb_error_free(err);
    }
    assert_int_equal(azb_operation_find("jobs_list", NULL, NULL), AZB_E_ARG);
}

static void says_what_an_operation_is(void **state)
{
    (void)state;
    const azb_operation *list = operation_of("recovery_points_list");
    assert_string_equal(azb_operation_id(list), "RecoveryPoints_List");
    assert_string_equal(azb_operation_method(list), "GET");
    assert_string_equal(azb_operation_path(list), "/recoveryPoints");
    assert_string_equal(azb_operation_api_version(list), "2025-08-01");
    assert_int_equal(azb_operation_kind(list), AZB_OPERATION_LIST);
    assert_string_equal(azb_type_name(azb_operation_item_type(list)), "RecoveryPointResource");
    assert_null(azb_operation_body_type(list));
    const azb_operation *machine = operation_of("virtual_machines_create_or_update");
    assert_int_equal(azb_operation_kind(machine), AZB_OPERATION_POLLER);
    assert_string_equal(azb_type_name(azb_operation_body_type(machine)), "VirtualMachine");
    assert_string_equal(azb_type_name(azb_operation_result_type(machine)), "VirtualMachine");
    assert_int_equal(azb_operation_kind(operation_of("jobs_get")), AZB_OPERATION_MODEL);
    assert_int_equal(azb_operation_kind(operation_of("vaults_delete")), AZB_OPERATION_POLLER);
}

static void is_quiet_about_nothing(void **state)
{
    azb_argument argument = {.size = sizeof argument};
    (void)state;
    assert_int_equal(azb_operation_kind(NULL), 0);
    assert_string_equal(azb_operation_name(NULL), "");
    assert_string_equal(azb_operation_id(NULL), "");
    assert_string_equal(azb_operation_doc(NULL), "");
    assert_string_equal(azb_operation_method(NULL), "");
    assert_string_equal(azb_operation_path(NULL), "");
    assert_string_equal(azb_operation_api_version(NULL), "");
    assert_null(azb_operation_body_type(NULL));
    assert_null(azb_operation_result_type(NULL));
    assert_null(azb_operation_item_type(NULL));
    assert_int_equal(azb_operation_argument_count(NULL), 0);
    assert_int_equal(azb_operation_argument(NULL, 0, &argument), AZB_E_ARG);
    assert_int_equal(azb_operation_enum_count(NULL, 0), 0);
    assert_string_equal(azb_operation_enum_text(NULL, 0, 0), "");
}

static void describes_arguments(void **state)
{
    static const struct {
        const char *operation;
        size_t index;
        const char *name, *wire;
        int32_t kind, place;
        uint32_t flags, max_len;
        const char *type;
    } cases[] = {
        {"jobs_get", 0, "vault_id", "", AZB_KIND_STR, AZB_IN_PATH, AZB_FIELD_REQUIRED, 0, ""},
        {"jobs_get", 1, "job", "", AZB_KIND_STR, AZB_IN_PATH, AZB_FIELD_REQUIRED, 260, ""},
        {"jobs_list", 1, "options.where", "$filter", AZB_KIND_MODEL, AZB_IN_QUERY, 0, 0,
         "JobQueryObject"},
        {"jobs_list", 2, "options.filter", "$filter", AZB_KIND_STR, AZB_IN_QUERY, 0, 0, ""},
        {"jobs_list", 3, "options.skip_token", "$skipToken", AZB_KIND_STR, AZB_IN_QUERY, 0, 0, ""},
        {"restores_trigger", 2, "body", "", AZB_KIND_MODEL, AZB_IN_BODY, AZB_FIELD_REQUIRED, 0,
         "RestoreRequestResource"},
        {"restores_trigger", 3, "options.auxiliary_authorization", "x-ms-authorization-auxiliary",
         AZB_KIND_STR, AZB_IN_HEADER, AZB_FIELD_SECRET, 0, ""},
        {"virtual_machines_get", 1, "options.expand", "$expand", AZB_KIND_ENUM, AZB_IN_QUERY, 0, 0,
         ""},
        {"virtual_machines_delete", 1, "options.force_deletion", "forceDeletion", AZB_KIND_BOOL,
         AZB_IN_QUERY, 0, 0, ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_argument out = {.size = sizeof out};
        assert_int_equal(
            azb_operation_argument(operation_of(cases[i].operation), cases[i].index, &out), AZB_OK);
        assert_string_equal(out.name, cases[i].name);
        assert_string_equal(out.wire, cases[i].wire);
        assert_int_equal(out.kind, cases[i].kind);
        assert_int_equal(out.place, cases[i].place);
        assert_int_equal(out.flags, cases[i].flags);
        assert_int_equal(out.max_len, cases[i].max_len);
        assert_string_equal(azb_type_name(out.type), cases[i].type);
        assert_string_not_equal(out.doc, "");
    }
}

static void counts_arguments(void **state)
{
    (void)state;
    for (size_t i = 0; i < azb_operation_count(); i++) {
        const azb_operation *operation = azb_operation_at(i);
        const size_t count = azb_operation_argument_count(operation);
        azb_argument out = {.size = sizeof out};
        for (size_t k = 0; k < count; k++) {
            assert_int_equal(azb_operation_argument(operation, k, &out), AZB_OK);
            assert_int_equal(azb_operation_enum_count(operation, k) > 0, out.kind == AZB_KIND_ENUM);
        }
        assert_int_equal(azb_operation_argument(operation, count, &out), AZB_E_ARG);
        out.size = 1;
        assert_int_equal(azb_operation_argument(operation, 0, &out),
                         count == 0 ? AZB_E_ARG : AZB_E_ABI);
    }
}

static void lists_the_words_of_an_option(void **state)
{
    (void)state;
    const azb_operation *get = operation_of("virtual_machines_get");
    assert_int_equal(azb_operation_enum_count(get, 1), 3);
    assert_string_equal(azb_operation_enum_text(get, 1, 0), "instanceView");
    assert_string_equal(azb_operation_enum_text(get, 1, 3), "");
    assert_int_equal(azb_operation_enum_count(get, 0), 0);
    assert_int_equal(azb_operation_enum_count(get, 9), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_operations_by_name_and_id),
        cmocka_unit_test(names_the_nearest),
        cmocka_unit_test(says_what_an_operation_is),
        cmocka_unit_test(is_quiet_about_nothing),
        cmocka_unit_test(describes_arguments),
        cmocka_unit_test(counts_arguments),
        cmocka_unit_test(lists_the_words_of_an_option),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
