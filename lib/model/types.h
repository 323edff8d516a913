/*
 * types.h - the tables of all models.
 * Generated from lib/schema/models/ by lib/schema/generate.py.
 */
#ifndef AZBI_MODEL_TYPES_H
#define AZBI_MODEL_TYPES_H

#include "json/type.h"

/* One row of a table; the member's type is told once. */
/* clang-format off */
#define AZBI_ROW(type, member, wire, kind, flags) \
    AZBI_ROW_OF(type, member, wire, kind, NULL, NULL, flags)
#define AZBI_ROW_MODEL(type, member, wire, kind, sub, flags) \
    AZBI_ROW_OF(type, member, wire, kind, &azbi_type_##sub, NULL, flags)
#define AZBI_ROW_ENUM(type, member, wire, kind, set, flags) \
    AZBI_ROW_OF(type, member, wire, kind, NULL, &azbi_enum_##set, flags)
#define AZBI_ROW_OF(type, member, wire, kind, sub, set, flags) \
    {wire, #member, sub, set, offsetof(type, member), flags, sizeof(wire) - 1, \
     AZB_KIND_##kind, 0}
#define AZBI_VALUE(text, id) {text, sizeof(text) - 1, id}
#define AZBI_COUNT(table) (sizeof(table) / sizeof((table)[0]))
/* clang-format on */

extern const azbi_enum_set azbi_enum_created_by_type;
extern const azbi_enum_set azbi_enum_restore_point_query_type;
extern const azbi_enum_set azbi_enum_recovery_point_tier_type;
extern const azbi_enum_set azbi_enum_recovery_point_tier_status;
extern const azbi_enum_set azbi_enum_restore_point_type;
extern const azbi_enum_set azbi_enum_sql_data_directory_type;
extern const azbi_enum_set azbi_enum_recovery_point_kinds;

extern const azb_type azbi_type_system_data;
extern const azb_type azbi_type_extended_location;
extern const azb_type azbi_type_service_error;
extern const azb_type azbi_type_recovery_points_filter;
extern const azb_type azbi_type_recovery_point_properties;
extern const azb_type azbi_type_recovery_point_tier_information;
extern const azb_type azbi_type_recovery_point_tier_information_v2;
extern const azb_type azbi_type_recovery_point_move_readiness_info;
extern const azb_type azbi_type_disk_information;
extern const azb_type azbi_type_recovery_point_disk_configuration;
extern const azb_type azbi_type_bek_details;
extern const azb_type azbi_type_kek_details;
extern const azb_type azbi_type_key_and_secret_details;
extern const azb_type azbi_type_point_in_time_range;
extern const azb_type azbi_type_sql_data_directory;
extern const azb_type azbi_type_azure_workload_sql_recovery_point_extended_info;
extern const azb_type azbi_type_recovery_point;
extern const azb_type azbi_type_azure_file_share_recovery_point;
extern const azb_type azbi_type_azure_workload_recovery_point;
extern const azb_type azbi_type_azure_workload_point_in_time_recovery_point;
extern const azb_type azbi_type_azure_workload_sap_hana_recovery_point;
extern const azb_type azbi_type_azure_workload_sap_hana_point_in_time_recovery_point;
extern const azb_type azbi_type_azure_workload_sap_ase_recovery_point;
extern const azb_type azbi_type_azure_workload_sap_ase_point_in_time_recovery_point;
extern const azb_type azbi_type_azure_workload_sql_recovery_point;
extern const azb_type azbi_type_azure_workload_sql_point_in_time_recovery_point;
extern const azb_type azbi_type_generic_recovery_point;
extern const azb_type azbi_type_iaas_vm_recovery_point;
extern const azb_type azbi_type_recovery_point_resource;

#endif
