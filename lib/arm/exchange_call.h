/* exchange_call.h - a call that is one exchange. */
#ifndef AZBI_ARM_EXCHANGE_CALL_H
#define AZBI_ARM_EXCHANGE_CALL_H

#include "arm/call.h"

/* A call for an exchange that was not started (moved in, also on failure). NULL: no memory. */
azb_call *azbi_exchange_call_new(azb_client *client, azbi_exchange *exchange, azb_call_fn done,
                                 void *user);

/* Starts it. *out is set first: the call may be over, and freed by its callback, on return. */
void azbi_exchange_call_start(azb_call *call, azb_call **out);

/* Both in one. Returns AZB_OK or AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_call_send(azb_client *client, azbi_exchange *exchange,
                                        azb_call_fn done, void *user, azb_call **out,
                                        azb_error **err);

#endif
