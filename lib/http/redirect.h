/* redirect.h - where an answer sends its exchange, and whether that may be followed. */
#ifndef AZBI_HTTP_REDIRECT_H
#define AZBI_HTTP_REDIRECT_H

#include "http/exchange_priv.h"

/* Follows the redirect of the try that is over, or ends the exchange when it must not. False: the
 * answer is not a redirect. True: the exchange may be gone. Stepping thread. */
bool azbi_redirect_follow(azbi_exchange *exchange);

#endif
