// guard.c - the life of a guard: it is made, does one thing after the other, and frees itself.
#include "workflow/disk/guard.h"

#include <azbackup/typed/model/disk.h>

#include "arm/client_loop.h"
#include "base/memory.h"

// ---- the end ----

static void warn_of_access_left(const azb_disk_access *access)
{
    char end[AZB_TIME_TEXT_MAX];
    if (azb_time_format(&access->expiry, end, sizeof end) != AZB_OK) {
        end[0] = '\0';
    }
    azbi_log(access->context, AZB_LOG_WARNING, "disk_access.left",
             "the access to %s could not be ended (%s); it holds until %s", access->resource_id,
             azb_status_name(access->revokes.status), end[0] != '\0' ? end : "its time is over");
}

// Frees a guard that is in no list of the loop.
static void free_guard(azb_disk_access *access)
{
    azb_context *context = access->context;
    azbi_loop *loop = access->loop;
    azbi_disk_forget_urls(access);
    azb_error_free(access->grants.error);
    azb_error_free(access->revokes.error);
    azb_grant_access_data_free(access->request);
    azb_poller_free(access->ending);
    azbi_call_copy_dispose(&access->first_call);
    azbi_string_free(context, access->resource_id);
    azbi_release(context, access, sizeof *access);
    azbi_loop_release(loop);
    azb_context_free(context);
}

// Stepping thread, no lock held.
static void destroy(azb_disk_access *access)
{
    azbi_loop_disarm(access->loop, &access->timer);
    azbi_loop_lock(access->loop);
    azbi_loop_unpost_locked(access->loop, &access->step);
    azbi_loop_remove_closer(access->loop, &access->closer);
    azbi_loop_unlock(access->loop);
    if (access->exposure == AZBI_DISK_EXPOSED) {
        warn_of_access_left(access);
    }
    free_guard(access);
}

void azbi_disk_retire(azb_disk_access *access, bool gives_up)
{
    azbi_loop *loop = azbi_loop_hold(access->loop);
    access->abandoned = true;
    if (gives_up && access->task == AZBI_DISK_NONE) {
        access->wish = AZBI_DISK_NONE;
    }
    // Also while the loop closes: the work under way uses the guard until it has ended.
    const bool goes_on = access->task != AZBI_DISK_NONE || access->wish == AZBI_DISK_REVOKE;
    const bool leads = azbi_loop_leads(loop);
    const bool took = !goes_on && !leads && azbi_loop_take_lead(loop);
    if (goes_on || (!leads && !took)) {
        azbi_disk_kick(access); // the stepping thread destroys it
        azbi_loop_unlock(loop);
    } else {
        azbi_loop_unlock(loop);
        destroy(access);
    }
    if (took) {
        azbi_loop_lock(loop);
        azbi_loop_give_lead(loop);
        azbi_loop_unlock(loop);
    }
    azbi_loop_release(loop);
}

// ---- what comes next; stepping thread ----

typedef enum next_move {
    REST,
    BEGIN_TASK, // access->task
    STOP_WAIT,  // the wait of the task under way has had its time
    DESTROY
} next_move;

// When something is to be done without a wish; AZBI_NEVER: nothing is.
static int64_t next_due(const azb_disk_access *access)
{
    if (access->task != AZBI_DISK_NONE) {
        const bool waits = access->task == AZBI_DISK_REVOKE && access->poller != NULL;
        return waits ? access->wait_end_ms : AZBI_NEVER;
    }
    if (access->wish == AZBI_DISK_REVOKE) {
        return access->revoke_at_ms;
    }
    const bool renews = access->url != NULL && access->renew_at_ms < access->good_until_ms;
    return renews ? access->renew_at_ms : AZBI_NEVER;
}

// Locked. due_ms: when to look again.
static next_move choose(azb_disk_access *access, int64_t *due_ms)
{
    const int64_t now_ms = azbi_now_ms(access->context);
    *due_ms = AZBI_NEVER;
    if (access->task == AZBI_DISK_NONE &&
        (azbi_loop_is_closed(access->loop) ||
         (access->abandoned && access->wish != AZBI_DISK_REVOKE))) {
        access->wish = AZBI_DISK_NONE;
        return access->abandoned ? DESTROY : REST;
    }
    *due_ms = next_due(access);
    if (access->task != AZBI_DISK_NONE) {
        return *due_ms <= now_ms ? STOP_WAIT : REST;
    }
    if (access->wish != AZBI_DISK_GRANT && *due_ms > now_ms) {
        return REST;
    }
    access->task = access->wish == AZBI_DISK_REVOKE ? AZBI_DISK_REVOKE : AZBI_DISK_GRANT;
    access->wish = AZBI_DISK_NONE;
    access->exposure = AZBI_DISK_EXPOSED;
    return BEGIN_TASK;
}

static void stop_wait(azb_disk_access *access)
{
    azbi_loop_lock(access->loop);
    access->wait_end_ms = AZBI_NEVER;
    azbi_loop_unlock(access->loop);
    if (access->work != NULL) {
        access->timed_out = true;
        azb_call_cancel(access->work);
    }
}

// The timer cannot be armed, and no user will come back. The work under way uses the guard: it has
// to end first.
static void give_up(azb_disk_access *access)
{
    if (access->task != AZBI_DISK_NONE) {
        stop_wait(access);
    } else {
        destroy(access);
    }
}

static void step(void *user)
{
    azb_disk_access *access = user;
    int64_t due_ms = AZBI_NEVER;
    azbi_loop_lock(access->loop);
    const next_move move = choose(access, &due_ms);
    const bool abandoned = access->abandoned;
    azbi_loop_unlock(access->loop);
    azbi_loop_disarm(access->loop, &access->timer);
    azb_status status = AZB_OK;
    switch (move) {
    case REST:
        if (due_ms != AZBI_NEVER) {
            const int64_t left_ms = azbi_until(azbi_now_ms(access->context), due_ms);
            status = azbi_loop_arm(access->loop, &access->timer, left_ms);
        }
        break;
    case BEGIN_TASK:
        azbi_disk_task_begin(access);
        return;
    case STOP_WAIT:
        stop_wait(access);
        return;
    case DESTROY:
        destroy(access);
        return;
    }
    if (status != AZB_OK && abandoned) {
        give_up(access);
    }
}

// ---- making ----

static azb_status fill(azb_disk_access *access, const azbi_budget *budget,
                       const azbi_disk_plan *plan)
{
    access->client = budget->client;
    access->kind = plan->kind;
    access->duration_ms = plan->duration_ms;
    access->renew_before_ms = plan->renew_before_ms;
    access->wait_end_ms = AZBI_NEVER;
    access->step = (azbi_task){.run = step, .user = access};
    access->timer = (azbi_timer){.fired = step, .user = access};
    access->closer = (azbi_closer){.closed = step, .user = access};
    const azb_status status =
        azbi_call_copy_init(&access->first_call, access->context, &budget->call);
    access->opening = *budget;
    access->opening.call = access->first_call.call;
    return status == AZB_OK
               ? azbi_string_copy(access->context, plan->resource_id, &access->resource_id)
               : status;
}

azb_status azbi_disk_guard_new(const azbi_budget *budget, const azbi_disk_plan *plan,
                               azb_disk_access **out, azb_error **err)
{
    azb_disk_access *access = azbi_alloc(budget->context, sizeof *access);
    if (access == NULL) {
        azb_grant_access_data_free(plan->request);
        return azbi_fail_nomem(err);
    }
    access->context = azbi_context_hold(budget->context);
    access->loop = azbi_loop_hold(azbi_client_loop(budget->client));
    access->request = plan->request;
    if (fill(access, budget, plan) != AZB_OK) {
        free_guard(access);
        return azbi_fail_nomem(err);
    }
    azbi_loop_lock(access->loop);
    azbi_loop_add_closer(access->loop, &access->closer);
    azbi_loop_unlock(access->loop);
    *out = access;
    return AZB_OK;
}
