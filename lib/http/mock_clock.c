// mock_clock.c - the clock of a mock, which jumps in place of waiting, and how a wakeup is awaited.
#include "http/mock_priv.h"

#include "base/wait.h"

static const int64_t start_unix_ms = INT64_C(1735689600000); // 2025-01-01T00:00:00Z
static const int64_t start_monotonic_ms = INT64_C(1000000);
int64_t azbi_mock_now(azb_mock *mock)
{
    return (int64_t)atomic_load(&mock->passed_ms);
}

static int64_t clock_monotonic(void *user)
{
    return azbi_later(start_monotonic_ms, azbi_mock_now(user));
}

static int64_t clock_unix(void *user)
{
    return azbi_later(start_unix_ms, azbi_mock_now(user));
}

bool azbi_mock_use_wakeup(azb_mock *mock)
{
    (void)pthread_mutex_lock(&mock->lock);
    const bool woken = mock->woken;
    mock->woken = false;
    (void)pthread_mutex_unlock(&mock->lock);
    return woken;
}

void azbi_mock_await(azb_mock *mock, int64_t ms)
{
    const azbi_limit limit = azbi_limit_in(ms);
    bool in_time = true;
    (void)pthread_mutex_lock(&mock->lock);
    while (!mock->woken && in_time) {
        in_time = azbi_condition_wait_until(&mock->wake, &mock->lock, &limit);
    }
    mock->woken = false;
    (void)pthread_mutex_unlock(&mock->lock);
}

// Time passes at once, unless a thread called: a real wait would have ended early then. Without
// any timer only another thread can make something happen.
static void clock_wait(void *user, int64_t ms)
{
    azb_mock *mock = user;
    if (ms < 0) {
        azbi_mock_await(mock, -1);
    } else if (!azbi_mock_use_wakeup(mock)) {
        azb_mock_advance(mock, ms);
    }
}

void azb_mock_advance(azb_mock *mock, int64_t ms)
{
    int_fast64_t passed = mock == NULL ? 0 : atomic_load(&mock->passed_ms);
    while (mock != NULL && ms > 0 &&
           !atomic_compare_exchange_weak(&mock->passed_ms, &passed, azbi_later(passed, ms))) {
    }
}

bool azbi_mock_clock_init(azb_mock *mock)
{
    if (!azbi_condition_init(&mock->wake)) {
        return false;
    }
    if (pthread_mutex_init(&mock->lock, NULL) != 0) {
        azbi_condition_destroy(&mock->wake);
        return false;
    }
    atomic_init(&mock->passed_ms, 0);
    mock->clock = (azb_clock){sizeof mock->clock, mock, clock_monotonic, clock_unix, clock_wait};
    return true;
}

void azbi_mock_clock_dispose(azb_mock *mock)
{
    azbi_condition_destroy(&mock->wake);
    (void)pthread_mutex_destroy(&mock->lock);
}
