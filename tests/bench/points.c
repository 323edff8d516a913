#include "points.h"

#include <stdio.h>
#include <stdlib.h>

#define GROUP  "rg-production-westeurope"
#define ITEM   "iaasvmcontainerv2;" GROUP ";db-04"
#define VM_ID  "/subscriptions/11112222-3333-4444-5555-666677778888/resourceGroups/" GROUP
#define VAULT  VM_ID "/providers/Microsoft.RecoveryServices/vaults/vault-production"
#define PARENT VAULT "/backupFabrics/Azure/protectionContainers/IaasVMContainer;" ITEM

const char *const points_item_id = PARENT "/protectedItems/VM;" ITEM;

static const char format[] =
    "%s{\"id\":\"" PARENT "/protectedItems/VM;" ITEM "/recoveryPoints/%llu\",\"name\":\"%llu\","
    "\"type\":\"Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/"
    "protectedItems/recoveryPoints\",\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\","
    "\"recoveryPointType\":\"AppConsistent\",\"recoveryPointTime\":\"2025-%02zu-%02zuT%02zu:14:"
    "23.4353958Z\",\"recoveryPointAdditionalInfo\":\"\",\"sourceVMStorageType\":"
    "\"PremiumVMOnPartialPremiumStorage\",\"isSourceVMEncrypted\":false,\"keyAndSecret\":null,"
    "\"isInstantIlrSessionActive\":false,\"recoveryPointTierDetails\":[{\"type\":\"InstantRP\","
    "\"status\":\"Deleted\",\"extendedInfo\":null},{\"type\":\"HardenedRP\",\"status\":\"Valid\","
    "\"extendedInfo\":null},{\"type\":\"ArchivedRP\",\"status\":\"Rehydrated\",\"extendedInfo\":"
    "{\"RehydratedRPExpiryTime\":\"2026-01-21T22:48:25.4353958Z\"}}],\"isManagedVirtualMachine\":"
    "true,\"virtualMachineSize\":\"Standard_D8s_v5\",\"originalStorageAccountOption\":false,"
    "\"osType\":\"Linux\",\"recoveryPointDiskConfiguration\":{\"numberOfDisksIncludedInBackup\":3,"
    "\"numberOfDisksAttachedToVm\":4,\"includedDiskList\":[{\"lun\":-1,\"name\":"
    "\"db-04_os\"},{\"lun\":0,\"name\":\"db-04_data_0\"},{\"lun\":1,"
    "\"name\":\"db-04_data_1\"}],\"excludedDiskList\":[{\"lun\":2,\"name\":"
    "\"db-04_scratch\"}]},\"zones\":[\"1\"],\"recoveryPointMoveReadinessInfo\":"
    "{\"ArchivedRP\":{\"isReadyForMove\":true,\"additionalInfo\":null}},\"securityType\":"
    "\"TrustedLaunch\",\"recoveryPointProperties\":{\"expiryTime\":\"2026-02-14T10:30:00."
    "0000000Z\","
    "\"ruleName\":\"Daily\",\"isSoftDeleted\":false},\"isPrivateAccessEnabledOnAnyDisk\":false,"
    "\"extendedLocation\":null}}";

static const char head[] = "{\"value\":[";
static const char tail[] = "],\"nextLink\":";

char *points_page(size_t count, size_t *len)
{
    size_t capacity = sizeof head + sizeof tail + count * (sizeof format + 64);
    char *page = malloc(capacity);
    if (page == NULL) {
        return NULL;
    }
    size_t used = (size_t)snprintf(page, capacity, "%s", head);
    for (size_t i = 0; i < count; i++) {
        const unsigned long long name = 22244821112382ULL + i * 8640000ULL;
        used += (size_t)snprintf(page + used, capacity - used, format, i == 0 ? "" : ",", name,
                                 name, i / 28 % 12 + 1, i % 28 + 1, i % 24);
    }
    used += (size_t)snprintf(page + used, capacity - used, "%s", tail);
    *len = used;
    return page;
}
