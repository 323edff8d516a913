// item_recovery.c - mounts and unmounts the files of a recovery point.
#include "backup/recovery_points.h"
#include "backup/routes.h"
#include "server/operations.h"

#include <string.h>
#include <strings.h>

enum {
    PROVISION_SECONDS = 45,
    REVOKE_SECONDS = 30,
    MOUNT_HOURS = 12
};

static const struct {
    const char *type;
    const char *workload;
    const char *source_member;
} kinds[] = {{"IaasVMILRRegistrationRequest", "vm", "virtualMachineId"},
             {"AzureFileShareProvisionILRRequest", "fileShare", "sourceResourceId"}};

static bool check_request(struct sim_call *call, json_t *properties)
{
    const char *type = sim_json_text(properties, "objectType");
    size_t i = 0;
    while (i < sizeof kinds / sizeof kinds[0] && strcmp(kinds[i].type, type) != 0) {
        i++;
    }
    if (i == sizeof kinds / sizeof kinds[0]) {
        return sim_answer_invalid(call, "objectType", type);
    }
    if (strcmp(kinds[i].workload, call->item->workload->key) != 0) {
        return sim_answer_invalid(call, "objectType does not fit the item:", type);
    }
    const char *source = sim_json_text(properties, kinds[i].source_member);
    if (strcasecmp(source, call->item->source_id) != 0) {
        return sim_answer_invalid(call, kinds[i].source_member, source);
    }
    const char *point = sim_json_text(properties, "recoveryPointId");
    const char *name = sim_recovery_point_name(&call->arena, call->item, call->point);
    return strcmp(point, name) == 0 || sim_answer_invalid(call, "recoveryPointId", point);
}

// The script that mounts the disks; a client must receive its bytes unchanged.
static const char *script_text(struct sim_call *call, const char *suffix)
{
    return sim_arena_format(&call->arena,
                            "#!/usr/bin/env python3\n"
                            "# Mounts the disks of a simulated recovery point.\n"
                            "MachineName=\"%s\"\n"
                            "TargetNodeAddress=\"pod01-rec2.%s.backup.windowsazure.com\"\n"
                            "TargetPortNumber=\"3260\"\n"
                            "MinPasswordLength=\"15\"\n"
                            "ScriptNameSuffix=\"%s\"\n"
                            "print(\"The simulated volumes of\", MachineName, \"are mounted.\")\n",
                            call->item->machine, call->sim->region, suffix);
}

// `machine_region_number_number_secret`; the password is the end of the secret.
static const char *script_suffix(struct sim_call *call)
{
    char secret[37];
    sim_random_guid(&call->sim->random, secret);
    unsigned long long first = sim_random_next(&call->sim->random) >> 4;
    unsigned long long second = sim_random_next(&call->sim->random) >> 24;
    return sim_arena_format(&call->arena, "%s_%.3s_%llu_%llu_%.8s%.4s%.4s%.4s%.12s%s",
                            call->item->machine, call->sim->region, first, second, secret,
                            secret + 9, secret + 14, secret + 19, secret + 24, "a1b2c3d4e5f6a7b");
}

static json_t *client_scripts(struct sim_call *call)
{
    const char *suffix = script_suffix(call);
    const char *script = script_text(call, suffix);
    const char *content = sim_base64(&call->arena, script, strlen(script));
    if (call->item->number % 2 == 0) {
        return json_pack("[{s:s, s:s, s:s, s:s}]", "scriptContent", content, "scriptExtension",
                         ".py", "osType", "Linux", "scriptNameSuffix", suffix);
    }
    return json_pack("[{s:s, s:s, s:s, s:s}, {s:s, s:s, s:s, s:o, s:s}]", "scriptContent", content,
                     "scriptExtension", ".txt", "osType", "Windows", "scriptNameSuffix", suffix,
                     "scriptContent", "TkE=", "scriptExtension", ".exe", "osType", "Windows", "url",
                     json_sprintf("%s/_sim/download/ILRExeForWindows.exe", call->request.base),
                     "scriptNameSuffix", suffix);
}

static void add_mount(struct sim_item *item, size_t point, sim_time from)
{
    item->mounts =
        sim_grow(item->mounts, &item->mount_capacity, item->mount_count + 1, sizeof *item->mounts);
    item->mounts[item->mount_count++] =
        (struct sim_mount){point, from, from + MOUNT_HOURS * SIM_HOUR};
}

// Ends the mounts of this point at that time; true when there was one.
static bool end_mounts(struct sim_item *item, size_t point, sim_time now, sim_time end)
{
    bool ended = false;
    for (size_t i = 0; i < item->mount_count; i++) {
        if (item->mounts[i].point == point && item->mounts[i].until > now) {
            item->mounts[i].until = end;
            ended = true;
        }
    }
    return ended;
}

static void provision(struct sim_call *call)
{
    json_t *properties = sim_call_properties(call);
    if (properties == NULL || !check_request(call, properties)) {
        return;
    }
    bool renew = json_is_true(json_object_get(properties, "renewExistingRegistration"));
    if (!renew && sim_recovery_point_mounted(call->item, call->point, call->now)) {
        sim_answer_backup_error(call, 400, "BMSUserErrorInvalidInput",
                                "The files of this recovery point are mounted already.");
        return;
    }
    end_mounts(call->item, call->point, call->now, call->now + PROVISION_SECONDS * SIM_SECOND);
    json_t *info =
        json_pack("{s:s, s:{s:o}}", "objectType", "OperationStatusProvisionILRExtendedInfo",
                  "recoveryTarget", "clientScripts", client_scripts(call));
    const struct sim_operation *operation =
        sim_operation_start(call, call->item->id, PROVISION_SECONDS * SIM_SECOND, info);
    if (!operation->failed) {
        add_mount(call->item, call->point, operation->start + operation->duration);
    }
}

static void revoke(struct sim_call *call)
{
    sim_time end = call->now + REVOKE_SECONDS * SIM_SECOND;
    end_mounts(call->item, call->point, call->now, end);
    sim_operation_start(call, call->item->id, REVOKE_SECONDS * SIM_SECOND, NULL);
}

const struct sim_route sim_item_recovery_routes[] = {
    {"POST", SIM_POINT_PATH "/provisionInstantItemRecovery", SIM_POINT, provision},
    {"POST", SIM_POINT_PATH "/revokeInstantItemRecovery", SIM_POINT, revoke},
    {NULL, NULL, SIM_OPEN, NULL}};
