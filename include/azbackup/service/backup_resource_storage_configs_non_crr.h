/*
 * service/backup_resource_storage_configs_non_crr.h - how a vault stores its data, and moves of
 * that data.
 * Generated from lib/schema/operations/backup_resource_storage_configs_non_crr.txt by
 * lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_BACKUP_RESOURCE_STORAGE_CONFIGS_NON_CRR_H
#define AZBACKUP_SERVICE_BACKUP_RESOURCE_STORAGE_CONFIGS_NON_CRR_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/config.h>
#include <azbackup/model/data_move.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Reads how a vault stores its data.
 * vault_id: ARM id of the vault. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_model_free(&out->model).
 * Service document: Backup Resource Storage Configs Non CRR - Get, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_backup_resource_storage_configs_non_crr_get(
    azb_client *client, const char *vault_id, const azb_call_options *call,
    azb_backup_resource_config_resource **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_backup_resource_storage_configs_non_crr_get_begin(
    azb_client *client, const char *vault_id, const azb_call_options *call, azb_call_fn done,
    void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_backup_resource_storage_configs_non_crr_get_begin has
 * started. out and statuses as azb_backup_resource_storage_configs_non_crr_get; AZB_E_STATE when
 * the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_backup_resource_storage_configs_non_crr_get_end(
    azb_call *call, azb_backup_resource_config_resource **out, azb_error **err);

/*
 * Writes how a vault stores its data.
 * vault_id: ARM id of the vault. body: an azb_backup_resource_config_resource, or its properties
 * (an azb_backup_resource_config). call: NULL for the defaults. All arguments are copied. out:
 * owned, free with azb_model_free(&out->model).
 * Service document: Backup Resource Storage Configs Non CRR - Update, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_backup_resource_storage_configs_non_crr_update(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_backup_resource_config_resource **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_backup_resource_storage_configs_non_crr_update_begin(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_backup_resource_storage_configs_non_crr_update_begin has
 * started. out and statuses as azb_backup_resource_storage_configs_non_crr_update; AZB_E_STATE when
 * the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_backup_resource_storage_configs_non_crr_update_end(
    azb_call *call, azb_backup_resource_config_resource **out, azb_error **err);

/*
 * Changes some settings of how a vault stores its data.
 * vault_id: ARM id of the vault. body: an azb_backup_resource_config_resource, or its properties
 * (an azb_backup_resource_config). call: NULL for the defaults. All arguments are copied.
 * Service document: Backup Resource Storage Configs Non CRR - Patch, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_backup_resource_storage_configs_non_crr_patch(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_backup_resource_storage_configs_non_crr_patch_begin(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_backup_resource_storage_configs_non_crr_patch_begin has
 * started. out and statuses as azb_backup_resource_storage_configs_non_crr_patch; AZB_E_STATE when
 * the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status
azb_backup_resource_storage_configs_non_crr_patch_end(azb_call *call, azb_error **err);

/*
 * Starts to prepare a vault for a move of its data. Sent to the source vault. The poller's result
 * is a VaultStorageConfigOperationResultResponse with the id that the target vault wants.
 * vault_id: ARM id of the vault. body: an azb_prepare_data_move_request. call: NULL for the
 * defaults. All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Backup Resource Storage Configs Non CRR - BMS Prepare Data Move, api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_backup_resource_storage_configs_non_crr_bms_prepare_data_move(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status
azb_backup_resource_storage_configs_non_crr_bms_prepare_data_move_begin(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that
 * azb_backup_resource_storage_configs_non_crr_bms_prepare_data_move_begin has started. out and
 * statuses as azb_backup_resource_storage_configs_non_crr_bms_prepare_data_move; AZB_E_STATE when
 * the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status
azb_backup_resource_storage_configs_non_crr_bms_prepare_data_move_end(azb_call *call,
                                                                      azb_poller **out,
                                                                      azb_error **err);

/*
 * Starts to move data of another vault to this one. Sent to the target vault.
 * vault_id: ARM id of the vault. body: an azb_trigger_data_move_request. call: NULL for the
 * defaults. All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Backup Resource Storage Configs Non CRR - BMS Trigger Data Move, api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_backup_resource_storage_configs_non_crr_bms_trigger_data_move(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status
azb_backup_resource_storage_configs_non_crr_bms_trigger_data_move_begin(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that
 * azb_backup_resource_storage_configs_non_crr_bms_trigger_data_move_begin has started. out and
 * statuses as azb_backup_resource_storage_configs_non_crr_bms_trigger_data_move; AZB_E_STATE when
 * the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status
azb_backup_resource_storage_configs_non_crr_bms_trigger_data_move_end(azb_call *call,
                                                                      azb_poller **out,
                                                                      azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
