/*
 * service/vaults.h - Recovery Services vaults, and how much of them is in use.
 * Generated from lib/schema/operations/vaults.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_VAULTS_H
#define AZBACKUP_SERVICE_VAULTS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/filter.h>
#include <azbackup/model/usage.h>
#include <azbackup/model/vault.h>
#include <azbackup/pager.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Lists the vaults of a subscription.
 * subscription_id: ARM id of the subscription. call: NULL for the defaults. All arguments are
 * copied. out: owned, free with azb_pager_free. No request is sent before its first use;
 * azb_vaults_list_next of typed/service/vaults.h reads its items.
 * Service document: Vaults - List By Subscription Id (Vaults_ListBySubscriptionId), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_vaults_list(azb_client *client, const char *subscription_id,
                                                 const azb_call_options *call, azb_pager **out,
                                                 azb_error **err);

/*
 * Lists the vaults of a resource group.
 * resource_group_id: ARM id of the resource group. call: NULL for the defaults. All arguments are
 * copied. out: owned, free with azb_pager_free. No request is sent before its first use;
 * azb_vaults_list_in_group_next of typed/service/vaults.h reads its items.
 * Service document: Vaults - List By Resource Group (Vaults_ListByResourceGroup), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_vaults_list_in_group(azb_client *client,
                                                          const char *resource_group_id,
                                                          const azb_call_options *call,
                                                          azb_pager **out, azb_error **err);

/*
 * Reads one vault.
 * vault_id: ARM id of the vault. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_vault_free.
 * Service document: Vaults - Get (Vaults_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_vaults_get(azb_client *client, const char *vault_id,
                                                const azb_call_options *call, azb_vault **out,
                                                azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_vaults_get_begin(azb_client *client, const char *vault_id,
                                                      const azb_call_options *call,
                                                      azb_call_fn done, void *user, azb_call **out,
                                                      azb_error **err);

/*
 * Takes the result of a call that azb_vaults_get_begin has started. out and statuses as
 * azb_vaults_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_vaults_get_end(azb_call *call, azb_vault **out,
                                                    azb_error **err);

/* Options of azb_vaults_create_or_update: see azb_options_init in context.h. */
typedef struct azb_vaults_create_or_update_options {
    size_t size; /* set by azb_options_init */
    /* "Bearer " and a token of the resource guard's tenant (secret; NULL: none) */
    const char *auxiliary_authorization;
} azb_vaults_create_or_update_options;

/*
 * Creates a vault, or replaces all of its settings. The poller's result is the vault.
 * vault_id: ARM id of the vault. body: an azb_vault, or its properties (an azb_vault_properties).
 * options, call: NULL for the defaults. All arguments are copied. out: owned, free with
 * azb_poller_free.
 * Service document: Vaults - Create Or Update (Vaults_CreateOrUpdate), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status
azb_vaults_create_or_update(azb_client *client, const char *vault_id, const azb_model *body,
                            const azb_vaults_create_or_update_options *options,
                            const azb_call_options *call, azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_vaults_create_or_update_begin(
    azb_client *client, const char *vault_id, const azb_model *body,
    const azb_vaults_create_or_update_options *options, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_vaults_create_or_update_begin has started. out and statuses
 * as azb_vaults_create_or_update; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_vaults_create_or_update_end(azb_call *call, azb_poller **out,
                                                                 azb_error **err);

/*
 * Deletes an empty vault.
 * vault_id: ARM id of the vault. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_poller_free.
 * Service document: Vaults - Delete (Vaults_Delete), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_vaults_delete(azb_client *client, const char *vault_id,
                                                   const azb_call_options *call, azb_poller **out,
                                                   azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_vaults_delete_begin(azb_client *client, const char *vault_id,
                                                         const azb_call_options *call,
                                                         azb_call_fn done, void *user,
                                                         azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_vaults_delete_begin has started. out and statuses as
 * azb_vaults_delete; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_vaults_delete_end(azb_call *call, azb_poller **out,
                                                       azb_error **err);

/* Options of azb_vaults_list_usages: see azb_options_init in context.h. */
typedef struct azb_vaults_list_usages_options {
    size_t size; /* set by azb_options_init */
    /* which usages to list; NULL: all; excludes filter */
    const azb_backup_usage_summaries_filter *where;
    const char *filter;     /* the same as OData text; NULL: all */
    const char *skip_token; /* where to go on, from a link of the service (NULL: none) */
} azb_vaults_list_usages_options;

/*
 * Lists how much of a vault is in use.
 * vault_id: ARM id of the vault. options, call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_pager_free. No request is sent before its first use;
 * azb_vaults_list_usages_next of typed/service/vaults.h reads its items.
 * Service document: Backup Usage Summaries - List (BackupUsageSummaries_List), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_vaults_list_usages(
    azb_client *client, const char *vault_id, const azb_vaults_list_usages_options *options,
    const azb_call_options *call, azb_pager **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
