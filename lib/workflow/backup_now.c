// backup_now.c - azb_backup_now: triggers a backup and follows its job.
#include <azbackup/workflow/backup_now.h>

#include <azbackup/service/backups.h>
#include <azbackup/typed/model/backup.h>

#include "base/error.h"
#include "workflow/follow.h"

// The request to send: the caller's, or the default one for a VM, which is then *owned.
static azb_status choose_request(azb_client *client, const azb_model *given,
                                 const azb_model **request, azb_iaas_vm_backup_request **owned,
                                 azb_error **err)
{
    *owned = NULL;
    *request = given;
    if (given != NULL) {
        return AZB_OK;
    }
    const azb_status status =
        azb_iaas_vm_backup_request_new(azb_client_context(client), owned, err);
    if (status == AZB_OK) {
        *request = &(*owned)->model;
    }
    return status;
}

azb_status azb_backup_now(azb_client *client, const char *item_id, const azb_model *request,
                          const azb_follow_options *follow, const azb_call_options *call,
                          azb_job_resource **job, azb_error **err)
{
    azbi_error_start(err);
    if (job == NULL) {
        return azbi_fail_arg(err, NULL, "job", "must not be NULL");
    }
    *job = NULL;
    azbi_budget budget;
    azb_follow_options known;
    azb_iaas_vm_backup_request *owned = NULL;
    azb_poller *operation = NULL;
    azb_status status = azbi_budget_init(&budget, client, call, err);
    if (status == AZB_OK) {
        status = azbi_follow_read(client, follow, &known, err);
    }
    if (status == AZB_OK) {
        status = choose_request(client, request, &request, &owned, err);
    }
    if (status == AZB_OK) {
        status = azb_backups_trigger(client, item_id, request, azbi_budget_call(&budget),
                                     &operation, err);
    }
    if (status == AZB_OK) {
        status = azbi_follow(client, operation, &known, &budget, job, err);
    }
    azb_poller_free(operation);
    azb_iaas_vm_backup_request_free(owned);
    return status;
}
