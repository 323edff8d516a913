// test_compute.c - how Compute's long operations go: the shapes that the backup service does not
// have.
#include "fixture.h"

#include <azbackup/model/disk.h>
#include <azbackup/service/disk_restore_points.h>
#include <azbackup/service/disks.h>
#include <azbackup/service/restore_points.h>
#include <azbackup/service/virtual_machines.h>

#define COMPUTE                                                                       \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/g/providers/" \
    "Microsoft.Compute"
#define POINT      COMPUTE "/restorePointCollections/c/restorePoints/p"
#define DISK_POINT POINT "/diskRestorePoints/d_1"
#define DISK       COMPUTE "/disks/d"
#define VM         COMPUTE "/virtualMachines/v"

#define OPERATIONS                                                                               \
    "/subscriptions/11111111-2222-3333-4444-555555555555/providers/Microsoft.Compute/locations/" \
    "westus/operations/op-1"
#define COMPUTE_ASYNC HOST OPERATIONS "?api-version=2025-04-01"
#define COMPUTE_END   HOST OPERATIONS "?p=1&monitor=true&api-version=2025-04-01"
#define ASYNC_LINE    "Azure-AsyncOperation: " COMPUTE_ASYNC "\n"
#define END_LINE      "Location: " COMPUTE_END "\n"
#define POINT_URL     HOST POINT "?api-version=2025-04-01"
#define VM_URL        HOST VM "?api-version=2025-04-01"
#define DISK_URL      HOST DISK "?api-version=2023-04-02"

#define RESOURCE(state) \
    "{\"id\":\"x\",\"name\":\"n\",\"properties\":{\"provisioningState\":\"" state "\"}}"
#define WORKS \
    "{\"startTime\":\"2025-01-01T00:00:00+00:00\",\"status\":\"InProgress\",\"name\":\"op-1\"}"
#define WORKED \
    "{\"startTime\":\"2025-01-01T00:00:00+00:00\",\"status\":\"Succeeded\",\"name\":\"op-1\"}"
#define FAILURE                                                                       \
    "{\"code\":\"OperationNotAllowed\",\"message\":\"The disk is not supported.\","   \
    "\"target\":\"disk1\",\"details\":[{\"code\":\"InnerOne\",\"message\":\"one\"}]," \
    "\"innererror\":{\"exceptiontype\":\"System.Exception\",\"errordetail\":\"the whole of it\"}}"

#define SAS    "https://md-abc.blob.core.windows.net/x/abcd?sv=2018-03-28&sig=SECRETSIGNATURE"
#define ACCESS "{\"accessSAS\":\"" SAS "\"}"
#define ACCESS_OUT                                                                           \
    "{\"startTime\":\"2025-01-01T00:00:00+00:00\",\"status\":\"Succeeded\",\"properties\":{" \
    "\"output\":" ACCESS "},\"name\":\"op-1\"}"

typedef azb_status (*begin_fn)(fixture *f, azb_poller **out, azb_error **err);

static azb_model *model_of(fixture *f, const char *type, const char *json)
{
    azb_model *model = NULL;
    assert_int_equal(azb_model_from_json(f->stage.context, type, json, strlen(json), &model, NULL),
                     AZB_OK);
    return model;
}

static azb_status create_point(fixture *f, azb_poller **out, azb_error **err)
{
    azb_model *body = model_of(f, "RestorePoint", "{}");
    const azb_status status =
        azb_restore_points_create(f->stage.client, POINT, body, NULL, out, err);
    azb_model_free(body);
    return status;
}

static azb_status delete_point(fixture *f, azb_poller **out, azb_error **err)
{
    return azb_restore_points_delete(f->stage.client, POINT, NULL, out, err);
}

static azb_status create_disk(fixture *f, azb_poller **out, azb_error **err)
{
    azb_model *body = model_of(f, "Disk", "{\"location\":\"westus\"}");
    const azb_status status =
        azb_disks_create_or_update(f->stage.client, DISK, body, NULL, out, err);
    azb_model_free(body);
    return status;
}

static azb_status create_vm(fixture *f, azb_poller **out, azb_error **err)
{
    azb_model *body = model_of(f, "VirtualMachine", "{\"location\":\"westus\"}");
    const azb_status status =
        azb_virtual_machines_create_or_update(f->stage.client, VM, body, NULL, NULL, out, err);
    azb_model_free(body);
    return status;
}

static azb_model *grant_body(fixture *f)
{
    return model_of(f, "GrantAccessData", "{\"access\":\"Read\",\"durationInSeconds\":3600}");
}

static azb_status grant_disk(fixture *f, azb_poller **out, azb_error **err)
{
    azb_model *body = grant_body(f);
    const azb_status status = azb_disks_grant_access(f->stage.client, DISK, body, NULL, out, err);
    azb_model_free(body);
    return status;
}

static azb_status grant_point(fixture *f, azb_poller **out, azb_error **err)
{
    azb_model *body = grant_body(f);
    const azb_status status =
        azb_disk_restore_points_grant_access(f->stage.client, DISK_POINT, body, NULL, out, err);
    azb_model_free(body);
    return status;
}

static azb_status revoke_point(fixture *f, azb_poller **out, azb_error **err)
{
    return azb_disk_restore_points_revoke_access(f->stage.client, DISK_POINT, NULL, out, err);
}

enum {
    POLLS_MAX = 4
};

typedef struct poll {
    const char *url; // NULL ends the list
    int status;
    const char *headers, *body;
} poll;

// An operation from its first answer to its end.
typedef struct story {
    const char *name;
    begin_fn begin;
    answer first;
    poll polls[POLLS_MAX];
    int32_t state;
    const char *result_type; // NULL: there is none
} story;

static const story stories[] = {
    {"201 with both headers: the point is read where it was put",
     create_point,
     {201, ASYNC_LINE END_LINE, RESOURCE("Creating")},
     {{COMPUTE_ASYNC, 200, NULL, WORKS},
      {COMPUTE_ASYNC, 200, NULL, WORKED},
      {POINT_URL, 200, NULL, RESOURCE("Succeeded")}},
     AZB_POLLER_SUCCEEDED,
     "RestorePoint"},
    {"201 without headers: the point itself tells",
     create_point,
     {201, NULL, RESOURCE("Creating")},
     {{POINT_URL, 200, NULL, RESOURCE("Creating")}, {POINT_URL, 200, NULL, RESOURCE("Succeeded")}},
     AZB_POLLER_SUCCEEDED,
     "RestorePoint"},
    {"201 with a Location alone, which is no status: the point itself tells",
     create_point,
     {201, END_LINE, RESOURCE("Creating")},
     {{POINT_URL, 200, NULL, RESOURCE("Succeeded")}},
     AZB_POLLER_SUCCEEDED,
     "RestorePoint"},
    {"a point that failed without an error",
     create_point,
     {201, NULL, RESOURCE("Creating")},
     {{POINT_URL, 200, NULL, RESOURCE("Failed")}},
     AZB_POLLER_FAILED,
     "RestorePoint"},
    {"a failed status",
     create_point,
     {201, ASYNC_LINE END_LINE, RESOURCE("Creating")},
     {{COMPUTE_ASYNC, 200, NULL, "{\"status\":\"Failed\",\"error\":" FAILURE "}"}},
     AZB_POLLER_FAILED,
     "OperationStatus"},
    {"a status that was canceled",
     create_vm,
     {201, ASYNC_LINE, RESOURCE("Creating")},
     {{COMPUTE_ASYNC, 200, NULL, "{\"status\":\"Canceled\",\"error\":" FAILURE "}"}},
     AZB_POLLER_CANCELED,
     "OperationStatus"},
    {"a machine that is there at once",
     create_vm,
     {200, NULL, RESOURCE("Succeeded")},
     {{NULL, 0, NULL, NULL}},
     AZB_POLLER_SUCCEEDED,
     "VirtualMachine"},
    {"a machine with a status",
     create_vm,
     {200, ASYNC_LINE, RESOURCE("Updating")},
     {{COMPUTE_ASYNC, 200, NULL, WORKED}, {VM_URL, 200, NULL, RESOURCE("Succeeded")}},
     AZB_POLLER_SUCCEEDED,
     "VirtualMachine"},
    {"202 with both headers: the disk is read where it was put, whatever the status brought",
     create_disk,
     {202, ASYNC_LINE END_LINE, RESOURCE("Updating")},
     {{COMPUTE_ASYNC, 200, NULL,
       "{\"status\":\"Succeeded\",\"properties\":{\"output\":{\"name\":\"less\"}}}"},
      {DISK_URL, 200, NULL, RESOURCE("Succeeded")}},
     AZB_POLLER_SUCCEEDED,
     "Disk"},
    {"the disk that the status brought stays when it cannot be read any more",
     create_disk,
     {202, ASYNC_LINE, NULL},
     {{COMPUTE_ASYNC, 200, NULL,
       "{\"status\":\"Succeeded\",\"properties\":{\"output\":{\"name\":\"d\"}}}"},
      {DISK_URL, 404, NULL, NULL}},
     AZB_POLLER_SUCCEEDED,
     "Disk"},
    {"an output that is no object is none",
     create_disk,
     {202, ASYNC_LINE, NULL},
     {{COMPUTE_ASYNC, 200, NULL, "{\"status\":\"Succeeded\",\"properties\":{\"output\":[]}}"},
      {DISK_URL, 404, NULL, NULL}},
     AZB_POLLER_SUCCEEDED,
     "OperationStatus"},
    {"a delete with a Location alone, to its 200",
     delete_point,
     {202, END_LINE, NULL},
     {{COMPUTE_END, 202, END_LINE, NULL}, {COMPUTE_END, 200, NULL, NULL}},
     AZB_POLLER_SUCCEEDED,
     NULL},
    {"a delete with a Location alone, to its 204",
     delete_point,
     {202, END_LINE, NULL},
     {{COMPUTE_END, 204, NULL, NULL}},
     AZB_POLLER_SUCCEEDED,
     NULL},
    {"a delete of what is not there",
     delete_point,
     {204, NULL, NULL},
     {{NULL, 0, NULL, NULL}},
     AZB_POLLER_SUCCEEDED,
     NULL},
    {"a delete that its Location refuses",
     delete_point,
     {202, END_LINE, NULL},
     {{COMPUTE_END, 409, NULL, "{\"error\":" FAILURE "}"}},
     AZB_POLLER_FAILED,
     NULL},
    {"a grant that ends at its Location",
     grant_disk,
     {202, END_LINE, NULL},
     {{COMPUTE_END, 202, END_LINE, NULL}, {COMPUTE_END, 200, NULL, ACCESS}},
     AZB_POLLER_SUCCEEDED,
     "AccessUri"},
    {"a grant that is there at once",
     grant_disk,
     {200, NULL, ACCESS},
     {{NULL, 0, NULL, NULL}},
     AZB_POLLER_SUCCEEDED,
     "AccessUri"},
    {"a grant that ends in its status",
     grant_point,
     {202, ASYNC_LINE, NULL},
     {{COMPUTE_ASYNC, 200, NULL, WORKS}, {COMPUTE_ASYNC, 200, NULL, ACCESS_OUT}},
     AZB_POLLER_SUCCEEDED,
     "AccessUri"},
    {"a grant with both headers is read once, where the status has it",
     grant_point,
     {202, ASYNC_LINE END_LINE, NULL},
     {{COMPUTE_ASYNC, 200, NULL, ACCESS_OUT}},
     AZB_POLLER_SUCCEEDED,
     "AccessUri"},
    {"a grant with both headers whose status has nothing",
     grant_point,
     {202, ASYNC_LINE END_LINE, NULL},
     {{COMPUTE_ASYNC, 200, NULL, WORKED}, {COMPUTE_END, 200, NULL, ACCESS}},
     AZB_POLLER_SUCCEEDED,
     "AccessUri"},
    {"a grant whose Location leads to a status",
     grant_point,
     {202, END_LINE, NULL},
     {{COMPUTE_END, 200, NULL, ACCESS_OUT}},
     AZB_POLLER_SUCCEEDED,
     "AccessUri"},
    {"a grant whose Location has a status in the end",
     grant_point,
     {202, ASYNC_LINE END_LINE, NULL},
     {{COMPUTE_ASYNC, 200, NULL, WORKED}, {COMPUTE_END, 200, NULL, ACCESS_OUT}},
     AZB_POLLER_SUCCEEDED,
     "AccessUri"},
    {"access that ends",
     revoke_point,
     {202, END_LINE, NULL},
     {{COMPUTE_END, 200, NULL, NULL}},
     AZB_POLLER_SUCCEEDED,
     NULL},
};

static size_t script(fixture *f, const story *one)
{
    size_t count = 0;
    fixture_reply(f, NULL, NULL, one->first.http_status, one->first.headers, one->first.body);
    for (; count < POLLS_MAX && one->polls[count].url != NULL; count++) {
        const poll *next = &one->polls[count];
        fixture_reply(f, "GET", NULL, next->status, next->headers, next->body);
    }
    return count;
}

static void check_result(azb_poller *poller, const story *one)
{
    azb_model *result = NULL;
    azb_error *err = NULL;
    const azb_status status = azb_poller_result(poller, &result, &err);
    assert_int_equal(status, one->state == AZB_POLLER_SUCCEEDED ? AZB_OK : AZB_E_OPERATION);
    azb_error_free(err);
    if (one->result_type == NULL) {
        assert_null(result);
        return;
    }
    assert_non_null(result);
    assert_string_equal(azb_type_name(azb_model_type(result)), one->result_type);
    if (strcmp(one->result_type, "AccessUri") == 0) {
        assert_string_equal(((azb_access_uri *)(void *)result)->access_sas.ptr, SAS);
    }
}

// The wait asks for exactly these URLs, in this order, and ends as the service said.
static void operations_go_as_the_service_says(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof stories / sizeof *stories; i++) {
        void *mine = NULL;
        fixture_open(&mine);
        fixture *f = mine;
        const story *one = &stories[i];
        azb_poller *poller = NULL;
        const size_t polls = script(f, one);
        f->memory.secrets[0] = "SECRETSIGNATURE";
        print_message("%s\n", one->name);
        assert_int_equal(one->begin(f, &poller, NULL), AZB_OK);
        const azb_status status = azb_poller_wait(poller, NULL, NULL);
        assert_int_equal(status, one->state == AZB_POLLER_SUCCEEDED ? AZB_OK : AZB_E_OPERATION);
        assert_int_equal(azb_poller_state(poller), one->state);
        check_result(poller, one);
        azb_poller_free(poller);
        assert_int_equal(azb_mock_request_count(f->stage.mock), polls + 1);
        for (size_t k = 0; k < polls; k++) {
            assert_string_equal(azb_mock_request_url(f->stage.mock, k + 1), one->polls[k].url);
        }
        assert_int_equal(fixture_close(&mine), 0);
    }
}

static void check_failure(azb_error *err)
{
    assert_string_equal(azb_error_service_code(err), "OperationNotAllowed");
    assert_string_equal(azb_error_service_message(err), "The disk is not supported.");
    assert_string_equal(azb_error_target(err), "disk1");
    assert_int_equal(azb_error_detail_count(err), 2);
    assert_string_equal(azb_error_service_code(azb_error_detail(err, 0)), "InnerOne");
    assert_string_equal(azb_error_service_code(azb_error_detail(err, 1)), "System.Exception");
    assert_string_equal(azb_error_service_message(azb_error_detail(err, 1)), "the whole of it");
    azb_error_free(err);
}

// Compute's errors keep all that they say: as an answer, in a status, and at a Location.
static void errors_are_kept(void **state)
{
    fixture *f = *state;
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    fixture_reply(f, "PUT", NULL, 409, JSON_TYPE, "{\"error\":" FAILURE "}");
    assert_int_equal(create_point(f, &poller, &err), AZB_E_SERVICE);
    assert_null(poller);
    assert_int_equal(azb_error_http_status(err), 409);
    check_failure(err);
    fixture_reply(f, "PUT", NULL, 201, ASYNC_LINE, RESOURCE("Creating"));
    fixture_reply(f, "GET", NULL, 200, NULL, "{\"status\":\"Failed\",\"error\":" FAILURE "}");
    assert_int_equal(create_point(f, &poller, NULL), AZB_OK);
    assert_int_equal(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION);
    check_failure(err);
    azb_poller_free(poller);
    fixture_reply(f, "DELETE", NULL, 202, END_LINE, NULL);
    fixture_reply(f, "GET", NULL, 409, NULL, "{\"error\":" FAILURE "}");
    assert_int_equal(delete_point(f, &poller, NULL), AZB_OK);
    assert_int_equal(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION);
    check_failure(err);
    azb_poller_free(poller);
}

static void look_at_line(void *user, int32_t level, const char *event, const char *text)
{
    size_t *lines = user;
    (void)level;
    (void)event;
    (*lines)++;
    assert_null(strstr(text, "SECRETSIGNATURE"));
}

static void check_error(azb_error *err)
{
    assert_null(strstr(azb_error_message(err), "SECRETSIGNATURE"));
    assert_null(strstr(azb_error_body(err), "SECRETSIGNATURE"));
    azb_error_free(err);
}

// A poller's own ways out: what it was answered last, and its token.
static void check_poller(azb_poller *poller)
{
    azb_str body = {"x", 1};
    char *token = NULL;
    assert_int_equal(azb_poller_last_body(poller, &body), AZB_OK);
    assert_null(body.ptr);
    assert_int_equal(azb_poller_save(poller, &token, NULL), AZB_OK);
    assert_null(strstr(token, "SECRETSIGNATURE"));
    assert_non_null(strstr(token, "\"secret\":1"));
    azb_text_free(token);
}

// A URL that grants access is in the result and nowhere else, also when things go wrong.
static void secrets_are_in_the_result_alone(void **state)
{
    static const struct {
        answer first, polled;
        azb_status wait, result;
    } cases[] = {
        {{202, END_LINE, NULL}, {200, NULL, ACCESS}, AZB_OK, AZB_OK},
        {{202, ASYNC_LINE, NULL}, {200, NULL, ACCESS_OUT}, AZB_OK, AZB_OK},
        {{200, NULL, ACCESS}, {0, NULL, NULL}, AZB_OK, AZB_OK},
        {{202, END_LINE, NULL},
         {200, NULL, "{\"accessSAS\":{\"u\":\"" SAS "\"}}"},
         AZB_OK,
         AZB_OK}, // kept in the raw text of the result
        {{202, END_LINE, NULL}, {200, NULL, "{\"accessSAS\":\"" SAS "\""}, AZB_E_JSON, AZB_E_STATE},
        {{202, END_LINE, NULL},
         {409, NULL, "{\"error\":{\"code\":\"X\"},\"accessSAS\":\"" SAS "\"}"},
         AZB_E_OPERATION,
         AZB_E_OPERATION},
        {{202, ASYNC_LINE, NULL},
         {200, NULL,
          "{\"status\":\"Failed\",\"error\":{\"code\":\"X\"},\"properties\":{\"output\":" ACCESS
          "}}"},
         AZB_E_OPERATION,
         AZB_E_OPERATION},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t lines = 0;
        fixture f = {0};
        failing_allocator_init(&f.memory, 0);
        const stage_options options = {.allocator = failing_allocator_table(&f.memory),
                                       .max_retries = 0,
                                       .log = look_at_line,
                                       .log_user = &lines};
        assert_int_equal(stage_open(&f.stage, &options, NULL), AZB_OK);
        f.memory.secrets[0] = "SECRETSIGNATURE";
        azb_poller *poller = NULL;
        azb_model *result = NULL;
        azb_error *err = NULL;
        fixture_reply(&f, "POST", NULL, cases[i].first.http_status, cases[i].first.headers,
                      cases[i].first.body);
        if (cases[i].polled.http_status != 0) {
            fixture_reply(&f, "GET", NULL, cases[i].polled.http_status, NULL, cases[i].polled.body);
            fixture_repeat(&f, -1);
        }
        assert_int_equal(grant_disk(&f, &poller, NULL), AZB_OK);
        check_poller(poller);
        assert_int_equal(azb_poller_wait(poller, NULL, &err), cases[i].wait);
        check_error(err);
        err = NULL;
        check_poller(poller);
        assert_int_equal(azb_poller_result(poller, &result, &err), cases[i].result);
        check_error(err);
        azb_poller_free(poller);
        stage_close(&f.stage);
        assert_true(lines > 0);
        assert_true(failing_allocator_is_clean(&f.memory));
    }
}

// A grant is the same when it is taken up elsewhere.
static void a_saved_grant_brings_its_url(void **state)
{
    fixture *f = *state;
    azb_poller *poller = NULL;
    azb_poller *again = NULL;
    azb_model *result = NULL;
    char *token = NULL;
    f->memory.secrets[0] = "SECRETSIGNATURE";
    fixture_reply(f, "POST", NULL, 202, ASYNC_LINE, NULL);
    assert_int_equal(grant_point(f, &poller, NULL), AZB_OK);
    assert_int_equal(azb_poller_save(poller, &token, NULL), AZB_OK);
    azb_poller_free(poller);
    assert_int_equal(azb_poller_resume(f->stage.client, token, &again, NULL), AZB_OK);
    fixture_reply(f, "GET", COMPUTE_ASYNC, 200, NULL, ACCESS_OUT);
    assert_int_equal(azb_poller_wait(again, NULL, NULL), AZB_OK);
    assert_int_equal(azb_poller_result(again, &result, NULL), AZB_OK);
    assert_string_equal(((azb_access_uri *)(void *)result)->access_sas.ptr, SAS);
    check_poller(again);
    azb_poller_free(again);
    azb_text_free(token);
}

static azb_status grant_and_wait(fixture *f)
{
    azb_poller *poller = NULL;
    f->memory.secrets[0] = "SECRETSIGNATURE";
    fixture_reply(f, "POST", NULL, 202, ASYNC_LINE END_LINE, NULL);
    fixture_reply(f, "GET", NULL, 200, NULL, ACCESS_OUT);
    azb_model *body = NULL;
    static const char json[] = "{\"access\":\"Read\",\"durationInSeconds\":3600}";
    azb_status status = azb_model_from_json(f->stage.context, "GrantAccessData", json,
                                            sizeof json - 1, &body, NULL);
    if (status == AZB_OK) {
        status = azb_disks_grant_access(f->stage.client, DISK, body, NULL, &poller, NULL);
    }
    if (status == AZB_OK) {
        status = azb_poller_wait(poller, NULL, NULL);
    }
    azb_poller_free(poller);
    azb_model_free(body);
    return status;
}

static void survives_without_memory(void **state)
{
    (void)state;
    fixture_sweep(grant_and_wait);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(operations_go_as_the_service_says),
        cmocka_unit_test_setup_teardown(errors_are_kept, fixture_open, fixture_close),
        cmocka_unit_test(secrets_are_in_the_result_alone),
        cmocka_unit_test_setup_teardown(a_saved_grant_brings_its_url, fixture_open, fixture_close),
        cmocka_unit_test(survives_without_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
