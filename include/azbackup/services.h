/*
 * services.h - the operations of the service, by its own groups.
 * Generated from lib/schema/ by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICES_H
#define AZBACKUP_SERVICES_H

#include <azbackup/service/backup_engines.h>
#include <azbackup/service/backup_jobs.h>
#include <azbackup/service/backup_operation_results.h>
#include <azbackup/service/backup_operation_statuses.h>
#include <azbackup/service/backup_policies.h>
#include <azbackup/service/backup_protectable_items.h>
#include <azbackup/service/backup_protected_items.h>
#include <azbackup/service/backup_protection_containers.h>
#include <azbackup/service/backup_protection_intent.h>
#include <azbackup/service/backup_resource_config_operation_statuses.h>
#include <azbackup/service/backup_resource_encryption_configs.h>
#include <azbackup/service/backup_resource_storage_configs_non_crr.h>
#include <azbackup/service/backup_resource_vault_configs.h>
#include <azbackup/service/backup_status.h>
#include <azbackup/service/backup_usage_summaries.h>
#include <azbackup/service/backup_workload_items.h>
#include <azbackup/service/backups.h>
#include <azbackup/service/bms_prepare_data_move_operation_result.h>
#include <azbackup/service/deleted_protection_containers.h>
#include <azbackup/service/disk_restore_point.h>
#include <azbackup/service/disks.h>
#include <azbackup/service/export_jobs_operation_results.h>
#include <azbackup/service/feature_support.h>
#include <azbackup/service/fetch_tiering_cost.h>
#include <azbackup/service/get_tiering_cost_operation_result.h>
#include <azbackup/service/item_level_recovery_connections.h>
#include <azbackup/service/job_cancellations.h>
#include <azbackup/service/job_details.h>
#include <azbackup/service/job_operation_results.h>
#include <azbackup/service/jobs.h>
#include <azbackup/service/operation.h>
#include <azbackup/service/operations.h>
#include <azbackup/service/private_endpoint.h>
#include <azbackup/service/private_endpoint_connection.h>
#include <azbackup/service/protectable_containers.h>
#include <azbackup/service/protected_item_operation_results.h>
#include <azbackup/service/protected_item_operation_statuses.h>
#include <azbackup/service/protected_items.h>
#include <azbackup/service/protection_container_operation_results.h>
#include <azbackup/service/protection_container_refresh_operation_results.h>
#include <azbackup/service/protection_containers.h>
#include <azbackup/service/protection_intent.h>
#include <azbackup/service/protection_policies.h>
#include <azbackup/service/protection_policy_operation_results.h>
#include <azbackup/service/protection_policy_operation_statuses.h>
#include <azbackup/service/recovery_points.h>
#include <azbackup/service/recovery_points_recommended_for_move.h>
#include <azbackup/service/resource_guard_proxies.h>
#include <azbackup/service/resource_guard_proxy.h>
#include <azbackup/service/restore_point_collections.h>
#include <azbackup/service/restore_points.h>
#include <azbackup/service/restores.h>
#include <azbackup/service/security_pins.h>
#include <azbackup/service/tiering_cost_operation_status.h>
#include <azbackup/service/validate_operation.h>
#include <azbackup/service/validate_operation_results.h>
#include <azbackup/service/validate_operation_statuses.h>
#include <azbackup/service/vaults.h>
#include <azbackup/service/virtual_machines.h>

#endif
