/*
 * model/os_profile.h - what the system of a VM is set up with.
 * Generated from lib/schema/models/os_profile.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_OS_PROFILE_H
#define AZBACKUP_MODEL_OS_PROFILE_H

#include <azbackup/model.h>
#include <azbackup/model/compute.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Component of Windows that unattended setup configures. */
enum {
    AZB_UNATTEND_COMPONENT_MICROSOFT_WINDOWS_SHELL_SETUP = 0x00390001 /* setup of the shell */
};

/* Pass of unattended setup. */
enum {
    AZB_UNATTEND_PASS_OOBE_SYSTEM = 0x003a0001 /* first start, before anybody logs on */
};

/* What of unattended setup is set. */
enum {
    AZB_UNATTEND_SETTING_AUTO_LOGON = 0x003b0001,          /* log on by itself */
    AZB_UNATTEND_SETTING_FIRST_LOGON_COMMANDS = 0x003b0002 /* commands of the first logon */
};

/* How WinRM listens. */
enum {
    AZB_WINRM_PROTOCOL_HTTP = 0x003c0001, /* plain */
    AZB_WINRM_PROTOCOL_HTTPS = 0x003c0002 /* over TLS, with a certificate */
};

/* Who assesses patches of Linux. */
enum {
    /* the system, as its image has it */
    AZB_LINUX_PATCH_ASSESSMENT_MODE_IMAGE_DEFAULT = 0x003d0001,
    AZB_LINUX_PATCH_ASSESSMENT_MODE_AUTOMATIC_BY_PLATFORM = 0x003d0002 /* Azure */
};

/* When Azure starts a Linux VM again after it has patched it. */
enum {
    /* not stated */
    AZB_LINUX_VM_GUEST_PATCH_AUTOMATIC_BY_PLATFORM_REBOOT_SETTING_UNKNOWN = 0x003e0001,
    /* when a patch asks for it */
    AZB_LINUX_VM_GUEST_PATCH_AUTOMATIC_BY_PLATFORM_REBOOT_SETTING_IF_REQUIRED = 0x003e0002,
    AZB_LINUX_VM_GUEST_PATCH_AUTOMATIC_BY_PLATFORM_REBOOT_SETTING_NEVER = 0x003e0003, /* never */
    AZB_LINUX_VM_GUEST_PATCH_AUTOMATIC_BY_PLATFORM_REBOOT_SETTING_ALWAYS = 0x003e0004 /* always */
};

/* Who patches Linux. */
enum {
    AZB_LINUX_VM_GUEST_PATCH_MODE_IMAGE_DEFAULT = 0x003f0001, /* the system, as its image has it */
    /* Azure; needs the VM agent */
    AZB_LINUX_VM_GUEST_PATCH_MODE_AUTOMATIC_BY_PLATFORM = 0x003f0002
};

/* Who assesses patches of Windows. */
enum {
    /* the system, as its image has it */
    AZB_WINDOWS_PATCH_ASSESSMENT_MODE_IMAGE_DEFAULT = 0x00400001,
    AZB_WINDOWS_PATCH_ASSESSMENT_MODE_AUTOMATIC_BY_PLATFORM = 0x00400002 /* Azure */
};

/* When Azure starts a Windows VM again after it has patched it. */
enum {
    /* not stated */
    AZB_WINDOWS_VM_GUEST_PATCH_AUTOMATIC_BY_PLATFORM_REBOOT_SETTING_UNKNOWN = 0x00410001,
    /* when a patch asks for it */
    AZB_WINDOWS_VM_GUEST_PATCH_AUTOMATIC_BY_PLATFORM_REBOOT_SETTING_IF_REQUIRED = 0x00410002,
    AZB_WINDOWS_VM_GUEST_PATCH_AUTOMATIC_BY_PLATFORM_REBOOT_SETTING_NEVER = 0x00410003, /* never */
    AZB_WINDOWS_VM_GUEST_PATCH_AUTOMATIC_BY_PLATFORM_REBOOT_SETTING_ALWAYS = 0x00410004 /* always */
};

/* Who patches Windows. */
enum {
    AZB_WINDOWS_VM_GUEST_PATCH_MODE_MANUAL = 0x00420001, /* the customer */
    /* Windows Update; needs automatic updates on */
    AZB_WINDOWS_VM_GUEST_PATCH_MODE_AUTOMATIC_BY_OS = 0x00420002,
    /* Azure; needs the VM agent and automatic updates on */
    AZB_WINDOWS_VM_GUEST_PATCH_MODE_AUTOMATIC_BY_PLATFORM = 0x00420003
};

/* How Azure patches a Linux VM. */
typedef struct azb_linux_vm_guest_patch_automatic_by_platform_settings {
    azb_model model;
    /*
     * when it starts it again (AZB_LINUX_VM_GUEST_PATCH_AUTOMATIC_BY_PLATFORM_REBOOT_SETTING_...)
     */
    azb_enum reboot_setting;
    /* patches on the customer's schedule skip Azure's safety checks */
    azb_opt_bool bypass_platform_safety_checks_on_user_schedule;
} azb_linux_vm_guest_patch_automatic_by_platform_settings;

/* Patches of Linux. */
typedef struct azb_linux_patch_settings {
    azb_model model;
    azb_enum patch_mode;      /* who patches (AZB_LINUX_VM_GUEST_PATCH_MODE_...) */
    azb_enum assessment_mode; /* who assesses patches (AZB_LINUX_PATCH_ASSESSMENT_MODE_...) */
    /* for patches by Azure */
    azb_linux_vm_guest_patch_automatic_by_platform_settings *automatic_by_platform_settings;
} azb_linux_patch_settings;

/* A public key that may log on. */
typedef struct azb_ssh_public_key {
    azb_model model;
    azb_str path; /* file that it is written to, such as /home/user/.ssh/authorized_keys */
    /* the public key, as ssh-keygen writes it; RSA with at least 2048 bits, or Ed25519 */
    azb_str key_data;
} azb_ssh_public_key;

typedef struct azb_ssh_public_key_list {
    azb_ssh_public_key **items;
    size_t count;
} azb_ssh_public_key_list;

/* Logging on by SSH. */
typedef struct azb_ssh_configuration {
    azb_model model;
    azb_ssh_public_key_list public_keys; /* keys that may */
} azb_ssh_configuration;

/* Settings of Linux. */
typedef struct azb_linux_configuration {
    azb_model model;
    azb_opt_bool disable_password_authentication;  /* password logon is disabled */
    azb_ssh_configuration *ssh;                    /* keys that log on */
    azb_opt_bool provision_vm_agent;               /* the VM agent is installed; on when absent */
    azb_linux_patch_settings *patch_settings;      /* patches */
    azb_opt_bool enable_vm_agent_platform_updates; /* Azure keeps the VM agent up to date */
} azb_linux_configuration;

/* A piece of XML for unattended setup of Windows. */
typedef struct azb_additional_unattend_content {
    azb_model model;
    azb_enum pass_name;      /* pass it belongs to (AZB_UNATTEND_PASS_...) */
    azb_enum component_name; /* part of Windows it speaks to (AZB_UNATTEND_COMPONENT_...) */
    azb_enum setting_name;   /* what it sets (AZB_UNATTEND_SETTING_...) */
    azb_str content;         /* the XML, less than 4 KB; it may hold passwords (secret) */
} azb_additional_unattend_content;

typedef struct azb_additional_unattend_content_list {
    azb_additional_unattend_content **items;
    size_t count;
} azb_additional_unattend_content_list;

/* How Azure patches a Windows VM. */
typedef struct azb_windows_vm_guest_patch_automatic_by_platform_settings {
    azb_model model;
    /*
     * when it starts it again (AZB_WINDOWS_VM_GUEST_PATCH_AUTOMATIC_BY_PLATFORM_REBOOT_SETTING_...)
     */
    azb_enum reboot_setting;
    /* patches on the customer's schedule skip Azure's safety checks */
    azb_opt_bool bypass_platform_safety_checks_on_user_schedule;
} azb_windows_vm_guest_patch_automatic_by_platform_settings;

/* Patches of Windows. The service's name: PatchSettings. */
typedef struct azb_windows_patch_settings {
    azb_model model;
    azb_enum patch_mode;             /* who patches (AZB_WINDOWS_VM_GUEST_PATCH_MODE_...) */
    azb_opt_bool enable_hotpatching; /* patches without a restart; needs AutomaticByPlatform */
    /* who assesses patches (AZB_WINDOWS_PATCH_ASSESSMENT_MODE_...) */
    azb_enum assessment_mode;
    /* for patches by Azure */
    azb_windows_vm_guest_patch_automatic_by_platform_settings *automatic_by_platform_settings;
} azb_windows_patch_settings;

/* One way that WinRM listens. */
typedef struct azb_winrm_listener {
    azb_model model;
    azb_enum protocol; /* plain or over TLS (AZB_WINRM_PROTOCOL_...) */
    /* key vault URL of the certificate with its key, for TLS; no secret by itself */
    azb_str certificate_url;
} azb_winrm_listener;

typedef struct azb_winrm_listener_list {
    azb_winrm_listener **items;
    size_t count;
} azb_winrm_listener_list;

/* Remote PowerShell. */
typedef struct azb_winrm_configuration {
    azb_model model;
    azb_winrm_listener_list listeners; /* how it listens */
} azb_winrm_configuration;

/* Settings of Windows. */
typedef struct azb_windows_configuration {
    azb_model model;
    azb_opt_bool provision_vm_agent;       /* the VM agent is installed; on when absent */
    azb_opt_bool enable_automatic_updates; /* automatic updates are on; on when absent */
    /* time zone by its Windows name, such as Pacific Standard Time */
    azb_str time_zone;
    azb_additional_unattend_content_list additional_unattend_content; /* XML for unattended setup */
    azb_windows_patch_settings *patch_settings;                       /* patches */
    azb_winrm_configuration *winrm;                                   /* remote PowerShell */
    /* Azure keeps the VM agent up to date */
    azb_opt_bool enable_vm_agent_platform_updates;
} azb_windows_configuration;

/* A certificate that is installed on a VM. The service's name: VaultCertificate. */
typedef struct azb_key_vault_certificate {
    azb_model model;
    azb_str certificate_url;   /* key vault URL of it, stored as a secret; no secret by itself */
    azb_str certificate_store; /* Windows: target certificate store of the machine */
} azb_key_vault_certificate;

typedef struct azb_key_vault_certificate_list {
    azb_key_vault_certificate **items;
    size_t count;
} azb_key_vault_certificate_list;

/* Certificates of one key vault. The service's name: VaultSecretGroup. */
typedef struct azb_key_vault_secret_group {
    azb_model model;
    azb_sub_resource *source_vault;                    /* the key vault */
    azb_key_vault_certificate_list vault_certificates; /* the certificates */
} azb_key_vault_secret_group;

typedef struct azb_key_vault_secret_group_list {
    azb_key_vault_secret_group **items;
    size_t count;
} azb_key_vault_secret_group_list;

/* What the system of a VM is set up with, once, when the VM is made. */
typedef struct azb_os_profile {
    azb_model model;
    azb_str computer_name;  /* host name; at most 15 characters for Windows, 64 for Linux */
    azb_str admin_username; /* name of the administrator */
    /* password of the administrator; the service never answers with it (secret) */
    azb_str admin_password;
    azb_str custom_data; /* a file for the VM, base64 of at most 65535 bytes (secret) */
    /* settings of Windows */
    azb_windows_configuration *windows_configuration;
    azb_linux_configuration *linux_configuration; /* settings of Linux */
    azb_key_vault_secret_group_list secrets;      /* certificates to install on the VM */
    /* extensions can be added; only when there are none can it be off */
    azb_opt_bool allow_extension_operations;
    /* the VM counts as made once its system says so; has to be true or absent */
    azb_opt_bool require_guest_provision_signal;
} azb_os_profile;

#ifdef __cplusplus
}
#endif

#endif
