/* follow_up.h - where else an operation is asked, when its status does not say enough. */
#ifndef AZBI_POLLER_FOLLOW_UP_H
#define AZBI_POLLER_FOLLOW_UP_H

#include "poller/operation_poller.h"

/* The URL of the request that began the operation, where it may be asked for; else NULL. */
const char *azbi_operation_request_url(const azb_poller *poller);

/* Goes on with the resource that a PUT or PATCH makes, whose own status says nothing. Returns
 * AZB_OK or AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_operation_ask_resource(azb_poller *poller, azb_error **err);

/* Follows a Location that moves on; the URL of Azure-AsyncOperation stays. Returns AZB_OK or
 * AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_operation_follow_location(azb_poller *poller,
                                                        const azbi_exchange *exchange,
                                                        azb_error **err);

/*
 * A Location may end with a 204 that names no job. The vault keeps a record of each operation that
 * does: it is read as well, so that no job is lost. *goes_on: there is one to read. Returns AZB_OK
 * or AZB_E_NOMEM.
 */
AZB_NODISCARD azb_status azbi_operation_read_record(azb_poller *poller, bool *goes_on,
                                                    azb_error **err);

/*
 * A status that answers 204 does not say how the operation ended. What can confirm it is asked: the
 * resource that was to be made or deleted; not in a vault, which keeps what was deleted. *goes_on:
 * there is something to ask. Returns AZB_OK or AZB_E_NOMEM.
 */
AZB_NODISCARD azb_status azbi_operation_confirm(azb_poller *poller, bool *goes_on, azb_error **err);

#endif
