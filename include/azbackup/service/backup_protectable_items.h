/*
 * service/backup_protectable_items.h - what a vault can back up.
 * Generated from lib/schema/operations/backup_protectable_items.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_BACKUP_PROTECTABLE_ITEMS_H
#define AZBACKUP_SERVICE_BACKUP_PROTECTABLE_ITEMS_H

#include <azbackup/model/filter.h>
#include <azbackup/model/protectable_item.h>
#include <azbackup/pager.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of azb_backup_protectable_items_list: see azb_options_init in client.h. */
typedef struct azb_backup_protectable_items_list_options {
    size_t size; /* set by azb_options_init */
    /* which items to list; NULL: all; excludes filter */
    const azb_backup_protectable_items_filter *where;
    const char *filter;     /* the same as OData text; NULL: all */
    const char *skip_token; /* where to go on, from a link of the service (NULL: none) */
} azb_backup_protectable_items_list_options;

/*
 * Lists what a vault can back up. Lists what the last look found: see
 * azb_protection_containers_refresh and azb_protection_containers_inquire.
 * vault_id: ARM id of the vault. options, call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_pager_free. No request is sent before its first use.
 * Service document: Backup Protectable Items - List, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status
azb_backup_protectable_items_list(azb_client *client, const char *vault_id,
                                  const azb_backup_protectable_items_list_options *options,
                                  const azb_call_options *call, azb_pager **out, azb_error **err);

/*
 * The typed form of azb_pager_next. item: borrowed until the next call on the pager, unless
 * azb_model_keep holds it; NULL, with AZB_OK, at the end of the list. Statuses as azb_pager_next,
 * and AZB_E_ARG for a pager of other items.
 */
AZB_API AZB_NODISCARD azb_status azb_backup_protectable_items_list_next(
    azb_pager *pager, azb_workload_protectable_item_resource **item, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
