// transient.c - codes of Azure Backup, Compute and ARM for which another try may help.
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

// Part of a code, what stands later in it (NULL: anything), and what codes with both say. The first
// row that fits counts.
static const struct {
    const char *part, *later;
    azbi_code_verdict verdict;
} families[] = {
    // a block of hours, sent as 400; the spelling of CloudDosTimeboudLimitReached is the service's
    {"CloudDos", "LimitReached", AZBI_CODE_BLOCKED},
    {"NonRetryable", NULL, AZBI_CODE_FINAL},
    {"NotRetryable", NULL, AZBI_CODE_FINAL},
    {"Retryable", NULL, AZBI_CODE_TRANSIENT},
    {"AnotherOperation", NULL, AZBI_CODE_TRANSIENT},
    {"InProgress", NULL, AZBI_CODE_TRANSIENT},
    {"ObjectLocked", NULL, AZBI_CODE_TRANSIENT},
    {"ConflictingConcurrentWrite", NULL, AZBI_CODE_TRANSIENT},
    {"ConflictingProtectionOperation", NULL, AZBI_CODE_TRANSIENT},
    {"ConcurrencyConflict", NULL, AZBI_CODE_TRANSIENT},
    {"ConcurrentOperation", NULL, AZBI_CODE_TRANSIENT},
    {"TooManyRequests", NULL, AZBI_CODE_TRANSIENT},
    {"Throttled", NULL, AZBI_CODE_TRANSIENT},
    {"ServerBusy", NULL, AZBI_CODE_TRANSIENT},
    {"ServiceUnavailable", NULL, AZBI_CODE_TRANSIENT},
    {"GatewayTimeout", NULL, AZBI_CODE_TRANSIENT},
    {"temporarily_unavailable", NULL, AZBI_CODE_TRANSIENT},
};

// The place behind a part of a text; 0 when it is not there.
static size_t find(const char *text, size_t len, const char *part)
{
    const size_t n = strlen(part);
    for (size_t i = 0; i + n <= len; i++) {
        if (azbi_equal_nocase(text + i, n, part, n)) {
            return i + n;
        }
    }
    return 0;
}

static size_t word_length(const char *text, size_t len)
{
    size_t n = 0;
    while (n < len && (azbi_is_letter(text[n]) || azbi_is_digit(text[n]))) {
        n++;
    }
    return n;
}

static bool contains(const char *text, size_t len, const char *part, const char *later)
{
    for (size_t at = 0, end; len > 0 && (end = find(text + at, len - at, part)) != 0;) {
        at += end;
        if (later == NULL || find(text + at, word_length(text + at, len - at), later) != 0) {
            return true;
        }
    }
    return false;
}

azbi_code_verdict azbi_code_verdict_of(const char *code, size_t len)
{
    for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
        if (contains(code, len, families[i].part, families[i].later)) {
            return families[i].verdict;
        }
    }
    return AZBI_CODE_UNKNOWN;
}

bool azbi_retry_is_blocked(const char *body, size_t len)
{
    const size_t max = len < BLOCK_SEARCH_MAX ? len : BLOCK_SEARCH_MAX;
    for (size_t i = 0; i < sizeof families / sizeof *families && body != NULL; i++) {
        if (families[i].verdict == AZBI_CODE_BLOCKED &&
            contains(body, max, families[i].part, families[i].later)) {
            return true;
        }
    }
    return false;
}
