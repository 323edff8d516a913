/* check.h - checks of arguments and options that several workflows share. */
#ifndef AZBI_WORKFLOW_CHECK_H
#define AZBI_WORKFLOW_CHECK_H

#include <stdbool.h>

#include "base/abi.h"

enum {
    AZBI_PATH_SIZE = 64,      /* of azbi_element_path, with the NUL */
    AZBI_PRINTABLE_SIZE = 201 /* of azbi_printable, with the NUL */
};

/* True when a text from the service is a URL that may be requested although it holds a secret: it
 * is absolute, uses https (or http with a loopback host) and has no user info. */
bool azbi_is_safe_url(const azb_str *text);

/* The message of an error without the path in front of it, for an argument that the caller knows by
 * another name. Borrowed from the error. */
const char *azbi_message_without_path(const azb_error *error);

/* Reads options that a workflow needs, as azbi_abi_read does. Returns AZB_OK; AZB_E_ARG when given
 * is NULL; AZB_E_ABI. */
AZB_NODISCARD azb_status azbi_required_options_read(azb_context *context,
                                                    const azbi_abi_about *about, const void *given,
                                                    void *known, azb_error **err);

/* Check the value of a member. Return AZB_OK; AZB_E_ARG, whose error has the path and the value. */
AZB_NODISCARD azb_status azbi_check_flag(azb_context *context, const char *path, int32_t value,
                                         azb_error **err);
/* value: 0, or from first to last, constants of an enum of the service; names: of its constants. */
AZB_NODISCARD azb_status azbi_check_word(azb_context *context, const char *path, int32_t value,
                                         int32_t first, int32_t last, const char *names,
                                         azb_error **err);
AZB_NODISCARD azb_status azbi_check_parallel(azb_context *context, int32_t max_parallel,
                                             azb_error **err);
AZB_NODISCARD azb_status azbi_check_reserved(azb_context *context, uint32_t value, azb_error **err);

/* The beginning of a value for a message, with '?' in place of control characters. Returns out. */
const char *azbi_printable(char out[AZBI_PRINTABLE_SIZE], const char *value);

/* Checks that a text is NULL or not empty. */
AZB_NODISCARD azb_status azbi_check_text(azb_context *context, const char *path, const char *text,
                                         azb_error **err);

/* Checks the name of a region in either form, "westeurope" or "West Europe". what: whose region it
 * is, such as "the vault's region". */
AZB_NODISCARD azb_status azbi_check_region(azb_context *context, const char *path,
                                           const char *region, const char *what, azb_error **err);

/* Checks that the list is not NULL unless its count is 0. The caller checks the elements. */
AZB_NODISCARD azb_status azbi_check_list(azb_context *context, const char *path, const void *items,
                                         size_t count, azb_error **err);

/* The path of an element: "options.disk_ids" and 3 give "options.disk_ids[3]". Returns out. */
const char *azbi_element_path(char out[AZBI_PATH_SIZE], const char *list, size_t index);

/*
 * Checks the ARM id of a resource group or of a resource in one; a trailing slash is allowed.
 * provider: NULL for the group itself. classic: another provider that has the same type, or NULL.
 * type: with its parent types, "restorePointCollections/restorePoints"; NULL without a provider.
 */
AZB_NODISCARD azb_status azbi_check_id(azb_context *context, const char *path, const char *id,
                                       const char *provider, const char *classic, const char *type,
                                       azb_error **err);

#endif
