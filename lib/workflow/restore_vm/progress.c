// progress.c - reports to the caller how far a restore is.
#include "workflow/restore_vm/restore_vm.h"

static const double percent_all = 100.0;

void azbi_restore_report_progress(const azbi_restore *r, const char *activity, size_t index)
{
    const azb_follow_options *follow = &r->follow;
    if (follow == NULL || follow->progress == NULL) {
        return;
    }
    const azb_progress progress = {
        .size = sizeof progress,
        .activity = activity,
        .detail = r->created.items[index].id,
        .state = "",
        .percent = percent_all * r->done_count / (double)r->created.count,
        .bytes_done = -1,
        .bytes_total = -1,
        .remaining_ms = -1,
        .tasks_done = r->done_count,
        .tasks_total = (int32_t)r->created.count,
    };
    follow->progress(follow->progress_user, &progress);
}
