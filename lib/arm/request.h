/* request.h - the request of an operation. */
#ifndef AZBI_ARM_REQUEST_H
#define AZBI_ARM_REQUEST_H

#include "arm/operation.h"
#include "http/exchange.h"

/* Checks the arguments and makes an exchange of them, ready to start. Returns AZB_OK; AZB_E_ARG
 * naming the argument or member; AZB_E_UNTRUSTED; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_operation_request(const azbi_arguments *arguments, azb_client *client,
                                                azbi_exchange **exchange, azb_error **err);

#endif
