// test_file.c - small files, and what is not one.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "support/test.h"
#include "support/test_context.h"

enum {
    MAX = 10000
};

static void put_file(const char *path, size_t len)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    for (size_t i = 0; i < len; i++) {
        assert_true(fputc('a' + (int)(i % 26), file) != EOF);
    }
    assert_int_equal(fclose(file), 0);
}

static void reads_whole_files(void **state)
{
    (void)state;
    static const size_t sizes[] = {0, 1, 4095, 4096, 4097, MAX};
    char path[] = "/tmp/azb_file_XXXXXX";
    test_context test;
    const int made = mkstemp(path);
    assert_true(made >= 0);
    assert_int_equal(close(made), 0);
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        azbi_buf out;
        azbi_buf_init_secret(&out, test.context, 2 * MAX);
        azbi_buf_puts(&out, ">");
        put_file(path, sizes[i]);
        assert_null(azbi_file_read(path, MAX, &out));
        assert_int_equal(out.len, 1 + sizes[i]);
        for (size_t k = 0; k < sizes[i]; k++) {
            assert_int_equal(out.ptr[1 + k], 'a' + (int)(k % 26));
        }
        azbi_buf_dispose(&out);
    }
    test_context_dispose(&test);
    assert_int_equal(unlink(path), 0);
}

static void says_what_is_wrong(void **state)
{
    (void)state;
    char folder[] = "/tmp/azb_file_XXXXXX";
    char long_file[64], fifo[64], missing[64];
    test_context test;
    azbi_buf out;
    assert_non_null(mkdtemp(folder));
    (void)snprintf(long_file, sizeof long_file, "%s/long", folder);
    (void)snprintf(fifo, sizeof fifo, "%s/fifo", folder);
    (void)snprintf(missing, sizeof missing, "%s/missing", folder);
    put_file(long_file, MAX + 1);
    assert_int_equal(mkfifo(fifo, 0600), 0);
    test_context_init(&test, 0, NULL);
    azbi_buf_init_secret(&out, test.context, 2 * MAX);
    assert_string_equal(azbi_file_read(long_file, MAX, &out), "is too long");
    assert_string_equal(azbi_file_read(fifo, MAX, &out), "is not a regular file");
    assert_string_equal(azbi_file_read(folder, MAX, &out), "is not a regular file");
    assert_string_equal(azbi_file_read(missing, MAX, &out), "does not exist");
    assert_string_equal(azbi_file_read("", MAX, &out), "does not exist");
    assert_int_equal(out.len, 0);
    // A file that grows behind its size has none of its bytes handed out beyond the limit.
    assert_string_equal(azbi_file_read("/proc/self/status", 10, &out), "is too long");
    azbi_buf_dispose(&out);
    test_context_dispose(&test);
    assert_int_equal(unlink(long_file), 0);
    assert_int_equal(unlink(fifo), 0);
    assert_int_equal(rmdir(folder), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_whole_files),
        cmocka_unit_test(says_what_is_wrong),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
