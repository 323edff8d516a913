// back_up_and_wait.c - backs a virtual machine up now and follows the job to its end.

#include <stdio.h>

#include <azbackup/azbackup.h>

#include "common.h"

static azb_status back_up(struct example *e)
{
    azb_follow_options follow = {.size = sizeof follow, .progress = example_progress};
    azb_job_resource *job = NULL;
    azb_status status =
        azb_backup_now(e->client, e->item_id, NULL, &follow, &e->call, &job, &e->error);
    if (job != NULL && job->properties != NULL) {
        printf("job %s: %s\n", azb_str_or(&job->name, "-"),
               azb_str_or(&job->properties->status, "-"));
    }
    azb_job_resource_free(job);
    return status;
}

int main(void)
{
    struct example e;
    azb_status status = AZB_OK;
    int exit_code = example_open(&e, "back_up_and_wait");
    if (exit_code == EXAMPLE_OK) {
        status = back_up(&e);
    }
    return example_close(&e, exit_code, status);
}
