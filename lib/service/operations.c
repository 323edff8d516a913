/*
 * operations.c - all operations, sorted by the service's id.
 * Generated from lib/schema/operations/ by lib/schema/generate.py.
 */
#include "service/operations.h"

/* clang-format off */
static const azbi_operation *const all[] = {
    &azbi_operation_recovery_points_get,
    &azbi_operation_recovery_points_list,
};
/* clang-format on */

const azbi_operation_registry azbi_operations = {all, sizeof(all) / sizeof(all[0])};
