/* progress.h - how far a job is, out of the texts that the service writes for people. */
#ifndef AZBI_POLLER_PROGRESS_H
#define AZBI_POLLER_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "json/tree.h"

enum {
    AZBI_PROGRESS_ACTIVITY_MAX = 64,
    AZBI_PROGRESS_DETAIL_MAX = 96
};

/* Small enough to be kept by each of ten thousand pollers; longer texts are cut. */
typedef struct azbi_progress {
    double percent; /* -1: unknown, as in the others */
    int64_t bytes_done, bytes_total;
    int64_t remaining_ms;
    int32_t tasks_done, tasks_total;
    char activity[AZBI_PROGRESS_ACTIVITY_MAX];
    char detail[AZBI_PROGRESS_DETAIL_MAX];
} azbi_progress;

void azbi_progress_init(azbi_progress *progress);

/* Reads an operation's status (percentComplete) or a job (properties.extendedInfo). */
void azbi_progress_read(azbi_progress *progress, const azbi_tree *body);

/* "12 GBs / 127 GBs Transferred": KB, MB, GB, TB with an s or without, powers of 1024, decimals.
 * total: -1 when the text has one amount alone. false: there is no amount in it. */
bool azbi_progress_bytes(const char *text, int64_t *done, int64_t *total);

/* ISO 8601 "P1DT5H43M21.53S", or "[days.]hh:mm:ss[.fraction]"; -1 for others. */
int64_t azbi_duration_ms(const char *text, size_t len);

#endif
