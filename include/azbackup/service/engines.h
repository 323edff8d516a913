/*
 * service/engines.h - the backup engines of a vault.
 * Generated from lib/schema/operations/engines.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_ENGINES_H
#define AZBACKUP_SERVICE_ENGINES_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/engine.h>
#include <azbackup/model/filter.h>
#include <azbackup/pager.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of azb_engines_list: see azb_options_init in context.h. */
typedef struct azb_engines_list_options {
    size_t size;                            /* set by azb_options_init */
    const azb_backup_engines_filter *where; /* which engines to list; NULL: all; excludes filter */
    const char *filter;                     /* the same as OData text; NULL: all */
    /* where to go on, from a link of the service (NULL: none) */
    const char *skip_token;
} azb_engines_list_options;

/*
 * Lists the backup engines of a vault.
 * vault_id: ARM id of the vault. options, call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_pager_free. No request is sent before its first use;
 * azb_engines_list_next of typed/service/engines.h reads its items.
 * Service document: Backup Engines - List (BackupEngines_List), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_engines_list(azb_client *client, const char *vault_id,
                                                  const azb_engines_list_options *options,
                                                  const azb_call_options *call, azb_pager **out,
                                                  azb_error **err);

/* Options of azb_engines_get: see azb_options_init in context.h. */
typedef struct azb_engines_get_options {
    size_t size;                           /* set by azb_options_init */
    const azb_backup_engine_filter *where; /* what to fill in as well; NULL: all; excludes filter */
    const char *filter;                    /* the same as OData text; NULL: all */
    /* where to go on, from a link of the service (NULL: none) */
    const char *skip_token;
} azb_engines_get_options;

/*
 * Reads one backup engine.
 * vault_id: ARM id of the vault. backup_engine: name of the engine. options, call: NULL for the
 * defaults. All arguments are copied. out: owned, free with azb_backup_engine_base_resource_free.
 * Service document: Backup Engines - Get (BackupEngines_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_engines_get(azb_client *client, const char *vault_id,
                                                 const char *backup_engine,
                                                 const azb_engines_get_options *options,
                                                 const azb_call_options *call,
                                                 azb_backup_engine_base_resource **out,
                                                 azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_engines_get_begin(azb_client *client, const char *vault_id,
                                                       const char *backup_engine,
                                                       const azb_engines_get_options *options,
                                                       const azb_call_options *call,
                                                       azb_call_fn done, void *user, azb_call **out,
                                                       azb_error **err);

/*
 * Takes the result of a call that azb_engines_get_begin has started. out and statuses as
 * azb_engines_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_engines_get_end(azb_call *call,
                                                     azb_backup_engine_base_resource **out,
                                                     azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
