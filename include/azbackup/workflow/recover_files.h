/*
 * workflow/recover_files.h - single files out of a VM's recovery point.
 *
 * The service hands out a script that mounts the point's volumes over iSCSI. The mount lives for
 * about twelve hours; revoke it as soon as the files are copied.
 */
#ifndef AZBACKUP_WORKFLOW_RECOVER_FILES_H
#define AZBACKUP_WORKFLOW_RECOVER_FILES_H

#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The scripts of one provisioned mount. Everything in it is secret and wiped when it is freed. */
typedef struct azb_file_recovery azb_file_recovery;

/*
 * The service sends the file's name and the password in one text. file_name is that text without
 * the password, made safe to use in a folder of any file system: it holds only letters, digits,
 * '.', '_' and '-' (others became '_'), does not begin with '.' or '-' nor end with '.', is not the
 * name of a device of Windows, has 1 to 255 bytes, and differs from the other scripts' names, also
 * without case. Where the text has another form than the known one (32 hex digits, 15 characters of
 * the password and up to 14 hex digits behind its last '_'), the password is "", and the last part
 * of the text and all others of 15 characters and more are left out of file_name.
 */
typedef struct azb_mount_script {
    size_t size;           /* set by the caller to sizeof(azb_mount_script) */
    const char *os_type;   /* "Linux", "Windows"; "" when the service does not say */
    const char *file_name; /* to save it under, in a folder of the caller's; see above */
    const char *password;  /* the script asks for it; "": none was found */
    const char *url;       /* not "": download this in place of content */
    const void *content;   /* the script itself, decoded */
    size_t content_size;   /* bytes */
} azb_mount_script;

typedef struct azb_file_recovery_options {
    size_t size;                    /* sizeof(azb_file_recovery_options): see azb_options_init */
    const char *initiator_name;     /* iSCSI initiator, not ""; NULL: the service chooses */
    const char *virtual_machine_id; /* ARM id of the VM; NULL: asked from the service */
    int32_t renew;                  /* 1: prolong a mount that exists already; else 0 */
    uint32_t reserved;              /* 0 */
} azb_file_recovery_options;

/*
 * Provisions the mount and waits for its scripts.
 * item_id: ARM id of the protected VM. recovery_point: name of the point. options: NULL for the
 * defaults. call: timeout_ms is for everything together; NULL for none. out: owned, free with
 * azb_file_recovery_free, which does not revoke the mount.
 * Service document: Item Level Recovery Connections - Provision.
 * Returns AZB_OK with one script at least; AZB_E_ARG naming the argument or option; AZB_E_ABI;
 * AZB_E_JSON when the service sent no script, or one that is not base64; AZB_E_LIMIT for more than
 * 100 scripts; AZB_E_OPERATION; and as any call.
 */
AZB_API AZB_NODISCARD azb_status azb_file_recovery_start(azb_client *client, const char *item_id,
                                                         const char *recovery_point,
                                                         const azb_file_recovery_options *options,
                                                         const azb_call_options *call,
                                                         azb_file_recovery **out, azb_error **err);

/*
 * Scripts of the mount, most fitting first as the service orders them. out->size must be set; its
 * pointers are borrowed until the recovery is freed. Returns AZB_OK; AZB_E_ARG outside of 0 to
 * count - 1; AZB_E_ABI.
 */
AZB_API size_t azb_file_recovery_script_count(const azb_file_recovery *recovery);
AZB_API AZB_NODISCARD azb_status azb_file_recovery_script(const azb_file_recovery *recovery,
                                                          size_t index, azb_mount_script *out);

/* When the mount ends by itself: twelve hours after it was made, as the service documents. */
AZB_API void azb_file_recovery_expiry(const azb_file_recovery *recovery, azb_time *out);

/* Wipes and frees; NULL is fine. */
AZB_API void azb_file_recovery_free(azb_file_recovery *recovery);

/*
 * Ends the mount of a recovery point and waits until it is gone.
 * Service document: Item Level Recovery Connections - Revoke.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_OPERATION; and as any call.
 */
AZB_API AZB_NODISCARD azb_status azb_file_recovery_stop(azb_client *client, const char *item_id,
                                                        const char *recovery_point,
                                                        const azb_call_options *call,
                                                        azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
