/*
 * replication.h - waiting until the data of a restore point is in its region.
 *
 * The create of a restore point in another region than its source ends when the copy begins. The
 * point is of use only when each disk has arrived, which the point itself reports: this follows it.
 * All of poller.h holds for the poller; docs/polling.md has the rules in words.
 */
#ifndef AZBACKUP_REPLICATION_H
#define AZBACKUP_REPLICATION_H

#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Follows the replication of a restore point until every disk restore point is complete. A point of
 * its source's own region has nothing to replicate and is complete at once. It fails as soon as one
 * disk fails or the point itself: azb_error_target of the error is the id of that disk restore
 * point, its details are all disks that failed, and the others can still be read. The result is the
 * RestorePoint with its instance view.
 * restore_point_id: ARM id of the point in the target region; copied. out: owned, free with
 * azb_poller_free. Nothing is sent before the first poll; each poll sends one request. Pace without
 * Retry-After: 30 seconds. Service documents: Restore Points - Get with $expand=instanceView;
 * Disk Restore Point - Get for disks whose replication the point does not report.
 * Returns AZB_OK, AZB_E_ARG, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_replication_poller_new(azb_client *client,
                                                            const char *restore_point_id,
                                                            azb_poller **out, azb_error **err);

/* One disk, as last read. Texts are never NULL, and borrowed until the next poll. */
typedef struct azb_replication_disk {
    size_t size;                       /* set by the caller to sizeof(azb_replication_disk) */
    const char *disk_restore_point_id; /* ARM id; "" when the service gives none */
    const char *status;                /* its code, "ReplicationState/succeeded"; "": none yet */
    const char *message;               /* its words on the status; 256 bytes at most */
    double percent;                    /* 0 to 100; -1: unknown */
    int32_t state;                     /* AZB_POLLER_... */
    int32_t reserved;                  /* 0 */
} azb_replication_disk;

/* Disks that the point is known to have; 0 before the first poll, and for a poller of another
 * kind. Threads: as for azb_poller_progress. */
AZB_API size_t azb_replication_disk_count(const azb_poller *poller);

/*
 * Fills out with disk number index, which counts from 0: the system disk, the data disks, then
 * those that the instance view alone knows. Returns AZB_OK; AZB_E_ARG for a poller of another kind
 * or an index that is not below the count; AZB_E_ABI.
 */
AZB_API AZB_NODISCARD azb_status azb_replication_disk_at(const azb_poller *poller, size_t index,
                                                         azb_replication_disk *out);

#ifdef __cplusplus
}
#endif

#endif
