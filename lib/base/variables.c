// variables.c - options that come from variables of the process.
#include "base/variables.h"

#include <string.h>

#include "base/environment.h"

azb_status azbi_variables_name(azb_context *context, const azbi_variable *rows, size_t count,
                               azb_status status, azb_error **err)
{
    azb_error *error = err != NULL ? *err : NULL;
    for (size_t i = 0; status != AZB_OK && i < count; i++) {
        if (strcmp(azb_error_path(error), rows[i].option) != 0 || azbi_env(rows[i].name) == NULL) {
            continue;
        }
        azb_error *named = NULL;
        if (azbi_fail_at(&named, context, status, rows[i].name, "%s",
                         azbi_message_without_path(error)) == status) {
            azb_error_free(error);
            *err = named;
        } else {
            azb_error_free(named);
        }
        break;
    }
    return status;
}
