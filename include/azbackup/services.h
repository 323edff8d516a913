/*
 * services.h - the operations of the service, by its own groups.
 * Generated from lib/schema/ by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICES_H
#define AZBACKUP_SERVICES_H

#include <azbackup/service/backup_jobs.h>
#include <azbackup/service/backup_operation_results.h>
#include <azbackup/service/backup_operation_statuses.h>
#include <azbackup/service/backup_protected_items.h>
#include <azbackup/service/backups.h>
#include <azbackup/service/item_level_recovery_connections.h>
#include <azbackup/service/job_cancellations.h>
#include <azbackup/service/job_details.h>
#include <azbackup/service/job_operation_results.h>
#include <azbackup/service/protected_item_operation_results.h>
#include <azbackup/service/protected_item_operation_statuses.h>
#include <azbackup/service/protected_items.h>
#include <azbackup/service/recovery_points.h>
#include <azbackup/service/restores.h>

#endif
