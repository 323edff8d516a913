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
 * vault_id: ARM id of the vault. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_pager_free. No request is sent before its first use.
 * Service document: Resource Guard Proxies - Get, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_resource_guard_proxies_get(azb_client *client,
                                                                const char *vault_id,
                                                                const azb_call_options *call,
                                                                azb_pager **out, azb_error **err);

/*
 * The typed form of azb_pager_next. item: borrowed until the next call on the pager, unless
 * azb_model_keep holds it; NULL, with AZB_OK, at the end of the list. Statuses as azb_pager_next,
 * and AZB_E_ARG for a pager of other items.
 */
AZB_API AZB_NODISCARD azb_status azb_resource_guard_proxies_get_next(
    azb_pager *pager, azb_resource_guard_proxy_base_resource **item, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
