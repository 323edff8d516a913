/*
 * every_operation.h - one call of each operation: id, method, URL behind the host, body or NULL,
 * shape, C name, type of what comes back (none for pollers and for nothing), arguments of the call.
 *
 * Read more than once, with another OPERATION each time. Sorted by id.
 */
/* clang-format off */
OPERATION("BMSPrepareDataMove", "POST",
          VAULT "/backupstorageconfig/vaultstorageconfig/prepareDataMove" API,
          "{\"targetResourceId\":\"/t\",\"targetRegion\":\"r\",\"dataMoveLevel\":\"Vault\"}",
          POLLED, settings_prepare_data_move, none, VAULT, body,
          NULL)
OPERATION("BMSPrepareDataMoveOperationResult_Get", "GET",
          VAULT "/backupstorageconfig/vaultstorageconfig/operationResults/op" API,
          NULL,
          POLLED, tracking_get_prepare_data_move_result, none, VAULT, "op", NULL)
OPERATION("BMSTriggerDataMove", "POST",
          VAULT "/backupstorageconfig/vaultstorageconfig/triggerDataMove" API,
          "{\"sourceResourceId\":\"/s\",\"sourceRegion\":\"r\",\"dataMoveLevel\":\"Vault\","
          "\"correlationId\":\"c\"}",
          POLLED, settings_trigger_data_move, none, VAULT, body,
          NULL)
OPERATION("BackupEngines_Get", "GET", VAULT "/backupEngines/engine" API FILTER SKIP,
          NULL,
          READ, engines_get, backup_engine_base_resource, VAULT, "engine",
          SKIPPED(engines_get), NULL)
OPERATION("BackupEngines_List", "GET", VAULT "/backupEngines" API FILTER SKIP,
          NULL,
          LISTED, engines_list, backup_engine_base_resource, VAULT,
          SKIPPED(engines_list), NULL)
OPERATION("BackupJobs_List", "GET", VAULT "/backupJobs" API FILTER SKIP,
          NULL,
          LISTED, jobs_list, job_resource, VAULT, SKIPPED(jobs_list), NULL)
OPERATION("BackupOperationResults_Get", "GET", VAULT "/backupOperationResults/op" API,
          NULL,
          POLLED, tracking_get_vault_result, none, VAULT, "op", NULL)
OPERATION("BackupOperationStatuses_Get", "GET", VAULT "/backupOperations/op" API,
          NULL,
          READ, tracking_get_vault_status, operation_status, VAULT, "op", NULL)
OPERATION("BackupPolicies_List", "GET", VAULT "/backupPolicies" API FILTER,
          NULL,
          LISTED, policies_list, protection_policy_resource, VAULT,
          FILTERED(policies_list), NULL)
OPERATION("BackupProtectableItems_List", "GET", VAULT "/backupProtectableItems" API FILTER SKIP,
          NULL,
          LISTED, protectable_list_items, workload_protectable_item_resource, VAULT,
          SKIPPED(protectable_list_items), NULL)
OPERATION("BackupProtectedItems_List", "GET", VAULT "/backupProtectedItems" API FILTER SKIP,
          NULL,
          LISTED, items_list, protected_item_resource, VAULT,
          SKIPPED(items_list), NULL)
OPERATION("BackupProtectionContainers_List", "GET", VAULT "/backupProtectionContainers" API FILTER,
          NULL,
          LISTED, containers_list, protection_container_resource, VAULT,
          FILTERED(containers_list), NULL)
OPERATION("BackupProtectionIntent_List", "GET", VAULT "/backupProtectionIntents" API FILTER SKIP,
          NULL,
          LISTED, intents_list, protection_intent_resource, VAULT,
          SKIPPED(intents_list), NULL)
OPERATION("BackupResourceEncryptionConfigs_Get", "GET",
          VAULT "/backupEncryptionConfigs/backupResourceEncryptionConfig" API,
          NULL,
          READ, settings_get_encryption_config,
          backup_resource_encryption_config_extended_resource, VAULT, NULL)
OPERATION("BackupResourceEncryptionConfigs_Update", "PUT",
          VAULT "/backupEncryptionConfigs/backupResourceEncryptionConfig" API,
          "{\"properties\":{\"keyUri\":\"https://k\"}}",
          DONE, settings_put_encryption_config, none, VAULT, body, NULL)
OPERATION("BackupResourceStorageConfigsNonCRR_Get", "GET",
          VAULT "/backupstorageconfig/vaultstorageconfig" API,
          NULL,
          READ, settings_get_storage_config, backup_resource_config_resource, VAULT,
          NULL)
OPERATION("BackupResourceStorageConfigsNonCRR_Patch", "PATCH",
          VAULT "/backupstorageconfig/vaultstorageconfig" API,
          "{\"properties\":{\"storageModelType\":\"GeoRedundant\"}}",
          DONE, settings_update_storage_config, none, VAULT, body, NULL)
OPERATION("BackupResourceStorageConfigsNonCRR_Update", "PUT",
          VAULT "/backupstorageconfig/vaultstorageconfig" API,
          "{\"properties\":{\"storageModelType\":\"GeoRedundant\"}}",
          READ, settings_put_storage_config, backup_resource_config_resource,
          VAULT, body, NULL)
OPERATION("BackupResourceVaultConfigs_Get", "GET", VAULT "/backupconfig/vaultconfig" API,
          NULL,
          READ, settings_get_vault_config, backup_resource_vault_config_resource, VAULT,
          NULL)
OPERATION("BackupResourceVaultConfigs_Put", "PUT", VAULT "/backupconfig/vaultconfig" API,
          "{\"properties\":{\"softDeleteFeatureState\":\"AlwaysON\"}}",
          READ, settings_put_vault_config, backup_resource_vault_config_resource, VAULT,
          body, AUXILIARY(settings_put_vault_config), NULL)
OPERATION("BackupResourceVaultConfigs_Update", "PATCH", VAULT "/backupconfig/vaultconfig" API,
          "{\"properties\":{\"softDeleteFeatureState\":\"AlwaysON\"}}",
          READ, settings_update_vault_config, backup_resource_vault_config_resource, VAULT,
          body, AUXILIARY(settings_update_vault_config), NULL)
OPERATION("BackupStatus_Get", "POST",
          SUBSCRIPTION "/providers/Microsoft.RecoveryServices/locations/westus/backupStatus" API,
          "{\"resourceType\":\"VM\",\"resourceId\":\"/vm\"}",
          READ, support_get_backup_status, backup_status_response, SUBSCRIPTION, "westus", body, NULL)
OPERATION("BackupUsageSummaries_List", "GET", VAULT "/backupUsageSummaries" API FILTER SKIP,
          NULL,
          LISTED, vaults_list_usages, backup_management_usage, VAULT,
          SKIPPED(vaults_list_usages), NULL)
OPERATION("BackupWorkloadItems_List", "GET", CONTAINER "/items" API FILTER SKIP,
          NULL,
          LISTED, containers_list_workload_items, workload_item_resource, CONTAINER,
          SKIPPED(containers_list_workload_items), NULL)
OPERATION("Backups_Trigger", "POST", ITEM "/backup" API,
          "{\"properties\":{\"objectType\":\"IaasVMBackupRequest\"}}",
          POLLED, backups_trigger, none, ITEM, body, NULL)
OPERATION("DeletedProtectionContainers_List", "GET",
          VAULT "/backupDeletedProtectionContainers" API FILTER,
          NULL,
          LISTED, containers_list_deleted, protection_container_resource, VAULT,
          FILTERED(containers_list_deleted), NULL)
OPERATION("DiskRestorePoint_Get", "GET", DISK_POINT DISK_API,
          NULL,
          READ, disk_restore_points_get, disk_restore_point, DISK_POINT, NULL)
OPERATION("DiskRestorePoint_GrantAccess", "POST", DISK_POINT "/beginGetAccess" DISK_API,
          "{\"access\":\"Read\",\"durationInSeconds\":3600}",
          POLLED, disk_restore_points_grant_access, none, DISK_POINT, body, NULL)
OPERATION("DiskRestorePoint_ListByRestorePoint", "GET", POINT "/diskRestorePoints" DISK_API,
          NULL,
          LISTED, disk_restore_points_list, disk_restore_point, POINT, NULL)
OPERATION("DiskRestorePoint_RevokeAccess", "POST", DISK_POINT "/endGetAccess" DISK_API,
          NULL,
          POLLED, disk_restore_points_revoke_access, none, DISK_POINT, NULL)
OPERATION("Disks_CreateOrUpdate", "PUT", DISK DISK_API,
          "{\"location\":\"westus\",\"properties\":{\"creationData\":{\"createOption\":"
          "\"Restore\",\"sourceResourceId\":\"/p\"}}}",
          POLLED, disks_create_or_update, none, DISK, body, NULL)
OPERATION("Disks_Delete", "DELETE", DISK DISK_API,
          NULL,
          POLLED, disks_delete, none, DISK, NULL)
OPERATION("Disks_Get", "GET", DISK DISK_API,
          NULL,
          READ, disks_get, disk, DISK, NULL)
OPERATION("Disks_GrantAccess", "POST", DISK "/beginGetAccess" DISK_API,
          "{\"access\":\"Read\",\"durationInSeconds\":3600}",
          POLLED, disks_grant_access, none, DISK, body, NULL)
OPERATION("Disks_RevokeAccess", "POST", DISK "/endGetAccess" DISK_API,
          NULL,
          POLLED, disks_revoke_access, none, DISK, NULL)
OPERATION("ExportJobsOperationResults_Get", "GET", VAULT "/backupJobs/operationResults/op" API,
          NULL,
          POLLED, tracking_get_export_result, none, VAULT, "op", NULL)
OPERATION("FeatureSupport_Validate", "POST",
          SUBSCRIPTION "/providers/Microsoft.RecoveryServices/locations/westus"
          "/backupValidateFeatures" API,
          "{\"featureType\":\"AzureVMResourceBackup\",\"vmSize\":\"Basic_A0\"}",
          READ, support_validate_feature, azure_vm_resource_feature_support_response, SUBSCRIPTION,
          "westus", body, NULL)
OPERATION("FetchTieringCost_Post", "POST", VAULT "/backupTieringCost/default/fetchTieringCost" API,
          "{\"objectType\":\"FetchTieringCostSavingsInfoForPolicyRequest\","
          "\"sourceTierType\":\"HardenedRP\",\"targetTierType\":\"ArchivedRP\","
          "\"policyName\":\"p\"}",
          POLLED, costs_fetch, none, VAULT, body, NULL)
OPERATION("GetOperationStatus", "GET",
          VAULT "/backupstorageconfig/vaultstorageconfig/operationStatus/op" API,
          NULL,
          READ, tracking_get_storage_config_status, operation_status,
          VAULT, "op", NULL)
OPERATION("GetTieringCostOperationResult_Get", "GET",
          VAULT "/backupTieringCost/default/operationResults/op" API,
          NULL,
          READ, tracking_get_cost_result, tiering_cost_info, VAULT, "op", NULL)
OPERATION("ItemLevelRecoveryConnections_Provision", "POST",
          ITEM "/recoveryPoints/7/provisionInstantItemRecovery" API,
          "{\"properties\":{\"objectType\":\"IaasVMILRRegistrationRequest\"}}",
          POLLED, file_recovery_provision, none, ITEM, "7", body, NULL)
OPERATION("ItemLevelRecoveryConnections_Revoke", "POST",
          ITEM "/recoveryPoints/7/revokeInstantItemRecovery" API,
          NULL,
          POLLED, file_recovery_revoke, none, ITEM, "7", NULL)
OPERATION("JobCancellations_Trigger", "POST", VAULT "/backupJobs/job/cancel" API,
          NULL,
          POLLED, jobs_cancel, none, VAULT, "job", NULL)
OPERATION("JobDetails_Get", "GET", VAULT "/backupJobs/job" API,
          NULL,
          READ, jobs_get, job_resource, VAULT, "job", NULL)
OPERATION("JobOperationResults_Get", "GET", VAULT "/backupJobs/job/operationResults/op" API,
          NULL,
          POLLED, tracking_get_job_result, none, VAULT, "job", "op", NULL)
OPERATION("Jobs_Export", "POST", VAULT "/backupJobsExport" API FILTER,
          NULL,
          POLLED, jobs_export, none, VAULT, FILTERED(jobs_export), NULL)
OPERATION("MoveRecoveryPoint", "POST", ITEM "/recoveryPoints/7/move" API,
          "{\"sourceTierType\":\"HardenedRP\",\"targetTierType\":\"ArchivedRP\"}",
          POLLED, recovery_points_move, none, ITEM, "7", body, NULL)
OPERATION("Operation_Validate", "POST", VAULT "/backupValidateOperation" API,
          "{\"id\":\"/p\",\"properties\":{\"objectType\":\"ValidateRestoreOperationRequest\"}}",
          READ, support_validate_operation, validate_operations_response, VAULT, body, NULL)
OPERATION("Operations_List", "GET", "/providers/Microsoft.RecoveryServices/operations" API,
          NULL,
          LISTED, support_list_operations, client_discovery_value_for_single_api, NULL)
OPERATION("PrivateEndpointConnection_Delete", "DELETE",
          VAULT "/privateEndpointConnections/link" API,
          NULL,
          POLLED, private_endpoints_delete, none, VAULT, "link", NULL)
OPERATION("PrivateEndpointConnection_Get", "GET", VAULT "/privateEndpointConnections/link" API,
          NULL,
          READ, private_endpoints_get, private_endpoint_connection_resource, VAULT,
          "link", NULL)
OPERATION("PrivateEndpointConnection_Put", "PUT", VAULT "/privateEndpointConnections/link" API,
          "{\"properties\":{\"privateLinkServiceConnectionState\":{\"status\":\"Approved\"}}}",
          POLLED, private_endpoints_put, none, VAULT, "link", body, NULL)
OPERATION("PrivateEndpoint_GetOperationStatus", "GET",
          VAULT "/privateEndpointConnections/link/operationsStatus/op" API,
          NULL,
          READ, tracking_get_private_endpoint_status, operation_status, VAULT, "link", "op", NULL)
OPERATION("ProtectableContainers_List", "GET",
          VAULT "/backupFabrics/Azure/protectableContainers" API FILTER,
          NULL,
          LISTED, protectable_list_containers, protectable_container_resource, VAULT,
          FILTERED(protectable_list_containers), NULL)
OPERATION("ProtectedItemOperationResults_Get", "GET", ITEM "/operationResults/op" API,
          NULL,
          POLLED, tracking_get_item_result, none, ITEM, "op", NULL)
OPERATION("ProtectedItemOperationStatuses_Get", "GET", ITEM "/operationsStatus/op" API,
          NULL,
          READ, tracking_get_item_status, operation_status, ITEM, "op", NULL)
OPERATION("ProtectedItems_CreateOrUpdate", "PUT", ITEM API,
          "{\"properties\":{\"protectedItemType\":\"Microsoft.Compute/virtualMachines\"}}",
          POLLED, items_create_or_update, none, ITEM, body,
          AUXILIARY(items_create_or_update), NULL)
OPERATION("ProtectedItems_Delete", "DELETE", ITEM API,
          NULL,
          POLLED, items_delete, none, ITEM, NULL)
OPERATION("ProtectedItems_Get", "GET", ITEM API FILTER,
          NULL,
          READ, items_get, protected_item_resource, ITEM, FILTERED(items_get),
          NULL)
OPERATION("ProtectionContainerOperationResults_Get", "GET", CONTAINER "/operationResults/op" API,
          NULL,
          POLLED, tracking_get_container_result, none, CONTAINER, "op", NULL)
OPERATION("ProtectionContainerRefreshOperationResults_Get", "GET",
          VAULT "/backupFabrics/Azure/operationResults/op" API,
          NULL,
          POLLED, tracking_get_refresh_result, none, VAULT, "op", NULL)
OPERATION("ProtectionContainers_Get", "GET", CONTAINER API,
          NULL,
          READ, containers_get, protection_container_resource, CONTAINER, NULL)
OPERATION("ProtectionContainers_Inquire", "POST", CONTAINER "/inquire" API FILTER,
          NULL,
          POLLED, containers_inquire, none, CONTAINER,
          FILTERED(containers_inquire), NULL)
OPERATION("ProtectionContainers_Refresh", "POST",
          VAULT "/backupFabrics/Azure/refreshContainers" API FILTER,
          NULL,
          POLLED, containers_refresh, none, VAULT,
          FILTERED(containers_refresh), NULL)
OPERATION("ProtectionContainers_Register", "PUT", CONTAINER API,
          "{\"properties\":{\"containerType\":\"StorageContainer\"}}",
          POLLED, containers_register, none, CONTAINER, body, NULL)
OPERATION("ProtectionContainers_Unregister", "DELETE", CONTAINER API,
          NULL,
          POLLED, containers_unregister, none, CONTAINER, NULL)
OPERATION("ProtectionIntent_CreateOrUpdate", "PUT",
          VAULT "/backupFabrics/Azure/backupProtectionIntent/i%20n" API,
          "{\"properties\":{\"protectionIntentItemType\":\"AzureResourceItem\"}}",
          READ, intents_create_or_update, protection_intent_resource, VAULT, "i n", body,
          NULL)
OPERATION("ProtectionIntent_Delete", "DELETE",
          VAULT "/backupFabrics/Azure/backupProtectionIntent/i%20n" API,
          NULL,
          DONE, intents_delete, none, VAULT, "i n", NULL)
OPERATION("ProtectionIntent_Get", "GET",
          VAULT "/backupFabrics/Azure/backupProtectionIntent/i%20n" API,
          NULL,
          READ, intents_get, protection_intent_resource, VAULT, "i n", NULL)
OPERATION("ProtectionIntent_Validate", "POST",
          SUBSCRIPTION "/providers/Microsoft.RecoveryServices/locations/westus"
          "/backupPreValidateProtection" API,
          "{\"resourceType\":\"VM\",\"properties\":\"\"}",
          READ, intents_validate, pre_validate_enable_backup_response, SUBSCRIPTION,
          "westus", body, NULL)
OPERATION("ProtectionPolicies_CreateOrUpdate", "PUT", VAULT "/backupPolicies/gold" API,
          "{\"properties\":{\"backupManagementType\":\"AzureStorage\",\"timeZone\":\"UTC\"}}",
          POLLED, policies_create_or_update, none, VAULT, "gold", body,
          AUXILIARY(policies_create_or_update), NULL)
OPERATION("ProtectionPolicies_Delete", "DELETE", VAULT "/backupPolicies/gold" API,
          NULL,
          POLLED, policies_delete, none, VAULT, "gold", NULL)
OPERATION("ProtectionPolicies_Get", "GET", VAULT "/backupPolicies/gold" API,
          NULL,
          READ, policies_get, protection_policy_resource, VAULT, "gold", NULL)
OPERATION("ProtectionPolicyOperationResults_Get", "GET",
          VAULT "/backupPolicies/gold/operationResults/op" API,
          NULL,
          READ, tracking_get_policy_result, protection_policy_resource, VAULT, "gold",
          "op", NULL)
OPERATION("ProtectionPolicyOperationStatuses_Get", "GET",
          VAULT "/backupPolicies/gold/operations/op" API,
          NULL,
          READ, tracking_get_policy_status, operation_status, VAULT, "gold", "op",
          NULL)
OPERATION("RecoveryPointsRecommendedForMove_List", "POST",
          ITEM "/recoveryPointsRecommendedForMove" API,
          "{\"excludedRPList\":[\"7\"]}",
          LISTED, recovery_points_list_recommended_for_move, recovery_point_resource, ITEM, body,
          NULL)
OPERATION("RecoveryPoints_Get", "GET", ITEM "/recoveryPoints/7" API,
          NULL,
          READ, recovery_points_get, recovery_point_resource, ITEM, "7", NULL)
OPERATION("RecoveryPoints_List", "GET", ITEM "/recoveryPoints" API FILTER,
          NULL,
          LISTED, recovery_points_list, recovery_point_resource, ITEM,
          FILTERED(recovery_points_list), NULL)
OPERATION("ResourceGuardProxies_Get", "GET", VAULT "/backupResourceGuardProxies" API,
          NULL,
          LISTED, guards_list, resource_guard_proxy_base_resource, VAULT, NULL)
OPERATION("ResourceGuardProxy_Delete", "DELETE", VAULT "/backupResourceGuardProxies/VaultProxy" API,
          NULL,
          DONE, guards_delete, none, VAULT, "VaultProxy", NULL)
OPERATION("ResourceGuardProxy_Get", "GET", VAULT "/backupResourceGuardProxies/VaultProxy" API,
          NULL,
          READ, guards_get, resource_guard_proxy_base_resource, VAULT, "VaultProxy",
          NULL)
OPERATION("ResourceGuardProxy_Put", "PUT", VAULT "/backupResourceGuardProxies/VaultProxy" API,
          "{\"properties\":{\"resourceGuardResourceId\":\"/g\"}}",
          READ, guards_put, resource_guard_proxy_base_resource, VAULT, "VaultProxy",
          body, NULL)
OPERATION("ResourceGuardProxy_UnlockDelete", "POST",
          VAULT "/backupResourceGuardProxies/VaultProxy/unlockDelete" API,
          "{\"resourceToBeDeleted\":\"/x\"}",
          READ, guards_unlock_delete, unlock_delete_response, VAULT, "VaultProxy",
          body, NULL)
OPERATION("RestorePointCollections_CreateOrUpdate", "PUT", COLLECTION COMPUTE_API,
          "{\"location\":\"westus\",\"properties\":{\"source\":{\"id\":\"/vm\"}}}",
          READ, restore_point_collections_create_or_update, restore_point_collection, COLLECTION,
          body, NULL)
OPERATION("RestorePointCollections_Delete", "DELETE", COLLECTION COMPUTE_API,
          NULL,
          POLLED, restore_point_collections_delete, none, COLLECTION, NULL)
OPERATION("RestorePointCollections_Get", "GET",
          COLLECTION COMPUTE_API "&$expand=restorePoints",
          NULL,
          READ, restore_point_collections_get, restore_point_collection, COLLECTION,
          OPTIONS(restore_point_collections_get,
                  .expand = AZB_RESTORE_POINT_COLLECTION_EXPAND_OPTIONS_RESTORE_POINTS), NULL)
OPERATION("RestorePointCollections_List", "GET",
          GROUP "/providers/Microsoft.Compute/restorePointCollections" COMPUTE_API,
          NULL,
          LISTED, restore_point_collections_list_in_group, restore_point_collection, GROUP, NULL)
OPERATION("RestorePointCollections_ListAll", "GET",
          SUBSCRIPTION "/providers/Microsoft.Compute/restorePointCollections" COMPUTE_API,
          NULL,
          LISTED, restore_point_collections_list, restore_point_collection, SUBSCRIPTION, NULL)
OPERATION("RestorePointCollections_Update", "PATCH", COLLECTION COMPUTE_API,
          "{\"tags\":{\"a\":\"b\"}}",
          READ, restore_point_collections_update, restore_point_collection, COLLECTION, body, NULL)
OPERATION("RestorePoints_Create", "PUT", POINT COMPUTE_API,
          "{\"properties\":{\"excludeDisks\":[{\"id\":\"/d\"}]}}",
          POLLED, restore_points_create, none, POINT, body, NULL)
OPERATION("RestorePoints_Delete", "DELETE", POINT COMPUTE_API,
          NULL,
          POLLED, restore_points_delete, none, POINT, NULL)
OPERATION("RestorePoints_Get", "GET", POINT COMPUTE_API "&$expand=instanceView",
          NULL,
          READ, restore_points_get, restore_point, POINT,
          OPTIONS(restore_points_get, .expand = AZB_RESTORE_POINT_EXPAND_OPTIONS_INSTANCE_VIEW),
          NULL)
OPERATION("Restores_Trigger", "POST", ITEM "/recoveryPoints/7/restore" API,
          "{\"properties\":{\"objectType\":\"IaasVMRestoreRequest\"}}",
          POLLED, restores_trigger, none, ITEM, "7", body, AUXILIARY(restores_trigger), NULL)
OPERATION("SecurityPINs_Get", "POST", VAULT "/backupSecurityPIN" API,
          "{\"resourceGuardOperationRequests\":[\"/r\"]}",
          READ, guards_get_security_pin, token_information, VAULT, body, AUXILIARY(guards_get_security_pin),
          NULL)
OPERATION("TieringCostOperationStatus_Get", "GET",
          VAULT "/backupTieringCost/default/operationsStatus/op" API,
          NULL,
          READ, tracking_get_cost_status, operation_status, VAULT, "op", NULL)
OPERATION("ValidateOperationResults_Get", "GET", VAULT "/backupValidateOperationResults/op" API,
          NULL,
          POLLED, tracking_get_validation_result, none, VAULT, "op", NULL)
OPERATION("ValidateOperationStatuses_Get", "GET", VAULT "/backupValidateOperationsStatuses/op" API,
          NULL,
          READ, tracking_get_validation_status, operation_status, VAULT, "op", NULL)
OPERATION("ValidateOperation_Trigger", "POST", VAULT "/backupTriggerValidateOperation" API,
          "{\"id\":\"/p\",\"properties\":{\"objectType\":\"ValidateRestoreOperationRequest\"}}",
          POLLED, support_trigger_validation, none, VAULT, body, NULL)
OPERATION("Vaults_CreateOrUpdate", "PUT", VAULT API,
          "{\"location\":\"westus\",\"sku\":{\"name\":\"RS0\"}}",
          POLLED, vaults_create_or_update, none, VAULT, body, AUXILIARY(vaults_create_or_update),
          NULL)
OPERATION("Vaults_Delete", "DELETE", VAULT API,
          NULL,
          POLLED, vaults_delete, none, VAULT, NULL)
OPERATION("Vaults_Get", "GET", VAULT API,
          NULL,
          READ, vaults_get, vault, VAULT, NULL)
OPERATION("Vaults_ListByResourceGroup", "GET",
          GROUP "/providers/Microsoft.RecoveryServices/vaults" API,
          NULL,
          LISTED, vaults_list_in_group, vault, GROUP, NULL)
OPERATION("Vaults_ListBySubscriptionId", "GET",
          SUBSCRIPTION "/providers/Microsoft.RecoveryServices/vaults" API,
          NULL,
          LISTED, vaults_list, vault, SUBSCRIPTION, NULL)
OPERATION("VirtualMachines_CreateOrUpdate", "PUT", VM COMPUTE_API,
          "{\"location\":\"westus\"}",
          POLLED, virtual_machines_create_or_update, none, VM, body,
          OPTIONS(virtual_machines_create_or_update, .if_match = "e1", .if_none_match = "*"), NULL)
OPERATION("VirtualMachines_Delete", "DELETE", VM COMPUTE_API "&forceDeletion=true",
          NULL,
          POLLED, virtual_machines_delete, none, VM,
          OPTIONS(virtual_machines_delete, .force_deletion = {1, AZB_SET}), NULL)
OPERATION("VirtualMachines_Get", "GET", VM COMPUTE_API "&$expand=userData",
          NULL,
          READ, virtual_machines_get, virtual_machine, VM,
          OPTIONS(virtual_machines_get, .expand = AZB_VIRTUAL_MACHINE_EXPAND_OPTIONS_USER_DATA),
          NULL)
/* clang-format on */
