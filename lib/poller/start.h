/* start.h - a poller from the answer that began an operation. */
#ifndef AZBI_POLLER_START_H
#define AZBI_POLLER_START_H

#include <azbackup/poller.h>

#include "arm/operation.h"
#include "http/exchange.h"

/* The answer must be 200, 201, 202 or 204: AZB_E_SERVICE otherwise. vault_id: copied; NULL: none.
 * Returns also AZB_OK; AZB_E_JSON; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_poller_start(azb_client *client, const azbi_operation *operation,
                                           azbi_exchange *exchange, const char *vault_id,
                                           azb_poller **out, azb_error **err);

#endif
