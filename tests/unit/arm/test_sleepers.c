// test_sleepers.c - a client's list of waits, as the freeing of the client finds it.
#include <string.h>

#include "arm/sleepers.h"
#include "support/test.h"

enum {
    COUNT = 3
};

static void note(void *user)
{
    (*(int *)user)++;
}

// Adds and removes by step: 'a' to 'c' adds a sleeper, 'A' to 'C' removes it.
static void the_list_holds_what_was_added_and_not_removed(void **state)
{
    static const struct {
        const char *steps;
        int canceled[COUNT];
    } rows[] = {
        {"", {0, 0, 0}},        {"a", {1, 0, 0}},       {"abc", {1, 1, 1}},
        {"A", {0, 0, 0}},       {"aA", {0, 0, 0}},      {"aAA", {0, 0, 0}},
        {"abcA", {0, 1, 1}},    {"abcB", {1, 0, 1}},    {"abcC", {1, 1, 0}},
        {"abA", {0, 1, 0}},     {"abC", {1, 1, 0}},     {"abcBA", {0, 0, 1}},
        {"abcBC", {1, 0, 0}},   {"abcAB", {0, 0, 1}},   {"abcCB", {1, 0, 0}},
        {"abcABC", {0, 0, 0}},  {"abcBACa", {1, 0, 0}}, {"abcBb", {1, 1, 1}},
        {"abcAaBb", {1, 1, 1}}, {"abBcA", {0, 0, 1}},   {"abcCBAcb", {0, 1, 1}},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int canceled[COUNT] = {0};
        azbi_sleepers list = {.first = NULL};
        azbi_sleeper sleepers[COUNT];
        memset(sleepers, 0, sizeof sleepers);
        for (size_t n = 0; n < COUNT; n++) {
            sleepers[n].cancel = note;
            sleepers[n].user = &canceled[n];
        }
        for (const char *step = rows[i].steps; *step != '\0'; step++) {
            if (*step >= 'a') {
                azbi_sleepers_add(&list, &sleepers[*step - 'a']);
            } else {
                azbi_sleepers_remove(&list, &sleepers[*step - 'A']);
            }
        }
        azbi_sleepers_cancel(&list);
        for (size_t n = 0; n < COUNT; n++) {
            if (canceled[n] != rows[i].canceled[n]) {
                fail_msg("%s: %c canceled %d times", rows[i].steps, (char)('a' + n), canceled[n]);
            }
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_list_holds_what_was_added_and_not_removed)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
