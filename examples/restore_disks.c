// restore_disks - restores the disks of a virtual machine and prints where they went.

#include <stdio.h>

#include <azbackup/workflow/restore_disks.h>

#include "common.h"

static void print_pair(const azb_pair *pair)
{
    if (pair->value.ptr != NULL) {
        printf("  %s: %s\n", pair->key.ptr, pair->value.ptr);
    }
}

static void print_outcome(const azb_job_resource *job)
{
    const azb_azure_iaas_vm_job *vm = azb_job_as_azure_iaas_vm(job->properties);
    printf("job %s: %s\n", job->name.ptr, vm == NULL ? "?" : job->properties->status.ptr);
    for (size_t i = 0;
         vm != NULL && vm->extended_info != NULL && i < vm->extended_info->property_bag.count;
         i++) {
        print_pair(&vm->extended_info->property_bag.items[i]);
    }
}

static azb_status restore(struct example *e)
{
    azb_follow_options follow = {.size = sizeof follow, .progress = example_progress};
    azb_restore_disks_options options = {
        .size = sizeof options,
        .storage_account_id = e->settings.storage_account,
        .region = e->settings.region,
    };
    azb_job_resource *job = NULL;
    azb_status status = azb_restore_disks(e->client, e->item_id, e->settings.recovery_point,
                                          &options, &follow, &e->call, &job, &e->error);
    if (job != NULL) {
        print_outcome(job);
        azb_model_free(&job->model);
    }
    return status;
}

int main(void)
{
    struct example e;
    azb_status status = AZB_OK;
    int exit_code = example_open(&e, "restore_disks");
    if (exit_code == EXAMPLE_OK) {
        status = restore(&e);
    }
    return example_close(&e, exit_code, status);
}
