/*
 * models.h - the structs of all models.
 * Generated from lib/schema/ by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODELS_H
#define AZBACKUP_MODELS_H

#include <azbackup/model/common.h>
#include <azbackup/model/filter.h>
#include <azbackup/model/recovery_point.h>

#endif
