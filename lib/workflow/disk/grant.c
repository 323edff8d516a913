// grant.c - a grant: its request, the URLs that it brings, and when to renew them.
#include <string.h>

#include "base/memory.h"
#include "workflow/check.h"
#include "workflow/disk/guard.h"
#include "workflow/disk/sas.h"

enum {
    PAUSE_MIN_MS = 1000,
    PAUSE_MAX_MS = 60 * 1000,
    PAUSE_PART = 4 // of the time that is left: tries come closer as the end does
};

azb_status azbi_disk_begin_grant(azb_disk_access *access, azb_call_fn done, azb_error **err)
{
    azb_poller_free(access->ending); // access that is granted again is to be ended again
    access->ending = NULL;
    azbi_loop_lock(access->loop);
    const bool opens = access->is_opening;
    azbi_loop_unlock(access->loop);
    const azb_call_options *call = opens ? azbi_budget_call(&access->opening) : NULL;
    return access->kind->grant_begin(access->client, access->resource_id, &access->request->model,
                                     call, done, access, &access->work, err);
}

// ---- the URLs ----

// How long the URLs hold. An end that has passed when the SAS comes is not believed: then it is
// our clock that is wrong.
static void set_times(azb_disk_access *access)
{
    const int64_t now = azbi_now_ms(access->context);
    int64_t lifetime = access->duration_ms;
    azb_time end;
    azb_time_from_unix_ms(access->sent_unix_ms + lifetime, &access->expiry);
    if (azbi_sas_end(access->url, &end)) {
        const int64_t granted_ms = azb_time_to_unix_ms(&end) - access->sent_unix_ms;
        if (granted_ms > now - access->sent_ms) {
            access->expiry = end;
            lifetime = granted_ms < lifetime ? granted_ms : lifetime;
        }
    }
    access->good_until_ms = azbi_later(access->sent_ms, lifetime);
    access->renew_at_ms = access->good_until_ms - access->renew_before_ms;
    if (access->renew_at_ms <= now) {
        const int64_t half = (access->good_until_ms - now) / 2;
        access->renew_at_ms = azbi_later(now, half > PAUSE_MIN_MS ? half : PAUSE_MIN_MS);
    }
}

// The granted access of an answer, checked.
static azb_status check_answer(const azb_disk_access *access, azb_model *answer,
                               const azb_access_uri **out, azb_error **err)
{
    const azb_access_uri *uri = (const azb_access_uri *)(const void *)answer;
    if (answer == NULL || azb_model_type(answer) != azb_type_find("AccessUri") ||
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
    *out = uri;
    return AZB_OK;
}

// Takes the URLs out of the answer.
azb_status azbi_disk_take_urls(azb_disk_access *access, azb_error **err)
{
    azb_model *answer = NULL;
    const azb_access_uri *uri = NULL;
    azb_status status = azb_poller_result(access->poller, &answer, err);
    if (status == AZB_OK) {
        status = check_answer(access, answer, &uri, err);
    }
    if (status != AZB_OK || uri == NULL) {
        return status;
    }
    char *url = NULL;
    char *security_url = NULL;
    if (azbi_string_copy(access->context, uri->access_sas.ptr, &url) != AZB_OK ||
        azbi_string_copy(access->context, uri->security_data_access_sas.ptr, &security_url) !=
            AZB_OK) {
        azbi_string_free_wiped(access->context, url);
        return azbi_fail_nomem(err);
    }
    azbi_loop_lock(access->loop);
    azbi_disk_forget_urls(access);
    access->url = url;
    access->security_url = security_url;
    set_times(access);
    azbi_loop_unlock(access->loop);
    return AZB_OK;
}

// ---- a failed renewal ----

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

// Without a URL from before, the guard has none to end later: what may have been granted is ended
// now. The lock is held.
static void end_failed(azb_disk_access *access, const azb_error *error, bool refused)
{
    if (access->url != NULL) {
        pause_renewals(access, error);
        return;
    }
    access->exposure = refused ? AZBI_DISK_UNEXPOSED : AZBI_DISK_EXPOSED;
    if (!refused) {
        azbi_disk_wish_revoke(access);
    }
}

void azbi_disk_end_grant(azb_disk_access *access, azb_status status, azb_error *error, bool refused)
{
    if (status != AZB_OK) {
        end_failed(access, error, refused);
    }
    azbi_disk_keep_outcome(&access->grants, status, error);
}
