/* outcome.h - what the end of a try means for its exchange: done, again, elsewhere, or failed. */
#ifndef AZBI_HTTP_OUTCOME_H
#define AZBI_HTTP_OUTCOME_H

#include "http/exchange_priv.h"

/* The try is over. The exchange may be gone after. Stepping thread, no lock held. */
void azbi_outcome_settle(azbi_exchange *exchange);

/* The deadline has passed. */
void azbi_outcome_time_out(azbi_exchange *exchange);

void azbi_outcome_log_request(azbi_exchange *exchange);

#endif
