/* variables.h - options that come from variables of the process. */
#ifndef AZBI_BASE_VARIABLES_H
#define AZBI_BASE_VARIABLES_H

#include "base/error.h"

/* A variable, and the option that its value becomes. */
typedef struct azbi_variable {
    const char *name;   /* "AZURE_TENANT_ID" */
    const char *option; /* as errors name it: "options.tenant_id" */
} azbi_variable;

/* Has an error name the variable in place of the option that the user never saw. A row whose
 * variable is not set does not count. Returns status. */
azb_status azbi_variables_name(azb_context *context, const azbi_variable *rows, size_t count,
                               azb_status status, azb_error **err);

#endif
