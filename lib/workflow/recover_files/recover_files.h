/* recover_files.h - the scripts of a mount, shared by the files of azb_file_recovery_start. */
#ifndef AZBI_WORKFLOW_RECOVER_FILES_RECOVER_FILES_H
#define AZBI_WORKFLOW_RECOVER_FILES_RECOVER_FILES_H

#include <azbackup/model/item_recovery.h>
#include <azbackup/model/operation.h>
#include <azbackup/workflow/recover_files.h>

typedef struct azbi_mount_script {
    const azb_client_script_for_connect *source; /* borrowed; its content is decoded in place */
    char *file_name;                             /* owned, as is the password */
    char *password;
    size_t content_size; /* bytes of the decoded content */
} azbi_mount_script;

struct azb_file_recovery {
    azb_context *context;            /* held */
    azb_operation_status *operation; /* owned; holds all texts and is wiped when freed */
    azbi_mount_script *scripts;
    size_t count, room;
};

/* Reads the scripts out of the operation's result. Returns AZB_OK; AZB_E_JSON; AZB_E_LIMIT for more
 * scripts than expected; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_mount_scripts_read(azb_file_recovery *recovery, azb_error **err);

#endif
