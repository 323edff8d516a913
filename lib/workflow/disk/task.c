// task.c - one grant or one end of access: its request, and the wait for what the service works on.
#include <string.h>

#include "base/memory.h"
#include "workflow/disk/guard.h"

enum {
    WAIT_MS = 5 * 60 * 1000, // that the service may take where no caller has a time of its own
    HTTP_CLIENT_ERRORS = 400,
    HTTP_REQUEST_TIMEOUT = 408,
    HTTP_SERVER_ERRORS = 500
};

static void work_done(void *user, azb_call *call);

// ---- how a request failed ----

// A try before the last one may have been carried out: its answer was lost, or was an error of the
// service that leaves it open. With 429 and 503 the service says that it did not begin.
static bool may_have_begun(const azb_error *error)
{
    for (size_t i = 0; i < azb_error_attempt_count(error); i++) {
        const char *attempt = azb_error_attempt(error, i);
        if (strncmp(attempt, "429 ", 4) != 0 && strncmp(attempt, "503 ", 4) != 0) {
            return true;
        }
    }
    return false;
}

// The service has not granted: it said so, or was never asked.
static bool is_refusal(azb_status status, const azb_error *error)
{
    if (may_have_begun(error)) {
        return false;
    }
    const int32_t http_status = azb_error_http_status(error);
    return status == AZB_E_AUTH ||
           (status == AZB_E_SERVICE && http_status >= HTTP_CLIENT_ERRORS &&
            http_status < HTTP_SERVER_ERRORS && http_status != HTTP_REQUEST_TIMEOUT);
}

// ---- the wait ----

// A renewal that takes its time is waited for as long as the old URL holds: a second one would not
// be faster. An end of access is waited for without a deadline: callers who close the guard have
// theirs, and a further request would only be a second end.
static azb_status begin_wait(azb_disk_access *access, azb_error **err)
{
    azb_call_options own;
    azb_options_init(&own, sizeof own);
    azbi_loop_lock(access->loop);
    const bool grants = access->task == AZBI_DISK_GRANT;
    const bool opens = grants && access->is_opening;
    const bool is_limited = grants || access->is_opening || access->is_leaving;
    const int64_t left_ms = access->good_until_ms - azbi_now_ms(access->context);
    azbi_loop_unlock(access->loop);
    if (is_limited) {
        own.timeout_ms = grants && left_ms > WAIT_MS ? left_ms : WAIT_MS;
    }
    const azb_call_options *call = opens ? azbi_budget_call(&access->opening) : &own;
    return azb_poller_wait_begin(access->poller, call, work_done, access, &access->work, err);
}

// ---- the end ----

// The wait for an end of access broke off, and the service still works on it as far as is known.
static bool is_under_way(const azb_disk_access *access, azb_status status)
{
    return access->task == AZBI_DISK_REVOKE && access->poller != NULL && status != AZB_OK &&
           status != AZB_E_LOST && status != AZB_E_UNTRUSTED &&
           azb_poller_state(access->poller) == AZB_POLLER_RUNNING;
}

// Takes the error.
static void end(azb_disk_access *access, azb_status status, azb_error *error, bool refused)
{
    const bool grants = access->task == AZBI_DISK_GRANT;
    azb_poller *poller = access->poller;
    if (is_under_way(access, status)) {
        access->ending = poller;
        poller = NULL;
    }
    if (grants && status == AZB_OK) {
        status = azbi_disk_take_urls(access, &error);
    } else if (grants && access->url != NULL) {
        azbi_log(access->context, AZB_LOG_WARNING, "disk_access.renewal",
                 "the access to %s could not be renewed (%s)", access->resource_id,
                 azb_status_name(status));
    }
    access->poller = NULL;
    azb_poller_free(poller);
    azbi_loop_lock(access->loop);
    if (grants) {
        azbi_disk_end_grant(access, status, error, refused);
    } else {
        azbi_disk_end_revoke(access, status, error);
    }
    access->task = AZBI_DISK_NONE;
    azbi_disk_kick(access);
    azbi_loop_unlock(access->loop);
}

void azbi_disk_task_begin(azb_disk_access *access)
{
    azb_error *error = NULL;
    access->sent_ms = azbi_now_ms(access->context);
    access->sent_unix_ms = azbi_unix_ms(access->context);
    azb_status status = AZB_OK;
    if (access->task == AZBI_DISK_GRANT) {
        status = azbi_disk_begin_grant(access, work_done, &error);
    } else if (access->ending != NULL) {
        access->poller = access->ending;
        access->ending = NULL;
        status = begin_wait(access, &error);
    } else {
        status = azbi_disk_begin_revoke(access, work_done, &error);
    }
    if (status != AZB_OK) {
        end(access, status, error, true);
    }
}

// The answer of the request; leaves a poller on success.
static azb_status take_answer(azb_disk_access *access, azb_call *call, azb_error **err)
{
    return access->task == AZBI_DISK_GRANT ? access->kind->grant_end(call, &access->poller, err)
                                           : access->kind->revoke_end(call, &access->poller, err);
}

// How the wait ended; one that was canceled for its time has timed out.
static azb_status take_wait(azb_disk_access *access, azb_call *call, azb_error **err)
{
    const azb_status status = azb_poller_wait_end(call, err);
    const bool timed_out = access->timed_out && status == AZB_E_CANCELED;
    access->timed_out = false;
    if (!timed_out) {
        return status;
    }
    azb_error_free(*err);
    return azbi_fail(err, access->context, AZB_E_TIMEOUT,
                     "timed out waiting for the end of the access to %s", access->resource_id);
}

// The request is answered, or its operation has ended.
static void work_done(void *user, azb_call *call)
{
    azb_disk_access *access = user;
    azb_error *error = NULL;
    const bool answered = access->poller == NULL;
    azb_status status =
        answered ? take_answer(access, call, &error) : take_wait(access, call, &error);
    azb_call_free(call);
    access->work = NULL;
    const bool refused = answered && is_refusal(status, error);
    if (answered && status == AZB_OK) {
        status = begin_wait(access, &error);
        if (status == AZB_OK) {
            return;
        }
    }
    end(access, status, error, refused);
}
