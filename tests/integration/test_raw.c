// Calls without a schema, against the same server: a list as text, a backup begun and followed, an
// error of the service.
#include "fixture.h"

#include <stdlib.h>

static char *join(const char *id, const char *rest)
{
    const size_t size = strlen(id) + strlen(rest) + 1;
    char *url = malloc(size);
    snprintf(url, size, "%s%s", id, rest);
    return url;
}

// The same items as the typed list gives, and each reads as the type that it is.
static void lists_what_the_typed_call_lists(void **state)
{
    static const fixture_options options = {
        .simulator = {"--items", "25", "--page-size", "10", NULL}};
    const azb_call_options call = {.size = sizeof call, .api_version = "2025-08-01"};
    fixture f;
    azb_error *err = NULL;
    azb_pager *raw = NULL;
    azb_pager *typed = NULL;
    size_t count = 0;
    (void)state;
    fixture_start(&f, &options);
    char *url = join(f.vault_id, "/backupProtectedItems");
    must(azb_raw_list(f.client, "GET", url, NULL, &call, &raw, &err), &err);
    must(azb_items_list(f.client, f.vault_id, NULL, NULL, &typed, &err), &err);
    for (;;) {
        azb_model *item = NULL;
        azb_model *expected = NULL;
        azb_model *read = NULL;
        char *text = NULL;
        size_t len = 0;
        must(azb_pager_next(raw, &item, &err), &err);
        must(azb_pager_next(typed, &expected, &err), &err);
        assert_int_equal(item == NULL, expected == NULL);
        if (item == NULL) {
            break;
        }
        must(azb_model_to_json(item, &text, &len, &err), &err);
        must(azb_model_from_json(f.context, "ProtectedItemResource", text, len, &read, &err), &err);
        assert_int_equal(azb_model_equal(read, expected), 1);
        azb_model_free(read);
        azb_text_free(text);
        count++;
    }
    assert_true(count > 25);
    azb_pager_free(raw);
    azb_pager_free(typed);
    free(url);
    fixture_stop(&f);
}

static void a_backup_is_followed(void **state)
{
    const azb_call_options call = {.size = sizeof call, .api_version = "2025-08-01"};
    fixture f;
    azb_error *err = NULL;
    azb_raw_result *result = NULL;
    azb_poller *operation = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *id = fixture_item_id(&f, "vm");
    char *url = join(id, "/backup");
    must(azb_raw_call(f.client, "POST", url,
                      "{\"properties\":{\"objectType\":\"IaasVMBackupRequest\"}}", &call, &result,
                      &err),
         &err);
    assert_int_equal(azb_raw_result_http_status(result), 202);
    must(azb_raw_result_poller(result, &operation, &err), &err);
    azb_raw_result_free(result);
    azb_poller *job = fixture_follow(&f, operation, AZB_OK);
    assert_int_equal(azb_poller_state(job), AZB_POLLER_SUCCEEDED);
    azb_poller_free(job);
    azb_poller_free(operation);
    azb_text_free(id);
    free(url);
    fixture_stop(&f);
}

static void an_error_has_the_service_s_code(void **state)
{
    const azb_call_options call = {.size = sizeof call, .api_version = "2025-08-01"};
    fixture f;
    azb_error *err = NULL;
    azb_raw_result *result = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *url = join(f.vault_id, "/backupJobs/none");
    must_fail(AZB_E_SERVICE, azb_raw_call(f.client, "GET", url, NULL, &call, &result, &err), &err);
    assert_int_equal(azb_error_http_status(err), 404);
    assert_string_not_equal(azb_error_service_code(err), "");
    assert_null(result);
    azb_error_free(err);
    free(url);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lists_what_the_typed_call_lists),
        cmocka_unit_test(a_backup_is_followed),
        cmocka_unit_test(an_error_has_the_service_s_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
