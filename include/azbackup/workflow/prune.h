/*
 * workflow/prune.h - the newest restore points of one owner stay, its older ones go.
 *
 * Whose a restore point is, its name tells (workflow/restore_point_name.h): points of others in the
 * same collection are never touched, whatever their age. Only points that something can be restored
 * from count as kept, so a run of failed or half copied points never drives out the last good ones.
 */
#ifndef AZBACKUP_WORKFLOW_PRUNE_H
#define AZBACKUP_WORKFLOW_PRUNE_H

#include <azbackup/client.h>
#include <azbackup/workflow/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/* For azb_prune_options.keep: no point stays. Not 0, so that a forgotten member deletes nothing. */
enum {
    AZB_PRUNE_KEEP_NONE = -1
};

typedef struct azb_prune_options {
    size_t size;          /* sizeof(azb_prune_options): see azb_options_init */
    const char *owner;    /* required: whose points, as azb_restore_point_name takes it */
    int32_t keep;         /* required: usable points that stay, 1 or more, or AZB_PRUNE_KEEP_NONE */
    int32_t apply;        /* 0: a dry run, which only reads; 1: delete */
    int32_t max_parallel; /* deletions under way at a time, 1 to 64; 0: 8 */
    uint32_t reserved;    /* 0 */
} azb_prune_options;

/*
 * Deletes all points of the owner but the newest ones. What happens to a point:
 *
 *   provisioning state     what becomes of it
 *   Succeeded              the newest `keep` of them stay, by timeCreated, then by name; older ones
 *                          go. In a collection of another region than its source a point counts
 *                          from the end of its replication: while it runs, the point is left alone
 *   Failed; or its         it goes when a newer usable point stays, or nothing is to stay; until
 *   replication failed     then it is left for who looks into the failure
 *   Creating, any other;   left alone, not counted
 *   no timeCreated
 *
 * collection_id: ARM id of the restore point collection. options: required. call: timeout_ms is for
 * everything together; NULL for none. All are borrowed until it returns.
 * report: the owner's points, oldest first: KEEP for those that stay, DELETE for those that go; in
 * a dry run the latter are PLANNED. Owned, free with azb_report_free; also set on failure, NULL
 * while it was not known yet what goes. A deletion that fails does not stop the others. After the
 * deadline or the token no further one begins; those under way are RUNNING then, unless a last look
 * (one minute at most) finds them ended.
 * Service documents: Restore Point Collections - Get, Restore Points - Delete and, for the newest
 * points of another region, Restore Points - Get.
 * Returns AZB_OK when all went that was to go; AZB_E_ARG naming the option; AZB_E_ABI; else the
 * status and the error of the first point in the report that still exists; AZB_E_JSON, with nothing
 * deleted, when the service does not list the points, or one of them twice; and as any call.
 */
AZB_API AZB_NODISCARD azb_status azb_prune_restore_points(azb_client *client,
                                                          const char *collection_id,
                                                          const azb_prune_options *options,
                                                          const azb_call_options *call,
                                                          azb_report **report, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
