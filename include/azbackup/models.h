/*
 * models.h - the structs of all models.
 * Generated from lib/schema/ by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODELS_H
#define AZBACKUP_MODELS_H

#include <azbackup/model/backup.h>
#include <azbackup/model/common.h>
#include <azbackup/model/compute.h>
#include <azbackup/model/config.h>
#include <azbackup/model/container.h>
#include <azbackup/model/data_move.h>
#include <azbackup/model/discovery.h>
#include <azbackup/model/disk.h>
#include <azbackup/model/disk_restore_point.h>
#include <azbackup/model/engine.h>
#include <azbackup/model/filter.h>
#include <azbackup/model/intent.h>
#include <azbackup/model/item_recovery.h>
#include <azbackup/model/job.h>
#include <azbackup/model/move.h>
#include <azbackup/model/operation.h>
#include <azbackup/model/operation_result.h>
#include <azbackup/model/os_profile.h>
#include <azbackup/model/policy.h>
#include <azbackup/model/private_endpoint.h>
#include <azbackup/model/protectable_item.h>
#include <azbackup/model/protected_item.h>
#include <azbackup/model/recovery_point.h>
#include <azbackup/model/resource_guard.h>
#include <azbackup/model/restore.h>
#include <azbackup/model/restore_point.h>
#include <azbackup/model/tiering_cost.h>
#include <azbackup/model/types.h>
#include <azbackup/model/usage.h>
#include <azbackup/model/validate.h>
#include <azbackup/model/vault.h>
#include <azbackup/model/virtual_machine.h>
#include <azbackup/model/virtual_machine_size.h>
#include <azbackup/model/workload_item.h>

#endif
