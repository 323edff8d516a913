// operation_poller.c - the struct of pollers that follow operations and jobs.
#include "poller/operation_poller.h"

azbi_operation_poller *azbi_operation_of(azb_poller *poller)
{
    return (azbi_operation_poller *)(void *)poller;
}

const azbi_operation_poller *azbi_operation_view(const azb_poller *poller)
{
    return (const azbi_operation_poller *)(const void *)poller;
}
