/*
 * model/discovery.h - what the provider offers, and the shape of its errors.
 * Generated from lib/schema/models/discovery.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_DISCOVERY_H
#define AZBACKUP_MODEL_DISCOVERY_H

#include <azbackup/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* An operation in words. */
typedef struct azb_client_discovery_display {
    azb_model model;
    azb_str provider;    /* name of the provider */
    azb_str resource;    /* what it works on */
    azb_str operation;   /* what it does */
    azb_str description; /* the same in a sentence */
} azb_client_discovery_display;

/* A log that the provider writes. */
typedef struct azb_client_discovery_for_log_specification {
    azb_model model;
    azb_str name;          /* name for programs */
    azb_str display_name;  /* display name */
    azb_str blob_duration; /* time that one file of it covers */
} azb_client_discovery_for_log_specification;

typedef struct azb_client_discovery_for_log_specification_list {
    azb_client_discovery_for_log_specification **items;
    size_t count;
} azb_client_discovery_for_log_specification_list;

/* The logs of the provider. */
typedef struct azb_client_discovery_for_service_specification {
    azb_model model;
    azb_client_discovery_for_log_specification_list log_specifications; /* the logs */
} azb_client_discovery_for_service_specification;

/* More about an operation of the provider. */
typedef struct azb_client_discovery_for_properties {
    azb_model model;
    azb_client_discovery_for_service_specification *service_specification; /* logs */
} azb_client_discovery_for_properties;

/* An operation of the provider, as access control names it. */
typedef struct azb_client_discovery_value_for_single_api {
    azb_model model;
    azb_str name; /* its name, such as Microsoft.RecoveryServices/vaults/read */
    /* the same in words */
    azb_client_discovery_display *display;
    azb_str origin;                                  /* who may do it: user, system */
    azb_client_discovery_for_properties *properties; /* more about it */
} azb_client_discovery_value_for_single_api;

/* More about an error, in a form of its own kind. */
typedef struct azb_arm_error_additional_info {
    azb_model model;
    azb_str type; /* the kind */
    azb_str info; /* what it says (JSON text) */
} azb_arm_error_additional_info;

typedef struct azb_arm_error_additional_info_list {
    azb_arm_error_additional_info **items;
    size_t count;
} azb_arm_error_additional_info_list;

typedef struct azb_arm_error_detail_list {
    struct azb_arm_error_detail **items;
    size_t count;
} azb_arm_error_detail_list;

/* An error as Azure Resource Manager words it. */
typedef struct azb_arm_error_detail {
    azb_model model;
    azb_str code;                                       /* the service's code */
    azb_str message;                                    /* description of the error */
    azb_str target;                                     /* what it is about */
    struct azb_arm_error_detail_list details;           /* inner errors */
    azb_arm_error_additional_info_list additional_info; /* more in other forms */
} azb_arm_error_detail;

/* The body of an answer that is an error. */
typedef struct azb_arm_error_response {
    azb_model model;
    azb_arm_error_detail *error; /* the error */
} azb_arm_error_response;

#ifdef __cplusplus
}
#endif

#endif
