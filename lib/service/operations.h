/*
 * operations.h - the rows of all operations.
 * Generated from lib/schema/operations/ by lib/schema/generate.py.
 */
#ifndef AZBI_SERVICE_OPERATIONS_H
#define AZBI_SERVICE_OPERATIONS_H

#include "arm/operation.h"

extern const azbi_operation azbi_operation_recovery_points_list;
extern const azbi_operation azbi_operation_recovery_points_get;

#endif
