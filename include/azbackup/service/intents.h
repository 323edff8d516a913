/*
 * service/intents.h - the protection intents of a vault.
 * Generated from lib/schema/operations/intents.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_INTENTS_H
#define AZBACKUP_SERVICE_INTENTS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/filter.h>
#include <azbackup/model/intent.h>
#include <azbackup/pager.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of azb_intents_list: see azb_options_init in context.h. */
typedef struct azb_intents_list_options {
    size_t size; /* set by azb_options_init */
    /* which intents to list; NULL: all; excludes filter */
    const azb_backup_protection_intent_filter *where;
    const char *filter;     /* the same as OData text; NULL: all */
    const char *skip_token; /* where to go on, from a link of the service (NULL: none) */
} azb_intents_list_options;

/*
 * Lists the protection intents of a vault.
 * vault_id: ARM id of the vault. options, call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_pager_free. No request is sent before its first use;
 * azb_intents_list_next of typed/service/intents.h reads its items.
 * Service document: Backup Protection Intent - List (BackupProtectionIntent_List), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_intents_list(azb_client *client, const char *vault_id,
                                                  const azb_intents_list_options *options,
                                                  const azb_call_options *call, azb_pager **out,
                                                  azb_error **err);

/*
 * Asks whether a resource can be protected.
 * subscription_id: ARM id of the subscription. location: Azure region, such as westeurope. body: an
 * azb_pre_validate_enable_backup_request. call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_pre_validate_enable_backup_response_free.
 * Service document: Protection Intent - Validate (ProtectionIntent_Validate), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_intents_validate(
    azb_client *client, const char *subscription_id, const char *location, const azb_model *body,
    const azb_call_options *call, azb_pre_validate_enable_backup_response **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_intents_validate_begin(
    azb_client *client, const char *subscription_id, const char *location, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_intents_validate_begin has started. out and statuses as
 * azb_intents_validate; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_intents_validate_end(
    azb_call *call, azb_pre_validate_enable_backup_response **out, azb_error **err);

/*
 * Reads one protection intent.
 * vault_id: ARM id of the vault. intent: name of the intent. call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_protection_intent_resource_free.
 * Service document: Protection Intent - Get (ProtectionIntent_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_intents_get(azb_client *client, const char *vault_id,
                                                 const char *intent, const azb_call_options *call,
                                                 azb_protection_intent_resource **out,
                                                 azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_intents_get_begin(azb_client *client, const char *vault_id,
                                                       const char *intent,
                                                       const azb_call_options *call,
                                                       azb_call_fn done, void *user, azb_call **out,
                                                       azb_error **err);

/*
 * Takes the result of a call that azb_intents_get_begin has started. out and statuses as
 * azb_intents_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_intents_get_end(azb_call *call,
                                                     azb_protection_intent_resource **out,
                                                     azb_error **err);

/*
 * Creates or replaces a protection intent.
 * vault_id: ARM id of the vault. intent: name of the intent. body: an
 * azb_protection_intent_resource, or its properties (an azb_protection_intent or a part of one).
 * call: NULL for the defaults. All arguments are copied. out: owned, free with
 * azb_protection_intent_resource_free.
 * Service document: Protection Intent - Create Or Update (ProtectionIntent_CreateOrUpdate),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_intents_create_or_update(
    azb_client *client, const char *vault_id, const char *intent, const azb_model *body,
    const azb_call_options *call, azb_protection_intent_resource **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_intents_create_or_update_begin(
    azb_client *client, const char *vault_id, const char *intent, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_intents_create_or_update_begin has started. out and statuses
 * as azb_intents_create_or_update; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_intents_create_or_update_end(
    azb_call *call, azb_protection_intent_resource **out, azb_error **err);

/*
 * Deletes a protection intent.
 * vault_id: ARM id of the vault. intent: name of the intent. call: NULL for the defaults. All
 * arguments are copied.
 * Service document: Protection Intent - Delete (ProtectionIntent_Delete), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_intents_delete(azb_client *client, const char *vault_id,
                                                    const char *intent,
                                                    const azb_call_options *call, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_intents_delete_begin(azb_client *client, const char *vault_id,
                                                          const char *intent,
                                                          const azb_call_options *call,
                                                          azb_call_fn done, void *user,
                                                          azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_intents_delete_begin has started. out and statuses as
 * azb_intents_delete; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_intents_delete_end(azb_call *call, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
