/* operation_call.h - operations as calls: begun, waited for, and their results taken. */
#ifndef AZBI_ARM_OPERATION_CALL_H
#define AZBI_ARM_OPERATION_CALL_H

#include "arm/call.h"

/* Starts an operation as a call. Returns AZB_OK; AZB_E_ARG; AZB_E_STATE; AZB_E_UNTRUSTED;
 * AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_call_begin(azb_client *client, const azbi_arguments *arguments,
                                         azb_call_fn done, void *user, azb_call **out,
                                         azb_error **err);

/* Takes the result of a call as a model (root part; see azbi_answer_model for when it is NULL).
 * out: address of a pointer to the struct of the operation's result; may be NULL when it has none.
 * A call of another operation is AZB_E_ARG; one that is not done, AZB_E_STATE. */
AZB_NODISCARD azb_status azbi_call_end_model(azb_call *call, const azbi_operation *operation,
                                             void *out, azb_error **err);

/* The same where the result is the answer itself, which stays in the call's exchange. */
AZB_NODISCARD azb_status azbi_call_end_answer(azb_call *call, const azbi_operation *operation,
                                              azb_error **err);

/* Begins a call and waits for it; *call is NULL on failure. */
AZB_NODISCARD azb_status azbi_call_run(azb_client *client, const azbi_arguments *arguments,
                                       azb_call **call, azb_error **err);

/* begin, wait, end, free in one. */
AZB_NODISCARD azb_status azbi_call_run_model(azb_client *client, const azbi_arguments *arguments,
                                             void *out, azb_error **err);

/* Puts the operation before the message of an error, unless the caller has made the mistake. */
void azbi_call_name_operation(const azbi_operation *operation, azb_error **err);

#endif
