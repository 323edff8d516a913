// The settings of one call, seen from the typed functions: what goes into URLs and headers, of the
// first request and of those that follow.
#include "fixture.h"

#include <azbackup/models.h>
#include <azbackup/services.h>

#include "arm/call_options.h"

#define OPTIONS(...)                                  \
    {                                                 \
        .size = sizeof(azb_call_options), __VA_ARGS__ \
    }

static const azb_name_value tenant_header = {"x-ms-authorization-auxiliary", "Bearer other"};

static const char *url_of(const fixture *f, size_t index)
{
    return azb_mock_request_url(f->stage.mock, index);
}

static const char *header_of(const fixture *f, size_t index, const char *name)
{
    return azb_mock_request_header(f->stage.mock, index, name);
}

static azb_status get_job(azb_client *client, const azb_call_options *call, azb_error **err)
{
    azb_job_resource *job = NULL;
    const azb_status status = azb_job_details_get(client, VAULT, "j", call, &job, err);
    azb_model_free(job == NULL ? NULL : &job->model);
    return status;
}

static azb_client *new_client(fixture *f, const char *version)
{
    azb_client_options options;
    azb_client *client = NULL;
    azb_client_options_init(&options, sizeof options);
    options.credential = f->stage.credential;
    options.transport = azb_mock_transport(f->stage.mock);
    options.api_version = version;
    assert_int_equal(azb_client_new(f->stage.context, &options, &client, NULL), AZB_OK);
    return client;
}

static void the_nearest_version_counts(void **state)
{
    fixture *f = *state;
    const azb_call_options call = OPTIONS(.api_version = "2023-02-01");
    azb_client *client = new_client(f, "2024-10-01-preview");
    fixture_reply(f, "GET", "*", 200, JSON_TYPE, "{}");
    fixture_repeat(f, -1);
    assert_int_equal(get_job(f->stage.client, NULL, NULL), AZB_OK);
    assert_int_equal(get_job(f->stage.client, &call, NULL), AZB_OK);
    assert_int_equal(get_job(client, NULL, NULL), AZB_OK);
    assert_int_equal(get_job(client, &call, NULL), AZB_OK);
    assert_string_equal(url_of(f, 0), HOST VAULT "/backupJobs/j?api-version=2025-08-01");
    assert_string_equal(url_of(f, 1), HOST VAULT "/backupJobs/j?api-version=2023-02-01");
    assert_string_equal(url_of(f, 2), HOST VAULT "/backupJobs/j?api-version=2024-10-01-preview");
    assert_string_equal(url_of(f, 3), HOST VAULT "/backupJobs/j?api-version=2023-02-01");
    azb_client_free(client);
}

static void a_job_poller_asks_in_the_client_s_version(void **state)
{
    fixture *f = *state;
    azb_client *client = new_client(f, "2024-10-01");
    azb_poller *poller = NULL;
    fixture_reply(f, "GET", "*", 200, JSON_TYPE, "{\"properties\":{\"status\":\"Completed\"}}");
    assert_int_equal(azb_job_poller_new(client, VAULT, "j", &poller, NULL), AZB_OK);
    assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_OK);
    assert_string_equal(url_of(f, 0), HOST VAULT "/backupJobs/j?api-version=2024-10-01");
    azb_poller_free(poller);
    azb_client_free(client);
}

static void headers_and_query_go_out(void **state)
{
    fixture *f = *state;
    const azb_name_value query[] = {{"$expand", "a b&c"}, {"\xC3\xA9", ""}};
    const azb_name_value headers[] = {tenant_header, {"X-Mine", "1"}, {"x-mine", " 2\t"}};
    const azb_call_options call =
        OPTIONS(.headers = headers, .header_count = 3, .query = query, .query_count = 2);
    fixture_reply(f, "GET", "*", 200, JSON_TYPE, "{}");
    assert_int_equal(get_job(f->stage.client, &call, NULL), AZB_OK);
    assert_string_equal(url_of(f, 0), HOST VAULT "/backupJobs/j?api-version=2025-08-01"
                                                 "&%24expand=a%20b%26c&%C3%A9=");
    assert_string_equal(header_of(f, 0, tenant_header.name), tenant_header.value);
    assert_string_equal(header_of(f, 0, "X-Mine"), "2");
    assert_string_equal(header_of(f, 0, "Accept"), "application/json");
}

// Further pages: the service's URL, the caller's headers.
static void pages_keep_the_headers(void **state)
{
    fixture *f = *state;
    azb_name_value query = {"extra", "1"};
    azb_name_value header = tenant_header;
    azb_call_options call = OPTIONS(.headers = &header, .header_count = 1, .query = &query,
                                    .query_count = 1, .traceparent = "00-1-2-00");
    azb_pager *pager = NULL;
    azb_model *item = NULL;
    fixture_reply(f, "GET", "*extra=1", 200, JSON_TYPE,
                  "{\"value\":[{}],\"nextLink\":\"" HOST "/next?page=2\"}");
    fixture_reply(f, "GET", "*", 200, JSON_TYPE, "{\"value\":[{}]}");
    assert_int_equal(azb_recovery_points_list(f->stage.client, ITEM,
                                              &(azb_recovery_points_list_options){
                                                  .size = sizeof(azb_recovery_points_list_options)},
                                              &call, &pager, NULL),
                     AZB_OK);
    // all of it was copied
    header.value = "changed";
    query.value = "changed";
    for (int i = 0; i < 3; i++) {
        assert_int_equal(azb_pager_next(pager, &item, NULL), AZB_OK);
    }
    assert_null(item);
    assert_string_equal(url_of(f, 1), HOST "/next?page=2");
    assert_string_equal(header_of(f, 0, tenant_header.name), tenant_header.value);
    assert_string_equal(header_of(f, 1, tenant_header.name), tenant_header.value);
    assert_string_equal(header_of(f, 1, "traceparent"), "00-1-2-00");
    azb_pager_free(pager);
}

// Polls: the same, for the options of the wait; those of the call that began it are over.
static void polls_keep_the_headers_of_the_wait(void **state)
{
    fixture *f = *state;
    const azb_call_options call =
        OPTIONS(.headers = &tenant_header, .header_count = 1, .api_version = "2020-01-01",
                .query = &(azb_name_value){"extra", "1"}, .query_count = 1);
    fixture_reply(f, "POST", "*", 202, "Azure-AsyncOperation: " STATUS_URL "\n", NULL);
    fixture_reply(f, "GET", STATUS_URL, 200, JSON_TYPE, "{\"status\":\"InProgress\"}");
    fixture_reply(f, "GET", STATUS_URL, 200, JSON_TYPE, "{\"status\":\"Succeeded\"}");
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    assert_int_equal(azb_poller_wait(poller, &call, NULL), AZB_OK);
    assert_string_equal(header_of(f, 0, tenant_header.name), "");
    assert_string_equal(header_of(f, 1, tenant_header.name), tenant_header.value);
    assert_string_equal(header_of(f, 2, tenant_header.name), tenant_header.value);
    assert_string_equal(url_of(f, 2), STATUS_URL);
    azb_poller_free(poller);
}

static void checks_call_options(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_call_options options;
    azb_call_options_init(&options, sizeof options);
    assert_int_equal(azbi_call_options_check(f->stage.client, NULL, &err), AZB_OK);
    assert_int_equal(azbi_call_options_check(f->stage.client, &options, &err), AZB_OK);
    options.timeout_ms = -2;
    assert_failed(azbi_call_options_check(f->stage.client, &options, &err), AZB_E_ARG, &err,
                  "timeout_ms");
    options.timeout_ms = -1;
    options.client_request_id = "a\nb";
    assert_failed(azbi_call_options_check(f->stage.client, &options, &err), AZB_E_ARG, &err,
                  "client_request_id");
    options.client_request_id = "";
    assert_failed(azbi_call_options_check(f->stage.client, &options, &err), AZB_E_ARG, &err,
                  "client_request_id");
    options.client_request_id = NULL;
    options.traceparent = "\xc3\xa9";
    assert_failed(azbi_call_options_check(f->stage.client, &options, &err), AZB_E_ARG, &err,
                  "traceparent");
    options.size--;
    assert_failed(azbi_call_options_check(f->stage.client, &options, &err), AZB_E_ABI, &err, NULL);
}

static void bad_options_are_named(void **state)
{
    fixture *f = *state;
#define HEADER(n, v)                                          \
    {                                                         \
        .headers = &(azb_name_value){n, v}, .header_count = 1 \
    }
#define QUERY(n, v)                                        \
    {                                                      \
        .query = &(azb_name_value){n, v}, .query_count = 1 \
    }
    const struct {
        azb_call_options call;
        const char *argument, *why;
    } bad[] = {
        {HEADER("Authorization", "x"), "headers", "credential"},
        {HEADER("HOST", "x"), "headers", "set by the library"},
        {HEADER("content-length", "1"), "headers", "set by the library"},
        {HEADER("User-agent", "1"), "headers", "application_id"},
        {HEADER("x-ms-client-request-id", "1"), "headers", "client_request_id"},
        {HEADER("", "x"), "headers", "no name"},
        {HEADER("a b", "x"), "headers", "no name"},
        {HEADER("a:", "x"), "headers", "no name"},
        {HEADER("a\r\nb", "x"), "headers", "no name"},
        {HEADER("a", "x\r\nb: c"), "headers", "control byte"},
        {HEADER(NULL, "x"), "headers", "entry 0"},
        {HEADER("a", NULL), "headers", "entry 0"},
        {{.header_count = 1}, "headers", "is NULL"},
        {{.headers = &tenant_header, .header_count = 33}, "headers", "more than 32"},
        {QUERY("", "x"), "query", "empty"},
        {QUERY("a", NULL), "query", "entry 0"},
        {QUERY("a", "\xFF"), "query", "UTF-8"},
        {QUERY("Api-Version", "2020-01-01"), "query", "api_version"},
        {{.query_count = 2}, "query", "is NULL"},
        {{.api_version = ""}, "api_version", "2025-08-01"},
        {{.api_version = "2020&x=1"}, "api_version", "2025-08-01"},
        {{.api_version = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, "api_version", "2025-08-01"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        azb_call_options call = bad[i].call;
        azb_error *err = NULL;
        azb_pager *pager = NULL;
        call.size = sizeof call;
        assert_int_equal(get_job(f->stage.client, &call, &err), AZB_E_ARG);
        assert_string_equal(azb_error_path(err), bad[i].argument);
        assert_failed(AZB_E_ARG, AZB_E_ARG, &err, bad[i].why);
        assert_int_equal(azb_backup_jobs_list(f->stage.client, VAULT, NULL, &call, &pager, NULL),
                         AZB_E_ARG);
        assert_null(pager);
    }
    azb_call_options call = OPTIONS(.reserved = 1);
    assert_int_equal(get_job(f->stage.client, &call, NULL), AZB_E_ABI);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 0);
}

static void what_the_call_has_itself_is_not_given_twice(void **state)
{
    fixture *f = *state;
    azb_backup_jobs_list_options options = {.size = sizeof options, .filter = "a eq 'b'"};
    const azb_call_options call =
        OPTIONS(.query = &(azb_name_value){"$FILTER", "x"}, .query_count = 1);
    azb_pager *pager = NULL;
    azb_error *err = NULL;
    const azb_status status =
        azb_backup_jobs_list(f->stage.client, VAULT, &options, &call, &pager, &err);
    assert_failed(status, AZB_E_ARG, &err, "$filter is given twice");
    options.filter = NULL;
    assert_int_equal(azb_backup_jobs_list(f->stage.client, VAULT, &options, &call, &pager, NULL),
                     AZB_OK);
    azb_pager_free(pager);
}

static void a_bad_version_makes_no_client(void **state)
{
    fixture *f = *state;
    azb_client_options options;
    azb_client *client = NULL;
    azb_error *err = NULL;
    azb_client_options_init(&options, sizeof options);
    options.credential = f->stage.credential;
    options.api_version = "2025/08";
    assert_failed(azb_client_new(f->stage.context, &options, &client, &err), AZB_E_ARG, &err,
                  "options.api_version");
    options.api_version = NULL;
    options.reserved = 1;
    assert_failed(azb_client_new(f->stage.context, &options, &client, &err), AZB_E_ABI, &err,
                  "reserved");
    assert_null(client);
}

static void keep_once(fixture *f, azb_poller *poller)
{
    const azb_name_value headers[] = {tenant_header, {"X-Mine", "1"}};
    const azb_call_options call =
        OPTIONS(.headers = headers, .header_count = 2, .traceparent = "00-1-2-00");
    azb_pager *pager = NULL;
    azb_call *wait = NULL;
    const azb_status listed =
        azb_backup_jobs_list(f->stage.client, VAULT, NULL, &call, &pager, NULL);
    assert_true(listed == AZB_OK ? pager != NULL : listed == AZB_E_NOMEM && pager == NULL);
    azb_pager_free(pager);
    const azb_status began = azb_poller_wait_begin(poller, &call, NULL, NULL, &wait, NULL);
    assert_true(began == AZB_OK ? wait != NULL : began == AZB_E_NOMEM && wait == NULL);
    azb_call_free(wait);
    // the wait that was given up ends on the stepping thread
    size_t pending = 1;
    while (pending > 0 && azb_client_step(f->stage.client, 0, &pending, NULL) == AZB_OK) {
    }
}

static void nothing_is_left_when_memory_ends(void **state)
{
    fixture *f = *state;
    fixture_reply(f, "POST", "*", 202, "Azure-AsyncOperation: " STATUS_URL "\n", NULL);
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    f->memory.secrets[0] = tenant_header.value;
    bool failed = true;
    for (size_t n = 1; failed; n++) {
        atomic_store(&f->memory.calls, 0);
        atomic_store(&f->memory.fail_at, n);
        keep_once(f, poller);
        failed = failing_allocator_has_failed(&f->memory);
        atomic_store(&f->memory.fail_at, 0);
    }
    azb_poller_free(poller);
    assert_int_equal(f->memory.unwiped, 0);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_open, fixture_close)
    const struct CMUnitTest tests[] = {
        TEST(the_nearest_version_counts),
        TEST(a_job_poller_asks_in_the_client_s_version),
        TEST(headers_and_query_go_out),
        TEST(pages_keep_the_headers),
        TEST(polls_keep_the_headers_of_the_wait),
        TEST(checks_call_options),
        TEST(bad_options_are_named),
        TEST(what_the_call_has_itself_is_not_given_twice),
        TEST(a_bad_version_makes_no_client),
        TEST(nothing_is_left_when_memory_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
