/*
 * service/private_endpoints.h - the private endpoint connections of a vault.
 * Generated from lib/schema/operations/private_endpoints.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_PRIVATE_ENDPOINTS_H
#define AZBACKUP_SERVICE_PRIVATE_ENDPOINTS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/private_endpoint.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Reads one connection of a private endpoint.
 * vault_id: ARM id of the vault. connection: name of the connection. call: NULL for the defaults.
 * All arguments are copied. out: owned, free with azb_private_endpoint_connection_resource_free.
 * Service document: Private Endpoint Connection - Get (PrivateEndpointConnection_Get), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_private_endpoints_get(
    azb_client *client, const char *vault_id, const char *connection, const azb_call_options *call,
    azb_private_endpoint_connection_resource **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_private_endpoints_get_begin(
    azb_client *client, const char *vault_id, const char *connection, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_private_endpoints_get_begin has started. out and statuses as
 * azb_private_endpoints_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_private_endpoints_get_end(
    azb_call *call, azb_private_endpoint_connection_resource **out, azb_error **err);

/*
 * Approves or refuses a connection of a private endpoint. The poller's result is the connection.
 * vault_id: ARM id of the vault. connection: name of the connection. body: an
 * azb_private_endpoint_connection_resource, or its properties (an azb_private_endpoint_connection).
 * call: NULL for the defaults. All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Private Endpoint Connection - Put (PrivateEndpointConnection_Put), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_private_endpoints_put(azb_client *client, const char *vault_id,
                                                           const char *connection,
                                                           const azb_model *body,
                                                           const azb_call_options *call,
                                                           azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_private_endpoints_put_begin(
    azb_client *client, const char *vault_id, const char *connection, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_private_endpoints_put_begin has started. out and statuses as
 * azb_private_endpoints_put; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_private_endpoints_put_end(azb_call *call, azb_poller **out,
                                                               azb_error **err);

/*
 * Deletes a connection of a private endpoint.
 * vault_id: ARM id of the vault. connection: name of the connection. call: NULL for the defaults.
 * All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Private Endpoint Connection - Delete (PrivateEndpointConnection_Delete),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_private_endpoints_delete(azb_client *client,
                                                              const char *vault_id,
                                                              const char *connection,
                                                              const azb_call_options *call,
                                                              azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_private_endpoints_delete_begin(
    azb_client *client, const char *vault_id, const char *connection, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_private_endpoints_delete_begin has started. out and statuses
 * as azb_private_endpoints_delete; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_private_endpoints_delete_end(azb_call *call, azb_poller **out,
                                                                  azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
