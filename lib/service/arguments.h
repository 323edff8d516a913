/* arguments.h - arguments of any operation, read from JSON text by the tables of its row. */
#ifndef AZBI_SERVICE_ARGUMENTS_H
#define AZBI_SERVICE_ARGUMENTS_H

#include "arm/operation.h"
#include "base/arena.h"

/* What was read, and what it borrows from. */
typedef struct azbi_json_arguments {
    azbi_arguments arguments;
    azbi_options options;
    azbi_arena *texts; /* wiped */
    azb_model *where;
    azb_model *body;
} azbi_json_arguments;

/*
 * json: a NUL-ended text; NULL for {}. body: in place of that of the text; NULL for none. Dispose
 * of out in any case. Returns AZB_OK; AZB_E_ARG with the path of the argument; AZB_E_NOMEM.
 */
AZB_NODISCARD azb_status azbi_json_arguments_read(azb_context *context,
                                                  const azbi_operation *operation, const char *json,
                                                  const azb_model *body, azbi_json_arguments *out,
                                                  azb_error **err);
void azbi_json_arguments_dispose(azbi_json_arguments *arguments);

#endif
