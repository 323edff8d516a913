// test_context.c - what a context is made of, and which options it refuses.
#include <string.h>

#include "base/abi.h"
#include "base/context.h"
#include "support/test.h"
#include "support/test_context.h"

static void *some_alloc(void *user, size_t n)
{
    (void)user;
    (void)n;
    return NULL;
}

static void *some_resize(void *user, void *block, size_t old_n, size_t new_n)
{
    (void)user;
    (void)block;
    (void)old_n;
    (void)new_n;
    return NULL;
}

static void some_release(void *user, void *block, size_t n)
{
    (void)user;
    (void)block;
    (void)n;
}

static int64_t some_time(void *user)
{
    (void)user;
    return 7;
}

static const azb_allocator no_alloc = {sizeof(azb_allocator), NULL, NULL, some_resize,
                                       some_release};
static const azb_allocator no_memory = {sizeof(azb_allocator), NULL, some_alloc, some_resize,
                                        some_release};
static const azb_allocator no_size = {0, NULL, some_alloc, some_resize, some_release};
static const azb_clock no_unix = {sizeof(azb_clock), NULL, some_time, NULL, NULL};
static const azb_clock short_clock = {sizeof(size_t), NULL, some_time, some_time, NULL};
static const azb_random no_fill = {sizeof(azb_random), NULL, NULL};

static void refuses_what_it_does_not_understand(void **state)
{
    (void)state;
    const size_t size = sizeof(azb_context_options);
    const struct {
        azb_context_options options;
        azb_status expected;
        const char *message; // a part of it
    } cases[] = {
        {{.size = size}, AZB_OK, ""},
        {{.size = size, .log_level = 4, .header_version = AZB_HEADER_VERSION}, AZB_OK, ""},
        {{.size = size, .header_version = AZB_HEADER_VERSION + 1},
         AZB_E_ABI,
         "built with headers 0x"},
        {{.size = AZBI_FIRST_SIZE(azb_context_options) - 1}, AZB_E_ABI, "options: is "},
        {{.size = 0}, AZB_E_ABI, "size"},
        {{.size = size, .log_level = AZB_LOG_NONE}, AZB_OK, ""},
        {{.size = size, .log_level = -2}, AZB_E_ARG, "options.log_level: is -2, must be"},
        {{.size = size, .log_level = 5}, AZB_E_ARG, "options.log_level: is 5, must be"},
        {{.size = size, .allocator = &no_alloc}, AZB_E_ARG, "options.allocator: "},
        {{.size = size, .allocator = &no_size}, AZB_E_ABI, "options.allocator: "},
        {{.size = size, .allocator = &no_memory}, AZB_E_NOMEM, "out of memory"},
        {{.size = size, .clock = &no_unix}, AZB_E_ARG, "options.clock: "},
        {{.size = size, .clock = &short_clock}, AZB_E_ABI, "options.clock: "},
        {{.size = size, .random = &no_fill}, AZB_E_ARG, "options.random: "},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_context *context = (azb_context *)(uintptr_t)1;
        azb_error *error = (azb_error *)(uintptr_t)1;
        assert_int_equal(azb_context_new(&cases[i].options, &context, &error), cases[i].expected);
        assert_int_equal(azb_error_status(error), cases[i].expected);
        assert_non_null(strstr(azb_error_message(error), cases[i].message));
        assert_int_equal(context != NULL, cases[i].expected == AZB_OK);
        azb_error_free(error);
        azb_context_free(context);
    }
    assert_int_equal(azb_context_new(NULL, NULL, NULL), AZB_E_ARG);
}

typedef struct newer_options {
    azb_context_options known;
    int64_t later;
} newer_options;

static void refuses_options_of_newer_headers(void **state)
{
    (void)state;
    newer_options options;
    azb_context *context;
    azb_options_init(&options.known, sizeof options);
    assert_int_equal(options.later, 0);
    assert_int_equal(azb_context_new(&options.known, &context, NULL), AZB_OK);
    azb_context_free(context);
    options.later = 1;
    assert_int_equal(azb_context_new(&options.known, &context, NULL), AZB_E_ABI);
    assert_null(context);
}

static void uses_the_system_by_default(void **state)
{
    (void)state;
    azb_context *context;
    assert_int_equal(azb_context_new(NULL, &context, NULL), AZB_OK);
    const int64_t first = azb_context_monotonic_ms(context);
    assert_true(first > 0);
    assert_true(azb_context_monotonic_ms(context) >= first);
    assert_true(azb_context_unix_ms(context) > 1700000000000);
    assert_int_equal(context->log_level, AZB_LOG_WARNING);
    azb_context_free(context);
    azb_context_free(NULL);
    assert_int_equal(azb_context_monotonic_ms(NULL), 0);
    assert_int_equal(azb_context_unix_ms(NULL), 0);
}

static void uses_what_the_host_brings(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    const int64_t mono = azbi_now_ms(test.context), unix_time = azbi_unix_ms(test.context);
    fake_clock_advance(&test.clock, 1500);
    assert_int_equal(azbi_now_ms(test.context) - mono, 1500);
    assert_int_equal(azbi_unix_ms(test.context) - unix_time, 1500);
    assert_ptr_equal(azbi_context_hold(test.context), test.context);
    azb_context_free(test.context);
    assert_int_equal(atomic_load(&test.memory.live), 1);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_what_it_does_not_understand),
        cmocka_unit_test(refuses_options_of_newer_headers),
        cmocka_unit_test(uses_the_system_by_default),
        cmocka_unit_test(uses_what_the_host_brings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
