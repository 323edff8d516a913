/*
 * service/tracking.h - states and outcomes of operations by the ids that the service gave them;
 * pollers ask for them
 * Generated from lib/schema/operations/tracking.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_TRACKING_H
#define AZBACKUP_SERVICE_TRACKING_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/operation.h>
#include <azbackup/model/policy.h>
#include <azbackup/model/tiering_cost.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Reads the state of an operation on a vault.
 * vault_id: ARM id of the vault. operation_id: id of the operation. call: NULL for the defaults.
 * All arguments are copied. out: owned, free with azb_operation_status_free.
 * Service document: Backup Operation Statuses - Get (BackupOperationStatuses_Get), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_vault_status(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_operation_status **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_vault_status_begin(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_vault_status_begin has started. out and statuses
 * as azb_tracking_get_vault_status; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_vault_status_end(azb_call *call,
                                                                   azb_operation_status **out,
                                                                   azb_error **err);

/*
 * Reads the outcome of an operation on a vault. The poller runs while the service answers 202.
 * vault_id: ARM id of the vault. operation_id: id of the operation. call: NULL for the defaults.
 * All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Backup Operation Results - Get (BackupOperationResults_Get), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_vault_result(azb_client *client,
                                                               const char *vault_id,
                                                               const char *operation_id,
                                                               const azb_call_options *call,
                                                               azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_vault_result_begin(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_vault_result_begin has started. out and statuses
 * as azb_tracking_get_vault_result; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_vault_result_end(azb_call *call, azb_poller **out,
                                                                   azb_error **err);

/*
 * Reads the state of an operation on a protected item.
 * item_id: ARM id of the protected item. operation_id: id of the operation. call: NULL for the
 * defaults. All arguments are copied. out: owned, free with azb_operation_status_free.
 * Service document: Protected Item Operation Statuses - Get (ProtectedItemOperationStatuses_Get),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_item_status(
    azb_client *client, const char *item_id, const char *operation_id, const azb_call_options *call,
    azb_operation_status **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_item_status_begin(
    azb_client *client, const char *item_id, const char *operation_id, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_item_status_begin has started. out and statuses
 * as azb_tracking_get_item_status; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_item_status_end(azb_call *call,
                                                                  azb_operation_status **out,
                                                                  azb_error **err);

/*
 * Reads the outcome of an operation on a protected item. The poller runs while the service answers
 * 202; its result is the ProtectedItemResource, if any.
 * item_id: ARM id of the protected item. operation_id: id of the operation. call: NULL for the
 * defaults. All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Protected Item Operation Results - Get (ProtectedItemOperationResults_Get),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_item_result(azb_client *client,
                                                              const char *item_id,
                                                              const char *operation_id,
                                                              const azb_call_options *call,
                                                              azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_item_result_begin(
    azb_client *client, const char *item_id, const char *operation_id, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_item_result_begin has started. out and statuses
 * as azb_tracking_get_item_result; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_item_result_end(azb_call *call, azb_poller **out,
                                                                  azb_error **err);

/*
 * Reads the outcome of an operation on a container. The poller runs while the service answers 202;
 * its result is the ProtectionContainerResource, if any.
 * container_id: ARM id of the protection container. operation_id: id of the operation. call: NULL
 * for the defaults. All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Protection Container Operation Results - Get
 * (ProtectionContainerOperationResults_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_container_result(
    azb_client *client, const char *container_id, const char *operation_id,
    const azb_call_options *call, azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_container_result_begin(
    azb_client *client, const char *container_id, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_container_result_begin has started. out and
 * statuses as azb_tracking_get_container_result; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_container_result_end(azb_call *call,
                                                                       azb_poller **out,
                                                                       azb_error **err);

/*
 * Reads the outcome of the discovery of containers. The poller runs while the service answers 202.
 * vault_id: ARM id of the vault. operation_id: id of the operation. call: NULL for the defaults.
 * All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Protection Container Refresh Operation Results - Get
 * (ProtectionContainerRefreshOperationResults_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_refresh_result(azb_client *client,
                                                                 const char *vault_id,
                                                                 const char *operation_id,
                                                                 const azb_call_options *call,
                                                                 azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_refresh_result_begin(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_refresh_result_begin has started. out and
 * statuses as azb_tracking_get_refresh_result; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_refresh_result_end(azb_call *call,
                                                                     azb_poller **out,
                                                                     azb_error **err);

/*
 * Reads the state of an operation on a protection policy.
 * vault_id: ARM id of the vault. policy: name of the policy. operation_id: id of the operation.
 * call: NULL for the defaults. All arguments are copied. out: owned, free with
 * azb_operation_status_free.
 * Service document: Protection Policy Operation Statuses - Get
 * (ProtectionPolicyOperationStatuses_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_policy_status(
    azb_client *client, const char *vault_id, const char *policy, const char *operation_id,
    const azb_call_options *call, azb_operation_status **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_policy_status_begin(
    azb_client *client, const char *vault_id, const char *policy, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_policy_status_begin has started. out and
 * statuses as azb_tracking_get_policy_status; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_policy_status_end(azb_call *call,
                                                                    azb_operation_status **out,
                                                                    azb_error **err);

/*
 * Reads the outcome of an operation on a protection policy.
 * vault_id: ARM id of the vault. policy: name of the policy. operation_id: id of the operation.
 * call: NULL for the defaults. All arguments are copied. out: owned, free with
 * azb_protection_policy_resource_free.
 * Service document: Protection Policy Operation Results - Get
 * (ProtectionPolicyOperationResults_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_policy_result(
    azb_client *client, const char *vault_id, const char *policy, const char *operation_id,
    const azb_call_options *call, azb_protection_policy_resource **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_policy_result_begin(
    azb_client *client, const char *vault_id, const char *policy, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_policy_result_begin has started. out and
 * statuses as azb_tracking_get_policy_result; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_policy_result_end(
    azb_call *call, azb_protection_policy_resource **out, azb_error **err);

/*
 * Reads the outcome of an operation on a job. The poller runs while the service answers 202.
 * vault_id: ARM id of the vault. job: name of the job, as JobResource has it. operation_id: id of
 * the operation. call: NULL for the defaults. All arguments are copied. out: owned, free with
 * azb_poller_free.
 * Service document: Job Operation Results - Get (JobOperationResults_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_job_result(azb_client *client,
                                                             const char *vault_id, const char *job,
                                                             const char *operation_id,
                                                             const azb_call_options *call,
                                                             azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_job_result_begin(
    azb_client *client, const char *vault_id, const char *job, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_job_result_begin has started. out and statuses
 * as azb_tracking_get_job_result; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_job_result_end(azb_call *call, azb_poller **out,
                                                                 azb_error **err);

/*
 * Reads the outcome of an export of jobs. The poller runs while the service answers 202; its result
 * is the OperationResultInfoBaseResource.
 * vault_id: ARM id of the vault. operation_id: id of the operation. call: NULL for the defaults.
 * All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Export Jobs Operation Results - Get (ExportJobsOperationResults_Get),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_export_result(azb_client *client,
                                                                const char *vault_id,
                                                                const char *operation_id,
                                                                const azb_call_options *call,
                                                                azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_export_result_begin(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_export_result_begin has started. out and
 * statuses as azb_tracking_get_export_result; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_export_result_end(azb_call *call,
                                                                    azb_poller **out,
                                                                    azb_error **err);

/*
 * Reads the state of a validation.
 * vault_id: ARM id of the vault. operation_id: id of the operation. call: NULL for the defaults.
 * All arguments are copied. out: owned, free with azb_operation_status_free.
 * Service document: Validate Operation Statuses - Get (ValidateOperationStatuses_Get), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_validation_status(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_operation_status **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_validation_status_begin(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_validation_status_begin has started. out and
 * statuses as azb_tracking_get_validation_status; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_validation_status_end(azb_call *call,
                                                                        azb_operation_status **out,
                                                                        azb_error **err);

/*
 * Reads the outcome of a validation. The poller runs while the service answers 202; its result is
 * the ValidateOperationsResponse.
 * vault_id: ARM id of the vault. operation_id: id of the operation. call: NULL for the defaults.
 * All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Validate Operation Results - Get (ValidateOperationResults_Get), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_validation_result(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_validation_result_begin(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_validation_result_begin has started. out and
 * statuses as azb_tracking_get_validation_result; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_validation_result_end(azb_call *call,
                                                                        azb_poller **out,
                                                                        azb_error **err);

/*
 * Reads the state of a cost estimate for the archive.
 * vault_id: ARM id of the vault. operation_id: id of the operation. call: NULL for the defaults.
 * All arguments are copied. out: owned, free with azb_operation_status_free.
 * Service document: Tiering Cost Operation Status - Get (TieringCostOperationStatus_Get),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_cost_status(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_operation_status **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_cost_status_begin(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_cost_status_begin has started. out and statuses
 * as azb_tracking_get_cost_status; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_cost_status_end(azb_call *call,
                                                                  azb_operation_status **out,
                                                                  azb_error **err);

/*
 * Reads the outcome of a cost estimate for the archive.
 * vault_id: ARM id of the vault. operation_id: id of the operation. call: NULL for the defaults.
 * All arguments are copied. out: owned, free with azb_tiering_cost_info_free.
 * Service document: Get Tiering Cost Operation Result - Get (GetTieringCostOperationResult_Get),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_cost_result(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_tiering_cost_info **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_cost_result_begin(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_cost_result_begin has started. out and statuses
 * as azb_tracking_get_cost_result; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_cost_result_end(azb_call *call,
                                                                  azb_tiering_cost_info **out,
                                                                  azb_error **err);

/*
 * Reads the state of a move of a vault's data.
 * vault_id: ARM id of the vault. operation_id: id of the operation. call: NULL for the defaults.
 * All arguments are copied. out: owned, free with azb_operation_status_free.
 * Service document: Backup Resource Config Operation Statuses - Get Operation Status
 * (GetOperationStatus), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_storage_config_status(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_operation_status **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_storage_config_status_begin(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_storage_config_status_begin has started. out and
 * statuses as azb_tracking_get_storage_config_status; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_storage_config_status_end(
    azb_call *call, azb_operation_status **out, azb_error **err);

/*
 * Reads the outcome of preparing a vault to move. The poller runs while the service answers 202;
 * its result is the VaultStorageConfigOperationResultResponse.
 * vault_id: ARM id of the vault. operation_id: id of the operation. call: NULL for the defaults.
 * All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: BMS Prepare Data Move Operation Result - Get
 * (BMSPrepareDataMoveOperationResult_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_prepare_data_move_result(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_prepare_data_move_result_begin(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_prepare_data_move_result_begin has started. out
 * and statuses as azb_tracking_get_prepare_data_move_result; AZB_E_STATE when the call is not done
 * yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_prepare_data_move_result_end(azb_call *call,
                                                                               azb_poller **out,
                                                                               azb_error **err);

/*
 * Reads the state of an operation on a private endpoint's connection.
 * vault_id: ARM id of the vault. connection: name of the connection. operation_id: id of the
 * operation. call: NULL for the defaults. All arguments are copied. out: owned, free with
 * azb_operation_status_free.
 * Service document: Private Endpoint - Get Operation Status (PrivateEndpoint_GetOperationStatus),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_private_endpoint_status(
    azb_client *client, const char *vault_id, const char *connection, const char *operation_id,
    const azb_call_options *call, azb_operation_status **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_private_endpoint_status_begin(
    azb_client *client, const char *vault_id, const char *connection, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tracking_get_private_endpoint_status_begin has started. out
 * and statuses as azb_tracking_get_private_endpoint_status; AZB_E_STATE when the call is not done
 * yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tracking_get_private_endpoint_status_end(
    azb_call *call, azb_operation_status **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
