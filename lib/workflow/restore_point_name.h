/* restore_point_name.h - the owner in a restore point's name, for the workflows that take one. */
#ifndef AZBI_WORKFLOW_RESTORE_POINT_NAME_H
#define AZBI_WORKFLOW_RESTORE_POINT_NAME_H

#include <stdbool.h>

#include <azbackup/workflow/restore_point_name.h>

/* Checks an owner. path: the option's name in an error. Returns AZB_OK or AZB_E_ARG. */
AZB_NODISCARD azb_status azbi_owner_check(azb_context *context, const char *owner, const char *path,
                                          azb_error **err);

/* True when a restore point of that name belongs to the owner. */
bool azbi_owner_has(const char *owner, const char *name);

#endif
