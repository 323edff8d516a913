/* call_copy.h - a copy of a call's options, for what goes on when the caller has returned. */
#ifndef AZBI_WORKFLOW_CALL_COPY_H
#define AZBI_WORKFLOW_CALL_COPY_H

#include <azbackup/client.h>

#include "base/error.h"

/* Zeroed memory holds nothing. */
typedef struct azbi_call_copy {
    azb_context *context;
    azb_call_options call;
} azbi_call_copy;

/* call: checked, of this version of the struct. Dispose of the copy also after AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_call_copy_init(azbi_call_copy *copy, azb_context *context,
                                             const azb_call_options *call);

/* Wipes the texts, which may be secrets, and lets go of the token. */
void azbi_call_copy_dispose(azbi_call_copy *copy);

#endif
