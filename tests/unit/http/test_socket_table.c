// test_socket_table.c - sockets in and out, and no harm without memory.
#include "http/socket_table.h"
#include "support/test.h"
#include "support/test_context.h"

static void keeps_each_socket_once(void **state)
{
    (void)state;
    test_context test;
    azbi_socket_table table;
    test_context_init(&test, 0, NULL);
    azbi_socket_table_init(&table, test.context);
    for (int64_t socket = 0; socket < 20; socket++) {
        azbi_socket_table_set(&table, socket, true);
        azbi_socket_table_set(&table, socket, true);
    }
    assert_int_equal(table.count, 20);
    for (int64_t socket = 0; socket < 20; socket += 2) {
        azbi_socket_table_set(&table, socket, false);
        azbi_socket_table_set(&table, socket, false);
    }
    assert_int_equal(table.count, 10);
    for (size_t i = 0; i < table.count; i++) {
        assert_int_equal(table.items[i] % 2, 1);
    }
    azbi_socket_table_dispose(&table);
    test_context_dispose(&test);
}

static void does_without_memory(void **state)
{
    (void)state;
    test_context test;
    azbi_socket_table table;
    test_context_init(&test, 2, NULL); // the first allocation is the context's
    azbi_socket_table_init(&table, test.context);
    azbi_socket_table_set(&table, 7, true);
    assert_int_equal(table.count, 0);
    azbi_socket_table_set(&table, 7, false);
    azbi_socket_table_set(&table, 7, true);
    assert_int_equal(table.count, 1);
    azbi_socket_table_dispose(&table);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_each_socket_once),
        cmocka_unit_test(does_without_memory),
    };
    return cmocka_run_group_tests_name("http/socket_table", tests, NULL, NULL);
}
