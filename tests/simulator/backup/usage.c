// usage.c - usage summaries of a vault.
#include "backup/container.h"
#include "backup/routes.h"
#include "server/filter.h"
#include "server/page.h"

#include <string.h>
#include <strings.h>

// The management types of the summaries.
static const char *const counted[] = {"AzureIaasVM",  "MAB",           "DPM",          "AzureSql",
                                      "AzureStorage", "AzureWorkload", "DefaultBackup"};

static json_int_t count_items(const struct sim_call *call, const char *management)
{
    json_int_t count = 0;
    for (size_t i = 0; call->home && i < call->sim->item_count; i++) {
        const struct sim_item *item = &call->sim->items[i];
        bool there = item->protection != SIM_UNPROTECTED;
        count += there && strcmp(item->workload->management, management) == 0 ? 1 : 0;
    }
    return count;
}

static json_int_t count_containers(const struct sim_call *call, const char *management)
{
    json_int_t count = 0;
    for (size_t i = 0; call->home && i < call->sim->container_count; i++) {
        const struct sim_container *container = &call->sim->containers[i];
        bool there = sim_container_registered(call->sim, container);
        count += there && strcmp(container->workload->management, management) == 0 ? 1 : 0;
    }
    return count;
}

enum {
    BY_TYPE
};

static void list_usages(struct sim_call *call)
{
    static const struct sim_filter_key keys[] = {
        [BY_TYPE] = {"type", SIM_FILTER_WORD,
                     " BackupProtectedItemCountSummary BackupProtectionContainerCountSummary "}};
    struct sim_filter filter;
    if (!sim_filter_read(call, &filter, keys, 1)) {
        return;
    }
    const char *type = filter.texts[BY_TYPE];
    if (type == NULL) {
        sim_answer_invalid(call, "$filter has no", "type");
        return;
    }
    bool items = strcasecmp(type, "BackupProtectedItemCountSummary") == 0;
    json_t *list = json_array();
    for (size_t i = 0; i < sizeof counted / sizeof counted[0]; i++) {
        json_int_t count =
            items ? count_items(call, counted[i]) : count_containers(call, counted[i]);
        json_array_append_new(list,
                              json_pack("{s:s, s:s, s:I, s:i, s:{s:s, s:s}}", "unit", "Count",
                                        "quotaPeriod", "P1D", "currentValue", count, "limit", -1,
                                        "name", "value", counted[i], "localizedValue", counted[i]));
    }
    sim_page_answer(call, list);
}

const struct sim_route sim_usage_routes[] = {
    {"GET", SIM_VAULT_PATH "/backupUsageSummaries", SIM_VAULT, list_usages},
    {NULL, NULL, SIM_OPEN, NULL}};
