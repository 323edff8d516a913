// test_heap.c - timers come out in the order of their times.
#include <string.h>

#include "loop/heap.h"
#include "support/test.h"
#include "support/test_context.h"

enum {
    TIMERS = 300
};

static void check_order(const azbi_heap *heap)
{
    for (size_t i = 0; i < heap->count; i++) {
        assert_int_equal(heap->items[i]->index, i + 1);
        if (i > 0) {
            assert_true(heap->items[(i - 1) / 2]->due_ms <= heap->items[i]->due_ms);
        }
    }
}

static void gives_timers_in_order(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_heap heap;
    static azbi_timer timers[TIMERS];
    memset(timers, 0, sizeof timers);
    azbi_heap_init(&heap, test.context);
    assert_null(azbi_heap_first(&heap));
    assert_int_equal(azbi_heap_reserve(&heap, TIMERS), AZB_OK);
    for (size_t i = 0; i < TIMERS; i++) {
        timers[i].due_ms = (int64_t)((i * 7919) % 101) - 50;
        azbi_heap_push(&heap, &timers[i]);
        check_order(&heap);
    }
    for (size_t i = 0; i < TIMERS; i += 3) {
        azbi_heap_remove(&heap, &timers[i]);
        azbi_heap_remove(&heap, &timers[i]);
        assert_int_equal(timers[i].index, 0);
        check_order(&heap);
    }
    for (size_t i = 1; i < TIMERS; i += 3) { // pushing again moves
        timers[i].due_ms = (int64_t)(i % 17);
        azbi_heap_push(&heap, &timers[i]);
        check_order(&heap);
    }
    int64_t last = INT64_MIN;
    size_t left = 0;
    for (azbi_timer *first; heap.count > 0; left++) {
        first = azbi_heap_first(&heap);
        assert_true(first->due_ms >= last);
        last = first->due_ms;
        azbi_heap_remove(&heap, first);
    }
    assert_int_equal(left, TIMERS * 2 / 3);
    azbi_heap_dispose(&heap);
    test_context_dispose(&test);
}

static void dispose_lets_timers_go(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_heap heap;
    azbi_timer timer = {0};
    azbi_heap_init(&heap, test.context);
    assert_int_equal(azbi_heap_reserve(&heap, 1), AZB_OK);
    azbi_heap_push(&heap, &timer);
    azbi_heap_dispose(&heap);
    assert_int_equal(timer.index, 0);
    azbi_heap_dispose(&heap);
    test_context_dispose(&test);
}

static void refuses_what_cannot_fit(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_heap heap;
    azbi_heap_init(&heap, test.context);
    assert_int_equal(azbi_heap_reserve(&heap, SIZE_MAX), AZB_E_NOMEM);
    assert_int_equal(azbi_heap_reserve(&heap, SIZE_MAX / 8), AZB_E_NOMEM);
    azbi_heap_dispose(&heap);
    test_context_dispose(&test);
}

static void scenario(test_context *test)
{
    azbi_heap heap;
    azbi_timer timers[40];
    memset(timers, 0, sizeof timers);
    azbi_heap_init(&heap, test->context);
    for (size_t i = 0; i < 40; i++) {
        if (azbi_heap_reserve(&heap, heap.count + 1) == AZB_OK) {
            timers[i].due_ms = (int64_t)(40 - i);
            azbi_heap_push(&heap, &timers[i]);
        }
    }
    check_order(&heap);
    azbi_heap_dispose(&heap);
}

static void survives_exhaustion(void **state)
{
    (void)state;
    test_context_sweep(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_timers_in_order),
        cmocka_unit_test(dispose_lets_timers_go),
        cmocka_unit_test(refuses_what_cannot_fit),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
