/* check.h - what the options of several workflows have in common. */
#ifndef AZBI_WORKFLOW_CHECK_H
#define AZBI_WORKFLOW_CHECK_H

#include <stdbool.h>

#include "base/context.h"

enum {
    AZBI_PATH_SIZE = 64 /* of the path of a list's element */
};

/* Whether a text of the service is a URL that may be followed with a secret in it: absolute, https,
 * without user info; plain http to loopback alone. */
bool azbi_is_safe_url(const azb_str *text);

/* The message of an error without its path in front: for an error about an argument that the caller
 * knows by another name. Borrowed from the error. */
const char *azbi_message_without_path(const azb_error *error);

/* options: a struct of that size in this version, which begins with its size; may be NULL for one
 * that may be left out. path: the argument. init: the function that sets the size. Return AZB_OK;
 * AZB_E_ABI when it is of another version; azbi_check_options: AZB_E_ARG for NULL. */
AZB_NODISCARD azb_status azbi_check_size(azb_context *context, const char *path, const char *init,
                                         const void *options, size_t size, azb_error **err);
AZB_NODISCARD azb_status azbi_check_options(azb_context *context, const void *options, size_t size,
                                            azb_error **err);

/* Members of options, whose path an error names and whose value it shows. Return AZB_OK or
 * AZB_E_ARG. */
AZB_NODISCARD azb_status azbi_check_flag(azb_context *context, const char *path, int32_t value,
                                         azb_error **err);
AZB_NODISCARD azb_status azbi_check_parallel(azb_context *context, int32_t max_parallel,
                                             azb_error **err);
AZB_NODISCARD azb_status azbi_check_reserved(azb_context *context, uint32_t value, azb_error **err);

enum {
    AZBI_SHOWN_SIZE = 201 /* of a wrong value in a message, with its NUL */
};

/* The beginning of a value, on one line, for a message. Returns out. */
const char *azbi_shown(char out[AZBI_SHOWN_SIZE], const char *value);

/* A text that may be left out (NULL), but not be empty. */
AZB_NODISCARD azb_status azbi_check_text(azb_context *context, const char *path, const char *text,
                                         azb_error **err);

/* The name of a region, in either form: "westeurope", "West Europe". what: "the vault's region". */
AZB_NODISCARD azb_status azbi_check_region(azb_context *context, const char *path,
                                           const char *region, const char *what, azb_error **err);

/* That there is a list where there is a count; the elements are for the caller to check. */
AZB_NODISCARD azb_status azbi_check_list(azb_context *context, const char *path, const void *items,
                                         size_t count, azb_error **err);

/* "options.disk_ids" and 3 make "options.disk_ids[3]". Returns out. */
const char *azbi_path_of(char out[AZBI_PATH_SIZE], const char *list, size_t index);

/*
 * An ARM id of a resource in a resource group. provider: NULL: the group itself. type: with the
 * types above it, "restorePointCollections/restorePoints"; NULL without a provider. classic: NULL,
 * or another provider that has the same type. A slash at the end is allowed.
 */
AZB_NODISCARD azb_status azbi_check_id(azb_context *context, const char *path, const char *id,
                                       const char *provider, const char *classic, const char *type,
                                       azb_error **err);

#endif
