/* raw.h - the result of a raw call; the poller floor makes pollers of it. */
#ifndef AZBI_ARM_RAW_H
#define AZBI_ARM_RAW_H

#include <azbackup/raw.h>

#include "arm/call.h"

struct azb_raw_result {
    azb_call *call; /* held: status and headers of the answer are in its exchange */
    char *body;     /* a copy, since a poller takes the exchange's; NULL: none */
    size_t len;
    bool followed; /* its poller was handed out */
};

#endif
