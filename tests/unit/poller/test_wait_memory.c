// test_wait_memory.c - waits in which every allocation fails once.
#include "fixture.h"

#include <azbackup/poller.h>

#define TRACEPARENT "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"

static azb_status wait_with_options(fixture *f)
{
    static const azb_name_value headers[] = {{"x-one", "1"}};
    const azb_call_options options = {.size = sizeof options,
                                      .client_request_id = "id-1",
                                      .traceparent = TRACEPARENT,
                                      .headers = headers,
                                      .header_count = 1};
    azb_poller *poller = NULL;
    fixture_reply(f, "POST", "*", 202, BOTH, NULL);
    fixture_reply(f, "GET", "*", 200, NULL, RUNNING);
    fixture_reply(f, "GET", "*", 200, NULL, JOB_DONE);
    azb_status status = fixture_try_begin(f, "POST", NULL, &poller, NULL);
    if (status == AZB_OK) {
        status = azb_poller_wait(poller, &options, NULL);
    }
    azb_poller_free(poller);
    return status;
}

// A wait that begins without memory has not begun: the poller is free for the next one.
static azb_status many_wait(fixture *f)
{
    enum {
        COUNT = 17 // more timers than a loop has room for at first
    };
    azb_poller *pollers[COUNT] = {NULL};
    azb_call *calls[COUNT] = {NULL};
    azb_status status = AZB_OK;
    fixture_reply(f, "POST", "*", 202, BOTH, NULL);
    fixture_repeat(f, -1);
    fixture_reply(f, "GET", "*", 200, NULL, JOB_DONE);
    fixture_repeat(f, -1);
    for (size_t i = 0; i < COUNT && status == AZB_OK; i++) {
        status = fixture_try_begin(f, "POST", NULL, &pollers[i], NULL);
        if (status == AZB_OK) {
            status = azb_poller_wait_begin(pollers[i], NULL, NULL, NULL, &calls[i], NULL);
        }
    }
    for (size_t i = 0; i < COUNT; i++) {
        if (calls[i] != NULL) {
            assert_int_equal(azb_call_wait(calls[i], NULL), AZB_OK);
            const azb_status ended = azb_poller_wait_end(calls[i], NULL);
            status = status == AZB_OK ? ended : status;
        }
        azb_call_free(calls[i]);
        azb_poller_free(pollers[i]);
    }
    return status;
}

static void one_wait_survives(void **state)
{
    (void)state;
    fixture_sweep(wait_with_options);
}

static void many_waits_survive(void **state)
{
    (void)state;
    fixture_sweep(many_wait);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_wait_survives),
        cmocka_unit_test(many_waits_survive),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
