// recovery_point_shapes.c - a recovery point as JSON, by its workload.
#include "backup/recovery_points.h"

#include <string.h>

// The words of newer versions, and the numbers that older versions used instead.
static json_t *tier(const struct sim_call *call, int type, int status)
{
    static const char *const types[] = {"Invalid", "InstantRP", "HardenedRP", "ArchivedRP"};
    static const char *const states[] = {"Invalid", "Valid", "Disabled", "Deleted", "Rehydrated"};
    if (sim_call_before(call, "2021")) {
        return json_pack("{s:i, s:i}", "type", type, "status", status);
    }
    return json_pack("{s:s, s:s}", "type", types[type], "status", states[status]);
}

enum {
    INSTANT = 1,
    HARDENED = 2,
    ARCHIVED = 3
};
enum {
    VALID = 1,
    DELETED = 3,
    REHYDRATED = 4
};

// Snapshots exist for a few days; old points are in the archive.
static json_t *tiers(const struct sim_call *call, const struct sim_point *point)
{
    sim_time age = call->now - point->time;
    json_t *list = json_array();
    json_array_append_new(list, tier(call, INSTANT, age < 5 * SIM_DAY ? VALID : DELETED));
    bool moved = sim_recovery_point_moved(point->item, point->position);
    bool archived = moved || (age > 180 * SIM_DAY && point->chance % 2 == 0);
    json_array_append_new(list, tier(call, HARDENED, archived ? DELETED : VALID));
    if (archived) {
        bool rehydrated = !moved && point->chance % 8 == 0 && !sim_call_before(call, "2021");
        json_t *archive = tier(call, ARCHIVED, rehydrated ? REHYDRATED : VALID);
        if (rehydrated) {
            json_object_set_new(archive, "extendedInfo",
                                json_pack("{s:o}", "RehydratedRPExpiryTime",
                                          sim_time_json(point->time + 200 * SIM_DAY)));
        }
        json_array_append_new(list, archive);
    }
    return list;
}

static json_t *move_readiness(const struct sim_call *call, const struct sim_point *point)
{
    bool ready = sim_recovery_point_movable(point, call->now);
    return json_pack("{s:{s:b, s:s}}", "ArchivedRP", "isReadyForMove", ready, "additionalInfo",
                     ready ? "" : "The recovery point does not have the age for a move.");
}

static json_t *expiry(const struct sim_point *point)
{
    return json_pack("{s:o, s:s, s:b}", "expiryTime", sim_time_json(point->expiry), "ruleName",
                     point->position < point->item->base_points ? "Daily" : "", "isSoftDeleted", 0);
}

static json_t *disk_configuration(void)
{
    return json_pack("{s:i, s:i, s:[{s:i, s:s}, {s:i, s:s}], s:[{s:i, s:s}]}",
                     "numberOfDisksIncludedInBackup", 2, "numberOfDisksAttachedToVm", 3,
                     "includedDiskList", "lun", -1, "name", "osdisk", "lun", 0, "name", "datadisk0",
                     "excludedDiskList", "lun", 1, "name", "scratch");
}

static json_t *key_and_secret(struct sim_call *call)
{
    const char *vault =
        sim_arena_format(&call->arena,
                         "/subscriptions/%s/resourceGroups/%s/providers/Microsoft.KeyVault/vaults/"
                         "keys",
                         call->sim->subscription, call->sim->group);
    return json_pack("{s:{s:s, s:s, s:s}, s:{s:s, s:s, s:s}, s:s}", "kekDetails", "keyUrl",
                     "https://keys.vault.azure.net/keys/disk/1", "keyVaultId", vault,
                     "keyBackupData", "c2ltdWxhdGVkIGtleQ==", "bekDetails", "secretUrl",
                     "https://keys.vault.azure.net/secrets/disk/1", "secretVaultId", vault,
                     "secretData", "c2ltdWxhdGVkIHNlY3JldA==", "encryptionMechanism",
                     "DoubleEncryption");
}

// Members that versions before 2021 did not have.
static void add_newer(json_t *properties, const struct sim_call *call,
                      const struct sim_point *point)
{
    json_object_update_new(
        properties, json_pack("{s:o, s:o, s:o, s:s, s:b}", "recoveryPointProperties", expiry(point),
                              "recoveryPointMoveReadinessInfo", move_readiness(call, point),
                              "recoveryPointDiskConfiguration", disk_configuration(),
                              "securityType", point->chance % 2 == 0 ? "TrustedLaunch" : "",
                              "isPrivateAccessEnabledOnAnyDisk", point->chance % 5 == 0));
    if (point->chance % 3 == 1) {
        json_object_set_new(properties, "zones", json_pack("[s]", "1"));
    }
    if (point->chance % 8 == 5) {
        json_object_set_new(properties, "extendedLocation",
                            json_pack("{s:s, s:s}", "type", "EdgeZone", "name", "losangeles"));
    }
}

static json_t *machine_point(struct sim_call *call, const struct sim_point *point, bool extended)
{
    static const char *const kinds[] = {"AppConsistent", "FileSystemConsistent", "CrashConsistent"};
    bool made = point->position >= point->item->base_points;
    bool encrypted = point->chance % 4 == 3;
    json_t *properties =
        json_pack("{s:s, s:s, s:o, s:s, s:s, s:b, s:b, s:o, s:b, s:s, s:b, s:s}", "objectType",
                  "IaasVMRecoveryPoint", "recoveryPointType", kinds[made ? 0 : point->chance % 3],
                  "recoveryPointTime", sim_time_json(point->time), "recoveryPointAdditionalInfo",
                  "", "sourceVMStorageType", "PremiumVMOnPartialPremiumStorage",
                  "isSourceVMEncrypted", encrypted, "isInstantIlrSessionActive",
                  sim_recovery_point_mounted(point->item, point->position, call->now),
                  "recoveryPointTierDetails", tiers(call, point), "isManagedVirtualMachine", 1,
                  "virtualMachineSize", "Standard_D2s_v3", "originalStorageAccountOption", 0,
                  "osType", point->item->number % 2 == 0 ? "Linux" : "Windows");
    if (encrypted && extended) {
        json_object_set_new(properties, "keyAndSecret", key_and_secret(call));
    }
    if (!sim_call_before(call, "2021")) {
        add_newer(properties, call, point);
    }
    return properties;
}

static json_t *share_point(struct sim_call *call, const struct sim_point *point, bool extended)
{
    (void)extended;
    const char *time = sim_time_text(&call->arena, point->time);
    json_t *properties =
        json_pack("{s:s, s:s, s:s, s:o, s:i}", "objectType", "AzureFileShareRecoveryPoint",
                  "recoveryPointType", "FileSystemConsistent", "recoveryPointTime", time,
                  "fileShareSnapshotUri",
                  json_sprintf("https://%s.file.core.windows.net/%s?sharesnapshot=%s",
                               point->item->machine, point->item->friendly, time),
                  "recoveryPointSizeInGB", (int)(point->chance % 100));
    if (!sim_call_before(call, "2021")) {
        json_object_set_new(properties, "recoveryPointProperties", expiry(point));
        json_object_set_new(properties, "recoveryPointTierDetails", tiers(call, point));
    }
    return properties;
}

static json_t *generic_point(struct sim_call *call, const struct sim_point *point, bool extended)
{
    (void)call;
    (void)extended;
    return json_pack("{s:s, s:s, s:s, s:o, s:s, s:o}", "objectType", "GenericRecoveryPoint",
                     "friendlyName", point->item->friendly, "recoveryPointType", "AppConsistent",
                     "recoveryPointTime", sim_time_json(point->time), "recoveryPointAdditionalInfo",
                     "", "recoveryPointProperties", expiry(point));
}

static json_t *directories(const struct sim_point *point)
{
    const char *name = point->item->friendly;
    return json_pack("{s:o, s:[{s:s, s:o, s:s}, {s:s, s:o, s:o}]}", "dataDirectoryTimeInUTC",
                     sim_time_json(point->time), "dataDirectoryPaths", "type", "Data", "path",
                     json_sprintf("F:\\Data\\%s.mdf", name), "logicalName", name, "type", "Log",
                     "path", json_sprintf("F:\\Log\\%s_log.ldf", name), "logicalName",
                     json_sprintf("%s_log", name));
}

// From the oldest full backup until now, with the gap that a broken log chain leaves.
static json_t *log_ranges(const struct sim_call *call, const struct sim_item *item)
{
    sim_time oldest = sim_recovery_point_count(item) == 0
                          ? call->sim->started
                          : sim_recovery_point_time(item, 0, call->sim->started);
    sim_time middle = oldest + (call->now - oldest) / 2;
    return json_pack("[{s:o, s:o}, {s:o, s:o}]", "startTime", sim_time_json(oldest), "endTime",
                     sim_time_json(middle), "startTime", sim_time_json(middle + SIM_HOUR),
                     "endTime", sim_time_json(call->now));
}

static json_t *workload_point(struct sim_call *call, const struct sim_point *point, bool extended)
{
    const struct sim_workload *workload = point->item->workload;
    bool range = point->position == SIM_RANGE_POINT;
    json_t *properties =
        json_pack("{s:s, s:s}", "objectType", range ? workload->range_type : workload->point_type,
                  "type", point->type);
    if (range) {
        json_object_set_new(properties, "timeRanges", log_ranges(call, point->item));
        return properties;
    }
    json_object_set_new(properties, "recoveryPointTimeInUTC", sim_time_json(point->time));
    if (!sim_call_before(call, "2021")) {
        json_object_update_new(
            properties, json_pack("{s:o, s:o, s:o}", "recoveryPointProperties", expiry(point),
                                  "recoveryPointTierDetails", tiers(call, point),
                                  "recoveryPointMoveReadinessInfo", move_readiness(call, point)));
    }
    if (extended && strcmp(workload->key, "sql") == 0) {
        json_object_set_new(properties, "extendedInfo", directories(point));
    }
    return properties;
}

static const struct {
    const char *point_type; /* the beginning of it */
    json_t *(*make)(struct sim_call *call, const struct sim_point *point, bool extended);
} shapes[] = {{"IaasVM", machine_point},
              {"AzureFileShare", share_point},
              {"AzureWorkload", workload_point},
              {"", generic_point}};

json_t *sim_recovery_point_json(struct sim_call *call, size_t position, bool extended)
{
    struct sim_point point = sim_recovery_point(call, position);
    const struct sim_item *item = point.item;
    const char *type = item->workload->point_type;
    const char *name = sim_recovery_point_name(&call->arena, item, position);
    size_t i = 0;
    while (strncmp(type, shapes[i].point_type, strlen(shapes[i].point_type)) != 0) {
        i++;
    }
    return json_pack("{s:o, s:s, s:s, s:o}", "id",
                     json_sprintf("%s/recoveryPoints/%s", item->id, name), "name", name, "type",
                     "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/"
                     "protectedItems/recoveryPoints",
                     "properties", shapes[i].make(call, &point, extended));
}
