/* options.h - the options of a guard, checked, and the request that they make. */
#ifndef AZBI_WORKFLOW_DISK_OPTIONS_H
#define AZBI_WORKFLOW_DISK_OPTIONS_H

#include <azbackup/model/disk.h>
#include <azbackup/workflow/disk_access.h>

#include "workflow/disk/kind.h"

/* Checks what is given and puts the defaults in place of the zeros. given: NULL is fine. */
AZB_NODISCARD azb_status azbi_disk_options_read(azb_context *context,
                                                const azb_disk_access_options *given,
                                                const azbi_disk_kind *kind,
                                                azb_disk_access_options *out, azb_error **err);

/* out: owned. */
AZB_NODISCARD azb_status azbi_disk_request_new(azb_context *context,
                                               const azb_disk_access_options *options,
                                               azb_grant_access_data **out, azb_error **err);

#endif
