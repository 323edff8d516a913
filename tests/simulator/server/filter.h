/* filter.h - `$filter`: `key eq 'value' and key eq 'value'`. */
#ifndef SIM_FILTER_H
#define SIM_FILTER_H

#include "server/call.h"

enum sim_filter_kind {
    SIM_FILTER_TEXT,
    SIM_FILTER_DATE,
    SIM_FILTER_BOOL,
    SIM_FILTER_WORD
};

/* A key that a list understands. */
struct sim_filter_key {
    const char *name;
    enum sim_filter_kind kind;
    const char *words; /* of SIM_FILTER_WORD: ` One Two ` */
};

enum {
    SIM_FILTER_MAX = 12
};

struct sim_filter {
    const struct sim_filter_key *keys;
    size_t count;
    const char *texts[SIM_FILTER_MAX]; /* by key; NULL: not in the filter */
    sim_time dates[SIM_FILTER_MAX];
};

/* The words of backupManagementType. */
#define SIM_MANAGEMENT_TYPES                                                              \
    " Invalid AzureIaasVM MAB DPM AzureBackupServer AzureSql AzureStorage AzureWorkload " \
    "DefaultBackup "

/* False: the answer is a 400 that names the fault. */
bool sim_filter_read(struct sim_call *call, struct sim_filter *filter,
                     const struct sim_filter_key *keys, size_t count);
/* True when the filter lacks the key, or requires this value (without case). */
bool sim_filter_allows(const struct sim_filter *filter, size_t key, const char *value);

#endif
