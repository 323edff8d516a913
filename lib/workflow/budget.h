/* budget.h - one deadline over several calls. */
#ifndef AZBI_WORKFLOW_BUDGET_H
#define AZBI_WORKFLOW_BUDGET_H

#include <azbackup/client.h>

typedef struct azbi_budget {
    const azb_context *context;
    int64_t end_ms; /* on the context's clock; -1: none */
    azb_call_options call;
} azbi_budget;

/* call: the options of the whole workflow; NULL is fine. Returns AZB_OK; AZB_E_ARG without a
 * client; AZB_E_ABI for options that this library does not know. */
AZB_NODISCARD azb_status azbi_budget_init(azbi_budget *budget, azb_client *client,
                                          const azb_call_options *call, azb_error **err);

/* Options of the next call, with what is left of the time: at least 1 ms, so that the call itself
 * reports the timeout. Borrowed until the next one. */
const azb_call_options *azbi_budget_next(azbi_budget *budget);

#endif
