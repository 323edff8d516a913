/*
 * service/items.h - the protected items of a vault.
 * Generated from lib/schema/operations/items.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_ITEMS_H
#define AZBACKUP_SERVICE_ITEMS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/filter.h>
#include <azbackup/model/protected_item.h>
#include <azbackup/pager.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of azb_items_list: see azb_options_init in context.h. */
typedef struct azb_items_list_options {
    size_t size; /* set by azb_options_init */
    /* which items to list; NULL: all; excludes filter */
    const azb_backup_protected_items_filter *where;
    const char *filter;     /* the same as OData text; NULL: all */
    const char *skip_token; /* where to go on, from a link of the service (NULL: none) */
} azb_items_list_options;

/*
 * Lists the protected items of a vault.
 * vault_id: ARM id of the vault. options, call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_pager_free. No request is sent before its first use;
 * azb_items_list_next of typed/service/items.h reads its items.
 * Service document: Backup Protected Items - List (BackupProtectedItems_List), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_items_list(azb_client *client, const char *vault_id,
                                                const azb_items_list_options *options,
                                                const azb_call_options *call, azb_pager **out,
                                                azb_error **err);

/* Options of azb_items_get: see azb_options_init in context.h. */
typedef struct azb_items_get_options {
    size_t size; /* set by azb_options_init */
    /* what to fill in as well; NULL: all; excludes filter */
    const azb_protected_items_filter *where;
    const char *filter; /* the same as OData text; NULL: all */
} azb_items_get_options;

/*
 * Reads one protected item.
 * item_id: ARM id of the protected item. options, call: NULL for the defaults. All arguments are
 * copied. out: owned, free with azb_protected_item_resource_free.
 * Service document: Protected Items - Get (ProtectedItems_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_items_get(azb_client *client, const char *item_id,
                                               const azb_items_get_options *options,
                                               const azb_call_options *call,
                                               azb_protected_item_resource **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_items_get_begin(azb_client *client, const char *item_id,
                                                     const azb_items_get_options *options,
                                                     const azb_call_options *call, azb_call_fn done,
                                                     void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_items_get_begin has started. out and statuses as
 * azb_items_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_items_get_end(azb_call *call,
                                                   azb_protected_item_resource **out,
                                                   azb_error **err);

/* Options of azb_items_create_or_update: see azb_options_init in context.h. */
typedef struct azb_items_create_or_update_options {
    size_t size; /* set by azb_options_init */
    /* "Bearer " and a token of the resource guard's tenant (secret; NULL: none) */
    const char *auxiliary_authorization;
} azb_items_create_or_update_options;

/*
 * Protects something, or changes how it is protected. The poller's result is the item, or an
 * OperationStatus whose extended info names the job that does the work.
 * item_id: ARM id of the protected item. body: an azb_protected_item_resource, or its properties
 * (an azb_protected_item or a part of one). options, call: NULL for the defaults. All arguments are
 * copied. out: owned, free with azb_poller_free.
 * Service document: Protected Items - Create Or Update (ProtectedItems_CreateOrUpdate), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status
azb_items_create_or_update(azb_client *client, const char *item_id, const azb_model *body,
                           const azb_items_create_or_update_options *options,
                           const azb_call_options *call, azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_items_create_or_update_begin(
    azb_client *client, const char *item_id, const azb_model *body,
    const azb_items_create_or_update_options *options, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_items_create_or_update_begin has started. out and statuses as
 * azb_items_create_or_update; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_items_create_or_update_end(azb_call *call, azb_poller **out,
                                                                azb_error **err);

/*
 * Ends the protection of an item and deletes its backups. They are kept for a while when the vault
 * has soft delete.
 * item_id: ARM id of the protected item. call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_poller_free.
 * Service document: Protected Items - Delete (ProtectedItems_Delete), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_items_delete(azb_client *client, const char *item_id,
                                                  const azb_call_options *call, azb_poller **out,
                                                  azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_items_delete_begin(azb_client *client, const char *item_id,
                                                        const azb_call_options *call,
                                                        azb_call_fn done, void *user,
                                                        azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_items_delete_begin has started. out and statuses as
 * azb_items_delete; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_items_delete_end(azb_call *call, azb_poller **out,
                                                      azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
