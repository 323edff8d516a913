/*
 * model/data_move.h - moving a vault's data to another vault.
 * Generated from lib/schema/models/data_move.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_DATA_MOVE_H
#define AZBACKUP_MODEL_DATA_MOVE_H

#include <azbackup/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How much is moved. */
enum {
    AZB_DATA_MOVE_LEVEL_INVALID = 0x00210001,  /* not stated */
    AZB_DATA_MOVE_LEVEL_VAULT = 0x00210002,    /* all of the vault */
    AZB_DATA_MOVE_LEVEL_CONTAINER = 0x00210003 /* single containers */
};

/* Asks the source vault to prepare. */
typedef struct azb_prepare_data_move_request {
    azb_model model;
    azb_str target_resource_id;            /* ARM id of the target vault */
    azb_str target_region;                 /* its region */
    azb_enum data_move_level;              /* how much is moved (AZB_DATA_MOVE_LEVEL_...) */
    azb_str_list source_container_arm_ids; /* ARM ids of the containers, when not all */
    azb_opt_bool ignore_moved;             /* leave out what was moved already */
} azb_prepare_data_move_request;

/* Asks the target vault to fetch the data. */
typedef struct azb_trigger_data_move_request {
    azb_model model;
    azb_str source_resource_id;            /* ARM id of the source vault */
    azb_str source_region;                 /* its region */
    azb_enum data_move_level;              /* how much is moved (AZB_DATA_MOVE_LEVEL_...) */
    azb_str correlation_id;                /* id that getting ready brought */
    azb_str_list source_container_arm_ids; /* ARM ids of the containers, when not all */
    azb_opt_bool pause_gc;                 /* leave old data in place meanwhile */
} azb_trigger_data_move_request;

/*
 * Concrete types of an azb_vault_storage_config_operation_result_response: values of its
 * object_type.
 */
enum {
    /* azb_prepare_data_move_response */
    AZB_VAULT_STORAGE_CONFIG_OPERATION_RESULT_RESPONSE_PREPARE_DATA_MOVE = 0x00920001
};

/* What an operation on storage settings brought. */
typedef struct azb_vault_storage_config_operation_result_response {
    azb_model model;
    /* kind of the outcome (AZB_VAULT_STORAGE_CONFIG_OPERATION_RESULT_RESPONSE_...) */
    azb_enum object_type;
    void *as; /* concrete part: see azb_vault_storage_config_operation_result_response_as_...() */
} azb_vault_storage_config_operation_result_response;

/* The source vault is ready. Part of an azb_vault_storage_config_operation_result_response. */
typedef struct azb_prepare_data_move_response {
    azb_model model;
    azb_str correlation_id;          /* id that the target vault requires */
    azb_map source_vault_properties; /* facts about the source vault by name */
} azb_prepare_data_move_response;

#ifdef __cplusplus
}
#endif

#endif
