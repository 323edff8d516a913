// outcome.c - what the tasks of a guard leave behind, and what is wished next.
#include "base/memory.h"
#include "workflow/disk/guard.h"

void azbi_disk_keep_outcome(azbi_disk_outcome *outcome, azb_status status, azb_error *error)
{
    azb_error_free(outcome->error);
    outcome->count++;
    outcome->status = status;
    outcome->error = error;
}

void azbi_disk_forget_urls(azb_disk_access *access)
{
    azbi_string_free_wiped(access->context, access->url);
    azbi_string_free_wiped(access->context, access->security_url);
    access->url = NULL;
    access->security_url = NULL;
}

void azbi_disk_wish_revoke(azb_disk_access *access)
{
    if (access->wish != AZBI_DISK_REVOKE && access->task != AZBI_DISK_REVOKE) {
        access->wish = AZBI_DISK_REVOKE;
        access->conflicts = 0; // revoke_at_ms has passed: it is set for a wish that is served then
    }
}

void azbi_disk_kick(azb_disk_access *access)
{
    azbi_loop_post_locked(access->loop, &access->step);
}
