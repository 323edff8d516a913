/*
 * service/protectable_containers.h - containers that can be registered.
 * Generated from lib/schema/operations/protectable_containers.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_PROTECTABLE_CONTAINERS_H
#define AZBACKUP_SERVICE_PROTECTABLE_CONTAINERS_H

#include <azbackup/model/container.h>
#include <azbackup/model/filter.h>
#include <azbackup/pager.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of azb_protectable_containers_list: see azb_options_init in client.h. */
typedef struct azb_protectable_containers_list_options {
    size_t size; /* set by azb_options_init */
    /* which containers to list; the service wants it; NULL: all; excludes filter */
    const azb_backup_protection_containers_filter *where;
    const char *filter; /* the same as OData text; NULL: all */
} azb_protectable_containers_list_options;

/*
 * Lists the containers that can be registered with a vault.
 * vault_id: ARM id of the vault. options, call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_pager_free. No request is sent before its first use.
 * Service document: Protectable Containers - List, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status
azb_protectable_containers_list(azb_client *client, const char *vault_id,
                                const azb_protectable_containers_list_options *options,
                                const azb_call_options *call, azb_pager **out, azb_error **err);

/*
 * The typed form of azb_pager_next. item: borrowed until the next call on the pager, unless
 * azb_model_keep holds it; NULL, with AZB_OK, at the end of the list. Statuses as azb_pager_next,
 * and AZB_E_ARG for a pager of other items.
 */
AZB_API AZB_NODISCARD azb_status azb_protectable_containers_list_next(
    azb_pager *pager, azb_protectable_container_resource **item, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
