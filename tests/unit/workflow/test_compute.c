// Questions about answers, regions and ids that several workflows ask.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/error.h"
#include "support/test_context.h"
#include "workflow/compute.h"

#define GROUP "/subscriptions/s/resourceGroups/rg"

static azb_error *error_of(azb_context *context, azb_status status, int32_t http, bool tried)
{
    azb_error *error = NULL;
    assert_int_equal(azbi_fail(&error, context, status, "as told"), status);
    azbi_error_set_http_status(error, http);
    if (tried) {
        azbi_error_add_attempt(error, "503 after 1 ms");
    }
    return error;
}

static void knows_a_refusal(void **state)
{
    (void)state;
    static const struct {
        azb_status status;
        int32_t http;
        bool tried, is_refusal, is_absent;
    } rows[] = {
        {AZB_E_SERVICE, 400, false, true, false},  {AZB_E_SERVICE, 403, false, true, false},
        {AZB_E_SERVICE, 404, false, true, true},   {AZB_E_SERVICE, 400, true, false, false},
        {AZB_E_SERVICE, 404, true, false, true},   {AZB_E_SERVICE, 408, false, false, false},
        {AZB_E_SERVICE, 409, false, false, false}, {AZB_E_SERVICE, 412, false, false, false},
        {AZB_E_SERVICE, 429, false, false, false}, {AZB_E_SERVICE, 500, false, false, false},
        {AZB_E_SERVICE, 503, false, false, false}, {AZB_E_ARG, 0, false, true, false},
        {AZB_E_AUTH, 401, false, true, false},     {AZB_E_UNTRUSTED, 0, false, true, false},
        {AZB_E_TRANSPORT, 0, false, false, false}, {AZB_E_TIMEOUT, 0, false, false, false},
        {AZB_E_CANCELED, 0, false, false, false},  {AZB_E_JSON, 200, false, false, false},
        {AZB_E_NOMEM, 0, false, false, false},     {AZB_E_LOST, 404, false, false, false},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_error *error = error_of(test.context, rows[i].status, rows[i].http, rows[i].tried);
        assert_int_equal(azbi_is_refusal(rows[i].status, error), rows[i].is_refusal);
        assert_int_equal(azbi_is_absent(rows[i].status, error), rows[i].is_absent);
        azb_error_free(error);
    }
    assert_false(azbi_is_absent(AZB_OK, NULL));
    test_context_dispose(&test);
}

static void compares_regions_as_they_are_written(void **state)
{
    (void)state;
    static const struct {
        const char *left, *right;
        bool is_same;
    } rows[] = {
        {"westeurope", "westeurope", true},
        {"West Europe", "westeurope", true},
        {"westeurope", "WEST EUROPE", true},
        {" west  europe ", "WestEurope", true},
        {"westeurope", "westeurop", false},
        {"westeurop", "westeurope", false},
        {"westus", "westus2", false},
        {"west-europe", "westeurope", false},
        {"", "", false},
        {"", "westeurope", false},
        {NULL, "westeurope", false},
        {"westeurope", NULL, false},
        {NULL, NULL, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(azbi_is_same_region(rows[i].left, rows[i].right), rows[i].is_same);
    }
}

static void takes_ids_of_one_type(void **state)
{
    (void)state;
    static const struct {
        const char *id;
        bool is_good;
    } rows[] = {
        {GROUP "/providers/Microsoft.Compute/disks/d", true},
        {"/SUBSCRIPTIONS/s/resourcegroups/rg/PROVIDERS/microsoft.compute/DISKS/d", true},
        {GROUP "/providers/Microsoft.Compute/virtualMachines/d", false},
        {GROUP "/providers/Microsoft.Storage/disks/d", false},
        {GROUP "/providers/Microsoft.Compute/disks", false},
        {GROUP "/providers/Microsoft.Compute/disks/d/more/m", false},
        {"/subscriptions/s/providers/Microsoft.Compute/disks/d", false},
        {GROUP, false},
        {"d", false},
        {"", false},
        {NULL, false},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_error *err = NULL;
        const azb_status status = azbi_id_check(test.context, "options.disk", rows[i].id,
                                                "Microsoft.Compute", "disks", &err);
        assert_int_equal(status, rows[i].is_good ? AZB_OK : AZB_E_ARG);
        assert_string_equal(azb_error_path(err), rows[i].is_good ? "" : "options.disk");
        azb_error_free(err);
    }
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_a_refusal),
        cmocka_unit_test(compares_regions_as_they_are_written),
        cmocka_unit_test(takes_ids_of_one_type),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
