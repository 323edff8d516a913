/* follow.h - what the workflows that end in a job share. */
#ifndef AZBI_WORKFLOW_FOLLOW_H
#define AZBI_WORKFLOW_FOLLOW_H

#include <azbackup/workflow/follow.h>

#include "workflow/budget.h"

/* As azb_follow_job, within a budget that has begun. */
AZB_NODISCARD azb_status azbi_follow(azb_client *client, azb_poller *operation,
                                     const azb_follow_options *follow, azbi_budget *budget,
                                     azb_job_resource **job, azb_error **err);

/* Returns AZB_OK or AZB_E_ABI; NULL is fine. */
AZB_NODISCARD azb_status azbi_follow_check(azb_client *client, const azb_follow_options *follow,
                                           azb_error **err);

#endif
