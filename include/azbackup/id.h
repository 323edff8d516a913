/*
 * id.h - Azure resource ids.
 *
 * Calls take the ARM id of the thing that they work in (a vault, a protected item, a disk), any
 * casing of its fixed words accepted, plus the names below it. Ids that the service answers with
 * can be handed in as they are.
 */
#ifndef AZBACKUP_ID_H
#define AZBACKUP_ID_H

#include <azbackup/context.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * /subscriptions/{subscription}, and with /resourceGroups/{resource_group} behind it: what lists of
 * a subscription or of a resource group take. Checked as azb_vault_id does. id: owned, free with
 * azb_text_free. Returns AZB_OK; AZB_E_ARG naming the part; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_subscription_id(azb_context *context, const char *subscription,
                                                     char **id, azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_resource_group_id(azb_context *context,
                                                       const char *subscription,
                                                       const char *resource_group, char **id,
                                                       azb_error **err);

/*
 * /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.RecoveryServices/
 * vaults/{vault}. subscription: its GUID alone. Names are checked against the service's limits:
 * not empty, at most 90 characters for the group and 50 for the vault, none of / ? # % \ nor
 * control bytes. Ids that calls take are checked by the same rules. id: owned, free with
 * azb_text_free. Returns AZB_OK; AZB_E_ARG naming the part; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_vault_id(azb_context *context, const char *subscription,
                                              const char *resource_group, const char *vault,
                                              char **id, azb_error **err);

/*
 * The vault's id followed by /backupFabrics/Azure/protectionContainers/{container}, and with
 * /protectedItems/{item} behind it. container, item: names as the service lists them, with their
 * semicolons, at most 260 characters. vault_id: an ARM id. id: owned, free with azb_text_free.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_protection_container_id(azb_context *context,
                                                             const char *vault_id,
                                                             const char *container, char **id,
                                                             azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_protected_item_id(azb_context *context, const char *vault_id,
                                                       const char *container, const char *item,
                                                       char **id, azb_error **err);

/*
 * /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Compute/ and
 * restorePointCollections/{collection}, disks/{disk}, virtualMachines/{vm}: names of at most 80
 * characters, else as azb_vault_id. A restore point's id is that of its collection followed by
 * /restorePoints/{restore_point}, 80 characters; that of a disk in it goes on with
 * /diskRestorePoints/{disk_restore_point}, a name that the service makes, up to 260 characters.
 * collection_id, restore_point_id: ids of that kind. id: owned, free with azb_text_free.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_collection_id(azb_context *context,
                                                                 const char *subscription,
                                                                 const char *resource_group,
                                                                 const char *collection, char **id,
                                                                 azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_restore_point_id(azb_context *context,
                                                      const char *collection_id,
                                                      const char *restore_point, char **id,
                                                      azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_disk_restore_point_id(azb_context *context,
                                                           const char *restore_point_id,
                                                           const char *disk_restore_point,
                                                           char **id, azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_disk_id(azb_context *context, const char *subscription,
                                             const char *resource_group, const char *disk,
                                             char **id, azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_virtual_machine_id(azb_context *context,
                                                        const char *subscription,
                                                        const char *resource_group, const char *vm,
                                                        char **id, azb_error **err);

/*
 * The name that follows a type in an id: the part of "vaults" in .../vaults/v1/... is "v1".
 * type: compared without case. out: borrowed from id, not NUL-ended; ptr NULL when the id has no
 * such part. Any thread.
 */
AZB_API void azb_id_part(const char *id, const char *type, azb_str *out);

/* -1, 0 or 1 without case, as ARM compares ids; NULL comes first. Any thread. */
AZB_API int32_t azb_id_compare(const char *left, const char *right);

/* Parts of an id, borrowed from it, not NUL-ended; ptr NULL: the id has no such part. */
typedef struct azb_id_parts {
    size_t size; /* set by the caller to sizeof(azb_id_parts) */
    azb_str subscription;
    azb_str resource_group;
    azb_str provider; /* "Microsoft.Compute"; the last one of an extension resource */
    azb_str vault;
    azb_str fabric;
    azb_str container;
    azb_str item; /* the protected item */
    azb_str recovery_point;
    azb_str policy;
    azb_str job;
    azb_str collection; /* of restore points */
    azb_str restore_point;
    azb_str disk_restore_point;
    azb_str disk;
    azb_str virtual_machine;
    azb_str resource_type; /* of the resource itself, the last word: "protectedItems" */
    azb_str name;          /* of the resource itself, the last name */
} azb_id_parts;

/*
 * Takes any ARM id apart: /word/name pairs, words in any casing, one slash at the end allowed.
 * Returns AZB_OK; AZB_E_ARG when it is not an ARM id; AZB_E_ABI. Any thread.
 */
AZB_API AZB_NODISCARD azb_status azb_id_parse(const char *id, azb_id_parts *out);

/*
 * The id with the service's casing of the words and of the container and item names that are known
 * here; other names stay as they are. out: owned, free with azb_text_free.
 * Returns AZB_OK; AZB_E_ARG when it is not an ARM id; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_id_canonical(azb_context *context, const char *id, char **out,
                                                  azb_error **err);

/* Forms of container names. In brackets: group and name of an azb_workload_name. */
enum {
    AZB_CONTAINER_NAME_VM = 1,         /* IaasVMContainer;iaasvmcontainerv2;[resource group];[VM] */
    AZB_CONTAINER_NAME_CLASSIC_VM = 2, /* IaasVMContainer;iaasvmcontainer;[cloud service];[VM] */
    AZB_CONTAINER_NAME_STORAGE = 3,    /* StorageContainer;Storage;[resource group];[account] */
    AZB_CONTAINER_NAME_CLASSIC_STORAGE = 4, /* StorageContainer;ClassicStorage;[group];[account] */
    AZB_CONTAINER_NAME_VM_APP = 5,   /* VMAppContainer;Compute;[resource group];[VM]: SQL, SAP */
    AZB_CONTAINER_NAME_SQL_AG = 6,   /* SQLAGWorkLoadContainer;[availability group, all the rest] */
    AZB_CONTAINER_NAME_HANA_HSR = 7, /* HanaHSRContainer;[replication pair, all the rest] */
    AZB_CONTAINER_NAME_WINDOWS = 8   /* Windows;[server]: the MARS agent */
};

/* Forms of protected item names. */
enum {
    AZB_ITEM_NAME_VM = 1,           /* VM;iaasvmcontainerv2;[resource group];[VM] */
    AZB_ITEM_NAME_CLASSIC_VM = 2,   /* VM;iaasvmcontainer;[cloud service];[VM] */
    AZB_ITEM_NAME_FILE_SHARE = 3,   /* AzureFileShare;[share, or what the service has for it] */
    AZB_ITEM_NAME_SQL_DATABASE = 4, /* SQLDataBase;[instance];[database] */
    AZB_ITEM_NAME_SQL_INSTANCE = 5, /* SQLInstance;[instance] */
    AZB_ITEM_NAME_SAP_HANA_DATABASE = 6, /* SAPHanaDatabase;[system id];[database] */
    AZB_ITEM_NAME_SAP_HANA_SYSTEM = 7,   /* SAPHanaSystem;[system id] */
    AZB_ITEM_NAME_SAP_ASE_DATABASE = 8,  /* SAPAseDatabase;[system id];[database] */
    AZB_ITEM_NAME_SAP_ASE_SYSTEM = 9     /* SAPAseSystem;[system id] */
};

/* A container or item name taken apart, borrowed from it, not NUL-ended. */
typedef struct azb_workload_name {
    size_t size;   /* set by the caller to sizeof(azb_workload_name) */
    azb_str group; /* what stands before the name; ptr NULL: the form has none */
    azb_str name;  /* may hold semicolons */
    int32_t kind;  /* AZB_CONTAINER_NAME_... or AZB_ITEM_NAME_... */
    int32_t reserved;
} azb_workload_name;

/*
 * Take a name apart, in any casing, also without its first word, as the service lists protectable
 * items (iaasvmcontainerv2;g;v). Returns AZB_OK; AZB_E_ARG for a form that is not known here: hand
 * such a name on as it is; AZB_E_ABI. Any thread.
 */
AZB_API AZB_NODISCARD azb_status azb_container_name_parse(const char *text, azb_workload_name *out);
AZB_API AZB_NODISCARD azb_status azb_item_name_parse(const char *text, azb_workload_name *out);

/*
 * Build a name. Of things that the service has listed take the name from there: it may have changed
 * the casing. kind: a form. group: NULL for a form that has none, else without semicolons.
 * text: owned, free with azb_text_free.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_container_name_build(azb_context *context, int32_t kind,
                                                          const char *group, const char *name,
                                                          char **text, azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_item_name_build(azb_context *context, int32_t kind,
                                                     const char *group, const char *name,
                                                     char **text, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
