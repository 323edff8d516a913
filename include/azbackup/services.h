/*
 * services.h - the operations of the service, by its own groups.
 * Generated from lib/schema/ by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICES_H
#define AZBACKUP_SERVICES_H

#include <azbackup/service/recovery_points.h>

#endif
