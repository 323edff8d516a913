// test_mount_name.c - file names of mount scripts: whatever the service sends, they stay in their
// folder and do not contain the password.
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "support/test.h"
#include "workflow/recover_files/mount_name.h"

#define HEAD   "vm_weu_1268160246034670292_403082701016_"
#define PARTS  "vm_weu_403082701016_" /* those of it that are too short for a password */
#define ID     "0123456789abcdefABCDEF0123456789" /* 32 hex digits */
#define SECRET "Qqwertyuiopasdf"                  /* 15 characters */
#define REST   "a0b49805dca146"                   /* 14 hex digits */

static azb_str text_of(const char *text)
{
    return (azb_str){text, strlen(text)};
}

// ---- the known form ----

static void removes_the_password_from_the_known_form(void **state)
{
    static const struct {
        const char *suffix, *extension, *name, *password;
    } rows[] = {
        {HEAD ID SECRET REST, ".py", HEAD ID REST ".py", SECRET}, // as the service sends it
        {HEAD ID SECRET, ".txt", HEAD ID ".txt", SECRET},
        {"_" ID SECRET REST, ".exe", "_" ID REST ".exe", SECRET},
        {"a.b-c_" ID "a1b2c3d4e5f6a7b" REST, "", "a.b-c_" ID REST, "a1b2c3d4e5f6a7b"},
        {"short", ".exe", "short.exe", ""},
        {"a_b", ".sh", "a_.sh", ""},
        // with a character that no password has, the form is not the known one
        {HEAD ID "Qqwertyuiopas f" REST, "", PARTS, ""},
        {HEAD ID "Qqwertyuiopas%f" REST, "", PARTS, ""},
        {HEAD ID "Qqwertyuiopas/f" REST, "", PARTS, ""},
        {HEAD ID "Qqwertyuiopas\\f" REST, "", PARTS, ""},
        {HEAD ID "Qqwertyuiopas\x7f"
                 "f" REST,
         "", PARTS, ""},
        {HEAD ID "Qqwertyuiopas\xc3\xa4" REST, "", PARTS, ""},
        // the head repeats the password, in one part or in two: nothing of the suffix is kept
        {"Qqwertyuiopasdf_" ID SECRET REST, "", "mount", SECRET},
        {"ab_cdefghijklmn_" ID "ab!cdefghijklmn" REST, "", "mount", "ab!cdefghijklmn"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char name[AZBI_FILE_NAME_SIZE];
        const azb_str password = azbi_mount_password(text_of(rows[i].suffix));
        azbi_mount_file_name(text_of(rows[i].suffix), text_of(rows[i].extension), name);
        assert_string_equal(name, rows[i].name);
        assert_int_equal(password.len, strlen(rows[i].password));
        assert_memory_equal(password.len > 0 ? password.ptr : "", rows[i].password, password.len);
    }
}

// ---- other forms ----

static void expect_safe(const char *name)
{
    static const char allowed[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
    static const char *const devices[] = {"CON", "PRN", "AUX", "NUL", "COM1", "COM0", "LPT9"};
    const size_t len = strlen(name);
    if (len == 0 || len > 255 || strspn(name, allowed) != len || name[0] == '.' || name[0] == '-' ||
        name[len - 1] == '.') {
        fail_msg("%s", name);
    }
    for (size_t i = 0; i < sizeof devices / sizeof *devices; i++) {
        const size_t device = strlen(devices[i]);
        assert_false(strncasecmp(name, devices[i], device) == 0 &&
                     (name[device] == '\0' || name[device] == '.'));
    }
}

// The password is in another place, or has other characters.
static void leaves_out_parts_that_may_contain_a_password(void **state)
{
    static const char *const suffixes[] = {
        SECRET,
        ID SECRET REST, // without a head
        HEAD SECRET,
        HEAD SECRET ID REST,
        HEAD ID "0" SECRET REST, // one character later
        HEAD "0123456789" SECRET REST,
        HEAD ID REST SECRET,
        HEAD ID SECRET REST "0",
        HEAD ID SECRET REST "_1",
        HEAD ID SECRET "_" REST,
        HEAD SECRET "_" ID SECRET REST, // twice
        SECRET "_" ID SECRET REST,
        HEAD ID SECRET "-" REST,
        "vm%5F" ID SECRET REST,
        HEAD ID "%51" SECRET REST,
        "a-b-c-" ID SECRET REST,
        ("a.b." SECRET),
    };
    (void)state;
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        static const char *const extensions[] = {".py", "", "." SECRET, "_" SECRET};
        for (size_t e = 0; e < sizeof extensions / sizeof *extensions; e++) {
            char name[AZBI_FILE_NAME_SIZE];
            azbi_mount_file_name(text_of(suffixes[i]), text_of(extensions[e]), name);
            expect_safe(name);
            if (strstr(name, "wertyuiopas") != NULL) {
                fail_msg("%s%s became %s", suffixes[i], extensions[e], name);
            }
        }
    }
}

static void stays_in_its_folder(void **state)
{
    static const char *const texts[] = {
        "",          ".",        "..",    "../../../../home/user/.config/autostart/x",
        "/etc/cron", "..\\x",    "C:\\x", "a/b",
        ".bashrc",   "-rf",      "--",    "CON",
        "nul",       "COM1",     "lpt9",  "aux.tar",
        "a.",        "a...",     "a b",   "a\nb",
        "a\x01",     "\xc3\xa4", "\xff",  "%2e%2e%2f",
        "$(x)",      "`x`",      "a;b",   "a:b",
        "a*?",       "_",        "___",   "a_b_c_d_e",
        "COM1_x",    "con_x",    "x_con", "~",
        "COMA",      "lpt",
    };
    static const char *const extensions[] = {"",         ".",           "..",   ".sh",      "/../x",
                                             ".desktop", "\n",          "con",  ".py/../x", ". ",
                                             ".a.",      "/etc/passwd", "\\x.y"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        for (size_t e = 0; e < sizeof extensions / sizeof *extensions; e++) {
            char name[AZBI_FILE_NAME_SIZE];
            char numbered[AZBI_FILE_NAME_SIZE];
            azbi_mount_file_name(text_of(texts[i]), text_of(extensions[e]), name);
            expect_safe(name);
            azbi_mount_file_number(name, 2, numbered);
            expect_safe(numbered);
            assert_string_not_equal(name, numbered);
        }
    }
    // A NUL in the text is a byte like any other; an absent text gives a name, too.
    char name[AZBI_FILE_NAME_SIZE];
    azbi_mount_file_name((azb_str){"a\0b", 3}, (azb_str){".\0h", 3}, name);
    assert_string_equal(name, "a_b._h");
    azbi_mount_file_name((azb_str){NULL, 0}, (azb_str){NULL, 0}, name);
    expect_safe(name);
}

static void limits_the_length_and_adds_a_number(void **state)
{
    char suffix[2000];
    char name[AZBI_FILE_NAME_SIZE];
    char other[AZBI_FILE_NAME_SIZE];
    (void)state;
    for (size_t i = 0; i + 1 < sizeof suffix; i++) {
        suffix[i] = i % 8 == 7 ? '_' : 'a'; // short parts, which are all kept
    }
    suffix[sizeof suffix - 1] = '\0';
    azbi_mount_file_name(text_of(suffix), text_of(".py"), name);
    expect_safe(name);
    assert_in_range(strlen(name), 250, 255);
    assert_string_equal(name + strlen(name) - 3, ".py");
    azbi_mount_file_number(name, SIZE_MAX, other);
    expect_safe(other);
    assert_string_equal(other + strlen(other) - 3, ".py");
    azbi_mount_file_number("a.py", 2, other);
    assert_string_equal(other, "a-2.py");
    azbi_mount_file_number("a", 10, other);
    assert_string_equal(other, "a-10");
    azbi_mount_file_number("a.bcdefghijklmnopq", 2, other); // no extension: it is too long
    assert_string_equal(other, "a.bcdefghijklmnopq-2");
    azbi_mount_file_number(".b", 2, other);
    assert_string_equal(other, ".b-2");
    // The extension may be as long as a name.
    memset(suffix, 'b', sizeof suffix);
    memcpy(suffix, "a.", 2);
    suffix[AZBI_FILE_NAME_SIZE - 1] = '\0';
    azbi_mount_file_number(suffix, 2, other);
    assert_int_equal(strlen(other), AZBI_FILE_NAME_SIZE - 1);
    expect_safe(other);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(removes_the_password_from_the_known_form),
        cmocka_unit_test(leaves_out_parts_that_may_contain_a_password),
        cmocka_unit_test(stays_in_its_folder),
        cmocka_unit_test(limits_the_length_and_adds_a_number),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
