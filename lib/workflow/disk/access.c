#include <azbackup/workflow/disk_access.h>

#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "workflow/check.h"
#include "workflow/disk/grant.h"

enum {
    DURATION_MIN = 60, // seconds: a renewal must fit in
    DURATION_MAX = 60 * 24 * 60 * 60,
    DURATION_DEFAULT = 60 * 60,
    RENEW_PART = 4, // of the duration
    SECOND_MS = 1000,
    FREE_MS = 5 * 60 * 1000,
    NAP_MS = 24 * 60 * 60 * 1000 // of those who wait without an end: they are woken
};

// ---- waiting ----

static void link_waiter(azb_disk_access *access, azbi_disk_waiter *waiter)
{
    waiter->next = access->waiters;
    access->waiters = waiter;
}

static void unlink_waiter(azb_disk_access *access, const azbi_disk_waiter *waiter)
{
    azbi_disk_waiter **link = &access->waiters;
    while (*link != waiter) {
        link = &(*link)->next;
    }
    *link = waiter->next;
}

// Kicks the machine and sleeps until it has come to the end of something. The lock is held, but
// not in between. Returns AZB_OK for another look; AZB_E_TIMEOUT; AZB_E_CANCELED; AZB_E_STATE from
// a callback; AZB_E_NOMEM; AZB_E_TRANSPORT.
static azb_status sleep_on(azb_disk_access *access, const azbi_budget *budget, azb_error **err)
{
    const int64_t left = azbi_budget_left(budget);
    azbi_disk_waiter waiter = {.next = NULL};
    azb_status status = azbi_disk_kick(access, err);
    if (status == AZB_OK && azb_cancel_is_triggered(budget->call.cancel) != 0) {
        return azbi_fail(err, access->context, AZB_E_CANCELED,
                         "the wait for the access to %s was canceled", access->resource_id);
    }
    if (status == AZB_OK && left <= 0) {
        return azbi_fail(err, access->context, AZB_E_TIMEOUT,
                         "timed out waiting for the access to %s; the service's work goes on",
                         access->resource_id);
    }
    if (status == AZB_OK) {
        status = azb_timer_begin(access->client, left < NAP_MS ? left : NAP_MS, NULL, NULL,
                                 &waiter.timer, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    link_waiter(access, &waiter);
    (void)pthread_mutex_unlock(&access->lock);
    status = azbi_wait_for(waiter.timer, budget->call.cancel, err);
    (void)pthread_mutex_lock(&access->lock);
    unlink_waiter(access, &waiter);
    azb_call_free(waiter.timer);
    return status;
}

static azb_status fail_gone(azb_disk_access *access, azb_error **err)
{
    return azbi_fail(err, access->context, AZB_E_CANCELED, "the client of the guard was freed");
}

static azb_status tell(const azbi_disk_outcome *outcome, azb_error **err)
{
    if (err != NULL) {
        *err = azbi_error_copy(outcome->error);
    }
    return outcome->status;
}

// ---- opening ----

// A number of the options and what it may be.
typedef struct number {
    const char *path;
    int32_t value, min, max;
} number;

static azb_status check_numbers(azb_context *context, const azb_disk_access_options *o,
                                int32_t most_access, azb_error **err)
{
    const number numbers[] = {
        {"options.access_level", o->access_level, AZB_DISK_ACCESS_LEVEL_READ, most_access},
        {"options.file_format", o->file_format, 0, AZB_DISK_FILE_FORMAT_VHDX},
        {"options.duration_seconds", o->duration_seconds, DURATION_MIN, DURATION_MAX},
        {"options.renew_before_seconds", o->renew_before_seconds, 1, o->duration_seconds / 2},
        {"options.secure_guest_state", o->secure_guest_state, 0, 1},
        {"options.reserved", o->reserved, 0, 0},
    };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        const number *n = &numbers[i];
        if (n->value < n->min || n->value > n->max) {
            return azbi_fail_arg(err, context, n->path, "is %d, must be from %d to %d",
                                 (int)n->value, (int)n->min, (int)n->max);
        }
    }
    return AZB_OK;
}

// Puts the defaults in place of the zeros.
static azb_status read_options(azb_context *context, const azb_disk_access_options *given,
                               const azbi_disk_kind *kind, azb_disk_access_options *o,
                               azb_error **err)
{
    azb_options_init(o, sizeof *o);
    const azb_status status =
        azbi_check_size(context, "options", "azb_options_init", given, sizeof *o, err);
    if (status != AZB_OK) {
        return status;
    }
    if (given != NULL) {
        *o = *given;
        o->size = sizeof *o;
    }
    if (o->access_level == 0) {
        o->access_level = AZB_DISK_ACCESS_LEVEL_READ;
    }
    if (o->duration_seconds == 0) {
        o->duration_seconds = DURATION_DEFAULT;
    }
    if (o->renew_before_seconds == 0) {
        o->renew_before_seconds = o->duration_seconds / RENEW_PART;
    }
    const int32_t most = kind->writable ? AZB_DISK_ACCESS_LEVEL_WRITE : AZB_DISK_ACCESS_LEVEL_READ;
    return check_numbers(context, o, most, err);
}

static azb_status make_request(azb_disk_access *access, const azb_disk_access_options *o,
                               azb_error **err)
{
    const azb_status status = azb_grant_access_data_new(access->context, &access->request, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_grant_access_data *request = access->request;
    azb_model *model = &request->model;
    azb_model_set_enum(model, &request->access, o->access_level);
    azb_model_set_i32(model, &request->duration_in_seconds, o->duration_seconds);
    if (o->file_format != 0) {
        azb_model_set_enum(model, &request->file_format, o->file_format);
    }
    if (o->secure_guest_state != 0) {
        azb_model_set_bool(model, &request->get_secure_vm_guest_state_sas, 1);
    }
    return azb_model_validate(model, err);
}

static azb_status make(azb_client *client, const char *resource_id, const azbi_disk_kind *kind,
                       const azb_disk_access_options *o, azb_disk_access **out, azb_error **err)
{
    azb_context *context = azb_client_context(client);
    azb_disk_access *access = azbi_alloc(context, sizeof *access);
    if (access == NULL || pthread_mutex_init(&access->lock, NULL) != 0) {
        azbi_release(context, access, sizeof *access);
        return azbi_fail_nomem(err);
    }
    int failed = 0;
    access->process = azbi_process();
    access->context = azbi_context_hold(context);
    access->client = client;
    access->kind = kind;
    access->duration_ms = (int64_t)o->duration_seconds * SECOND_MS;
    access->renew_before_ms = (int64_t)o->renew_before_seconds * SECOND_MS;
    access->resource_id = azbi_string_copy(context, resource_id, &failed);
    const azb_status status = failed ? azbi_fail_nomem(err) : make_request(access, o, err);
    if (status != AZB_OK) {
        azbi_disk_destroy(access);
        return status;
    }
    *out = access;
    return AZB_OK;
}

// The guard has no user from now on. The lock is held and is let go. What is under way ends by
// itself; a machine at rest ends here, unless it is to end the access first.
static void leave(azb_disk_access *access, bool rests)
{
    access->abandoned = true;
    access->opening = NULL;
    azb_call *alarm = access->alarm;
    const bool stays =
        access->task != AZBI_DISK_NONE || (alarm != NULL && access->wants_revoke && !rests);
    if (!stays) {
        access->alarm = NULL;
    }
    (void)pthread_mutex_unlock(&access->lock);
    if (!stays) {
        azb_call_free(alarm);
        if (access->exposed) {
            azbi_disk_warn_left(access, access->revokes.status);
        }
        azbi_disk_destroy(access);
    }
}

// The operations know the id by another name.
static void rename_id(const azbi_disk_kind *kind, azb_context *context, azb_error **err)
{
    azb_error *error = err != NULL ? *err : NULL;
    if (error != NULL && strcmp(azb_error_path(error), kind->argument) == 0) {
        const azb_status status =
            azbi_fail_arg(err, context, "resource_id", "%s", azbi_message_without_path(error));
        (void)status; // AZB_E_ARG, as before
        azb_error_free(error);
    }
}

// Waits until the first grant has ended, and what a failed one may have left behind as well.
static azb_status wait_until_open(azb_disk_access *access, azb_error **err)
{
    const azbi_budget patient = {.end_ms = AZBI_NEVER}; // the deadline is that of the calls
    azb_status status = AZB_OK;
    access->wants_grant = true;
    while (status == AZB_OK && !access->client_gone &&
           (access->grants.count == 0 || access->task != AZBI_DISK_NONE || access->wants_revoke)) {
        status = sleep_on(access, &patient, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    if (access->grants.count == 0) {
        return fail_gone(access, err);
    }
    status = tell(&access->grants, err);
    if (status != AZB_OK && access->exposed && err != NULL) {
        azbi_error_prefix(*err, "access may stay granted for %lld s, since it could not be ended",
                          (long long)(access->duration_ms / SECOND_MS));
    }
    return status;
}

static azb_status open_within(azb_client *client, const char *resource_id,
                              const azb_disk_access_options *options, azbi_budget *budget,
                              azb_disk_access **out, azb_error **err)
{
    azb_context *context = azb_client_context(client);
    const azbi_disk_kind *kind = azbi_disk_kind_of(resource_id);
    azb_disk_access_options o;
    azb_disk_access *access = NULL;
    if (kind == NULL) {
        return azbi_fail_arg(err, context, "resource_id",
                             "must be the ARM id of a disk or of a disk restore point");
    }
    azb_status status = read_options(context, options, kind, &o, err);
    if (status == AZB_OK && azb_cancel_is_triggered(budget->call.cancel) != 0) {
        status = azbi_fail(err, context, AZB_E_CANCELED, "canceled before anything was sent");
    }
    if (status == AZB_OK) {
        status = make(client, resource_id, kind, &o, &access, err);
    }
    if (status != AZB_OK || access == NULL) {
        return status;
    }
    (void)pthread_mutex_lock(&access->lock);
    access->opening = budget;
    status = wait_until_open(access, err);
    access->opening = NULL;
    if (status != AZB_OK) {
        rename_id(kind, context, err);
        if (access->task == AZBI_DISK_GRANT) {
            azbi_disk_wish_revoke(access);
        }
        leave(access, true);
        return status;
    }
    (void)pthread_mutex_unlock(&access->lock);
    *out = access;
    return AZB_OK;
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
    return status == AZB_OK ? open_within(client, resource_id, options, &budget, access, err)
                            : status;
}

// ---- the URLs ----

static azb_status start_use(azb_disk_access *access, const azb_call_options *call,
                            azbi_budget *budget, azb_error **err)
{
    azbi_error_start(err);
    if (access == NULL) {
        return azbi_fail_arg(err, NULL, "access", "must not be NULL");
    }
    const azb_status status = azbi_process_check(access->process, "client", err);
    return status == AZB_OK ? azbi_budget_init(budget, access->client, call, err) : status;
}

static bool is_good(const azb_disk_access *access)
{
    return access->url != NULL && azb_context_monotonic_ms(access->context) < access->good_until_ms;
}

static bool is_fresh(const azb_disk_access *access)
{
    return is_good(access) && azb_context_monotonic_ms(access->context) < access->renew_at_ms;
}

static bool is_closing(const azb_disk_access *access)
{
    return access->closed || access->wants_revoke || access->task == AZBI_DISK_REVOKE;
}

// Waits until a grant has ended, and no longer than the answer to `enough` is no. The lock is held.
static azb_status wait_for_grant(azb_disk_access *access, const azbi_budget *budget,
                                 bool (*enough)(const azb_disk_access *access), azb_error **err)
{
    const size_t before = access->grants.count;
    azb_status status = AZB_OK;
    while (status == AZB_OK && !is_closing(access) && !access->client_gone &&
           access->grants.count == before && (enough == NULL || !enough(access))) {
        access->wants_grant = access->task != AZBI_DISK_GRANT;
        status = sleep_on(access, budget, err);
    }
    if (is_closing(access)) {
        azb_error_free(status != AZB_OK && err != NULL ? *err : NULL);
        return azbi_fail_at(err, access->context, AZB_E_STATE, "access",
                            "is closed or being closed");
    }
    if (status != AZB_OK || (enough != NULL && enough(access))) {
        return status;
    }
    return access->grants.count != before ? tell(&access->grants, err) : fail_gone(access, err);
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
    azb_error_free(err != NULL ? *err : NULL);
    azbi_error_start(err);
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
        azb_error_free(status != AZB_OK && err != NULL ? *err : NULL);
        return azbi_fail_arg(err, NULL, "url", "must not be NULL");
    }
    *url = NULL;
    if (status != AZB_OK) {
        return status;
    }
    (void)pthread_mutex_lock(&access->lock);
    status = renew(access, &budget, err);
    if (status == AZB_OK) {
        status = copy_out(access, of_guest_state ? access->security_url : access->url, url, err);
    }
    (void)pthread_mutex_unlock(&access->lock);
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
        (void)pthread_mutex_lock(&access->lock);
        status = wait_for_grant(access, &budget, NULL, err);
        (void)pthread_mutex_unlock(&access->lock);
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
    if (azbi_is_foreign(access->process)) {
        return AZB_E_STATE;
    }
    (void)pthread_mutex_lock(&access->lock);
    *out = access->expiry;
    (void)pthread_mutex_unlock(&access->lock);
    return AZB_OK;
}

int64_t azb_disk_access_remaining_ms(azb_disk_access *access)
{
    if (access == NULL || azbi_is_foreign(access->process)) {
        return 0;
    }
    (void)pthread_mutex_lock(&access->lock);
    const int64_t left = access->good_until_ms - azb_context_monotonic_ms(access->context);
    (void)pthread_mutex_unlock(&access->lock);
    return left > 0 ? left : 0;
}

// ---- closing ----

// The lock is held.
static azb_status close_within(azb_disk_access *access, const azbi_budget *budget, azb_error **err)
{
    const size_t before = access->revokes.count;
    azb_status status = AZB_OK;
    if (!access->closed) {
        azbi_disk_wish_revoke(access);
    }
    if (budget->end_ms != AZBI_NEVER && budget->end_ms > access->close_until_ms) {
        access->close_until_ms = budget->end_ms;
    }
    while (status == AZB_OK && !access->closed && !access->client_gone &&
           access->revokes.count == before) {
        status = sleep_on(access, budget, err);
    }
    if (access->closed) {
        azb_error_free(status != AZB_OK && err != NULL ? *err : NULL);
        azbi_error_start(err);
        return AZB_OK;
    }
    if (status == AZB_OK && access->revokes.count != before) {
        return tell(&access->revokes, err);
    }
    return status == AZB_OK ? fail_gone(access, err) : status;
}

azb_status azb_disk_access_close(azb_disk_access *access, const azb_call_options *call,
                                 azb_error **err)
{
    azbi_budget budget;
    azb_status status = start_use(access, call, &budget, err);
    if (status == AZB_OK) {
        (void)pthread_mutex_lock(&access->lock);
        status = close_within(access, &budget, err);
        (void)pthread_mutex_unlock(&access->lock);
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
            (void)pthread_mutex_unlock(&access->lock);
            again = azbi_budget_rest(budget, &pause_ms);
            (void)pthread_mutex_lock(&access->lock);
        }
    }
    return status;
}

void azb_disk_access_free(azb_disk_access *access)
{
    if (access == NULL || azbi_is_foreign(access->process)) {
        return;
    }
    const azbi_budget budget = {
        .client = access->client,
        .context = access->context,
        .end_ms = azbi_later(azb_context_monotonic_ms(access->context), FREE_MS),
    };
    (void)pthread_mutex_lock(&access->lock);
    azbi_disk_lose_patience(access);
    const azb_status status = close_for_good(access, &budget);
    // Who cannot wait, or no longer, leaves the ending to those who step.
    leave(access, status != AZB_E_STATE && status != AZB_E_TIMEOUT);
}
