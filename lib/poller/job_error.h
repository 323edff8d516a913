/* job_error.h - errors of backup jobs. */
#ifndef AZBI_POLLER_JOB_ERROR_H
#define AZBI_POLLER_JOB_ERROR_H

#include "base/error.h"
#include "json/tree.h"

/* AZB_E_OPERATION with what a job says of its failure: code, number, text and recommendations of
 * the first of its errorDetails, all of them as details, and its entity as target. Members of odd
 * types or ranges are skipped. err: must not be NULL. properties: of the job; NULL and any other
 * value are fine. */
azb_status azbi_job_error(azb_error **err, azb_context *context, const char *subject,
                          const char *state, const azbi_tree *properties);

/* The same from the whole body of the job. */
azb_status azbi_job_error_of_status(azb_error **err, azb_context *context, const char *subject,
                                    const char *state, const azbi_tree *body);

#endif
