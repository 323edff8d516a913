// test_kind.c - which ARM ids name something that access is granted to.
#include "rig.h"
#include "support/test.h"
#include "workflow/disk/kind.h"

#define COMPUTE DISK_RIG_GROUP "/providers/Microsoft.Compute"

static const struct {
    const char *id;
    const char *argument; // NULL: the id is refused
    bool writable;
} rows[] = {
    {DISK_RIG_DISK, "disk_id", true},
    {DISK_RIG_GROUP "/providers/MICROSOFT.compute/DISKS/d1", "disk_id", true},
    {DISK_RIG_POINT, "disk_restore_point_id", false},
    {COMPUTE "/disk/d1", NULL, false},
    {COMPUTE "/disksX/d1", NULL, false},
    {COMPUTE "/disks", NULL, false},
    {COMPUTE "/snapshots/s1", NULL, false},
    {DISK_RIG_GROUP "/providers/Microsoft.Comput/disks/d1", NULL, false},
    {DISK_RIG_GROUP "/providers/Microsoft.Storage/disks/d1", NULL, false},
    {DISK_RIG_GROUP, NULL, false},
    {"/", NULL, false},
    {"", NULL, false},
    {NULL, NULL, false},
};

static void the_type_of_the_id_decides(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const azbi_disk_kind *kind = azbi_disk_kind_of(rows[i].id);
        if ((kind != NULL) != (rows[i].argument != NULL)) {
            fail_msg("%s", rows[i].id != NULL ? rows[i].id : "NULL");
        }
        if (kind != NULL) {
            assert_string_equal(kind->argument, rows[i].argument);
            assert_int_equal(kind->writable, rows[i].writable);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_type_of_the_id_decides)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
