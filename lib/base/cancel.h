/* cancel.h - listeners of a cancel token: how waiting code learns that it has fired. */
#ifndef AZBI_BASE_CANCEL_H
#define AZBI_BASE_CANCEL_H

#include <azbackup/cancel.h>

#include "base/error.h"

/* Embedded in an object that waits, and linked into a token. */
typedef struct azbi_cancel_listener {
    struct azbi_cancel_listener *next, *prev;
    void (*fired)(void *user); /* called once, by the thread that fires, without the token's lock */
    void *user;
} azbi_cancel_listener;

azb_cancel *azbi_cancel_hold(azb_cancel *cancel); /* NULL in, NULL out */

/* AZB_E_STATE when the token was created in another process: firing it there would have no effect
 * here. NULL is fine. */
AZB_NODISCARD azb_status azbi_cancel_check(const azb_cancel *cancel, azb_error **err);

/* Does not call fired when the token has already fired: ask azb_cancel_is_triggered afterwards. */
void azbi_cancel_listen(azb_cancel *cancel, azbi_cancel_listener *listener);

/* When it returns, fired is not running and will not be called any more, unless fired itself makes
 * this call. The caller must not hold a lock that fired takes. cancel NULL: does nothing. */
void azbi_cancel_unlisten(azb_cancel *cancel, azbi_cancel_listener *listener);

#endif
