/* check.h - what the options of several workflows have in common. */
#ifndef AZBI_WORKFLOW_CHECK_H
#define AZBI_WORKFLOW_CHECK_H

#include "base/context.h"

/* options: a struct of that size in this version, which begins with its size. Returns AZB_OK;
 * AZB_E_ARG for NULL; AZB_E_ABI when it is of another version. */
AZB_NODISCARD azb_status azbi_check_options(azb_context *context, const void *options, size_t size,
                                            azb_error **err);

/* Members of options, whose path an error names. Return AZB_OK or AZB_E_ARG. */
AZB_NODISCARD azb_status azbi_check_flag(azb_context *context, const char *path, int32_t value,
                                         azb_error **err);
AZB_NODISCARD azb_status azbi_check_parallel(azb_context *context, int32_t max_parallel,
                                             azb_error **err);

#endif
