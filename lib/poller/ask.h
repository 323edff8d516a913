/* ask.h - one poll: what is asked, and when. */
#ifndef AZBI_POLLER_ASK_H
#define AZBI_POLLER_ASK_H

#include "poller/poller.h"

/* Asks the service: a call whose exchange azbi_poller_take reads. Returns AZB_OK; AZB_E_LOST when
 * there is nothing to ask; AZB_E_UNTRUSTED; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_poller_ask(azb_poller *poller, const azb_call_options *call,
                                         azb_call_fn done, void *user, azb_call **out,
                                         azb_error **err);

/* Milliseconds until the service wants the next poll; 0: now. */
int64_t azbi_poller_due_in(const azb_poller *poller);

/* Frees a body that is too large to be kept through a wait. */
void azbi_poller_slim(azb_poller *poller);

#endif
