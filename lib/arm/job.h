/* job.h - errors of backup jobs. */
#ifndef AZBI_ARM_JOB_H
#define AZBI_ARM_JOB_H

#include "base/error.h"
#include "json/tree.h"

/* AZB_E_OPERATION with what a job says of its failure: code, text, recommendations of the first of
 * its errorDetails, and all of them as details. properties: of the job; NULL is fine. */
azb_status azbi_job_error(azb_error **err, azb_context *context, const char *subject,
                          const char *state, const azbi_tree *properties);

#endif
