// kinds.c - the kinds of pollers by their numbers, which are in saved tokens.
#include "poller/kinds.h"

#include "poller/job.h"
#include "poller/operation_kind.h"
#include "poller/replication.h"

static const azbi_poller_traits *const kinds[] = {
    [AZBI_POLLER_NONE] = &azbi_operation_traits,
    [AZBI_POLLER_DONE] = &azbi_operation_traits,
    [AZBI_POLLER_ASYNC] = &azbi_operation_traits,
    [AZBI_POLLER_LOCATION] = &azbi_operation_traits,
    [AZBI_POLLER_BODY] = &azbi_operation_traits,
    [AZBI_POLLER_JOB] = &azbi_job_traits,
    [AZBI_POLLER_REPLICATION] = &azbi_replication_traits,
};

const azbi_poller_traits *azbi_poller_traits_of(azbi_poller_kind kind)
{
    return kinds[kind];
}
