/*
 * service/protectable_containers.h - containers that could be registered.
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
 * Lists the containers that could be registered with a vault.
 * vault_id: ARM id of the vault. options, call: NULL for the defaults. All are copied. out: owned,
 * free with azb_pager_free; nothing is sent before its first use.
 * Service document: Protectable Containers - List, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status
azb_protectable_containers_list(azb_client *client, const char *vault_id,
                                const azb_protectable_containers_list_options *options,
                                const azb_call_options *call, azb_pager **out, azb_error **err);

/*
 * azb_pager_next, typed. item: borrowed until the next call on the pager, or for good after
 * azb_model_keep; NULL at the end of the list, with AZB_OK. Statuses as azb_pager_next; AZB_E_ARG
 * also for a pager of other items.
 */
AZB_API AZB_NODISCARD azb_status azb_protectable_containers_list_next(
    azb_pager *pager, azb_protectable_container_resource **item, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
