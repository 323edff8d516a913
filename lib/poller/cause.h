/* cause.h - why an operation failed, where its job alone says so. */
#ifndef AZBI_POLLER_CAUSE_H
#define AZBI_POLLER_CAUSE_H

#include "poller/operation_poller.h"

/* Whether the operation has failed without a reason, and has a job that may have one. */
bool azbi_operation_lacks_cause(const azb_poller *poller);

/* Takes in what the job says, which may be nothing or not there: the failure stays as it was then.
 */
void azbi_operation_take_cause(azb_poller *poller, const azbi_exchange *exchange);

#endif
