// test_secret_answers.c - operations whose answers or requests can hold secrets: every copy of a
// body is wiped, and no error keeps one. The allocator looks for the secret in each block that
// comes back.
#include "fixture.h"

#include <azbackup/models.h>
#include <azbackup/services.h>
#include <azbackup/typed/service/recovery_points.h>

#define SECRET "c2VjcmV0LW9mLXRoZS1rZXk"
#define POINT                                                                                   \
    "{\"name\":\"p\",\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\",\"keyAndSecret\":{" \
    "\"bekDetails\":{\"secretData\":\"" SECRET "\"}}}}"
// the same, and a member that does not fit
#define BAD_POINT                                                                           \
    "{\"name\":7,\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\",\"keyAndSecret\":{" \
    "\"bekDetails\":{\"secretData\":\"" SECRET "\"}}}}"
#define MACHINE                                                                        \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.Compute/virtualMachines/vm1"
#define VM_BODY "{\"location\":\"w\",\"properties\":{\"userData\":\"" SECRET "\"}}"
#define REFUSED "{\"error\":{\"code\":\"Bad\",\"message\":\"m\"},\"echo\":\"" SECRET "\"}"
#define SCRIPTS                                                                                   \
    "{\"id\":\"op-1\",\"name\":\"op-1\",\"status\":\"Succeeded\",\"properties\":{\"objectType\":" \
    "\"OperationStatusProvisionILRExtendedInfo\",\"recoveryTarget\":{\"clientScripts\":[{"        \
    "\"scriptContent\":\"" SECRET "\"}]}}}"

// Long enough for a buffer to grow on the way.
static const char *padded(char *out, size_t size, const char *json)
{
    const size_t len = strlen(json);
    memset(out, ' ', size - 1);
    memcpy(out + size - 1 - len, json, len);
    out[size - 1] = '\0';
    return out;
}

static void watch_memory(fixture *f)
{
    f->memory.secrets[0] = SECRET;
}

static azb_status get_point(fixture *f, azb_error **err)
{
    azb_recovery_point_resource *point = NULL;
    const azb_status status =
        azb_recovery_points_get(f->stage.client, ITEM, "p", NULL, &point, err);
    azb_model_free(point == NULL ? NULL : &point->model);
    return status;
}

static void a_single_answer_is_wiped(void **state)
{
    static const struct {
        int32_t http_status;
        const char *body;
        azb_status status;
    } cases[] = {
        {200, POINT, AZB_OK},          {200, BAD_POINT, AZB_E_JSON}, {200, POINT "x", AZB_E_JSON},
        {400, REFUSED, AZB_E_SERVICE}, {404, POINT, AZB_E_SERVICE},  {503, REFUSED, AZB_E_SERVICE},
    };
    static char body[16 * 1024];
    fixture *f = *state;
    watch_memory(f);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_error *err = NULL;
        fixture_reply(f, "GET", "*", cases[i].http_status, JSON_TYPE,
                      padded(body, sizeof body, cases[i].body));
        assert_int_equal(get_point(f, &err), cases[i].status);
        assert_string_equal(azb_error_body(err), "");
        assert_null(err != NULL ? strstr(azb_error_message(err), SECRET) : NULL);
        azb_error_free(err);
        assert_int_equal(f->memory.unwiped, 0);
    }
}

static void pages_are_wiped(void **state)
{
    fixture *f = *state;
    azb_pager *pager = NULL;
    azb_recovery_point_resource *item = NULL;
    azb_error *err = NULL;
    watch_memory(f);
    fixture_reply(f, "GET", "*recoveryPoints?*", 200, JSON_TYPE,
                  "{\"value\":[" POINT "," BAD_POINT "],\"nextLink\":\"" HOST "/2\"}");
    fixture_reply(f, "GET", HOST "/2", 200, JSON_TYPE,
                  "{\"value\":[" POINT "],\"nextLink\":\"" HOST "/3\"}");
    fixture_reply(f, "GET", HOST "/3", 400, JSON_TYPE, REFUSED);
    assert_int_equal(azb_recovery_points_list(f->stage.client, ITEM, NULL, NULL, &pager, NULL),
                     AZB_OK);
    for (int i = 0; i < 2; i++) {
        assert_int_equal(azb_recovery_points_list_next(pager, &item, NULL), AZB_OK);
        assert_non_null(item);
    }
    assert_int_equal(azb_recovery_points_list_next(pager, &item, &err), AZB_E_SERVICE);
    assert_string_equal(azb_error_body(err), "");
    azb_error_free(err);
    assert_int_equal(azb_pager_problem_count(pager), 1);
    assert_string_equal(azb_error_body(azb_pager_problem(pager, 0)), "");
    azb_pager_free(pager);
    assert_int_equal(f->memory.unwiped, 0);
}

static azb_poller *put_machine(fixture *f)
{
    azb_model *body = NULL;
    azb_poller *poller = NULL;
    assert_int_equal(azb_model_from_json(f->stage.context, "VirtualMachine", VM_BODY,
                                         strlen(VM_BODY), &body, NULL),
                     AZB_OK);
    assert_int_equal(azb_virtual_machines_create_or_update(f->stage.client, MACHINE, body, NULL,
                                                           NULL, &poller, NULL),
                     AZB_OK);
    azb_model_free(body);
    return poller;
}

// Its status may have less than the resource within itself, so the resource is read all the same,
// also by a poller that was saved in between.
static void a_write_is_wiped_and_its_resource_read(void **state)
{
    fixture *f = *state;
    watch_memory(f);
    for (int resumed = 0; resumed < 2; resumed++) {
        azb_model *result = NULL;
        azb_str body;
        fixture_reply(f, "PUT", "*", 201, JSON_TYPE "Azure-AsyncOperation: " HOST "/op\n", VM_BODY);
        fixture_reply(f, "GET", HOST "/op", 200, JSON_TYPE,
                      "{\"status\":\"Succeeded\",\"properties\":{\"output\":" VM_BODY "}}");
        fixture_reply(f, "GET", "*/vm1?*", 200, JSON_TYPE,
                      "{\"name\":\"whole\",\"properties\":{\"userData\":\"" SECRET "\"}}");
        azb_poller *poller = put_machine(f);
        if (resumed) {
            char *token = NULL;
            assert_int_equal(azb_poller_save(poller, &token, NULL), AZB_OK);
            azb_poller_free(poller);
            assert_int_equal(azb_poller_resume(f->stage.client, token, &poller, NULL), AZB_OK);
            azb_text_free(token);
        }
        assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
        assert_int_equal(azb_poller_last_body(poller, &body), AZB_OK);
        assert_null(body.ptr);
        assert_int_equal(azb_poller_result(poller, &result, NULL), AZB_OK);
        assert_string_equal(((azb_virtual_machine *)(void *)result)->name.ptr, "whole");
        azb_poller_free(poller);
        assert_int_equal(f->memory.unwiped, 0);
    }
}

// The type of a status is the same for all operations: one that nobody expects there is not kept.
static void a_status_with_a_secret_is_not_kept(void **state)
{
    fixture *f = *state;
    azb_str body;
    fixture_reply(f, "POST", "*", 202, ASYNC, NULL);
    fixture_reply(f, "GET", STATUS_URL, 200, JSON_TYPE, SCRIPTS);
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    assert_int_equal(azb_poller_last_body(poller, &body), AZB_OK);
    assert_null(body.ptr);
    azb_poller_free(poller);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_open, fixture_close)
    const struct CMUnitTest tests[] = {
        TEST(a_single_answer_is_wiped),
        TEST(pages_are_wiped),
        TEST(a_write_is_wiped_and_its_resource_read),
        TEST(a_status_with_a_secret_is_not_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
