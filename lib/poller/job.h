/* job.h - how backup jobs are followed. */
#ifndef AZBI_POLLER_JOB_H
#define AZBI_POLLER_JOB_H

#include <azbackup/job.h>

#include "poller/poller.h"

extern const azbi_poller_traits azbi_job_traits;

#endif
