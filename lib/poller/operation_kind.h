/* operation_kind.h - how operations are followed; jobs are followed in the same way. */
#ifndef AZBI_POLLER_OPERATION_KIND_H
#define AZBI_POLLER_OPERATION_KIND_H

#include "poller/operation_poller.h"

extern const azbi_poller_traits azbi_operation_traits;

/* Takes in the answer to the request that began the operation. */
AZB_NODISCARD azb_status azbi_operation_take_first(azb_poller *poller, azbi_exchange *exchange,
                                                   azb_error **err);

/* For the traits of operations and jobs. */
void azbi_operation_ask(const azb_poller *poller, azbi_buf *room, azbi_poller_question *out);
AZB_NODISCARD azb_status azbi_operation_take(azb_poller *poller, azbi_exchange *exchange,
                                             azb_error **err);
AZB_NODISCARD azb_status azbi_operation_take_missing(azb_poller *poller,
                                                     const azbi_exchange *exchange,
                                                     azb_error **err);

#endif
