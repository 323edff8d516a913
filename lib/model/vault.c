/*
 * vault.c - tables of azbackup/model/vault.h.
 * Generated from lib/schema/models/vault.txt by lib/schema/generate.py.
 */
#include <azbackup/model/vault.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value alerts_state_values[] = {
    AZBI_VALUE("Enabled", 0x006c0001),
    AZBI_VALUE("Disabled", 0x006c0002),
};
const azbi_enum_set azbi_enum_alerts_state = {
    .name = "AlertsState",
    .values = alerts_state_values,
    .count = AZBI_COUNT(alerts_state_values),
};

static const azbi_enum_value bcdr_security_level_values[] = {
    AZBI_VALUE("Poor", 0x006d0001),
    AZBI_VALUE("Fair", 0x006d0002),
    AZBI_VALUE("Good", 0x006d0003),
    AZBI_VALUE("Excellent", 0x006d0004),
};
const azbi_enum_set azbi_enum_bcdr_security_level = {
    .name = "BCDRSecurityLevel",
    .values = bcdr_security_level_values,
    .count = AZBI_COUNT(bcdr_security_level_values),
};

static const azbi_enum_value backup_storage_version_values[] = {
    AZBI_VALUE("V1", 0x006e0001),
    AZBI_VALUE("V2", 0x006e0002),
    AZBI_VALUE("Unassigned", 0x006e0003),
};
const azbi_enum_set azbi_enum_backup_storage_version = {
    .name = "BackupStorageVersion",
    .values = backup_storage_version_values,
    .count = AZBI_COUNT(backup_storage_version_values),
};

static const azbi_enum_value cross_region_restore_values[] = {
    AZBI_VALUE("Enabled", 0x006f0001),
    AZBI_VALUE("Disabled", 0x006f0002),
};
const azbi_enum_set azbi_enum_cross_region_restore = {
    .name = "CrossRegionRestore",
    .values = cross_region_restore_values,
    .count = AZBI_COUNT(cross_region_restore_values),
};

static const azbi_enum_value cross_subscription_restore_state_values[] = {
    AZBI_VALUE("Enabled", 0x00700001),
    AZBI_VALUE("Disabled", 0x00700002),
    AZBI_VALUE("PermanentlyDisabled", 0x00700003),
};
const azbi_enum_set azbi_enum_cross_subscription_restore_state = {
    .name = "CrossSubscriptionRestoreState",
    .values = cross_subscription_restore_state_values,
    .count = AZBI_COUNT(cross_subscription_restore_state_values),
};

static const azbi_enum_value vault_enhanced_security_state_values[] = {
    AZBI_VALUE("Invalid", 0x00710001),
    AZBI_VALUE("Enabled", 0x00710002),
    AZBI_VALUE("Disabled", 0x00710003),
    AZBI_VALUE("AlwaysON", 0x00710004),
};
const azbi_enum_set azbi_enum_vault_enhanced_security_state = {
    .name = "VaultEnhancedSecurityState",
    .values = vault_enhanced_security_state_values,
    .count = AZBI_COUNT(vault_enhanced_security_state_values),
    .numbered = 1,
};

static const azbi_enum_value identity_type_values[] = {
    AZBI_VALUE("SystemAssigned", 0x00720001),
    AZBI_VALUE("UserAssigned", 0x00720002),
};
const azbi_enum_set azbi_enum_identity_type = {
    .name = "IdentityType",
    .values = identity_type_values,
    .count = AZBI_COUNT(identity_type_values),
};

static const azbi_enum_value immutability_state_values[] = {
    AZBI_VALUE("Disabled", 0x00730001),
    AZBI_VALUE("Unlocked", 0x00730002),
    AZBI_VALUE("Locked", 0x00730003),
};
const azbi_enum_set azbi_enum_immutability_state = {
    .name = "ImmutabilityState",
    .values = immutability_state_values,
    .count = AZBI_COUNT(immutability_state_values),
};

static const azbi_enum_value vault_infrastructure_encryption_state_values[] = {
    AZBI_VALUE("Enabled", 0x00740001),
    AZBI_VALUE("Disabled", 0x00740002),
};
const azbi_enum_set azbi_enum_vault_infrastructure_encryption_state = {
    .name = "VaultInfrastructureEncryptionState",
    .values = vault_infrastructure_encryption_state_values,
    .count = AZBI_COUNT(vault_infrastructure_encryption_state_values),
};

static const azbi_enum_value multi_user_authorization_values[] = {
    AZBI_VALUE("Invalid", 0x00750001),
    AZBI_VALUE("Enabled", 0x00750002),
    AZBI_VALUE("Disabled", 0x00750003),
};
const azbi_enum_set azbi_enum_multi_user_authorization = {
    .name = "MultiUserAuthorization",
    .values = multi_user_authorization_values,
    .count = AZBI_COUNT(multi_user_authorization_values),
    .numbered = 1,
};

static const azbi_enum_value public_network_access_values[] = {
    AZBI_VALUE("Enabled", 0x00760001),
    AZBI_VALUE("Disabled", 0x00760002),
};
const azbi_enum_set azbi_enum_public_network_access = {
    .name = "PublicNetworkAccess",
    .values = public_network_access_values,
    .count = AZBI_COUNT(public_network_access_values),
};

static const azbi_enum_value resource_identity_type_values[] = {
    AZBI_VALUE("SystemAssigned", 0x00770001),
    AZBI_VALUE("None", 0x00770002),
    AZBI_VALUE("UserAssigned", 0x00770003),
    AZBI_VALUE("SystemAssigned, UserAssigned", 0x00770004),
};
const azbi_enum_set azbi_enum_resource_identity_type = {
    .name = "ResourceIdentityType",
    .values = resource_identity_type_values,
    .count = AZBI_COUNT(resource_identity_type_values),
};

static const azbi_enum_value resource_move_state_values[] = {
    AZBI_VALUE("Unknown", 0x00780001),         AZBI_VALUE("InProgress", 0x00780002),
    AZBI_VALUE("PrepareFailed", 0x00780003),   AZBI_VALUE("CommitFailed", 0x00780004),
    AZBI_VALUE("PrepareTimedout", 0x00780005), AZBI_VALUE("CommitTimedout", 0x00780006),
    AZBI_VALUE("MoveSucceeded", 0x00780007),   AZBI_VALUE("Failure", 0x00780008),
    AZBI_VALUE("CriticalFailure", 0x00780009), AZBI_VALUE("PartialSuccess", 0x0078000a),
};
const azbi_enum_set azbi_enum_resource_move_state = {
    .name = "ResourceMoveState",
    .values = resource_move_state_values,
    .count = AZBI_COUNT(resource_move_state_values),
};

static const azbi_enum_value secure_score_level_values[] = {
    AZBI_VALUE("None", 0x00790001),
    AZBI_VALUE("Minimum", 0x00790002),
    AZBI_VALUE("Adequate", 0x00790003),
    AZBI_VALUE("Maximum", 0x00790004),
};
const azbi_enum_set azbi_enum_secure_score_level = {
    .name = "SecureScoreLevel",
    .values = secure_score_level_values,
    .count = AZBI_COUNT(secure_score_level_values),
};

static const azbi_enum_value sku_name_values[] = {
    AZBI_VALUE("Standard", 0x007a0001),
    AZBI_VALUE("RS0", 0x007a0002),
};
const azbi_enum_set azbi_enum_sku_name = {
    .name = "SkuName",
    .values = sku_name_values,
    .count = AZBI_COUNT(sku_name_values),
};

static const azbi_enum_value soft_delete_state_values[] = {
    AZBI_VALUE("Invalid", 0x007b0001),
    AZBI_VALUE("Enabled", 0x007b0002),
    AZBI_VALUE("Disabled", 0x007b0003),
    AZBI_VALUE("AlwaysON", 0x007b0004),
};
const azbi_enum_set azbi_enum_soft_delete_state = {
    .name = "SoftDeleteState",
    .values = soft_delete_state_values,
    .count = AZBI_COUNT(soft_delete_state_values),
    .numbered = 1,
};

static const azbi_enum_value standard_tier_storage_redundancy_values[] = {
    AZBI_VALUE("Invalid", 0x007c0001),
    AZBI_VALUE("LocallyRedundant", 0x007c0002),
    AZBI_VALUE("GeoRedundant", 0x007c0003),
    AZBI_VALUE("ZoneRedundant", 0x007c0004),
};
const azbi_enum_set azbi_enum_standard_tier_storage_redundancy = {
    .name = "StandardTierStorageRedundancy",
    .values = standard_tier_storage_redundancy_values,
    .count = AZBI_COUNT(standard_tier_storage_redundancy_values),
    .numbered = 1,
};

static const azbi_enum_value source_scan_state_values[] = {
    AZBI_VALUE("Disabled", 0x007d0001),
    AZBI_VALUE("Enabled", 0x007d0002),
    AZBI_VALUE("Invalid", 0x007d0003),
};
const azbi_enum_set azbi_enum_source_scan_state = {
    .name = "State",
    .values = source_scan_state_values,
    .count = AZBI_COUNT(source_scan_state_values),
};

static const azbi_enum_value trigger_type_values[] = {
    AZBI_VALUE("UserTriggered", 0x007e0001),
    AZBI_VALUE("ForcedUpgrade", 0x007e0002),
};
const azbi_enum_set azbi_enum_trigger_type = {
    .name = "TriggerType",
    .values = trigger_type_values,
    .count = AZBI_COUNT(trigger_type_values),
};

static const azbi_enum_value vault_private_endpoint_state_values[] = {
    AZBI_VALUE("None", 0x007f0001),
    AZBI_VALUE("Enabled", 0x007f0002),
};
const azbi_enum_set azbi_enum_vault_private_endpoint_state = {
    .name = "VaultPrivateEndpointState",
    .values = vault_private_endpoint_state_values,
    .count = AZBI_COUNT(vault_private_endpoint_state_values),
};

static const azbi_enum_value vault_upgrade_state_values[] = {
    AZBI_VALUE("Unknown", 0x00800001),
    AZBI_VALUE("InProgress", 0x00800002),
    AZBI_VALUE("Upgraded", 0x00800003),
    AZBI_VALUE("Failed", 0x00800004),
};
const azbi_enum_set azbi_enum_vault_upgrade_state = {
    .name = "VaultUpgradeState",
    .values = vault_upgrade_state_values,
    .count = AZBI_COUNT(vault_upgrade_state_values),
};
/* clang-format on */

static const azbi_row user_identity_rows[] = {
    AZBI_ROW(azb_user_identity, principal_id, "principalId", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_user_identity, client_id, "clientId", STR, AZB_FIELD_READ_ONLY),
};
static const azbi_slot user_identity_slots[] = {
    {0, 1}, /* clientId */
    {0, 0}, /* principalId */
};
const azb_type azbi_type_user_identity = {
    .name = "UserIdentity",
    .rows = user_identity_rows,
    .row_count = AZBI_COUNT(user_identity_rows),
    .slots = user_identity_slots,
    .slot_count = AZBI_COUNT(user_identity_slots),
    .size = sizeof(azb_user_identity),
    .number = 358,
};

static const azbi_row identity_data_rows[] = {
    AZBI_ROW_ENUM(azb_identity_data, type, "type", ENUM, resource_identity_type,
                  AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_identity_data, principal_id, "principalId", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_identity_data, tenant_id, "tenantId", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_identity_data, user_assigned_identities, "userAssignedIdentities", MODEL_MAP,
                   user_identity, 0),
};
static const azbi_slot identity_data_slots[] = {
    {0, 1}, /* principalId */
    {0, 2}, /* tenantId */
    {0, 0}, /* type */
    {0, 3}, /* userAssignedIdentities */
};
const azb_type azbi_type_identity_data = {
    .name = "IdentityData",
    .rows = identity_data_rows,
    .row_count = AZBI_COUNT(identity_data_rows),
    .slots = identity_data_slots,
    .slot_count = AZBI_COUNT(identity_data_slots),
    .size = sizeof(azb_identity_data),
    .number = 359,
};

static const azbi_row sku_rows[] = {
    AZBI_ROW_ENUM(azb_sku, name, "name", ENUM, sku_name, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_sku, tier, "tier", STR, 0),
    AZBI_ROW(azb_sku, family, "family", STR, 0),
    AZBI_ROW(azb_sku, size, "size", STR, 0),
    AZBI_ROW(azb_sku, capacity, "capacity", STR, 0),
};
static const azbi_slot sku_slots[] = {
    {0, 4}, /* capacity */
    {0, 2}, /* family */
    {0, 0}, /* name */
    {0, 3}, /* size */
    {0, 1}, /* tier */
};
const azb_type azbi_type_sku = {
    .name = "Sku",
    .rows = sku_rows,
    .row_count = AZBI_COUNT(sku_rows),
    .slots = sku_slots,
    .slot_count = AZBI_COUNT(sku_slots),
    .size = sizeof(azb_sku),
    .number = 360,
};

static const azbi_row azure_monitor_alert_settings_rows[] = {
    AZBI_ROW_ENUM(azb_azure_monitor_alert_settings, alerts_for_all_job_failures,
                  "alertsForAllJobFailures", ENUM, alerts_state, 0),
    AZBI_ROW_ENUM(azb_azure_monitor_alert_settings, alerts_for_all_replication_issues,
                  "alertsForAllReplicationIssues", ENUM, alerts_state, 0),
    AZBI_ROW_ENUM(azb_azure_monitor_alert_settings, alerts_for_all_failover_issues,
                  "alertsForAllFailoverIssues", ENUM, alerts_state, 0),
};
static const azbi_slot azure_monitor_alert_settings_slots[] = {
    {0, 2}, /* alertsForAllFailoverIssues */
    {0, 0}, /* alertsForAllJobFailures */
    {0, 1}, /* alertsForAllReplicationIssues */
};
const azb_type azbi_type_azure_monitor_alert_settings = {
    .name = "AzureMonitorAlertSettings",
    .rows = azure_monitor_alert_settings_rows,
    .row_count = AZBI_COUNT(azure_monitor_alert_settings_rows),
    .slots = azure_monitor_alert_settings_slots,
    .slot_count = AZBI_COUNT(azure_monitor_alert_settings_slots),
    .size = sizeof(azb_azure_monitor_alert_settings),
    .number = 361,
};

static const azbi_row classic_alert_settings_rows[] = {
    AZBI_ROW_ENUM(azb_classic_alert_settings, alerts_for_critical_operations,
                  "alertsForCriticalOperations", ENUM, alerts_state, 0),
    AZBI_ROW_ENUM(azb_classic_alert_settings, email_notifications_for_site_recovery,
                  "emailNotificationsForSiteRecovery", ENUM, alerts_state, 0),
};
static const azbi_slot classic_alert_settings_slots[] = {
    {0, 0}, /* alertsForCriticalOperations */
    {0, 1}, /* emailNotificationsForSiteRecovery */
};
const azb_type azbi_type_classic_alert_settings = {
    .name = "ClassicAlertSettings",
    .rows = classic_alert_settings_rows,
    .row_count = AZBI_COUNT(classic_alert_settings_rows),
    .slots = classic_alert_settings_slots,
    .slot_count = AZBI_COUNT(classic_alert_settings_slots),
    .size = sizeof(azb_classic_alert_settings),
    .number = 362,
};

static const azbi_row monitoring_settings_rows[] = {
    AZBI_ROW_MODEL(azb_monitoring_settings, azure_monitor_alert_settings,
                   "azureMonitorAlertSettings", MODEL, azure_monitor_alert_settings, 0),
    AZBI_ROW_MODEL(azb_monitoring_settings, classic_alert_settings, "classicAlertSettings", MODEL,
                   classic_alert_settings, 0),
};
static const azbi_slot monitoring_settings_slots[] = {
    {0, 0}, /* azureMonitorAlertSettings */
    {0, 1}, /* classicAlertSettings */
};
const azb_type azbi_type_monitoring_settings = {
    .name = "MonitoringSettings",
    .rows = monitoring_settings_rows,
    .row_count = AZBI_COUNT(monitoring_settings_rows),
    .slots = monitoring_settings_slots,
    .slot_count = AZBI_COUNT(monitoring_settings_slots),
    .size = sizeof(azb_monitoring_settings),
    .number = 363,
};

static const azbi_row cross_subscription_restore_settings_rows[] = {
    AZBI_ROW_ENUM(azb_cross_subscription_restore_settings, cross_subscription_restore_state,
                  "crossSubscriptionRestoreState", ENUM, cross_subscription_restore_state, 0),
};
static const azbi_slot cross_subscription_restore_settings_slots[] = {
    {0, 0}, /* crossSubscriptionRestoreState */
};
const azb_type azbi_type_cross_subscription_restore_settings = {
    .name = "CrossSubscriptionRestoreSettings",
    .rows = cross_subscription_restore_settings_rows,
    .row_count = AZBI_COUNT(cross_subscription_restore_settings_rows),
    .slots = cross_subscription_restore_settings_slots,
    .slot_count = AZBI_COUNT(cross_subscription_restore_settings_slots),
    .size = sizeof(azb_cross_subscription_restore_settings),
    .number = 364,
};

static const azbi_row restore_settings_rows[] = {
    AZBI_ROW_MODEL(azb_restore_settings, cross_subscription_restore_settings,
                   "crossSubscriptionRestoreSettings", MODEL, cross_subscription_restore_settings,
                   0),
};
static const azbi_slot restore_settings_slots[] = {
    {0, 0}, /* crossSubscriptionRestoreSettings */
};
const azb_type azbi_type_restore_settings = {
    .name = "RestoreSettings",
    .rows = restore_settings_rows,
    .row_count = AZBI_COUNT(restore_settings_rows),
    .slots = restore_settings_slots,
    .slot_count = AZBI_COUNT(restore_settings_slots),
    .size = sizeof(azb_restore_settings),
    .number = 365,
};

static const azbi_row immutability_settings_rows[] = {
    AZBI_ROW_ENUM(azb_immutability_settings, state, "state", ENUM, immutability_state, 0),
};
static const azbi_slot immutability_settings_slots[] = {
    {0, 0}, /* state */
};
const azb_type azbi_type_immutability_settings = {
    .name = "ImmutabilitySettings",
    .rows = immutability_settings_rows,
    .row_count = AZBI_COUNT(immutability_settings_rows),
    .slots = immutability_settings_slots,
    .slot_count = AZBI_COUNT(immutability_settings_slots),
    .size = sizeof(azb_immutability_settings),
    .number = 366,
};

static const azbi_row soft_delete_settings_rows[] = {
    AZBI_ROW_ENUM(azb_soft_delete_settings, soft_delete_state, "softDeleteState", ENUM,
                  soft_delete_state, 0),
    AZBI_ROW(azb_soft_delete_settings, soft_delete_retention_period_in_days,
             "softDeleteRetentionPeriodInDays", I32, 0),
    AZBI_ROW_ENUM(azb_soft_delete_settings, enhanced_security_state, "enhancedSecurityState", ENUM,
                  vault_enhanced_security_state, 0),
};
static const azbi_slot soft_delete_settings_slots[] = {
    {0, 2}, /* enhancedSecurityState */
    {0, 1}, /* softDeleteRetentionPeriodInDays */
    {0, 0}, /* softDeleteState */
};
const azb_type azbi_type_soft_delete_settings = {
    .name = "SoftDeleteSettings",
    .rows = soft_delete_settings_rows,
    .row_count = AZBI_COUNT(soft_delete_settings_rows),
    .slots = soft_delete_settings_slots,
    .slot_count = AZBI_COUNT(soft_delete_settings_slots),
    .size = sizeof(azb_soft_delete_settings),
    .number = 367,
};

static const azbi_row associated_identity_rows[] = {
    AZBI_ROW_ENUM(azb_associated_identity, operation_identity_type, "operationIdentityType", ENUM,
                  identity_type, 0),
    AZBI_ROW(azb_associated_identity, user_assigned_identity, "userAssignedIdentity", STR, 0),
};
static const azbi_slot associated_identity_slots[] = {
    {0, 0}, /* operationIdentityType */
    {0, 1}, /* userAssignedIdentity */
};
const azb_type azbi_type_associated_identity = {
    .name = "AssociatedIdentity",
    .rows = associated_identity_rows,
    .row_count = AZBI_COUNT(associated_identity_rows),
    .slots = associated_identity_slots,
    .slot_count = AZBI_COUNT(associated_identity_slots),
    .size = sizeof(azb_associated_identity),
    .number = 368,
};

static const azbi_row source_scan_configuration_rows[] = {
    AZBI_ROW_ENUM(azb_source_scan_configuration, state, "state", ENUM, source_scan_state, 0),
    AZBI_ROW_MODEL(azb_source_scan_configuration, source_scan_identity, "sourceScanIdentity", MODEL,
                   associated_identity, 0),
};
static const azbi_slot source_scan_configuration_slots[] = {
    {0, 1}, /* sourceScanIdentity */
    {0, 0}, /* state */
};
const azb_type azbi_type_source_scan_configuration = {
    .name = "SourceScanConfiguration",
    .rows = source_scan_configuration_rows,
    .row_count = AZBI_COUNT(source_scan_configuration_rows),
    .slots = source_scan_configuration_slots,
    .slot_count = AZBI_COUNT(source_scan_configuration_slots),
    .size = sizeof(azb_source_scan_configuration),
    .number = 369,
};

static const azbi_row security_settings_rows[] = {
    AZBI_ROW_MODEL(azb_security_settings, immutability_settings, "immutabilitySettings", MODEL,
                   immutability_settings, 0),
    AZBI_ROW_MODEL(azb_security_settings, soft_delete_settings, "softDeleteSettings", MODEL,
                   soft_delete_settings, 0),
    AZBI_ROW_ENUM(azb_security_settings, multi_user_authorization, "multiUserAuthorization", ENUM,
                  multi_user_authorization, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_security_settings, source_scan_configuration, "sourceScanConfiguration",
                   MODEL, source_scan_configuration, 0),
};
static const azbi_slot security_settings_slots[] = {
    {0, 0}, /* immutabilitySettings */
    {0, 2}, /* multiUserAuthorization */
    {0, 1}, /* softDeleteSettings */
    {0, 3}, /* sourceScanConfiguration */
};
const azb_type azbi_type_security_settings = {
    .name = "SecuritySettings",
    .rows = security_settings_rows,
    .row_count = AZBI_COUNT(security_settings_rows),
    .slots = security_settings_slots,
    .slot_count = AZBI_COUNT(security_settings_slots),
    .size = sizeof(azb_security_settings),
    .number = 370,
};

static const azbi_row cmk_kek_identity_rows[] = {
    AZBI_ROW(azb_cmk_kek_identity, use_system_assigned_identity, "useSystemAssignedIdentity", BOOL,
             0),
    AZBI_ROW(azb_cmk_kek_identity, user_assigned_identity, "userAssignedIdentity", STR, 0),
};
static const azbi_slot cmk_kek_identity_slots[] = {
    {0, 0}, /* useSystemAssignedIdentity */
    {0, 1}, /* userAssignedIdentity */
};
const azb_type azbi_type_cmk_kek_identity = {
    .name = "CmkKekIdentity",
    .rows = cmk_kek_identity_rows,
    .row_count = AZBI_COUNT(cmk_kek_identity_rows),
    .slots = cmk_kek_identity_slots,
    .slot_count = AZBI_COUNT(cmk_kek_identity_slots),
    .size = sizeof(azb_cmk_kek_identity),
    .number = 371,
};

static const azbi_row cmk_key_vault_properties_rows[] = {
    AZBI_ROW(azb_cmk_key_vault_properties, key_uri, "keyUri", STR, 0),
};
static const azbi_slot cmk_key_vault_properties_slots[] = {
    {0, 0}, /* keyUri */
};
const azb_type azbi_type_cmk_key_vault_properties = {
    .name = "CmkKeyVaultProperties",
    .rows = cmk_key_vault_properties_rows,
    .row_count = AZBI_COUNT(cmk_key_vault_properties_rows),
    .slots = cmk_key_vault_properties_slots,
    .slot_count = AZBI_COUNT(cmk_key_vault_properties_slots),
    .size = sizeof(azb_cmk_key_vault_properties),
    .number = 372,
};

static const azbi_row vault_properties_encryption_rows[] = {
    AZBI_ROW_MODEL(azb_vault_properties_encryption, key_vault_properties, "keyVaultProperties",
                   MODEL, cmk_key_vault_properties, 0),
    AZBI_ROW_MODEL(azb_vault_properties_encryption, kek_identity, "kekIdentity", MODEL,
                   cmk_kek_identity, 0),
    AZBI_ROW_ENUM(azb_vault_properties_encryption, infrastructure_encryption,
                  "infrastructureEncryption", ENUM, vault_infrastructure_encryption_state, 0),
};
static const azbi_slot vault_properties_encryption_slots[] = {
    {0, 2}, /* infrastructureEncryption */
    {0, 1}, /* kekIdentity */
    {0, 0}, /* keyVaultProperties */
};
const azb_type azbi_type_vault_properties_encryption = {
    .name = "VaultPropertiesEncryption",
    .rows = vault_properties_encryption_rows,
    .row_count = AZBI_COUNT(vault_properties_encryption_rows),
    .slots = vault_properties_encryption_slots,
    .slot_count = AZBI_COUNT(vault_properties_encryption_slots),
    .size = sizeof(azb_vault_properties_encryption),
    .number = 373,
};

static const azbi_row vault_properties_move_details_rows[] = {
    AZBI_ROW(azb_vault_properties_move_details, operation_id, "operationId", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_vault_properties_move_details, start_time_utc, "startTimeUtc", TIME,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_vault_properties_move_details, completion_time_utc, "completionTimeUtc", TIME,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_vault_properties_move_details, source_resource_id, "sourceResourceId", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_vault_properties_move_details, target_resource_id, "targetResourceId", STR,
             AZB_FIELD_READ_ONLY),
};
static const azbi_slot vault_properties_move_details_slots[] = {
    {0, 2}, /* completionTimeUtc */
    {0, 0}, /* operationId */
    {0, 3}, /* sourceResourceId */
    {0, 1}, /* startTimeUtc */
    {0, 4}, /* targetResourceId */
};
const azb_type azbi_type_vault_properties_move_details = {
    .name = "VaultPropertiesMoveDetails",
    .rows = vault_properties_move_details_rows,
    .row_count = AZBI_COUNT(vault_properties_move_details_rows),
    .slots = vault_properties_move_details_slots,
    .slot_count = AZBI_COUNT(vault_properties_move_details_slots),
    .size = sizeof(azb_vault_properties_move_details),
    .number = 374,
};

static const azbi_row vault_properties_redundancy_settings_rows[] = {
    AZBI_ROW_ENUM(azb_vault_properties_redundancy_settings, standard_tier_storage_redundancy,
                  "standardTierStorageRedundancy", ENUM, standard_tier_storage_redundancy, 0),
    AZBI_ROW_ENUM(azb_vault_properties_redundancy_settings, cross_region_restore,
                  "crossRegionRestore", ENUM, cross_region_restore, 0),
};
static const azbi_slot vault_properties_redundancy_settings_slots[] = {
    {0, 1}, /* crossRegionRestore */
    {0, 0}, /* standardTierStorageRedundancy */
};
const azb_type azbi_type_vault_properties_redundancy_settings = {
    .name = "VaultPropertiesRedundancySettings",
    .rows = vault_properties_redundancy_settings_rows,
    .row_count = AZBI_COUNT(vault_properties_redundancy_settings_rows),
    .slots = vault_properties_redundancy_settings_slots,
    .slot_count = AZBI_COUNT(vault_properties_redundancy_settings_slots),
    .size = sizeof(azb_vault_properties_redundancy_settings),
    .number = 375,
};

static const azbi_row upgrade_details_rows[] = {
    AZBI_ROW(azb_upgrade_details, operation_id, "operationId", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_upgrade_details, start_time_utc, "startTimeUtc", TIME, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_upgrade_details, last_updated_time_utc, "lastUpdatedTimeUtc", TIME,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_upgrade_details, end_time_utc, "endTimeUtc", TIME, AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_upgrade_details, status, "status", ENUM, vault_upgrade_state,
                  AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_upgrade_details, message, "message", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_upgrade_details, trigger_type, "triggerType", ENUM, trigger_type,
                  AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_upgrade_details, upgraded_resource_id, "upgradedResourceId", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_upgrade_details, previous_resource_id, "previousResourceId", STR,
             AZB_FIELD_READ_ONLY),
};
static const azbi_slot upgrade_details_slots[] = {
    {0, 3}, /* endTimeUtc */
    {0, 2}, /* lastUpdatedTimeUtc */
    {0, 5}, /* message */
    {0, 0}, /* operationId */
    {0, 8}, /* previousResourceId */
    {0, 1}, /* startTimeUtc */
    {0, 4}, /* status */
    {0, 6}, /* triggerType */
    {0, 7}, /* upgradedResourceId */
};
const azb_type azbi_type_upgrade_details = {
    .name = "UpgradeDetails",
    .rows = upgrade_details_rows,
    .row_count = AZBI_COUNT(upgrade_details_rows),
    .slots = upgrade_details_slots,
    .slot_count = AZBI_COUNT(upgrade_details_slots),
    .size = sizeof(azb_upgrade_details),
    .number = 376,
};

static const azbi_row vault_private_endpoint_rows[] = {
    AZBI_ROW(azb_vault_private_endpoint, id, "id", STR, AZB_FIELD_READ_ONLY),
};
static const azbi_slot vault_private_endpoint_slots[] = {
    {0, 0}, /* id */
};
const azb_type azbi_type_vault_private_endpoint = {
    .name = "VaultPrivateEndpoint",
    .rows = vault_private_endpoint_rows,
    .row_count = AZBI_COUNT(vault_private_endpoint_rows),
    .slots = vault_private_endpoint_slots,
    .slot_count = AZBI_COUNT(vault_private_endpoint_slots),
    .size = sizeof(azb_vault_private_endpoint),
    .number = 377,
};

static const azbi_row vault_private_link_service_connection_state_rows[] = {
    AZBI_ROW_ENUM(azb_vault_private_link_service_connection_state, status, "status", ENUM,
                  private_endpoint_connection_status, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_vault_private_link_service_connection_state, description, "description", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_vault_private_link_service_connection_state, actions_required, "actionsRequired",
             STR, AZB_FIELD_READ_ONLY),
};
static const azbi_slot vault_private_link_service_connection_state_slots[] = {
    {0, 2}, /* actionsRequired */
    {0, 1}, /* description */
    {0, 0}, /* status */
};
const azb_type azbi_type_vault_private_link_service_connection_state = {
    .name = "VaultPrivateLinkServiceConnectionState",
    .rows = vault_private_link_service_connection_state_rows,
    .row_count = AZBI_COUNT(vault_private_link_service_connection_state_rows),
    .slots = vault_private_link_service_connection_state_slots,
    .slot_count = AZBI_COUNT(vault_private_link_service_connection_state_slots),
    .size = sizeof(azb_vault_private_link_service_connection_state),
    .number = 378,
};

static const azbi_row vault_private_endpoint_connection_rows[] = {
    AZBI_ROW_ENUM(azb_vault_private_endpoint_connection, provisioning_state, "provisioningState",
                  ENUM, provisioning_state, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_vault_private_endpoint_connection, private_endpoint, "privateEndpoint",
                   MODEL, vault_private_endpoint, AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_vault_private_endpoint_connection, group_ids, "groupIds", ENUM_LIST,
                  vault_sub_resource_type, 0),
    AZBI_ROW_MODEL(azb_vault_private_endpoint_connection, private_link_service_connection_state,
                   "privateLinkServiceConnectionState", MODEL,
                   vault_private_link_service_connection_state, AZB_FIELD_READ_ONLY),
};
static const azbi_slot vault_private_endpoint_connection_slots[] = {
    {0, 2}, /* groupIds */
    {0, 1}, /* privateEndpoint */
    {0, 3}, /* privateLinkServiceConnectionState */
    {0, 0}, /* provisioningState */
};
const azb_type azbi_type_vault_private_endpoint_connection = {
    .name = "VaultPrivateEndpointConnection",
    .rows = vault_private_endpoint_connection_rows,
    .row_count = AZBI_COUNT(vault_private_endpoint_connection_rows),
    .slots = vault_private_endpoint_connection_slots,
    .slot_count = AZBI_COUNT(vault_private_endpoint_connection_slots),
    .size = sizeof(azb_vault_private_endpoint_connection),
    .number = 379,
};

static const azbi_row private_endpoint_connection_vault_properties_rows[] = {
    AZBI_ROW(azb_private_endpoint_connection_vault_properties, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_private_endpoint_connection_vault_properties, properties, "properties",
                   MODEL, vault_private_endpoint_connection, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_private_endpoint_connection_vault_properties, name, "name", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_private_endpoint_connection_vault_properties, type, "type", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_private_endpoint_connection_vault_properties, location, "location", STR,
             AZB_FIELD_READ_ONLY),
};
static const azbi_slot private_endpoint_connection_vault_properties_slots[] = {
    {0, 0}, /* id */
    {0, 4}, /* location */
    {0, 2}, /* name */
    {0, 1}, /* properties */
    {0, 3}, /* type */
};
const azb_type azbi_type_private_endpoint_connection_vault_properties = {
    .name = "PrivateEndpointConnectionVaultProperties",
    .rows = private_endpoint_connection_vault_properties_rows,
    .row_count = AZBI_COUNT(private_endpoint_connection_vault_properties_rows),
    .slots = private_endpoint_connection_vault_properties_slots,
    .slot_count = AZBI_COUNT(private_endpoint_connection_vault_properties_slots),
    .size = sizeof(azb_private_endpoint_connection_vault_properties),
    .number = 380,
};

static const azbi_row vault_properties_rows[] = {
    AZBI_ROW(azb_vault_properties, provisioning_state, "provisioningState", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_vault_properties, upgrade_details, "upgradeDetails", MODEL, upgrade_details,
                   0),
    AZBI_ROW_MODEL(azb_vault_properties, private_endpoint_connections, "privateEndpointConnections",
                   MODEL_LIST, private_endpoint_connection_vault_properties, AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_vault_properties, private_endpoint_state_for_backup,
                  "privateEndpointStateForBackup", ENUM, vault_private_endpoint_state,
                  AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_vault_properties, private_endpoint_state_for_site_recovery,
                  "privateEndpointStateForSiteRecovery", ENUM, vault_private_endpoint_state,
                  AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_vault_properties, encryption, "encryption", MODEL,
                   vault_properties_encryption, 0),
    AZBI_ROW_MODEL(azb_vault_properties, move_details, "moveDetails", MODEL,
                   vault_properties_move_details, 0),
    AZBI_ROW_ENUM(azb_vault_properties, move_state, "moveState", ENUM, resource_move_state,
                  AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_vault_properties, backup_storage_version, "backupStorageVersion", ENUM,
                  backup_storage_version, AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_vault_properties, public_network_access, "publicNetworkAccess", ENUM,
                  public_network_access, 0),
    AZBI_ROW_MODEL(azb_vault_properties, monitoring_settings, "monitoringSettings", MODEL,
                   monitoring_settings, 0),
    AZBI_ROW_MODEL(azb_vault_properties, restore_settings, "restoreSettings", MODEL,
                   restore_settings, 0),
    AZBI_ROW_MODEL(azb_vault_properties, redundancy_settings, "redundancySettings", MODEL,
                   vault_properties_redundancy_settings, 0),
    AZBI_ROW_MODEL(azb_vault_properties, security_settings, "securitySettings", MODEL,
                   security_settings, 0),
    AZBI_ROW_ENUM(azb_vault_properties, secure_score, "secureScore", ENUM, secure_score_level,
                  AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_vault_properties, bcdr_security_level, "bcdrSecurityLevel", ENUM,
                  bcdr_security_level, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_vault_properties, resource_guard_operation_requests,
             "resourceGuardOperationRequests", STR_LIST, 0),
};
static const azbi_slot vault_properties_slots[] = {
    {0, 8},  /* backupStorageVersion */
    {0, 15}, /* bcdrSecurityLevel */
    {0, 5},  /* encryption */
    {0, 10}, /* monitoringSettings */
    {0, 6},  /* moveDetails */
    {0, 7},  /* moveState */
    {0, 2},  /* privateEndpointConnections */
    {0, 3},  /* privateEndpointStateForBackup */
    {0, 4},  /* privateEndpointStateForSiteRecovery */
    {0, 0},  /* provisioningState */
    {0, 9},  /* publicNetworkAccess */
    {0, 12}, /* redundancySettings */
    {0, 16}, /* resourceGuardOperationRequests */
    {0, 11}, /* restoreSettings */
    {0, 14}, /* secureScore */
    {0, 13}, /* securitySettings */
    {0, 1},  /* upgradeDetails */
};
const azb_type azbi_type_vault_properties = {
    .name = "VaultProperties",
    .rows = vault_properties_rows,
    .row_count = AZBI_COUNT(vault_properties_rows),
    .slots = vault_properties_slots,
    .slot_count = AZBI_COUNT(vault_properties_slots),
    .size = sizeof(azb_vault_properties),
    .number = 381,
};

static const azbi_row vault_rows[] = {
    AZBI_ROW(azb_vault, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_vault, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_vault, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_vault, etag, "etag", STR, 0),
    AZBI_ROW(azb_vault, location, "location", STR, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_vault, tags, "tags", STR_MAP, 0),
    AZBI_ROW_MODEL(azb_vault, identity, "identity", MODEL, identity_data, 0),
    AZBI_ROW_MODEL(azb_vault, properties, "properties", MODEL, vault_properties, 0),
    AZBI_ROW_MODEL(azb_vault, sku, "sku", MODEL, sku, 0),
    AZBI_ROW_MODEL(azb_vault, system_data, "systemData", MODEL, system_data, AZB_FIELD_READ_ONLY),
};
static const azbi_slot vault_slots[] = {
    {0, 3}, /* etag */
    {0, 0}, /* id */
    {0, 6}, /* identity */
    {0, 4}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 8}, /* sku */
    {0, 9}, /* systemData */
    {0, 5}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_vault = {
    .name = "Vault",
    .rows = vault_rows,
    .row_count = AZBI_COUNT(vault_rows),
    .slots = vault_slots,
    .slot_count = AZBI_COUNT(vault_slots),
    .size = sizeof(azb_vault),
    .number = 382,
};

static const azbi_row vault_error_additional_info_rows[] = {
    AZBI_ROW(azb_vault_error_additional_info, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_vault_error_additional_info, info, "info", JSON, AZB_FIELD_READ_ONLY),
};
static const azbi_slot vault_error_additional_info_slots[] = {
    {0, 1}, /* info */
    {0, 0}, /* type */
};
const azb_type azbi_type_vault_error_additional_info = {
    .name = "ErrorAdditionalInfo",
    .rows = vault_error_additional_info_rows,
    .row_count = AZBI_COUNT(vault_error_additional_info_rows),
    .slots = vault_error_additional_info_slots,
    .slot_count = AZBI_COUNT(vault_error_additional_info_slots),
    .size = sizeof(azb_vault_error_additional_info),
    .number = 383,
};

static const azbi_row vault_error_rows[] = {
    AZBI_ROW(azb_vault_error, code, "code", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_vault_error, message, "message", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_vault_error, target, "target", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_vault_error, details, "details", MODEL_LIST, vault_error,
                   AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_vault_error, additional_info, "additionalInfo", MODEL_LIST,
                   vault_error_additional_info, AZB_FIELD_READ_ONLY),
};
static const azbi_slot vault_error_slots[] = {
    {0, 4}, /* additionalInfo */
    {0, 0}, /* code */
    {0, 3}, /* details */
    {0, 1}, /* message */
    {0, 2}, /* target */
};
const azb_type azbi_type_vault_error = {
    .name = "Error",
    .rows = vault_error_rows,
    .row_count = AZBI_COUNT(vault_error_rows),
    .slots = vault_error_slots,
    .slot_count = AZBI_COUNT(vault_error_slots),
    .size = sizeof(azb_vault_error),
    .number = 384,
};

static const azbi_row vault_cloud_error_rows[] = {
    AZBI_ROW_MODEL(azb_vault_cloud_error, error, "error", MODEL, vault_error, 0),
};
static const azbi_slot vault_cloud_error_slots[] = {
    {0, 0}, /* error */
};
const azb_type azbi_type_vault_cloud_error = {
    .name = "CloudError",
    .rows = vault_cloud_error_rows,
    .row_count = AZBI_COUNT(vault_cloud_error_rows),
    .slots = vault_cloud_error_slots,
    .slot_count = AZBI_COUNT(vault_cloud_error_slots),
    .size = sizeof(azb_vault_cloud_error),
    .number = 385,
};
