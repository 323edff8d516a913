/* missing.h - what it means for a poller of any kind that a name is not there. */
#ifndef AZBI_POLLER_MISSING_H
#define AZBI_POLLER_MISSING_H

#include "poller/poller.h"

/* Whether the service may not know the name yet; then the next poll is due soon. */
bool azbi_poller_is_early(azb_poller *poller, const azbi_exchange *exchange);

/* Fails with AZB_E_LOST. */
AZB_NODISCARD azb_status azbi_poller_fail_lost(const azb_poller *poller,
                                               const azbi_exchange *exchange, azb_error **err);

/* The take_missing of kinds that know no other way: it is early, or lost. */
AZB_NODISCARD azb_status azbi_poller_take_missing(azb_poller *poller, const azbi_exchange *exchange,
                                                  azb_error **err);

#endif
