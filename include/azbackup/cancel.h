/*
 * cancel.h - a token that ends waiting calls from any thread.
 *
 * Cancelling ends the wait, not the service's work: a backup that was triggered goes on. To stop
 * the work itself see azb_poller_cancel_job in poller.h.
 */
#ifndef AZBACKUP_CANCEL_H
#define AZBACKUP_CANCEL_H

#include <azbackup/context.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_cancel azb_cancel;

/* Creates a token. out: owned, free with azb_cancel_free. Returns AZB_OK, AZB_E_ARG, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_cancel_new(azb_context *context, azb_cancel **out,
                                                azb_error **err);

/*
 * Fires the token: calls that hold it end with AZB_E_CANCELED, those that start later end at once.
 * Any thread; NULL is fine. Not from a signal handler: it takes a lock. After fork() the child has
 * a copy: firing it there does not end a call of the parent, and calls of the child refuse it.
 */
AZB_API void azb_cancel_trigger(azb_cancel *cancel);

/* 1 once the token has fired, else 0, also for NULL. Any thread. */
AZB_API int32_t azb_cancel_is_triggered(const azb_cancel *cancel);

/* Releases the caller's hold; NULL is fine. Calls that use the token keep it alive. */
AZB_API void azb_cancel_free(azb_cancel *cancel);

#ifdef __cplusplus
}
#endif

#endif
