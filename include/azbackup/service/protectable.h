/*
 * service/protectable.h - what a vault can back up.
 * Generated from lib/schema/operations/protectable.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_PROTECTABLE_H
#define AZBACKUP_SERVICE_PROTECTABLE_H

#include <azbackup/model/container.h>
#include <azbackup/model/filter.h>
#include <azbackup/model/protectable_item.h>
#include <azbackup/pager.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of azb_protectable_list_items: see azb_options_init in context.h. */
typedef struct azb_protectable_list_items_options {
    size_t size; /* set by azb_options_init */
    /* which items to list; NULL: all; excludes filter */
    const azb_backup_protectable_items_filter *where;
    const char *filter;     /* the same as OData text; NULL: all */
    const char *skip_token; /* where to go on, from a link of the service (NULL: none) */
} azb_protectable_list_items_options;

/*
 * Lists what a vault can back up. Lists what the last look found: see
 * azb_protection_containers_refresh and azb_protection_containers_inquire.
 * vault_id: ARM id of the vault. options, call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_pager_free. No request is sent before its first use;
 * azb_protectable_list_items_next of typed/service/protectable.h reads its items.
 * Service document: Backup Protectable Items - List (BackupProtectableItems_List), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_protectable_list_items(
    azb_client *client, const char *vault_id, const azb_protectable_list_items_options *options,
    const azb_call_options *call, azb_pager **out, azb_error **err);

/* Options of azb_protectable_list_containers: see azb_options_init in context.h. */
typedef struct azb_protectable_list_containers_options {
    size_t size; /* set by azb_options_init */
    /* which containers to list; the service wants it; NULL: all; excludes filter */
    const azb_backup_protection_containers_filter *where;
    const char *filter; /* the same as OData text; NULL: all */
} azb_protectable_list_containers_options;

/*
 * Lists the containers that can be registered with a vault.
 * vault_id: ARM id of the vault. options, call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_pager_free. No request is sent before its first use;
 * azb_protectable_list_containers_next of typed/service/protectable.h reads its items.
 * Service document: Protectable Containers - List (ProtectableContainers_List), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status
azb_protectable_list_containers(azb_client *client, const char *vault_id,
                                const azb_protectable_list_containers_options *options,
                                const azb_call_options *call, azb_pager **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
