/*
 * id.h - Azure resource ids.
 *
 * Calls take the ARM id of the thing that they work in (a vault, a protected item), any casing of
 * its fixed words accepted, plus the names below it. Ids that the service answers with can be
 * handed in as they are.
 */
#ifndef AZBACKUP_ID_H
#define AZBACKUP_ID_H

#include <azbackup/context.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.RecoveryServices/
 * vaults/{vault}. Names are checked against the service's limits: not empty, at most 90 characters
 * for the group and 50 for the vault, none of / ? # % \ nor control bytes.
 * id: owned, free with azb_text_free. Returns AZB_OK; AZB_E_ARG naming the part; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_vault_id(azb_context *context, const char *subscription_id,
                                              const char *resource_group, const char *vault,
                                              char **id, azb_error **err);

/*
 * The vault's id followed by /backupFabrics/Azure/protectionContainers/{container}/protectedItems/
 * {item}. container and item: names as the service lists them, with their semicolons.
 */
AZB_API AZB_NODISCARD azb_status azb_protected_item_id(azb_context *context, const char *vault_id,
                                                       const char *container, const char *item,
                                                       char **id, azb_error **err);

/*
 * The name that follows a type in an id: the part of "vaults" in .../vaults/v1/... is "v1".
 * type: compared without case. out: borrowed from id, not NUL-ended; ptr NULL when it is not there.
 */
AZB_API void azb_id_part(const char *id, const char *type, azb_str *out);

/* -1, 0 or 1 without case, as ARM compares ids; NULL comes first. Any thread. */
AZB_API int32_t azb_id_compare(const char *left, const char *right);

#ifdef __cplusplus
}
#endif

#endif
