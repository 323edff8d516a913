/* follow.h - waiting for pollers and jobs, shared by the workflows that wait. */
#ifndef AZBI_WORKFLOW_FOLLOW_H
#define AZBI_WORKFLOW_FOLLOW_H

#include <azbackup/workflow/follow.h>

#include "workflow/budget.h"

/* Waits for one poller, reporting its token and its progress. Returns as azb_poller_wait. */
AZB_NODISCARD azb_status azbi_follow_wait(azb_poller *poller, const azb_follow_options *follow,
                                          azbi_budget *budget, azb_error **err);

/* As azb_follow_job, with a budget that was begun before. */
AZB_NODISCARD azb_status azbi_follow(azb_client *client, azb_poller *operation,
                                     const azb_follow_options *follow, azbi_budget *budget,
                                     azb_job_resource **job, azb_error **err);

/* Reads the options; NULL stands for the defaults. Returns AZB_OK or AZB_E_ABI. */
AZB_NODISCARD azb_status azbi_follow_read(azb_client *client, const azb_follow_options *follow,
                                          azb_follow_options *out, azb_error **err);

#endif
