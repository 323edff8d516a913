#include "workflow/disk/grant.h"

#include <string.h>

#include <azbackup/id.h>
#include <azbackup/service/disk_restore_point.h>
#include <azbackup/service/disks.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/str.h"
#include "workflow/check.h"
#include "workflow/disk/sas.h"

enum {
    PAUSE_MIN_MS = 1000,
    PAUSE_MAX_MS = 60 * 1000,
    PAUSE_PART = 4,          // of the time that is left: tries come closer as the end does
    TASK_MS = 5 * 60 * 1000, // that the service may take where no caller has a time of its own
    CONFLICTS_MAX = 3,       // tries to end one while the service works on the disk
    CONFLICT_PAUSE_MS = 10 * 1000,
    HTTP_NOT_FOUND = 404,
    HTTP_REQUEST_TIMEOUT = 408,
    HTTP_CONFLICT = 409,
    HTTP_CLIENT_ERRORS = 400,
    HTTP_SERVER_ERRORS = 500
};

static const azbi_disk_kind kinds[] = {
    {"disks", "disk_id", true, azb_disks_grant_access_begin, azb_disks_grant_access_end,
     azb_disks_revoke_access_begin, azb_disks_revoke_access_end},
    {"diskRestorePoints", "disk_restore_point_id", false, azb_disk_restore_point_grant_access_begin,
     azb_disk_restore_point_grant_access_end, azb_disk_restore_point_revoke_access_begin,
     azb_disk_restore_point_revoke_access_end},
};

const azbi_disk_kind *azbi_disk_kind_of(const char *resource_id)
{
    static const char provider[] = "Microsoft.Compute";
    azb_id_parts parts = {.size = sizeof parts};
    if (resource_id == NULL || azb_id_parse(resource_id, &parts) != AZB_OK ||
        !azbi_equal_nocase(parts.provider.ptr, parts.provider.len, provider, sizeof provider - 1)) {
        return NULL;
    }
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (azbi_equal_nocase(parts.resource_type.ptr, parts.resource_type.len, kinds[i].type,
                              strlen(kinds[i].type))) {
            return &kinds[i];
        }
    }
    return NULL;
}

static void alarm_over(void *user, azb_call *call);
static void work_over(void *user, azb_call *call);

static void forget_urls(azb_disk_access *access)
{
    azbi_string_free_wiped(access->context, access->url);
    azbi_string_free_wiped(access->context, access->security_url);
    access->url = NULL;
    access->security_url = NULL;
}

void azbi_disk_destroy(azb_disk_access *access)
{
    azb_context *context = access->context;
    forget_urls(access);
    azb_error_free(access->grants.error);
    azb_error_free(access->revokes.error);
    azb_model_free(access->request != NULL ? &access->request->model : NULL);
    azb_poller_free(access->ending);
    azbi_string_free(context, access->resource_id);
    azb_call_free(access->anchor);
    (void)pthread_mutex_destroy(&access->lock);
    azbi_release(context, access, sizeof *access);
    azb_context_free(context);
}

void azbi_disk_warn_left(const azb_disk_access *access, azb_status status)
{
    char end[AZB_TIME_TEXT_MAX];
    if (azb_time_format(&access->expiry, end, sizeof end) != AZB_OK) {
        end[0] = '\0';
    }
    azbi_log(access->context, AZB_LOG_WARNING, "disk_access.left",
             "the access to %s could not be ended (%s); it holds until %s", access->resource_id,
             azb_status_name(status), end[0] != '\0' ? end : "its time is over");
}

// ---- what comes next ----

azb_status azbi_disk_kick(azb_disk_access *access, azb_error **err)
{
    if (access->task != AZBI_DISK_NONE || access->client_gone) {
        return AZB_OK;
    }
    if (access->alarm == NULL) {
        return azb_timer_begin(access->client, 0, alarm_over, access, &access->alarm, err);
    }
    access->kicked = true;
    azb_call_cancel(access->alarm);
    return AZB_OK;
}

void azbi_disk_wish_revoke(azb_disk_access *access)
{
    if (!access->wants_revoke && access->task != AZBI_DISK_REVOKE) {
        access->wants_revoke = true;
        access->conflicts = 0;
        access->revoke_at_ms = 0;
    }
}

// Those who wait look again when a task has ended, and when nothing goes on without them. To wake
// them for less would be a circle: they kick, and the kick wakes them.
static void wake_waiters(azb_disk_access *access)
{
    if (!access->has_news && (access->task != AZBI_DISK_NONE || access->alarm != NULL)) {
        return;
    }
    access->has_news = false;
    for (const azbi_disk_waiter *w = access->waiters; w != NULL; w = w->next) {
        azb_call_cancel(w->timer);
    }
}

// When something is to be done without a wish; INT64_MAX: never.
static int64_t next_due(const azb_disk_access *access)
{
    if (access->wants_revoke) {
        return access->revoke_at_ms;
    }
    const bool renews = access->url != NULL && access->renew_at_ms < access->good_until_ms;
    return renews ? access->renew_at_ms : INT64_MAX;
}

// Picks the task that is due, or arms the alarm for it. True: the machine has come to its end.
static bool choose(azb_disk_access *access)
{
    const int64_t now = azbi_now_ms(access->context);
    const int64_t due = next_due(access);
    if (access->client_gone || (access->abandoned && !access->wants_revoke)) {
        access->wants_grant = false;
        return access->abandoned;
    }
    if (access->wants_revoke ? due <= now : access->wants_grant || due <= now) {
        access->task = access->wants_revoke ? AZBI_DISK_REVOKE : AZBI_DISK_GRANT;
        access->wants_revoke = false;
        access->wants_grant = false;
        access->exposed = true;
        return false;
    }
    if (due == INT64_MAX) {
        return false;
    }
    const azb_status status =
        azb_timer_begin(access->client, due - now, alarm_over, access, &access->alarm, NULL);
    return status != AZB_OK && access->abandoned;
}

static void start(azb_disk_access *access, azbi_disk_task task);

// Goes on from a place where nothing is under way. Takes the lock over and lets go of it.
// After that the guard may be gone.
static void go_on(azb_disk_access *access)
{
    const bool over = choose(access);
    const azbi_disk_task task = access->task;
    wake_waiters(access);
    (void)pthread_mutex_unlock(&access->lock);
    if (over) {
        if (access->exposed) {
            azbi_disk_warn_left(access, access->revokes.status);
        }
        azbi_disk_destroy(access);
    } else if (task != AZBI_DISK_NONE) {
        start(access, task);
    }
}

static void alarm_over(void *user, azb_call *call)
{
    azb_disk_access *access = user;
    const azb_status status = azb_timer_end(call, NULL);
    (void)pthread_mutex_lock(&access->lock);
    if (access->alarm != call) { // it was taken back: its taker frees it
        (void)pthread_mutex_unlock(&access->lock);
        return;
    }
    access->alarm = NULL;
    access->client_gone = status == AZB_E_CANCELED && !access->kicked; // nobody else cancels it
    access->kicked = false;
    if (access->anchor == NULL) {
        access->anchor = call;
        call = NULL;
    }
    azb_call_free(call);
    go_on(access);
}

// ---- tasks ----

// The wait for what the service works on. A renewal that takes its time is waited for as long as
// the old URL holds: a second one would not be faster. An end of access is waited for without a
// deadline: those who close the guard have theirs, and a further one would only be a second end.
static azb_status begin_wait(azb_disk_access *access, azb_error **err)
{
    azb_call_options own;
    azb_call_options_init(&own, sizeof own);
    (void)pthread_mutex_lock(&access->lock);
    const int64_t left = access->good_until_ms - azbi_now_ms(access->context);
    const bool grants = access->task == AZBI_DISK_GRANT;
    const bool opens = grants && access->opening != NULL;
    const bool is_patient = !grants && !access->leaving && access->opening == NULL;
    own.timeout_ms = is_patient ? 0 : grants && left > TASK_MS ? left : TASK_MS;
    const azb_status status =
        azb_poller_wait_begin(access->poller, opens ? azbi_budget_next(access->opening) : &own,
                              work_over, access, &access->work, err);
    access->patient_wait = status == AZB_OK && is_patient ? access->work : NULL;
    (void)pthread_mutex_unlock(&access->lock);
    return status;
}

void azbi_disk_lose_patience(azb_disk_access *access)
{
    access->leaving = true;
    if (access->patient_wait != NULL) {
        access->begins_again = true;
        azb_call_cancel(access->patient_wait);
    }
}

// The wait that has just ended begins again, with a deadline.
static bool begins_again(azb_disk_access *access)
{
    (void)pthread_mutex_lock(&access->lock);
    const bool again = access->begins_again;
    access->begins_again = false;
    access->patient_wait = NULL;
    (void)pthread_mutex_unlock(&access->lock);
    return again;
}

// The budget of open is its caller's, who must not leave while it is used.
static azb_status begin_grant(azb_disk_access *access, azb_error **err)
{
    azb_poller_free(access->ending); // access that is granted again is to be ended again
    access->ending = NULL;
    (void)pthread_mutex_lock(&access->lock);
    const azb_call_options *call =
        access->opening != NULL ? azbi_budget_next(access->opening) : NULL;
    const azb_status status =
        access->kind->grant_begin(access->client, access->resource_id, &access->request->model,
                                  call, work_over, access, &access->work, err);
    (void)pthread_mutex_unlock(&access->lock);
    return status;
}

// The request goes on when those who wait for it give up, so it has their time at least, and a
// token of theirs does not end it.
static azb_status begin_revoke(azb_disk_access *access, azb_error **err)
{
    if (access->ending != NULL) {
        access->poller = access->ending;
        access->ending = NULL;
        return begin_wait(access, err);
    }
    azb_call_options own;
    azb_call_options_init(&own, sizeof own);
    (void)pthread_mutex_lock(&access->lock);
    if (access->close_until_ms != 0) {
        const int64_t left = access->close_until_ms - azbi_now_ms(access->context);
        own.timeout_ms = left > TASK_MS ? left : TASK_MS;
    }
    (void)pthread_mutex_unlock(&access->lock);
    return access->kind->revoke_begin(access->client, access->resource_id, &own, work_over, access,
                                      &access->work, err);
}

static azb_status begin(azb_disk_access *access, azbi_disk_task task, azb_error **err)
{
    access->sent_ms = azbi_now_ms(access->context);
    access->sent_unix_ms = azbi_unix_ms(access->context);
    return task == AZBI_DISK_REVOKE ? begin_revoke(access, err) : begin_grant(access, err);
}

static azb_status copy_url(azb_disk_access *access, const azb_str *from, char **to)
{
    int failed = 0;
    *to = azbi_string_copy(access->context, from->ptr, &failed);
    return failed ? AZB_E_NOMEM : AZB_OK;
}

// How long the URLs hold. An end that has passed when the SAS comes is not believed: then it is
// our clock that is wrong.
static void set_times(azb_disk_access *access)
{
    const int64_t now = azbi_now_ms(access->context);
    int64_t lifetime = access->duration_ms;
    azb_time end;
    azb_time_from_unix_ms(access->sent_unix_ms + lifetime, &access->expiry);
    if (azbi_sas_end(access->url, &end)) {
        const int64_t told = azb_time_to_unix_ms(&end) - access->sent_unix_ms;
        if (told > now - access->sent_ms) {
            access->expiry = end;
            lifetime = told < lifetime ? told : lifetime;
        }
    }
    access->good_until_ms = azbi_later(access->sent_ms, lifetime);
    access->renew_at_ms = access->good_until_ms - access->renew_before_ms;
    if (access->renew_at_ms <= now) {
        const int64_t half = (access->good_until_ms - now) / 2;
        access->renew_at_ms = azbi_later(now, half > PAUSE_MIN_MS ? half : PAUSE_MIN_MS);
    }
}

// Takes the URLs out of the answer. The lock is held.
static azb_status take_urls(azb_disk_access *access, azb_error **err)
{
    azb_model *result = NULL;
    const azb_status status = azb_poller_result(access->poller, &result, err);
    if (status != AZB_OK) {
        return status;
    }
    const azb_access_uri *uri = (const azb_access_uri *)(const void *)result;
    if (result == NULL || azb_model_type(result) != azb_type_find("AccessUri") ||
        uri->access_sas.len == 0) {
        return azbi_fail(err, access->context, AZB_E_JSON,
                         "the service has granted access without an accessSAS");
    }
    const bool is_safe = azbi_is_safe_url(&uri->access_sas);
    if (!is_safe || (uri->security_data_access_sas.len > 0 &&
                     !azbi_is_safe_url(&uri->security_data_access_sas))) {
        return azbi_fail_at(err, access->context, AZB_E_JSON,
                            is_safe ? "securityDataAccessSAS" : "accessSAS",
                            "must be an absolute https URL");
    }
    char *url = NULL;
    char *security_url = NULL;
    if (copy_url(access, &uri->access_sas, &url) != AZB_OK ||
        copy_url(access, &uri->security_data_access_sas, &security_url) != AZB_OK) {
        azbi_string_free_wiped(access->context, url);
        return azbi_fail_nomem(err);
    }
    forget_urls(access);
    access->url = url;
    access->security_url = security_url;
    set_times(access);
    return AZB_OK;
}

static void keep_outcome(azb_disk_access *access, azbi_disk_outcome *outcome, azb_status status,
                         azb_error *error)
{
    azb_error_free(outcome->error);
    outcome->count++;
    outcome->status = status;
    outcome->error = error;
    access->has_news = true;
}

static int64_t least(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static int64_t most(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

// The service may ask for a longer pause, but not for one beyond the end of the URL: a part of the
// time that is left is kept for the next try.
static void pause_renewals(azb_disk_access *access, const azb_error *error)
{
    const int64_t now = azbi_now_ms(access->context);
    const int64_t left = access->good_until_ms - now;
    const int64_t part = left / PAUSE_PART;
    const int64_t usual = least(part, PAUSE_MAX_MS);
    const int64_t pause = most(usual, azbi_poll_wait_ms(azb_error_retry_after_ms(error), usual));
    access->renew_at_ms = azbi_later(now, most(least(pause, left - part), PAUSE_MIN_MS));
}

// A try before the last one may have been heard: its answer was lost, or was an error of the
// service that tells nothing. With 429 and 503 it says that it did not begin.
static bool may_be_heard(const azb_error *error)
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
    if (may_be_heard(error)) {
        return false;
    }
    const int32_t http_status = azb_error_http_status(error);
    return status == AZB_E_AUTH ||
           (status == AZB_E_SERVICE && http_status >= HTTP_CLIENT_ERRORS &&
            http_status < HTTP_SERVER_ERRORS && http_status != HTTP_REQUEST_TIMEOUT);
}

// A grant has ended. Without a URL from before, the guard has none to end later: what may have
// been granted is ended now.
static void end_grant(azb_disk_access *access, azb_status status, azb_error *error, bool refused)
{
    if (status == AZB_OK) {
        status = take_urls(access, &error);
    }
    if (status != AZB_OK && access->url == NULL) {
        access->exposed = !refused;
        if (access->exposed) {
            azbi_disk_wish_revoke(access);
        }
    } else if (status != AZB_OK) {
        pause_renewals(access, error);
    }
    keep_outcome(access, &access->grants, status, error);
}

static bool is_http(azb_status status, const azb_error *error, int32_t http_status)
{
    return status == AZB_E_SERVICE && azb_error_http_status(error) == http_status;
}

// A disk that is gone has no access. While the service works on the disk, it is asked again.
static void end_revoke(azb_disk_access *access, azb_status status, azb_error *error)
{
    if (is_http(status, error, HTTP_NOT_FOUND)) {
        azb_error_free(error);
        error = NULL;
        status = AZB_OK;
    }
    if (is_http(status, error, HTTP_CONFLICT) && access->conflicts + 1 < CONFLICTS_MAX) {
        azb_error_free(error);
        access->conflicts++;
        access->wants_revoke = true;
        access->revoke_at_ms = azbi_later(azbi_now_ms(access->context), CONFLICT_PAUSE_MS);
        return;
    }
    if (status == AZB_OK) {
        const azb_time none = {.form = AZB_TIME_ABSENT};
        forget_urls(access);
        access->good_until_ms = 0;
        access->expiry = none;
        access->exposed = false;
        access->closed = true;
    }
    keep_outcome(access, &access->revokes, status, error);
}

// The wait for an end of access broke off, and the service still works on it as far as is known.
static bool is_under_way(const azb_disk_access *access, azb_status status)
{
    return access->task == AZBI_DISK_REVOKE && access->poller != NULL && status != AZB_OK &&
           status != AZB_E_LOST && status != AZB_E_UNTRUSTED &&
           azb_poller_state(access->poller) == AZB_POLLER_RUNNING;
}

// Takes the error.
static void end_task(azb_disk_access *access, azb_status status, azb_error *error, bool refused)
{
    const bool goes_on = is_under_way(access, status);
    if (status != AZB_OK && access->task == AZBI_DISK_GRANT && access->url != NULL) {
        azbi_log(access->context, AZB_LOG_WARNING, "disk_access.renewal",
                 "the access to %s could not be renewed (%s)", access->resource_id,
                 azb_status_name(status));
    }
    (void)pthread_mutex_lock(&access->lock);
    if (access->task == AZBI_DISK_GRANT) {
        end_grant(access, status, error, refused);
    } else {
        end_revoke(access, status, error);
    }
    if (goes_on) {
        access->ending = access->poller;
    } else {
        azb_poller_free(access->poller);
    }
    access->poller = NULL;
    access->task = AZBI_DISK_NONE;
    go_on(access);
}

static void start(azb_disk_access *access, azbi_disk_task task)
{
    azb_error *error = NULL;
    const azb_status status = begin(access, task, &error);
    if (status != AZB_OK) {
        end_task(access, status, error, true);
    }
}

// The request is answered, or its operation has ended.
static void work_over(void *user, azb_call *call)
{
    azb_disk_access *access = user;
    azb_error *error = NULL;
    azb_status status = AZB_OK;
    const bool answered = access->poller == NULL;
    const bool again = begins_again(access);
    if (!answered) {
        status = azb_poller_wait_end(call, &error);
    } else if (access->task == AZBI_DISK_GRANT) {
        status = access->kind->grant_end(call, &access->poller, &error);
    } else {
        status = access->kind->revoke_end(call, &access->poller, &error);
    }
    azb_call_free(call);
    access->work = NULL;
    const bool refused = answered && is_refusal(status, error);
    if (answered ? status == AZB_OK : again && status == AZB_E_CANCELED) {
        azb_error_free(error);
        error = NULL;
        status = begin_wait(access, &error);
        if (status == AZB_OK) {
            return;
        }
    }
    end_task(access, status, error, refused);
}
