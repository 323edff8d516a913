// test_progress.c - progress out of texts.
#include "fixture.h"

#include "poller/progress.h"

#define KB INT64_C(1024)
#define MB (KB * 1024)
#define GB (MB * 1024)
#define TB (GB * 1024)

static void reads_amounts(void **state)
{
    static const struct {
        const char *text;
        int64_t done, total;
    } cases[] = {
        {"12 GBs / 127 GBs Transferred", 12 * GB, 127 * GB},
        {"127 GB/127 GB", 127 * GB, 127 * GB},
        {"0 GBs / 4 TBs Transferred", 0, 4 * TB},
        {"1.5 MB / 2.25 MBs", 3 * MB / 2, 9 * MB / 4},
        {"Copied 10 KB / 20 kb", 10 * KB, 20 * KB},
        {"7 bytes / 8 B", 7, 8},
        {"14846 MB", 14846 * MB, -1},
        {"12 GBs / many", 12 * GB, -1},
        {"12GBs", 12 * GB, -1},
        {"", -1, -1},
        {"Transferring", -1, -1},
        {"3 of 4 disks", -1, -1},
        {"12", -1, -1},
        {"12.", -1, -1},
        {"12.x GB", -1, -1},
        {"12 GB / 1.", 12 * GB, -1},
        {"9999999999999999999999 TB / 1 TB", -1, -1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t done = 0;
        int64_t total = 0;
        assert_int_equal(azbi_progress_bytes(cases[i].text, &done, &total), cases[i].done >= 0);
        assert_int_equal(done, cases[i].done);
        assert_int_equal(total, cases[i].total);
    }
}

static void reads_durations(void **state)
{
    static const struct {
        const char *text;
        int64_t ms;
    } cases[] = {
        {"PT0S", 0},
        {"PT2M", 120 * 1000},
        {"PT3M3.4756561S", 183475},
        {"PT1H1M15.68S", 3675680},
        {"P1DT5H43M21.5371737S", INT64_C(107001537)},
        {"00:20:23.0896697", 1223089},
        {"13.23:59:43.3332309", INT64_C(1209583333)},
        {"01:00:00", 3600000},
        {"", -1},
        {"P", -1},
        {"PT", -1},
        {"PT5", -1},
        {"PT5X", -1},
        {"P5M", -1}, // months have no length
        {"PT-5S", -1},
        {"1:2", -1},
        {"1:2:3:4", -1},
        {"1.x:2:3", -1},
        {".1:2:3", -1},
        {"1x.2:3:4", -1},
        {"1x2:3", -1},
        {"1:2:3x", -1},
        {"x:2:3", -1},
        {"PTT1S", -1},
        {"P1TT1S", -1},
        {"P99999999999999999D", -1}, // more milliseconds than int64_t has
        {"99999999999999999999:0:0", -1},
        {"soon", -1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(azbi_duration_ms(cases[i].text, strlen(cases[i].text)), cases[i].ms);
    }
}

static void read_text(const char *json, azbi_progress *out)
{
    azbi_tree *tree = azbi_tree_parse(json, strlen(json));
    assert_non_null(tree);
    azbi_progress_read(out, tree);
    azbi_tree_free(tree);
}

static void reads_jobs(void **state)
{
    azbi_progress p;
    (void)state;
    read_text("{\"properties\":{\"extendedInfo\":{\"tasksList\":["
              "{\"taskId\":\"Take Snapshot\",\"status\":\"Completed\"},"
              "{\"taskId\":\"Transfer data to vault\",\"status\":\"InProgress\","
              "\"taskExecutionDetails\":\"12 GBs / 127 GBs Transferred\"},"
              "{\"taskId\":\"Clean up\",\"status\":\"NotStarted\"}],"
              "\"progressPercentage\":37.5,\"estimatedRemainingDuration\":\"PT1M\"}}}",
              &p);
    assert_true(p.percent > 37.4 && p.percent < 37.6);
    assert_string_equal(p.activity, "Transfer data to vault");
    assert_string_equal(p.detail, "12 GBs / 127 GBs Transferred");
    assert_int_equal(p.bytes_done, 12 * GB);
    assert_int_equal(p.bytes_total, 127 * GB);
    assert_int_equal(p.remaining_ms, 60 * 1000);
    assert_int_equal(p.tasks_done, 1);
    assert_int_equal(p.tasks_total, 3);
    // tasks without a state count, and are not under way
    read_text("{\"properties\":{\"extendedInfo\":{\"tasksList\":[{\"taskId\":\"Take Snapshot\"},"
              "{\"taskId\":\"Clean up\",\"status\":7},null]}}}",
              &p);
    assert_string_equal(p.activity, "");
    assert_int_equal(p.tasks_done, 0);
    assert_int_equal(p.tasks_total, 3);
    // no task is under way any more: the last words stay
    read_text("{\"properties\":{\"extendedInfo\":{\"tasksList\":["
              "{\"taskId\":\"Transfer data from vault\",\"status\":\"Completed\","
              "\"taskExecutionDetails\":\"127 GBs / 127 GBs Transferred\"}]}}}",
              &p);
    assert_string_equal(p.activity, "");
    assert_int_equal(p.bytes_done, 127 * GB);
    assert_int_equal(p.tasks_done, 1);
}

static void leaves_open_what_is_not_told(void **state)
{
    static const char *const bodies[] = {
        "{}",
        "[]",
        "7",
        "{\"properties\":null}",
        "{\"properties\":{\"extendedInfo\":{}}}",
        ("{\"properties\":{\"extendedInfo\":{\"progressPercentage\":\"x\","
         "\"estimatedRemainingDuration\":7}}}"),
        "{\"percentComplete\":-1}",
        "{\"percentComplete\":100.5}"};
    (void)state;
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        azbi_progress p;
        read_text(bodies[i], &p);
        assert_true(p.percent < 0);
        assert_int_equal(p.bytes_done, -1);
        assert_int_equal(p.remaining_ms, -1);
        assert_int_equal(p.tasks_total, -1);
        assert_string_equal(p.activity, "");
    }
}

static void cuts_long_texts_between_characters(void **state)
{
    char json[1024];
    char name[200];
    azbi_progress p;
    (void)state;
    memset(name, 'a', 62);
    snprintf(name + 62, sizeof name - 62, "\xc3\xa9\xc3\xa9");
    snprintf(json, sizeof json,
             "{\"properties\":{\"extendedInfo\":{\"tasksList\":[{\"taskId\":\"%s\","
             "\"status\":\"InProgress\"}]}}}",
             name);
    read_text(json, &p);
    assert_int_equal(strlen(p.activity), 62);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_amounts),
        cmocka_unit_test(reads_durations),
        cmocka_unit_test(reads_jobs),
        cmocka_unit_test(leaves_open_what_is_not_told),
        cmocka_unit_test(cuts_long_texts_between_characters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
