/* routes.h - the routes of Microsoft.RecoveryServices. */
#ifndef SIM_BACKUP_ROUTES_H
#define SIM_BACKUP_ROUTES_H

#include "server/route.h"

extern const struct sim_route sim_vault_routes[];
extern const struct sim_route sim_policy_routes[];
extern const struct sim_route sim_config_routes[];
extern const struct sim_route sim_data_move_routes[];
extern const struct sim_route sim_container_routes[];
extern const struct sim_route sim_protectable_routes[];
extern const struct sim_route sim_item_routes[];
extern const struct sim_route sim_item_change_routes[];
extern const struct sim_route sim_backup_routes[];
extern const struct sim_route sim_recovery_point_routes[];
extern const struct sim_route sim_archive_routes[];
extern const struct sim_route sim_restore_routes[];
extern const struct sim_route sim_item_recovery_routes[];
extern const struct sim_route sim_job_routes[];
extern const struct sim_route sim_job_export_routes[];
extern const struct sim_route sim_intent_routes[];
extern const struct sim_route sim_engine_routes[];
extern const struct sim_route sim_usage_routes[];
extern const struct sim_route sim_validation_routes[];
extern const struct sim_route sim_support_routes[];
extern const struct sim_route sim_guard_routes[];
extern const struct sim_route sim_private_endpoint_routes[];
extern const struct sim_route sim_provider_routes[];
extern const struct sim_route sim_storage_routes[];

#endif
