// protect_regions.c - creates a restore point of a machine and a copy of it in another region,
// waits until the copy's data is complete, and prints what exists afterwards.

#include <stdio.h>

#include <azbackup/workflow/protect.h>

#include "common.h"

// A real service would store the token, and pass it to azb_poller_resume after a restart.
static void print_checkpoint(void *user, const char *token)
{
    (void)token;
    int *count = user;
    static const char *const waits[] = {"the restore point", "its copy", "the copy's data"};
    printf("waiting for %s\n", waits[*count < 2 ? *count : 2]);
    (*count)++;
}

static azb_status protect(struct example *e)
{
    int waits = 0;
    const azb_follow_options follow = {
        .size = sizeof follow,
        .progress = example_progress,
        .checkpoint = print_checkpoint,
        .checkpoint_user = &waits,
    };
    const azb_protect_options options = {
        .size = sizeof options,
        .vm_id = e->settings.vm_id,
        .source_collection_id = e->settings.source_collection_id,
        .target_collection_id = e->settings.target_collection_id,
        .target_region = e->settings.target_region,
        .owner = e->settings.owner,
    };
    azb_report *report = NULL;
    const azb_status status =
        azb_protect_across_regions(e->client, &options, &follow, &e->call, &report, &e->error);
    example_report(report);
    azb_report_free(report);
    return status;
}

int main(void)
{
    struct example e;
    azb_status status = AZB_OK;
    int exit_code = example_open_client(&e, "protect_regions");
    if (exit_code == EXAMPLE_OK) {
        status = protect(&e);
    }
    return example_close(&e, exit_code, status);
}
