// lead.c - which of the threads that wait steps the loop.
#include "loop/loop_priv.h"

bool azbi_loop_leads(const azbi_loop *loop)
{
    return loop->has_leader && pthread_equal(loop->leader, pthread_self());
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

void azbi_loop_serve_waiters(azbi_loop *loop)
{
    for (azbi_waiter *w = loop->waiters; w != NULL; w = w->next) {
        if (!w->is_served && (w->done == NULL || w->done(w->user))) {
            w->is_served = true;
            azbi_condition_signal(&w->condition);
        }
    }
}
