// test_transient.c - which answers a later try may change.
#include <string.h>

#include "http/retry.h"
#include "support/test.h"

static void judges_codes(void **state)
{
    static const struct {
        const char *code;
        azbi_code_verdict verdict;
    } rows[] = {
        {"ConflictingConcurrentWriteNotAllowed", AZBI_CODE_TRANSIENT},
        {"conflictingconcurrentwritenotallowed", AZBI_CODE_TRANSIENT},
        {"RetryableError", AZBI_CODE_TRANSIENT},
        {"RetryableErrorDueToAnotherOperation", AZBI_CODE_TRANSIENT},
        {"AnotherOperationInProgress", AZBI_CODE_TRANSIENT},
        {"CanceledAndSupersededDueToAnotherOperation", AZBI_CODE_TRANSIENT},
        {"BMSUserErrorObjectLocked", AZBI_CODE_TRANSIENT},
        {"BMSUserErrorContainerObjectLocked", AZBI_CODE_TRANSIENT},
        {"BMSUserErrorConflictingProtectionOperation", AZBI_CODE_TRANSIENT},
        {"UserErrorBackupOperationInProgress", AZBI_CODE_TRANSIENT},
        {"SystemBackupOperationInProgress", AZBI_CODE_TRANSIENT},
        {"TooManyRequests", AZBI_CODE_TRANSIENT},
        {"SubscriptionRequestsThrottled", AZBI_CODE_TRANSIENT},
        {"NonRetryableError", AZBI_CODE_FINAL},
        {"CloudDosTimeboudLimitReached", AZBI_CODE_BLOCKED},
        {"CLOUDDOSABSOLUTELIMITREACHED", AZBI_CODE_BLOCKED},
        {"CloudDosOtherLimitReached", AZBI_CODE_BLOCKED},
        {"CloudDos", AZBI_CODE_UNKNOWN},
        {"AuthorizationFailed", AZBI_CODE_UNKNOWN},
        {"ScopeLocked", AZBI_CODE_UNKNOWN}, // until someone takes the lock away
        {"OperationNotAllowed", AZBI_CODE_UNKNOWN},
        {"Conflict", AZBI_CODE_UNKNOWN},
        {"BMSUserErrorInvalidInput", AZBI_CODE_UNKNOWN},
        {"", AZBI_CODE_UNKNOWN},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (azbi_code_verdict_of(rows[i].code, strlen(rows[i].code)) != rows[i].verdict) {
            fail_msg("%s", rows[i].code);
        }
    }
}

static void judges_answers(void **state)
{
    static const struct {
        int32_t http_status;
        int64_t retry_after_ms;
        bool may_help;
    } rows[] = {
        {409, 1000, true},  {409, -1, false}, {409, 0, false}, {400, 1, true},  {423, 60000, true},
        {499, 1, true},     {429, -1, true},  {503, -1, true}, {408, -1, true}, {501, 1000, false},
        {302, 1000, false}, {200, 1, false},  {0, 1, false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (azbi_retry_may_help(rows[i].http_status, rows[i].retry_after_ms) != rows[i].may_help) {
            fail_msg("%d", rows[i].http_status);
        }
    }
}

static void finds_a_block_in_a_body(void **state)
{
    static const char body[] = "{\"error\":{\"code\":\"CloudDosAbsoluteLimitReached\"}}";
    (void)state;
    assert_true(azbi_retry_is_blocked(body, sizeof body - 1));
    assert_true(azbi_retry_is_blocked("CloudDos, clouddosotherlimitreached", 35));
    assert_false(azbi_retry_is_blocked("CloudDos LimitReached", 21)); // two words
    assert_false(azbi_retry_is_blocked("CloudDo", 7));
    assert_false(azbi_retry_is_blocked(NULL, 0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(judges_codes),
        cmocka_unit_test(judges_answers),
        cmocka_unit_test(finds_a_block_in_a_body),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
