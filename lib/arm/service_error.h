/*
 * service_error.h - the errors that the service tells in bodies, in all their shapes.
 */
#ifndef AZBI_ARM_SERVICE_ERROR_H
#define AZBI_ARM_SERVICE_ERROR_H

#include <stdbool.h>

#include "base/error.h"
#include "http/engine.h"
#include "json/tree.h"

/* What is known of an answer. */
typedef struct azbi_service_answer {
    int32_t http_status;
    const char *header_code; /* x-ms-error-code; NULL: none */
    const char *body;
    size_t len;
    bool secret; /* the body does not go into the error */
} azbi_service_answer;

/* Adds code, message, target, details, recommendations and body to an error; knows whether trying
 * again helps. Does nothing for NULL. */
void azbi_service_error_fill(azb_error *error, const azbi_service_answer *answer);

/* Sets a text of an error from a value of the service; one that is no text, or empty, sets none. */
void azbi_service_error_put(azb_error *error, azbi_error_text which, const azbi_tree *value);

/* Puts the service's code and message before our own message: one line, bounded. */
void azbi_service_error_tell(azb_error *error);

/* Fails with AZB_E_OPERATION from the `error` object of an operation's status (may be NULL).
 * subject: "the operation 1234", state: the service's word. */
azb_status azbi_service_error_of_operation(azb_error **err, azb_context *context,
                                           const char *subject, const char *state,
                                           const azbi_tree *object);

/* The same from the whole body of the status (may be NULL): its `error`, and what stands in its
 * properties where an operation for several items has failed: failedJobsError {item: text} becomes
 * a detail for each item, and the first of them the error where there is no other. */
azb_status azbi_service_error_of_status(azb_error **err, azb_context *context, const char *subject,
                                        const char *state, const azbi_tree *body);

/* The error of an exchange that failed, with all that its body says. Returns its status. */
azb_status azbi_service_error_of_exchange(azb_error **err, const azbi_exchange *exchange,
                                          bool secret);

#endif
