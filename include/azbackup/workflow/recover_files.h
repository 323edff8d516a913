/*
 * workflow/recover_files.h - recovers single files from a recovery point of a VM.
 *
 * The service provides a script that mounts the volumes of the point over iSCSI. The mount lasts
 * about twelve hours; revoke it as soon as the files are copied.
 */
#ifndef AZBACKUP_WORKFLOW_RECOVER_FILES_H
#define AZBACKUP_WORKFLOW_RECOVER_FILES_H

#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The scripts of one mount. All of it is secret and is wiped when freed. One thread at a time. */
typedef struct azb_file_recovery azb_file_recovery;

/*
 * A script. The service sends its file name and its password in one text. file_name is that text
 * without the password, made safe for any file system: it has 1 to 255 letters, digits, '.', '_'
 * and
 * '-' (other characters become '_'), does not begin with '.' or '-' or end with '.', is not a
 * device name of Windows, and differs from the names of the other scripts, ignoring case. If the
 * text does not have the known form (32 hex digits, 15 characters of the password and up to 14 hex
 * digits after the last '_'), password is "", and file_name lacks the last part of the text and all
 * other parts of 15 or more characters.
 */
typedef struct azb_mount_script {
    size_t size;           /* set by the caller to sizeof(azb_mount_script) */
    const char *os_type;   /* "Linux", "Windows"; "" when the service does not say */
    const char *file_name; /* for saving the script; see above */
    const char *password;  /* which the script asks for; "": none was found */
    const char *url;       /* unless "": download the script from here */
    const void *content;   /* the script itself, decoded */
    size_t content_size;   /* bytes */
} azb_mount_script;

typedef struct azb_file_recovery_options {
    size_t size;                    /* sizeof(azb_file_recovery_options): see azb_options_init */
    const char *initiator_name;     /* iSCSI initiator, not ""; NULL: the service chooses */
    const char *virtual_machine_id; /* ARM id of the VM; NULL: read from the service */
    int32_t renew;                  /* 1: extend a mount that exists; 0: do not */
    uint32_t reserved;              /* 0 */
} azb_file_recovery_options;

/*
 * Provisions a mount and waits for its scripts. Blocks; any thread, but not a callback of the
 * client. item_id: ARM id of the protected VM. recovery_point: its name. options: NULL for the
 * defaults. call: timeout_ms limits all steps together; NULL for the defaults. All are borrowed
 * until it returns. out: owned, free with azb_file_recovery_free, which does not revoke the mount.
 * Service document: Item Level Recovery Connections - Provision.
 * Returns AZB_OK with at least one script; AZB_E_ARG naming the argument or option; AZB_E_ABI;
 * AZB_E_JSON when the service sends no script or an invalid one; AZB_E_LIMIT for more than 100
 * scripts; AZB_E_OPERATION; AZB_E_STATE from a callback; and as any call.
 */
AZB_API AZB_NODISCARD azb_status azb_file_recovery_start(azb_client *client, const char *item_id,
                                                         const char *recovery_point,
                                                         const azb_file_recovery_options *options,
                                                         const azb_call_options *call,
                                                         azb_file_recovery **out, azb_error **err);

/*
 * The number of scripts (0 for NULL), and one of them, in the order of the service: the most
 * suitable one first. index: 0 to count - 1. out: its size set by the caller; its pointers are
 * borrowed until the recovery is freed. Returns AZB_OK; AZB_E_ARG; AZB_E_ABI.
 */
AZB_API size_t azb_file_recovery_script_count(const azb_file_recovery *recovery);
AZB_API AZB_NODISCARD azb_status azb_file_recovery_script(const azb_file_recovery *recovery,
                                                          size_t index, azb_mount_script *out);

/* When the mount ends by itself: twelve hours after it was provisioned, as the service documents.
 * out: filled; zeroed when the time is unknown. */
AZB_API void azb_file_recovery_expiry(const azb_file_recovery *recovery, azb_time *out);

/* Wipes and frees a recovery; NULL is allowed. */
AZB_API void azb_file_recovery_free(azb_file_recovery *recovery);

/*
 * Revokes the mount of a recovery point and waits until it has ended. Blocks; any thread, but not a
 * callback of the client.
 * item_id, recovery_point, call: as azb_file_recovery_start.
 * Service document: Item Level Recovery Connections - Revoke.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_OPERATION; AZB_E_STATE from a callback; and as any call.
 */
AZB_API AZB_NODISCARD azb_status azb_file_recovery_stop(azb_client *client, const char *item_id,
                                                        const char *recovery_point,
                                                        const azb_call_options *call,
                                                        azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
