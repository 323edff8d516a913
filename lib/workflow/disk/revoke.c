// revoke.c - an end of access: its request, and what its answer means.
#include "workflow/disk/guard.h"

enum {
    REQUEST_MS = 5 * 60 * 1000, // that the service may take where no caller has a time of its own
    CONFLICTS_MAX = 3,          // tries to end an access while the service works on the disk
    CONFLICT_PAUSE_MS = 10 * 1000,
    HTTP_NOT_FOUND = 404,
    HTTP_CONFLICT = 409
};

// The request goes on when the callers who wait for it give up, so it has their time at least, and
// a token of theirs does not end it.
azb_status azbi_disk_begin_revoke(azb_disk_access *access, azb_call_fn done, azb_error **err)
{
    azb_call_options own;
    azb_options_init(&own, sizeof own);
    azbi_loop_lock(access->loop);
    if (access->close_until_ms != 0) {
        const int64_t left_ms = access->close_until_ms - azbi_now_ms(access->context);
        own.timeout_ms = left_ms > REQUEST_MS ? left_ms : REQUEST_MS;
    }
    azbi_loop_unlock(access->loop);
    return access->kind->revoke_begin(access->client, access->resource_id, &own, done, access,
                                      &access->work, err);
}

static bool is_http(azb_status status, const azb_error *error, int32_t http_status)
{
    return status == AZB_E_SERVICE && azb_error_http_status(error) == http_status;
}

// The lock is held.
static void close_access(azb_disk_access *access)
{
    const azb_time none = {.form = AZB_TIME_ABSENT};
    azbi_disk_forget_urls(access);
    access->good_until_ms = 0;
    access->expiry = none;
    access->exposure = AZBI_DISK_CLOSED;
}

// A disk that is gone has no access. While the service works on the disk, it is asked again.
void azbi_disk_end_revoke(azb_disk_access *access, azb_status status, azb_error *error)
{
    const bool is_gone = is_http(status, error, HTTP_NOT_FOUND);
    const bool again =
        is_http(status, error, HTTP_CONFLICT) && access->conflicts + 1 < CONFLICTS_MAX;
    if (is_gone || again) {
        azb_error_free(error);
        error = NULL;
    }
    if (again) {
        access->conflicts++;
        access->wish = AZBI_DISK_REVOKE;
        access->revoke_at_ms = azbi_later(azbi_now_ms(access->context), CONFLICT_PAUSE_MS);
    } else {
        if (is_gone || status == AZB_OK) {
            close_access(access);
        }
        azbi_disk_keep_outcome(&access->revokes, is_gone ? AZB_OK : status, error);
    }
}
