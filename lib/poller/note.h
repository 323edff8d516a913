/* note.h - what an error of a poller says of the work that it follows. */
#ifndef AZBI_POLLER_NOTE_H
#define AZBI_POLLER_NOTE_H

#include "poller/poller.h"

/* Remembers the ids of the request that began the operation. Returns AZB_OK or AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_poller_note_trigger(azb_poller *poller,
                                                  const azbi_exchange *exchange);

/* Adds to an error of the poller what it follows: ids of the operation, the job and the trigger. */
void azbi_poller_note(const azb_poller *poller, azb_error *error);

/* Adds what the answer says of itself, to an error that is not the exchange's own. */
void azbi_poller_describe(const azb_poller *poller, const azbi_exchange *exchange,
                          azb_error *error);

#endif
