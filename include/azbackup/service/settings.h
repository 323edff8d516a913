/*
 * service/settings.h - how a vault stores, encrypts and guards its data, and moves of that data.
 * Generated from lib/schema/operations/settings.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_SETTINGS_H
#define AZBACKUP_SERVICE_SETTINGS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/config.h>
#include <azbackup/model/data_move.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Reads how a vault guards its data.
 * vault_id: ARM id of the vault. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_backup_resource_vault_config_resource_free.
 * Service document: Backup Resource Vault Configs - Get (BackupResourceVaultConfigs_Get),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_get_vault_config(
    azb_client *client, const char *vault_id, const azb_call_options *call,
    azb_backup_resource_vault_config_resource **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_get_vault_config_begin(
    azb_client *client, const char *vault_id, const azb_call_options *call, azb_call_fn done,
    void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_settings_get_vault_config_begin has started. out and statuses
 * as azb_settings_get_vault_config; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_get_vault_config_end(
    azb_call *call, azb_backup_resource_vault_config_resource **out, azb_error **err);

/* Options of azb_settings_put_vault_config: see azb_options_init in context.h. */
typedef struct azb_settings_put_vault_config_options {
    size_t size; /* set by azb_options_init */
    /* "Bearer " and a token of the resource guard's tenant (secret; NULL: none) */
    const char *auxiliary_authorization;
} azb_settings_put_vault_config_options;

/*
 * Writes how a vault guards its data.
 * vault_id: ARM id of the vault. body: an azb_backup_resource_vault_config_resource, or its
 * properties (an azb_backup_resource_vault_config). options, call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_backup_resource_vault_config_resource_free.
 * Service document: Backup Resource Vault Configs - Put (BackupResourceVaultConfigs_Put),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_put_vault_config(
    azb_client *client, const char *vault_id, const azb_model *body,
    const azb_settings_put_vault_config_options *options, const azb_call_options *call,
    azb_backup_resource_vault_config_resource **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_put_vault_config_begin(
    azb_client *client, const char *vault_id, const azb_model *body,
    const azb_settings_put_vault_config_options *options, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_settings_put_vault_config_begin has started. out and statuses
 * as azb_settings_put_vault_config; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_put_vault_config_end(
    azb_call *call, azb_backup_resource_vault_config_resource **out, azb_error **err);

/* Options of azb_settings_update_vault_config: see azb_options_init in context.h. */
typedef struct azb_settings_update_vault_config_options {
    size_t size; /* set by azb_options_init */
    /* "Bearer " and a token of the resource guard's tenant (secret; NULL: none) */
    const char *auxiliary_authorization;
} azb_settings_update_vault_config_options;

/*
 * Changes some settings of how a vault guards its data.
 * vault_id: ARM id of the vault. body: an azb_backup_resource_vault_config_resource, or its
 * properties (an azb_backup_resource_vault_config). options, call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_backup_resource_vault_config_resource_free.
 * Service document: Backup Resource Vault Configs - Update (BackupResourceVaultConfigs_Update),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_update_vault_config(
    azb_client *client, const char *vault_id, const azb_model *body,
    const azb_settings_update_vault_config_options *options, const azb_call_options *call,
    azb_backup_resource_vault_config_resource **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_update_vault_config_begin(
    azb_client *client, const char *vault_id, const azb_model *body,
    const azb_settings_update_vault_config_options *options, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_settings_update_vault_config_begin has started. out and
 * statuses as azb_settings_update_vault_config; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_update_vault_config_end(
    azb_call *call, azb_backup_resource_vault_config_resource **out, azb_error **err);

/*
 * Reads how a vault stores its data.
 * vault_id: ARM id of the vault. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_backup_resource_config_resource_free.
 * Service document: Backup Resource Storage Configs Non CRR - Get
 * (BackupResourceStorageConfigsNonCRR_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_get_storage_config(
    azb_client *client, const char *vault_id, const azb_call_options *call,
    azb_backup_resource_config_resource **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_get_storage_config_begin(
    azb_client *client, const char *vault_id, const azb_call_options *call, azb_call_fn done,
    void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_settings_get_storage_config_begin has started. out and
 * statuses as azb_settings_get_storage_config; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_get_storage_config_end(
    azb_call *call, azb_backup_resource_config_resource **out, azb_error **err);

/*
 * Writes how a vault stores its data.
 * vault_id: ARM id of the vault. body: an azb_backup_resource_config_resource, or its properties
 * (an azb_backup_resource_config). call: NULL for the defaults. All arguments are copied. out:
 * owned, free with azb_backup_resource_config_resource_free.
 * Service document: Backup Resource Storage Configs Non CRR - Update
 * (BackupResourceStorageConfigsNonCRR_Update), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_put_storage_config(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_backup_resource_config_resource **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_put_storage_config_begin(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_settings_put_storage_config_begin has started. out and
 * statuses as azb_settings_put_storage_config; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_put_storage_config_end(
    azb_call *call, azb_backup_resource_config_resource **out, azb_error **err);

/*
 * Changes some settings of how a vault stores its data.
 * vault_id: ARM id of the vault. body: an azb_backup_resource_config_resource, or its properties
 * (an azb_backup_resource_config). call: NULL for the defaults. All arguments are copied.
 * Service document: Backup Resource Storage Configs Non CRR - Patch
 * (BackupResourceStorageConfigsNonCRR_Patch), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_update_storage_config(azb_client *client,
                                                                    const char *vault_id,
                                                                    const azb_model *body,
                                                                    const azb_call_options *call,
                                                                    azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_update_storage_config_begin(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_settings_update_storage_config_begin has started. out and
 * statuses as azb_settings_update_storage_config; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_update_storage_config_end(azb_call *call,
                                                                        azb_error **err);

/*
 * Starts to prepare a vault for a move of its data. Sent to the source vault. The poller's result
 * is a VaultStorageConfigOperationResultResponse with the id that the target vault wants.
 * vault_id: ARM id of the vault. body: an azb_prepare_data_move_request. call: NULL for the
 * defaults. All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Backup Resource Storage Configs Non CRR - BMS Prepare Data Move
 * (BMSPrepareDataMove), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_prepare_data_move(azb_client *client,
                                                                const char *vault_id,
                                                                const azb_model *body,
                                                                const azb_call_options *call,
                                                                azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_prepare_data_move_begin(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_settings_prepare_data_move_begin has started. out and
 * statuses as azb_settings_prepare_data_move; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_prepare_data_move_end(azb_call *call,
                                                                    azb_poller **out,
                                                                    azb_error **err);

/*
 * Starts to move data of another vault to this one. Sent to the target vault.
 * vault_id: ARM id of the vault. body: an azb_trigger_data_move_request. call: NULL for the
 * defaults. All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Backup Resource Storage Configs Non CRR - BMS Trigger Data Move
 * (BMSTriggerDataMove), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_trigger_data_move(azb_client *client,
                                                                const char *vault_id,
                                                                const azb_model *body,
                                                                const azb_call_options *call,
                                                                azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_trigger_data_move_begin(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_settings_trigger_data_move_begin has started. out and
 * statuses as azb_settings_trigger_data_move; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_trigger_data_move_end(azb_call *call,
                                                                    azb_poller **out,
                                                                    azb_error **err);

/*
 * Reads how a vault encrypts its data.
 * vault_id: ARM id of the vault. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_backup_resource_encryption_config_extended_resource_free.
 * Service document: Backup Resource Encryption Configs - Get (BackupResourceEncryptionConfigs_Get),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_get_encryption_config(
    azb_client *client, const char *vault_id, const azb_call_options *call,
    azb_backup_resource_encryption_config_extended_resource **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_get_encryption_config_begin(
    azb_client *client, const char *vault_id, const azb_call_options *call, azb_call_fn done,
    void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_settings_get_encryption_config_begin has started. out and
 * statuses as azb_settings_get_encryption_config; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_get_encryption_config_end(
    azb_call *call, azb_backup_resource_encryption_config_extended_resource **out, azb_error **err);

/*
 * Writes how a vault encrypts its data.
 * vault_id: ARM id of the vault. body: an azb_backup_resource_encryption_config_resource, or its
 * properties (an azb_backup_resource_encryption_config). call: NULL for the defaults. All arguments
 * are copied.
 * Service document: Backup Resource Encryption Configs - Update
 * (BackupResourceEncryptionConfigs_Update), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_put_encryption_config(azb_client *client,
                                                                    const char *vault_id,
                                                                    const azb_model *body,
                                                                    const azb_call_options *call,
                                                                    azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_put_encryption_config_begin(
    azb_client *client, const char *vault_id, const azb_model *body, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_settings_put_encryption_config_begin has started. out and
 * statuses as azb_settings_put_encryption_config; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_settings_put_encryption_config_end(azb_call *call,
                                                                        azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
