// event_loop.c - a backup on one thread with its own epoll loop. No call blocks in the library,
// so the loop could serve other sockets at the same time.

#include <stdio.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <azbackup/azbackup.h>

#include "common.h"

struct loop {
    struct example *e;
    int epoll;
    int is_done;
    azb_status status;
    azb_call *trigger;
    azb_call *wait;
    azb_poller *backup;
};

// The library reports which sockets it waits for; a real program adds them to its own loop.
static void watch(void *user, int64_t socket, int32_t events)
{
    struct loop *loop = user;
    struct epoll_event event = {.data.fd = (int)socket};
    event.events = (events & AZB_WATCH_IN ? (uint32_t)EPOLLIN : 0) |
                   (events & AZB_WATCH_OUT ? (uint32_t)EPOLLOUT : 0);
    if (events == 0) {
        epoll_ctl(loop->epoll, EPOLL_CTL_DEL, (int)socket, NULL);
    } else if (epoll_ctl(loop->epoll, EPOLL_CTL_MOD, (int)socket, &event) != 0) {
        epoll_ctl(loop->epoll, EPOLL_CTL_ADD, (int)socket, &event);
    }
}

static void on_end(void *user, azb_call *call)
{
    struct loop *loop = user;
    loop->status = azb_poller_wait_end(call, &loop->e->error);
    loop->is_done = 1;
    printf("operation %s: %s, job %s\n", azb_poller_operation_id(loop->backup),
           azb_poller_state_text(loop->backup), azb_poller_job_id(loop->backup));
}

static void on_trigger(void *user, azb_call *call)
{
    struct loop *loop = user;
    struct example *e = loop->e;
    loop->status = azb_backups_trigger_end(call, &loop->backup, &e->error);
    if (loop->status == AZB_OK) {
        azb_poller_on_progress(loop->backup, example_progress, NULL);
        loop->status =
            azb_poller_wait_begin(loop->backup, &e->call, on_end, loop, &loop->wait, &e->error);
    }
    loop->is_done = loop->status != AZB_OK;
}

static azb_status begin(struct loop *loop)
{
    struct example *e = loop->e;
    azb_iaas_vm_backup_request *request = NULL;
    azb_status status = azb_client_watch(e->client, watch, loop, &e->error);
    if (status == AZB_OK) {
        status = azb_iaas_vm_backup_request_new(e->context, &request, &e->error);
    }
    if (status == AZB_OK) {
        status = azb_backups_trigger_begin(e->client, e->item_id, &request->model, &e->call,
                                           on_trigger, loop, &loop->trigger, &e->error);
    }
    azb_iaas_vm_backup_request_free(request);
    return status;
}

// One turn of the loop: a socket is ready, or a timer is due.
static azb_status turn(struct loop *loop)
{
    enum {
        TICK_MS = 1000
    };
    struct example *e = loop->e;
    int64_t due = azb_client_timeout_ms(e->client);
    struct epoll_event ready;
    int n = epoll_wait(loop->epoll, &ready, 1, due < 0 || due > TICK_MS ? TICK_MS : (int)due);
    if (n <= 0) {
        return azb_client_step(e->client, 0, NULL, &e->error);
    }
    int32_t events = (ready.events & EPOLLOUT ? AZB_WATCH_OUT : 0) |
                     (ready.events & ~(uint32_t)EPOLLOUT ? AZB_WATCH_IN : 0);
    return azb_client_socket_ready(e->client, ready.data.fd, events, &e->error);
}

int main(void)
{
    struct example e;
    azb_status status = AZB_OK;
    int exit_code = example_open(&e, "event_loop");
    struct loop loop = {.e = &e, .epoll = epoll_create1(EPOLL_CLOEXEC)};
    if (exit_code == EXAMPLE_OK) {
        status = begin(&loop);
    }
    while (exit_code == EXAMPLE_OK && status == AZB_OK && !loop.is_done) {
        status = turn(&loop);
    }
    azb_call_free(loop.trigger);
    azb_call_free(loop.wait);
    azb_poller_free(loop.backup);
    exit_code = example_close(&e, exit_code, status != AZB_OK ? status : loop.status);
    close(loop.epoll);
    return exit_code;
}
