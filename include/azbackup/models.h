/*
 * models.h - the structs of all models.
 * Generated from lib/schema/ by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODELS_H
#define AZBACKUP_MODELS_H

#include <azbackup/model/backup.h>
#include <azbackup/model/common.h>
#include <azbackup/model/filter.h>
#include <azbackup/model/item_recovery.h>
#include <azbackup/model/job.h>
#include <azbackup/model/operation.h>
#include <azbackup/model/protected_item.h>
#include <azbackup/model/recovery_point.h>
#include <azbackup/model/restore.h>

#endif
