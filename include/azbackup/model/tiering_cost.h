/*
 * model/tiering_cost.h - what the archive costs and saves.
 * Generated from lib/schema/models/tiering_cost.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_TIERING_COST_H
#define AZBACKUP_MODEL_TIERING_COST_H

#include <azbackup/model.h>
#include <azbackup/model/recovery_point.h>
#include <azbackup/model/restore.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Concrete types of an azb_fetch_tiering_cost_info_request: values of its object_type. */
enum {
    /* azb_fetch_tiering_cost_info_for_rehydration_request */
    AZB_FETCH_TIERING_COST_INFO_REQUEST_FOR_REHYDRATION = 0x00a00001,
    /* azb_fetch_tiering_cost_savings_info_for_policy_request */
    AZB_FETCH_TIERING_COST_INFO_REQUEST_SAVINGS_FOR_POLICY = 0x00a00002,
    /* azb_fetch_tiering_cost_savings_info_for_protected_item_request */
    AZB_FETCH_TIERING_COST_INFO_REQUEST_SAVINGS_FOR_PROTECTED_ITEM = 0x00a00003,
    /* azb_fetch_tiering_cost_savings_info_for_vault_request */
    AZB_FETCH_TIERING_COST_INFO_REQUEST_SAVINGS_FOR_VAULT = 0x00a00004
};

/* Asks what the archive costs or saves. */
typedef struct azb_fetch_tiering_cost_info_request {
    azb_model model;
    azb_enum object_type;      /* kind of the request (AZB_FETCH_TIERING_COST_INFO_REQUEST_...) */
    void *as;                  /* concrete part: see azb_fetch_tiering_cost_info_request_as_...() */
    azb_enum source_tier_type; /* tier that data is in (AZB_RECOVERY_POINT_TIER_TYPE_...) */
    azb_enum target_tier_type; /* tier that it would go to (AZB_RECOVERY_POINT_TIER_TYPE_...) */
} azb_fetch_tiering_cost_info_request;

/*
 * Asks what it costs to bring a point out of the archive. Part of an
 * azb_fetch_tiering_cost_info_request.
 */
typedef struct azb_fetch_tiering_cost_info_for_rehydration_request {
    azb_model model;
    azb_str container_name;        /* name of the container */
    azb_str protected_item_name;   /* name of the item */
    azb_str recovery_point_id;     /* name of the point */
    azb_enum rehydration_priority; /* how soon it is wanted (AZB_REHYDRATION_PRIORITY_...) */
} azb_fetch_tiering_cost_info_for_rehydration_request;

/*
 * Asks what archiving saves for the items of a policy. Part of an
 * azb_fetch_tiering_cost_info_request.
 */
typedef struct azb_fetch_tiering_cost_savings_info_for_policy_request {
    azb_model model;
    azb_str policy_name; /* name of the policy */
} azb_fetch_tiering_cost_savings_info_for_policy_request;

/* Asks what archiving saves for one item. Part of an azb_fetch_tiering_cost_info_request. */
typedef struct azb_fetch_tiering_cost_savings_info_for_protected_item_request {
    azb_model model;
    azb_str container_name;      /* name of its container */
    azb_str protected_item_name; /* name of the item */
} azb_fetch_tiering_cost_savings_info_for_protected_item_request;

/* Asks what archiving saves for all of a vault. Part of an azb_fetch_tiering_cost_info_request. */
typedef struct azb_fetch_tiering_cost_savings_info_for_vault_request {
    azb_model model;
} azb_fetch_tiering_cost_savings_info_for_vault_request;

/* Concrete types of an azb_tiering_cost_info: values of its object_type. */
enum {
    AZB_TIERING_COST_INFO_REHYDRATION = 0x00a10001, /* azb_tiering_cost_rehydration_info */
    AZB_TIERING_COST_INFO_SAVING = 0x00a10002       /* azb_tiering_cost_saving_info */
};

/* What the archive costs or saves. */
typedef struct azb_tiering_cost_info {
    azb_model model;
    azb_enum object_type; /* kind of the answer (AZB_TIERING_COST_INFO_...) */
    void *as;             /* concrete part: see azb_tiering_cost_info_as_...() */
} azb_tiering_cost_info;

/* What it costs to bring a point out. Part of an azb_tiering_cost_info. */
typedef struct azb_tiering_cost_rehydration_info {
    azb_model model;
    azb_opt_i64 rehydration_size_in_bytes;                /* bytes to bring out */
    azb_opt_f64 retail_rehydration_cost_per_gb_per_month; /* list price for each GB and month */
} azb_tiering_cost_rehydration_info;

/* What archiving saves. Part of an azb_tiering_cost_info. */
typedef struct azb_tiering_cost_saving_info {
    azb_model model;
    azb_opt_i64 source_tier_size_reduction_in_bytes; /* bytes that leave the source tier */
    azb_opt_i64 target_tier_size_increase_in_bytes;  /* bytes that come to the target tier */
    /* list price of the source tier for each GB and month */
    azb_opt_f64 retail_source_tier_cost_per_gb_per_month;
    /* list price of the target tier for each GB and month */
    azb_opt_f64 retail_target_tier_cost_per_gb_per_month;
} azb_tiering_cost_saving_info;

#ifdef __cplusplus
}
#endif

#endif
