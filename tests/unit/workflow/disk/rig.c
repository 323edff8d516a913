// rig.c - a client whose service grants access to disks.
#include "rig.h"

#include <stdio.h>
#include <string.h>

#include "support/test.h"

#define STATUS_URL "https://management.azure.com" DISK_RIG_GROUP "/operations/op-1?api-version=1"
#define RESULT_URL "https://management.azure.com" DISK_RIG_GROUP "/results/op-1?api-version=1"

static const char json[] = "Content-Type: application/json\n";
static const char signature[] = "Hush-Hush";

void disk_rig_open(disk_rig *r)
{
    memset(r, 0, sizeof *r);
    assert_int_equal(azb_mock_new(NULL, &r->mock), AZB_OK);
    test_context_init(&r->test, 0, azb_mock_clock(r->mock));
    r->test.memory.secrets[0] = signature;
    assert_int_equal(
        azb_credential_static_token(r->test.context, "token-1", 0, &r->credential, NULL), AZB_OK);
    azb_client_options options;
    azb_options_init(&options, sizeof options);
    options.transport = azb_mock_transport(r->mock);
    options.credential = r->credential;
    assert_int_equal(azb_client_new(r->test.context, &options, &r->client, NULL), AZB_OK);
}

void disk_rig_free_client(disk_rig *r)
{
    azb_client_free(r->client);
    r->client = NULL;
}

void disk_rig_close(disk_rig *r)
{
    assert_int_equal(azb_mock_unexpected_count(r->mock), 0);
    assert_int_equal(azb_mock_unused_count(r->mock), 0);
    disk_rig_free_client(r);
    azb_credential_free(r->credential);
    assert_null(strstr(r->test.log, signature));
    test_context_dispose(&r->test);
    azb_mock_free(r->mock);
}

void disk_rig_reply(disk_rig *r, const char *method, const char *pattern, int32_t http_status,
                    const char *headers, const char *body)
{
    assert_int_equal(azb_mock_reply(r->mock, method, pattern, http_status,
                                    headers != NULL ? headers : json, body),
                     AZB_OK);
}

void disk_rig_grant(disk_rig *r, const char *url)
{
    char body[512];
    snprintf(body, sizeof body, "{\"accessSAS\":\"%s\"}", url);
    disk_rig_reply(r, "POST", "*/beginGetAccess?*", 200, NULL, body);
}

void disk_rig_grants(disk_rig *r, const char *url)
{
    disk_rig_grant(r, url);
    assert_int_equal(azb_mock_with(r->mock, AZB_MOCK_REPEAT, -1), AZB_OK);
}

void disk_rig_accept(disk_rig *r, const char *verb)
{
    char pattern[64];
    snprintf(pattern, sizeof pattern, "*/%s?*", verb);
    disk_rig_reply(
        r, "POST", pattern, 202,
        "Azure-AsyncOperation: " STATUS_URL "\nLocation: " RESULT_URL "\nRetry-After: 5\n", NULL);
}

void disk_rig_status(disk_rig *r, const char *word)
{
    char body[256];
    snprintf(body, sizeof body,
             "{\"name\":\"op-1\",\"status\":\"%s\",\"startTime\":\"2025-01-01T00:00:00Z\"}", word);
    disk_rig_reply(r, "GET", "*/operations/op-1?*", 200, NULL, body);
}

void disk_rig_revoke(disk_rig *r, int32_t http_status)
{
    disk_rig_reply(r, "POST", "*/endGetAccess?*", http_status, NULL,
                   http_status < 400 ? NULL : "{\"error\":{\"code\":\"No\",\"message\":\"m\"}}");
}

azb_disk_access *disk_rig_access(disk_rig *r)
{
    azb_disk_access *access = NULL;
    azb_error *err = NULL;
    if (azb_disk_access_open(r->client, DISK_RIG_DISK, NULL, NULL, &access, &err) != AZB_OK) {
        fail_msg("%s", azb_error_message(err));
    }
    assert_null(err);
    return access;
}

size_t disk_rig_count(const disk_rig *r, const char *text)
{
    size_t count = 0;
    for (size_t i = 0; i < azb_mock_request_count(r->mock); i++) {
        count += strstr(azb_mock_request_url(r->mock, i), text) != NULL;
    }
    return count;
}

void disk_rig_expect_url(azb_disk_access *access, const char *url)
{
    char *text = NULL;
    azb_error *err = NULL;
    if (azb_disk_access_url(access, NULL, &text, &err) != AZB_OK) {
        fail_msg("%s", azb_error_message(err));
    }
    assert_null(err);
    assert_string_equal(text, url);
    azb_text_free(text);
}

int64_t disk_rig_now(const disk_rig *r)
{
    return azb_context_monotonic_ms(r->test.context);
}
