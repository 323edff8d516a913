// test_uuid.c - UUIDs from random bytes.
#include <string.h>

#include "base/context.h"
#include "base/str.h"
#include "support/test.h"
#include "support/test_context.h"

static void looks_like_a_random_uuid(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    char last[37] = "";
    for (int round = 0; round < 200; round++) {
        char uuid[37];
        azbi_uuid(test.context, uuid);
        assert_int_equal(strlen(uuid), 36);
        for (size_t i = 0; i < 36; i++) {
            const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
            assert_int_equal(uuid[i] == '-', dash);
            assert_true(dash || azbi_is_digit(uuid[i]) || (uuid[i] >= 'a' && uuid[i] <= 'f'));
        }
        assert_int_equal(uuid[14], '4');
        assert_non_null(strchr("89ab", uuid[19]));
        assert_string_not_equal(uuid, last);
        memcpy(last, uuid, sizeof last);
    }
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(looks_like_a_random_uuid)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
