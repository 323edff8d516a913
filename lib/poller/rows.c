// rows.c - the operations that pollers themselves use.
#include "poller/rows.h"

#include "id/id.h"
#include "model/types.h"

static const azbi_parameter vault_and_job_id[] = {{.name = "vault_id"},
                                                  {.name = "job_id", .max_len = AZBI_NAME_MAX}};
static const azbi_parameter vault_and_operation_id[] = {
    {.name = "vault_id"}, {.name = "operation_id", .max_len = AZBI_NAME_MAX}};
static const azbi_parameter restore_point_id = {.name = "restore_point_id"};
static const azbi_parameter disk_restore_point_id = {.name = "disk_restore_point_id"};

const azbi_operation azbi_poller_get_job = {
    .id = "JobDetails_Get",
    .method = "GET",
    .path = "/backupJobs/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_job_resource,
    .parameters = vault_and_job_id,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
};

const azbi_operation azbi_poller_cancel_job = {
    .id = "JobCancellations_Trigger",
    .method = "POST",
    .path = "/backupJobs/{}/cancel",
    .api_version = "2025-08-01",
    .parameters = vault_and_job_id,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE,
};

const azbi_operation azbi_poller_get_record = {
    .id = "BackupOperationStatuses_Get",
    .method = "GET",
    .path = "/backupOperations/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .parameters = vault_and_operation_id,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
};

static const azbi_input get_restore_point_inputs[] = {
    {.wire = "$expand",
     .option = "options.expand",
     .offset = offsetof(azbi_get_restore_point_options, expand),
     .kind = AZBI_INPUT_TEXT},
};

const azbi_operation azbi_poller_get_restore_point = {
    .id = "RestorePoints_Get",
    .method = "GET",
    .path = "",
    .api_version = "2025-04-01",
    .result = &azbi_type_restore_point,
    .inputs = {get_restore_point_inputs, 1, sizeof(azbi_get_restore_point_options),
               sizeof(azbi_get_restore_point_options)},
    .scope = AZBI_SCOPE_RESTORE_POINT,
    .flags = AZBI_OPERATION_SECRET,
    .parameters = &restore_point_id,
    .parameter_count = 1,
};

const azbi_operation azbi_poller_get_disk_restore_point = {
    .id = "DiskRestorePoint_Get",
    .method = "GET",
    .path = "",
    .api_version = "2023-04-02",
    .result = &azbi_type_disk_restore_point,
    .scope = AZBI_SCOPE_DISK_RESTORE_POINT,
    .parameters = &disk_restore_point_id,
    .parameter_count = 1,
};

azb_status azbi_job_put_url(azb_client *client, const char *vault_id, const char *job_id,
                            azbi_buf *url, azb_error **err)
{
    const azbi_arguments arguments = {
        .operation = &azbi_poller_get_job, .scope_id = vault_id, .names = {job_id}};
    return azbi_operation_url(&arguments, client, url, err);
}
