/*
 * model/private_endpoint.h - private endpoints of a vault.
 * Generated from lib/schema/models/private_endpoint.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_PRIVATE_ENDPOINT_H
#define AZBACKUP_MODEL_PRIVATE_ENDPOINT_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A private endpoint. */
typedef struct azb_private_endpoint {
    azb_model model;
    azb_str id; /* its ARM id */
} azb_private_endpoint;

/* Whether a connection is approved. */
typedef struct azb_private_link_service_connection_state {
    azb_model model;
    azb_enum status;          /* current status (AZB_PRIVATE_ENDPOINT_CONNECTION_STATUS_...) */
    azb_str description;      /* what was said about it */
    azb_str actions_required; /* what is to be done by the other side */
} azb_private_link_service_connection_state;

/* A connection of a private endpoint to a vault. */
typedef struct azb_private_endpoint_connection {
    azb_model model;
    azb_enum provisioning_state;            /* how far it is made (AZB_PROVISIONING_STATE_...) */
    azb_private_endpoint *private_endpoint; /* the endpoint */
    azb_enum_list group_ids;                /* what it reaches (AZB_VAULT_SUB_RESOURCE_TYPE_...) */
    /* whether it is approved */
    azb_private_link_service_connection_state *private_link_service_connection_state;
} azb_private_endpoint_connection;

/* A connection with its name and id. */
typedef struct azb_private_endpoint_connection_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_private_endpoint_connection *properties; /* the connection */
} azb_private_endpoint_connection_resource;

#ifdef __cplusplus
}
#endif

#endif
