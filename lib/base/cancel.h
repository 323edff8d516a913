/* cancel.h - how those who wait learn that a token has fired. */
#ifndef AZBI_BASE_CANCEL_H
#define AZBI_BASE_CANCEL_H

#include <azbackup/cancel.h>

#include "base/error.h"

/* Links a listener into a token; embed one in whatever waits. */
typedef struct azbi_cancel_listener {
    struct azbi_cancel_listener *next, *prev;
    void (*fired)(void *user); /* called once, without the token's lock, on the firing thread */
    void *user;
} azbi_cancel_listener;

azb_cancel *azbi_cancel_hold(azb_cancel *cancel); /* NULL in, NULL out */

/* AZB_E_STATE when the token was made in another process: nobody there would hear it. NULL is
 * fine. */
AZB_NODISCARD azb_status azbi_cancel_check(const azb_cancel *cancel, azb_error **err);

/* Does not call fired when the token has fired already: ask azb_cancel_is_triggered after. */
void azbi_cancel_listen(azb_cancel *cancel, azbi_cancel_listener *listener);

/* After it returns fired is not called any more and is not running, unless it is fired itself that
 * calls. Hold no lock that fired takes. cancel NULL: nothing. */
void azbi_cancel_unlisten(azb_cancel *cancel, azbi_cancel_listener *listener);

#endif
