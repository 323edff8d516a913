// prune_points.c - prints which restore points of an owner would be deleted; deletes them with
// --apply.

#include <stdio.h>
#include <string.h>

#include <azbackup/workflow/prune.h>

#include "common.h"

static azb_status prune(struct example *e, int32_t apply)
{
    const azb_prune_options options = {
        .size = sizeof options,
        .owner = e->settings.owner,
        .keep = example_number(e->settings.keep, 0),
        .apply = apply,
    };
    azb_report *report = NULL;
    const azb_status status = azb_prune_restore_points(e->client, e->settings.collection_id,
                                                       &options, &e->call, &report, &e->error);
    example_report(report);
    azb_report_free(report);
    return status;
}

int main(int argc, char **argv)
{
    const int apply = argc == 2 && strcmp(argv[1], "--apply") == 0;
    struct example e;
    azb_status status = AZB_OK;
    if (argc > 1 && !apply) {
        fprintf(stderr, "prune_points: the only argument is --apply\n");
        return EXAMPLE_SETTING;
    }
    int exit_code = example_open_client(&e, "prune_points");
    if (exit_code == EXAMPLE_OK) {
        status = prune(&e, apply);
    }
    return example_close(&e, exit_code, status);
}
