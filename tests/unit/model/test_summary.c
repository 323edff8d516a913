// The parts of summaries that no workload shows: paths that lead nowhere, values of other kinds.
#include <string.h>

#include "model/summary.h"
#include "summary_fixture.h"
#include "support/test.h"
#include "support/test_context.h"

static const char json[] = "{\"name\":\"n\",\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\","
                           "\"recoveryPointType\":\"App\",\"isManagedVirtualMachine\":true,"
                           "\"recoveryPointTime\":\"2026-11-30T10:00:00Z\","
                           "\"recoveryPointProperties\":{\"ruleName\":\"Daily\"}}}";

static void a_path_goes_through_models(void **state)
{
    static const struct {
        const char *path;
        bool found;
    } cases[] = {
        {"name", true},
        {"properties", true},
        {"properties.objectType", true},
        {"properties.recoveryPointType", true}, // of the concrete part
        {"properties.recoveryPointProperties.ruleName", true},
        {"properties.recoveryPointProperties.nothing", false},
        {"properties.keyAndSecret.encryptionMechanism", false}, // is not there
        {"properties.zones.name", false},                       // is a list
        {"name.length", false},
        {"nothing", false},
        {"", false},
    };
    test_context test;
    (void)state;
    test_context_init(&test, 0, NULL);
    azb_model *model = summary_model(test.context, "RecoveryPointResource", json);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const azbi_row *row = NULL;
        const void *slot = NULL;
        assert_int_equal(azbi_summary_find(model, cases[i].path, &row, &slot), cases[i].found);
    }
    const azbi_row *row = NULL;
    const void *slot = NULL;
    assert_false(azbi_summary_find(NULL, "name", &row, &slot));
    azb_model_free(model);
    test_context_dispose(&test);
}

// A member may have another kind in another type, and the first value stays.
static void a_value_of_another_kind_is_left_out(void **state)
{
    struct values {
        azb_str text, kept;
        azb_enum word;
        azb_time time;
        azb_opt_bool flag;
        azb_opt_i32 number;
    } out = {.kept = {"kept", 4}};
    static const azbi_summary_row rows[] = {
        {"properties.isManagedVirtualMachine", azbi_summary_text, offsetof(struct values, text)},
        {"properties.recoveryPointType", azbi_summary_text, offsetof(struct values, kept)},
        {"properties.recoveryPointType", azbi_summary_enum, offsetof(struct values, word)},
        {"properties.recoveryPointType", azbi_summary_time, offsetof(struct values, time)},
        {"properties.isManagedVirtualMachine", azbi_summary_time, offsetof(struct values, time)},
        {"properties.recoveryPointType", azbi_summary_bool, offsetof(struct values, flag)},
        {"properties.isManagedVirtualMachine", azbi_summary_i32, offsetof(struct values, number)},
    };
    test_context test;
    (void)state;
    test_context_init(&test, 0, NULL);
    azb_model *model = summary_model(test.context, "RecoveryPointResource", json);
    azbi_summarize(model, rows, sizeof rows / sizeof *rows, &out);
    assert_null(out.text.ptr);
    assert_string_equal(out.kept.ptr, "kept");
    assert_int_equal(out.word.state, AZB_ABSENT);
    assert_int_equal(out.time.form, AZB_TIME_ABSENT);
    assert_int_equal(out.flag.state, AZB_ABSENT);
    assert_int_equal(out.number.state, AZB_ABSENT);
    azb_model_free(model);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_path_goes_through_models),
        cmocka_unit_test(a_value_of_another_kind_is_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
