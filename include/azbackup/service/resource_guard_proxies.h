/*
 * service/resource_guard_proxies.h - the links of a vault to resource guards.
 * Generated from lib/schema/operations/resource_guard_proxies.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_RESOURCE_GUARD_PROXIES_H
#define AZBACKUP_SERVICE_RESOURCE_GUARD_PROXIES_H

#include <azbackup/model/resource_guard.h>
#include <azbackup/pager.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Lists the links of a vault to resource guards.
 * vault_id: ARM id of the vault. call: NULL for the defaults. All are copied. out: owned, free with
 * azb_pager_free; nothing is sent before its first use.
 * Service document: Resource Guard Proxies - Get, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_resource_guard_proxies_get(azb_client *client,
                                                                const char *vault_id,
                                                                const azb_call_options *call,
                                                                azb_pager **out, azb_error **err);

/*
 * azb_pager_next, typed. item: borrowed until the next call on the pager, or for good after
 * azb_model_keep; NULL at the end of the list, with AZB_OK. Statuses as azb_pager_next; AZB_E_ARG
 * also for a pager of other items.
 */
AZB_API AZB_NODISCARD azb_status azb_resource_guard_proxies_get_next(
    azb_pager *pager, azb_resource_guard_proxy_base_resource **item, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
