/*
 * service/support.h - what the service can do for a resource, in a region and in all, before it is
 * asked to.
 * Generated from lib/schema/operations/support.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_SUPPORT_H
#define AZBACKUP_SERVICE_SUPPORT_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/discovery.h>
#include <azbackup/model/validate.h>
#include <azbackup/pager.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Asks whether a resource is protected, and by which vault.
 * subscription_id: ARM id of the subscription. location: Azure region, such as westeurope. body: an
 * azb_backup_status_request. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_backup_status_response_free.
 * Service document: Backup Status - Get (BackupStatus_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_support_get_backup_status(
    azb_client *client, const char *subscription_id, const char *location, const azb_model *body,
    const azb_call_options *call, azb_backup_status_response **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_support_get_backup_status_begin(
    azb_client *client, const char *subscription_id, const char *location, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_support_get_backup_status_begin has started. out and statuses
 * as azb_support_get_backup_status; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_support_get_backup_status_end(azb_call *call,
                                                                   azb_backup_status_response **out,
                                                                   azb_error **err);

/*
 * Asks whether a region has a feature.
 * subscription_id: ARM id of the subscription. location: Azure region, such as westeurope. body: an
 * azb_feature_support_request. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_azure_vm_resource_feature_support_response_free.
 * Service document: Feature Support - Validate (FeatureSupport_Validate), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status
azb_support_validate_feature(azb_client *client, const char *subscription_id, const char *location,
                             const azb_model *body, const azb_call_options *call,
                             azb_azure_vm_resource_feature_support_response **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_support_validate_feature_begin(
    azb_client *client, const char *subscription_id, const char *location, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_support_validate_feature_begin has started. out and statuses
 * as azb_support_validate_feature; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_support_validate_feature_end(
    azb_call *call, azb_azure_vm_resource_feature_support_response **out, azb_error **err);

/*
 * Validates an operation.
 * vault_id: ARM id of the vault. body: an azb_validate_operation_request_resource, or its
 * properties (an azb_validate_operation_request or a part of one). call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_validate_operations_response_free.
 * Service document: Operation - Validate (Operation_Validate), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_support_validate_operation(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_validate_operations_response **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_support_validate_operation_begin(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_support_validate_operation_begin has started. out and
 * statuses as azb_support_validate_operation; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_support_validate_operation_end(
    azb_call *call, azb_validate_operations_response **out, azb_error **err);

/*
 * Starts to validate an operation. The poller's result is an OperationStatus whose extended info
 * holds the findings.
 * vault_id: ARM id of the vault. body: an azb_validate_operation_request_resource, or its
 * properties (an azb_validate_operation_request or a part of one). call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Validate Operation - Trigger (ValidateOperation_Trigger), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_support_trigger_validation(azb_client *client,
                                                                const char *vault_id,
                                                                const azb_model *body,
                                                                const azb_call_options *call,
                                                                azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_support_trigger_validation_begin(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_support_trigger_validation_begin has started. out and
 * statuses as azb_support_trigger_validation; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_support_trigger_validation_end(azb_call *call,
                                                                    azb_poller **out,
                                                                    azb_error **err);

/*
 * Lists the operations of the provider, as access control names them.
 * call: NULL for the defaults. All arguments are copied. out: owned, free with azb_pager_free. No
 * request is sent before its first use; azb_support_list_operations_next of typed/service/support.h
 * reads its items.
 * Service document: Operations - List (Operations_List), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_support_list_operations(azb_client *client,
                                                             const azb_call_options *call,
                                                             azb_pager **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
