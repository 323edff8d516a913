/*
 * model/common.h - what models of several families share.
 * Generated from lib/schema/models/common.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_COMMON_H
#define AZBACKUP_MODEL_COMMON_H

#include <azbackup/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Who made or changed a resource. */
enum {
    AZB_CREATED_BY_TYPE_USER = 1,             /* a person */
    AZB_CREATED_BY_TYPE_APPLICATION = 2,      /* a service principal */
    AZB_CREATED_BY_TYPE_MANAGED_IDENTITY = 3, /* an identity that Azure keeps */
    AZB_CREATED_BY_TYPE_KEY = 4               /* the holder of an access key */
};

/* Who made and last changed a resource, as Azure Resource Manager keeps it. */
typedef struct azb_system_data {
    azb_model model;
    azb_str created_by;             /* name of the creator */
    azb_enum created_by_type;       /* kind of the creator (AZB_CREATED_BY_TYPE_...) */
    azb_time created_at;            /* when it was made */
    azb_str last_modified_by;       /* name of who changed it last */
    azb_enum last_modified_by_type; /* kind of who changed it last (AZB_CREATED_BY_TYPE_...) */
    azb_time last_modified_at;      /* when it was changed last */
} azb_system_data;

/* An edge zone that a resource lives in. */
typedef struct azb_extended_location {
    azb_model model;
    azb_str name; /* name of the zone */
    azb_str kind; /* kind of place, such as EdgeZone */
} azb_extended_location;

/* A problem as the service words it inside of a model. The service's name: ErrorDetail. */
typedef struct azb_service_error {
    azb_model model;
    azb_str code;                 /* the service's code */
    azb_str message;              /* what went wrong, in words */
    azb_str_list recommendations; /* what to do about it */
} azb_service_error;

#ifdef __cplusplus
}
#endif

#endif
