/*
 * service/policies.h - the backup policies of a vault.
 * Generated from lib/schema/operations/policies.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_POLICIES_H
#define AZBACKUP_SERVICE_POLICIES_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/filter.h>
#include <azbackup/model/policy.h>
#include <azbackup/pager.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of azb_policies_list: see azb_options_init in context.h. */
typedef struct azb_policies_list_options {
    size_t size; /* set by azb_options_init */
    /* which policies to list; NULL: all; excludes filter */
    const azb_backup_policies_filter *where;
    const char *filter; /* the same as OData text; NULL: all */
} azb_policies_list_options;

/*
 * Lists the protection policies of a vault.
 * vault_id: ARM id of the vault. options, call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_pager_free. No request is sent before its first use;
 * azb_policies_list_next of typed/service/policies.h reads its items.
 * Service document: Backup Policies - List (BackupPolicies_List), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_policies_list(azb_client *client, const char *vault_id,
                                                   const azb_policies_list_options *options,
                                                   const azb_call_options *call, azb_pager **out,
                                                   azb_error **err);

/*
 * Reads one protection policy.
 * vault_id: ARM id of the vault. policy: name of the policy. call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_protection_policy_resource_free.
 * Service document: Protection Policies - Get (ProtectionPolicies_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_policies_get(azb_client *client, const char *vault_id,
                                                  const char *policy, const azb_call_options *call,
                                                  azb_protection_policy_resource **out,
                                                  azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_policies_get_begin(azb_client *client, const char *vault_id,
                                                        const char *policy,
                                                        const azb_call_options *call,
                                                        azb_call_fn done, void *user,
                                                        azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_policies_get_begin has started. out and statuses as
 * azb_policies_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_policies_get_end(azb_call *call,
                                                      azb_protection_policy_resource **out,
                                                      azb_error **err);

/* Options of azb_policies_create_or_update: see azb_options_init in context.h. */
typedef struct azb_policies_create_or_update_options {
    size_t size; /* set by azb_options_init */
    /* "Bearer " and a token of the resource guard's tenant (secret; NULL: none) */
    const char *auxiliary_authorization;
} azb_policies_create_or_update_options;

/*
 * Creates or replaces a protection policy. A change of one that is in use runs on for its items:
 * the poller ends when all of them follow it. Its result is the policy.
 * vault_id: ARM id of the vault. policy: name of the policy. body: an
 * azb_protection_policy_resource, or its properties (an azb_protection_policy or a part of one).
 * options, call: NULL for the defaults. All arguments are copied. out: owned, free with
 * azb_poller_free.
 * Service document: Protection Policies - Create Or Update (ProtectionPolicies_CreateOrUpdate),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_policies_create_or_update(
    azb_client *client, const char *vault_id, const char *policy, const azb_model *body,
    const azb_policies_create_or_update_options *options, const azb_call_options *call,
    azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_policies_create_or_update_begin(
    azb_client *client, const char *vault_id, const char *policy, const azb_model *body,
    const azb_policies_create_or_update_options *options, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_policies_create_or_update_begin has started. out and statuses
 * as azb_policies_create_or_update; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_policies_create_or_update_end(azb_call *call, azb_poller **out,
                                                                   azb_error **err);

/*
 * Deletes a protection policy that no item uses.
 * vault_id: ARM id of the vault. policy: name of the policy. call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Protection Policies - Delete (ProtectionPolicies_Delete), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_policies_delete(azb_client *client, const char *vault_id,
                                                     const char *policy,
                                                     const azb_call_options *call, azb_poller **out,
                                                     azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_policies_delete_begin(azb_client *client, const char *vault_id,
                                                           const char *policy,
                                                           const azb_call_options *call,
                                                           azb_call_fn done, void *user,
                                                           azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_policies_delete_begin has started. out and statuses as
 * azb_policies_delete; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_policies_delete_end(azb_call *call, azb_poller **out,
                                                         azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
