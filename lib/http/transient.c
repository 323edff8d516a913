// transient.c - codes of Azure Backup, Compute and ARM that tell whether another try may help.
//
// Families rather than single codes: the services add to them. Seen in public reports and in the
// "Troubleshoot backup errors" documents of Azure Backup, among others: RetryableError and
// RetryableErrorDueToAnotherOperation, AnotherOperationInProgress,
// CanceledAndSupersededDueToAnotherOperation, ConflictingConcurrentWriteNotAllowed,
// BMSUserErrorObjectLocked, BMSUserErrorConflictingProtectionOperation,
// UserErrorBackupOperationInProgress, SystemBackupOperationInProgress, DiscoveryInProgress.
#include "http/transient.h"

#include <string.h>

#include "base/str.h"

enum {
    BLOCK_SEARCH_MAX = 16 * 1024
};

// Part of a code, and what codes with it say. The first row that fits counts.
static const struct {
    const char *part;
    azbi_code_verdict verdict;
} families[] = {
    // a block of hours, sent as 400; the spelling of CloudDosTimeboudLimitReached is the service's
    {"CloudDos", AZBI_CODE_BLOCKED},
    {"NonRetryable", AZBI_CODE_FINAL},
    {"NotRetryable", AZBI_CODE_FINAL},
    {"Retryable", AZBI_CODE_TRANSIENT},
    {"AnotherOperation", AZBI_CODE_TRANSIENT},
    {"InProgress", AZBI_CODE_TRANSIENT},
    {"ObjectLocked", AZBI_CODE_TRANSIENT},
    {"ConflictingConcurrentWrite", AZBI_CODE_TRANSIENT},
    {"ConflictingProtectionOperation", AZBI_CODE_TRANSIENT},
    {"ConcurrencyConflict", AZBI_CODE_TRANSIENT},
    {"ConcurrentOperation", AZBI_CODE_TRANSIENT},
    {"TooManyRequests", AZBI_CODE_TRANSIENT},
    {"Throttled", AZBI_CODE_TRANSIENT},
    {"ServerBusy", AZBI_CODE_TRANSIENT},
    {"ServiceUnavailable", AZBI_CODE_TRANSIENT},
    {"GatewayTimeout", AZBI_CODE_TRANSIENT},
    {"temporarily_unavailable", AZBI_CODE_TRANSIENT},
};

static bool contains(const char *text, size_t len, const char *part)
{
    const size_t n = strlen(part);
    for (size_t i = 0; i + n <= len; i++) {
        if (azbi_equal_nocase(text + i, n, part, n)) {
            return true;
        }
    }
    return false;
}

azbi_code_verdict azbi_code_verdict_of(const char *code, size_t len)
{
    for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
        if (contains(code, len, families[i].part)) {
            return families[i].verdict;
        }
    }
    return AZBI_CODE_UNKNOWN;
}

bool azbi_retry_is_blocked(const char *body, size_t len)
{
    const size_t max = len < BLOCK_SEARCH_MAX ? len : BLOCK_SEARCH_MAX;
    for (size_t i = 0; i < sizeof families / sizeof *families && body != NULL; i++) {
        if (families[i].verdict == AZBI_CODE_BLOCKED && contains(body, max, families[i].part)) {
            return true;
        }
    }
    return false;
}
