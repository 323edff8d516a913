// test_call_options.c - the settings of one call, seen from the typed functions: what goes into
// URLs and headers, of the first request and of those that follow.
#include "fixture.h"

#include <azbackup/models.h>
#include <azbackup/services.h>

#include "http/call_check.h"

#define OPTIONS(...)                                  \
    {                                                 \
        .size = sizeof(azb_call_options), __VA_ARGS__ \
    }

#define TRACE "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"

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
    const azb_status status = azb_jobs_get(client, VAULT, "j", call, &job, err);
    azb_model_free(job == NULL ? NULL : &job->model);
    return status;
}

static azb_client *new_client(fixture *f, const char *version)
{
    azb_client_options options;
    azb_client *client = NULL;
    azb_options_init(&options, sizeof options);
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
                                    .query_count = 1, .traceparent = TRACE);
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
    assert_string_equal(header_of(f, 1, "traceparent"), TRACE);
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
    azb_call_options options, known;
    azb_options_init(&options, sizeof options);
    assert_int_equal(azbi_call_read(f->stage.context, NULL, &known, &err), AZB_OK);
    assert_int_equal(azbi_call_read(f->stage.context, &options, &known, &err), AZB_OK);
    options.timeout_ms = -2;
    assert_failed(azbi_call_read(f->stage.context, &options, &known, &err), AZB_E_ARG, &err,
                  "timeout_ms");
    options.timeout_ms = -1;
    options.client_request_id = "a\nb";
    assert_failed(azbi_call_read(f->stage.context, &options, &known, &err), AZB_E_ARG, &err,
                  "client_request_id");
    options.client_request_id = "";
    assert_failed(azbi_call_read(f->stage.context, &options, &known, &err), AZB_E_ARG, &err,
                  "client_request_id");
    options.client_request_id = NULL;
    options.traceparent = "\xc3\xa9";
    assert_failed(azbi_call_read(f->stage.context, &options, &known, &err), AZB_E_ARG, &err,
                  "traceparent");
    options.size--;
    assert_failed(azbi_call_read(f->stage.context, &options, &known, &err), AZB_E_ABI, &err,
                  sizeof options == 88 ? "call: is 87 bytes; this library needs at least 88"
                                       : "call: is 47 bytes; this library needs at least 48");
    options.size = 0;
    assert_failed(azbi_call_read(f->stage.context, &options, &known, &err), AZB_E_ABI, &err,
                  "call: size is 0; use azb_options_init");
}

static void bad_options_are_named(void **state)
{
    static char long_text[64 * 1024 + 1];
    static const azb_name_value third_is_bad[] = {{"a", "1"}, {"b", "2"}, {"c", "\x7f"}};
    fixture *f = *state;
    memset(long_text, 'a', sizeof long_text - 1);
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
        {HEADER("Authorization", "x"), "call.headers[0].name", "use the credential of the client"},
        {HEADER("HOST", "x"), "call.headers[0].name", "set by the library"},
        {HEADER("content-length", "1"), "call.headers[0].name", "set by the library"},
        {HEADER("User-agent", "1"), "call.headers[0].name", "application_id"},
        {HEADER("x-ms-client-request-id", "1"), "call.headers[0].name", "client_request_id"},
        {HEADER("", "x"), "call.headers[0].name", "must be a header name"},
        {HEADER("a b", "x"), "call.headers[0].name", "must be a header name"},
        {HEADER("a:", "x"), "call.headers[0].name", "must be a header name"},
        {HEADER("a\r\nb", "x"), "call.headers[0].name", "must be a header name"},
        {HEADER("\xFF", "x"), "call.headers[0].name", "must be a header name"},
        {HEADER("a", "x\r\nb: c"), "call.headers[0].value", "control byte"},
        {HEADER("a", "\xFF"), "call.headers[0].value", "UTF-8"},
        {HEADER("a", long_text), "call.headers[0].value", "32 KiB"},
        {HEADER(long_text, "x"), "call.headers[0].value", "32 KiB"},
        {HEADER(NULL, "x"), "call.headers[0].name", "NULL"},
        {HEADER("a", NULL), "call.headers[0].value", "NULL"},
        {{.header_count = 1}, "call.headers", "NULL"},
        {{.headers = &tenant_header, .header_count = 33}, "call.headers", "33 entries"},
        {{.headers = third_is_bad, .header_count = 3}, "call.headers[2].value", "control byte"},
        {QUERY("", "x"), "call.query[0].name", "empty"},
        {QUERY("\xFF", "x"), "call.query[0].name", "UTF-8"},
        {QUERY("a", NULL), "call.query[0].value", "NULL"},
        {QUERY(NULL, "a"), "call.query[0].name", "NULL"},
        {QUERY("a", "\xFF"), "call.query[0].value", "UTF-8"},
        {QUERY("a", long_text), "call.query", "a URL of more than"},
        {QUERY("Api-Version", "2020-01-01"), "call.query[0].name", "api_version"},
        {{.query_count = 2}, "call.query", "NULL"},
        {{.query = &tenant_header, .query_count = 40}, "call.query", "40 entries"},
        {{.api_version = ""}, "call.api_version", "2025-08-01"},
        {{.api_version = "2020&x=1"}, "call.api_version", "2025-08-01"},
        {{.api_version = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, "call.api_version", "2025-08-01"},
        {{.timeout_ms = -2}, "call.timeout_ms", "is -2"},
        {{.timeout_ms = INT64_MIN}, "call.timeout_ms", "-9223372036854775808"},
        {{.client_request_id = ""}, "call.client_request_id", "1 to 63"},
        {{.client_request_id = "a b"}, "call.client_request_id", "blanks"},
        {{.client_request_id = "a\nb"}, "call.client_request_id", "printable"},
        {{.client_request_id = "\xC3\xA9"}, "call.client_request_id", "ASCII"},
        {{.client_request_id = long_text}, "call.client_request_id", "1 to 63"},
        {{.traceparent = ""}, "call.traceparent", "W3C"},
        {{.traceparent = "zz"}, "call.traceparent", "W3C"},
        {{.traceparent = TRACE "-"}, "call.traceparent", "W3C"},
        {{.traceparent = TRACE "\n"}, "call.traceparent", "W3C"},
        {{.traceparent = long_text}, "call.traceparent", "W3C"},
        {{.traceparent = "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01"},
         "call.traceparent",
         "lower case"},
        {{.traceparent = "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"},
         "call.traceparent",
         "W3C"},
        {{.traceparent = "00-00000000000000000000000000000000-b7ad6b7169203331-01"},
         "call.traceparent",
         "all zero"},
        {{.traceparent = "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01"},
         "call.traceparent",
         "all zero"},
        {{.traceparent = "00_0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"},
         "call.traceparent",
         "W3C"},
        {{.traceparent = "00-0af7651916cd43dd8448eb211c80319g-b7ad6b7169203331-01"},
         "call.traceparent",
         "W3C"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        azb_call_options call = bad[i].call;
        azb_error *err = NULL;
        azb_pager *pager = NULL;
        call.size = sizeof call;
        assert_int_equal(get_job(f->stage.client, &call, &err), AZB_E_ARG);
        assert_string_equal(azb_error_path(err), bad[i].argument);
        assert_failed(AZB_E_ARG, AZB_E_ARG, &err, bad[i].why);
        assert_int_equal(azb_jobs_list(f->stage.client, VAULT, NULL, &call, &pager, NULL),
                         AZB_E_ARG);
        assert_null(pager);
    }
    azb_error *err = NULL;
    azb_call_options call = OPTIONS(.reserved = 1);
    const azb_status reserved = get_job(f->stage.client, &call, &err);
    assert_string_equal(azb_error_path(err), "call.reserved");
    assert_failed(reserved, AZB_E_ABI, &err, "must be 0");
    assert_int_equal(azb_mock_request_count(f->stage.mock), 0);
}

static void what_the_call_has_itself_is_not_given_twice(void **state)
{
    fixture *f = *state;
    azb_jobs_list_options options = {.size = sizeof options, .filter = "a eq 'b'"};
    const azb_call_options call =
        OPTIONS(.query = &(azb_name_value){"$FILTER", "x"}, .query_count = 1);
    azb_pager *pager = NULL;
    azb_error *err = NULL;
    const azb_status status = azb_jobs_list(f->stage.client, VAULT, &options, &call, &pager, &err);
    assert_failed(status, AZB_E_ARG, &err, "$filter is given twice");
    options.filter = NULL;
    assert_int_equal(azb_jobs_list(f->stage.client, VAULT, &options, &call, &pager, NULL), AZB_OK);
    azb_pager_free(pager);
}

static void a_bad_version_makes_no_client(void **state)
{
    fixture *f = *state;
    azb_client_options options;
    azb_client *client = NULL;
    azb_error *err = NULL;
    azb_options_init(&options, sizeof options);
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
        OPTIONS(.headers = headers, .header_count = 2, .traceparent = TRACE);
    azb_pager *pager = NULL;
    azb_call *wait = NULL;
    const azb_status listed = azb_jobs_list(f->stage.client, VAULT, NULL, &call, &pager, NULL);
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
