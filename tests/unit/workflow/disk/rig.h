/* rig.h - a client whose service grants access to disks, and whose memory, clock and log a
 * test holds in hand. */
#ifndef AZB_TEST_WORKFLOW_DISK_RIG_H
#define AZB_TEST_WORKFLOW_DISK_RIG_H

#include <azbackup/azbackup.h>
#include <azbackup/sys/mock.h>

#include "support/test_context.h"

#define DISK_RIG_GROUP "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg"
#define DISK_RIG_DISK  DISK_RIG_GROUP "/providers/Microsoft.Compute/disks/d1"
#define DISK_RIG_POINT                                                                         \
    DISK_RIG_GROUP "/providers/Microsoft.Compute/restorePointCollections/c1/restorePoints/r1/" \
                   "diskRestorePoints/p1"
#define DISK_RIG_URL(n) "https://md-1.blob.core.windows.net/c/" n "?sr=b&si=policy&sig=Hush-Hush"

enum {
    DISK_RIG_HOUR_MS = 3600 * 1000
};

typedef struct disk_rig {
    test_context test;
    azb_mock *mock;
    azb_credential *credential;
    azb_client *client;
} disk_rig;

void disk_rig_open(disk_rig *r);

/* Frees what is left, and checks that the script was used up, that nothing else was asked, that no
 * memory is left, and that the signature is in no freed block and in no line of the log. */
void disk_rig_close(disk_rig *r);
void disk_rig_free_client(disk_rig *r);

/* Scripts an answer; headers and body NULL: none. */
void disk_rig_reply(disk_rig *r, const char *method, const char *pattern, int32_t http_status,
                    const char *headers, const char *body);
void disk_rig_grant(disk_rig *r, const char *url);      /* at once, with 200 */
void disk_rig_grants(disk_rig *r, const char *url);     /* the same for all that follow */
void disk_rig_accept(disk_rig *r, const char *verb);    /* with 202; its status is at .../op-1 */
void disk_rig_status(disk_rig *r, const char *word);    /* one poll of op-1 */
void disk_rig_revoke(disk_rig *r, int32_t http_status); /* one answer to endGetAccess */

/* A guard of the disk with the default options. */
azb_disk_access *disk_rig_access(disk_rig *r);

/* Requests whose URL holds text. */
size_t disk_rig_count(const disk_rig *r, const char *text);

/* The URL of a guard is this one now. */
void disk_rig_expect_url(azb_disk_access *access, const char *url);
int64_t disk_rig_now(const disk_rig *r);

#endif
