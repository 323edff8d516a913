/*
 * services.h - the operations, by what they are about.
 * Generated from lib/schema/ by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICES_H
#define AZBACKUP_SERVICES_H

#include <azbackup/service/backups.h>
#include <azbackup/service/containers.h>
#include <azbackup/service/costs.h>
#include <azbackup/service/disk_restore_points.h>
#include <azbackup/service/disks.h>
#include <azbackup/service/engines.h>
#include <azbackup/service/file_recovery.h>
#include <azbackup/service/guards.h>
#include <azbackup/service/intents.h>
#include <azbackup/service/items.h>
#include <azbackup/service/jobs.h>
#include <azbackup/service/policies.h>
#include <azbackup/service/private_endpoints.h>
#include <azbackup/service/protectable.h>
#include <azbackup/service/recovery_points.h>
#include <azbackup/service/restore_point_collections.h>
#include <azbackup/service/restore_points.h>
#include <azbackup/service/restores.h>
#include <azbackup/service/settings.h>
#include <azbackup/service/support.h>
#include <azbackup/service/vaults.h>
#include <azbackup/service/virtual_machines.h>

#endif
