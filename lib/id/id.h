/*
 * id.h - ARM ids as arguments: read in any casing, written in the service's own, names checked.
 */
#ifndef AZBI_ID_ID_H
#define AZBI_ID_ID_H

#include <stdbool.h>

#include <azbackup/id.h>

#include "base/buf.h"
#include "base/error.h"

enum {
    AZBI_NAME_MAX = 260, /* characters, where the service document has no limit of its own */
    AZBI_ID_MAX = 8192   /* bytes of any id that we write */
};

/* What an argument is the ARM id of. The path of an operation goes on from there. */
typedef enum azbi_scope {
    AZBI_SCOPE_TENANT,         /* nothing: the path is whole */
    AZBI_SCOPE_SUBSCRIPTION,   /* /subscriptions/{} */
    AZBI_SCOPE_RESOURCE_GROUP, /* .../resourceGroups/{} */
    AZBI_SCOPE_VAULT,          /* .../providers/Microsoft.RecoveryServices/vaults/{} */
    AZBI_SCOPE_FABRIC,         /* .../backupFabrics/{} */
    AZBI_SCOPE_CONTAINER,      /* .../protectionContainers/{} */
    AZBI_SCOPE_PROTECTED_ITEM, /* .../protectedItems/{} */
    AZBI_SCOPE_COLLECTION,     /* group, /providers/Microsoft.Compute/restorePointCollections/{} */
    AZBI_SCOPE_RESTORE_POINT,  /* .../restorePoints/{} */
    AZBI_SCOPE_DISK_RESTORE_POINT, /* .../diskRestorePoints/{} */
    AZBI_SCOPE_DISK,               /* group, /providers/Microsoft.Compute/disks/{} */
    AZBI_SCOPE_VIRTUAL_MACHINE,    /* group, /providers/Microsoft.Compute/virtualMachines/{} */
    AZBI_SCOPE_RAW                 /* nothing: the first argument is the whole path or URL */
} azbi_scope;

/* How names are written. */
typedef enum azbi_id_form {
    AZBI_ID_PLAIN,  /* as they are: an id in a body or an argument */
    AZBI_ID_ESCAPED /* each as one segment of a URL */
} azbi_id_form;

/* Checks one name of a path: not NULL or empty, at most max characters, UTF-8, without / ? # % \
 * and control bytes, and not a dot segment. Returns AZB_OK; AZB_E_ARG naming the argument. */
AZB_NODISCARD azb_status azbi_name_check(azb_context *context, const char *argument,
                                         const char *name, size_t len, size_t max, azb_error **err);

/* The next segment after a slash; false at the end. */
bool azbi_id_next(const char **cursor, azb_str *out);

/* Checks the id against the scope and appends it with the service's casing. Nothing is appended
 * for AZBI_SCOPE_TENANT. Memory failures stay in out. Returns AZB_OK; AZB_E_ARG naming the
 * argument and what it is to be the id of. */
AZB_NODISCARD azb_status azbi_id_put(azbi_buf *out, azbi_scope scope, const char *argument,
                                     const char *id, azbi_id_form form, azb_error **err);

/* A name that goes into an id; errors name the argument. */
typedef struct azbi_id_name {
    const char *argument;
    const char *text; /* NULL: refused */
} azbi_id_name;

/* Appends what an id of the scope adds to an id of the scope above: fixed words, and names, one for
 * each place. Memory failures stay in out. Returns AZB_OK; AZB_E_ARG naming the argument. */
AZB_NODISCARD azb_status azbi_id_put_names(azbi_buf *out, azbi_scope above, azbi_scope scope,
                                           const azbi_id_name *names, azb_error **err);

/* The vault that an id (checked before) lies in; owned, azbi_string_free; NULL when it is in none.
 * Returns AZB_OK or AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_id_vault_of(azb_context *context, azbi_scope scope, const char *id,
                                          char **out);

#endif
