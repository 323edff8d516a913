// versions.c - the api-versions of Compute's types.
#include "subscription/versions.h"
#include "server/route.h"

#include <string.h>

// Restore points came with 2021-03-01; disks and disk restore points have other versions, so no
// version is valid for all of Compute.
#define SINCE_POINTS                                                                           \
    "2021-03-01 2021-04-01 2021-07-01 2021-11-01 2022-03-01 2022-08-01 2022-11-01 "            \
    "2023-03-01 2023-07-01 2023-09-01 2024-03-01 2024-07-01 2024-11-01 2025-04-01 2025-11-01 " \
    "2026-03-01 "
#define SINCE_SNAPSHOTS                                                                        \
    "2020-09-30 2020-12-01 2021-04-01 2021-08-01 2021-12-01 2022-03-02 2022-07-02 2023-01-02 " \
    "2023-04-02 2023-10-02 2024-03-02 2025-01-02 "
#define VERSIONS_OF_DISKS                                                 \
    " 2018-06-01 2018-09-30 2019-03-01 2019-07-01 2019-11-01 2020-05-01 " \
    "2020-06-30 " SINCE_SNAPSHOTS
#define VERSIONS_OF_MACHINES \
    " 2018-06-01 2018-10-01 2019-03-01 2019-07-01 2019-12-01 2020-06-01 2020-12-01 " SINCE_POINTS

// The first row whose beginning matches wins.
static const struct {
    const char *template;
    const char *type;
    const char *versions;
} types[] = {
    {SIM_RESTORE_POINT_PATH "/diskRestorePoints",
     "restorePointCollections/restorePoints/diskRestorePoints", " " SINCE_SNAPSHOTS},
    {SIM_RESTORE_POINT_PATH, "restorePointCollections/restorePoints", " " SINCE_POINTS},
    {SIM_COMPUTE_PATH "/restorePointCollections", "restorePointCollections", " " SINCE_POINTS},
    {SIM_IN_SUBSCRIPTION SIM_COLLECTION_TYPE, "restorePointCollections", " " SINCE_POINTS},
    {SIM_COMPUTE_PATH "/disks", "disks", VERSIONS_OF_DISKS},
    {SIM_COMPUTE_PATH "/virtualMachines", "virtualMachines", VERSIONS_OF_MACHINES},
    {SIM_IN_SUBSCRIPTION SIM_DISK_TYPE, "disks", VERSIONS_OF_DISKS},
    {SIM_IN_SUBSCRIPTION SIM_MACHINE_TYPE, "virtualMachines", VERSIONS_OF_MACHINES},
};

// A version newer than this list, as the service adds them; but not one that is known to belong to
// another type.
static bool is_newer(const char *versions, const char *asked)
{
    static const size_t day = sizeof "yyyy-mm-dd" - 1;
    const char *last = versions + strlen(versions) - day - 1;
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        if (sim_text_is_word(types[i].versions, asked)) {
            return false;
        }
    }
    return strncmp(asked, last, day) > 0;
}

bool sim_versions_check(struct sim_call *call)
{
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        if (strncmp(call->route->template, types[i].template, strlen(types[i].template)) != 0) {
            continue;
        }
        if (sim_text_is_word(types[i].versions, call->api_version) ||
            is_newer(types[i].versions, call->api_version)) {
            return true;
        }
        sim_answer_arm_error(call, 400, "NoRegisteredProviderFound",
                             "No registered resource provider found for API version '%.64s' for "
                             "type '%s'. The supported api-versions are%s",
                             call->api_version, types[i].type, types[i].versions);
        return false;
    }
    return true;
}

const char *sim_versions_of(const char *type)
{
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        if (sim_text_same(types[i].type, type)) {
            return types[i].versions;
        }
    }
    return NULL;
}
