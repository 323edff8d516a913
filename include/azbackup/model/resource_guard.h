/*
 * model/resource_guard.h - resource guards: approval of critical operations, and security PINs.
 * Generated from lib/schema/models/resource_guard.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_RESOURCE_GUARD_H
#define AZBACKUP_MODEL_RESOURCE_GUARD_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/* An operation that the guard watches over. */
typedef struct azb_resource_guard_operation_detail {
    azb_model model;
    azb_str vault_critical_operation; /* name of the operation */
    azb_str default_resource_request; /* ARM id to ask for approval */
} azb_resource_guard_operation_detail;

typedef struct azb_resource_guard_operation_detail_list {
    azb_resource_guard_operation_detail **items;
    size_t count;
} azb_resource_guard_operation_detail_list;

/* The link of a vault to its resource guard. */
typedef struct azb_resource_guard_proxy_base {
    azb_model model;
    azb_str resource_guard_resource_id; /* ARM id of the guard */
    /* the operations that it watches over */
    azb_resource_guard_operation_detail_list resource_guard_operation_details;
    azb_str last_updated_time; /* when it was changed last, as text */
    azb_str description;       /* what it is for */
} azb_resource_guard_proxy_base;

/* A link to a resource guard with its name and id. */
typedef struct azb_resource_guard_proxy_base_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_resource_guard_proxy_base *properties; /* the link */
} azb_resource_guard_proxy_base_resource;

/* Asks the guard to let something be deleted. */
typedef struct azb_unlock_delete_request {
    azb_model model;
    azb_str_list resource_guard_operation_requests; /* ids of approvals */
    azb_str resource_to_be_deleted;                 /* ARM id of what is to be deleted */
} azb_unlock_delete_request;

/* What the guard answered. */
typedef struct azb_unlock_delete_response {
    azb_model model;
    azb_str unlock_delete_expiry_time; /* until when it may be deleted, as text */
} azb_unlock_delete_response;

/* Asks for a security PIN. */
typedef struct azb_security_pin_base {
    azb_model model;
    /* ids of approvals, when a resource guard protects the vault */
    azb_str_list resource_guard_operation_requests;
} azb_security_pin_base;

/* A security PIN. */
typedef struct azb_token_information {
    azb_model model;
    azb_str token; /* token that represents it (secret) */
    /* until when it is good, in units of 100 ns since year 1 */
    azb_opt_i64 expiry_time_in_utc_ticks;
    azb_str security_pin; /* the PIN (secret) */
} azb_token_information;

#ifdef __cplusplus
}
#endif

#endif
