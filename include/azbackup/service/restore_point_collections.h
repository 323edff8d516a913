/*
 * service/restore_point_collections.h - the restore points of one virtual machine, as a set.
 * Generated from lib/schema/operations/restore_point_collections.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_RESTORE_POINT_COLLECTIONS_H
#define AZBACKUP_SERVICE_RESTORE_POINT_COLLECTIONS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/restore_point.h>
#include <azbackup/pager.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Creates a restore point collection, or changes its tags. Its source is a virtual machine or, for
 * copies, a collection of another region; neither the source nor the location can be changed later.
 * collection_id: ARM id of the restore point collection. body: an azb_restore_point_collection, or
 * its properties (an azb_restore_point_collection_properties). call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_restore_point_collection_free.
 * Service document: Restore Point Collections - Create Or Update
 * (RestorePointCollections_CreateOrUpdate), api-version 2025-04-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_collections_create_or_update(
    azb_client *client, const char *collection_id, const azb_model *body,
    const azb_call_options *call, azb_restore_point_collection **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_collections_create_or_update_begin(
    azb_client *client, const char *collection_id, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_restore_point_collections_create_or_update_begin has started.
 * out and statuses as azb_restore_point_collections_create_or_update; AZB_E_STATE when the call is
 * not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_collections_create_or_update_end(
    azb_call *call, azb_restore_point_collection **out, azb_error **err);

/*
 * Changes the tags of a restore point collection.
 * collection_id: ARM id of the restore point collection. body: an
 * azb_restore_point_collection_update, or its properties (an
 * azb_restore_point_collection_properties). call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_restore_point_collection_free.
 * Service document: Restore Point Collections - Update (RestorePointCollections_Update),
 * api-version 2025-04-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_collections_update(
    azb_client *client, const char *collection_id, const azb_model *body,
    const azb_call_options *call, azb_restore_point_collection **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_collections_update_begin(
    azb_client *client, const char *collection_id, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_restore_point_collections_update_begin has started. out and
 * statuses as azb_restore_point_collections_update; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_collections_update_end(
    azb_call *call, azb_restore_point_collection **out, azb_error **err);

/*
 * Deletes a restore point collection with all of its restore points.
 * collection_id: ARM id of the restore point collection. call: NULL for the defaults. All arguments
 * are copied. out: owned, free with azb_poller_free.
 * Service document: Restore Point Collections - Delete (RestorePointCollections_Delete),
 * api-version 2025-04-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_collections_delete(azb_client *client,
                                                                      const char *collection_id,
                                                                      const azb_call_options *call,
                                                                      azb_poller **out,
                                                                      azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_collections_delete_begin(
    azb_client *client, const char *collection_id, const azb_call_options *call, azb_call_fn done,
    void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_restore_point_collections_delete_begin has started. out and
 * statuses as azb_restore_point_collections_delete; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_collections_delete_end(azb_call *call,
                                                                          azb_poller **out,
                                                                          azb_error **err);

/* Options of azb_restore_point_collections_get: see azb_options_init in context.h. */
typedef struct azb_restore_point_collections_get_options {
    size_t size; /* set by azb_options_init */
    /* what to read along with it (AZB_RESTORE_POINT_COLLECTION_EXPAND_OPTIONS_...; 0: none) */
    int32_t expand;
    int32_t reserved_expand; /* 0 */
} azb_restore_point_collections_get_options;

/*
 * Reads one restore point collection.
 * collection_id: ARM id of the restore point collection. options, call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_restore_point_collection_free.
 * Service document: Restore Point Collections - Get (RestorePointCollections_Get), api-version
 * 2025-04-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_collections_get(
    azb_client *client, const char *collection_id,
    const azb_restore_point_collections_get_options *options, const azb_call_options *call,
    azb_restore_point_collection **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_collections_get_begin(
    azb_client *client, const char *collection_id,
    const azb_restore_point_collections_get_options *options, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_restore_point_collections_get_begin has started. out and
 * statuses as azb_restore_point_collections_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_collections_get_end(
    azb_call *call, azb_restore_point_collection **out, azb_error **err);

/*
 * Lists the restore point collections of a resource group.
 * resource_group_id: ARM id of the resource group. call: NULL for the defaults. All arguments are
 * copied. out: owned, free with azb_pager_free. No request is sent before its first use;
 * azb_restore_point_collections_list_in_group_next of typed/service/restore_point_collections.h
 * reads its items.
 * Service document: Restore Point Collections - List (RestorePointCollections_List), api-version
 * 2025-04-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_collections_list_in_group(
    azb_client *client, const char *resource_group_id, const azb_call_options *call,
    azb_pager **out, azb_error **err);

/*
 * Lists the restore point collections of a subscription.
 * subscription_id: ARM id of the subscription. call: NULL for the defaults. All arguments are
 * copied. out: owned, free with azb_pager_free. No request is sent before its first use;
 * azb_restore_point_collections_list_next of typed/service/restore_point_collections.h reads its
 * items.
 * Service document: Restore Point Collections - List All (RestorePointCollections_ListAll),
 * api-version 2025-04-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_collections_list(azb_client *client,
                                                                    const char *subscription_id,
                                                                    const azb_call_options *call,
                                                                    azb_pager **out,
                                                                    azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
