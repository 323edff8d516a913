// test_environment.c - variables that are set, empty, missing, and not to be believed.
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/environment.h"
#include "support/test.h"

#define NAME "AZB_TEST_VARIABLE"

static const char *own_path;

// What the copy of this program says by its end.
enum {
    GAVE_NOTHING = 0,
    GAVE_THE_VALUE = 3,
    GAVE_IT_WITH_BORROWED_RIGHTS = 4
};

static void an_empty_variable_is_not_set(void **state)
{
    (void)state;
    static const struct {
        const char *set; // NULL: unset
        const char *expected;
    } cases[] = {{NULL, NULL}, {"", NULL}, {" ", " "}, {"a=b", "a=b"}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(unsetenv(NAME), 0);
        if (cases[i].set != NULL) {
            assert_int_equal(setenv(NAME, cases[i].set, 1), 0);
        }
        if (cases[i].expected == NULL) {
            assert_null(azbi_env(NAME));
        } else {
            assert_string_equal(azbi_env(NAME), cases[i].expected);
        }
    }
}

static void copy_program(const char *to)
{
    char bytes[65536];
    FILE *from = fopen(own_path, "rb");
    FILE *copy = fopen(to, "wb");
    assert_non_null(from);
    assert_non_null(copy);
    size_t n = fread(bytes, 1, sizeof bytes, from);
    while (n > 0) {
        assert_int_equal(fwrite(bytes, 1, n, copy), n);
        n = fread(bytes, 1, sizeof bytes, from);
    }
    assert_int_equal(fclose(from), 0);
    assert_int_equal(fclose(copy), 0);
}

// Runs the copy, and returns the status that it ended with; -1: it did not start.
static int run_copy(const char *path)
{
    const pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        (void)execl(path, path, "child", (char *)NULL);
        _exit(99);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFEXITED(status) && WEXITSTATUS(status) != 99 ? WEXITSTATUS(status) : -1;
}

// A copy that runs as another user than the one who starts it. Only root can make one, and only
// where the file system allows it.
static void a_program_with_borrowed_rights_believes_none(void **state)
{
    (void)state;
    enum {
        NOBODY = 65534
    };
    char path[] = "/tmp/azb_environment_XXXXXX";
    const int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(close(file), 0);
    copy_program(path);
    assert_int_equal(setenv(NAME, "value", 1), 0);
    assert_int_equal(chmod(path, 0755), 0);
    const int plain = run_copy(path);
    const int changed = chown(path, NOBODY, NOBODY) == 0 && chmod(path, 04755) == 0;
    const int said = changed ? run_copy(path) : -1;
    assert_int_equal(unlink(path), 0);
    // An emulator may not start a copy, and a file system may not give it another user's rights.
    if (plain < 0 || !changed || said == GAVE_THE_VALUE) {
        skip();
    }
    assert_int_equal(plain, GAVE_THE_VALUE);
    assert_int_equal(said, GAVE_NOTHING);
}

int main(int argc, char **argv)
{
    if (argc > 1 && strcmp(argv[1], "child") == 0) {
        // At once: what a sanitizer does at the end may not be done with borrowed rights.
        const int given = getuid() != geteuid() ? GAVE_IT_WITH_BORROWED_RIGHTS : GAVE_THE_VALUE;
        _exit(azbi_env(NAME) != NULL ? given : GAVE_NOTHING);
    }
    own_path = argv[0];
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_variable_is_not_set),
        cmocka_unit_test(a_program_with_borrowed_rights_believes_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
