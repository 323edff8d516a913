// budget.c - hands the remaining time of a workflow to each of its calls.
#include "workflow/budget.h"

#include <string.h>

#include "base/cancel.h"
#include "base/error.h"
#include "workflow/check.h"

// The longest timeout: a longer one must not become AZBI_NEVER, which means no deadline.
static const int64_t timeout_max_ms = INT64_MAX / 4;

static const int64_t capped_ms = INT64_C(30) * 1000;
static const int64_t first_pause_ms = 5000;
static const int64_t max_pause_ms = 20000;

static int64_t smaller(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

azb_status azbi_budget_init(azbi_budget *budget, azb_client *client, const azb_call_options *call,
                            azb_error **err)
{
    if (client == NULL) {
        return azbi_fail_arg(err, NULL, "client", "must not be NULL");
    }
    const azb_status status = azbi_budget_read(budget, azb_client_context(client), call, err);
    budget->client = client;
    return status;
}

azb_status azbi_budget_read(azbi_budget *budget, azb_context *context, const azb_call_options *call,
                            azb_error **err)
{
    memset(budget, 0, sizeof *budget);
    azb_options_init(&budget->call, sizeof budget->call);
    budget->end_ms = AZBI_NEVER;
    budget->context = context;
    static const azbi_abi_about about = AZBI_ABI_ABOUT("call", azb_call_options);
    azb_status status = azbi_abi_read(err, context, &about, call, &budget->call);
    if (status == AZB_OK) {
        status = azbi_cancel_check(budget->call.cancel, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    call = &budget->call;
    if (call->timeout_ms < -1) {
        return azbi_fail_arg(err, context, "call.timeout_ms",
                             "is %lld, must be -1 (no limit), 0 (the default) or more",
                             (long long)call->timeout_ms);
    }
    if (call->timeout_ms > 0) {
        budget->end_ms = azbi_later(azb_context_monotonic_ms(context),
                                    smaller(call->timeout_ms, timeout_max_ms));
    }
    return AZB_OK;
}

int64_t azbi_budget_left(const azbi_budget *budget)
{
    return azbi_until(azb_context_monotonic_ms(budget->context), budget->end_ms);
}

const azb_call_options *azbi_budget_call(azbi_budget *budget)
{
    const int64_t left = azbi_budget_left(budget);
    if (left != AZBI_NEVER) {
        budget->call.timeout_ms = left > 0 ? left : 1;
    }
    return &budget->call;
}

bool azbi_budget_is_over(const azbi_budget *budget)
{
    return azb_cancel_is_triggered(budget->call.cancel) != 0 || azbi_budget_left(budget) <= 0;
}

void azbi_budget_for_cleanup(azbi_budget *cleanup, const azbi_budget *budget, int64_t timeout_ms)
{
    *cleanup = *budget;
    cleanup->call.cancel = NULL;
    cleanup->end_ms = azbi_later(azb_context_monotonic_ms(budget->context), timeout_ms);
}

static void cancel_timer(void *timer)
{
    azb_call_cancel(timer);
}

azb_status azbi_wait_for(azb_call *timer, azb_cancel *cancel, azb_error **err)
{
    azbi_cancel_listener listener = {.fired = cancel_timer, .user = timer};
    azbi_cancel_listen(cancel, &listener);
    if (azb_cancel_is_triggered(cancel) != 0) {
        azb_call_cancel(timer);
    }
    const azb_status status = azb_call_wait(timer, err);
    azbi_cancel_unlisten(cancel, &listener);
    return status;
}

azb_status azbi_budget_pause(const azbi_budget *budget, int64_t pause_ms, azb_error **err)
{
    azb_call *timer = NULL;
    pause_ms = smaller(pause_ms, azbi_budget_left(budget));
    azb_status status =
        azb_timer_begin(budget->client, pause_ms > 0 ? pause_ms : 0, NULL, NULL, &timer, err);
    if (status == AZB_OK) {
        status = azbi_wait_for(timer, budget->call.cancel, err);
    }
    azb_call_free(timer);
    if (status != AZB_OK || !azbi_budget_is_over(budget)) {
        return status;
    }
    return azb_cancel_is_triggered(budget->call.cancel) != 0
               ? azbi_fail(err, budget->context, AZB_E_CANCELED, "canceled between two polls")
               : azbi_fail(err, budget->context, AZB_E_TIMEOUT,
                           "timed out between two polls; the service is still working");
}

azb_call_options azbi_budget_capped(const azb_call_options *call)
{
    azb_call_options capped = *call;
    if (capped.timeout_ms <= 0 || capped.timeout_ms > capped_ms) {
        capped.timeout_ms = capped_ms;
    }
    return capped;
}

bool azbi_budget_backoff(const azbi_budget *budget, int64_t *pause_ms)
{
    *pause_ms = *pause_ms == 0 ? first_pause_ms : 2 * *pause_ms;
    *pause_ms = smaller(*pause_ms, max_pause_ms);
    return azbi_budget_left(budget) > *pause_ms &&
           azbi_budget_pause(budget, *pause_ms, NULL) == AZB_OK;
}
