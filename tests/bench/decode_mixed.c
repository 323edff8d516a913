// decode_mixed - a page of all eleven types of recovery point, the discriminator last in half of
// them, beside a jansson tree of the same bytes.
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "decode.h"

enum {
    BYTES_PER_POINT = 2048
};

#define TIERS                                                                      \
    "\"recoveryPointTierDetails\":[{\"type\":\"InstantRP\",\"status\":\"Valid\"}," \
    "{\"type\":\"HardenedRP\",\"status\":\"Valid\",\"extendedInfo\":{\"a\":\"b\"}}]"
#define MOVE "\"recoveryPointMoveReadinessInfo\":{\"ArchivedRP\":{\"isReadyForMove\":false}}"
#define TIME "\"recoveryPointTime\":\"2025-01-31T10:20:30.1234567Z\""
#define UTC  "\"recoveryPointTimeInUTC\":\"2025-01-31T10:20:30.123Z\",\"type\":\"Full\"," TIERS
#define RANGES                                                                                \
    "\"timeRanges\":[{\"startTime\":\"2025-01-30T10:20:30Z\",\"endTime\":\"2025-01-31T10:20:" \
    "30Z\"}]"
#define SQL                                                                  \
    "\"extendedInfo\":{\"dataDirectoryTimeInUTC\":\"2025-01-31T10:20:30Z\"," \
    "\"dataDirectoryPaths\":"                                                \
    "[{\"type\":\"Data\",\"path\":\"F:\\\\data\\\\m.mdf\",\"logicalName\":\"m\"}]}"

static const struct {
    const char *type;
    const char *members;
} kinds[] = {
    {"AzureFileShareRecoveryPoint", TIME ",\"recoveryPointType\":\"FileSystemConsistent\","
                                         "\"recoveryPointSizeInGB\":100,\"fileShareSnapshotUri\":"
                                         "\"https://account.file.example/share?snapshot=1\""},
    {"AzureWorkloadRecoveryPoint", UTC "," MOVE},
    {"AzureWorkloadPointInTimeRecoveryPoint", UTC "," RANGES},
    {"AzureWorkloadSQLRecoveryPoint", UTC "," SQL},
    {"AzureWorkloadSQLPointInTimeRecoveryPoint", UTC "," SQL "," RANGES},
    {"AzureWorkloadSAPHanaRecoveryPoint", UTC "," MOVE},
    {"AzureWorkloadSAPHanaPointInTimeRecoveryPoint", UTC "," RANGES},
    {"AzureWorkloadSAPAseRecoveryPoint", UTC "," MOVE},
    {"AzureWorkloadSAPAsePointInTimeRecoveryPoint", UTC "," RANGES},
    {"GenericRecoveryPoint", TIME ",\"friendlyName\":\"gr\\u00fc\\u00dfe\","
                                  "\"recoveryPointType\":\"AppConsistent\","
                                  "\"recoveryPointAdditionalInfo\":\"\""},
    {"IaasVMRecoveryPoint", TIME ",\"recoveryPointType\":\"CrashConsistent\",\"zones\":[\"1\"],"
                                 "\"isManagedVirtualMachine\":true,\"keyAndSecret\":null,"
                                 "\"sourceVMStorageType\":\"NormalStorage\"," TIERS "," MOVE},
};

// Every other point has its discriminator last. The kinds are odd in number, so each is met so.
static size_t put_point(char *out, size_t index)
{
    static const size_t count = sizeof kinds / sizeof kinds[0];
    const char *type = kinds[index % count].type;
    const char *members = kinds[index % count].members;
    const bool last = index % 2 == 1;
    return (size_t)sprintf(
        out,
        "%s{\"name\":\"%zu\",\"id\":\"/subscriptions/11112222-3333-4444-5555-666677778888/"
        "resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/v/recoveryPoints/%zu\","
        "\"properties\":{%s%s%s%s%s}}",
        index == 0 ? "" : ",", index, index, last ? members : "\"objectType\":\"",
        last ? "," : type, last ? "\"objectType\":\"" : "\",", last ? type : members,
        last ? "\"" : "");
}

static char *mixed_page(size_t *len)
{
    char *page = malloc((size_t)DECODE_POINTS * BYTES_PER_POINT);
    if (page == NULL) {
        return NULL;
    }
    *len = (size_t)sprintf(page, "{\"value\":[");
    for (size_t i = 0; i < DECODE_POINTS; i++) {
        *len += put_point(page + *len, i);
    }
    *len += (size_t)sprintf(page + *len, "],\"nextLink\":");
    return page;
}

int main(int argc, char **argv)
{
    size_t len = 0;
    char *page = mixed_page(&len);
    return decode_bench(argc, argv, "decode_mixed", 0.35, page, len);
}
