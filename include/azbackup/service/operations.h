/*
 * service/operations.h - what the provider offers.
 * Generated from lib/schema/operations/operations.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_OPERATIONS_H
#define AZBACKUP_SERVICE_OPERATIONS_H

#include <azbackup/model/discovery.h>
#include <azbackup/pager.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Lists the operations of the provider, as access control names them.
 * call: NULL for the defaults. All arguments are copied. out: owned, free with azb_pager_free. No
 * request is sent before its first use.
 * Service document: Operations - List, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_operations_list(azb_client *client,
                                                     const azb_call_options *call, azb_pager **out,
                                                     azb_error **err);

/*
 * The typed form of azb_pager_next. item: borrowed until the next call on the pager, unless
 * azb_model_keep holds it; NULL, with AZB_OK, at the end of the list. Statuses as azb_pager_next,
 * and AZB_E_ARG for a pager of other items.
 */
AZB_API AZB_NODISCARD azb_status azb_operations_list_next(
    azb_pager *pager, azb_client_discovery_value_for_single_api **item, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
