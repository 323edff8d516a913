/* check.h - checks of arguments and options that several workflows share. */
#ifndef AZBI_WORKFLOW_CHECK_H
#define AZBI_WORKFLOW_CHECK_H

#include <stdbool.h>

#include "base/abi.h"
#include "base/option.h"

enum {
    AZBI_PARALLEL_MAX = 64,   /* requests of one workflow at a time */
    AZBI_PATH_SIZE = 64,      /* of azbi_element_path, with the NUL */
    AZBI_PRINTABLE_SIZE = 201 /* of azbi_printable, with the NUL */
};

/* The numbers in the options of each workflow. */
extern const azbi_option_set azbi_disk_access_option_set;
extern const azbi_option_set azbi_file_recovery_option_set;
extern const azbi_option_set azbi_protect_option_set;
extern const azbi_option_set azbi_prune_option_set;
extern const azbi_option_set azbi_restore_disks_option_set;
extern const azbi_option_set azbi_restore_vm_option_set;

/* True when a text from the service is a URL that may be requested although it holds a secret: it
 * is absolute, uses https (or http with a loopback host) and has no user info. */
bool azbi_is_safe_url(const azb_str *text);

/* Reads options that a workflow needs, as azbi_abi_read does. Returns AZB_OK; AZB_E_ARG when given
 * is NULL; AZB_E_ABI. */
AZB_NODISCARD azb_status azbi_required_options_read(azb_context *context,
                                                    const azbi_abi_about *about, const void *given,
                                                    void *known, azb_error **err);

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
