/*
 * service/backup_workload_items.h - the databases of a container.
 * Generated from lib/schema/operations/backup_workload_items.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_BACKUP_WORKLOAD_ITEMS_H
#define AZBACKUP_SERVICE_BACKUP_WORKLOAD_ITEMS_H

#include <azbackup/model/filter.h>
#include <azbackup/model/workload_item.h>
#include <azbackup/pager.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of azb_backup_workload_items_list: see azb_options_init in client.h. */
typedef struct azb_backup_workload_items_list_options {
    size_t size; /* set by azb_options_init */
    /* which items to list; NULL: all; excludes filter */
    const azb_backup_workload_items_filter *where;
    const char *filter;     /* the same as OData text; NULL: all */
    const char *skip_token; /* where to go on, from a link of the service (NULL: none) */
} azb_backup_workload_items_list_options;

/*
 * Lists the databases of a container, and the instances that hold them.
 * container_id: ARM id of the protection container. options, call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_pager_free. No request is sent before its first
 * use.
 * Service document: Backup Workload Items - List, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status
azb_backup_workload_items_list(azb_client *client, const char *container_id,
                               const azb_backup_workload_items_list_options *options,
                               const azb_call_options *call, azb_pager **out, azb_error **err);

/*
 * The typed form of azb_pager_next. item: borrowed until the next call on the pager, unless
 * azb_model_keep holds it; NULL, with AZB_OK, at the end of the list. Statuses as azb_pager_next,
 * and AZB_E_ARG for a pager of other items.
 */
AZB_API AZB_NODISCARD azb_status azb_backup_workload_items_list_next(
    azb_pager *pager, azb_workload_item_resource **item, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
