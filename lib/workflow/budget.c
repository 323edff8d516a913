#include "workflow/budget.h"

#include <string.h>

#include "base/cancel.h"
#include "base/error.h"

// The end of a deadline that is as good as none: what is left of it still fits into sums.
static const int64_t never_ms = INT64_MAX / 4;

static const int64_t share_ms = INT64_C(30) * 1000;
static const int64_t first_pause_ms = 5000;
static const int64_t max_pause_ms = 20000;

azb_status azbi_budget_init(azbi_budget *budget, azb_client *client, const azb_call_options *call,
                            azb_error **err)
{
    memset(budget, 0, sizeof *budget);
    azb_call_options_init(&budget->call, sizeof budget->call);
    budget->end_ms = -1;
    if (client == NULL) {
        return azbi_fail_arg(err, NULL, "client", "must not be NULL");
    }
    azb_context *context = azb_client_context(client);
    budget->client = client;
    budget->context = context;
    if (call == NULL) {
        return AZB_OK;
    }
    // The first version of the struct is the present one.
    const azbi_abi_about about = {"call", "azb_call_options_init", sizeof *call, sizeof *call};
    const azb_status status = azbi_abi_require(err, context, &about, call);
    if (status != AZB_OK) {
        return status;
    }
    const azb_status cancel = azbi_cancel_check(call->cancel, err);
    if (cancel != AZB_OK) {
        return cancel;
    }
    memcpy(&budget->call, call, sizeof *call);
    budget->call.size = sizeof budget->call;
    if (call->timeout_ms < -1) {
        return azbi_fail_arg(err, context, "call.timeout_ms", "is %lld, must be -1 or more",
                             (long long)call->timeout_ms);
    }
    if (call->timeout_ms > 0) {
        const int64_t most = never_ms - azb_context_monotonic_ms(context);
        budget->end_ms = never_ms - (call->timeout_ms < most ? most - call->timeout_ms : 0);
    }
    return AZB_OK;
}

const azb_call_options *azbi_budget_next(azbi_budget *budget)
{
    if (budget->end_ms >= 0) {
        const int64_t left = budget->end_ms - azb_context_monotonic_ms(budget->context);
        budget->call.timeout_ms = left > 0 ? left : 1;
    }
    return &budget->call;
}

bool azbi_budget_is_over(const azbi_budget *budget)
{
    return azb_cancel_is_triggered(budget->call.cancel) != 0 ||
           (budget->end_ms >= 0 && azb_context_monotonic_ms(budget->context) >= budget->end_ms);
}

void azbi_budget_aside(azbi_budget *aside, const azbi_budget *budget, int64_t timeout_ms)
{
    *aside = *budget;
    aside->call.cancel = NULL;
    aside->end_ms = azb_context_monotonic_ms(budget->context) + timeout_ms;
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
    if (budget->end_ms >= 0) {
        const int64_t left = budget->end_ms - azb_context_monotonic_ms(budget->context);
        pause_ms = left < pause_ms ? left : pause_ms;
    }
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
               ? azbi_fail(err, budget->context, AZB_E_CANCELED, "canceled between two looks")
               : azbi_fail(err, budget->context, AZB_E_TIMEOUT, "the time of the call is over");
}

azb_call_options azbi_budget_share(const azb_call_options *options)
{
    azb_call_options one = *options;
    if (one.timeout_ms <= 0 || one.timeout_ms > share_ms) {
        one.timeout_ms = share_ms;
    }
    return one;
}

bool azbi_budget_rest(const azbi_budget *budget, int64_t *pause_ms)
{
    *pause_ms = *pause_ms == 0 ? first_pause_ms : 2 * *pause_ms;
    *pause_ms = *pause_ms < max_pause_ms ? *pause_ms : max_pause_ms;
    if (budget->end_ms >= 0 &&
        budget->end_ms - azb_context_monotonic_ms(budget->context) <= *pause_ms) {
        return false;
    }
    return azbi_budget_pause(budget, *pause_ms, NULL) == AZB_OK;
}
