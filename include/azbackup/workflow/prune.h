/*
 * workflow/prune.h - deletes all but the newest restore points of one owner.
 *
 * The name of a restore point includes its owner (workflow/restore_point_name.h): points of other
 * owners in the collection are never touched, whatever their age. Only points that can be restored
 * count as kept, so failed or partly replicated points never displace the last good ones.
 */
#ifndef AZBACKUP_WORKFLOW_PRUNE_H
#define AZBACKUP_WORKFLOW_PRUNE_H

#include <azbackup/client.h>
#include <azbackup/workflow/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/* For azb_prune_options.keep: keeps no point. Not 0, so that a forgotten member deletes nothing. */
enum {
    AZB_PRUNE_KEEP_NONE = -1
};

typedef struct azb_prune_options {
    size_t size;          /* sizeof(azb_prune_options): see azb_options_init */
    const char *owner;    /* required: of the points; see azb_restore_point_name */
    int32_t keep;         /* required: usable points to keep, 1 or more, or AZB_PRUNE_KEEP_NONE */
    int32_t apply;        /* 0: a dry run, which only reads; 1: delete */
    int32_t max_parallel; /* deletions under way at a time, 1 to 64; 0: 8 */
    uint32_t reserved;    /* 0 */
} azb_prune_options;

/*
 * Deletes the points of the owner except the newest ones. Blocks; any thread, but not a callback of
 * the client.
 *
 *   provisioning state     what happens to the point
 *   Succeeded              the newest `keep` of them are kept, by timeCreated, then by name; older
 *                          ones are deleted. In a collection of another region than its source a
 *                          point counts once it is replicated; until then it is left alone
 *   Failed, or its         deleted when a newer usable point is kept or `keep` is KEEP_NONE;
 *   replication failed     otherwise left for an investigation
 *   Creating or any other, left alone and not counted
 *   or no timeCreated
 *
 * collection_id: ARM id of the restore point collection. options: required. call: timeout_ms limits
 * the whole run without the last probe; NULL for the defaults. All are borrowed until it returns.
 * report: the owner's points, oldest first, as KEEP or DELETE; in a dry run the latter are PLANNED.
 * Owned, free with azb_report_free; also set on failure, and NULL if that came before the plan was
 * complete. A failed deletion does not stop the others. After the deadline or the cancel token no
 * further deletion begins, and those under way are RUNNING unless a last probe, of one minute at
 * most, finds that they ended.
 * Service documents: Restore Point Collections - Get; Restore Points - Delete and, for the newest
 * points in another region than their source, Get.
 * Returns AZB_OK when all points to delete were deleted; AZB_E_ARG naming the option; AZB_E_ABI;
 * AZB_E_JSON, with nothing deleted, when the service does not list the points or lists one twice;
 * AZB_E_STATE from a callback; as any call; otherwise the status and the error of the first point
 * in the report that still exists.
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
