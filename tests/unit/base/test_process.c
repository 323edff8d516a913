// test_process.c - an object knows the process that it belongs to.
#include <string.h>
#include <sys/wait.h>

#include "base/process.h"
#include "support/child.h"
#include "support/test.h"

static void an_object_is_of_the_process_that_made_it(void **state)
{
    (void)state;
    azb_error *err = NULL;
    const pid_t creator = azbi_process();
    assert_false(azbi_is_foreign(creator));
    assert_int_equal(azbi_process_check(creator, "client", &err), AZB_OK);
    assert_null(err);
    const pid_t child = fork();
    if (child == 0) {
        const azb_status status = azbi_process_check(creator, "client", &err);
        const char *expected = "the client belongs to another process; create a new one after fork";
        const int good = azbi_is_foreign(creator) && !azbi_is_foreign(azbi_process()) &&
                         status == AZB_E_STATE && azb_error_status(err) == AZB_E_STATE &&
                         strcmp(azb_error_message(err), expected) == 0 &&
                         azbi_process_check(creator, "client", NULL) == AZB_E_STATE;
        azb_error_free(err);
        child_end(good ? 0 : 1);
    }
    int how = 0;
    assert_true(child > 0);
    assert_int_equal(waitpid(child, &how, 0), child);
    assert_true(WIFEXITED(how) && WEXITSTATUS(how) == 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_object_is_of_the_process_that_made_it),
    };
    return cmocka_run_group_tests_name("base/process", tests, NULL, NULL);
}
