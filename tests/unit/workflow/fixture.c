// fixture.c - a client with a scripted service, and the answers of typical operations.
#include "fixture.h"

#include <stdio.h>

#include "support/test.h"

#include "support/failing_allocator.h"

static void open_with(fixture *f, const azb_allocator *allocator)
{
    assert_int_equal(azb_mock_new(NULL, &f->mock), AZB_OK);
    azb_context_options context_options;
    azb_options_init(&context_options, sizeof context_options);
    context_options.clock = azb_mock_clock(f->mock);
    context_options.allocator = allocator;
    assert_int_equal(azb_context_new(&context_options, &f->context, NULL), AZB_OK);
    assert_int_equal(azb_credential_static_token(f->context, "token-1", 0, &f->credential, NULL),
                     AZB_OK);
    azb_client_options client_options;
    azb_options_init(&client_options, sizeof client_options);
    client_options.transport = azb_mock_transport(f->mock);
    client_options.credential = f->credential;
    assert_int_equal(azb_client_new(f->context, &client_options, &f->client, NULL), AZB_OK);
}

void fixture_open(fixture *f)
{
    open_with(f, NULL);
}

static void free_all(fixture *f)
{
    azb_client_free(f->client);
    azb_credential_free(f->credential);
    azb_context_free(f->context);
    azb_mock_free(f->mock);
}

void fixture_close(fixture *f)
{
    assert_int_equal(azb_mock_unexpected_count(f->mock), 0);
    assert_int_equal(azb_mock_unused_count(f->mock), 0);
    free_all(f);
}

void fixture_sweep(void (*script)(fixture *f), azb_status (*run)(fixture *f, azb_error **err))
{
    bool has_failed = true;
    for (size_t n = 1; has_failed; n++) {
        failing_allocator memory;
        fixture f;
        azb_error *err = NULL;
        failing_allocator_init(&memory, 0);
        open_with(&f, failing_allocator_table(&memory));
        script(&f);
        atomic_store(&memory.fail_at, atomic_load(&memory.calls) + n);
        const azb_status status = run(&f, &err);
        has_failed = failing_allocator_has_failed(&memory);
        assert_true(status == AZB_OK || (has_failed && status == AZB_E_NOMEM));
        assert_int_equal(status == AZB_OK, err == NULL);
        azb_error_free(err);
        free_all(&f);
        assert_true(failing_allocator_is_clean(&memory));
    }
}

void fixture_reply(fixture *f, const char *method, const char *pattern, int32_t http_status,
                   const char *headers, const char *body)
{
    const char *json = headers != NULL ? headers : "Content-Type: application/json\n";
    assert_int_equal(azb_mock_reply(f->mock, method, pattern, http_status, json, body), AZB_OK);
}

void fixture_accept(fixture *f, const char *pattern, const char *operation_id)
{
    char headers[2048];
    snprintf(headers, sizeof headers,
             "Azure-AsyncOperation: https://management.azure.com" TEST_ITEM
             "/operationsStatus/%s?api-version=2019-05-13\n"
             "Location: https://management.azure.com" TEST_ITEM
             "/operationResults/%s?api-version=2019-05-13\n"
             "Retry-After: 60\n",
             operation_id, operation_id);
    fixture_reply(f, "POST", pattern, 202, headers, NULL);
}

void fixture_operation(fixture *f, const char *operation_id, const char *status,
                       const char *properties)
{
    char pattern[256];
    char body[8192];
    snprintf(pattern, sizeof pattern, "*/operationsStatus/%s?*", operation_id);
    snprintf(body, sizeof body,
             "{\"id\":\"%s\",\"name\":\"%s\",\"status\":\"%s\","
             "\"startTime\":\"2025-01-01T00:00:00Z\",\"endTime\":\"2025-01-01T01:00:00Z\"%s%s}",
             operation_id, operation_id, status, properties != NULL ? ",\"properties\":" : "",
             properties != NULL ? properties : "");
    fixture_reply(f, "GET", pattern, 200, NULL, body);
}

void fixture_job(fixture *f, const char *job_id, const char *status, const char *extended_info)
{
    char pattern[256];
    char body[8192];
    snprintf(pattern, sizeof pattern, "*/backupJobs/%s?*", job_id);
    snprintf(body, sizeof body,
             "{\"id\":\"" TEST_VAULT "/backupJobs/%s\",\"name\":\"%s\",\"properties\":{"
             "\"jobType\":\"AzureIaaSVMJob\",\"operation\":\"Backup\",\"status\":\"%s\"%s%s}}",
             job_id, job_id, status, extended_info != NULL ? ",\"extendedInfo\":" : "",
             extended_info != NULL ? extended_info : "");
    fixture_reply(f, "GET", pattern, 200, NULL, body);
}
