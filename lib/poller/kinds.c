// kinds.c - what the kinds of pollers differ in, as a table.
#include <string.h>

#include "poller/poller.h"

enum {
    OPERATION_WAIT_MS = 60 * 1000, // the ARM contract's
    JOB_WAIT_MS = 30 * 1000,
    REPLICATION_WAIT_MS = 30 * 1000
};

static const azbi_poller_traits operation = {"operation", offsetof(azb_poller, operation_id), false,
                                             OPERATION_WAIT_MS, azbi_poller_take_operation};
static const azbi_poller_traits job = {"job", offsetof(azb_poller, job_id), true, JOB_WAIT_MS,
                                       azbi_poller_take_operation};
static const azbi_poller_traits replication = {"replication",
                                               offsetof(azb_poller, restore_point_id), true,
                                               REPLICATION_WAIT_MS, azbi_replication_take};

static const azbi_poller_traits *const traits[] = {
    [AZBI_POLLER_NONE] = &operation,          [AZBI_POLLER_DONE] = &operation,
    [AZBI_POLLER_ASYNC] = &operation,         [AZBI_POLLER_LOCATION] = &operation,
    [AZBI_POLLER_BODY] = &operation,          [AZBI_POLLER_JOB] = &job,
    [AZBI_POLLER_REPLICATION] = &replication,
};

const azbi_poller_traits *azbi_poller_traits_of(const azb_poller *poller)
{
    return traits[poller->kind];
}

const char *azbi_poller_noun(const azb_poller *poller)
{
    return azbi_poller_traits_of(poller)->noun;
}

const char *azbi_poller_name(const azb_poller *poller)
{
    char *name = NULL;
    memcpy(&name, (const char *)poller + azbi_poller_traits_of(poller)->name, sizeof name);
    return name == NULL ? "" : name;
}
