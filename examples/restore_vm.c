// restore_vm.c - rebuilds a virtual machine from a restore point and prints what exists afterwards.

#include <stdio.h>

#include <azbackup/workflow/restore_vm.h>

#include "common.h"

static void print_progress(void *user, const azb_progress *progress)
{
    (void)user;
    printf("  %d of %d: %s\n", (int)progress->tasks_done, (int)progress->tasks_total,
           progress->activity);
}

static azb_status restore(struct example *e)
{
    const azb_follow_options follow = {.size = sizeof follow, .progress = print_progress};
    const azb_restore_vm_options options = {
        .size = sizeof options,
        .vm_id = e->settings.vm_id,
        .network_interface_ids = &e->settings.network_interface_id,
        .network_interface_count = 1,
    };
    azb_report *report = NULL;
    const azb_status status = azb_restore_vm(e->client, e->settings.restore_point_id, &options,
                                             &follow, &e->call, &report, &e->error);
    example_report(report);
    azb_report_free(report);
    return status;
}

int main(void)
{
    struct example e;
    azb_status status = AZB_OK;
    int exit_code = example_open_client(&e, "restore_vm");
    if (exit_code == EXAMPLE_OK) {
        status = restore(&e);
    }
    return example_close(&e, exit_code, status);
}
