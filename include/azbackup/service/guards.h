/*
 * service/guards.h - the links of a vault to resource guards, and security PINs.
 * Generated from lib/schema/operations/guards.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_GUARDS_H
#define AZBACKUP_SERVICE_GUARDS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/resource_guard.h>
#include <azbackup/pager.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Lists the links of a vault to resource guards.
 * vault_id: ARM id of the vault. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_pager_free. No request is sent before its first use; azb_guards_list_next of
 * typed/service/guards.h reads its items.
 * Service document: Resource Guard Proxies - Get (ResourceGuardProxies_Get), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_guards_list(azb_client *client, const char *vault_id,
                                                 const azb_call_options *call, azb_pager **out,
                                                 azb_error **err);

/*
 * Reads one link to a resource guard.
 * vault_id: ARM id of the vault. proxy: name of the link; there is one, VaultProxy. call: NULL for
 * the defaults. All arguments are copied. out: owned, free with
 * azb_resource_guard_proxy_base_resource_free.
 * Service document: Resource Guard Proxy - Get (ResourceGuardProxy_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_guards_get(azb_client *client, const char *vault_id,
                                                const char *proxy, const azb_call_options *call,
                                                azb_resource_guard_proxy_base_resource **out,
                                                azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_guards_get_begin(azb_client *client, const char *vault_id,
                                                      const char *proxy,
                                                      const azb_call_options *call,
                                                      azb_call_fn done, void *user, azb_call **out,
                                                      azb_error **err);

/*
 * Takes the result of a call that azb_guards_get_begin has started. out and statuses as
 * azb_guards_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_guards_get_end(azb_call *call,
                                                    azb_resource_guard_proxy_base_resource **out,
                                                    azb_error **err);

/*
 * Links a vault to a resource guard.
 * vault_id: ARM id of the vault. proxy: name of the link; there is one, VaultProxy. body: an
 * azb_resource_guard_proxy_base_resource, or its properties (an azb_resource_guard_proxy_base).
 * call: NULL for the defaults. All arguments are copied. out: owned, free with
 * azb_resource_guard_proxy_base_resource_free.
 * Service document: Resource Guard Proxy - Put (ResourceGuardProxy_Put), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_guards_put(azb_client *client, const char *vault_id,
                                                const char *proxy, const azb_model *body,
                                                const azb_call_options *call,
                                                azb_resource_guard_proxy_base_resource **out,
                                                azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_guards_put_begin(azb_client *client, const char *vault_id,
                                                      const char *proxy, const azb_model *body,
                                                      const azb_call_options *call,
                                                      azb_call_fn done, void *user, azb_call **out,
                                                      azb_error **err);

/*
 * Takes the result of a call that azb_guards_put_begin has started. out and statuses as
 * azb_guards_put; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_guards_put_end(azb_call *call,
                                                    azb_resource_guard_proxy_base_resource **out,
                                                    azb_error **err);

/*
 * Removes a link to a resource guard.
 * vault_id: ARM id of the vault. proxy: name of the link; there is one, VaultProxy. call: NULL for
 * the defaults. All arguments are copied.
 * Service document: Resource Guard Proxy - Delete (ResourceGuardProxy_Delete), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_guards_delete(azb_client *client, const char *vault_id,
                                                   const char *proxy, const azb_call_options *call,
                                                   azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_guards_delete_begin(azb_client *client, const char *vault_id,
                                                         const char *proxy,
                                                         const azb_call_options *call,
                                                         azb_call_fn done, void *user,
                                                         azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_guards_delete_begin has started. out and statuses as
 * azb_guards_delete; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_guards_delete_end(azb_call *call, azb_error **err);

/*
 * Asks the guard to let something be deleted.
 * vault_id: ARM id of the vault. proxy: name of the link; there is one, VaultProxy. body: an
 * azb_unlock_delete_request. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_unlock_delete_response_free.
 * Service document: Resource Guard Proxy - Unlock Delete (ResourceGuardProxy_UnlockDelete),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_guards_unlock_delete(azb_client *client, const char *vault_id,
                                                          const char *proxy, const azb_model *body,
                                                          const azb_call_options *call,
                                                          azb_unlock_delete_response **out,
                                                          azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_guards_unlock_delete_begin(
    azb_client *client, const char *vault_id, const char *proxy, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_guards_unlock_delete_begin has started. out and statuses as
 * azb_guards_unlock_delete; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_guards_unlock_delete_end(azb_call *call,
                                                              azb_unlock_delete_response **out,
                                                              azb_error **err);

/* Options of azb_guards_get_security_pin: see azb_options_init in context.h. */
typedef struct azb_guards_get_security_pin_options {
    size_t size; /* set by azb_options_init */
    /* "Bearer " and a token of the resource guard's tenant (secret; NULL: none) */
    const char *auxiliary_authorization;
} azb_guards_get_security_pin_options;

/*
 * Asks for a security PIN of a vault.
 * vault_id: ARM id of the vault. body: an azb_security_pin_base; NULL for none. options, call: NULL
 * for the defaults. All arguments are copied. out: owned, free with azb_token_information_free.
 * Service document: Security PI Ns - Get (SecurityPINs_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_guards_get_security_pin(
    azb_client *client, const char *vault_id, const azb_model *body,
    const azb_guards_get_security_pin_options *options, const azb_call_options *call,
    azb_token_information **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_guards_get_security_pin_begin(
    azb_client *client, const char *vault_id, const azb_model *body,
    const azb_guards_get_security_pin_options *options, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_guards_get_security_pin_begin has started. out and statuses
 * as azb_guards_get_security_pin; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_guards_get_security_pin_end(azb_call *call,
                                                                 azb_token_information **out,
                                                                 azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
