// prune_points - prints which of an owner's restore points would go; deletes them with --apply.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <azbackup/workflow/prune.h>

#include "common.h"

// The number of points to keep; 0, which the library refuses, for what is no number.
static int32_t number_of(const char *text)
{
    enum {
        KEEP_MAX = 10000
    };
    char *end = NULL;
    const long number = text != NULL ? strtol(text, &end, 10) : 0;
    return end != NULL && *end == '\0' && number <= KEEP_MAX && number >= 0 ? (int32_t)number : 0;
}

static azb_status prune(struct example *e, int32_t apply)
{
    const azb_prune_options options = {
        .size = sizeof options,
        .owner = e->settings.owner,
        .keep = number_of(e->settings.keep),
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
        fprintf(stderr, "prune_points: the one argument is --apply\n");
        return EXAMPLE_SETTING;
    }
    int exit_code = example_open_client(&e, "prune_points");
    if (exit_code == EXAMPLE_OK) {
        status = prune(&e, apply);
    }
    return example_close(&e, exit_code, status);
}
