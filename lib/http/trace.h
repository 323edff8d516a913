/* trace.h - what is logged of the tries of an exchange, and what its error keeps of them. */
#ifndef AZBI_HTTP_TRACE_H
#define AZBI_HTTP_TRACE_H

#include "http/exchange_priv.h"

void azbi_trace_request(azbi_exchange *exchange);
void azbi_trace_response(azbi_exchange *exchange);

/* Keeps a line for the try that is over: what it came to, and what followed (then, or when that is
 * NULL a wait of wait_ms). */
void azbi_trace_attempt(azbi_exchange *exchange, const char *then, int64_t wait_ms);

/* Whether a success came without the body that it should have brought. */
bool azbi_exchange_lacks_body(const azbi_exchange *exchange);

#endif
