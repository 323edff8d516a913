// test_arc_key.c - the file that a challenge of Azure Arc names, and all those that are not read.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "identity/arc_key.h"
#include "support/test.h"
#include "support/test_context.h"

enum {
    NOBODY = 65534
};

typedef struct place {
    char folder[64];
    test_context test;
} place;

static void put_file(const place *p, const char *name, const char *bytes, size_t len)
{
    char path[256];
    (void)snprintf(path, sizeof path, "%s/%s", p->folder, name);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, len, file), len);
    assert_int_equal(fclose(file), 0);
}

static void remove_file(const place *p, const char *name)
{
    char path[256];
    (void)snprintf(path, sizeof path, "%s/%s", p->folder, name);
    (void)unlink(path);
    (void)rmdir(path);
}

static void open_place(place *p, size_t fail_at)
{
    (void)snprintf(p->folder, sizeof p->folder, "/tmp/azb_arc_XXXXXX");
    assert_non_null(mkdtemp(p->folder));
    test_context_init(&p->test, fail_at, NULL);
    p->test.memory.secrets[0] = "the-key";
}

static void close_place(place *p)
{
    test_context_dispose(&p->test);
    assert_int_equal(rmdir(p->folder), 0);
}

// Reads what a challenge names, with the folder in place of "@". message: of the error, or "".
static azb_status read_key(place *p, const char *form, char *key, char *message)
{
    char challenge[512];
    azb_error *error = NULL;
    azbi_buf out;
    const char *at = strchr(form, '@');
    const int before = at != NULL ? (int)(at - form) : (int)strlen(form);
    (void)snprintf(challenge, sizeof challenge, "%.*s%s%s", before, form,
                   at != NULL ? p->folder : "", at != NULL ? at + 1 : "");
    azbi_buf_init_secret(&out, p->test.context, 8192);
    const azb_status status = azbi_arc_key_read(p->folder, challenge, &out, &error);
    (void)snprintf(key, 8192, "%s", azbi_buf_text(&out));
    (void)snprintf(message, 512, "%s", azb_error_message(error));
    azb_error_free(error);
    azbi_buf_dispose(&out);
    return status;
}

static void reads_the_file_that_is_named(void **state)
{
    (void)state;
    static const char *const forms[] = {"Basic realm=@/a.key", "basic realm=\"@/a.key\""};
    static char key[8192], message[512];
    place p;
    open_place(&p, 0);
    put_file(&p, "a.key", "the-key", 7);
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        assert_int_equal(read_key(&p, forms[i], key, message), AZB_OK);
        assert_string_equal(key, "the-key");
    }
    remove_file(&p, "a.key");
    close_place(&p);
}

static void reads_no_other_file(void **state)
{
    (void)state;
    static const struct {
        const char *form, *said;
    } cases[] = {
        {"Basic realm=/etc/passwd", "is not in"},
        {"Basic realm=@/../a.key", "is not in"},
        {"Basic realm=@/deeper/a.key", "is not in"},
        {"Basic realm=@", "is not in"},
        {"Basic realm=@x/a.key", "is not in"},
        {"Basic realm=a.key", "is not in"},
        {"Basic realm=@/a.txt", "ends in .key"},
        {"Basic realm=@/.key", "ends in .key"},
        {"Basic realm=@/missing.key", "does not exist"},
        {"Basic realm=@/link.key", "is a symbolic link"},
        {"Basic realm=@/folder.key", "is no regular file"},
        {"Basic realm=@/fifo.key", "is no regular file"},
        {"Basic realm=@/empty.key", "is empty"},
        {"Basic realm=@/long.key", "is longer than 4096 bytes"},
        {"Basic realm=@/lines.key", "a header cannot carry"},
        {"Bearer realm=@/a.key", "without naming a key file"},
        {"Basic", "without naming a key file"},
        {"Basic realm=", "without naming a key file"},
    };
    static char key[8192], message[512], big[4097], path[256], target[256];
    place p;
    open_place(&p, 0);
    memset(big, 'x', sizeof big);
    put_file(&p, "a.key", "the-key", 7);
    put_file(&p, "a.txt", "the-key", 7);
    put_file(&p, ".key", "the-key", 7);
    put_file(&p, "empty.key", "", 0);
    put_file(&p, "long.key", big, sizeof big);
    put_file(&p, "lines.key", "the-key\nX: 1", 12);
    (void)snprintf(target, sizeof target, "%s/a.key", p.folder);
    (void)snprintf(path, sizeof path, "%s/link.key", p.folder);
    assert_int_equal(symlink(target, path), 0);
    (void)snprintf(path, sizeof path, "%s/folder.key", p.folder);
    assert_int_equal(mkdir(path, 0700), 0);
    (void)snprintf(path, sizeof path, "%s/fifo.key", p.folder);
    assert_int_equal(mkfifo(path, 0600), 0);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(read_key(&p, cases[i].form, key, message), AZB_E_AUTH);
        assert_string_equal(key, "");
        assert_non_null(strstr(message, cases[i].said));
        assert_null(strstr(message, "the-key"));
    }
    static const char *const names[] = {"a.key",      "a.txt",    ".key",
                                        "empty.key",  "long.key", "link.key",
                                        "folder.key", "fifo.key", "lines.key"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        remove_file(&p, names[i]);
    }
    close_place(&p);
}

static void takes_the_longest_key(void **state)
{
    (void)state;
    static char key[8192], message[512], big[4096];
    place p;
    open_place(&p, 0);
    memset(big, 'x', sizeof big);
    put_file(&p, "a.key", big, sizeof big);
    assert_int_equal(read_key(&p, "Basic realm=@/a.key", key, message), AZB_OK);
    assert_int_equal(strlen(key), sizeof big);
    remove_file(&p, "a.key");
    close_place(&p);
}

// A file that another user has put there. Only root can make one.
static void a_strangers_file_is_not_read(void **state)
{
    (void)state;
    static char key[8192], message[512], path[256];
    place p;
    open_place(&p, 0);
    put_file(&p, "a.key", "the-key", 7);
    (void)snprintf(path, sizeof path, "%s/a.key", p.folder);
    const bool changed = chown(path, NOBODY, NOBODY) == 0;
    const azb_status status = read_key(&p, "Basic realm=@/a.key", key, message);
    remove_file(&p, "a.key");
    close_place(&p);
    if (!changed) {
        skip();
    }
    assert_int_equal(status, AZB_E_AUTH);
    assert_non_null(strstr(message, "belongs neither to root"));
}

static void a_missing_folder_is_named(void **state)
{
    (void)state;
    test_context test;
    azb_error *error = NULL;
    azbi_buf out;
    test_context_init(&test, 0, NULL);
    azbi_buf_init_secret(&out, test.context, 64);
    assert_int_equal(
        azbi_arc_key_read("/nonexistent", "Basic realm=/nonexistent/a.key", &out, &error),
        AZB_E_AUTH);
    assert_non_null(strstr(azb_error_message(error), "/nonexistent/a.key"));
    azb_error_free(error);
    assert_int_equal(azbi_arc_key_read("/nonexistent", NULL, &out, NULL), AZB_E_AUTH);
    azbi_buf_dispose(&out);
    test_context_dispose(&test);
}

static void survives_exhaustion(void **state)
{
    (void)state;
    bool disturbed = true;
    for (size_t n = 2; disturbed; n++) {
        static char key[8192], message[512];
        place p;
        open_place(&p, n);
        put_file(&p, "a.key", "the-key", 7);
        const azb_status status = read_key(&p, "Basic realm=@/a.key", key, message);
        disturbed = failing_allocator_has_failed(&p.test.memory);
        assert_int_equal(status, disturbed ? AZB_E_NOMEM : AZB_OK);
        remove_file(&p, "a.key");
        close_place(&p);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_the_file_that_is_named),
        cmocka_unit_test(reads_no_other_file),
        cmocka_unit_test(takes_the_longest_key),
        cmocka_unit_test(a_strangers_file_is_not_read),
        cmocka_unit_test(a_missing_folder_is_named),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
