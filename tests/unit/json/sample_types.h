/*
 * sample_types.h - a few models with every kind of member, made by hand so that the tests of the
 * walker do not depend on the service's schema.
 *
 * item, the root of a polymorphic family: vm_item and file_item derive from it, sql_item from
 * vm_item.
 */
#ifndef TESTS_SAMPLE_TYPES_H
#define TESTS_SAMPLE_TYPES_H

#include "json/type.h"

typedef struct sample_disk {
    azb_model model;
    azb_opt_i32 lun; /* -1 to 199 */
    azb_str name;
    azb_opt_i64 size; /* 1 to 8 TiB */
    azb_opt_f64 weight;
} sample_disk;

typedef struct sample_item {
    azb_model model;
    azb_enum kind; /* discriminator */
    void *as;
    azb_str friendly_name;
    azb_time created;
} sample_item;

typedef struct sample_vm_item {
    azb_model model;
    void *as;
    azb_opt_bool is_managed;
    azb_enum status; /* older answers have a number */
    azb_model_list disks;
    sample_disk *main_disk;
    azb_str_list zones;
    azb_i32_list luns;
    azb_time_list times;
    azb_enum_list actions;
    azb_map tags;
    azb_model_map readiness;
    azb_map extras;
    azb_str anything;
    azb_str key; /* secret */
    sample_item *parent;
} sample_vm_item;

typedef struct sample_sql_item {
    azb_model model;
    azb_str database;  /* required, at most 8 characters */
    azb_str_list logs; /* at most 2 */
    azb_opt_i32 state; /* the service sets it */
} sample_sql_item;

typedef struct sample_file_item {
    azb_model model;
    azb_str share;
} sample_file_item;

typedef struct sample_resource {
    azb_model model;
    azb_str id;
    azb_str name;
    sample_item *properties;
} sample_resource;

typedef struct sample_query {
    azb_model model;
    azb_str name;
    azb_enum status;
    azb_time start;
    azb_opt_bool all;
    azb_opt_i32 count;
    azb_opt_i64 size;
    azb_str_list names; /* no filter can hold it */
} sample_query;

enum {
    SAMPLE_STATUS_INVALID = 1,
    SAMPLE_STATUS_VALID = 2,
    SAMPLE_STATUS_DELETED = 3
};

extern const azb_type sample_type_disk, sample_type_item, sample_type_vm_item, sample_type_sql_item,
    sample_type_file_item, sample_type_resource, sample_type_query;

#endif
