/* restore_point_name.h - owners of restore points, for the workflows that take one. */
#ifndef AZBI_WORKFLOW_RESTORE_POINT_NAME_H
#define AZBI_WORKFLOW_RESTORE_POINT_NAME_H

#include <stdbool.h>

#include <azbackup/workflow/restore_point_name.h>

/* Returns AZB_OK, or AZB_E_ARG about path. */
AZB_NODISCARD azb_status azbi_owner_check(azb_context *context, const char *owner, const char *path,
                                          azb_error **err);

/* True when the name is one of this owner's. */
bool azbi_owner_has(const char *owner, const char *name);

#endif
