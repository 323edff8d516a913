// rows.c - the operations that pollers themselves use.
#include "poller/rows.h"

#include "id/id.h"
#include "model/types.h"

const azbi_operation azbi_poller_get_job = {
    .id = "JobDetails_Get",
    .method = "GET",
    .path = "/backupJobs/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_job_resource,
    .names = {{"job_id", AZBI_NAME_MAX}},
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

const azbi_operation azbi_poller_cancel_job = {
    .id = "JobCancellations_Trigger",
    .method = "POST",
    .path = "/backupJobs/{}/cancel",
    .api_version = "2025-08-01",
    .names = {{"job_id", AZBI_NAME_MAX}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE,
    .scope_argument = "vault_id",
};

const azbi_operation azbi_poller_get_record = {
    .id = "BackupOperationStatuses_Get",
    .method = "GET",
    .path = "/backupOperations/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .names = {{"operation_id", AZBI_NAME_MAX}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "vault_id",
};

const azbi_operation azbi_poller_get_restore_point = {
    .id = "RestorePoints_Get",
    .method = "GET",
    .path = "",
    .api_version = "2025-04-01",
    .result = &azbi_type_restore_point,
    .scope = AZBI_SCOPE_RESTORE_POINT,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "restore_point_id",
};

const azbi_operation azbi_poller_get_disk_restore_point = {
    .id = "DiskRestorePoint_Get",
    .method = "GET",
    .path = "",
    .api_version = "2023-04-02",
    .result = &azbi_type_disk_restore_point,
    .scope = AZBI_SCOPE_DISK_RESTORE_POINT,
    .scope_argument = "disk_restore_point_id",
};

azb_status azbi_job_put_url(azb_client *client, const char *vault_id, const char *job_id,
                            azbi_buf *url, azb_error **err)
{
    const azbi_arguments arguments = {
        .operation = &azbi_poller_get_job, .scope_id = vault_id, .names = {job_id}};
    return azbi_operation_url(&arguments, client, url, err);
}
