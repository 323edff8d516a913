/*
 * service_error.h - errors in the bodies of the service's answers, in all their shapes.
 */
#ifndef AZBI_ARM_SERVICE_ERROR_H
#define AZBI_ARM_SERVICE_ERROR_H

#include <stdbool.h>

#include "base/error.h"
#include "http/exchange.h"
#include "json/tree.h"

/* What is known of an answer. */
typedef struct azbi_service_answer {
    int32_t http_status;
    const char *header_code; /* x-ms-error-code; NULL: none */
    const char *body;
    size_t len;
    bool secret; /* the body does not go into the error */
} azbi_service_answer;

/* Adds code, message, target, details, recommendations and body to an error; decides whether trying
 * again helps, also from the wait that the error holds. Members of odd types or ranges are skipped,
 * and a body that breaks off is read up to there. Does nothing for NULL. */
void azbi_service_error_fill(azb_error *error, const azbi_service_answer *answer);

/* Sets a text of an error from a value of the service; one that is not a text, or is empty, sets
 * none. */
void azbi_service_error_put(azb_error *error, azbi_error_text which, const azbi_tree *value);

/* The code of an error from a value of the service: a text, or a number, which is kept beside it as
 * well. Other values set nothing. */
void azbi_service_error_put_code(azb_error *error, const azbi_tree *value);

/* Only the number beside the code. */
void azbi_service_error_put_number(azb_error *error, const azbi_tree *value);

/* Adds texts of a list, or one that stands alone; skips empty ones and what is not a text. */
void azbi_service_error_add_recommendations(azb_error *error, const azbi_tree *list);

/* True of "Success", which stands where an error's code would. */
bool azbi_service_error_is_success(const azbi_tree *code);

/* A detail to fill, of a bounded number; NULL beyond it. Then comes the second one, which makes its
 * message. */
azb_error *azbi_service_error_add_detail(azb_error *error);
void azbi_service_error_finish_detail(azb_error *detail);

/* Decides by its codes alone whether another try may help; for errors that no answer refused. */
void azbi_service_error_judge(azb_error *error);

/* Fails with AZB_E_OPERATION from the `error` object of an operation's status (may be NULL, and any
 * other value).
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
