// wakeup.c - a descriptor that becomes readable when another thread calls.
#include "base/wakeup.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <unistd.h>

static bool configure(int fd)
{
    return fcntl(fd, F_SETFL, O_NONBLOCK) == 0 && fcntl(fd, F_SETFD, FD_CLOEXEC) == 0;
}

void azbi_wakeup_init(azbi_wakeup *wakeup)
{
    wakeup->fds[0] = wakeup->fds[1] = -1;
}

azb_status azbi_wakeup_open(azbi_wakeup *wakeup, azb_context *context, azb_error **err)
{
    if (pipe(wakeup->fds) != 0) {
        azbi_wakeup_init(wakeup);
        return azbi_fail(err, context, AZB_E_TRANSPORT, "the system has no more file descriptors");
    }
    if (!configure(wakeup->fds[0]) || !configure(wakeup->fds[1])) {
        azbi_wakeup_close(wakeup);
        return azbi_fail(err, context, AZB_E_TRANSPORT, "the wake-up pipe has failed");
    }
    return AZB_OK;
}

void azbi_wakeup_close(azbi_wakeup *wakeup)
{
    for (int i = 0; i < 2; i++) {
        if (wakeup->fds[i] >= 0) {
            (void)close(wakeup->fds[i]);
        }
        wakeup->fds[i] = -1;
    }
}

int azbi_wakeup_fd(const azbi_wakeup *wakeup)
{
    return wakeup->fds[0];
}

void azbi_wakeup_signal(const azbi_wakeup *wakeup)
{
    // A full pipe is readable already.
    ssize_t n = 0;
    do {
        n = write(wakeup->fds[1], "w", 1);
    } while (n < 0 && errno == EINTR);
}

void azbi_wakeup_drain(const azbi_wakeup *wakeup)
{
    char bytes[64];
    ssize_t n = 0;
    do {
        n = read(wakeup->fds[0], bytes, sizeof bytes);
    } while (n > 0 || (n < 0 && errno == EINTR));
}
