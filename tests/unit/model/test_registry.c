// test_registry.c - types and models by the service's name.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "support/test_context.h"
#include "json/walker.h"

static const char point[] =
    "{\"id\":\"i\",\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\",\"zones\":[\"1\"]}}";

static void finds_each_type_by_its_name(void **state)
{
    (void)state;
    assert_true(azb_type_count() > 0);
    for (size_t i = 0; i < azb_type_count(); i++) {
        const azb_type *type = azb_type_at(i);
        assert_ptr_equal(azb_type_find(azb_type_name(type)), type);
    }
}

static void finds_no_type_where_there_is_none(void **state)
{
    (void)state;
    assert_null(azb_type_find(NULL));
    assert_null(azb_type_find(""));
    assert_null(azb_type_find("NoSuchType"));
    assert_null(azb_type_at(azb_type_count()));
}

static void makes_models_by_name(void **state)
{
    test_context test;
    azb_model *model;
    char *text;
    size_t len;
    (void)state;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azb_model_new(test.context, "IaasVMRecoveryPoint", &model, NULL), AZB_OK);
    assert_string_equal(azb_type_name(azb_model_type(model)), "IaasVMRecoveryPoint");
    assert_ptr_equal(azb_model_part(model, "IaasVMRecoveryPoint"), model);
    assert_ptr_equal(azb_model_part(model, "RecoveryPoint"), azbi_model_root(model));
    assert_int_equal(azb_model_to_json(model, &text, &len, NULL), AZB_OK);
    assert_string_equal(text, "{\"objectType\":\"IaasVMRecoveryPoint\"}");
    assert_int_equal(len, strlen(text));
    azb_text_free(text);
    azb_model_free(model);
    test_context_dispose(&test);
}

static void reads_and_writes_texts(void **state)
{
    test_context test;
    azb_model *model;
    char *text;
    (void)state;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azb_model_from_json(test.context, "RecoveryPointResource", point,
                                         sizeof point - 1, &model, NULL),
                     AZB_OK);
    assert_int_equal(azb_model_to_json(model, &text, NULL, NULL), AZB_OK);
    assert_string_equal(text, point);
    azb_model_free(model);
    azb_text_free(text);
    test_context_dispose(&test);
}

// The error names the argument.
static void refuses_bad_arguments(void **state)
{
    test_context test;
    azb_model *model = (azb_model *)(void *)&test;
    azb_error *err = NULL;
    (void)state;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azb_model_new(NULL, "Job", &model, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "context");
    assert_null(model);
    azb_error_free(err);
    assert_int_equal(azb_model_new(test.context, NULL, &model, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "type_name");
    azb_error_free(err);
    assert_int_equal(azb_model_new(test.context, "SampleDisk", &model, &err), AZB_E_ARG);
    assert_non_null(strstr(azb_error_message(err), "\"SampleDisk\""));
    azb_error_free(err);
    assert_int_equal(azb_model_new(test.context, "Job", NULL, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "out");
    azb_error_free(err);
    assert_int_equal(azb_model_from_json(test.context, "RecoveryPoint", NULL, 1, &model, &err),
                     AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "json");
    azb_error_free(err);
    assert_int_equal(azb_model_from_json(test.context, "RecoveryPoint", "[]", 2, &model, &err),
                     AZB_E_JSON);
    assert_null(model);
    azb_error_free(err);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_each_type_by_its_name),
        cmocka_unit_test(finds_no_type_where_there_is_none),
        cmocka_unit_test(makes_models_by_name),
        cmocka_unit_test(reads_and_writes_texts),
        cmocka_unit_test(refuses_bad_arguments),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
