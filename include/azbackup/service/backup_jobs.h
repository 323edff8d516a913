/*
 * service/backup_jobs.h - the jobs of a vault.
 * Generated from lib/schema/operations/backup_jobs.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_BACKUP_JOBS_H
#define AZBACKUP_SERVICE_BACKUP_JOBS_H

#include <azbackup/model/filter.h>
#include <azbackup/model/job.h>
#include <azbackup/pager.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of azb_backup_jobs_list: see azb_options_init in client.h. */
typedef struct azb_backup_jobs_list_options {
    size_t size;                         /* set by azb_options_init */
    const azb_backup_jobs_filter *where; /* which jobs to list; NULL: all; excludes filter */
    const char *filter;                  /* the same as OData text; NULL: all */
    /* where to go on, from a link of the service (NULL: none) */
    const char *skip_token;
} azb_backup_jobs_list_options;

/*
 * Lists the jobs of a vault.
 * vault_id: ARM id of the vault. options, call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_pager_free. No request is sent before its first use.
 * Service document: Backup Jobs - List, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_backup_jobs_list(azb_client *client, const char *vault_id,
                                                      const azb_backup_jobs_list_options *options,
                                                      const azb_call_options *call, azb_pager **out,
                                                      azb_error **err);

/*
 * The typed form of azb_pager_next. item: borrowed until the next call on the pager, unless
 * azb_model_keep holds it; NULL, with AZB_OK, at the end of the list. Statuses as azb_pager_next,
 * and AZB_E_ARG for a pager of other items.
 */
AZB_API AZB_NODISCARD azb_status azb_backup_jobs_list_next(azb_pager *pager,
                                                           azb_job_resource **item,
                                                           azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
