// protect_run.c - one run across regions over a world of points.
#include "protect_run.h"

#include <stdio.h>

#include "support/test.h"

void run_open(compute_world *w)
{
    world_open(w);
    compute_add_machine(&w->compute);
}

void run_ready(azb_protect_options *options)
{
    azb_options_init(options, sizeof *options);
    options->vm_id = TEST_VM;
    options->source_collection_id = TEST_SOURCE;
    options->target_collection_id = TEST_TARGET;
    options->target_region = "northeurope";
    options->owner = "plan-a";
}

azb_report_entry run_entry(const azb_report *report, size_t index)
{
    azb_report_entry entry = {.size = sizeof entry};
    assert_int_equal(azb_report_read(report, index, &entry), AZB_OK);
    return entry;
}

static void keep_token(void *user, const char *token)
{
    run_observed *observed = user;
    observed->checkpoints++;
    snprintf(observed->token, sizeof observed->token, "%s", token);
}

static void keep_progress(void *user, const azb_progress *progress)
{
    run_observed *observed = user;
    observed->progresses++;
    observed->percent = progress->percent;
}

void run_listen(azb_follow_options *follow, run_observed *observed)
{
    azb_options_init(follow, sizeof *follow);
    follow->progress = keep_progress;
    follow->progress_user = observed;
    follow->checkpoint = keep_token;
    follow->checkpoint_user = observed;
}
