/* outcome.h - what the end of a try means for its exchange: done, again, elsewhere, or failed. */
#ifndef AZBI_HTTP_OUTCOME_H
#define AZBI_HTTP_OUTCOME_H

/* The task of a try that is over; exchange: an azbi_exchange, which may be gone after. */
void azbi_outcome_settle(void *exchange);

#endif
