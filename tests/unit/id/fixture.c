// fixture.c - what the tests of ids share.
#include "fixture.h"

int fixture_open(void **state)
{
    test_context *test = calloc(1, sizeof *test);
    assert_non_null(test);
    test_context_init(test, 0, NULL);
    *state = test;
    return 0;
}

int fixture_close(void **state)
{
    test_context *test = *state;
    test_context_dispose(test);
    free(test);
    return 0;
}

void assert_failed(azb_status actual, azb_status expected, azb_error **err, const char *text)
{
    assert_int_equal(actual, expected);
    assert_int_equal(azb_error_status(*err), expected);
    if (strstr(azb_error_message(*err), text) == NULL) {
        fail_msg("'%s' is not in: %s", text, azb_error_message(*err));
    }
    azb_error_free(*err);
    *err = NULL;
}
