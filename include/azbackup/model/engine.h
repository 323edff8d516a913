/*
 * model/engine.h - backup engines: the servers that back up to a vault.
 * Generated from lib/schema/models/engine.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_ENGINE_H
#define AZBACKUP_MODEL_ENGINE_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Kind of a backup engine, as its document lists them. */
enum {
    AZB_BACKUP_ENGINE_TYPE_INVALID = 0x002d0001,                   /* not stated */
    AZB_BACKUP_ENGINE_TYPE_DPM_BACKUP_ENGINE = 0x002d0002,         /* DPM server */
    AZB_BACKUP_ENGINE_TYPE_AZURE_BACKUP_SERVER_ENGINE = 0x002d0003 /* Azure Backup Server */
};

/* More about a backup engine. */
typedef struct azb_backup_engine_extended_info {
    azb_model model;
    azb_str database_name;                 /* name of its database */
    azb_opt_i32 protected_items_count;     /* items that it protects */
    azb_opt_i32 protected_servers_count;   /* servers that it protects */
    azb_opt_i32 disk_count;                /* its disks */
    azb_opt_f64 used_disk_space;           /* space used on them, in GB */
    azb_opt_f64 available_disk_space;      /* space left on them, in GB */
    azb_time refreshed_at;                 /* when this information was read */
    azb_opt_i32 azure_protected_instances; /* instances that the vault counts */
} azb_backup_engine_extended_info;

/* Concrete types of an azb_backup_engine_base: values of its backup_engine_type. */
enum {
    AZB_BACKUP_ENGINE_BASE_AZURE_BACKUP_SERVER = 0x00930001, /* azb_azure_backup_server_engine */
    AZB_BACKUP_ENGINE_BASE_DPM = 0x00930002                  /* azb_dpm_backup_engine */
};

/* A server that backs up to a vault. */
typedef struct azb_backup_engine_base {
    azb_model model;
    azb_enum backup_engine_type;        /* kind of the engine (AZB_BACKUP_ENGINE_BASE_...) */
    void *as;                           /* concrete part: see azb_backup_engine_base_as_...() */
    azb_str friendly_name;              /* display name */
    azb_enum backup_management_type;    /* what runs its backups (AZB_BACKUP_MANAGEMENT_TYPE_...) */
    azb_str registration_status;        /* state of its registration, as text */
    azb_str backup_engine_state;        /* its state, as text */
    azb_str health_status;              /* its health, as text */
    azb_opt_bool can_re_register;       /* it can be registered again */
    azb_str backup_engine_id;           /* its id */
    azb_str dpm_version;                /* version of its software */
    azb_str azure_backup_agent_version; /* version of its agent */
    /* there is a newer agent */
    azb_opt_bool is_azure_backup_agent_upgrade_available;
    azb_opt_bool is_dpm_upgrade_available;          /* there is newer software */
    azb_backup_engine_extended_info *extended_info; /* more about it; only when asked for */
} azb_backup_engine_base;

/* An Azure Backup Server. Part of an azb_backup_engine_base. */
typedef struct azb_azure_backup_server_engine {
    azb_model model;
} azb_azure_backup_server_engine;

/* A DPM server. Part of an azb_backup_engine_base. */
typedef struct azb_dpm_backup_engine {
    azb_model model;
} azb_dpm_backup_engine;

/* A backup engine with its name and id. */
typedef struct azb_backup_engine_base_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_backup_engine_base *properties; /* the engine */
} azb_backup_engine_base_resource;

#ifdef __cplusplus
}
#endif

#endif
