// service.c - every table of routes, and the check of each scope.
#include "service.h"
#include "backup/items.h"
#include "backup/recovery_points.h"
#include "backup/routes.h"
#include "compute/routes.h"
#include "identity/routes.h"
#include "identity/token.h"
#include "server/api_version.h"
#include "server/store.h"
#include "subscription/routes.h"
#include "subscription/versions.h"
#include "world.h"

#include <strings.h>

// Compute's come first: tests in process send it thousands of requests.
static const struct sim_route *const tables[] = {sim_restore_point_routes,
                                                 sim_disk_routes,
                                                 sim_collection_routes,
                                                 sim_machine_routes,
                                                 sim_disk_point_routes,
                                                 sim_grant_routes,
                                                 sim_admin_routes,
                                                 sim_token_routes,
                                                 sim_managed_identity_routes,
                                                 sim_subscription_routes,
                                                 sim_vault_routes,
                                                 sim_policy_routes,
                                                 sim_config_routes,
                                                 sim_data_move_routes,
                                                 sim_container_routes,
                                                 sim_protectable_routes,
                                                 sim_item_routes,
                                                 sim_item_change_routes,
                                                 sim_backup_routes,
                                                 sim_recovery_point_routes,
                                                 sim_archive_routes,
                                                 sim_restore_routes,
                                                 sim_item_recovery_routes,
                                                 sim_operation_routes,
                                                 sim_job_routes,
                                                 sim_job_export_routes,
                                                 sim_intent_routes,
                                                 sim_engine_routes,
                                                 sim_usage_routes,
                                                 sim_validation_routes,
                                                 sim_support_routes,
                                                 sim_guard_routes,
                                                 sim_private_endpoint_routes,
                                                 sim_provider_routes,
                                                 sim_sas_routes,
                                                 sim_region_routes,
                                                 sim_registration_routes,
                                                 sim_network_routes,
                                                 sim_storage_routes};

// ---- scopes ----

static bool check_version(struct sim_call *call)
{
    return sim_api_version_check(call) && sim_versions_check(call);
}

static bool find_subscription(struct sim_call *call)
{
    const char *subscription = sim_call_parameter(call, "subscriptionId");
    if (strcasecmp(subscription, call->sim->subscription) != 0) {
        sim_answer_arm_error(call, 404, "SubscriptionNotFound",
                             "The subscription '%.128s' could not be found.", subscription);
        return false;
    }
    return true;
}

static bool find_group(struct sim_call *call)
{
    const char *group = sim_call_parameter(call, "resourceGroupName");
    if (strcasecmp(group, call->sim->group) != 0) {
        sim_answer_arm_error(call, 404, "ResourceGroupNotFound",
                             "Resource group '%.128s' could not be found.", group);
        return false;
    }
    return true;
}

static bool find_vault(struct sim_call *call)
{
    const struct sim *sim = call->sim;
    const char *vault = sim_call_parameter(call, "vaultName");
    const char *id =
        sim_arena_format(&call->arena,
                         "/subscriptions/%s/resourceGroups/%s/providers/Microsoft.RecoveryServices/"
                         "vaults/%s",
                         sim->subscription, sim->group, vault);
    call->vault = sim_store_get(call->sim, id);
    call->vault_id = sim_json_text(call->vault, "id");
    call->home = strcasecmp(vault, sim->vault) == 0;
    if (call->vault == NULL) {
        sim_answer_arm_error(call, 404, "ResourceNotFound",
                             "The Resource 'Microsoft.RecoveryServices/vaults/%.128s' under "
                             "resource group '%s' was not found.",
                             vault, sim->group);
        return false;
    }
    return true;
}

static bool (*const checks[])(struct sim_call *) = {
    [SIM_TENANT] = check_version, [SIM_SUBSCRIPTION] = find_subscription,
    [SIM_GROUP] = find_group,     [SIM_VAULT] = find_vault,
    [SIM_ITEM] = sim_item_find,   [SIM_POINT] = sim_recovery_point_find};

const struct sim_service sim_service = {.tables = tables,
                                        .table_count = sizeof tables / sizeof *tables,
                                        .admit = sim_token_check,
                                        .checks = checks,
                                        .settle = sim_world_settle};
