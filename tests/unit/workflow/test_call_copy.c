// test_call_copy.c - a copy of a call's options outlives its original and is wiped.
#include <string.h>

#include "base/cancel.h"
#include "support/test.h"
#include "support/test_context.h"
#include "workflow/call_copy.h"

#define SECRET "Hush-Hush"

static azb_call_options sample(const azb_name_value *headers, size_t header_count,
                               const azb_name_value *query, size_t query_count)
{
    azb_call_options call;
    azb_options_init(&call, sizeof call);
    call.client_request_id = "id-" SECRET;
    call.traceparent = "trace-" SECRET;
    call.api_version = "2025-" SECRET;
    call.headers = headers;
    call.header_count = header_count;
    call.query = query;
    call.query_count = query_count;
    call.timeout_ms = 7;
    return call;
}

static void assert_copied(const char *copy, const char *original)
{
    assert_string_equal(copy, original);
    assert_ptr_not_equal(copy, original);
}

static void assert_same_pairs(const azb_name_value *copies, const azb_name_value *pairs,
                              size_t count)
{
    for (size_t i = 0; i < count; i++) {
        assert_copied(copies[i].name, pairs[i].name);
        assert_copied(copies[i].value, pairs[i].value);
    }
}

static void copies_every_member(test_context *test)
{
    static const azb_name_value headers[] = {{"x-a", SECRET "-1"}, {"x-b", SECRET "-2"}};
    static const azb_name_value query[] = {{"q", SECRET "-3"}};
    const azb_call_options call = sample(headers, 2, query, 1);
    azbi_call_copy copy = {.context = NULL};
    test->memory.secrets[0] = SECRET;
    if (azbi_call_copy_init(&copy, test->context, &call) == AZB_OK) {
        assert_false(failing_allocator_has_failed(&test->memory));
        assert_copied(copy.call.client_request_id, call.client_request_id);
        assert_copied(copy.call.traceparent, call.traceparent);
        assert_copied(copy.call.api_version, call.api_version);
        assert_int_equal(copy.call.header_count, 2);
        assert_int_equal(copy.call.query_count, 1);
        assert_same_pairs(copy.call.headers, headers, 2);
        assert_same_pairs(copy.call.query, query, 1);
        assert_int_equal(copy.call.timeout_ms, 7);
        assert_int_equal(copy.call.size, sizeof call);
    } else {
        assert_true(failing_allocator_has_failed(&test->memory));
    }
    azbi_call_copy_dispose(&copy);
    assert_null(copy.call.headers);
    azbi_call_copy_dispose(&copy); // twice is once
}

static void every_member_is_copied_or_memory_is_short(void **state)
{
    (void)state;
    test_context_sweep(copies_every_member);
}

static void what_is_absent_stays_absent(void **state)
{
    test_context test;
    azb_call_options call;
    azbi_call_copy copy = {.context = NULL};
    (void)state;
    test_context_init(&test, 0, NULL);
    azb_options_init(&call, sizeof call);
    const size_t before = test.memory.live;
    assert_int_equal(azbi_call_copy_init(&copy, test.context, &call), AZB_OK);
    assert_int_equal(test.memory.live, before);
    assert_null(copy.call.client_request_id);
    assert_null(copy.call.headers);
    assert_null(copy.call.query);
    assert_null(copy.call.cancel);
    azbi_call_copy_dispose(&copy);
    test_context_dispose(&test);
}

static void the_token_outlives_its_owner(void **state)
{
    test_context test;
    azb_call_options call;
    azb_cancel *cancel = NULL;
    azbi_call_copy copy = {.context = NULL};
    (void)state;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azb_cancel_new(test.context, &cancel, NULL), AZB_OK);
    azb_options_init(&call, sizeof call);
    call.cancel = cancel;
    assert_int_equal(azbi_call_copy_init(&copy, test.context, &call), AZB_OK);
    azb_cancel_trigger(cancel);
    azb_cancel_free(cancel);
    assert_int_equal(azb_cancel_is_triggered(copy.call.cancel), 1);
    azbi_call_copy_dispose(&copy);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_member_is_copied_or_memory_is_short),
        cmocka_unit_test(what_is_absent_stays_absent),
        cmocka_unit_test(the_token_outlives_its_owner),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
