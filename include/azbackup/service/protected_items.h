/*
 * service/protected_items.h - single protected items.
 * Generated from lib/schema/operations/protected_items.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_PROTECTED_ITEMS_H
#define AZBACKUP_SERVICE_PROTECTED_ITEMS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/filter.h>
#include <azbackup/model/protected_item.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of azb_protected_items_get: see azb_options_init in client.h. */
typedef struct azb_protected_items_get_options {
    size_t size; /* set by azb_options_init */
    /* what to fill in as well; NULL: all; excludes filter */
    const azb_protected_items_filter *where;
    const char *filter; /* the same as OData text; NULL: all */
} azb_protected_items_get_options;

/*
 * Reads one protected item.
 * item_id: ARM id of the protected item. options, call: NULL for the defaults. All arguments are
 * copied. out: owned, free with azb_model_free(&out->model).
 * Service document: Protected Items - Get, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_protected_items_get(
    azb_client *client, const char *item_id, const azb_protected_items_get_options *options,
    const azb_call_options *call, azb_protected_item_resource **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_protected_items_get_begin(
    azb_client *client, const char *item_id, const azb_protected_items_get_options *options,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_protected_items_get_begin has started. out and statuses as
 * azb_protected_items_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_protected_items_get_end(azb_call *call,
                                                             azb_protected_item_resource **out,
                                                             azb_error **err);

/* Options of azb_protected_items_create_or_update: see azb_options_init in client.h. */
typedef struct azb_protected_items_create_or_update_options {
    size_t size; /* set by azb_options_init */
    /* "Bearer " and a token of the resource guard's tenant (secret; NULL: none) */
    const char *auxiliary_authorization;
} azb_protected_items_create_or_update_options;

/*
 * Protects something, or changes how it is protected. The poller's result is the item, or an
 * OperationStatus whose extended info names the job that does the work.
 * item_id: ARM id of the protected item. body: an azb_protected_item_resource, or its properties
 * (an azb_protected_item or a part of one). options, call: NULL for the defaults. All arguments are
 * copied. out: owned, free with azb_poller_free.
 * Service document: Protected Items - Create Or Update, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_protected_items_create_or_update(
    azb_client *client, const char *item_id, const azb_model *body,
    const azb_protected_items_create_or_update_options *options, const azb_call_options *call,
    azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_protected_items_create_or_update_begin(
    azb_client *client, const char *item_id, const azb_model *body,
    const azb_protected_items_create_or_update_options *options, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_protected_items_create_or_update_begin has started. out and
 * statuses as azb_protected_items_create_or_update; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_protected_items_create_or_update_end(azb_call *call,
                                                                          azb_poller **out,
                                                                          azb_error **err);

/*
 * Ends the protection of an item and deletes its backups. They are kept for a while when the vault
 * has soft delete.
 * item_id: ARM id of the protected item. call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_poller_free.
 * Service document: Protected Items - Delete, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_protected_items_delete(azb_client *client, const char *item_id,
                                                            const azb_call_options *call,
                                                            azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_protected_items_delete_begin(azb_client *client,
                                                                  const char *item_id,
                                                                  const azb_call_options *call,
                                                                  azb_call_fn done, void *user,
                                                                  azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_protected_items_delete_begin has started. out and statuses as
 * azb_protected_items_delete; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_protected_items_delete_end(azb_call *call, azb_poller **out,
                                                                azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
