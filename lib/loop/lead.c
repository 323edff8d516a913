// lead.c - which of the threads that wait steps the loop.
#include "loop/loop_priv.h"

#include "base/wait.h"

bool azbi_loop_leads(const azbi_loop *loop)
{
    return loop->has_leader && pthread_equal(loop->leader, pthread_self());
}

bool azbi_loop_is_in_callback(azbi_loop *loop)
{
    azbi_loop_lock(loop);
    const bool leads = azbi_loop_leads(loop);
    azbi_loop_unlock(loop);
    return leads;
}

bool azbi_loop_take_lead_as(azbi_loop *loop, bool is_background)
{
    if (loop->has_leader || (loop->in_background && !is_background)) {
        return false;
    }
    loop->has_leader = true;
    loop->leader = pthread_self();
    return true;
}

bool azbi_loop_take_lead(azbi_loop *loop)
{
    return azbi_loop_take_lead_as(loop, false);
}

// One waiter that may lead is enough: it hands on the lead in its turn.
void azbi_loop_give_lead(azbi_loop *loop)
{
    loop->has_leader = false;
    for (azbi_waiter *w = loop->waiters; w != NULL; w = w->next) {
        if (!w->is_served && (!loop->in_background || w->is_background)) {
            azbi_condition_signal(&w->condition);
            return;
        }
    }
}

// Whether the wait is over, and with what.
static bool is_over(const azbi_wait *wait, int64_t now_ms, azb_status *outcome)
{
    const bool is_done = wait->done == NULL || wait->done(wait->user);
    const bool is_canceled = azb_cancel_is_triggered(wait->cancel) != 0;
    *outcome = is_done ? AZB_OK : is_canceled ? AZB_E_CANCELED : AZB_E_TIMEOUT;
    return is_done || is_canceled || wait->due_ms <= now_ms;
}

void azbi_loop_serve_waiters(azbi_loop *loop)
{
    const int64_t now_ms = loop->waiters == NULL ? 0 : azbi_now_ms(loop->context);
    for (azbi_waiter *w = loop->waiters; w != NULL; w = w->next) {
        if (!w->is_served && is_over(&w->wait, now_ms, &w->outcome)) {
            w->is_served = true;
            azbi_condition_signal(&w->condition);
        }
    }
}

int64_t azbi_loop_first_due(const azbi_loop *loop)
{
    int64_t first = AZBI_NEVER;
    for (const azbi_waiter *w = loop->waiters; w != NULL; w = w->next) {
        first = !w->is_served && w->wait.due_ms < first ? w->wait.due_ms : first;
    }
    return first;
}
