// test_engine.c - an engine as the source of its loop: transports, and exchanges at its end.
#include <unistd.h>

#include "loop/loop_priv.h"
#include "rig.h"

static void an_exchange_has_its_timer_from_the_start(void **state)
{
    (void)state;
    enum {
        COUNT = 40 // more than the heap's first size
    };
    rig r;
    azbi_exchange *x[COUNT];
    rig_init(&r, NULL);
    rig_reply(&r, 200, NULL, NULL);
    rig_with(&r, AZB_MOCK_STALL, 0);
    rig_with(&r, AZB_MOCK_REPEAT, -1);
    for (size_t i = 0; i < COUNT; i++) {
        x[i] = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    }
    // The log takes memory, too, but can do without it: each allocation fails from now on.
    for (size_t i = 0; i < COUNT; i++) {
        azbi_exchange_start(x[i], NULL, NULL);
        atomic_store(&r.test.memory.fail_at, atomic_load(&r.test.memory.calls) + 1);
        assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, NULL, NULL), AZB_OK);
        assert_int_equal(azbi_loop_timeout_ms(azbi_engine_loop(r.engine)), 300000);
    }
    for (size_t i = 0; i < COUNT; i++) {
        assert_int_equal(rig_wait(x[i]), AZB_E_TIMEOUT);
        azbi_exchange_free(x[i]);
    }
    rig_dispose(&r);
}

static void start_another(void *user, azbi_exchange *x)
{
    (void)x;
    azbi_exchange_start(user, NULL, NULL);
}

static void what_a_callback_starts_at_shutdown_ends_too(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    azbi_exchange *a = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    azbi_exchange *b = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    azbi_exchange_start(a, start_another, b);
    azbi_loop_close(azbi_engine_loop(r.engine));
    assert_true(azbi_exchange_is_done(b));
    assert_int_equal(azbi_exchange_status(b), AZB_E_CANCELED);
    azbi_exchange_free(a);
    azbi_exchange_free(b);
    rig_dispose(&r);
}

// In the child of fork() an exchange of the parent is neither cancelled nor freed.
static void a_foreign_exchange_is_left_alone(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    rig_reply(&r, 200, NULL, "x");
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    azbi_exchange_start(x, NULL, NULL);
    azbi_loop *loop = azbi_engine_loop(r.engine);
    const pid_t process = loop->process;
    loop->process = getppid();
    azbi_loop_lock(loop); // as a thread of the parent may have held it
    azbi_exchange_cancel(x);
    azbi_exchange_free(x);
    azbi_loop_unlock(loop);
    loop->process = process;
    assert_int_equal(rig_wait(x), AZB_OK);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void refuses_transports_that_it_cannot_use(void **state)
{
    (void)state;
    test_context test;
    azb_mock *mock = NULL;
    assert_int_equal(azb_mock_new(NULL, &mock), AZB_OK);
    test_context_init(&test, 0, NULL);
    const azb_transport good = *azb_mock_transport(mock);
    azb_transport bad[7] = {good, good, good, good, good, good, good};
    bad[0].start = NULL;
    bad[1].wakeup = NULL;
    bad[2].destroy = NULL;
    bad[3].size = 8;
    bad[4].ready = good.ready;
    bad[4].watch = (azb_status(*)(void *, azb_watch_fn, void *))1; // without ready
    bad[5].step = NULL;
    bad[6].cancel = NULL;
    static const azb_status expected[] = {AZB_E_ARG, AZB_E_ARG, AZB_E_ARG, AZB_E_ABI,
                                          AZB_E_ARG, AZB_E_ARG, AZB_E_ARG};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        const azb_client_options client = {.transport = &bad[i]};
        const azbi_engine_options options = {test.context, &client};
        azbi_engine *engine = NULL;
        azb_error *err = NULL;
        assert_int_equal(azbi_engine_new(&options, &engine, &err), expected[i]);
        assert_null(engine);
        azb_error_free(err);
    }
    // An older one that ends with destroy is fine.
    azb_transport older = good;
    older.size = offsetof(azb_transport, watch);
    const azb_client_options client = {.transport = &older};
    const azbi_engine_options options = {test.context, &client};
    azbi_engine *engine = NULL;
    assert_int_equal(azbi_engine_new(&options, &engine, NULL), AZB_OK);
    azbi_loop_close(azbi_engine_loop(engine));
    azbi_loop_release(azbi_engine_loop(engine));
    test_context_dispose(&test);
    azb_mock_free(mock);
}

static void the_mock_has_no_sockets_to_watch(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    assert_int_equal(azbi_loop_watch(azbi_engine_loop(r.engine), (azb_watch_fn)1, NULL, NULL),
                     AZB_E_STATE);
    assert_int_equal(azbi_loop_ready(azbi_engine_loop(r.engine), 3, 1, NULL), AZB_E_STATE);
    rig_dispose(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_foreign_exchange_is_left_alone),
        cmocka_unit_test(an_exchange_has_its_timer_from_the_start),
        cmocka_unit_test(what_a_callback_starts_at_shutdown_ends_too),
        cmocka_unit_test(refuses_transports_that_it_cannot_use),
        cmocka_unit_test(the_mock_has_no_sockets_to_watch),
    };
    return cmocka_run_group_tests_name("http/engine", tests, NULL, NULL);
}
