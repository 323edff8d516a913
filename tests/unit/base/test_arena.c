// test_arena.c - the memory of a tree: pieces, chunks, adopted blocks, the end of memory.
#include <string.h>

#include "base/arena.h"
#include "base/memory.h"
#include "support/test.h"
#include "support/test_context.h"

static void gives_aligned_zeroed_memory(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_arena *arena = azbi_arena_new(test.context, 0);
    for (size_t n = 0; n < 3000; n++) {
        char *bytes = azbi_arena_bytes(arena, n % 7);
        assert_non_null(bytes);
        memset(bytes, 'x', n % 7);
        unsigned char *block = azbi_arena_alloc(arena, n % 61);
        assert_non_null(block);
        assert_int_equal((uintptr_t)block % AZBI_ARENA_ALIGN, 0);
        for (size_t i = 0; i < n % 61; i++) {
            assert_int_equal(block[i], 0);
        }
        memset(block, 'y', n % 61);
    }
    // 64 KiB chunks at most for 100 KiB of small pieces: few calls of the allocator.
    assert_in_range(atomic_load(&test.memory.calls), 2, 10);
    azbi_arena_release(arena);
    test_context_dispose(&test);
}

static void copies_texts(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_arena *arena = azbi_arena_new(test.context, 0);
    assert_string_equal(azbi_arena_text(arena, "abcdef", 3), "abc");
    assert_string_equal(azbi_arena_text(arena, NULL, 0), "");
    assert_null(azbi_arena_text(arena, "x", SIZE_MAX));
    azbi_arena_release(arena);
    test_context_dispose(&test);
}

static void first_chunk_follows_the_hint(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_arena *arena = azbi_arena_new(test.context, 100000);
    const size_t before = atomic_load(&test.memory.calls);
    for (size_t i = 0; i < 1000; i++) {
        assert_non_null(azbi_arena_alloc_raw(arena, 96));
    }
    assert_int_equal(atomic_load(&test.memory.calls), before);
    azbi_arena_release(arena);
    assert_null(azbi_arena_new(test.context, SIZE_MAX));
    test_context_dispose(&test);
}

static void big_piece_leaves_the_newest_chunk_in_use(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_arena *arena = azbi_arena_new(test.context, 0);
    char *first = azbi_arena_bytes(arena, 8);
    memset(azbi_arena_alloc(arena, 500000), 1, 500000);
    char *second = azbi_arena_bytes(arena, 8);
    assert_ptr_equal(second, first + 8);
    assert_null(azbi_arena_alloc_raw(arena, SIZE_MAX - 4));
    assert_true(azbi_arena_is_exhausted(arena));
    azbi_arena_release(arena);
    test_context_dispose(&test);
}

static void adopts_blocks_and_joins_children(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_arena *arena = azbi_arena_new(test.context, 0);
    azbi_arena *child = azbi_arena_new(test.context, 0);
    azbi_arena *grandchild = azbi_arena_new(test.context, 0);
    void *blocks[3];
    azbi_arena *owners[3] = {arena, child, grandchild};
    for (size_t i = 0; i < 3; i++) {
        blocks[i] = azbi_alloc(test.context, 50 + i);
        assert_int_equal(azbi_arena_adopt(owners[i], blocks[i], 50 + i), AZB_OK);
        memset(azbi_arena_alloc(owners[i], 200000), 1, 200000);
    }
    assert_int_equal(azbi_arena_adopt(arena, NULL, 0), AZB_OK);
    char *text = azbi_arena_text(grandchild, "kept", 4);
    azbi_arena_join(child, grandchild);
    azbi_arena_join(arena, child);
    assert_string_equal(text, "kept");
    assert_non_null(azbi_arena_alloc(arena, 5000));
    azbi_arena_release(arena);
    test_context_dispose(&test);
}

static void last_hold_frees(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_arena *arena = azbi_arena_new(test.context, 0);
    assert_ptr_equal(azbi_arena_context(arena), test.context);
    azbi_arena_hold(arena);
    azb_context_free(test.context); // the arena keeps it alive
    test.context = NULL;
    azbi_arena_release(arena);
    assert_int_equal(atomic_load(&test.memory.live), 2);
    azbi_arena_release(arena);
    azbi_arena_release(NULL);
    test_context_dispose(&test);
}

static void remembers_the_first_failure(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_arena *arena = azbi_arena_new(test.context, 0);
    azbi_arena *child = azbi_arena_new(test.context, 0);
    const char *path, *reason;
    assert_int_equal(azbi_arena_failure(arena, &path, &reason), AZB_OK);
    assert_string_equal(path, "");
    azbi_arena_fail(child, AZB_E_ARG, "properties.zones", "is too long");
    azbi_arena_fail(child, AZB_E_JSON, "other", "other");
    azbi_arena_join(arena, child);
    assert_int_equal(azbi_arena_failure(arena, &path, &reason), AZB_E_ARG);
    assert_string_equal(path, "properties.zones");
    assert_string_equal(reason, "is too long");
    azbi_arena_release(arena);
    test_context_dispose(&test);
}

static void wipes_secrets(void **state)
{
    (void)state;
    for (int secret = 0; secret <= 1; secret++) {
        test_context test;
        test_context_init(&test, 0, NULL);
        test.memory.secrets[0] = "secret";
        azbi_arena *arena = azbi_arena_new(test.context, 0);
        if (secret) {
            azbi_arena_mark_secret(arena);
        }
        assert_non_null(azbi_arena_text(arena, "secret", 6));
        memcpy(azbi_arena_alloc(arena, 70000), "secret", 6);
        char *block = azbi_alloc(test.context, 6);
        memcpy(block, "secret", 6);
        assert_int_equal(azbi_arena_adopt(arena, block, 6), AZB_OK);
        azbi_arena_release(arena);
        assert_int_equal(atomic_load(&test.memory.unwiped), secret ? 0 : 3);
        atomic_store(&test.memory.unwiped, 0);
        test_context_dispose(&test);
    }
}

static void scenario(test_context *test)
{
    azbi_arena *arena = azbi_arena_new(test->context, 16);
    if (arena == NULL) {
        return;
    }
    bool missing = false;
    for (int i = 0; i < 40; i++) {
        missing = azbi_arena_alloc(arena, 500) == NULL || missing;
        missing = azbi_arena_text(arena, "text", 4) == NULL || missing;
    }
    void *block = azbi_alloc(test->context, 100);
    if (block != NULL && azbi_arena_adopt(arena, block, 100) != AZB_OK) {
        azbi_release(test->context, block, 100);
    }
    const char *path, *reason;
    azbi_arena_fail(arena, AZB_OK, "", ""); // no failure of a setter
    if (missing) {
        assert_int_equal(azbi_arena_failure(arena, &path, &reason), AZB_E_NOMEM);
    }
    azbi_arena_release(arena);
}

static void a_block_that_is_not_adopted_stays_the_callers(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_arena *arena = azbi_arena_new(test.context, 1);
    void *block = azbi_alloc(test.context, 10);
    atomic_store(&test.memory.fail_at, atomic_load(&test.memory.calls) + 1);
    assert_int_equal(azbi_arena_adopt(arena, block, 10), AZB_E_NOMEM);
    assert_int_equal(azbi_arena_adopt(arena, NULL, 0), AZB_OK);
    azbi_release(test.context, block, 10);
    azbi_arena_release(arena);
    test_context_dispose(&test);
}

static void survives_exhaustion(void **state)
{
    (void)state;
    test_context_sweep(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_block_that_is_not_adopted_stays_the_callers),
        cmocka_unit_test(gives_aligned_zeroed_memory),
        cmocka_unit_test(copies_texts),
        cmocka_unit_test(first_chunk_follows_the_hint),
        cmocka_unit_test(big_piece_leaves_the_newest_chunk_in_use),
        cmocka_unit_test(adopts_blocks_and_joins_children),
        cmocka_unit_test(last_hold_frees),
        cmocka_unit_test(remembers_the_first_failure),
        cmocka_unit_test(wipes_secrets),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
