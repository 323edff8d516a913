// restore_disks.c - restores the disks of a virtual machine and prints where they are.

#include <stdio.h>

#include <azbackup/azbackup.h>

#include "common.h"

static void print_line(const char *what, azb_str where)
{
    if (where.ptr != NULL) {
        printf("  %s: %s\n", what, where.ptr);
    }
}

static void print_outcome(const azb_job_resource *job)
{
    azb_job_outcome outcome = {.size = sizeof outcome};
    if (azb_job_outcome_read(&job->model, &outcome) != AZB_OK) {
        return;
    }
    printf("job %s: %s\n", azb_str_or(&job->name, "-"), azb_str_or(&outcome.status, "-"));
    print_line("storage account", outcome.storage_account);
    print_line("container", outcome.container);
    print_line("configuration", outcome.config_blob_uri);
    print_line("template", outcome.template_blob_uri);
    print_line("resource group", outcome.resource_group);
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
        azb_job_resource_free(job);
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
