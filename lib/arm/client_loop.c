// client_loop.c - driving a client: steps, the host's loop, the background thread.
#include "arm/client_loop.h"

#include "arm/client.h"

azbi_loop *azbi_client_loop(const azb_client *client)
{
    return client->loop;
}

// What the public step functions have in common.
static azb_status check_client(azb_client *client, azb_error **err)
{
    azbi_error_start(err);
    return azbi_client_check(client, err);
}

azb_status azb_client_step(azb_client *client, int64_t timeout_ms, size_t *pending, azb_error **err)
{
    if (pending != NULL) {
        *pending = 0;
    }
    const azb_status status = check_client(client, err);
    if (status != AZB_OK) {
        return status;
    }
    if (timeout_ms < -1) {
        return azbi_fail_arg(err, client->context, "timeout_ms", "must be -1 or more");
    }
    return azbi_loop_step(client->loop, timeout_ms, pending, err);
}

void azb_client_wakeup(azb_client *client)
{
    if (client != NULL) {
        azbi_loop_wakeup(client->loop);
    }
}

int64_t azb_client_timeout_ms(azb_client *client)
{
    return client == NULL ? -1 : azbi_loop_timeout_ms(client->loop);
}

azb_status azb_client_watch(azb_client *client, azb_watch_fn watch, void *user, azb_error **err)
{
    const azb_status status = check_client(client, err);
    if (status != AZB_OK) {
        return status;
    }
    if (watch == NULL) {
        return azbi_fail_arg(err, client->context, "watch", "must not be NULL");
    }
    return azbi_loop_watch(client->loop, watch, user, err);
}

azb_status azb_client_socket_ready(azb_client *client, int64_t socket, int32_t events,
                                   azb_error **err)
{
    const azb_status status = check_client(client, err);
    if (status != AZB_OK) {
        return status;
    }
    if ((events & ~(AZB_WATCH_IN | AZB_WATCH_OUT)) != 0) {
        return azbi_fail_arg(err, client->context, "events",
                             "must have no bits but AZB_WATCH_IN and AZB_WATCH_OUT");
    }
    return azbi_loop_ready(client->loop, socket, events, err);
}

azb_status azb_client_run_in_background(azb_client *client, int32_t on, azb_error **err)
{
    const azb_status status = check_client(client, err);
    if (status != AZB_OK) {
        return status;
    }
    if (on != 0 && on != 1) {
        return azbi_fail_arg(err, client->context, "on", "must be 0 or 1");
    }
    return azbi_loop_background(client->loop, on == 1, err);
}
