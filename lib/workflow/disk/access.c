// access.c - what users may do with a guard: open it, ask for its URLs, renew, close, free it.
#include <azbackup/workflow/disk_access.h>

#include <string.h>

#include "arm/client_loop.h"
#include "base/error.h"
#include "base/memory.h"
#include "workflow/check.h"
#include "workflow/disk/guard.h"
#include "workflow/disk/options.h"

enum {
    SECOND_MS = 1000,
    FREE_MS = 5 * 60 * 1000
};

// ---- waiting; the lock is held, but not in between ----

// What a user waits for.
typedef struct wait_point {
    azb_disk_access *access;
    size_t before;                                 // tasks of the kind that had ended
    bool (*enough)(const azb_disk_access *access); // NULL: only the end of a task is
} wait_point;

// Has the machine look at what is wished, and waits. Returns AZB_OK; AZB_E_TIMEOUT;
// AZB_E_CANCELED; AZB_E_STATE from a callback; AZB_E_NOMEM; AZB_E_TRANSPORT.
static azb_status wait_until(bool (*done)(void *user), wait_point *point, const azbi_budget *budget,
                             azb_error **err)
{
    azb_disk_access *access = point->access;
    const azbi_wait wait = {
        .done = done, .user = point, .due_ms = budget->end_ms, .cancel = budget->call.cancel};
    azb_error *error = NULL;
    azbi_disk_kick(access);
    azbi_loop_unlock(access->loop);
    azb_status status = azbi_loop_wait_for(access->loop, &wait, &error);
    if (status == AZB_E_TIMEOUT && error == NULL) {
        status = azbi_fail(&error, access->context, status,
                           "timed out waiting for the access to %s; the service's work goes on",
                           access->resource_id);
    } else if (status == AZB_E_CANCELED && error == NULL) {
        status = azbi_fail(&error, access->context, status,
                           "the wait for the access to %s was canceled", access->resource_id);
    }
    azbi_error_give(error, err);
    azbi_loop_lock(access->loop);
    return status;
}

static bool is_client_gone(const azb_disk_access *access)
{
    return azbi_loop_is_closed(access->loop);
}

// A task of the kind has ended, and the machine has taken up what follows.
static bool has_ended(const wait_point *point, const azbi_disk_outcome *outcome)
{
    return outcome->count != point->before && !point->access->step.is_queued;
}

static azb_status fail_gone(azb_disk_access *access, azb_error **err)
{
    return azbi_fail(err, access->context, AZB_E_CANCELED, "the client of the guard was freed");
}

static azb_status report(const azbi_disk_outcome *outcome, azb_error **err)
{
    if (err != NULL) {
        *err = azbi_error_copy(outcome->error);
    }
    return outcome->status;
}

static void drop_error(azb_status status, azb_error **err)
{
    azb_error_free(status != AZB_OK && err != NULL ? *err : NULL);
    azbi_error_start(err);
}

// ---- opening ----

// The operations know the id by another name.
static azb_status rename_id(const azbi_disk_kind *kind, azb_context *context, azb_status status,
                            azb_error **err)
{
    azb_error *error = err != NULL ? *err : NULL;
    if (error != NULL && strcmp(azb_error_path(error), kind->argument) == 0) {
        status = azbi_fail_arg(err, context, "resource_id", "%s", azbi_message_without_path(error));
        azb_error_free(error);
    }
    return status;
}

// The first grant has ended, and so has what a failed one may have left behind.
static bool is_opened(void *user)
{
    const wait_point *point = user;
    const azb_disk_access *access = point->access;
    return is_client_gone(access) ||
           (has_ended(point, &access->grants) && access->task == AZBI_DISK_NONE &&
            access->wish != AZBI_DISK_REVOKE);
}

// Locked.
static azb_status wait_until_open(azb_disk_access *access, azb_error **err)
{
    const azbi_budget patient = {.end_ms = AZBI_NEVER}; // the deadline is that of the calls
    wait_point point = {.access = access};
    access->wish = AZBI_DISK_GRANT;
    azb_status status = wait_until(is_opened, &point, &patient, err);
    if (status != AZB_OK) {
        return status;
    }
    if (access->grants.count == 0) {
        return fail_gone(access, err);
    }
    status = report(&access->grants, err);
    if (status != AZB_OK && access->exposure == AZBI_DISK_EXPOSED && err != NULL) {
        azbi_error_prefix(*err, "access may stay granted for %lld s, since it could not be ended",
                          (long long)(access->duration_ms / SECOND_MS));
    }
    return status;
}

static azb_status make_guard(const azbi_budget *budget, const char *resource_id,
                             const azb_disk_access_options *given, azb_disk_access **out,
                             azb_error **err)
{
    azbi_disk_plan plan = {.resource_id = resource_id, .kind = azbi_disk_kind_of(resource_id)};
    azb_disk_access_options options;
    if (plan.kind == NULL) {
        return azbi_fail_arg(err, budget->context, "resource_id",
                             "must be the ARM id of a disk or of a disk restore point");
    }
    azb_status status = azbi_disk_options_read(budget->context, given, plan.kind, &options, err);
    if (status == AZB_OK && azb_cancel_is_triggered(budget->call.cancel) != 0) {
        status =
            azbi_fail(err, budget->context, AZB_E_CANCELED, "canceled before anything was sent");
    }
    if (status == AZB_OK) {
        status = azbi_disk_request_new(budget->context, &options, &plan.request, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    plan.duration_ms = (int64_t)options.duration_seconds * SECOND_MS;
    plan.renew_before_ms = (int64_t)options.renew_before_seconds * SECOND_MS;
    return azbi_disk_guard_new(budget, &plan, out, err);
}

static azb_status open_within(const azbi_budget *budget, const char *resource_id,
                              const azb_disk_access_options *options, azb_disk_access **out,
                              azb_error **err)
{
    azb_disk_access *access = NULL;
    azb_status status = azbi_loop_check(azbi_client_loop(budget->client), err);
    if (status == AZB_OK) {
        status = make_guard(budget, resource_id, options, &access, err);
    }
    if (status != AZB_OK || access == NULL) {
        return status;
    }
    azbi_loop_lock(access->loop);
    access->is_opening = true;
    status = wait_until_open(access, err);
    access->is_opening = false;
    if (status == AZB_OK) {
        azbi_loop_unlock(access->loop);
        *out = access;
        return AZB_OK;
    }
    if (access->task == AZBI_DISK_GRANT) {
        azbi_disk_wish_revoke(access);
    }
    const azbi_disk_kind *kind = access->kind;
    azbi_disk_retire(access, true);
    return rename_id(kind, budget->context, status, err);
}

azb_status azb_disk_access_open(azb_client *client, const char *resource_id,
                                const azb_disk_access_options *options,
                                const azb_call_options *call, azb_disk_access **access,
                                azb_error **err)
{
    azbi_budget budget;
    azbi_error_start(err);
    if (access == NULL) {
        return azbi_fail_arg(err, NULL, "access", "must not be NULL");
    }
    *access = NULL;
    const azb_status status = azbi_budget_init(&budget, client, call, err);
    return status == AZB_OK ? open_within(&budget, resource_id, options, access, err) : status;
}

// ---- the URLs ----

static azb_status start_use(azb_disk_access *access, const azb_call_options *call,
                            azbi_budget *budget, azb_error **err)
{
    azbi_error_start(err);
    if (access == NULL) {
        return azbi_fail_arg(err, NULL, "access", "must not be NULL");
    }
    const azb_status status = azbi_loop_check(access->loop, err);
    return status == AZB_OK ? azbi_budget_read(budget, access->context, call, err) : status;
}

static bool is_good(const azb_disk_access *access)
{
    return access->url != NULL && azbi_now_ms(access->context) < access->good_until_ms;
}

static bool is_fresh(const azb_disk_access *access)
{
    return is_good(access) && azbi_now_ms(access->context) < access->renew_at_ms;
}

static bool is_closing(const azb_disk_access *access)
{
    return access->exposure == AZBI_DISK_CLOSED || access->wish == AZBI_DISK_REVOKE ||
           access->task == AZBI_DISK_REVOKE;
}

static bool is_granted(void *user)
{
    const wait_point *point = user;
    const azb_disk_access *access = point->access;
    return is_closing(access) || is_client_gone(access) || has_ended(point, &access->grants) ||
           (point->enough != NULL && point->enough(access));
}

// Waits until a grant has ended, and no longer than the answer to enough is no. The lock is held.
static azb_status wait_for_grant(azb_disk_access *access, const azbi_budget *budget,
                                 bool (*enough)(const azb_disk_access *access), azb_error **err)
{
    wait_point point = {access, access->grants.count, enough};
    azb_status status = AZB_OK;
    if (!is_granted(&point)) {
        access->wish = access->task == AZBI_DISK_GRANT ? AZBI_DISK_NONE : AZBI_DISK_GRANT;
        status = wait_until(is_granted, &point, budget, err);
    }
    if (is_closing(access)) {
        drop_error(status, err);
        return azbi_fail_at(err, access->context, AZB_E_STATE, "access",
                            "is closed or being closed");
    }
    if (status != AZB_OK || (enough != NULL && enough(access))) {
        return status;
    }
    return access->grants.count != point.before ? report(&access->grants, err)
                                                : fail_gone(access, err);
}

// Returns AZB_OK with a URL that is as good as can be had. The lock is held.
static azb_status renew(azb_disk_access *access, const azbi_budget *budget, azb_error **err)
{
    const azb_status status = wait_for_grant(access, budget, is_fresh, err);
    const bool canceled =
        status == AZB_E_CANCELED && azb_cancel_is_triggered(budget->call.cancel) != 0;
    if (status == AZB_OK || canceled || is_closing(access) || !is_good(access)) {
        // A URL that has just come is handed out whatever our clock says about it.
        return status;
    }
    drop_error(status, err);
    return AZB_OK;
}

static azb_status copy_out(azb_disk_access *access, const char *from, char **url, azb_error **err)
{
    if (from == NULL) {
        return azbi_fail_at(err, access->context, AZB_E_STATE, "access",
                            "the service gave no URL of a guest state");
    }
    *url = azbi_text_new(access->context, from, strlen(from));
    return *url != NULL ? AZB_OK : azbi_fail_nomem(err);
}

static azb_status get_url(azb_disk_access *access, bool of_guest_state,
                          const azb_call_options *call, char **url, azb_error **err)
{
    azbi_budget budget;
    azb_status status = start_use(access, call, &budget, err);
    if (url == NULL) {
        drop_error(status, err);
        return azbi_fail_arg(err, NULL, "url", "must not be NULL");
    }
    *url = NULL;
    if (status != AZB_OK) {
        return status;
    }
    azbi_loop_lock(access->loop);
    status = renew(access, &budget, err);
    if (status == AZB_OK) {
        status = copy_out(access, of_guest_state ? access->security_url : access->url, url, err);
    }
    azbi_loop_unlock(access->loop);
    return status;
}

azb_status azb_disk_access_url(azb_disk_access *access, const azb_call_options *call, char **url,
                               azb_error **err)
{
    return get_url(access, false, call, url, err);
}

azb_status azb_disk_access_security_url(azb_disk_access *access, const azb_call_options *call,
                                        char **url, azb_error **err)
{
    return get_url(access, true, call, url, err);
}

azb_status azb_disk_access_renew(azb_disk_access *access, const azb_call_options *call,
                                 azb_error **err)
{
    azbi_budget budget;
    azb_status status = start_use(access, call, &budget, err);
    if (status == AZB_OK) {
        azbi_loop_lock(access->loop);
        status = wait_for_grant(access, &budget, NULL, err);
        azbi_loop_unlock(access->loop);
    }
    return status;
}

azb_status azb_disk_access_expiry(azb_disk_access *access, azb_time *out)
{
    if (out == NULL) {
        return AZB_E_ARG;
    }
    memset(out, 0, sizeof *out);
    if (access == NULL) {
        return AZB_E_ARG;
    }
    if (azbi_loop_is_foreign(access->loop)) {
        return AZB_E_STATE;
    }
    azbi_loop_lock(access->loop);
    *out = access->expiry;
    azbi_loop_unlock(access->loop);
    return AZB_OK;
}

int64_t azb_disk_access_remaining_ms(azb_disk_access *access)
{
    if (access == NULL || azbi_loop_is_foreign(access->loop)) {
        return 0;
    }
    azbi_loop_lock(access->loop);
    const int64_t left = access->good_until_ms - azbi_now_ms(access->context);
    azbi_loop_unlock(access->loop);
    return left > 0 ? left : 0;
}

// ---- closing ----

static bool is_close_over(void *user)
{
    const wait_point *point = user;
    const azb_disk_access *access = point->access;
    return access->exposure == AZBI_DISK_CLOSED || is_client_gone(access) ||
           has_ended(point, &access->revokes);
}

// The lock is held.
static azb_status close_within(azb_disk_access *access, const azbi_budget *budget, azb_error **err)
{
    wait_point point = {.access = access, .before = access->revokes.count};
    azb_status status = AZB_OK;
    if (budget->end_ms != AZBI_NEVER && budget->end_ms > access->close_until_ms) {
        access->close_until_ms = budget->end_ms;
    }
    if (!is_close_over(&point)) {
        azbi_disk_wish_revoke(access);
        status = wait_until(is_close_over, &point, budget, err);
    }
    if (access->exposure == AZBI_DISK_CLOSED) {
        drop_error(status, err);
        return AZB_OK;
    }
    if (status == AZB_OK && access->revokes.count != point.before) {
        return report(&access->revokes, err);
    }
    return status == AZB_OK ? fail_gone(access, err) : status;
}

azb_status azb_disk_access_close(azb_disk_access *access, const azb_call_options *call,
                                 azb_error **err)
{
    azbi_budget budget;
    azb_status status = start_use(access, call, &budget, err);
    if (status == AZB_OK) {
        azbi_loop_lock(access->loop);
        status = close_within(access, &budget, err);
        azbi_loop_unlock(access->loop);
    }
    return status;
}

// There is no later close: what may pass is tried again. The lock is held, but not in between.
static azb_status close_for_good(azb_disk_access *access, const azbi_budget *budget)
{
    azb_status status = AZB_OK;
    int64_t pause_ms = 0;
    bool again = true;
    while (again) {
        azb_error *error = NULL;
        status = close_within(access, budget, &error);
        again = status != AZB_OK && azb_error_is_transient(error) != 0;
        azb_error_free(error);
        if (again) {
            azbi_loop_unlock(access->loop);
            again = azbi_budget_backoff(budget, &pause_ms);
            azbi_loop_lock(access->loop);
        }
    }
    return status;
}

void azb_disk_access_free(azb_disk_access *access)
{
    if (access == NULL || azbi_loop_is_foreign(access->loop)) {
        return;
    }
    const int64_t end_ms = azbi_later(azbi_now_ms(access->context), FREE_MS);
    const azbi_budget budget = {
        .client = access->client, .context = access->context, .end_ms = end_ms};
    azbi_loop_lock(access->loop);
    access->is_leaving = true;
    access->wait_end_ms = end_ms;
    const azb_status status = close_for_good(access, &budget);
    // A user who cannot wait, or no longer, leaves the ending to the threads that step.
    azbi_disk_retire(access, status != AZB_E_STATE && status != AZB_E_TIMEOUT);
}
