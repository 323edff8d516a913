/*
 * model/virtual_machine.h - virtual machines, as far as restore points are made of them and
 * restored to them.
 * Generated from lib/schema/models/virtual_machine.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_VIRTUAL_MACHINE_H
#define AZBACKUP_MODEL_VIRTUAL_MACHINE_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>
#include <azbackup/model/compute.h>
#include <azbackup/model/os_profile.h>
#include <azbackup/model/virtual_machine_size.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What becomes of a network interface when its VM is deleted. */
enum {
    AZB_NETWORK_INTERFACE_DELETE_OPTIONS_DELETE = 0x00810001, /* it is deleted */
    AZB_NETWORK_INTERFACE_DELETE_OPTIONS_DETACH = 0x00810002  /* it is kept */
};

/* Where an ephemeral system disk is stored. */
enum {
    AZB_DIFF_DISK_OPTIONS_LOCAL = 0x00820001 /* on the VM's host */
};

/* What of the host an ephemeral system disk uses. */
enum {
    AZB_DIFF_DISK_PLACEMENT_CACHE_DISK = 0x00830001,    /* the cache */
    AZB_DIFF_DISK_PLACEMENT_RESOURCE_DISK = 0x00830002, /* the temporary disk */
    AZB_DIFF_DISK_PLACEMENT_NVME_DISK = 0x00830003      /* the local NVMe disk */
};

/* What a VM's disk is made of. */
enum {
    AZB_DISK_CREATE_OPTION_TYPES_FROM_IMAGE = 0x00840001, /* an image; the profile names it */
    AZB_DISK_CREATE_OPTION_TYPES_EMPTY = 0x00840002,      /* nothing: a new data disk */
    /* a disk that is there already, managed or a VHD */
    AZB_DISK_CREATE_OPTION_TYPES_ATTACH = 0x00840003,
    AZB_DISK_CREATE_OPTION_TYPES_COPY = 0x00840004,   /* a disk or snapshot; data disks only */
    AZB_DISK_CREATE_OPTION_TYPES_RESTORE = 0x00840005 /* a disk restore point; data disks only */
};

/* What becomes of a disk when its VM is deleted. */
enum {
    AZB_DISK_DELETE_OPTION_TYPES_DELETE = 0x00850001, /* it is deleted */
    AZB_DISK_DELETE_OPTION_TYPES_DETACH = 0x00850002  /* it is kept */
};

/* How a data disk is detached when it does not detach by itself. */
enum {
    /* by force; data not yet written may be lost */
    AZB_DISK_DETACH_OPTION_TYPES_FORCE_DETACH = 0x00860001
};

/* What to read along with a VM. */
enum {
    /* its instance view: power state, agents, disks */
    AZB_VIRTUAL_MACHINE_EXPAND_OPTIONS_INSTANCE_VIEW = 0x00870001,
    AZB_VIRTUAL_MACHINE_EXPAND_OPTIONS_USER_DATA = 0x00870002,      /* its user data */
    AZB_VIRTUAL_MACHINE_EXPAND_OPTIONS_RESILIENCY_VIEW = 0x00870003 /* its resiliency */
};

/* What the metadata security agent does with a request that is not allowed. */
enum {
    AZB_PROXY_AGENT_MODE_AUDIT = 0x00880001,  /* reports it */
    AZB_PROXY_AGENT_MODE_ENFORCE = 0x00880002 /* refuses it */
};

/* The same for one endpoint of the host. */
enum {
    AZB_HOST_ENDPOINT_MODE_AUDIT = 0x00890001,    /* reports it */
    AZB_HOST_ENDPOINT_MODE_DISABLED = 0x00890002, /* does not look for patches */
    AZB_HOST_ENDPOINT_MODE_ENFORCE = 0x00890003   /* refuses it */
};

/* Version of Microsoft.Network that network interfaces are made with. */
enum {
    AZB_NETWORK_API_VERSION_2020_11_01 = 0x008a0001, /* of November 2020 */
    AZB_NETWORK_API_VERSION_2022_11_01 = 0x008a0002  /* of November 2022 */
};

/* Identities that a VM has. */
enum {
    AZB_VIRTUAL_MACHINE_IDENTITY_TYPE_SYSTEM_ASSIGNED = 0x008b0001, /* one of its own */
    AZB_VIRTUAL_MACHINE_IDENTITY_TYPE_USER_ASSIGNED = 0x008b0002,   /* some made by the customer */
    /* both */
    AZB_VIRTUAL_MACHINE_IDENTITY_TYPE_SYSTEM_ASSIGNED_USER_ASSIGNED = 0x008b0003,
    /* none; to send it takes all of them away */
    AZB_VIRTUAL_MACHINE_IDENTITY_TYPE_NONE = 0x008b0004
};

/* Kind of secured VM; a standard VM has none. */
enum {
    AZB_VIRTUAL_MACHINE_SECURITY_TYPES_TRUSTED_LAUNCH = 0x008c0001, /* trusted launch */
    AZB_VIRTUAL_MACHINE_SECURITY_TYPES_CONFIDENTIAL_VM = 0x008c0002 /* confidential VM */
};

/* What a VM can do besides. */
typedef struct azb_additional_capabilities {
    azb_model model;
    azb_opt_bool ultra_ssd_enabled;   /* ultra and premium v2 disks can be attached */
    azb_opt_bool hibernation_enabled; /* it can hibernate */
    /* its agent and extensions use FIPS 140-3 ciphers for protected settings */
    azb_opt_bool enable_fips1403_encryption;
} azb_additional_capabilities;

/* Console output and screenshots of a VM. */
typedef struct azb_boot_diagnostics {
    azb_model model;
    azb_opt_bool enabled; /* they are kept */
    /* blob endpoint of the storage account they go to; absent for the service's own storage */
    azb_str storage_uri;
} azb_boot_diagnostics;

/* Diagnostic output of a VM. */
typedef struct azb_diagnostics_profile {
    azb_model model;
    azb_boot_diagnostics *boot_diagnostics; /* console output and screenshots */
} azb_diagnostics_profile;

/* The identity that reaches keys in a key vault. */
typedef struct azb_encryption_identity {
    azb_model model;
    azb_str user_assigned_identity_resource_id; /* ARM id of a user-assigned identity */
} azb_encryption_identity;

/* Guard of one endpoint of the host. */
typedef struct azb_host_endpoint_settings {
    azb_model model;
    /* what is done with a request that is not allowed (AZB_HOST_ENDPOINT_MODE_...) */
    azb_enum mode;
    /* ARM id of the gallery's access control profile version with the rules */
    azb_str in_vm_access_control_profile_reference_id;
} azb_host_endpoint_settings;

/* The metadata security agent, which guards the host's endpoints inside of the VM. */
typedef struct azb_proxy_agent_settings {
    azb_model model;
    azb_opt_bool enabled; /* it is on */
    /*
     * what it does with a request that is not allowed, where an endpoint says nothing else
     * (AZB_PROXY_AGENT_MODE_...)
     */
    azb_enum mode;
    azb_opt_i32 key_incarnation_id; /* a number; raising it makes a new key between VM and host */
    /* guard of the wire server */
    azb_host_endpoint_settings *wire_server;
    azb_host_endpoint_settings *imds;       /* guard of the instance metadata service */
    azb_opt_bool add_proxy_agent_extension; /* its extension is installed too; Linux */
} azb_proxy_agent_settings;

/* Start of a secured VM of generation 2. */
typedef struct azb_uefi_settings {
    azb_model model;
    azb_opt_bool secure_boot_enabled; /* secure boot */
    azb_opt_bool vtpm_enabled;        /* virtual TPM */
} azb_uefi_settings;

/* How a VM is secured. The service's name: SecurityProfile. */
typedef struct azb_virtual_machine_security_profile {
    azb_model model;
    azb_uefi_settings *uefi_settings; /* secure boot and TPM */
    /* its disks, also the temporary one, are encrypted on the host */
    azb_opt_bool encryption_at_host;
    azb_enum security_type; /* kind of secured VM (AZB_VIRTUAL_MACHINE_SECURITY_TYPES_...) */
    /* identity that reaches the keys of Azure Disk Encryption */
    azb_encryption_identity *encryption_identity;
    azb_proxy_agent_settings *proxy_agent_settings; /* metadata security agent */
} azb_virtual_machine_security_profile;

/* The image a VM is made of: a marketplace image by its four parts, any other by its id. */
typedef struct azb_image_reference {
    azb_model model;
    azb_str id;                         /* its ARM id */
    azb_str publisher;                  /* who publishes it */
    azb_str offer;                      /* its offer */
    azb_str sku;                        /* its SKU */
    azb_str version;                    /* its version, Major.Minor.Build or latest */
    azb_str exact_version;              /* the version that latest was when the VM was made */
    azb_str shared_gallery_image_id;    /* id of an image in a gallery shared with the customer */
    azb_str community_gallery_image_id; /* id of an image in a community gallery */
} azb_image_reference;

/* A VHD in a storage account: an unmanaged disk. */
typedef struct azb_virtual_hard_disk {
    azb_model model;
    azb_str uri; /* URL of the blob */
} azb_virtual_hard_disk;

/* An ephemeral system disk, which is lost with its host. */
typedef struct azb_diff_disk_settings {
    azb_model model;
    azb_enum option;    /* its location (AZB_DIFF_DISK_OPTIONS_...) */
    azb_enum placement; /* what of the host it uses (AZB_DIFF_DISK_PLACEMENT_...) */
} azb_diff_disk_settings;

/* The system disk of a VM. */
typedef struct azb_os_disk {
    azb_model model;
    /* kind of its system; needed with a user image or a VHD (AZB_OPERATING_SYSTEM_TYPES_...) */
    azb_enum os_type;
    azb_disk_encryption_settings *encryption_settings; /* Azure Disk Encryption */
    azb_str name;                                      /* name of the disk */
    azb_virtual_hard_disk *vhd;                        /* location of an unmanaged disk */
    /* user image as a VHD that the disk is made of */
    azb_virtual_hard_disk *image;
    azb_enum caching;                           /* how the host caches it (AZB_CACHING_TYPES_...) */
    azb_opt_bool write_accelerator_enabled;     /* writes are accelerated */
    azb_diff_disk_settings *diff_disk_settings; /* for an ephemeral disk */
    /* what it is made of (AZB_DISK_CREATE_OPTION_TYPES_...) */
    azb_enum create_option;
    azb_opt_i32 disk_size_gb;                  /* size in GiB */
    azb_managed_disk_parameters *managed_disk; /* the managed disk */
    /*
     * what becomes of it when the VM is deleted; it is kept when absent
     * (AZB_DISK_DELETE_OPTION_TYPES_...)
     */
    azb_enum delete_option;
} azb_os_disk;

/* A data disk of a VM. */
typedef struct azb_data_disk {
    azb_model model;
    azb_opt_i32 lun; /* logical unit number, from 0: unique among the data disks of the VM */
    azb_str name;    /* name of the disk */
    /* location of an unmanaged disk */
    azb_virtual_hard_disk *vhd;
    azb_virtual_hard_disk *image;           /* user image as a VHD that the disk is made of */
    azb_enum caching;                       /* how the host caches it (AZB_CACHING_TYPES_...) */
    azb_opt_bool write_accelerator_enabled; /* writes are accelerated */
    /* what it is made of (AZB_DISK_CREATE_OPTION_TYPES_...) */
    azb_enum create_option;
    azb_opt_i32 disk_size_gb;                  /* size in GiB */
    azb_managed_disk_parameters *managed_disk; /* the managed disk */
    /* disk, snapshot or disk restore point; for Copy and Restore */
    azb_api_entity_reference *source_resource;
    azb_opt_bool to_be_detached;      /* it is being detached */
    azb_opt_i64 disk_iops_read_write; /* operations per second of the managed disk */
    azb_opt_i64 disk_mbps_read_write; /* megabytes (10^6 bytes) per second of the managed disk */
    /* by force, when it does not come off by itself (AZB_DISK_DETACH_OPTION_TYPES_...) */
    azb_enum detach_option;
    /*
     * what becomes of it when the VM is deleted; it is kept when absent
     * (AZB_DISK_DELETE_OPTION_TYPES_...)
     */
    azb_enum delete_option;
} azb_data_disk;

typedef struct azb_data_disk_list {
    azb_data_disk **items;
    size_t count;
} azb_data_disk_list;

/* The disks of a VM. */
typedef struct azb_storage_profile {
    azb_model model;
    azb_image_reference *image_reference; /* image the VM is made of */
    azb_os_disk *os_disk;                 /* the system disk */
    azb_data_disk_list data_disks;        /* the data disks */
    /* controller that the VM reaches them through (AZB_DISK_CONTROLLER_TYPES_...) */
    azb_enum disk_controller_type;
    /* disks without a zone move to the zone of the VM */
    azb_opt_bool align_regional_disks_to_vm_zone;
} azb_storage_profile;

/* How a VM uses a network interface. */
typedef struct azb_network_interface_reference_properties {
    azb_model model;
    azb_opt_bool primary; /* the first one, where there are several */
    /* what becomes of it when the VM is deleted (AZB_NETWORK_INTERFACE_DELETE_OPTIONS_...) */
    azb_enum delete_option;
} azb_network_interface_reference_properties;

/* A network interface of a VM, named by its ARM id. */
typedef struct azb_network_interface_reference {
    azb_model model;
    azb_str id;                                             /* its ARM id */
    azb_network_interface_reference_properties *properties; /* how the VM uses it */
} azb_network_interface_reference;

typedef struct azb_network_interface_reference_list {
    azb_network_interface_reference **items;
    size_t count;
} azb_network_interface_reference_list;

/* The network interfaces of a VM. */
typedef struct azb_network_profile {
    azb_model model;
    azb_network_interface_reference_list network_interfaces; /* interfaces that are there already */
    /*
     * version of Microsoft.Network, when interfaces are made along with the VM
     * (AZB_NETWORK_API_VERSION_...)
     */
    azb_enum network_api_version;
} azb_network_profile;

/* A plan of the marketplace: what the image of a VM costs. The service's name: Plan. */
typedef struct azb_virtual_machine_plan {
    azb_model model;
    azb_str name;           /* id of the plan */
    azb_str publisher;      /* who publishes it */
    azb_str product;        /* offer that it belongs to */
    azb_str promotion_code; /* code of a discount */
} azb_virtual_machine_plan;

/* One identity created by the customer. The service's name: UserAssignedIdentities. */
typedef struct azb_virtual_machine_user_identity {
    azb_model model;
    azb_str principal_id; /* object id */
    azb_str client_id;    /* client id */
} azb_virtual_machine_user_identity;

typedef struct azb_virtual_machine_user_identity_map {
    azb_str *keys;
    azb_virtual_machine_user_identity **items;
    size_t count;
} azb_virtual_machine_user_identity_map;

/* The identities of a VM. */
typedef struct azb_virtual_machine_identity {
    azb_model model;
    azb_str principal_id; /* object id of its own */
    azb_str tenant_id;    /* tenant of its own */
    azb_enum type;        /* which ones it has (AZB_VIRTUAL_MACHINE_IDENTITY_TYPE_...) */
    /* the others, by ARM id */
    azb_virtual_machine_user_identity_map user_assigned_identities;
} azb_virtual_machine_identity;

/* Where console output and screenshots lie. */
typedef struct azb_boot_diagnostics_instance_view {
    azb_model model;
    /* URL of the screenshot's blob; absent with the service's own storage */
    azb_str console_screenshot_blob_uri;
    /* URL of the console log's blob; absent with the service's own storage */
    azb_str serial_console_log_blob_uri;
    azb_instance_view_status *status; /* why there are none, when they failed */
} azb_boot_diagnostics_instance_view;

/* A disk of a VM at this moment. */
typedef struct azb_disk_instance_view {
    azb_model model;
    azb_str name;                                          /* name of the disk */
    azb_disk_encryption_settings_list encryption_settings; /* Azure Disk Encryption */
    /* its states, such as ProvisioningState/succeeded */
    azb_instance_view_status_list statuses;
} azb_disk_instance_view;

typedef struct azb_disk_instance_view_list {
    azb_disk_instance_view **items;
    size_t count;
} azb_disk_instance_view_list;

/* A VM at this moment. */
typedef struct azb_virtual_machine_instance_view {
    azb_model model;
    azb_opt_i32 platform_update_domain; /* update domain that it runs in, from 0 */
    azb_opt_i32 platform_fault_domain;  /* fault domain that it runs in, from 0 */
    azb_str computer_name;              /* host name, as its agent reports */
    azb_str os_name;                    /* its system, as its agent reports */
    azb_str os_version;                 /* version of its system, as its agent reports */
    azb_enum hyper_v_generation;        /* generation of it (AZB_HYPER_V_GENERATION_TYPE_...) */
    azb_disk_instance_view_list disks;  /* its disks */
    /* console output and screenshots */
    azb_boot_diagnostics_instance_view *boot_diagnostics;
    azb_instance_view_status_list statuses; /* its states, such as PowerState/running */
} azb_virtual_machine_instance_view;

/* A virtual machine. */
typedef struct azb_virtual_machine_properties {
    azb_model model;
    azb_hardware_profile *hardware_profile;               /* its size */
    azb_storage_profile *storage_profile;                 /* its disks */
    azb_additional_capabilities *additional_capabilities; /* what it can do besides */
    /* what its system is set up with; not for a VM made of a system disk that is there already */
    azb_os_profile *os_profile;
    azb_network_profile *network_profile;                   /* its network interfaces */
    azb_virtual_machine_security_profile *security_profile; /* how it is secured */
    azb_diagnostics_profile *diagnostics_profile;           /* diagnostic output */
    azb_sub_resource *availability_set;                     /* availability set it is in */
    azb_sub_resource *proximity_placement_group;            /* proximity placement group it is in */
    azb_str provisioning_state;                             /* how far it is made, as text */
    /* it at this moment; only when asked for by $expand */
    azb_virtual_machine_instance_view *instance_view;
    /*
     * license that the customer brings, such as Windows_Server, Windows_Client, RHEL_BYOS or
     * SLES_BYOS
     */
    azb_str license_type;
    azb_str vm_id; /* the VM's own id, a UUID; not its ARM id */
    /* what the VM is to read, base64; only read back when asked for by $expand (secret) */
    azb_str user_data;
    azb_time time_created; /* when it was created */
} azb_virtual_machine_properties;

/* A virtual machine with its name and id. */
typedef struct azb_virtual_machine {
    azb_model model;
    azb_str id;                                 /* ARM id */
    azb_str name;                               /* last part of the id */
    azb_str type;                               /* ARM type, such as Microsoft.Compute/disks */
    azb_str location;                           /* Azure region */
    azb_map tags;                               /* labels of the customer */
    azb_virtual_machine_plan *plan;             /* plan of the marketplace image it is made of */
    azb_virtual_machine_properties *properties; /* the machine */
    azb_virtual_machine_identity *identity;     /* its identities */
    azb_str_list zones;                         /* availability zone of it, such as 1 */
    /* edge zone of it */
    azb_compute_extended_location *extended_location;
    azb_str managed_by;           /* ARM id of the resource that manages it, such as a scale set */
    azb_str etag;                 /* version mark for conditional writes */
    azb_system_data *system_data; /* who created and changed it */
} azb_virtual_machine;

#ifdef __cplusplus
}
#endif

#endif
