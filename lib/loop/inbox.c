// inbox.c - tasks in the order in which they were posted.
#include "loop/loop_priv.h"

void azbi_loop_post_locked(azbi_loop *loop, azbi_task *task)
{
    if (!task->is_queued) {
        task->is_queued = true;
        task->next = NULL;
        task->prev = loop->last_task;
        if (task->prev == NULL) {
            loop->first_task = task;
        } else {
            task->prev->next = task;
        }
        loop->last_task = task;
        loop->task_count++;
    }
    azbi_loop_nudge(loop);
}

void azbi_loop_unpost_locked(azbi_loop *loop, azbi_task *task)
{
    if (!task->is_queued) {
        return;
    }
    if (task->prev == NULL) {
        loop->first_task = task->next;
    } else {
        task->prev->next = task->next;
    }
    if (task->next == NULL) {
        loop->last_task = task->prev;
    } else {
        task->next->prev = task->prev;
    }
    task->is_queued = false;
    loop->task_count--;
}

void azbi_loop_post(azbi_loop *loop, azbi_task *task)
{
    if (azbi_loop_is_foreign(loop)) {
        return;
    }
    azbi_loop_lock(loop);
    azbi_loop_post_locked(loop, task);
    azbi_loop_unlock(loop);
}

void azbi_loop_unpost(azbi_loop *loop, azbi_task *task)
{
    if (azbi_loop_is_foreign(loop)) {
        return;
    }
    azbi_loop_lock(loop);
    azbi_loop_unpost_locked(loop, task);
    azbi_loop_unlock(loop);
}

// The first task, taken out; NULL when there is none.
static azbi_task *take_task(azbi_loop *loop)
{
    azbi_loop_lock(loop);
    azbi_task *task = loop->first_task;
    if (task != NULL) {
        azbi_loop_unpost_locked(loop, task);
        loop->has_progressed = loop->has_progressed || !task->is_internal;
    }
    azbi_loop_unlock(loop);
    return task;
}

bool azbi_loop_run_tasks(azbi_loop *loop)
{
    azbi_loop_lock(loop);
    const size_t count = loop->task_count; // tasks posted meanwhile have the next round
    // A task may be all that a waiter waits for, so waiters are asked before the source waits.
    loop->is_woken = loop->is_woken || count > 0;
    azbi_loop_unlock(loop);
    size_t ran = 0;
    for (azbi_task *task = NULL; ran < count; ran++) {
        task = take_task(loop);
        if (task == NULL) {
            break;
        }
        task->run(task->user);
    }
    return ran > 0;
}
