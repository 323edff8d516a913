/* answer.h - what an answer changes in a poller of any kind. */
#ifndef AZBI_POLLER_ANSWER_H
#define AZBI_POLLER_ANSWER_H

#include "poller/poller.h"

/* Takes an answer in. A failure leaves the state as it was. */
AZB_NODISCARD azb_status azbi_poller_take(azb_poller *poller, azbi_exchange *exchange,
                                          azb_error **err);

/* Reads the state out of an answer below 400. body: NULL when it is not JSON. */
typedef azb_status (*azbi_poller_read_fn)(azb_poller *poller, azbi_exchange *exchange,
                                          const azbi_tree *body, azb_error **err);

/* Takes in an answer below 400: keeps its body, and has the state read. */
AZB_NODISCARD azb_status azbi_poller_take_state(azb_poller *poller, azbi_exchange *exchange,
                                                azbi_poller_read_fn read, azb_error **err);

/* Takes in an exchange that failed: by the kind's take_missing, or as an error. */
AZB_NODISCARD azb_status azbi_poller_take_failure(azb_poller *poller, const azbi_exchange *exchange,
                                                  azb_error **err);

/* Moves the body and the HTTP status of an answer into the poller. */
void azbi_poller_keep_body(azb_poller *poller, azbi_exchange *exchange);

/* Decodes the kept body or a part of it and replaces the result. azb_poller_result reports what
 * does not fit the type. Returns AZB_OK or AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_poller_decode(azb_poller *poller, const azb_type *type, azb_str text,
                                            azb_error **err);

/* Sets the service's word for the state. ptr NULL: the library's own, by the state. */
void azbi_poller_set_word(azb_poller *poller, azb_str word);

/* Sets when the next poll is due, by the answer or the kind. */
void azbi_poller_set_due(azb_poller *poller, const azbi_exchange *exchange);

/* Ends the poller well: of its result there is no more than what is there. */
void azbi_poller_succeed(azb_poller *poller);

/* Fails with AZB_E_JSON: the answer does not give the state. */
AZB_NODISCARD azb_status azbi_poller_fail_unreadable(const azb_poller *poller,
                                                     const azbi_exchange *exchange,
                                                     azb_error **err);

#endif
