// engine.c - backup servers: DPM and Azure Backup Server.
#include "backup/routes.h"
#include "server/filter.h"
#include "server/page.h"

#include <string.h>
#include <strings.h>

static const struct engine {
    const char *name;
    const char *type;
    const char *management;
    const char *version;
} engines[] = {{"dpm01", "DpmBackupEngine", "DPM", "10.22.123.0"},
               {"mabs01", "AzureBackupServerEngine", "AzureBackupServer", "14.0.30.0"}};

enum {
    BY_MANAGEMENT,
    BY_FRIENDLY,
    BY_EXPAND
};

static const struct sim_filter_key keys[] = {
    [BY_MANAGEMENT] = {"backupManagementType", SIM_FILTER_WORD, SIM_MANAGEMENT_TYPES},
    [BY_FRIENDLY] = {"friendlyName", SIM_FILTER_TEXT, NULL},
    [BY_EXPAND] = {"expand", SIM_FILTER_WORD, " extendedInfo "}};

static json_t *engine_json(struct sim_call *call, const struct engine *engine, bool extended)
{
    json_t *properties = json_pack(
        "{s:s, s:s, s:s, s:s, s:b, s:s, s:b, s:s, s:s, s:s, s:b}", "friendlyName", engine->name,
        "backupManagementType", engine->management, "backupEngineId", engine->name, "dpmVersion",
        engine->version, "isDpmUpgradeAvailable", 0, "azureBackupAgentVersion", "2.0.9254.0",
        "isAzureBackupAgentUpgradeAvailable", 0, "registrationStatus", "Registered",
        "backupEngineState", "Active", "healthStatus", "Healthy", "canReRegister", 1);
    if (extended) {
        json_object_set_new(properties, "extendedInfo",
                            json_pack("{s:s, s:i, s:i, s:i, s:f, s:f}", "databaseName", "DPMDB",
                                      "protectedItemsCount", 1, "protectedServersCount", 1,
                                      "diskCount", 2, "usedDiskSpace", 20.5, "availableDiskSpace",
                                      50.0));
    }
    json_object_set_new(properties, "backupEngineType", json_string(engine->type));
    return json_pack("{s:o, s:s, s:s, s:o}", "id",
                     json_sprintf("%s/backupEngines/%s", call->vault_id, engine->name), "name",
                     engine->name, "type", "Microsoft.RecoveryServices/vaults/backupEngines",
                     "properties", properties);
}

static void list_engines(struct sim_call *call)
{
    struct sim_filter filter;
    if (!sim_filter_read(call, &filter, keys, sizeof keys / sizeof keys[0])) {
        return;
    }
    json_t *list = json_array();
    for (size_t i = 0; call->home && i < sizeof engines / sizeof engines[0]; i++) {
        if (sim_filter_allows(&filter, BY_MANAGEMENT, engines[i].management) &&
            sim_filter_allows(&filter, BY_FRIENDLY, engines[i].name)) {
            json_array_append_new(list,
                                  engine_json(call, &engines[i], filter.texts[BY_EXPAND] != NULL));
        }
    }
    sim_page_answer(call, list);
}

static void get_engine(struct sim_call *call)
{
    struct sim_filter filter;
    const char *name = sim_call_parameter(call, "backupEngineName");
    if (!sim_filter_read(call, &filter, keys, sizeof keys / sizeof keys[0])) {
        return;
    }
    for (size_t i = 0; call->home && i < sizeof engines / sizeof engines[0]; i++) {
        if (strcasecmp(engines[i].name, name) == 0) {
            sim_answer_json(call, 200,
                            engine_json(call, &engines[i], filter.texts[BY_EXPAND] != NULL));
            return;
        }
    }
    sim_answer_backup_error(call, 404, "BMSUserErrorBackupEngineNotFound",
                            "The backup engine '%.128s' was not found.", name);
}

const struct sim_route sim_engine_routes[] = {
    {"GET", SIM_VAULT_PATH "/backupEngines", SIM_VAULT, list_engines},
    {"GET", SIM_VAULT_PATH "/backupEngines/{backupEngineName}", SIM_VAULT, get_engine},
    {NULL, NULL, SIM_OPEN, NULL}};
