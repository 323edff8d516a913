// test_context.c - a context for tests of one file.
#include "support/test_context.h"

#include <stdio.h>
#include <string.h>

#include "support/test.h"

static void keep_line(void *user, int32_t level, const char *event, const char *text)
{
    test_context *test = user;
    (void)level;
    (void)pthread_mutex_lock(&test->log_lock);
    const size_t len = strlen(test->log);
    (void)snprintf(test->log + len, sizeof test->log - len, "%s: %s\n", event, text);
    (void)pthread_mutex_unlock(&test->log_lock);
}

void test_context_init(test_context *test, size_t fail_at, const azb_clock *clock)
{
    test->log[0] = '\0';
    assert_int_equal(pthread_mutex_init(&test->log_lock, NULL), 0);
    failing_allocator_init(&test->memory, fail_at);
    fake_clock_init(&test->clock);
    fake_random_init(&test->random, 42);
    azb_context_options options;
    azb_options_init(&options, sizeof options);
    options.allocator = failing_allocator_table(&test->memory);
    options.clock = clock != NULL ? clock : fake_clock_table(&test->clock);
    options.random = fake_random_table(&test->random);
    options.log = keep_line;
    options.log_user = test;
    options.log_level = AZB_LOG_DEBUG;
    options.header_version = AZB_HEADER_VERSION;
    const azb_status status = azb_context_new(&options, &test->context, NULL);
    assert_true(status == AZB_OK || (status == AZB_E_NOMEM && fail_at == 1));
}

void test_context_dispose(test_context *test)
{
    azb_context_free(test->context);
    test->context = NULL;
    (void)pthread_mutex_destroy(&test->log_lock);
    assert_true(failing_allocator_is_clean(&test->memory));
}

void test_context_sweep(void (*scenario)(test_context *test))
{
    bool disturbed = true;
    for (size_t n = 2; disturbed; n++) { // the first allocation is the context itself
        test_context test;
        test_context_init(&test, n, NULL);
        scenario(&test);
        disturbed = failing_allocator_has_failed(&test.memory);
        test_context_dispose(&test);
    }
}
