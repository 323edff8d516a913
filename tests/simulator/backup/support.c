// support.c - questions to a region about something that need not be in a vault.
#include "backup/items.h"
#include "backup/routes.h"

#include <string.h>
#include <strings.h>

#define RESOURCE_TYPES                                                                 \
    " VM AzureFileShare SQLDataBase SAPHanaDatabase SAPAseDatabase SAPHanaDBInstance " \
    "AzureSqlDb FileFolder "

// Databases are named by the request, everything else only by its id.
static const struct sim_item *item_of(const struct sim *sim, const json_t *body)
{
    const char *id = sim_json_text(body, "resourceId");
    const char *type = sim_json_text(body, "resourceType");
    const char *name = sim_json_text(body, "poLogicalName");
    for (size_t i = 0; i < sim->item_count; i++) {
        const struct sim_item *item = &sim->items[i];
        if (item->source_id != NULL && strcasecmp(item->source_id, id) == 0 &&
            strcasecmp(item->workload->item_type, type) == 0 &&
            (*name == '\0' || strcasecmp(item->friendly, name) == 0)) {
            return item;
        }
    }
    return NULL;
}

static bool check_resource(struct sim_call *call, const json_t *body)
{
    return sim_answer_check_text(call, body, "resourceId") &&
           sim_answer_check_text(call, body, "resourceType") &&
           sim_answer_check_word(call, body, "resourceType", RESOURCE_TYPES);
}

static void get_status(struct sim_call *call)
{
    json_t *body = sim_call_body(call);
    if (body == NULL || !check_resource(call, body)) {
        return;
    }
    const struct sim_item *item = item_of(call->sim, body);
    if (item == NULL || item->protection == SIM_UNPROTECTED) {
        sim_answer_json(call, 200,
                        json_pack("{s:s, s:s, s:s, s:s, s:s}", "protectionStatus", "NotProtected",
                                  "vaultId", "", "fabricName", "Invalid", "errorCode", "Success",
                                  "errorMessage", ""));
        return;
    }
    json_t *status =
        json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s}", "protectionStatus", "Protected",
                  "vaultId", call->sim->vault_id, "fabricName", "Azure", "containerName",
                  item->container, "protectedItemName", item->name, "errorCode", "Success",
                  "errorMessage", "", "registrationStatus", "Registered");
    if (item->policy != NULL && item->protection == SIM_PROTECTED) {
        json_object_set_new(status, "policyName", json_string(item->policy));
    }
    sim_answer_json(call, 200, status);
}

static void pre_validate(struct sim_call *call)
{
    json_t *body = sim_call_body(call);
    if (body == NULL || !check_resource(call, body) ||
        !sim_answer_check_text(call, body, "vaultId")) {
        return;
    }
    const struct sim_item *item = item_of(call->sim, body);
    const char *code = item == NULL ? "UserErrorResourceNotFound" : "UserErrorItemAlreadyProtected";
    if (item == NULL || item->protection != SIM_UNPROTECTED) {
        sim_answer_json(call, 200,
                        json_pack("{s:s, s:s, s:s, s:s}", "status", "Failed", "errorCode", code,
                                  "errorMessage", "The resource cannot be protected.",
                                  "recommendation", "Choose another resource."));
        return;
    }
    sim_answer_json(call, 200,
                    json_pack("{s:s, s:s, s:s, s:s, s:s, s:s}", "status", "Succeeded", "errorCode",
                              "Success", "errorMessage", "", "recommendation", "", "containerName",
                              item->container, "protectedItemName", item->name));
}

// Old sizes are not supported, some new ones only with an option.
static const char *support_of(const json_t *body)
{
    const char *size = sim_json_text(body, "vmSize");
    return strncasecmp(size, "Basic_", 6) == 0        ? "NotSupported"
           : strncasecmp(size, "Standard_L", 10) == 0 ? "DefaultOFF"
                                                      : "Supported";
}

static void validate_features(struct sim_call *call)
{
    json_t *body = sim_call_body(call);
    const char *type = sim_json_text(body, "featureType");
    if (body == NULL) {
        return;
    }
    if (!sim_text_is_word(" AzureVMResourceBackup AzureBackupGoals ", type)) {
        sim_answer_invalid(call, "featureType", type);
        return;
    }
    sim_answer_json(call, 200, json_pack("{s:s}", "supportStatus", support_of(body)));
}

const struct sim_route sim_support_routes[] = {
    {"POST", SIM_REGION_PATH "/backupStatus", SIM_SUBSCRIPTION, get_status},
    {"POST", SIM_REGION_PATH "/backupPreValidateProtection", SIM_SUBSCRIPTION, pre_validate},
    {"POST", SIM_REGION_PATH "/backupValidateFeatures", SIM_SUBSCRIPTION, validate_features},
    {NULL, NULL, SIM_OPEN, NULL}};
