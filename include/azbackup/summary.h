/*
 * summary.h - recovery points and protected items of all workloads in one flat form each.
 *
 * The service has eleven kinds of recovery points and thirteen of protected items, each with
 * members of its own. A summary holds what a listing shows of any of them, so that a program needs
 * no cast; the model itself holds the rest. What a kind does not have is absent (ptr NULL, state or
 * form 0). Of a kind that this version does not know a summary holds what all kinds have.
 *
 * What a summary points to is borrowed until the model is freed. Any thread that may
 * use the model.
 */
#ifndef AZBACKUP_SUMMARY_H
#define AZBACKUP_SUMMARY_H

#include <azbackup/model/protected_item.h>
#include <azbackup/model/recovery_point.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A recovery point of any workload. */
typedef struct azb_recovery_point_summary {
    size_t size; /* set by the caller to sizeof(azb_recovery_point_summary) */
    const azb_recovery_point_resource *point; /* all that is known of it */
    azb_str id;                               /* ARM id */
    azb_str name;             /* what restores and operations on recovery points take */
    azb_str kind;             /* of the point, such as IaasVMRecoveryPoint */
    azb_str type;             /* consistency (VMs, file shares) or Full, Log, ... (databases) */
    azb_time time;            /* when it was taken */
    azb_time restorable_from; /* chains of log backups: the first moment that can be restored */
    azb_time restorable_to;   /* and the last one; there may be gaps, which the model lists */
    azb_time expires;         /* when its retention ends */
    azb_str retention_rule;   /* the rule that keeps it */
    azb_opt_bool is_soft_deleted;
    azb_opt_i64 size_bytes; /* file shares */
    /* its state in each tier (AZB_RECOVERY_POINT_TIER_STATUS_...): snapshot beside the source,
     * standard tier of the vault, archive tier */
    azb_enum instant_tier;
    azb_enum vault_tier;
    azb_enum archive_tier;
    azb_opt_bool can_move_to_archive; /* VMs and databases */
    azb_str why_not_to_archive;       /* the service's words, when it cannot */
    azb_str_list zones;               /* VMs: availability zones */
} azb_recovery_point_summary;

/*
 * Summarizes a recovery point. point: not NULL. out: filled; its size must be set. Returns AZB_OK;
 * AZB_E_ARG for NULL; AZB_E_ABI for a size that it cannot have, and then nothing is written.
 */
AZB_API AZB_NODISCARD azb_status azb_recovery_point_summarize(
    const azb_recovery_point_resource *point, azb_recovery_point_summary *out);

/* A protected item of any workload. */
typedef struct azb_protected_item_summary {
    size_t size; /* set by the caller to sizeof(azb_protected_item_summary) */
    const azb_protected_item_resource *item; /* all that is known of it */
    azb_str id;                              /* ARM id: what all functions with an item_id take */
    azb_str name;                            /* last part of the id */
    azb_str kind;          /* of the item, such as Microsoft.Compute/virtualMachines */
    azb_str friendly_name; /* what people call it; Azure SQL databases have none */
    azb_enum workload;     /* AZB_DATA_SOURCE_TYPE_... */
    azb_str server;        /* databases, files and folders, DPM: where it runs */
    azb_str source_id;     /* ARM id of what is backed up */
    azb_str policy_id;     /* ARM id of its policy; absent when its protection has ended */
    azb_str policy_name;
    azb_str state;                  /* of its protection, such as Protected or ProtectionStopped */
    azb_str health;                 /* VMs and databases: how well its backups go */
    azb_str last_backup_status;     /* how the last backup went */
    azb_time last_backup_time;      /* when it was */
    azb_str last_backup_error;      /* databases: why it failed */
    azb_time last_recovery_point;   /* the newest one */
    azb_time oldest_recovery_point; /* in any tier; only when azb_items_get was asked for more */
    azb_opt_i32 recovery_point_count; /* likewise */
    azb_opt_bool is_soft_deleted;
    azb_time soft_deleted_at;
    azb_time
        soft_deleted_until; /* gone for good then; when the service says how long it keeps it */
    azb_opt_bool is_archive_enabled; /* points may go to the archive */
} azb_protected_item_summary;

/* Summarizes a protected item. item, out and statuses as azb_recovery_point_summarize. */
AZB_API AZB_NODISCARD azb_status azb_protected_item_summarize(
    const azb_protected_item_resource *item, azb_protected_item_summary *out);

#ifdef __cplusplus
}
#endif

#endif
