/* operation_poller.h - the struct of pollers that follow operations and jobs. */
#ifndef AZBI_POLLER_OPERATION_POLLER_H
#define AZBI_POLLER_OPERATION_POLLER_H

#include "poller/poller.h"

/* What the next poll of an operation asks for. */
typedef enum azbi_poller_asks {
    AZBI_ASKS_STATE,
    AZBI_ASKS_RESULT,   /* it has succeeded; the resource at final_url is still to be read */
    AZBI_ASKS_DELETION, /* its status is gone; whether the resource is gone as well */
    AZBI_ASKS_CAUSE     /* it has failed without saying why; what its job says */
} azbi_poller_asks;

typedef struct azbi_operation_poller {
    azb_poller base;
    azbi_poller_asks asks;
    bool after_location; /* Location has ended well; url is the vault's record, for the job id */
    bool had_word;       /* an answer has given the state by a word of the service */
    bool fell_back;      /* from a status that never came to the resource that is being made */
    int32_t resource_tries;
} azbi_operation_poller;

azbi_operation_poller *azbi_operation_of(azb_poller *poller);
const azbi_operation_poller *azbi_operation_view(const azb_poller *poller);

#endif
