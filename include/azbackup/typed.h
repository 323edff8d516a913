/*
 * typed.h - typed forms of the functions that take any model.
 * Generated from lib/schema/ by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_H
#define AZBACKUP_TYPED_H

#include <azbackup/typed/model/backup.h>
#include <azbackup/typed/model/common.h>
#include <azbackup/typed/model/compute.h>
#include <azbackup/typed/model/config.h>
#include <azbackup/typed/model/container.h>
#include <azbackup/typed/model/data_move.h>
#include <azbackup/typed/model/discovery.h>
#include <azbackup/typed/model/disk.h>
#include <azbackup/typed/model/disk_restore_point.h>
#include <azbackup/typed/model/engine.h>
#include <azbackup/typed/model/filter.h>
#include <azbackup/typed/model/intent.h>
#include <azbackup/typed/model/item_recovery.h>
#include <azbackup/typed/model/job.h>
#include <azbackup/typed/model/move.h>
#include <azbackup/typed/model/operation.h>
#include <azbackup/typed/model/operation_result.h>
#include <azbackup/typed/model/os_profile.h>
#include <azbackup/typed/model/policy.h>
#include <azbackup/typed/model/private_endpoint.h>
#include <azbackup/typed/model/protectable_item.h>
#include <azbackup/typed/model/protected_item.h>
#include <azbackup/typed/model/recovery_point.h>
#include <azbackup/typed/model/resource_guard.h>
#include <azbackup/typed/model/restore.h>
#include <azbackup/typed/model/restore_point.h>
#include <azbackup/typed/model/tiering_cost.h>
#include <azbackup/typed/model/usage.h>
#include <azbackup/typed/model/validate.h>
#include <azbackup/typed/model/vault.h>
#include <azbackup/typed/model/virtual_machine.h>
#include <azbackup/typed/model/virtual_machine_size.h>
#include <azbackup/typed/model/workload_item.h>
#include <azbackup/typed/service/containers.h>
#include <azbackup/typed/service/disk_restore_points.h>
#include <azbackup/typed/service/engines.h>
#include <azbackup/typed/service/guards.h>
#include <azbackup/typed/service/intents.h>
#include <azbackup/typed/service/items.h>
#include <azbackup/typed/service/jobs.h>
#include <azbackup/typed/service/policies.h>
#include <azbackup/typed/service/protectable.h>
#include <azbackup/typed/service/recovery_points.h>
#include <azbackup/typed/service/restore_point_collections.h>
#include <azbackup/typed/service/support.h>
#include <azbackup/typed/service/vaults.h>

#endif
