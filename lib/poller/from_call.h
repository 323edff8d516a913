/* from_call.h - pollers from calls that the service has answered. */
#ifndef AZBI_POLLER_FROM_CALL_H
#define AZBI_POLLER_FROM_CALL_H

#include <azbackup/poller.h>

#include "arm/operation.h"

/* Takes the result of a call as a poller. A call of another operation is AZB_E_ARG; one that is not
 * done, AZB_E_STATE. After a failure the result may be taken again. */
AZB_NODISCARD azb_status azbi_call_end_poller(azb_call *call, const azbi_operation *operation,
                                              azb_poller **out, azb_error **err);

/* begin, wait, end, free in one. */
AZB_NODISCARD azb_status azbi_call_run_poller(azb_client *client, const azbi_arguments *arguments,
                                              azb_poller **out, azb_error **err);

#endif
