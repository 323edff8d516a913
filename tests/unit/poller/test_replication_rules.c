// test_replication_rules.c - what a restore point says of its disks.
#include "fixture.h"
#include "replication_bodies.h"

#include "poller/replication_rules.h"

enum {
    ROOM = 8,
    TEXT_MAX = 256
};

static const char *const words[] = {[AZB_POLLER_RUNNING] = "runs",
                                    [AZB_POLLER_SUCCEEDED] = "done",
                                    [AZB_POLLER_FAILED] = "failed",
                                    [AZB_POLLER_CANCELED] = "canceled"};

// "a runs 40; b done 100; c runs -1 look": the disks by the last parts of their ids.
static void tell(const azbi_replica *replicas, size_t count, char *out, size_t size)
{
    size_t len = 0;
    out[0] = '\0';
    for (size_t i = 0; i < count; i++) {
        const azbi_replica *r = &replicas[i];
        const char *slash = r->id.ptr == NULL ? NULL : strrchr(r->id.ptr, '/');
        len += (size_t)snprintf(out + len, size - len, "%s%s %s %g%s", i == 0 ? "" : "; ",
                                slash == NULL ? "?" : slash + 1, words[r->state], r->percent,
                                r->probe ? " look" : "");
        assert_true(len < size);
    }
}

typedef struct point_case {
    const char *body, *disks; // disks NULL: the answer does not tell
    int32_t state;
} point_case;

static void check_points(const point_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        azbi_replica replicas[ROOM];
        azbi_point_reading point;
        char text[TEXT_MAX];
        azbi_tree *tree = azbi_tree_parse(cases[i].body, strlen(cases[i].body));
        assert_true(azbi_replication_room(tree) <= ROOM);
        const bool told = azbi_replication_read(tree, POINT, replicas, &point);
        if (told != (cases[i].disks != NULL)) {
            fail_msg("case %zu tells %d", i, (int)told);
        }
        if (told) {
            const azbi_replica *bad = NULL;
            tell(replicas, point.count, text, sizeof text);
            assert_string_equal(text, cases[i].disks);
            assert_int_equal(azbi_replication_state(point.state, replicas, point.count, &bad),
                             cases[i].state);
        }
        azbi_tree_free(tree);
    }
}

static void every_disk_counts(void **state)
{
    static const point_case cases[] = {
        {POINT_IN("Succeeded", VIEW(LISTED(DISK("a"), COMPLETE))), "a done 100",
         AZB_POLLER_SUCCEEDED},
        {POINT_IN("Succeeded",
                  VIEW(LISTED(DISK("a"), COMPLETE) "," LISTED(DISK("b"), COPYING("40")))),
         "a done 100; b runs 40", AZB_POLLER_RUNNING},
        // one that failed ends it at once, also while the point is being made
        {POINT_IN("Creating",
                  VIEW(LISTED(DISK("a"), COPYING("1")) "," LISTED(DISK("b"), BROKEN("x")))),
         "a runs 1; b failed -1", AZB_POLLER_FAILED},
        {POINT_IN("Succeeded", VIEW(LISTED(DISK("a"), CODE("canceled")))), "a canceled -1",
         AZB_POLLER_CANCELED},
        // complete disks do not finish a point that is not
        {POINT_IN("Creating", VIEW(LISTED(DISK("a"), COMPLETE))), "a done 100", AZB_POLLER_RUNNING},
        {POINT_IN("Updating", VIEW(LISTED(DISK("a"), COMPLETE))), "a done 100", AZB_POLLER_RUNNING},
        {POINT_IN("Failed", VIEW(LISTED(DISK("a"), COMPLETE))), "a done 100", AZB_POLLER_FAILED},
        {POINT_IN("Canceled", ""), "", AZB_POLLER_CANCELED},
        {POINT_IN("succeeded", VIEW(LISTED(DISK("a"), COMPLETE))), "a done 100",
         AZB_POLLER_SUCCEEDED},
        // a failure that the view tells of the whole alone
        {POINT_IN("Succeeded", ",\"instanceView\":{\"diskRestorePoints\":[" LISTED(
                                   DISK("a"), COPYING("5")) "],\"statuses\":[{\"code\":"
                                                            "\"ReplicationState/failed\"}]}"),
         "a runs 5", AZB_POLLER_FAILED},
    };
    (void)state;
    check_points(cases, sizeof cases / sizeof *cases);
}

// What is not told yet is waited for; nothing of it may look complete.
static void odd_points_run(void **state)
{
    static const point_case cases[] = {
        {POINT_IN("Creating", ""), "", AZB_POLLER_RUNNING},
        {POINT_IN("Creating", ",\"instanceView\":null"), "", AZB_POLLER_RUNNING},
        {POINT_IN("Creating", ",\"instanceView\":{}"), "", AZB_POLLER_RUNNING},
        {POINT_IN("Creating", VIEW("")), "", AZB_POLLER_RUNNING},
        {POINT_IN("Creating", VIEW(UNTOLD(DISK("a")))), "a runs -1", AZB_POLLER_RUNNING},
        // expected by the metadata, not listed yet; those without disk restore point are left out
        {POINT_IN("Succeeded",
                  COPY METADATA(EXPECTED(DISK("os")), EXPECTED(DISK("a")) ",{\"lun\":3}")
                      VIEW(LISTED(DISK("OS"), COMPLETE))),
         "OS done 100; a runs -1", AZB_POLLER_RUNNING},
        {POINT_IN("Succeeded", METADATA(EXPECTED(DISK("os")), EXPECTED(DISK("a")))
                                   VIEW(LISTED(DISK("os"), COMPLETE))),
         "os done 100; a runs -1", AZB_POLLER_RUNNING},
        // of a copy without status: not begun
        {POINT_IN("Succeeded", COPY VIEW(UNTOLD(DISK("a")))), "a runs -1", AZB_POLLER_RUNNING},
        {POINT_IN("Succeeded", COPY METADATA(EXPECTED(DISK("a")), "")), "a runs -1",
         AZB_POLLER_RUNNING},
        // not of a copy: its own resource tells
        {POINT_IN("Succeeded", VIEW(UNTOLD(DISK("a")) "," LISTED(DISK("b"), COMPLETE))),
         "a runs -1 look; b done 100", AZB_POLLER_RUNNING},
        {POINT_IN("Succeeded", VIEW(LISTED(DISK("a"), ""))), "a runs -1 look", AZB_POLLER_RUNNING},
        {POINT_IN("Succeeded", VIEW(LISTED(DISK("a"), "\"status\":{\"level\":\"Info\"}"))),
         "a runs -1 look", AZB_POLLER_RUNNING},
        {POINT_IN("Succeeded", METADATA(EXPECTED(DISK("os")), EXPECTED(DISK("a")))),
         "os runs -1 look; a runs -1 look", AZB_POLLER_RUNNING},
        {POINT_IN("Succeeded", ",\"sourceRestorePoint\":null" VIEW("{}")), "? runs -1 look",
         AZB_POLLER_RUNNING},
        // metadata of the point that was copied: each of its disks is one that the view knows
        {POINT_IN("Succeeded", COPY METADATA(EXPECTED(OTHER_DISK("x")), EXPECTED(OTHER_DISK("y")))
                                   VIEW(LISTED(DISK("a"), COMPLETE))),
         "y runs -1; a done 100", AZB_POLLER_RUNNING},
        {POINT_IN("Succeeded",
                  COPY METADATA(EXPECTED(OTHER_DISK("x")), EXPECTED(OTHER_DISK("y")))
                      VIEW(LISTED(DISK("a"), COMPLETE) "," LISTED(DISK("b"), COMPLETE))),
         "a done 100; b done 100", AZB_POLLER_SUCCEEDED},
        // one of another point is never looked at
        {POINT_IN("Succeeded", METADATA(EXPECTED(OTHER_DISK("x")), "")), "x runs -1",
         AZB_POLLER_RUNNING},
        // the same disk twice
        {POINT_IN("Succeeded",
                  VIEW(LISTED(DISK("a"), COPYING("3")) "," LISTED(DISK("a"), COMPLETE))),
         "a runs 3; a done 100", AZB_POLLER_RUNNING},
        {POINT_IN("Succeeded", ""), NULL, 0},
        {POINT_IN("Succeeded", METADATA("{}", "{}") VIEW("")), NULL, 0},
        {POINT_IN("", VIEW(LISTED(DISK("a"), COMPLETE))), NULL, 0},
        {"{\"properties\":{", NULL, 0},
        {"{\"properties\":{\"instanceView\":7}}", NULL, 0},
        {"[]", NULL, 0},
        {"", NULL, 0},
    };
    (void)state;
    check_points(cases, sizeof cases / sizeof *cases);
}

static void statuses_are_read_in_any_case(void **state)
{
    static const struct {
        const char *status, *disk, *code, *message;
    } cases[] = {
        {COMPLETE, "a done 100", "ReplicationState/succeeded", NULL},
        {CODE("Succeeded"), "a done 100", "ReplicationState/Succeeded", NULL},
        {CODE("COMPLETED") "," PERCENT("7"), "a done 100", "ReplicationState/COMPLETED", NULL},
        {PERCENT("100"), "a done 100", NULL, NULL},
        {PERCENT("250"), "a done 100", NULL, NULL},
        {PERCENT("-3"), "a runs 0", NULL, NULL},
        {PERCENT("-1"), "a runs 0", NULL, NULL},
        {PERCENT("99.5"), "a runs 99.5", NULL, NULL},
        {PERCENT("null") "," CODE("queued"), "a runs -1", "ReplicationState/queued", NULL},
        {PERCENT("\"x\"") "," CODE("queued"), "a runs -1", "ReplicationState/queued", NULL},
        // a word that runs keeps it running
        {CODE("finishing") "," PERCENT("100"), "a runs 100", "ReplicationState/finishing", NULL},
        {CODE("succeeded/not"), "a runs -1", "ReplicationState/succeeded/not", NULL},
        {"\"status\":{\"displayStatus\":\"SUCCEEDED\"}", "a done 100", NULL, "SUCCEEDED"},
        {"\"status\":{\"displayStatus\":\"Replication Failed\"}", "a failed -1", NULL,
         "Replication Failed"},
        {"\"status\":{\"code\":\"DiskReplicationERROR\",\"displayStatus\":\"d\",\"message\":"
         "\"m\"}",
         "a failed -1", "DiskReplicationERROR", "m"},
        {"\"status\":{\"level\":\"error\"}", "a failed -1", NULL, NULL},
        {"\"status\":{\"code\":\"ReplicationState/succeeded\",\"level\":\"Error\"}", "a failed -1",
         "ReplicationState/succeeded", NULL},
        {"\"status\":{\"code\":7}," PERCENT("12"), "a runs 12", NULL, NULL},
        {"\"status\":[]," PERCENT("12"), "a runs 12", NULL, NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azbi_replica replicas[ROOM];
        azbi_point_reading point;
        char body[1024];
        char text[TEXT_MAX];
        (void)snprintf(body, sizeof body, POINT_IN("Succeeded", VIEW(LISTED(DISK("a"), "%s"))),
                       cases[i].status);
        azbi_tree *tree = azbi_tree_parse(body, strlen(body));
        assert_true(azbi_replication_read(tree, POINT, replicas, &point));
        tell(replicas, point.count, text, sizeof text);
        assert_string_equal(text, cases[i].disk);
        const azb_str texts[] = {replicas[0].status, replicas[0].message};
        const char *const wanted[] = {cases[i].code, cases[i].message};
        for (size_t k = 0; k < 2; k++) {
            assert_int_equal(texts[k].ptr == NULL, wanted[k] == NULL);
            if (wanted[k] != NULL) {
                assert_string_equal(texts[k].ptr, wanted[k]);
            }
        }
        azbi_tree_free(tree);
    }
}

// A disk restore point that was looked at itself.
static void disks_tell_for_themselves(void **state)
{
    static const struct {
        const char *properties, *disk; // disk NULL: it does not tell
    } cases[] = {
        // of this region: nothing is copied
        {"{\"sourceResourceId\":\"/d\"}", "a done 100"},
        {"{\"sourceResourceId\":\"/d\",\"sourceResourceLocation\":null}", "a done 100"},
        {"{\"sourceResourceId\":\"/d\",\"sourceResourceLocation\":\"\"}", "a done 100"},
        // of nowhere: that is not enough
        {"{\"osType\":\"Linux\"}", "a runs -1"},
        {"{}", NULL},
        // of another one
        {"{\"sourceResourceLocation\":\"eastus2\"}", "a runs -1"},
        {"{\"sourceResourceLocation\":\"eastus2\",\"completionPercent\":40.5}", "a runs 40.5"},
        {"{\"sourceResourceLocation\":\"eastus2\",\"completionPercent\":100}", "a done 100"},
        {"{\"sourceResourceLocation\":\"e\",\"replicationState\":\"succeeded\"}", "a done 100"},
        {"{\"sourceResourceLocation\":\"e\",\"replicationState\":\"Failed\"}", "a failed -1"},
        {"{\"replicationState\":\"Pending\"}", "a runs -1"},
        {"{\"completionPercent\":3}", "a runs 3"},
        {"null", NULL},
        {"", NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char body[512];
        char text[TEXT_MAX];
        azbi_replica replica = {
            .id = {DISK("a"), sizeof DISK("a") - 1}, .percent = -1, .probe = true};
        (void)snprintf(body, sizeof body, "{\"properties\":%s}", cases[i].properties);
        azbi_tree *tree = azbi_tree_parse(body, strlen(body));
        assert_int_equal(azbi_replica_read(tree, &replica), cases[i].disk != NULL);
        if (cases[i].disk != NULL) {
            tell(&replica, 1, text, sizeof text);
            assert_string_equal(text, cases[i].disk);
        }
        azbi_tree_free(tree);
    }
    azbi_replica replica = {.percent = -1};
    assert_false(azbi_replica_read(NULL, &replica));
}

static void points_tell_why_they_failed(void **state)
{
    static const char body[] = POINT_IN(
        "Failed", ",\"instanceView\":{\"statuses\":[{\"code\":\"x/succeeded\"},{\"code\":\"x/"
                  "failed\",\"message\":\"No quota.\"}]}");
    azbi_replica replicas[ROOM];
    azbi_point_reading point;
    azbi_tree *tree = azbi_tree_parse(body, strlen(body));
    (void)state;
    assert_true(azbi_replication_read(tree, POINT, replicas, &point));
    assert_string_equal(point.code.ptr, "x/failed");
    assert_string_equal(point.message.ptr, "No quota.");
    azbi_tree_free(tree);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_disk_counts),
        cmocka_unit_test(odd_points_run),
        cmocka_unit_test(statuses_are_read_in_any_case),
        cmocka_unit_test(disks_tell_for_themselves),
        cmocka_unit_test(points_tell_why_they_failed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
